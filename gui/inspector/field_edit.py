"""A field's value, edited where it stands: words until it has the focus, a box while it is typed in."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.controls import draw_line, fill_round, line_width, line_width_of, one_line, text_line, tip
from gui.theme import Role, small_font, theme, watcher

_INSET = 8
_GAP = 5
_OWN_KEYS = {
    Qt.Key.Key_Escape,
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
}
"""Keys that are no shortcut of the window, though the line edit does not claim them."""


def row_height() -> int:
    """How high a field's box is, in pixels."""
    return QFontMetrics(small_font()).height() + 8


class FieldEdit(QLineEdit):
    """One field.

    Signals:
        committed(str): the editor typed another value and pressed Enter or went on.
        othersRequested(): the editor wants to see what else the field could be.
        typed(str): what stands in the field while it is typed in.
        left(): Esc where nothing is typed: the editor is done here.
    """

    committed = Signal(str)
    othersRequested = Signal()
    typed = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = self._shown = self._origin = ""
        self._edited = False
        self.setAccessibleName(name)
        self.setStyleSheet(f"QLineEdit {{ padding: 2px {_INSET - 1}px; border-radius: 4px; }}")
        self.textEdited.connect(self._note_edit)
        watcher().changed.connect(self._take_font)
        self._take_font()

    def _take_font(self) -> None:
        self.setFont(small_font())
        self.updateGeometry()

    def set_value(self, value: str, shown: str, origin: str) -> None:
        """Show ``value``, read as ``shown`` while nobody types, found at ``origin``. What is being typed stays."""
        self._value, self._shown, self._origin = value, shown, origin
        if not self._edited:
            self.setText(value)
            self.setCursorPosition(0)
        self.setAccessibleDescription(origin)
        self.setToolTip(tip(f"{shown}\n{origin}" if value else self.tr("none found; click to type one")))
        self.update()

    def set_fault(self, told: str) -> None:
        """Have a screen reader say what is wrong with what stands here, beside where it was found."""
        self.setAccessibleDescription(" ".join(part for part in (told, self._origin) if part))

    def value(self) -> str:
        """The value that holds, whatever is being typed."""
        return self._value

    def is_edited(self) -> bool:
        """Whether something was typed that is not committed yet."""
        return self._edited

    def _note_edit(self, text: str) -> None:
        self._edited = True
        self.typed.emit(text)

    def commit(self) -> None:
        """Hand on what was typed, if it is another value."""
        if not self._edited:
            return
        self._edited = False
        typed = self.text()
        if typed != self._value:
            self.committed.emit(typed)
        self.setText(self._value)

    def discard(self) -> None:
        """Forget what was typed."""
        self._edited = False
        self.setText(self._value)
        self.typed.emit(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter commits, Esc takes back; both leave the value marked, ready to be typed over. Down asks for others.

        Esc where there is nothing to take back leaves the field.
        """
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.commit()
            self.selectAll()
        elif event.key() == Qt.Key.Key_Escape and not self._edited:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.discard()
            self.selectAll()
        elif event.key() == Qt.Key.Key_Down:
            self.othersRequested.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become a box."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going on commits: nothing typed is lost."""
        super().focusOutEvent(event)
        self.commit()
        self.setCursorPosition(0)
        self.update()

    def event(self, event: QEvent) -> bool:
        """A shortcut of the window is about to act: what was typed goes first, or "approve" would leave it out."""
        if isinstance(event, QKeyEvent) and _asks_for_others(event):
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and not self._edited and _travels(event):
            event.ignore()  # nothing is typed that could be taken back here: the key is the window's
            return False
        done = super().event(event)
        unclaimed = event.type() == QEvent.Type.ShortcutOverride and not event.isAccepted()
        if unclaimed and isinstance(event, QKeyEvent) and event.key() not in _OWN_KEYS:
            self.commit()
        return done

    def sizeHint(self) -> QSize:
        """A line in a box."""
        return QSize(line_width_of(24, small_font()), row_height())

    def minimumSizeHint(self) -> QSize:
        """Room for a date."""
        return QSize(line_width_of(13, small_font()) + 2 * _INSET, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box while typing, else the value and, where there is room, where it was found."""
        if self.hasFocus() or self._edited:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        if self.underMouse():
            fill_round(painter, self.rect(), theme().colour(Role.PANEL), theme().colour(Role.EDGE), radius=4)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        room = self.width() - 2 * _INSET
        if not self._value:
            self._draw(painter, 0, room, self.tr("none found"), Role.MUTED)
            return
        text = one_line(self._shown)
        width = min(room, line_width(text, small_font()))
        self._draw(painter, 0, width, text, Role.INK)
        left = width + _GAP
        if text_line(self._origin, small_font(), room - left) == self._origin:
            self._draw(painter, left, room - left, self._origin, Role.MUTED)

    def _draw(self, painter: QPainter, start: int, width: int, text: str, role: Role) -> None:
        mirrored = self.isRightToLeft()
        left = self.width() - _INSET - start - width if mirrored else _INSET + start
        box = QRect(left, 0, max(0, width), self.height())
        draw_line(painter, box, text, small_font(), theme().colour(role), from_right=mirrored)


def _travels(event: QKeyEvent) -> bool:
    """Whether a key asks to take a step back or to make one again."""
    asked = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return event.type() == QEvent.Type.ShortcutOverride and any(event.matches(key) for key in asked)


def _asks_for_others(event: QKeyEvent) -> bool:
    """Whether a shortcut of the window would take the key that opens the other values."""
    override = event.type() == QEvent.Type.ShortcutOverride
    return override and event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier
