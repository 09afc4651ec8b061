"""Training: gold pages to a block model and the card that goes with it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.model import BadInputError, Medium, TrainingError
from core.propose.blockmodel import BlockModel, write
from core.training.boosting import library
from core.training.card import card, licence_of
from core.training.crossing import NONE, Crossed, Folds
from core.training.examples import Example, examples
from core.training.exported import read_gold
from core.training.flatten import Style, flattened
from core.training.folds import fold_of
from core.training.gold import GoldPage
from core.training.heldout import held_out
from core.training.lengthening import lengthened
from core.training.wording import Wording

_FEWEST = 3
"""Folds that articles must be of: with one held out, each other is still judged by what was learned without it."""


@dataclass(frozen=True)
class Ground:
    """All that models are trained on, measured once.

    Attributes:
        html: pages as they came.
        text: flattened copies of them.
        crossed: what is learned, by medium.
    """

    html: Sequence[Example]
    text: Sequence[Example]
    crossed: dict[Medium, Crossed]

    def model(self, name: str, without: Folds = NONE) -> BlockModel:
        """The model of the pages outside some folds.

        Args:
            name: what it is trained on, a few words.
            without: folds left out.

        Raises:
            TrainingError: there is too little left to learn from.
        """
        for pages in (self.html, self.text):
            _check(_told(pages) - without, _FEWEST - 1)
        return BlockModel(name, {medium: crossed.looks(medium, without) for medium, crossed in self.crossed.items()})


def ground(pages: Sequence[GoldPage], jobs: int = 2, progress: Callable[[str], None] = lambda _: None) -> Ground:
    """Measures gold pages and their flattened copies.

    Args:
        pages: HTML pages.
        jobs: processes and threads at work.
        progress: told what is being done.

    Raises:
        TrainingError: there is too little to learn from, or LightGBM is not installed.
    """
    _check(fold_of(page.site) for page in pages if page.type == "article")
    library()
    longer = lengthened(pages)
    progress(f"Measuring {len(pages)} pages")
    html = examples(pages, jobs)
    progress(f"Measuring their flattened copies, and {len(longer)} of pages made longer")
    text = examples([*copies(pages), *(flattened(page, "long") for page in longer)], jobs)
    for measured in (html, text):
        _check(_told(measured))
    wording = Wording(html)
    crossed = {
        medium: Crossed(told, wording, jobs, pages) for medium, told in ((Medium.HTML, html), (Medium.TEXT, text))
    }
    return Ground(html, text, crossed)


def _told(pages: Sequence[Example]) -> Folds:
    """The folds of the articles of which gold tells something."""
    return frozenset(one.fold for one in pages if one.type == "article" and one.counts[one.known].any())


def _check(folds: Iterable[int], fewest: int = _FEWEST) -> None:
    there = len(set(folds))
    if there < fewest:
        raise TrainingError(f"training needs pages of more sites: articles of {fewest} folds at least, not of {there}")


def copies(pages: Sequence[GoldPage]) -> list[GoldPage]:
    """The copies learned from: one of every page, and of articles one more with little left around it."""
    short = [flattened(page, "short", style=Style.TRIMMED) for page in pages if page.type == "article"]
    return [*(flattened(page) for page in pages), *short]


@dataclass(frozen=True, slots=True)
class Trained:
    """A model, ready to be written.

    Attributes:
        model: its file.
        card: what goes beside it.
    """

    model: bytes
    card: str


def train(corpora: Sequence[Path], jobs: int = 2, progress: Callable[[str], None] = lambda _: None) -> Trained:
    """A model of all pages of corpora.

    The same corpora give the same bytes, wherever they lie and however many processes are at work.

    Args:
        corpora: folders in the WCXB layout, and Parquet files that a desk exported.
        jobs: processes and threads at work.
        progress: told what is being done.

    Raises:
        BadInputError: one is no corpus, or has the name of another.
        TrainingError: there is too little to learn from, or LightGBM is not installed.
    """
    named = _by_name(corpora)
    pages = [page for corpus in named.values() for page in read_gold(corpus)]
    base = ground(pages, jobs, progress)
    media = {Medium.HTML: base.html, Medium.TEXT: base.text}
    name = " and ".join(sorted({page.corpus for page in pages}))
    for medium, crossed in base.crossed.items():
        progress(f"Learning from {len(media[medium])} pages of {medium}")
        crossed.looks(medium)
    progress("Judging folds held out")
    figures = {medium: held_out(crossed, media[medium], medium) for medium, crossed in base.crossed.items()}
    licences = {corpus: licence_of(folder) for corpus, folder in named.items()}
    return Trained(write(base.model(name)), card(pages, licences, figures))


def _by_name(corpora: Sequence[Path]) -> dict[str, Path]:
    """Corpora by their folders' names, which tell their pages apart, in the order of these, however they were given."""
    named: dict[str, Path] = {}
    for corpus in corpora:
        name = corpus.resolve().name
        if name in named:
            raise BadInputError(str(corpus), "has the name of another corpus: each must have its own")
        named[name] = corpus
    return dict(sorted(named.items()))
