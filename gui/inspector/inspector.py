"""The inspector pane: the block under the cursor above, the article's fields below; scrolls when it is low."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from core.model import Review
from core.review import QUESTION_BELOW
from gui.controls import Hairline, PaneHeader, WrappingLabel, bold, judgement_of, line_width_of
from gui.inspector.elsewhere import ElsewhereSection
from gui.inspector.fields import FieldsSection
from gui.inspector.why import WhySection
from gui.theme import Role, page_font, small_font


class Inspector(QWidget):
    """Shows one block and the fields of its review, and asks for changes of either.

    Signals:
        toggleRequested(list): keep what is removed, remove what is kept; block ids.
        reasonRequested(list, Reason): remove for this reason; block ids.
        otherCopyRequested(): go to the next copy of the block shown.
        keepCopyRequested(str): let this duplicate stay instead of the block it repeats.
        choiceRequested(Choice): make this hold for the repeated passage the block shown stands in.
        takeRequested(str): let this version of a repeated passage stand, in place of the other.
        blockRequested(str): go to this block.
        reviewRequested(str, str): open this review, at this block; an empty one leaves that to the review.
        fieldCommitted(FieldName, str): give the field this value.
        fieldsLeft(): the editor is done with the fields.
    """

    toggleRequested = Signal(list)
    reasonRequested = Signal(list, object)
    otherCopyRequested = Signal()
    keepCopyRequested = Signal(str)
    choiceRequested = Signal(object)
    takeRequested = Signal(str)
    blockRequested = Signal(str)
    reviewRequested = Signal(str, str)
    fieldCommitted = Signal(object, str)
    fieldsLeft = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PaneHeader([self.tr("Why")])
        self.why = WhySection()
        self.elsewhere = ElsewhereSection()
        self.fields = FieldsSection()
        self.empty = WrappingLabel(font=page_font)
        self._review_id: str | None = None
        self._content, self._rest = QWidget(), QWidget()
        self.area = QScrollArea()
        self._lay_out()
        self._connect()
        self.show_review(None)

    def _lay_out(self) -> None:
        heading = WrappingLabel(self.tr("Fields"), role=Role.INK, font=lambda: bold(page_font()))
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(10)
        rest.addWidget(Hairline())
        rest.addWidget(heading)
        rest.addWidget(self.fields)
        self._content.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(12, 13, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.empty)
        column.addWidget(self.why)
        column.addWidget(self.elsewhere)
        column.addWidget(self._rest)
        column.addStretch(1)
        self._frame()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.area, 1)

    def _frame(self) -> None:
        self.area.setWidget(self._content)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setBackgroundRole(QPalette.ColorRole.Base)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.tr("Why, and the fields"))

    def _connect(self) -> None:
        self.why.toggleRequested.connect(self.toggleRequested)
        self.why.reasonRequested.connect(self.reasonRequested)
        self.why.otherCopyRequested.connect(self.otherCopyRequested)
        self.why.keepCopyRequested.connect(self.keepCopyRequested)
        self.why.evidence.unfolded.connect(self._settle)
        self.why.resolver.choiceRequested.connect(self.choiceRequested)
        self.why.resolver.takeRequested.connect(self.takeRequested)
        self.why.resolver.blockRequested.connect(self.blockRequested)
        self.why.resolver.resized.connect(self._settle)
        self.elsewhere.opened.connect(self.reviewRequested)
        self.elsewhere.resized.connect(self._settle)
        self.fields.fieldCommitted.connect(self.fieldCommitted)
        self.fields.left.connect(self.fieldsLeft)
        running = QApplication.instance()
        if isinstance(running, QApplication):
            running.focusChanged.connect(self._show_focus)

    def _show_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whatever gets the keys in here is in sight, however it got them."""
        if now is not None and self._content.isAncestorOf(now):
            self.area.ensureWidgetVisible(now)

    def minimumSizeHint(self) -> QSize:
        """Room for a field and its name one above the other."""
        return QSize(line_width_of(20, small_font()) + 24, 120)

    def sizeHint(self) -> QSize:
        """A comfortable column."""
        return QSize(line_width_of(38, small_font()) + 24, 600)

    def show_review(self, review: Review | None) -> None:
        """Show the fields of ``review``; None when no page is open.

        What is being typed into a field stays when the same review comes with new values, and is forgotten when
        another one comes: call ``commit_pending`` before leaving a review.
        """
        review_id = review.id if review else None
        if review_id != self._review_id:
            self.fields.discard()
            self.elsewhere.clear()
        self._review_id = review_id
        self.fields.show_review(review)
        self._rest.setVisible(review is not None)
        if review is None:
            self.show_block(None, None)

    def show_block(self, review: Review | None, block_id: str | None) -> None:
        """Show why ``block_id`` stays or goes; None when no block is current."""
        known = review is not None and block_id in review.rulings
        self.why.setVisible(known)
        self.empty.setVisible(not known)
        if review is not None and block_id is not None and known:
            self.why.show_block(review, block_id, question=_is_question(review, block_id))
        else:
            self.empty.set_text(self._nothing(review))
        self._settle()

    def bring_up_choices(self, review: Review, block_id: str) -> None:
        """Show at once, and in sight, what can be chosen for the repeated passage that ``block_id`` stands in."""
        self.show_block(review, block_id)
        self.area.ensureWidgetVisible(self.why.resolver)
        self.area.ensureWidgetVisible(self.why.resolver.heading)

    def show_alike(self, count: int) -> None:
        """Say how many blocks like the one shown the editor has not decided on yet."""
        if self.why.show_alike(count):
            self._settle()

    def _settle(self) -> None:
        """Lay out now, from the inside out: left to itself Qt takes several turns and paints squeezed rows first."""
        why = self.why
        for widget in (why.resolver.comparison, why.resolver, why.evidence, why, self.elsewhere, self._content):
            layout = widget.layout()
            if layout is not None:
                layout.activate()
        QCoreApplication.sendEvent(self._content, QEvent(QEvent.Type.LayoutRequest))

    def _nothing(self, review: Review | None) -> str:
        if review is None:
            return self.tr("Open a page to see why its blocks stay or go.")
        return self.tr("Choose a block to see why it stays or goes.")

    def commit_pending(self) -> None:
        """Hand on what is being typed into a field, as Enter would."""
        self.fields.commit()


def _is_question(review: Review, block_id: str) -> bool:
    """Whether the editor is still asked about the block; only this one is looked at."""
    judgement = judgement_of(review, block_id)
    return judgement is not None and judgement.confidence < QUESTION_BELOW and not review.rulings[block_id].settled
