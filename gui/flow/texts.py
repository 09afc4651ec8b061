"""Plain text laid out in a column: bounded, cached, each paragraph by its own direction."""

import unicodedata
from collections import OrderedDict
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from gui.counting import counted
from gui.flow.faces import Face
from gui.flow.units import format_range
from gui.theme import Role, theme

SHOWN_CHARACTERS = 20_000
"""More than this of one row is not laid out; the row says how much more there is."""
SHOWN_LINES = 500
"""More hard line breaks than this are not laid out."""
CACHED = 500
"""Layouts kept: some ten screens of rows."""

_FIRST = {"\ufffe": "\ufffd", "\ufeff": "\u200b"}
_STRONG_LEFT = frozenset({"L"})
_STRONG_RIGHT = frozenset({"R", "AL"})
_LOOKED_AT = 1_000  # a text without a letter in its first thousand characters has no direction worth finding

Mark = tuple[int, int, str]
"""A run of inline markup: start and end in code points, and ``"bold"``, ``"italic"``, ``"link"`` or ``"code"``.

``"cut"`` is what does not stand in the article though its block does; ``"found"`` and ``"found-here"`` are what a
search has found; ``"misspelt"`` is a word that no dictionary has.
"""


@dataclass(frozen=True)
class Laid:
    """Text set in a column.

    Attributes:
        layout: the lines.
        height: of all lines, in pixels.
        first: height of the first line.
        right_to_left: the text reads from the right.
    """

    layout: QTextLayout
    height: int
    first: int
    right_to_left: bool

    def draw(  # noqa: PLR0913 - a text has a place, a colour, and what is selected in it
        self,
        painter: QPainter,
        x: int,
        y: int,
        colour: QColor,
        chosen: tuple[int, int] | None = None,
        *,
        as_typed: bool = False,
    ) -> None:
        """Draw the lines that can be seen, the column's top left corner at ``x``, ``y``.

        The characters ``chosen``, first and one past the last in code points, are drawn as selected, or with
        ``as_typed`` as a text box draws what is selected in it.
        """
        painter.setPen(colour)
        clip = painter.clipBoundingRect() if painter.hasClipping() else QRectF()
        selected = [_selected(self.layout.text(), chosen, as_typed=as_typed)] if chosen is not None else []
        self.layout.draw(painter, QPointF(x, y), selected, clip)

    def last_line(self) -> QRect:
        """Where the last line stands, as wide as its words are; measured from the side the text reads from."""
        count = self.layout.lineCount()
        if not count:
            return QRect(0, 0, 0, self.first)
        line = self.layout.lineAt(count - 1)
        return QRect(0, round(line.y()), ceil(line.naturalTextWidth()), round(line.height()))

    def character_at(self, x: int, y: int) -> int:
        """The character at a place of the column, in code points; the nearest of its line."""
        lines = [self.layout.lineAt(n) for n in range(self.layout.lineCount())]
        if not lines:
            return 0
        line = next((each for each in lines if y < each.y() + each.height()), lines[-1])
        units = line.xToCursor(float(x), QTextLine.CursorPosition.CursorOnCharacter)
        return len(self.layout.text().encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace"))


class TextSetter:
    """Lays text out, and keeps what it laid out last."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], Laid] = OrderedDict()

    def lay(
        self, text: str, face: Face, width: int, marks: tuple[Mark, ...] = (), from_right: bool | None = None
    ) -> Laid:
        """``text`` in a column ``width`` pixels wide; overlong text ends in a note of how much more there is.

        It reads from the right if ``from_right``, and by its own letters where that is None.
        """
        key = (text, face.key, width, marks, from_right)
        laid = self._kept.get(key)
        if laid is None:
            laid = self._kept[key] = _lay(shown(text), face, width, marks, from_right)
            if len(self._kept) > CACHED:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return laid

    def forget(self) -> None:
        """Drop every layout: fonts have changed."""
        self._kept.clear()


def shown(text: str) -> str:
    """What is laid out of ``text``: bounded, line breaks as Qt has them within one layout."""
    end = min(len(text), SHOWN_CHARACTERS)
    lines = text[:end].split("\n", SHOWN_LINES)
    if len(lines) > SHOWN_LINES:
        end = end - len(lines[-1]) - 1
    whole = for_qt(text[:end].replace("\n", "\u2028"))
    left = len(text) - end
    more = counted(left, "{n} more character", "{n} more characters") if left else ""
    return f"{whole} … {more}" if left else whole


def for_qt(text: str) -> str:
    """``text`` with a first character that survives the way into Qt, which takes some for a byte order mark.

    U+FFFE at the start would swap the bytes of every character after it, U+FEFF would go missing.
    """
    return _FIRST.get(text[:1], text[:1]) + text[1:]


def reads_right_to_left(text: str) -> bool:
    """Whether the first letter of ``text`` belongs to a right-to-left script."""
    for character in text[:_LOOKED_AT]:
        kind = unicodedata.bidirectional(character)
        if kind in _STRONG_LEFT:
            return False
        if kind in _STRONG_RIGHT:
            return True
    return False


def text_option(right_to_left: bool) -> QTextOption:
    """How lines break and align: anywhere in a run that is too long, to the side the text reads from."""
    # Absolute: a Qt document takes left and right for "from" and "to" otherwise, a layout does not.
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _lay(text: str, face: Face, width: int, marks: tuple[Mark, ...], from_right: bool | None) -> Laid:
    right_to_left = reads_right_to_left(text) if from_right is None else from_right
    layout = QTextLayout(text, face.font)
    layout.setTextOption(text_option(right_to_left))
    layout.setFormats(_formats(text, marks))
    layout.setCacheEnabled(True)
    heights = _break_lines(layout, face.line_height, max(width, 1))
    return Laid(layout, round(sum(heights)), round(heights[0]) if heights else 0, right_to_left)


def _break_lines(layout: QTextLayout, line_height: int, width: int) -> list[float]:
    heights: list[float] = []
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        height = float(line_height) or line.height()
        line.setPosition(QPointF(0, y + (_drop(line, height) if line_height else 0)))
        heights.append(height)
        y += height
    layout.endLayout()
    return heights


def _drop(line: QTextLine, height: float) -> float:
    """How far below the line's top its letters begin: where a Qt document with lines of fixed height puts them.

    Its rule is a baseline four fifths down, so that an editor over the text stands exactly where the text stood.
    """
    baseline = int(height * 64) * 4 // 5 / 64  # Qt counts in 64ths of a pixel
    return baseline - line.ascent() - max(line.leading(), 0)


def _formats(text: str, marks: tuple[Mark, ...]) -> list[QTextLayout.FormatRange]:
    return [
        format_range(text[:start], text[start:end], _character_format(kind))
        for start, end, kind in marks
        if start < len(text)
    ]


def _selected(text: str, chosen: tuple[int, int], *, as_typed: bool) -> QTextLayout.FormatRange:
    """The look of what is selected: on the ground of a selection, and underlined for those who see no colours."""
    style = QTextCharFormat()
    if as_typed:
        style.setBackground(theme().colour(Role.ACCENT))
        style.setForeground(theme().colour(Role.ON_ACCENT))
    else:
        style.setBackground(theme().colour(Role.SELECTION))
        style.setForeground(theme().colour(Role.INK))
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        style.setUnderlineColor(theme().colour(Role.ACCENT))
    return format_range(text[: chosen[0]], text[slice(*chosen)], style)


def _character_format(kind: str) -> QTextCharFormat:
    style = QTextCharFormat()
    if kind == "bold":
        style.setFontWeight(QFont.Weight.Bold)
    elif kind == "italic":
        style.setFontItalic(True)
    elif kind == "link":
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    elif kind == "code":
        style.setFontFixedPitch(True)
    elif kind == "cut":
        style.setFontStrikeOut(True)
        style.setForeground(theme().colour(Role.STRUCK))
    elif kind == "found":
        style.setBackground(theme().colour(Role.SELECTION))
    elif kind == "found-here":
        style.setBackground(theme().colour(Role.ACCENT))
        style.setForeground(theme().colour(Role.ON_ACCENT))
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    elif kind == "misspelt":
        underline_as_misspelt(style)
    return style


def underline_as_misspelt(style: QTextCharFormat) -> None:
    """The look of a word that no dictionary has: the shape of the line says it, and not its colour alone."""
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    style.setUnderlineColor(theme().colour(Role.MISSPELT))
