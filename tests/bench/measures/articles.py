"""From one prepared article to the next."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from core.model import Source
from gui.app import Desktop
from tests.bench.desks import text_source
from tests.bench.registry import Plan, Row, measure
from tests.bench.texts import big_story, story
from tests.bench.timing import Samples, in_turn
from tests.bench.windows import (
    PLAIN_LIST,
    Key,
    Painted,
    beside_plain_list,
    desktop_with,
    page_texts,
    press,
    show_texts,
)

_NEXT_ARTICLE: Key = (Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
_ARTICLES, _BIG = 20, 5
_BLOCKS = 40
_GOAL, _BIG_GOAL = 100.0, 500.0


@measure("next-article", peer=f"{PLAIN_LIST}, same text")
def next_article(plan: Plan) -> Iterator[Row]:
    """The next article, none of them seen before in this window."""
    rounds = plan.times(_ARTICLES)
    sources = [text_source(f"story {number}", story(_BLOCKS, number)) for number in range(rounds + 2)]
    yield Row(f"next prepared article painted, {_BLOCKS} blocks", *_walk(plan, sources), goal=_GOAL)


@measure("big-page", peer=f"{PLAIN_LIST}, same text")
def big_page(plan: Plan) -> Iterator[Row]:
    """A big page, read from the desk for the first time each time."""
    rounds = plan.times(_BIG)
    sources = [text_source(f"big {number}", big_story(plan.megabytes, number)) for number in range(rounds + 2)]
    goal = _BIG_GOAL if plan.megabytes == 1 else None
    yield Row(f"page of {plan.megabytes:g} MB painted, prepared", *_walk(plan, sources), goal=goal)


def _walk(plan: Plan, sources: Sequence[Source]) -> tuple[Samples, Samples]:
    """Goes down the queue by key; after each article the plain list is given the same text."""
    with desktop_with(plan.folder, sources) as desktop, beside_plain_list(desktop) as peer:
        return in_turn(lambda: _next(desktop), lambda: _same(desktop, peer), len(sources) - 2)


def _next(desktop: Desktop) -> float:
    before = desktop.bench.review_id
    took = Painted(desktop.window.page.view).after(lambda: press(_NEXT_ARTICLE))
    if desktop.bench.review_id == before:
        raise RuntimeError("the queue has no next article")
    return took


def _same(desktop: Desktop, peer: QListView) -> float:
    texts = page_texts(desktop)
    return Painted(peer).after(lambda: show_texts(peer, texts))
