"""Fields: where they are found, and in which of several forms."""

import pytest

from core.model import FieldName, Reason, Verdict
from core.propose.fields.credit import agency_of
from core.propose.fields.dates import stamp, written_date
from core.propose.fields.title import without_site
from core.propose.lexicon import standard
from tests.core.propose.expected import best
from tests.core.propose.pages import STORY, by_text, cut_html, cut_text, proposed, story_html

HEADLINE = "Council settles quarrel over northern pier"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Council settles quarrel over pier | Aldmouth Post", "Council settles quarrel over pier"),
        ("Aldmouth Post: Council settles quarrel over pier", "Aldmouth Post: Council settles quarrel over pier"),
        ("Council settles quarrel over pier – Aldmouth Post", "Council settles quarrel over pier"),
        ("Aldmouth Post - Council settles quarrel over pier", "Council settles quarrel over pier"),
        ("A well-known quarrel", "A well-known quarrel"),
    ],
)
def test_the_sites_name_is_cut_off_a_title(title, expected):
    assert without_site(title, frozenset({"aldmouth post"}), frozenset()) == expected


def test_a_title_that_is_a_heading_of_the_page_is_left_whole():
    assert without_site("Storm - the third", frozenset(), frozenset({"storm - the third"})) == "Storm - the third"


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


def test_a_text_pages_headline_stands_above_its_story():
    assert best(proposed(cut_text(HEADLINE, *STORY)), FieldName.TITLE) == HEADLINE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("date 2025-07-20 403", "2025-07-20"),
        ("March 4, 2025", "2025-03-04"),
        ("Published 4th March 2025 at 10:30", "2025-03-04"),
        ("4. März 2025", "2025-03-04"),
        ("4 mars 2025", "2025-03-04"),
        ("4 de marzo de 2025", "2025-03-04"),
        ("4 марта 2025", "2025-03-04"),
        ("04.03.2025, 10:30 Uhr", "2025-03-04"),
        ("2025年3月4日", "2025-03-04"),
        ("2025-02-31", ""),
        ("in 2025", ""),
        ("99 bottles 2025", ""),
    ],
)
def test_dates_are_read_as_they_are_written(text, expected):
    assert written_date(text, standard().months) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2025-03-04T10:30:00Z", "2025-03-04"), ("2025-03-04", "2025-03-04"), ("0001-01-01", ""), ("soon", "")],
)
def test_declared_times_are_days(text, expected):
    assert stamp(text) == expected


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
    cut = cut_html(
        story_html(
            body="<p class='byline'>By Edith Sorrel</p><p>4 March 2025</p>" + "".join(f"<p>{s}</p>" for s in STORY)
        )
    )
    proposal = proposed(cut)
    judged = by_text(cut.page, proposal)
    assert best(proposal, FieldName.BYLINE) == "Edith Sorrel"
    assert best(proposal, FieldName.DATE) == "2025-03-04"
    assert judged["By Edith Sorrel"].field is FieldName.BYLINE
    assert judged["4 March 2025"].field is FieldName.DATE


def test_declared_fields_say_where_they_stand():
    head = (
        '<link rel="canonical" href="https://post.example/pier"><meta name="author" content="Edith Sorrel">'
        '<meta property="article:published_time" content="2025-03-04T08:00:00+01:00">'
        '<meta property="og:site_name" content="Aldmouth Post">'
    )
    values = {value.name: value for value in reversed(proposed(cut_html(story_html(head=head))).fields)}
    assert (values[FieldName.URL].value, values[FieldName.URL].origin) == (
        "https://post.example/pier",
        "link canonical",
    )
    assert (values[FieldName.BYLINE].value, values[FieldName.BYLINE].origin) == ("Edith Sorrel", "meta author")
    assert values[FieldName.DATE].value == "2025-03-04"
    assert values[FieldName.CREDIT].value == "Aldmouth Post"
    assert values[FieldName.LANGUAGE].value == "en"


def test_an_address_that_is_none_of_the_webs_is_left_out():
    assert (
        best(proposed(cut_html(story_html(head='<link rel="canonical" href="javascript:x()">'))), FieldName.URL) == ""
    )


@pytest.mark.parametrize("line", ["20 July 2025", "Sunday, 20 July 2025", "20 de julio de 2025", "20.07.2025"])
def test_a_date_line_between_headline_and_story_is_the_date_and_not_the_headline(line):
    proposal = proposed(cut_text("Error 404", HEADLINE, line, *STORY))
    assert best(proposal, FieldName.TITLE) == HEADLINE
    assert best(proposal, FieldName.DATE) == "2025-07-20"


def test_a_date_of_a_language_without_months_here_is_no_headline():
    assert best(proposed(cut_text("Error 404", HEADLINE, "20 Gorffennaf 2025", *STORY)), FieldName.TITLE) == HEADLINE


@pytest.mark.parametrize("line", ["Dec 20, 2023", "Dec. 20, 2023 at 12:55 pm ET"])
def test_a_date_beside_the_author_is_no_byline(line):
    lines = f'<div class="author"><p>Nora Vell</p><p>{line}</p></div>'
    cut = cut_html(story_html(body=lines + "".join(f"<p>{text}</p>" for text in STORY)))
    proposal = proposed(cut)
    assert (best(proposal, FieldName.BYLINE), best(proposal, FieldName.DATE)) == ("Nora Vell", "2023-12-20")
    assert by_text(cut.page, proposal)[line].field is not FieldName.BYLINE


def test_one_block_becomes_a_field_and_others_like_it_are_plain_metadata():
    cut = cut_html(
        "<h1>Ferry to open early</h1><p class=byline>By Ada Quill</p><p class=byline>By Ben Stone</p>"
        + "".join(
            f"<p>The harbour board of place {n} said on Monday that the ferry would sail early.</p>" for n in range(6)
        )
    )
    fields = [judgement.field for judgement in proposed(cut).judgements if judgement.field]
    assert len(fields) == len(set(fields))
