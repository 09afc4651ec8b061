"""Bylines: who signs, and where."""

import pytest

from core.model import FieldName
from tests.core.propose.fields.stories import HEADLINE, PROSE, best_of, field_of, gathered, taken_texts
from tests.core.propose.pages import STORY, cut_html, cut_text, story_html


def signed(line: str, head: str = "") -> str:
    return field_of(FieldName.BYLINE, line, head)


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Edith Sorrel</p>",
        "<p>BY: Edith Sorrel | 4 March 2025</p>",
        "<p>Written by Edith Sorrel, Staff Writer</p>",
        "<p>ByEdith Sorrel Updated onMarch 4, 2025</p>",
        "<p>4 March 2025 by Edith Sorrel</p>",
        "<p>March 4, 2025 · 3 min read · By Edith Sorrel</p>",
        "<p>Guide by Edith Sorrel</p>",
        "<p>Edith Sorrel · 4 March 2025</p>",
        "<p>Edith SorrelMarch 4, 2025</p>",
        "<p>Edith Sorrel</p><p>4 March 2025</p>",
        "<p>By</p><p>Edith Sorrel</p>",
        "<p class='author-name'>Edith Sorrel</p>",
        "<p class=byline>Edith Sorrel \u00a0 ALDMOUTH POST</p>",
        "<p>Contributors: Edith Sorrel</p>",
        "<p>Von Edith Sorrel</p>",
        "<p>Par Edith Sorrel</p>",
        "<p>Por Edith Sorrel</p>",
        "<p>Di Edith Sorrel</p>",
    ],
)
def test_a_byline_is_read_as_it_is_set(line):
    assert signed(line) == "Edith Sorrel"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Reviewed by Edith Sorrel</p>",
        "<p>Photo by Edith Sorrel</p>",
        "<p>Updated by Edith Sorrel</p>",
        "<p>Sort by Latest Stories</p>",
        "<p>Northern Pier</p>",
        "<p>All Posts</p>",
        "<p>ALDMOUTH (NW)</p>",
        "<p>Keeper Notes</p><p>What keeper of a light takes notes?</p>",
    ],
)
def test_who_did_not_write_it_and_what_is_no_name_is_no_byline(line):
    assert signed(line) == ""


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Edith Sorrel On March 4, 2025</p>",
        "<p>By Edith Sorrel on</p><p>4 March 2025</p>",
        "<p>Edith Sorrel On 4 March 2025</p>",
    ],
)
def test_what_stands_before_a_date_is_no_part_of_the_name(line):
    assert signed(line) == "Edith Sorrel"


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ("<p>By Pier Life On</p><p>4 March 2025</p>", ""),
        ("<p>By Pier Life On 4 March 2025</p>", '<meta name="author" content="Pier Life On">'),
        ("<p>By Pier Life On | 4 March 2025</p>", '<meta name="author" content="Pier Life On">'),
    ],
)
def test_a_name_that_ends_as_a_date_begins_stays_whole(line, head):
    assert signed(line, head) == "Pier Life On"


def test_authors_in_neighbouring_blocks_sign_together():
    line = "<div class=byline><p class=author>Edith Sorrel</p><p class=author>Nora Vell</p></div>"
    assert signed(line) == "Edith Sorrel, Nora Vell"


def test_a_byline_of_two_names_in_one_line():
    assert signed("<p>By Edith Sorrel and Nora Vell</p>") == "Edith Sorrel, Nora Vell"


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="author" content="By Edith Sorrel">',
        '<meta name="parsely-author" content="Edith Sorrel"><meta name="author" content="Edith Sorrel">',
        '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Edith Sorrel">',
        '<meta name="citation_author" content="Sorrel, Edith">',
        '<meta property="article:author" content="https://social.example/edith">'
        '<meta property="article:author" content="Edith Sorrel">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Edith Sorrel"}}</script>',
        '<script type="application/ld+json">{"@graph": [{"@type": "Article", "author": {"@id": "#p"}},'
        '{"@type": "Person", "@id": "#p", "name": "Edith Sorrel"}]}</script>',
    ],
)
def test_a_declared_author_is_found_in_every_shape(head):
    assert signed("", head) == "Edith Sorrel"


def test_a_link_to_the_author_names_them():
    line = '<div class="box"><a rel="author" href="/edith">View all posts by Edith Sorrel</a></div>'
    assert signed(line) == "Edith Sorrel"


def test_authors_of_other_stories_in_json_ld_do_not_sign():
    nodes = ",".join(
        f'{{"@type": "Article", "headline": "{n}", "author": [{{"name": "{name}"}}]}}'
        for n, name in enumerate(("Edith Sorrel", "Nora Vell", "Ada Quill"))
    )
    assert signed("", f'<script type="application/ld+json">[{nodes}]</script>') == "Edith Sorrel"


def test_what_is_shown_and_declared_goes_before_what_is_declared_alone():
    head = '<meta name="author" content="admin"><meta name="byl" content="By Edith Sorrel">'
    assert signed("<p class=byline>By Edith Sorrel</p>", head) == "Edith Sorrel"


@pytest.mark.parametrize("value", ["https://social.example/edith", "@edith", "262588213843476", " "])
def test_an_address_an_account_or_a_number_is_no_author(value):
    assert signed("", f'<meta name="author" content="{value}">') == ""


@pytest.mark.parametrize("line", ["Edith Sorrel", "By Edith Sorrel", "Edith Sorrel | 4 March 2025"])
def test_a_text_page_is_signed_under_its_headline(line):
    page = cut_text(HEADLINE, line, "4 March 2025", *STORY)
    assert best_of(gathered(page), FieldName.BYLINE) == "Edith Sorrel"


def test_a_line_of_the_story_with_by_in_it_stays_in_the_body():
    line = "The plan by Edith Sorrel and her friends was turned down."
    cut = cut_html(story_html(body=f"{PROSE}<p>{line}</p>{PROSE}"))
    found = gathered(cut, line)
    assert line not in taken_texts(cut, found)
    assert best_of(found, FieldName.BYLINE) == ""


def test_a_byline_leaves_the_body_and_the_box_about_the_author_does_not_become_one():
    box = "<div class=author-bio><p>By Edith Sorrel</p><p>Edith Sorrel has written of harbours for years.</p></div>"
    cut = cut_html(story_html(body=f"<p>By Edith Sorrel</p>{PROSE}{box}"))
    found = gathered(cut)
    taken = [block for block, name in found.taken.items() if name is FieldName.BYLINE]
    assert taken == [next(block.id for block in cut.page.blocks if block.text == "By Edith Sorrel")]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Friday 4 March 2025</p>",
        "<p>Sat, 4 March 2025</p>",
        "<p>Start date 4 March 2025</p>",
        "<p>Written by</p><h2>What is mulch?</h2>",
        "<p class=author-list>Authors of this article</p>",
    ],
)
def test_words_about_a_date_or_a_section_are_no_names(line):
    assert signed(line) == ""


def test_who_began_a_thread_goes_before_the_ranks_shown_beside_the_posts():
    head = (
        '<script type="application/ld+json">{"@type": "DiscussionForumPosting",'
        '"author": {"@type": "Person", "name": "tidewaiter"}}</script>'
    )
    assert signed("<p class=author-rank>Premium Member</p><p>4 March 2025</p>", head) == "tidewaiter"


def test_an_author_of_a_paper_in_a_block_alone_stands_for_all_whom_it_declares():
    head = "".join(f'<meta name="citation_author" content="{name}">' for name in ("Edith Sorrel", "Odo Marsh"))
    line = "<p class=author>Edith Sorrel</p><p>Aldmouth College</p><p class=author>Odo Marsh</p>"
    assert signed(line, head) == "Edith Sorrel, Odo Marsh"


def test_a_line_that_stays_and_is_hardly_a_byline_is_left_to_the_story():
    line = "A rowing boat used by Bread Uncle"
    cut = cut_html(story_html(body=f"<p>{line}</p>{PROSE}"))
    assert line not in taken_texts(cut, gathered(cut, line))
