"""Left in: the kept blocks least like an article come first, each with what speaks against it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.model import Evidence, Judgement, Reason, Review, Verdict
from core.review import accept, apply, leftovers, open_review, toggle
from tests.core.review.building import block, copy_of, gone, keep, page_of, proposal_of, title


def against(strength: float, because: str = "It asks to subscribe", reason: Reason = Reason.SUBSCRIBE) -> Evidence:
    return Evidence("lexicon", Verdict.REMOVE, strength, because, reason)


FOR = Evidence("text", Verdict.KEEP, 0.9, "It reads as prose")


def kept(number: int, confidence: float, *evidence: Evidence) -> Judgement:
    return replace(keep(number, confidence), evidence=evidence)


def review_of(*judgements: Judgement) -> Review:
    page = page_of(*(block(number, f"Words of block {number}.") for number in range(1, len(judgements) + 1)))
    return open_review("x", page, proposal_of(*judgements, fields=[title("T")]))


def found(review: Review) -> list[str]:
    return [each.block_id for each in leftovers(review)]


def test_the_most_suspicious_come_first_and_say_why() -> None:
    review = review_of(
        kept(1, 0.98, FOR),
        kept(2, 0.55, against(0.3), FOR),
        kept(3, 0.52, against(0.4, "It stands in a part named “promo”", Reason.ADVERTISEMENT), against(0.3), FOR),
        kept(4, 0.99, against(0.2), FOR),
    )
    assert found(review) == ["b3", "b2"]
    first = leftovers(review)[0]
    assert first.why == ("It stands in a part named “promo”", "It asks to subscribe")
    assert first.reason is Reason.ADVERTISEMENT
    assert len(leftovers(review, limit=1)) == 1


def test_what_the_editor_has_settled_or_removed_is_not_listed() -> None:
    review = review_of(kept(1, 0.52, against(0.5)), kept(2, 0.53, against(0.5)), keep(3))
    accepted, removed = accept(review, ["b1"]), toggle(review, ["b2"])
    assert accepted is not None
    assert removed is not None
    assert found(apply(review, accepted)) == ["b2"]
    assert found(apply(review, removed)) == ["b1"]


def test_being_a_copy_is_another_question_and_removed_blocks_are_none() -> None:
    twice = Evidence("repeats", Verdict.REMOVE, 0.9, "Block 2 says the same", Reason.DUPLICATE)
    assert found(review_of(kept(1, 0.51, twice), keep(2), copy_of(3, 2), gone(4, Reason.RELATED))) == []


def test_a_page_nothing_speaks_against_has_none() -> None:
    assert leftovers(review_of(kept(1, 0.5, FOR), keep(2))) == ()


@given(st.lists(st.tuples(st.floats(0.5, 1), st.floats(0, 1)), max_size=12))
def test_likeness_is_a_share_and_falls(given_: list[tuple[float, float]]) -> None:
    review = review_of(*(kept(n, sure, against(strength)) for n, (sure, strength) in enumerate(given_, 1)))
    shares = [each.likeness for each in leftovers(review)]
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 1 for share in shares)
