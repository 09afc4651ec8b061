"""A record that was changed anywhere, and files that are not those that left, are found and named."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.export import Outgoing
from core.export.record import verify
from core.export.record.reading import LIMIT
from tests.core.export.articles import ARTICLES, outgoing
from tests.core.export.record.chaining import leaves, other, put, sealed
from tests.core.export.record.checking import Record, found
from tests.core.export.record.made import PAGE, exported


def test_nothing_is_found_where_all_holds(export: tuple[bytes, list[Path]]) -> None:
    assert verify(*export) == ()


def test_how_a_record_is_laid_out_does_not_count(record: Record, files: list[Path]) -> None:
    assert verify(json.dumps(record, sort_keys=True, ensure_ascii=True).encode(), files) == ()


# --- any change --------------------------------------------------------------------------------------------------


def test_a_change_of_any_value_is_found(record: Record, files: list[Path]) -> None:
    for path in leaves(record):
        assert found(put(record, path, other), files), path


def test_a_value_that_is_taken_away_or_said_twice_is_found(record: Record, files: list[Path]) -> None:
    for path in {way[:depth] for way in leaves(record) for depth in range(1, len(way) + 1)}:
        assert found(without(record, path), files), path
        if isinstance(path[-1], int):
            assert found(put(record, path[:-1], lambda value, at=path[-1]: [*value, value[at]]), files), path


def without(record: Any, path: tuple[Any, ...]) -> Any:
    """A copy in which one thing is not."""

    def cut(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: each for key, each in value.items() if key != path[-1]}
        return [each for at, each in enumerate(value) if at != path[-1]]

    return put(record, path[:-1], cut)


def test_a_key_that_is_put_anywhere_is_found(record: Record, files: list[Path]) -> None:
    for path in {way[:depth] for way in leaves(record) for depth in range(len(way))}:
        at = record
        for key in path:
            at = at[key]
        if isinstance(at, dict):
            assert found(put(record, path, lambda value: value | {"more": 1}), files), path


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_byte_that_is_flipped_is_found_or_changes_nothing_that_is_said(
    data: st.DataObject, export: tuple[bytes, list[Path]]
) -> None:
    raw, files = bytearray(export[0]), export[1]
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] ^= 1 << data.draw(st.integers(0, 7))
    if not verify(bytes(raw), files):
        assert json.loads(raw) == json.loads(export[0])


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_record_cut_short_is_found(data: st.DataObject, export: tuple[bytes, list[Path]]) -> None:
    length = data.draw(st.integers(0, len(export[0]) - 3))
    (only,) = verify(export[0][:length], export[1])
    assert only.where == "the record"


# --- named -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", ["review", "source", "proposal", "blocks", "article", "removed", "ledger"], ids=str)
def test_the_part_that_was_changed_is_named(part: str, record: Record, files: list[Path]) -> None:
    article = record["articles"][0]
    path = next(path for path in leaves(article[part]) if isinstance(leaf(article[part], path), str))
    article[part] = put(article[part], path, other)
    assert f"article 1 {part}: was changed: its content and its link do not agree" in found(record, files)


def leaf(value: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        value = value[key]
    return value


def test_the_event_that_was_changed_is_named(record: Record, files: list[Path]) -> None:
    record["articles"][0]["events"][1]["who"] = "somebody else"
    assert found(record, files) == [
        "article 1 event 2 (“Keep block 1”): was changed: its content and its link do not agree"
    ]


def test_an_event_that_is_missing_is_named(record: Record, files: list[Path]) -> None:
    del record["articles"][0]["events"][2]
    assert found(record, files) == [
        "article 1 event 3: is missing: the chain has a link for it",
        "article 1 event 4 (“Change the byline”): stands where event 3 is due",
    ]


def test_an_event_that_was_added_is_named(record: Record, files: list[Path]) -> None:
    events = record["articles"][0]["events"]
    events.append(events[-1] | {"seq": len(events) + 1})
    assert f"article 1 event {len(events)} (“Approve”): was added: the chain has no link for it" in found(record, files)


def test_events_in_another_order_are_named(record: Record, files: list[Path]) -> None:
    events = record["articles"][0]["events"]
    events[0], events[1] = events[1], events[0]
    assert found(record, files) == [
        "article 1 event 2 (“Keep block 1”): does not stand where it stood: the order was changed",
        "article 1 event 2 (“Keep block 1”): stands where event 1 is due",
    ]


def test_another_seal_is_named(record: Record, files: list[Path]) -> None:
    record["seal"] = "0" * 64
    assert found(record, files) == ["the seal: is not the last link of the chain"]


# --- files -------------------------------------------------------------------------------------------------------


@pytest.fixture
def held(files: list[Path], tmp_path: Path) -> Path:
    """The file, to be changed."""
    return Path(shutil.copy(files[0], tmp_path))


def test_any_byte_that_is_flipped_in_a_file_is_found(record: Record, held: Path) -> None:
    whole = held.read_bytes()
    for at in (0, len(whole) // 2, len(whole) - 1):
        held.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert found(record, [held]) == ["copy-1.html: was changed: its content is not what left"]


def test_a_file_of_another_length_is_named_with_both(record: Record, held: Path) -> None:
    size = held.stat().st_size
    held.write_bytes(held.read_bytes() + b"\n")
    assert found(record, [held]) == [f"copy-1.html: was changed: it has {size + 1} bytes and left with {size}"]


def test_a_file_that_is_missing_is_named(record: Record, tmp_path: Path) -> None:
    assert found(record, []) == ["copy-1.html: is missing"]
    assert found(record, [tmp_path / "copy-1.html"]) == ["copy-1.html: is missing"]


def test_a_file_that_was_renamed_is_named_with_both_names(record: Record, held: Path) -> None:
    renamed = held.rename(held.with_name("other.html"))
    assert found(record, [renamed]) == ["other.html: was renamed: it left as copy-1.html, with this content"]


def test_a_file_of_another_record_is_named(record: Record, held: Path, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger.html"
    stranger.write_text("<p>Who is this?</p>")
    assert found(record, [held, stranger]) == ["stranger.html: is none of the files of this record"]


def test_a_folder_in_a_file_s_place_is_named(record: Record, tmp_path: Path) -> None:
    (tmp_path / "copy-1.html").mkdir()
    assert found(record, [tmp_path / "copy-1.html"]) == ["copy-1.html: is no file"]


def test_the_source_may_be_handed_in_as_well(record: Record, held: Path) -> None:
    assert found(record, [held, PAGE]) == []


def test_a_name_whose_accents_the_file_system_took_apart_is_the_same_name(record: Record, held: Path) -> None:
    record["files"][0]["name"] = "F\u00e4hre.html"
    taken_apart = held.rename(held.with_name("Fa\u0308hre.html"))
    assert found(sealed(record), [taken_apart]) == []


def test_a_file_may_be_handed_in_by_its_name_in_the_record(record: Record, held: Path) -> None:
    elsewhere = held.rename(held.with_name("0001.tmp"))
    assert verify(json.dumps(record).encode(), {"copy-1.html": elsewhere}) == ()


def test_a_file_listed_twice_is_named(record: Record, held: Path) -> None:
    record["files"].append(record["files"][0])
    assert found(sealed(record), [held]) == ["copy-1.html: is listed more than once"]


def test_records_that_were_swapped_are_found(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    one, one_files = exported(tmp_path / "one", [outgoing(ARTICLES[0])])
    two, two_files = exported(tmp_path / "two", [outgoing(ARTICLES[1])])
    for record, files in ((one, two_files), (two, one_files)):
        (only,) = verify(record, files)
        assert str(only).startswith("copy-1.html: was changed: it has ")


def test_articles_of_a_file_that_were_swapped_are_found(tmp_path: Path) -> None:
    data, files = exported(tmp_path, [outgoing(each) for each in ARTICLES[:2]])
    record = json.loads(data)
    record["articles"].reverse()
    lines = found(record, files)
    assert any(line.startswith("article 1 review: was changed") for line in lines)
    assert any(line.startswith("article 2 ledger: was changed") for line in lines)


# --- hostile -----------------------------------------------------------------------------------------------------


def refusal(data: bytes) -> str:
    (only,) = verify(data, [])
    assert "\n" not in str(only)
    return str(only)


def test_a_record_of_a_hundred_megabytes_is_refused() -> None:
    data = b'{"shape":"' + b"x" * (100 * 1024 * 1024) + b'"}'
    assert refusal(data) == f"the record: is too large, more than {LIMIT // 2**20} MiB"


def test_a_record_of_millions_of_parts_is_refused() -> None:
    assert refusal(b"[" + b"[]," * 4_000_001 + b"[]]") == "the record: has too many parts to be a record"


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
@pytest.mark.parametrize("depth", [30, 100_000])
def test_a_record_nested_deep_is_refused(opening: bytes, depth: int) -> None:
    nested = opening * depth + b"0" + (b"]" if opening == b"[" else b"}") * depth
    data = b'{"shape":"galleyproof record 1","articles":' + nested + b"}"
    assert refusal(data) == "the record: is nested too deep to be a record"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xef\xbb\xbf{}", "begins with a byte order mark, which no record has: another program has saved it"),
        (b"", "is cut short or damaged at line 1: it is no whole JSON"),
        (b"\xff\xfe{", "is not UTF-8 at byte 1"),
        (b"[]", "is no record: it is not a JSON object"),
        (b"null", "is no record: it is not a JSON object"),
        (b"{}", "is no record that this version can read: its shape is not “galleyproof record 1”"),
        (b'{"shape":["galleyproof record 1"]}', "is no record that this version can read"),
        (b'{"shape":"galleyproof record 1","a":1,"a":1}', "says “a” twice in one object: it has no one meaning"),
        (b'{"shape":"galleyproof record 1","a":1.0}', "has a number in it that no record has: 1.0"),
        (b'{"shape":"galleyproof record 1","a":-0}', "has a number in it that no record has: -0"),
        (b'{"shape":"galleyproof record 1","a":9007199254740993}', "has a number in it that no record has: 90071"),
        (b'{"shape":"galleyproof record 1","a":' + b"9" * 10_000 + b"}", "has a number in it that no record has: 999"),
        (b'{"shape":"galleyproof record 1","a":NaN}', "has a number in it that no record has: NaN"),
        (b'{"shape":"galleyproof record 1","a":"\\ud800"}', "has half a character in it, which is no text"),
        (b'{"shape":"galleyproof record 1","\xc3\xa9":0}', "has a name in it that no record has"),
    ],
)
def test_what_is_no_record_is_refused_with_the_cause(data: bytes, why: str) -> None:
    assert refusal(data).startswith(f"the record: {why}")


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abseq"), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_values_of_wrong_types_are_named_and_never_crash(data: st.DataObject, export: tuple[bytes, list[Path]]) -> None:
    record = json.loads(export[0])
    paths = sorted({path[:depth] for path in leaves(record) for depth in range(1, len(path) + 1)}, key=str)
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(paths))
        try:
            changed = put(record, path, lambda _: data.draw(JUNK))
        except (KeyError, IndexError, TypeError):
            continue  # what stood there is gone already
        record = changed
    lines = found(record, export[1])
    assert bool(lines) == (record != json.loads(export[0]))
    assert not any("\n" in line for line in lines)


def test_a_record_whose_events_would_take_for_ever_is_refused(record: Record, files: list[Path]) -> None:
    blocks = record["articles"][0]["blocks"] = [
        {"id": f"x{number}", "kind": "line", "text": "x", "characters": 1} for number in range(20_000)
    ]
    judged = [{"block_id": each["id"], "verdict": "keep", "confidence": "1.0000"} for each in blocks]
    record["articles"][0]["proposal"]["judgements"] = judged
    record["articles"][0]["events"] = []
    record["articles"][0]["review"]["began"] = "approved"
    assert "article 1: is too large for its events to be made again" in found(sealed(record), files)


def test_a_step_undone_and_made_again_for_ever_is_refused(record: Record, files: list[Path]) -> None:
    events = record["articles"][0]["events"]
    keep = {"verdict": "keep"}
    names = [f"b{number}" for number in range(1, 3000)]
    blocks = [{"id": each, "kind": "line", "text": "x", "characters": 1} for each in names]
    judged = [{"block_id": each, "verdict": "keep", "confidence": "1.0000"} for each in names]
    step = {"name": "All", "blocks": [{"block_id": each, "before": keep, "after": keep} for each in names]}
    again = [events[0] | {"kind": "decision", "name": "All", "decision": step, "seq": 1}]
    turn = {key: value for key, value in events[0].items() if key != "decision"} | {"name": "All"}
    again += [turn | {"kind": "redo" if seq % 2 else "undo", "seq": seq} for seq in range(2, 4000)]
    record["articles"][0] |= {"blocks": blocks, "events": again}
    record["articles"][0]["proposal"] |= {"judgements": judged}
    assert any("is one of more changes than can be made again" in line for line in found(sealed(record), files))


def test_an_article_of_very_many_blocks_is_checked(tmp_path: Path, leaving: Outgoing) -> None:
    many = replace(ARTICLES[0], body=tuple(replace(ARTICLES[0].body[0], block_id=f"b{n}") for n in range(1, 10_001)))
    data, files = exported(tmp_path, [outgoing(many)])
    assert verify(data, files) == ()
