"""What is measured of a block's place on its page."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.propose.blockmodel.placed import headline, placed
from core.propose.shape import Prose
from tests.core.propose.blockmodel.making import html, rows_by_text, text
from tests.core.propose.pages import STORY, context_of, cut_text, story_html

TITLE = "Council settles quarrel over northern pier"
HEAD = f"<title>{TITLE}</title>"
LINES = st.lists(
    st.sampled_from([*STORY, "Read more", "Photo gallery", "Weather today", "Sport"]), min_size=1, max_size=14
)


def number_of(context, wanted):
    return [block.text for block in context.page.blocks].index(wanted)


def test_the_headline_is_the_heading_with_the_words_of_the_title():
    context = html(story_html(f"<aside><p>{TITLE}</p></aside>", head=HEAD))
    number, known = headline(context)
    assert number == number_of(context, TITLE)
    assert known > 1


def test_without_a_title_the_main_heading_will_do():
    context = html(story_html())
    assert headline(context)[0] == number_of(context, TITLE)


def test_a_linked_or_hidden_copy_of_the_title_is_not_the_headline():
    context = html(
        f"<html><head>{HEAD}</head><body><p><a href='/'>{TITLE}</a></p><p hidden>{TITLE}</p><h2>{TITLE}</h2>"
        f"<p>{STORY[0]}</p></body></html>"
    )
    assert headline(context)[0] == 2


def test_a_page_without_titles_or_headings_has_no_headline():
    context = text(*STORY)
    assert headline(context) == (-1, 0.0)
    assert {row["headline"] for row in rows_by_text(context, placed(context)).values()} == {-999}


def test_blocks_are_numbered_from_the_headline():
    context = html(story_html("<p>Afterwards</p>", head=HEAD))
    rows = rows_by_text(context, placed(context))
    assert [rows[one]["headline"] for one in (TITLE, *STORY)] == [0, 1, 2, 3, 4, 5]
    assert rows[STORY[0]]["words-under-headline"] == 6
    assert [rows[one]["prose-under-headline"] for one in STORY] == [0, 1, 2, 3, 4]
    assert rows["Home News"]["prose-under-headline"] == -1


def test_copies_are_told_from_what_they_copy():
    context = text(STORY[0], "Home", STORY[1], STORY[0], STORY[2])
    told = placed(context)
    assert told.column("times").tolist() == [2, 1, 1, 2, 1]
    assert told.column("copy-above").tolist() == [0, 0, 0, 1, 0]
    assert told.column("copy-below").tolist() == [1, 0, 0, 0, 0]


def test_a_section_carries_its_reason_down():
    context = text(*STORY, "Most popular stories", "Storm closes coastal road", "Ferry fares to rise")
    rows = rows_by_text(context, placed(context))
    assert rows["Ferry fares to rise"]["under-related"] > 0
    assert rows["Ferry fares to rise"]["under-any"] == rows["Ferry fares to rise"]["under-related"]
    assert rows["Ferry fares to rise"]["under-distance"] == 2
    assert (rows[STORY[0]]["under-any"], rows[STORY[0]]["under-distance"]) == (0, 999)


def test_what_the_page_says_of_itself_is_found_again_in_its_blocks():
    head = (
        f'<meta name="description" content="{STORY[0]}"><meta name="author" content="Edith Sorrel">'
        f"<title>{TITLE}</title>"
    )
    context = html(story_html("<p>Edith Sorrel</p>", head=head))
    rows = rows_by_text(context, placed(context))
    assert rows[STORY[0]]["described"] == 1
    assert rows[STORY[3]]["described"] < 0.7
    assert rows["Edith Sorrel"]["authored"] == 1


def test_what_the_page_does_not_say_is_a_gap():
    context = text(*STORY)
    assert all(row["described"] != row["described"] for row in rows_by_text(context, placed(context)).values())


def since(marks):
    """Blocks to the last marked one before each, the slow way."""
    before = [[there for there in range(at) if marks[there]] for at in range(len(marks))]
    return [float(at - marked[-1]) if marked else 999.0 for at, marked in enumerate(before)]


def rows_of(marks):
    """Length of the row of marked blocks around each, the slow way."""
    found = []
    for at, mark in enumerate(marks):
        start = end = at
        while mark and start > 0 and marks[start - 1]:
            start -= 1
        while mark and end < len(marks) and marks[end]:
            end += 1
        found.append(float(end - start))
    return found


@settings(deadline=None, max_examples=25)
@given(LINES)
def test_running_sums_equal_those_reckoned_block_by_block(lines):
    context = context_of(cut_text(*lines))
    told = placed(context)
    shapes = [context.shape(block) for block in context.page.blocks]
    keys = [shape.words for shape in shapes]
    count, lengths = len(shapes), [shape.length for shape in shapes]
    total = max(1, sum(lengths))
    prose = [shape.prose is Prose.PROSE and keys.index(shape.words) == at for at, shape in enumerate(shapes)]
    assert told.column("number").tolist() == list(range(count))
    assert told.column("from-end").tolist() == [count - at for at in range(count)]
    assert told.column("place").tolist() == pytest.approx([at / count for at in range(count)])
    assert told.column("place-words").tolist() == pytest.approx([sum(lengths[:at]) / total for at in range(count)])
    assert told.column("page-prose").tolist() == pytest.approx([sum(prose) / count] * count)
    assert told.column("prose-above").tolist() == since(prose)
    assert told.column("prose-below").tolist() == since(prose[::-1])[::-1]
    assert told.column("run-prose").tolist() == rows_of([shape.prose is Prose.PROSE for shape in shapes])
    assert told.column("run-fragments").tolist() == rows_of([shape.prose is Prose.FRAGMENT for shape in shapes])
    assert told.column("times").tolist() == [Counter(keys)[key] for key in keys]
    for reach in (2, 5, 12):
        near = [sum(prose[max(0, at - reach) : at + reach + 1]) for at in range(count)]
        assert told.column(f"company-{reach}").tolist() == near


def test_links_around_a_block_are_measured_by_words():
    context = html("<body><p>One two three</p><p><a href='/x'>four</a></p><p>five six seven eight</p></body>")
    assert placed(context).column("linked-2").tolist() == pytest.approx([1 / 8] * 3)
    assert placed(context).column("page-links").tolist() == pytest.approx([1 / 8] * 3)


def test_a_page_without_blocks_has_no_rows():
    assert placed(text("")).values.shape[0] == 0
