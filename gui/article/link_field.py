"""A small field under the selection: the address of a link."""

from urllib.parse import urlsplit

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.controls import line_width_of
from gui.theme import page_font

_PASSING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
_SCHEMES = {"http", "https", "mailto"}


def address_of(typed: str) -> str | None:
    """What was typed as the address of a link; empty for none, None where it is no address that a link may have.

    A name of a site alone is taken for its page, a name at a site for a mail address.
    """
    typed = "".join(typed.split())
    if not typed:
        return ""
    if ":" not in typed.split("/")[0]:
        typed = f"mailto:{typed}" if "@" in typed.split("/")[0] else f"https://{typed}"
    try:
        parts = urlsplit(typed)
    except ValueError:
        return None
    place = parts.path if parts.scheme.lower() == "mailto" else parts.netloc
    sound = parts.scheme.lower() in _SCHEMES and ("@" in place if parts.scheme.lower() == "mailto" else "." in place)
    return typed if sound else None


class LinkField(QLineEdit):
    """Asks for an address while a passage stays open.

    Attributes:
        chosen: the address; empty takes the link away.
        refused: why what was typed is no address, for a person.
        closed: the field is gone, whatever was chosen.
    """

    chosen = Signal(str)
    refused = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setPlaceholderText(self.tr("Address of the link; empty takes it away"))
        self.setAccessibleName(self.tr("Address of the link"))
        self.hide()

    def ask(self, below: QPoint, href: str) -> None:
        """Ask for the address under ``below``, in the parent's coordinates; ``href`` is what it is now."""
        self.setFont(page_font())
        self.setText(href)
        self.selectAll()
        width = min(line_width_of(44, page_font()), self._room.width() - 16)
        height = self.sizeHint().height()
        left = min(max(below.x(), 8), max(self._room.width() - width - 8, 8))
        top = min(below.y() + 4, max(self._room.height() - height - 4, 0))
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_quietly(self) -> None:
        """Be gone, nothing chosen."""
        if self.isVisible():
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the address if it is one, Esc leaves the text as it is."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            address = address_of(self.text())
            if address is None:
                self.refused.emit(self.tr("A link begins with https://, http:// or mailto: and names a site."))
            else:
                self._end(address)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(None)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere has changed nothing."""
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() not in _PASSING:
            self._end(None)

    def _end(self, address: str | None) -> None:
        self.hide()
        if address is not None:
            self.chosen.emit(address)
        self.closed.emit()
