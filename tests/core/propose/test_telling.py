"""How a copy goes with what the page states and with the story's order."""

import pytest

from core.duplicates import repeated_runs
from core.model import Anchor, Block, BlockKind, Structure
from core.propose.copies import choices, resolve
from core.propose.telling import NOTHING_STATED, Stated, stated
from tests.core.propose.pages import STORY, context_of, cut_html, story_html

LEDE, *REST = STORY
TITLE = "Council settles quarrel over northern pier"


def lines(*texts: str) -> list[Block]:
    return [Block(f"b{n}", BlockKind.LINE, text, Anchor(), len(text)) for n, text in enumerate(texts, 1)]


def measured(*texts: str, of: Stated = NOTHING_STATED, gone: tuple[str, ...] = ()):
    """The measures of the copies of the one passage that a page says twice."""
    made = lines(*texts)
    shares = {block.id: 0.1 if block.text in gone else 0.9 for block in made}
    (choice,) = choices(made, shares, repeated_runs(made), of)
    return choice.measures


def columns(found, *names: str) -> list[list[float]]:
    return [found.column(name).tolist() for name in names]


def test_the_paragraph_behind_a_copy_may_be_the_one_that_the_headline_speaks_of():
    told = measured(*REST[1:3], LEDE, *REST, of=Stated((TITLE,), ("The council met to settle the northern pier",)))
    first, following = columns(told, "first-title", "next-title")
    assert following[0] > first[0] == first[1]
    assert columns(told, "next-described")[0][0] > columns(told, "first-described")[0][0]
    assert columns(measured(*REST[1:3], LEDE, *REST), "next-title", "next-described") == [[-1, -1], [-1, -1]]


def test_a_place_in_capitals_and_a_dash_open_a_story():
    wire = f"LONDON (AP) — {LEDE}"
    told = measured(*REST[1:3], wire, *REST)
    assert columns(told, "next-dateline", "first-dateline", "last-dateline") == [[1, 0], [0, 0], [-1, 0]]
    assert columns(measured(*REST[1:3], LEDE, *REST), "next-dateline") == [[0, 0]]


def test_a_line_above_speaks_of_the_paragraph_below_it():
    told = measured(*REST[1:3], TITLE, LEDE, *REST, gone=(TITLE,))
    (line,) = columns(told, "next-line")
    assert line[0] > 0.5
    assert columns(measured(*REST[1:3], "Menu", LEDE, *REST, gone=("Menu",)), "next-line")[0][0] == -1


def test_what_goes_between_a_copys_paragraphs_is_counted():
    box = ("Read more of this", "Sign up for our letter today")
    told = measured(LEDE, REST[0], *box, *REST[1:3], "An end of it all.", REST[0], *REST[1:3], gone=box)
    assert columns(told, "within-blocks", "within-story") == [[2, 0], [0, 0]]
    assert told.column("within-words").tolist() == pytest.approx([2.398, 0], abs=1e-3)


def test_a_copy_stands_in_the_house_of_the_story_or_beside_it():
    def at(n: int, text: str, *elements: str) -> Block:
        structure = Structure(("div",) * len(elements), ("",) * len(elements), elements)
        return Block(f"b{n}", BlockKind.PARAGRAPH, text, Anchor(), len(text), structure=structure)

    apart = [at(n, text, "body", "box", f"p{n}") for n, text in enumerate((*REST[1:3], REST[3]), 1)]
    inside = [at(n, text, "body", "story", f"p{n}") for n, text in enumerate((LEDE, *REST), 4)]
    made = [*apart, *inside]
    (choice,) = choices(made, {block.id: 0.9 for block in made}, repeated_runs(made))
    house, near = columns(choice.measures, "house", "set-after")
    assert house == [0, 1]
    assert near[0] == 2
    assert columns(choice.measures, "set-before")[0] == [-1, 1]


def test_the_text_that_the_page_declares_says_what_comes_before_what():
    of = Stated(body=" ".join(STORY))
    told = measured(*REST[1:3], LEDE, *REST, of=of)
    before, after = columns(told, "declared-in", "declared-out")
    assert before == [-1, 0]
    assert after[0] > after[1] == 0
    assert columns(measured(*REST[1:3], LEDE, *REST), "declared-in", "declared-out") == [[-1, -1], [-1, -1]]


def test_a_page_states_its_titles_its_descriptions_and_its_text():
    head = (
        f'<title>{TITLE}</title><meta property="og:description" content="Of a pier">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "All of it"}</script>'
    )
    cut = cut_html(story_html(head=head))
    told = stated(context_of(cut))
    assert told == Stated((TITLE,), ("Of a pier",), "All of it")


def test_what_a_page_states_changes_nothing_where_nothing_is_said_twice():
    made = lines(*STORY)
    assert resolve(made, {block.id: 0.9 for block in made}, repeated_runs(made), Stated((TITLE,))).runs == ()
