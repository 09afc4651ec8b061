"""The section of a repeated passage: what it says, what it asks, and how it stands at any width."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.model import Reason, Review, RunKind
from core.review import apply, choose_place, run_of
from gui.controls import KeyButton, QuietLine
from gui.copies import Choice, Way, decision
from gui.inspector import Inspector
from gui.resolver import Resolver
from gui.resolver.comparison import LAID_OUT
from gui.resolver.pair import PairView
from gui.theme import Role, theme
from tests.gui.samples import MAYOR, Line, doubled_review, ids, review_of, run_of_pairs, tripled_review

Show = Callable[..., Resolver]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows a block of a review in a resolver this wide, compared."""
    resolver = Resolver()
    qtbot.addWidget(resolver)

    def shown(review: Review, block_id: str, width: int = 340) -> Resolver:
        resolver.show_block(review, block_id, run_of(review, block_id))
        if resolver.isVisible():
            resolver.resize(width, resolver.heightForWidth(width))
        QApplication.processEvents()
        resolver.resize(width, resolver.heightForWidth(width))
        QApplication.processEvents()
        return resolver

    return shown


def names(resolver: Resolver) -> list[tuple[str, str]]:
    """The buttons in sight, each with its key."""
    return [(button.name(), button.key()) for button in resolver.buttons if not button.isHidden()]


def folded(resolver: Resolver) -> list[str]:
    return [line.accessibleName() for line in resolver.comparison.folds]


def words(pair: PairView, *, beside: bool = True) -> list[str]:
    """What stands in the cells of a pair."""
    return ["".join(piece.text for piece in (cell.beside if beside else cell.stacked)) for cell in pair.cells()]


def test_the_copies_and_the_union_have_their_keys_and_the_one_in_force_is_marked(show: Show) -> None:
    resolver = show(doubled_review(), "b10")
    assert resolver.heading.text() == "This passage stands here twice: blocks 5–7 and 9–11"
    assert names(resolver) == [("✓ First", "1"), ("Second", "2"), ("Union", "3")]
    assert [button.isChecked() for button in resolver.buttons] == [True, False, False]
    assert resolver.buttons[0].accessibleName() == "First copy stays, as it is now"
    assert resolver.see.name() == "See both copies"
    assert resolver.see.key() == "M"


def test_three_copies_and_a_question_have_as_many_choices(show: Show) -> None:
    assert [name for name, _ in names(show(tripled_review(), "b3"))] == ["First", "Second", "Third", "Union"]
    resolver = show(doubled_review(RunKind.EITHER), "b6")
    assert names(resolver) == [("First", "1"), ("Second", "2"), ("Union", "3"), ("Both stay", "4")]
    assert resolver.heading.text().startswith("? Said twice, perhaps on purpose")


def test_a_union_in_force_is_marked_wherever_in_it_the_editor_goes(show: Show) -> None:
    review = tripled_review()
    (run,) = review.proposal.runs
    step = decision(review, run, Choice(Way.UNION))
    assert step is not None
    united = apply(review, step)
    for block_id in ("b3", "b8", "b12"):
        assert names(show(united, block_id))[3] == ("✓ Union", "4")


def test_a_refrain_says_so_and_offers_the_other_copy_alone(show: Show) -> None:
    resolver = show(doubled_review(RunKind.REFRAIN), "b6")
    assert resolver.heading.text() == "Said twice on purpose"
    assert names(resolver) == []
    assert resolver.see.name() == "See other copy"
    assert resolver.comparison.isHidden()
    assert resolver.calls.isHidden()


def test_outside_of_a_run_there_is_nothing(show: Show) -> None:
    assert show(doubled_review(), "b8").isHidden()


def test_keys_are_not_shown_while_digits_mean_something_else(show: Show) -> None:
    resolver = show(doubled_review(), "b10")
    resolver.show_digits(False)
    assert [key for _, key in names(resolver)] == ["", "", ""]
    resolver.show_digits(True)
    assert [key for _, key in names(resolver)] == ["1", "2", "3"]


def test_a_press_asks_for_the_choice_and_marks_nothing_before_it_holds(qtbot: QtBot, show: Show) -> None:
    resolver = show(doubled_review(), "b10")
    resolver.show()
    with qtbot.waitSignal(resolver.choiceRequested, timeout=500) as got:
        qtbot.mouseClick(resolver.buttons[1], Qt.MouseButton.LeftButton)
    assert got.args == [Choice(Way.COPY, 1)]
    assert [button.isChecked() for button in resolver.buttons] == [True, False, False]


def test_copies_beyond_the_digits_are_in_a_menu(qtbot: QtBot, show: Show) -> None:
    lines = [Line(MAYOR) if n == 1 else Line(MAYOR, Reason.DUPLICATE, duplicate_of="b1") for n in range(1, 13)]
    run = run_of_pairs([(f"b{n}",) for n in range(1, 13)], [[("b1", f"b{n}")] for n in range(2, 13)])
    resolver = show(review_of(lines, runs=(run,)), "b3")
    assert [key for _, key in names(resolver)] == [str(n) for n in range(1, 10)]
    entries = resolver.more.menu().actions()
    assert [entry.text() for entry in entries] == ["Ninth copy stays", *(f"Copy {n} stays" for n in (10, 11, 12))]
    with qtbot.waitSignal(resolver.choiceRequested, timeout=500) as got:
        entries[-1].trigger()
    assert got.args == [Choice(Way.COPY, 11)]


# --- the comparison ------------------------------------------------------------------------------------------


def test_what_differs_is_shown_and_what_says_the_same_is_folded_to_a_line(show: Show) -> None:
    resolver = show(doubled_review(), "b10")
    assert folded(resolver) == [
        "Blocks 5 and 9: the same, word for word",
        "Blocks 7 and 11: the same, word for word",
    ]
    (pair,) = resolver.comparison.pairs
    assert words(pair)[0].startswith("6\u2002The line is expected")
    assert "some 900 cars" in words(pair)[0]
    assert "some 950 cars" in words(pair)[1]
    assert resolver.calls.text() == "≠ Figures differ: 900 · 950"


def test_a_folded_line_unfolds_where_it_stands(qtbot: QtBot, show: Show) -> None:
    resolver = show(doubled_review(), "b10")
    resolver.show()
    qtbot.mouseClick(resolver.comparison.folds[0], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert len(folded(resolver)) == 1
    same = next(pair for pair in resolver.comparison.pairs if words(pair)[0].startswith("5 · 9"))
    changed = next(pair for pair in resolver.comparison.pairs if pair is not same)
    top, bottom = (pair.mapTo(resolver, QPoint(0, 0)).y() for pair in (same, changed))
    assert top + same.height() <= bottom
    assert same.accessibleName().startswith("First, 5: “The last")
    assert "; second, 9: “The last" in same.accessibleName()


def test_what_only_one_of_them_has_stands_in_its_column_and_is_named(show: Show) -> None:
    resolver = show(tripled_review(), "b7")
    alone = resolver.comparison.pairs[1]
    assert words(alone) == ["only in the second", f"8\u2002{MAYOR}"]
    assert words(alone, beside=False) == ["", f"Only in the second · 8\u2002{MAYOR}"]
    assert alone.accessibleName() == f"Second, 8: {MAYOR} (only in the second)"


def test_what_a_third_copy_lacks_is_not_said_to_stand_in_one_alone(show: Show) -> None:
    resolver = show(tripled_review(), "b12")
    assert words(resolver.comparison.pairs[0])[1] == "not in the third"


def test_a_screen_reader_hears_both_versions_and_what_differs(show: Show) -> None:
    (pair,) = show(doubled_review(), "b10").comparison.pairs
    first, second = pair.accessibleName().split("; second, 10: ")
    assert first.startswith("First, 6: The line is expected")
    assert "950 cars" in second
    assert pair.accessibleDescription() == "First: 900; second: 950"
    assert show(doubled_review(), "b10").comparison.heads.accessibleName() == "First: stays; Second: goes"


def test_wide_enough_the_copies_stand_side_by_side_else_one_above_the_other(show: Show) -> None:
    wide = show(doubled_review(), "b10", 340)
    beside = wide.comparison.pairs[0].height()
    assert wide.comparison.heads.height() > 0
    narrow = show(doubled_review(), "b10", 200)
    assert narrow.comparison.heads.height() == 0
    assert narrow.comparison.pairs[0].height() > beside


def test_a_pair_leads_to_the_block_under_the_mouse_and_by_keys_to_the_other_copy(qtbot: QtBot, show: Show) -> None:
    resolver = show(doubled_review(), "b10")
    resolver.show()
    (pair,) = resolver.comparison.pairs
    middle = pair.height() // 2
    for x, there in ((10, "b6"), (pair.width() - 10, "b10")):
        with qtbot.waitSignal(resolver.blockRequested, timeout=500) as got:
            qtbot.mouseClick(pair, Qt.MouseButton.LeftButton, pos=QPoint(x, middle))
        assert got.args == [there]
    for here, there in (("b10", "b6"), ("b6", "b10")):
        resolver.comparison.set_current(here)
        with qtbot.waitSignal(resolver.blockRequested, timeout=500) as got:
            qtbot.keyClick(pair, Qt.Key.Key_Return)
        assert got.args == [there]


def offered(resolver: Resolver) -> list[str]:
    """What the lines in sight below the pairs say."""
    rows = resolver.comparison.rows
    return [line.name() for row in rows for _, line in row.takes if not line.isHidden()]


def test_the_version_that_goes_can_be_let_stand_alone(qtbot: QtBot, show: Show) -> None:
    review = doubled_review()
    resolver = show(review, "b10")
    resolver.show()
    assert offered(resolver) == ["⇄ Let block 10 stand here instead"]
    ((_, _first), (_, line)) = resolver.comparison.rows[0].takes
    assert line.key() == "T"
    with qtbot.waitSignal(resolver.takeRequested, timeout=500) as got:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert got.args == ["b10"]
    run = run_of(review, "b10")
    assert run is not None
    step = choose_place(review, run, "b10")
    assert step is not None
    assert offered(show(apply(review, step), "b10")) == ["⇄ Let block 6 stand here instead"]


def test_what_only_one_copy_has_and_what_became_a_field_has_no_other_version(show: Show) -> None:
    resolver = show(tripled_review(), "b9")
    alone = [row for row in resolver.comparison.rows if not all(cell.block_ids for cell in row.view.cells())]
    assert all(row.takes == [] for row in alone)
    both = [row for row in resolver.comparison.rows if row not in alone]
    assert len(offered(resolver)) >= len(both) > 0


def test_in_a_mirrored_window_the_first_copy_stands_on_the_right(qtbot: QtBot, show: Show) -> None:
    resolver = show(doubled_review(), "b10")
    resolver.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    resolver.show()
    (pair,) = resolver.comparison.pairs
    assert pair.block_at(QPoint(pair.width() - 10, pair.height() // 2)) == "b6"
    assert pair.block_at(QPoint(10, pair.height() // 2)) == "b10"


def test_removed_words_are_struck_and_added_ones_underlined_besides_their_colours(show: Show) -> None:
    (pair,) = show(doubled_review(), "b10").comparison.pairs
    first, second = (each.layout.formats() for each in pair._passages(pair.width()))
    (struck,) = (each.format for each in first if each.format.fontStrikeOut())
    (underlined,) = (each.format for each in second if each.format.fontUnderline())
    assert struck.background().color() == theme().colour(Role.REMOVED_TINT)
    assert underlined.background().color() == theme().colour(Role.ADDED_TINT)


def test_walking_inside_a_passage_sets_nothing_anew_and_marks_where_one_is(show: Show) -> None:
    review = doubled_review()
    resolver = show(review, "b9")
    (pair,) = resolver.comparison.pairs
    for block_id in ("b10", "b11"):
        assert show(review, block_id).comparison.pairs == [pair]
    assert show(review, "b10").comparison.pairs[0]._current == "b10"


def long_run(count: int) -> Review:
    """Two copies of ``count`` paragraphs, every second pair with another figure."""
    texts = [
        f"Sentence {n} of the harbour board's report on tides, tolls and timetables: {n}00 ships." for n in range(count)
    ]
    changed = [text.replace("00 ships", "50 ships") if n % 2 else text for n, text in enumerate(texts)]
    lines = [Line(text) for text in texts]
    copied = [Line(text, Reason.DUPLICATE, duplicate_of=f"b{n}") for n, text in enumerate(changed, 1)]
    there, again = ids(1, count), ids(count + 1, 2 * count)
    run = run_of_pairs([there, again], [list(zip(there, again, strict=True))])
    return review_of([*lines, *copied], runs=(run,))


def test_of_a_long_passage_some_pairs_are_laid_out_and_the_rest_a_press_away(qtbot: QtBot, show: Show) -> None:
    resolver = show(long_run(200), "b3")
    resolver.show()
    laid_out = resolver.comparison.findChildren(PairView)
    assert 0 < len(laid_out) <= LAID_OUT
    *_, last = resolver.comparison.folds
    assert last.accessibleName() == "176 more pairs"
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
    assert len(resolver.comparison.pairs) > len(laid_out)
    assert resolver.comparison.folds[-1].accessibleName() == "152 more pairs"


# --- how it stands in the pane -------------------------------------------------------------------------------


def boxes(inspector: Inspector) -> list[QRect]:
    content = inspector.area.widget()
    parts: list[QWidget] = [*content.findChildren(KeyButton), *content.findChildren(PairView)]
    labels = [inspector.why.resolver.heading, inspector.why.resolver.calls, inspector.why.heading]
    seen = [each for each in (*parts, *labels) if each.isVisible()]
    return [QRect(each.mapTo(content, QPoint(0, 0)), each.size()) for each in seen]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [190, 300, 420])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_covers_anything_at_any_width_and_font_size(
    qtbot: QtBot, scale_font: Callable[[float], None], scale: float, width: int, direction: Qt.LayoutDirection
) -> None:
    scale_font(scale)
    inspector, review = Inspector(), tripled_review()
    qtbot.addWidget(inspector)
    inspector.setLayoutDirection(direction)
    inspector.resize(round(width * scale), 500)
    inspector.show_review(review)
    inspector.show_block(review, "b7")
    inspector.show()
    QApplication.processEvents()
    QApplication.processEvents()
    found = boxes(inspector)
    assert len(found) > 8
    assert all(not one.intersects(other) for one, other in combinations(found, 2))
    inner = inspector.area.viewport().width()
    assert all(box.left() >= 0 and box.right() < inner for box in found)
    assert all(each.width() > 40 for each in inspector.findChildren(QuietLine) if each.isVisible())
