"""Other reviews that say the same, as the inspector lists them."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.desk import Elsewhere, NearDuplicate
from gui.inspector.elsewhere import ElsewhereSection
from gui.look_up import Found

PAGE = NearDuplicate("r2", "other.txt", "The other page", "post.example", 0.92)
UNTITLED = NearDuplicate("r4", "bare.txt", "", "", 0.5)
BLOCK = Elsewhere("r3", "third.txt", "A third page", "third.example", "b7", 0.999)


@pytest.fixture
def section(qtbot: QtBot) -> ElsewhereSection:
    section = ElsewhereSection()
    qtbot.addWidget(section)
    section.resize(280, 300)
    return section


def test_a_page_and_a_block_are_listed_with_where_they_are_from_and_how_alike(section: ElsewhereSection) -> None:
    section.show_found(Found("r1", "b1", (PAGE, UNTITLED), (BLOCK,)))
    assert section.isVisible()
    assert [row.shown() for row in section.rows] == [
        "The other page · post.example · 92%",
        "bare.txt · 50%",
        "A third page · third.example · 99%",
    ]
    assert section.rows[0].accessibleName() == "Open The other page, post.example, 92% alike"


def test_a_press_opens_the_page_or_goes_to_the_block_in_it(qtbot: QtBot, section: ElsewhereSection) -> None:
    section.show_found(Found("r1", "b1", (PAGE,), (BLOCK,)))
    for row, there in zip(section.rows, (["r2", ""], ["r3", "b7"]), strict=True):
        with qtbot.waitSignal(section.opened, timeout=500) as got:
            qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        assert got.args == there


def test_where_nothing_else_is_known_there_is_nothing(section: ElsewhereSection) -> None:
    section.show_found(Found("r1", "b1"))
    assert not section.isVisible()


def test_on_the_next_block_what_held_for_the_page_stays_and_what_held_for_the_block_goes(
    section: ElsewhereSection,
) -> None:
    section.show_found(Found("r1", "b1", (PAGE,), (BLOCK,)))
    section.show_found(None)
    assert [row.shown() for row in section.rows] == ["The other page · post.example · 92%"]
    section.clear()
    assert not section.isVisible()
    assert section.rows == []


def test_the_same_answer_again_makes_nothing_anew(section: ElsewhereSection) -> None:
    section.show_found(Found("r1", "b1", (PAGE,)))
    rows = list(section.rows)
    section.show_found(Found("r1", "b2", (PAGE,)))
    assert section.rows == rows
