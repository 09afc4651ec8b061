"""What a page states about itself."""

import json

from core.model import Meta
from core.segment.jsonld import facts_of
from core.segment.meta import MOST_FACTS
from tests.core.segment.making import cut


def facts(markup: str) -> list[tuple[str, str]]:
    return [(fact.key, fact.value) for fact in cut(markup + "<p>text</p>").page.meta]


def test_facts_come_in_document_order_with_white_space_folded() -> None:
    assert facts(
        """<html lang="en-GB"><title> Ferry
        pier </title><meta property="og:title" content="Pier &amp; co"><meta name=author content="Ada  Holm">
        <meta itemprop=datePublished content=2026-03-12><meta name=empty content=""><meta charset=utf-8>
        <link rel="alternate" href=x><link rel="Canonical" href="https://example.org/pier">
        <time datetime="2026-03-12T10:00Z">today</time><svg><title>no</title></svg>"""
    ) == [
        ("html lang", "en-GB"),
        ("title", "Ferry pier"),
        ("meta og:title", "Pier & co"),
        ("meta author", "Ada Holm"),
        ("meta datePublished", "2026-03-12"),
        ("link canonical", "https://example.org/pier"),
        ("time datetime", "2026-03-12T10:00Z"),
    ]


def test_json_ld_is_read_through_graphs_and_people() -> None:
    data = {
        "@graph": [
            {"@type": "WebSite", "url": "https://example.org"},
            {
                "@type": ["NewsArticle"],
                "headline": "Pier &amp; storm",
                "author": [{"@type": "Person", "name": "Ada Holm"}, "Jon Vik"],
                "publisher": {"name": "The Westmark Post"},
                "datePublished": "2026-03-12",
                "articleBody": "Long  text",
                "inLanguage": "en",
                "isAccessibleForFree": False,
            },
            {"@type": "Person", "name": "Ada Holm", "url": "https://example.org/ada"},
        ]
    }
    assert facts(f'<script type="application/ld+json">{json.dumps(data)}</script>') == [
        ("json-ld @type", "WebSite"),
        ("json-ld url", "https://example.org"),
        ("json-ld @type", "NewsArticle"),
        ("json-ld headline", "Pier & storm"),
        ("json-ld datePublished", "2026-03-12"),
        ("json-ld articleBody", "Long text"),
        ("json-ld inLanguage", "en"),
        ("json-ld author", "Ada Holm"),
        ("json-ld author", "Jon Vik"),
        ("json-ld publisher", "The Westmark Post"),
        ("json-ld @type", "Person"),
    ]


def test_people_given_by_the_id_of_a_thing_elsewhere_are_named() -> None:
    data = {
        "@graph": [
            {"@type": "Article", "author": [{"@id": "#ada"}, {"@id": "#gone"}], "publisher": {"@id": "#post"}},
            {"@type": "Person", "@id": "#ada", "name": "Ada Holm"},
            {"@type": "Organization", "@id": "#post", "name": "The Westmark Post"},
        ]
    }
    assert [fact for fact in facts_of(json.dumps(data)) if fact[0] != "@type"] == [
        ("author", "Ada Holm"),
        ("publisher", "The Westmark Post"),
    ]


def test_who_and_when_are_read_amid_the_text() -> None:
    assert facts(
        """<p itemprop="author">Ada Holm</p><span itemprop="datePublished dateCreated" content="2026-03-12">today</span>
        <time itemprop="dateModified" datetime="2026-03-13">tomorrow</time><i itemprop="dateline">Westmark</i>
        <a rel="nofollow author" href="/ada">Ada <b>Holm</b></a><a rel="authority" href="/">no</a>"""
    ) == [
        ("time datetime", "2026-03-13"),
        ("itemprop datePublished", "2026-03-12"),
        ("itemprop dateModified", "2026-03-13"),
        ("rel author", "Ada Holm"),
    ]


def test_json_ld_written_by_hand_is_read_all_the_same() -> None:
    for text in (
        '<!-- {"headline": "Pier"} -->',
        '//<![CDATA[\n{"headline": "Pier"}\n//]]>',
        '{"headline": "Pier",}',
        '[{"headline": "Pi\ner"}];'.replace("\n", ""),
        "{&quot;headline&quot;: &quot;Pier&quot;}",
    ):
        assert list(facts_of(text)) == [("headline", "Pier")]


def test_what_is_no_json_or_too_much_says_nothing() -> None:
    for text in (
        "",
        "nonsense",
        "[" * 100_000,
        "null",
        "5",
        '{"headline": 5, "author": {"name": {}}}',
        "{" * 3_000_000,
    ):
        assert list(facts_of(text)) == []


def test_facts_are_bounded() -> None:
    found = cut('<meta name=a content="b">' * 2_000 + f"<meta name=c content={'d' * 9_000}>x").page.meta
    assert len(found) == MOST_FACTS
    assert found[0] == Meta("meta a", "b")
