from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from core.model import BlockKind, FieldName, Reason, Review
from core.review import apply, edit, set_field, toggle, undo
from gui.article import ArticleModel, Part
from gui.article.rows import copy_rows, paragraphs_with
from tests.core.review.building import reviews
from tests.core.review.keying import typed
from tests.gui.samples import Line, ferry_review, review_of


@pytest.fixture(autouse=True)
def _english(qapp: object) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def decided(review: Review, *blocks: str) -> Review:
    decision = toggle(review, list(blocks))
    assert decision is not None
    return apply(review, decision)


def visible(text: str) -> str:
    """The text without the marks that keep its parts from mixing."""
    return text.translate({0x2068: None, 0x2069: None})


def test_the_parts_of_the_dateline_do_not_mix_when_they_are_written_opposite_ways() -> None:
    review = review_of([Line("Only this.")])
    review = apply(review, set_field(review, FieldName.BYLINE, "ريم الخطيب"))
    review = apply(review, set_field(review, FieldName.DATE, "2026-05-11"))

    assert copy_rows(review)[1].text == "\u2068ريم الخطيب\u2069 · \u206811 May 2026\u2069"


def test_the_article_has_its_headline_its_dateline_and_its_kept_blocks() -> None:
    rows = copy_rows(ferry_review())

    assert rows[0].text == "Aldmouth ferry to open two months early"
    assert visible(rows[1].text) == "Northwire · 3 March 2026 · en"
    assert [row.key for row in rows[2:]] == ["b4", "b5", "b6", "b7", "b8"]
    assert [row.key for row in rows if row.question] == ["b7"]


def test_the_headline_stands_for_the_block_it_was_read_from() -> None:
    assert copy_rows(ferry_review())[0].block_ids == ("b3",)


def test_what_is_missing_is_named() -> None:
    rows = copy_rows(review_of([Line("Only this.")]))

    assert (rows[0].text, rows[0].missing) == ("", "No headline")
    assert (rows[1].text, rows[1].missing) == ("", "No byline, date or credit")


@pytest.mark.parametrize(("date", "shown"), [("2026-03-03T08:00:00+01:00", "3 March 2026"), ("soon", "soon")])
def test_a_date_reads_as_a_person_writes_it(date: str, shown: str) -> None:
    review = review_of([Line("Only this.")])

    rows = copy_rows(apply(review, set_field(review, FieldName.DATE, date)))

    assert visible(rows[1].text) == shown


def test_edited_wording_is_marked_as_the_editors() -> None:
    review = ferry_review()

    rows = copy_rows(apply(review, edit(review, "b5", "Shorter.")))

    assert [(row.text, row.edited) for row in rows if row.key == "b5"] == [("Shorter.", True)]


def test_a_decision_moves_only_what_it_changes() -> None:
    model, review = ArticleModel(), ferry_review()
    model.show(review)
    told: list[str] = []
    model.rowsInserted.connect(lambda _parent, first, _last: told.append(f"+{model.rows[first].key}"))
    model.rowsAboutToBeRemoved.connect(lambda _parent, first, _last: told.append(f"-{model.rows[first].key}"))
    model.dataChanged.connect(lambda first, _last: told.append(model.rows[first.row()].key))

    model.update(decided(review, "b5", "b12"))

    assert told == ["-b5", "+b12"]


def broken() -> Review:
    """Twelve lines; in runs of three, each after the first continues its predecessor."""
    review = review_of([Line(f"Line {n}", Reason.JUNK if n % 5 == 0 else None) for n in range(1, 13)])
    blocks = [replace(b, continues=place % 3 != 0) for place, b in enumerate(review.page.blocks)]
    return replace(review, page=replace(review.page, blocks=tuple(blocks)))


@given(steps=st.lists(st.sets(st.integers(1, 12), min_size=1), min_size=1, max_size=6))
def test_after_any_decisions_the_model_shows_what_the_review_yields(steps: list[set[int]]) -> None:
    model, review = ArticleModel(), broken()
    model.show(review)
    for step in steps:
        review = decided(review, *(f"b{number}" for number in step))
        model.update(review)
        assert list(model.rows) == copy_rows(review)

    model.update(undo(review))
    assert list(model.rows) == copy_rows(undo(review))


def test_a_paragraph_is_taken_whole() -> None:
    blocks = broken().page.blocks

    assert [block.id for block in paragraphs_with(blocks, [4])] == ["b4", "b5", "b6"]
    assert paragraphs_with(blocks, []) == ()


def test_a_screen_reader_hears_where_a_row_comes_from() -> None:
    model = ArticleModel()
    model.show(ferry_review())

    assert model.spoken(model.rows[0]).startswith("Headline: Aldmouth")
    assert model.spoken(model.rows[5]).startswith("Block 7, paragraph, kept, 58% sure, question. Fares")


def test_kinds_of_blocks_keep_their_kind() -> None:
    rows = copy_rows(review_of([Line("Sub", None, BlockKind.HEADING, 2), Line("item", None, BlockKind.LIST_ITEM, 1)]))

    assert [(row.part, row.kind) for row in rows[2:]] == [
        (Part.PASSAGE, BlockKind.HEADING),
        (Part.PASSAGE, BlockKind.LIST_ITEM),
    ]


@given(reviews(), st.data())
def test_after_anything_that_is_typed_the_model_shows_what_the_review_yields(
    review: Review, data: st.DataObject
) -> None:
    model = ArticleModel()
    model.show(review)
    for _ in range(data.draw(st.integers(1, 5))):
        decision = typed(data, review)
        review = apply(review, decision) if decision else review
        model.update(review)
        assert list(model.rows) == copy_rows(review)
    while review.decisions:
        review = undo(review)
        model.update(review)
        assert list(model.rows) == copy_rows(review)


def test_words_typed_beside_numbered_items_are_told_of_their_own_passage_alone() -> None:
    items = [Line(f"Step {number}.", None, BlockKind.LIST_ITEM, 1, number=number) for number in (9, 10, 11)]
    model, review = ArticleModel(), review_of([Line("Words."), *items, Line("More words.")])
    model.show(review)
    before = list(model.rows)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.update(apply(review, edit(review, "b3", "Another step.")))
    assert told == [(4, 4)]
    assert (model.rows[4].number, model.rows[4].figures, model.rows[4].text) == (10, (2,), "Another step.")
    assert all(row is old for at, (row, old) in enumerate(zip(model.rows, before, strict=True)) if at > 4)
