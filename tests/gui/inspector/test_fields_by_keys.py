"""Every field is reached, checked and changed for another candidate by keys alone, in the real window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.model import FieldName, FieldValue, ReviewState
from gui.app import Desktop
from gui.inspector.field_edit import FieldEdit
from tests.gui.conftest import Opener
from tests.gui.samples import ferry_review
from tests.gui.shell import ALT, CTRL, let_windows_go, press, put_review, review_of, type_in

Key = Qt.Key
OTHER = FieldValue(FieldName.LANGUAGE, "nb", "meta language", confidence=0.4)
BYLINES = (FieldValue(FieldName.BYLINE, "Ada Brandt", "block 4"), FieldValue(FieldName.BYLINE, "N. Ohm", "meta author"))


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    let_windows_go()
    review = ferry_review()
    fields = (*review.proposal.fields, FieldValue(FieldName.LANGUAGE, "en", "html lang"), OTHER, *BYLINES)
    put_review(tmp_path / "test.galleyproof", replace(review, proposal=replace(review.proposal, fields=fields)))
    return open_desktop()


def field(desktop: Desktop, name: FieldName) -> FieldEdit:
    return desktop.window.inspector.fields.rows[name].edit


def go_to(desktop: Desktop, name: FieldName) -> FieldEdit:
    press(Key.Key_L, CTRL)
    while QApplication.focusWidget() is not field(desktop, name):
        press(Key.Key_Tab)
    return field(desktop, name)


def test_every_field_is_reached_from_the_first(desktop: Desktop) -> None:
    for name in FieldName:
        assert go_to(desktop, name).accessibleName()


@pytest.mark.qt_log_ignore("This plugin does not support")  # said by the offscreen platform of every menu
@pytest.mark.parametrize("modifier", [ALT, Qt.KeyboardModifier.NoModifier])
def test_another_candidate_is_one_key_away(desktop: Desktop, qtbot: QtBot, modifier: Qt.KeyboardModifier) -> None:
    go_to(desktop, FieldName.BYLINE)
    assert review_of(desktop).fields[FieldName.BYLINE] == "Ada Brandt"
    press(Key.Key_Down, modifier)
    menu = desktop.window.inspector.fields.rows[FieldName.BYLINE].others.menu()
    qtbot.waitUntil(menu.isVisible)
    assert [action.text() for action in menu.actions()] == ["N. Ohm\tmeta author"]
    QTest.keyClick(menu, Key.Key_Return)
    assert review_of(desktop).fields[FieldName.BYLINE] == "N. Ohm"
    assert review_of(desktop).decisions[-1].name == "Change the byline"


def test_where_there_is_no_other_the_key_does_nothing(desktop: Desktop) -> None:
    go_to(desktop, FieldName.CREDIT)
    press(Key.Key_Down)
    assert QApplication.activePopupWidget() is None
    assert QApplication.focusWidget() is field(desktop, FieldName.CREDIT)


def test_a_language_is_offered_by_its_name(desktop: Desktop) -> None:
    menu = desktop.window.inspector.fields.rows[FieldName.LANGUAGE].others.menu()
    assert [action.text() for action in menu.actions()] == ["nb · Norwegian\tmeta language"]


@pytest.mark.parametrize(
    ("name", "wrong", "told", "right"),
    [
        (FieldName.DATE, "3/4/2026", "year-month-day", "2026-03-03"),
        (FieldName.LANGUAGE, "English", "code", "en-GB"),
        (FieldName.URL, "holm.example", "https://", "https://holm.example"),
    ],
)
def test_what_is_wrong_is_said_while_it_is_typed(
    desktop: Desktop, name: FieldName, wrong: str, told: str, right: str
) -> None:
    row = desktop.window.inspector.fields.rows[name]
    edit = go_to(desktop, name)
    type_in(wrong)
    assert row.fault.isVisible()
    assert told in row.fault.text()
    assert told in edit.accessibleDescription()
    press(Key.Key_Return)
    assert review_of(desktop).fields[name] == wrong  # nothing typed is lost
    assert row.fault.isVisible()
    edit.selectAll()
    type_in(right)
    assert not row.fault.isVisible()
    press(Key.Key_Return)
    assert review_of(desktop).fields[name] == right
    assert not row.fault.isVisible()


def test_esc_takes_the_fault_back_with_the_words(desktop: Desktop) -> None:
    go_to(desktop, FieldName.DATE)
    type_in("soon")
    press(Key.Key_Escape)
    assert not desktop.window.inspector.fields.rows[FieldName.DATE].fault.isVisible()


def test_the_headline_typed_in_the_article_is_the_field(desktop: Desktop) -> None:
    desktop.window.article.edit_headline()
    type_in("!")
    press(Key.Key_Escape)
    assert field(desktop, FieldName.TITLE).text().endswith("!")


def test_undo_in_a_field_nobody_types_in_is_the_windows(desktop: Desktop) -> None:
    before = review_of(desktop).fields.get(FieldName.CREDIT, "")
    go_to(desktop, FieldName.CREDIT)
    type_in("Northwire")
    press(Key.Key_Return)
    assert review_of(desktop).fields[FieldName.CREDIT] == "Northwire"
    press(Key.Key_Z, CTRL)
    assert review_of(desktop).fields.get(FieldName.CREDIT, "") == before
    type_in("abc")
    press(Key.Key_Z, CTRL)  # what is being typed comes first
    assert review_of(desktop).fields.get(FieldName.CREDIT, "") == before
    assert not field(desktop, FieldName.CREDIT).text().endswith("abc")


def test_approving_from_a_field_hands_the_keys_back(desktop: Desktop) -> None:
    go_to(desktop, FieldName.CREDIT)
    for _ in range(3):  # questions and checks are asked about once
        press(Key.Key_Return, CTRL)
    assert review_of(desktop).state is ReviewState.APPROVED
    assert not isinstance(QApplication.focusWidget(), FieldEdit)


def test_esc_takes_back_what_is_typed_and_then_goes_back_to_the_page(desktop: Desktop) -> None:
    edit = go_to(desktop, FieldName.BYLINE)
    type_in("Nobody")
    press(Key.Key_Escape)
    assert edit.text() == "Ada Brandt"
    assert QApplication.focusWidget() is edit
    press(Key.Key_Escape)
    assert desktop.window.page.isAncestorOf(QApplication.focusWidget())
    before = desktop.bench.block_id
    press(Key.Key_J)
    assert desktop.bench.block_id != before


def test_a_date_typed_in_words_is_kept_as_a_day_and_said_so(desktop: Desktop) -> None:
    date = go_to(desktop, FieldName.DATE)
    type_in("3 Feb 2026")
    row = desktop.window.inspector.fields.rows[FieldName.DATE]
    assert row.fault.text() == "This is kept as 2026-02-03."
    press(Key.Key_Return)
    assert review_of(desktop).fields[FieldName.DATE] == "2026-02-03"
    assert date.text() == "2026-02-03"
    assert not row.fault.isVisible()


def test_a_date_that_may_be_two_days_is_refused_in_words(desktop: Desktop) -> None:
    go_to(desktop, FieldName.DATE)
    type_in("3/4/2026")
    press(Key.Key_Return)
    row = desktop.window.inspector.fields.rows[FieldName.DATE]
    assert row.fault.text() == "! A date is written year-month-day, as 2026-03-31."
    assert review_of(desktop).fields[FieldName.DATE] == "3/4/2026"
