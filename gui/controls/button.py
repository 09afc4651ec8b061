"""A push button that shows its key."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from gui.controls.painting import draw_line, fill_round, line_width
from gui.controls.words import as_told, tip
from gui.theme import Role, mono_font, page_font, theme, watcher

_GAP = 6
_PRESSES = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


def key_text(key: QKeySequence | str) -> str:
    """A key as it stands on a keyboard: ``"Ctrl+Enter"``."""
    sequence = key if isinstance(key, QKeySequence) else QKeySequence(key)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


class KeyButton(QPushButton):
    """A button with its name and, muted, the key that does the same.

    Args:
        text: its name.
        key: the key in Qt's portable form, or empty.
        primary: the main action of its place, filled with the accent.
        dense: the smaller padding of panes; tool bars use the larger.
        parent: the parent widget.
    """

    def __init__(
        self,
        text: str = "",
        key: str = "",
        *,
        primary: bool = False,
        dense: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._primary = primary
        self._padding = (8, 4) if dense else (11, 6)
        self._key = ""
        self._action: QAction | None = None
        self.set_wording(text, key)
        watcher().changed.connect(self.updateGeometry)

    def set_wording(self, text: str, key: str = "", hint: str = "") -> None:
        """Name the button ``text`` with ``key`` (portable form) beside it; ``hint`` says more in the tooltip."""
        self._key = key_text(key)
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.setToolTip(tip("  ".join(part for part in (hint or text, self._key) if part)))
        self.updateGeometry()
        self.update()

    def show_keys(self, words: str) -> None:
        """Show ``words`` where the key stands, for a button that several keys reach: ``"1–9"``."""
        self._key = words
        self.updateGeometry()
        self.update()

    def key(self) -> str:
        """The key shown, as it stands on a keyboard; empty when there is none."""
        return self._key

    def follow(self, action: QAction) -> None:
        """Be ``action``: its name, key and enablement now and whenever they change; a click triggers it."""
        self._action = action
        action.changed.connect(self._take_action)
        self.clicked.connect(action.trigger)
        self._take_action()

    def _take_action(self) -> None:
        if self._action is None:
            return
        name = self._action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        self.set_wording(name, key, self._action.statusTip())
        self.setEnabled(self._action.isEnabled())

    def name(self) -> str:
        """The name as shown."""
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        """Room for the name, the key and the padding."""
        across, along = self._padding
        width = line_width(self.name(), self._font()) + 2 * across + 2
        if self._key:
            width += _GAP + line_width(self._key, mono_font())
        return QSize(width, QFontMetrics(self._font()).height() + 2 * along)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters: what does not fit is elided and told by the tooltip."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), hint.height() * 2), hint.height())

    def event(self, event: QEvent) -> bool:
        """With the keys, Space and Enter press the button, whatever they do in the pane around it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            bare = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
            if bare and event.key() in _PRESSES:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button too, as Space does."""
        if event.key() in _PRESSES and event.key() != Qt.Key.Key_Space:
            self.click()
        else:
            super().keyPressEvent(event)

    def _font(self) -> QFont:
        font = page_font()
        font.setWeight(QFont.Weight.DemiBold if self._primary else QFont.Weight.Normal)
        return font

    def _colours(self) -> tuple[QColor, QColor, QColor, QColor]:
        """Fill, edge, name and key."""
        now = theme()
        if self._primary and self.isEnabled():
            accent = now.colour(Role.ACCENT)
            fill = accent.darker(112) if self.isDown() else accent
            on = now.colour(Role.ON_ACCENT)
            return fill, on if self.hasFocus() else fill, on, on
        pressed = self.isDown() or self.isChecked()
        fill = now.colour(Role.SELECTION if pressed else Role.PANEL)
        edge = Role.ACCENT if self.hasFocus() else Role.MUTED if self.underMouse() else Role.EDGE
        ink = now.colour(Role.INK if self.isEnabled() else Role.MUTED)
        return fill, now.colour(edge if self.isEnabled() else Role.HAIRLINE), ink, now.colour(Role.MUTED)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the name and the key."""
        fill, edge, ink, muted = self._colours()
        painter = QPainter(self)
        if self._primary and self.hasFocus() and self.isEnabled():
            fill_round(painter, self.rect(), fill)
            fill_round(painter, self.rect().adjusted(2, 2, -2, -2), fill, edge, radius=4.0)
        else:
            fill_round(painter, self.rect(), fill, edge)
        name, key = self._boxes()
        from_right = self.isRightToLeft()
        told = as_told(self.name(), from_right=from_right)
        draw_line(painter, name, told, self._font(), ink, from_right=from_right)
        if key.width() > 0:
            draw_line(painter, key, self._key, mono_font(), muted, from_right=from_right)

    def _boxes(self) -> tuple[QRect, QRect]:
        """Where the name and the key stand. The key gives way first."""
        inner = self.rect().adjusted(self._padding[0] + 1, 0, -self._padding[0] - 1, 0)
        wish = line_width(self.name(), self._font())
        key = line_width(self._key, mono_font()) if self._key else 0
        if key and wish + _GAP + key > inner.width() + 2:
            key = 0
        room = inner.width() - (key + _GAP if key else 0)
        start = inner.left() if key else inner.left() + max(0, (room - wish) // 2)
        name = QRect(start, inner.top(), max(0, inner.right() + 1 - start - (key + _GAP if key else 0)), inner.height())
        hint = QRect(inner.right() + 1 - key, inner.top(), key, inner.height())
        return (self._mirrored(name), self._mirrored(hint))

    def _mirrored(self, box: QRect) -> QRect:
        if not self.isRightToLeft():
            return box
        return QRect(self.width() - box.right() - 1, box.top(), box.width(), box.height())
