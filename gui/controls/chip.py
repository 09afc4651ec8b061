"""A small pill that names a reason or a state."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from core.model import Reason
from gui.controls.painting import draw_line, fill_round, line_width
from gui.controls.words import tip
from gui.theme import Role, glyph, label, small_font, theme, watcher


class Chip(QLabel):
    """A pill with a glyph and a word, in a reason's tint or plain. A static text to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._glyph = ""
        self._reason: Reason | None = None
        self._role = Role.MUTED
        watcher().changed.connect(self.updateGeometry)

    def show_reason(self, reason: Reason) -> None:
        """Name ``reason`` in its own colours."""
        self._reason = reason
        self._take(glyph(reason), label(reason))

    def show_word(self, sign: str, word: str, role: Role = Role.MUTED) -> None:
        """Show ``sign`` and ``word`` in the ink of ``role`` on the window's colour."""
        self._reason = None
        self._role = role
        self._take(sign, word)

    def _take(self, sign: str, word: str) -> None:
        self._glyph = sign
        self.setText(word)
        self.setAccessibleName(word)
        self.setToolTip(tip(word))
        self.updateGeometry()
        self.update()

    def shown(self) -> str:
        """Glyph and word as painted."""
        return f"{self._glyph} {self.text()}".strip()

    def sizeHint(self) -> QSize:
        """Room for the text with rounded ends."""
        height = QFontMetrics(small_font()).height() + 4
        return QSize(line_width(self.shown(), small_font()) + height - 2, height)

    def minimumSizeHint(self) -> QSize:
        """Room for the glyph at least."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), hint.height() * 3), hint.height())

    def _colours(self) -> tuple[QColor, QColor]:
        now = theme()
        if self._reason is not None:
            return now.tint(self._reason), now.ink_of(self._reason)
        return now.colour(Role.WINDOW), now.colour(self._role)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill."""
        tint, ink = self._colours()
        painter = QPainter(self)
        fill_round(painter, self.rect(), tint, radius=self.height() / 2)
        inset = self.height() // 2
        inner = self.rect().adjusted(inset, 0, -inset + 1, 0)
        draw_line(painter, inner, self.shown(), small_font(), ink, from_right=self.isRightToLeft())
