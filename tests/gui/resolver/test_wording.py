"""What the resolver says."""

import pytest

from core.compare import Called, Discrepancy
from core.model import RunKind
from core.review import Aligned, apply
from gui.copies import Choice, Way, decision
from gui.resolver import wording
from tests.gui.samples import doubled_review, ids, run_of_pairs, tripled_review


def test_a_run_says_in_one_line_how_often_and_where_it_stands() -> None:
    (two,), (three,) = doubled_review().proposal.runs, tripled_review().proposal.runs
    assert wording.heading(two) == "This passage stands here twice: blocks 5–7 and 9–11"
    assert wording.heading(three) == "This passage stands here three times: blocks 2–4, 6–9 and 11–12"
    single = run_of_pairs([("b4",), ("b12",)], [[("b4", "b12")]], kind=RunKind.EITHER)
    assert wording.heading(single) == "Said twice, perhaps on purpose: blocks 4 and 12"
    nine = run_of_pairs([(f"b{n}",) for n in range(1, 10)], [[("b1", f"b{n}")] for n in range(2, 10)])
    assert wording.heading(nine).endswith("9 times: blocks 1, 2, 3, 4 and 5 more")
    refrain = run_of_pairs([("b1",), ("b2",), ("b3",)], [[("b1", "b2")], [("b1", "b3")]], kind=RunKind.REFRAIN)
    assert wording.heading(refrain) == "Said three times on purpose"


@pytest.mark.parametrize(
    ("blocks", "said"),
    [(ids(4, 8), "4–8"), (("b4",), "4"), ((*ids(4, 5), "b7"), "4–5, 7"), (("b2", "b4", "b6"), "2, 4, 6")],
)
def test_neighbours_are_named_as_a_span(blocks: tuple[str, ...], said: str) -> None:
    assert wording.numbers(blocks) == said


def test_copies_past_the_ninth_have_numbers() -> None:
    assert [wording.ordinal(place) for place in (0, 8, 9)] == ["First", "Ninth", "Copy 10"]
    assert wording.only_in(1) == "only in the second"
    assert wording.only_in(9) == "only in copy 10"
    assert wording.not_in(2) == "not in the third"


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (Choice(Way.COPY, 1), "Keep the second copy, blocks 6–9. Ctrl+Z takes it back."),
        (Choice(Way.COPY, 0), "Keep the first copy, blocks 2–4. Ctrl+Z takes it back."),
        (Choice(Way.UNION), "Unite 3 copies, blocks 2–4. Ctrl+Z takes it back."),
    ],
)
def test_what_was_decided_is_called_as_the_undo_list_calls_it(choice: Choice, said: str) -> None:
    review = tripled_review()
    (run,) = review.proposal.runs
    step = decision(review, run, choice)
    assert step is not None
    assert wording.told(review, apply(review, step)) == said
    assert said.startswith(step.name)


def test_what_held_already_is_no_step_to_take_back() -> None:
    review = tripled_review()
    assert wording.told(review, review) == "It stands so already."


def test_what_becomes_of_a_copy() -> None:
    review = tripled_review()
    (run,) = review.proposal.runs
    assert [wording.copy_state(review, run, place) for place in range(3)] == ["stays", "stays in part", "goes"]


def test_what_differs_is_called_out_by_kind_and_a_missing_one_is_a_dash() -> None:
    figure, name = Discrepancy(Called.FIGURE, "900", "950"), Discrepancy(Called.NAME, "", "Oakes")
    pairs = [Aligned(("b1",), ("b3",), calls=(figure,)), Aligned(("b2",), ("b4",), calls=(name, figure))]
    assert wording.calls_lines(pairs) == ["≠ Figures differ: 900 · 950; 900 · 950", "≠ Names differ: – · Oakes"]
    assert wording.calls_lines([Aligned(("b1",), ("b2",))]) == []


def test_many_that_differ_are_counted_and_a_long_quote_is_cut() -> None:
    figures = tuple(Discrepancy(Called.FIGURE, str(n), str(n + 50)) for n in range(7))
    quote = Discrepancy(Called.QUOTE, "a " * 200, "b")
    lines = wording.calls_lines([Aligned(("b1",), ("b2",), calls=(*figures, quote))])
    assert lines[0] == "≠ Figures differ: 0 · 50; 1 · 51; 2 · 52; 3 · 53; 3 more"
    assert len(lines[1]) < 90
