"""Documents made in a process that can be stopped, of pages that hang it, eat its memory and end it."""

import threading
from collections.abc import Callable, Iterator

import psutil
import pytest

from core.intake import source_of_text
from core.model import Medium, Page
from core.segment import segment
from core.showing import Document
from core.work import Limits
from core.work.showroom import Showroom
from tests.core.work.conftest import PATIENCE


class Inbox:
    """What a showroom told, and a way to wait for it."""

    def __init__(self) -> None:
        self.told: list[tuple[Page, Document]] = []
        self._come = threading.Semaphore(0)

    def take(self, page: Page, document: Document) -> None:
        self.told.append((page, document))
        self._come.release()

    def wait(self) -> tuple[Page, Document]:
        assert self._come.acquire(timeout=PATIENCE), "nothing came"
        return self.told[-1]


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


OpenRoom = Callable[..., Showroom]


@pytest.fixture
def open_room(inbox: Inbox) -> Iterator[OpenRoom]:
    opened: list[Showroom] = []

    def open_one(seconds: float = 20.0, limits: Limits | None = None) -> Showroom:
        opened.append(Showroom(inbox.take, limits, seconds))
        return opened[-1]

    yield open_one
    for room in opened:
        room.close()


def _page(markup: str) -> Page:
    return segment(source_of_text("page.html", markup, Medium.HTML)).page


def test_a_page_comes_back_laid_out(open_room: OpenRoom, inbox: Inbox) -> None:
    page = _page("<p>The ferry sails on Monday.</p>")
    open_room().want(page)
    told, document = inbox.wait()
    assert told is page
    assert document.plain == ""
    assert '<p data-gp-block="b1">' in document.markup


def test_a_page_that_takes_too_long_comes_in_plain_setting_with_the_reason(open_room: OpenRoom, inbox: Inbox) -> None:
    words = _page("<p>The ferry sails on Monday.</p>")
    tag = "<p " + " ".join(f"a{number}=1" for number in range(60_000)) + ">x</p>"
    room = open_room(seconds=1.0)
    room.want(Page("s", Medium.HTML, tag, "utf-8", words.blocks, words.characters))
    _, document = inbox.wait()
    assert document.plain == "took longer than 1 seconds"
    assert "The ferry sails on Monday." in document.markup
    room.want(words)
    assert inbox.wait()[1].plain == ""


def test_a_page_that_ends_the_process_comes_in_plain_setting(open_room: OpenRoom, inbox: Inbox) -> None:
    page = _page("<p>The ferry sails on Monday.</p>")
    open_room(limits=Limits(memory=32 * 1024**2)).want(page)
    _, document = inbox.wait()
    assert document.plain
    assert "The ferry sails on Monday." in document.markup


def test_of_pages_asked_for_in_a_row_only_the_last_is_sure_to_come(open_room: OpenRoom, inbox: Inbox) -> None:
    room = open_room()
    pages = [_page(f"<p>Page {number} of many.</p>") for number in range(20)]
    for page in pages:
        room.want(page)
    while inbox.wait()[0] is not pages[-1]:
        continue
    assert len(inbox.told) < len(pages)


def test_nothing_runs_and_nothing_is_told_after_closing(open_room: OpenRoom, inbox: Inbox) -> None:
    before = set(psutil.Process().children())
    room = open_room()
    room.want(_page("<p>The ferry sails on Monday.</p>"))
    inbox.wait()
    room.want(_page("<p>" + "word " * 200_000))
    room.close()
    room.want(_page("<p>Too late.</p>"))
    assert len(inbox.told) == 1
    assert set(psutil.Process().children()) <= before
