"""Fields of an evaluation as tables."""

from tests.eval.bench import TITLES, Shape
from tests.eval.fields import FieldScore, score_fields
from tests.eval.markdown import share, table
from tests.eval.results import Results

_ORIGINS = 6


def fields(results: Results) -> str:
    """Title, byline and date of the articles whose gold has them, by corpus and shape."""
    rows = [
        [f"{corpus}, {TITLES[shape]}: {score.name}", *_cells(score)]
        for shape in results.pages
        for corpus in results.corpora
        for score in scores(results, shape, corpus)
    ]
    headings = ("articles of", "pages", "right", "another value", "nothing", "among the candidates", "mean confidence")
    return table(headings, rows)


def origins(results: Results, shape: Shape) -> str:
    """Where the right values came from, most frequent first."""
    rows = [
        [f"{corpus}: {score.name}", ", ".join(f"{origin} {count}" for origin, count in score.origins[:_ORIGINS])]
        for corpus in results.corpora
        for score in scores(results, shape, corpus)
    ]
    return table(("field", "right values came from"), rows, left=2)


def scores(results: Results, shape: Shape, corpus: str) -> list[FieldScore]:
    """The fields that gold has in a corpus, scored over its articles."""
    rows = zip(results.pages[shape], results.ours[shape], results.articles(shape, corpus), strict=True)
    chosen = [(page, one.proposal) for page, one, wanted in rows if wanted]
    proposals = {page.id: proposal for page, proposal in chosen if proposal}
    return [score for score in score_fields([page for page, _ in chosen], proposals) if score.pages]


def _cells(score: FieldScore) -> list[str]:
    found = [str(score.pages), share(score.share), share(score.wrong / score.pages), share(score.missing / score.pages)]
    return [*found, share(score.among / score.pages), f"{score.confidence:.3f}"]
