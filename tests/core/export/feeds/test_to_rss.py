from dataclasses import replace
from email.utils import parsedate_to_datetime

import pytest
from lxml import etree

from core.export import Format
from core.model import ExportError, FieldName
from tests.core.export.articles import ARTICLES, PLAIN, RICH, article_of, paragraph
from tests.core.export.feeds.entries import entries, rendered, text


def test_a_channel_has_what_rss_wants() -> None:
    root = etree.fromstring(rendered(ARTICLES, Format.RSS))
    assert (root.tag, root.get("version")) == ("rss", "2.0")
    (channel,) = root
    assert all(text(channel, tag) for tag in ("title", "link", "description"))
    assert text(channel, "lastBuildDate") == "Thu, 05 Nov 2026 09:30:00 +0000"
    assert channel.find("language") is None
    assert text(etree.fromstring(rendered([PLAIN], Format.RSS)), "channel/language") == "en"
    assert text(etree.fromstring(rendered([PLAIN], Format.RSS)), "channel/link") == "https://sound.example/"


def test_an_item_has_its_facts() -> None:
    (found,) = entries(rendered([PLAIN], Format.RSS))
    item = found.element
    assert text(item, "link") == text(item, "dc:source") == PLAIN.fields[FieldName.URL]
    assert text(item, "dc:publisher") == "Sound Wire"
    assert text(item, "dc:language") == "en"
    assert item.find("guid").get("isPermaLink") == "false"
    assert parsedate_to_datetime(text(item, "pubDate")).isoformat() == "2026-11-02T00:00:00+00:00"
    assert text(item, "description") == "The ferry to Holm sails again — after nine days in port."


def test_the_description_is_the_first_paragraph_and_no_markup() -> None:
    (rich,) = entries(rendered([RICH], Format.RSS))
    assert text(rich.element, "description").startswith("The council voted")
    (found,) = entries(rendered([article_of(paragraph("a <b> & c"))], Format.RSS))
    assert text(found.element, "description") == "a &lt;b&gt; &amp; c"


def test_an_article_without_headline_leaves_by_its_text() -> None:
    (found,) = entries(rendered([replace(PLAIN, fields={})], Format.RSS))
    assert found.element.find("title") is None
    assert text(found.element, "dc:source") == "ferry.txt"


def test_nothing_at_all_is_refused() -> None:
    with pytest.raises(ExportError, match="page: there is neither a headline nor a passage: RSS needs one of them"):
        rendered([article_of(title="")], Format.RSS)
