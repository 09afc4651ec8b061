"""Why the current block stays or goes, and the buttons that change it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from core.model import Judgement, Reason, RepeatedRun, Review, Ruling, Verdict
from core.review import run_of
from gui.commands import DIGIT, REASON_KEYS
from gui.controls import (
    Chip,
    FlowLayout,
    KeyButton,
    WrappingLabel,
    block_name,
    block_number,
    bold,
    judgement_of,
    key_text,
    tip,
)
from gui.copies import is_repeated
from gui.counting import counted
from gui.inspector.evidence import EvidenceList
from gui.inspector.wording import measure_hint, note, settled
from gui.keymap import digit_keys, key_of, keymap
from gui.resolver import Resolver
from gui.theme import Role, glyph, label, page_font


class WhySection(QWidget):
    """Reason, confidence, evidence and decisions of one block; and of the repeated passage it stands in.

    Signals:
        toggleRequested(list): keep what is removed, remove what is kept; block ids.
        reasonRequested(list, Reason): remove for this reason; block ids.
        otherCopyRequested(): go to the next copy of the block shown.
        keepCopyRequested(str): let this duplicate stay instead of the block it repeats.
    """

    toggleRequested = Signal(list)
    reasonRequested = Signal(list, object)
    otherCopyRequested = Signal()
    keepCopyRequested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block_id = ""
        self._reason_now: Reason | None = None
        self.heading = WrappingLabel(role=Role.INK, font=lambda: bold(page_font()))
        self.chip, self.question = Chip(), Chip()
        self.question.show_word("?", self.tr("question"), Role.QUESTION_INK)
        self.note = WrappingLabel(font=page_font)
        self.mark = WrappingLabel(role=Role.APPROVED_INK)
        self.evidence = EvidenceList()
        self.resolver = Resolver()
        self.resolver.otherCopyRequested.connect(self.otherCopyRequested)
        self._make_buttons()
        self._lay_out()
        keymap().changed.connect(self._show_keys)

    def _make_buttons(self) -> None:
        self.toggle = KeyButton(dense=True)
        self.toggle.clicked.connect(lambda: self.toggleRequested.emit([self._block_id]))
        self.reason = KeyButton(dense=True)
        self.reason.set_wording(self.tr("Reason ▾"), hint=self.tr("Remove this block for a reason of your choice"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_reasons)
        self.reason.setMenu(self._menu)
        self.keep_copy = KeyButton(self.tr("Keep this copy instead"), dense=True)
        self.keep_copy.clicked.connect(lambda: self.keepCopyRequested.emit(self._block_id))
        self.other_copy = KeyButton(self.tr("See other copy"), key_of("go.other_copy"), dense=True)
        self.other_copy.clicked.connect(self.otherCopyRequested)
        self.alike, self._alike = KeyButton(dense=True), 0
        self.show_alike(0)
        self.show_digits(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        chips = FlowLayout(gap=6)
        for chip in (self.chip, self.question, self.note):
            chips.addWidget(chip)
        buttons = FlowLayout(gap=6)
        for button in (self.toggle, self.reason, self.keep_copy, self.other_copy, self.alike):
            buttons.addWidget(button)
        column.addWidget(self.heading)
        column.addLayout(chips)
        column.addLayout(buttons)  # above what differs in length, so that they stay where the hand expects them
        column.addWidget(self.mark)
        column.addWidget(self.resolver)
        column.addWidget(self.evidence)

    def show_block(self, review: Review, block_id: str, *, question: bool) -> None:
        """Show ``block_id`` of ``review``; ``question`` tells whether the editor is still asked about it."""
        self._block_id = block_id
        ruling, judgement = review.rulings[block_id], judgement_of(review, block_id)
        self.heading.set_text(block_name(block_id))
        self._show_chips(ruling, judgement, question)
        self._show(self.mark, "✓ " + settled(ruling, judgement) if ruling.settled else "")
        self.evidence.show_evidence(judgement.evidence if judgement else ())
        run = run_of(review, block_id)
        self._show_buttons(review, ruling, run)
        self.resolver.show_block(review, block_id, run)
        self._reason_now = ruling.reason

    def show_digits(self, choose: bool) -> None:
        """Show the digits on the buttons they act for: ``choose`` among copies, or give a reason."""
        self._choose = choose
        self.reason.show_keys("" if choose else digit_keys())
        self.resolver.show_digits(choose)

    def show_alike(self, count: int) -> bool:
        """Say how many blocks like the one shown are not decided on yet; tells whether that is another number."""
        before, self._alike = self._alike, count
        self.alike.setVisible(count > 0)
        told = self.tr("Select all blocks like this one. {accept} accepts it and all of them, {reverse} reverses them.")
        keys = {"accept": key_text(key_of("review.accept_alike")), "reverse": key_text(key_of("review.reverse_alike"))}
        name = counted(count, "And {n} like it", "And {n} like it")
        self.alike.set_wording(name, key_of("review.select_alike"), told.format(**keys))
        return before != count

    def _show_keys(self) -> None:
        """Show the keys that do now what the buttons do."""
        self.toggle.show_keys(key_text(key_of("review.toggle")))
        self.other_copy.show_keys(key_text(key_of("go.other_copy")))
        self.show_alike(self._alike)
        self.show_digits(self._choose)

    def _show_chips(self, ruling: Ruling, judgement: Judgement | None, question: bool) -> None:
        if ruling.reason is None:
            self.chip.show_word("✓", self.tr("kept"), Role.APPROVED_INK)
        else:
            self.chip.show_reason(ruling.reason)
        self.question.setVisible(question)
        self._show(self.note, note(ruling, judgement))
        self.note.setToolTip(tip(measure_hint(ruling, judgement)))

    @staticmethod
    def _show(where: WrappingLabel, text: str) -> None:
        where.set_text(text)
        where.setVisible(bool(text))

    def _show_buttons(self, review: Review, ruling: Ruling, run: RepeatedRun | None) -> None:
        keeps = ruling.verdict is Verdict.KEEP
        hint = self.tr("Take this block out of the article") if keeps else self.tr("Put this block into the article")
        self.toggle.set_wording(self.tr("Remove") if keeps else self.tr("Keep"), key_of("review.toggle"), hint)
        first = ruling.duplicate_of if ruling.reason is Reason.DUPLICATE and run is None else None
        self.keep_copy.setVisible(first is not None)
        if first is not None:
            swap = self.tr("Keep this copy and remove block {number} as its duplicate")
            self.keep_copy.setToolTip(tip(swap.format(number=block_number(first))))
        self.other_copy.setVisible(run is None and is_repeated(review, self._block_id))

    def _fill_reasons(self) -> None:
        """The reasons with a key first, in the order of the keys."""
        self._menu.clear()
        for place, reason in enumerate([*REASON_KEYS, *(each for each in Reason if each not in REASON_KEYS)], 1):
            if reason is Reason.DUPLICATE:
                continue  # a duplicate is of some block; that is proposed, not chosen from a menu
            key = key_of(f"{DIGIT}{place}") if place <= len(REASON_KEYS) else ""
            action = self._menu.addAction(f"{glyph(reason)}  {label(reason)}" + (f"\t{key_text(key)}" if key else ""))
            action.setCheckable(True)
            action.setChecked(reason is self._reason_now)
            action.triggered.connect(
                lambda _checked, chosen=reason: self.reasonRequested.emit([self._block_id], chosen)
            )
