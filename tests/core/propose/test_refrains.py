"""What an article says again because it means to is no copy."""

from itertools import pairwise

import pytest

from core.duplicates import Repeat, repeated_runs
from core.model import Anchor, Block, BlockKind, Structure, Verdict
from core.propose.copies import resolve
from core.propose.proposing import QUESTION_BELOW
from core.propose.refrains import Kind, kind_of, set_like
from tests.core.propose.pages import STORY, by_text, cut_html, cut_text, proposed

HEADLINE = "Eight harbour inns for a long weekend"
INNS = ("Anchor", "Bell", "Compass", "Dolphin", "Ensign", "Ferry", "Gull", "Heron")
ADVICE = "Rooms from 90 crowns a night, breakfast and sauna included, dogs by arrangement."
NEAR = "Rooms from {} crowns a night, breakfast and sauna included, dogs by arrangement."


def block(number, text, *, tags=(), labels=()):
    return Block(
        f"b{number}", BlockKind.LINE, text, Anchor(), 1, structure=Structure(tags, labels or ("",) * len(tags))
    )


def judged(texts, repeat, *, kept=0.9, **structure):
    blocks = {f"b{n}": block(n, text, **structure) for n, text in enumerate(texts, 1)}
    return kind_of(blocks, dict.fromkeys(blocks, kept), repeat)


def pair(first, second, alike=1.0):
    return Repeat(first, second, (alike,) * len(first))


WEB = {"tags": ("body", "div", "p")}


@pytest.mark.parametrize("alike", [1.0, 0.9])
def test_short_passages_set_alike_are_refrains(alike):
    assert judged([ADVICE, ADVICE], pair(("b1",), ("b2",), alike), **WEB) is Kind.REFRAIN


def test_a_long_passage_set_alike_is_a_copy():
    long = [f"{text} {other}" for text, other in pairwise(STORY)]
    assert judged([*long, "Pier", *long], pair(("b1", "b2", "b3"), ("b5", "b6", "b7")), **WEB) is Kind.COPY


def test_a_few_paragraphs_that_follow_themselves_are_copies_and_far_off_are_a_refrain():
    first, body = ("b1", "b2", "b3"), list(STORY[:3])
    assert judged([*body, *body], pair(first, ("b4", "b5", "b6")), **WEB) is Kind.COPY
    assert judged([*body, *["Pier"] * 9, *body], pair(first, ("b13", "b14", "b15")), **WEB) is Kind.REFRAIN


def test_many_short_blocks_in_a_row_are_a_copy():
    row = ["Pier"] * 12
    runs = pair(tuple(f"b{n}" for n in range(1, 7)), tuple(f"b{n}" for n in range(7, 13)))
    assert judged(row, runs, **WEB) is Kind.COPY


def test_a_line_set_unlike_its_twin_is_a_copy_where_it_says_the_very_same():
    blocks = {"b1": block(1, ADVICE, tags=("body", "p")), "b2": block(2, ADVICE, tags=("body", "aside", "p"))}
    kept = dict.fromkeys(blocks, 0.9)
    assert kind_of(blocks, kept, pair(("b1",), ("b2",))) is Kind.COPY
    assert kind_of(blocks, kept, pair(("b1",), ("b2",), 0.9)) is Kind.EITHER
    assert kind_of(blocks, {"b1": 0.9, "b2": 0.2}, pair(("b1",), ("b2",), 0.9)) is Kind.COPY


@pytest.mark.parametrize(("alike", "kind"), [(1.0, Kind.LINE), (0.9, Kind.EITHER)])
def test_a_line_of_a_text_is_in_doubt(alike, kind):
    assert judged([ADVICE, ADVICE], pair(("b1",), ("b2",), alike)) is kind


def test_a_line_of_a_text_that_stands_again_far_off_is_a_copy():
    assert judged([ADVICE, *["Pier"] * 120, ADVICE], pair(("b1",), ("b122",))) is Kind.COPY


def test_a_line_the_article_would_leave_out_is_no_refrain():
    assert judged([ADVICE, ADVICE], pair(("b1",), ("b2",)), kept=0.3) is Kind.COPY


def test_paragraphs_of_a_text_that_stand_again_are_copies():
    assert judged([*STORY, *STORY], pair(("b1", "b2", "b3"), ("b5", "b6", "b7"), 0.95)) is Kind.COPY


def test_a_refrain_is_neither_removed_nor_asked_about_and_a_doubtful_one_is_asked_about():
    web = [block(n, ADVICE, **WEB) for n in (1, 2)]
    text = [block(n, ADVICE) for n in (1, 2)]
    kept = {"b1": 0.9, "b2": 0.9}
    refrain = resolve(web, kept, [pair(("b1",), ("b2",), 0.9)])
    assert (dict(refrain.copies), dict(refrain.doubted)) == ({}, {})
    either = resolve(text, kept, [pair(("b1",), ("b2",), 0.9)])
    assert not either.copies
    assert set(either.doubted) == {"b2"}


def test_set_alike_means_by_tags_and_names_whatever_the_number():
    one = block(1, "a", tags=("body", "ul", "li"), labels=("", "inns", ""))
    assert set_like(one) == set_like(block(2, "b", tags=("body", "ul", "li"), labels=("", "inns", "")))
    assert set_like(one) != set_like(block(2, "b", tags=("body", "ol", "li"), labels=("", "inns", "")))


@pytest.mark.parametrize("line", [ADVICE, NEAR], ids=["word for word", "nearly"])
def test_what_every_entry_of_a_list_says_stays_in_the_article(line):
    entries = "".join(
        f"<h2>The {inn}</h2><p>{STORY[n % len(STORY)][: -1 - n]}.</p><p>{line.format(90 + n)}</p>"
        for n, inn in enumerate(INNS)
    )
    cut = cut_html(f"<html lang='en'><body><article><h1>{HEADLINE}</h1>{entries}</article></body></html>")
    assert repeated_runs(cut.page.blocks)
    found = [one for one in proposed(cut).judgements if one.duplicate_of]
    texts = {block.id: block.text for block in cut.page.blocks}
    assert not [texts[one.block_id] for one in found if texts[one.block_id].startswith("Rooms from")]


def test_a_near_copy_of_a_line_in_a_text_is_for_the_editor_to_see():
    lines = [NEAR.format(90), STORY[1], NEAR.format(95)]
    cut = cut_text(HEADLINE, STORY[0], *lines, *STORY[2:])
    judgement = by_text(cut.page, proposed(cut))[lines[-1]]
    assert judgement.verdict is Verdict.KEEP or judgement.confidence < QUESTION_BELOW
