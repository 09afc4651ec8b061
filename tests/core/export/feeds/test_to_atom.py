from dataclasses import replace

import pytest
from lxml import etree

from core.export import Format
from core.model import ExportError, FieldName
from tests.core.export.articles import ARTICLES, PLAIN, RICH
from tests.core.export.feeds.entries import entries, rendered, text

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def test_the_feed_has_what_the_standard_asks_for() -> None:
    root = etree.fromstring(rendered(ARTICLES, Format.ATOM))
    assert text(root, "atom:id").startswith("urn:uuid:")
    assert text(root, "atom:title")
    assert text(root, "atom:updated") == "2026-11-05T09:30:00Z"
    assert [each.element.get(LANG) for each in entries(etree.tostring(root))] == ["en", "en-GB", None]


def test_an_entry_has_its_facts() -> None:
    (found,) = entries(rendered([PLAIN], Format.ATOM))
    (link,) = found.element.iterfind("{*}link")
    assert (link.get("rel"), link.get("href")) == ("alternate", PLAIN.fields[FieldName.URL])
    assert text(found.element, "dc:publisher") == "Sound Wire"


@pytest.mark.parametrize(
    ("fields", "entry", "feed"),
    [
        ({FieldName.BYLINE: "Ada", FieldName.CREDIT: "Wire"}, "Ada", ""),
        ({FieldName.CREDIT: "Wire"}, "Wire", ""),
        ({FieldName.URL: "https://sound.example/x"}, "", "sound.example"),
        ({}, "", "Galleyproof"),
    ],
)
def test_there_is_always_an_author(fields: dict[FieldName, str], entry: str, feed: str) -> None:
    data = rendered([replace(PLAIN, fields={FieldName.TITLE: "Ferry", **fields})], Format.ATOM)
    assert entries(data)[0].author == entry
    assert text(etree.fromstring(data), "atom:author/atom:name") == feed


def test_an_article_without_headline_is_refused() -> None:
    with pytest.raises(ExportError, match=r"harbour\.html: there is no headline: Atom needs one"):
        rendered([PLAIN, replace(RICH, fields={FieldName.TITLE: " "})], Format.ATOM)
