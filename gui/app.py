"""The one place that makes the parts of the window and takes them down again."""

import base64
import gc
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from core.desk import Desk
from core.spelling import Dictionaries, PlatformDictionaries
from core.work import Pool
from gui import preferences_file
from gui.actions import Actions
from gui.alike import Alike
from gui.anew import Anew
from gui.announcing import Announcing
from gui.desks import Desks
from gui.drafts import Drafts
from gui.effort import EffortWatch
from gui.exporting import Exporting
from gui.finding.finding import Finding
from gui.finding.replacer import Replacer
from gui.handlers import Handlers
from gui.intake import Intake
from gui.look_up import LookUp
from gui.main_window import MainWindow
from gui.manners import Manners
from gui.page_ahead import PageAhead
from gui.sessions import ask_again
from gui.settings import Settings
from gui.spelling import Spelling
from gui.task_wiring import TaskWiring
from gui.tasks import Exporter, Preparer
from gui.theme import watcher
from gui.webpage.engine import get_ready
from gui.wiring import Wiring
from gui.workbench import Workbench


class Desktop(QObject):
    """One window on one desk, with everything behind it.

    Args:
        desk: the open desk; closed with the window.
        settings_place: the file of preferences.
        workers: how many worker processes prepare pages.
        dictionaries: where words are looked up; those of the platform unless told otherwise.
        remembers: take up the window's place and size, and keep them at the end; a picture does not.
    """

    def __init__(
        self,
        desk: Desk,
        settings_place: Path | None = None,
        workers: int = 2,
        *,
        remembers: bool = True,
        dictionaries: Dictionaries | None = None,
    ) -> None:
        super().__init__()
        self.settings = Settings(settings_place or preferences_file.default_place())
        self.settings.speak()
        self.settings.apply()
        self.pool = Pool(workers)
        self.preparer = Preparer(desk, self.pool)
        self.intake = Intake(desk)
        self.exporter = Exporter(desk)
        self.look_up = LookUp(desk)
        self.bench = Workbench(desk, self.preparer)
        self.window = MainWindow()
        self.replacer = Replacer(desk)
        self.finding = Finding(self.window, self.bench, self.replacer)
        self.handlers = Handlers(
            self.window, self.bench, self.intake, self.settings, version("galleyproof"), self.finding
        )
        parts = (self.intake, self.exporter, self.preparer, self.look_up, self.replacer)
        self.desks = Desks(self.window, self.bench, self.settings, self.intake, parts)
        self.manners = Manners(self.window, self.bench, self.settings, self.desks, self.preparer)
        self.exporting = Exporting(self.window, self.bench, self.settings, self.exporter)
        self.spelling = Spelling(self.window, self.bench, self.settings, dictionaries or PlatformDictionaries())
        self.alike = Alike(self.window, self.bench, self.handlers.selecting)
        self.anew = Anew(self.window, self.bench, self.preparer)
        others = (self.manners, self.exporting, self.spelling, self.alike, self.anew)
        self.handlers.more = {name: do for each in others for name, do in each.table().items()}
        self.actions = Actions(self.window, self.window.review_panes, self.handlers.table())
        self.window.take_actions(self.actions)
        self.manners.take(self.actions, self.handlers, self.spelling)
        self.exporting.take(self.actions)
        self.anew.take(self.actions)
        self.alike.counted.connect(self.actions.offer_alike)
        self.wiring = Wiring(self.window, self.bench, self.actions, self.settings)
        self.task_wiring = TaskWiring(self.window, self.bench)
        self.task_wiring.listen(self.intake, self.preparer)
        self.task_wiring.listen_to(self.look_up)
        self.drafts = Drafts(self.bench, self.window.article)
        self.drafts.told.connect(self.window.status.show_typing)
        self.effort = EffortWatch(self.bench)
        self.desks.changed.connect(self._begin)
        self.desks.changed.connect(self.exporting.forget)
        self.announcing = Announcing(self.window, self.bench)
        self.page_ahead = PageAhead(self.window, self.bench)
        self.window.closing.connect(self.close)
        self._remembers = remembers
        self._closed = False

    def open(self) -> None:
        """Show the window where the editor left it."""
        self._restore()
        self.window.show()
        self._begin()
        if self.settings.warning:
            self.window.notice.tell(self.settings.warning)
        _spare_the_keys()

    @property
    def desk(self) -> Desk:
        """The desk that is open."""
        return self.bench.desk

    def _begin(self) -> None:
        """Show the desk as it was left."""
        ask_again(self.window, self.bench)
        self.bench.reload_queue()
        self.bench.open_where_left()
        self.drafts.recover()

    def show_files(self, files: Iterable[Path]) -> None:
        """Take ``files`` in and open the first page of them."""
        self.task_wiring.show_next_arrival()
        self.intake.add_files(files)

    def close(self) -> None:
        """Keep the place, end every process and thread, close the desk."""
        if self._closed:
            return
        self._closed = True
        self.bench.leaving.emit()
        self.effort.stop()
        self.wiring.stop()
        self.alike.stop()
        self.anew.stop()
        self.manners.stop()
        self.desks.close()
        self.announcing.stop()
        self.task_wiring.stop()
        self.exporting.stop()
        self.finding.stop()
        self.spelling.stop()
        self.page_ahead.close()
        self.bench.remember()
        self.bench.stop()
        if self._remembers:
            self._keep()
        self.preparer.close()
        self.pool.close()
        self.intake.close()
        self.exporter.close()
        self.look_up.close()
        self.replacer.close()
        self.desk.close()

    def _restore(self) -> None:
        kept = self.settings.now.geometry if self._remembers else ""
        if not kept or not self.window.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            self.window.resize(self.window.sizeHint())
        self.window.place_panes(self.settings.now.panes if self._remembers else ())

    def _keep(self) -> None:
        geometry = base64.b64encode(self.window.saveGeometry().data()).decode("ascii")
        self.settings.change(geometry=geometry, panes=self.window.pane_widths())


def _spare_the_keys() -> None:
    """Have Python look for garbage rarely, and not among what was loaded at the start.

    A full look takes a tenth of a second with a desk open, and stops every thread: the hand would feel it.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 100)


def application(arguments: list[str] | None = None) -> QApplication:
    """The Qt application, named, in the project's style and theme; the running one if there is one."""
    running = QApplication.instance()
    get_ready()
    made = running if isinstance(running, QApplication) else QApplication(arguments or ["galleyproof"])
    made.setApplicationName("galleyproof")
    made.setApplicationDisplayName("Galleyproof")
    made.setDesktopFileName("galleyproof")
    made.setStyle("Fusion")
    if QGuiApplication.platformName() == "offscreen":
        _use_reading_fonts(made)
    watcher().follow(made)
    return made


def _use_reading_fonts(made: QApplication) -> None:
    """Offscreen there is no desktop to take a font from."""
    font = made.font()
    font.setFamilies(["Noto Sans", "DejaVu Sans"])
    font.setPointSizeF(9.75)
    made.setFont(font)
