"""What is done in a window before its picture is taken, by the commands an editor would give."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core.desk import Effort
from core.model import Block, BlockKind, FieldName, Format, Profile, Review, ReviewState, Verdict
from core.review import edit, move, toggle
from gui.app import Desktop
from gui.article.editor import CopyEditor
from gui.copies import Choice, Way
from gui.exporting.dialog import ExportDialog
from gui.exporting.profile_form import ProfileForm
from gui.preferences_dialog import PreferencesDialog
from gui.preview import PreviewView
from gui.screenshots.waiting import settled, until, wait

Play = Callable[[Desktop], QWidget | None]
_MOMENT = 400
"""Milliseconds after which what the window does in passing is done: comparing, finding, fading."""


def empty(desktop: Desktop) -> None:
    """The first page of a desk where it would lie as a rule."""
    desktop.window.first.show_desk(Path("/home/editor/desk.galleyproof"), ())
    wait(_MOMENT)


def _open(desktop: Desktop, name: str, block_id: str = "") -> Review:
    """Open the page called ``name``, the page pane with the keys."""
    desktop.bench.open(next(row.review_id for row in desktop.bench.rows if row.name == name))
    desktop.window.page.setFocus()
    settled()
    if block_id:
        desktop.bench.go_to(block_id)
    wait(_MOMENT)
    return _review(desktop)


def _review(desktop: Desktop) -> Review:
    review = desktop.bench.review
    if review is None:
        raise LookupError("no page is open")
    return review


def _order(desktop: Desktop, *ids: str) -> None:
    """Give commands."""
    for each in ids:
        desktop.actions[each].trigger()
        settled()


def _kept(review: Review) -> list[Block]:
    """The paragraphs that stay."""
    stays = (block for block in review.page.blocks if review.rulings[block.id].verdict is Verdict.KEEP)
    return [block for block in stays if block.kind is BlockKind.PARAGRAPH and len(block.text) > 80]


# --- pages -----------------------------------------------------------------------------------------------------------


def at(name: str, block_id: str = "") -> Play:
    """A page, at a block of it or where it opens."""

    def play(desktop: Desktop) -> None:
        _open(desktop, name, block_id)

    return play


def first_duplicate(name: str) -> Play:
    """A page at the first block that repeats another."""

    def play(desktop: Desktop) -> None:
        copies = [each for each, ruling in _open(desktop, name).rulings.items() if ruling.duplicate_of]
        desktop.bench.go_to(copies[0])
        wait(_MOMENT)

    return play


def failed(desktop: Desktop) -> None:
    """A page that could not be read in time, as it is told of the moment that happens."""
    review = _open(desktop, "tangled.html")
    desktop.preparer.prepared.emit(review.id, review.page.incomplete)


def search_in_vain(desktop: Desktop) -> None:
    """A search of the queue that finds nothing."""
    _open(desktop, "storm-road.html")
    desktop.window.search.setText("lighthouse keeper")
    wait(_MOMENT)


def long_page(desktop: Desktop) -> None:
    """A page of thousands of blocks, at its top: long runs stand as one row."""
    desktop.window.page.setFocus()
    desktop.bench.go_to(_kept(_review(desktop))[0].id)
    desktop.window.page.scroll_to_end(False)
    wait(_MOMENT)


def long_page_middle(desktop: Desktop) -> None:
    """The same, in the middle of it."""
    kept = _kept(_review(desktop))
    desktop.window.page.setFocus()
    desktop.bench.go_to(kept[len(kept) // 2].id)
    wait(_MOMENT)


# --- views -----------------------------------------------------------------------------------------------------------


def chosen(name: str, *ids: str) -> Play:
    """A page, after these commands."""

    def play(desktop: Desktop) -> None:
        _open(desktop, name)
        _order(desktop, *ids)
        wait(_MOMENT)

    return play


def page_view(name: str) -> Play:
    """The page as a reader saw it, once it is laid out."""

    def play(desktop: Desktop) -> None:
        _open(desktop, name)
        _order(desktop, "view.page")
        until(lambda: bool(desktop.window.page.visible_rects()))
        wait(2 * _MOMENT)  # the web engine draws after it has laid out

    return play


def source(desktop: Desktop) -> None:
    """The markup, with the current block marked in it."""
    review = _open(desktop, "harbour-tax.html")
    _order(desktop, "view.source")
    desktop.bench.go_to(_kept(review)[2].id)
    wait(_MOMENT)


def changes(desktop: Desktop) -> None:
    """The redline of an edit, a removal and a move."""
    review = _open(desktop, "storm-road.html")
    first, second, third, fourth, *_ = _kept(review)
    worded = second.text.replace("some 900 cars", "about 900 cars").replace("before midnight", "by midnight")
    desktop.bench.decide(lambda now: edit(now, second.id, worded))
    desktop.bench.decide(lambda now: toggle(now, [third.id]))
    desktop.bench.decide(lambda now: move(now, [fourth.id], first.id))
    _order(desktop, "view.changes")
    desktop.bench.go_to(second.id)
    wait(_MOMENT)


def changes_against_page(desktop: Desktop) -> None:
    """The redline against the page: everything the article leaves out."""
    changes(desktop)
    _order(desktop, "view.against_page")
    wait(_MOMENT)


# --- repeated passages -----------------------------------------------------------------------------------------------


def repeated_narrow(desktop: Desktop) -> None:
    """A repeated passage where the inspector has little room."""
    desktop.window.place_panes((232, 440, 480, 210))
    _open(desktop, "tide-barrier.txt", "b21")


def union(desktop: Desktop) -> None:
    """The union of three copies."""
    _open(desktop, "tide-barrier.txt", "b15")
    desktop.bench.choose(Choice(Way.UNION))
    desktop.bench.go_to("b17")
    wait(_MOMENT)


# --- typing, finding, selecting --------------------------------------------------------------------------------------


def editing(desktop: Desktop) -> None:
    """A passage open for typing."""
    review = _open(desktop, "storm-road.html")
    desktop.bench.go_to(_kept(review)[0].id)
    _order(desktop, "review.edit")
    wait(_MOMENT)


def split_paragraph(desktop: Desktop) -> None:
    """A passage split in two while it is typed in."""
    review = _open(desktop, "storm-road.html")
    passage = _kept(review)[1]
    desktop.bench.go_to(passage.id)
    _order(desktop, "review.edit")
    editor = QApplication.focusWidget()
    if isinstance(editor, CopyEditor):
        place = passage.text.index(", where")
        editor.select(place, place + len(", "))
        _strike(editor, Qt.Key.Key_Period, ".")
        _strike(editor, Qt.Key.Key_Return)
    wait(_MOMENT)


def _strike(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def finding(*, replacing: bool) -> Play:
    """Words found in the article, with or without the line of what replaces them."""

    def play(desktop: Desktop) -> None:
        _open(desktop, "storm-road.html")
        desktop.finding.open(replacing=replacing)
        bar = desktop.window.article.find_bar
        bar.words.setText("road")
        if replacing:
            bar.by.setText("highway")
        wait(_MOMENT)

    return play


def part_cut(desktop: Desktop) -> None:
    """A sentence of a passage cut, the next one selected."""
    review = _open(desktop, "storm-road.html")
    desktop.bench.go_to(_kept(review)[4].id)
    _order(desktop, "review.next_sentence", "review.toggle", "review.next_sentence")
    wait(_MOMENT)


def question_group(desktop: Desktop) -> None:
    """Questions that one answer fits, selected together."""
    _open(desktop, "shop-kettle.html")
    asked: list[Sequence[str]] = []
    desktop.bench.asked.connect(asked.append)
    for _ in range(60):
        _order(desktop, "go.next_question")
        if asked:
            break
    wait(_MOMENT)


# --- palette and dialogs ---------------------------------------------------------------------------------------------


def palette(text: str) -> Play:
    """The palette over the window, asked for ``text``."""

    def play(desktop: Desktop) -> None:
        _open(desktop, "storm-road.html", "b12")
        _order(desktop, "go.commands")
        desktop.manners.palette.line.setText(text)
        wait(_MOMENT)

    return play


def dialog(command: str) -> Play:
    """The dialog that a command opens."""

    def play(desktop: Desktop) -> QWidget:
        _open(desktop, "storm-road.html")
        return _dialog(desktop, command)

    return play


def _dialog(desktop: Desktop, command: str) -> QDialog:
    _order(desktop, command)
    wait(_MOMENT)
    return next(each for each in desktop.window.findChildren(QDialog) if each.isVisible())


def key_preferences(desktop: Desktop) -> QWidget:
    """The preferences at the keys."""
    made = _dialog(desktop, "edit.preferences")
    if isinstance(made, PreferencesDialog):
        made.show_keys()
    return made


def history(desktop: Desktop) -> QWidget:
    """The steps of a morning."""
    changes(desktop)
    _order(desktop, "view.article", "edit.undo")
    _open(desktop, "wire-ferry.txt")
    _order(desktop, "review.accept", "review.accept", "review.park")
    return _dialog(desktop, "edit.history")


def pace(desktop: Desktop) -> QWidget:
    """How it goes, after some articles with the counts they had."""
    for place, row in enumerate(desktop.bench.rows[:6]):
        desktop.desk.note_effort(row.review_id, Effort(3 + place % 3, 0, 41.0 + 7 * place), ReviewState.APPROVED)
    return _dialog(desktop, "review.pace")


def _approve(desktop: Desktop, *names: str) -> None:
    for name in names:
        _open(desktop, name)
        for _ in range(2):  # the first asks about what is in doubt
            _order(desktop, "review.approve")


def exporting(desktop: Desktop) -> QWidget:
    """Where approved copy goes, before there is a profile."""
    desktop.settings.change(export_folder="/home/editor/Approved copy")
    _approve(desktop, "wire-ferry.txt")
    return _dialog(desktop, "file.export")


_PROFILES = (
    Profile("Website", Format.HTML, "/home/editor/web/incoming", "{date} {headline}"),
    Profile("Print desk", Format.DOCX, "/home/editor/print", record=True),
    Profile("Superdesk", Format.NINJS_1, "/srv/superdesk/drop", "{id}", tuple(FieldName)[:4]),
)


def _with_profiles(desktop: Desktop) -> None:
    for each in _PROFILES:
        desktop.desk.save_profile(each)
    desktop.settings.change(export_profile="Website")


def profiles(desktop: Desktop) -> QWidget:
    """Profiles, and what would leave by the one used last."""
    _with_profiles(desktop)
    _approve(desktop, "wire-ferry.txt", "harbour-tax.html")
    return _dialog(desktop, "file.export")


def profile_form(desktop: Desktop) -> QWidget:
    """A profile with a placeholder that there is not."""
    made = profiles(desktop)
    if isinstance(made, ExportDialog):
        made.edit.click()
        wait(_MOMENT)
    form = next(each for each in desktop.window.findChildren(ProfileForm) if each.isVisible())
    form.pattern.setText("{date} {headlin}")
    wait(_MOMENT)
    return form


def preview(name: str, to: Format, *orders: str, date: str = "") -> Play:
    """The file that a page would leave as, in this format; with another date where one is given."""

    def play(desktop: Desktop) -> None:
        desktop.settings.change(export_format=to.value)
        _open(desktop, name)
        if date:
            desktop.bench.set_field(FieldName.DATE, date)
        _order(desktop, "view.export")
        view = desktop.window.article_side.view_of("export")
        until(lambda: isinstance(view, PreviewView) and view.made is not None)
        _order(desktop, *orders)
        wait(3 * _MOMENT)  # pages are drawn on another thread

    return play
