"""Training: the same corpora give the same model, byte for byte."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.model import BadInputError, Medium, TrainingError
from core.propose.blockmodel import read
from core.training import fold_of
from core.training.examples import examples
from core.training.heldout import held_out
from core.training.train import Trained, ground, train
from tests.core.training.corpora import gold_page
from tests.core.training.small import SITES, gold_pages, grow_quickly, paragraphs, write_corpora

ROOT = Path(__file__).parents[3]
AGAIN = """
import sys
from pathlib import Path
import pytest
from core.training.train import train
from tests.core.training.small import grow_quickly
if __name__ == "__main__":
    grow_quickly(pytest.MonkeyPatch())
    *corpora, out, jobs = sys.argv[1:]
    trained = train([Path(corpus) for corpus in corpora], int(jobs))
    Path(out).write_bytes(trained.model)
    Path(out).with_suffix(".md").write_text(trained.card, "utf-8")
"""


def trained_apart(corpora, out, jobs, seed):
    """The same training in a process of its own, with another order of hashes."""
    command = [sys.executable, "-c", AGAIN, *map(str, corpora), str(out), str(jobs)]
    # Threads that wait asleep: on a busy machine those that spin wait for each other's processor.
    settings = {**os.environ, "PYTHONHASHSEED": seed, "OMP_WAIT_POLICY": "passive"}
    subprocess.run(command, cwd=ROOT, env=settings, check=True, capture_output=True)
    return Trained(out.read_bytes(), out.with_suffix(".md").read_text("utf-8"))


@pytest.fixture(scope="module")
def corpora(tmp_path_factory):
    return write_corpora(tmp_path_factory.mktemp("corpora"))


@pytest.fixture(scope="module")
def told():
    return []


@pytest.fixture(scope="module")
def trained(corpora, told):
    with pytest.MonkeyPatch.context() as patch:
        grow_quickly(patch)
        return train(corpora, 1, told.append)


@pytest.fixture
def model(trained, tmp_path):
    (tmp_path / "model.npz").write_bytes(trained.model)
    return read(tmp_path / "model.npz")


def test_the_sites_of_the_small_corpora_lie_in_all_folds():
    assert {fold_of(f"{site}.org") for site in SITES} == set(range(5))


def test_the_same_corpora_elsewhere_with_more_processes_and_other_hashes_give_the_same_bytes(trained, tmp_path):
    again = trained_apart(write_corpora(tmp_path / "elsewhere"), tmp_path / "model.npz", 2, "7")
    assert again.model == trained.model
    assert again.card == trained.card


def test_the_order_in_which_corpora_are_given_changes_nothing(trained, corpora, monkeypatch):
    grow_quickly(monkeypatch)
    assert train(corpora[::-1], 1) == trained


def test_two_corpora_of_one_name_are_refused_since_nothing_tells_them_apart(tmp_path):
    one, other = (write_corpora(tmp_path / place)[0] for place in ("here", "there"))
    with pytest.raises(BadInputError, match="there/harbour: has the name of another corpus"):
        train([one, other], 1)


def test_other_gold_gives_another_model(trained, tmp_path, monkeypatch):
    grow_quickly(monkeypatch)
    assert train(write_corpora(tmp_path)[:1], 1).model != trained.model


def test_the_model_is_named_for_its_corpora_and_knows_both_media(model):
    assert model.name == "harbour and moor"
    assert set(model.looks) == set(Medium)


def test_the_card_names_each_corpus_and_its_licence(trained):
    rows = [line for line in trained.card.split("\n") if line.startswith(("| harbour", "| moor"))]
    assert rows == [
        "| harbour | not stated | 8 | 7 | 4 |",
        "| moor | Creative Commons Attribution 4.0, https://licences.example/by | 8 | 8 | 4 |",
    ]


def test_the_model_keeps_the_story_of_a_page_it_has_not_seen(model):
    for one in examples([gold_page(site="a.org"), *gold_pages()[:2]]):
        kept = model.judge(one.measured).kept
        assert ((kept >= 0.5) == one.kept).mean() > 0.7


def test_no_text_of_a_page_is_in_the_model(trained, model):
    words = {word for looks in model.looks.values() for word in looks.odds.terms}
    assert words
    whole = {" ".join(text.lower().replace(",", "").rstrip(".").split()) for n in range(16) for text in paragraphs(n)}
    assert not {word.lstrip("=") for word in words} & whole
    assert max(len(word.split()) for word in words) <= 5


def test_it_says_what_it_is_doing(trained, told):
    assert told[0].startswith("Measuring 16 pages, and ")
    assert told[-1] == "Judging folds held out"
    assert [step for step in told if step.startswith("Learning from ")]


def test_the_model_without_folds_is_made_of_the_other_pages(monkeypatch):
    grow_quickly(monkeypatch)
    base = ground(gold_pages(), 1)
    without = base.model("without one", frozenset({4})).looks
    other = ground([page for page in gold_pages() if fold_of(page.site) != 4], 1).model("other").looks
    for medium in Medium:
        assert without[medium].odds == other[medium].odds
        assert np.array_equal(without[medium].first.value, other[medium].first.value)
        assert np.array_equal(without[medium].second.value, other[medium].second.value)


def test_every_page_is_learned_from_as_it_is_and_flattened():
    base = ground(gold_pages()[:4], 1)
    assert [one.key for one in base.html if not one.made] == [page_key(page) for page in gold_pages()[:4]]
    assert {one.key for one in base.text} == {one.key for one in base.html}
    assert {one.measured.medium for one in base.text} == {Medium.TEXT}
    assert {(one.key, one.fold, one.site) for one in base.text} == {(o.key, o.fold, o.site) for o in base.html}


def page_key(page):
    return page.corpus, page.id


IN_FOLD = {fold_of(f"{site}.org"): f"{site}.org" for site in SITES}


def pages_in(*folds, **given):
    """Two pages in each of some folds."""
    return [gold_page(10 * fold + number, IN_FOLD[fold], **given) for fold in folds for number in range(2)]


TOO_LITTLE = {
    "none": ([], 0),
    "one fold": (pages_in(0), 1),
    "two folds": (pages_in(0, 1), 2),
    "no articles": (pages_in(0, 1, 2, type="forum"), 0),
    "articles of one fold": (pages_in(0) + pages_in(1, 2, 3, 4, type="forum"), 1),
}


@pytest.mark.parametrize(("pages", "folds"), TOO_LITTLE.values(), ids=TOO_LITTLE)
def test_too_little_to_learn_from_is_said_before_pages_are_measured(pages, folds):
    done = []
    with pytest.raises(TrainingError, match=rf"more sites: articles of 3 folds at least, not of {folds}$"):
        ground(pages, 1, done.append)
    assert not done


def test_pages_without_a_block_are_nothing_to_learn_from():
    bare = pages_in(2, raw="<html><body></body></html>")
    with pytest.raises(TrainingError, match=r"more sites: articles of 3 folds at least, not of 2$"):
        ground([*pages_in(0, 1), *bare], 1)


@pytest.mark.parametrize("others", [(), (3, 4)], ids=["alone", "with forums elsewhere"])
def test_articles_of_three_folds_are_enough_to_learn_from_and_to_hold_each_out(others, monkeypatch):
    grow_quickly(monkeypatch)
    base = ground([*(page for page in gold_pages() if fold_of(page.site) < 3), *pages_in(*others, type="forum")], 1)
    assert set(base.model("all").looks) == set(Medium)
    for fold in {0, 1, 2, *others}:
        assert set(base.model("the others", frozenset({fold})).looks) == set(Medium)
    assert held_out(base.crossed[Medium.HTML], base.html, Medium.HTML).pages == 6


def test_a_model_of_one_fold_is_too_little():
    base = ground([page for page in gold_pages() if fold_of(page.site) < 3], 1)
    with pytest.raises(TrainingError, match=r"articles of 2 folds at least, not of 1$"):
        base.model("one", frozenset({0, 1}))


def test_without_lightgbm_nothing_is_measured(monkeypatch):
    monkeypatch.setitem(sys.modules, "lightgbm", None)
    done = []
    with pytest.raises(TrainingError, match=r"install galleyproof\[train\]"):
        ground(gold_pages(), 1, done.append)
    assert not done


def test_a_folder_that_is_no_corpus_is_said(tmp_path):
    with pytest.raises(BadInputError, match="is no corpus"):
        train([tmp_path], 1)
