"""A text that is edited in a Qt document and yet stays exact.

A Qt document cannot hold every character: it has uses of its own for U+FDD0, U+2029, carriage returns and others, and
its plain text turns no-break spaces into spaces. So the document shows stand-ins, one UTF-16 unit for one, and what is
approved is never read back from it: each change it reports is applied to a text of our own.
"""

import re
import unicodedata
from collections.abc import Iterator

LINE = "\u2028"
"""A line break within one Qt paragraph."""
_KEPT_CONTROLS = frozenset("\t")
_UNHOLDABLE = frozenset("\u2028\u2029\ufdd0\ufdd1\ufffc\ufffe\ufeff")
_BREAKS = re.compile(r"[ \t]*[\r\n\x0b\x0c\x85\u2028\u2029]+[ \t]*")
_PRIVATE = range(0xE000, 0xF900)


class ExactText:
    """A text and the likeness of it that a Qt document shows. Positions and lengths count UTF-16 units, as Qt does.

    Args:
        text: the text.
        lines: line breaks may be typed into it; else they are only ever put back, by undoing, and new ones are spaces.
    """

    def __init__(self, text: str, *, lines: bool = False) -> None:
        self._hidden = _stand_ins(text)
        self._exact = {ord(stand_in): ord(real) for real, stand_in in self._hidden.items()}
        self._exact.setdefault(ord(LINE), ord("\n" if lines else " "))
        self._exact[0x2029] = ord(" ")
        self._real = _encode(text)
        self._shown = _encode("".join(self._hidden.get(character, character) for character in text))

    @property
    def text(self) -> str:
        """The exact text, as edited."""
        return _decode(self._real)

    @property
    def shown(self) -> str:
        """What the document shows: as long as ``text`` in UTF-16 units."""
        return _decode(self._shown)

    def patch(self, position: int, removed: int, added: int, document: str) -> None:
        """Follow a change of the document.

        Args:
            position: where it changed.
            removed: how many units went. Qt may count units that came back unchanged, and a last paragraph mark that
                is no part of the text.
            added: how many units came.
            document: the document's raw text after the change.
        """
        start = 2 * position
        old = self._shown[start : start + 2 * removed]
        new = _encode(document)[start : start + 2 * added]
        ahead = _alike(old, new)
        behind = min(_alike(old[::-1], new[::-1]), min(len(old), len(new)) - ahead)
        came = new[ahead : len(new) - behind]
        first, last = start + ahead, start + len(old) - behind
        self._shown = self._shown[:first] + came + self._shown[last:]
        self._real = self._real[:first] + _encode(self._meant(_decode(came))) + self._real[last:]

    def _meant(self, shown: str) -> str:
        """What newly shown characters stand for, one for one."""
        return "".join(
            chr(self._exact[ord(character)])
            if ord(character) in self._exact
            else " "
            if character not in _KEPT_CONTROLS and unicodedata.category(character) == "Cc"
            else character
            for character in shown
        )


def clean(text: str, *, tabs: bool = False) -> str:
    """Text from outside as it may be typed into a passage: one line, without characters a document cannot hold."""
    flat = _BREAKS.sub(" ", text)
    flat = flat if tabs else flat.replace("\t", " ")
    return "".join(character for character in flat if not _needs_stand_in(character))


def _needs_stand_in(character: str) -> bool:
    if character in _KEPT_CONTROLS:
        return False
    return character in _UNHOLDABLE or unicodedata.category(character) in {"Cc", "Cs"}


def _stand_ins(text: str) -> dict[str, str]:
    """A private character, unused by ``text``, for each one the document cannot hold."""
    present = set(text)
    free = _unused(present)
    result = {character: next(free) for character in sorted(present) if _needs_stand_in(character)}
    if "\n" in present:
        result["\n"] = LINE
    return result


def _unused(present: set[str]) -> Iterator[str]:
    return (chr(code) for code in _PRIVATE if chr(code) not in present)


def _alike(one: bytes, other: bytes) -> int:
    """How many bytes both begin with, in whole units."""
    count = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if count is None:
        count = min(len(one), len(other))
    return count // 2 * 2


def _encode(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _decode(units: bytes) -> str:
    return units.decode("utf-16-le", "surrogatepass")
