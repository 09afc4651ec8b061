"""What the work off the window's thread has to say, and where it is shown."""

from functools import partial
from pathlib import Path

from gui.counting import counted, grouped
from gui.intake import Intake
from gui.look_up import Found, LookUp
from gui.main_window import MainWindow
from gui.tasks import Preparer
from gui.workbench import Workbench


class TaskWiring:
    """Connects taking in, preparing and looking up to one window.

    Args:
        window: the window.
        bench: its state.
    """

    def __init__(self, window: MainWindow, bench: Workbench) -> None:
        self._window = window
        self._bench = bench
        self._stopped = False
        self._awaits = False
        self._awaited = ""

    def stop(self) -> None:
        """Take no more news from other threads."""
        self._stopped = True
        self._window.status.busy.stop()

    def listen(self, intake: Intake, preparer: Preparer) -> None:
        """Show what comes in, and how preparing goes."""
        self._window.filesDropped.connect(lambda names: intake.add_files(Path(name) for name in names))
        intake.refused.connect(lambda line: self._window.notice.tell(line, more=True))
        intake.added.connect(self._arrived)
        intake.finished.connect(self._taken_in)
        preparer.progressed.connect(self._show_step)
        intake.started.connect(partial(self._show_intake, intake, 0, 0, 0))
        intake.progressed.connect(partial(self._show_intake, intake))
        preparer.counted.connect(partial(self._show_preparing, preparer))

    def listen_to(self, look_up: LookUp) -> None:
        """Ask where else the current block stands, and show the answer."""
        section, bench = self._window.inspector.elsewhere, self._bench

        def ask(block_id: str | None) -> None:
            if look_up.ask(bench.review_id, block_id):
                section.show_found(None)

        def show(found: Found) -> None:
            if not self._stopped:
                section.show_found(found)

        bench.block_changed.connect(ask)
        look_up.found.connect(show)

    def show_next_arrival(self) -> None:
        """Open the first page of what is taken in next: it was asked for by name."""
        self._awaits, self._awaited = True, ""

    def _arrived(self, review_id: str, _new: bool) -> None:
        if self._awaits and not self._awaited:
            self._awaited = review_id

    # --- how far it is ---------------------------------------------------------------------------------------

    def _show_intake(self, intake: Intake, done: int, files: int, came: int) -> None:
        if self._stopped or not intake.is_busy():
            return
        text = counted(came, "Taking in pages: {n} so far", "Taking in pages: {n} so far")
        if files > 1:
            text = counted(
                came, "Taking in file {at} of {files}: {n} page", "Taking in file {at} of {files}: {n} pages"
            )
            text = text.replace("{at}", grouped(done + 1)).replace("{files}", grouped(files))
        self._window.status.busy.tell("intake", text, done, files, cancel=intake.cancel)

    def _show_preparing(self, preparer: Preparer, done: int, total: int) -> None:
        if self._stopped:
            return
        if done >= total:
            self._window.status.busy.end("prepare")
            return
        text = counted(total, "Preparing {at} of {n} page", "Preparing {at} of {n} pages")
        text = text.replace("{at}", grouped(done + 1))
        self._window.status.busy.tell("prepare", text, done, total, cancel=preparer.cancel_rest, behind=True)

    # --- what came of it -------------------------------------------------------------------------------------

    def _taken_in(self, came: int, refused: int) -> None:
        if self._stopped:
            return
        self._window.status.busy.end("intake")
        self._bench.reload_queue()
        if self._awaited:
            self._bench.open(self._awaited)
        elif self._bench.review_id is None:
            self._bench.open_where_left()
        self._awaits, self._awaited = False, ""
        if came > 1 or (came and refused):
            self._window.status.say(counted(came, "{n} page came in.", "{n} pages came in."))

    def _show_step(self, review_id: str, step: str) -> None:
        if review_id == self._bench.review_id and self._bench.review is None and not self._stopped:
            self._window.status.show_step(self._bench.desk.row(review_id).name, step)
