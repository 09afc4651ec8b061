"""Where else a page and its blocks stand on the desk, and what that does to a proposal that comes in."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.desk import Desk, Elsewhere, NearDuplicate, Query
from core.model import (
    DeskError,
    FieldName,
    FieldValue,
    Flag,
    Judgement,
    Reason,
    Review,
    ReviewState,
    StaleDecisionError,
    Verdict,
)
from core.review import edit, set_state
from tests.core.desk.building import a_source, review_of, toggled
from tests.core.desk.stories import LEGAL, changed, page_and_proposal, prose, put
from tests.core.review.building import block, keep, page_of, proposal_of


def _flags(desk: Desk, review_id: str) -> tuple[str, ...]:
    return review_of(desk, review_id).proposal.flags


def _judgement(review: Review, number: int) -> Judgement:
    return review.proposal.judgements[number - 1]


def _heard(judgement: Judgement) -> list[str]:
    return [one.because for one in judgement.evidence if one.detector == "elsewhere"]


def test_a_block_is_found_on_other_pages_word_for_word_and_nearly(desk: Desk) -> None:
    texts = prose(1)
    near = put(desk, "near.txt", [*prose(2), changed(texts[1])], site="wire.example")
    same = put(desk, "same.txt", [texts[1], *prose(3)], site="press.example")
    mine = put(desk, "mine.txt", texts)
    assert desk.elsewhere(mine, "b1") == ()
    exact, alike = desk.elsewhere(mine, "b2")
    assert exact == Elsewhere(same, "same.txt", "", "press.example", "b1", 1.0)
    assert (alike.review_id, alike.block_id) == (near, "b5")
    assert alike.similarity == pytest.approx(29 / 30)


def test_a_block_is_not_found_on_its_own_page_nor_where_there_is_none(desk: Desk) -> None:
    texts = prose(1)
    mine = put(desk, "mine.txt", [*texts, *texts, "Only a few words"])
    assert desk.elsewhere(mine, "b1") == ()
    assert desk.elsewhere(mine, "b9") == ()
    assert desk.elsewhere(mine, "b99") == ()
    assert desk.elsewhere(desk.add(a_source("unprepared")).review_id, "b1") == ()


def test_a_page_that_has_a_block_twice_is_named_once(desk: Desk) -> None:
    text = prose(1)[0]
    put(desk, "twice.txt", [changed(text), text, text])
    mine = put(desk, "mine.txt", [text])
    assert [(one.block_id, one.similarity) for one in desk.elsewhere(mine, "b1")] == [("b2", 1.0)]


def test_at_most_ten_pages_are_named_for_a_block(desk: Desk) -> None:
    text = prose(1)[0]
    for number in range(12):
        put(desk, f"{number}.txt", [text if number % 2 else changed(text)])
    mine = put(desk, "mine.txt", [text])
    found = desk.elsewhere(mine, "b1")
    assert len(found) == 10
    assert [one.similarity == 1 for one in found] == [True] * 6 + [False] * 4


def test_passages_that_only_look_alike_are_not_named(desk: Desk) -> None:
    """Half of the words are the same: they often share a band, and are no copies."""
    chance = [prose(seed, 1, words=60)[0].split() for seed in range(20)]
    for number, words in enumerate(chance):
        put(desk, f"{number}.txt", [" ".join([*words[:30], *prose(100 + number, 1)[0].split()])])
    mine = put(desk, "mine.txt", [" ".join(words) for words in chance])
    assert not any(desk.elsewhere(mine, f"b{number}") for number in range(1, 21))


def test_a_near_duplicate_is_named_with_the_share_of_words_that_stand_there(desk: Desk) -> None:
    texts = prose(1, 6)
    whole = put(desk, "whole.txt", [*texts, *prose(2)], site="wire.example")
    most = put(desk, "most.txt", [changed(texts[0]), *texts[1:4]])
    put(desk, "little.txt", [*texts[:2], *prose(3)])
    mine = put(desk, "mine.txt", texts)
    first, second = desk.near_duplicates(mine)
    assert first == NearDuplicate(whole, "whole.txt", "", "wire.example", 1.0)
    assert second.review_id == most
    assert second.similarity == pytest.approx((3 + 29 / 30) / 6)
    assert {one.review_id for one in desk.near_duplicates(most)} == {mine, whole}


def test_at_most_five_near_duplicates_are_named(desk: Desk) -> None:
    ids = [put(desk, f"{number}.txt", prose(1)) for number in range(9)]
    found = [one.review_id for one in desk.near_duplicates(ids[0])]
    assert len(set(found)) == 5
    assert ids[0] not in found


def test_near_duplicates_are_those_of_the_article_as_it_stands_now(desk: Desk) -> None:
    texts, others = prose(1), prose(2)
    put(desk, "wire.txt", texts)
    mine = put(desk, "mine.txt", [*texts, *others], removed=[1, 2])
    assert desk.near_duplicates(mine) == ()
    for number in (1, 2):
        toggled(desk, mine, f"b{number}")
    assert desk.near_duplicates(mine)[0].similarity == 0.5
    reworded = edit(review_of(desk, mine), "b1", prose(3)[0])
    assert reworded is not None
    desk.record(mine, reworded)
    assert desk.near_duplicates(mine) == ()


def test_an_article_of_few_words_is_no_near_duplicate(desk: Desk) -> None:
    texts = prose(1, 1)
    put(desk, "one.txt", texts)
    mine = put(desk, "other.txt", texts)
    assert desk.near_duplicates(mine) == ()
    assert _flags(desk, mine) == ()


def test_an_unknown_review_is_said_so(desk: Desk) -> None:
    with pytest.raises(DeskError, match="no review nowhere"):
        desk.near_duplicates("nowhere")
    with pytest.raises(DeskError, match="no review nowhere"):
        desk.elsewhere("nowhere", "b1")


def test_looking_up_does_not_count_as_having_seen_the_review(desk: Desk, desk_path: Path) -> None:
    mine = put(desk, "mine.txt", prose(1))
    approval = set_state(review_of(desk, mine), ReviewState.APPROVED)
    assert approval is not None
    with Desk.open(desk_path) as other:
        toggled(other, mine, "b1")
    desk.near_duplicates(mine)
    desk.elsewhere(mine, "b1")
    with pytest.raises(StaleDecisionError, match="another window"):
        desk.record(mine, approval)


def test_a_page_that_comes_in_again_is_flagged_and_says_what_it_is_like(desk: Desk) -> None:
    texts = prose(1)
    put(desk, "wire.txt", texts)
    second = put(desk, "press.txt", [prose(2)[0], *map(changed, texts[:2]), *texts[2:]])
    assert _flags(desk, second) == (Flag.NEAR_DUPLICATE,)
    assert desk.row(second).flags == ("near-duplicate",)
    heard = {number: _heard(_judgement(review_of(desk, second), number)) for number in range(1, 6)}
    assert heard == {1: [], 2: ["79% of this article's words also stand in wire.txt"], 3: [], 4: [], 5: []}


def test_both_of_two_near_duplicates_are_flagged_whichever_came_first(desk: Desk) -> None:
    texts = prose(1)
    first = put(desk, "wire.txt", texts)
    second = put(desk, "press.txt", [*map(changed, texts[:2]), *texts[2:]])
    assert desk.row(first).flags == desk.row(second).flags == ("near-duplicate",)
    assert desk.counts().by_flag == {"near-duplicate": 2}
    assert {row.review_id for row in desk.queue(Query(flags=("near-duplicate",)))} == {first, second}


def test_a_flag_that_comes_later_weighs_in_the_order_by_risk_as_any_other(desk: Desk) -> None:
    texts = prose(1)
    first, other = put(desk, "wire.txt", texts), put(desk, "other.txt", prose(2))
    put(desk, "press.txt", texts)
    for review_id in (first, other):
        toggled(desk, review_id, "b1")
    order = [row.review_id for row in desk.queue(Query(order="risk"))]
    assert order.index(first) < order.index(other)


def test_of_an_article_and_a_short_piece_of_it_the_piece_is_flagged(desk: Desk) -> None:
    texts = prose(1, 8)
    whole, piece = put(desk, "whole.txt", texts), put(desk, "piece.txt", texts[:3])
    assert (desk.row(whole).flags, desk.row(piece).flags) == ((), ("near-duplicate",))
    early, late = put(desk, "early.txt", prose(2, 8)[:3]), put(desk, "late.txt", prose(2, 8))
    assert (desk.row(early).flags, desk.row(late).flags) == (("near-duplicate",), ())


def test_a_flag_that_comes_later_leaves_the_editor_and_the_decisions_alone(desk: Desk, desk_path: Path) -> None:
    texts = prose(1)
    first = put(desk, "wire.txt", texts)
    toggled(desk, first, "b1")
    seen = review_of(desk, first)
    put(desk, "press.txt", texts)
    assert review_of(desk, first) == seen
    toggled(desk, first, "b2")  # not refused as changed elsewhere
    assert desk.row(first).flags == ("near-duplicate",)
    with Desk.open(desk_path) as again:
        assert review_of(again, first) == review_of(desk, first)
        assert again.row(first) == desk.row(first)


def test_the_same_page_again_flags_nothing_twice(desk: Desk) -> None:
    texts = prose(1)
    first = put(desk, "wire.txt", texts)
    second = put(desk, "press.txt", texts)
    desk.save_proposal(second, *page_and_proposal(texts))
    desk.save_proposal(first, *page_and_proposal(texts))
    assert desk.row(first).flags == desk.row(second).flags == ("near-duplicate",)
    assert desk.counts().by_flag == {"near-duplicate": 2}


def test_a_page_is_never_its_own_near_duplicate(desk: Desk) -> None:
    texts = prose(1)
    mine = put(desk, "mine.txt", [*texts, *texts])
    desk.save_proposal(mine, *page_and_proposal(texts))
    assert _flags(desk, mine) == ()


def test_what_is_removed_makes_no_near_duplicate(desk: Desk) -> None:
    texts, others = prose(1), prose(2)
    put(desk, "wire.txt", [*texts, *others])
    assert _flags(desk, put(desk, "mine.txt", [*texts, *others], removed=[1, 2, 3, 4, 5, 6, 7])) == ()
    assert _flags(desk, put(desk, "more.txt", [*texts, *prose(3)[:3]], removed=[5])) == (Flag.NEAR_DUPLICATE,)


def test_a_passage_on_other_pages_of_the_site_is_evidence_against_it(desk: Desk) -> None:
    ids = [put(desk, f"{seed}.html", [*prose(seed), LEGAL], site="northwire.example") for seed in range(4)]
    one, two, three, four = (_judgement(review_of(desk, review_id), 5) for review_id in ids)
    assert _heard(one) == _heard(two) == []
    assert _heard(three) == ["Stands on 2 other pages of northwire.example"]
    assert _heard(four) == ["Stands on 3 other pages of northwire.example"]
    assert (two.verdict, two.confidence) == (Verdict.KEEP, 0.9)
    assert three.verdict is Verdict.KEEP
    assert three.confidence < 0.6
    assert all(_heard(_judgement(review_of(desk, ids[3]), number)) == [] for number in range(1, 5))


def test_a_saved_page_is_of_the_site_that_it_names_itself(desk: Desk) -> None:
    ids = []
    for seed in range(4):
        ids.append(desk.add(a_source(f"saved-{seed}.html")).review_id)
        page, proposal = page_and_proposal([*prose(seed), LEGAL], ())
        url = FieldValue(FieldName.URL, f"https://www.coast.example/{seed}", "link canonical")
        desk.save_proposal(ids[-1], page, replace(proposal, fields=(*proposal.fields, url)))
    assert [desk.row(each).site for each in ids] == ["coast.example"] * 4
    assert _heard(review_of(desk, ids[-1]).proposal.judgements[-1]) == ["Stands on 3 other pages of coast.example"]


def test_pages_of_other_sites_are_no_evidence_and_neither_are_pages_of_none(desk: Desk) -> None:
    for seed in range(4):
        put(desk, f"{seed}.html", [*prose(seed), LEGAL], site=f"site{seed}.example")
        put(desk, f"{seed}.txt", [*prose(10 + seed), LEGAL])
    last = [
        put(desk, "last.html", [*prose(20), LEGAL], site="site9.example"),
        put(desk, "last.txt", [*prose(21), LEGAL]),
    ]
    assert [_heard(_judgement(review_of(desk, review_id), 5)) for review_id in last] == [[], []]


def test_the_same_article_on_one_site_again_and_again_is_no_boilerplate(desk: Desk) -> None:
    texts = prose(1)
    ids = [put(desk, f"{number}.html", texts, site="northwire.example") for number in range(5)]
    last = review_of(desk, ids[-1])
    assert last.proposal.flags == (Flag.NEAR_DUPLICATE,)
    assert all(one.verdict is Verdict.KEEP and one.confidence == 0.9 for one in last.proposal.judgements)


def test_boilerplate_longer_than_the_article_makes_no_near_duplicates(desk: Desk) -> None:
    legal = prose(99, 6)
    ids = [put(desk, f"{seed}.html", [*prose(seed, 2), *legal], site="northwire.example") for seed in range(12)]
    last = review_of(desk, ids[-1])
    assert Flag.NEAR_DUPLICATE not in last.proposal.flags
    assert [one.verdict for one in last.proposal.judgements] == [Verdict.KEEP] * 2 + [Verdict.REMOVE] * 6
    assert {one.reason for one in last.proposal.judgements[2:]} == {Reason.JUNK}


def test_a_proposal_without_company_is_stored_as_it_was_made(desk: Desk) -> None:
    page, proposal = page_and_proposal([*prose(1), LEGAL], removed=[5])
    mine = desk.add(a_source("mine.txt", url="https://northwire.example/1")).review_id
    desk.save_proposal(mine, page, proposal)
    assert review_of(desk, mine).proposal == proposal


def test_a_page_whose_proposal_is_silent_on_blocks_is_taken_in(desk: Desk) -> None:
    texts = prose(1)
    put(desk, "a.txt", texts)
    page = page_of(*(block(number, text) for number, text in enumerate(texts, 1)))
    mine = desk.add(a_source("b.txt")).review_id
    desk.save_proposal(mine, page, proposal_of(keep(1), keep(2)))
    assert _flags(desk, mine) == (Flag.NEAR_DUPLICATE,)


def test_a_verdict_turned_by_other_pages_has_the_flags_of_what_holds_then(desk: Desk) -> None:
    """An article whose greater part turns out to be the site's is short; what its source said of it stays."""
    legal = prose(99, 3)
    for seed in range(12):
        put(desk, f"{seed}.html", [*prose(seed, 4), *legal], site="northwire.example")
    source = a_source("last.html", url="https://northwire.example/last", flags=("legal-hold", "low-confidence"))
    last = desk.add(source).review_id
    page, proposal = page_and_proposal([*prose(50, 2), *legal])
    made = replace(proposal, flags=("legal-hold", "low-confidence", "incomplete"))
    desk.save_proposal(last, page, made)
    assert [one.verdict for one in review_of(desk, last).proposal.judgements] == [Verdict.KEEP] * 2 + [
        Verdict.REMOVE
    ] * 3
    assert _flags(desk, last) == ("legal-hold", "low-confidence", "incomplete", Flag.SHORT)
    assert desk.row(last).flags == _flags(desk, last)
