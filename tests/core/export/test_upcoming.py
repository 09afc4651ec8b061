"""What an export would do is counted as the export then does it, and nothing is touched by the counting."""

from pathlib import Path

import pytest

from core.desk import Desk
from core.export import Format, Unchanged, Written, export_profile
from core.export.upcoming import Upcoming, upcoming
from core.model import ExportError, FieldName, Profile, ReviewState
from tests.core.export.leaving_desk import add, approve, change, contents, move

FORMATS = [Format.TEXT, Format.JSONL]


def counts(desk: Desk, profile: Profile) -> tuple[int, int, int]:
    found = upcoming(desk, profile)
    assert found.total == found.new + found.changed + found.unchanged
    return found.new, found.changed, found.unchanged


@pytest.mark.parametrize("to", FORMATS)
def test_the_new_the_changed_and_the_unchanged_are_told_apart(desk: Desk, folder: Path, to: Format) -> None:
    profile = Profile("Wire", to, str(folder), fields=(FieldName.TITLE,), record=True)
    add(desk, "waiting")
    first, second, _ = approve(desk, "one", "two", "three")
    assert counts(desk, profile) == (3, 0, 0)
    assert not folder.exists(), "nothing is made by looking"
    export_profile(desk, profile)
    assert counts(desk, profile) == (0, 0, 3)
    change(desk, first, FieldName.TITLE, "Corrected")
    move(desk, second, ReviewState.OPEN)
    move(desk, second, ReviewState.APPROVED)
    approve(desk, "four")
    before = contents(folder)
    assert counts(desk, profile) == (1, 1, 2)
    assert contents(folder) == before
    export_profile(desk, profile)
    assert counts(desk, profile) == (0, 0, 4)


def test_the_counts_are_what_the_export_does(desk: Desk, folder: Path) -> None:
    profile = Profile("Wire", Format.TEXT, str(folder), record=True)
    approve(desk, "one", "two", "three", "four")
    results = export_profile(desk, profile)
    paths = [each.path for each in results if isinstance(each, Written)]
    paths[0].unlink()
    paths[1].write_text("by somebody else")
    Path(f"{paths[2]}.record.json").unlink()
    found = upcoming(desk, profile)
    results = export_profile(desk, profile)
    assert found.changed == sum(isinstance(each, Written) for each in results) == 3
    assert found.unchanged == sum(isinstance(each, Unchanged) for each in results) == 1


def test_a_folder_that_is_gone_has_nothing_of_what_left(desk: Desk, folder: Path) -> None:
    profile = Profile("Wire", Format.TEXT, str(folder))
    approve(desk, "one")
    export_profile(desk, profile)
    for each in folder.iterdir():
        each.unlink()
    folder.rmdir()
    assert counts(desk, profile) == (0, 1, 0)
    folder.write_text("in the way")
    with pytest.raises(ExportError):
        upcoming(desk, profile)


def test_counting_can_be_stopped_before_each_article_that_left(desk: Desk, folder: Path) -> None:
    profile = Profile("Wire", Format.TEXT, str(folder))
    approve(desk, "one", "two")
    export_profile(desk, profile)
    steps: list[None] = []

    def step() -> None:
        steps.append(None)
        if len(steps) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        upcoming(desk, profile, step)
    assert upcoming(desk, profile) == Upcoming(unchanged=2)
