"""Other keys than the table's: where they act, what refuses them, and who tells of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtWidgets import QApplication

from gui.commands import COMMANDS
from gui.keymap import Keymap, differences, digit_keys, key_of, keymap, refusal, said, struck
from gui.remapping import given as given_keys
from gui.remapping import swapped
from tests.gui.conftest import Opener
from tests.gui.shell import ALT, CTRL, FERRY, SHIFT, STORM, button_of, open_prepared, press, review_of

IDS = [entry.id for entry in COMMANDS]


@pytest.fixture(autouse=True)
def keys_of_the_table() -> Iterator[None]:
    yield
    keymap().choose({})


def test_a_new_key_acts_and_the_old_one_does_not(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.settings.change(keys={"review.toggle": ("Y",), "review.reject": ("Ctrl+J",)})
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_R, CTRL)
    assert review_of(desktop).decisions == ()
    press(Qt.Key.Key_Y)
    assert len(review_of(desktop).decisions) == 1
    press(Qt.Key.Key_J, CTRL)
    assert review_of(desktop).state.value == "rejected"


def test_other_keys_hold_in_the_next_window_and_only_differences_are_kept(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    every = given_keys(keymap().every(), "review.toggle", ("Y",))
    desktop.settings.change(keys=differences(every))
    assert desktop.settings.now.keys == {"review.toggle": ("Y",)}
    desktop.window.close()
    again = open_desktop()
    press(Qt.Key.Key_Y)
    assert len(review_of(again).decisions) == 1


def test_a_single_key_given_to_any_command_acts_in_the_review_panes_alone(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    desktop.settings.change(keys={"review.reject": ("Ctrl+R", "D")})
    desktop.window.queue.focus_list()
    press(Qt.Key.Key_D)
    assert review_of(desktop).decisions == ()
    press(Qt.Key.Key_R, CTRL)
    assert desktop.bench.counts().by_state["rejected"] == 1  # type: ignore[index]
    desktop.window.page.view.setFocus()
    press(Qt.Key.Key_D)
    assert desktop.bench.counts().by_state["rejected"] == 2  # type: ignore[index]


def test_a_key_with_a_modifier_given_to_a_bare_command_acts_everywhere(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.settings.change(keys={"go.next_block": ("J", "Ctrl+Down")})
    here = desktop.bench.block_id
    desktop.window.queue.focus_list()
    press(Qt.Key.Key_J)
    assert desktop.bench.block_id == here
    press(Qt.Key.Key_Down, CTRL)
    assert desktop.bench.block_id != here
    here = desktop.bench.block_id
    desktop.window.page.view.setFocus()
    press(Qt.Key.Key_J)
    assert desktop.bench.block_id != here


def test_single_keys_turned_off_leave_the_others_of_a_command(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.settings.change(keys={"go.next_block": ("J", "Ctrl+Down")}, bare_keys=False)
    here = desktop.bench.block_id
    press(Qt.Key.Key_J)
    assert desktop.bench.block_id == here
    press(Qt.Key.Key_Down, CTRL)
    assert desktop.bench.block_id != here
    desktop.settings.reset("bare_keys")


def test_buttons_sentences_and_the_palette_tell_of_the_keys_in_force(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    why = desktop.window.inspector.why
    desktop.settings.change(
        keys={"review.toggle": ("Y",), "review.approve": ("F9",), "edit.undo": ("F8",), "edit.find": ("F7",)}
    )
    assert button_of(desktop, "review.toggle").key() == "Y"
    assert why.toggle.key() == "Y"
    assert "F7" in desktop.window.search.placeholderText()
    press(Qt.Key.Key_F9)
    assert "F9 again approves" in desktop.window.status.left.text()
    press(Qt.Key.Key_F9)
    assert "F8 takes it back" in desktop.window.status.left.text()
    press(Qt.Key.Key_P, CTRL | SHIFT)
    keys = {entry.id: entry.keys for entry in desktop.manners.palette.model.entries}
    assert keys["review.approve"] == ("F9",)


def test_a_command_without_a_key_is_named_in_sentences(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    desktop.settings.change(keys={"edit.undo": ()})
    press(Qt.Key.Key_R, CTRL)
    assert "“Undo” takes it back" in desktop.window.status.left.text()
    assert button_of(desktop, "edit.undo").key() == ""


def test_the_digits_are_told_as_one_only_while_they_are_the_digits(qapp: QApplication) -> None:
    assert digit_keys() == "1–9"
    keymap().choose({"review.digit.4": ("Q",)})
    assert digit_keys() == ""
    assert key_of("review.digit.4") == "Q"
    keymap().choose({}, bare=False)
    assert (digit_keys(), said("review.digit.1")) == ("", "“Copy 1, or remove: navigation”")


@pytest.mark.parametrize("key", ["Tab", "Esc", "Return", "Up", "Shift+Down", "Del", "Backspace", "Ctrl+C", "Alt+F"])
def test_keys_that_do_something_everywhere_are_refused_with_a_word(qapp: QApplication, key: str) -> None:
    assert refusal(key)


def test_a_key_that_a_person_gave_away_is_not_the_tables_any_more() -> None:
    map_ = Keymap()
    map_.choose({"edit.find": ["F7"]})
    assert map_.assigned("edit.next_misspelt") == ()
    assert map_.assigned("edit.previous_misspelt") == ("Shift+F7",)
    found = map_.holder("F7")
    assert found is not None
    assert found.id == "edit.find"


@pytest.mark.parametrize("key", ["T", "Ctrl+J", "F9", "Alt+J", "Ctrl+Return", "Space", "Ctrl+Down"])
def test_other_keys_are_not(qapp: QApplication, key: str) -> None:
    assert refusal(key) == ""


@pytest.mark.parametrize(
    ("modifiers", "key", "keys"),
    [
        (CTRL, Qt.Key.Key_J, ("Ctrl+J",)),
        (SHIFT, Qt.Key.Key_Question, ("?",)),
        (SHIFT, Qt.Key.Key_J, ("Shift+J",)),
        (CTRL, Qt.Key.Key_Return, ("Ctrl+Enter", "Ctrl+Return")),
        (CTRL | Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_Enter, ("Ctrl+Enter", "Ctrl+Return")),
        (CTRL, Qt.Key.Key_Plus, ("Ctrl++",)),
        (CTRL, Qt.Key.Key_Control, ()),
        (ALT, Qt.Key.Key_Alt, ()),
    ],
)
def test_a_stroke_is_the_key_a_person_means(
    qapp: QApplication, modifiers: Qt.KeyboardModifier, key: Qt.Key, keys: tuple[str, ...]
) -> None:
    assert struck(QKeyCombination(modifiers, key)) == keys


_ANY_KEYS = st.dictionaries(
    st.sampled_from([*IDS, "no.such.command"]), st.lists(st.text(max_size=6), max_size=3).map(tuple)
)


@given(changes=_ANY_KEYS)
def test_whatever_the_file_says_every_command_has_keys_that_qt_understands(
    qapp: QApplication, changes: dict[str, tuple[str, ...]]
) -> None:
    keymap().choose(changes)
    assert set(keymap().every()) == set(IDS)
    for id_ in IDS:
        assert said(id_)


@given(data=st.data())
def test_after_any_swaps_no_key_belongs_to_two_commands(data: st.DataObject) -> None:
    every = {entry.id: entry.keys for entry in COMMANDS}
    for _ in range(data.draw(st.integers(1, 6))):
        one, other = data.draw(st.lists(st.sampled_from(IDS), min_size=2, max_size=2, unique=True))
        if every[other]:
            every = swapped(every, one, every[other][:1], other, too=data.draw(st.booleans()))
    held = [key for keys in every.values() for key in keys]
    assert len(held) == len(set(held))
    assert set(held) == {key for entry in COMMANDS for key in entry.keys}
