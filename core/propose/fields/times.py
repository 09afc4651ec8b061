"""The ``time`` elements of a page: each a day, and what it is the day of."""

from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from core.duplicates import fold
from core.propose.fields.around import near
from core.propose.fields.ballot import Vote
from core.propose.fields.candidate import Story
from core.propose.fields.stamps import PUBLISHED, UPDATED, stamp
from core.segment.parse import ATTRIBUTE

_MOST = 40
"""``time`` elements looked at."""
_ABOUT, _ELSEWHERE = "about the headline", "elsewhere"
_MOST_OTHERS = 6
"""Days elsewhere on the page that are heard: every answer of a thread has one."""


def votes(story: Story) -> Iterator[Vote]:
    """The days of the page's first ``time`` elements; of those far from the headline only the first few."""
    others = set[str]()
    for count, (when, where, kind) in enumerate(_elements(story)):
        if where == _ELSEWHERE:
            others.add(when)
        if len(others) <= _MOST_OTHERS or where != _ELSEWHERE:
            first = set() if count else {"first time element"}
            yield Vote(when, "time datetime", frozenset({f"time element{kind}, {where}"} | first))


def _elements(story: Story) -> Iterator[tuple[str, str, str]]:
    """Day, place and kind of each ``time`` element that has a day."""
    if story.context.tree is None or "time datetime" not in story.facts:
        return
    numbers = {block.anchor.element: n for n, block in reversed([*enumerate(story.blocks)])}
    about = frozenset(near(story))
    for element in islice(story.context.tree.iter("time"), _MOST):
        when = stamp(element.get("datetime") or "")
        if when:
            yield when, _ABOUT if _number(element, numbers) in about else _ELSEWHERE, _kind(element)


def _number(element: HtmlElement, numbers: dict[str | None, int]) -> int:
    """The number of the block that an element stands in; -1 where none begins around it."""
    ids = (one.get(ATTRIBUTE) for one in (element, *element.iterancestors()))
    return next((numbers[one] for one in ids if one in numbers), -1)


def _kind(element: HtmlElement) -> str:
    words = fold(f"{element.get('class') or ''} {element.get('itemprop') or ''}")
    if UPDATED.search(words):
        return " of an update"
    return " of the publication" if PUBLISHED.search(words) or element.get("pubdate") is not None else ""
