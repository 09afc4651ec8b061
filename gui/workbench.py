"""The state of the window: which desk, which review, which block. It turns wishes into decisions on the desk."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from core import review as trade
from core.desk import Counts, Desk, Listing, Pace, Query, Step
from core.model import Decision, FieldName, GalleyproofError, Reason, Review, StaleDecisionError
from gui import copies, walking
from gui.ahead import Ahead
from gui.article.typed import Typed
from gui.commands import Fact
from gui.desk_facts import DeskFacts
from gui.kept import Place, keep, kept
from gui.losses.wording import nothing_left
from gui.resolver.wording import told
from gui.sentences import led
from gui.strip_walk import StripWalk
from gui.tasks import Preparer
from gui.translating import translated


class Workbench(QObject):
    """Holds the current review and makes every change through the desk, which has it on disk first.

    Signals carry facts: views repaint what a signal names and nothing else.
    """

    leaving = Signal()  # the current review is about to go or to be decided on; what is being typed comes first
    shown = Signal(object)  # another Review is current, or None
    waiting = Signal(str)  # the current review is being prepared: its name
    changed = Signal(object)  # the current Review has new values
    block_changed = Signal(object)  # block id or None
    asked = Signal(object)  # the editor was led to questions that one answer fits: their block ids, in page order
    looked = Signal(str)  # the editor was led to a block of a strip: its id
    queue_changed = Signal()  # rows came, went or were ordered anew
    row_changed = Signal(object)  # one Row has new values
    counts_changed = Signal()  # a review has come to stand elsewhere, so that the counts are others
    finished = Signal(str, object)  # the current review was approved, rejected or parked: its id and its ReviewState
    noticed = Signal(str)  # one line for the person, in passing
    failed = Signal(str)  # one line for the person, about something that went wrong
    gathered = Signal(bool)  # the newest step was made in many articles: it wants to be made again, or taken back
    unsaved = Signal(str)  # words the person typed that the desk did not take
    returned = Signal(str, float)  # the editor is back: the block that was on top, and how far it was scrolled out

    def __init__(self, desk: Desk, preparer: Preparer) -> None:
        super().__init__()
        self.desk = desk
        self._ahead = Ahead(preparer)
        self._desk_facts = DeskFacts()
        self.query = Query()
        self.rows = Listing.of(())
        self.review_id: str | None = None
        self.review: Review | None = None
        self.block_id: str | None = None
        self._strip_walk = StripWalk()
        self._refused = False
        self._stopped = False
        self.sight: Callable[[], tuple[str, float]] = lambda: ("", 0.0)  # what stands on top of the page, as shown
        preparer.prepared.connect(self._on_prepared)

    def stop(self) -> None:
        """Take in nothing that other threads still send: the desk is about to be closed."""
        self._stopped = True

    # --- the queue -------------------------------------------------------------------------------------------

    def reload_queue(self) -> None:
        """Read the rows anew and have what is missing prepared."""
        self._desk_facts.forget()
        self.rows = self.desk.listing(self.query)
        self.queue_changed.emit()
        self.prepare_ahead()

    def search(self, query: Query) -> None:
        """Show the rows that answer ``query``."""
        self.query = query
        self.reload_queue()

    def counts(self) -> Counts:
        """How many reviews stand where."""
        return self.desk.counts()

    def pace(self) -> Pace:
        """How fast it goes."""
        return self.desk.pace()

    def change_desk(self, desk: Desk) -> None:
        """Work on ``desk`` from now on, with nothing of it shown yet; what was typed is stored on the one before."""
        self.remember()
        self._show(None)
        self.desk, self.rows, self.query = desk, Listing.of(()), Query()
        self._desk_facts.forget()
        self._ahead.forget()

    def prepare_ahead(self) -> None:
        """Prepare the current article, the next ones in the queue, then whatever waits, from here on."""
        self._ahead.want(self.desk, self.rows, self.review_id, is_shown=self.review is not None)

    def _refresh_row(self, review_id: str) -> None:
        before, fresh = self.rows.held(review_id), self.desk.row(review_id)
        if self.rows.put(fresh):
            self.row_changed.emit(fresh)
        if before is None or (before.state, before.flags) != (fresh.state, fresh.flags):
            self._desk_facts.forget()
            self.counts_changed.emit()

    def _on_prepared(self, review_id: str, failed: str) -> None:
        if self._stopped:
            return
        self._refresh_row(review_id)
        if self._ahead.is_short_after(review_id, failed=bool(failed)):
            self.prepare_ahead()
        if failed and review_id == self.review_id:
            self.failed.emit(led(self.desk.row(review_id).name, translated(failed)))
        if review_id == self.review_id and self.review is None:
            self._show(review_id)

    # --- which article ---------------------------------------------------------------------------------------

    def open(self, review_id: str) -> None:
        """Make ``review_id`` the current review."""
        if review_id != self.review_id or self.review is None:
            self._show(review_id)
            self.prepare_ahead()

    def open_where_left(self) -> None:
        """Open the review the editor was at last, else the first unfinished one."""
        place = kept(self.desk, Place)
        if place is not None and (self.rows.place_of(place.review_id) is not None or self._is_there(place.review_id)):
            self._show(place.review_id, place.block_id or None)
            if self._has(place.top):
                self.returned.emit(place.top, place.fraction)
        else:
            self._show(self.rows.next_unfinished(None) or next(iter(self.rows.ids), None))
        self.prepare_ahead()

    def _is_there(self, review_id: str) -> bool:
        """Whether the desk has this review, though the filter hides it."""
        try:
            return bool(self.desk.row(review_id))
        except GalleyproofError:
            return False

    def step_article(self, by: int) -> None:
        """Go ``by`` articles down the queue, staying inside it."""
        at = self.rows.place_of(self.review_id)
        if self.rows:
            self.open(self.rows.ids[0 if at is None else max(0, min(len(self.rows) - 1, at + by))])

    def open_next_unfinished(self) -> bool:
        """Go to the next article that wants a person; says whether there is one."""
        target = self.rows.next_unfinished(self.review_id)
        if target is not None:
            self.open(target)
        return target is not None

    def show_anew(self) -> None:
        """Show the current article from its beginning: its page is another one than was shown."""
        self._show(self.review_id)

    def refresh(self) -> None:
        """Show the current review as the desk has it now."""
        if self.review_id is not None and self.review is not None:
            self.review = self.desk.review(self.review_id)
            self._tell()

    def _show(self, review_id: str | None, block_id: str | None = None) -> None:
        if self.review is not None:
            self.leaving.emit()
        self.review_id = review_id
        self.review = self.desk.review(review_id) if review_id else None
        self.block_id = None
        if review_id and self.review is None:
            self.waiting.emit(self.desk.row(review_id).name)
            return
        self.shown.emit(self.review)
        if self.review is not None:
            self.lead_to(block_id if self._has(block_id) else walking.first_block(self.review))

    # --- which block -----------------------------------------------------------------------------------------

    def go_to(self, block_id: str | None) -> None:
        """Make ``block_id`` the current block."""
        self._strip_walk.leave()
        self._go(block_id)

    def extend_to(self, block_id: str) -> None:
        """Make ``block_id`` current beside others: who walks the strips goes on along them once all are decided on."""
        self._go(block_id)

    def _go(self, block_id: str | None) -> None:
        if block_id is None or self._has(block_id):
            self.block_id = block_id
            self.block_changed.emit(block_id)

    def lead_to(self, block_id: str | None) -> None:
        """Make ``block_id`` the current block, and where it is a question ask for all that one answer fits."""
        self.go_to(block_id)
        if self.review is not None and block_id is not None and block_id == self.block_id:
            asked = trade.group_of(self.review, block_id)
            if len(asked) > 1:
                self.asked.emit(asked)

    def step_block(self, by: int) -> None:
        """Go ``by`` blocks down the page, staying inside it."""
        if self.review is not None:
            self.go_to(walking.stepped(list(self.review.rulings), self.block_id, by))

    def step_question(self, by: int) -> None:
        """Go to the next (1) or previous (-1) question, around the end of the page; where none is left, to a strip."""
        if self.review is None:
            return
        asked = walking.next_asked(self.review, self.block_id, by)
        if asked:
            self.lead_to(asked[0])
        else:
            self.step_strip(by)

    def step_strip(self, by: int, here: str | None = None) -> None:
        """Go to the next (1) or previous (-1) block of what may have been left in and what would be lost.

        Around the end, and once all of them are decided on nowhere.

        Args:
            by: 1 or -1.
            here: where to go from; None for the current block.
        """
        if self.review is None:
            return
        order = walking.in_strips(self.review)
        self._walk_to(order, self._strip_walk.next(order, here or self.block_id, by))

    def step_to_other_strip(self) -> None:
        """Go to what the article would lose, the likeliest first; from there to what may have been left in."""
        if self.review is not None:
            target = walking.first_of_other_strip(self.review, self.block_id)
            self._walk_to(walking.in_strips(self.review), target)

    def _walk_to(self, order: Sequence[str], target: str | None) -> None:
        """Go to one of the strips' blocks; say so where none is left."""
        if target is not None:
            self._stand_in_strip(order, target)
        elif self.review is not None:
            self.noticed.emit(nothing_left(self.review))

    def _stand_in_strip(self, order: Sequence[str], block_id: str) -> None:
        self._strip_walk.arrive(order, block_id)
        self._go(block_id)
        self.looked.emit(block_id)

    def go_to_other_copy(self) -> None:
        """Go to the next copy of the current block down the page, around its end."""
        target = copies.next_copy(self.review, self.block_id) if self.review is not None else None
        if target is not None:
            self.go_to(target)

    def _has(self, block_id: str | None) -> bool:
        return self.review is not None and block_id in self.review.rulings

    # --- decisions -------------------------------------------------------------------------------------------

    def toggle(self, block_ids: Sequence[str]) -> None:
        """Keep what is removed and remove what is kept."""
        self._decide(trade.toggle, block_ids)

    def accept_and_step(self, block_ids: Sequence[str]) -> None:
        """Settle the blocks as they are and go on."""
        if self._decide(trade.accept, block_ids):
            self.step_past(block_ids)

    def reverse_and_step(self, block_ids: Sequence[str]) -> None:
        """Settle the blocks the other way round and go on."""
        if self._decide(trade.reverse, block_ids):
            self.step_past(block_ids)

    def remove_for(self, reason: Reason, block_ids: Sequence[str]) -> None:
        """Remove the blocks for ``reason``."""
        self._decide(partial(trade.set_reason, reason=reason), tuple(block_ids))

    def keep_instead(self, block_id: str) -> None:
        """Keep this copy and remove the one that stays, as one step."""
        if self.typing_settled() and self.review is not None:
            self.record(trade.other_copy(self.review, block_id))

    def choose(self, choice: copies.Choice) -> None:
        """Decide on the repeated passage of the current block, as one step, and stay with it."""
        if not self.typing_settled() or self.review is None or self.block_id is None:
            return
        run, before = trade.run_of(self.review, self.block_id), self.review
        if run is not None and self.record(copies.decision(self.review, run, choice)):
            self.go_to(copies.standing_for(self.review, run, self.block_id))
            self.noticed.emit(told(before, self.review))

    def store(self, typed: Typed) -> None:
        """Put words that were typed in the article on the desk; what it does not take is rescued."""
        if self.review is not None and not self.record(typed.decision(self.review)):
            self._lose(typed.text)

    def set_field(self, name: FieldName, value: str) -> None:
        """Give a field the editor's value."""
        if self.review is not None and not self.record(trade.set_field(self.review, name, value)):
            self._lose(value)

    def typing_settled(self) -> bool:
        """Have what is being typed stored first; says whether nothing of it was refused.

        A step that follows refused typing would be taken on words the editor does not mean.
        """
        self._refused = False
        self.leaving.emit()
        return not self._refused

    def _lose(self, text: str) -> None:
        self._refused = True
        self.unsaved.emit(text)

    def decide(self, make: Callable[[Review], Decision | None]) -> bool:
        """Make a decision of what holds once typing is stored, and record it; says whether it holds."""
        if not self.typing_settled() or self.review is None:
            return False
        try:
            decision = make(self.review)
        except GalleyproofError as error:  # nothing broke: a step does not fit what it was asked for, here and now
            self.noticed.emit(translated(str(error)))
            return False
        return self.record(decision)

    def _decide(self, make: Callable[[Review, Sequence[str]], Decision | None], block_ids: Sequence[str]) -> bool:
        """Decide on blocks; says whether it holds."""
        return self.decide(lambda review: make(review, block_ids))

    def step_past(self, block_ids: Sequence[str]) -> None:
        """Go on once these blocks are decided: along the strips for who walks them, else to the next question or block.

        Who walks the strips decides on what they list, one after the other, whatever is asked elsewhere.
        """
        walked = next(filter(self._strip_walk.is_at, block_ids), None)
        if walked is not None:
            self.step_strip(1, walked)
        elif self.review is not None and block_ids:
            self.lead_to(walking.past(self.review, block_ids))

    def record(self, decision: Decision | None) -> bool:
        """Put a decision on the desk; says whether it holds. None changes nothing, and holds already."""
        if decision is None or self.review_id is None:
            return True
        try:
            self.review = self.desk.record(self.review_id, decision)
        except StaleDecisionError:
            self._show_changed_elsewhere(self.review_id)
            return False
        except GalleyproofError as error:
            self.failed.emit(str(error))
            return False
        self._desk_facts.step_made()
        self._tell()
        return True

    def decide_on(self, review_id: str, make: Callable[[Review], Decision | None]) -> bool:
        """Decide on an article that is not shown, and stay where the editor is; says whether it holds."""
        try:
            review = self.desk.review(review_id)
            decision = make(review) if review is not None else None
            if decision is not None:
                self.desk.record(review_id, decision)
        except GalleyproofError as error:
            self.failed.emit(str(error))
            return False
        self._refresh_row(review_id)
        self.queue_changed.emit()  # the counts, and what can be undone
        return review is not None

    def _show_changed_elsewhere(self, review_id: str) -> None:
        """Show a review as it is now: nobody decides on, or takes back, what they have not seen."""
        if review_id == self.review_id:
            self.refresh()
        else:
            self.open(review_id)
        self.noticed.emit(self.tr("This review was changed elsewhere. It is shown as it is now; please decide again."))

    def _tell(self) -> None:
        if self.review_id is not None:
            self._refresh_row(self.review_id)
        self.changed.emit(self.review)

    # --- history ---------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the newest step on the desk, in whatever article it was made."""
        if self.typing_settled():
            self._travel_or_tell(self.desk.last_step(), redo=False)

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        if self.typing_settled():
            self._travel_or_tell(self.desk.last_undone(), redo=True)

    def _travel_or_tell(self, step: Step | None, *, redo: bool) -> None:
        """Only a step of one article is taken at once; whoever hears of one in many goes over them."""
        if step is not None and step.group:
            self.gathered.emit(redo)
        elif step is not None:
            self._travel(step, redo=redo)

    def _travel(self, step: Step, *, redo: bool) -> None:
        try:
            review = self.desk.redo(step.review_id) if redo else self.desk.undo(step.review_id)
        except StaleDecisionError:
            self._show_changed_elsewhere(step.review_id)
            return
        except GalleyproofError as error:
            self.failed.emit(str(error))
            return
        self._desk_facts.forget()
        if step.review_id == self.review_id:
            self.review = review
            self._tell()
        else:
            self._refresh_row(step.review_id)
            self.open(step.review_id)
        changed = [change.block_id for change in (review.decisions if redo else review.undone)[-1].blocks]
        target = walking.after_travel(review, self.block_id, changed)
        order = walking.in_strips(review) if self._strip_walk.is_on else ()
        if target is not None and self._strip_walk.comes_back_to(order, target):
            self._stand_in_strip(order, target)
        else:
            (self.lead_to if walking.asks_again(review, target, changed) else self.go_to)(target)
        self.noticed.emit((self.tr("Again: {0}") if redo else self.tr("Undone: {0}")).format(translated(step.name)))

    # --- what holds ------------------------------------------------------------------------------------------

    def facts(self) -> frozenset[Fact]:
        """What holds now, for enabling commands."""
        held = {
            Fact.REVIEW: self.review is not None,
            Fact.BLOCK: self.review is not None and self.block_id is not None,
            Fact.COPY: self.review is not None and copies.is_repeated(self.review, self.block_id),
            Fact.ARTICLES: bool(self.rows),
        }
        return frozenset(fact for fact, holds in held.items() if holds) | self._desk_facts.of(self.desk)

    def look_up_facts(self) -> None:
        """Ask the desk what holds for it: once a decision is painted, not at every step over the blocks."""
        self._desk_facts.look_up(self.desk)

    def remember(self) -> None:
        """Keep on the desk where the editor is, if the desk takes it: a place is no decision, and not worth a word."""
        if self.review_id is not None:
            place = Place(self.review_id, self.block_id or "", *(self.sight() if self.review is not None else ()))
            keep(self.desk, place)
