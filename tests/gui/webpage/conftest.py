"""The page view alone, with pages prepared in this process."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from core.intake import read, source_of_text
from core.model import Medium, Review, Source
from core.review import open_review
from core.work import prepare
from gui.webpage.view import WebPageView

PATIENCE = 20_000
Shower = Callable[[Review], None]


def review_of_file(path: Path) -> Review:
    """The review of a page in a file, as it is before the editor has spoken."""
    return _reviewed(next(each for each in read(path) if isinstance(each, Source)))


def review_of_markup(markup: str, name: str = "made.html") -> Review:
    """The review of a page made by a test."""
    return _reviewed(source_of_text(name, markup, Medium.HTML))


def _reviewed(source: Source) -> Review:
    done = prepare(source)
    return open_review(source.name, done.page, done.proposal, id=source.id)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[WebPageView]:
    """A page view on the screen, its processes ended afterwards."""
    made = WebPageView()
    made.resize(700, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.stop()
    made.close()
    shiboken6.delete(made)


@pytest.fixture
def show(view: WebPageView, qtbot: QtBot) -> Shower:
    """Shows a review and waits until it is laid out and in sight."""

    def shown(review: Review) -> None:
        view.show_review(review)
        qtbot.waitUntil(lambda: bool(view.visible_rects()), timeout=PATIENCE)

    return shown


def asked(view: WebPageView, qtbot: QtBot, code: str) -> object:
    """What the program's own script finds in the page."""
    assert view.stage is not None
    answers: list[object] = []
    view.stage.page.runJavaScript(code, 1, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    return answers[0]
