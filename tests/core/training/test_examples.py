"""Gold pages as examples: what is to be learned of each block, and how much it counts."""

from dataclasses import replace

import numpy as np
import pytest

from core.model import Medium
from core.training import flattened, fold_of
from core.training.examples import example, examples
from tests.core.training.corpora import STORY, gold_page, story_html


def measured(page):
    found = example(page)
    assert found is not None
    return found


def same(one, other):
    arrays = ((one.kept, other.kept), (one.counts, other.counts), (one.known, other.known))
    tables = [(one.measured.base, other.measured.base)]
    return (
        (one.key, one.fold, one.site, one.type) == (other.key, other.fold, other.site, other.type)
        and all(np.array_equal(a, b) for a, b in arrays)
        and all(a.names == b.names and np.array_equal(a.values, b.values, equal_nan=True) for a, b in tables)
        and list(one.measured.terms) == list(other.measured.terms)
    )


@pytest.mark.parametrize("page", [gold_page(), flattened(gold_page(), kinds=())], ids=["html", "flattened"])
def test_a_page_is_cut_as_the_desk_cuts_it_and_labelled_by_gold(page):
    found = measured(page)
    assert (found.key, found.site, found.fold, found.type) == (
        ("made", "p1"),
        "example.org",
        fold_of("example.org"),
        "article",
    )
    assert found.kept.sum() == len(STORY)
    assert found.known.all()
    assert found.measured.medium is page.medium
    assert len(found.kept) == len(found.counts) == len(found.known) == len(found.measured.base.values)


@pytest.mark.parametrize("medium", list(Medium))
@pytest.mark.parametrize("raw", ["", "   \n\n ", "<p hidden></p>"])
def test_a_page_without_a_block_is_no_example(raw, medium):
    if (raw, medium) == ("<p hidden></p>", Medium.TEXT):
        assert example(gold_page(raw=raw, medium=medium)) is not None, "as text these are words"
    else:
        assert example(gold_page(raw=raw, medium=medium)) is None


def test_pages_that_are_none_are_left_out_and_the_others_keep_their_order():
    pages = [gold_page(1), gold_page(2, raw=""), gold_page(3)]
    assert [one.key[1] for one in examples(pages)] == ["p1", "p3"]
    assert examples([]) == []


def test_the_file_a_page_came_from_is_no_matter():
    one, other = measured(gold_page(1)), measured(gold_page(1, corpus="other", id="another-name"))
    assert same(replace(one, key=other.key), other)


def test_a_page_that_is_no_article_counts_less():
    article, forum = measured(gold_page()), measured(gold_page(type="forum"))
    assert forum.counts.tolist() == pytest.approx((article.counts * 0.3).tolist())


def test_a_long_page_counts_more_than_a_short_one_but_not_by_its_length():
    more = "".join(f"<p>Another paragraph of the page, with words of its own: {n} and {n * 7}.</p>" for n in range(270))
    short, long = (
        measured(gold_page()),
        measured(gold_page(raw=story_html().replace("</article>", more + "</article>"))),
    )
    assert long.counts[long.kept].max() < short.counts[short.kept].max()
    times = len(long.counts) / len(short.counts)
    assert short.counts.sum() < long.counts.sum() < short.counts.sum() * times


def test_of_plain_boilerplate_one_block_in_three_counts_for_three():
    items = "".join(f"<li><a href='/{n}'>Item number {n} of the menu</a></li>" for n in range(30))
    found = measured(gold_page(raw=story_html().replace("<ul>", f"<ul>{items}")))
    usual = found.counts[found.kept].max()
    menu = found.counts[:30]
    assert set(np.round(menu / usual, 3).tolist()) == {0.0, 3.0}
    assert menu.sum() == pytest.approx(30 * usual)
    assert (found.counts[found.kept] == usual).all(), "the story counts block by block"


def test_blocks_of_which_gold_cannot_tell_are_not_known():
    teaser = f"<p>{STORY[0]}</p>" + "<p>Another story of the day is told here today</p>" * 6
    found = measured(gold_page(raw=story_html().replace("<article>", f"{teaser}<article>")))
    [at] = np.flatnonzero(~found.known).tolist()
    assert found.counts[at] == 0
    assert not found.kept[at]
    mark = measured(gold_page(raw=story_html().replace("<h1>", "<p>* * *</p><h1>")))
    [at] = np.flatnonzero(~mark.known).tolist()
    assert mark.counts[at] <= 0.3 * mark.counts[mark.kept].max() + 1e-6
