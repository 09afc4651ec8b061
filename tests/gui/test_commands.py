from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from core.model import Reason
from gui.commands import COMMANDS, DIGIT, REASON_KEYS, Menu, command, is_single, name_of


def test_no_key_is_used_twice() -> None:
    keys = Counter(QKeySequence(key).toString() for entry in COMMANDS for key in entry.keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_key_is_one_that_qt_understands() -> None:
    for entry in COMMANDS:
        for key in entry.keys:
            assert QKeySequence(key).count() == 1, f"{entry.id}: {key}"
            assert QKeySequence(key)[0].key().name != "Key_unknown", f"{entry.id}: {key}"


def test_single_keys_are_exactly_those_marked_bare() -> None:
    for entry in COMMANDS:
        for key in entry.keys:
            assert entry.bare == is_single(key) or key == "?", f"{entry.id}: {key}"


def test_nothing_hangs_on_a_bare_delete_or_backspace() -> None:
    keys = {key for entry in COMMANDS for key in entry.keys}
    assert not keys & {"Del", "Delete", "Backspace"}


def test_names_and_mnemonics_are_unique_inside_a_menu() -> None:
    assert len({entry.id for entry in COMMANDS}) == len(COMMANDS)
    for menu in Menu:
        inside = [entry for entry in COMMANDS if entry.menu is menu]
        for group in {entry.group for entry in inside}:
            texts = [entry.text for entry in inside if entry.group == group]
            texts += {entry.group for entry in inside if entry.group and not group}
            letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
            assert [letter for letter, times in Counter(letters).items() if times > 1] == [], menu


def test_the_digits_choose_nine_different_reasons() -> None:
    assert len(set(REASON_KEYS)) == 9
    assert Reason.DUPLICATE not in REASON_KEYS
    assert command(f"{DIGIT}1").keys == ("1",)


@pytest.mark.parametrize(
    ("text", "name"), [("&Open pages…", "Open pages"), ("Cut && &paste", "Cut & paste"), ("Plain", "Plain")]
)
def test_a_name_has_no_mnemonic_and_no_dots(text: str, name: str) -> None:
    assert name_of(text) == name
