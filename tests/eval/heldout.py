"""Every page proposed for by a model that has seen no page of its site."""

import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.training import FOLDS, GoldPage, fold_of
from tests.eval.engine import Engine
from tests.eval.proposing import Proposed, proposed


@dataclass(frozen=True)
class Trained:
    """The model of one fold.

    Attributes:
        fold: which is held out.
        pages: pages trained on.
        seconds: it took, by the clock; 0 for a model found ready.
        model: where it lies; None where the engine wrote none.
    """

    fold: int
    pages: int
    seconds: float
    model: Path | None


def trained(engine: Engine, pages: Sequence[GoldPage], folder: Path | None) -> list[Trained]:
    """A model for each fold, of the pages of the other folds; all are trained anew unless all lie there.

    Args:
        engine: what learns.
        pages: of all corpora, as HTML.
        folder: where models are kept between runs: one that lies there is taken as it is. None for a folder that
            is taken away when the process ends.
    """
    folder = folder or _passing()
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / f"fold-{fold + 1}-of-{FOLDS}.model" for fold in range(FOLDS)]
    began = time.monotonic()
    if not all(file.exists() for file in files):
        engine.train(pages, files)
    seconds = (time.monotonic() - began) / FOLDS
    others = [sum(fold_of(page.site) != fold for page in pages) for fold in range(FOLDS)]
    return [Trained(fold, others[fold], seconds, file if file.exists() else None) for fold, file in enumerate(files)]


def held_out(
    engine: Engine, models: Sequence[Trained], pages: Sequence[GoldPage], jobs: int = 1
) -> dict[tuple[str, str], Proposed]:
    """The proposals for pages of any one shape, by corpus and id."""
    found = {}
    for one in models:
        mine = [page for page in pages if fold_of(page.site, len(models)) == one.fold]
        for page, proposal in zip(mine, proposed(mine, engine, one.model, jobs), strict=True):
            found[page.corpus, page.id] = proposal
        print(f"fold {one.fold + 1} of {len(models)}: {len(mine)} pages", file=sys.stderr, flush=True)
    return found


_kept_folder: list[tempfile.TemporaryDirectory[str]] = []


def _passing() -> Path:
    if not _kept_folder:
        _kept_folder.append(tempfile.TemporaryDirectory(prefix="galleyproof-folds-"))
    return Path(_kept_folder[0].name)
