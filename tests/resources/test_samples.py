import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

import resources
from core.intake import decode, read
from core.model import BadInputError, FieldName, Page, Reason, Source
from core.segment import segment

FOLDER = resources.folder("samples")
INDEX: list[dict[str, str]] = tomllib.loads((FOLDER / "index.toml").read_text(encoding="utf-8"))["sample"]
EXPECTED = sorted(FOLDER.glob("*.expected.json"))
FLATTENED = [path for path in EXPECTED if "removed" in json.loads(path.read_text(encoding="utf-8"))]
WIDEST = 72
"""Columns of a hard-wrapped e-mail."""

each_sample = pytest.mark.parametrize("sample", INDEX, ids=lambda sample: sample["file"])
each_expected = pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.name)
each_flattened = pytest.mark.parametrize("path", FLATTENED, ids=lambda path: path.name)


def load(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def sources(name: str) -> list[Source]:
    found = list(read(FOLDER / name))
    assert not [item for item in found if isinstance(item, BadInputError)]
    return [item for item in found if isinstance(item, Source)]


def page(name: str) -> Page:
    (source,) = sources(name)
    return segment(source).page


def test_the_index_names_every_sample_once() -> None:
    listed = [sample["file"] for sample in INDEX]
    there = [p.name for p in FOLDER.iterdir() if p.is_file() and not p.name.endswith(".expected.json")]
    assert sorted([*listed, "index.toml"]) == sorted(there)


@each_sample
def test_the_index_describes_a_sample(sample: dict[str, str]) -> None:
    assert sample.keys() == {"file", "title", "shows", "language", "encoding"}
    assert all(sample.values())


@each_sample
def test_a_sample_decodes_as_the_index_says(sample: dict[str, str]) -> None:
    assert (FOLDER / sample["file"]).read_bytes().decode(sample["encoding"])
    decoded = [decode(source) for source in sources(sample["file"])]
    assert {(d.encoding, d.damaged) for d in decoded} == {(sample["encoding"], 0)}


@each_sample
def test_a_sample_is_cut_whole(sample: dict[str, str]) -> None:
    for source in sources(sample["file"]):
        cut = segment(source).page
        assert not cut.incomplete
        assert cut.characters == sum(block.characters for block in cut.blocks)


def test_the_windows_1252_page_is_no_utf_8() -> None:
    content = (FOLDER / "umlaut-bibliothek.html").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        content.decode("utf-8")
    assert {b"\x84", b"\x93", b"\x80", b"\x96"} <= {bytes([byte]) for byte in content}


def test_the_arabic_page_runs_from_right_to_left() -> None:
    assert 'dir="rtl"' in (FOLDER / "mina-talks.html").read_text(encoding="utf-8")


def test_the_press_release_is_hard_wrapped() -> None:
    lines = (FOLDER / "hard-wrapped.txt").read_text(encoding="utf-8").splitlines()
    assert max(map(len, lines)) <= WIDEST


def test_rows_bring_html_and_text_with_addresses_and_flags() -> None:
    rows = sources("flotte-marches.jsonl")
    assert {row.medium for row in rows} == {"html", "text"}
    assert all(row.url for row in rows)
    assert any(row.flags for row in rows)


@each_expected
def test_an_expected_article_stands_in_its_page_in_order(path: Path) -> None:
    expected = load(path)
    left = iter([block.text for block in page(expected["source"]).blocks])
    assert [text for text in expected["body"] if text not in left] == []


@each_expected
def test_an_expected_headline_and_byline_stand_in_the_page(path: Path) -> None:
    expected = load(path)
    blocks = [block.text for block in page(expected["source"]).blocks]
    assert expected["title"] in blocks
    assert any(expected.get(FieldName.BYLINE, "") in text for text in blocks)


@each_flattened
def test_every_line_of_a_flattened_story_has_one_fate(path: Path) -> None:
    expected = load(path)
    lines = (FOLDER / expected["source"]).read_text(encoding="utf-8").splitlines()
    removed = {entry["line"]: entry for entry in expected["removed"]}
    kept = [line for number, line in enumerate(lines, 1) if number not in removed]
    assert sorted(kept) == sorted([expected["title"], *expected["body"]])
    assert [line for line in kept if line != expected["title"]] == expected["body"]
    assert all(lines[number - 1].startswith(entry["text"]) for number, entry in removed.items())
    assert {entry["reason"] for entry in removed.values()} <= set(Reason)


@each_flattened
def test_a_copy_names_the_line_that_stays(path: Path) -> None:
    expected = load(path)
    removed = {entry["line"] for entry in expected["removed"]}
    copies = [entry for entry in expected["removed"] if entry["reason"] == Reason.DUPLICATE]
    assert copies
    assert all(entry["of_line"] not in removed for entry in copies)
