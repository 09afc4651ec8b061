"""Where the story ends or begins, one key takes what stands beyond, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.model import FieldName, FieldValue, Reason, Verdict
from gui.app import Desktop
from tests.gui.conftest import Opener
from tests.gui.samples import Line, review_of
from tests.gui.shell import BARE, CTRL, SHIFT, body, let_windows_go, press, put_review, stored, type_in
from tests.gui.shell import review_of as shown

Key = Qt.Key
LINES = (
    Line("The ferry sails again", Reason.METADATA, field=FieldName.TITLE),
    Line("Support our newsroom.", confidence=0.6),
    Line("The ferry sails again from the first of May, the council said."),
    Line("Fares stay what they were in March."),
    Line("Ada Holm has written on harbours for 20 years.", confidence=0.6),
    Line("Most read: ten bridges to see", Reason.RELATED, confidence=0.7),
    Line("Give as little as one pound."),
)


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    let_windows_go()
    put_review(
        tmp_path / "test.galleyproof", review_of(LINES, (FieldValue(FieldName.TITLE, LINES[0].text, "block 1", "b1"),))
    )
    opened = open_desktop()
    QApplication.processEvents()
    return opened


def told(desktop: Desktop) -> str:
    return desktop.window.status.left.text()


def test_f_takes_all_from_here_on_says_how_much_and_one_undo_brings_it_back(desktop: Desktop) -> None:
    desktop.bench.go_to("b5")
    press(Key.Key_F)
    assert body(shown(desktop)) == [LINES[at].text for at in (1, 2, 3)]
    assert desktop.bench.block_id == "b5"
    assert told(desktop) == "Remove all from block 5 on: 2 blocks of the article go. Ctrl+Z takes it back."
    assert stored(desktop, shown(desktop).id).rulings == shown(desktop).rulings
    press(Key.Key_Z, CTRL)
    assert len(body(shown(desktop))) == 5
    assert desktop.bench.block_id == "b5"


def test_shift_f_takes_all_up_to_here(desktop: Desktop) -> None:
    assert desktop.window.page.selected() == ["b2", "b5"]  # asked together, and the cursor alone says where
    press(Key.Key_F, SHIFT)
    assert told(desktop) == "Remove all up to block 2: 1 block of the article goes. Ctrl+Z takes it back."
    assert shown(desktop).rulings["b2"].verdict is Verdict.REMOVE
    press(Key.Key_F, SHIFT)  # nothing is left to do, and nothing is said to be done
    assert len(shown(desktop).decisions) == 1
    assert told(desktop) == "Nothing more of the article goes."


def test_from_the_first_question_to_approval_four_keys(desktop: Desktop) -> None:
    review_id = shown(desktop).id
    press(Key.Key_F, SHIFT)
    press(Key.Key_N)
    press(Key.Key_F)
    press(Key.Key_Return, CTRL)
    assert stored(desktop, review_id).state.value == "approved"
    assert body(stored(desktop, review_id)) == [LINES[2].text, LINES[3].text]


@pytest.mark.parametrize("key", [Key.Key_F, Key.Key_H])
def test_the_key_that_follows_answers_no_question_that_was_asked_together_and_not_looked_at(
    desktop: Desktop, key: Qt.Key
) -> None:
    assert desktop.window.page.selected() == ["b2", "b5"]
    press(key, SHIFT)
    assert desktop.window.page.selected() == ["b2"]
    press(Key.Key_A)
    assert not shown(desktop).rulings["b5"].settled
    assert desktop.bench.block_id == "b5"


def test_what_stays_beyond_because_the_editor_decided_so_is_counted(desktop: Desktop) -> None:
    desktop.bench.go_to("b4")
    press(Key.Key_A)
    desktop.bench.go_to("b3")
    press(Key.Key_F)
    assert body(shown(desktop)) == [LINES[at].text for at in (1, 3)]
    gone, stays = "3 blocks of the article go. Ctrl+Z takes it back.", "1 block beyond stays: you decided so."
    assert told(desktop) == f"Remove all from block 3 on: {gone} {stays}"
    press(Key.Key_F)
    assert told(desktop) == f"Nothing more of the article goes. {stays}"


def test_where_only_what_was_to_go_is_settled_no_number_of_blocks_is_said(desktop: Desktop) -> None:
    desktop.bench.go_to("b7")
    press(Key.Key_Space)
    desktop.bench.go_to("b6")
    press(Key.Key_F)
    assert told(desktop) == "Remove all from block 6 on: nothing of the article goes. Ctrl+Z takes it back."


@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_F, BARE), (Key.Key_F, SHIFT), (Key.Key_H, SHIFT)])
def test_with_a_sentence_selected_the_whole_block_does_not_go_unasked(
    desktop: Desktop, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    press(Key.Key_2, CTRL)
    desktop.bench.go_to("b3")
    press(Key.Key_Period)
    press(key, modifier)
    assert shown(desktop).decisions == ()
    assert told(desktop) == "A field, or where the story ends, is a whole block: ] selects it first."
    press(Key.Key_BracketRight)
    press(key, modifier)
    assert len(shown(desktop).decisions) == 1


def test_a_field_that_is_typed_is_not_told_of_as_what_the_key_did(desktop: Desktop) -> None:
    desktop.bench.go_to("b1")
    press(Key.Key_F)
    press(Key.Key_L, CTRL)
    type_in("Ferries again")
    desktop.actions["review.trim_after"].trigger()
    assert shown(desktop).fields[FieldName.TITLE] == "Ferries again"
    assert told(desktop) == "Nothing more of the article goes."


def test_both_stand_in_the_menu_of_a_block(desktop: Desktop) -> None:
    press(Key.Key_F10, SHIFT)
    menu = desktop.manners.menus.menu
    assert menu is not None
    assert {desktop.actions["review.trim_after"], desktop.actions["review.trim_before"]} <= set(menu.actions())
