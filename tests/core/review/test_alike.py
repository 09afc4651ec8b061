"""Blocks that stand and read alike are found together, and what an editor has decided is never among them."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Block, BlockKind, Judgement, Medium, Reason, Review, Structure
from core.review import accept, alike, apply, like, open_review, reverse
from tests.core.review.building import block, copy_of, gone, headline, keep, page_of, proposal_of, reviews, title

DOUBT = 0.6
HEADINGS = (
    "Choppy waters for auction houses",
    "The mourning dress codes of dynasties",
    "Red carpets without the actors",
)
PROSE = (
    "The council put off its vote on the ferry on Monday, after more than forty people had walked out of the hall in "
    "protest against the new fares, and nobody could say when it would meet again."
)


def review_of(*lines: tuple[Block, Judgement]) -> Review:
    blocks, judged = zip(*lines, strict=True)
    return open_review("page", page_of(*blocks), proposal_of(*judged, fields=[title("Line 1")]))


def page_with(texts: list[str], confidence: float = DOUBT, **more: object) -> Review:
    lines = [(block(n, text, **more), gone(n, Reason.CAPTION, confidence)) for n, text in enumerate(texts, 1)]  # type: ignore[arg-type]
    return review_of(*lines)


def test_subheadings_taken_for_captions_are_alike_and_the_captions_are_not() -> None:
    caption = "Objects on display at the museum in Nepal, which was created by its own people in 2023."
    texts = [HEADINGS[0], caption, PROSE, HEADINGS[1], "Pranab Joshi/Courtesy", PROSE, HEADINGS[2]]
    review = page_with(texts, kind=BlockKind.LINE)
    assert alike(review, ["b1"]) == ("b1", "b4", "b7")
    assert like(review, "b4") == ("b1", "b7")
    assert like(review, "b2") == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Choppy waters for auction houses", "Choppy waters for auction houses."),
        ("Choppy waters for auction houses", "Choppy waters for auction houses:"),
        ("Choppy waters for auction houses", "CHOPPY WATERS FOR AUCTION HOUSES"),
        ("Choppy waters for auction houses", "Choppy Waters For Auction Houses"),
        ("Choppy waters for auction houses", "choppy waters for auction houses"),
        ("Choppy waters for auction houses", "“Choppy waters for auction houses"),
        ("Choppy waters for auction houses", "• Choppy waters for auction houses"),
        ("Choppy waters for auction houses", "Choppy waters for 12 auction houses"),
        ("Choppy waters for auction houses", "Photo: waters for auction houses"),
        ("Choppy waters for auction houses", "Waters"),
        ("Related: the ferry and its vote", "Photo: the ferry and its vote"),
    ],
)
def test_lines_that_read_otherwise_are_not_alike(one: str, other: str) -> None:
    assert like(page_with([one, other]), "b1") == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Related: ten bridges to see", "Related: the ferry and its vote"),
        ("© Harbour Press", "© Agnes Holm"),
        ("“We will be back”", "«We will be back»"),
        ("الطريق إلى الميناء مغلق", "المجلس يؤجل التصويت على العبارة"),
    ],
)
def test_lines_that_read_the_same_way_are_alike_whatever_they_say(one: str, other: str) -> None:
    assert like(page_with([one, other]), "b1") == ("b2",)


def test_what_was_proposed_for_another_reason_or_far_more_surely_is_not_alike() -> None:
    texts = enumerate(("First of the lines", "Second of the lines", "Third of the lines", "Fourth of the lines"), 1)
    judged = (
        gone(1, Reason.CAPTION, DOUBT),
        gone(2, Reason.CREDIT, DOUBT),
        gone(3, Reason.CAPTION, 0.99),
        keep(4, 0.6),
    )
    review = review_of(*((block(n, text), one) for (n, text), one in zip(texts, judged, strict=True)))
    assert alike(review, ["b1"]) == ("b1",)


def test_the_same_words_are_alike_however_sure_the_desk_is_of_them() -> None:
    words, folded = "Ferry “Nordlicht” sails again", 'ferry  "Nordlicht" sails again'.capitalize()
    texts = (words, HEADINGS[0], words, folded.replace("nordlicht", "Nordlicht"), words, words)
    judged = (
        gone(1, Reason.CAPTION, DOUBT),
        gone(2, Reason.CAPTION, 0.99),
        gone(3, Reason.CAPTION, 0.99),
        gone(4, Reason.CAPTION, 0.9),
        gone(5, Reason.CREDIT, DOUBT),
        keep(6, DOUBT),
    )
    review = review_of(*((block(n, text), one) for n, (text, one) in enumerate(zip(texts, judged, strict=True), 1)))
    assert alike(review, ["b1"]) == ("b1", "b3", "b4")
    assert alike(review, ["b3"]) == ("b1", "b2", "b3", "b4")  # of the second block the desk is as sure
    assert like(review, "b2") == ("b3",)
    assert like(review, "b6") == ()


def test_the_same_words_set_otherwise_are_not_alike() -> None:
    lines = [block(1, HEADINGS[0]), block(2, HEADINGS[0], kind=BlockKind.HEADING, level=2)]
    judged = (gone(1, Reason.CAPTION, DOUBT), gone(2, Reason.CAPTION, 0.99))
    assert like(review_of(*zip(lines, judged, strict=True)), "b1") == ()


def test_the_page_tells_what_is_set_alike() -> None:
    def set_as(label: str) -> Structure:
        return Structure(tags=("body", "main", "p"), labels=("", "", label), elements=("1", "2", "3"))

    blocks = [
        block(n, HEADINGS[0], structure=set_as(label)) for n, label in enumerate(("crosshead", "crosshead", "ad"), 1)
    ]
    page = replace(page_of(*blocks), medium=Medium.HTML)
    review = open_review("page", page, proposal_of(*(gone(n, confidence=DOUBT) for n in (1, 2, 3))))
    assert alike(review, ["b1"]) == ("b1", "b2")


def test_prose_is_alike_where_the_page_sets_it_and_never_on_a_page_of_text() -> None:
    judged = proposal_of(keep(1), keep(2))
    page = page_of(block(1, PROSE), block(2, PROSE))
    assert like(open_review("text", page, judged), "b1") == ()
    assert like(open_review("web", replace(page, medium=Medium.HTML), judged), "b1") == ("b2",)


def test_copies_and_fields_are_like_nothing() -> None:
    lines = [block(n, "Harbour council delays the vote") for n in range(1, 6)]
    judged = (headline(1), copy_of(2, 4), copy_of(3, 4), keep(4), keep(5))
    review = review_of(*zip(lines, judged, strict=True))
    assert [like(review, each.id) for each in lines] == [(), (), (), ("b5",), ("b4",)]


def test_what_is_decided_is_never_taken_along() -> None:
    review = page_with(list(HEADINGS))
    kept = reverse(review, ["b2"])
    assert kept is not None
    review = apply(review, kept)
    assert alike(review, ["b1"]) == ("b1", "b3")
    assert alike(review, ["b2"]) == ("b1", "b2", "b3")


_LINES = st.lists(
    st.builds(
        lambda words, end: " ".join(words) + end,
        st.lists(st.sampled_from(["Ferry", "vote", "HALL", "12", "Photo:", "“we", "harbour"]), min_size=1, max_size=40),
        st.sampled_from(["", ".", ":", "?", "…"]),
    ),
    min_size=1,
    max_size=12,
)


@st.composite
def pages(draw: st.DrawFn) -> Review:
    """Pages of lines that are often alike, some of them decided on."""
    texts = draw(_LINES)
    judged = [
        draw(st.sampled_from([keep(n, 0.6), keep(n, 0.99), gone(n, confidence=0.6), gone(n, Reason.LEGAL, 0.9)]))
        for n in range(1, len(texts) + 1)
    ]
    review = review_of(*zip((block(n, text) for n, text in enumerate(texts, 1)), judged, strict=True))
    chosen = draw(st.sets(st.sampled_from(list(review.rulings))))
    decision = accept(review, chosen)
    return apply(review, decision) if decision is not None else review


@given(st.one_of(pages(), reviews()))
def test_a_block_is_among_those_like_it_and_all_others_are_undecided(review: Review) -> None:
    for block_id in review.rulings:
        found = alike(review, [block_id])
        assert block_id in found
        assert not any(review.rulings[each].settled for each in found if each != block_id)
        assert all(int(one[1:]) < int(other[1:]) for one, other in pairwise(found))


@given(st.one_of(pages(), reviews()))
def test_of_two_undecided_blocks_each_is_like_the_other_or_neither_is(review: Review) -> None:
    undecided = [each for each, ruling in review.rulings.items() if not ruling.settled]
    found = {each: set(like(review, each)) for each in undecided}
    assert all((one in found[other]) == (other in found[one]) for one in undecided for other in undecided)


@given(pages())
def test_asked_again_of_the_same_page_made_anew_the_answer_is_the_same(review: Review) -> None:
    again = replace(review, page=replace(review.page))
    assert [alike(again, [each]) for each in review.rulings] == [alike(review, [each]) for each in review.rulings]


@given(pages(), st.data())
def test_of_several_blocks_it_is_what_is_like_any_of_them(review: Review, data: st.DataObject) -> None:
    chosen = data.draw(st.sets(st.sampled_from(list(review.rulings)), min_size=1))
    assert set(alike(review, chosen)) == {each for block_id in chosen for each in alike(review, [block_id])}
