"""What stands in the redline, as values."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter

from core.model import BlockKind, Decision, FieldName, Inline, Reason, Review
from core.review import Against, apply, edit, merge, move, set_field, set_shape, split, toggle
from gui.changes.painting import RedlinePainter
from gui.changes.rows import Look, Part, RedRow, red_rows
from gui.changes.setting import column_of
from gui.flow import RowState
from gui.theme import Role, theme
from tests.gui.samples import Line, ferry_review, review_of

NONE: frozenset[str] = frozenset()


def step(review: Review, decision: Decision | None) -> Review:
    assert decision is not None
    return apply(review, decision)


def rows(review: Review, against: Against = Against.PROPOSAL, opened: frozenset[str] = NONE) -> list[RedRow]:
    return red_rows(review, against, opened)


def by_key(review: Review, key: str) -> RedRow:
    return next(row for row in rows(review) if row.key == key)


def told(row: RedRow) -> list[str]:
    return [text for text, _ in row.facts]


def test_an_untouched_review_says_so_above_its_copy(qapp: object) -> None:
    found = rows(ferry_review())
    assert found[0].text == "Nothing is changed: the article stands as proposed."
    assert [row.part for row in found] == [Part.NOTE, Part.HEADLINE, *[Part.PASSAGE] * 5]
    assert not any(row.changes or row.runs for row in found)


def test_words_that_went_stand_struck_before_those_that_came(qapp: object) -> None:
    review = ferry_review()
    text = review.page.blocks[5].text
    review = step(review, edit(review, "b6", text.replace("4,200", "4,500").replace("weekend", "Sunday")))
    row = by_key(review, "b6")
    assert [(row.text[run.start : run.end], run.look, run.change) for run in row.runs] == [
        ("4,200", Look.REMOVED, 0),
        ("4,500", Look.ADDED, 0),
        ("weekend", Look.REMOVED, 1),
        ("Sunday", Look.ADDED, 1),
    ]
    assert told(row) == ["Block 6", "2 edits"]


def test_items_say_the_number_they_leave_with_and_those_that_went_the_page_s(qapp: object) -> None:
    said = ("Stir.", "Wait.", "Bake.")
    lines = [Line(text, None, BlockKind.LIST_ITEM, 1, number=n) for n, text in enumerate(said, 1)]
    review = review_of([*lines, Line("Twice.", None, BlockKind.LIST_ITEM, 1, number=3, in_item=True)])
    assert [row.number for row in rows(review) if row.part is Part.PASSAGE] == [1, 2, 3, None]
    review = step(review, toggle(review, ["b2"]))
    found = [row for row in rows(review) if row.part in {Part.PASSAGE, Part.GONE}]
    assert [(row.part, row.number, row.text) for row in found] == [
        (Part.PASSAGE, 1, "Stir."),
        (Part.GONE, 2, "Wait."),
        (Part.PASSAGE, 2, "Bake."),
        (Part.PASSAGE, None, "Twice."),
    ]


@pytest.mark.parametrize("text", ["Stir the flour into the water.", "اخلطي الطحين بالماء ثم انتظري"])
def test_a_number_is_painted_beside_the_words_and_changes_none_of_them(text: str, qapp: object) -> None:
    row = RedRow("b1", ("b1",), text, Part.PASSAGE, BlockKind.LIST_ITEM, 1, number=12)
    painter, width = RedlinePainter(), 500
    area = column_of(row, width)
    pictures = []
    for each in (row, replace(row, number=None)):
        picture = QImage(width, painter.measure(each, width), QImage.Format.Format_RGB32)
        picture.fill(theme().colour(Role.PANEL))
        brush = QPainter(picture)
        painter.paint(brush, picture.rect(), each, RowState())
        brush.end()
        pictures.append(picture)
    words = [picture.copy(area.left(), 0, area.width(), picture.height()) for picture in pictures]
    assert words[0] == words[1]
    assert pictures[0] != pictures[1]


def test_a_move_stands_once_and_says_where_from(qapp: object) -> None:
    review = step(ferry_review(), move(ferry_review(), ["b7", "b8"], None))
    keys = [row.key for row in rows(review)]
    assert keys == ["headline", "b7", "b8", "b4", "b5", "b6"]
    assert told(by_key(review, "b7")) == ["Block 7", "↪ 2 blocks moved here from after block 6"]
    assert by_key(review, "b8").changes == ()
    first = step(ferry_review(), move(ferry_review(), ["b4"], "b6"))
    assert told(by_key(first, "b4"))[1] == "↪ moved here from the top"


def test_what_the_editor_kept_is_underlined_and_what_they_removed_struck(qapp: object) -> None:
    review = step(ferry_review(), toggle(ferry_review(), ["b5", "b12"]))
    gone, kept = by_key(review, "b5"), by_key(review, "b12")
    assert (gone.part, told(gone)) == (Part.GONE, ["Block 5", "removed as junk"])
    assert (gone.runs[0].look, gone.runs[0].end) == (Look.REMOVED, len(gone.text))
    assert told(kept) == ["Block 12", "kept; proposed to go as legal"]
    assert {run.look for run in kept.runs} == {Look.ADDED}


def test_against_the_page_what_is_left_out_is_folded_by_runs_and_opens(qapp: object) -> None:
    review = ferry_review()
    folds = [row for row in rows(review, Against.PAGE) if row.part is Part.FOLD]
    assert [row.text for row in folds] == [
        "3 blocks removed: error banner 2, headline 1",
        "8 blocks removed: duplicate 3, related 3, legal 1, comments 1",
    ]
    assert folds[1].block_ids == tuple(f"b{at}" for at in range(9, 17))
    opened = rows(review, Against.PAGE, frozenset({folds[1].key}))
    assert [row.key for row in opened][-9:] == [folds[1].key, *(f"b{at}" for at in range(9, 17))]
    assert "became the headline" not in {text for row in opened for text in told(row)}


def test_fields_stand_at_the_top_each_with_what_it_was(qapp: object) -> None:
    review = step(ferry_review(), set_field(ferry_review(), FieldName.TITLE, "Ferry to open in spring"))
    review = step(review, set_field(review, FieldName.BYLINE, "Ada Holm"))
    review = step(review, set_field(review, FieldName.CREDIT, ""))
    head = rows(review)[:3]
    assert [told(row) for row in head] == [["Headline changed"], ["Byline set"], ["Credit cleared"]]
    assert head[0].part is Part.HEADLINE
    assert {run.look for run in head[0].runs} == {Look.REMOVED, Look.ADDED}
    assert [run.look for run in head[2].runs] == [Look.REMOVED]


def test_splits_merges_kinds_and_marks_are_said(qapp: object) -> None:
    review = ferry_review()
    review = step(review, split(review, "b4", 0, 34))
    review = step(review, merge(review, "b6"))
    review = step(review, set_shape(review, "b7", 0, BlockKind.HEADING, 3))
    text = review.page.blocks[7].text
    review = step(review, edit(review, "b8", text, (Inline(0, 4, "bold"),)))
    assert "split" in told(by_key(review, "b4"))
    assert "\n" in by_key(review, "b4").text
    assert "merged with the passage before" in told(by_key(review, "b6"))
    assert "now a heading of level 3" in told(by_key(review, "b7"))
    assert by_key(review, "b7").kind is BlockKind.HEADING
    assert "bold, italic or links changed" in told(by_key(review, "b8"))
    assert by_key(review, "b8").marks == ((0, 4, "bold"),)


def test_a_few_removed_blocks_stand_on_their_own(qapp: object) -> None:
    review = review_of([Line("One."), Line("Menu", Reason.NAVIGATION), Line("Two.")])
    assert [row.part for row in rows(review, Against.PAGE)] == [Part.PASSAGE, Part.GONE, Part.PASSAGE]
