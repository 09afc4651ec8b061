"""The bench command with tiny sizes: what it prints, never how fast anything is."""

import json
import os
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.desk import Desk
from tests.bench.__main__ import main
from tests.bench.desks import fill, text_source
from tests.bench.registry import MEASURES, Row
from tests.bench.table import HEADINGS, Line, as_json
from tests.bench.texts import big_story, story
from tests.bench.timing import in_turn, late

TINY = ["--rounds", "2", "--blocks", "12", "--megabytes", "0.02", "--pages", "2", "--reviews", "30", "--articles", "3"]
TINY += ["--passages", "100"]
CHEAP = ("move", "verdict", "undo", "next-article", "big-page", "record")


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The application of all tests; the command alone makes its own."""
    return qapp


def only(*names: str) -> list[str]:
    return [part for name in names for part in ("--only", name)]


def test_one_table_is_printed_with_a_peer_and_a_ratio_on_every_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*TINY, *only(*CHEAP)]) == 0
    heading, *lines = capsys.readouterr().out.splitlines()
    assert re.split(r"\s{2,}", heading) == list(HEADINGS)
    names = [line.split()[0] for line in lines]
    assert list(dict.fromkeys(names)) == list(CHEAP)
    assert names.count("verdict") == 2  # painted, and all that follows
    for line, name in zip(lines, names, strict=True):
        assert line.endswith(MEASURES[name].peer)
        ratio = line.removesuffix(MEASURES[name].peer).split()[-1]
        assert re.fullmatch(r"\d+\.\d\d", ratio)


def test_json_holds_every_sample_of_both(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*TINY, *only("record"), "--json"]) == 0
    (line,) = json.loads(capsys.readouterr().out)
    assert line["measure"] == "record"
    assert len(line["samples"]) == len(line["peer_samples"]) == 2
    assert line["ratio"] == pytest.approx(line["median"] / line["peer_median"])


def test_the_program_is_started_as_a_process_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*TINY, "--rounds", "1", *only("start")]) == 0
    assert "desk of 30" in capsys.readouterr().out


def test_a_large_desk_holds_reviews_like_any_other(tmp_path: Path) -> None:
    path = tmp_path / "large.galleyproof"
    Desk.open(path).close()
    texts = [story(4, seed) for seed in range(3)]
    fill(path, texts, 50)
    with Desk.open(path) as desk:
        rows = desk.queue()
        assert [row.name for row in rows] == [f"page {number:06}.txt" for number in range(50)]
        assert len({row.review_id for row in rows}) == 50
        held = [desk.review(row.review_id) for row in rows]
        assert all(review is not None and review.page.text == texts[at % 3] for at, review in enumerate(held) if at < 3)
        assert {review.page.text for review in held if review is not None} == set(texts)
        assert desk.source(rows[-1].review_id).name == rows[-1].name
        assert sum(desk.counts().by_state.values()) == desk.counts().total == 50


def test_the_memory_of_a_window_is_that_of_a_process_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*TINY, *only("memory")]) == 0
    assert re.search(r"\d+ MB after 1, \d+ MB after 3 articles +times +\d", capsys.readouterr().out)


def test_passages_are_measured_with_or_without_the_peer(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "datasketch", None)
    assert main([*TINY, *only("index-size", "look-up", "take-in")]) == 0
    told = capsys.readouterr()
    rows = 4 if hasattr(os, "posix_fadvise") else 3
    _, *lines = told.out.splitlines()
    assert [line.split()[0] for line in lines] == ["index-size"] * 2 + ["look-up"] * rows + ["take-in"]
    assert all(re.search(r"\d\.\d .* - +- +- +datasketch", line) for line in lines)
    assert "without a peer" in told.err


def test_a_row_without_a_peer_has_no_ratio() -> None:
    row = Row("alone", [1.0, 3.0], [])
    assert row.ratio is None
    (line,) = json.loads(as_json([Line(MEASURES["look-up"], row)]))
    assert (line["median"], line["peer_median"], line["ratio"], line["peer_samples"]) == (2.0, None, None, [])


def test_every_measure_names_a_peer_and_a_unit() -> None:
    assert {"start", "memory", "prepare", "worker", "blocked", "index-size", "look-up", "take-in", *CHEAP} <= set(
        MEASURES
    )
    assert all(measure.peer and measure.unit for measure in MEASURES.values())


def test_an_unknown_measure_is_refused() -> None:
    with pytest.raises(SystemExit):
        main(["--only", "luck"])


def test_samples_are_taken_in_turn_after_a_warm_up() -> None:
    order: list[str] = []
    ours, theirs = in_turn(lambda: _note(order, "ours"), lambda: _note(order, "theirs"), 2)
    assert order == ["ours", "theirs"] * 3
    assert (ours, theirs) == ((3.0, 5.0), (4.0, 6.0))


def _note(order: list[str], who: str) -> float:
    order.append(who)
    return float(len(order))


def test_the_ratio_is_of_medians_and_the_late_sample_is_the_largest_of_few() -> None:
    assert Row("a thing", (1.0, 9.0, 4.0), (2.0,)).ratio == 2.0
    assert late((1.0, 9.0, 4.0)) == 9.0
    assert late([float(number) for number in range(100)]) == 95.0


def test_made_up_pages_are_of_the_size_asked_for_and_the_same_each_time() -> None:
    assert len(story(30, 4).split("\n\n")) == 30
    assert story(30, 4) == story(30, 4) != story(30, 5)
    assert 0.05 <= len(text_source("big", big_story(0.05)).content) / 1_000_000 < 0.06
