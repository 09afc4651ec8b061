"""A new version of a story replaces the old one, and no other story."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest

from core.export import Format, document
from core.model import Article
from tests.core.export.articles import FACTS, PLAIN, RICH, outgoing, rendered
from tests.core.export.feeds.entries import entries, text
from tests.core.export.wire.documents import WIRE, with_fields
from tests.core.export.wire.readers import superdesk_item

ENTRY = {Format.RSS: "guid", Format.WXR: "guid", Format.ATOM: "atom:id"}


def uri(article: Article) -> str:
    return json.loads(rendered(article, Format.NINJS_1))["uri"]


def test_the_same_review_keeps_its_identifier_whatever_is_edited() -> None:
    edited = replace(with_fields(RICH, title="Another headline"), body=RICH.body[:3])
    assert uri(edited) == uri(RICH)


def test_the_same_story_taken_in_again_keeps_its_identifier() -> None:
    again = replace(PLAIN, review_id="r77", name="ferry-2.html")
    assert uri(again) == uri(PLAIN)
    assert uri(with_fields(again, url="https://SOUND.example/ferry?day=2&from=holm#top")) == uri(PLAIN)


def test_other_stories_have_others() -> None:
    found = [uri(PLAIN), uri(RICH), uri(with_fields(url="https://sound.example/ferry?day=3")), uri(with_fields(url=""))]
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("home", ["https://sound.example", "https://sound.example/", "https://sound.example/#top"])
def test_the_address_of_a_whole_site_names_no_story(home: str) -> None:
    one, other = with_fields(url=home), with_fields(replace(PLAIN, review_id="r2"), url=home)
    assert uri(one) != uri(other)
    assert uri(one) == uri(with_fields(url=""))


def test_superdesk_tells_stories_apart_that_only_their_query_does() -> None:
    one = with_fields(url="https://sound.example/story?id=1")
    other = with_fields(url="https://sound.example/story?id=2")
    guids = {superdesk_item(rendered(each, Format.NINJS_1))["guid"] for each in (one, other)}
    assert len(guids) == 2


def test_a_page_on_no_desk_is_known_by_its_source() -> None:
    assert uri(replace(RICH, review_id="")) == uri(replace(RICH, review_id="", name="copy.html"))
    assert uri(replace(RICH, review_id="")) != uri(RICH)


def told(data: bytes, to: Format) -> list[str]:
    """The names of the articles in a file."""
    if to in ENTRY:
        return [text(each.element, ENTRY[to]) for each in entries(data)]
    return list(dict.fromkeys(re.findall(r"urn:uuid:[0-9a-f-]{36}", readable(data, to))))


def readable(data: bytes, to: Format) -> str:
    if to is not Format.EPUB:
        return data.decode()
    with ZipFile(BytesIO(data)) as book:
        return book.read("EPUB/package.opf").decode()


@pytest.mark.parametrize("to", [*ENTRY, Format.JSON_LD, Format.EPUB, *WIRE])
@pytest.mark.parametrize("article", [PLAIN, RICH], ids=["by-its-address", "by-its-review"])
def test_a_story_goes_by_one_name_in_every_format(article: Article, to: Format) -> None:
    assert told(rendered(article, to), to)[:1] == [uri(article)]


@pytest.mark.parametrize("to", list(ENTRY))
def test_of_two_reviews_of_one_story_in_a_file_neither_is_lost(to: Format) -> None:
    """A feed's reader would show one of two entries of one name: the first to be approved has the story's."""
    later = replace(FACTS, approved_at=FACTS.approved_at + timedelta(seconds=1))
    first, second = outgoing(PLAIN), outgoing(replace(PLAIN, review_id="r77"), later)
    names = told(document([second, first], to).data, to)
    assert names[1] == uri(PLAIN)
    assert names[0] == uri(with_fields(replace(PLAIN, review_id="r77"), url=""))
