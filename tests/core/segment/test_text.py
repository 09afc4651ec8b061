"""Text pages cut into blocks."""

import textwrap

import pytest

from core.model import BlockKind
from tests.core.segment.making import text_page
from tests.shared import shared

FIRST = (
    "The harbour board of Westmark voted on Tuesday to close the old ferry pier for the winter, after divers found "
    "that three of its oak piles had been eaten through. Nobody was hurt. The pier will be shut from Friday."
)
SECOND = (
    '"We could not wait any longer," said Ada Holm, who chairs the board. "The next storm would have taken it, and '
    'perhaps a boat with it, and then all of us would have been asked why."'
)
SHORT = "Repairs will cost 2.4 million crowns."


def texts(text: str) -> list[str]:
    return [block.text for block in text_page(text).blocks]


def kinds(text: str) -> list[tuple[BlockKind, int]]:
    return [(block.kind, block.level) for block in text_page(text).blocks]


@pytest.mark.parametrize("width", [58, 66, 80])
@pytest.mark.parametrize("between", ["\n\n", "\r\n\r\n", "\n \t\n\n", "\n"])
def test_hard_wrapped_paragraphs_are_joined(width: int, between: str) -> None:
    page = between.join(textwrap.fill(part, width) for part in (FIRST, SECOND, SHORT, FIRST))
    assert texts(page) == [FIRST, SECOND, SHORT, FIRST]
    assert kinds(page)[0] == (BlockKind.PARAGRAPH, 0)


def test_an_indent_begins_a_wrapped_paragraph() -> None:
    page = "\n".join(textwrap.fill(part, 66, initial_indent="    ") for part in (FIRST, SECOND, FIRST))
    assert texts(page) == [FIRST, SECOND, FIRST]


def test_wrapped_list_items_are_joined_and_keep_their_marker() -> None:
    items = "\n".join(textwrap.fill(f"- {part}", 66, subsequent_indent="  ") for part in (FIRST, SECOND))
    assert texts(f"{textwrap.fill(FIRST, 66)}\n\n{items}") == [FIRST, f"- {FIRST}", f"- {SECOND}"]


def test_words_divided_at_a_hyphen_and_ideographs_are_joined_without_a_space() -> None:
    wrapped = (
        "The board met on Monday on the question of the pier, its inter-\n"
        "national use by the ferries of three countries and the cost of\n"
        "repairs to it, which the town would have to pay from its funds."
    )
    assert texts(wrapped) == [wrapped.replace("-\n", "-").replace("\n", " ")]
    line = "日本語の文章はスペースなしで書かれ、行の終わりで折り返されることがあります。"
    assert texts("\n".join(textwrap.wrap(line * 6, 40))) == [line * 6]


def test_a_flattened_page_is_left_a_paragraph_a_line() -> None:
    lines = ["Home", "News", FIRST, SECOND, "Read more", SHORT, FIRST + " " + SECOND, "Nobody was hurt, said the"]
    assert texts("\n".join(lines)) == lines


def test_the_reference_input_keeps_its_lines() -> None:
    raw = shared("samples/000_44912ced9ff1d7bb.txt").read_text(encoding="utf-8")
    page = text_page(raw)
    assert [block.text for block in page.blocks] == [line.strip() for line in raw.splitlines()]
    assert [block.anchor.line for block in page.blocks] == list(range(1, 33))
    assert page.blocks[3].kind is BlockKind.HEADING
    assert {block.kind for block in page.blocks[25:31]} == {BlockKind.LIST_ITEM}


@pytest.mark.parametrize(
    "lines",
    [
        [
            "The sea is calm tonight.",
            "The tide is full, the moon lies fair",
            "upon the straits; the cliffs of",
            "home stand",
        ],
        ["— Where were you last night, when the pier was closed by the harbour board?", "— At home. I never go out."],
        ["- milk", "- bread", "- a very long entry of this list, which fills its line up to the end", "- and"],
        ["Westmark", "12 March", "By Ada Holm"],
        ["> quoted in a mail that somebody else wrote and which was wrapped long ago by", "> a program of theirs"],
    ],
)
def test_verse_speech_lists_and_short_lines_are_left_alone(lines: list[str]) -> None:
    assert texts("\n".join(lines)) == lines


def test_shapes_of_lists_headings_and_quotes() -> None:
    page = f"# Top\n\n## Below\n\nFerry pier to close\n{FIRST}\n* a\n  • b\n1. c\n(a) d\n> e\n— f\nA. Holm said so."
    assert kinds(page) == [
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 2),
        (BlockKind.HEADING, 2),
        (BlockKind.LINE, 0),
        (BlockKind.LIST_ITEM, 1),
        (BlockKind.LIST_ITEM, 2),
        (BlockKind.LIST_ITEM, 1),
        (BlockKind.LIST_ITEM, 1),
        (BlockKind.QUOTE, 0),
        (BlockKind.LINE, 0),
        (BlockKind.LINE, 0),
    ]


@pytest.mark.parametrize(
    "line", ["“Never again”", "पुराना घाट सर्दियों में बंद रहेगा क्यों नहीं है", "إغلاق رصيف العبارات", "Rents up 9%"]
)
def test_headings_are_known_in_any_script(line: str) -> None:
    assert kinds(f"{line}\n{FIRST}")[0] == (BlockKind.HEADING, 2)


@pytest.mark.parametrize(
    "line",
    ["by Ada Holm", "6 of 9 |", "[Source: the board]", "- Advertisement -", "12", "Sorry!!", "Legal:", "x" * 200],
)
def test_not_every_short_line_over_prose_is_a_heading(line: str) -> None:
    assert kinds(f"{line}\n{FIRST}")[0] == (BlockKind.LINE, 0)


def test_every_kind_of_line_end_ends_a_line() -> None:
    assert texts("\ufeffa\r\nb\rc\fd\x85e\u2028f\u2029g\x0bh\n\n\n") == list("abcdefgh")


def test_anchors_are_exact_spans_of_the_page() -> None:
    page = text_page(f"\tFerry \r\n\r\n{textwrap.fill(FIRST, 60)}\r\n\r\nend\u00a0")
    for block in page.blocks:
        span = page.text[block.anchor.start : block.anchor.end]
        assert span == span.strip(" \t\r\n")
        assert span.split() == block.text.split()
    assert [block.anchor.line for block in page.blocks] == [1, 3, 8]
    assert page.blocks[-1].text == "end\u00a0"
