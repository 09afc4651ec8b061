"""The strip above a pane: its views as tabs in small capitals, and a note."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QTabBar, QWidget

from gui.controls.label import ElidingLabel
from gui.controls.painting import bold, line_width
from gui.controls.words import tip
from gui.theme import Role, small_font, theme, watcher

_BESIDE = 7
_ABOVE = 9
_GAP = 10
_ROOM = 200
"""Pixels that tabs ask for at most."""
_PLAIN = 3  # what stands in the strip before any control: tabs, room, note


def _tab_font() -> QFont:
    font = small_font()
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 107)
    return font


class _Tabs(QTabBar):
    """Tabs as words; the current one bold with a line under it, in the accent while the pane has the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.has_keys = False
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        watcher().changed.connect(self._measure_again)

    def _measure_again(self) -> None:
        """Have Qt ask for every tab's size anew."""
        self.setIconSize(self.iconSize())
        for index in range(self.count()):
            self.setTabText(index, self.tabText(index))
        self.updateGeometry()

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the word in bold, so that tabs stay where they are."""
        width = line_width(self.tabText(index), bold(_tab_font()))
        return QSize(width + 2 * _BESIDE, QFontMetrics(_tab_font()).height() + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:
        """Room for all tabs in text of the usual size; larger text is elided before it makes the window wider."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), _ROOM), hint.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Room for a few letters."""
        hint = self.tabSizeHint(index)
        return QSize(min(hint.width(), hint.height()), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _cut(self, index: int, font: QFont, room: int) -> str:
        """A tab's word, elided where it has no room."""
        text = self.tabText(index)
        if line_width(text, font) <= room:
            return text
        return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        current = index == self.currentIndex()
        box = self.tabRect(index).adjusted(_BESIDE, 0, -_BESIDE, 0)
        font = bold(_tab_font(), current)
        font.setStrikeOut(not self.isTabEnabled(index))
        painter.setFont(font)
        painter.setPen(theme().colour(Role.INK if current else Role.MUTED))
        painter.drawText(
            box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self._cut(index, font, box.width())
        )
        if current:
            height = QFontMetrics(_tab_font()).height()
            line = QRect(box.left(), box.center().y() + height // 2 + 1, box.width() - 1, 2)
            painter.fillRect(line, theme().colour(Role.ACCENT if self.has_keys else Role.HAIRLINE))
            if self.hasFocus():
                painter.setPen(theme().colour(Role.ACCENT))
                painter.drawRect(self.tabRect(index).adjusted(1, 4, -2, -4))


class PaneHeader(QWidget):
    """Tabs on the leading side, room for a control beside them, a note on the other side, a hairline below.

    Args:
        tabs: names of the pane's views, in title case; one name makes a plain heading.
        name: what the strip is called to a screen reader.
        parent: the parent widget.

    Signals:
        tabChanged(int): the view chosen by click or arrow key.
    """

    tabChanged = Signal(int)

    def __init__(self, tabs: Sequence[str], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = _Tabs(self)
        for text in tabs:
            self.tabs.addTab(text)
        self.tabs.setAccessibleName(name or " ".join(tabs))
        if len(tabs) < 2:
            self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.currentChanged.connect(self.tabChanged)
        self.note = ElidingLabel(role=Role.MUTED, parent=self)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.note.setMinimumWidth(1)  # it gives way before a tab does
        self._controls: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12 - _BESIDE, 0, 12, 1)
        self._row.setSpacing(0)
        self._row.addWidget(self.tabs)
        self._row.addStretch(1)
        self._row.addWidget(self.note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        watcher().changed.connect(self.update)
        running = QApplication.instance()
        if isinstance(running, QApplication):
            running.focusChanged.connect(self._show_focus)

    def _show_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Mark the pane this strip stands above while the keys act in it."""
        pane = self.parentWidget()
        has_keys = pane is not None and now is not None and pane.isAncestorOf(now)
        if has_keys != self.tabs.has_keys:
            self.tabs.has_keys = has_keys
            self.tabs.update()

    def add_control(self, control: QWidget) -> None:
        """Set ``control`` beside the tabs."""
        if self._row.count() == _PLAIN:
            self._row.insertSpacing(_PLAIN - 1, _GAP)  # what is told never touches it
        control.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        control.setMinimumWidth(1)
        self._controls.append(control)
        self._row.insertWidget(1, control)

    def minimumSizeHint(self) -> QSize:
        """Room for the tabs: no note and no control makes the window wider."""
        margins = self._row.contentsMargins()
        width = self.tabs.minimumSizeHint().width() + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Whatever changes in the strip, the tabs have their room first, then the control beside them."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            room = self.width() - self.minimumSizeHint().width() + self.tabs.minimumSizeHint().width()
            self._give_room(self.tabs, room)
            for control in self._controls:
                self._give_room(control, room - self.tabs.minimumWidth() - _GAP)
        return super().event(event)

    @staticmethod
    def _give_room(widget: QWidget, room: int) -> None:
        widget.setMinimumWidth(max(1, min(widget.sizeHint().width(), room)))

    def set_note(self, text: str) -> None:
        """Show ``text`` on the far side: ``"16 blocks · 10 removed"``."""
        self.note.set_text(text)

    def set_tab_hint(self, index: int, hint: str) -> None:
        """Say in the tooltip of tab ``index`` what it shows."""
        self.tabs.setTabToolTip(index, tip(hint))

    def set_available(self, index: int, why_not: str) -> None:
        """Let the view ``index`` be chosen; or, where ``why_not`` says why it cannot be, not: its tab tells that."""
        self.tabs.setTabEnabled(index, not why_not)
        self.tabs.setTabToolTip(index, tip(why_not) if why_not else "")

    def current(self) -> int:
        """The index of the view shown."""
        return self.tabs.currentIndex()

    def set_current(self, index: int) -> None:
        """Show the view ``index``; emits ``tabChanged`` if that is another one."""
        self.tabs.setCurrentIndex(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper and the hairline below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour(Role.PANEL))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().colour(Role.HAIRLINE))
