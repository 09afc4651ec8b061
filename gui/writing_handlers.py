"""What the commands of writing do: marks, paragraphs, moving, finding. The ids are those of ``gui.commands``."""

from collections.abc import Callable, Sequence
from functools import partial

from core.model import BlockKind, Decision, FieldName, Review, Shape, Verdict
from core.review import lines_of, merge, move_by, move_line, toggle_shape, toggle_shapes
from core.review.finding import block_of
from core.review.numbering import FIRST
from gui.choice import chosen
from gui.commands import SHAPE
from gui.finding.finding import Finding
from gui.keymap import said
from gui.main_window import MainWindow
from gui.workbench import Workbench

_SHAPES = {
    "paragraph": Shape(BlockKind.PARAGRAPH),
    **{f"heading.{level}": Shape(BlockKind.HEADING, level) for level in range(1, 5)},
    "list-item": Shape(BlockKind.LIST_ITEM, 1),
    "numbered-item": Shape(BlockKind.LIST_ITEM, 1, FIRST),
    "quote": Shape(BlockKind.QUOTE),
    "code": Shape(BlockKind.CODE),
}


class WritingHandlers:
    """Commands on the passage that is typed in, or on the selected blocks where none is.

    Args:
        window: the window.
        bench: its state.
        finding: finds and replaces.
    """

    def __init__(self, window: MainWindow, bench: Workbench, finding: Finding) -> None:
        self._window = window
        self._bench = bench
        self._finding = finding

    def table(self) -> dict[str, Callable[[], object]]:
        """What each command does, by id."""
        article = self._window.article
        shapes = {f"{SHAPE}{name}": partial(self._shape, shape) for name, shape in _SHAPES.items()}
        return {
            **shapes,
            "edit.bold": partial(self._in_a_passage, partial(article.toggle_mark, "bold")),
            "edit.italic": partial(self._in_a_passage, partial(article.toggle_mark, "italic")),
            "edit.link": self._link,
            "edit.move_up": partial(self._move, -1),
            "edit.move_down": partial(self._move, 1),
            "edit.add_paragraph": article.add_paragraph,
            "edit.split": partial(self._in_a_passage, article.split_here),
            "edit.merge": self._merge,
            "view.fields": partial(self._window.inspector.fields.focus, FieldName.TITLE),
            "edit.find_here": self._finding.open,
            "edit.replace": partial(self._finding.open, replacing=True),
            "edit.find_next": partial(self._finding.step, 1),
            "edit.find_previous": partial(self._finding.step, -1),
            "edit.take_back": self._finding.take_back,
        }

    def _in_a_passage(self, done: Callable[[], bool]) -> None:
        if not done():
            told = self._window.tr("Open a passage first: {key}, or a click into it.")
            self._window.status.say(told.format(key=said("review.edit")))

    def _link(self) -> None:
        typed = self._window.article.draft()
        if typed is not None and not typed.block_id and not typed.added:
            self._window.status.say(self._window.tr("A headline takes no links."))
        else:
            self._in_a_passage(self._window.article.edit_link)

    def _shape(self, wanted: Shape) -> None:
        """Shape what is typed in or selected in the article; all lines of the blocks selected on the page."""
        if self._window.article.shape_selected(wanted):
            return
        blocks = self._blocks()
        line = self._window.article.current_line()
        if self._window.article.is_at(blocks):
            self._decide(lambda review: toggle_shape(review, blocks[0], line, wanted))
        else:
            self._decide(lambda review: toggle_shapes(review, blocks, wanted))

    def _move(self, by: int) -> None:
        """A paragraph of a block first moves among those of its block, then the block among the others."""
        if not self._window.article.settle_added():
            return
        blocks, line = self._blocks(), self._window.article.current_line()
        alone = self._window.article.is_at(blocks)

        def moved(review: Review) -> Decision | None:
            within = move_line(review, blocks[0], line, by) if alone and len(blocks) == 1 else None
            return within or move_by(review, blocks, by)

        review = self._bench.review
        inside = review is not None and alone and self._is_inside(review, blocks, line + by)
        if self._decide(moved) and inside:
            self._window.article.go_to_line(blocks[0], line + by)

    @staticmethod
    def _is_inside(review: Review, blocks: Sequence[str], line: int) -> bool:
        return 0 <= line < len(lines_of(block_of(review.page, blocks[0]), review.rulings[blocks[0]]))

    def _merge(self) -> None:
        if not self._window.article.settle_added():
            return
        blocks, line = self._blocks(), self._window.article.current_line()
        if blocks:
            self._decide(lambda review: merge(review, blocks[0], line))

    def _blocks(self) -> tuple[str, ...]:
        """The kept blocks a command is for."""
        review = self._bench.review
        wanted = chosen(self._window, self._bench) if review is not None else ()
        if review is None:
            return ()
        return tuple(each for each in wanted if review.rulings[each].verdict is Verdict.KEEP)

    def _decide(self, make: Callable[[Review], Decision | None]) -> bool:
        """Make a step; who was typing types on in the same passage."""
        if not self._blocks():
            told = self._window.tr("A removed block has no place in the article. {key} keeps it first.")
            self._window.status.say(told.format(key=said("review.toggle")))
            return False
        return self._window.article.typing_on(lambda: self._bench.decide(make))
