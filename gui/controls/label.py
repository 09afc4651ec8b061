"""Labels for plain text: one that elides and one that wraps, whatever the words in it."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.controls.painting import draw_line, line_width
from gui.controls.words import as_told, is_right_to_left, one_line, tip
from gui.theme import Role, small_font, theme, watcher


class _PlainLabel(QLabel):
    """A label of plain text in a theme font and role, which it keeps through changes of either.

    Args:
        text: what it shows.
        role: the ink; that of its kind unless told otherwise.
        font: makes the font anew whenever text sizes change.
        parent: the parent widget.
    """

    _USUAL = Role.INK
    _ROOM = (QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def __init__(
        self,
        text: str = "",
        *,
        role: Role | None = None,
        font: Callable[[], QFont] = small_font,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role = role if role is not None else self._USUAL
        self._make_font = font
        self.set_text(text)
        room = QSizePolicy(*self._ROOM)
        room.setHeightForWidth(self.hasHeightForWidth())
        self.setSizePolicy(room)  # after the text: a QLabel sets it anew with its first
        watcher().changed.connect(self.updateGeometry)

    def set_role(self, role: Role) -> None:
        """Use the ink of ``role``."""
        self._role = role
        self.update()

    def set_text(self, text: str) -> None:
        """Show ``text`` as it is; markup in it is not obeyed."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()


class ElidingLabel(_PlainLabel):
    """One line, elided to the room there is; whole in the tooltip when elided, and to a screen reader."""

    def is_elided(self) -> bool:
        """Whether some of the text does not fit."""
        return line_width(one_line(self.text()), self._make_font()) > self.contentsRect().width()

    def sizeHint(self) -> QSize:
        """Room for the whole line."""
        font = self._make_font()
        size = QSize(line_width(one_line(self.text()), font) + 1, QFontMetrics(font).height() + 2)
        return size.grownBy(self.contentsMargins())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), hint.height() * 2), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, and offer it whole in the tooltip when it was cut."""
        whole = tip(self.text()) if self.is_elided() else ""
        if self.toolTip() != whole:
            self.setToolTip(whole)
        from_right = self.isRightToLeft() != bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        text = as_told(one_line(self.text()), from_right=self.isRightToLeft())
        font, colour = self._make_font(), theme().colour(self._role)
        draw_line(QPainter(self), self.contentsRect(), text, font, colour, from_right=from_right)


class WrappingLabel(_PlainLabel):
    """Wraps at words, and within a word that is longer than a line; as high as it needs at any width."""

    _USUAL = Role.MUTED
    _ROOM = (QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at ``width`` pixels."""
        return self._lines(width)[1]

    def sizeHint(self) -> QSize:
        """A comfortable width."""
        width = min(line_width(one_line(self.text()), self._make_font()) + 1, 260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It can wrap into very little."""
        height = QFontMetrics(self._make_font()).height()
        return QSize(height * 3, height)

    def _lines(self, width: int) -> tuple[QTextLayout, int]:
        """The text laid out in lines of ``width`` pixels, and their height together."""
        text = as_told(self.text(), from_right=self.isRightToLeft())
        layout = QTextLayout(text.replace("\n", "\u2028"), self._make_font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        towards = Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(towards)
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        return layout, self._break(layout, max(1, width))

    @staticmethod
    def _break(layout: QTextLayout, width: int) -> int:
        top = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return int(top + 0.999)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        painter.setPen(theme().colour(self._role))
        layout, _ = self._lines(self.width())
        layout.draw(painter, QPointF(0, 0))
