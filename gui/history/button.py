"""The arrow beside the Undo button: the steps it would take back, the newest first."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy

from core.desk import PastStep
from gui.controls import KeyButton, menu_text
from gui.history.model import article_of
from gui.translating import translated

_SHOWN = 12


class HistoryButton(KeyButton):
    """Opens a menu of steps.

    Args:
        steps: asks the desk for its newest steps, so many of them.

    Signals:
        chosen(int): take back so many steps.
        allRequested(): show the whole list.
    """

    chosen = Signal(int)
    allRequested = Signal()

    def __init__(self, steps: Callable[[int], tuple[PastStep, ...]]) -> None:
        super().__init__("▾", dense=False)
        self._steps = steps
        self.setAccessibleName(self.tr("Steps to take back"))
        self.setToolTip(self.tr("Choose how far to take back"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        found = self._steps(_SHOWN)
        for count, step in enumerate(found, 1):
            action = menu.addAction(f"{menu_text(translated(step.name), 48)}\t{menu_text(article_of(step), 36)}")
            action.setToolTip(self.tr("Take back this step and all after it"))
            action.triggered.connect(lambda _checked=False, back=count: self.chosen.emit(back))
        if not found:
            menu.addAction(self.tr("Nothing to take back")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Whole history…")).triggered.connect(lambda _checked=False: self.allRequested.emit())
