"""The story ends here, or begins here: one step takes what stands beyond, and nothing that was decided."""

from core.model import FieldName, Reason, Review, Ruling, Verdict
from core.review import (
    accept,
    apply,
    article,
    checks,
    ledger,
    move,
    open_review,
    questions,
    toggle,
    trim_after,
    trim_before,
    undo,
)
from tests.core.review.building import block, copy_of, gone, headline, keep, page_of, proposal_of, title


def made() -> Review:
    """A story in blocks 3 to 5 below its headline, a plea above it, and a biography, a link and a plea below it."""
    texts = (
        "Support our newsroom.",
        "The ferry sails again",
        "The ferry sails again from the first of May, the council said.",
        "Fares stay what they were in March.",
        "The pier is to be mended before the summer.",
        "Ada Holm has written on harbours for 20 years.",
        "Most read: ten bridges to see",
        "Give as little as one pound.",
    )
    judged = (keep(1, 0.6), headline(2), keep(3), keep(4, 0.7), keep(5), keep(6, 0.7), gone(7, confidence=0.6), keep(8))
    page = page_of(*(block(number, text) for number, text in enumerate(texts, 1)))
    return open_review("ferry", page, proposal_of(*judged, fields=(title(texts[1]),)))


def body(review: Review) -> list[str]:
    return [passage.block_id for passage in article(review).body]


def trimmed(review: Review, block_id: str, *, before: bool = False) -> Review:
    step = (trim_before if before else trim_after)(review, block_id)
    assert step is not None
    return apply(review, step)


def test_all_from_a_block_on_goes_as_one_step_and_comes_back_by_one() -> None:
    review = trimmed(made(), "b6")
    assert body(review) == ["b1", "b3", "b4", "b5"]
    assert questions(review) == ("b1", "b4")  # what was to go anyway is answered with it
    assert review.rulings["b7"] == Ruling(Verdict.REMOVE, Reason.RELATED, settled=True)
    assert review.decisions[-1].name == "Remove all from block 6 on"
    assert review.decisions[-1].blocks[0].block_id == "b6"
    assert ledger(review).adds_up
    assert undo(review).rulings == made().rulings


def test_all_up_to_a_block_goes_and_the_headline_stays_one() -> None:
    review = trimmed(made(), "b3", before=True)
    assert body(review) == ["b4", "b5", "b6", "b8"]
    assert review.fields[FieldName.TITLE] == "The ferry sails again"
    assert review.rulings["b2"] == made().rulings["b2"]
    assert review.decisions[-1].name == "Remove all up to block 3"


def test_what_the_editor_kept_beyond_stays_but_for_what_is_chosen_itself() -> None:
    review = made()
    step = accept(review, ["b6", "b8"])
    assert step is not None
    assert body(trimmed(apply(review, step), "b6")) == ["b1", "b3", "b4", "b5", "b8"]


def test_beyond_is_told_by_the_article_where_blocks_were_moved() -> None:
    review = made()
    step = move(review, ["b8"], "b3")
    assert step is not None
    moved = apply(review, step)
    assert body(moved) == ["b1", "b3", "b8", "b4", "b5", "b6"]
    assert body(trimmed(moved, "b5")) == ["b1", "b3", "b8", "b4"]


def test_copies_that_all_stand_beyond_go_as_what_they_are_and_one_above_is_still_named() -> None:
    plea = "Every gift, however small, keeps the news of the harbour free for all who need it."
    texts = ("The ferry sails again from the first of May, the council said.", plea, plea, plea)
    page = page_of(*(block(number, text) for number, text in enumerate(texts, 1)))
    judged = (keep(1), copy_of(2, 3), keep(3), copy_of(4, 3))
    review = open_review("ferry", page, proposal_of(*judged, fields=(title("The ferry"),)))
    review = trimmed(review, "b3")
    assert review.rulings["b4"] == Ruling(Verdict.REMOVE, Reason.JUNK, settled=True)
    assert [(each.name, each.block_id) for each in checks(review)] == [("copies", "b2")]


def test_where_nothing_would_change_there_is_no_step() -> None:
    once = trimmed(made(), "b6")
    assert trim_after(once, "b6") is None
    back = toggle(once, ["b8"])
    assert back is not None
    assert trim_after(apply(once, back), "b7") is None
