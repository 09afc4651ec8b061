"""Everything the block model is told of a page, on pages small, large and empty."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from core.intake import source_of_text
from core.model import Medium
from core.propose.blockmodel import measure_page
from core.propose.blockmodel.features import NEIGHBOURS, REACH
from core.propose.blockmodel.odds import NO_ODDS
from core.segment import segment
from tests.core.propose.blockmodel.making import ODDS, html, text
from tests.core.propose.pages import STORY, context_of, story_html

ROOT = Path(__file__).parents[4]
MANY = 3000


def pages(medium):
    """Pages of one medium: empty, of a block, the story, and one of very many blocks."""
    if medium is Medium.TEXT:
        return [text(""), text("Alone."), text("Home", *STORY, "Imprint"), text(*(f"Line {n}" for n in range(MANY)))]
    many = "".join(f"<p>Paragraph {n} of a long page</p>" for n in range(MANY))
    return [html("<p>Alone."), html("loose text"), html(story_html("<footer>Imprint</footer>")), html(many)]


def tables(context, odds=ODDS):
    """All that the looks are told of a page."""
    measured = measure_page(context)
    kept = np.linspace(0, 1, len(context.page.blocks), dtype=np.float32)
    told = measured.first(odds)
    return [told, measured.second(told, kept)] + ([measured.page(kept)] if len(kept) else [])


def digest(context):
    """A hash of every table's names and bytes."""
    told = hashlib.sha256()
    for one in [*tables(context), *tables(context, NO_ODDS)]:
        told.update("\n".join(one.names).encode() + one.values.tobytes())
    return told.hexdigest()


@pytest.fixture(scope="module")
def told():
    return {medium: [(context, tables(context)) for context in pages(medium)] for medium in Medium}


@pytest.mark.parametrize("medium", list(Medium))
def test_every_block_of_every_page_has_its_row(told, medium):
    for context, (first, second, *_) in told[medium]:
        assert len(first.values) == len(second.values) == len(context.page.blocks)
    assert max(len(context.page.blocks) for context, _ in told[medium]) == MANY


@pytest.mark.parametrize("medium", list(Medium))
def test_all_pages_of_a_medium_have_the_same_columns_each_named_once(told, medium):
    for look in range(3):
        names = {given[look].names for context, given in told[medium] if len(given) > look}
        assert len(names) == 1
        [columns] = names
        assert len(set(columns)) == len(columns)


@pytest.mark.parametrize("medium", list(Medium))
def test_no_measure_is_infinite(told, medium):
    for _, given in told[medium]:
        for one in given:
            assert one.values.dtype == np.float32
            assert not np.isinf(one.values).any()


def test_a_page_without_blocks_has_columns_and_no_rows(told):
    [(context, (first, second))] = [(c, given) for c, given in told[Medium.TEXT] if not c.page.blocks]
    assert context.page.blocks == ()
    assert first.values.shape == (0, len(first.names))
    assert second.values.shape == (0, len(second.names))


@pytest.mark.parametrize("medium", list(Medium))
def test_every_block_is_told_of_those_around_it(told, medium):
    _, (first, second, _) = told[medium][2]
    for name in NEIGHBOURS[medium]:
        for step in range(1, REACH[medium] + 1):
            assert np.array_equal(first.column(f"{name}+{step}")[:-step], first.column(name)[step:], equal_nan=True)
            assert np.array_equal(first.column(f"{name}-{step}")[step:], first.column(name)[:-step], equal_nan=True)
        assert np.array_equal(second.column(name), first.column(name), equal_nan=True)
        assert np.array_equal(second.column(f"{name}+1"), first.column(f"{name}+1"), equal_nan=True)


def test_only_web_pages_are_told_of_markup_and_of_voices(told):
    names = {medium: set(told[medium][2][1][0].names) for medium in Medium}
    assert {"readability", "declared", "own", "names-sum"} <= names[Medium.HTML]
    assert not {"readability", "declared", "own", "names-sum"} & names[Medium.TEXT]


def test_what_readability_keeps_is_told_and_a_page_it_cannot_judge_has_gaps():
    context = html(story_html("<footer><a href='/i'>Imprint</a></footer>"))
    voice = dict(zip((b.text for b in context.page.blocks), tables(context)[0].column("readability"), strict=True))
    assert {voice[one] for one in STORY} == {1}
    assert voice["Imprint"] == 0
    assert np.isnan(tables(html("<p>Alone."))[0].column("readability")).all()


def test_what_the_page_declares_as_its_text_is_told():
    body = " ".join(STORY)
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{body}"}}</script>'
    context = html(story_html("<p>More stories from the harbour today</p>", head=head))
    said = dict(zip((b.text for b in context.page.blocks), tables(context)[0].column("declared"), strict=True))
    assert {said[one] for one in STORY} == {1}
    assert said["More stories from the harbour today"] == 0


def test_nothing_hangs_on_the_name_of_the_file():
    for raw, medium in ((story_html("<p>More</p>"), Medium.HTML), ("\n".join(["Home", *STORY]), Medium.TEXT)):
        seen = {
            digest(context_of(segment(source_of_text(name, raw, medium, origin=f"in/{name}"))))
            for name in ("a.html", "news/2019/Council-settles.txt")
        }
        assert len(seen) == 1


def test_nothing_hangs_on_the_order_of_hashes():
    script = (
        "from tests.core.propose.blockmodel.test_features import *\n"
        "print(digest(html(story_html('<ul class=\"related menu\"><li>Read more</li></ul>', '<title>Pier</title>'))))\n"
        "print(digest(text('Home', *STORY, 'Most popular stories', 'By Edith Sorrel', *STORY[:2])))\n"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1
    assert len(found.pop().split()) == 2
