"""What the work off the window's thread has to say, and where it is shown."""

from pathlib import Path

from core.model import GalleyproofError
from gui.counting import counted
from gui.look_up import Found, LookUp
from gui.main_window import MainWindow
from gui.tasks import Exporter, Intake, Preparer
from gui.workbench import Workbench


class TaskWiring:
    """Connects taking in, preparing, exporting and looking up to one window.

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

    def listen(self, intake: Intake, preparer: Preparer, exporter: Exporter) -> None:
        """Show what comes in, how preparing goes, and what was exported."""
        self._window.filesDropped.connect(lambda names: intake.add_files(Path(name) for name in names))
        intake.refused.connect(lambda line: self._window.notice.tell(line, more=True))
        intake.added.connect(self._arrived)
        intake.finished.connect(self._taken_in)
        preparer.progressed.connect(self._show_step)
        exporter.finished.connect(self._exported)

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

    def _taken_in(self, _came: int, _refused: int) -> None:
        if self._stopped:
            return
        self._bench.reload_queue()
        if self._awaited:
            self._bench.open(self._awaited)
        elif self._bench.review_id is None:
            self._bench.open_where_left()
        self._awaits, self._awaited = False, ""

    def _show_step(self, review_id: str, step: str) -> None:
        if review_id == self._bench.review_id and self._bench.review is None and not self._stopped:
            self._window.status.show_step(self._bench.desk.row(review_id).name, step)

    def _exported(self, folder: str, results: list[object]) -> None:
        if self._stopped:
            return
        window = self._window
        failed = [each for each in results if isinstance(each, GalleyproofError)]
        written = len(results) - len(failed)
        self._bench.reload_queue()
        self._bench.refresh()
        told = counted(written, "{n} article written to {folder}.", "{n} articles written to {folder}.")
        window.status.say(told.replace("{folder}", folder))
        for each in failed:
            window.notice.tell(str(each), more=True)
