"""What is selected over several passages: it grows by key and by mouse."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal

from gui.article.clipping import clip_of
from gui.article.editing import Editing
from gui.article.keys import Wish
from gui.article.model import ArticleModel
from gui.article.painting import CopyPainter
from gui.article.rows import CopyRow, Part
from gui.article.typed import ADDED, Caret, Clip
from gui.article.writing import Writing
from gui.flow import FlowView

_Place = tuple[str, int]
"""A row by its key, and before which character of it, in code points."""
_UP = frozenset({Wish.REACH_UP, Wish.REACH_BACK, Wish.REACH_TOP})
_REACHES = _UP | {Wish.REACH_DOWN, Wish.REACH_ON, Wish.REACH_BOTTOM}
_EDGE = 24
"""Pixels that the article is scrolled by at a time when the mouse drags beyond it."""


class Reaching(QObject):
    """Selects across passages. The editor stands over the passage in which the selection ends; the others are painted.

    Attributes:
        changed: so many passages are selected, in whole or in part; 0 where the selection is within one.
    """

    changed = Signal(int)

    def __init__(self, editing: Editing, model: ArticleModel, painter: CopyPainter, writing: Writing) -> None:
        super().__init__(editing)
        self._editing = editing
        self._model = model
        self._painter = painter
        self._writing = writing
        self._view: FlowView = editing.view
        self._anchor: _Place | None = None
        self._dragged: _Place | None = None  # where the mouse is, while the editor still stands where it was pressed
        self._left: _Place | None = None  # where the selection was begun that was let go by leaving
        self._moving = False
        self._parts: dict[str, tuple[int, int]] = {}
        painter.reached = self._part_of
        editing.wished.connect(self._on_wish)
        editing.changed.connect(self._on_editing)
        model.modelReset.connect(self._forget)
        editing.dragged.connect(self.drag)
        editing.released.connect(self.release)

    @property
    def is_on(self) -> bool:
        """Whether more than one passage is selected."""
        return self._anchor is not None

    def let_go(self) -> None:
        """Select nothing beyond the passage that is typed in."""
        self._anchor = self._dragged = None
        self._show()

    def _forget(self) -> None:
        """Another article is shown: nobody has typed in it yet."""
        self._left = None

    def _on_editing(self, begun: bool) -> None:
        if not begun:
            self._left = self._anchor or self._editing.left_at
        if not self._moving and self.is_on:
            self.let_go()

    # --- what is selected ------------------------------------------------------------------------------------

    def _ends(self) -> tuple[_Place, _Place] | None:
        """From where to where, in the article's order."""
        editor, row = self._editing.editor, self._editing.row
        if self._anchor is None or editor is None or row is None:
            return None
        head = self._dragged or (row.key, editor.offset)
        low, high = sorted((self._anchor, head), key=lambda place: (self._number(place[0]), place[1]))
        return low, high

    def _number(self, key: str) -> int:
        number = self._model.number_of(key)
        return -1 if number is None else number

    def rows(self) -> list[tuple[CopyRow, int, int]]:
        """The passages that are selected, and which characters of each."""
        ends = self._ends()
        if ends is None:
            return []
        (low, start), (high, end) = ends
        rows = self._model.rows[self._number(low) : self._number(high) + 1]
        return [
            (row, start if row.key == low else 0, end if row.key == high else len(row.text))
            for row in rows
            if row.part is Part.PASSAGE
        ]

    def _part_of(self, row: CopyRow) -> tuple[int, int] | None:
        return self._parts.get(row.key)

    def _show(self) -> None:
        """Paint what is selected beside the editor, and have its keys act on all of it."""
        rows, editor = self.rows(), self._editing.editor
        told, self._parts = len(self._parts), {row.key: (start, end) for row, start, end in rows}
        if editor is not None:
            editor.reaches = bool(rows)
            editor.reach_clips = self.clips
        self._view.viewport().update()
        if len(self._parts) != told:
            self.changed.emit(len(self._parts))

    def clips(self) -> list[Clip]:
        """What is selected, a paragraph a passage."""
        return [clip_of(*each) for each in self.rows()]

    # --- it grows and shrinks --------------------------------------------------------------------------------

    def _on_wish(self, wish: Wish) -> None:
        editor, row = self._editing.editor, self._editing.row
        if editor is None or row is None:
            return
        acts: dict[Wish, Callable[[], None]] = {
            Wish.REACH_ALL: self._reach_all,
            Wish.LET_GO: self.let_go,
            Wish.TO_START: lambda: self._collapse(0),
            Wish.TO_END: lambda: self._collapse(1),
        }
        if wish in _REACHES:
            self._extend(wish, row)
        elif wish in acts:
            acts[wish]()

    def _extend(self, wish: Wish, row: CopyRow) -> None:
        editor, up = self._editing.editor, wish in _UP
        if editor is None:
            return
        if not editor.exact_text.strip():
            self._extend_from_nothing(wish, row)
            return
        anchor, column = self._anchor or (row.key, editor.anchor), self._writing.column_now()
        if not self._has_beyond(wish, row):
            editor.select(editor.anchor, 0 if up else len(editor.exact_text))
            self._show()
            return
        here = self._stored(row, editor.exact_text)
        target = self._beyond(wish, here) if here is not None else None
        if here is None or target is None:
            return
        carets = {
            Wish.REACH_UP: Caret(column=column),
            Wish.REACH_DOWN: Caret(column=column, from_top=True),
            Wish.REACH_ON: Caret(offset=0),
            Wish.REACH_TOP: Caret(offset=0),
        }
        self._go(here.key if anchor[0] == row.key else anchor[0], anchor[1], target.key, carets.get(wish, Caret()))
        if wish in {Wish.REACH_UP, Wish.REACH_DOWN}:
            self._writing.hold_column(column)

    def _extend_from_nothing(self, wish: Wish, row: CopyRow) -> None:
        """Select from an empty passage on: it goes, as any that is left empty, and its neighbour is selected from."""
        number, column, up = self._number(row.key), self._writing.column_now(), wish in _UP
        if not self._has_beyond(wish, row):
            return
        self._leave_empty()
        passages = [each.key for each in self._model.rows if each.part is Part.PASSAGE]
        beside = self._model.rows[number - 1 if up else number]
        ends = {Wish.REACH_TOP: (passages[0], Caret(offset=0)), Wish.REACH_BOTTOM: (passages[-1], Caret())}
        near = {Wish.REACH_UP: Caret(column=column), Wish.REACH_DOWN: Caret(column=column, from_top=True)}
        key, caret = ends.get(wish) or (beside.key, near.get(wish, Caret() if up else Caret(offset=0)))
        self._go(beside.key, len(beside.text) if up else 0, key, caret)

    def _leave_empty(self) -> None:
        self._moving = True
        self._editing.finish()
        self._moving = False

    def _has_beyond(self, wish: Wish, row: CopyRow) -> bool:
        return row.part is Part.PASSAGE and self._beyond(wish, row) is not None

    def _beyond(self, wish: Wish, row: CopyRow) -> CopyRow | None:
        """The passage that the selection goes on to from this one."""
        if wish in {Wish.REACH_TOP, Wish.REACH_BOTTOM}:
            passages = [each for each in self._model.rows if each.part is Part.PASSAGE]
            target: CopyRow | None = passages[0 if wish is Wish.REACH_TOP else -1]
        else:
            target = self._writing.beside(row, -1 if wish in _UP else 1)
        return target if target is not None and target.part is Part.PASSAGE and target.key != row.key else None

    def _stored(self, row: CopyRow, text: str) -> CopyRow | None:
        """The row once what was typed in it is stored; None where that was refused, or left no words."""
        number = self._number(row.key)
        self._moving = True
        self._editing.finish()
        self._moving = False
        if self._writing.shows(number, text):
            return self._model.rows[number]
        self.let_go()
        return None

    def _go(self, anchor: str, offset: int, key: str, caret: Caret) -> None:
        """Type in the passage called ``key`` with all selected from a place in the one called ``anchor``."""
        self._moving = True
        begun = self._writing.enter_row(key, caret)
        self._moving = False
        editor = self._editing.editor
        self._dragged = None
        if not begun or editor is None:
            self.let_go()
        elif key == anchor:
            editor.select(offset, editor.offset)
            self.let_go()
        else:
            above = self._number(anchor) < self._number(key)
            self._anchor = anchor, offset
            editor.select(0 if above else len(editor.exact_text), editor.offset)
            self._show()

    def _reach_all(self) -> None:
        """From the first word of the article to the last."""
        editor, row = self._editing.editor, self._editing.row
        if editor is None or row is None or row.part is not Part.PASSAGE:
            return
        if not any(each.part is Part.PASSAGE and each.key != row.key for each in self._model.rows):
            return
        if not editor.exact_text.strip():
            self._leave_empty()
        elif self._stored(row, editor.exact_text) is None:
            return
        passages = [each for each in self._model.rows if each.part is Part.PASSAGE]
        self._go(passages[0].key, 0, passages[-1].key, Caret())

    def _collapse(self, end: int) -> None:
        """Select nothing, the caret at the start (0) or the end (1) of what was selected."""
        ends = self._ends()
        if ends is not None:
            key, offset = ends[end]
            self.let_go()
            self._writing.enter_row(key, Caret(offset=offset))

    def held(self) -> tuple[_Place, _Place] | None:
        """Where what is selected was begun, and where it ends by now; None within one passage."""
        editor, row = self._editing.editor, self._editing.row
        if self._anchor is None or editor is None or row is None:
            return None
        return self._anchor, self._dragged or (row.key, editor.offset)

    def select(self, anchor: _Place, head: _Place) -> None:
        """Select from one place to another, where typing goes on."""
        self._go(*anchor, head[0], Caret(offset=head[1]))

    # --- by the mouse ----------------------------------------------------------------------------------------

    def drag(self, point: QPoint) -> None:
        """Select from where the mouse was pressed to a point of the viewport."""
        editor, row = self._editing.editor, self._editing.row
        if editor is None or row is None:
            return
        place = self._place_at(point) if row.part is Part.PASSAGE and row.key != ADDED else None
        if place is None or place[0] == row.key:
            self.let_go()
            editor.extend_to(point)
            return
        self._scroll_along(point)
        self._anchor, self._dragged = (row.key, editor.anchor), place
        below = self._number(place[0]) > self._number(row.key)
        editor.select(editor.anchor, len(editor.exact_text) if below else 0)
        self._show()

    def release(self) -> None:
        """The mouse was let go: go on by keys from where it is."""
        editor, row = self._editing.editor, self._editing.row
        if self._dragged is None or self._anchor is None or editor is None or row is None:
            return
        (_, offset), (key, at) = self._anchor, self._dragged
        here = self._stored(row, editor.exact_text)
        if here is not None and self._model.number_of(key) is not None:
            self._go(here.key, offset, key, Caret(offset=at))

    def extend_to(self, point: QPoint) -> None:
        """Select from where typing was to a point of the viewport; put the caret there if nobody typed."""
        place, anchor = self._place_at(point), self._left
        if place is None:
            return
        if anchor is None or anchor[0] not in self._passages():
            anchor = place
        self._go(*anchor, place[0], Caret(offset=place[1]))

    def _passages(self) -> set[str]:
        return {row.key for row in self._model.rows if row.part is Part.PASSAGE}

    def _place_at(self, point: QPoint) -> _Place | None:
        """The place in a passage nearest to a point of the viewport."""
        sight = self._view.viewport().rect()
        inside = QPoint(min(max(point.x(), 0), sight.right()), min(max(point.y(), 0), sight.bottom()))
        index = self._view.indexAt(inside)
        passages = [each for each in self._model.rows if each.part is Part.PASSAGE and each.key != ADDED]
        if not index.isValid():
            return (passages[-1].key, len(passages[-1].text)) if passages else None
        row = self._model.rows[index.row()]
        if row.part is not Part.PASSAGE:
            return (passages[0].key, 0) if passages else None
        return row.key, self._painter.character_at(row, self._view.visualRect(index), inside)

    def _scroll_along(self, point: QPoint) -> None:
        sight, bar = self._view.viewport().rect(), self._view.verticalScrollBar()
        if point.y() < sight.top():
            bar.setValue(bar.value() - _EDGE)
        elif point.y() > sight.bottom():
            bar.setValue(bar.value() + _EDGE)
