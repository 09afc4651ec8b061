"""The day of publication: which of those that a page gives."""

import pytest

from core.model import FieldName
from tests.core.propose.fields.stories import HEADLINE, PROSE, best_of, field_of, gathered, taken_texts
from tests.core.propose.pages import STORY, cut_html, cut_text, story_html


def dated(line: str, head: str = "", lang: str = "en") -> str:
    return field_of(FieldName.DATE, line, head, lang)


@pytest.mark.parametrize(
    "line",
    [
        "<p>Updated 6 May 2025, published 4 March 2025</p>",
        "<p>Updated: 6 May 2025</p><p>Published: 4 March 2025</p>",
        "<p>Published 4 March 2025, 10:15 GMT</p><p>Updated 6 May 2025</p>",
        "<p>Last updated</p><p>6 May 2025</p><p>First published</p><p>4 March 2025</p>",
        "<p>Aktualisiert: 06.05.2025</p><p>Veröffentlicht: 04.03.2025</p>",
        "<p>Aggiornato il 6 maggio 2025</p><p>Pubblicato il 4 marzo 2025</p>",
    ],
)
def test_the_day_of_publication_goes_before_the_update(line):
    assert dated(line) == "2025-03-04"


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2025-03-04T08:00:00+01:00">'
        '<meta property="article:modified_time" content="2025-05-06T08:00:00+01:00">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-03-04T08:00Z",'
        '"dateModified": "2025-05-06"}</script>',
        '<meta name="parsely-pub-date" content="2025-03-04T08:00:00Z">',
        '<meta name="DC.date.issued" content="2025-03-04">',
        '<meta name="pubdate" content="20250304">',
        '<meta name="cXenseParse:recs:publishtime" content="2025-03-04T08:00:00">',
        '<link rel="canonical" href="https://post.example/2025/03/04/pier">',
    ],
)
def test_a_declared_day_is_found_in_every_shape(head):
    assert dated("", head) == "2025-03-04"


def test_microdata_amid_the_text_gives_the_day():
    assert dated('<span itemprop="datePublished" content="2025-03-04T08:00">this morning</span>') == "2025-03-04"


def test_a_time_element_gives_the_day_that_its_words_leave_out():
    assert dated('<p><time datetime="2025-03-04T08:00Z" pubdate>three days ago</time></p>') == "2025-03-04"


@pytest.mark.parametrize(
    ("lang", "line", "expected"),
    [
        ("en-US", "03/04/2025", "2025-03-04"),
        ("en-GB", "03/04/2025", "2025-04-03"),
        ("en-AU", "03/04/2025", "2025-04-03"),
        ("en-US", "24/03/2025", "2025-03-24"),
        ("en-US", "03.04.2025", "2025-04-03"),
    ],
)
def test_the_order_of_day_and_month_is_that_of_the_country(lang, line, expected):
    assert dated(f"<p>{line}</p>", lang=lang) == expected


def test_the_order_of_day_and_month_is_settled_by_the_pages_other_dates():
    assert dated("<p>03/04/2025</p><p>24/12/2024</p>", lang="en-US") == "2025-04-03"


def test_the_order_of_day_and_month_is_settled_by_a_declared_day():
    head = '<meta property="article:modified_time" content="2025-04-03">'
    assert dated("<p>03/04/2025</p>", head, lang="en-US") == "2025-04-03"


def test_dates_beside_other_stories_do_not_count():
    other = "<div class=related><h3>Ferry sold to a bidder from abroad</h3><p>1 January 2025</p></div>"
    cut = cut_html(story_html(body=f"<p>4 March 2025</p>{PROSE}", extra=other))
    assert best_of(gathered(cut), FieldName.DATE) == "2025-03-04"


def test_a_copyright_line_gives_no_date():
    cut = cut_html(story_html(extra="<footer>© 2 January 2025 Aldmouth Post</footer>"))
    assert best_of(gathered(cut), FieldName.DATE) == ""


def test_a_date_in_a_sentence_of_the_story_leaves_it_in_the_body():
    line = "The council had set the deadline of 4 March 2025 for new bids, and no bidder had come by then."
    cut = cut_html(story_html(body=f"<p>{line}</p>{PROSE}"))
    assert line not in taken_texts(cut, gathered(cut, line))


def test_a_banners_date_counts_where_the_page_has_no_other():
    lines = ("date 2025-07-20 403", "Sorry!!", "Error! We're sorry, but the page you were looking for doesn't exist.")
    alone, beside = (cut_text(*lines, HEADLINE, *date, *STORY) for date in ((), ("19 July 2025",)))
    assert best_of(gathered(alone, banners=3), FieldName.DATE) == "2025-07-20"
    assert best_of(gathered(beside, banners=3), FieldName.DATE) == "2025-07-19"


def test_a_banners_date_is_but_a_guess():
    cut = cut_text("date 2025-07-20 403", "Sorry!!", "Error! The page does not exist.", HEADLINE, *STORY)
    (date,) = (value for value in gathered(cut, banners=3).values if value.name is FieldName.DATE)
    assert date.confidence < 0.3


@pytest.mark.parametrize("behind", ["Last updated on 19 July 2025", "The Aldmouth Post, 19 July 2025"])
def test_any_other_day_goes_before_a_banners(behind):
    cut = cut_text("date 2025-07-20 403", "Sorry!!", "Error! The page does not exist.", HEADLINE, *STORY, behind)
    assert best_of(gathered(cut, banners=3), FieldName.DATE) != "2025-07-20"


@pytest.mark.parametrize(
    "line",
    [
        "Date: 20 July 2025, Request ID 7f31-aa04",
        "Date: Sun, 20 Jul 2025 10:31:07 GMT",
        "Incident 20 July 2025 status=503",
        "Trace ID 7f31aa04 20.07.2025",
    ],
)
def test_what_a_server_answers_is_a_banners_where_nothing_else_tells(line):
    cut = cut_text(line, "Access denied", HEADLINE, *STORY, "Last updated on 19 July 2025")
    assert best_of(gathered(cut), FieldName.DATE) != "2025-07-20"


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="x-published-date" content="2025-03-04T08:00:00Z">',
        '<meta name="article_pub_date" content="2025-03-04">',
        '<meta name="publication-time" content="4 March 2025">',
        '<link rel="canonical" href="https://post.example/2025/mar/04/pier">',
        '<link rel="canonical" href="https://post.example/news/2025/March/4/pier">',
        '<script type="application/ld+json">'
        '{"@type": "DiscussionForumPosting", "datePublished": "2025-03-04"}</script>',
    ],
)
def test_a_day_is_known_by_the_name_it_is_stated_under(head):
    assert dated("", head) == "2025-03-04"


def test_a_statement_named_for_an_update_is_not_the_publication():
    head = (
        '<meta name="x-published-date" content="2025-03-04"><meta name="x-modified-date" content="2025-05-06">'
        '<meta name="publisher-date-note" content="We print on 7 July 2025 and on every seventh day after that one">'
    )
    assert dated("", head) == "2025-03-04"


def test_an_address_with_a_word_that_is_no_month_has_no_day():
    assert dated("", '<link rel="canonical" href="https://post.example/2025/pier/04/planks">') == ""


@pytest.mark.parametrize(
    ("line", "other", "expected"),
    [
        ("09.10.2024", "11.24.2025", "2024-09-10"),
        ("09.10.2024", "24.11.2025", "2024-10-09"),
        ("09.10.2024", "11/24/2025", "2024-10-09"),
        ("09-10-2024", "11-24-2025", "2024-09-10"),
        ("09-10-2024", "24-11-2025", "2024-10-09"),
    ],
)
def test_the_order_of_numbers_is_that_of_the_pages_other_dates_with_the_same_sign(line, other, expected):
    page = story_html(body=f"<p class=date>{line}</p>{PROSE}<p>{other}</p>")
    assert best_of(gathered(cut_html(page)), FieldName.DATE) == expected


def test_a_declared_day_settles_the_order_of_a_date_with_points():
    head = '<script type="application/ld+json">{"@type": "Article", "datePublished": "2024-09-10"}</script>'
    assert dated("<p class=date>09.10.2024</p>", head) == "2024-09-10"


def test_the_day_someone_joined_is_not_the_publication():
    assert dated("<p>Joined 4 March 2005</p>") == ""


def test_the_answers_of_a_long_thread_do_not_hide_its_first_day():
    answers = "".join(f"<div>Indeed. <time datetime=2025-04-{day:02}>Later</time></div>" for day in range(1, 29))
    head = '<meta name="datePublished" content="2025-03-04">'
    page = story_html(head=head, body=f"<p><time datetime=2025-03-04>Then</time></p>{PROSE}{answers}")
    assert best_of(gathered(cut_html(page)), FieldName.DATE) == "2025-03-04"


def test_dates_of_a_list_that_stays_are_left_in_it():
    events = [f"{day} March 2025" for day in (4, 5, 6, 7)]
    cut = cut_html(story_html(body=f"<ul>{''.join(f'<li>{day}</li>' for day in events)}</ul>{PROSE}"))
    assert FieldName.DATE not in taken_texts(cut, gathered(cut, *events)).values()
