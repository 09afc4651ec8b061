"""Pages proposed for by models of other sites, and the keys of each counted."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from core.intake import source_of_text
from core.model import Review
from core.review import open_review
from core.segment import segment
from core.training import GoldPage, fold_of
from tests.eval.engine import Engine, Proposer
from tests.eval.heldout import Trained
from tests.eval.keys.counting import counted
from tests.eval.working import worked


class Counted(NamedTuple):
    """The keys of a page, as ``Keys`` has them, and whether it carries a flag."""

    is_flagged: bool
    runs: int
    there: int
    selecting: int
    turning: int
    approving: int

    @property
    def all(self) -> int:
        """All keys."""
        return self.there + self.selecting + self.turning + self.approving


def counted_pages(engine: Engine, models: Sequence[Trained], pages: Sequence[GoldPage], jobs: int = 1) -> list[Counted]:
    """The keys of pages of any one shape; those of which gold has no block are left out and told of."""
    found: list[Counted] = []
    for one in models:
        mine = [page for page in pages if fold_of(page.site, len(models)) == one.fold]
        keys = worked(_one, mine, jobs, _begin, (engine, one.model))
        found += [each for each in keys if each is not None]
        print(f"fold {one.fold + 1} of {len(models)}: {len(mine)} pages", file=sys.stderr, flush=True)
    return found


class _Desk:
    """What a process was told at its beginning."""

    propose: Proposer


def _begin(engine: Engine, model: Path | None) -> None:
    _Desk.propose = engine.proposer(model)


def _one(page: GoldPage) -> Counted | None:
    review = _review_of(page)
    keys = counted(review, page.gold)
    if keys is None:
        print(f"{page.corpus}/{page.id}: gold has no block of it, left out", file=sys.stderr, flush=True)
        return None
    flagged = bool(review.proposal.flags)
    return Counted(flagged, keys.runs, keys.there, keys.selecting, len(keys.ways), keys.approving)


def _review_of(page: GoldPage) -> Review:
    """The review that a desk opens of a page."""
    cut = segment(source_of_text(page.id, page.raw, page.medium))
    return open_review(page.id, cut.page, _Desk.propose(cut, lambda _step: None))
