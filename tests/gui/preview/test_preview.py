"""The file as it would leave, in the real window."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.export import Facts, Format, Outgoing, document, facts_of
from core.export.registry import writer
from core.model import FieldName, Reason
from core.review import article, questions
from gui.app import Desktop
from gui.preview import PreviewView
from gui.preview.faces import TextFace
from tests.gui.conftest import Opener
from tests.gui.samples import Line, long_review, review_of
from tests.gui.shell import CTRL, FERRY, MINA, SHIFT, TAX, accept_questions, open_prepared, press, put_review
from tests.gui.shell import review_of as shown


def has_writer(to: Format) -> bool:
    try:
        return bool(writer(to))
    except ImportError:
        return False


WRITTEN = [each for each in Format if has_writer(each)]
MARKED = [each for each in WRITTEN if each in {Format.HTML, Format.MARKDOWN, Format.TEXT, Format.JSON}]


@pytest.fixture(autouse=True)
def one_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """An article that is not approved is dated when it is asked for: by the window and by the test at one moment."""
    moment = Facts(datetime(2026, 11, 5, 9, 30, tzinfo=UTC))
    monkeypatch.setattr(Facts, "none", lambda: moment)


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path, qtbot: QtBot) -> Desktop:
    desktop = open_prepared(open_desktop, tmp_path, TAX, FERRY, MINA)
    press(Qt.Key.Key_6, CTRL)
    made(desktop, qtbot)
    return desktop


def preview(desktop: Desktop) -> PreviewView:
    view = desktop.window.article_side.view_of("export")
    assert isinstance(view, PreviewView)
    return view


def made(desktop: Desktop, qtbot: QtBot) -> PreviewView:
    """The preview once it shows what the review yields now in the format chosen."""
    view = preview(desktop)

    def is_there() -> bool:
        now = view.made
        return now is not None and now.review is desktop.bench.review and now.by == view.by

    qtbot.waitUntil(is_there, timeout=20_000)
    return view


def choose(desktop: Desktop, qtbot: QtBot, to: Format) -> PreviewView:
    desktop.settings.change(preview_by=f"format:{to.value}")
    return made(desktop, qtbot)


def text_of(view: PreviewView) -> str:
    assert isinstance(view.face, TextFace)
    return "".join(row.text for row in view.face.model.rows)


def would_leave(desktop: Desktop, to: Format) -> bytes:
    """What an export would write, made apart from the window."""
    review = shown(desktop)
    return document([Outgoing.of(review, facts_of(desktop.desk, review.id))], to).data


@pytest.mark.parametrize("to", WRITTEN)
def test_every_format_shows_something_of_the_article(desktop: Desktop, qtbot: QtBot, to: Format) -> None:
    view = choose(desktop, qtbot, to)
    assert view.made is not None
    assert view.made.failed == ""
    assert view.stack.currentWidget() is view.face
    assert view.made.name.endswith(to.suffix)


@pytest.mark.parametrize("to", WRITTEN)
def test_a_file_of_text_is_shown_to_the_last_character(desktop: Desktop, qtbot: QtBot, to: Format) -> None:
    accept_questions(desktop)
    press(Qt.Key.Key_Return, CTRL)  # what is approved has a time of its own, and not that of the asking
    press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    view = choose(desktop, qtbot, to)
    if isinstance(view.face, TextFace):
        assert text_of(view).encode() == would_leave(desktop, to)
    assert view.made is not None
    assert view.made.data == would_leave(desktop, to)


def test_the_format_is_chosen_from_the_header_and_remembered(desktop: Desktop, qtbot: QtBot) -> None:
    view = preview(desktop)
    menu = view.control().menu()  # type: ignore[attr-defined]
    action = next(each for each in menu.actions() if each.text() == "Markdown")
    action.trigger()
    made(desktop, qtbot)
    assert desktop.settings.now.preview_by == "format:markdown"
    assert desktop.settings.now.export_format == "html", "to look at a format is not to export as it"
    assert "Markdown" in view.control().text()  # type: ignore[attr-defined]
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["Markdown"]
    assert f"{len(would_leave(desktop, Format.MARKDOWN)):,} bytes" in view.foot.note.text()


def test_a_file_of_many_articles_is_shown_with_the_open_one_and_says_so(desktop: Desktop, qtbot: QtBot) -> None:
    view = choose(desktop, qtbot, Format.RSS)
    assert "This article alone: an export puts all of them into one file." in view.head.text()
    assert "alone" not in choose(desktop, qtbot, Format.TEXT).head.text()


def test_the_menu_has_every_format_under_the_heading_of_its_group(desktop: Desktop) -> None:
    actions = preview(desktop).control().menu().actions()  # type: ignore[attr-defined]
    assert [each.text() for each in actions if not each.isEnabled()] == ["For people", "For systems", "As data"]
    assert {each.data() for each in actions if each.isEnabled()} == {each.value for each in Format}
    assert all(each.toolTip() != each.text() for each in actions if each.isEnabled())


def test_what_is_left_to_look_at_stands_above_it_until_it_is_settled(desktop: Desktop, qtbot: QtBot) -> None:
    view = preview(desktop)
    left = len(questions(shown(desktop)))
    assert f"{left} questions left." in view.banner.text()
    accept_questions(desktop)
    assert "questions" not in made(desktop, qtbot).banner.text()


def test_a_decision_is_in_the_file(desktop: Desktop, qtbot: QtBot) -> None:
    view = preview(desktop)
    kept = list(view.blocks())[-1]
    words = next(block.text for block in shown(desktop).page.blocks if block.id == kept)
    assert words in text_of(view)
    desktop.bench.go_to(kept)
    press(Qt.Key.Key_Space)
    assert words not in text_of(made(desktop, qtbot))
    press(Qt.Key.Key_Z, CTRL)
    assert words in text_of(made(desktop, qtbot))


@pytest.mark.parametrize("to", MARKED)
def test_the_current_block_is_found_in_the_file(desktop: Desktop, qtbot: QtBot, to: Format) -> None:
    view = choose(desktop, qtbot, to)
    body = article(shown(desktop)).body
    found = [passage.block_id for passage in body if passage.block_id in view.blocks()]
    assert len(found) >= 0.8 * len(body)
    desktop.bench.go_to(found[-1])
    QApplication.processEvents()
    assert isinstance(view.face, TextFace)
    rect = view.face.rows.rect_of(found[-1])
    assert rect is not None
    assert rect.intersects(view.face.rows.viewport().rect())
    assert found[-1] in {each.block_id for each in desktop.window.gutter.shown()}


def test_it_is_copied_and_not_typed_in(desktop: Desktop, qtbot: QtBot) -> None:
    view = preview(desktop)
    view.setFocus()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().encode() == would_leave(desktop, view.format)


def test_a_file_that_cannot_be_made_says_why_and_what_to_do(
    open_desktop: Opener, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_review(tmp_path / "test.galleyproof", review_of([Line("Menu", Reason.NAVIGATION)], name="none.txt"))
    desktop = open_desktop()
    press(Qt.Key.Key_6, CTRL)
    assert "No paragraph is kept" in made(desktop, qtbot).banner.text()


def test_a_field_that_a_format_refuses_is_named_and_mended_by_the_keys_it_says(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.bench.set_field(FieldName.DATE, "last Friday")
    view = choose(desktop, qtbot, Format.NINJS_1)
    assert "the date “last Friday” is no date" in view.banner.text()
    assert "Ctrl+L" in view.notice.detail.text()
    assert view.stack.currentWidget() is view.notice
    assert not view.foot.isVisible()
    desktop.bench.set_field(FieldName.DATE, "2026-03-05")
    made(desktop, qtbot)
    assert text_of(view).encode() == would_leave(desktop, Format.NINJS_1)
    assert view.foot.isVisible()


def test_a_format_that_is_not_to_be_had_is_told_and_the_next_one_is_shown(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "core.export.wire.to_nitf", None)
    writer.cache_clear()
    view = choose(desktop, qtbot, Format.NITF)
    assert "to_nitf" in view.banner.text()
    assert "NITF" in view.notice.title.text()
    assert "Choose another format" in view.notice.detail.text()
    assert view.visible_rects() == []
    assert text_of(choose(desktop, qtbot, Format.TEXT)).encode() == would_leave(desktop, Format.TEXT)


def test_the_file_of_a_long_page_comes_and_the_one_asked_for_last_wins(
    open_desktop: Opener, tmp_path: Path, qtbot: QtBot
) -> None:
    put_review(tmp_path / "test.galleyproof", long_review(500))
    desktop = open_desktop()
    press(Qt.Key.Key_6, CTRL)
    for to in (Format.JSON, Format.MARKDOWN, Format.TEXT):
        desktop.settings.change(preview_by=f"format:{to.value}")
    assert text_of(made(desktop, qtbot)).encode() == would_leave(desktop, Format.TEXT)
    desktop.bench.toggle(["b8"])
    assert text_of(made(desktop, qtbot)).encode() == would_leave(desktop, Format.TEXT)


def test_one_key_shows_it_as_a_reader_sees_it_and_back(desktop: Desktop, qtbot: QtBot) -> None:
    view = preview(desktop)
    view.setFocus()
    press(Qt.Key.Key_V)
    assert view.as_read
    assert not isinstance(view.face, TextFace)
    assert view.visible_rects() == []
    assert view.foot.turn.name() == "Source"
    told: list[str] = []
    headline = shown(desktop).fields[FieldName.TITLE]

    def is_laid_out() -> bool:
        view.face.page.toPlainText(told.append)  # type: ignore[attr-defined]
        return any(headline in text for text in told)

    qtbot.waitUntil(is_laid_out, timeout=20_000)
    desktop.window.page.setFocus()
    press(Qt.Key.Key_V)
    assert text_of(view).encode() == would_leave(desktop, Format.HTML)
    choose(desktop, qtbot, Format.TEXT)
    press(Qt.Key.Key_V)
    assert "one way" in desktop.window.status.left.text()


def test_one_key_opens_it_in_its_own_program_from_a_private_place_that_goes_with_the_window(
    desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True)
    press(Qt.Key.Key_X, CTRL | SHIFT)
    (path,) = opened
    assert path.read_bytes() == would_leave(desktop, Format.HTML)
    assert path.suffix == ".html"
    assert [place.stat().st_mode & 0o077 for place in (path, path.parent)] == [0, 0]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    press(Qt.Key.Key_X, CTRL | SHIFT)
    assert "no program here" in desktop.window.status.left.text()
    desktop.window.close()
    assert not path.parent.parent.exists()
