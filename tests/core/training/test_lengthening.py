"""Pages made longer: what goes into the story is gold, what goes beside it is not, and folds borrow of their own."""

import random
from collections import Counter

import pytest

from core.intake import source_of_text
from core.segment import segment
from core.training import fold_of
from core.training.examples import example
from core.training.lengthening import lengthened, longer_story, stocks_of
from core.training.measures import words
from tests.core.training.corpora import STORY, gold_page, story_html

SITES = [f"site{number}.org" for number in range(60)]
TEASERS = [
    "A ferry was turned away at the breakwater on Sunday",
    "The harbour office moves to the old customs house in May",
    "Fishermen of the southern quay are asking for a new crane",
]


def telling(number):
    """A story in words of its own, so that what a page borrowed can be told from what it had."""
    return [" ".join(f"{word}{number}x" for word in line.split()[:-1]) + " today." for line in STORY]


def page_of(number, **given):
    lines = telling(number)
    boxes = "".join(f'<li class="more"><a href="/x">{text}</a></li>' for text in TEASERS)
    html = story_html()
    for old, new in zip(STORY, lines, strict=True):
        html = html.replace(old, new)
    html = html.replace("<aside>", f"<ol>{boxes}</ol><aside>")
    return gold_page(number, site=SITES[number], raw=html, gold="\n\n".join(lines), **given)


PAGES = [page_of(number) for number in range(len(SITES))]


def blocks(page):
    return [block.text for block in segment(source_of_text(page.id, page.raw, page.medium)).page.blocks]


def long_one(many=40, number=0):
    page = PAGES[number]
    made = longer_story(page, stocks_of(PAGES)[fold_of(page.site)], many, random.Random(1))
    assert made is not None
    return made


def grown():
    """The made pages, with the page each was made of."""
    by_id = {page.id: page for page in PAGES}
    return [(by_id[made.id], made) for made in lengthened(PAGES)]


def test_some_stories_get_longer_and_some_pages_more_beside_them():
    kinds = Counter(page.gold.split() == made.gold.split() for page, made in grown())
    assert kinds[True] > 0
    assert kinds[False] > 0
    assert kinds.total() < len(PAGES) / 2
    assert all(made.made for _, made in grown())
    assert not any(page.made for page in PAGES)


def test_the_same_pages_are_made_each_time_whatever_others_there_are_of_other_folds():
    assert lengthened(PAGES) == lengthened(PAGES)
    fold = fold_of(PAGES[0].site)
    alone = [page for page in PAGES if fold_of(page.site) == fold]
    assert lengthened(alone) == [made for made in lengthened(PAGES) if fold_of(made.site) == fold]


def test_a_longer_story_stands_in_one_piece_in_page_and_gold_alike():
    made = long_one()
    lines = [line for line in made.gold.splitlines() if line]
    assert len(lines) == len(STORY) + 40
    at = [blocks(made).index(line) for line in lines]
    assert at == list(range(at[0], at[0] + len(lines)))


def test_what_is_put_into_a_story_is_set_like_it():
    made = long_one()
    cut = segment(source_of_text(made.id, made.raw, made.medium)).page.blocks
    set_as = {block.structure.elements[:-1] for block in cut if block.text in made.gold.splitlines()}
    assert len(set_as) == 1


def test_all_of_a_longer_story_is_to_be_kept_and_what_stands_beside_it_is_not():
    told = example(long_one())
    assert told is not None
    assert told.made
    assert told.kept.sum() == len(STORY) + 40
    for page, made in grown():
        if page.gold == made.gold:
            before, after = example(page), example(made)
            assert before is not None
            assert after is not None
            assert len(after.kept) > len(before.kept)
            assert after.kept.sum() == before.kept.sum()


def test_more_beside_a_story_says_nothing_of_the_story_and_stands_outside_it():
    beside = [(page, made) for page, made in grown() if page.gold == made.gold]
    for page, made in beside:
        own = [line for line in blocks(made) if line in telling(int(page.id[1:]))]
        assert own == telling(int(page.id[1:]))
        assert len(blocks(made)) >= len(blocks(page)) + 25


@pytest.mark.parametrize("number", range(0, len(SITES), 7))
def test_a_page_borrows_of_its_own_fold_and_of_other_sites(number):
    made = long_one(many=30, number=number)
    mine = telling(number)
    lent = [line for line in made.gold.splitlines() if line and line not in mine]
    lenders = {page.site for page in PAGES for line in lent if line in telling(int(page.id[1:]))}
    assert len(lent) == 30
    assert lenders
    assert {fold_of(site) for site in lenders} == {fold_of(SITES[number])}
    assert SITES[number] not in lenders


def test_a_made_page_counts_less_than_a_page_as_long_that_somebody_published():
    made, page = long_one(), PAGES[0]
    full = example(gold_page(0, site=page.site, raw=made.raw, gold=made.gold))
    less = example(made)
    assert full is not None
    assert less is not None
    assert 0.2 * full.counts.sum() < less.counts.sum() < 0.5 * full.counts.sum()


def test_a_page_whose_paragraphs_stand_in_no_element_of_their_own_stays_as_it_is():
    raw = "<p>" + "<br>".join(STORY)
    page = gold_page(0, site=SITES[0], raw=raw)
    assert longer_story(page, stocks_of(PAGES)[fold_of(SITES[0])], 30, random.Random(1)) is None


def test_a_page_without_others_to_borrow_of_gets_no_longer():
    assert [made for made in lengthened([PAGES[3]]) if len(words(made.gold)) > len(words(PAGES[3].gold))] == []


def test_other_kinds_of_page_are_neither_made_longer_nor_borrowed_of():
    forum = [page_of(number, type="forum") for number in range(len(SITES))]
    assert lengthened(forum) == []
    assert stocks_of(forum) == {}
