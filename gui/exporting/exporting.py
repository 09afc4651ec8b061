"""Exporting from one window, from the asking to what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from core.export import RefusedError
from core.export.files import cause
from core.model import GalleyproofError, Profile
from gui.actions import Actions
from gui.controls import QuietButton, tip
from gui.counting import counted, grouped
from gui.dialogs import show
from gui.exporting.dialog import ExportDialog
from gui.exporting.previewing import Previewing
from gui.exporting.refused import Refused
from gui.exporting.wording import again_by, outcome, stopped, warnings
from gui.keymap import key_of, keymap, said
from gui.main_window import MainWindow
from gui.preview import PreviewView
from gui.settings import Settings
from gui.tasks import Exporter
from gui.theme import Role
from gui.translating import translated
from gui.workbench import Workbench

_EXPORT = "export"


class Exporting(QObject):
    """Asks what is to leave, has it written, and says what came of it.

    Args:
        window: the window.
        bench: its state.
        settings: where the last profile and folder are remembered.
        exporter: writes.

    Attributes:
        refused: what did not leave and was not looked at yet.
        left_button: says in the status line how many those are, and leads to the first.
        previewing: what the preview is made by.
    """

    def __init__(self, window: MainWindow, bench: Workbench, settings: Settings, exporter: Exporter) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._settings = settings
        self._exporter = exporter
        self._stopped = False
        self._actions: Actions | None = None
        self.refused = Refused(self)
        self.previewing = Previewing(window, bench, settings)
        self.left_button = QuietButton(ground=Role.WINDOW)
        self.left_button.hide()
        self.left_button.clicked.connect(self._go_to_refused)
        window.status.insertPermanentWidget(1, self.left_button)
        self._show_refused()
        self.refused.changed.connect(self._show_refused)
        keymap().changed.connect(self._show_refused)
        exporter.progressed.connect(self._show_progress)
        exporter.waited.connect(self._show_waiting)
        exporter.finished.connect(self._finished)
        exporter.stopped.connect(self._on_stopped)

    def table(self) -> dict[str, Callable[[], object]]:
        """What each command does, by id."""
        return {
            "file.export": self._ask,
            "file.export_again": self._again,
            "file.export_refused": self._go_to_refused,
            "file.export_folder": self._show_folder,
            "view.as_read": self._turn_preview,
            "view.open_outside": self._open_outside,
        }

    def take(self, actions: Actions) -> None:
        """Name the command that exports again by the profile it would use."""
        self._actions = actions
        self._settings.changed.connect(self._name_again)
        self._name_again()

    def stop(self) -> None:
        """Take no more news from the thread that writes."""
        self._stopped = True

    def forget(self) -> None:
        """Another desk is open."""
        self.refused.clear()
        self._name_again()

    # --- asking ----------------------------------------------------------------------------------------------

    def last_profile(self) -> Profile | None:
        """The profile used last, if this desk has it."""
        try:
            found = self._bench.desk.profiles()
        except GalleyproofError:
            return None  # the dialog says why when it is opened
        return next((each for each in found if each.name == self._settings.now.export_profile), None)

    def _name_again(self) -> None:
        if self._actions is not None and not self._stopped:
            self._actions["file.export_again"].setText(again_by(self.last_profile()))

    def _ask(self) -> None:
        dialog = ExportDialog(self._bench.desk, self._bench.review, self._settings.now, self._window)
        dialog.profilesChanged.connect(self._name_again)
        dialog.profilesChanged.connect(self.previewing.refresh)
        dialog.accepted.connect(lambda: self._take(dialog))
        self._window.closing.connect(dialog.reject)  # what it still looks for is not waited for
        show(dialog)

    def _take(self, dialog: ExportDialog) -> None:
        profile = dialog.profile()
        if profile is not None:
            self._write_by(profile)
        elif not self._is_busy():
            folder, to = dialog.folder(), dialog.format()
            self._settings.change(export_folder=str(folder), export_format=to.value)
            self._exporter.export(folder, to, again=dialog.again())

    def _again(self) -> None:
        """Export by the last profile without asking; where there is none, ask."""
        profile = self.last_profile()
        if profile is None:
            self._ask()
        else:
            self._write_by(profile)

    def _write_by(self, profile: Profile) -> None:
        if not self._is_busy():
            self._settings.change(export_profile=profile.name)
            self._exporter.export_by(profile)

    def _is_busy(self) -> bool:
        """Whether an export is under way; says so."""
        if self._exporter.is_busy:
            self._window.status.say(self.tr("An export is under way already."))
        return self._exporter.is_busy

    # --- what comes of it ------------------------------------------------------------------------------------

    def _show_progress(self, done: int, total: int) -> None:
        if self._stopped:
            return
        text = counted(total, "Writing {at} of {n} article", "Writing {at} of {n} articles")
        text = text.replace("{at}", grouped(done + 1))
        self._window.status.busy.tell(_EXPORT, text, done, total, cancel=self._exporter.cancel)

    def _show_waiting(self, line: str) -> None:
        if not self._stopped:
            self._window.status.busy.tell(_EXPORT, translated(line), cancel=self._exporter.cancel)

    def _finished(self, folder: str, results: list[object]) -> None:
        if self._stopped:
            return
        self._settle(folder, any(not isinstance(each, GalleyproofError) for each in results))
        self.refused.take(results)
        told = outcome(folder, results)
        if len(self.refused):
            told = " · ".join((told, self._lead()))
        self._window.status.say(told)
        for line in warnings(results):
            self._window.notice.tell(line, more=True)

    def _on_stopped(self, folder: str, written: int) -> None:
        if not self._stopped:
            self._settle(folder, written > 0)
            self._window.status.say(stopped(folder, written))

    def _settle(self, folder: str, wrote: bool) -> None:
        if wrote:
            self._settings.change(exported_to=folder)
        self._window.status.busy.end(_EXPORT)
        self._bench.reload_queue()
        self._bench.refresh()

    def _lead(self) -> str:
        return self.tr("{key} leads to what was refused").format(key=said("file.export_refused"))

    # --- what did not leave ----------------------------------------------------------------------------------

    def _show_refused(self) -> None:
        count = len(self.refused)
        name = counted(count, "{n} not exported", "{n} not exported")
        self.left_button.set_wording(name, key_of("file.export_refused"))
        self.left_button.setToolTip(tip("\n".join(map(translated, self.refused.lines()))))
        self.left_button.setVisible(count > 0)

    def _go_to_refused(self) -> None:
        """Open the first article that did not leave, and say why it did not."""
        found = self.refused.next()
        if found is None:
            self._window.status.say(self.tr("Nothing was refused that you have not looked at."))
            return
        try:
            self._bench.open(found.review_id)
        except GalleyproofError as error:
            self._window.notice.tell(str(error))
            return
        self._window.page.setFocus()
        self._window.status.say(self._why(found))

    def _why(self, found: RefusedError) -> str:
        left = len(self.refused)
        more = counted(left, "{n} more", "{n} more") if left else ""
        return " · ".join(filter(None, (translated(str(found)), more)))

    def _show_folder(self) -> None:
        folder = self._settings.now.exported_to
        if not folder:
            self._window.status.say(self.tr("Nothing was exported yet."))
        elif not Path(folder).is_dir():
            self._window.status.say(self.tr("{folder} is not there any more.").format(folder=folder))
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    # --- the preview -----------------------------------------------------------------------------------------

    def _preview(self) -> PreviewView | None:
        """The preview, brought up if something else is shown."""
        side = self._window.article_side
        was_shown = side.shown == _EXPORT
        side.choose(_EXPORT)
        return self.previewing.view() if was_shown else None

    def _turn_preview(self) -> None:
        view = self._preview()
        if view is not None and not view.turn():
            self._window.status.say(self.tr("This format has one way to be looked at."))

    def _open_outside(self) -> None:
        view = self._preview()
        if view is None:
            return
        if view.made is None or not view.made.data:
            self._window.status.say(self.tr("There is no file to open yet."))
            return
        try:
            opened = view.open_outside()
        except OSError as error:
            self._window.notice.tell(self.tr("The file cannot be opened: {why}").format(why=translated(cause(error))))
            return
        if not opened:
            self._window.status.say(self.tr("There is no program here that opens this file."))
