"""The headline said again as a line is a run of its own; and chains of copies end at what stays."""

import pytest

from core.model import Pairing, Reason, RepeatedRun, RunCopy, RunKind, Verdict
from core.propose.copies import Copy
from core.propose.headlines import final, with_headline
from core.review import ledger, open_review, run_of
from tests.core.duplicates.making import ids
from tests.core.propose.pages import STORY, by_text, cut_html, cut_text, proposed, story_html

HEADLINE = "Council settles quarrel over northern pier"
STORY_TWICE = RepeatedRun((RunCopy(ids(5, 6)), RunCopy(ids(9, 10), (Pairing(ids(5, 6), ids(9, 10), 1.0),))))


def test_the_headline_and_the_lines_that_repeat_it_are_a_run():
    (run,) = with_headline([], "b2", [("b7", 1.0)])
    assert run == RepeatedRun((RunCopy(("b2",)), RunCopy(("b7",), (Pairing(("b2",), ("b7",), 1.0),))), stays=0)


def test_a_headline_that_stands_last_is_the_copy_that_stays():
    (run,) = with_headline([], "b7", [("b2", 0.95), ("b4", 1.0)])
    assert [copy.blocks for copy in run.copies] == [("b2",), ("b4",), ("b7",)]
    assert run.stays == 2
    assert [pair.similarity for copy in run.copies for pair in copy.pairs] == [0.95, 0.95]


def test_the_headline_s_run_stands_among_the_others_in_page_order():
    assert [run.copies[0].blocks for run in with_headline([STORY_TWICE], "b2", [("b7", 1.0)])] == [("b2",), ids(5, 6)]
    assert [run.copies[0].blocks for run in with_headline([STORY_TWICE], "b12", [("b13", 1.0)])][-1] == ("b12",)


def test_what_stands_in_another_run_stays_in_it():
    assert with_headline([STORY_TWICE], "b5", [("b2", 1.0)]) == (STORY_TWICE,)
    assert with_headline([STORY_TWICE], "b2", [("b9", 1.0)]) == (STORY_TWICE,)
    both = with_headline([STORY_TWICE], "b2", [("b9", 1.0), ("b11", 1.0)])
    assert [copy.blocks for copy in both[0].copies] == [("b2",), ("b11",)]


@pytest.mark.parametrize(
    ("copies", "ends"),
    [
        ({"b2": "b1"}, {"b2": "b1"}),
        ({"b3": "b2", "b2": "b1"}, {"b3": "b1", "b2": "b1"}),
        ({f"b{n}": f"b{n - 1}" for n in range(2, 9)}, {f"b{n}": "b1" for n in range(2, 9)}),
    ],
)
def test_a_chain_of_copies_points_at_the_one_that_stays(copies, ends):
    assert final({block: Copy(of, 1.0, 0.9, 1) for block, of in copies.items()}) == ends


def test_copies_of_each_other_do_not_hang():
    assert set(final({"b1": Copy("b2", 1.0, 0.9, 1), "b2": Copy("b1", 1.0, 0.9, 1)})) == {"b1", "b2"}


@pytest.mark.parametrize("on_the_web", [False, True], ids=["text", "html"])
def test_the_headline_again_as_a_line_goes_as_a_copy_of_the_headline(on_the_web):
    cut = (
        cut_html(story_html(body="".join(f"<p>{text}</p>" for text in (HEADLINE, *STORY))))
        if on_the_web
        else cut_text("Menu", HEADLINE, "Monday, 3 November", HEADLINE, *STORY)
    )
    proposal = proposed(cut)
    lines = [block.id for block in cut.page.blocks if block.text == HEADLINE]
    judged = {one.block_id: one for one in proposal.judgements}
    became = next(line for line in lines if judged[line].field is not None)
    (other,) = [line for line in lines if line != became]
    assert (judged[other].verdict, judged[other].reason) == (Verdict.REMOVE, Reason.DUPLICATE)
    assert judged[other].duplicate_of == became
    run = run_of(open_review("page", cut.page, proposal), other)
    assert run is not None
    assert run.copies[run.stays].blocks == (became,)
    assert run.kind is RunKind.COPY


def test_a_ledger_adds_up_where_the_headline_stands_thrice():
    cut = cut_text(HEADLINE, HEADLINE, *STORY, HEADLINE)
    proposal = proposed(cut)
    assert ledger(open_review("page", cut.page, proposal)).adds_up
    assert by_text(cut.page, proposal)[HEADLINE].verdict is Verdict.REMOVE
