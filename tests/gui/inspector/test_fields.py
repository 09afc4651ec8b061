"""Fields are edited where they stand, and nothing typed is lost or changed on the way."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.model import FieldName, FieldValue, Review
from core.review import apply, set_field
from gui.inspector import Inspector
from gui.inspector.field_edit import FieldEdit
from tests.gui.samples import arabic_review, ferry_review


@pytest.fixture
def review() -> Review:
    return ferry_review()


@pytest.fixture
def inspector(qtbot: QtBot, review: Review) -> Inspector:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(268, 700)
    inspector.show_review(review)
    with qtbot.waitExposed(inspector):
        inspector.show()
    inspector.activateWindow()
    return inspector


def edit(inspector: Inspector, name: FieldName) -> FieldEdit:
    return inspector.fields.rows[name].edit


def type_into(qtbot: QtBot, field: FieldEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_values_stand_with_where_they_were_found(inspector: Inspector) -> None:
    date = edit(inspector, FieldName.DATE)
    assert date.value() == "2026-03-03"
    assert date.accessibleName() == "Date"
    assert date.accessibleDescription() == "block 1"
    assert "block 1" in date.toolTip()
    assert "none found" in edit(inspector, FieldName.BYLINE).toolTip()


def test_enter_commits_what_was_typed(qtbot: QtBot, inspector: Inspector) -> None:
    byline = edit(inspector, FieldName.BYLINE)
    type_into(qtbot, byline, "Ines Calloway")
    with qtbot.waitSignal(inspector.fieldCommitted, timeout=500) as got:
        qtbot.keyClick(byline, Qt.Key.Key_Return)
    assert got.args == [FieldName.BYLINE, "Ines Calloway"]


def test_escape_takes_back_what_was_typed(qtbot: QtBot, inspector: Inspector) -> None:
    date = edit(inspector, FieldName.DATE)
    type_into(qtbot, date, "yesterday")
    with qtbot.assertNotEmitted(inspector.fieldCommitted):
        qtbot.keyClick(date, Qt.Key.Key_Escape)
        date.clearFocus()
    assert date.text() == "2026-03-03"


def test_going_on_commits(qtbot: QtBot, inspector: Inspector) -> None:
    type_into(qtbot, edit(inspector, FieldName.CREDIT), "Coastal Post")
    with qtbot.waitSignal(inspector.fieldCommitted, timeout=500) as got:
        edit(inspector, FieldName.URL).setFocus()
    assert got.args == [FieldName.CREDIT, "Coastal Post"]


def test_a_shortcut_of_the_window_finds_what_was_typed_committed(qtbot: QtBot, inspector: Inspector) -> None:
    credit = edit(inspector, FieldName.CREDIT)
    type_into(qtbot, credit, "Coastal Post")
    with qtbot.waitSignal(inspector.fieldCommitted, timeout=500) as got:
        qtbot.keyClick(credit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert got.args == [FieldName.CREDIT, "Coastal Post"]


def test_pressing_a_modifier_alone_commits_nothing(qtbot: QtBot, inspector: Inspector) -> None:
    credit = edit(inspector, FieldName.CREDIT)
    type_into(qtbot, credit, "Coastal")
    with qtbot.assertNotEmitted(inspector.fieldCommitted):
        qtbot.keyClick(credit, Qt.Key.Key_Control)
        qtbot.keyClick(credit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_looking_into_a_field_changes_nothing(qtbot: QtBot, inspector: Inspector) -> None:
    with qtbot.assertNotEmitted(inspector.fieldCommitted):
        for name in FieldName:
            edit(inspector, name).setFocus()
            qtbot.keyClick(edit(inspector, name), Qt.Key.Key_Right)
        inspector.commit_pending()


def test_pending_words_can_be_committed_before_leaving(qtbot: QtBot, inspector: Inspector) -> None:
    type_into(qtbot, edit(inspector, FieldName.BYLINE), "Ines Calloway")
    with qtbot.waitSignal(inspector.fieldCommitted, timeout=500) as got:
        inspector.commit_pending()
    assert got.args == [FieldName.BYLINE, "Ines Calloway"]


def test_odd_spaces_and_marks_survive_an_edit_elsewhere_in_the_value(qtbot: QtBot, inspector: Inspector) -> None:
    review = replace(ferry_review(), fields={FieldName.TITLE: "10\u00a0000 cars\u202f– \u200fnow\u00ad"})
    inspector.show_review(review)
    title = edit(inspector, FieldName.TITLE)
    title.setFocus()
    qtbot.keyClick(title, Qt.Key.Key_End)
    qtbot.keyClicks(title, "!")
    with qtbot.waitSignal(inspector.fieldCommitted, timeout=500) as got:
        qtbot.keyClick(title, Qt.Key.Key_Return)
    assert got.args == [FieldName.TITLE, "10\u00a0000 cars\u202f– \u200fnow\u00ad!"]


def test_what_is_being_typed_stays_when_the_same_review_comes_anew(
    qtbot: QtBot, inspector: Inspector, review: Review
) -> None:
    byline = edit(inspector, FieldName.BYLINE)
    type_into(qtbot, byline, "Ines")
    decision = set_field(review, FieldName.CREDIT, "Coastal Post")
    assert decision is not None
    inspector.show_review(apply(review, decision))
    assert byline.text() == "Ines"
    assert edit(inspector, FieldName.CREDIT).text() == "Coastal Post"


def test_what_was_typed_for_one_review_never_reaches_another(qtbot: QtBot, inspector: Inspector) -> None:
    byline = edit(inspector, FieldName.BYLINE)
    type_into(qtbot, byline, "Ines")
    with qtbot.assertNotEmitted(inspector.fieldCommitted):
        inspector.show_review(arabic_review())
        byline.clearFocus()
    assert byline.text() == ""


def test_a_value_that_was_refused_gives_way_to_the_one_that_holds(qtbot: QtBot, inspector: Inspector) -> None:
    date = edit(inspector, FieldName.DATE)
    type_into(qtbot, date, "never")
    qtbot.keyClick(date, Qt.Key.Key_Return)
    assert date.text() == "2026-03-03"


def test_other_values_found_are_one_choice_away(qtbot: QtBot, inspector: Inspector, review: Review) -> None:
    row = inspector.fields.rows[FieldName.DATE]
    assert not row.others.isVisible()
    other = FieldValue(FieldName.DATE, "2026-03-01", "meta date & time")
    proposal = replace(review.proposal, fields=(*review.proposal.fields, other))
    inspector.show_review(replace(review, proposal=proposal))
    assert row.others.isVisible()
    entry = row.others.menu().actions()[0]
    assert entry.text() == "2026-03-01\tmeta date && time"
    with qtbot.waitSignal(inspector.fieldCommitted, timeout=500) as got:
        entry.trigger()
    assert got.args == [FieldName.DATE, "2026-03-01"]


def test_pasted_words_count_as_typed(qtbot: QtBot, inspector: Inspector) -> None:
    byline = edit(inspector, FieldName.BYLINE)
    byline.setFocus()
    QGuiApplication.clipboard().setText("Ines Calloway")
    qtbot.keyClick(byline, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(inspector.fieldCommitted, timeout=500) as got:
        qtbot.keyClick(byline, Qt.Key.Key_Return)
    assert got.args == [FieldName.BYLINE, "Ines Calloway"]
