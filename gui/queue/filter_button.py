"""The button in the queue's header that says what is shown, and the menu that changes it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from core.desk import Counts, Order, Query
from core.model import ReviewState
from gui.controls import draw_line, fill_round, line_width, menu_text, text_line, tip
from gui.queue.wording import filter_name, flag_name, state_name
from gui.theme import Role, small_font, theme, watcher

_ARROW = " ▾"


class FilterButton(QToolButton):
    """Shows the filter as words with a count, ``"flagged 188 ▾"``, and opens its menu.

    Signals:
        queryChanged(Query): the editor chose another filter or order.
    """

    queryChanged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.query = Query()
        self._counts: Counts | None = None
        self._shown = 0
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tip(self.tr("Choose which pages the queue shows, and in which order")))
        watcher().changed.connect(self.updateGeometry)
        self._name()

    def set_counts(self, counts: Counts) -> None:
        """Take how many reviews there are by state and flag."""
        self._counts = counts
        self._name()

    def set_shown(self, shown: int) -> None:
        """Take how many rows the queue shows."""
        self._shown = shown
        self._name()

    def set_query(self, query: Query) -> None:
        """Show ``query`` as the filter in force."""
        self.query = query
        self._name()

    def _name(self) -> None:
        text = f"{filter_name(self.query)} {self._shown}"
        self.setText(text)
        self.setAccessibleName(self.tr("Filter: {text}").format(text=text))
        self.updateGeometry()
        self.update()

    def _fill(self) -> None:
        """Make the menu for the filter and the counts that hold now."""
        self._menu.clear()
        self._add(self.tr("Show everything"), not (self.query.states or self.query.flags), self._clear)
        if self._counts is not None:
            self._add_states(self._counts)
            self._add_flags(self._counts)
        self._add_heading(self.tr("Order"))
        self._add(self.tr("As they came"), self.query.order == "arrival", lambda: self._order("arrival"))
        self._add(self.tr("Most in doubt first"), self.query.order == "risk", lambda: self._order("risk"))

    def _add_states(self, counts: Counts) -> None:
        self._add_heading(self.tr("State"))
        for state in ReviewState:
            if counts.by_state.get(state) or state in self.query.states:
                text = f"{state_name(state)}\t{counts.by_state.get(state, 0)}"
                self._add(text, state in self.query.states, partial(self._switch_state, state))

    def _add_flags(self, counts: Counts) -> None:
        self._add_heading(self.tr("Why it wants a person"))
        for flag in dict.fromkeys([*counts.by_flag, *self.query.flags]):
            text = f"{menu_text(flag_name(flag), 40)}\t{counts.by_flag.get(flag, 0)}"
            self._add(text, flag in self.query.flags, partial(self._switch_flag, flag))

    def _add_heading(self, text: str) -> None:
        """Words that cannot be chosen; styles draw the text of a section only sometimes."""
        self._menu.addSeparator()
        self._menu.addAction(text).setEnabled(False)

    def _add(self, text: str, chosen: bool, choose: Callable[[], None]) -> None:
        action = self._menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda _checked: choose())

    def _clear(self) -> None:
        self._choose(replace(self.query, states=(), flags=()))

    def _order(self, order: Order) -> None:
        self._choose(replace(self.query, order=order))

    def _switch_state(self, state: ReviewState) -> None:
        held = self.query.states
        states = tuple(each for each in held if each != state) if state in held else (*held, state)
        self._choose(replace(self.query, states=states))

    def _switch_flag(self, flag: str) -> None:
        held = self.query.flags
        flags = tuple(each for each in held if each != flag) if flag in held else (*held, flag)
        self._choose(replace(self.query, flags=flags))

    def _choose(self, query: Query) -> None:
        if query != self.query:
            self.set_query(query)
            self.queryChanged.emit(query)

    def sizeHint(self) -> QSize:
        """Room for the words and the arrow."""
        height = QFontMetrics(small_font()).height()
        width = line_width(self.text(), small_font()) + line_width(_ARROW, small_font())
        return QSize(width + 12, height + 6)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters and the arrow."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 3 * hint.height()), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, with a ground only under the mouse, while open, or with the focus."""
        painter = QPainter(self)
        now = theme()
        if self.underMouse() or self.isDown() or self.hasFocus():
            edge = now.colour(Role.ACCENT) if self.hasFocus() else None
            fill_round(painter, self.rect(), now.colour(Role.SELECTION), edge, radius=4)
        room = self.rect().adjusted(6, 0, -6, 0)
        text = text_line(self.text(), small_font(), room.width() - line_width(_ARROW, small_font())) + _ARROW
        draw_line(painter, room, text, small_font(), now.colour(Role.MUTED), from_right=self.isRightToLeft())
