"""What was typed in one passage, and where a caret goes: values that pass between the editor, the pane and the desk."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint

from core.model import Decision, Inline, Review, Shape
from core.review import add_paragraph, retype

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
        shape: of an added paragraph, what it is.
        added: the words are a paragraph of their own behind that line; before all lines where ``line`` is -1.
    """

    block_id: str
    line: int
    text: str
    inline: tuple[Inline, ...] = ()
    shape: Shape | None = None
    added: bool = False

    def decision(self, review: Review) -> Decision | None:
        """The step that puts the words into the article."""
        if self.added:
            return add_paragraph(review, self.block_id, self.text, self.inline, self.line, self.shape)
        return retype(review, self.block_id, self.line, self.text, self.inline)


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
    """

    text: str
    inline: tuple[Inline, ...] = ()


def together(before: Clip, clips: Sequence[Clip], after: Clip) -> tuple[Clip, int]:
    """A passage with paragraphs put into it, line feeds between them; and where the last of them ends."""
    text, inline = before.text, list(before.inline)
    for number, clip in enumerate(clips):
        text += "\n" if number else ""
        inline += [Inline(each.start + len(text), each.end + len(text), each.mark, each.href) for each in clip.inline]
        text += clip.text
    end = len(text)
    inline += [Inline(each.start + end, each.end + end, each.mark, each.href) for each in after.inline]
    return Clip(text + after.text, tuple(inline)), end
