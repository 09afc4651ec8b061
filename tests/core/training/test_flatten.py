"""Flattened copies: text, the same each time, gold untouched, every kind of damage done."""

from collections import Counter

import pytest

from core.model import Medium
from core.training import FOLDS, flattened, fold_of, labels
from core.training.damage.phrases import tables
from core.training.flatten import KINDS, NOTHING, Style
from core.training.measures import words
from tests.core.training.corpora import STORY, TITLE, gold_page

PAGES = [gold_page(number) for number in range(40)]
FAR = frozenset({"bullets", "menus-joined", "indented", "spaced", "joined", "mail"})


def lines(page):
    return [line for line in page.raw.split("\n") if line]


def damaged(*kinds, page=None):
    return flattened(page or gold_page(), kinds=kinds)


def bag(page):
    return Counter(words(page.raw))


def test_without_damage_a_copy_is_the_blocks_a_line_each():
    copy = damaged()
    menu = ["Home", "News", "Sport", "Weather"]
    assert lines(copy) == [*menu, TITLE, *STORY, "More from us", "Storm closes coastal road again"]
    assert (copy.medium, copy.damage, copy.gold, copy.id) == (Medium.TEXT, NOTHING, gold_page().gold, "p1")


def test_a_copy_is_the_same_each_time_and_another_with_another_seed():
    assert [flattened(page) for page in PAGES] == [flattened(page) for page in PAGES]
    assert [flattened(page, "other") for page in PAGES] != [flattened(page) for page in PAGES]


def test_every_kind_of_damage_is_done_to_some_page_and_none_to_some():
    done = {kind for seed in "abcde" for page in PAGES for kind in flattened(page, seed).damage.split("+")}
    short = {kind for page in PAGES for kind in flattened(page, style=Style.TRIMMED).damage.split("+")}
    assert done == {*KINDS, NOTHING} - {"trimmed"}
    assert "trimmed" in short


def test_plain_copies_know_the_common_kinds_only():
    done = {kind for page in PAGES for kind in flattened(page, style=Style.PLAIN).damage.split("+")}
    assert done == {NOTHING, "repeat", "near-repeat", "banner"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "de", "ar", "xx", ""])
def test_gold_still_stands_in_a_copy_whatever_is_done_to_it(kind, language):
    for page in [gold_page(number, language=language) for number in range(8)]:
        copy = damaged(kind, page=page)
        assert copy.damage == kind or (kind, copy.damage) == ("trimmed", NOTHING)
        assert copy.gold == page.gold
        kept = [line for line, keep in zip(lines(copy), labels(lines(copy), copy.gold), strict=True) if keep]
        assert Counter(words("\n".join(kept))) & Counter(words(page.gold)) >= Counter(words(page.gold)) - missing(kind)


def missing(kind):
    """Words of a wrapped paragraph's last line, and words changed in a copy that stands first, may be missed."""
    changed = "wrapped" in kind or kind.startswith(("near-copy", "teaser"))
    return Counter(words("\n".join(STORY))) if changed else Counter()


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_without_an_article_is_damaged_without_a_fault(kind):
    for raw in ("", "<p>Nothing here", "<ul><li>a<li>b<li>c</ul>"):
        copy = damaged(kind, page=gold_page(raw=raw, gold="Other words stand in gold", title=""))
        assert copy.medium is Medium.TEXT


@pytest.mark.parametrize("kind", ["repeat", "repeat-far", "near-repeat", "figures-repeat", "copy-above", "triple"])
def test_a_repeated_passage_stands_twice(kind):
    copy = damaged(kind)
    extra = bag(copy) - bag(damaged())
    assert extra.total() >= 30
    assert (lines(copy).index(STORY[0]) < lines(copy).index(TITLE)) == (kind == "copy-above")


def test_a_near_repeat_has_other_words_and_a_figures_repeat_other_figures():
    assert any(bag(damaged("near-repeat", page=page)).keys() - bag(page).keys() for page in PAGES)
    for page in PAGES:
        new = [line for line in lines(damaged("figures-repeat", page=page)) if " million crowns " in line]
        assert len(new) <= 2
    assert any(bag(damaged("figures-repeat", page=page))["4"] == 1 for page in PAGES)


def test_lines_that_damage_brings_stand_where_they_should():
    assert lines(damaged("banner"))[-12:] == lines(damaged())
    assert len(lines(damaged("banner"))) > 12
    above = lines(damaged("banner-middle"))
    assert above[:6] == lines(damaged())[:6]
    assert lines(damaged("page-title"))[0].startswith(TITLE)
    for kind in ("interruptions", "list-middle"):
        assert lines(damaged(kind))[5] == STORY[0]
        assert len(lines(damaged(kind))) > len(lines(damaged()))


@pytest.mark.parametrize("kind", sorted(FAR | {"wrapped", "wrapped-tight"}))
def test_layout_leaves_the_words_as_they_are(kind):
    assert not bag(damaged()) - bag(damaged(kind))


@pytest.mark.parametrize("kind", ["wrapped", "wrapped-tight", "mail-wrapped"])
def test_wrapped_lines_are_no_longer_than_asked(kind):
    assert max(len(line) for line in lines(damaged(kind))) <= 92
    assert ("\n\n" in damaged(kind).raw) == (kind != "wrapped-tight")


def test_a_held_out_fold_hears_phrases_no_other_fold_hears():
    sites = {}
    for number in range(200):
        page = gold_page(number, site=f"site-{number}.org")
        heard = set(lines(damaged("comment-box", page=page))) - set(lines(damaged()))
        sites.setdefault(fold_of(page.site), set()).update(heard)
    assert len(sites) == FOLDS
    plain = [{line for line in heard if not any(sign.isdigit() for sign in line)} for heard in sites.values()]
    assert all(not a & b for n, a in enumerate(plain) for b in plain[n + 1 :])


def test_every_list_of_phrases_has_something_for_every_fold():
    kinds = {kind for table in tables().values() for kind in table}
    for language, table in tables().items():
        assert table.keys() == kinds
        assert all(len(phrases) >= FOLDS for phrases in table.values()), language


def test_no_phrase_is_dealt_to_two_folds():
    dealt = {}
    for table in tables().values():
        for kind in table.keys() - {"host", "name", "swap"}:
            for place, phrase in enumerate(table[kind]):
                dealt.setdefault((kind, phrase), set()).add(place % FOLDS)
    assert [phrase for phrase, folds in dealt.items() if len(folds) > 1] == []
