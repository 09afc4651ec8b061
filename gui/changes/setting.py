"""A row of the redline laid out: copy in the article's measure, what came underlined, what went struck."""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from core.model import BlockKind
from gui.article.setting import forget as forget_article
from gui.article.setting import headline_face, passage_face, setting
from gui.changes.rows import Look, Part, RedRow, Run
from gui.flow import SHOWN_CHARACTERS, Face, leaded, reads_right_to_left
from gui.flow.texts import for_qt, text_option
from gui.flow.units import format_range
from gui.theme import Role, page_font, small_font, theme

_INDENT = 24
_SPLIT = "¶"
_PLAIN = frozenset({Part.FOLD, Part.NOTE, Part.FIELD, Part.GONE})


def column_of(row: RedRow, width: int) -> QRect:
    """Where the text of a row stands across, left to right; only left and width matter.

    An item or a quote is set in on the side its text reads from.
    """
    column = setting(width)
    indent = _INDENT * min(max(row.level, 1), 4) if row.kind is BlockKind.LIST_ITEM else 0
    indent = _INDENT if row.kind is BlockKind.QUOTE else indent
    left = 0 if indent and reads_right_to_left(row.text) else indent
    return QRect(column.left + left, 0, column.column - indent, 0)


def shown(text: str) -> str:
    """What is laid out: bounded; a line break is shown by a sign of its own, one character for one and a break."""
    return text[:SHOWN_CHARACTERS]


def laid(row: RedRow, current: int, width: int) -> QTextLayout:
    """The row in a column ``width`` pixels wide, the change with the number ``current`` marked."""
    text = shown(row.text)
    layout = QTextLayout(for_qt(_broken(text)), _face(row).font)
    layout.setTextOption(text_option(reads_right_to_left(row.text)))
    layout.setFormats(list(_formats(row, text, current)))
    layout.setCacheEnabled(True)
    leading = _face(row).line_height
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        height = max(float(leading), line.height())
        line.setPosition(QPointF(0, y + (height - line.height()) / 2))
        y += height
    layout.endLayout()
    return layout


def height_of(row: RedRow, layout: QTextLayout) -> int:
    """The height of all its lines, in pixels."""
    leading = _face(row).line_height
    return round(sum(max(leading, layout.lineAt(at).height()) for at in range(layout.lineCount())))


def line_height(row: RedRow) -> int:
    """The height of one line of a row, in pixels, more or less."""
    return _face(row).line_height


def forget() -> None:
    """Fonts have changed, those of the article among them."""
    forget_article()
    _plain_face.cache_clear()


def place_at(layout: QTextLayout, x: float, y: float) -> int:
    """The character of the row's text at a point of its layout; -1 beside the text."""
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        if line.y() <= y < line.y() + line.height():
            if not line.naturalTextRect().adjusted(-2, 0, 2, 0).contains(QPointF(x, line.y() + line.height() / 2)):
                return -1
            cursor = line.xToCursor(x)
            units = cursor if isinstance(cursor, int) else cursor[0]
            before = layout.text().encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore")
            return len(before.replace(_SPLIT + "\u2028", "\n"))
    return -1


def _face(row: RedRow) -> Face:
    """The face ``row`` is set in: copy in that of the article."""
    if row.part in _PLAIN:
        return _plain_face(row.part)
    return headline_face() if row.part is Part.HEADLINE else passage_face(row.kind, row.level)


@lru_cache(maxsize=4)
def _plain_face(part: Part) -> Face:
    return leaded(small_font() if part is Part.FOLD else page_font(), 1.5)


def _formats(row: RedRow, text: str, current: int) -> Iterator[QTextLayout.FormatRange]:
    for start, end, kind in row.marks:
        yield _format(text, start, end, _marked(kind))
    for run in row.runs:
        yield _format(text, run.start, run.end, _style(run, is_current=run.change == current >= 0))


def _format(text: str, start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    return format_range(_broken(text[:start]), _broken(text[start:end]), style)


def _broken(text: str) -> str:
    """``text`` as it is laid out: a line break is a sign and a break."""
    return text.replace("\n", _SPLIT + "\u2028")


def _marked(kind: str) -> QTextCharFormat:
    style = QTextCharFormat()
    if kind == "bold":
        style.setFontWeight(QFont.Weight.Bold)
    elif kind == "italic":
        style.setFontItalic(True)
    elif kind == "link":
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    return style


def _style(run: Run, *, is_current: bool) -> QTextCharFormat:
    style, now = QTextCharFormat(), theme()
    gone = run.look is Look.REMOVED
    style.setFontStrikeOut(gone)
    style.setFontUnderline(not gone)
    style.setForeground(now.colour(Role.REMOVED_INK if gone else Role.ADDED_INK))
    ground: QColor = now.colour(Role.REMOVED_TINT if gone else Role.ADDED_TINT)
    style.setBackground(now.colour(Role.SELECTION) if is_current else ground)
    if is_current:
        style.setForeground(now.colour(Role.INK))
    return style
