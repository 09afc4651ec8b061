"""What was typed in one passage, and where a caret goes: values that pass between the editor, the pane and the desk."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint

from core.model import BlockKind, Decision, Inline, Review, Shape
from core.review import add_paragraph, retype
from core.review.marking import shifted

ADDED = "+"
"""The key of the row of a paragraph that is being added and is on no desk yet."""


@dataclass(frozen=True)
class Typed:
    """The words of one passage as an editor typed them.

    Attributes:
        block_id: the block the passage begins with.
        line: which line of that block's wording.
        text: the words.
        inline: their markup, in code points.
        shapes: what each line of it is; None, and beyond the last, for what the passage is or follows from the one
            before.
        added: the words are a paragraph of their own behind that line; before all lines where ``line`` is -1.
    """

    block_id: str
    line: int
    text: str
    inline: tuple[Inline, ...] = ()
    shapes: tuple[Shape | None, ...] = ()
    added: bool = False

    def decision(self, review: Review) -> Decision | None:
        """The step that puts the words into the article."""
        if self.added:
            return add_paragraph(review, self.block_id, self.text, self.inline, self.line, self.shapes)
        return retype(review, self.block_id, self.line, self.text, self.inline, self.shapes)


@dataclass(frozen=True)
class Caret:
    """Where the caret goes in a passage; behind its last character where nothing else is said.

    Attributes:
        offset: before this character, in code points.
        point: under this point of the view's viewport.
        column: this many pixels from the viewport's left, in the last line.
        from_top: ``column`` is meant in the first line.
    """

    offset: int | None = None
    point: QPoint | None = None
    column: int | None = None
    from_top: bool = False


@dataclass(frozen=True)
class Clip:
    """A paragraph from outside, as it may be put into a passage.

    Attributes:
        text: its words on one line.
        inline: their markup, in code points.
        shape: a heading, a list item or a quote; None for any other paragraph.
    """

    text: str
    inline: tuple[Inline, ...] = ()
    shape: Shape | None = None


@dataclass(frozen=True)
class Pasted:
    """A passage with paragraphs put into it.

    Attributes:
        text: its words, a line feed between two paragraphs.
        inline: their markup, in code points.
        shapes: what each line of it is; None for what follows from where it was put.
        end: one past the last character that was put into it.
    """

    text: str
    inline: tuple[Inline, ...]
    shapes: tuple[Shape | None, ...]
    end: int


def together(before: Clip, clips: Sequence[Clip], after: Clip) -> Pasted:
    """A passage with paragraphs put into it: a line is what the words are that it begins with."""
    text, inline = before.text, list(before.inline)
    for number, clip in enumerate(clips):
        text += "\n" if number else ""
        inline += shifted(clip.inline, len(text))
        text += clip.text
    shapes = _shapes(clips)
    if before.text.strip():
        shapes = (None, *shapes[1:])
    return Pasted(text + after.text, (*inline, *shifted(after.inline, len(text))), shapes, len(text))


def _shapes(clips: Sequence[Clip]) -> tuple[Shape | None, ...]:
    """What each paragraph is; plain ones are what they are put into unless others come with them that are not plain."""
    if all(clip.shape is None for clip in clips):
        return (None,) * len(clips)
    return tuple(clip.shape or Shape(BlockKind.PARAGRAPH) for clip in clips)
