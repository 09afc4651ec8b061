"""Paragraphs that are begun: on no desk yet, they stand behind a passage, before one, or where one stood."""

from dataclasses import replace

from core.model import BlockKind, Shape
from core.review import following, toggled
from gui.article.editing import Editing
from gui.article.model import ArticleModel
from gui.article.rows import CopyRow, Part
from gui.article.typed import ADDED

_PLAIN = Shape(BlockKind.PARAGRAPH)
_LEFT_BY_ENTER = {BlockKind.LIST_ITEM, BlockKind.QUOTE}
"""What a second Enter leaves: shapes that go on from passage to passage."""


class Beginning:
    """Opens the editor over a new row of the article.

    Args:
        editing: opens the editor.
        model: the article's rows.
    """

    def __init__(self, editing: Editing, model: ArticleModel) -> None:
        self._editing = editing
        self._model = model

    def behind(self, number: int) -> None:
        """Begin a paragraph behind the passage in row ``number``."""
        row = self._model.rows[number]
        self._begin(number + 1, (row.block_ids[0], row.line), following(self._item_of(number).shape))

    def before(self, number: int) -> None:
        """Begin a paragraph before the passage in row ``number``, of its sort."""
        row, before = self._model.rows[number], self._model.rows[number - 1]
        if row.line > 0:
            behind = (row.block_ids[0], row.line - 1)
        elif before.part is Part.PASSAGE:
            behind = (before.block_ids[0], before.line)
        else:
            behind = (row.block_ids[0], -1)
        self._begin(number, behind, row.shape)

    def where(self, number: int, block_id: str) -> None:
        """Begin a plain paragraph before row ``number``, where ``block_id`` stood: behind its neighbour or instead."""
        rows = self._model.rows
        number = min(number, len(rows))
        if number > 0 and rows[number - 1].part is Part.PASSAGE:
            self._begin(number, (rows[number - 1].block_ids[0], rows[number - 1].line), _PLAIN)
        elif number < len(rows) and rows[number].part is Part.PASSAGE:
            self._begin(number, (rows[number].block_ids[0], -1), _PLAIN)
        else:
            self._begin(number, (block_id, 0), _PLAIN)

    def leave_shape(self, row: CopyRow) -> None:
        """Make the empty row that is typed in a plain paragraph if it is a list item or a quote."""
        number = self._model.number_of(row.key)
        if number is None or row.kind not in _LEFT_BY_ENTER:
            return
        if row.key == ADDED:
            self._begin(number, self._editing.behind, _PLAIN)
            return
        self._editing.finish()
        if self._model.number_of(row.key) != number or self._model.rows[number].text != row.text:
            self._begin(number, self._place_left(row), _PLAIN)

    def reshape(self, wanted: Shape) -> None:
        """Let the paragraph that is being added, and has no words yet, be of this sort, or a plain one again."""
        number = self._model.number_of(ADDED)
        if number is None:
            return
        shape = toggled([self._model.rows[number].shape], wanted)
        before = self._model.rows[number - 1]
        if shape.number is not None and before.number is not None and before.level == shape.level:
            shape = replace(shape, number=before.number + 1)
        self._begin(number, self._editing.behind, shape)

    def _place_left(self, row: CopyRow) -> tuple[str, int]:
        """Behind which line a row stood that is gone; where its block is gone too, in the block's own place."""
        block_id = row.block_ids[0]
        stays = any(each.part is Part.PASSAGE and block_id in each.block_ids for each in self._model.rows)
        return block_id, row.line - 1 if stays else 0

    def _item_of(self, number: int) -> CopyRow:
        """The row, or that of the list item which it goes on in."""
        rows = self._model.rows
        while number > 0 and rows[number].continues and rows[number - 1].kind is BlockKind.LIST_ITEM:
            number -= 1
        return rows[number]

    def _begin(self, number: int, behind: tuple[str, int], shape: Shape) -> None:
        shape = _PLAIN if shape.kind is BlockKind.CODE else shape
        row = CopyRow(ADDED, (), "", Part.PASSAGE, shape.kind, shape.level, number=shape.number)
        if shape.number is not None:
            row = replace(row, figures=self._model.rows[number - 1].figures)
        self._editing.begin_paragraph(number, row, behind)
