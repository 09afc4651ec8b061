"""What RSS, Atom and WordPress files have in common: every word of every article, in order, and nothing run."""

from dataclasses import replace
from datetime import UTC, datetime

import feedparser
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree, html

from core.export import Format, document
from core.model import Article, BlockKind, ExportError, FieldName, Passage
from tests.core.export.articles import (
    ARTICLES,
    FACTS,
    PLAIN,
    RICH,
    RIGHT_TO_LEFT,
    article_of,
    blocks_of_html,
    outgoing,
    paragraph,
)
from tests.core.export.blocks import PLAIN_BLOCKS, RICH_BLOCKS, RIGHT_TO_LEFT_BLOCKS
from tests.core.export.feeds.entries import GATHERED, HEADLINE, SPACES, TEXT, entries, of_texts, rendered, text
from tests.core.export.trying import shown
from tests.shared import naughty_strings

ID = {Format.RSS: "guid", Format.WXR: "guid", Format.ATOM: "atom:id"}

every = pytest.mark.parametrize("to", GATHERED)


@every
def test_three_articles_read_back_exactly_in_one_file(to: Format) -> None:
    plain, rich, arabic = entries(rendered(ARTICLES, to))
    assert [each.title for each in (plain, rich, arabic)] == [each.fields[FieldName.TITLE] for each in ARTICLES]
    assert [plain.author, arabic.author] == ["By Ada Brandt", "ليلى حداد"]
    assert plain.blocks == PLAIN_BLOCKS
    assert rich.blocks == RICH_BLOCKS
    assert arabic.blocks == RIGHT_TO_LEFT_BLOCKS


@every
def test_content_is_marked_up_as_the_article_is(to: Format) -> None:
    (rich,) = entries(rendered([RICH], to))
    content = html.fragment_fromstring(rich.content, create_parent="div")
    assert [element.tag for element in content] == ["figure", "p", "h2", "ul", "blockquote", "table", "h3", "pre", "p"]
    assert content.findtext(".//li/ul/li") == "granite, from the north"
    assert content.find("p/strong/em").text == "voted"
    assert content.find("p/a").get("href") == "https://council.example/a_(b)?x=1&copy=2"
    assert content.find("p/a/code").text == "here"
    assert content.find("table/tbody/tr/td/strong").text == "2027"


@every
def test_what_reads_from_the_right_says_so(to: Format) -> None:
    (arabic,) = entries(
        rendered([replace(RIGHT_TO_LEFT, fields={**RIGHT_TO_LEFT.fields, FieldName.LANGUAGE: "ar"})], to)
    )
    outer = html.fragment_fromstring(arabic.content)
    assert (outer.tag, outer.get("dir"), outer.get("lang")) == ("div", "rtl", "ar")


@pytest.mark.parametrize("to", [Format.RSS, Format.ATOM])
def test_a_feed_reader_finds_the_same(to: Format) -> None:
    feed = feedparser.parse(rendered(ARTICLES, to))
    assert not feed.bozo
    assert feed.version == {Format.RSS: "rss20", Format.ATOM: "atom10"}[to]
    assert [each.title for each in feed.entries[::2]] == [each.fields[FieldName.TITLE] for each in ARTICLES[::2]]
    assert feed.entries[0].author == "By Ada Brandt"
    assert feed.entries[0].link == PLAIN.fields[FieldName.URL]
    assert [each.published_parsed[:4] for each in feed.entries] == [(2026, 11, day, 0) for day in (2, 3, 4)]
    bodies = [blocks_of_html(f"<article>{each.content[0].value}</article>") for each in feed.entries]
    assert bodies[1] == RICH_BLOCKS
    assert bodies[2] == RIGHT_TO_LEFT_BLOCKS


@every
@settings(deadline=None)  # what is asked is whether, not how fast
@given(headline=HEADLINE, byline=TEXT, body=st.lists(TEXT, min_size=1, max_size=3))
@example("]]>", "]]>", ["a ]]> b", "[gallery]", "http://tube.example/x"])
def test_any_text_survives(to: Format, headline: str, byline: str, body: list[str]) -> None:
    (found,) = entries(rendered([of_texts(1, headline, byline, *body)], to))
    assert found.title == shown(headline)
    assert found.author == (shown(byline) if shown(byline).strip() or to is not Format.ATOM else "")
    assert found.blocks == [shown(each) for each in body if shown(each).strip()]


@every
def test_naughty_strings_survive_as_headline_byline_and_body(to: Format) -> None:
    texts = [each for each in naughty_strings() if each.strip()]
    found = entries(rendered([of_texts(n, each, each, each) for n, each in enumerate(texts)], to))
    assert [each.title for each in found] == list(map(shown, texts))
    assert [each.author for each in found] == list(map(shown, texts))
    assert [each.blocks for each in found] == [[shown(each)] for each in texts]


@every
def test_nothing_of_an_article_becomes_markup(to: Format) -> None:
    hostile = "</p>]]></item><script>alert(1)</script><!-- &lt;b&gt; --><?php x ?>"
    data = rendered([of_texts(1, hostile, hostile, hostile)], to)
    (found,) = entries(data)
    assert {element.tag for element in html.fragment_fromstring(found.content, create_parent="div").iter()} == {
        "div",
        "p",
    }
    assert not [each for each in etree.fromstring(data).iter() if not isinstance(each.tag, str)]


@every
def test_bullets_of_a_list_are_not_set_twice(to: Format) -> None:
    items = (Passage(f"b{n}", BlockKind.LIST_ITEM, f"• item {n}", 1) for n in (1, 2))
    after = Passage("b3", BlockKind.PARAGRAPH, "Then this.", continues=True)
    (found,) = entries(rendered([article_of(*items, after)], to))
    assert found.blocks == ["• item 1\n• item 2", "Then this."]
    assert "<li>" not in found.content


@every
def test_names_of_articles_are_their_own_and_stay(to: Format) -> None:
    def ids(articles: tuple[Article, ...]) -> list[str]:
        return [text(each.element, ID[to]) for each in entries(rendered(articles, to))]

    assert len(set(ids(ARTICLES))) == 3
    assert ids(ARTICLES[::-1]) == ids(ARTICLES)[::-1]
    assert all(each.startswith("urn:uuid:") for each in ids(ARTICLES))


@every
def test_a_page_on_no_desk_is_named_by_its_source(to: Format) -> None:
    one = outgoing(replace(PLAIN, review_id=""))
    other = replace(one, review=replace(one.review, page=replace(one.review.page, source_id="s2")))
    found = entries(document([one, other], to).data)
    assert len({text(each.element, ID[to]) for each in found}) == 2


@every
def test_the_same_articles_are_the_same_file(to: Format) -> None:
    assert rendered(ARTICLES, to) == rendered(ARTICLES, to)


@every
@pytest.mark.parametrize(
    "value", ["yesterday", "2026-13-01", "2026-11-02T25:00", "02.11.2026", "0001-01-01T00:00+14:00"]
)
def test_a_date_that_is_none_is_refused_by_name(to: Format, value: str) -> None:
    bad = replace(PLAIN, fields={**PLAIN.fields, FieldName.DATE: value})
    with pytest.raises(ExportError, match=r"ferry\.txt: the date “.*” is no date: (RSS|Atom|WordPress) needs one"):
        rendered([RICH, bad], to)


@every
@pytest.mark.parametrize("value", ["javascript:alert(1)", "sound.example/ferry", "http://", "https://a b/"])
def test_an_address_that_is_none_is_refused_by_name(to: Format, value: str) -> None:
    bad = replace(PLAIN, fields={**PLAIN.fields, FieldName.URL: value})
    with pytest.raises(
        ExportError, match=r"ferry\.txt: the address “.*” is no web address: (RSS|Atom|WordPress) needs one"
    ):
        rendered([bad], to)


@every
def test_a_feed_is_called_after_its_site_only_if_every_article_is_of_it(to: Format) -> None:
    def called(*articles: Article) -> str:
        root = etree.fromstring(rendered(articles, to))
        return text(root, "atom:title") or text(root, "channel/title")

    assert called(PLAIN) == "Approved copy: sound.example"
    assert called(PLAIN, RICH) == "Approved copy"


@every
def test_a_missing_date_is_not_made_up(to: Format) -> None:
    nameless = replace(PLAIN, fields={FieldName.TITLE: "Ferry"})
    (found,) = entries(rendered([nameless], to))
    for path in ("pubDate", "wp:post_date", "wp:post_date_gmt", "atom:published"):
        assert found.element.find(path, SPACES) is None


@every
def test_a_thousand_articles_are_one_file(to: Format) -> None:
    many = [replace(PLAIN, review_id=f"r{n}") for n in range(1000)]
    assert len({text(each.element, ID[to]) for each in entries(rendered(many, to))}) == 1000


@every
def test_an_article_of_ten_thousand_passages_leaves_whole(to: Format) -> None:
    long = article_of(*(paragraph(f"Passage {n}.", block_id=f"b{n}") for n in range(10_000)))
    (found,) = entries(rendered([long], to))
    assert found.blocks == [f"Passage {n}." for n in range(10_000)]


LATER = replace(FACTS, approved_at=datetime(2026, 11, 1, 8, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("value", "facts", "published", "changed"),
    [
        ("2026-11-02", FACTS, "2026-11-02T00:00:00Z", "2026-11-05T09:30:00Z"),
        ("2026-11-02T10:15:00+02:00", FACTS, "2026-11-02T08:15:00Z", "2026-11-05T09:30:00Z"),
        ("2026-11-02T10:15Z", LATER, "2026-11-02T10:15:00Z", "2026-11-02T10:15:00Z"),
        ("", FACTS, "", "2026-11-05T09:30:00Z"),
    ],
)
def test_atom_tells_when_it_appeared_and_when_it_was_last_worked_on(
    value: str, facts: object, published: str, changed: str
) -> None:
    dated = replace(PLAIN, fields={**PLAIN.fields, FieldName.DATE: value})
    data = document([outgoing(dated, facts)], Format.ATOM).data  # type: ignore[arg-type]
    (found,) = entries(data)
    assert text(found.element, "atom:published") == published
    assert text(found.element, "atom:updated") == changed
    assert text(etree.fromstring(data), "atom:updated") == changed
