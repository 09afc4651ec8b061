"""One block is matched with an equal one, the most alike one, or the several that it is together."""

import pytest

from core.duplicates.matching import Match, Matcher, better
from tests.core.duplicates.making import LONG, STORY, VOTE, blocks


def found(*texts):
    """What the last of some blocks repeats of those before it."""
    matcher = Matcher(blocks(*texts))
    for at in range(len(texts) - 1):
        matcher.learn(at)
    return matcher.find(len(texts) - 1)


def matcher_of(*texts):
    return Matcher(blocks(*texts))


def test_an_equal_block_is_found_at_its_first_standing():
    assert found(STORY[1], STORY[0], STORY[0], STORY[0]) == Match((1, 1), (3, 3), 1.0)


def test_of_near_copies_the_most_alike_is_found():
    further = STORY[0].replace("quarrel", "dispute").replace("northern", "old")
    match = found(further, STORY[0].replace("quarrel", "dispute"), STORY[0])
    assert match is not None
    assert match.first == (1, 1)
    assert 0.9 < match.similarity < 1
    assert not match.is_part


def test_of_near_copies_alike_the_first_is_found():
    near = STORY[0].replace("quarrel", "dispute")
    match = found(near, STORY[0].replace("quarrel", "strife"), STORY[0])
    assert match is not None
    assert match.first == (0, 0)


@pytest.mark.parametrize(
    ("texts", "first", "is_part"),
    [
        ((*VOTE, LONG), (0, 1), False),
        ((STORY[1], *VOTE, LONG), (1, 2), False),
        ((*STORY[:4], " ".join(STORY[:4])), (0, 3), False),
        ((LONG, VOTE[1]), (0, 0), True),
        ((VOTE[0], LONG), (0, 0), True),
        ((" ".join(STORY), STORY[3]), (0, 0), True),
    ],
)
def test_one_block_is_found_as_several_or_as_a_part(texts, first, is_part):
    match = found(*texts)
    assert match is not None
    assert (match.first, match.is_part) == (first, is_part)
    assert 0.8 <= match.similarity < 1


def test_several_blocks_are_found_as_one_from_the_first_of_them():
    matcher = matcher_of(LONG, *VOTE)
    matcher.learn(0)
    assert matcher.find(1) == Match((0, 0), (1, 2), 0.999)


def test_short_parts_ride_along_inside_the_block_they_are_of():
    whole = f"{STORY[0]} It was late. {STORY[1]}"
    match = found(STORY[0], "It was late.", STORY[1], whole)
    assert match is not None
    assert match.first == (0, 2)


@pytest.mark.parametrize(
    "texts",
    [
        (STORY[0], STORY[1]),
        ("Come back to me", "Come back to me"),
        ("", ""),
        ("The vote was late", "The vote was late, and the council met on Tuesday in the hall by the harbour."),
        (STORY[0], "The northern pier was what the council met over to settle on Tuesday after the harbour quarrel."),
    ],
)
def test_what_is_short_or_says_another_thing_is_not_found(texts):
    assert found(*texts) is None


def test_what_was_not_learnt_is_not_found():
    assert matcher_of(STORY[0], STORY[0]).find(1) is None


def test_two_blocks_without_words_are_not_alike():
    matcher = matcher_of("…", "—", "", STORY[0], STORY[0].upper())
    assert matcher.alike(0, 1) == matcher.alike(1, 2) == 0.0
    assert matcher.alike(3, 4) == 1.0


def test_only_equal_words_are_wholly_alike():
    words = [f"w{n}" for n in range(9000)]
    matcher = matcher_of(" ".join(words), " ".join([*words[:-1], "other"]))
    assert 0.99 < matcher.alike(0, 1) < 1


def test_what_follows_may_be_several_blocks_for_one():
    matcher = matcher_of(STORY[0], LONG, STORY[0], *VOTE)
    match = matcher.follow(1, 3)
    assert match is not None
    assert (match.first, match.other) == ((1, 1), (3, 4))
    assert matcher.follow(0, 3) is None


def test_short_blocks_follow_nothing_as_parts():
    assert matcher_of("It was late.", "It was late. Very late.").follow(0, 1) is None


@pytest.mark.parametrize(
    ("first", "other", "similarity"),
    [((0,), (1, 2), 1.0), ((1, 2), (0,), 1.0), ((0,), (1,), 0.999), ((2,), (0,), 0.999), ((0,), (0,), 1.0)],
)
def test_stretches_are_compared_as_a_whole_or_by_how_much_of_the_shorter_is_said(first, other, similarity):
    assert matcher_of(LONG, *VOTE).compare(first, other) == similarity


def test_a_part_that_is_not_quite_there_is_told_by_how_much_of_it_is():
    matcher = matcher_of(" ".join(STORY), VOTE[0])
    assert matcher.compare((0,), (1,)) < 0.6


def test_the_length_of_blocks_is_in_words():
    assert matcher_of("One two", "", "three, “four”!").length((0, 1, 2)) == 4


def test_several_blocks_win_over_the_one_that_is_nearly_all_of_them():
    one, short = f"{STORY[0]} {STORY[1]}", "Nobody in the hall left before midnight."
    match = found(one, short, f"{one} {short}")
    assert match is not None
    assert (match.first, match.is_part) == ((0, 1), False)


@pytest.mark.parametrize(
    ("near", "several", "wins"),
    [
        (None, None, None),
        (Match((0, 0), (3, 3), 0.9), None, "near"),
        (None, Match((0, 1), (3, 3), 0.9), "several"),
        (Match((0, 0), (3, 3), 0.9), Match((0, 1), (3, 3), 0.95), "several"),
        (Match((0, 0), (3, 3), 0.9), Match((0, 1), (3, 3), 0.85), "near"),
        (Match((0, 0), (3, 3), 0.9), Match((0, 1), (3, 3), 0.95, is_part=True), "near"),
    ],
)
def test_the_match_that_says_more_of_it_is_better(near, several, wins):
    assert better(near, several) == {"near": near, "several": several, None: None}[wins]


def test_versions_need_less_than_copies_but_not_nothing():
    matcher = matcher_of(
        f"{STORY[1]} Own one sentence stands here.", f"Another one of its own first. {STORY[1]}", STORY[2]
    )
    assert matcher.alike(0, 1) == 0
    assert 0.6 <= matcher.versions(0, 1) < 0.8
    assert matcher.versions(0, 2) == 0
    assert matcher_of("It was late.", "It was late.").versions(0, 1) == 0


def test_blocks_share_something_where_they_say_the_same_or_a_good_part_of_it():
    matcher = matcher_of(LONG, VOTE[0], STORY[0], "Yes.", "Yes.")
    assert matcher.shares(0, 1)
    assert matcher.shares(3, 4)
    assert not matcher.shares(0, 2)


def test_a_block_with_an_equal_one_is_followed_as_a_part_of_nothing():
    matcher = matcher_of(LONG, VOTE[0], STORY[0], LONG, VOTE[0])
    matcher.learn(1)
    assert matcher.follow(0, 4) is None
