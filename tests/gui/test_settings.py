"""Preferences: kept at once, put into effect, and never a reason not to start."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import preferences
from gui.preferences import Preferences
from gui.settings import Settings
from gui.theme import theme
from tests.gui.conftest import Opener
from tests.gui.shell import CTRL, FERRY, let_windows_go, open_prepared, press


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "preferences.json"


def test_a_change_is_in_the_file_at_once_and_nothing_else_is(qtbot: QtBot, place: Path) -> None:
    settings = Settings(place)
    with qtbot.waitSignal(settings.changed):
        settings.change(export_format="json", panes=(1, 2, 3, 4))
    assert preferences.read(place) == Preferences(export_format="json", panes=(1, 2, 3, 4))
    assert [path.name for path in place.parent.iterdir()] == [place.name]


def test_what_cannot_be_kept_is_told_and_holds_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    settings = Settings(tmp_path / "file" / "preferences.json")
    with qtbot.waitSignal(settings.refused) as refused:
        settings.switch_bare_keys()
    assert "cannot be kept" in refused.args[0]
    assert not settings.now.bare_keys


@pytest.mark.parametrize("content", [b"", b"\0\xff", b"{", b"[]", b'{"text_size": "big"}', b'{"panes": [1, null]}'])
def test_a_file_that_cannot_be_understood_means_the_defaults(place: Path, content: bytes) -> None:
    place.parent.mkdir()
    place.write_bytes(content)
    assert Settings(place).now == Preferences()


@pytest.mark.parametrize(
    "content",
    [
        '{"geometry": "x"}',
        '{"geometry": "not base64 at all \u00e9"}',
        '{"panes": [-5, 0, 999999, 3]}',
        '{"text_size": 0}',
        '{"text_size": -40}',
        '{"text_size": 1000000}',
        '{"theme": "plaid", "export_format": "docx", "from a later version": 1}',
    ],
)
def test_the_window_opens_whatever_the_file_says(open_desktop: Opener, tmp_path: Path, content: str) -> None:
    (tmp_path / "preferences.json").write_text(content, encoding="utf-8")
    usual = QApplication.font().pointSizeF()
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    assert desktop.window.isVisible()
    assert 0.5 * usual < QApplication.font().pointSizeF() < 3 * usual
    for pane in (desktop.window.page, desktop.window.article):
        assert pane.width() > 40
    press(Qt.Key.Key_0, CTRL)


def test_text_grows_and_shrinks_by_keys_within_bounds_and_goes_back(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    usual = QApplication.font().pointSizeF()
    row = desktop.window.page.view.rect_of("b1").height()
    press(Qt.Key.Key_Plus, CTRL)
    press(Qt.Key.Key_Equal, CTRL)
    assert QApplication.font().pointSizeF() == pytest.approx(usual * 1.2)
    assert desktop.window.search.fontInfo().pointSizeF() > usual * 1.1
    assert desktop.window.page.view.rect_of("b1").height() > row
    press(Qt.Key.Key_0, CTRL)
    assert QApplication.font().pointSizeF() == pytest.approx(usual)


def test_text_size_stays_within_bounds(qapp: QApplication, place: Path) -> None:
    let_windows_go()
    settings = Settings(place)
    settings.change(text_size=235)
    settings.scale_text(10)
    assert settings.now.text_size == 240
    settings.change(text_size=65)
    settings.scale_text(-10)
    assert settings.now.text_size == 60
    settings.scale_text(0)
    assert settings.now.text_size == 100


def test_theme_and_keys_hold_in_the_next_window(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.actions["view.dark"].trigger()
    desktop.actions["view.bare_keys"].trigger()
    desktop.window.close()
    again = open_desktop()
    assert theme().name == "dark"
    assert not again.actions["view.bare_keys"].isChecked()
    assert again.actions["review.toggle"].shortcuts() == []


def test_place_and_panes_of_the_window_hold_in_the_next_one(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.window.resize(780, 640)
    desktop.window.place_panes((250, 400, 350, 240))
    QApplication.processEvents()
    size, widths = desktop.window.size(), desktop.window.pane_widths()
    desktop.window.close()
    again = open_desktop()
    QApplication.processEvents()
    assert again.window.size() == size
    assert again.window.pane_widths() == pytest.approx(widths, abs=2)
