"""What the keys of selecting do: from a sentence to the whole page, and what a decision is then for."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from core.model import Review
from core.review import group_of, least_sure, toggle_part
from gui.choice import chosen
from gui.keymap import said
from gui.main_window import MainWindow
from gui.page.parts import Part, sentence_parts, stepped
from gui.page.tabs import BLOCKS
from gui.selection import from_here, grown, of_reason, of_run, reaching, to_here
from gui.translating import translated
from gui.workbench import Workbench

_Blocks = tuple[str, ...]
_FIRST, _LAST = 60, 30
"""Characters that are said of a long part: from its beginning, and from its end."""


class Selecting:
    """Grows and shrinks the selection, and lets a part of a block go or come back.

    Args:
        window: the window.
        bench: its state.
    """

    def __init__(self, window: MainWindow, bench: Workbench) -> None:
        self._window = window
        self._bench = bench
        self._grown: list[tuple[_Blocks | Part, _Blocks]] = []  # what was selected before and after
        self._extended: tuple[str, _Blocks] | None = None  # where extending began, and what it selected
        window.page.blocks.partChanged.connect(self._tell)

    def table(self) -> dict[str, Callable[[], object]]:
        """What each command of selecting does, by id."""
        return {
            "review.grow": self.grow,
            "review.shrink": self.shrink,
            "review.next_sentence": lambda: self.step_sentence(1),
            "review.previous_sentence": lambda: self.step_sentence(-1),
            "review.extend_down": lambda: self.extend(1),
            "review.extend_up": lambda: self.extend(-1),
            "review.select_reason": lambda: self._select_around(of_reason),
            "review.select_run": lambda: self._select_around(of_run),
            "review.select_from_here": lambda: self._select_around(from_here),
            "review.select_to_here": lambda: self._select_around(to_here),
        }

    def part(self) -> Part | None:
        """The part of the current block that is selected where the Blocks view is shown; None for whole blocks."""
        page = self._window.page
        part = page.blocks.part() if page.shown == BLOCKS else None
        return part if part is not None and part.block_id == self._bench.block_id else None

    # --- wider and narrower ----------------------------------------------------------------------------------

    def grow(self) -> None:
        """From a part to its block, from blocks to the next wider thing they are in."""
        review, block_id, part = self._bench.review, self._bench.block_id, self.part()
        if review is None or block_id is None:
            return
        if part is not None:
            self._grown = [(part, (block_id,))]
            self._window.page.blocks.select_part(None)
            return
        now = chosen(self._window, self._bench)
        wider = grown(review, now)
        if not self._is_grown():
            self._grown.clear()
        if wider != now:
            self._grown.append((now, wider))
            self._window.page.select(wider)

    def widen(self, now: _Blocks, wider: _Blocks) -> None:
        """Select more blocks; shrinking leads back to those selected now."""
        self._window.page.blocks.select_part(None)
        self._grown = [(now, wider)]
        self._window.page.select(wider)

    def shrink(self) -> None:
        """Back to what was selected before it grew; from several blocks to one, from that to a sentence."""
        here = chosen(self._window, self._bench)
        if not self._is_grown():
            if len(here) > 1:
                self._take_one(here)
            elif here and self.part() is None:
                self.step_sentence(1)
            return
        before, _ = self._grown.pop()
        if isinstance(before, Part):
            self._window.page.blocks.select_part(before)
        else:
            self._window.page.select(before)

    def _take_one(self, here: _Blocks) -> None:
        """Of questions asked together the one most in doubt, which is oftenest the wrong one; else the current one."""
        review, one = self._bench.review, self._bench.block_id
        if review is not None and one is not None and here == group_of(review, one):
            one = least_sure(review, here)
        self._bench.go_to(one)
        self._window.page.select([each for each in here if each == one])

    def _is_grown(self) -> bool:
        """Whether the selection is still what it last grew to: not in another article, nor after other moves."""
        selected = tuple(self._window.page.selected())
        return bool(self._grown) and self.part() is None and self._grown[-1][1] == selected

    def forget(self) -> None:
        """A decision was made on what is selected: shrinking no longer leads back."""
        self._grown.clear()

    # --- sentences -------------------------------------------------------------------------------------------

    def step_sentence(self, by: int) -> None:
        """Select the next or previous sentence of the current block; with none selected its first or last."""
        review, block_id = self._bench.review, self._bench.block_id
        if review is None or block_id is None:
            return
        if self._window.page.shown != BLOCKS:
            told = _say("Sentences are selected in the Blocks view: {key} shows it.")
            self._bench.noticed.emit(told.format(key=said("view.blocks")))
            return
        part = self._beside(review, block_id, by)
        if part is not None:
            self._window.page.blocks.select_part(part)

    def _beside(self, review: Review, block_id: str, by: int) -> Part | None:
        text = next(block.text for block in review.page.blocks if block.id == block_id)
        return stepped(sentence_parts(block_id, text), self.part(), by)

    def toggle_part(self, part: Part) -> bool:
        """The part goes, or comes back, as one step; says whether that holds."""
        before = self._bench.review
        if not self._bench.decide(lambda review: toggle_part(review, part.block_id, part.start, part.end)):
            return False
        review = self._bench.review
        if review is not None and review is not before and review.decisions:
            step, told = translated(review.decisions[-1].name), _say("{step}. {key} again takes it back.")
            self._bench.noticed.emit(told.format(step=step, key=said("review.toggle")))
        return True

    def reverse_part(self, part: Part) -> None:
        """The part goes, or comes back; then on to the next sentence, or past the block."""
        if self.toggle_part(part) and self._bench.review is not None:
            following = self._beside(self._bench.review, part.block_id, 1)
            self._window.page.blocks.select_part(following)
            if following is None:
                self._bench.step_past((part.block_id,))

    def _tell(self, part: Part | None) -> None:
        """Say what the keys act on."""
        if part is None:
            self._window.status.show_review(self._bench.review, self._bench.block_id)
        else:
            told = _say("“{words}” is selected: {key} cuts it or brings it back.")
            self._window.status.say(told.format(words=self._words(part), key=said("review.toggle")))

    def _words(self, part: Part) -> str:
        """The words of a part, as many as tell it from others: of a long one its beginning and its end."""
        blocks = self._bench.review.page.blocks if self._bench.review is not None else ()
        text = next((block.text for block in blocks if block.id == part.block_id), "")[part.start : part.end]
        words = " ".join(text.split())
        return words if len(words) <= _FIRST + _LAST else f"{words[:_FIRST].rstrip()}… {words[-_LAST:].lstrip()}"

    # --- several blocks --------------------------------------------------------------------------------------

    def extend(self, by: int) -> None:
        """Go to the next or previous block and select it too; on the way back they are given up again."""
        review, here = self._bench.review, self._bench.block_id
        if review is None or here is None:
            return
        order = list(review.rulings)
        at = order.index(here) + by
        if not 0 <= at < len(order):
            return
        now = chosen(self._window, self._bench)
        anchor = self._extended[0] if self._extended is not None and self._extended[1] == now else here
        self._bench.extend_to(order[at])
        self._extended = (anchor, reaching(review, anchor, order[at]))
        self._window.page.select(self._extended[1])

    def _select_around(self, wider: Callable[[Review, str], _Blocks]) -> None:
        review, here = self._bench.review, self._bench.block_id
        if review is not None and here is not None:
            self._window.page.blocks.select_part(None)
            self._window.page.select(wider(review, here))


def _say(text: str) -> str:
    return str(QCoreApplication.translate("Selecting", text))
