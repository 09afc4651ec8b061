"""Pages and models made by hand for the block model's tests."""

from collections.abc import Sequence

import numpy as np
from hypothesis import strategies as st

from core.intake import source_of_text
from core.model import Medium
from core.propose.blockmodel.model import BlockModel, Calibration, Looks
from core.propose.blockmodel.odds import Odds
from core.propose.blockmodel.table import Table
from core.propose.blockmodel.trees import Trees
from core.propose.context import Context
from core.segment import segment
from tests.core.propose.pages import STORY, context_of, story_html

ODDS = Odds({"the": 0.5, "more": -1.25, "read more": -2.0, "=home": -3.5, "^ the": 0.75}, {"onav": -2.25, "nmain": 1.5})
NEVER = np.float32(np.inf)


def html(markup: str) -> Context:
    """What is told of an HTML page."""
    return context_of(segment(source_of_text("page.html", markup, Medium.HTML)))


def text(*lines: str) -> Context:
    """What is told of a text page."""
    return context_of(segment(source_of_text("page.txt", "\n".join(lines), Medium.TEXT)))


def both_media() -> list[Context]:
    """The story as a web page with a menu and a footer, and as text."""
    page = html(story_html("<ul><li><a href='/x'>Read more</a></li></ul><footer>Imprint</footer>"))
    return [page, text("Home", "News", *STORY, "Read more", "Imprint")]


def rows_by_text(context: Context, table: Table) -> dict[str, dict[str, float]]:
    """The measures of each block by its text; of equal texts the last."""
    named = (dict(zip(table.names, row, strict=True)) for row in table.values.tolist())
    return {block.text: row for block, row in zip(context.page.blocks, named, strict=True)}


def stump(value: float) -> Trees:
    """A tree of one leaf: it asks for nothing."""
    return split((), [(0, NEVER, 0, 0, value)])


def split(names: tuple[str, ...], nodes: Sequence[tuple[int, float, int, int, float]], depth: int = 0) -> Trees:
    """One tree of nodes: column, threshold, left, right, value."""
    columns = list(zip(*nodes, strict=True))
    return Trees(
        names=names,
        roots=np.zeros(1, np.int32),
        feature=np.array(columns[0], np.int32),
        threshold=np.array(columns[1], np.float32),
        left=np.array(columns[2], np.int32),
        right=np.array(columns[3], np.int32),
        value=np.array(columns[4], np.float32),
        depth=depth,
    )


def asks(name: str, threshold: float, low: float, high: float) -> Trees:
    """One question: log-odds ``low`` where a measure is at most the threshold, else ``high``."""
    return split((name,), [(0, threshold, 1, 2, 0.0), (0, NEVER, 1, 1, low), (0, NEVER, 2, 2, high)], 1)


def looks(first: Trees, second: Trees, odds: Odds = ODDS, steady: float = 0.0, article: Trees | None = None) -> Looks:
    """A model of two looks whose probability is that of its log-odds, in twenty straight lines."""
    points = np.linspace(-5, 5, 21).astype(np.float32)
    curve = Calibration(points, (1 / (1 + np.exp(-points))).astype(np.float32))
    page = article or stump(1.0)
    return Looks(odds, first, second, calibration=curve, article=page, copies=stump(0.5), steady=steady)


def model(first: Trees, second: Trees, steady: float = 0.0) -> BlockModel:
    """The same two looks for both media."""
    return BlockModel("made by hand", dict.fromkeys(Medium, looks(first, second, steady=steady)))


@st.composite
def trees(draw: st.DrawFn) -> Trees:
    """An ensemble of up to four trees of any shape over up to five measures."""
    names = tuple(f"m{number}" for number in range(draw(st.integers(1, 5))))
    nodes: list[list[float]] = []
    depths: list[int] = []
    roots = [_grow(draw, nodes, len(names), draw(st.integers(0, 4)), depths) for _ in range(draw(st.integers(1, 4)))]
    columns = np.array(nodes, np.float64)
    return Trees(
        names=names,
        roots=np.array(roots, np.int32),
        feature=columns[:, 0].astype(np.int32),
        threshold=columns[:, 1].astype(np.float32),
        left=columns[:, 2].astype(np.int32),
        right=columns[:, 3].astype(np.int32),
        value=columns[:, 4].astype(np.float32),
        depth=max(depths),
    )


def _grow(draw: st.DrawFn, nodes: list[list[float]], names: int, depth: int, depths: list[int], above: int = 0) -> int:
    number = len(nodes)
    value = draw(st.integers(-8, 8)) / 4
    nodes.append([0, np.inf, number, number, value])
    depths.append(above)
    if depth and draw(st.booleans()):
        nodes[number][:2] = [draw(st.integers(0, names - 1)), draw(st.integers(-4, 4)) / 2]
        nodes[number][2] = _grow(draw, nodes, names, depth - 1, depths, above + 1)
        nodes[number][3] = _grow(draw, nodes, names, depth - 1, depths, above + 1)
    return number


@st.composite
def measures(draw: st.DrawFn, names: tuple[str, ...]) -> Table:
    """Up to six rows of measures, on, between and beyond the thresholds, and gaps."""
    number = st.sampled_from([-2.0, -1.5, -0.25, 0.0, 0.5, 0.75, 1.0, 2.0, 1e9, -1e9, np.nan, np.inf, -np.inf])
    rows = draw(st.lists(st.lists(number, min_size=len(names), max_size=len(names)), min_size=1, max_size=6))
    return Table(names, np.array(rows, np.float32))
