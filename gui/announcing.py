"""What happened, said aloud to those who have the window read to them."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from core.model import Decision, Review, Verdict
from gui.controls import block_name
from gui.describing import described, reason_of
from gui.inspector.wording import field_label
from gui.main_window import MainWindow
from gui.translating import translated
from gui.workbench import Workbench


def verdict_said(review: Review, block_id: str) -> str:
    """What holds for a block after a decision: ``"Block 9 removed: duplicate of block 5"``."""
    ruling, name = review.rulings[block_id], block_name(block_id)
    if ruling.verdict is Verdict.REMOVE:
        words = QCoreApplication.translate("Announcing", "{block} removed: {reason}")
        return words.format(block=name, reason=reason_of(ruling))
    if ruling.text is not None:
        return QCoreApplication.translate("Announcing", "{block} kept, in your words").format(block=name)
    return QCoreApplication.translate("Announcing", "{block} kept").format(block=name)


def decision_said(review: Review, decision: Decision) -> str:
    """What a decision did, in one sentence; empty for one that only moves the review, which is told elsewhere."""
    if len(decision.blocks) == 1 and not decision.fields:
        return verdict_said(review, decision.blocks[0].block_id)
    if decision.blocks:
        return translated(decision.name)
    return "; ".join(f"{field_label(each.name)}: {each.after or '–'}" for each in decision.fields)


class Announcing(QObject):
    """Announces decisions, articles and messages as they come.

    Args:
        window: the window they happen in.
        bench: its state.

    Signals:
        said(str): this was announced.
    """

    said = Signal(str)

    def __init__(self, window: MainWindow, bench: Workbench) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._review: Review | None = bench.review
        self._waiting = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._say_waiting)
        bench.shown.connect(self._tell_article)
        bench.changed.connect(self._tell_decision)
        bench.block_changed.connect(self._tell_block)
        window.status.spoke.connect(self._tell_message)
        window.notice.told.connect(self.interrupt)

    def stop(self) -> None:
        """Say no more: the window is about to close."""
        self._soon.stop()

    def say(self, text: str) -> None:
        """Have ``text`` read once what is being read has ended."""
        self._announce(text, QAccessible.AnnouncementPoliteness.Polite)

    def interrupt(self, text: str) -> None:
        """Have ``text`` read at once: something went wrong."""
        self._announce(text, QAccessible.AnnouncementPoliteness.Assertive)

    def _announce(self, text: str, how: QAccessible.AnnouncementPoliteness) -> None:
        if text:
            event = QAccessibleAnnouncementEvent(self._window, text)
            event.setPoliteness(how)
            QAccessible.updateAccessibility(event)
            self.said.emit(text)

    def _tell_article(self, review: Review | None) -> None:
        self._review = review
        if review is not None:
            self.say(review.name)

    def _tell_decision(self, review: Review) -> None:
        """A step made is said by what it did, a moment later: where the window has a message of its own, that does."""
        before, self._review = self._review, review
        if before is None or before.id != review.id:
            return
        if len(review.decisions) == len(before.decisions) + 1 and len(review.undone) <= len(before.undone):
            self._waiting = decision_said(review, review.decisions[-1])
            self._soon.start()

    def _tell_message(self, text: str) -> None:
        self._waiting = ""
        self.say(text)

    def _say_waiting(self) -> None:
        waiting, self._waiting = self._waiting, ""
        self.say(waiting)

    def _tell_block(self, block_id: str | None) -> None:
        """Where the keys lead, while the focus is not on the page, which has its current row read by itself."""
        review, focused = self._bench.review, self._window.focusWidget()
        if review is None or block_id is None or not QAccessible.isActive():
            return
        if focused is None or not self._window.page.isAncestorOf(focused):
            self.say(described(review, block_id))
