"""What is done in a window before its picture is taken, by the commands an editor would give."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.model import FieldName, Format
from core.review import edit, move, toggle
from gui.app import Desktop
from gui.article.editor import CopyEditor
from gui.copies import Choice, Way
from gui.preview import PreviewView
from gui.screenshots.hands import MOMENT, Play, kept_paragraphs, open_page, order, review_of, strike
from gui.screenshots.waiting import until, wait


def empty(desktop: Desktop) -> None:
    """The first page of a desk where it would lie as a rule."""
    desktop.window.first.show_desk(Path("/home/editor/desk.galleyproof"), ())
    wait(MOMENT)


# --- pages -----------------------------------------------------------------------------------------------------------


def at(name: str, block_id: str = "") -> Play:
    """A page, at a block of it or where it opens."""

    def play(desktop: Desktop) -> None:
        open_page(desktop, name, block_id)

    return play


def first_duplicate(name: str) -> Play:
    """A page at the first block that repeats another."""

    def play(desktop: Desktop) -> None:
        copies = [each for each, ruling in open_page(desktop, name).rulings.items() if ruling.duplicate_of]
        desktop.bench.go_to(copies[0])
        wait(MOMENT)

    return play


def failed(desktop: Desktop) -> None:
    """A page that could not be read in time, as it is told of the moment that happens."""
    review = open_page(desktop, "tangled.html")
    desktop.preparer.prepared.emit(review.id, review.page.incomplete)


def search_in_vain(desktop: Desktop) -> None:
    """A search of the queue that finds nothing."""
    open_page(desktop, "storm-road.html")
    desktop.window.search.setText("lighthouse keeper")
    wait(MOMENT)


def long_page(desktop: Desktop) -> None:
    """A page of thousands of blocks, at its top: long runs stand as one row."""
    desktop.window.page.setFocus()
    desktop.bench.go_to(kept_paragraphs(review_of(desktop))[0].id)
    desktop.window.page.scroll_to_end(False)
    wait(MOMENT)


def long_page_middle(desktop: Desktop) -> None:
    """The same, in the middle of it."""
    kept = kept_paragraphs(review_of(desktop))
    desktop.window.page.setFocus()
    desktop.bench.go_to(kept[len(kept) // 2].id)
    wait(MOMENT)


# --- views -----------------------------------------------------------------------------------------------------------


def chosen(name: str, *ids: str) -> Play:
    """A page, after these commands."""

    def play(desktop: Desktop) -> None:
        open_page(desktop, name)
        order(desktop, *ids)
        wait(MOMENT)

    return play


def page_view(name: str) -> Play:
    """The page as a reader saw it, once it is laid out."""

    def play(desktop: Desktop) -> None:
        open_page(desktop, name)
        order(desktop, "view.page")
        until(lambda: bool(desktop.window.page.visible_rects()))
        wait(2 * MOMENT)  # the web engine draws after it has laid out

    return play


def source(desktop: Desktop) -> None:
    """The markup, with the current block marked in it."""
    review = open_page(desktop, "harbour-tax.html")
    order(desktop, "view.source")
    desktop.bench.go_to(kept_paragraphs(review)[2].id)
    wait(MOMENT)


def changes(desktop: Desktop) -> None:
    """The redline of an edit, a removal and a move."""
    review = open_page(desktop, "storm-road.html")
    first, second, third, fourth, *_ = kept_paragraphs(review)
    worded = second.text.replace("some 900 cars", "about 900 cars").replace("before midnight", "by midnight")
    desktop.bench.decide(lambda now: edit(now, second.id, worded))
    desktop.bench.decide(lambda now: toggle(now, [third.id]))
    desktop.bench.decide(lambda now: move(now, [fourth.id], first.id))
    order(desktop, "view.changes")
    desktop.bench.go_to(second.id)
    wait(MOMENT)


def changes_against_page(desktop: Desktop) -> None:
    """The redline against the page: everything the article leaves out."""
    changes(desktop)
    order(desktop, "view.against_page")
    wait(MOMENT)


def preview(name: str, to: Format, *orders: str, date: str = "") -> Play:
    """The file that a page would leave as, in this format; with another date where one is given."""

    def play(desktop: Desktop) -> None:
        desktop.settings.change(export_format=to.value)
        open_page(desktop, name)
        if date:
            desktop.bench.set_field(FieldName.DATE, date)
        order(desktop, "view.export")
        view = desktop.window.article_side.view_of("export")
        until(lambda: isinstance(view, PreviewView) and view.made is not None)
        order(desktop, *orders)
        wait(3 * MOMENT)  # pages are drawn on another thread

    return play


# --- repeated passages -----------------------------------------------------------------------------------------------


def repeated_narrow(desktop: Desktop) -> None:
    """A repeated passage where the inspector has little room."""
    desktop.window.place_panes((232, 440, 480, 210))
    open_page(desktop, "tide-barrier.txt", "b21")


def union(desktop: Desktop) -> None:
    """The union of three copies."""
    open_page(desktop, "tide-barrier.txt", "b15")
    desktop.bench.choose(Choice(Way.UNION))
    desktop.bench.go_to("b17")
    wait(MOMENT)


# --- typing, finding, selecting --------------------------------------------------------------------------------------


def editing(desktop: Desktop) -> None:
    """A passage open for typing."""
    review = open_page(desktop, "storm-road.html")
    desktop.bench.go_to(kept_paragraphs(review)[0].id)
    order(desktop, "review.edit")
    wait(MOMENT)


def split_paragraph(desktop: Desktop) -> None:
    """A passage split in two while it is typed in."""
    review = open_page(desktop, "storm-road.html")
    passage = kept_paragraphs(review)[1]
    desktop.bench.go_to(passage.id)
    order(desktop, "review.edit")
    editor = QApplication.focusWidget()
    if isinstance(editor, CopyEditor):
        place = passage.text.index(", where")
        editor.select(place, place + len(", "))
        strike(editor, Qt.Key.Key_Period, ".")
        strike(editor, Qt.Key.Key_Return)
    wait(MOMENT)


def finding(*, replacing: bool) -> Play:
    """Words found in the article, with or without the line of what replaces them."""

    def play(desktop: Desktop) -> None:
        open_page(desktop, "storm-road.html")
        desktop.finding.open(replacing=replacing)
        bar = desktop.window.article.find_bar
        bar.words.setText("road")
        if replacing:
            bar.by.setText("highway")
        wait(MOMENT)

    return play


def part_cut(desktop: Desktop) -> None:
    """A sentence of a passage cut, the next one selected."""
    review = open_page(desktop, "storm-road.html")
    desktop.bench.go_to(kept_paragraphs(review)[4].id)
    order(desktop, "review.next_sentence", "review.toggle", "review.next_sentence")
    wait(MOMENT)


def question_group(desktop: Desktop) -> None:
    """Questions that one answer fits, selected together."""
    open_page(desktop, "shop-kettle.html")
    asked: list[Sequence[str]] = []
    desktop.bench.asked.connect(asked.append)
    for _ in range(60):
        order(desktop, "go.next_question")
        if asked:
            break
    wait(MOMENT)
