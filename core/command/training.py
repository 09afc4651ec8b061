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
    if out.suffix == ".md":
        raise TrainingError(f"{out}: the card beside the model has this name: give the model another")
    if not os.access(out.parent, os.W_OK):
        raise TrainingError(f"{out}: cannot be written: its folder is not there, or is closed to you")
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
