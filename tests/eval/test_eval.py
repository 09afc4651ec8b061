"""The evaluation on a corpus of six pages: held-out sites, every voice, a document that keeps what a hand wrote."""

import json
import random
import re

import pytest

from core.propose import propose
from core.training import fold_of, read_corpus, site_of
from tests.core.training.corpora import STORY, TITLE, story_html, write_page
from tests.eval import hearing
from tests.eval.__main__ import main
from tests.eval.bench import Shape, _flattener, corpus_pages, shaped
from tests.eval.report import BEGIN, END
from tests.eval.voices import PEERS, Voice
from tests.shared import shared

SITES = [f"site-{letter}.org" for letter in "achijl"]
SHAPES = ["--shape", "html", "--shape", "damaged"]


class Learner:
    """Remembers the sites it was trained on, and fails on a page of one of them."""

    def train(self, pages, models):
        for fold, model in enumerate(models):
            model.write_text("\n".join(page.site for page in pages if fold_of(page.site) != fold))

    def proposer(self, model):
        known = model.read_text().split()

        def checked(cut, progress):
            assert not any(site in cut.page.text for site in known)
            return propose(cut, progress=progress)

        return checked


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "made"
    for number, site in enumerate(SITES):
        html = story_html().replace("More from us", f"More from {site}")
        kind = "product" if site == SITES[-1] else "article"
        truth = {"main_content": "\n".join(STORY), "title": TITLE, "author": "Ada Holm", "publish_date": "2024-03-05"}
        about = {"url": f"https://www.{site}/1", "_internal": {"page_type": {"primary": kind}}, "ground_truth": truth}
        write_page(folder, f"page-{number}", about, html)
    return folder


def evaluated(corpus, *given, engine=None):
    few = [] if "--repeats" in given else ["--repeats", "0"]
    return main(["--corpus", str(corpus), "--jobs", "1", *few, *given], engine or Learner())


def test_no_page_is_proposed_for_by_a_model_that_knows_its_site(corpus, tmp_path):
    models = tmp_path / "models"
    given = ["--no-peers", "--repeats", "1", "--models", str(models)]
    assert evaluated(corpus, *SHAPES, *given, engine=Learner()) == 0
    learned = {file.name: set(file.read_text().split()) for file in models.iterdir()}
    for fold in range(5):
        held_out = {site for site in SITES if fold_of(site) == fold}
        assert learned[f"fold-{fold + 1}-of-5.model"] == set(SITES) - held_out


def test_a_learner_that_knew_the_site_would_be_found_out(corpus, tmp_path, capsys):
    for fold in range(5):
        (tmp_path / f"fold-{fold + 1}-of-5.model").write_text("\n".join(SITES))
    assert evaluated(corpus, *SHAPES, "--no-peers", "--models", str(tmp_path), engine=Learner()) == 1
    assert "AssertionError" in capsys.readouterr().err


def test_the_document_has_every_voice_in_every_shape_with_figures_that_add_up(corpus, tmp_path):
    out = tmp_path / "docs" / "EVALUATION.md"
    assert evaluated(corpus, *SHAPES, "--repeats", "3", "--out", str(out)) == 0
    text = out.read_text("utf-8")
    for name in PEERS:
        assert len(re.findall(rf"^\| {re.escape(name)} \| 0|^\| {re.escape(name)} \| 1", text, re.MULTILINE)) >= 2, name
    row = next(line for line in text.splitlines() if line.startswith("| **galleyproof** |"))
    assert [cell.strip() for cell in row.split("|")][2:6] == ["1.0000"] * 4
    assert "5 articles" in text
    assert "| product | 1 |" in text
    assert "python -m tests.eval" in text
    for heading in (
        "Confidence and questions",
        "Pages that are no article",
        "Fields",
        "Reasons",
        "Repeated passages",
        "Time",
    ):
        assert f"## {heading}\n" in text
    assert all(line.count(" | ") >= 1 for line in text.splitlines() if line.startswith("| "))


def test_what_is_written_by_hand_stays(corpus, tmp_path):
    out = tmp_path / "EVALUATION.md"
    evaluated(corpus, "--shape", "html", "--no-peers", "--limit", "2", "--out", str(out))
    written = out.read_text("utf-8").replace(END, "\nA teaser was kept.\n" + END)
    out.write_text(written, "utf-8")
    evaluated(corpus, "--shape", "html", "--no-peers", "--out", str(out))
    again = out.read_text("utf-8")
    assert "\nA teaser was kept.\n" in again.partition(BEGIN)[2].partition(END)[0]
    assert "5 articles" in again
    assert "5 articles" not in written


def test_a_document_that_would_lose_what_is_written_by_hand_is_left_alone(corpus, tmp_path):
    out = tmp_path / "EVALUATION.md"
    out.write_text("# Something else", "utf-8")
    with pytest.raises(SystemExit, match="written by hand"):
        evaluated(corpus, "--shape", "html", "--no-peers", "--out", str(out))
    assert out.read_text("utf-8") == "# Something else"


def test_part_of_an_evaluation_is_printed_and_not_written(corpus, capsys):
    assert evaluated(corpus, "--shape", "html", "--limit", "2", "--voice", "jusText") == 0
    printed = capsys.readouterr().out
    assert "2 articles" in printed
    assert "jusText" in printed
    assert "boilerpy3" not in printed


def test_answers_kept_from_before_are_not_asked_for_again(corpus, tmp_path, monkeypatch, capsys):
    given = ["--shape", "html", "--voice", "readability-lxml", "--cache", str(tmp_path / "kept")]
    evaluated(corpus, *given)
    first = figures(capsys.readouterr().out)
    monkeypatch.setattr(hearing, "PEERS", {"readability-lxml": Voice(lambda raw, medium: "", "readability-lxml")})
    evaluated(corpus, *given)
    assert figures(capsys.readouterr().out) == first
    evaluated(corpus, *given[:-1], str(tmp_path / "elsewhere"))
    assert figures(capsys.readouterr().out) != first


def figures(text):
    return next(line for line in text.splitlines() if re.match(r"\| readability-lxml \| [\d.]+ \|", line))


def test_a_peer_that_fails_is_counted_and_its_text_empty(corpus, monkeypatch, capsys):
    def fails(raw, medium):
        raise ValueError("no such page")

    monkeypatch.setattr(hearing, "PEERS", {"readability-lxml": Voice(fails)})
    assert evaluated(corpus, "--shape", "html", "--voice", "readability-lxml") == 0
    captured = capsys.readouterr()
    assert figures(captured.out).endswith("| 100.00% | 5 |")
    assert "ValueError: no such page" in captured.err


def test_details_name_the_blocks_that_went_wrong(corpus, tmp_path):
    details = tmp_path / "details.jsonl"
    evaluated(corpus, "--shape", "html", "--no-peers", "--details", str(details))
    rows = [json.loads(line) for line in details.read_text("utf-8").splitlines()]
    assert [row["id"] for row in rows] == [f"page-{n}" for n in range(6)]
    assert all(bool(row["wrong"]) == bool(row["corrections"]) for row in rows)


def test_several_processes_find_what_one_finds(corpus, capsys):
    found = []
    for jobs in ("1", "2"):
        given = ["--jobs", jobs, *SHAPES, "--voice", "boilerpy3", "--repeats", "1"]
        main(["--corpus", str(corpus), *given], Learner())
        text = capsys.readouterr().out
        found.append(text[: text.index("## Time")])
    assert found[0] == found[1]


def test_details_name_what_went_wrong_with_repeated_passages(corpus, tmp_path):
    details = tmp_path / "details.jsonl"
    evaluated(corpus, "--shape", "html", "--no-peers", "--repeats", "3", "--details", str(details))
    rows = [json.loads(line) for line in details.read_text("utf-8").splitlines()]
    assert all(row["wrong"] for row in rows if "repeats" in row)
    assert [row["id"] for row in rows if "shape" in row] == [f"page-{n}" for n in range(6)]


def test_limited_pages_are_spread_over_the_corpus(corpus):
    assert [page.id for page in corpus_pages(str(corpus), 3)] == ["page-0", "page-2", "page-4"]
    assert len(corpus_pages(str(corpus))) == 6


def test_pages_are_flattened_as_the_benchmark_flattens_them():
    bench, folder = shared("bench/flatten.py") and _flattener(), shared("corpora/news-2023")
    pages = list(read_corpus(folder))[::60]
    for page, copy in zip(pages, shaped(pages, Shape.FLATTENED), strict=True):
        lines, damage = bench.damage(bench.lines_of(page.raw), page.gold, random.Random(page.id))
        assert (copy.raw, copy.damage, copy.gold) == ("\n".join(lines), damage, page.gold)


def test_the_sites_of_the_corpus_are_its_domains(corpus):
    assert {page.site for page in read_corpus(corpus)} == {site_of(f"http://{site}") for site in SITES}
