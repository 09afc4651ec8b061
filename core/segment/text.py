"""Text pages: blocks by line, hard wraps joined, list and heading shapes recognised."""

from collections.abc import Iterator, Sequence

from core.model import Anchor, Block, BlockKind
from core.segment.blank import visible
from core.segment.lines import Line, LineCounter, lines_of
from core.segment.shapes import heading_level, is_heading, is_ideograph, is_list_item, is_quoted
from core.segment.wraps import joins

_INDENT = 2
"""Columns that set a list item one level deeper."""


def blocks_of_text(text: str) -> tuple[Block, ...]:
    """Every line with text as a block, or as part of one, in order. Anchors count in ``text``."""
    lines = [line if visible(line.text) else _blank(line) for line in lines_of(text)]
    paragraphs = list(_paragraphs(lines))
    texts = [_joined(paragraph) for paragraph in paragraphs]
    counter = LineCounter(text)
    blocks = []
    for number, (paragraph, body) in enumerate(zip(paragraphs, texts, strict=True), 1):
        following = texts[number] if number < len(texts) else ""
        kind, level = _kind(paragraph, body, following)
        anchor = Anchor(None, paragraph[0].start, paragraph[-1].end, counter.line_of(paragraph[0].start))
        blocks.append(Block(f"b{number}", kind, body, anchor, visible(body), level))
    return tuple(blocks)


def _blank(line: Line) -> Line:
    return Line("", line.start, line.start)


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines with text, those that go on with one another together."""
    paragraph: list[Line] = []
    for line, goes_on in zip(lines, joins(lines), strict=True):
        if paragraph and not goes_on:
            yield paragraph
            paragraph = []
        if line.text:
            paragraph.append(line)
    if paragraph:
        yield paragraph


def _joined(paragraph: Sequence[Line]) -> str:
    parts = [paragraph[0].text]
    for line in paragraph[1:]:
        parts.append(_glue(parts[-1], line.text))
        parts.append(line.text)
    return "".join(parts)


def _glue(before: str, after: str) -> str:
    """What stands for the line break: nothing at a hyphen in a word and between ideographs, else a space."""
    if before.endswith("-") and before[-2:-1].isalpha() and after[:1].islower():
        return ""
    return "" if is_ideograph(before[-1:]) and is_ideograph(after[:1]) else " "


def _kind(paragraph: Sequence[Line], body: str, following: str) -> tuple[BlockKind, int]:
    level = heading_level(body)
    if level:
        return BlockKind.HEADING, level
    if is_list_item(body):
        return BlockKind.LIST_ITEM, 1 + paragraph[0].indent // _INDENT
    if is_quoted(body):
        return BlockKind.QUOTE, 0
    if len(paragraph) > 1:
        return BlockKind.PARAGRAPH, 0
    return (BlockKind.HEADING, 2) if is_heading(body, following) else (BlockKind.LINE, 0)
