"""The command as a person runs it."""

import gzip
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
import structlog

import resources
from core.cli import default_desk_path, run
from core.desk import Desk, Effort
from core.model import ReviewState
from core.review import set_state
from tests.shared import shared

PATIENCE = 60.0
COMMAND = [sys.executable, "-m", "core.cli"]
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _no_log_of_ours_outlives_the_test() -> Iterator[None]:
    yield
    structlog.reset_defaults()


Captured = pytest.CaptureFixture[bytes]


PARAGRAPHS = (
    "The council met on Tuesday evening to talk about the bridge, and after three hours of questions from the "
    "floor it agreed, by nine votes to four, to ask the engineers for another report before spring.",
    "Nobody expects the work to be cheap. “We were told two million, then five,” said Marta Oyelaran, who keeps "
    "the shop at the northern end, “and I have stopped guessing what the next letter will say.”",
    "Until a decision is made the ferry will go on crossing twice an hour, from six in the morning to midnight, "
    "as it has since the old piers were found to be cracked in the winter of 2019.",
)


def page(title: str = "A bridge for Aldmoor") -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    navigation = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li></ul></nav>"
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title></head>"
        f"<body>{navigation}<article><h1>{title}</h1>{body}</article></body></html>"
    )


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.html"
    path.write_text(page())
    return path


def start(*arguments: str | Path, **options: int | Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        cwd=ROOT,
        **{"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options},
    )


def rows(out: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.decode().splitlines()]


class TestClean:
    def test_the_body_goes_to_standard_output_a_block_a_line(self, story: Path, capsysbinary: Captured) -> None:
        assert run(["clean", str(story)]) == 0
        out, err = capsysbinary.readouterr()
        assert out.decode().splitlines() == list(PARAGRAPHS)
        assert err == b""

    def test_json_says_everything_of_a_page(self, story: Path, capsysbinary: Captured) -> None:
        assert run(["clean", str(story), "--to", "json"]) == 0
        found = json.loads(capsysbinary.readouterr().out)
        assert (found["id"], found["source"]) == ("story.html", str(story))
        assert (found["title"], found["language"]) == ("A bridge for Aldmoor", "en")
        assert found["text"].splitlines()[0] == PARAGRAPHS[0]
        removed = {block["text"]: block["reason"] for block in found["blocks"] if block["verdict"] == "remove"}
        assert removed["Home"] == "navigation"
        assert removed["A bridge for Aldmoor"] == "metadata"

    def test_rows_come_out_in_order_with_their_ids_flags_and_addresses(
        self, tmp_path: Path, capsysbinary: Captured
    ) -> None:
        path = tmp_path / "pages.jsonl"
        given = [
            {"id": f"row-{n}", "html": page(f"Title {n}"), "url": f"https://example.org/{n}", "flags": ["ours"]}
            for n in range(7)
        ]
        path.write_text("\n".join(map(json.dumps, given)))
        assert run(["clean", str(path), "--to", "jsonl", "--jobs", "2"]) == 0
        found = rows(capsysbinary.readouterr().out)
        assert [row["id"] for row in found] == [f"row-{n}" for n in range(7)]
        assert [row["title"] for row in found] == [f"Title {n}" for n in range(7)]
        assert found[3]["url"] == "https://example.org/3"
        assert found[3]["source"] == f"{path}, row 4"
        assert all("ours" in row["flags"] for row in found)

    @pytest.mark.parametrize("to", ["markdown", "html"])
    def test_documents_carry_the_headline(self, story: Path, capsysbinary: Captured, to: str) -> None:
        assert run(["clean", str(story), "--to", to]) == 0
        out = capsysbinary.readouterr().out.decode()
        assert "A bridge for Aldmoor" in out
        assert "Home" not in out

    def test_bad_inputs_are_named_and_the_rest_goes_on(
        self, tmp_path: Path, story: Path, capsysbinary: Captured
    ) -> None:
        (tmp_path / "empty.html").touch()
        (tmp_path / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
        (tmp_path / "bad.jsonl").write_text('{"id": "1", "text": "Good."}\n{"id": "2"}\n{nonsense\n')
        (tmp_path / "folder").mkdir()
        names = ["missing.html", "empty.html", "picture.html", "bad.jsonl", "story.html", "folder"]
        assert run(["clean", *(str(tmp_path / name) for name in names), "--to", "jsonl"]) == 2
        out, err = capsysbinary.readouterr()
        assert [row["id"] for row in rows(out)] == ["1", "story.html"]
        lines = err.decode().splitlines()
        assert len(lines) == 6
        for line, words in zip(
            lines,
            [
                "missing.html: does",
                "empty.html: is empty",
                "picture.html: is a PNG",
                "row 2",
                "row 3",
                "folder: is a folder that holds no page",
            ],
            strict=True,
        ):
            assert words in line

    def test_a_folder_is_the_pages_below_it_in_order_of_name(self, tmp_path: Path, capsysbinary: Captured) -> None:
        (tmp_path / "pages" / "b").mkdir(parents=True)
        for name in ("c.txt", "b/second.HTML", "a.html", "notes.pdf"):
            (tmp_path / "pages" / name).write_text("<p>The ferry sails again from Tuesday, the port says.</p>")
        assert run(["clean", str(tmp_path / "pages"), "--to", "jsonl"]) == 0
        out, err = capsysbinary.readouterr()
        assert ([row["id"] for row in rows(out)], err) == (["a.html", "second.HTML", "c.txt"], b"")

    def test_a_file_is_written_whole(self, story: Path, tmp_path: Path, capsysbinary: Captured) -> None:
        assert run(["clean", str(story), "--out", str(tmp_path / "out.txt")]) == 0
        assert (tmp_path / "out.txt").read_text().startswith("The council met")
        assert capsysbinary.readouterr() == (b"", b"")

    def test_a_place_that_cannot_be_written_is_said_in_one_line(self, story: Path, capsysbinary: Captured) -> None:
        assert run(["clean", str(story), "--out", str(story.parent / "no" / "where.txt")]) == 2
        err = capsysbinary.readouterr().err.decode()
        assert "where.txt" in err
        assert err.count("\n") == 1

    @pytest.mark.parametrize(("given", "first"), [(page(), PARAGRAPHS[0]), ("\n\n".join(PARAGRAPHS), PARAGRAPHS[0])])
    def test_standard_input_may_be_a_web_page_or_text(self, given: str, first: str) -> None:
        with start("clean", "-", "--to", "json") as process:
            out, err = process.communicate(given.encode(), PATIENCE)
        assert (process.returncode, err) == (0, b"")
        found = json.loads(out)
        assert found["source"] == "standard input"
        assert found["text"].splitlines()[0] == first

    def test_standard_input_may_be_rows(self) -> None:
        given = "\n".join(json.dumps({"id": each, "html": page(each)}) for each in ("one", "two"))
        with start("clean", "-", "--to", "jsonl") as process:
            out, _ = process.communicate(given.encode(), PATIENCE)
        assert [(row["id"], row["source"]) for row in rows(out)] == [
            ("one", "standard input, row 1"),
            ("two", "standard input, row 2"),
        ]

    def test_an_empty_standard_input_is_a_bad_input(self) -> None:
        with start("clean", "-") as process:
            _, err = process.communicate(b"", PATIENCE)
        assert (process.returncode, err) == (2, b"standard input: is empty\n")

    def test_qt_is_never_imported(self, story: Path) -> None:
        script = (
            "import sys; from core.cli import run; code = run(sys.argv[1:]); "
            "assert not [m for m in sys.modules if m.startswith(('PySide6', 'shiboken6', 'gui'))]; sys.exit(code)"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, "clean", story, "--to", "html"],
            cwd=ROOT,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b"")

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
    def test_a_reader_that_goes_away_is_no_error(self, tmp_path: Path) -> None:
        path = tmp_path / "pages.jsonl"
        path.write_text("\n".join(json.dumps({"id": n, "html": page()}) for n in range(60)))
        with start("clean", path, "--to", "jsonl", "--jobs", "1") as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""
            assert process.wait(PATIENCE) == 141

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signal")
    def test_ctrl_c_ends_at_once_and_leaves_nothing(self, tmp_path: Path) -> None:
        path = tmp_path / "pages.jsonl"
        path.write_text("\n".join(json.dumps({"id": n, "html": page()}) for n in range(500)))
        with start("clean", path, "--to", "jsonl", "--jobs", "1", start_new_session=True) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()
            workers = psutil.Process(process.pid).children()
            os.killpg(process.pid, signal.SIGINT)
            assert process.stderr.read() == b""
            assert process.wait(PATIENCE) == 130
        assert psutil.wait_procs(workers, PATIENCE)[1] == []

    def test_every_sample_page_comes_out(self, capsysbinary: Captured) -> None:
        samples = [p for p in sorted(resources.folder("samples").iterdir()) if p.suffix in {".html", ".txt"}]
        assert run(["clean", *map(str, samples), "--to", "jsonl"]) == 0
        out, err = capsysbinary.readouterr()
        assert [row["id"] for row in rows(out)] == [path.name for path in samples]
        assert err == b""

    def test_a_hundred_news_pages_come_out_without_failure(self, tmp_path: Path, capsysbinary: Captured) -> None:
        packed = sorted((shared("corpora/news-2023") / "html").glob("*.html.gz"))[:100]
        for path in packed:
            (tmp_path / path.stem).write_bytes(gzip.decompress(path.read_bytes()))
        pages = sorted(tmp_path.iterdir())
        assert run(["clean", *map(str, pages), "--to", "jsonl", "--jobs", "2"]) == 0
        out, err = capsysbinary.readouterr()
        found = rows(out)
        assert [row["id"] for row in found] == [path.name for path in pages]
        assert err == b""
        assert all(row["blocks"] and "incomplete" not in row["flags"] for row in found)


class TestHelp:
    @pytest.mark.parametrize("command", [[], ["clean"], ["add"], ["list"], ["pace"], ["export"]])
    def test_every_command_explains_itself(self, command: list[str], capsysbinary: Captured) -> None:
        assert run([*command, "--help"]) == 0
        out, err = capsysbinary.readouterr()
        assert b"Usage: galleyproof" in out
        assert not command or b"Examples:" in out
        assert err == b""

    def test_the_version_is_told(self, capsysbinary: Captured) -> None:
        assert run(["--version"]) == 0
        assert capsysbinary.readouterr().out.startswith(b"galleyproof ")

    @pytest.mark.parametrize(
        "wrong", [["clean"], ["clean", "x", "--to", "docx"], ["clean", "x", "--jobs", "0"], ["nonsense"]]
    )
    def test_a_wrong_command_ends_with_2_and_says_why(self, wrong: list[str], capsysbinary: Captured) -> None:
        assert run(wrong) == 2
        out, err = capsysbinary.readouterr()
        assert out == b""
        assert b"Error: " in err


Galleyproof = Callable[..., tuple[int, str, str]]


@pytest.fixture
def on_desk(tmp_path: Path, capsysbinary: Captured) -> Galleyproof:
    """Runs a command on one desk of its own; gives exit code, standard output and standard error."""

    def command(name: str, *arguments: str | Path) -> tuple[int, str, str]:
        capsysbinary.readouterr()
        code = run([name, "--desk", str(tmp_path / "test.galleyproof"), *map(str, arguments)])
        out, err = capsysbinary.readouterr()
        return code, out.decode(), err.decode()

    return command


class TestDesk:
    def test_the_default_desk_lies_in_the_users_data_folder(self) -> None:
        assert default_desk_path().name == "desk.galleyproof"
        assert default_desk_path().parent.name == "galleyproof"

    def test_pages_are_added_once_and_prepared(self, on_desk: Galleyproof, story: Path) -> None:
        code, out, err = on_desk("add", story)
        assert (code, err) == (0, "")
        review_id, name, how = out.rstrip().split("\t")
        assert (name, how) == ("story.html", "added")
        assert on_desk("add", story) == (0, f"{review_id}\tstory.html\twas there already\n", "")
        (row,) = json.loads(on_desk("list", "--json")[1])
        assert (row["review_id"], row["title"], row["prepared"]) == (review_id, "A bridge for Aldmoor", True)

    def test_preparing_can_wait(self, on_desk: Galleyproof, story: Path) -> None:
        on_desk("add", "--no-prepare", story)
        assert json.loads(on_desk("list", "--json")[1])[0]["prepared"] is False
        on_desk("add", story)
        assert json.loads(on_desk("list", "--json")[1])[0]["prepared"] is True

    def test_bad_inputs_do_not_stop_the_rest(self, on_desk: Galleyproof, story: Path) -> None:
        code, out, err = on_desk("add", story.parent / "none.html", story)
        assert (code, out.split("\t")[1]) == (2, "story.html")
        assert err == f"{story.parent / 'none.html'}: does not exist\n"

    def test_the_queue_is_a_table(self, on_desk: Galleyproof, story: Path) -> None:
        on_desk("add", story)
        code, out, _ = on_desk("list")
        assert code == 0
        assert out.splitlines()[0].split() == ["REVIEW", "STATE", "QUESTIONS", "NAME", "TITLE", "FLAGS"]
        assert "story.html  A bridge for Aldmoor" in out.splitlines()[1]

    def test_the_pace_is_a_table_of_what_articles_took_with_the_medians(
        self, on_desk: Galleyproof, story: Path, tmp_path: Path
    ) -> None:
        review_id = on_desk("add", "--no-prepare", story)[1].split("\t")[0]
        assert on_desk("pace") == (0, "", "")
        with Desk.open(tmp_path / "test.galleyproof") as desk:
            desk.note_effort(review_id, Effort(3, 1, 20.5))
            desk.note_effort(review_id, Effort(1, 0, 2.0), ReviewState.PARKED)
        heading, row, medians = on_desk("pace")[1].splitlines()
        assert heading.split() == ["REVIEW", "STATE", "VISITS", "KEYS", "CLICKS", "SECONDS", "NAME"]
        assert row.split() == [review_id, "parked", "2", "4", "1", "22.5", "story.html"]
        assert medians.split() == ["median", "4", "1", "22.5"]
        told = json.loads(on_desk("pace", "--json")[1])
        assert told["usual"] == {"articles": 1, "keys": 4.0, "clicks": 1.0, "seconds": 22.5}
        assert [(each["review_id"], each["state"]) for each in told["articles"]] == [(review_id, "parked")]

    @pytest.mark.parametrize("command", [["list"], ["pace"], ["export", "--folder", "out"]])
    def test_a_desk_that_is_not_there_is_not_made(
        self, on_desk: Galleyproof, command: list[str], tmp_path: Path
    ) -> None:
        code, out, err = on_desk(*command)
        assert (code, out) == (2, "")
        assert "there is no desk yet" in err
        assert list(tmp_path.iterdir()) == []

    def test_approved_reviews_leave_and_others_are_named(
        self, on_desk: Galleyproof, story: Path, tmp_path: Path
    ) -> None:
        other = tmp_path / "other.html"
        other.write_text(page("A ferry for Aldmoor"))
        review_id = on_desk("add", story, other)[1].split("\t")[0]
        approve(tmp_path / "test.galleyproof", review_id)
        code, out, err = on_desk("export", "--to", "markdown", "--folder", tmp_path / "out")
        assert (code, err) == (0, "")
        assert PARAGRAPHS[0] in Path(out.rstrip()).read_text()
        code, out, err = on_desk("export", "--folder", tmp_path / "out", "other.html")
        assert (code, out) == (2, "")
        assert err.startswith("other.html: ")

    def test_a_review_is_called_by_its_id_the_beginning_of_it_or_its_name(
        self, on_desk: Galleyproof, story: Path, tmp_path: Path
    ) -> None:
        review_id = on_desk("add", story)[1].split("\t")[0]
        approve(tmp_path / "test.galleyproof", review_id)
        for name in (review_id, review_id[:8], "story.html"):
            code, out, _ = on_desk("export", "--folder", tmp_path / "out", name)
            assert (code, Path(out.rstrip()).name) == (0, "A bridge for Aldmoor.html")

    def test_a_name_nobody_has_is_said(self, on_desk: Galleyproof, story: Path, tmp_path: Path) -> None:
        on_desk("add", story)
        assert on_desk("export", "--folder", tmp_path / "out", "nobody") == (
            2,
            "",
            "nobody: no review is called that\n",
        )


def approve(desk_path: Path, review_id: str) -> None:
    with Desk.open(desk_path) as desk:
        review = desk.review(review_id)
        assert review is not None
        decision = set_state(review, ReviewState.APPROVED)
        assert decision is not None
        desk.record(review_id, decision)
