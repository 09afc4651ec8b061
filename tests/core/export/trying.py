"""Texts to try every format with, and what has to become of them."""

from collections.abc import Iterable, Sequence

from hypothesis import strategies as st

from core.export.printable import printable
from core.model import BlockKind, Inline, Passage
from tests.core.export.articles import article_of, paragraph, visible

SPICE = st.sampled_from([*"*_`[]()<>&#!|~\\+-=.:1a \n\t\"'é—中“ש\u00a0\u2028\ufeff\u0301", "&amp;", "**", "://", "1."])
TEXT = st.lists(st.one_of(SPICE, SPICE, st.text(max_size=3)), max_size=25).map("".join)
MARK = st.sampled_from(["bold", "italic", "code", "link"])
LINES = st.lists(st.tuples(TEXT, st.integers(0, 9), st.booleans()), max_size=4)
"""Text, level and whether it goes on, of each block of a body."""


@st.composite
def passages(draw: st.DrawFn) -> Passage:
    """A paragraph of any text, with any marks."""
    text = draw(TEXT)
    inline = []
    for mark in draw(st.lists(MARK, max_size=4)):
        ends = sorted(draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
        inline.append(
            Inline(ends[0], ends[1], mark, "https://a.example/x_(y)*?b=1&copy;=[2]" if mark == "link" else "")
        )
    return paragraph(text, *inline)


def shown(text: str) -> str:
    """``text`` as it leaves: without what no document may hold."""
    return printable(article_of(paragraph(text)))[0].body[0].text


def body_of(kind: BlockKind, lines: Iterable[tuple[str, int, bool]]) -> tuple[Passage, ...]:
    """A body of blocks of one kind."""
    return tuple(Passage(f"b{n}", kind, text, level, more) for n, (text, level, more) in enumerate(lines))


def assert_every_character_is_in(blocks: Sequence[str], body: Sequence[Passage]) -> None:
    """Hold what a reader found against the body that was written; cells of a row may be told apart by a bar."""
    found = visible("".join(blocks))
    words = visible("".join(shown(each.text) for each in body))
    if any(each.kind is BlockKind.TABLE_ROW for each in body):
        found, words = found.replace("|", ""), words.replace("|", "")
    assert found == words
