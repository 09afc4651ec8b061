"""The redline in the real window: gone over by keys, taken back change by change."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model import FieldName, Review, Verdict
from core.review import Against, ChangeKind, article, changes, edit, move, set_field, toggle
from gui.app import Desktop
from gui.changes import ChangesView
from gui.changes.painting import TAKE_BACK
from gui.changes.rows import Look, Part
from gui.theme import Role, theme
from tests.gui.conftest import Opener
from tests.gui.samples import ferry_review
from tests.gui.shell import CTRL, put_review, review_of, stored
from tests.gui.shell import press as strike


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    put_review(tmp_path / "test.galleyproof", ferry_review())
    desktop = open_desktop()
    desktop.bench.go_to("b4")
    return desktop


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    strike(key, modifier)
    QApplication.processEvents()


def show_changes(desktop: Desktop) -> ChangesView:
    press(Qt.Key.Key_5, CTRL)
    view = desktop.window.article_side.view_of("changes")
    assert isinstance(view, ChangesView)
    view.setFocus()
    return view


def two_edits(desktop: Desktop) -> None:
    text = review_of(desktop).page.blocks[5].text.replace("4,200", "4,500").replace("weekend", "Sunday")
    desktop.bench.decide(lambda review: edit(review, "b6", text))


def current(view: ChangesView) -> tuple[ChangeKind, str] | None:
    change = view.current_change()
    return (change.kind, change.after) if change is not None else None


def test_ctrl_5_shows_the_redline_and_it_is_remembered(desktop: Desktop) -> None:
    view = show_changes(desktop)
    assert desktop.window.article_side.shown == "changes"
    assert desktop.settings.now.article_view == "changes"
    assert view.model.rows[0].text == "Nothing is changed: the article stands as proposed."
    assert view.control().isVisible()
    press(Qt.Key.Key_4, CTRL)
    assert not view.control().isVisible()


def test_arrows_go_from_change_to_change_and_u_takes_back_that_one_alone(desktop: Desktop) -> None:
    two_edits(desktop)
    view = show_changes(desktop)
    desktop.bench.go_to("b4")
    press(Qt.Key.Key_Down)
    assert current(view) == (ChangeKind.WORDS, "4,500")
    assert desktop.bench.block_id == "b6"
    press(Qt.Key.Key_Down)
    assert current(view) == (ChangeKind.WORDS, "Sunday")
    press(Qt.Key.Key_Down)
    assert current(view) == (ChangeKind.WORDS, "Sunday")
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_U)
    wording = review_of(desktop).rulings["b6"].text or ""
    assert "4,200" in wording
    assert "Sunday" in wording
    assert current(view) == (ChangeKind.WORDS, "Sunday")
    press(Qt.Key.Key_U)
    assert changes(review_of(desktop)) == ()
    assert article(review_of(desktop)).body == article(ferry_review()).body
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert len(changes(review_of(desktop))) == 2


def test_what_is_taken_back_is_on_disk_with_a_name(desktop: Desktop) -> None:
    two_edits(desktop)
    show_changes(desktop)
    desktop.bench.go_to("b6")
    press(Qt.Key.Key_U)
    kept = stored(desktop, desktop.bench.review_id or "")
    assert kept.decisions[-1].name == "Take back an edit of block 6"
    assert kept.rulings == review_of(desktop).rulings


def test_j_and_k_go_over_the_blocks_and_mark_the_first_change_of_each(desktop: Desktop) -> None:
    two_edits(desktop)
    view = show_changes(desktop)
    press(Qt.Key.Key_J)
    press(Qt.Key.Key_J)
    assert desktop.bench.block_id == "b6"
    assert current(view) == (ChangeKind.WORDS, "4,500")
    press(Qt.Key.Key_K)
    assert current(view) is None


def test_u_shows_the_changes_first_where_they_are_not_shown(desktop: Desktop) -> None:
    two_edits(desktop)
    before = review_of(desktop)
    press(Qt.Key.Key_U)
    assert desktop.window.article_side.shown == "changes"
    assert review_of(desktop) is before


def test_removals_moves_and_fields_are_taken_back_by_keys_too(desktop: Desktop) -> None:
    desktop.bench.decide(lambda review: toggle(review, ["b5"]))
    desktop.bench.decide(lambda review: move(review, ["b8"], None))
    desktop.bench.decide(lambda review: set_field(review, FieldName.BYLINE, "Ada Holm"))
    view = show_changes(desktop)
    desktop.bench.go_to("b8")
    for _ in range(6):
        press(Qt.Key.Key_Up)
    seen = []
    for _ in changes(review_of(desktop)):
        seen.append(view.current_change())
        press(Qt.Key.Key_U)
    assert [each.kind for each in seen if each] == [ChangeKind.FIELD, ChangeKind.MOVED, ChangeKind.REMOVED]
    assert article(review_of(desktop)).body == article(ferry_review()).body


def test_a_click_on_a_change_makes_it_the_current_one_and_the_words_beside_it_take_it_back(desktop: Desktop) -> None:
    two_edits(desktop)
    view = show_changes(desktop)
    desktop.bench.go_to("b6")
    number = view.model.row_of("b6")
    assert number is not None
    rect, row = view.view.visualRect(view.model.index(number)), view.model.rows[number]
    points = [QPoint(x, y) for y in range(rect.top(), rect.bottom(), 3) for x in range(0, rect.width(), 3)]
    parts = {
        name: point
        for point in points
        if (name := view.view.painter.part_at(row, rect, point, Qt.LayoutDirection.LeftToRight))
    }
    QTest.mouseClick(view.view.viewport(), Qt.MouseButton.LeftButton, pos=parts["change-1"])
    assert current(view) == (ChangeKind.WORDS, "Sunday")
    QTest.mouseClick(view.view.viewport(), Qt.MouseButton.LeftButton, pos=parts[TAKE_BACK])
    assert [change.after for change in changes(review_of(desktop))] == ["4,500"]


def test_the_control_in_the_header_takes_changes_against_the_page(desktop: Desktop) -> None:
    view = show_changes(desktop)
    QTest.mouseClick(view.control(), Qt.MouseButton.LeftButton)
    assert view.model.against is Against.PAGE
    assert desktop.settings.now.changes_against == "page"
    assert desktop.actions["view.against_page"].isChecked()
    assert [row.part for row in view.model.rows].count(Part.FOLD) == 2
    desktop.actions["view.against_page"].trigger()
    assert view.model.against is Against.PROPOSAL


def test_a_fold_opens_and_closes_by_keys_and_its_blocks_come_back_one_by_one(desktop: Desktop) -> None:
    desktop.actions["view.against_page"].trigger()
    view = show_changes(desktop)
    desktop.bench.go_to("b12")
    assert view.model.rows[view.view.currentIndex().row()].part is Part.FOLD
    press(Qt.Key.Key_U)
    assert review_of(desktop).decisions == ()
    assert view.model.row_of_key("b12") is not None
    press(Qt.Key.Key_Left)
    assert view.model.row_of_key("b12") is None
    press(Qt.Key.Key_Right)
    desktop.bench.go_to("b12")
    press(Qt.Key.Key_U)
    assert review_of(desktop).rulings["b12"].verdict is Verdict.KEEP


def test_what_came_and_what_went_differ_by_more_than_colour(desktop: Desktop) -> None:
    two_edits(desktop)
    view = show_changes(desktop)
    number = view.model.row_of("b6") or 0
    spoken = view.model.data(view.model.index(number), Qt.ItemDataRole.AccessibleTextRole)
    assert "[removed: 4,200][added: 4,500]" in spoken
    picture = view.view.viewport().grab().toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(0, picture.height(), 2)}
    assert theme().colour(Role.ADDED_TINT).rgb() in colours
    assert {run.look for run in view.model.rows[number].runs} == {Look.ADDED, Look.REMOVED}


def test_ribbons_and_scrolling_go_by_the_redline(desktop: Desktop) -> None:
    window = desktop.window
    view = show_changes(desktop)
    desktop.bench.go_to("b6")
    QApplication.processEvents()
    assert "b6" in {each.block_id for each in window.gutter.shown()}
    window.resize(1200, 420)
    QApplication.processEvents()
    bar = view.view.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    QApplication.processEvents()
    assert window.page.ends()[1]


def test_e_goes_back_to_the_article_to_type(desktop: Desktop) -> None:
    view = show_changes(desktop)
    desktop.bench.go_to("b6")
    view.setFocus()
    press(Qt.Key.Key_E)
    assert desktop.window.article_side.shown == "article"
    assert desktop.window.article.editing


def test_another_article_shows_its_own_changes(desktop: Desktop) -> None:
    two_edits(desktop)
    view = show_changes(desktop)
    other: Review = review_of(desktop)
    assert view.model.review is other
    desktop.window.article_side.show_review(None)
    assert view.model.rows == []
