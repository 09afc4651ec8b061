"""The file that is foreseen is the file that is written."""

from pathlib import Path

import pytest

from core.desk import Desk
from core.export import Format, Written, export_approved, export_profile
from core.export.foreseen import Foreseen, foresee
from core.export.way import Way
from core.model import ExportError, FieldName, Profile, ReviewState
from tests.core.export.leaving_desk import add, approve, change, move

GATHERED = [each for each in Format if each.gathers]


def foreseen(desk: Desk, review_id: str, way: Way, most: int = 50) -> Foreseen:
    review = desk.review(review_id)
    assert review is not None
    return foresee(desk, review, way, most)


def test_an_approved_article_is_foreseen_as_it_is_written(desk: Desk, folder: Path) -> None:
    (first,) = approve(desk, "one")
    change(desk, first, FieldName.BYLINE, "By Ada")
    profile = Profile("Wire", Format.JSON, str(folder), "{source} {headline}", (FieldName.TITLE,), record=True)
    found = foreseen(desk, first, Way.of(profile))
    (done,) = export_profile(desk, profile)
    assert isinstance(done, Written)
    assert (found.name, found.made.data) == (done.path.name, done.path.read_bytes())
    assert found.left_out == (FieldName.BYLINE,)
    plain = foreseen(desk, first, Way.plain(Format.JSON))
    assert plain.left_out == ()
    (done,) = export_approved(desk, folder / "plain", Format.JSON, [first])
    assert isinstance(done, Written)
    assert (plain.name, plain.made.data) == (done.path.name, done.path.read_bytes())


@pytest.mark.parametrize("to", GATHERED)
def test_the_one_file_is_foreseen_with_all_that_leave_in_their_order(desk: Desk, folder: Path, to: Format) -> None:
    profile = Profile("Feed", to, str(folder))
    add(desk, "waiting")
    first, second, third = approve(desk, "one", "two", "three")
    export_profile(desk, profile, [third, first])
    found = foreseen(desk, second, Way.of(profile))
    assert [each.review.id for each in found.found] == [third, first, second]
    assert (found.at, found.others) == (2, 0)
    export_profile(desk, profile)
    assert (folder / found.name).read_bytes() == found.made.data


def test_one_that_is_not_approved_stands_where_it_will_and_names_no_time_past(desk: Desk, folder: Path) -> None:
    way = Way.of(Profile("Feed", Format.JSONL, str(folder)))
    first, second, third = approve(desk, "one", "two", "three")
    approved_at = foreseen(desk, second, way).ready.outgoing.facts.approved_at
    move(desk, second, ReviewState.OPEN)
    found = foreseen(desk, second, way)
    assert [each.review.id for each in found.found] == [first, second, third]
    assert found.ready.outgoing.facts.approved_at >= approved_at
    assert found.ready.outgoing.facts.approved_by == ""
    assert [each.review.id for each in foreseen(desk, first, way).found] == [first, third]


def test_too_many_are_not_made_and_are_counted(desk: Desk, folder: Path) -> None:
    way = Way.of(Profile("Feed", Format.RSS, str(folder)))
    first, *_ = approve(desk, "one", "two", "three")
    assert len(foreseen(desk, first, way, 3).found) == 3
    found = foreseen(desk, first, way, 2)
    assert (len(found.found), found.others) == (1, 2)


def test_without_a_profile_an_article_is_foreseen_alone(desk: Desk) -> None:
    first, _ = approve(desk, "one", "two")
    found = foreseen(desk, first, Way.plain(Format.CSV))
    assert (len(found.found), found.others, found.name) == (1, 0, "articles.csv")


def test_one_that_is_not_valid_is_refused_and_keeps_no_other_from_being_foreseen(desk: Desk, folder: Path) -> None:
    way = Way.of(Profile("Feed", Format.RSS, str(folder)))
    first, second, third = approve(desk, "one", "two", "three")
    change(desk, first, FieldName.DATE, "last Friday")
    with pytest.raises(ExportError, match="last Friday"):
        foreseen(desk, first, way)
    assert [each.review.id for each in foreseen(desk, third, way).found] == [second, third]
