"""A strip of paper under the tools for what went wrong: it stays until dismissed, and stops nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.controls import WrappingLabel
from gui.counting import counted
from gui.theme import Role, page_font
from gui.translating import translated

_SHOWN = 3


class Notice(QWidget):
    """Shows messages until they are dismissed or replaced; hidden while there are none.

    Signals:
        told(str): this is shown.
    """

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = WrappingLabel(role=Role.INK, font=page_font)
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Dismiss the message"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._lines: list[str] = []
        self.hide()

    def text(self) -> str:
        """What is shown."""
        return self._label.text()

    def tell(self, line: str, *, more: bool = False) -> None:
        """Show ``line`` until it is dismissed, in place of what is shown, or with ``more`` under it.

        What is shown already is not shown twice.
        """
        line = translated(line)
        self._lines = list(dict.fromkeys([*self._lines, line])) if more else [line]
        shown = self._lines[:_SHOWN]
        if len(self._lines) > _SHOWN:
            shown.append(counted(len(self._lines) - _SHOWN, "… and {n} more.", "… and {n} more."))
        self._label.set_text("\n".join(f"⚠ {each}" if at == 0 else each for at, each in enumerate(shown)))
        self.setAccessibleName(line)
        self.setToolTip("\n".join(self._lines[:40]) if len(self._lines) > _SHOWN else "")
        self.show()
        self.told.emit(line)

    def clear(self) -> None:
        """Show nothing."""
        self._lines = []
        self._label.set_text("")
        self.hide()
