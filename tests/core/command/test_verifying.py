"""The command that checks a record: a line for each thing that differs, an exit code for scripts."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from core.cli import FAILURE, SUCCESS, run
from core.export.record.reading import LIMIT
from tests.core.export.articles import ARTICLES, article_of, outgoing, paragraph
from tests.core.export.record.chaining import sealed
from tests.core.export.record.made import exported

Captured = pytest.CaptureFixture[bytes]


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A record beside its file."""
    data, (file,) = exported(tmp_path, [outgoing(ARTICLES[0])])
    path = tmp_path / f"{file.name}.record.json"
    path.write_bytes(data)
    return path


def lines(captured: Captured) -> list[str]:
    return captured.readouterr().out.decode().splitlines()


def test_all_that_holds_is_said_with_who_approved_it_and_when(record: Path, capfdbinary: Captured) -> None:
    for arguments in ([str(record)], [str(record), str(record.with_name("copy-1.html"))]):
        assert run(["verify", *arguments]) == SUCCESS
        assert lines(capfdbinary) == ["copy-1.html: as it left, approved by ada on 2026-11-05 at 09:30 UTC"]


def test_a_file_of_several_articles_says_how_many(tmp_path: Path, capfdbinary: Captured) -> None:
    data, files = exported(tmp_path, [outgoing(each) for each in ARTICLES])
    (tmp_path / "all.record.json").write_bytes(data)
    assert run(["verify", str(tmp_path / "all.record.json"), *map(str, files)]) == SUCCESS
    said = "as it left, 3 articles approved by ada, the last on 2026-11-05 at 09:30 UTC"
    assert lines(capfdbinary) == [f"{file.name}: {said}" for file in files]


def test_what_differs_is_said_line_by_line(record: Path, capfdbinary: Captured) -> None:
    content = json.loads(record.read_bytes())
    content["articles"][0]["source"]["origin"] = "/elsewhere"
    record.write_text(json.dumps(content))
    record.with_name("copy-1.html").write_text("Other words")
    assert run(["verify", str(record)]) == FAILURE
    first, second = lines(capfdbinary)
    assert first == "article 1 source: was changed: its content and its link do not agree"
    assert second.startswith("copy-1.html: was changed: it has 11 bytes and left with ")


def test_a_file_that_is_not_beside_the_record_is_missing(record: Path, capfdbinary: Captured) -> None:
    record.with_name("copy-1.html").unlink()
    assert run(["verify", str(record)]) == FAILURE
    assert lines(capfdbinary) == ["copy-1.html: is missing"]


def test_a_file_renamed_together_with_its_record_is_found(record: Path, capfdbinary: Captured) -> None:
    record.with_name("copy-1.html").rename(record.with_name("holm.html"))
    renamed = record.rename(record.with_name("holm.html.record.json"))
    assert run(["verify", str(renamed)]) == FAILURE
    assert lines(capfdbinary) == ["holm.html: was renamed: it left as copy-1.html, with this content"]


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "..", "C:\\secret", "a/b", "..\\secret"])
def test_no_file_outside_the_record_s_folder_is_read(name: str, tmp_path: Path, capfdbinary: Captured) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (tmp_path / "secret").write_bytes(b"secret")
    data, (file,) = exported(folder, [outgoing(ARTICLES[0])])
    content = json.loads(data)
    content["files"][0] |= {"name": name, "size": 6}
    record = folder / "copy-1.html.record.json"
    record.write_text(json.dumps(sealed(content)))
    file.unlink()
    assert run(["verify", str(record)]) == FAILURE
    assert lines(capfdbinary) == [f"{name}: is no name of a file beside the record", f"{name}: is missing"]


def test_a_record_that_is_none_is_said_to_be_none(tmp_path: Path, capfdbinary: Captured) -> None:
    path = tmp_path / "page.html"
    path.write_text("<p>A page")
    assert run(["verify", str(path)]) == FAILURE
    assert lines(capfdbinary) == ["the record: is cut short or damaged at line 1: it is no whole JSON"]


def test_a_huge_record_is_refused_without_being_read_whole(tmp_path: Path, capfdbinary: Captured) -> None:
    path = tmp_path / "huge.record.json"
    with path.open("wb") as file:
        file.truncate(100 * LIMIT)
    assert run(["verify", str(path)]) == FAILURE
    assert lines(capfdbinary) == [f"the record: is too large, more than {LIMIT // 2**20} MiB"]


def test_a_record_that_is_not_there_is_named(tmp_path: Path, capfdbinary: Captured) -> None:
    assert run(["verify", str(tmp_path / "none.record.json")]) == FAILURE
    assert capfdbinary.readouterr().err.decode() == f"{tmp_path}/none.record.json: is not there\n"


def test_nothing_of_a_record_steers_the_terminal(tmp_path: Path, capfdbinary: Captured) -> None:
    data, _ = exported(tmp_path, [outgoing(article_of(paragraph("Ferry.")))])
    content = json.loads(data)
    content["files"][0]["name"] = "\x1b[2J\nall is well\u202e"
    path = tmp_path / "one.record.json"
    path.write_text(json.dumps(sealed(content)))
    assert run(["verify", str(path), str(tmp_path / "copy-1.html")]) == FAILURE
    (line,) = lines(capfdbinary)
    assert line == "copy-1.html: was renamed: it left as \ufffd[2J\ufffdall is well\ufffd, with this content"


def test_neither_a_desk_nor_its_libraries_are_needed(record: Path) -> None:
    script = (
        "import sys\nfrom core.cli import run\ncode = run(['verify', sys.argv[1]])\n"
        "assert not {'sqlalchemy', 'PySide6', 'numpy'} & set(sys.modules), 'too much was loaded'\nsys.exit(code)"
    )
    ran = subprocess.run([sys.executable, "-c", script, str(record)], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (SUCCESS, "")
    assert ran.stdout.startswith("copy-1.html: as it left")
