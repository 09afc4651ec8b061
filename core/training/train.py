"""Training: gold pages to a block model and the card that goes with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.model import Medium, TrainingError
from core.propose.blockmodel import BlockModel, write
from core.training.card import card, licence_of
from core.training.crossing import NONE, Crossed, Folds
from core.training.examples import Example, examples
from core.training.flatten import Style, flattened
from core.training.folds import fold_of
from core.training.gold import GoldPage, read_corpus
from core.training.heldout import held_out
from core.training.wording import Wording

_FEWEST = 3
"""Folds that pages must be of: the second look learns from verdicts on sites that the first has not seen."""


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
        """
        return BlockModel(name, {medium: crossed.looks(medium, without) for medium, crossed in self.crossed.items()})


def ground(pages: Sequence[GoldPage], jobs: int = 2, progress: Callable[[str], None] = lambda _: None) -> Ground:
    """Measures gold pages and their flattened copies.

    Args:
        pages: HTML pages.
        jobs: processes and threads at work.
        progress: told what is being done.

    Raises:
        TrainingError: the pages are of one site only.
    """
    if len({page.site for page in pages}) <= 1:
        raise TrainingError("training needs pages of several sites")
    progress(f"Measuring {len(pages)} pages")
    html = examples(pages, jobs)
    progress("Measuring their flattened copies")
    text = examples(copies(pages), jobs)
    wording = Wording(html)
    return Ground(html, text, {Medium.HTML: Crossed(html, wording, jobs), Medium.TEXT: Crossed(text, wording, jobs)})


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
        corpora: folders in the WCXB layout.
        jobs: processes and threads at work.
        progress: told what is being done.

    Raises:
        BadInputError: a folder is no corpus.
        TrainingError: there is too little to learn from, or LightGBM is not installed.
    """
    corpora = sorted(corpora, key=lambda corpus: corpus.resolve().name)
    pages = [page for corpus in corpora for page in read_corpus(corpus)]
    if len({fold_of(page.site) for page in pages if page.type == "article"}) < _FEWEST:
        raise TrainingError(f"training needs pages of more sites: articles in {_FEWEST} folds at least")
    base = ground(pages, jobs, progress)
    media = {Medium.HTML: base.html, Medium.TEXT: base.text}
    name = " and ".join(sorted({page.corpus for page in pages}))
    for medium, crossed in base.crossed.items():
        progress(f"Learning from {len(media[medium])} pages of {medium}")
        crossed.looks(medium)
    progress("Judging folds held out")
    figures = {medium: held_out(crossed, media[medium], medium) for medium, crossed in base.crossed.items()}
    licences = {corpus.resolve().name: licence_of(corpus) for corpus in corpora}
    return Trained(write(base.model(name)), card(pages, licences, figures))
