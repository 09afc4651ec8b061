"""Documents are made once each, the one waited for before the one that may be wanted next."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from core.model import Page
from gui.webpage.making import Making
from tests.gui.shell import STORM, TAX
from tests.gui.webpage.conftest import PATIENCE, review_of_file


@pytest.fixture
def making(qapp: object) -> Iterator[Making]:
    made = Making(None)
    yield made
    made.close()


@pytest.fixture(scope="module")
def pages() -> tuple[Page, Page]:
    return review_of_file(TAX).page, review_of_file(STORM).page


def test_a_page_made_ahead_is_there_at_once(making: Making, pages: tuple[Page, Page], qtbot: QtBot) -> None:
    with qtbot.waitSignal(making.made, timeout=PATIENCE):
        assert making.ahead(pages[0])
    assert making.want(pages[0]) is not None
    assert making.ahead(pages[0])


def test_a_page_that_is_being_made_ahead_is_made_once(making: Making, pages: tuple[Page, Page], qtbot: QtBot) -> None:
    made: list[Page] = []
    making.made.connect(lambda page, _document: made.append(page))
    making.ahead(pages[0])
    assert making.want(pages[0]) is None
    qtbot.waitUntil(lambda: making.want(pages[0]) is not None, timeout=PATIENCE)
    assert making.want(pages[1]) is None  # made behind a second one of the first, if there were one
    qtbot.waitUntil(lambda: making.want(pages[1]) is not None, timeout=PATIENCE)
    assert made == list(pages)


def test_what_is_waited_for_is_not_overtaken(making: Making, pages: tuple[Page, Page], qtbot: QtBot) -> None:
    assert making.want(pages[0]) is None
    assert not making.ahead(pages[1])
    qtbot.waitUntil(lambda: making.want(pages[0]) is not None, timeout=PATIENCE)
    assert making.ahead(pages[1])
