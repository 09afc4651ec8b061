"""Profiles on the command line."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import structlog

from core.cli import run
from core.desk import Desk
from core.export.locking import locked
from core.model import FieldName, Format, Profile, ReviewState
from tests.core.export.leaving_desk import add, approve, change, move, names_in

Said = tuple[int, list[str], list[str]]
OnDesk = Callable[..., Said]


@pytest.fixture(autouse=True)
def _no_log_of_ours_outlives_the_test() -> Iterator[None]:
    yield
    structlog.reset_defaults()


@pytest.fixture
def desk_path(tmp_path: Path) -> Path:
    return tmp_path / "press.desk"


@pytest.fixture
def on_desk(desk_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> OnDesk:
    """Runs a command on the desk: its code, and the lines it said on both streams."""

    def command(*arguments: str | Path) -> Said:
        code = run([*map(str, arguments), "--desk", str(desk_path)])
        said = capsysbinary.readouterr()
        return code, said.out.decode().splitlines(), said.err.decode().splitlines()

    return command


def test_a_profile_is_saved_listed_replaced_and_dropped(on_desk: OnDesk, desk_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert on_desk("profiles", "save", "Wire", "--format", "text", "--folder", out) == (0, ["Wire\tsaved"], [])
    more = ("--pattern", "{date} {headline}", "--field", "title", "--field", "date", "--record")
    assert on_desk("profiles", "save", "Wire", "--format", "json", "--folder", out, *more)[1] == ["Wire\treplaced"]
    with Desk.open(desk_path) as desk:
        fields = (FieldName.TITLE, FieldName.DATE)
        assert desk.profiles() == (Profile("Wire", Format.JSON, str(out), "{date} {headline}", fields, True),)
    code, lines, _ = on_desk("profiles")
    assert code == 0
    assert [line.split() for line in lines] == [
        ["PROFILE", "FORMAT", "FILE", "NAMES", "FIELDS", "RECORD", "FOLDER"],
        ["Wire", "json", "{date}", "{headline}", "title", "date", "yes", str(out)],
    ]
    (found,) = json.loads("\n".join(on_desk("profiles", "--json")[1]))
    assert (found["name"], found["format"], found["fields"]) == ("Wire", "json", ["title", "date"])
    assert on_desk("profiles", "drop", "Wire") == (0, ["Wire\tdropped"], [])
    assert on_desk("profiles") == (0, [], [])
    assert on_desk("profiles", "--json") == (0, ["[]"], [])


def test_the_desk_may_be_named_before_the_command(desk_path: Path, tmp_path: Path) -> None:
    assert run(["profiles", "--desk", str(desk_path), "save", "Wire", "--format", "text", "--folder", "~/out"]) == 0
    with Desk.open(desk_path) as desk:
        assert [profile.folder for profile in desk.profiles()] == ["~/out"]
    assert run(["profiles", "--desk", str(desk_path), "drop", "Wire"]) == 0


def test_a_folder_is_kept_by_its_full_path(on_desk: OnDesk, desk_path: Path) -> None:
    on_desk("profiles", "save", "Wire", "--format", "text", "--folder", "out")
    with Desk.open(desk_path) as desk:
        assert [profile.folder for profile in desk.profiles()] == [str(Path.cwd() / "out")]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--pattern", "{title}"), "pattern: there is no {title}; there are {headline}"),
        (("--pattern", "../{headline}"), "pattern: “/” would leave the folder"),
        (("--folder", ""), "folder: it is empty"),
    ],
)
def test_a_profile_that_cannot_be_is_refused_in_one_line(
    on_desk: OnDesk, desk_path: Path, arguments: tuple[str, ...], line: str
) -> None:
    code, out, err = on_desk("profiles", "save", "Wire", "--format", "text", "--folder", "out", *arguments)
    assert (code, out) == (2, [])
    assert len(err) == 1
    assert err[0].startswith(line)
    assert not desk_path.exists()


def test_an_export_by_profile_names_each_file_and_counts_the_rest(
    on_desk: OnDesk, desk_path: Path, tmp_path: Path
) -> None:
    with Desk.open(desk_path) as desk:
        first, _ = approve(desk, "one", "two")
        add(desk, "waiting")
    out = tmp_path / "out"
    on_desk("profiles", "save", "Wire", "--format", "text", "--folder", out, "--pattern", "{source}")
    assert on_desk("export", "--profile", "Wire") == (0, [str(out / "one.txt"), str(out / "two.txt")], [])
    assert on_desk("export", "--profile", "Wire") == (0, [], ["2 unchanged"])
    with Desk.open(desk_path) as desk:
        change(desk, first, FieldName.TITLE, "Corrected")
    assert on_desk("export", "--profile", "Wire", "two") == (0, [], ["1 unchanged"])
    assert on_desk("export", "--profile", "Wire") == (0, [str(out / "one.txt")], ["1 unchanged"])
    code, lines, err = on_desk("export", "--profile", "Wire", "waiting")
    assert (code, lines, err) == (2, [], ["waiting: it is open, not approved"])


def test_an_article_that_left_and_is_rejected_now_is_said_and_no_failure(
    on_desk: OnDesk, desk_path: Path, tmp_path: Path
) -> None:
    with Desk.open(desk_path) as desk:
        first, _ = approve(desk, "one", "two")
    on_desk("profiles", "save", "Wire", "--format", "text", "--folder", tmp_path / "out", "--pattern", "{source}")
    on_desk("export", "--profile", "Wire")
    with Desk.open(desk_path) as desk:
        move(desk, first, ReviewState.OPEN)
        move(desk, first, ReviewState.REJECTED)
    told = ["one: left before, is rejected now: one.txt is still there"]
    assert on_desk("export", "--profile", "Wire") == (0, [], [*told, "1 unchanged"])


def test_characters_that_no_document_may_hold_are_said_with_file_and_place(
    on_desk: OnDesk, desk_path: Path, tmp_path: Path
) -> None:
    with Desk.open(desk_path) as desk:
        approve(desk, "one", title="Fer\ary\a")
        approve(desk, "two", title="Storm\x01")
    out = tmp_path / "out"
    text = ("export", "--folder", out, "--to", "html")
    assert on_desk(*text) == (
        0,
        [str(out / "Fer ry.html"), str(out / "Storm.html")],
        [
            f"{out}/Fer ry.html: headline: U+0007 left as U+FFFD, 2 times",
            f"{out}/Storm.html: headline: U+0001 left as U+FFFD, 1 time",
        ],
    )
    on_desk("profiles", "save", "Site", "--format", "jsonl", "--folder", out)
    assert on_desk("export", "--profile", "Site")[2] == [
        f"{out}/Site.jsonl (one): headline: U+0007 left as U+FFFD, 2 times",
        f"{out}/Site.jsonl (two): headline: U+0001 left as U+FFFD, 1 time",
    ]
    assert on_desk("export", "--profile", "Site") == (0, [], ["2 unchanged"])


def test_where_nothing_is_approved_it_is_said_and_no_folder_made(
    on_desk: OnDesk, desk_path: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with Desk.open(desk_path) as desk:
        first = add(desk, "one")
    on_desk("profiles", "save", "Wire", "--format", "text", "--folder", out)
    for where in (("--folder", out), ("--profile", "Wire")):
        assert on_desk("export", *where) == (0, [], ["nothing to export: no article is approved"])
    assert not out.exists()
    with Desk.open(desk_path) as desk:
        move(desk, first, ReviewState.APPROVED)
    on_desk("export", "--folder", out)
    told = "nothing to export: all that is approved has left before; name an article to write it again"
    assert on_desk("export", "--folder", tmp_path / "again") == (0, [], [told])
    assert not (tmp_path / "again").exists()


def test_a_file_of_many_articles_is_named_once(on_desk: OnDesk, desk_path: Path, tmp_path: Path) -> None:
    with Desk.open(desk_path) as desk:
        approve(desk, "one", "two")
    on_desk("profiles", "save", "Site", "--format", "jsonl", "--folder", tmp_path / "out")
    assert on_desk("export", "--profile", "Site") == (0, [str(tmp_path / "out" / "Site.jsonl")], [])
    assert on_desk("export", "--profile", "Site") == (0, [], ["2 unchanged"])
    assert names_in(tmp_path / "out") == ["Site.jsonl", "manifest.json"]


@pytest.mark.parametrize("command", [("export", "--profile", "wire"), ("profiles", "drop", "wire")])
def test_an_unknown_profile_is_answered_with_those_there_are(on_desk: OnDesk, command: tuple[str, ...]) -> None:
    for name in ("Wire", "Site"):
        on_desk("profiles", "save", name, "--format", "text", "--folder", "out")
    assert on_desk(*command) == (2, [], ["wire: there is no profile of that name; there are Site, Wire"])
    for name in ("Wire", "Site"):
        on_desk("profiles", "drop", name)
    assert on_desk(*command)[2] == ['wire: there is no profile of that name; "galleyproof profiles save" makes one']


@pytest.mark.parametrize("more", [("--folder", "out"), ("--to", "html")])
def test_a_profile_says_folder_and_format_itself(on_desk: OnDesk, desk_path: Path, more: tuple[str, str]) -> None:
    Desk.open(desk_path).close()
    code, out, (line,) = on_desk("export", "--profile", "Wire", *more)
    assert (code, out) == (2, [])
    assert "leave --folder and --to out" in line


def test_an_export_to_nowhere_asks_where(on_desk: OnDesk, desk_path: Path) -> None:
    Desk.open(desk_path).close()
    assert on_desk("export") == (2, [], ["where to? say --folder DIR or --profile NAME"])


def test_who_waits_for_another_export_is_told_once(
    on_desk: OnDesk, desk_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Desk.open(desk_path) as desk:
        approve(desk, "one")
    (tmp_path / "out").mkdir()
    on_desk("profiles", "save", "Wire", "--format", "text", "--folder", tmp_path / "out")
    monkeypatch.setattr("core.export.locking.PATIENCE", 0.5)
    with locked(tmp_path / "out", "grace"):
        code, out, err = on_desk("export", "--profile", "Wire")
    assert (code, out) == (2, [])
    waited, refused = err
    assert "another export is writing there (grace, " in waited
    assert refused == f"{waited}; try again when it has ended"


@pytest.mark.parametrize("command", [["profiles"], ["profiles", "save"], ["profiles", "drop"]])
def test_every_command_explains_itself(command: list[str], capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run([*command, "--help"]) == 0
    out, err = capsysbinary.readouterr()
    assert b"Usage: galleyproof profiles" in out
    assert err == b""


@pytest.mark.parametrize("command", [("profiles",), ("profiles", "drop", "Wire"), ("export", "--profile", "Wire")])
def test_a_desk_that_is_not_there_is_not_made(on_desk: OnDesk, desk_path: Path, command: tuple[str, ...]) -> None:
    code, out, (line,) = on_desk(*command)
    assert (code, out) == (2, [])
    assert "there is no desk yet" in line
    assert not desk_path.exists()
