"""The bar above the article: what to find, where, and what to put in its place."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.desk import Found
from core.review import Search
from gui.controls import ChoiceBox, ElidingLabel, FlowLayout, Hairline, KeyButton, Switch, make_clearable
from gui.counting import counted
from gui.theme import Role, watcher

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LISTED = 4
_GAP = 6
_MARGIN = 12


class Scope(Enum):
    """Where something is looked for."""

    ARTICLE = "article"
    PAGE = "page"
    QUEUE = "queue"


class FindBar(QWidget):
    """Asks for words and says how many there are; what it asks for is done elsewhere.

    Attributes:
        changed: the words, how they are meant or where they are looked for have changed.
        stepped: go to the next (1) or the previous (-1) place.
        replaceRequested: put the words in the place that is shown.
        replaceAllRequested: put them in all places; in the queue, show first where they are.
        confirmed: put them in the articles that are listed.
        reviewRequested: open this review.
        stopRequested: stop what is under way in the queue.
        closed: the bar is gone.
    """

    changed = Signal()
    stepped = Signal(int)
    replaceRequested = Signal()
    replaceAllRequested = Signal()
    confirmed = Signal()
    reviewRequested = Signal(str)
    stopRequested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = self._field(self.tr("Find"))
        self.by = self._field(self.tr("Replace with"))
        self.case = self._switch(self.tr("Match case"), self.tr("Capitals matter."))
        self.whole = self._switch(self.tr("Whole words"), self.tr("It begins and ends where words do."))
        self.loose = self._switch(self.tr("Loosely"), self.tr("Quotes, dashes and spaces of any kind are alike."))
        self.loose.setChecked(True)
        self.scope = ChoiceBox()
        self.count = ElidingLabel(role=Role.MUTED)
        self.list = QListWidget()
        self._controls = QWidget()
        self._button_next = self._button(self.tr("Next"), lambda: self.stepped.emit(1))
        self._button_back = self._button(self.tr("Previous"), lambda: self.stepped.emit(-1))
        self._button_one = self._button(self.tr("Replace"), self.replaceRequested.emit)
        self._button_all = self._button(self.tr("Replace all"), self.replaceAllRequested.emit)
        self.go = self._button(self.tr("Replace all"), self.confirmed.emit)
        self.stop = self._button(self.tr("Stop"), self.stopRequested.emit)
        self._fill_controls()
        self._lay_out()
        self._connect()
        watcher().changed.connect(self._fit)
        self.hide()

    # --- making it -------------------------------------------------------------------------------------------

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        make_clearable(field)
        return field

    def _switch(self, text: str, hint: str) -> QCheckBox:
        box = Switch(text)
        box.setAccessibleName(text)
        box.setToolTip(hint)
        box.setAccessibleDescription(hint)
        box.toggled.connect(self.changed)
        return box

    def _button(self, text: str, done: Callable[[], object]) -> KeyButton:
        button = KeyButton(text, dense=True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked: done())
        return button

    def _lay_out(self) -> None:
        names = {
            Scope.ARTICLE: self.tr("In the article"),
            Scope.PAGE: self.tr("On the page"),
            Scope.QUEUE: self.tr("In all queued articles"),
        }
        for scope, name in names.items():
            self.scope.addItem(name, scope)
        self.scope.setAccessibleName(self.tr("Where to look"))
        self.list.setAccessibleName(self.tr("Articles that hold the words"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(2)
        self.list.hide()
        self.list.setMinimumHeight(40)  # where there is little room it gives way before the article does
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 0)
        column.setSpacing(6)
        column.addLayout(self._row(self.words, self.count))
        column.addLayout(self._row(self.by))
        column.addWidget(self._controls)
        column.addWidget(self.list)
        column.addLayout(self._row(self.go, self.stop))
        column.addWidget(Hairline())
        self.go.hide()
        self.stop.hide()

    @staticmethod
    def _row(*widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for number, widget in enumerate(widgets):
            row.addWidget(widget, 0 if number else 1)
        return row

    def _fill_controls(self) -> None:
        flow = FlowLayout(self._controls, _GAP)
        buttons = (self._button_next, self._button_back, self._button_one, self._button_all)
        for widget in (*buttons, self.scope, self.loose, self.case, self.whole):
            flow.addWidget(widget)

    def _fit(self) -> None:
        """The buttons stand in as many rows as the width needs, the list shows its first articles whole."""
        flow, rows = self._controls.layout(), min(self.list.count(), _LISTED)
        if flow is not None:
            margins = self.contentsMargins()
            width = self.width() - 2 * _MARGIN - margins.left() - margins.right()
            self._name_steps(width)
            self._controls.setFixedHeight(flow.heightForWidth(width))
        wanted = rows * (max(self.list.sizeHintForRow(0), 1) + 4) + 4 if rows else 0
        self.list.setMaximumHeight(max(wanted, 40))

    def _name_steps(self, width: int) -> None:
        """Where large words fill a narrow pane, arrows go on and back: the article keeps its room."""
        steps = {self._button_next: (self.tr("Next"), "↓"), self._button_back: (self.tr("Previous"), "↑")}
        for button, (name, _arrow) in steps.items():
            button.set_wording(name)
        buttons = (*steps, self._button_one, self._button_all)
        if sum(each.sizeHint().width() for each in buttons) + _GAP * (len(buttons) - 1) <= width:
            return
        for button, (name, arrow) in steps.items():
            button.set_wording(arrow, hint=name)
            button.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what wraps."""
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.words.textChanged.connect(self.changed)
        self.scope.currentIndexChanged.connect(self._on_scope)
        self.list.itemActivated.connect(self._on_chosen)
        self.list.itemClicked.connect(self._on_chosen)

    # --- what it says ----------------------------------------------------------------------------------------

    @property
    def search(self) -> Search:
        """What is looked for."""
        return Search(self.words.text(), self.case.isChecked(), self.whole.isChecked(), self.loose.isChecked())

    @property
    def where(self) -> Scope:
        """Where it is looked for."""
        found: Scope = self.scope.currentData()
        return found

    def open(self, words: str = "", *, replacing: bool = False) -> None:
        """Show the bar, its first field with the keys, ``words`` in it if there are any."""
        self.show()
        if words:
            self.words.setText(words)
        field = self.by if replacing and self.words.text() else self.words
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def show_count(self, here: int, count: int) -> None:
        """Say that this is the place number ``here`` of ``count``; 0 where none is shown."""
        if not self.words.text():
            told = ""
        elif not count:
            told = self.tr("not found")
        elif here:
            told = self.tr("{here} of {count}").format(here=here, count=count)
        else:
            told = counted(count, "{n} place", "{n} places")
        self.tell(told)
        can = count > 0 and self.where is Scope.ARTICLE
        self._button_one.setEnabled(can)
        self._button_all.setEnabled(can or (self.where is Scope.QUEUE and bool(self.words.text())))

    def tell(self, line: str) -> None:
        """Say something beside the words."""
        self.count.set_text(line)

    def show_queued(self, found: Sequence[Found] | None) -> None:
        """List the articles that hold the words; None lists none."""
        self.list.clear()
        for each in found or ():
            around = f"…{each.before}{each.words}{each.behind}…"
            places = counted(each.places, "{n} place", "{n} places")
            item = QListWidgetItem(f"{each.name} · {places}\n{around}")
            item.setData(Qt.ItemDataRole.UserRole, each.review_id)
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        self._fit()
        self.go.setVisible(bool(found))
        if found:
            self.go.set_wording(counted(len(found), "Replace in {n} article", "Replace in {n} articles"))

    def show_busy(self, busy: bool) -> None:
        """Whether something is under way in the queue, which can be stopped."""
        self.stop.setVisible(busy)
        self.go.setEnabled(not busy)

    # --- what it asks ----------------------------------------------------------------------------------------

    def _on_scope(self) -> None:
        queued = self.where is Scope.QUEUE
        self._button_all.set_wording(self.tr("Find in all") if queued else self.tr("Replace all"))
        self.show_queued(None)
        self.changed.emit()

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.reviewRequested.emit(item.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finds the next, Shift+Enter the one before; in the second field Enter replaces; Esc ends."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        elif event.key() in _ENTER and self.by.hasFocus() and not event.modifiers():
            self.replaceRequested.emit()
        elif event.key() in _ENTER:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
