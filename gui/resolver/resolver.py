"""The section of the inspector for a repeated passage."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from core.model import RepeatedRun, Review
from core.review import copy_of, is_resolved
from gui.commands import DIGIT
from gui.controls import FlowLayout, KeyButton, WrappingLabel
from gui.copies import Choice, asks, choices, in_force, is_repeated, shown_pair
from gui.keymap import key_of, keymap
from gui.resolver.comparison import Comparison, shown_of
from gui.resolver.wording import calls_lines, choice_effect, choice_hint, choice_name, heading
from gui.theme import Role

_DIGITS = 9
_LONG = 60
"""Blocks of a run from which it takes a while to tell which choice holds: that is told a moment later."""
_CHOSEN = "✓"


class Resolver(QWidget):
    """Says where a passage stands again, shows two copies side by side, and asks which stays.

    The comparison follows a moment after the rest: a long run is not compared while the hand waits for the next block.

    Signals:
        choiceRequested(Choice): make this hold for the run.
        blockRequested(str): go to this block.
        otherCopyRequested(): go to the next copy of the block shown.
        takeRequested(str): let the version that this block is of stand, in place of the other; the run stays decided.
        resized(): what is shown has another height.
    """

    choiceRequested = Signal(object)
    blockRequested = Signal(str)
    otherCopyRequested = Signal()
    takeRequested = Signal(str)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._run: RepeatedRun | None = None
        self._block_id = ""
        self._held: Choice | None = None
        self._mark_is_due = False
        self._digits_choose = True
        self._compared: tuple[RepeatedRun, tuple[int, int]] | None = None
        self.heading = WrappingLabel(role=Role.INK)
        self.buttons: list[KeyButton] = []
        self.more = KeyButton(self.tr("More ▾"), dense=True)
        self.more.setAccessibleName(self.tr("More choices"))
        self.more.hide()
        self.more.setMenu(QMenu(self))
        self.see = KeyButton(self.tr("See other copy"), dense=True)
        self.see.clicked.connect(self.otherCopyRequested)
        self.calls = WrappingLabel(role=Role.QUESTION_INK)
        self.comparison = Comparison()
        self.comparison.chosen.connect(self.blockRequested)
        self.comparison.takeRequested.connect(self.takeRequested)
        self.comparison.resized.connect(self.resized)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._follow_up)
        keymap().changed.connect(self._show_keys)
        self._lay_out()

    def _lay_out(self) -> None:
        self._row = FlowLayout(gap=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(self._row)
        column.addWidget(self.calls)
        column.addWidget(self.comparison)
        self._row.addWidget(self.more)
        self._row.addWidget(self.see)

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_block(self, review: Review, block_id: str, run: RepeatedRun | None) -> None:
        """Show ``run``, in which ``block_id`` of ``review`` stands; None shows nothing."""
        before, self._review, self._block_id = self._review, review, block_id
        changed = run is not self._run or before is None or before.rulings is not review.rulings
        self._run = run
        if run is not None and changed:
            self._show_run(review, run)
        self.setVisible(run is not None)
        if run is not None:
            self.see.setVisible(is_repeated(review, block_id))
            self.comparison.set_current(block_id)
            self._compare_soon()

    def _show_run(self, review: Review, run: RepeatedRun) -> None:
        resolved = is_resolved(review, run)
        self.heading.set_text(heading(run) if resolved else f"? {heading(run)}")
        self.heading.set_role(Role.MUTED if not asks(run) else Role.INK if resolved else Role.QUESTION_INK)
        is_long = sum(len(copy.blocks) for copy in run.copies) > _LONG
        self._held = None if is_long or not asks(run) else in_force(review, run)
        self._mark_is_due = is_long and asks(run)
        self._show_choices(run)
        self.comparison.show_heads(review, run)
        both = self.tr("See both copies") if len(run.copies) == 2 else self.tr("See the next copy")
        self.see.set_wording(both if asks(run) else self.tr("See other copy"), key_of("go.other_copy"))

    def _show_keys(self) -> None:
        if self._run is not None and self._review is not None:
            self._show_run(self._review, self._run)

    def is_in_sight(self, run: RepeatedRun | None) -> bool:
        """Whether what can be chosen for ``run`` stands in the window now: not of another block, nor scrolled away."""
        return run is not None and run is self._run and not self.buttons[0].visibleRegion().isEmpty()

    def show_digits(self, choose: bool) -> None:
        """Say on the buttons whether the digits choose now, or mean something else."""
        if choose != self._digits_choose:
            self._digits_choose = choose
            if self._run is not None:
                self._show_choices(self._run)

    # --- the buttons -----------------------------------------------------------------------------------------

    def _show_choices(self, run: RepeatedRun) -> None:
        offered, held = choices(run), self._held
        self._make_buttons(len(offered[:_DIGITS]))
        for place, (button, choice) in enumerate(zip(self.buttons, offered, strict=False), 1):
            self._dress(button, run, choice, key_of(f"{DIGIT}{place}"), held == choice)
        self.more.setVisible(len(offered) > _DIGITS)
        self._fill_menu(run, offered[_DIGITS:], held)

    def _make_buttons(self, count: int) -> None:
        """As many buttons as there are choices; those there are stay, and with them the focus."""
        while len(self.buttons) < count:
            button, place = KeyButton(dense=True), len(self.buttons)
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, place))
            self._row.insert_widget(place, button)
            self.buttons.append(button)
        for place, button in enumerate(self.buttons):
            button.setVisible(place < count)

    def _dress(self, button: KeyButton, run: RepeatedRun, choice: Choice, key: str, held: bool) -> None:
        name = choice_name(run, choice)
        shown = f"{_CHOSEN} {name}" if held else name
        button.set_wording(shown, key if self._digits_choose else "", choice_hint(run, choice))
        effect = choice_effect(run, choice)
        button.setAccessibleName(self.tr("{effect}, as it is now").format(effect=effect) if held else effect)
        button.setChecked(held)

    def _fill_menu(self, run: RepeatedRun, offered: tuple[Choice, ...], held: Choice | None) -> None:
        menu = self.more.menu()
        menu.clear()
        for choice in offered:
            action = menu.addAction(choice_effect(run, choice))
            action.setCheckable(True)
            action.setChecked(choice == held)
            action.triggered.connect(lambda _checked, chosen=choice: self.choiceRequested.emit(chosen))

    def _choose(self, place: int, _checked: bool = False) -> None:
        if self._run is None:
            return
        choice = choices(self._run)[place]
        self._show_choices(self._run)  # pressing alone marks nothing: what holds does
        self.choiceRequested.emit(choice)

    # --- the comparison --------------------------------------------------------------------------------------

    def _compare_soon(self) -> None:
        """Compare once the hand rests, unless the same two copies are shown already; and mark what holds."""
        wanted = self._wanted()
        there = wanted is not None and self._compared is not None and wanted[1] is self._compared[0]
        self._show_comparison(there)  # that of another passage is not left standing
        if wanted is None or (self._is_compared(wanted) and not self._mark_is_due):
            self._rest.stop()
        else:
            self._rest.start()

    def _wanted(self) -> tuple[Review, RepeatedRun, tuple[int, int]] | None:
        """What is to be compared; None where nothing is."""
        if self._review is None or self._run is None or not asks(self._run):
            return None
        return self._review, self._run, shown_pair(self._review, self._run, copy_of(self._run, self._block_id))

    def _is_compared(self, wanted: tuple[Review, RepeatedRun, tuple[int, int]]) -> bool:
        return self._compared is not None and wanted[1] is self._compared[0] and wanted[2] == self._compared[1]

    def _follow_up(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        if self._mark_is_due:
            self._mark_is_due = False
            self._held = in_force(wanted[0], wanted[1])
            self._show_choices(wanted[1])
        if not self._is_compared(wanted):
            self._compare(*wanted)

    def _compare(self, review: Review, run: RepeatedRun, copies: tuple[int, int]) -> None:
        self._compared = (run, copies)
        self._show_comparison(False)  # made row by row in sight, every layout above would measure each of them
        shown = shown_of(review, run, copies)
        self.comparison.show_pairs(review, shown)
        self.comparison.show_heads(review, run)
        self.comparison.set_current(self._block_id)
        self.calls.set_text("\n".join(calls_lines(shown.pairs)))
        self._show_comparison(True)
        self.resized.emit()

    def _show_comparison(self, there: bool) -> None:
        self.comparison.setVisible(there)
        self.calls.setVisible(there and bool(self.calls.text()))
