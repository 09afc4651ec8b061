"""Fields: where they are found, and in which of several forms."""

import pytest

from core.model import FieldName, Reason, Verdict
from core.propose.fields.credit import agency_of
from tests.core.propose.expected import best
from tests.core.propose.fields.stories import HEADLINE, PROSE, best_of, field_of, gathered, taken_texts
from tests.core.propose.pages import STORY, by_text, cut_html, cut_text, proposed, story_html


def test_the_headline_is_the_block_that_shows_it_and_leaves_the_body():
    cut = cut_html(story_html(head=f"<title>{HEADLINE} | Aldmouth Post</title>"))
    proposal = proposed(cut)
    judgement = by_text(cut.page, proposal)[HEADLINE]
    assert best(proposal, FieldName.TITLE) == HEADLINE
    assert (judgement.verdict, judgement.reason, judgement.field) == (Verdict.REMOVE, Reason.METADATA, FieldName.TITLE)


def test_a_headline_standing_again_is_a_copy_of_it():
    cut = cut_html(story_html(f"<p>{HEADLINE}</p>", head=f"<title>{HEADLINE}</title>"))
    proposal = proposed(cut)
    first, again = (j for b, j in zip(cut.page.blocks, proposal.judgements, strict=True) if b.text == HEADLINE)
    assert first.field is FieldName.TITLE
    assert (again.reason, again.duplicate_of) == (Reason.DUPLICATE, first.block_id)


@pytest.mark.parametrize(
    ("lede", "agency"),
    [
        ("(MENAFN) The president announced on Saturday", "MENAFN"),
        ("ROME (Reuters) - The prime minister said", "Reuters"),
        ("Berlin (dpa) - Der Bundestag hat", "dpa"),
        ("Madrid, 20 jul (EFE).- El gobierno", "EFE"),
        ("МОСКВА, 20 июля. /ТАСС/. Президент", "ТАСС"),
        ("The council (which met on Tuesday) agreed", ""),
        ("Members (aged 40) - all of them - agreed", ""),
        ("The council met.", ""),
    ],
)
def test_an_agency_is_named_at_the_start_of_a_lede(lede, agency):
    assert agency_of(lede) == agency


def test_a_byline_and_a_date_line_become_fields():
    cut = cut_html(story_html(body=f"<p class='byline'>By Edith Sorrel</p><p>4 March 2025</p>{PROSE}"))
    found = gathered(cut)
    assert best_of(found, FieldName.BYLINE) == "Edith Sorrel"
    assert best_of(found, FieldName.DATE) == "2025-03-04"
    assert taken_texts(cut, found) == {
        HEADLINE: FieldName.TITLE,
        "By Edith Sorrel": FieldName.BYLINE,
        "4 March 2025": FieldName.DATE,
    }


def test_declared_fields_say_where_they_stand():
    head = (
        '<link rel="canonical" href="https://post.example/pier"><meta name="author" content="Edith Sorrel">'
        '<meta property="article:published_time" content="2025-03-04T08:00:00+01:00">'
        '<meta property="og:site_name" content="Aldmouth Post">'
    )
    found = gathered(cut_html(story_html(head=head)))
    values = {value.name: (value.value, value.origin) for value in reversed(found.values)}
    assert values == {
        FieldName.TITLE: (HEADLINE, "block 2"),
        FieldName.BYLINE: ("Edith Sorrel", "meta author"),
        FieldName.DATE: ("2025-03-04", "meta article:published_time"),
        FieldName.CREDIT: ("Aldmouth Post", "meta og:site_name"),
        FieldName.LANGUAGE: ("en", "html lang"),
        FieldName.URL: ("https://post.example/pier", "link canonical"),
    }


def test_an_address_that_is_none_of_the_webs_is_left_out():
    assert field_of(FieldName.URL, head='<link rel="canonical" href="javascript:x()">') == ""


def test_a_page_without_a_byline_and_a_date_has_none():
    found = gathered(cut_html(story_html()))
    assert {value.name for value in found.values} == {FieldName.TITLE, FieldName.LANGUAGE}


def test_a_page_without_a_block_has_no_fields():
    assert gathered(cut_text("")).values == ()


@pytest.mark.parametrize("line", ["20 July 2025", "Sunday, 20 July 2025", "20 de julio de 2025", "20.07.2025"])
def test_a_date_line_between_headline_and_story_is_the_date_and_not_the_headline(line):
    found = gathered(cut_text("Error 404", HEADLINE, line, *STORY))
    assert best_of(found, FieldName.TITLE) == HEADLINE
    assert best_of(found, FieldName.DATE) == "2025-07-20"


def test_a_date_of_a_language_without_months_here_is_no_headline():
    assert best_of(gathered(cut_text("Error 404", HEADLINE, "20 Gorffennaf 2025", *STORY)), FieldName.TITLE) == HEADLINE


@pytest.mark.parametrize("line", ["Dec 20, 2023", "Dec. 20, 2023 at 12:55 pm ET"])
def test_a_date_beside_the_author_is_no_byline(line):
    cut = cut_html(story_html(body=f'<div class="author"><p>Nora Vell</p><p>{line}</p></div>{PROSE}'))
    found = gathered(cut)
    assert (best_of(found, FieldName.BYLINE), best_of(found, FieldName.DATE)) == ("Nora Vell", "2023-12-20")
    assert taken_texts(cut, found)[line] is FieldName.DATE


def test_each_field_becomes_of_one_block():
    found = gathered(
        cut_html(story_html(body=f"<p class=byline>By Ada Quill</p><p class=byline>By Ben Stone</p>{PROSE}"))
    )
    became = found.become()
    assert len(set(became.values())) == len(became)
    assert all(found.taken[block] is name for name, block in became.items())
