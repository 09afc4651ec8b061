"""The command, on a corpus of three pages of three sites."""

import json
import re

import pytest

from core.propose import propose
from tests.core.training.corpora import write_page
from tests.core.training.repeats.pages import STORY, TITLE, tower
from tests.eval.repeats.__main__ import main

SITES = ["valley-post.no", "fjord-times.no", "site-a.org"]
TRIED = 4


class Program:
    """The program with the model it comes with."""

    def train(self, pages, models):
        for model in models:
            model.touch()

    def proposer(self, model):
        return proposed


def proposed(cut, progress):
    return propose(cut, progress=progress)


class Broken(Program):
    """Fails on every page."""

    def proposer(self, model):
        return fails


def fails(cut, progress):
    raise ValueError("no such page")


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "made"
    for number, site in enumerate(SITES):
        truth = {"main_content": "\n".join(STORY), "title": TITLE}
        about = {"url": f"https://{site}/1", "ground_truth": truth}
        write_page(folder, f"page-{number}", about, tower().raw)
    return folder


def printed(corpus, capsys, *given, engine=None):
    status = main(["--corpus", str(corpus), "--jobs", "1", "--limit", str(TRIED), *given], engine or Program())
    return status, capsys.readouterr().out


def test_every_part_is_printed_for_the_kinds_asked_for(corpus, capsys):
    status, out = printed(corpus, capsys, "--kinds", "exact run", "refrain", "natural")
    assert status == 0
    assert len(re.findall(r"^\| exact run \| 3 \|", out, re.MULTILINE)) == 2
    assert "| refrain | 3 |" in out
    assert "| made, HTML | 0 | 0 |" in out
    assert "teaser" not in re.sub(r"^- .*$", "", out, flags=re.MULTILINE)
    for heading in ("Copies put into pages", "Repeats that are meant", "Repeats that pages", "Gold paragraphs lost"):
        assert f"### {heading}" in out
    assert "readability-lxml" in out


def test_without_peers_none_is_named(corpus, capsys):
    assert "readability" not in printed(corpus, capsys, "--kinds", "exact run", "--no-peers")[1]


def test_details_tell_of_pages_on_which_something_went_wrong(corpus, capsys, tmp_path):
    details = tmp_path / "details.jsonl"
    printed(corpus, capsys, "--details", str(details), "--no-peers")
    rows = [json.loads(line) for line in details.read_text("utf-8").splitlines()]
    assert all({"id", "repeats", "medium", "place"} <= row.keys() and row["wrong"] for row in rows)


def test_pages_that_nothing_can_be_proposed_for_make_the_command_fail(corpus, capsys):
    assert printed(corpus, capsys, "--kinds", "exact run", "--no-peers", engine=Broken())[0] == 1


def test_several_processes_count_what_one_counts(corpus, capsys):
    kinds = ["--kinds", "word changed", "letters", "--no-peers"]
    alone = printed(corpus, capsys, *kinds)[1]
    assert printed(corpus, capsys, *kinds, "--jobs", "2")[1] == alone
