"""The measures: what they say, and that they say what the benchmark of the corpora says."""

import importlib.util
import random
import sys
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import Medium
from core.training import Scores, flattened, labels, mark, read_corpus, score, summary
from core.training.measures import f1, neutral_blocks, shingles, verdicts, words, wrong_runs
from tests.core.training.corpora import STORY, gold_page
from tests.shared import shared

CORPORA = ["corpora/news-2023", "corpora/wcxb-dev"]


@pytest.fixture(scope="module")
def benchmark():
    """The benchmark's scorer."""
    spec = importlib.util.spec_from_file_location("benchmark_score", shared("bench/score.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture(scope="module")
def pages(benchmark):
    """Every 40th page of the corpora, and a flattened copy of each."""
    html = [page for name in CORPORA for page in islice(read_corpus(shared(name)), 0, None, 40)]
    return html, [flattened(page) for page in html]


def test_corpora_are_read_as_the_benchmark_reads_them(benchmark):
    for name in CORPORA:
        theirs = benchmark.read_gold(shared(name))
        for one, page in islice(zip(theirs, read_corpus(shared(name)), strict=True), 100):
            assert (one.id, one.raw, one.gold, one.type) == (page.id, page.raw, page.gold, page.type)


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 2**32), flat=st.booleans())
def test_figures_agree_with_the_benchmark_to_four_digits(benchmark, pages, seed, flat):
    chance = random.Random(seed)
    chosen = chance.sample(pages[flat], 5)
    texts = {page.id: proposed(page, chance) for page in chosen if chance.random() < 0.9}
    theirs = [benchmark.Page(page.id, page.raw, str(page.medium), page.gold, page.type) for page in chosen]
    wanted = benchmark.score(theirs, [benchmark.blocks(page) for page in theirs], texts)
    ours = score(chosen, texts)._asdict()
    assert {name: round(value, 4) for name, value in ours.items()} == {n: round(wanted[n], 4) for n in ours}


def proposed(page, chance):
    """A text somewhere between the page and its gold: blocks dropped, doubled, with words lost."""
    lines = [" ".join(tokens) for tokens in neutral_blocks(page)]
    lines += chance.choices(lines, k=3) + page.gold.splitlines()
    kept = [line for line in lines if chance.random() < 0.6]
    return "\n".join(line[chance.choice([0, 0, 9]) :] for line in kept)


def test_gold_itself_needs_no_correction():
    page = gold_page()
    assert score([page], {page.id: page.gold}) == Scores(1, 1, 1, 1, 1, 0, 0, 1, 0)


def test_a_page_without_a_text_loses_all_its_gold():
    scores = score([gold_page()], {})
    assert (scores.recall, scores.lost, scores.corrections_mean, scores.none_needed) == (0, 1, 1, 0)


def test_keeping_everything_costs_a_correction_for_each_wrong_run():
    page = gold_page()
    everything = "\n".join(" ".join(tokens) for tokens in neutral_blocks(page))
    found = mark(page, everything)
    assert (found.recall, found.lost, found.corrections) == (1, 0, 2)
    assert found.precision < 1


def test_of_no_pages_there_is_nothing_to_say():
    assert summary([]).pages == 0


def test_neutral_blocks_end_at_block_tags_and_leave_code_out():
    raw = "<body>a<b>b</b><p>c<i>d</i>e<br>f<!-- x -->g<script>h</script>i<table><tr><td>j<td>k</table></body>"
    assert neutral_blocks(gold_page(raw=raw)) == [["a", "b"], ["c", "d", "e"], ["f", "g", "i"], ["j"], ["k"]]


@pytest.mark.parametrize("raw", ["", "<!-- -->", " "])
def test_a_page_without_text_has_no_neutral_blocks(raw):
    assert neutral_blocks(gold_page(raw=raw)) == []


def test_lines_are_the_neutral_blocks_of_text():
    assert neutral_blocks(gold_page(raw="One two\n\n ***\nThree", medium=Medium.TEXT)) == [["one", "two"], ["three"]]


def test_of_two_copies_the_first_stands_in_gold_unless_copies_count():
    texts = [STORY[0], "Menu", STORY[0], "Pier"]
    gold = f"{STORY[0]}\nPier"
    assert labels(texts, gold) == [True, False, False, True]
    assert labels(texts, gold, copies=True) == [True, False, True, True]
    assert labels(["Pier", "Pier"], gold) == [True, False]
    assert labels(["Pier", "Pier"], gold, copies=True) == [True, True]


def test_half_of_a_block_in_gold_is_enough_and_less_is_not():
    gold = "one two three four five six"
    assert labels(["one two three four five six x y z"], gold) == [True]
    assert labels(["one two three four five six w x y z"], gold) == [False]


def test_a_block_without_a_word_stands_in_no_gold():
    assert labels(["***", ""], "One\n\n***\n") == [False, False]


def test_wrong_runs_count_neighbours_that_are_wrong_in_the_same_way_once():
    yes, no = True, False
    assert wrong_runs([no, no, no], [yes, yes, yes]) == 1
    assert wrong_runs([no, yes, no], [yes, no, yes]) == 3
    assert wrong_runs([no, yes, no], [yes, yes, yes]) == 2
    assert wrong_runs([], []) == 0


@given(st.lists(st.sampled_from("abc"), max_size=12), st.lists(st.sampled_from("abc"), max_size=12))
def test_a_text_stands_in_itself_and_shingles_count_its_words(first, second):
    assert shingles(first).total() == (max(1, len(first) - 3) if first else 0)
    text = "\n".join([" ".join(first), " ".join(second)])
    assert verdicts([words(line) for line in text.splitlines()], text) == [bool(words(x)) for x in text.splitlines()]


def test_f1_of_nothing_is_nothing():
    assert f1(0, 0) == 0
    assert f1(1, 0.5) == pytest.approx(2 / 3)
