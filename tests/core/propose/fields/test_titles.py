"""Headlines: which of those that a page gives."""

from dataclasses import replace

import pytest

from core.model import FieldName
from core.propose.fields.candidate import find_story
from core.propose.fields.gather import gather
from core.propose.fields.sites import without_label, without_site
from tests.core.propose.fields.stories import HEADLINE, PROSE, best_of, field_of, gathered, taken_texts
from tests.core.propose.pages import STORY, context_of, cut_html, cut_text, story_html


def titled(html: str) -> str:
    return best_of(gathered(cut_html(html)), FieldName.TITLE)


def titled_text(*lines: str) -> str:
    return best_of(gathered(cut_text(*lines, *STORY, "Read next")), FieldName.TITLE)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Council settles quarrel over pier | Aldmouth Post", "Council settles quarrel over pier"),
        ("Aldmouth Post: Council settles quarrel over pier", "Aldmouth Post: Council settles quarrel over pier"),
        ("Council settles quarrel over pier – Aldmouth Post", "Council settles quarrel over pier"),
        ("Council settles quarrel over pier - Harbour - Aldmouth Post", "Council settles quarrel over pier"),
        ("Aldmouth Post - Council settles quarrel over pier", "Council settles quarrel over pier"),
        ("A well-known quarrel", "A well-known quarrel"),
        ("", ""),
    ],
)
def test_the_sites_name_is_cut_off_a_title(title, expected):
    assert without_site(title, frozenset({"aldmouth post"}), frozenset()) == expected


def test_a_title_that_is_a_heading_of_the_page_is_left_whole():
    assert without_site("Storm - the third", frozenset(), frozenset({"storm - the third"})) == "Storm - the third"


def test_a_section_that_is_a_heading_too_is_not_taken_for_the_headline():
    known = frozenset({"opinion", "what the pier will cost us all"})
    assert without_site("Opinion | What the pier will cost us all", frozenset(), known) == (
        "What the pier will cost us all"
    )


def test_the_sites_name_is_known_from_its_address():
    head = (
        '<link rel="canonical" href="https://www.aldmouth-post.example/pier">'
        "<title>Pier to open - Aldmouth Post</title>"
    )
    assert titled(f"<html><head>{head}</head><body>{PROSE}</body></html>") == "Pier to open"


def test_the_shown_headline_goes_before_a_title_for_search_engines():
    head = "<title>Northern pier repair: 7 facts | Aldmouth Post</title>"
    assert field_of(FieldName.TITLE, head=head) == HEADLINE


def test_a_site_name_set_as_top_heading_is_no_headline():
    page = (
        '<head><meta property="og:site_name" content="Aldmouth Post">'
        f'<meta property="og:title" content="{HEADLINE}"><title>{HEADLINE} | Aldmouth Post</title></head>'
        f"<body><h1>Aldmouth Post</h1><article><h2>{HEADLINE}</h2>{PROSE}</article></body>"
    )
    assert titled(page) == HEADLINE


def test_what_a_template_left_unfilled_is_no_headline():
    page = f"<body><h1>{{{{ story.title }}}}</h1><article><h2>{HEADLINE}</h2>{PROSE}</article></body>"
    assert titled(page) == HEADLINE


def test_the_headline_of_the_story_goes_before_those_of_other_stories_in_json_ld():
    data = (
        '[{"@type": "NewsArticle", "headline": "Pier to open at last"},'
        '{"@type": "NewsArticle", "headline": "Ferry sold"}]'
    )
    head = f'<script type="application/ld+json">{data}</script>'
    assert titled(f"<html><head>{head}</head><body>{PROSE}</body></html>") == "Pier to open at last"


@pytest.mark.parametrize(
    "above",
    [
        ("Home", "Local news", "Subscribe now", HEADLINE, "By Edith Sorrel", "4 March 2025"),
        (HEADLINE, "4 March 2025"),
        (HEADLINE,),
        ("Aldmouth Post", "4 March 2025", "Log in", HEADLINE),
        ("Ferry sold to a bidder from abroad", "Storm closes the coast road", "Home", HEADLINE, "4 March 2025"),
    ],
)
def test_a_text_pages_headline_is_the_line_that_speaks_of_the_story(above):
    assert titled_text(*above) == HEADLINE


def test_a_heading_inside_a_copied_passage_is_no_headline_of_a_text():
    lines = (HEADLINE, "4 March 2025", "Council votes on the northern pier", *STORY)
    cut = cut_text(*lines)
    kept = [text in STORY for text in lines]
    story = find_story(context_of(cut), kept, ())
    assert best_of(gather(replace(story, copied=frozenset({0}))), FieldName.TITLE) == lines[2]


def test_only_the_block_of_the_headline_leaves_the_body_for_it():
    cut = cut_html(story_html(body=f"{PROSE}<h2>What the vote means for the ferries</h2>{PROSE}"))
    assert taken_texts(cut, gathered(cut)) == {HEADLINE: FieldName.TITLE}


def test_confidence_is_less_where_places_differ():
    def sure(head: str) -> float:
        values = gathered(cut_html(story_html(head=head))).values
        return next(value.confidence for value in values if value.name is FieldName.TITLE)

    assert sure(f"<title>{HEADLINE}</title>") > sure("<title>Seven facts about piers and what they cost</title>")


def test_of_a_page_and_the_book_it_is_part_of_the_page_is_the_headline():
    known = frozenset({"what is mooring?", "the harbour masters handbook"})
    assert without_site("What is Mooring? - The Harbour Masters Handbook", frozenset(), known) == "What is Mooring?"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Council settles quarrel over pier | Opinion", "Council settles quarrel over pier"),
        ("Council settles quarrel over pier | Letters page", "Council settles quarrel over pier"),
        (
            "Council settles quarrel over pier | All you must know",
            "Council settles quarrel over pier | All you must know",
        ),
        ("Pier quarrel | Opinion", "Pier quarrel | Opinion"),
        ("Council settles quarrel over pier", "Council settles quarrel over pier"),
    ],
)
def test_what_the_site_calls_the_piece_is_cut_off_behind_a_bar(title, expected):
    assert without_label(title) == expected


@pytest.mark.parametrize("sign", ["¶", " ¶", " #", "🔗"])
def test_the_sign_of_a_headings_own_link_is_no_part_of_the_headline(sign):
    assert titled(f"<html><body><h1>Mooring a tall boat{sign}</h1>{PROSE}</body></html>") == "Mooring a tall boat"


def test_a_sign_that_belongs_to_the_last_word_stays():
    assert titled(f"<html><body><h1>First steps in C#</h1>{PROSE}</body></html>") == "First steps in C#"


def test_a_heading_that_many_pages_have_is_no_headline_beside_a_declared_title():
    page = (
        "<html><head><title>How the northern pier was paid for</title></head>"
        f"<body><h2>Table of contents</h2>{PROSE}</body></html>"
    )
    assert titled(page) == "How the northern pier was paid for"


def test_a_heading_that_stays_and_is_hardly_the_headline_is_left_to_the_story():
    page = (
        '<html><head><title>Where to moor at Aldmouth</title><link rel="canonical" '
        'href="https://post.example/where-to-moor-at-aldmouth"><meta property="og:title" '
        f'content="Where to moor at Aldmouth"></head><body><h3>First ask the harbour master</h3>{PROSE}</body></html>'
    )
    cut = cut_html(page)
    assert taken_texts(cut, gathered(cut, "First ask the harbour master")) == {}


def test_of_a_trail_and_the_headline_that_ends_it_the_headline_is_the_title():
    lines = (f"Home - Library - Harbour - {HEADLINE}", HEADLINE, "Read to me", "Share it", "4 March 2025")
    assert titled_text(*lines) == HEADLINE
