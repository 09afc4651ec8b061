"""The file that WordPress' importer takes."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from lxml import etree

from core.export import Format
from core.export.feeds.inert import LONGEST, slug
from core.model import Article, FieldName
from tests.core.export.articles import ARTICLES, PLAIN, RICH, article_of, paragraph
from tests.core.export.feeds.entries import TEXT, Entry, entries, of_texts, rendered, text


def items(*articles: Article) -> list[Entry]:
    return entries(rendered(articles, Format.WXR))


def test_every_post_is_a_draft_with_a_number_of_its_own() -> None:
    found = [each.element for each in items(*ARTICLES)]
    assert [text(each, "wp:post_id") for each in found] == ["1", "2", "3"]
    assert {text(each, "wp:status") for each in found} == {"draft"}
    assert {text(each, "wp:post_type") for each in found} == {"post"}
    assert not [each for item in found for each in item.iterfind("category")]


def test_the_channel_says_its_version_and_its_authors() -> None:
    root = etree.fromstring(rendered([*ARTICLES, PLAIN], Format.WXR))
    assert text(root, "channel/wp:wxr_version") == "1.2"
    logins = [text(each, "wp:author_login") for each in root.iterfind("channel/{*}author")]
    assert logins == ["By Ada Brandt", "ليلى حداد"]
    assert {each.author for each in entries(etree.tostring(root))} == {*logins, ""}


def test_times_are_as_wordpress_writes_them() -> None:
    (found,) = items(replace(PLAIN, fields={**PLAIN.fields, FieldName.DATE: "2026-11-02T10:15:00+02:00"}))
    assert text(found.element, "wp:post_date") == text(found.element, "wp:post_date_gmt") == "2026-11-02 08:15:00"
    assert text(found.element, "wp:post_modified_gmt") == "2026-11-05 09:30:00"


def test_nobody_is_said_to_have_written_an_excerpt() -> None:
    (found,) = items(PLAIN)
    assert found.element.find("{*}encoded[1]") is not None
    assert text(found.element, "excerpt:encoded") == text(found.element, "description") == ""


def test_text_stands_as_cdata_even_where_it_holds_its_end() -> None:
    data = rendered([of_texts(1, "a ]]> b", "c ]]> d", "e ]]> f")], Format.WXR)
    assert b"<content:encoded><![CDATA[<p>e &#93;&#93;&gt; f</p>]]>" in data
    assert b"<dc:creator><![CDATA[c ]]" in data
    (found,) = entries(data)
    assert (found.title, found.author, found.blocks) == ("a ]]> b", "c ]]> d", ["e ]]> f"])


def test_a_headline_is_not_run_as_html() -> None:
    (found,) = items(RICH)
    assert text(found.element, "title") == 'Harbour &amp; &lt;quay&gt;: "what\'s next"?'


@pytest.mark.parametrize(
    "words", ["[gallery ids=1]", "see [x](y)", "https://tube.example/watch?v=1", "HTTP://tube.example"]
)
def test_wordpress_runs_nothing_of_the_text(words: str) -> None:
    (found,) = items(article_of(paragraph(words)))
    assert "[" not in found.content
    assert "://" not in found.content.lower() or "&#58;//" in found.content
    assert not found.content.lower().startswith("<p>http:")
    assert found.blocks == [words]


def test_a_line_of_code_that_is_an_address_stays_one() -> None:
    (found,) = items(article_of(paragraph("a\nhttps://tube.example/x\nb")))
    assert "https://" not in found.content
    assert found.blocks == ["a\nhttps://tube.example/x\nb"]


@pytest.mark.parametrize(
    ("headline", "name"),
    [
        ("Ferry to Holm runs again", "ferry-to-holm-runs-again"),
        ("What's “next”? 12 % more!", "whats-next-12-more"),
        ("Café Über Ångström", "cafe-uber-angstrom"),
        ("عودة العبّارة", "عودة-العبّارة"),
        ("…!", ""),
    ],
)
def test_a_post_is_named_by_its_headline(headline: str, name: str) -> None:
    assert slug(headline) == name


def test_like_headlines_give_names_of_their_own() -> None:
    titles = ["Ferry", "Ferry 2", "Ferry", "ferry!", "…", "…"]
    found = items(*(replace(PLAIN, review_id=f"r{n}", fields={FieldName.TITLE: each}) for n, each in enumerate(titles)))
    names = [text(each.element, "wp:post_name") for each in found]
    assert names == ["ferry", "ferry-2", "ferry-3", "ferry-4", "", ""]


@settings(deadline=None)
@given(TEXT)
def test_a_name_fits_into_an_address(headline: str) -> None:
    from urllib.parse import quote

    name = slug(headline * 20)
    assert len(quote(name)) <= LONGEST
    assert not set(name) & set("/?#[]<>&'\" ")


def test_a_value_that_php_would_run_is_no_meta_value() -> None:
    (found,) = items(replace(PLAIN, name='O:8:"stdClass":0:{}'))
    assert [text(each, "wp:meta_value")[:9] for each in found.element.iterfind("{*}postmeta")] == ["urn:uuid:"]
