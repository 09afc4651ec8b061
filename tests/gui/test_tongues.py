"""The whole window in German and in Arabic: no English left, mirrored where it should be, the article as it reads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenuBar, QWidget

from core.model import Reason
from gui.app import Desktop
from gui.controls import key_text
from gui.counting import counted, grouped, listed, percent, separated, times
from gui.exporting.dialog import ExportDialog
from gui.flow import FlowView
from gui.key_sheet import KeySheet
from gui.languages import language_name
from gui.resolver.wording import ordinal
from gui.theme import Role, theme
from gui.translating import LANGUAGES, language_for, tongue
from tests.gui.conftest import Opener
from tests.gui.shell import BARRIER, FERRY, MINA, TAX, go_to_row, open_prepared
from tests.gui.tongues import back_to_english, prefer, words_of
from tests.translations.catalogue import translations


@pytest.fixture(autouse=True)
def afterwards() -> Iterator[None]:
    with back_to_english():
        yield


@pytest.fixture(params=["de", "ar"])
def desktop(request: pytest.FixtureRequest, open_desktop: Opener, tmp_path: Path) -> Desktop:
    prefer(tmp_path, request.param)
    return open_prepared(open_desktop, tmp_path, FERRY, TAX, BARRIER)


def english_only(language: str) -> set[str]:
    """The English texts that are said differently in ``language``; languages name themselves in the menu."""
    return {each.text.source for each in translations(language) if each.text.source not in each.forms} - {"English"}


def all_places(desktop: Desktop) -> Iterator[QWidget]:
    for name, block in (("wire-ferry.txt", "b12"), ("tide-barrier.txt", "b15"), ("harbour-tax.html", "b1")):
        go_to_row(desktop, name)
        desktop.bench.go_to(block)
        QApplication.processEvents()
        yield desktop.window
    yield KeySheet(desktop.window)
    yield ExportDialog(desktop.desk, desktop.bench.review, desktop.settings.now, desktop.window)


def test_no_text_of_the_window_or_its_dialogs_is_left_in_english(desktop: Desktop) -> None:
    forbidden = english_only(tongue().language)
    assert len(forbidden) > 400
    for place in all_places(desktop):
        found = words_of(place)
        assert len(found) > 3
        assert {text: who for text, who in found.items() if text in forbidden} == {}


def test_evidence_and_status_are_said_in_the_language(desktop: Desktop) -> None:
    go_to_row(desktop, "wire-ferry.txt")
    desktop.bench.go_to("b15")
    word = {"de": "Dublette von Block 6", "ar": "مكررة عن الكتلة 6"}[tongue().language]
    assert word in desktop.window.status.left.text()
    shown = [words for _, words in desktop.window.inspector.why.evidence.shown()]
    assert shown
    assert not [each for each in shown if each.startswith(("It ", "Block 6 says"))]


def test_messages_and_steps_are_said_in_the_language(desktop: Desktop) -> None:
    go_to_row(desktop, "wire-ferry.txt")
    desktop.bench.toggle(("b12",))
    desktop.bench.undo()
    told = {"de": "Zurückgenommen: Block 12 streichen: Ballast", "ar": "تُراجِع عن: حذف الكتلة 12: زوائد"}
    assert desktop.window.status.left.text() == told[tongue().language]


def test_what_can_go_wrong_is_told_in_the_language(desktop: Desktop) -> None:
    desktop.window.notice.tell("nothing.html: is empty")
    assert {"de": "nothing.html: ist leer", "ar": "\u2068nothing.html\u2069: فارغ"}[
        tongue().language
    ] in desktop.window.notice.text()


def test_the_window_is_mirrored_where_its_language_reads_from_the_right(desktop: Desktop) -> None:
    mirrored = tongue().language == "ar"
    window = desktop.window
    left = [
        each.mapTo(window, each.rect().topLeft()).x()
        for each in (window.queue, window.page, window.article, window.inspector)
    ]
    assert left == sorted(left, reverse=mirrored)
    assert window.gutter.isRightToLeft() == mirrored
    bar = window.findChild(QMenuBar)
    assert bar is not None
    assert (bar.actionGeometry(bar.actions()[0]).x() > bar.width() / 2) == mirrored


def test_the_edge_of_a_reason_is_whole_on_the_side_the_window_reads_from(desktop: Desktop) -> None:
    go_to_row(desktop, "wire-ferry.txt")
    desktop.bench.go_to("b4")
    window, view = desktop.window, desktop.window.page.view
    QApplication.processEvents()
    rect = view.rect_of("b1")
    assert rect is not None
    port = view.viewport().mapTo(window, rect.center())
    picture, ink = window.grab().toImage(), theme().ink_of(Reason.ERROR_BANNER)
    side = 1 if window.isRightToLeft() else -1
    edge = [port.x() + side * (rect.width() // 2 + step) for step in range(-5, 4)]
    found = [x for x in edge if picture.pixelColor(x, port.y()) == ink]
    assert len(found) >= 2, "the hairline between the panes may cover one pixel of three"


def test_a_page_reads_in_its_own_direction_whatever_the_window_does(open_desktop: Opener, tmp_path: Path) -> None:
    prefer(tmp_path, "ar")
    in_arabic = open_prepared(open_desktop, tmp_path, FERRY, MINA)
    assert directions(in_arabic) == [(False, False), (True, True)]
    in_arabic.window.close()
    prefer(tmp_path, "en")
    assert directions(open_desktop()) == [(False, False), (True, True)]


def directions(desktop: Desktop) -> list[tuple[bool, bool]]:
    """Whether page and article are painted from the right, of an English page and of an Arabic one."""
    found = []
    for name, block_id in (("wire-ferry.txt", "b10"), ("mina-talks.html", "b16")):
        go_to_row(desktop, name)
        desktop.bench.go_to(block_id)
        QApplication.processEvents()
        views = desktop.window.page.view, desktop.window.article.view
        found.append((is_flush_right(views[0], block_id), is_flush_right(views[1], block_id)))
    return found


def is_flush_right(view: FlowView, block_id: str) -> bool:
    """Whether the last line of a block, which is short, stands at the right end of the others: told by the paint."""
    rows = [row for row in inked_rows(view, block_id) if row]
    left, right = min(map(min, rows)), max(map(max, rows))
    last = rows[-12:]
    gaps = min(map(min, last)) - left, right - max(map(max, last))
    assert min(gaps) < 8
    assert max(gaps) > 40, "the last line is not short"
    return gaps[1] < gaps[0]


def inked_rows(view: FlowView, block_id: str) -> list[set[int]]:
    """For each row of pixels of a block, where it has the ink of the text; its number and frame are left out."""
    rect = view.rect_of(block_id)
    assert rect is not None
    picture, ink = view.viewport().grab().toImage(), theme().colour(Role.INK)
    rows = range(max(rect.top(), 0) + 4, min(rect.bottom(), picture.height()) - 4)
    columns = range(44, picture.width() - 44)
    return [{x for x in columns if close(picture.pixelColor(x, y), ink)} for y in rows]


def close(one: QColor, other: QColor) -> bool:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue()) < 120


def test_standard_buttons_speak_the_language_too(qapp: QApplication) -> None:
    tongue().speak("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Close)
    assert [each.text().replace("&", "") for each in box.buttons()] == ["Schließen", "Abbrechen"]


def test_keys_are_named_as_on_the_keyboard_of_the_language(qapp: QApplication) -> None:
    assert key_text(QKeySequence("Ctrl+Return")) == "Ctrl+Enter"
    tongue().speak("de")
    assert key_text("Ctrl+Shift+Z") == "Strg+Umschalt+Z"
    assert key_text("Space") == "Leertaste"


def test_numbers_lists_and_percentages_are_written_as_the_language_does(qapp: QApplication) -> None:
    tongue().speak("de")
    assert (grouped(12345), percent(0.87), listed(["2", "5", "9"])) == ("12.345", "87\u00a0%", "2, 5 und 9")
    assert (times(2), times(7), counted(1, "{n} block", "{n} blocks")) == ("zweimal", "7-mal", "1 Block")
    tongue().speak("ar")
    assert (grouped(12345), percent(0.87), separated(["أ", "ب"])) == ("12,345", "87٪", "أ، ب")
    assert (times(2), ordinal(1)) == ("مرتين", "الثانية")
    tongue().speak("en")
    assert (grouped(12345), percent(0.999), listed(["2", "5", "9"])) == ("12,345", "99%", "2, 5 and 9")
    assert (times(3), times(7), counted(1, "{n} block", "{n} blocks")) == ("three times", "7 times", "1 block")


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "لا كتل"), (1, "كتلة واحدة"), (2, "كتلتان"), (3, "3 كتل"), (11, "11 كتلة"), (100, "100 كتلة")],
)
def test_arabic_counts_in_six_forms(qapp: QApplication, count: int, words: str) -> None:
    tongue().speak("ar")
    assert counted(count, "{n} block", "{n} blocks") == words


def test_a_language_of_articles_has_a_name_in_the_language_of_the_window(qapp: QApplication) -> None:
    assert (language_name("ar"), language_name("xx-nonsense")) == ("Arabic", "xx-nonsense")
    tongue().speak("de")
    assert language_name("ar-EG") == "Arabisch"
    assert language_name("ga") == "Gaeilge"


def test_without_a_wish_the_platform_is_asked_and_a_wish_nobody_knows_is_none() -> None:
    of_platform = [each.split("-")[0] for each in QLocale.system().uiLanguages()]
    assert language_for("") == next((each for each in of_platform if each in LANGUAGES), "en")
    assert language_for("tlh") == language_for("")
    assert language_for("ar") == "ar"


def test_going_back_to_english_leaves_nothing_mirrored(qapp: QApplication) -> None:
    tongue().speak("ar")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    tongue().speak("en")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert counted(2, "{n} block", "{n} blocks") == "2 blocks"
