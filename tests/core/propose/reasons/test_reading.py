"""The kinds of lines, each by what an editor would know it by."""

import tomllib

import pytest

import resources
from core.duplicates import fold, tokens
from core.propose.lexicon import standard
from core.propose.reasons.lines import Line
from core.propose.reasons.reading import line_of
from core.propose.reasons.vocabulary import SHORT, vocabulary
from core.propose.shape import measure
from tests.core.propose.pages import STORY, cut_text


def kind(text: str) -> Line:
    block = cut_text(text).page.blocks[0]
    return line_of(measure(block, frozenset()), standard().months)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("© 2024 The Bay Courier", Line.RIGHTS),
        ("All rights reserved.", Line.RIGHTS),
        ("14 comments", Line.COMMENTS),
        ("No comments", Line.COMMENTS),
        ("+1.24%", Line.TICKER),
        ("$24.99 at Tidewater", Line.PRICE),
        ("Save 20% off your first crate of mussels", Line.PRICE),
        ("1,204", Line.NUMBER),
        ("Facebook Twitter Email", Line.NETWORKS),
        ("Email", Line.TOOL),
        ("Mon - Fri 9:00 am - 5:00 pm", Line.ADDRESS),
        ("12 Quay Street, Suite 4", Line.ADDRESS),
        ("(555) 010-0199", Line.ADDRESS),
        ("desk@courier.example", Line.ADDRESS),
        ("March 2021 (14)", Line.ARCHIVE),
        ("3 May 2024", Line.DATE),
        ("Updated 5 hours ago", Line.DATE),
        ("4 min read", Line.DATE),
        ("By Oda Lindqvist", Line.BYLINE),
        ("Photo: Oda Lindqvist", Line.CREDIT),
        ("Oda Lindqvist/Getty Images", Line.CREDIT),
        ("The pier at dawn. Photo: Oda Lindqvist", Line.CAPTION),
        ("Main quay (Image credit: Courier / Oda Lindqvist)", Line.CAPTION),
        ("{{ story.title }}", Line.CODE),
        ("Korea (English)", Line.LANGUAGE),
        ("| | |", Line.SIGNS),
        ("Book a free visit", Line.BUY),
        ("Careers at the Courier", Line.HOUSE),
        ("European privacy notice", Line.TERMS),
        ("European privacy settings", Line.COOKIE),
        ("Forgot your password?", Line.JOIN),
        ("First name *", Line.FORM),
        ("Country", Line.OPTIONS),
        ("More from the harbour", Line.MORE),
        ("Tags:", Line.TAGS),
        ("-15%", Line.PRICE),
        ("October (31)", Line.ARCHIVE),
        ("Tags: harbour, ferries, the long quay, winter timetables, mussels, gulls", Line.TAGS),
        ("Courier » Harbour » Ferries", Line.CRUMBS),
        ("Home / Harbour", Line.SHORT),
        ("Please enable JavaScript and cookies to continue", Line.SCRIPT),
        ("Opens in a new window", Line.SPOKEN),
        ("Subscribers only", Line.LOCKED),
        ("Call the desk: 1-800-MUSSELS", Line.ADDRESS),
        ("Write to desk@courier.example", Line.ADDRESS),
        ("6 thoughts on “Ferry opens early”", Line.COMMENTS),
        ("Joined: Jan 2024", Line.COMMENTS),
        ("#14", Line.COMMENTS),
        ("Follow us", Line.SHARE),
        ("Follow us on Facebook and Instagram", Line.NETWORKS),
        ("Let's get started", Line.BUY),
        ("Cookies preferences", Line.COOKIE),
        ("Terms & Conditions | Cookie Policy", Line.TERMS),
        ("Join the Tidewater circle", Line.JOIN),
        ("Elin is a sales manager who has kept boats all her life", Line.AUTHOR),
        ("Question of the day", Line.POLL),
        ("These cookies are used to count visits to the page.", Line.COOKIE),
        ("We may earn a small commission when you buy.", Line.PAID),
        ("By signing up, you agree to our rules.", Line.SMALLPRINT),
        ("Oda Lindqvist is the harbour reporter of this paper", Line.AUTHOR),
        ("Ferry opens two months early after trials", Line.HEADLINE),
        ("World", Line.SHORT),
        (STORY[1], Line.PROSE),
    ],
)
def test_a_line_is_known_by_what_it_says(text, line):
    assert kind(text) is line


@pytest.mark.parametrize(
    "text",
    [
        "2024 Larkhill Drive test: the best small boat",
        "Career planning",
        "Photo finish",
        "Security & Privacy",
        "Hand painted advertising",
        "He said: “Ferries” and then left the quay",
    ],
)
def test_a_line_that_only_looks_so_is_a_plain_one(text):
    assert kind(text) in {Line.HEADLINE, Line.SHORT}


def test_the_vocabulary_is_folded_and_fits_its_own_limits():
    tables = tomllib.loads(resources.folder("lines.toml").read_text("utf-8"))
    for name, table in tables.items():
        for shape in {"whole", "starts", "has"} & table.keys():
            assert Line(name)
            for phrase in table[shape]:
                assert phrase == fold(phrase)
                assert 0 < len(tokens(phrase)) <= table["most"]
            assert len(set(table[shape])) == len(table[shape])


def test_phrases_of_short_lines_are_not_looked_for_in_long_ones():
    known = vocabulary()
    assert known.kind(("careers",), 1) is Line.HOUSE
    assert known.kind(("careers",), SHORT + 1) is None
