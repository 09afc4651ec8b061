"""The palette over the window: a line to type in, and under it what it may mean."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.controls import ElidingLabel, fill_round
from gui.counting import counted
from gui.keymap import keymap, portable
from gui.palette.entries import ARTICLES, Entry
from gui.palette.model import EntryDelegate, EntryModel
from gui.theme import Role, theme, watcher

Source = Callable[[str], Sequence[Entry]]
"""Entries for what is typed after the sign that asks for them."""
_WIDEST = 660
_ROWS = 11
_PAUSE = 120  # ms without a letter before a desk is asked for articles
_SLOW = ARTICLES
_CHOOSES = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class Palette(QFrame):
    """Lies over the window while it has the keys, and gives them back to what had them before.

    Args:
        window: what it lies over.
        sources: what is listed, by the sign a text begins with; the one without a sign lists commands.

    Signals:
        chosen(str): this entry is about to be done.
    """

    chosen = Signal(str)

    def __init__(self, window: QWidget, sources: dict[str, Source]) -> None:
        super().__init__(window)
        self._window = window
        self._sources = sources
        self._before: list[QWidget] = []
        self.model = EntryModel()
        self.line = _Line(self)
        self.list = QListView()
        self.note = ElidingLabel(role=Role.MUTED)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._fill)
        self._set_up()
        watcher().changed.connect(self._place)
        self.hide()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Commands"))
        self.line.setAccessibleName(self.tr("Command, article or block"))
        self.line.setPlaceholderText(self.tr("A command, @ article, # block or ~ desk"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Commands found"))
        self.list.clicked.connect(self._run)
        self.line.textChanged.connect(self._on_text)
        self.line.moved.connect(self._move)
        self.line.entered.connect(self._enter)
        self.line.left.connect(self.leave)
        self.line.lost.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self.note.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self.note)

    # --- coming and going ------------------------------------------------------------------------------------

    def ask(self, sign: str = "") -> None:
        """Come up for commands, or with ``sign`` for what it lists; asked again while up, go."""
        if self.isVisible() and self.line.text().startswith(sign):
            self.leave()
            return
        if not self.isVisible():
            self._before = _with_those_around(QApplication.focusWidget())
        self.line.setText(sign)
        self._fill()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.end(False)  # the focus marks it all: the first letter would take the sign away

    def leave(self) -> None:
        """Go, and give the keys back."""
        before, self._before = self._before, []
        self.hide()
        # What was typed in may be gone with the typing: then the keys go to what it stood in.
        there = (each for each in before if isValid(each) and each.isVisible())
        home = next((each for each in there if each.focusPolicy() != Qt.FocusPolicy.NoFocus), None)
        if home is not None:
            home.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        """Run what is marked of what the words find now: a list that lags behind fast typing is brought up first."""
        if self._soon.isActive():
            self._fill()
        self._run(self.list.currentIndex())

    def _run(self, index: QModelIndex) -> None:
        """Do what was chosen, where the keys were before. What cannot be done now says why and stays."""
        if not index.isValid():
            return
        entry = self.model.entries[index.row()]
        if entry.hint:
            self.note.set_text(f"{entry.name}: {entry.hint}")
            return
        self.leave()
        self.chosen.emit(entry.id)
        entry.run()

    # --- what is listed --------------------------------------------------------------------------------------

    def _on_text(self, text: str) -> None:
        if text.startswith(_SLOW):
            self._soon.start()
        elif self.isVisible():
            self._fill()

    def _fill(self) -> None:
        self._soon.stop()
        text = self.line.text()
        sign = text[:1] if text[:1] in self._sources else ""
        self.model.show(self._sources[sign](text.removeprefix(sign)))
        self.note.set_text(self._said())
        self._place()
        self._move(0)

    def _said(self) -> str:
        found = len(self.model.entries)
        if found:
            return counted(found, "{n} found. Enter chooses it.", "{n} found. Up, Down and Enter choose.")
        return self.tr("Nothing is called that. Fewer letters find more.")

    def _move(self, by: int) -> None:
        """Go ``by`` rows down the list, around its ends where it is one; 0 to its first."""
        count = self.model.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row() + by if by else 0
        row = row % count if abs(by) == 1 else max(0, min(count - 1, row))
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self.line.setAccessibleDescription(self.model.entries[row].spoken())
        if QAccessible.isActive():
            event = QAccessibleEvent(self.list, QAccessible.Event.Focus)
            event.setChild(row)
            QAccessible.updateAccessibility(event)

    # --- how it looks ----------------------------------------------------------------------------------------

    def _place(self) -> None:
        """Lie in the upper middle of the window, as high as the list, within bounds."""
        within = self._window.rect()
        width = min(max(_WIDEST, self.fontMetrics().averageCharWidth() * 84), within.width() - 24)
        row = self.list.sizeHintForRow(0) if self.model.rowCount() else 0
        chrome = self.line.sizeHint().height() + self.note.sizeHint().height() + 30
        height = min(chrome + row * min(_ROWS, self.model.rowCount()), within.height() - 24)
        top = min(within.height() // 9, within.height() - height - 12)
        self.setGeometry(QRect(QPoint((within.width() - width) // 2, max(12, top)), QSize(width, height)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper with an edge."""
        now = theme()
        fill_round(QPainter(self), self.rect(), now.colour(Role.PANEL), now.colour(Role.MUTED), radius=8)


def _with_those_around(widget: QWidget | None) -> list[QWidget]:
    """A widget and those it stands in, from the inside out."""
    found = []
    while widget is not None:
        found.append(widget)
        widget = widget.parentWidget()
    return found


class _Line(QLineEdit):
    """The line to type in. While it has the keys no shortcut acts but those it knows."""

    moved = Signal(int)
    entered = Signal()
    left = Signal()
    lost = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep every key from the window's shortcuts: what is typed here is a name, and no command."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, choose, or leave; all else is typed."""
        key = Qt.Key(event.key())
        if key in _CHOOSES:
            self.entered.emit()
        elif key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key == Qt.Key.Key_Escape or self._is_own(event):
            self.left.emit()
        elif key not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            super().keyPressEvent(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        """Whether it is the key that brought the palette up."""
        struck = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        return struck in map(portable, keymap().keys("go.commands"))

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Tab goes nowhere: the list is moved in from here."""
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys have gone elsewhere: so does the palette."""
        super().focusOutEvent(event)
        passing = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if event.reason() not in passing:
            self.lost.emit()
