"""What is measured of a block's own words."""

import math

import pytest

from core.propose.blockmodel.written import written
from tests.core.propose.blockmodel.making import html, rows_by_text, text
from tests.core.propose.pages import STORY, story_html

PLAIN = "The council met on the quay and talked about the pier for an hour"


def measured(line):
    context = text(line)
    [row] = rows_by_text(context, written(context)).values()
    return row


def marks(line):
    return {name.removeprefix("mark-") for name, value in measured(line).items() if name.startswith("mark-") and value}


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("“We waited,” said the harbour master", "quoted"),
        ("• Work begins in March", "listed"),
        ("3. Work begins in March", "listed"),
        ("Home | News | Sport", "separated"),
        ("Write to desk@paper.example", "address"),
        ("See https://paper.example/a for more", "address"),
        ("Follow @harbourpost today", "handle"),
        ("© 2024 The Harbour Post", "copyright"),
        ("The Harbour Post. All rights reserved", "copyright"),
        ("Photo: Oda Lindqvist", "pictured"),
        ("The pier at dawn (Getty Images)", "pictured"),
        ("Read also:", "colon"),
        ("What happens next?", "question"),
        ("Sign up now!", "exclaimed"),
        ("The council had turned down the plan…", "broken-off"),
        ("The council had turned down […]", "broken-off"),
        ("Continue reading »", "arrow"),
        ("5 min read", "clock"),
        ("Updated 14:35", "clock"),
        ("The winter of 2019", "year"),
        ("Now only £12 a month", "price"),
        ("[Advertisement]", "bracketed"),
        ("and then the vote was counted", "lower"),
        ("“We waited", "opens-quote"),
        ("– Oda Lindqvist", "dashed"),
    ],
)
def test_a_mark_is_seen_where_it_stands_and_not_in_plain_words(line, mark):
    assert mark in marks(line)
    assert mark not in marks(PLAIN)


def test_plain_words_have_no_mark():
    assert marks(PLAIN) == set()


def test_words_and_signs_are_counted():
    row = measured("Bridge, ferry, and 2 piers. They STAND!")
    assert row["words"] == 7
    assert row["commas"] == pytest.approx(2 / 6)
    assert row["capitals"] == pytest.approx(3 / 6)
    assert row["shouting"] == pytest.approx(1 / 6)
    assert row["sentences"] == 1
    assert row["ends"] == 1
    assert row["digits"] == pytest.approx(1 / 39)
    assert row["signs"] == pytest.approx(4 / 39)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("4 March 2025", "month"),
        ("Nobody expects it, she said", "said"),
        ("By Edith Sorrel", "byline"),
        ("Subscribe to our newsletter", "says-subscribe"),
        ("Accept all cookies", "says-consent"),
    ],
)
def test_the_lexicon_is_heard(line, name):
    assert measured(line)[name] > 0
    assert measured(PLAIN)[name] == 0


def test_the_strongest_phrase_is_the_one_that_any_says():
    row = measured("Subscribe to our newsletter")
    said = [value for name, value in row.items() if name.startswith("says-") and name != "says-any"]
    assert row["says-any"] == max(said) > 0


def test_a_title_is_known_by_the_words_the_page_states():
    context = html(story_html(head="<title>Council settles quarrel over northern pier</title>"))
    rows = rows_by_text(context, written(context))
    assert rows["Council settles quarrel over northern pier"]["titled"] == 1
    assert rows["Council settles quarrel over northern pier"]["title-share"] == 1
    assert 0 <= rows[STORY[0]]["titled"] < 0.5


def test_without_a_stated_title_nothing_is_said_of_one():
    context = html("<body><p>Council settles quarrel over northern pier")
    [row] = rows_by_text(context, written(context)).values()
    assert math.isnan(row["titled"])
    assert math.isnan(row["title-share"])


def test_of_a_long_block_both_ends_are_looked_at_for_marks():
    middle = "the harbour and the quay " * 40
    assert "copyright" in marks(f"© The Post {middle}")
    assert "question" in marks(f"{middle} or not?")
    assert "copyright" not in marks(f"{middle} © {middle}")


def test_headings_and_links_are_told_apart_from_paragraphs():
    context = html("<body><h2>News</h2><p>Words</p><p><a href='/x'>All of it</a></p><p>Half <a href='/y'>half</a></p>")
    rows = rows_by_text(context, written(context))
    assert (rows["News"]["level"], rows["Words"]["level"]) == (2, 0)
    assert rows["News"]["kind"] != rows["Words"]["kind"]
    assert [rows[text]["links"] for text in ("Words", "All of it", "Half half")] == [0, 1, 0.5]


def test_a_block_without_words_is_measured_all_the_same():
    row = measured("* * *")
    assert (row["words"], row["commas"], row["capitals"]) == (0, 0, 0)
    assert row["signs"] == pytest.approx(3 / 5)
