"""A document as another reader has it: the words that were read back from the file, passage by passage."""

import re
from collections import deque
from collections.abc import Iterable, Iterator

from core.export.layout import headline
from core.model import Article, BlockKind, Passage
from gui.article.rows import CopyRow, Part, aligned

_LETTERS = re.compile(r"[^\W_]+")
_BETWEEN_CELLS = " | "


def rows_read(seen: str, expected: Iterable[tuple[str, str]], article: Article) -> tuple[CopyRow, ...]:
    """The words of a file as rows of an article.

    Args:
        seen: the file's words as its reader has them; nothing need stand between two passages.
        expected: where each piece of it stands, for a person, in order, and how long it is.
        article: what the file was made of: it says which passage is a heading, and which an item of a list.
    """
    left = deque(each for each in article.body if each.text.strip())
    known = {_place(each) for each in left}
    rows: list[CopyRow] = []
    held: list[str] = []
    for number, (place, words) in enumerate(_pieces(seen, expected)):
        while left and place in known and _place(left[0]) != place:
            left.popleft()
        if not left or place not in known:
            rows.append(_beside(number, words, article))
            continue
        held.append(words)
        if _count(held) >= _count([left[0].text]):
            rows.append(_row(number, held, left.popleft()))
            held = []
    return tuple(aligned([row for row in rows if row.text]))


def _place(passage: Passage) -> str:
    return f"block {passage.block_id}"


def _pieces(seen: str, expected: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """``seen`` cut where the pieces end that it was held against: white space does not count."""
    at = 0
    for place, words in expected:
        start, wanted = at, sum(not letter.isspace() for letter in words)
        while wanted and at < len(seen):
            wanted -= not seen[at].isspace()
            at += 1
        yield place, seen[start:at].strip()


def _count(parts: Iterable[str]) -> int:
    return sum(len(word) for part in parts for word in _LETTERS.findall(part))


def _row(number: int, held: Iterable[str], passage: Passage) -> CopyRow:
    between = _BETWEEN_CELLS if passage.kind is BlockKind.TABLE_ROW else " "
    text = between.join(held)
    return CopyRow(
        f"r{number}",
        (passage.block_id, *passage.joined),
        text,
        Part.PASSAGE,
        passage.kind,
        passage.level,
        passage.continues,
        number=None if text.startswith(f"{passage.number}.") else passage.number,
    )


def _beside(number: int, words: str, article: Article) -> CopyRow:
    """The headline, or a field beside it."""
    is_headline = number == 0 and words.split() == headline(article).split()
    return CopyRow(f"r{number}", (), words, Part.HEADLINE if is_headline else Part.DATELINE)
