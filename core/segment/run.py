"""A run of inline text on its way to a block."""

from dataclasses import dataclass

from lxml.html import HtmlElement

from core.model import Inline
from core.segment.blank import EDGE, fold, unify_breaks, visible
from core.segment.frame import Frame, Mark

Spot = tuple[HtmlElement, bool]
"""Where a text stands in the tree: straight inside the start of an element, or (True) right behind its end."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text between two tags, with the frame it stands in.

    Attributes:
        text: as parsed; empty pieces are never made.
        frame: the element it stands in.
        filler: put in by the cutter (between table cells), so it accounts for no source character.
        spot: where it stands in the tree; None for a filler.
    """

    text: str
    frame: Frame
    filler: bool = False
    spot: Spot | None = None


class Run:
    """Pieces gathered since the last block boundary, and the nearest element around them all."""

    __slots__ = ("line", "pieces", "within")

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.within: Frame | None = None
        self.line = 0

    def add(self, text: str, stack: list[Frame], spot: Spot) -> None:
        """One more piece, straight inside the innermost frame of ``stack``."""
        self.pieces.append(Piece(text, stack[-1], spot=spot))
        if self.within is None:
            if not visible(text):
                return
            self.within, self.line = stack[-1], spot[0].sourceline or 0
        elif text.isspace():
            return
        while stack[self.within.depth : self.within.depth + 1] != [self.within]:
            # Climbs only as far as the walk has left elements since, so all climbing is linear.
            assert self.within.parent is not None  # noqa: S101 - the root is on every stack
            self.within = self.within.parent

    def add_filler(self, text: str, frame: Frame) -> None:
        """Text of the cutter's own."""
        self.pieces.append(Piece(text, frame, filler=True))

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Where the pieces that count stand."""
        return tuple(piece.spot for piece in self.pieces if piece.spot is not None and visible(piece.text))

    @property
    def characters(self) -> int:
        """Characters of the source that count."""
        return visible("".join(piece.text for piece in self.pieces if not piece.filler))

    @property
    def link_characters(self) -> int:
        """Those of them inside links, addressed or not."""
        return visible("".join(p.text for p in self.pieces if not p.filler and _in_link(p.frame)))

    @property
    def hidden(self) -> bool:
        """Whether every piece that counts is hidden."""
        return all(p.frame.hidden for p in self.pieces if not p.filler and visible(p.text))


def _in_link(frame: Frame) -> bool:
    return any(name == "link" for name, _, _ in frame.marks)


def text_of(pieces: list[Piece], *, preformatted: bool) -> tuple[str, tuple[Inline, ...]]:
    """The pieces as one text, white space folded unless ``preformatted``, with the inline marks on it."""
    parts: list[str] = []
    spans = _Spans()
    at, ends_blank = 0, True
    for piece in _without_last_fillers(pieces):
        part = unify_breaks(piece.text) if preformatted else fold(piece.text)
        if ends_blank and not preformatted:
            part = part.lstrip(" ")
        if not part:
            continue
        spans.change(at, piece.frame.marks if not piece.filler else spans.marks)
        parts.append(part)
        at += len(part)
        ends_blank = part.endswith(" ")
    spans.change(at, ())
    return _trimmed("".join(parts), spans.done, preformatted=preformatted)


def _without_last_fillers(pieces: list[Piece]) -> list[Piece]:
    """Empty cells at the end of a row leave no bars behind."""
    end = len(pieces)
    while end and (pieces[end - 1].filler or pieces[end - 1].text.isspace()):
        end -= 1
    return pieces[:end]


class _Spans:
    """Marks opened and closed along a text. The marks in force are a stack, so spans never cross."""

    __slots__ = ("_opened", "done", "marks")

    def __init__(self) -> None:
        self.marks: tuple[Mark, ...] = ()
        self._opened: list[int] = []
        self.done: list[Inline] = []

    def change(self, at: int, marks: tuple[Mark, ...]) -> None:
        """From ``at`` on, ``marks`` are in force."""
        if marks == self.marks:
            return
        shared = 0
        while shared < min(len(marks), len(self.marks)) and marks[shared] == self.marks[shared]:
            shared += 1
        for mark, href, _ in reversed(self.marks[shared:]):
            self.done.append(Inline(self._opened.pop(), at, mark, href))
        self._opened.extend([at] * (len(marks) - shared))
        self.marks = marks


def _trimmed(text: str, spans: list[Inline], *, preformatted: bool) -> tuple[str, tuple[Inline, ...]]:
    """``text`` without blank ends, and ``spans`` on it without theirs, in reading order."""
    body = text.rstrip(EDGE)
    kept = body.lstrip("\n") if preformatted else body.lstrip(EDGE)
    offset = len(body) - len(kept)
    moved = (_within(kept, span, offset) for span in spans)
    # A link without an address anyone may follow counts as a link, but leaves no mark.
    found = [(n, s) for n, s in enumerate(moved) if s.start < s.end and (s.href or s.mark != "link")]
    # Of equal spans the one closed last is the outer one.
    found.sort(key=lambda item: (item[1].start, -item[1].end, -item[0]))
    return kept, tuple(span for _, span in found)


def _within(text: str, span: Inline, offset: int) -> Inline:
    start, end = max(0, span.start - offset), min(len(text), span.end - offset)
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE:
        end -= 1
    return Inline(start, end, span.mark, span.href)
