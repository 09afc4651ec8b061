"""The row of buttons: each keeps its place; what finds no room waits behind one button at the end, and never wraps."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QStyle, QWidget

from gui.controls import KeyButton
from gui.theme import watcher

_BESIDE, _ABOVE = 12, 7
_GAP, _WIDE_GAP = 8, 20
_JOINED = 1


class ToolRow(QWidget):
    """Buttons from the leading side, a search box at the far end, and between them what there was no room for.

    The search box gives way first, then the last buttons go into a menu. None of them ever stands elsewhere.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[tuple[KeyButton, int, QAction | None]] = []
        self._starts: list[int] = []
        self._search: QLineEdit | None = None
        self.more = KeyButton("⋯", parent=self)
        self.more.setAccessibleName(self.tr("More commands"))
        self.more.setToolTip(self.tr("What there is no room for"))
        self.more.setMenu(QMenu(self.more))
        self.more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        watcher().changed.connect(self._place)

    def add(self, actions: Sequence[tuple[str, QAction | None]]) -> None:
        """Take in a button for each action, in order; one without an action makes a wider gap."""
        gap = 0
        for name, action in actions:
            if action is None:
                gap = _WIDE_GAP
                continue
            button = KeyButton(primary=name == "review.approve", parent=self)
            button.follow(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._buttons.append((button, gap if self._buttons else 0, action))
            action.changed.connect(self._place)
            gap = _GAP
        self._place()

    def join(self, button: KeyButton) -> None:
        """Set ``button`` close to the one added last; where that goes, it goes too."""
        button.setParent(self)
        self._buttons.append((button, _JOINED, None))
        self.setTabOrder(self._buttons[-2][0], button)
        self.setTabOrder(button, self.more)
        self._place()

    def add_search(self, box: QLineEdit) -> None:
        """Set the search box at the far end."""
        box.setParent(self)
        self._search = box
        self.more.raise_()
        self.setTabOrder(self.more, box)
        self._place()

    def sizeHint(self) -> QSize:
        """One row of buttons with air above and below."""
        heights = [button.sizeHint().height() for button, *_ in self._buttons]
        box = self._search.sizeHint().height() if self._search is not None else 0
        return QSize(600, max([box, *heights], default=0) + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:
        """The same height at any width."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for now."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Stand the other way round where the window's language does."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        self.updateGeometry()
        least = self._search.minimumWidth() + _GAP if self._search is not None else 0
        end = self.width() - _BESIDE - least
        shown, left = self._fitting(end)
        for at, (button, _gap, _action) in enumerate(self._buttons):
            button.setVisible(at < shown)
            if at < shown:
                self._set(button, self._starts[at], button.sizeHint().width())
                left = self._starts[at] + button.sizeHint().width()
        self._offer_rest(shown, left)
        if self._search is not None:
            start = left + _WIDE_GAP + (self.more.sizeHint().width() + _GAP if shown < len(self._buttons) else 0)
            width = max(self._search.minimumWidth(), min(self._search.maximumWidth(), self.width() - _BESIDE - start))
            self._set(self._search, self.width() - _BESIDE - width, width)

    def _fitting(self, end: int) -> tuple[int, int]:
        """How many buttons there is room for up to ``end``, and where the last of them ends."""
        self._starts = []
        at = _BESIDE
        for button, gap, _action in self._buttons:
            self._starts.append(at + gap)
            at += gap + button.sizeHint().width()
        if at <= end:
            return len(self._buttons), at
        end -= self.more.sizeHint().width() + _GAP
        shown = sum(
            start + button.sizeHint().width() <= end
            for start, (button, *_) in zip(self._starts, self._buttons, strict=True)
        )
        if shown < len(self._buttons) and self._buttons[shown][2] is None:
            shown -= 1  # what is joined to a button never stays away alone
        return max(shown, 0), _BESIDE

    def _offer_rest(self, shown: int, left: int) -> None:
        rest = [action for _, _, action in self._buttons[shown:] if action is not None]
        self.more.setVisible(shown < len(self._buttons))
        menu = self.more.menu()
        menu.clear()
        menu.addActions(rest)
        if rest:
            self._set(self.more, left + (_GAP if shown else 0), self.more.sizeHint().width())

    def _set(self, widget: QWidget, left: int, width: int) -> None:
        height = widget.sizeHint().height()
        box = QRect(left, (self.height() - height) // 2, width, height)
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
