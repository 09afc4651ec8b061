"""What an empty desk shows: every way to put pages on it, each as a real control, and where the desk lies."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.controls import FlowLayout, KeyButton, QuietButton, WrappingLabel, bold, line_width_of
from gui.theme import Role, copy_font, page_font, small_font, theme, watcher

_WIDEST = 78
_RECENT = 5


class FirstPage(QScrollArea):
    """Stands in place of the panes while the desk has no page.

    Signals:
        deskRequested(str): open the desk at this path.
        placeRequested(): show the folder the desk lies in.
    """

    deskRequested = Signal(str)
    placeRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("An empty desk"))
        self._body = _Paper()
        self.setWidget(self._body)
        self.ways = _Drop()
        self._recent: list[QuietButton] = []
        self._shown: tuple[Path, tuple[str, ...]] | None = None
        self.place = WrappingLabel(role=Role.MUTED, font=small_font)
        self.folder = QuietButton(self.tr("Show its folder"), ground=Role.WINDOW)
        self.folder.clicked.connect(self.placeRequested)
        self._other_ways = FlowLayout(gap=8)
        self._last: QWidget = self.ways
        self._lay_out()

    def _lay_out(self) -> None:
        self._recent_head = WrappingLabel(self.tr("Desks last open"), role=Role.INK, font=lambda: bold(page_font()))
        self._recent_column = QVBoxLayout()
        self._recent_column.setSpacing(2)
        holder = QWidget()
        holder.setMaximumWidth(line_width_of(_WIDEST, page_font()))
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 36, 24, 24)
        column.setSpacing(14)
        column.addWidget(self.ways)
        column.addLayout(self._other_ways)
        column.addSpacing(8)
        column.addWidget(self._recent_head)
        column.addLayout(self._recent_column)
        column.addSpacing(8)
        column.addWidget(self.place)
        column.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        outer = QVBoxLayout(self._body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(holder, 1, Qt.AlignmentFlag.AlignHCenter)
        holder.setMinimumWidth(min(420, holder.maximumWidth()))
        self._holder = holder
        watcher().changed.connect(self._measure)

    def _measure(self) -> None:
        self._holder.setMaximumWidth(line_width_of(_WIDEST, page_font()))

    def take_actions(self, ways: Sequence[QAction], others: Sequence[QAction]) -> None:
        """Offer these commands: ``ways`` to put pages here, and ``others`` that lead elsewhere."""
        for at, action in enumerate(ways):
            self.ways.offer(action, primary=at == 0)
        for action in others:
            self._last = _button(action)
            self._other_ways.addWidget(self._last)
        self.setTabOrder(self._last, self.folder)

    def show_desk(self, path: Path, recent: Sequence[str]) -> None:
        """Say where the desk lies, and which others were open of late."""
        shown = (path, tuple(recent))
        if shown == self._shown:
            return  # the keys may be on one of the buttons
        self._shown = shown
        self.place.set_text(self.tr("This desk is empty. It lies at {path}").format(path=path))
        for each in self._recent:
            each.deleteLater()
        self._recent = [self._desk_button(Path(each)) for each in recent[:_RECENT]]
        chain: list[QWidget] = [self._last, *self._recent]
        for before, button in zip(chain, self._recent, strict=False):
            self._recent_column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self.setTabOrder(before, button)
        self.setTabOrder(chain[-1], self.folder)
        self._recent_head.setVisible(bool(self._recent))

    def focus_first(self) -> None:
        """Put the keys on the first way to put pages here."""
        self.ways.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def has_keys(self) -> bool:
        """Whether the keys are in this page."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _desk_button(self, path: Path) -> QuietButton:
        button = QuietButton(
            self.tr("{desk}   in {folder}").format(desk=path.stem, folder=path.parent), ground=Role.WINDOW
        )
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self.deskRequested.emit, str(path)))
        return button


class _Drop(QWidget):
    """A box with a dashed edge: here pages are dropped; in it the buttons that ask for them."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[KeyButton] = []
        head = WrappingLabel(self.tr("Drop pages or folders here"), role=Role.INK, font=copy_font)
        told = self.tr(
            "HTML, text and JSONL files, saved pages, or a text from the browser. Each becomes an article to review."
        )
        more = WrappingLabel(told, role=Role.MUTED, font=page_font)
        self._row = FlowLayout(gap=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 26, 28, 26)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(more)
        column.addSpacing(4)
        column.addLayout(self._row)
        watcher().changed.connect(self.update)

    def offer(self, action: QAction, *, primary: bool) -> None:
        """Add a button for ``action``."""
        button = _button(action, primary=primary)
        self.buttons.append(button)
        self._row.addWidget(button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper with a dashed edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().colour(Role.MUTED), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme().colour(Role.PANEL))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)


class _Paper(QWidget):
    """The ground of the page."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the window's colour."""
        QPainter(self).fillRect(self.rect(), theme().colour(Role.WINDOW))


def _button(action: QAction, *, primary: bool = False) -> KeyButton:
    button = KeyButton(primary=primary)
    button.follow(action)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
