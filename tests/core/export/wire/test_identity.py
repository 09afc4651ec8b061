"""A new version of a story replaces the old one, and no other story."""

import json
from dataclasses import replace

import pytest

from core.export import Format
from core.model import Article
from tests.core.export.articles import PLAIN, RICH, rendered
from tests.core.export.wire.documents import with_fields
from tests.core.export.wire.readers import superdesk_item


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
