"""Find and replace, wired: the bar asks, the article and the page show, the workbench decides."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from core.desk import Done, Found
from core.model import Review
from core.review import Place, Search, in_article, on_page, replace_all, replace_places
from gui.article.find_bar import FindBar, Scope
from gui.counting import counted
from gui.finding.replacer import Replacer
from gui.keymap import said
from gui.main_window import MainWindow
from gui.workbench import Workbench

_PAUSE = 120  # ms after a key: a word is typed, not a letter


class Finding(QObject):
    """Keeps what is found in step with what is asked and with what the review says.

    Args:
        window: the window.
        bench: its state.
        replacer: looks through the queue.
    """

    def __init__(self, window: MainWindow, bench: Workbench, replacer: Replacer) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._replacer = replacer
        self._places: tuple[Place, ...] = ()
        self._here = -1
        self._listed: tuple[Sequence[Found], Search] | None = None
        self._done: tuple[Done, ...] = ()
        self._stopped = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._look)
        self._listen(window.article.find_bar)

    def _listen(self, bar: FindBar) -> None:
        bar.changed.connect(self._on_changed)
        bar.stepped.connect(self.step)
        bar.replaceRequested.connect(self._replace)
        bar.replaceAllRequested.connect(self._replace_all)
        bar.confirmed.connect(self._replace_queued)
        bar.reviewRequested.connect(self._bench.open)
        bar.stopRequested.connect(self._replacer.stop)
        bar.closed.connect(self._close)
        self._bench.shown.connect(lambda _review: self._soon.start())
        self._bench.changed.connect(lambda _review: self._look())
        self._replacer.found.connect(self._show_found)
        self._replacer.replaced.connect(self._show_replaced)
        self._replacer.takenBack.connect(self._show_taken_back)
        self._replacer.progressed.connect(self._show_progress)
        self._replacer.failed.connect(self._show_failed)

    @property
    def _bar(self) -> FindBar:
        return self._window.article.find_bar

    def stop(self) -> None:
        """Look for nothing any more."""
        self._stopped = True
        self._soon.stop()

    # --- in the article and on the page ----------------------------------------------------------------------

    def open(self, *, replacing: bool = False) -> None:
        """Show the bar, with what is selected in the article."""
        self._bar.open(self._window.article.selected_text(), replacing=replacing)
        self._look()

    def step(self, by: int) -> None:
        """Go to the next place (1) or to the one before (-1), around the end."""
        if self._soon.isActive():
            self._look()
        if not self._bar.isVisible():
            self.open()
        elif self._bar.where is Scope.QUEUE:
            self._find_queued()
        elif self._places:
            self._go((self._here + by) % len(self._places) if self._here >= 0 else self._first(by))

    def _first(self, by: int) -> int:
        """The first place behind the current block; going back, the last before it."""
        review, here = self._bench.review, self._bench.block_id
        order = {block_id: at for at, block_id in enumerate(review.rulings)} if review is not None else {}
        at = order.get(here or "", 0)
        ahead = [n for n, each in enumerate(self._places) if (order.get(each.block_id, -1) - at) * by >= 0]
        return (ahead[0] if by > 0 else ahead[-1]) if ahead else 0

    def _go(self, number: int) -> None:
        self._here = number
        place = self._places[number]
        if place.block_id:
            self._bench.go_to(place.block_id)
        self._show()

    def _on_changed(self) -> None:
        self._here = -1
        self._soon.start()

    def _look(self) -> None:
        """Look for the words in what holds now."""
        self._soon.stop()
        review = self._bench.review
        if not self._bar.isVisible() or review is None or self._stopped:
            return
        self._places = self._found(review)
        self._here = min(self._here, len(self._places) - 1)
        if self._bar.where is Scope.QUEUE:
            self._window.article.show_found((), -1)
            self._bar.show_count(0, 0)
            self._bar.tell("")
        else:
            self._show()

    def _found(self, review: Review) -> tuple[Place, ...]:
        if self._bar.where is Scope.QUEUE:
            return ()
        look = in_article if self._bar.where is Scope.ARTICLE else on_page
        return look(review, self._bar.search)

    def _show(self) -> None:
        self._bar.show_count(self._here + 1, len(self._places))
        marked = self._places if self._bar.where is Scope.ARTICLE else ()
        self._window.article.show_found(marked, self._here)

    def _close(self) -> None:
        """The bar is gone: whoever went to a place may type there."""
        places, here = self._places, self._here
        in_article_scope = self._bar.where is Scope.ARTICLE
        self._places, self._here = (), -1
        self._window.article.show_found((), -1)
        self._window.article.view.setFocus()
        if in_article_scope and 0 <= here < len(places) and places[here].block_id:
            place = places[here]
            self._window.article.edit_at(place.block_id, place.line, place.start, place.end)

    # --- replacing -------------------------------------------------------------------------------------------

    def _replace(self) -> None:
        """Replace what is shown and go on to the next; where nothing is shown yet, show the first."""
        if self._bar.where is not Scope.ARTICLE or not self._places:
            return
        if self._here < 0:
            self.step(1)
            return
        search, by, place = self._bar.search, self._bar.by.text(), self._places[self._here]
        here = self._here
        behind = len(self._places) - here - 1
        if self._bench.decide(lambda review: replace_places(review, search, (place,), by)) and self._places:
            self._go((len(self._places) - behind) % len(self._places) if behind else 0)

    def _replace_all(self) -> None:
        if self._bar.where is Scope.QUEUE:
            self._find_queued()
            return
        search, by, count = self._bar.search, self._bar.by.text(), len(self._places)
        asked = self._bar.where is Scope.ARTICLE and count
        if asked and self._bench.decide(lambda review: replace_all(review, search, by)):
            told = counted(
                count, "{n} place replaced. {key} takes it back.", "{n} places replaced. {key} takes them back."
            )
            self._window.status.say(told.replace("{key}", said("edit.undo")))

    def _find_queued(self) -> None:
        if self._bar.words.text() and self._bench.decide(lambda _review: None):
            self._bar.show_busy(True)
            self._replacer.find(self._bar.search)

    def _show_found(self, found: Sequence[Found], search: Search) -> None:
        if self._stopped:
            return
        self._bar.show_busy(False)
        self._listed = (found, search)
        self._bar.show_queued(found)
        places = counted(sum(each.places for each in found), "{n} place", "{n} places")
        articles = counted(len(found), "{n} article", "{n} articles")
        told = self.tr("{places} in {articles}").format(places=places, articles=articles)
        self._bar.tell(told if found else self.tr("not found"))

    def _replace_queued(self) -> None:
        if self._listed is None or not self._bench.decide(lambda _review: None):
            return
        found, search = self._listed
        self._bar.show_busy(True)
        self._replacer.replace([each.review_id for each in found], search, self._bar.by.text())

    def _show_replaced(self, done: Sequence[Done]) -> None:
        if self._stopped:
            return
        self._done = tuple(done)
        self._listed = None
        self._refresh()
        told = counted(len(done), "Replaced in {n} article.", "Replaced in {n} articles.")
        back = self.tr("Edit > Take back the replacement undoes it.")
        self._window.status.say(f"{told} {back}")

    def take_back(self) -> None:
        """Take back what was last replaced in all queued articles."""
        if not self._done:
            self._window.status.say(self.tr("Nothing was replaced in the queue since the window was opened."))
            return
        if self._bench.decide(lambda _review: None):
            self._replacer.take_back(self._done)

    def _show_taken_back(self, left: Sequence[str]) -> None:
        if self._stopped:
            return
        articles = len(self._done) - len(left)
        self._done = ()
        self._refresh()
        told = counted(articles, "Taken back in {n} article.", "Taken back in {n} articles.")
        self._window.status.say(told)
        for name in left:
            line = self.tr("{name}: changed since, so what was replaced there stays.").format(name=name)
            self._window.notice.tell(line, more=True)

    def _refresh(self) -> None:
        """Show what other threads have decided."""
        self._bar.show_busy(False)
        self._bar.show_queued(None)
        self._bench.reload_queue()
        self._bench.refresh()

    def _show_progress(self, done: int, of: int) -> None:
        if not self._stopped:
            self._bar.tell(self.tr("{done} of {of} articles").format(done=done, of=of))

    def _show_failed(self, why: str) -> None:
        if self._stopped:
            return
        self._bar.show_busy(False)
        self._bar.tell(self.tr("stopped"))
        if why:
            self._window.notice.tell(why)
