"""A block's own text and the lines it became, as the article leaves: no character that a document may not hold."""

from dataclasses import dataclass

from core.export.printable import cleaned
from core.model import Block, Inline, Ruling
from core.review.lines import before_break, lines_of

BREAK = "\x1e"
"""What parts two lines of a wording while they are compared: white space that no printable text has."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words and their marks."""

    words: str
    inline: tuple[Inline, ...] = ()


def own_text(block: Block) -> Text:
    """What the block says on its page."""
    return Text(cleaned(block.text), block.inline)


def wording(block: Block, ruling: Ruling) -> Text:
    """What the block says in the article, its lines parted by ``BREAK``."""
    lines = lines_of(block, ruling)
    words: list[str] = []
    inline: list[Inline] = []
    at = 0
    for number, line in enumerate(lines, 1):
        text = cleaned(line.text if number == len(lines) else before_break(line.text))
        inline.extend(
            Inline(each.start + at, min(each.end, len(text)) + at, each.mark, each.href)
            for each in line.inline
            if each.start < len(text)
        )
        words.append(text)
        at += len(text) + 1
    return Text(BREAK.join(words), tuple(inline))
