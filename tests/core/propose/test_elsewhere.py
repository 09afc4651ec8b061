"""A proposal with what other pages of the desk tell of it: evidence, confidence, verdicts that turn, the flag."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Evidence, FieldName, Flag, Judgement, Proposal, Reason, Verdict
from core.propose import QUESTION_BELOW
from core.propose.elsewhere import Known, Twin, informed
from tests.core.review.building import copy_of, gone, headline, keep, proposal_of

SITE = "northwire.example"


def told(judgement: Judgement, pages: int, *others: Judgement) -> Judgement:
    """The judgement of block 1 once it is known to stand on so many other pages."""
    return informed(proposal_of(judgement, *others), Known(SITE, {"b1": pages})).judgements[0]


def kept_with(confidence: float, *evidence: Evidence) -> Judgement:
    return replace(keep(1, confidence), evidence=evidence)


def chance(judgement: Judgement) -> float:
    return judgement.confidence if judgement.verdict is Verdict.KEEP else 1 - judgement.confidence


proposals = st.lists(
    st.sampled_from(["keep", "gone", "field", "copy"]), min_size=2, max_size=6
).map(
    lambda kinds: proposal_of(
        *(
            {"keep": keep(n, 0.7), "gone": gone(n), "field": headline(n), "copy": copy_of(n, n % len(kinds) + 1)}[kind]
            for n, kind in enumerate(kinds, 1)
        )
    )
)  # fmt: skip
pages = st.dictionaries(st.sampled_from([f"b{n}" for n in range(1, 8)]), st.integers(0, 30))


@given(proposals)
def test_a_page_of_which_nothing_is_known_keeps_its_proposal(proposal: Proposal) -> None:
    assert informed(proposal, Known()) == proposal
    assert informed(proposal, Known(SITE, {"b1": 0, "b2": 1})) == proposal


@given(proposals, pages)
def test_other_pages_only_ever_speak_for_removing(proposal: Proposal, others: dict[str, int]) -> None:
    after = informed(proposal, Known(SITE, others))
    assert [one.block_id for one in after.judgements] == [one.block_id for one in proposal.judgements]
    for before, one in zip(proposal.judgements, after.judgements, strict=True):
        assert chance(one) <= chance(before) + 1e-9
        assert 0.5 <= one.confidence <= 1
        assert (one.reason is None) == (one.verdict is Verdict.KEEP)


@given(proposals, pages)
def test_fields_copies_and_what_stays_for_copies_keep_their_verdict(proposal: Proposal, others: dict[str, int]) -> None:
    after = informed(proposal, Known(SITE, others))
    stay = {one.duplicate_of for one in proposal.judgements}
    for before, one in zip(proposal.judgements, after.judgements, strict=True):
        if before.reason in {Reason.DUPLICATE, Reason.METADATA}:
            assert one == before
        if before.block_id in stay:
            assert one.verdict is before.verdict


def test_several_pages_of_the_site_are_named_as_evidence() -> None:
    judgement = told(keep(1, 0.99), 4)
    (evidence,) = judgement.evidence
    assert evidence.detector == "elsewhere"
    assert evidence.verdict is Verdict.REMOVE
    assert evidence.because == "Stands on 4 other pages of northwire.example"
    assert judgement.verdict is Verdict.KEEP
    assert judgement.confidence < 0.99


def test_evidence_stands_where_its_strength_puts_it() -> None:
    strong, weak = (Evidence("text", Verdict.KEEP, strength, "It reads well") for strength in (0.9, 0.1))
    assert [one.detector for one in told(kept_with(0.9, strong, weak), 2).evidence] == ["text", "elsewhere", "text"]
    assert told(kept_with(0.9, strong, weak), 30).evidence[0].strength == 1


def test_the_more_pages_the_less_likely_a_block_stays() -> None:
    chances = [chance(told(keep(1, 0.95), pages)) for pages in (0, 1, 2, 5, 10)]
    assert chances[0] == chances[1] == 0.95
    assert chances[1:] == sorted(chances[1:], reverse=True)
    assert len(set(chances[1:])) == 4


def test_a_removed_block_is_surer_to_go_and_keeps_its_reason() -> None:
    judgement = told(gone(1, Reason.LEGAL, 0.6), 3)
    assert (judgement.verdict, judgement.reason) == (Verdict.REMOVE, Reason.LEGAL)
    assert judgement.confidence == pytest.approx(0.917, abs=0.001)
    assert judgement.evidence[0].reason is Reason.LEGAL


def test_a_verdict_that_turns_is_a_question() -> None:
    judgement = told(keep(1, 0.51), 9)
    assert judgement.verdict is Verdict.REMOVE
    assert 0.5 <= judgement.confidence < QUESTION_BELOW


def test_a_verdict_that_ten_pages_turn_need_not_be_asked_about() -> None:
    assert told(keep(1, 0.6), 10).confidence > QUESTION_BELOW


def test_a_block_turned_goes_for_the_reason_that_evidence_gave() -> None:
    evidence = (
        Evidence("structure", Verdict.REMOVE, 0.3, "It stands in the footer", Reason.HEADER_FOOTER),
        Evidence("lexicon", Verdict.REMOVE, 0.6, "It speaks of liability", Reason.LEGAL),
        Evidence("repeats", Verdict.REMOVE, 0.9, "Block 3 says the same", Reason.DUPLICATE),
    )
    assert told(kept_with(0.6, *evidence), 5).reason is Reason.LEGAL
    assert told(keep(1, 0.6), 5).reason is Reason.JUNK


def test_a_block_that_stays_in_place_of_a_copy_stays_as_a_toss_up() -> None:
    judgement = told(keep(1, 0.9), 12, copy_of(2, 1))
    assert (judgement.verdict, judgement.confidence) == (Verdict.KEEP, 0.5)
    assert judgement.evidence


def test_a_near_duplicate_is_flagged_once_and_told_of_at_its_first_block() -> None:
    proposal = proposal_of(headline(1), keep(2), keep(3), flags=("by-hand",))
    after = informed(proposal, Known(twin=Twin("wire.txt", 0.834, "b2")))
    assert after.flags == ("by-hand", Flag.NEAR_DUPLICATE)
    assert informed(after, Known(twin=Twin("wire.txt", 0.834, "b2"))).flags == after.flags
    assert [len(one.evidence) for one in after.judgements] == [0, 1, 0]
    assert after.judgements[1].evidence[0].because == "83% of this article's words also stand in wire.txt"
    assert [replace(one, evidence=()) for one in after.judgements] == list(proposal.judgements)


def test_the_headline_keeps_its_verdict_however_often_it_stands() -> None:
    judgement = told(headline(1), 30)
    assert judgement.field is FieldName.TITLE
    assert judgement == headline(1)
