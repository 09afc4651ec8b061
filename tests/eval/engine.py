"""What is evaluated: an engine that learns from gold pages and proposes for others."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from core.model import Proposal
from core.propose import propose
from core.propose.blockmodel import read, write
from core.propose.weigh import by_model, weigh
from core.segment import Cut
from core.training import GoldPage
from core.training.train import ground

Proposer = Callable[[Cut, Callable[[str], None]], Proposal]
"""From a cut page, and someone who is told what is being done, to a proposal."""


class Engine(Protocol):
    """Learns and proposes. A model goes from one to the other as a file, so that no process hands objects on."""

    def train(self, pages: Sequence[GoldPage], models: Sequence[Path]) -> None:
        """Learns from pages: for each fold a model of the others, written to the file of its number."""

    def proposer(self, model: Path | None) -> Proposer:
        """What proposes with a model; with the one that the program comes with where none is given."""


class Standard:
    """The program's own engine.

    Args:
        jobs: processes and threads that train.
    """

    def __init__(self, jobs: int = 2) -> None:
        self._jobs = jobs

    def train(self, pages: Sequence[GoldPage], models: Sequence[Path]) -> None:
        """Measures the pages once: what is learned without two folds serves both."""
        base = ground(pages, self._jobs, _tell)
        for fold, model in enumerate(models):
            _tell(f"Learning without fold {fold + 1}")
            model.write_bytes(write(base.model(f"all folds but {fold + 1}", frozenset({fold}))))

    def proposer(self, model: Path | None) -> Proposer:
        """Proposes as the desk does."""
        weigher = by_model(read(model)) if model else weigh
        return lambda cut, progress: propose(cut, progress=progress, weigher=weigher)


def _tell(step: str) -> None:
    print(step, file=sys.stderr, flush=True)
