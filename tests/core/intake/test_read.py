"""Reading files: what comes out, and what is said of what cannot be read."""

import json
import os
from pathlib import Path

import pytest

from core.intake import read, source_of_text
from core.intake.read import LIMIT
from core.model import BadInputError, Medium, Source
from tests.shared import shared


def only(path: Path) -> Source:
    (source,) = read(path)
    assert isinstance(source, Source)
    return source


def error(path: Path) -> BadInputError:
    (found,) = read(path)
    assert isinstance(found, BadInputError)
    assert "\n" not in str(found)
    assert str(found).startswith(str(path))
    return found


def written(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    ("name", "content", "medium"),
    [
        ("a.html", "<!DOCTYPE html><p>Ferry", Medium.HTML),
        ("a.txt", "Ferry pier to close", Medium.TEXT),
        ("no-suffix", "<html><body>Ferry", Medium.HTML),
        ("a.md", "\n\n  <!-- saved page -->\n<HTML lang=en>Ferry", Medium.HTML),
        ("a.bin", "Ferry", Medium.TEXT),
        ("a.htm", "Ferry without a tag", Medium.HTML),
        ("a.txt", "<p>is how a paragraph begins", Medium.TEXT),
        ("a.page", "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'><html>Ferry", Medium.HTML),
        ("a.log", "1 < 2 and <b> is a tag", Medium.TEXT),
        ("wide.page", "<html>Ferry".encode("utf-16"), Medium.HTML),
    ],
)
def test_content_says_what_a_file_is_before_its_suffix(
    tmp_path: Path, name: str, content: bytes | str, medium: Medium
) -> None:
    source = only(written(tmp_path, name, content))
    assert source.medium is medium
    assert source.name == name
    assert source.origin == str(tmp_path / name)
    assert source.retrieved is not None
    assert source.retrieved.tzinfo is not None


def test_the_bytes_stay_as_they_came(tmp_path: Path) -> None:
    content = b"caf\xe9\r\n\x1f\n"
    assert only(written(tmp_path, "a.txt", content)).content == content


def test_flags_are_given_to_every_source(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", "Ferry")
    assert [s.flags for s in read(path, flags=("legal",)) if isinstance(s, Source)] == [("legal",)]


def test_the_id_follows_from_medium_name_and_content() -> None:
    first = source_of_text("a", "Ferry", Medium.TEXT)
    assert first.id == source_of_text("a", "Ferry", Medium.TEXT, url="https://example.org").id
    assert len(first.id) == 64
    others = [("b", "Ferry", Medium.TEXT), ("a", "Ferr", Medium.TEXT), ("a", "Ferry", Medium.HTML)]
    assert len({first.id, *(source_of_text(*other).id for other in others)}) == 4


def test_text_no_encoding_can_hold_is_stored_all_the_same() -> None:
    source = source_of_text("a\ud800", "b\udfff\U0001f6a2", Medium.TEXT)
    assert source.content.decode("utf-8") == "b\ufffd\U0001f6a2"
    assert source.charset == "utf-8"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b" \r\n\xef\xbb\xbf\t", "white space"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "is a PNG picture, not a page"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"%PDF-1.7\n", "a PDF document"),
        (b"PK\x03\x04\x14\x00", "ZIP archive"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "WebP"),
        (b"\x00\x00\x00\x18ftypmp42", "MP4"),
        (b"text then \x00 a byte of something else", "is binary data, not a page"),
    ],
)
def test_what_is_no_page_is_named(tmp_path: Path, content: bytes, says: str) -> None:
    assert says in str(error(written(tmp_path, "a.html", content)))


def test_markup_without_text_has_no_page_inside(tmp_path: Path) -> None:
    assert "no page inside" in str(error(written(tmp_path, "a.html", "<html><body>\n<img src=x></body>")))


def test_missing_files_folders_and_pipes_are_named(tmp_path: Path) -> None:
    assert error(tmp_path / "none.html").cause == "does not exist"
    assert error(tmp_path).cause == "is a folder, not a page"
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "not a file" in error(pipe).cause
    (impossible,) = read(Path("a\0b"))
    assert isinstance(impossible, BadInputError)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_this_user_may_not_read_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", "Ferry")
    path.chmod(0)
    assert "may not be read" in error(path).cause


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(LIMIT + 1)
    assert "too large, more than 64 MiB" in str(error(path))


def test_the_reference_input_is_one_text_page() -> None:
    source = only(shared("samples/000_44912ced9ff1d7bb.txt"))
    assert source.medium is Medium.TEXT


def test_rows_of_json_lines_are_sources_and_bad_rows_are_errors(tmp_path: Path) -> None:
    rows = [
        json.dumps({"id": "one", "html": "<p>Ferry", "url": "https://example.org/1", "flags": ["short", "legal"]}),
        "",
        json.dumps({"id": 7, "text": "Pier", "more": [1, {"x": None}]}),
        '{"id": "cut off", "text": "Pi',
        json.dumps({"id": "none"}),
        json.dumps({"id": "blank", "text": " \n"}),
        json.dumps({"id": "wrong", "text": 5}),
        "[" * 100_000,
        json.dumps({"text": "no name"}),
    ]
    path = written(tmp_path, "pages.jsonl", "\r\n".join(rows))
    found = list(read(path, flags=("legal",)))
    sources = [item for item in found if isinstance(item, Source)]
    assert [(s.name, s.medium, s.url, s.flags) for s in sources] == [
        ("one", Medium.HTML, "https://example.org/1", ("legal", "short")),
        ("7", Medium.TEXT, None, ("legal",)),
        ("pages.jsonl row 9", Medium.TEXT, None, ("legal",)),
    ]
    errors = [str(item) for item in found if isinstance(item, BadInputError)]
    assert [line.split(": ")[0] for line in errors] == [f"{path}, row {n}" for n in (4, 5, 6, 7, 8)]
    assert all("\n" not in line for line in errors)


def test_a_bad_first_row_does_not_hide_the_good_ones(tmp_path: Path) -> None:
    path = written(tmp_path, "pages.ndjson", "not json\n" + json.dumps({"id": "two", "text": "Pier"}))
    kinds = [type(item) for item in read(path)]
    assert kinds == [BadInputError, Source]


def test_a_web_page_with_a_stray_nul_is_read_and_one_full_of_them_is_not(tmp_path: Path) -> None:
    page = b"<html><body><p>" + b"The ferry sails again from Tuesday. " * 20
    assert only(written(tmp_path, "a.html", page + b"\x00 and on")).medium is Medium.HTML
    assert error(written(tmp_path, "b.html", page + bytes(200))).cause == "is binary data, not a page"


@pytest.mark.parametrize("name", ["a.txt", "a.html"])
def test_bytes_of_no_encoding_are_no_page(tmp_path: Path, name: str) -> None:
    broken = b"\x81\x8d\x8f\x90\x9d\xff\xfe\xc3" * 200
    assert error(written(tmp_path, name, broken)).cause.startswith("cannot be decoded")
