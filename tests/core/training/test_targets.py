"""What is to be learned of each block: gold is a text, and of two copies the article's own stands in it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.training.measures import SHINGLE, labels, shingles, words
from core.training.targets import targets

STORY = [
    "The council met on Tuesday night to settle the quarrel over the pier",
    "Members agreed to spend four million crowns on new pilings this year",
    "Work is to begin in March and will close the basin for six weeks",
    "Nobody expects the work to be cheap or to be done before the storms",
]
GOLD = "\n\n".join(STORY)
MENU = ["Home and news of the day here", "Sport of the week and results", "Weather for the bay and coast"]
SMALL = st.sampled_from(["one", "two", "three", "four", "five", "six"])
TEXTS = st.lists(st.lists(SMALL, max_size=9).map(" ".join), max_size=9)


def kept(texts, gold=GOLD):
    return targets(texts, gold).kept.tolist()


def test_blocks_of_gold_are_kept_and_others_not():
    aim = targets([*MENU, *STORY, "Imprint"], GOLD)
    assert aim.kept.tolist() == [False] * 3 + [True] * 4 + [False]
    assert aim.counts.tolist() == [1] * 8
    assert not aim.copies.any()


def test_case_and_signs_make_no_other_words():
    assert kept([text.upper() + "!" for text in STORY]) == [True] * 4


def test_half_of_a_block_in_gold_is_enough():
    long = STORY[0] + " and then they all went home"
    assert kept([long]) == [True]
    assert kept([long + " " + " ".join(f"word{n}" for n in range(30))]) == [False]


def test_of_a_teaser_and_the_storys_own_copy_the_one_amid_the_story_is_kept():
    aim = targets([STORY[0], *MENU * 2, *STORY], GOLD)
    assert aim.kept.tolist() == [False] * 7 + [True] * 4
    assert aim.copies.tolist() == [True] + [False] * 10
    assert aim.counts.tolist() == [0] + [1] * 10


def test_a_teaser_below_the_story_counts_for_nothing_either():
    aim = targets([*STORY, *MENU * 2, STORY[3]], GOLD)
    assert aim.kept.tolist() == [True] * 4 + [False] * 7
    assert (aim.counts[-1], aim.copies[-1]) == (0, True)


def test_a_story_that_stands_there_twice_is_kept_in_both_places():
    aim = targets([*STORY, *MENU, *STORY], GOLD)
    assert aim.kept.tolist() == [True] * 4 + [False] * 3 + [True] * 4
    assert aim.copies.sum() == 4
    assert (aim.counts == 1).all()


def test_two_passages_are_a_run_and_one_is_not():
    far = MENU * 4
    two, one = targets([*STORY, *far, *STORY[:2]], GOLD), targets([*STORY, *far, STORY[0]], GOLD)
    assert (two.kept[-2:].tolist(), two.counts[-2:].tolist()) == ([True, True], [1, 1])
    assert (one.kept[-1], one.counts[-1]) == (False, 0)


def test_what_gold_has_twice_is_kept_twice():
    refrain = [STORY[0], STORY[1], STORY[0]]
    aim = targets([*refrain, *MENU * 4, STORY[0]], "\n".join(refrain))
    assert aim.kept.tolist() == [True] * 3 + [False] * 13
    assert aim.copies.tolist() == [False] * 15 + [True]


def test_short_lines_are_kept_as_often_as_gold_has_them():
    gold = "\n".join([*STORY[:2], "The vote", *STORY[2:]])
    aim = targets(["The vote", *MENU * 2, *STORY[:2], "The vote", *STORY[2:], "The vote"], gold)
    assert aim.kept.tolist() == [False] * 7 + [True] * 5 + [False]
    assert (aim.counts == 1).all()


def test_a_short_block_must_be_a_whole_line_of_gold():
    assert kept(["The council met", "Tuesday night"], GOLD + "\nTuesday night.") == [False, True]


def test_a_block_without_words_goes_with_those_around_it_and_counts_little():
    aim = targets(["* * *", STORY[0], "* * *", STORY[1], "–", MENU[0], "* * *"], GOLD)
    assert aim.kept.tolist() == [False, True, True, True, False, False, False]
    assert aim.counts.tolist() == pytest.approx([0.1, 1, 0.1, 1, 0.1, 1, 0.1])


@pytest.mark.parametrize("gold", ["", GOLD])
def test_a_page_without_blocks_has_no_labels(gold):
    assert [len(part) for part in targets([], gold)] == [0, 0, 0]


def test_without_gold_nothing_is_kept():
    assert not targets([*STORY, "Short", ""], "").kept.any()


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_what_is_kept_stands_in_gold(texts, gold):
    aim = targets(texts, "\n".join(gold))
    stands = labels(texts, "\n".join(gold), copies=True)
    worded = [bool(words(text)) for text in texts]
    assert not [at for at, stays in enumerate(aim.kept) if stays and worded[at] and not stands[at]]
    assert not [at for at, copy in enumerate(aim.copies) if copy and not stands[at]]


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_no_more_is_kept_of_long_blocks_than_gold_has_but_for_copied_runs(texts, gold):
    aim = targets(texts, "\n".join(gold))
    own = [
        shingles(words(text))
        for text, stays, copy in zip(texts, aim.kept, aim.copies, strict=True)
        if stays and not copy and len(words(text)) >= SHINGLE
    ]
    assert sum(mine.total() for mine in own) <= 2 * shingles(words("\n".join(gold))).total()


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_short_blocks_are_never_kept_more_often_than_gold_has_them(texts, gold):
    aim = targets(texts, "\n".join(gold))
    lines = [words(line) for line in gold]
    for text, stays in zip(texts, aim.kept, strict=True):
        if stays and 0 < len(words(text)) < SHINGLE:
            alike = [bool(k) for other, k in zip(texts, aim.kept, strict=True) if words(other) == words(text)]
            assert sum(alike) <= lines.count(words(text))


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_only_lone_copies_and_wordless_blocks_count_less(texts, gold):
    aim = targets(texts, "\n".join(gold))
    for at, (text, counts) in enumerate(zip(texts, aim.counts.tolist(), strict=True)):
        if counts == 0:
            beside = aim.copies[max(0, at - 1) : at + 2]
            assert aim.copies[at]
            assert beside.sum() == 1
            assert not aim.kept[at]
        else:
            assert counts == pytest.approx(1 if words(text) else 0.1)


@settings(deadline=None)
@given(st.sets(st.integers(0, 9)), st.integers(1, 10))
def test_of_passages_that_stand_there_once_exactly_those_of_gold_are_kept(chosen, count):
    texts = [" ".join(f"w{number}x{at}" for at in range(6)) for number in range(count)]
    gold = "\n".join(text for number, text in enumerate(texts) if number in chosen)
    aim = targets(texts, gold)
    assert aim.kept.tolist() == [number in chosen for number in range(count)]
    assert (aim.counts == 1).all()
    assert aim.kept.dtype == np.bool_
