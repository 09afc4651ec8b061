"""The article typed in place by real keys in the real window: one text, whatever passages it is made of."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.model import BlockKind, Inline, Review, ReviewState
from core.review import article, ledger
from gui.app import Desktop
from gui.article.editor import CopyEditor
from gui.article.link_field import LinkField, address_of
from tests.gui.conftest import Opener
from tests.gui.samples import Line, arabic_review
from tests.gui.samples import review_of as made
from tests.gui.shell import ALT, CTRL, SHIFT, body, let_windows_go, press, put_review, review_of, type_in

Key = Qt.Key
ONE, TWO, THREE = "The quay is long. It is old.", "Stone costs money.", "Wood does too."


@pytest.fixture
def desktop(open_desktop: Opener, tmp_path: Path) -> Desktop:
    return on_desk(open_desktop, tmp_path, made([Line(ONE), Line(TWO), Line(THREE)]))


def on_desk(open_desktop: Opener, place: Path, review: Review) -> Desktop:
    let_windows_go()
    put_review(place / "test.galleyproof", review)
    return open_desktop()


def open_at(desktop: Desktop, block_id: str, offset: int | None = None) -> CopyEditor:
    """Open a passage by its key, the caret at a place in it."""
    desktop.bench.go_to(block_id)
    press(Key.Key_E)
    if offset is not None:
        editor(desktop).select(offset, offset)
    return editor(desktop)


def editor(desktop: Desktop) -> CopyEditor:
    focused = QApplication.focusWidget()
    assert isinstance(focused, CopyEditor)
    return focused


def words(desktop: Desktop) -> list[str]:
    assert ledger(review_of(desktop)).adds_up
    return body(review_of(desktop))


def names(desktop: Desktop) -> list[str]:
    return [step.name for step in review_of(desktop).decisions]


def test_e_with_shift_puts_the_caret_at_the_beginning_so_that_it_can_be_cut_from_there(desktop: Desktop) -> None:
    desktop.bench.go_to("b1")
    press(Key.Key_E, SHIFT)
    assert editor(desktop).selected() == (0, 0)
    for _ in range(5):  # words and the full stop
        press(Key.Key_Right, SHIFT | CTRL)
    assert editor(desktop).selected() == (0, len("The quay is long. "))
    press(Key.Key_Delete)
    press(Key.Key_Escape)
    assert words(desktop) == ["It is old.", TWO, THREE]
    press(Key.Key_Z, CTRL)
    assert words(desktop) == [ONE, TWO, THREE]


# --- paragraphs ------------------------------------------------------------------------------------------------------


def test_enter_splits_the_passage_and_typing_goes_on_in_the_second(desktop: Desktop) -> None:
    open_at(desktop, "b1", 18)
    press(Key.Key_Return)
    type_in("And ")
    press(Key.Key_Escape)

    assert words(desktop) == ["The quay is long.", "And It is old.", TWO, THREE]
    assert names(desktop) == ["Split block 1", "Edit block 1"]
    assert not desktop.window.article.editing


def test_what_was_typed_before_enter_is_a_step_of_its_own(desktop: Desktop) -> None:
    open_at(desktop, "b1", 17)
    type_in(" Very.")
    press(Key.Key_Return)

    assert words(desktop)[:2] == ["The quay is long. Very.", "It is old."]
    assert names(desktop) == ["Edit block 1", "Split block 1"]


def test_backspace_at_the_start_merges_and_the_caret_stays_at_the_seam(desktop: Desktop) -> None:
    open_at(desktop, "b2", 0)
    press(Key.Key_Backspace)
    assert editor(desktop).offset == len(ONE) + 1
    type_in("Dry ")
    press(Key.Key_Escape)

    assert words(desktop) == [f"{ONE} Dry {TWO}", THREE]
    assert review_of(desktop).rulings["b2"].joined


def test_delete_at_the_end_merges_the_next_passage(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_Delete)
    assert editor(desktop).offset == len(TWO)
    press(Key.Key_Escape)

    assert words(desktop) == [ONE, f"{TWO} {THREE}"]


def test_split_and_merged_again_by_keys_it_is_as_it_was(desktop: Desktop) -> None:
    open_at(desktop, "b1", 18)
    press(Key.Key_Return)
    press(Key.Key_Backspace)

    assert words(desktop) == [ONE, TWO, THREE]
    assert editor(desktop).offset == 18
    assert review_of(desktop).rulings["b1"].text is None


def test_enter_in_a_merged_passage_takes_it_apart_at_the_seam(desktop: Desktop) -> None:
    open_at(desktop, "b2", 0)
    press(Key.Key_Backspace)
    press(Key.Key_Return)

    assert words(desktop) == [ONE, TWO, THREE]
    assert not review_of(desktop).rulings["b2"].joined


def test_enter_at_the_end_begins_a_paragraph_that_belongs_to_the_block(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_Return)
    type_in("Sand is cheap.")
    press(Key.Key_Return)
    type_in("So is water.")
    press(Key.Key_Escape)

    assert words(desktop) == [ONE, TWO, "Sand is cheap.", "So is water.", THREE]
    assert review_of(desktop).rulings["b2"].text == f"{TWO}\nSand is cheap.\nSo is water."
    assert names(desktop) == ["Add a paragraph after block 2", "Add a paragraph after block 2"]


def test_a_paragraph_that_stays_empty_is_none(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_Return)
    assert desktop.window.article.model.rowCount() == 6
    press(Key.Key_Backspace)

    assert editor(desktop).exact_text == TWO
    assert desktop.window.article.model.rowCount() == 5
    assert names(desktop) == []


def test_enter_at_the_very_start_begins_a_paragraph_before_it(desktop: Desktop) -> None:
    open_at(desktop, "b1", 0)
    press(Key.Key_Return)
    type_in("On top.")
    press(Key.Key_Escape)

    assert words(desktop) == ["On top.", ONE, TWO, THREE]


def test_a_paragraph_is_added_by_a_command(desktop: Desktop) -> None:
    desktop.bench.go_to("b1")
    press(Key.Key_Return, CTRL | SHIFT)
    type_in("More.")
    press(Key.Key_Return, CTRL)

    assert body(stored_first(desktop)) == [ONE, "More.", TWO, THREE]
    press(Key.Key_Return, CTRL)  # the first one asked about the missing headline
    assert stored_first(desktop).state is ReviewState.APPROVED


def stored_first(desktop: Desktop) -> Review:
    found = desktop.desk.review(desktop.bench.rows[0].review_id)
    assert found is not None
    return found


# --- the caret -------------------------------------------------------------------------------------------------------


def test_the_caret_goes_up_and_down_over_passages_in_its_column(desktop: Desktop) -> None:
    open_at(desktop, "b2", 6)
    press(Key.Key_Down)
    assert editor(desktop).exact_text == THREE
    assert 4 <= editor(desktop).offset <= 7
    press(Key.Key_Up)
    assert (editor(desktop).exact_text, editor(desktop).offset) == (TWO, 6)
    press(Key.Key_Up)
    assert editor(desktop).exact_text == ONE
    assert 4 <= editor(desktop).offset <= 7
    press(Key.Key_Up)
    assert editor(desktop).exact_text == ""  # the headline, beyond the line of byline and date
    assert names(desktop) == []


def test_the_caret_goes_on_and_back_over_passages(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_Right)
    assert (editor(desktop).exact_text, editor(desktop).offset) == (THREE, 0)
    press(Key.Key_Left)
    assert (editor(desktop).exact_text, editor(desktop).offset) == (TWO, len(TWO))
    press(Key.Key_End, CTRL)
    assert (editor(desktop).exact_text, editor(desktop).offset) == (THREE, len(THREE))
    press(Key.Key_Home, CTRL)
    assert desktop.window.article.draft().block_id == ""


def test_the_current_block_follows_the_caret(desktop: Desktop) -> None:
    open_at(desktop, "b2")
    press(Key.Key_Down)
    assert desktop.bench.block_id == "b3"


def test_page_down_goes_a_screen_on(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, made([Line(f"Passage {n}. " * 8) for n in range(1, 80)]))
    open_at(desktop, "b1")
    press(Key.Key_PageDown)
    first = editor(desktop).exact_text
    press(Key.Key_PageDown)
    second = editor(desktop).exact_text
    press(Key.Key_PageUp)
    assert editor(desktop).exact_text == first
    assert int(second.split()[1][:-1]) > int(first.split()[1][:-1]) > 4


def test_typing_reaches_the_desk_when_the_caret_leaves_the_passage(desktop: Desktop) -> None:
    open_at(desktop, "b1")
    type_in("!")
    press(Key.Key_Down)
    type_in("?")
    assert names(desktop) == ["Edit block 1"]
    assert body(stored_first(desktop))[0] == f"{ONE}!"


# --- undo ------------------------------------------------------------------------------------------------------------


def test_undo_takes_back_typing_then_the_window_s_steps_and_typing_goes_on(desktop: Desktop) -> None:
    open_at(desktop, "b1", 18)
    press(Key.Key_Return)
    type_in("x")
    press(Key.Key_Z, CTRL)
    assert editor(desktop).exact_text == "It is old."
    press(Key.Key_Z, CTRL)
    assert words(desktop) == [ONE, TWO, THREE]
    assert names(desktop) == []
    press(Key.Key_Z, CTRL | SHIFT)
    assert words(desktop)[0] == "The quay is long."


# --- marks -----------------------------------------------------------------------------------------------------------


def test_bold_and_italic_mark_the_selection_and_take_the_mark_away(desktop: Desktop) -> None:
    open_at(desktop, "b1").select(4, 8)
    press(Key.Key_B, CTRL)
    press(Key.Key_I, CTRL)
    press(Key.Key_Escape)
    assert article(review_of(desktop)).body[0].inline == (Inline(4, 8, "bold"), Inline(4, 8, "italic"))
    assert names(desktop) == ["Edit block 1"]

    open_at(desktop, "b1").select(4, 8)
    press(Key.Key_B, CTRL)
    press(Key.Key_Escape)
    assert article(review_of(desktop)).body[0].inline == (Inline(4, 8, "italic"),)


def test_marks_of_the_source_stay_while_one_types_around_them(open_desktop: Opener, tmp_path: Path) -> None:
    review = marked()
    desktop = on_desk(open_desktop, tmp_path, review)
    open_at(desktop, "b1", 0)
    type_in("So: ")
    press(Key.Key_Escape)
    assert article(review_of(desktop)).body[0].inline == (
        Inline(8, 12, "link", "https://holm.example/quay"),
        Inline(16, 20, "bold"),
    )


def marked() -> Review:
    review = made([Line(ONE), Line(TWO)])
    marks = (Inline(4, 8, "link", "https://holm.example/quay"), Inline(12, 16, "bold"))
    first = replace(review.page.blocks[0], inline=marks)
    return replace(review, page=replace(review.page, blocks=(first, *review.page.blocks[1:])))


def test_what_is_typed_behind_a_link_is_no_part_of_it(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, marked())
    open_at(desktop, "b1", 8)
    type_in("side")
    press(Key.Key_Escape)
    assert words(desktop)[0] == "The quayside is long. It is old."
    assert article(review_of(desktop)).body[0].inline[0] == Inline(4, 8, "link", "https://holm.example/quay")


def test_a_link_is_given_changed_and_taken_away_by_keys(desktop: Desktop) -> None:
    open_at(desktop, "b1").select(4, 8)
    press(Key.Key_K, CTRL)
    assert isinstance(QApplication.focusWidget(), LinkField)
    type_in("holm.example/quay")
    press(Key.Key_Return)
    type_in("s")
    press(Key.Key_Escape)
    assert article(review_of(desktop)).body[0].inline == (Inline(4, 8, "link", "https://holm.example/quay"),)

    open_at(desktop, "b1", 6)
    press(Key.Key_K, CTRL)
    assert QApplication.focusWidget().text() == "https://holm.example/quay"
    press(Key.Key_Delete)
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert article(review_of(desktop)).body[0].inline == ()


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://holm.example/a", "https://holm.example/a"),
        (" holm.example ", "https://holm.example"),
        ("ada@holm.example", "mailto:ada@holm.example"),
        ("mailto:ada@holm.example", "mailto:ada@holm.example"),
        ("", ""),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://", None),
        ("quay", None),
    ],
)
def test_only_addresses_a_link_may_have_are_taken(typed: str, address: str | None) -> None:
    assert address_of(typed) == address


def test_an_address_that_is_none_is_refused_and_said(desktop: Desktop) -> None:
    open_at(desktop, "b1").select(4, 8)
    press(Key.Key_K, CTRL)
    type_in("javascript:alert(1)")
    press(Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), LinkField)
    assert "https://" in desktop.window.notice.text()
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    assert article(review_of(desktop)).body[0].inline == ()


# --- shapes and moves ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "modifier", "kind", "level"),
    [
        (Key.Key_1, CTRL | ALT, BlockKind.HEADING, 1),
        (Key.Key_4, CTRL | ALT, BlockKind.HEADING, 4),
        (Key.Key_8, CTRL | SHIFT, BlockKind.LIST_ITEM, 1),
        (Key.Key_9, CTRL | SHIFT, BlockKind.QUOTE, 0),
    ],
)
def test_a_passage_is_made_a_heading_an_item_a_quote_and_typing_goes_on(
    desktop: Desktop, key: Qt.Key, modifier: Qt.KeyboardModifier, kind: BlockKind, level: int
) -> None:
    open_at(desktop, "b2")
    type_in("!")
    press(key, modifier)
    type_in("!")
    press(Key.Key_Escape)
    passage = article(review_of(desktop)).body[1]
    assert (passage.kind, passage.level, passage.text) == (kind, level, f"{TWO}!!")
    press(Key.Key_0, CTRL | ALT)
    assert article(review_of(desktop)).body[1].kind is BlockKind.PARAGRAPH


def test_one_paragraph_of_a_split_block_is_shaped_alone(desktop: Desktop) -> None:
    open_at(desktop, "b1", 18)
    press(Key.Key_Return)
    press(Key.Key_2, CTRL | ALT)
    assert [each.kind.value for each in article(review_of(desktop)).body[:2]] == ["paragraph", "heading"]


def test_a_passage_moves_up_and_down_with_and_without_the_editor(desktop: Desktop) -> None:
    desktop.bench.go_to("b3")
    press(Key.Key_Up, ALT)
    assert words(desktop) == [ONE, THREE, TWO]
    open_at(desktop, "b3", 4)
    press(Key.Key_Up, ALT)
    assert words(desktop) == [THREE, ONE, TWO]
    assert (editor(desktop).exact_text, editor(desktop).offset) == (THREE, 4)
    press(Key.Key_Escape)
    press(Key.Key_Down, ALT)
    press(Key.Key_Down, ALT)
    assert words(desktop) == [ONE, TWO, THREE]
    assert names(desktop)[0] == "Move block 3 after block 1"
    assert names(desktop)[1] == "Move block 3 to the top"


def test_the_paragraphs_of_a_block_change_places_before_the_block_moves(desktop: Desktop) -> None:
    open_at(desktop, "b1", 18)
    press(Key.Key_Return)
    press(Key.Key_Up, ALT)
    assert words(desktop)[:2] == ["It is old.", "The quay is long."]
    assert editor(desktop).exact_text == "It is old."
    press(Key.Key_Down, ALT)
    assert editor(desktop).exact_text == "It is old."
    press(Key.Key_Down, ALT)
    assert words(desktop)[0] == TWO


def test_several_selected_blocks_move_together(desktop: Desktop) -> None:
    desktop.bench.go_to("b2")
    desktop.window.page.select(["b2", "b3"])
    press(Key.Key_Up, ALT)
    assert words(desktop) == [TWO, THREE, ONE]
    assert names(desktop) == ["Move 2 blocks to the top"]


# --- other pages -----------------------------------------------------------------------------------------------------


def test_in_an_article_from_right_to_left_the_caret_goes_the_other_way(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, arabic_review())
    kept = [row.block_ids[0] for row in desktop.window.article.model.rows[2:]]
    open_at(desktop, kept[0])
    press(Key.Key_Left)
    assert desktop.window.article.draft().block_id == kept[1]
    press(Key.Key_Right)
    assert desktop.window.article.draft().block_id == kept[0]


def test_enter_in_code_breaks_the_line(open_desktop: Opener, tmp_path: Path) -> None:
    desktop = on_desk(open_desktop, tmp_path, made([Line("wait()", None, BlockKind.CODE), Line(TWO)]))
    open_at(desktop, "b1")
    press(Key.Key_Return)
    type_in("  go()")
    press(Key.Key_Escape)
    assert words(desktop) == ["wait()\n  go()", TWO]


def test_a_click_in_the_article_types_there(desktop: Desktop) -> None:
    view = desktop.window.article.view
    rect = view.rect_of("b2")
    assert rect is not None
    left = desktop.window.article.model
    assert left.rowCount() == 5
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.width() // 2, rect.bottom() - 14))
    assert desktop.bench.block_id == "b2"
    type_in("x")
    press(Key.Key_Escape)
    assert words(desktop)[1].count("x") == 1


def test_a_merged_passage_is_tied_to_both_of_its_blocks(desktop: Desktop) -> None:
    open_at(desktop, "b2", 0)
    press(Key.Key_Backspace)
    press(Key.Key_Escape)
    view = desktop.window.article.view
    assert view.visible_blocks() == ["b1", "b2", "b3"]
    assert view.rect_of("b1") == view.rect_of("b2")


def test_a_split_passage_is_tied_to_its_block_as_a_whole(desktop: Desktop) -> None:
    before = desktop.window.article.view.rect_of("b1")
    open_at(desktop, "b1", 18)
    press(Key.Key_Return)
    press(Key.Key_Escape)
    after = desktop.window.article.view.rect_of("b1")
    assert before is not None
    assert after is not None
    assert after.height() > before.height()
    assert desktop.window.article.view.visible_blocks() == ["b1", "b2", "b3"]


def test_a_headline_takes_no_links_and_that_is_said(desktop: Desktop) -> None:
    desktop.window.article.edit_headline()
    press(Key.Key_K, CTRL)
    assert desktop.window.status.left.text() == "A headline takes no links."
    assert desktop.window.article.editing
    press(Key.Key_Escape)
    press(Key.Key_K, CTRL)
    assert "Open a passage first" in desktop.window.status.left.text()
