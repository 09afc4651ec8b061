"""You would lose: the removed blocks most like an article come first."""

from dataclasses import replace

import pytest

import core.review.losses as asked
from core.duplicates import repeated_runs
from core.model import BlockKind, Reason, Structure
from core.review import accept, apply, open_review, would_lose
from tests.core.duplicates.making import LONG, STORY, VOTE, blocks
from tests.core.review.building import block, copy_of, gone, headline, keep, page_of, proposal_of, title, wire_review

_QUOTE = "“The crossing closes in March,” said Ada Lindqvist, and 40 neighbours in the hall agreed with every word."
_PLAIN = "The people of the town walked home along the river after that, and the lamps were lit one by one behind them."


def test_prose_comes_before_furniture() -> None:
    page = page_of(
        block(1, "Crossing closes", BlockKind.HEADING),
        block(2, "Home"),
        block(3, _PLAIN),
        block(4, _QUOTE),
        block(5, "Sign up for our newsletter"),
        block(6, "Stays."),
    )
    proposal = proposal_of(
        headline(1), gone(2), gone(3), gone(4), gone(5, Reason.SUBSCRIBE), keep(6), fields=[title("Crossing closes")]
    )
    losses = would_lose(open_review("x", page, proposal))
    assert [loss.block_id for loss in losses][:2] == ["b4", "b3"]
    assert losses[0].calls == ("a quote", "a figure", "a name from the headline")
    assert "b2" not in [loss.block_id for loss in losses]
    assert all(0 <= loss.likeness <= 1 for loss in losses)
    assert len(would_lose(open_review("x", page, proposal), limit=1)) == 1


def test_links_and_certainty_make_a_loss_less_likely() -> None:
    linked = block(1, _PLAIN, structure=Structure(link_characters=90))
    page = page_of(linked, block(2, _PLAIN), block(3, _PLAIN))
    proposal = proposal_of(gone(1, confidence=0.6), gone(2, confidence=0.99), gone(3, confidence=0.6))
    assert [loss.block_id for loss in would_lose(open_review("x", page, proposal))] == ["b3", "b2", "b1"]


def test_a_copy_that_says_nothing_else_is_no_loss() -> None:
    assert "b5" not in [loss.block_id for loss in would_lose(wire_review())]


def test_a_copy_that_says_more_is_a_loss() -> None:
    page = page_of(block(1, _QUOTE), block(2, _QUOTE.replace("40", "400 angry")))
    review = open_review("x", page, proposal_of(keep(1), copy_of(2, 1, similarity=0.9)))
    (loss,) = would_lose(review)
    assert loss.block_id == "b2"
    assert loss.calls[0] == "2 words its copy lacks"


def test_a_copy_of_what_goes_too_is_a_loss() -> None:
    page = page_of(block(1, _QUOTE), block(2, _QUOTE))
    losses = would_lose(open_review("x", page, proposal_of(gone(1), copy_of(2, 1))))
    assert {loss.block_id: loss.calls[0] for loss in losses} == {"b1": "a quote", "b2": "its copy is removed too"}


def test_what_the_editor_has_settled_is_no_loss() -> None:
    review = open_review("x", page_of(block(1, _QUOTE)), proposal_of(gone(1)))
    decision = accept(review, ["b1"])
    assert decision is not None
    assert would_lose(apply(review, decision)) == ()


def test_a_copy_is_compared_once_however_often_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[str] = []
    compare = asked.word_differences
    monkeypatch.setattr(asked, "word_differences", lambda one, other: compared.append(other) or compare(one, other))
    page = page_of(block(1, _QUOTE), block(2, _QUOTE.replace("40", "500 patient")))
    review = open_review("x", page, proposal_of(keep(1), copy_of(2, 1, similarity=0.9)))
    assert would_lose(review) == would_lose(review)
    assert len(compared) == 1


def test_a_paragraph_that_stays_in_two_pieces_is_no_loss() -> None:
    cut = blocks(STORY[0], LONG, "Page 2", STORY[0], *VOTE)
    proposal = proposal_of(*(copy_of(number, 4 if number == 1 else 5) for number in (1, 2)), *map(keep, (3, 4, 5, 6)))
    review = open_review("x", page_of(*cut), replace(proposal, runs=repeated_runs(cut)))
    assert [loss.block_id for loss in would_lose(review)] == []


def test_a_paragraph_whose_pieces_are_copies_themselves_is_no_loss() -> None:
    cut = blocks(*VOTE, "Page 2", *VOTE, "Page 3", LONG)
    judged = (copy_of(1, 4), copy_of(2, 5), keep(3), keep(4), keep(5), keep(6), copy_of(7, 4))
    review = open_review("x", page_of(*cut), replace(proposal_of(*judged), runs=repeated_runs(cut)))
    assert [loss.block_id for loss in would_lose(review)] == []
