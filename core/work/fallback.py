"""What is shown of a page that could not be prepared: all of its text, nothing judged."""

import re
from itertools import islice

from core.model import (
    Anchor,
    Block,
    BlockKind,
    FieldName,
    FieldValue,
    Flag,
    Judgement,
    Page,
    Proposal,
    Source,
    Verdict,
)
from core.work.prepared import Prepared

ENGINE = "none: the page could not be judged"
"""The engine of a proposal that nothing proposed."""

# Bounds of the last resort, so that a page made of one endless line, or of a million empty ones, stays cheap.
PIECE = 4_000
"""Characters of a block at most: a longer line is several."""
PIECES = 5_000
"""Lines from which the text is cut by length alone."""


def unjudged(page: Page, source: Source) -> Proposal:
    """A proposal that keeps every block and is sure of none, flagged ``incomplete``."""
    judgements = tuple(Judgement(block.id, Verdict.KEEP, 0.5) for block in page.blocks)
    flags = tuple(dict.fromkeys((*source.flags, Flag.INCOMPLETE)))
    return Proposal(page.source_id, judgements, _known_fields(source), flags, ENGINE)


def last_resort(source: Source, why: str) -> Prepared:
    """The source's raw lines, markup and all: cheap, bounded, and it cannot fail.

    Args:
        source: what failed.
        why: the failure, which becomes the page's ``incomplete``.
    """
    page = raw_lines(source, why)
    return Prepared(source.id, page, unjudged(page, source), failed=why)


def raw_lines(source: Source, why: str) -> Page:
    """A page of the source's lines as they stand. Every character is in exactly one block."""
    text, encoding = _decode(source.content)
    blocks: list[Block] = []
    line = 1
    counted = 0
    for start, end in _spans(text):
        line += text.count("\n", counted, start)
        counted = start
        words = text[start:end].split()
        if words:
            blocks.append(_block(len(blocks) + 1, words, Anchor(start=start, end=end, line=line)))
    return Page(
        source_id=source.id,
        medium=source.medium,
        text=text,
        encoding=encoding,
        blocks=tuple(blocks),
        characters=sum(block.characters for block in blocks),
        damaged=text.count("\ufffd"),
        incomplete=why,
    )


def _block(number: int, words: list[str], anchor: Anchor) -> Block:
    characters = sum(map(len, words))
    return Block(f"b{number}", BlockKind.LINE, " ".join(words), anchor, characters)


def _spans(text: str) -> list[tuple[int, int]]:
    lines = re.finditer(rf"[^\r\n]{{1,{PIECE}}}", text)
    spans = [found.span() for found in islice(lines, PIECES + 1)]
    if len(spans) <= PIECES:
        return spans
    return [(start, min(start + PIECE, len(text))) for start in range(0, len(text), PIECE)]


def _decode(content: bytes) -> tuple[str, str]:
    try:
        text, encoding = content.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        text, encoding = content.decode("cp1252", "replace"), "windows-1252"
    return text.replace("\0", "\ufffd"), encoding


def _known_fields(source: Source) -> tuple[FieldValue, ...]:
    if not source.url:
        return ()
    return (FieldValue(FieldName.URL, source.url, "the source"),)
