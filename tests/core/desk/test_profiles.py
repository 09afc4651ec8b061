"""Profiles are kept on the desk by name, and so is what left by each."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.desk import Desk, Export
from core.model import DeskError, FieldName, Format, Profile, ReviewState
from tests.core.desk.building import moved, prepared, toggled
from tests.core.desk.test_opening import as_revision_3

WIRE = Profile("Wire", Format.NINJS_1, "/srv/wire", "{date} {headline}", (FieldName.TITLE, FieldName.DATE), True)
SITE = Profile("Site", Format.HTML, "~/site")


def leave(desk: Desk, review_id: str, file: str, copy: str, profile: str = "Wire", to: Format = Format.HTML) -> None:
    desk.record_left(Export(review_id, file, f"hash of {copy}", to.value, profile, copy, (FieldName.TITLE,)))


def test_a_desk_has_no_profiles_at_first(desk: Desk) -> None:
    assert desk.profiles() == ()
    assert desk.exported("Wire") == {}


def test_profiles_are_kept_as_they_were_saved(desk: Desk, desk_path: Path) -> None:
    desk.save_profile(WIRE)
    desk.save_profile(SITE)
    with Desk.open(desk_path) as other:
        assert other.profiles() == (SITE, WIRE)


def test_a_profile_saved_again_replaces_the_one_of_its_name(desk: Desk) -> None:
    desk.save_profile(WIRE)
    changed = Profile("Wire", Format.HTML, "/srv/other")
    desk.save_profile(changed)
    assert desk.profiles() == (changed,)


def test_it_is_known_who_saved_a_profile_and_when(desk: Desk, desk_path: Path) -> None:
    desk.save_profile(WIRE)
    with sqlite3.connect(desk_path) as connection:
        ((who, at),) = connection.execute("SELECT who, at FROM profiles").fetchall()
    connection.close()
    assert who == desk.who == "ada"
    assert abs((datetime.now(UTC) - datetime.fromisoformat(at)).total_seconds()) < 60


def test_a_dropped_profile_is_gone_and_what_left_by_it_stays_known(desk: Desk) -> None:
    desk.save_profile(WIRE)
    desk.save_profile(SITE)
    review_id = prepared(desk)
    leave(desk, review_id, "/srv/wire/a.html", "one")
    desk.drop_profile("Wire")
    assert desk.profiles() == (SITE,)
    assert desk.exported("Wire")[review_id].file == "/srv/wire/a.html"
    with pytest.raises(DeskError, match="Wire"):
        desk.drop_profile("Wire")


@pytest.mark.parametrize(
    "settings",
    ["{}", "[", '{"name": "Wire", "format": "papyrus", "folder": "/a"}', '{"name":"Wire","format":"html","folder":""}'],
)
def test_a_profile_of_another_version_is_named(desk: Desk, desk_path: Path, settings: str) -> None:
    desk.save_profile(WIRE)
    with sqlite3.connect(desk_path) as connection:
        connection.execute("UPDATE profiles SET settings = ?", (settings,))
    connection.close()
    with pytest.raises(DeskError, match=r"^Wire: "):
        desk.profiles()
    desk.drop_profile("Wire")
    assert desk.profiles() == ()


def test_what_left_last_by_a_profile_is_known_by_review(desk: Desk) -> None:
    first, second = prepared(desk, "first.txt"), prepared(desk, "second.txt")
    leave(desk, second, "/srv/b.html", "b")
    leave(desk, first, "/srv/a.html", "a")
    leave(desk, first, "/srv/other/a.html", "x", profile="Site")
    leave(desk, second, "/srv/b (2).html", "b again")
    desk.record_export(first, "/srv/plain.html", "00", "html")
    found = desk.exported("Wire")
    assert list(found) == [second, first]
    left = found[second]
    assert (left.file, left.sha256, left.copy) == ("/srv/b (2).html", "hash of b again", "b again")
    assert (left.format, left.fields) == (Format.HTML, (FieldName.TITLE,))
    assert left.at.tzinfo is not None
    assert found[first].copy == "a"
    assert [left.copy for left in desk.exported("Site").values()] == ["x"]


def test_an_article_is_untouched_until_something_is_decided_of_it(desk: Desk) -> None:
    review_id = prepared(desk)
    moved(desk, review_id, ReviewState.APPROVED)
    leave(desk, review_id, "/srv/a.html", "a")
    moved(desk, review_id, ReviewState.EXPORTED)
    desk.record_export(review_id, "/srv/plain.html", "00", "html")
    leave(desk, review_id, "/srv/a.rss", "x", profile="Feed")
    assert desk.exported("Wire")[review_id].untouched
    toggled(desk, review_id, "b3")
    assert not desk.exported("Wire")[review_id].untouched
    leave(desk, review_id, "/srv/a.html", "b")
    assert desk.exported("Wire")[review_id].untouched
    desk.undo(review_id)
    assert not desk.exported("Wire")[review_id].untouched


def test_of_a_file_of_many_articles_the_newest_hash_is_known(desk: Desk) -> None:
    first, second = prepared(desk, "first.txt"), prepared(desk, "second.txt")
    for review_id, copy in ((first, "a"), (second, "b")):
        leave(desk, review_id, "/srv/all.jsonl", copy, to=Format.JSONL)
        leave(desk, review_id, f"/srv/{copy}.html", copy, profile="Site")
    found = desk.exported("Wire")
    assert {left.sha256 for left in found.values()} == {"hash of b"}
    assert [left.copy for left in found.values()] == ["a", "b"]
    assert [left.sha256 for left in desk.exported("Site").values()] == ["hash of a", "hash of b"]


def test_a_desk_from_before_profiles_opens_with_what_left_it(desk: Desk, desk_path: Path) -> None:
    review_id = prepared(desk)
    desk.record_export(review_id, "/srv/a.html", "00", "html")
    before = desk.events(review_id)
    desk.close()
    as_revision_3(desk_path)
    with Desk.open(desk_path) as again:
        assert again.events(review_id) == before
        assert (again.profiles(), again.exported("Wire")) == ((), {})
        again.save_profile(WIRE)
        leave(again, review_id, "/srv/a.html", "a")
        assert again.exported("Wire")[review_id].copy == "a"
    with sqlite3.connect(desk_path) as connection:
        assert connection.execute("SELECT file, profile FROM exports ORDER BY number").fetchall() == [
            ("/srv/a.html", None), ("/srv/a.html", "Wire"),
        ]  # fmt: skip
    connection.close()
