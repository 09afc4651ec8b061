"""A part of a block cut, or brought back: a sentence, some words.

What was cut is nowhere written down: it is what the block's own text says and its wording does not.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from core.compare import Change, Difference, sentences, word_differences
from core.model import Block, BlockKind, Decision, Inline, Review, Ruling, Verdict
from core.review.editing import decided, given
from core.review.finding import block_of
from core.review.lines import Line, lines_of, own_shape
from core.review.marking import place_of, shifted, tidied, within
from core.review.wording import counted, number

Span = tuple[int, int]
"""From a character to one past the last, in code points."""

_CLOSING = ".,;:!?…)]}”’»؟،؛"
_SPACES = " \t"
"""White space that parts words and may go where two of it meet; a no-break space was meant."""


def cut(review: Review, block_id: str, start: int, end: int) -> Decision | None:
    """Characters ``start`` to ``end`` of a block's wording go, the block stays with the rest.

    Where two spaces meet at the seam one goes; a line of the wording without a word goes with its shape. None where
    nothing would go. A block of which nothing is left is removed.
    """
    block, now = block_of(review.page, block_id), review.rulings[block_id]
    lines = lines_of(block, now)
    is_code = block.kind is BlockKind.CODE
    left: list[Line] = []
    gone: list[str] = []
    at = 0
    for line in lines:
        span = max(start - at, 0), min(end - at, len(line.text))
        gone.append(line.text[slice(*span)] if span[0] < span[1] else "")
        left.append(_without(line, span, tidy=not is_code) if span[0] < span[1] else line)
        at += len(line.text) + 1
    what = _named(lines, gone)
    return decided(review, f"Cut {what} of block {number(block_id)}", {block_id: given(review, block_id, left)})


def restore_part(review: Review, block_id: str, start: int, end: int) -> Decision | None:
    """Characters ``start`` to ``end`` of a block's own text stand in the article again, as far as they do not.

    Of a removed block nothing else does. None where all of them stand.
    """
    block, now = block_of(review.page, block_id), review.rulings[block_id]
    if now.verdict is Verdict.REMOVE:
        line = _trimmed(block, start, end)
        name = f"Keep {_named([_own_line(block)], [line.text])} of block {number(block_id)}"
        return decided(review, name, {block_id: given(review, block_id, [line])}) if line.text else None
    back = [span for span in (_common((start, end), each) for each in cut_spans(review, block_id)) if span is not None]
    if not back:
        return None
    name = f"Bring back {_named([_own_line(block)], [block.text[slice(*span)] for span in back])}"
    lines = _with(block, now, back)
    return decided(review, f"{name} of block {number(block_id)}", {block_id: given(review, block_id, lines)})


def toggle_part(review: Review, block_id: str, start: int, end: int) -> Decision | None:
    """A part of a block's own text goes if it stands, and stands again if it was cut or its block removed.

    Args:
        review: the review.
        block_id: the block.
        start: its first character in the block's own text.
        end: one past its last.
    """
    block, now = block_of(review.page, block_id), review.rulings[block_id]
    if now.verdict is Verdict.REMOVE or is_cut(review, block_id, start, end):
        return restore_part(review, block_id, start, end)
    differences = _differences(block.text, now.text)
    first, last = place_of(differences, start), place_of(differences, end, ends=True)
    return cut(review, block_id, first, last)


def cut_spans(review: Review, block_id: str) -> tuple[Span, ...]:
    """What of a kept block's own text does not stand in its wording, in reading order; spaces alone do not count."""
    now = review.rulings[block_id]
    if now.verdict is Verdict.REMOVE or now.text is None:
        return ()
    differences = _differences(block_of(review.page, block_id).text, now.text)
    return tuple(
        (one.first, one.first + len(one.text))
        for one in differences
        if one.change is Change.REMOVED and one.text.strip()
    )


def is_cut(review: Review, block_id: str, start: int, end: int) -> bool:
    """Whether nothing of these characters of a kept block's own text stands, but for spaces."""
    text = block_of(review.page, block_id).text
    gone = {at for span in cut_spans(review, block_id) for at in range(*span)}
    said = [at for at in range(start, end) if not text[at].isspace()]
    return bool(said) and gone.issuperset(said)


@lru_cache(maxsize=256)
def _differences(text: str, wording: str | None) -> tuple[Difference, ...]:
    """What leads from a block's own text to its wording. Asked again of every edited block at every decision.

    Where nothing was added, what is left of the text stands word for word, however little it is.
    """
    wording = text if wording is None else wording
    exact = word_differences(text, wording, tidy=False)
    added = any(one.change is Change.ADDED and one.text.strip() for one in exact)
    return word_differences(text, wording) if added else exact


def _common(one: Span, other: Span) -> Span | None:
    start, end = max(one[0], other[0]), min(one[1], other[1])
    return (start, end) if start < end else None


def _own_line(block: Block) -> Line:
    return Line(block.text, block.inline, own_shape(block))


def _trimmed(block: Block, start: int, end: int) -> Line:
    """A part of a block's own text as a line, without the white space around it."""
    text = block.text[start:end]
    start += len(text) - len(text.lstrip())
    end = start + len(text.strip())
    return Line(block.text[start:end], within(block.inline, start, end), own_shape(block))


def _without(line: Line, span: Span, *, tidy: bool) -> Line:
    """A line without some of its characters; ``tidy`` closes the gap they leave."""
    start, end = span
    text, glue = line.text, ""
    if tidy:
        parted = any(
            each.isspace() for each in (text[start - 1 : start], text[start], text[end - 1], text[end : end + 1])
        )
        start, end = _closed(text, start, end)
        bare = text[:start] and text[end:] and not text[start - 1].isspace() and not text[end].isspace()
        glue = " " if bare and parted and text[end].isalnum() else ""
    inline = (*within(line.inline, 0, start), *shifted(within(line.inline, end, len(text)), start + len(glue)))
    rest = text[:start] + glue + text[end:]
    return replace(line, text=rest, inline=tidied(inline, len(rest)))


def _closed(text: str, start: int, end: int) -> Span:
    """The span with the spaces that would meet at the seam, or stand at an edge of the text or before a comma."""
    before, after = text[:start], text[end:]
    meets = before[-1:].isspace() and after[:1] in _SPACES
    if not after.strip(_SPACES) or (not meets and (after[0].isspace() or after[0] in _CLOSING)):
        start = len(before.rstrip(_SPACES))
    if meets or not before[:start].strip(_SPACES):
        end = len(text) - len(after.lstrip(_SPACES))
    return start, end


def _with(block: Block, now: Ruling, back: Sequence[Span]) -> list[Line]:
    """The lines of a wording with parts of the block's own text where they stood."""
    lines = list(lines_of(block, now))
    differences = _differences(block.text, now.text)
    for span in reversed(back):
        at, place = 0, place_of(differences, span[0])
        for n, line in enumerate(lines):
            if place <= at + len(line.text):
                lines[n] = _put(line, place - at, block, span)
                break
            at += len(line.text) + 1
    return lines


def _put(line: Line, at: int, block: Block, span: Span) -> Line:
    """A line with a part of the block's own text, and the white space that parted it from what stands beside it."""
    before, after = line.text[:at], line.text[at:]
    start, end = _with_spaces(block.text, span, before, after)
    text = before + block.text[start:end] + after
    inline: tuple[Inline, ...] = (
        *within(line.inline, 0, at),
        *shifted(within(block.inline, start, end), at),
        *shifted(within(line.inline, at, len(line.text)), len(text) - len(after)),
    )
    return replace(line, text=text, inline=tidied(inline, len(text)))


def _with_spaces(text: str, span: Span, before: str, after: str) -> Span:
    """The span with the white space around it that is missing between what it is put between."""
    start, end = span
    if before and not before[-1].isspace():
        start = len(text[:start].rstrip())
    if after and not after[0].isspace() and after[0] not in _CLOSING:
        end = len(text) - len(text[end:].lstrip())
    return start, end


def _named(lines: Sequence[Line], parts: Sequence[str]) -> str:
    """``"a sentence"``, ``"2 sentences"``, ``"3 words"``."""
    whole = [piece.strip() for line in lines for piece in sentences(line.text)]
    wanted = [piece.strip() for part in parts for piece in sentences(part) if piece.strip()]
    if wanted and all(piece in whole for piece in wanted):
        return "a sentence" if len(wanted) == 1 else f"{len(wanted)} sentences"
    words = sum(len(part.split()) for part in parts)
    return counted(words, "word")
