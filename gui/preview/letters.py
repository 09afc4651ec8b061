"""Where the words of passages stand in a file that escapes them, cuts them by tags or sets them in cells.

Only letters and figures are compared: what stands between them is written otherwise in every format.
"""

import html
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from core.model import Format, Passage

Span = tuple[int, int]
"""The first character of a stretch of the file, and one past its last."""

_MARKUP = r"<!\[CDATA\[|\]\]>|<[/!?A-Za-z][^<>]{0,4000}>"
_ESCAPED_TAG = r"&lt;/?[A-Za-z][^<>&]{0,1000}(?:&[^l][^<>&]{0,40})*?&gt;"
_ENTITY = r"&(?:amp;)?(?:#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});"
_JSON = r"\\u[0-9A-Fa-f]{4}|\\."
_LINK = r"\]\([^()\s]*\)"
_XML = f"{_MARKUP}|{_ENTITY}"
_FEED = f"{_ESCAPED_TAG}|{_XML}"  # its articles are web pages, escaped as a whole
_NEWS_JSON = f"{_JSON}|{_XML}"
_PASSED_OVER = MappingProxyType(
    {
        Format.MARKDOWN: f"{_LINK}|{_ENTITY}",
        Format.REDLINE: _XML,
        Format.NINJS_1: _NEWS_JSON,
        Format.NINJS_3: _NEWS_JSON,
        Format.NEWSML_G2: _XML,
        Format.NITF: _XML,
        Format.JSON_LD: _NEWS_JSON,
        Format.RSS: _FEED,
        Format.ATOM: _FEED,
        Format.WXR: _XML,
        Format.JSON: _JSON,
        Format.JSONL: _JSON,
    }
)
"""What a format writes between and inside words that are no words: tags, escapes, addresses."""
_WORD = re.compile(r"[^\W_]+")
_MISSES = 200
"""Passages not found after which no more are sought: each costs a look through the whole file."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters and figures of a file, one behind the other.

    Attributes:
        text: the letters.
        firsts: where in ``text`` each run of neighbouring letters begins, rising.
        places: where in the file that is.
    """

    text: str
    firsts: list[int]
    places: list[int]

    def place(self, at: int) -> int:
        """Where in the file the letter number ``at`` stands."""
        run = bisect_right(self.firsts, at) - 1
        return self.places[run] + at - self.firsts[run]

    def is_whole(self, start: int, end: int) -> bool:
        """Whether the letters from ``start`` to before ``end`` are words, and not a part of longer ones."""
        cut_before = start > 0 and self.place(start - 1) + 1 == self.place(start)
        cut_behind = end < len(self.text) and self.place(end - 1) + 1 == self.place(end)
        return not cut_before and not cut_behind


def letters_of(text: str, to: Format) -> Letters:
    """The letters of a file of this format, without those of its tags and escapes."""
    passed_over = _PASSED_OVER.get(to)
    pattern = re.compile(f"(?P<other>{passed_over})|[^\\W_]+", re.DOTALL) if passed_over else _WORD
    parts, firsts, places, length = [], [], [], 0
    for found in pattern.finditer(text):
        letters = _meant(found[0]) if found.lastgroup else found[0]
        if letters:
            parts.append(letters)
            firsts.append(length)
            places.append(found.start())
            length += len(letters)
    return Letters("".join(parts), firsts, places)


def _meant(escaped: str) -> str:
    """The letter an escape stands for; nothing where it stands for something else."""
    if escaped.startswith("\\u"):
        letter = chr(int(escaped[2:], 16))
    elif escaped.startswith("&") and not escaped.startswith("&lt;"):
        letter = html.unescape(html.unescape(escaped))
    else:
        return ""
    return letter if len(letter) == 1 and letter.isalnum() else ""


def spans_of(text: str, body: Iterable[Passage], to: Format) -> dict[str, list[Span]]:
    """Where each passage stands in ``text``, by its block; one that is written quite otherwise is passed over."""
    found: dict[str, list[Span]] = {}
    for block_id, span in _in_order(text, body, to):
        found.setdefault(block_id, []).append(span)
    return found


def spans_among(text: str, bodies: Sequence[Sequence[Passage]], at: int, to: Format) -> dict[str, list[Span]]:
    """Where the passages of article number ``at`` stand in a file of many, by block: each is sought behind the others.

    Blocks of different articles may have the same id, and two articles the same words.
    """
    tagged = (
        replace(each, block_id=f"{number} {each.block_id}") for number, body in enumerate(bodies) for each in body
    )
    found = spans_of(text, tagged, to)
    mine = f"{at} "
    return {block_id.removeprefix(mine): spans for block_id, spans in found.items() if block_id.startswith(mine)}


def _in_order(text: str, body: Iterable[Passage], to: Format) -> Iterator[tuple[str, Span]]:
    letters = letters_of(text, to)
    at, missed = 0, 0
    for passage in body:
        wanted = "".join(_WORD.findall(passage.text))
        start = _find(letters, wanted, at) if wanted else -1
        if start >= 0:
            at = start + len(wanted)
            yield passage.block_id, _with_edges(text, (letters.place(start), letters.place(at - 1) + 1), passage.text)
        elif wanted:
            missed += 1
            if missed == _MISSES:
                return


def _find(letters: Letters, wanted: str, at: int) -> int:
    """The first place from ``at`` on where the words stand whole; -1 for none."""
    start = letters.text.find(wanted, at)
    while start >= 0 and not letters.is_whole(start, start + len(wanted)):
        start = letters.text.find(wanted, start + 1)
    return start


def _with_edges(text: str, span: Span, words: str) -> Span:
    """The span with the quotation marks, stops and the like around the first and the last letter."""
    start, end = span
    first, last = _WORD.search(words), words.rstrip()
    before = words[: first.start()].lstrip() if first else ""
    behind = last[max(found.end() for found in _WORD.finditer(words)) :] if first else ""
    if before and text.endswith(before, 0, start):
        start -= len(before)
    if behind and text.startswith(behind, end):
        end += len(behind)
    return start, end
