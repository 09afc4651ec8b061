"""Each format, to each place it may go."""

import json
from pathlib import Path

import pytest

from core.command.cleaning import Order, open_writer
from core.command.pages import Cleaned
from core.command.targets import Target
from core.export import Format
from core.model import ExportError
from tests.core.command.conftest import MakeCleaned

DOCUMENTS = [Target.TEXT, Target.MARKDOWN, Target.HTML]


def write(pages: list[Cleaned], to: Target, out: str = "-", inputs: int = 1) -> None:
    with open_writer(Order(["page"] * inputs, to, out)) as writer:
        for page in pages:
            writer.add(page)
        writer.finish()


def test_one_page_is_an_object(cleaned: MakeCleaned, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    write([cleaned()], Target.JSON)
    assert json.loads(capsysbinary.readouterr().out)["id"] == "story.txt"


@pytest.mark.parametrize("count", [2, 3])
def test_several_pages_are_an_array(
    cleaned: MakeCleaned, capsysbinary: pytest.CaptureFixture[bytes], count: int
) -> None:
    write([cleaned(f"{number}") for number in range(count)], Target.JSON)
    assert [row["id"] for row in json.loads(capsysbinary.readouterr().out)] == [f"{n}" for n in range(count)]


@pytest.mark.parametrize("count", [0, 1])
def test_several_inputs_are_an_array_however_many_can_be_read(
    cleaned: MakeCleaned, capsysbinary: pytest.CaptureFixture[bytes], count: int
) -> None:
    write([cleaned()] * count, Target.JSON, inputs=3)
    assert len(json.loads(capsysbinary.readouterr().out)) == count


def test_json_lines_have_one_object_a_line(cleaned: MakeCleaned, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    write([cleaned("one"), cleaned("two", "a\nb")], Target.JSONL)
    lines = capsysbinary.readouterr().out.decode().splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["one", "two"]


def test_texts_in_one_stream_are_parted_by_a_form_feed(
    cleaned: MakeCleaned, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    write([cleaned(text="Ä"), cleaned(text="b")], Target.TEXT)
    assert capsysbinary.readouterr().out.decode() == "Ä\n\f\nb\n"


@pytest.mark.parametrize("to", [*DOCUMENTS, Target.JSON, Target.JSONL])
def test_one_page_goes_into_the_file_named(cleaned: MakeCleaned, tmp_path: Path, to: Target) -> None:
    out = tmp_path / "out"
    out.write_text("what was there before")
    write([cleaned()], to, str(out))
    assert "A first line." in out.read_text()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("to", DOCUMENTS)
@pytest.mark.parametrize("inputs", [1, 2])
def test_several_documents_go_into_a_folder_named_after_their_sources(
    cleaned: MakeCleaned, tmp_path: Path, to: Target, inputs: int
) -> None:
    pages = [cleaned("a.html", "one"), cleaned("b.txt", "two"), cleaned("a.txt", "three")]
    write(pages, to, str(tmp_path / "out"), inputs)
    suffix = Format(to.value).suffix
    names = {path.name: path.read_text() for path in (tmp_path / "out").iterdir()}
    assert set(names) == {f"a{suffix}", f"b{suffix}", f"a (2){suffix}"}
    assert "three" in names[f"a (2){suffix}"]


def test_an_existing_folder_gets_a_json_file_a_page(cleaned: MakeCleaned, tmp_path: Path) -> None:
    write([cleaned()], Target.JSON, str(tmp_path))
    assert json.loads((tmp_path / "story.json").read_text())["id"] == "story.txt"


def test_a_folder_keeps_the_files_it_has(cleaned: MakeCleaned, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("an editor's own")
    write([cleaned()], Target.TEXT, f"{tmp_path}/")
    assert (tmp_path / "story.txt").read_text() == "an editor's own"
    assert (tmp_path / "story (2).txt").read_text() == "A first line.\n"


def test_no_source_name_leads_out_of_the_folder(cleaned: MakeCleaned, tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "out"
    write([cleaned("../../escaped"), cleaned("/etc/passwd")], Target.TEXT, f"{folder}/")
    assert len(list(folder.iterdir())) == 2
    assert [path for path in tmp_path.rglob("*") if path.is_file() and path.parent != folder] == []


@pytest.mark.parametrize(
    ("to", "out", "cause"),
    [
        (Target.JSONL, "", "is a folder; JSON Lines go into one file"),
        (Target.TEXT, "none/out.txt", "out.txt: "),
        (Target.JSON, "none/out.json", "out.json: "),
    ],
)
def test_a_place_that_cannot_be_written_is_refused_in_one_line(
    cleaned: MakeCleaned, tmp_path: Path, to: Target, out: str, cause: str
) -> None:
    with pytest.raises(ExportError, match=cause) as refused:
        write([cleaned()], to, str(tmp_path / out))
    assert "\n" not in str(refused.value)


def test_several_documents_do_not_replace_a_file(cleaned: MakeCleaned, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.write_text("an editor's own")
    with pytest.raises(ExportError, match="several pages need a folder"):
        write([cleaned(), cleaned("two")], Target.TEXT, str(out))
    assert out.read_text() == "an editor's own"


def test_a_file_cut_short_is_never_seen(cleaned: MakeCleaned, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("complete before")
    with pytest.raises(AttributeError):
        write([cleaned(), None], Target.JSONL, str(out))
    assert out.read_text() == "complete before"
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_nothing_written_leaves_no_file(tmp_path: Path) -> None:
    write([], Target.JSONL, str(tmp_path / "out.jsonl"))
    assert list(tmp_path.iterdir()) == []
