"""The file as it would leave, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.export import Format, render
from core.model import Reason
from core.review import article, questions
from gui.app import Desktop
from gui.preview import PreviewView
from gui.preview.view import AT_ONCE
from tests.gui.conftest import Opener
from tests.gui.samples import Line, long_review, review_of
from tests.gui.shell import CTRL, FERRY, MINA, TAX, accept_questions, open_prepared, press, put_review
from tests.gui.shell import review_of as shown


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    desktop = open_prepared(open_desktop, tmp_path, TAX, FERRY, MINA)
    press(Qt.Key.Key_6, CTRL)
    QApplication.processEvents()
    return desktop


def preview(desktop: Desktop) -> PreviewView:
    view = desktop.window.article_side.view_of("export")
    assert isinstance(view, PreviewView)
    return view


def text_of(view: PreviewView) -> str:
    return "".join(row.text for row in view.model.rows)


@pytest.mark.parametrize("to", Format)
def test_it_is_exactly_the_document_that_would_leave(desktop: Desktop, to: Format) -> None:
    desktop.settings.change(export_format=to.value)
    assert text_of(preview(desktop)) == render(article(shown(desktop)), to)
    assert preview(desktop).format is to


def test_the_format_is_chosen_from_the_header_and_remembered(desktop: Desktop) -> None:
    view = preview(desktop)
    menu = view.control().menu()  # type: ignore[attr-defined]
    action = next(each for each in menu.actions() if each.text() == "Markdown")
    action.trigger()
    assert desktop.settings.now.export_format == "markdown"
    assert "Markdown" in view.control().text()  # type: ignore[attr-defined]
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["Markdown"]
    size = len(render(article(shown(desktop)), Format.MARKDOWN).encode())
    assert f"{size:,} bytes" in view.control().text()  # type: ignore[attr-defined]


def test_what_is_left_to_look_at_stands_above_it_until_it_is_settled(desktop: Desktop) -> None:
    view = preview(desktop)
    left = len(questions(shown(desktop)))
    assert f"{left} questions left." in view.banner.text()
    accept_questions(desktop)
    assert "questions" not in view.banner.text()


def test_a_decision_is_in_the_file_at_once(desktop: Desktop) -> None:
    view = preview(desktop)
    kept = next(each for each in view.blocks())
    words = next(block.text for block in shown(desktop).page.blocks if block.id == kept)
    desktop.bench.go_to(kept)
    press(Qt.Key.Key_Space)
    assert words not in text_of(view)
    press(Qt.Key.Key_Z, CTRL)
    assert text_of(view) == render(article(shown(desktop)), view.format)


@pytest.mark.parametrize("to", Format)
def test_the_current_block_is_found_in_the_file(desktop: Desktop, to: Format) -> None:
    desktop.settings.change(export_format=to.value)
    view = preview(desktop)
    body = article(shown(desktop)).body
    found = [passage.block_id for passage in body if passage.block_id in view.blocks()]
    assert len(found) >= 0.8 * len(body)
    desktop.bench.go_to(found[-1])
    QApplication.processEvents()
    rect = view.rows.rect_of(found[-1])
    assert rect is not None
    assert rect.intersects(view.rows.viewport().rect())
    assert found[-1] in {each.block_id for each in desktop.window.gutter.shown()}


def test_it_is_copied_and_not_typed_in(desktop: Desktop) -> None:
    view = preview(desktop)
    view.setFocus()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == render(article(shown(desktop)), view.format)


def test_a_file_that_cannot_be_made_says_why(open_desktop: Opener, tmp_path: Path) -> None:
    put_review(tmp_path / "test.galleyproof", review_of([Line("Menu", Reason.NAVIGATION)], name="none.txt"))
    desktop = open_desktop()
    press(Qt.Key.Key_6, CTRL)
    assert "No paragraph is kept" in preview(desktop).banner.text()


def test_the_file_of_a_long_page_is_made_aside_and_comes(open_desktop: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    long = long_review(AT_ONCE + 200)
    put_review(tmp_path / "test.galleyproof", long)
    desktop = open_desktop()
    press(Qt.Key.Key_6, CTRL)
    view = preview(desktop)
    wanted = render(article(shown(desktop)), view.format)
    qtbot.waitUntil(lambda: text_of(view) == wanted, timeout=20_000)
    desktop.bench.toggle(["b8"])
    changed = render(article(shown(desktop)), view.format)
    assert changed != wanted
    qtbot.waitUntil(lambda: text_of(view) == changed, timeout=20_000)
