"""What each command does. The ids are those of the table in ``gui.commands``."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from core.export import Format, render
from core.intake import source_of_text
from core.model import Medium, Verdict
from core.review import article
from gui.choice import chosen, offered_here
from gui.commands import DIGIT, REASON_KEYS
from gui.export_dialog import ExportDialog
from gui.key_sheet import KeySheet
from gui.main_window import MainWindow
from gui.selection import grown
from gui.settings import Settings
from gui.tasks import Exporter, Intake
from gui.translating import LANGUAGES
from gui.workbench import Workbench

_PAGES = "*.html *.htm *.xhtml *.txt *.text *.md *.jsonl *.ndjson"


class Handlers:
    """The window's commands, bound to its parts.

    Args:
        window: the window.
        bench: its state.
        intake: takes files in.
        exporter: writes approved copy.
        settings: what the window remembers.
        version: of the program, for "About".
    """

    def __init__(  # noqa: PLR0913, PLR0917 - this is the one place where the parts meet
        self,
        window: MainWindow,
        bench: Workbench,
        intake: Intake,
        exporter: Exporter,
        settings: Settings,
        version: str,
    ) -> None:
        self._window = window
        self._bench = bench
        self._intake = intake
        self._exporter = exporter
        self._settings = settings
        self._version = version
        self._grown: list[tuple[tuple[str, ...], tuple[str, ...]]] = []  # what was selected before and after

    def table(self) -> dict[str, Callable[[], object]]:
        """What each command does, by id."""
        return {**self._files(), **self._views(), **self._moves(), **self._decisions()}

    # --- files -----------------------------------------------------------------------------------------------

    def _files(self) -> dict[str, Callable[[], object]]:
        return {
            "file.open": self._open_files,
            "file.open_folder": self._open_folder,
            "file.paste": self._paste,
            "file.export": self._export,
            "file.quit": self._window.close,
            "edit.copy": self._copy,
            "help.keys": lambda: _open(KeySheet(self._window)),
            "help.about": self._about,
        }

    def _open_files(self) -> None:
        window = self._window
        kinds = f"{window.tr('Pages')} ({_PAGES});;{window.tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(window, window.tr("Open pages"), "", kinds)
        self._intake.add_files(Path(name) for name in names)

    def _open_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, self._window.tr("Open a folder of pages"))
        if name:
            self._intake.add_files([Path(name)])

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        text = data.html() if data.hasHtml() else data.text()
        if not text.strip():
            self._window.status.say(self._window.tr("There is no text on the clipboard."))
            return
        medium = Medium.HTML if data.hasHtml() else Medium.TEXT
        name = self._window.tr("From the clipboard")
        self._intake.add_sources([source_of_text(name, text, medium, origin="clipboard")])

    def _export(self) -> None:
        dialog = ExportDialog(self._bench.counts(), self._settings.now, self._window)
        dialog.accepted.connect(lambda: self._write(dialog.folder(), dialog.format(), again=dialog.again()))
        _open(dialog)

    def _write(self, folder: Path, to: Format, *, again: bool) -> None:
        self._settings.change(export_folder=str(folder), export_format=to.value)
        self._exporter.export(folder, to, again=again)

    def _copy(self) -> None:
        if self._bench.review is not None:
            QGuiApplication.clipboard().setText(render(article(self._bench.review), Format.TEXT))
            self._window.status.say(self._window.tr("The article is on the clipboard."))

    def _about(self) -> None:
        text = self._window.tr("Galleyproof {0}\nA review desk for editors.\nDesk: {1}")
        told = text.format(self._version, self._bench.desk.path)
        QMessageBox.about(self._window, self._window.tr("About Galleyproof"), told)

    # --- the view --------------------------------------------------------------------------------------------

    def _views(self) -> dict[str, Callable[[], object]]:
        choose = self._settings.choose_theme
        return {
            "edit.find": lambda: self._window.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "view.next_pane": partial(self._step_pane, 1),
            "view.previous_pane": partial(self._step_pane, -1),
            "view.larger": partial(self._settings.scale_text, 10),
            "view.smaller": partial(self._settings.scale_text, -10),
            "view.normal": partial(self._settings.scale_text, 0),
            "view.dark": partial(choose, "dark"),
            "view.light": partial(choose, "light"),
            "view.platform": partial(choose, "platform"),
            "view.contrast": self._settings.switch_contrast,
            "view.bare_keys": self._settings.switch_bare_keys,
            "view.language_platform": partial(self._settings.choose_language, ""),
            **{f"view.language_{code}": partial(self._settings.choose_language, code) for code in LANGUAGES},
        }

    def _step_pane(self, by: int) -> None:
        window = self._window
        stops: list[QWidget] = [window.queue, window.page, window.article, window.inspector, window.losses]
        focused = window.focusWidget()
        at = next((i for i, stop in enumerate(stops) if focused and stop.isAncestorOf(focused)), 1 - by)
        for step in range(1, len(stops) + 1):
            target = _first_focus(stops[(at + by * step) % len(stops)])
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    # --- moving ----------------------------------------------------------------------------------------------

    def _moves(self) -> dict[str, Callable[[], object]]:
        bench = self._bench
        return {
            "go.next_block": partial(bench.step_block, 1),
            "go.previous_block": partial(bench.step_block, -1),
            "go.next_question": partial(bench.step_question, 1),
            "go.previous_question": partial(bench.step_question, -1),
            "go.other_copy": bench.go_to_other_copy,
            "go.next_article": partial(bench.step_article, 1),
            "go.previous_article": partial(bench.step_article, -1),
            "review.grow": self._grow,
            "review.shrink": self._shrink,
        }

    def _grow(self) -> None:
        review = self._bench.review
        if review is None or self._bench.block_id is None:
            return
        now = self._chosen()
        wider = grown(review, now)
        if not self._is_grown():
            self._grown.clear()
        if wider != now:
            self._grown.append((now, wider))
            self._window.page.select(wider)

    def _shrink(self) -> None:
        if self._is_grown():
            self._window.page.select(self._grown.pop()[0])

    def _is_grown(self) -> bool:
        """Whether the selection is still what it last grew to: not in another article, nor after other moves."""
        return bool(self._grown) and self._grown[-1][1] == tuple(self._window.page.selected())

    # --- deciding --------------------------------------------------------------------------------------------

    def _decisions(self) -> dict[str, Callable[[], object]]:
        bench = self._bench
        digits = {f"{DIGIT}{place + 1}": partial(self._digit, place) for place in range(len(REASON_KEYS))}
        return digits | {
            "edit.undo": bench.undo,
            "edit.redo": bench.redo,
            "review.approve": bench.approve,
            "review.park": bench.park,
            "review.reject": bench.reject,
            "review.reopen": bench.reopen,
            "review.toggle": partial(self._with_chosen, bench.toggle),
            "review.accept": partial(self._with_chosen, bench.accept_and_step),
            "review.reverse": partial(self._with_chosen, bench.reverse_and_step),
            "review.edit": self._edit,
        }

    def _chosen(self) -> tuple[str, ...]:
        return chosen(self._window, self._bench)

    def _with_chosen(self, decide: Callable[[tuple[str, ...]], None]) -> None:
        chosen = self._chosen()
        if chosen:
            decide(chosen)
            self._grown.clear()

    def _digit(self, place: int) -> None:
        """Choose among the copies where one block of a repeated passage is current; else give a reason."""
        offered = offered_here(self._window, self._bench)
        if not offered:
            self._with_chosen(partial(self._bench.remove_for, REASON_KEYS[place]))
        elif place < len(offered):
            self._bench.choose(offered[place])

    def _edit(self) -> None:
        review, block_id = self._bench.review, self._bench.block_id
        if review is not None and block_id is not None and review.rulings[block_id].verdict is Verdict.REMOVE:
            # Said aloud: what is typed on, in the belief of an open editor, would be commands.
            self._window.status.say(self._window.tr("A removed block has no text to type in. Space keeps it first."))
            return
        self._window.article.edit_current()


def _open(dialog: QDialog) -> None:
    """Show ``dialog`` over the window without an event loop of its own."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _first_focus(widget: QWidget) -> QWidget | None:
    """What ``widget`` hands its focus to, else the first widget in it that takes the focus by keyboard."""
    chosen = widget.focusProxy()
    for each in [*([chosen] if chosen else []), widget, *widget.findChildren(QWidget)]:
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return each
    return None
