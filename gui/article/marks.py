"""Inline markup in a Qt document: as formats of its characters, and read back from them."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from core.model import Inline
from core.review import tidied
from gui.flow.units import places, units

_FIRST = QTextFormat.Property.UserProperty.value
_PROPERTIES = {"bold": _FIRST + 1, "italic": _FIRST + 2, "code": _FIRST + 3, "link": _FIRST + 4}


def format_of(mark: str, href: str = "", *, on: bool = True) -> QTextCharFormat:
    """The format that puts a mark on characters, or takes it off them; other marks stay as they are."""
    style = QTextCharFormat()
    style.setProperty(_PROPERTIES[mark], (href if mark == "link" else True) if on else "")
    if mark == "bold":
        style.setFontWeight(QFont.Weight.Bold if on else QFont.Weight.Normal)
    elif mark == "italic":
        style.setFontItalic(on)
    elif mark == "code":
        style.setFontFixedPitch(on)
    else:
        line = QTextCharFormat.UnderlineStyle
        style.setUnderlineStyle(line.DotLine if on else line.NoUnderline)
    return style


def put(document: QTextDocument, text: str, inline: Iterable[Inline], start: int = 0) -> None:
    """Mark ``text``, which stands in ``document`` from its unit ``start`` on."""
    for each in inline:
        cursor = QTextCursor(document)
        cursor.setPosition(start + units(text[: each.start]))
        cursor.setPosition(start + units(text[: each.end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(format_of(each.mark, each.href))


def read(document: QTextDocument, text: str) -> tuple[Inline, ...]:
    """The marks of ``text``, which ``document`` shows unit for unit."""
    at = places(text)
    found = [
        Inline(at[start], at[min(end, len(at) - 1)], mark, href)
        for start, end, style in _runs(document)
        for mark, href in marks_of(style)
    ]
    return tidied(found, len(text))


def marks_of(style: QTextCharFormat) -> Iterator[tuple[str, str]]:
    """The marks of characters of this format, with the address of a link."""
    for mark, number in _PROPERTIES.items():
        value = style.property(number)
        if value:
            yield mark, str(value) if mark == "link" else ""


def _runs(document: QTextDocument) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Stretches of one format: first unit, one past the last, the format."""
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            yield fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()
            place += 1
        block = block.next()
