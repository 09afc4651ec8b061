"""What an editor changed, and each of it taken back alone."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import BlockKind, Decision, FieldName, Inline, Reason, Review
from core.review import (
    Against,
    Change,
    ChangeKind,
    add_paragraph,
    apply,
    article,
    changes,
    edit,
    merge,
    move,
    open_review,
    other_copy,
    set_field,
    set_reason,
    set_shape,
    split,
    standing_order,
    take_back,
    toggle,
    undo,
)
from core.review.articles import order_of
from tests.core.review.building import block, keep, page_of, proposal_of, reviews, wire_review
from tests.core.review.keying import typed

PAGE = Against.PAGE


def step(review: Review, decision: Decision | None) -> Review:
    assert decision is not None
    return apply(review, decision)


def back(review: Review, change: Change) -> Review:
    return step(review, take_back(review, change))


def kinds(review: Review, against: Against = Against.PROPOSAL) -> list[ChangeKind]:
    return [change.kind for change in changes(review, against)]


def story() -> Review:
    """Four kept paragraphs, the second with bold words."""
    page = page_of(
        block(1, "The ferry sails on Monday."),
        block(2, "Fares rise by 5 percent in May. Residents pay less.", inline=(Inline(0, 10, "bold"),)),
        block(3, "The council meets on Friday."),
        block(4, "Nobody was hurt."),
    )
    return open_review("story", page, proposal_of(*(keep(at) for at in range(1, 5))))


def test_an_untouched_review_has_no_changes_and_its_page_only_what_is_left_out() -> None:
    review = wire_review()
    assert changes(review) == ()
    found = changes(review, PAGE)
    assert [(each.kind, each.block_ids[0], each.reason) for each in found] == [
        (ChangeKind.REMOVED, "b1", Reason.ERROR_BANNER),
        (ChangeKind.REMOVED, "b2", Reason.METADATA),
        (ChangeKind.REMOVED, "b5", Reason.DUPLICATE),
        (ChangeKind.REMOVED, "b6", Reason.RELATED),
    ]
    assert found[1].field is FieldName.TITLE


def test_blocks_kept_removed_and_removed_otherwise_are_one_change_each() -> None:
    review = wire_review()
    review = step(review, toggle(review, ["b3"]))
    review = step(review, toggle(review, ["b6"]))
    review = step(review, set_reason(review, ["b1"], Reason.JUNK))
    assert [(each.kind, each.block_ids) for each in changes(review)] == [
        (ChangeKind.REASON, ("b1",)),
        (ChangeKind.REMOVED, ("b3",)),
        (ChangeKind.KEPT, ("b6",)),
    ]
    assert changes(review)[2].reason is Reason.RELATED


def test_accepting_changes_nothing_and_the_other_copy_two_blocks() -> None:
    review = wire_review()
    review = step(review, other_copy(review, "b5"))
    assert [(each.kind, each.block_ids[0]) for each in changes(review)] == [
        (ChangeKind.REMOVED, "b4"),
        (ChangeKind.KEPT, "b5"),
    ]


def test_each_word_is_a_change_of_its_own_and_can_be_taken_back_alone() -> None:
    review = story()
    review = step(
        review,
        edit(review, "b2", "Fares rise by 7 percent in June. Residents will pay less.", (Inline(0, 10, "bold"),)),
    )
    found = changes(review)
    assert [(each.before, each.after) for each in found] == [("5", "7"), ("May", "June"), ("", " will")]
    only = back(review, found[1])
    assert only.rulings["b2"].text == "Fares rise by 7 percent in May. Residents will pay less."
    assert only.rulings["b2"].inline == (Inline(0, 10, "bold"),)
    assert [(each.before, each.after) for each in changes(only)] == [("5", "7"), ("", " will")]


def test_marks_of_words_that_come_back_come_with_them() -> None:
    review = story()
    review = step(review, edit(review, "b2", "Fares in May. Residents pay less.", (Inline(0, 5, "bold"),)))
    review = back(review, changes(review)[0])
    assert review.rulings["b2"].text is None
    assert article(review).body == article(story()).body


def test_marks_changed_on_words_that_stayed_are_a_change() -> None:
    review = story()
    text = review.page.blocks[1].text
    review = step(review, edit(review, "b2", text, (Inline(0, 5, "italic"),)))
    (change,) = changes(review)
    assert change.kind is ChangeKind.MARKUP
    assert article(back(review, change)).body == article(story()).body


def test_a_move_of_several_blocks_is_one_change_and_taken_back_alone() -> None:
    review = story()
    review = step(review, move(review, ["b3", "b4"], None))
    review = step(review, edit(review, "b3", "The council meets on Saturday."))
    found = changes(review)
    assert [(each.kind, each.block_ids) for each in found] == [
        (ChangeKind.MOVED, ("b3", "b4")),
        (ChangeKind.WORDS, ("b3",)),
    ]
    review = back(review, found[0])
    assert order_of(review) == ("b1", "b2", "b3", "b4")
    assert kinds(review) == [ChangeKind.WORDS]


def test_what_was_put_behind_a_moved_block_stays_when_that_goes_home() -> None:
    review = story()
    review = step(review, move(review, ["b4"], "b1"))
    review = step(review, move(review, ["b3"], "b4"))
    review = step(review, move(review, ["b4"], None))
    first = next(each for each in changes(review) if each.block_ids[0] == "b4")
    others = [each for each in order_of(review) if each != "b4"]
    review = back(review, first)
    assert [each for each in order_of(review) if each != "b4"] == others


def test_a_split_an_added_paragraph_a_merge_and_a_kind_are_changes_of_their_own() -> None:
    review = story()
    review = step(review, split(review, "b2", 0, 32))
    review = step(review, add_paragraph(review, "b1", "Tickets are on sale."))
    review = step(review, merge(review, "b4"))
    review = step(review, set_shape(review, "b3", 0, BlockKind.HEADING, 2))
    found = changes(review)
    assert [(each.kind, each.block_ids[0]) for each in found] == [
        (ChangeKind.WORDS, "b1"),
        (ChangeKind.SPLIT, "b2"),
        (ChangeKind.SHAPE, "b3"),
        (ChangeKind.JOINED, "b4"),
    ]
    assert found[0].after.strip() == "Tickets are on sale."
    for change in found:
        review = back(review, change)
    assert article(review).body == article(story()).body


def test_a_paragraph_put_before_a_heading_goes_with_its_own_shape() -> None:
    page = page_of(block(1, "Fares rise", BlockKind.HEADING, level=2), block(2, "By 5 percent."))
    review = open_review("heading", page, proposal_of(keep(1), keep(2)))
    before = article(review).body
    review = step(review, add_paragraph(review, "b1", "A paragraph first.", part=-1))
    (change,) = (each for each in changes(review) if each.kind is ChangeKind.WORDS)
    assert article(back(review, change)).body == before


def test_fields_come_first_and_go_back_with_the_blocks_they_were() -> None:
    review = wire_review()
    review = step(review, set_field(review, FieldName.TITLE, ""))
    review = step(review, set_field(review, FieldName.BYLINE, "Ada Holm"))
    found = changes(review)
    assert [(each.field, each.before, each.after) for each in found] == [
        (FieldName.TITLE, "Harbour council delays the ferry vote", ""),
        (FieldName.BYLINE, "", "Ada Holm"),
    ]
    for change in found:
        review = back(review, change)
    assert review.fields == wire_review().fields
    assert review.rulings["b2"].field is FieldName.TITLE


def test_a_change_of_an_earlier_state_is_not_taken_back() -> None:
    review = story()
    first = step(review, edit(review, "b1", "The ferry sails on Tuesday."))
    (change,) = changes(first)
    second = step(first, edit(first, "b1", "The ferry does not sail."))
    assert take_back(second, change) is None
    assert take_back(review, change) is None


def test_a_removal_is_taken_back_against_the_page_too() -> None:
    review = wire_review()
    change = next(each for each in changes(review, PAGE) if each.block_ids == ("b6",))
    review = back(review, change)
    assert "b6" in order_of(review)
    assert change not in changes(review, PAGE)


def test_removed_blocks_stand_where_they_stood_among_what_was_moved() -> None:
    review = story()
    review = step(review, move(review, ["b1"], "b3"))
    review = step(review, toggle(review, ["b2"]))
    assert standing_order(review) == ("b2", "b3", "b1", "b4")


@settings(max_examples=150, deadline=None)
@given(reviews(), st.data())
def test_taking_back_every_change_yields_the_proposed_article_and_undo_is_exact(
    review: Review, data: st.DataObject
) -> None:
    proposed = article(review)
    now = review
    for _ in range(data.draw(st.integers(0, 6))):
        decision = data.draw(st.sampled_from([_typed, _toggled, _fielded]))(data, now)
        now = apply(now, decision) if decision is not None else now
    left = changes(now)
    for _ in range(200):
        if not left:
            break
        decision = take_back(now, data.draw(st.sampled_from(left)))
        assert decision is not None
        after = apply(now, decision)
        restored = undo(after)
        assert (restored.rulings, restored.fields) == (now.rulings, now.fields)
        now, left = after, changes(after)
    assert not left
    assert replace(article(now), review_id=proposed.review_id) == proposed


@settings(max_examples=60, deadline=None)
@given(reviews(), st.data())
def test_a_change_taken_back_is_gone_and_the_words_of_other_blocks_are_as_they_were(
    review: Review, data: st.DataObject
) -> None:
    now = review
    for _ in range(data.draw(st.integers(1, 5))):
        decision = _typed(data, now)
        now = apply(now, decision) if decision is not None else now
    found = changes(now, data.draw(st.sampled_from(Against)))
    if not found:
        return
    change = data.draw(st.sampled_from(found))
    after = back(now, change)
    assert change not in changes(after, change.against)
    for block_id, ruling in now.rulings.items():
        if block_id not in change.block_ids and not (ruling.joined or ruling.field):
            assert (after.rulings[block_id].text, after.rulings[block_id].verdict) == (ruling.text, ruling.verdict)


def _typed(data: st.DataObject, review: Review) -> Decision | None:
    return typed(data, review)


def _toggled(data: st.DataObject, review: Review) -> Decision | None:
    return toggle(review, [data.draw(st.sampled_from(sorted(review.rulings)))])


def _fielded(data: st.DataObject, review: Review) -> Decision | None:
    return set_field(review, data.draw(st.sampled_from(FieldName)), data.draw(st.sampled_from(["", "Ada Holm"])))
