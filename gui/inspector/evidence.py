"""The evidence for and against a block, a sentence a line."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from core.model import Evidence, Reason, Verdict
from gui.controls import QuietButton, WrappingLabel, bold, line_width, tip
from gui.counting import counted
from gui.inspector.wording import evidence_hint, spoken
from gui.theme import Role, small_font, theme
from gui.translating import translated

_SHOWN = 5
"""Pieces of evidence shown before the rest are folded away; one alone is never folded."""


class EvidenceList(QWidget):
    """Sentences with a mark before each: plus speaks for keeping, minus for removing.

    The strongest are shown; the others a press away, and then for every block until they are folded again.

    Signals:
        unfolded(): more or fewer are shown, so the height is another.
    """

    unfolded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence: tuple[Evidence, ...] = ()
        self._is_whole = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.more = QuietButton(parent=self)
        self.more.clicked.connect(self._fold)
        self.setAccessibleName(self.tr("Evidence"))

    def show_evidence(self, evidence: Sequence[Evidence]) -> None:
        """Show ``evidence`` in its order, the strongest first."""
        self._evidence = tuple(evidence)
        self._fill()

    def _fold(self) -> None:
        self._is_whole = not self._is_whole
        self._fill()
        self.unfolded.emit()

    def _fill(self) -> None:
        # Shown one by one, each child would have every layout above measure everything again.
        shown = not self.isHidden()
        self.hide()
        self._refill()
        self.setVisible(shown)

    def _refill(self) -> None:
        self._clear()
        foldable = len(self._evidence) > _SHOWN + 1
        shown = self._evidence if self._is_whole or not foldable else self._evidence[:_SHOWN]
        for row, each in enumerate(shown):
            self._add(row, each)
        if not self._evidence:
            self._grid.addWidget(WrappingLabel(self.tr("No detector has anything to say of this block.")), 0, 0, 1, 2)
        left = len(self._evidence) - len(shown)
        self.more.set_wording(counted(left, "{n} more", "{n} more") if left else self.tr("Fewer"))
        self.more.setVisible(foldable)
        if foldable:
            self._grid.addWidget(self.more, len(shown), 1, Qt.AlignmentFlag.AlignLeading)
        for child in self.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly):
            child.setVisible(self._grid.indexOf(child) >= 0)  # now: Qt would show it, and measure, a turn later

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.more:
                widget.hide()
                widget.deleteLater()

    def _add(self, row: int, evidence: Evidence) -> None:
        keeps = evidence.verdict is Verdict.KEEP
        sentence = WrappingLabel(translated(evidence.because))
        sentence.setAccessibleName(spoken(evidence))
        sentence.setToolTip(tip(evidence_hint(evidence)))
        self._grid.addWidget(_Mark(keeps), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(sentence, row, 1)

    def shown(self) -> list[tuple[str, str]]:
        """The marks and sentences shown, top to bottom."""
        rows = range(self._grid.rowCount())
        pairs = [(self._grid.itemAtPosition(row, 0), self._grid.itemAtPosition(row, 1)) for row in rows]
        labels = [(mark.widget(), sentence.widget()) for mark, sentence in pairs if mark and sentence]
        return [(m.text(), s.text()) for m, s in labels if isinstance(m, _Mark) and isinstance(s, QLabel)]


class _Mark(QLabel):
    """A plus or a minus; what it means is said with the sentence."""

    def __init__(self, keeps: bool) -> None:
        super().__init__("+" if keeps else "−")
        self._keeps = keeps
        meaning = self.tr("Speaks for keeping") if keeps else self.tr("Speaks for removing")
        self.setAccessibleName(meaning)
        self.setToolTip(meaning)

    def sizeHint(self) -> QSize:
        font = bold(small_font())
        width = max(line_width(sign, font) for sign in "+−")
        return QSize(width + 3, QFontMetrics(small_font()).height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setFont(bold(small_font()))
        painter.setPen(now.colour(Role.APPROVED_INK) if self._keeps else now.ink_of(Reason.ERROR_BANNER))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self.text())
