"""Which signal goes where. Panes ask, the workbench decides, panes show what it says."""

from collections.abc import Callable, Container, Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from core import review as trade
from core.model import FieldName, Reason, RepeatedRun, Review, ReviewState, Ruling
from gui import copies, walking
from gui.actions import Actions
from gui.afterwards import Afterwards
from gui.choice import chosen, offered_here
from gui.contrast_mark import ContrastMark
from gui.counting import counted
from gui.keymap import said
from gui.linking import LinkedScrolling
from gui.losses.wording import look_told
from gui.main_window import MainWindow
from gui.notes import article_note, page_note
from gui.resolver.wording import choice_effect
from gui.searching import Searching
from gui.settings import Settings
from gui.side_wiring import SideWiring
from gui.sight import Sight
from gui.taking import take_version
from gui.translating import LANGUAGES
from gui.view_choice import ViewChoice
from gui.workbench import Workbench

_REMEMBER_AFTER = 800  # ms after a move; not every move must cost a disk write


class Wiring:
    """Connects the parts of one window.

    Args:
        window: the window.
        bench: its state.
        actions: its commands.
        settings: what it remembers.
    """

    def __init__(self, window: MainWindow, bench: Workbench, actions: Actions, settings: Settings) -> None:
        self._window = window
        self._bench = bench
        self._actions = actions
        self._settings = settings
        self._focus_due = True
        self._several_told = False
        self._tied: tuple[RepeatedRun | None, Mapping[str, Ruling], dict[str, str]] | None = None
        self._stopped = False
        self._fields: Mapping[FieldName, str] = {}
        self._remember = QTimer(window)
        self._remember.setSingleShot(True)
        self._remember.setInterval(_REMEMBER_AFTER)
        self._remember.timeout.connect(bench.remember)
        self._explaining = Afterwards((self._explain_block,), window)
        self._summing_up = Afterwards((self._explain, *self._whole_page()), window)
        self._searching = Searching(window, bench)
        self._linked = LinkedScrolling(window.page, window.article_side, window, self._beside)
        self._side = SideWiring(window, bench, actions, settings)
        self._views = ViewChoice(window, actions, settings)
        self._listen_to_bench()
        self._listen_to_panes()
        window.queue.chosen.connect(self._choose)
        settings.changed.connect(self._take_settings)
        settings.refused.connect(window.notice.tell)
        ContrastMark(actions["view.contrast"])
        self._take_settings()

    def stop(self) -> None:
        """Let no timer fire any more."""
        self._stopped = True
        self._explaining.close()
        self._summing_up.close()
        self._remember.stop()
        self._searching.stop()

    # --- what the workbench says -----------------------------------------------------------------------------

    def _listen_to_bench(self) -> None:
        bench, window = self._bench, self._window
        bench.leaving.connect(self._finish_typing)
        bench.shown.connect(self._show)
        bench.waiting.connect(self._wait)
        bench.changed.connect(self._update)
        bench.block_changed.connect(self._show_block)
        bench.asked.connect(self._ask_together)
        bench.looked.connect(self._tell_look)
        bench.finished.connect(self._leave_fields)
        bench.queue_changed.connect(self._show_queue)
        bench.row_changed.connect(window.queue.update_row)
        bench.counts_changed.connect(self._tell_progress)
        bench.noticed.connect(window.status.say)
        bench.failed.connect(window.notice.tell)
        bench.unsaved.connect(self._rescue)
        bench.returned.connect(self._scroll_back)
        bench.sight = self._window.page.top_block

    def _show(self, review: Review | None) -> None:
        window = self._window
        window.page.show_review(review)
        window.article.show_review(review)
        window.article_side.show_review(review)
        window.inspector.show_review(review)
        self._sum_up()
        window.queue.set_current(self._bench.review_id)
        self._tell(review)
        self._give_focus(review)

    def _scroll_back(self, top: str, fraction: float) -> None:
        """Bring both panes to where they were left."""
        window = self._window
        window.page.scroll_to_block(top, fraction)
        self._linked.follow(window.page, window.article_side)

    def _finish_typing(self) -> None:
        """What is being typed belongs to the review that is about to go."""
        self._window.article.finish_editing()
        self._window.inspector.commit_pending()

    def _rescue(self, text: str) -> None:
        """What was typed is in no pane any more, and the desk has not got it."""
        QGuiApplication.clipboard().setText(text)
        told = self._window.tr("What you typed could not be stored. It is on the clipboard.")
        self._window.notice.tell(told, more=True)

    def _wait(self, name: str) -> None:
        window = self._window
        self._show(None)
        detail = window.tr("The page is being cut and read.")
        window.page.show_message(window.tr("Preparing {0}…").format(name), detail)
        window.article.show_message(window.tr("No article yet"), window.tr("It stands here once the page is read."))
        window.queue.set_current(self._bench.review_id)

    def _update(self, review: Review) -> None:
        window = self._window
        window.page.update_review(review)
        window.article.update_review(review)
        window.article.set_current(self._bench.block_id)  # its row may have gone, or come
        window.article_side.update_review(review)
        window.gutter.set_current(self._bench.block_id, self._ties(review, self._bench.block_id))
        if review.fields != self._fields:  # a value typed over at once is compared with the one that holds
            window.inspector.fields.show_review(review)
        self._fields = review.fields
        self._tell(review)
        self._summing_up.start()

    def _explain(self) -> None:
        """Why the current block stays or goes now, and what the desk has to undo: the eye is on the verdict first."""
        review = self._bench.review
        self._window.inspector.show_review(review)
        self._window.inspector.show_block(review, self._bench.block_id)
        self._bench.look_up_facts()
        self._enable()

    def _explain_block(self) -> None:
        self._window.inspector.show_block(self._bench.review, self._bench.block_id)

    def _whole_page(self) -> tuple[Callable[[], None], ...]:
        """What takes a look at the whole page: it follows a decision once its verdict is painted."""
        window, bench = self._window, self._bench
        return (
            lambda: window.ruler.set_review(bench.review),
            lambda: window.losses.show_review(bench.review),
            lambda: window.left_in.show_review(bench.review),
            lambda: window.article_header.set_note(article_note(bench.review) if bench.review else ""),
            self._tell_ledger,
        )

    def _tell_ledger(self) -> None:
        """Whether the ledger adds up; what is being typed is in no ledger yet."""
        if not self._window.article.words_changed:
            self._window.status.show_ledger(self._bench.review)

    def _sum_up(self) -> None:
        """Another page is shown: nothing beside it may speak of the one before."""
        self._summing_up.stop()
        for step in self._whole_page():
            step()

    def _tell(self, review: Review | None) -> None:
        """The counts in the page's header and the status line, and which commands make sense."""
        window = self._window
        window.page_header.set_note(page_note(review) if review else "")
        window.status.show_review(review, self._bench.block_id)
        self._enable()

    def _show_block(self, block_id: str | None) -> None:
        window, review = self._window, self._bench.review
        if review is None or block_id is None:
            return
        window.page.set_current(block_id)
        window.article.set_current(block_id)
        window.article_side.set_current(block_id)
        self._reveal(review, block_id)
        self._explaining.start()
        window.ruler.set_current(block_id)
        window.losses.set_current(block_id)
        window.left_in.set_current(block_id)
        window.gutter.set_current(block_id, self._ties(review, block_id))
        window.status.show_review(review, block_id)
        self._enable()
        self._remember_soon()

    def _ask_together(self, block_ids: tuple[str, ...]) -> None:
        """Select questions that one answer fits: what acts on one acts on all of them."""
        review = self._bench.review
        self._window.page.select(block_ids)
        told = counted(
            len(block_ids),
            "{n} of them is asked about: {keep} leaves it as proposed, {turn} turns it",
            "one answer fits {n} of them: {keep} leaves them as proposed, {turn} turns them",
        )
        for mark, command in (("{keep}", "review.accept"), ("{turn}", "review.reverse")):
            told = told.replace(mark, said(command))
        left = len(trade.questions(review)) if review is not None else 0
        parts = [counted(left, "{n} question left", "{n} questions left"), told]
        beside = len(trade.between(review, block_ids)) if review is not None else 0
        if beside:
            more = counted(
                beside,
                "{n} block between them is sure: {key} takes it too",
                "{n} blocks between them are sure: {key} takes them too",
            )
            parts.append(more.replace("{key}", said("review.grow")))
        self._window.status.say(" · ".join(parts))

    def _tell_look(self, block_id: str) -> None:
        """Say where in the strips the editor stands; a decision is for that block alone."""
        self._window.page.select((block_id,))
        if self._bench.review is not None:
            self._window.status.say(look_told(self._bench.review, block_id))

    def _enable(self) -> None:
        """Enable what makes sense, and call the digits what they do for the current block."""
        self._actions.enable(self._bench.facts())
        review, offered = self._bench.review, offered_here(self._window, self._bench)
        run = trade.run_of(review, self._bench.block_id) if review and self._bench.block_id else None
        self._actions.offer_copies([choice_effect(run, choice) for choice in offered] if run else [])
        self._window.inspector.why.show_digits(bool(offered))

    def _ties(self, review: Review, block_id: str | None) -> dict[str, str]:
        """Which removed blocks a ribbon ties to the one that stays: those of the run of ``block_id``, or it alone."""
        run = trade.run_of(review, block_id) if block_id is not None else None
        known = self._tied
        if known is None or known[0] is not run or known[1] is not review.rulings:
            known = self._tied = (run, review.rulings, copies.ties(review, run))
        return known[2] if run is not None else _tie_of(review, block_id)

    def _remember_soon(self) -> None:
        if not self._stopped and not self._remember.isActive():  # a steady walk would put it off for ever
            self._remember.start()

    def _reveal(self, review: Review, block_id: str) -> None:
        """Bring up in the article what a block that is not in it stands for, or would stand beside."""
        shown = self._window.article.model
        target = self._nearest(review.rulings[block_id].duplicate_of or block_id, shown)
        if target is not None:
            self._window.article.reveal(target)

    def _show_queue(self) -> None:
        self._window.queue.set_rows(self._bench.rows)
        self._window.queue.set_current(self._bench.review_id)
        self._tell_progress()
        self._enable()
        if not self._bench.rows and self._bench.review_id is None:
            self._show(None)

    def _tell_progress(self) -> None:
        """How the day goes: told where articles have come, or one stands elsewhere than before."""
        counts = self._bench.counts()
        self._window.queue.set_counts(counts)
        done = sum(counts.by_state.get(each, 0) for each in (ReviewState.APPROVED, ReviewState.EXPORTED))
        text = self._window.tr("{0} of {1} approved").format(done, counts.total) if counts.total else ""
        minutes = self._bench.pace().minutes_left
        if minutes is not None and minutes > 0:
            text += self._window.tr(" · about {0} min left").format(max(1, round(minutes)))
        self._window.progress.setText(text)

    # --- what the panes ask ----------------------------------------------------------------------------------

    def _listen_to_panes(self) -> None:
        window, bench = self._window, self._bench
        window.page.currentChanged.connect(self._follow)
        window.article.currentChanged.connect(self._follow)
        window.article_side.currentChanged.connect(self._follow)
        window.page.toggleRequested.connect(bench.toggle)
        window.page.selectionChangedTo.connect(self._tell_selection)
        window.article.typed.connect(bench.store)
        window.article.wanted.connect(bench.decide)
        window.article.travelRequested.connect(lambda redo: bench.redo() if redo else bench.undo())
        window.article.fieldCommitted.connect(bench.set_field)
        window.article.fieldRequested.connect(window.inspector.fields.focus)
        window.article.refused.connect(window.notice.tell)
        window.article.told.connect(window.status.say)
        window.article.wordsChanged.connect(self._tell_typing)
        window.inspector.fieldCommitted.connect(bench.set_field)
        window.inspector.fieldsLeft.connect(window.page.setFocus)
        window.inspector.toggleRequested.connect(lambda _block: bench.toggle(chosen(window, bench)))
        window.inspector.reasonRequested.connect(lambda _block, why: bench.remove_for(why, chosen(window, bench)))
        window.inspector.otherCopyRequested.connect(bench.go_to_other_copy)
        window.inspector.keepCopyRequested.connect(bench.keep_instead)
        window.inspector.choiceRequested.connect(bench.choose)
        window.inspector.takeRequested.connect(partial(take_version, bench))
        window.inspector.blockRequested.connect(bench.go_to)
        window.inspector.reviewRequested.connect(self._open_at)
        strips = window.losses.blockClicked, window.left_in.blockClicked
        for asks in (*strips, window.ruler.blockClicked, window.gutter.blockClicked):
            asks.connect(bench.go_to)
        for turns in (window.losses.keepRequested, window.left_in.removeRequested):
            turns.connect(lambda block_id: bench.toggle((block_id,)))
        window.page.viewportMoved.connect(self._page_moved)
        window.article_side.viewportMoved.connect(window.gutter.refresh)

    def _tell_typing(self, typing: bool) -> None:
        """What is being typed is not on the desk yet, and nothing says that it is."""
        if typing:
            self._window.status.show_typing()
        else:
            self._summing_up.start()  # once it has been stored, or given up

    def _tell_selection(self, block_ids: list[str]) -> None:
        if len(block_ids) > 1:
            told = counted(
                len(block_ids),
                "{n} block selected.",
                "{n} blocks selected: {key} and the digits act on all of them.",
            )
            self._window.status.say(told.replace("{key}", said("review.toggle")))
        elif self._several_told:
            self._window.status.show_review(self._bench.review, self._bench.block_id)
        if self._several_told != (len(block_ids) > 1):
            self._several_told = not self._several_told
            self._enable()

    def _open_at(self, review_id: str, block_id: str) -> None:
        """Open a review where it says the same as the one shown."""
        self._bench.open(review_id)
        if block_id:
            self._bench.go_to(block_id)

    def _follow(self, block_id: str) -> None:
        if block_id != self._bench.block_id:
            self._bench.go_to(block_id)

    def _nearest(self, block_id: str, shown: Container[str]) -> str | None:
        review = self._bench.review
        return walking.nearest_shown(review, block_id, shown) if review is not None else None

    def _beside(self, block_id: str, view: Sight) -> str | None:
        """What ``view`` shows beside ``block_id`` while both panes scroll: nothing jumps to where a block was put."""
        review = self._bench.review
        if review is None:
            return None
        if view is self._window.page:
            return walking.at_home(review, block_id)
        shown = {each for each in self._window.article_side.blocks() if not walking.is_moved(review, each)}
        return walking.nearest_shown(review, block_id, shown)

    def _page_moved(self) -> None:
        self._window.gutter.refresh()
        self._window.ruler.show_part(self._window.page.top_block(), self._window.page.bottom_block())
        self._remember_soon()

    # --- the queue and the preferences -----------------------------------------------------------------------

    def _choose(self, review_id: str) -> None:
        self._focus_due = True
        self._bench.open(review_id)
        self._give_focus(self._bench.review)

    def _leave_fields(self, *_done: object) -> None:
        """Who decides from a field or a strip goes on with the keys of the next article, not beside it."""
        window, focused = self._window, self._window.focusWidget()
        beside = (window.inspector, window.losses, window.left_in)
        if focused is not None and any(each.isAncestorOf(focused) for each in beside):
            self._window.page.setFocus()

    def _give_focus(self, review: Review | None) -> None:
        """Let the keys act on what was asked for, as soon as it is there."""
        if self._focus_due and review is not None:
            self._focus_due = False
            if not self._window.search.hasFocus():  # letters meant for a search would decide on blocks
                self._window.page.setFocus()

    def _take_settings(self) -> None:
        now = self._settings.now
        for name in ("dark", "light", "platform"):
            self._actions[f"view.{name}"].setChecked(now.theme == name)
        for code in ("", *LANGUAGES):
            self._actions[f"view.language_{code or 'platform'}"].setChecked(now.language == code)
        self._actions["view.bare_keys"].setChecked(now.bare_keys)


def _tie_of(review: Review, block_id: str | None) -> dict[str, str]:
    """The block that stays in place of ``block_id``, which is removed as its duplicate."""
    ruling = review.rulings.get(block_id) if block_id is not None else None
    if block_id is None or ruling is None or ruling.reason is not Reason.DUPLICATE or not ruling.duplicate_of:
        return {}
    return {block_id: ruling.duplicate_of}
