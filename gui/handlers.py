"""What each command does. The ids are those of the table in ``gui.commands``."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core.export import Format, render
from core.model import Decision, FieldName, RepeatedRun, Review, Verdict
from core.review import (
    Against,
    article,
    become_field,
    run_of,
    standing_after,
    standing_before,
    trim_after,
    trim_before,
)
from gui.article import mime_of_article
from gui.changes import ChangesView
from gui.choice import chosen, offered_here
from gui.closing import Closing
from gui.commands import BECOME, COMMANDS, DIGIT, REASON_KEYS
from gui.copies import Choice
from gui.counting import counted
from gui.dialogs import show
from gui.dropping import page_of
from gui.finding.finding import Finding
from gui.inspector.wording import shown_value
from gui.intake import Intake
from gui.keymap import said
from gui.main_window import MainWindow
from gui.pace_dialog import PaceDialog
from gui.resolver.wording import choice_effect
from gui.selecting import Selecting
from gui.set_apart import set_apart
from gui.settings import Settings
from gui.taking import take_other_version
from gui.translating import LANGUAGES, translated
from gui.workbench import Workbench
from gui.writing_handlers import WritingHandlers

_PAGES = "*.html *.htm *.xhtml *.txt *.text *.md *.jsonl *.ndjson"


class Handlers:
    """The window's commands, bound to its parts.

    Args:
        window: the window.
        bench: its state.
        intake: takes files in.
        settings: what the window remembers.
        version: of the program, for "About".
        finding: finds and replaces.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - this is the one place where the parts meet
        self,
        window: MainWindow,
        bench: Workbench,
        intake: Intake,
        settings: Settings,
        version: str,
        finding: Finding,
    ) -> None:
        self._window = window
        self._bench = bench
        self._intake = intake
        self._settings = settings
        self._version = version
        self.more: dict[str, Callable[[], object]] = {}  # what other parts of the window do
        self.selecting = Selecting(window, bench)
        self.closing = Closing(bench)
        self._asked: tuple[RepeatedRun, Choice] | None = None  # what a digit would have chosen out of sight
        self._writing = WritingHandlers(window, bench, finding)

    def table(self) -> dict[str, Callable[[], object]]:
        """What each command does, by id."""
        own = {**self._files(), **self._views(), **self._moves(), **self._decisions()}
        return {**own, **self.selecting.table(), **self._writing.table(), **self.more}

    # --- files -----------------------------------------------------------------------------------------------

    def _files(self) -> dict[str, Callable[[], object]]:
        return {
            "file.open": self._open_files,
            "file.open_folder": self._open_folder,
            "file.paste": self._paste,
            "file.quit": self._window.close,
            "edit.copy": self._copy,
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
        self.take_data(QGuiApplication.clipboard().mimeData(), "clipboard")

    def take_data(self, data: QMimeData, origin: str) -> None:
        """Make a page of what was pasted or dropped, or say why it makes none."""
        made = page_of(data, origin)
        if isinstance(made, str):
            self._window.status.say(made)
        else:
            self._intake.add_sources([made])

    def _copy(self) -> None:
        if self._bench.review is not None:
            copy = article(self._bench.review)
            QGuiApplication.clipboard().setMimeData(mime_of_article(copy, render(copy, Format.TEXT)))
            self._window.status.say(self._window.tr("The article is on the clipboard."))

    def _about(self) -> None:
        text = self._window.tr("Galleyproof {0}\nA review desk for editors.\nDesk: {1}")
        told = text.format(self._version, self._bench.desk.path)
        QMessageBox.about(self._window, self._window.tr("About Galleyproof"), told)

    # --- the view --------------------------------------------------------------------------------------------

    def _views(self) -> dict[str, Callable[[], object]]:
        choose, side = self._settings.choose_theme, self._window.article_side
        return {
            "edit.find": lambda: self._window.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
            **{f"view.{tab}": partial(self._window.page.choose, tab) for tab in self._window.page.tabs},
            **{f"view.{tab}": partial(side.choose, tab) for tab in side.order()},
            "view.against_page": self._switch_against,
            "view.fold_runs": lambda: self._settings.change(fold_runs=not self._settings.now.fold_runs),
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

    def _switch_against(self) -> None:
        """Take changes against the page instead of the proposal, or the other way round, and show them."""
        page = self._settings.now.changes_against == Against.PAGE
        self._settings.change(changes_against=(Against.PROPOSAL if page else Against.PAGE).value)
        self._window.article_side.choose("changes")

    def _step_pane(self, by: int) -> None:
        window = self._window
        stops: list[QWidget] = [window.queue, window.page, window.article_side, window.inspector]
        stops += [window.left_in, window.losses]
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
            "go.next_look": partial(bench.step_strip, 1),
            "go.other_look": bench.step_to_other_strip,
            "go.other_copy": bench.go_to_other_copy,
            "go.next_article": partial(bench.step_article, 1),
            "go.previous_article": partial(bench.step_article, -1),
        }

    # --- deciding --------------------------------------------------------------------------------------------

    def _decisions(self) -> dict[str, Callable[[], object]]:
        bench = self._bench
        digits = {f"{DIGIT}{place + 1}": partial(self._digit, place) for place in range(len(REASON_KEYS))}
        fields = {
            entry.id: partial(self._become, FieldName(entry.id.removeprefix(BECOME)))
            for entry in COMMANDS
            if entry.id.startswith(BECOME)
        }
        return (
            digits
            | fields
            | {
                "edit.undo": bench.undo,
                "edit.redo": bench.redo,
                "review.approve": self.closing.approve,
                "review.park": self.closing.park,
                "review.reject": self.closing.reject,
                "review.reopen": self.closing.reopen,
                "review.toggle": self._toggle,
                "review.accept": partial(self._with_chosen, bench.accept_and_step),
                "review.reverse": self._reverse,
                "review.trim_after": partial(self._trim, trim_after, standing_after),
                "review.trim_before": partial(self._trim, trim_before, standing_before),
                "review.edit": self._edit,
                "review.edit_start": partial(self._edit, at_start=True),
                "review.pace": lambda: show(PaceDialog(bench.desk.efforts(), bench.pace(), self._window)),
                "review.take_back": self._take_back,
                "review.take_version": partial(take_other_version, bench),
            }
        )

    def _chosen(self) -> tuple[str, ...]:
        return chosen(self._window, self._bench)

    def _with_chosen(self, decide: Callable[[tuple[str, ...]], None]) -> None:
        chosen = self._chosen()
        if chosen:
            decide(chosen)
            self.selecting.forget()

    def _toggle(self) -> None:
        part = self.selecting.part()
        if part is not None:
            self.selecting.toggle_part(part)
        else:
            self._with_chosen(self._bench.toggle)

    def _reverse(self) -> None:
        part = self.selecting.part()
        if part is not None:
            self.selecting.reverse_part(part)
        else:
            self._with_chosen(self._bench.reverse_and_step)

    def _on_current(self, make: Callable[[Review, str], Decision | None]) -> tuple[str, Decision | None] | None:
        """A step on the block with the cursor, whatever is selected, which afterwards is that block alone.

        Questions asked together may stand far apart: the key that follows answers none that the editor has not seen.

        Returns:
            The block and the step, None for the step where nothing would change; None alone where no step was made.
        """
        bench, here, made = self._bench, self._bench.block_id, list[Decision | None]()
        if here is None:
            return None
        if self.selecting.part() is not None:
            told = self._window.tr("A field, or where the story ends, is a whole block: {key} selects it first.")
            self._window.status.say(told.format(key=said("review.grow")))
            return None

        def deciding(review: Review) -> Decision | None:
            made.append(make(review, here))
            return made[0]

        if not bench.decide(deciding):
            return None
        self.selecting.forget()
        self._window.page.select((here,))
        return here, made[0]

    def _trim(
        self, make: Callable[[Review, str], Decision | None], standing: Callable[[Review, str], tuple[str, ...]]
    ) -> None:
        """Remove the current block and all beyond it; say how much goes and stays, most of it out of sight."""
        done, review = self._on_current(make), self._bench.review
        if done is None or review is None:
            return
        here, step = done
        told = [self._trimmed(step)]
        stays = len(standing(review, here))
        if stays:
            told.append(
                counted(stays, "{n} block beyond stays: you decided so.", "{n} blocks beyond stay: you decided so.")
            )
        self._window.status.say(" ".join(told))

    def _trimmed(self, step: Decision | None) -> str:
        if step is None:
            return self._window.tr("Nothing more of the article goes.")
        count = sum(each.before.verdict is not each.after.verdict for each in step.blocks)
        told = (
            counted(
                count,
                "{step}: {n} block of the article goes. {key} takes it back.",
                "{step}: {n} blocks of the article go. {key} takes it back.",
            )
            if count
            else self._window.tr("{step}: nothing of the article goes. {key} takes it back.")
        )
        return told.replace("{step}", translated(step.name)).replace("{key}", said("edit.undo"))

    def _digit(self, place: int) -> None:
        """Choose among the copies where one block of a repeated passage is current; else give a reason."""
        offered = offered_here(self._window, self._bench)
        if self.selecting.part() is not None:
            told = self._window.tr(
                "A reason or a copy is chosen for whole blocks: {key} selects the whole block first."
            )
            self._window.status.say(told.format(key=said("review.grow")))
        elif not offered:
            self._with_chosen(partial(self._bench.remove_for, REASON_KEYS[place]))
        elif place < len(offered) and self._is_seen(offered[place]):
            self._bench.choose(offered[place])

    def _is_seen(self, choice: Choice) -> bool:
        """Whether the editor sees what a digit chooses; else it is shown and told, and the key is asked for once more.

        A key struck before the inspector has come to the block, or while it is scrolled away, was meant for something
        else: for the block before, or for a reason.
        """
        review, block_id = self._bench.review, self._bench.block_id
        run = run_of(review, block_id) if review is not None and block_id is not None else None
        if review is None or block_id is None or run is None:
            return False
        asked, self._asked = self._asked, (run, choice)
        is_told = asked is not None and asked[0] is run and asked[1] == choice
        if is_told or self._window.inspector.why.resolver.is_in_sight(run):
            self._asked = None
            return True
        self._window.inspector.bring_up_choices(review, block_id)
        told = self._window.tr("Not chosen yet: {effect}. The same key again chooses it.")
        self._window.status.say(told.format(effect=choice_effect(run, choice)))
        return False

    def _become(self, name: FieldName) -> None:
        """Make the current block a field; of several selected it alone, for a field has one value."""
        done = self._on_current(lambda review, block_id: become_field(review, block_id, name))
        if done is None or self._bench.review is None:
            return
        _, step = done
        if step is None:
            self._window.status.say(self._window.tr("This block is that field already."))
            return
        told = self._window.tr("{step}: “{value}”. {key} takes it back.")
        value = set_apart(shown_value(name, self._bench.review.fields[name]))
        self._window.status.say(told.format(step=translated(step.name), value=value, key=said("edit.undo")))

    def _take_back(self) -> None:
        """Take back the current change; where changes are not shown, show them first: nothing goes unseen."""
        side = self._window.article_side
        view = side.view_of("changes")
        if side.shown == "changes" and isinstance(view, ChangesView):
            view.take_back()
        else:
            side.choose("changes")

    def _edit(self, *, at_start: bool = False) -> None:
        review, block_id = self._bench.review, self._bench.block_id
        if review is not None and block_id is not None and review.rulings[block_id].verdict is Verdict.REMOVE:
            # Said aloud: what is typed on, in the belief of an open editor, would be commands.
            told = self._window.tr("A removed block has no text to type in. {key} keeps it first.")
            self._window.status.say(told.format(key=said("review.toggle")))
            return
        self._window.article_side.choose("article")
        self._window.article.edit_current(at_start=at_start)


def _first_focus(widget: QWidget) -> QWidget | None:
    """What ``widget`` hands its focus to, else the first widget in it that takes the focus by keyboard."""
    chosen = widget.focusProxy()
    for each in [*([chosen] if chosen else []), widget, *widget.findChildren(QWidget)]:
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return each
    return None
