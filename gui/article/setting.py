"""How the copy is set: fonts, measure, margins. The painter and the editor both go by it, so both agree."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from core.model import BlockKind
from gui.article.rows import CopyRow, Part
from gui.controls import bold
from gui.flow import Face, leaded, scaled, sized_as
from gui.flow.numbers import NUMBER_GAP
from gui.theme import copy_font, mono_font, page_font, small_font

MEASURE = 66
"""Characters in a line, where there is room: between 60 and 75 is read most easily."""
MARGIN = 24
_LEAST_MARGIN = 20
_NARROW = 300
_INDENT = 24
_DEEPEST = 4
_HEADLINE = 1.47
_DATELINE = 0.92
_SUBHEADS = {1: 1.25, 2: 1.18, 3: 1.08}


@dataclass(frozen=True)
class Space:
    """Pixels free above and below a row's text."""

    above: int
    below: int


_SPACES = {Part.HEADLINE: Space(13, 3), Part.DATELINE: Space(4, 4), Part.PASSAGE: Space(8, 4)}
_AFTER_BREAK = Space(0, 4)
_BEFORE_SECTION = Space(18, 4)
_LIST = Space(5, 4)


@dataclass(frozen=True)
class Setting:
    """The column of a pane ``width`` pixels wide."""

    width: int

    @cached_property
    def column(self) -> int:
        """How wide the column is."""
        margin = MARGIN if self.width >= _NARROW else _LEAST_MARGIN
        return max(min(self.width - 2 * margin, round(MEASURE * _character())), 60)

    @cached_property
    def left(self) -> int:
        """Where the column begins: it stands in the middle."""
        return max((self.width - self.column) // 2, 0)

    def text_area(self, row: CopyRow, height: int) -> QRect:
        """Where the text of ``row`` stands in its row, left to right; its indent taken off the left side."""
        indent = indent_of(row)
        return QRect(self.left + indent, space_of(row).above, self.column - indent, height)


@lru_cache(maxsize=16)
def setting(width: int) -> Setting:
    """The column of a pane ``width`` pixels wide."""
    return Setting(width)


def forget() -> None:
    """Fonts have changed."""
    setting.cache_clear()
    _character.cache_clear()
    for face in (dateline_face, headline_face, passage_face):
        face.cache_clear()
    mark_width.cache_clear()


def space_of(row: CopyRow) -> Space:
    """What is free above and below ``row``."""
    if row.part is not Part.PASSAGE:
        return _SPACES[row.part]
    if row.continues:
        return _AFTER_BREAK
    if row.kind is BlockKind.HEADING:
        return _BEFORE_SECTION
    return _LIST if row.kind is BlockKind.LIST_ITEM else _SPACES[Part.PASSAGE]


def indent_of(row: CopyRow) -> int:
    """How far ``row`` is set in, on the side its text reads from."""
    if row.kind is BlockKind.LIST_ITEM and row.figures:
        return sum(map(mark_width, row.figures[-_DEEPEST:]))
    if row.kind is BlockKind.LIST_ITEM:
        return _INDENT * min(max(row.level, 1), _DEEPEST)
    return _INDENT if row.kind is BlockKind.QUOTE else 0


def face_of(row: CopyRow) -> Face:
    """The face ``row`` is set in."""
    if row.part is Part.DATELINE:
        return dateline_face()
    return headline_face() if row.part is Part.HEADLINE else passage_face(row.kind, row.level)


@lru_cache(maxsize=32)
def mark_width(figures: int = 0) -> int:
    """Room for a list item's bullet, or a number of so many figures, at the side its text reads from."""
    if not figures:
        return _INDENT
    return max(QFontMetrics(copy_font()).horizontalAdvance(f"{'0' * figures}.") + NUMBER_GAP, _INDENT)


@lru_cache(maxsize=1)
def dateline_face() -> Face:
    """The face of the line below the headline."""
    return Face(scaled(page_font(), _DATELINE))


@lru_cache(maxsize=1)
def headline_face() -> Face:
    """The face of the headline."""
    return leaded(bold(scaled(copy_font(), _HEADLINE)), 1.25)


@lru_cache(maxsize=64)
def passage_face(kind: BlockKind, level: int) -> Face:
    """The face of a passage of the body."""
    if kind is BlockKind.HEADING:
        return leaded(bold(scaled(copy_font(), _SUBHEADS.get(level, 1.0))), 1.35)
    if kind is BlockKind.CAPTION:
        return leaded(small_font(), 1.5)
    if kind is BlockKind.CODE:
        return leaded(sized_as(mono_font(), page_font()), 1.45)
    return leaded(copy_font(), 1.5)


@lru_cache(maxsize=1)
def _character() -> float:
    sample = "the quick brown fox jumps over a lazy dog"
    return QFontMetrics(copy_font()).horizontalAdvance(sample) / len(sample)
