"""What the labels of a fold can change: turned over on real pages, they leave what must not hang on them as it was."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from core.model import Medium
from core.training import crossing
from core.training.crossing import NONE, Crossed
from core.training.examples import examples
from core.training.flatten import flattened
from core.training.wording import Wording
from tests.core.training.small import gold_pages, grow_quickly

HELD = 4
WITHOUT = frozenset({HELD})


def crossed_of(given):
    return Crossed(given, Wording(given), 1)


@pytest.fixture(scope="module")
def learned():
    """Real pages of both media, learned as they are and with the labels of one fold turned over."""
    with pytest.MonkeyPatch.context() as patch:
        grow_quickly(patch)
        lessons = []
        fit = crossing.fit
        patch.setattr(crossing, "fit", lambda *given: lessons.append(given[:2]) or fit(*given))
        found = {}
        pages = gold_pages({1: "forum", 3: "forum"})
        for medium, given in (
            (Medium.HTML, examples(pages)),
            (Medium.TEXT, examples([flattened(page, kinds=("repeat",)) for page in pages])),
        ):
            turned = [replace(one, kept=~one.kept) if one.fold == HELD else one for one in given]
            for name, some in (("as it is", given), ("turned", turned)):
                lessons.clear()
                crossed = crossed_of(some)
                looks = {without: crossed.looks(medium, without) for without in (NONE, WITHOUT)}
                found[medium, name] = SimpleNamespace(
                    pages=some, crossed=crossed, looks=looks, lessons=list(lessons), folds=[one.fold for one in some]
                )
    return found


def equal(one, other):
    arrays = ("roots", "feature", "threshold", "left", "right", "value")
    return one.names == other.names and all(np.array_equal(getattr(one, a), getattr(other, a)) for a in arrays)


@pytest.mark.parametrize("medium", list(Medium))
def test_the_labels_of_a_fold_held_out_change_nothing_of_what_is_learned_without_it(learned, medium):
    one, other = (learned[medium, name].looks[WITHOUT] for name in ("as it is", "turned"))
    assert one.odds == other.odds
    assert equal(one.first, other.first)
    assert equal(one.second, other.second)
    assert np.array_equal(one.second.value, other.second.value)


@pytest.mark.parametrize("medium", list(Medium))
def test_with_the_fold_they_do_change_it(learned, medium):
    one, other = (learned[medium, name].looks[NONE] for name in ("as it is", "turned"))
    assert one.odds != other.odds
    assert not equal(one.first, other.first)
    assert not equal(one.second, other.second)


def lessons_of(found, fold, growth):
    """The tables the last such trees, learned from all pages, were told of pages of a fold."""
    [last] = [given for given, grown in found.lessons if grown == growth and len(given.tables) == len(found.pages)][-1:]
    return [one.values for one, page in zip(last.tables, found.folds, strict=True) if page == fold]


@pytest.mark.parametrize("medium", list(Medium))
@pytest.mark.parametrize("growth", ["FIRST", "SECOND"])
def test_the_lessons_of_a_page_do_not_hang_on_the_labels_of_its_own_fold(learned, medium, growth, monkeypatch):
    grow_quickly(monkeypatch)
    one, other = (learned[medium, name] for name in ("as it is", "turned"))
    told = getattr(crossing, growth)[medium]
    own = [lessons_of(found, HELD, told) for found in (one, other)]
    assert own[0]
    assert all(np.array_equal(a, b, equal_nan=True) for a, b in zip(*own, strict=True))
    others = [lessons_of(found, 0, told) for found in (one, other)]
    assert not all(np.array_equal(a, b, equal_nan=True) for a, b in zip(*others, strict=True))


@pytest.mark.parametrize("medium", list(Medium))
def test_the_verdicts_on_a_page_held_out_do_not_hang_on_its_own_fold(learned, medium):
    one, other = (learned[medium, name] for name in ("as it is", "turned"))
    for page, turned in zip(one.pages, other.pages, strict=True):
        if page.fold == HELD:
            assert one.crossed.log_odds(page, WITHOUT).tolist() == other.crossed.log_odds(turned, WITHOUT).tolist()


@pytest.mark.parametrize("medium", list(Medium))
def test_the_trees_for_pages_are_told_the_verdicts_that_the_looks_give(learned, medium, monkeypatch):
    found = learned[medium, "as it is"]
    told = []
    monkeypatch.setattr(crossing, "fit", lambda lessons, *_: told.append(lessons.tables))
    monkeypatch.setitem(crossing.STEADY, medium, 9.0)
    found.crossed.article(NONE)
    curve = found.crossed.calibration(NONE)
    for one, table in zip(found.pages, told[0], strict=True):
        looks = replace(found.crossed.looks(medium, frozenset({one.fold})), calibration=curve, steady=9.0)
        assert table.values.tolist() == one.measured.page(looks.kept(one.measured)).values.tolist()
