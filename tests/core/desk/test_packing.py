"""Decisions as the desk keeps them: what was written before wordings had markup reads as it was meant."""

from hypothesis import given
from hypothesis import strategies as st

from core.desk.packing import read_decision, write_decision
from core.model import BlockChange, Decision, Reason, Review, Ruling, Verdict
from core.review import apply
from tests.core.review.building import reviews, wire_review
from tests.core.review.keying import typed

OLD = (
    '{"name":"Edit block 3","blocks":[{"block_id":"b3",'
    '"before":{"verdict":"keep","reason":null,"duplicate_of":null,"field":null,"text":null,"settled":false,"after":null},'
    '"after":{"verdict":"keep","reason":null,"duplicate_of":null,"field":null,"text":"Less.","settled":true}}],'
    '"fields":[],"state":null}'
)


def test_a_decision_of_before_reads_as_it_was_meant() -> None:
    meant = Ruling(Verdict.KEEP, text="Less.", settled=True)
    assert read_decision(OLD) == Decision("Edit block 3", (BlockChange("b3", Ruling(Verdict.KEEP), meant),))
    assert apply(wire_review(), read_decision(OLD)).rulings["b3"].text == "Less."


def test_a_removal_of_before_reads_as_it_was_meant() -> None:
    stored = '{"verdict":"remove","reason":"junk","text":"Less.","settled":true,"after":"b2"}'
    decision = read_decision(f'{{"name":"Remove","blocks":[{{"block_id":"b3","before":{stored},"after":{stored}}}]}}')
    assert decision.blocks[0].after == Ruling(Verdict.REMOVE, Reason.JUNK, text="Less.", settled=True, after="b2")


@given(reviews(), st.data())
def test_any_step_of_typing_is_read_as_it_was_written(review: Review, data: st.DataObject) -> None:
    for _ in range(3):
        decision = typed(data, review)
        if decision is not None:
            assert read_decision(write_decision(decision)) == decision
            review = apply(review, decision)
