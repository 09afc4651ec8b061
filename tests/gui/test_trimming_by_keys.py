"""Where the story ends or begins, one key takes what stands beyond, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.model import FieldName, FieldValue, Reason, Verdict
from gui.app import Desktop
from tests.gui.conftest import Opener
from tests.gui.samples import Line, review_of
from tests.gui.shell import CTRL, SHIFT, body, let_windows_go, press, put_review, stored
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


def test_from_the_first_question_to_approval_four_keys(desktop: Desktop) -> None:
    review_id = shown(desktop).id
    press(Key.Key_F, SHIFT)
    press(Key.Key_N)
    press(Key.Key_F)
    press(Key.Key_Return, CTRL)
    assert stored(desktop, review_id).state.value == "approved"
    assert body(stored(desktop, review_id)) == [LINES[2].text, LINES[3].text]
