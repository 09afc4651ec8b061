"""A row of source laid out: monospaced, broken where it must be, coloured, with the current block's text marked."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from core.model import Reason
from gui.flow import sized_as
from gui.flow.texts import for_qt
from gui.flow.units import format_range
from gui.source.colouring import Look, Run
from gui.source.model import SourceRow
from gui.theme import Role, mono_font, page_font, theme

_TAB = 4
# A layout breaks its lines at some characters and loses others: each is shown as a picture of itself, one for one.
_PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) != "\t"} | {
    0x7F: 0x2421,
    0x85: 0x2424,
    0x2028: 0x2424,
    0x2029: 0x2424,
    0xFFFC: 0xFFFD,
    0xFEFF: 0x200B,
}


def source_font() -> QFont:
    """The font of sources: monospaced, a little smaller than the page's."""
    font = sized_as(mono_font(), page_font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * 0.95)
    return font


def shown(text: str) -> str:
    """What is laid out of a row's text: as many characters, without the line break at its end."""
    return for_qt(text.rstrip("\r\n").translate(_PICTURES))


def laid(row: SourceRow, runs: Sequence[Run], current: str | None, width: int, right_to_left: bool) -> QTextLayout:
    """The row in a column ``width`` pixels wide, the text of block ``current`` marked."""
    text = shown(row.text)
    layout = QTextLayout(text, source_font())
    layout.setTextOption(_option(right_to_left))
    layout.setFormats(list(_formats(text, row, runs, current)))
    layout.setCacheEnabled(True)
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def height_of(layout: QTextLayout) -> int:
    """The height of all its lines, in pixels; of one line where there is no text."""
    lines = sum(layout.lineAt(at).height() for at in range(layout.lineCount()))
    return round(lines or QFontMetricsF(source_font()).height())


def _option(right_to_left: bool) -> QTextOption:
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(_TAB * QFontMetricsF(source_font()).horizontalAdvance(" "))
    return option


def _formats(text: str, row: SourceRow, runs: Sequence[Run], current: str | None) -> Iterator[QTextLayout.FormatRange]:
    for start, end, look in runs:
        yield format_range(text[:start], text[start:end], _look(look))
    for each in row.stretches:
        if each.block_id == current:
            yield format_range(text[: each.start], text[each.start : each.end], _marked())


def _look(look: Look) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(_ink(look))
    style.setFontItalic(look is Look.COMMENT)
    if look in {Look.TAG, Look.WORD}:
        style.setFontWeight(QFont.Weight.DemiBold)
    return style


def _ink(look: Look) -> QColor:
    now = theme()
    if look is Look.TAG:
        return now.ink_of(Reason.RELATED)
    if look is Look.ENTITY:
        return now.ink_of(Reason.DUPLICATE)
    if look is Look.VALUE:
        return now.ink_of(Reason.LEGAL)
    return now.colour(Role.INK if look is Look.WORD else Role.MUTED)


def _marked() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setBackground(theme().colour(Role.SELECTION))
    style.setForeground(theme().colour(Role.INK))
    return style
