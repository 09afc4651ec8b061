"""What stands where in a wire document, read by parsers that the writers do not use."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree

import pytest

from core.export import Facts, Format
from core.export.layout import cells
from core.model import Article, BlockKind, FieldName, Inline, Passage
from tests.core.export.articles import ARTICLES, FACTS, PLAIN, READERS, RICH, RIGHT_TO_LEFT, rendered
from tests.core.export.wire.documents import WIRE, with_body, with_fields
from tests.core.export.wire.readers import NAR, NITF, XHTML, Blocks, superdesk_item

XML = "{http://www.w3.org/XML/1998/namespace}"


def ninjs(article: Article, to: Format = Format.NINJS_1, facts: Facts = FACTS) -> dict[str, Any]:
    return json.loads(rendered(article, to, facts))


def tree(article: Article, to: Format) -> ElementTree.Element:
    return ElementTree.fromstring(rendered(article, to))


def blocks(article: Article) -> list[str]:
    """The text of every block as a reader must find it: continued lines with their first, a table cell by cell."""
    found: list[str] = []
    last: BlockKind | None = None
    for each in article.body:
        if each.kind is BlockKind.TABLE_ROW:
            found.extend(text for text, _ in cells(each))
        elif each.continues and last is each.kind:
            found[-1] += f"\n{each.text}"
        else:
            found.append(each.text)
        last = each.kind
    return found


@pytest.mark.parametrize("to", WIRE)
@pytest.mark.parametrize("article", ARTICLES, ids=lambda each: each.name)
def test_every_block_reads_back_exactly(article: Article, to: Format) -> None:
    assert READERS[to](rendered(article, to).decode()) == blocks(article)


@pytest.mark.parametrize("to", WIRE)
def test_the_same_article_gives_the_same_bytes(to: Format) -> None:
    for article in ARTICLES:
        assert rendered(article, to) == rendered(article, to)


def test_superdesk_reads_an_item() -> None:
    item = superdesk_item(rendered(PLAIN, Format.NINJS_1))
    assert item == {
        "guid": f"urn::{item['uri'].removeprefix('urn:')}",
        "uri": item["uri"],
        "type": "text",
        "language": "en",
        "pubstatus": "usable",
        "headline": "Ferry to Holm runs again",
        "byline": "Ada Brandt",
        "body_html": item["body_html"],
        "versioncreated": datetime(2026, 11, 5, 9, 30, tzinfo=UTC),
        "firstcreated": datetime(2026, 11, 2, tzinfo=UTC),
    }
    assert Blocks(item["body_html"]).texts == blocks(PLAIN)


def test_ninjs_1_is_flat() -> None:
    found = ninjs(PLAIN)
    assert list(found) == [
        "$standard",
        "uri",
        "altids",
        "type",
        "version",
        "versioncreated",
        "firstcreated",
        "contentcreated",
        "pubstatus",
        "representationtype",
        "language",
        "headline",
        "byline",
        "infosource",
        "wordcount",
        "charcount",
        "body_html",
    ]
    assert found["uri"].startswith("urn:uuid:")
    known = {"review": "r1", "url": PLAIN.fields[FieldName.URL], "source": "ferry.txt"}
    assert found["altids"] == {"guid": found["uri"]} | known
    assert (found["versioncreated"], found["firstcreated"]) == ("2026-11-05T09:30:00+0000", "2026-11-02T00:00:00+0000")
    assert found["infosource"] == [{"name": "Sound Wire"}]
    assert (found["wordcount"], found["charcount"]) == (32, sum(len(each.text) for each in PLAIN.body))


def test_ninjs_3_says_of_each_text_what_it_is() -> None:
    found = ninjs(PLAIN, Format.NINJS_3)
    assert found["headlines"] == [{"role": "main", "contentType": "text/plain", "value": "Ferry to Holm runs again"}]
    (body,) = found["bodies"]
    assert (body["role"], body["contentType"], body["wordCount"]) == ("main", "text/html", 32)
    assert found["by"] == "By Ada Brandt"
    assert found["infoSources"] == [{"name": "Sound Wire"}]
    assert (found["versionCreated"], found["firstCreated"]) == (
        "2026-11-05T09:30:00Z",
        "2026-11-02T00:00:00Z",
    )
    assert found["altIds"] == [
        {"role": "review", "value": "r1"},
        {"role": "url", "value": "https://sound.example/ferry?day=2&from=holm"},
        {"role": "source", "value": "ferry.txt"},
    ]
    assert found["uri"] == ninjs(PLAIN)["uri"]


def test_a_field_that_is_absent_or_white_space_leaves_nothing_behind() -> None:
    empty = with_fields(title=" ", byline="\n", date=" ", credit="\t", language=" ", url=" ")
    assert not {"headline", "byline", "firstcreated", "contentcreated", "language", "infosource"} & ninjs(empty).keys()
    assert not {"headlines", "by", "firstCreated", "language", "infoSources"} & ninjs(empty, Format.NINJS_3).keys()
    item = tree(empty, Format.NEWSML_G2)
    assert [each.tag for each in item.iterfind(f"{NAR}contentMeta/*")] == []
    assert f"{XML}lang" not in item.attrib
    root = tree(empty, Format.NITF)
    assert [each.tag for each in root.iterfind(f"{NITF}body/{NITF}body.head/*")] == []
    assert root.find(f".//{NITF}pubdata") is None


def test_newsml_g2_has_the_fields_in_their_places() -> None:
    item = tree(PLAIN, Format.NEWSML_G2)
    assert item.tag == f"{NAR}newsItem"
    assert {key: item.get(key) for key in ("standard", "standardversion", "conformance", f"{XML}lang", "dir")} == {
        "standard": "NewsML-G2",
        "standardversion": "2.35",
        "conformance": "power",
        f"{XML}lang": "en",
        "dir": "ltr",
    }
    meta = {each.tag.removeprefix(NAR): each.text for each in item.iterfind(f"{NAR}contentMeta/*")}
    assert meta == {
        "contentCreated": "2026-11-02",
        "altId": "https://sound.example/ferry?day=2&from=holm",
        "language": None,
        "headline": "Ferry to Holm runs again",
        "by": "By Ada Brandt",
        "creditline": "Sound Wire",
    }
    assert item.findtext(f"{NAR}itemMeta/{NAR}versionCreated") == "2026-11-05T09:30:00Z"
    (inline,) = item.iterfind(f"{NAR}contentSet/{NAR}inlineXML")
    assert inline.attrib == {"contenttype": "application/xhtml+xml", "wordcount": "32", "charcount": "158"}
    assert inline.findtext(f"{XHTML}html/{XHTML}head/{XHTML}title") == "Ferry to Holm runs again"


def test_nitf_has_the_fields_in_their_places() -> None:
    root = tree(PLAIN, Format.NITF)
    assert root.get("baselang") == root.find(f"{NITF}body").get(f"{XML}lang") == "en"
    data = root.find(f"{NITF}head/{NITF}docdata")
    assert data.find(f"{NITF}doc-id").get("id-string") == root.get("uno") == ninjs(PLAIN)["uri"]
    assert data.find(f"{NITF}date.issue").get("norm") == "20261105T093000+0000"
    assert root.find(f"{NITF}head/{NITF}pubdata").attrib == {
        "type": "web",
        "ex-ref": "https://sound.example/ferry?day=2&from=holm",
        "date.publication": "20261102T000000+0000",
    }
    head = root.find(f"{NITF}body/{NITF}body.head")
    assert [("".join(each.itertext())).strip() for each in head] == [
        "Ferry to Holm runs again",
        "By Ada Brandt",
        "Sound Wire",
        "2026-11-02",
    ]
    assert head.find(f"{NITF}dateline/{NITF}story.date").get("norm") == "20261102T000000+0000"


def test_a_time_with_a_zone_leaves_as_that_moment() -> None:
    article = with_fields(date="2026-11-02T09:30:15.75+01:00")
    assert ninjs(article)["firstcreated"] == "2026-11-02T08:30:15+0000"
    assert ninjs(article, Format.NINJS_3)["firstCreated"] == "2026-11-02T08:30:15Z"
    created = tree(article, Format.NEWSML_G2).findtext(f"{NAR}contentMeta/{NAR}contentCreated")
    assert created == "2026-11-02T09:30:15+01:00"
    story = tree(article, Format.NITF).find(f".//{NITF}story.date")
    assert (story.text, story.get("norm")) == ("2026-11-02T09:30:15.75+01:00", "20261102T083015+0000")


@pytest.mark.parametrize(
    ("byline", "language", "names"),
    [
        ("By Ada Brandt", "en-GB", "Ada Brandt"),
        ("BY ADA BRANDT", "", "ADA BRANDT"),
        ("By  Ada Brandt", "en", "Ada Brandt"),
        ("By Olsen", "nb", "By Olsen"),
        ("By the sea", "en", "By the sea"),
        ("by Ada Brandt", "en", "by Ada Brandt"),
        ("Byron Lake", "en", "Byron Lake"),
        ("By", "en", "By"),
        ("By ", "en", "By "),
        ("Von Ada Brandt", "de", "Von Ada Brandt"),
    ],
)
def test_a_byline_loses_its_by_only_in_ninjs_1_and_only_where_it_is_the_english_word(
    byline: str, language: str, names: str
) -> None:
    article = with_fields(byline=byline, language=language)
    assert ninjs(article)["byline"] == names
    assert ninjs(article, Format.NINJS_3)["by"] == byline
    assert tree(article, Format.NITF).findtext(f".//{NITF}byline") == byline


def test_a_body_that_reads_from_right_to_left_says_so() -> None:
    for to in (Format.NINJS_1, Format.NINJS_3):
        found = ninjs(RIGHT_TO_LEFT, to)
        markup = found["body_html"] if to is Format.NINJS_1 else found["bodies"][0]["value"]
        assert markup.count('<p dir="rtl">') == 2
        assert '<blockquote dir="rtl">' in markup
    assert "dir=" not in ninjs(PLAIN)["body_html"]
    item = tree(RIGHT_TO_LEFT, Format.NEWSML_G2)
    assert item.get("dir") == item.find(f".//{XHTML}html").get("dir") == "rtl"


def test_html_has_the_marks_as_such() -> None:
    markup = ninjs(RICH)["body_html"]
    for part in (
        "<strong>council <em>voted</em></strong>",
        '<a href="https://council.example/a_(b)?x=1&amp;copy=2">the minutes <code>here</code></a>',
        "<h2>What it costs #1</h2>",
        "<ul><li>Stone<ul><li>granite, from the north</li><li>slate</li></ul></li><li>Work</li></ul>",
        "<blockquote><p>It is a lot of money.</p><p>It is not enough.</p></blockquote>",
        "<tr><td><strong>2027</strong></td><td>4 (a|b)</td></tr>",
        "<figcaption>The harbour at dawn. Photo: N. Ohm</figcaption>",
    ):
        assert part in markup
    assert "<h1" not in markup
    assert "what's next" not in markup
    assert ninjs(RICH, Format.NINJS_3)["bodies"][0]["value"] == markup


def test_xhtml_has_the_marks_as_such() -> None:
    (body,) = tree(RICH, Format.NEWSML_G2).iterfind(f".//{XHTML}body")
    tags = [each.tag.removeprefix(XHTML) for each in body]
    assert tags == ["figure", "p", "h2", "ul", "blockquote", "table", "h3", "pre", "p"]
    assert body.findtext(f".//{XHTML}strong/{XHTML}em") == "voted"
    assert body.find(f".//{XHTML}a").get("href") == "https://council.example/a_(b)?x=1&copy=2"
    assert [each.text for each in body.iterfind(f"{XHTML}ul/{XHTML}li/{XHTML}ul/{XHTML}li")] == [
        "granite, from the north",
        "slate",
    ]


def test_nitf_has_the_marks_in_elements_of_its_own() -> None:
    (content,) = tree(RICH, Format.NITF).iterfind(f".//{NITF}body.content")
    tags = [(each.tag.removeprefix(NITF), each.get("class")) for each in content]
    assert tags == [
        ("p", "caption"),
        ("p", None),
        ("hl2", "h2"),
        ("ul", None),
        ("bq", None),
        ("table", None),
        ("hl2", "h3"),
        ("pre", None),
        ("p", None),
    ]
    assert [(each.get("class"), "".join(each.itertext())) for each in content.iter(f"{NITF}em")] == [
        ("bold", "council voted"),
        ("italic", "voted"),
        ("code", "here"),
        ("bold", "2027"),
    ]
    assert content.find(f".//{NITF}a").get("href") == "https://council.example/a_(b)?x=1&copy=2"
    assert [each.text for each in content.iterfind(f"{NITF}bq/{NITF}block/{NITF}p")] == [
        "It is a lot of money.",
        "It is not enough.",
    ]
    assert len(content.findall(f"{NITF}table/{NITF}tbody/{NITF}tr")) == 2


def test_a_link_that_may_not_leave_is_text() -> None:
    body = Passage("b1", BlockKind.PARAGRAPH, "Click here", inline=(Inline(0, 5, "link", "javascript:alert(1)"),))
    for to in WIRE:
        assert b"javascript" not in rendered(with_body(body), to)


def test_words_and_characters_are_those_of_the_body_without_captions() -> None:
    article = with_body(
        Passage("b1", BlockKind.CAPTION, "Not counted at all"),
        Passage("b2", BlockKind.HEADING, "Two words", 2),
        Passage("b3", BlockKind.PARAGRAPH, "Half — ½ the e\u0301lite’s\nline…  !"),
        Passage("b4", BlockKind.TABLE_ROW, "2027 | Crowns"),
        Passage("b5", BlockKind.PARAGRAPH, " \n "),
    )
    found = ninjs(article)
    assert found["wordcount"] == 2 + 5 + 2
    assert found["charcount"] == len("Two words") + len("Half — ½ the e\u0301lite’sline…  !") + len("2027 Crowns")


def test_a_body_of_captions_alone_has_no_words() -> None:
    found = ninjs(with_body(Passage("b1", BlockKind.CAPTION, "The harbour")))
    assert (found["wordcount"], found["charcount"]) == (0, 0)


def test_versions_rise_with_every_approval() -> None:
    later = replace(FACTS, approved_at=datetime(2026, 11, 5, 9, 30, 1, tzinfo=UTC))
    assert int(ninjs(PLAIN, facts=later)["version"]) == int(ninjs(PLAIN)["version"]) + 1


@pytest.mark.parametrize("to", [Format.NINJS_1, Format.NINJS_3, Format.NEWSML_G2, Format.NITF])
def test_a_page_without_an_address_is_named_as_the_source(to: Format) -> None:
    assert FieldName.URL not in RICH.fields
    assert RICH.name.encode() in rendered(RICH, to)
