"""Training a block model from the command line."""

import os
from collections.abc import Sequence
from pathlib import Path

import typer

from core.model import TrainingError


def train(corpora: Sequence[Path], out: Path, jobs: int) -> None:
    """Trains on corpora and writes the model, with its card beside it.

    Raises:
        BadInputError: a folder is no corpus.
        TrainingError: the model cannot be trained or written.
    """
    _check(out)
    try:
        from core.training.train import train as run
    except ImportError as error:
        raise TrainingError(
            f"training needs more than the desk does: install galleyproof[train] ({error.name})"
        ) from error
    trained = run(corpora, jobs, lambda step: typer.echo(step, err=True))
    try:
        out.write_bytes(trained.model)
        out.with_suffix(".md").write_text(trained.card, "utf-8")
    except OSError as error:
        raise TrainingError(f"{out}: cannot be written: {error.strerror}") from error
    typer.echo(f"{out}: {len(trained.model):,} bytes")


def _check(out: Path) -> None:
    """Says what stands in the way of writing before training begins, not after."""
    # Where case does not tell files apart, the card of M.MD would be M.MD.
    if out.suffix.lower() == ".md":
        raise TrainingError(f"{out}: the card beside the model has this name: give the model another")
    if out.is_dir():
        raise TrainingError(f"{out}: cannot be written: it is a folder")
    if not (out.parent.is_dir() and os.access(out.parent, os.W_OK)):
        raise TrainingError(f"{out}: cannot be written: its folder is not there, or is closed to you")
