"""All that one evaluation found out, and ways to look at parts of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.training import GoldPage, Scores, summary
from tests.eval.bench import Shape
from tests.eval.flagging import ARTICLE
from tests.eval.hearing import Heard
from tests.eval.heldout import Trained
from tests.eval.proposing import Proposed
from tests.eval.reasons import Asked
from tests.eval.repeats.outcomes import Outcome

OURS = "galleyproof"

Answer = Heard | Proposed


@dataclass(frozen=True)
class Results:
    """One evaluation.

    Attributes:
        corpora: names, in the order given.
        pages: the pages of every shape that was looked at.
        ours: our proposals by shape, in the order of the pages.
        peers: each peer's answers by shape, in the order of the pages.
        models: the model of each fold.
        reasons: the labelled blocks with the reasons they were given.
        repeats: what came of repeated passages, made and found.
    """

    corpora: tuple[str, ...]
    pages: Mapping[Shape, Sequence[GoldPage]]
    ours: Mapping[Shape, Sequence[Proposed]]
    peers: Mapping[Shape, Mapping[str, Sequence[Heard]]]
    models: Sequence[Trained]
    reasons: Sequence[Asked] = ()
    repeats: Sequence[Outcome] = ()

    def answers(self, shape: Shape, voice: str) -> Sequence[Answer]:
        """A voice's answers, in the order of the pages."""
        return self.ours[shape] if voice == OURS else self.peers[shape][voice]

    def voices(self, shape: Shape) -> list[str]:
        """Ours, then the peers."""
        return [OURS, *self.peers[shape]]

    def types(self, shape: Shape) -> list[str]:
        """The page types but article, by name."""
        return sorted({page.type for page in self.pages[shape]} - {ARTICLE})

    def chosen(self, shape: Shape, voice: str, wanted: Sequence[bool]) -> Scores:
        """A voice's scores over the pages wanted: one entry a page."""
        rows = zip(self.answers(shape, voice), wanted, strict=True)
        return summary([answer.mark for answer, want in rows if want])

    def articles(self, shape: Shape, corpus: str = "") -> list[bool]:
        """Which pages are articles, of one corpus where named."""
        return [page.type == ARTICLE and corpus in ("", page.corpus) for page in self.pages[shape]]

    def best_peer(self, shape: Shape, wanted: Sequence[bool], measure: str) -> tuple[str, float]:
        """The peer that leads in a measure of ``Scores``, and its figure."""
        sign = -1 if measure in LESS_IS_BETTER else 1
        found = [(name, getattr(self.chosen(shape, name, wanted), measure)) for name in self.peers[shape]]
        return max(found, key=lambda row: sign * row[1], default=("-", 0.0))


LESS_IS_BETTER = frozenset({"corrections_mean", "corrections_median", "lost"})
