import pytest
from PySide6.QtCore import Qt

from core.model import Reason, RunKind
from core.review import accept, apply, reverse, set_reason, toggle, unite
from gui.block_rows import BlockRow
from gui.page import BlocksModel
from tests.gui.samples import doubled_review, ferry_review, long_review, tripled_review


@pytest.fixture
def model(qapp: object) -> BlocksModel:
    result = BlocksModel()
    result.show(ferry_review())
    return result


def row(model: BlocksModel, number: int) -> BlockRow:
    return model.rows[number - 1]


def test_every_removed_block_has_a_chip_that_names_why(model: BlocksModel) -> None:
    chips = {one.number: one.chip for one in model.rows}

    assert chips[1] == "⚠ error banner"
    assert chips[9] == "⧉ copy of 5"
    assert chips[10] == "⧉ near copy of 6 · 98%"
    assert chips[12] == "§ legal"
    assert chips[4] == ""


def test_a_copy_that_differs_in_a_word_never_reads_as_whole(qapp: object) -> None:
    from tests.gui.samples import Line, review_of

    model = BlocksModel()
    twin = Line("b", Reason.DUPLICATE, duplicate_of="b1", similarity=0.9999)
    model.show(review_of([Line("a"), twin]))

    assert row(model, 2).chip == "⧉ near copy of 1 · 99%"


def test_a_block_that_became_a_field_says_which_and_is_not_struck(model: BlocksModel) -> None:
    assert row(model, 3).chip == "→ headline"
    assert row(model, 3).reason is None


def test_a_doubtful_block_is_a_question_until_the_editor_speaks(model: BlocksModel) -> None:
    review = ferry_review()
    assert [one.number for one in model.rows if one.question] == [7]

    model.update(apply(review, accept(review, ["b7"])))

    assert not row(model, 7).question
    assert row(model, 7).settled


def test_a_decision_tells_only_of_the_blocks_it_changed(model: BlocksModel) -> None:
    review = model.review
    assert review is not None
    told: list[int] = []
    model.dataChanged.connect(lambda first, last: told.extend(range(first.row(), last.row() + 1)))

    model.update(apply(review, toggle(review, ["b4", "b9"])))

    assert told == [3, 8]
    assert row(model, 4).reason is Reason.JUNK
    assert row(model, 9).chip == ""


def test_updating_by_a_review_read_anew_from_the_desk_changes_the_same_rows(model: BlocksModel) -> None:
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    again = ferry_review()

    model.update(apply(again, reverse(again, ["b12"])))

    assert told == [11]


def test_another_reason_is_another_chip(model: BlocksModel) -> None:
    review = model.review
    assert review is not None

    model.update(apply(review, set_reason(review, ["b12"], Reason.CREDIT)))

    assert row(model, 12).chip == "© credit"


def test_a_screen_reader_hears_what_becomes_of_a_block_and_its_words(model: BlocksModel) -> None:
    said = model.data(model.index(8), Qt.ItemDataRole.AccessibleTextRole)

    assert said.startswith("Block 9, duplicate of block 5, removed, 100% sure. “The last of the four vessels")
    hint = model.data(model.index(8), Qt.ItemDataRole.ToolTipRole)
    assert hint == "Block 9, duplicate of block 5, removed, 100% sure"
    assert model.data(model.index(3), Qt.ItemDataRole.ToolTipRole) is None


def test_what_stands_on_the_page_again_is_told_beside_the_copy_that_stays(qapp: object) -> None:
    model = BlocksModel()
    model.show(tripled_review())

    asides = {one.number: one.aside for one in model.rows if one.aside}

    assert asides == {2: "⧉ stands twice", 3: "⧉ stands three times", 4: "⧉ stands three times"}
    assert row(model, 6).chip == "⧉ copy of 2"
    assert row(model, 11).chip == "⧉ near copy of 3 · 98%"
    hint = model.data(model.index(2), Qt.ItemDataRole.ToolTipRole)
    assert hint == "Block 3, paragraph, kept, 96% sure, stands on the page three times"


def test_a_refrain_is_not_told_of(qapp: object) -> None:
    model = BlocksModel()

    model.show(doubled_review(RunKind.REFRAIN))

    assert not any(one.aside for one in model.rows)


def test_a_block_that_was_moved_says_where_to_and_says_it_aloud(qapp: object) -> None:
    model = BlocksModel()
    review = tripled_review()
    model.show(review)

    model.update(apply(review, unite(review, review.proposal.runs[0])))

    assert row(model, 8).aside == "↪ stands after 3"
    told = "Block 8, paragraph, kept, decided, moved: it stands after block 3 in the article"
    assert model.data(model.index(7), Qt.ItemDataRole.ToolTipRole) == told
    assert model.data(model.index(7), Qt.ItemDataRole.AccessibleTextRole).startswith(f"{told}. Mayor")


def test_every_block_of_a_long_page_has_a_row(qapp: object) -> None:
    model = BlocksModel()

    model.show(long_review(300))

    assert [one.number for one in model.rows] == list(range(1, 301))
