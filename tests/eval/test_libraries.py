"""The libraries are compared on the same held-out pages; one that is not installed is passed over."""

import re

import numpy as np
import pytest

from core.model import Medium
from core.training.boosting import Growth
from core.training.examples import examples
from core.training.wording import Wording
from tests.core.training.small import gold_pages, write_corpora
from tests.eval import libraries


@pytest.fixture(autouse=True)
def grown_quickly(monkeypatch):
    growth = Growth(6, leaves=5, rows=3, columns=0.6, rate=0.3)
    monkeypatch.setattr(libraries, "FIRST", dict.fromkeys(Medium, growth))


@pytest.fixture
def given():
    found = examples(gold_pages())
    return libraries.ground(found, Wording(found), found[0].fold)


def test_the_pages_of_one_fold_are_held_out(given):
    found = examples(gold_pages())
    held = [one for one in found if one.fold == found[0].fold]
    assert [len(one) for one in given.held] == [len(one.kept) for one in held]
    assert len(given.lessons.tables) == len(found) - len(held)


def test_every_judge_gives_each_held_out_block_a_probability(given):
    for shares, kept in zip(libraries.ours(given, 1), given.gold, strict=True):
        assert len(shares) == len(kept)
        assert ((shares > 0) & (shares < 1)).all()


def test_a_row_tells_a_judge_that_knows_from_one_that_does_not(given):
    knows = libraries.row("knows", lambda ground, _: [kept.astype(np.float32) for kept in ground.gold], given, 1)
    errs = libraries.row("errs", lambda ground, _: [1 - kept.astype(np.float32) for kept in ground.gold], given, 1)
    assert knows.startswith("| knows | 0.0000 | 0.00% | 100.0% |")
    assert errs.startswith("| errs | 9.2103 | 100.00% | 0.0% |")


def test_a_chain_is_told_the_steps_of_a_block_and_of_those_around_it():
    told = libraries._steps(np.array([0.01, 0.99, 0.5, 1.0], np.float32))
    assert told[0] == ["0:0", "1:19", "2:10"]
    assert told[3] == ["-2:19", "-1:10", "0:19"]


def test_the_table_names_what_is_installed_and_passes_over_what_is_not(tmp_path, monkeypatch, capsys):
    there = libraries.JUDGES["LightGBM, read with numpy"]
    monkeypatch.setattr(libraries, "JUDGES", {"here": there, "absent": ("no_such_library", libraries.logistic)})
    libraries.main([word for corpus in write_corpora(tmp_path) for word in ("--corpus", str(corpus))] + ["--jobs", "1"])
    printed = capsys.readouterr().out
    assert re.findall(r"^\| (here|absent) \|", printed, re.MULTILINE) == ["here", "here"]
    assert "HTML: " in printed
    assert "text: " in printed
