"""Preferences: kept at once, put into effect, and never a reason not to start."""

import json
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import preferences, preferences_file
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
    assert preferences_file.read(place).preferences == Preferences(export_format="json", panes=(1, 2, 3, 4))
    assert [path.name for path in place.parent.iterdir()] == [place.name]


def test_what_cannot_be_kept_is_told_and_holds_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    settings = Settings(tmp_path / "file" / "preferences.json")
    with qtbot.waitSignal(settings.refused) as refused:
        settings.switch_bare_keys()
    assert "cannot be kept" in refused.args[0]
    assert not settings.now.bare_keys


@pytest.mark.parametrize("content", [b"", b"\0\xff", b"{", b"[]"])
def test_a_damaged_file_means_the_defaults_and_is_set_aside(qapp: QApplication, place: Path, content: bytes) -> None:
    place.parent.mkdir()
    place.write_bytes(content)
    settings = Settings(place)
    assert settings.now == Preferences()
    assert "preferences.damaged.json" in settings.warning
    assert place.with_name("preferences.damaged.json").read_bytes() == content


def test_what_cannot_be_understood_has_its_default_and_the_rest_holds(qapp: QApplication, place: Path) -> None:
    place.parent.mkdir()
    place.write_text('{"text_size": "big", "panes": [1, null], "theme": "dark", "ahead": 7}')
    settings = Settings(place)
    assert settings.now == Preferences(theme="dark", ahead=7)
    assert "Text size" in settings.warning
    assert "panes" in settings.warning


def test_what_a_newer_version_wrote_stays_in_the_file_until_it_is_changed_here(qapp: QApplication, place: Path) -> None:
    place.parent.mkdir()
    place.write_text('{"theme": "sepia", "galley_width": 70, "text_size": 120}')
    settings = Settings(place)
    assert settings.now == Preferences(text_size=120)
    settings.change(export_format="json")
    kept = json.loads(place.read_text())
    assert (kept["theme"], kept["galley_width"], kept["export_format"]) == ("sepia", 70, "json")
    settings.change(theme="platform")
    kept = json.loads(place.read_text())
    assert (kept["theme"], kept["galley_width"]) == ("platform", 70)
    settings.reset("text_size")


def test_a_setting_goes_back_to_its_default(qapp: QApplication, place: Path) -> None:
    settings = Settings(place)
    settings.change(ahead=12, keys={"file.export": ("Ctrl+J",)})
    settings.reset("ahead")
    settings.reset("keys")
    assert settings.now == Preferences()


_ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(),
    st.lists(st.integers()),
    st.dictionaries(st.text(), st.integers()),
)


@given(value=_ANYTHING)
@pytest.mark.parametrize("name", sorted(get_type_hints(Preferences)))
def test_whatever_a_file_says_of_a_setting_the_others_hold(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, name: str, value: object
) -> None:
    place = tmp_path_factory.mktemp("any") / "preferences.json"
    other = "text_size" if name != "text_size" else "ahead"
    place.write_text(json.dumps({other: 70, name: value}))
    found = preferences_file.read(place)
    assert getattr(found.preferences, other) == 70
    assert not found.damaged
    setting = preferences.declared().get(name)
    if setting is not None:
        assert setting.fitted(getattr(found.preferences, name)) == getattr(found.preferences, name)


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
