"""schema.org's NewsArticle."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import html

from core.export import Format
from core.export.feeds.to_json_ld import json_ld
from core.model import Article, BlockKind, ExportError, FieldName, Passage
from tests.core.export.articles import ARTICLES, PLAIN, RICH, RIGHT_TO_LEFT, article_of, outgoing, paragraph, rendered
from tests.core.export.feeds.entries import TEXT, of_texts
from tests.core.export.trying import shown
from tests.shared import naughty_strings


def described(article: Article) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(rendered(article, Format.JSON_LD))
    return found


def test_what_is_known_stands_under_the_names_of_schema_org() -> None:
    found = described(PLAIN)
    url = PLAIN.fields[FieldName.URL]
    assert found.pop("identifier").startswith("urn:uuid:")
    assert found == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Ferry to Holm runs again",
        "author": [{"@type": "Person", "name": "By Ada Brandt"}],
        "creditText": "Sound Wire",
        "datePublished": "2026-11-02",
        "dateModified": "2026-11-05T09:30:00Z",
        "inLanguage": "en",
        "url": url,
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "isBasedOn": {"@type": "CreativeWork", "name": "ferry.txt", "url": url},
        "wordCount": 33,
        "articleBody": "The ferry to Holm sails again — after nine days in port.\n\n"
        "“We are glad,” said 1 mate; ½ the seats are taken.\nTickets cost 12\u00a0crowns.\n\n"
        "Nobody had asked for the dog.",
    }


def test_what_is_not_known_is_left_out() -> None:
    found = described(replace(PLAIN, fields={}))
    assert not set(found) & {"headline", "author", "publisher", "creditText", "datePublished", "inLanguage", "url"}


@pytest.mark.parametrize("article", ARTICLES, ids=["plain", "rich", "right-to-left"])
def test_the_body_holds_every_passage_exactly(article: Article) -> None:
    rest = described(article)["articleBody"]
    for passage in article.body:
        assert rest.startswith(passage.text)
        rest = re.sub(r"^\n{1,2}", "", rest[len(passage.text) :])
    assert rest == ""
    assert described(article)["headline"] == article.fields[FieldName.TITLE]


def test_items_and_rows_stand_a_line_each() -> None:
    assert "\n\nStone\ngranite, from the north\nslate\nWork\n\n" in described(RICH)["articleBody"]
    assert "\n\nYear | Crowns\n2027 | 4 (a|b)\n\n" in described(RICH)["articleBody"]


@settings(deadline=None)
@given(headline=TEXT, byline=TEXT, body=TEXT)
def test_any_text_survives(headline: str, byline: str, body: str) -> None:
    found = described(of_texts(1, headline, byline, body))
    assert found.get("headline", "") == shown(headline)
    assert found.get("author", [{"name": ""}])[0]["name"] == (shown(byline) if shown(byline).strip() else "")
    assert found.get("articleBody", "") == (shown(body) if shown(body).strip() else "")


def test_naughty_strings_survive_as_headline_byline_and_body() -> None:
    for each in naughty_strings():
        found = described(of_texts(1, each, each, each))
        if shown(each).strip():
            assert (found["headline"], found["author"][0]["name"], found["articleBody"]) == (shown(each),) * 3


def test_it_may_stand_in_a_page() -> None:
    hostile = "</script><script>alert(1)</script><!--<script> ]]> \u2028&amp;"
    inner = json_ld(outgoing(of_texts(1, hostile, hostile, hostile)))
    page = html.document_fromstring(f'<head><script type="application/ld+json">{inner}</script></head><p>x')
    (script,) = page.iter("script")
    assert json.loads(script.text)["articleBody"] == hostile
    assert not set(inner) & set("<>&\u2028")


def test_a_time_leaves_as_a_time_and_a_day_as_a_day() -> None:
    found = described(replace(PLAIN, fields={**PLAIN.fields, FieldName.DATE: "2026-11-02T10:15:00+02:00"}))
    assert found["datePublished"] == "2026-11-02T10:15:00+02:00"
    assert described(PLAIN)["datePublished"] == "2026-11-02"


@pytest.mark.parametrize(("language", "text"), [("zh-Hans", "渡轮恢复运行"), ("", "渡轮恢复运行"), ("th", "เรือ")])
def test_words_are_not_counted_where_no_space_parts_them(language: str, text: str) -> None:
    article = article_of(paragraph(text))
    assert "wordCount" not in described(replace(article, fields={FieldName.LANGUAGE: language}))
    assert described(RIGHT_TO_LEFT)["wordCount"] == 22


@pytest.mark.parametrize(
    ("field", "value", "cause"),
    [
        (FieldName.DATE, "yesterday", "the date “yesterday” is no date: JSON-LD needs one"),
        (FieldName.URL, "sound.example", "the address “sound.example” is no web address: JSON-LD needs one"),
    ],
)
def test_a_field_that_would_not_be_valid_is_named(field: FieldName, value: str, cause: str) -> None:
    with pytest.raises(ExportError, match=f"ferry.txt: {cause}"):
        described(replace(PLAIN, fields={field: value}))


def test_the_same_article_is_the_same_file() -> None:
    assert rendered(RICH, Format.JSON_LD) == rendered(RICH, Format.JSON_LD)


def test_code_keeps_its_lines() -> None:
    code = "if a:\n\tb\n\nc"
    assert described(article_of(Passage("b1", BlockKind.CODE, code)))["articleBody"] == code
