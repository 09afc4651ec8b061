"""A block becomes a field by keys in the real window: one step, which the fields and the ledger follow."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.model import FieldName, Reason
from core.review import ledger
from gui.app import Desktop
from gui.commands import name_of
from tests.gui.conftest import Opener
from tests.gui.samples import Line, arabic_review, review_of
from tests.gui.shell import CTRL, SHIFT, body, let_windows_go, press, put_review, stored
from tests.gui.shell import review_of as shown

Key = Qt.Key


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    let_windows_go()
    lines = [
        Line("Ferries sail again"),
        Line("By Edmund Sayle", Reason.CREDIT),
        Line("Published on 5 March 2026", Reason.METADATA),
        Line("The ferry sails again, and nobody asked for it."),
    ]
    put_review(tmp_path / "test.galleyproof", review_of(lines))
    return open_desktop()


@pytest.mark.parametrize(
    ("block_id", "key", "name", "value"),
    [
        ("b1", Key.Key_H, FieldName.TITLE, "Ferries sail again"),
        ("b2", Key.Key_B, FieldName.BYLINE, "Edmund Sayle"),
        ("b3", Key.Key_D, FieldName.DATE, "2026-03-05"),
        ("b2", Key.Key_C, FieldName.CREDIT, "By Edmund Sayle"),
    ],
)
def test_a_key_makes_the_block_a_field_and_one_undo_takes_it_back(
    desktop: Desktop, block_id: str, key: Qt.Key, name: FieldName, value: str
) -> None:
    before = shown(desktop)
    desktop.bench.go_to(block_id)
    press(key, SHIFT)
    after = shown(desktop)
    assert after.fields[name] == value
    assert desktop.window.inspector.fields.rows[name].edit.text() == value
    assert len(after.decisions) == 1
    assert ledger(after).adds_up
    assert stored(desktop, after.id).fields == after.fields
    told = desktop.window.status.left.text()
    assert told == f"{after.decisions[0].name}: “{value}”. Ctrl+Z takes it back."
    assert desktop.bench.block_id == block_id
    press(Key.Key_Z, CTRL)
    assert (shown(desktop).rulings, shown(desktop).fields) == (before.rulings, before.fields)
    assert desktop.bench.block_id == block_id


def test_a_paragraph_made_the_headline_is_in_the_article_once(desktop: Desktop) -> None:
    press(Key.Key_H, SHIFT)
    assert body(shown(desktop)) == ["The ferry sails again, and nobody asked for it."]
    assert desktop.window.article.model.rows[0].text == "Ferries sail again"


def test_a_block_without_a_day_says_so_and_stays_what_it_is(desktop: Desktop) -> None:
    press(Key.Key_D, SHIFT)
    assert shown(desktop).decisions == ()
    assert desktop.window.status.left.text() == "Block 1 names no day that could be the date."
    assert desktop.window.notice.text() == ""
    press(Key.Key_J)
    assert "names no day" not in desktop.window.status.left.text()


def test_the_menu_of_a_block_offers_the_fields(desktop: Desktop) -> None:
    QApplication.processEvents()
    press(Key.Key_F10, SHIFT)
    menu = desktop.manners.menus.menu
    assert menu is not None
    inner = next(action.menu() for action in menu.actions() if name_of(action.text()) == "Make it a field")
    names = [name_of(action.text()) for action in inner.actions()]
    assert names == ["Make it the headline", "Make it the byline", "Make it the date", "Make it the credit"]
    inner.actions()[0].trigger()
    assert shown(desktop).fields[FieldName.TITLE] == "Ferries sail again"
    menu.close()


def test_a_key_for_what_the_block_is_already_says_so(desktop: Desktop) -> None:
    desktop.bench.go_to("b1")
    press(Key.Key_H, SHIFT)
    press(Key.Key_H, SHIFT)
    assert len(shown(desktop).decisions) == 1
    assert desktop.window.status.left.text() == "This block is that field already."


def test_what_reads_the_other_way_keeps_its_full_stop_in_a_sentence(open_desktop: Opener, tmp_path: Path) -> None:
    let_windows_go()
    put_review(tmp_path / "test.galleyproof", arabic_review())
    desktop = open_desktop()
    desktop.bench.go_to("b5")
    press(Key.Key_H, SHIFT)
    value = shown(desktop).fields[FieldName.TITLE]
    assert f"“\u2068{value}\u2069”. Ctrl+Z" in desktop.window.status.left.text()
    for _ in range(2):
        press(Key.Key_Return, CTRL)
    assert desktop.window.status.left.text().startswith(f"Approved: \u2068{value}\u2069. Ctrl+Z")
