"""Pages without their proposals: which blocks go is said by the test, which reason they get is found out."""

from collections.abc import Mapping

from core.model import Reason
from core.propose.reasons import Ground, grounds_for
from core.segment import Cut
from tests.core.propose.pages import STORY, context_of, cut_html, cut_text

LINES = "".join(f"<p>{text}</p>" for text in STORY)


def page(before: str = "", after: str = "", inside: str = "") -> Cut:
    """An HTML page with a story and what stands around it."""
    return cut_html(f'<html lang="en"><body>{before}<article>{LINES}{inside}{LINES}</article>{after}</body></html>')


def text(*lines: str, after: tuple[str, ...] = ()) -> Cut:
    """A text page: lines, the story, more lines."""
    return cut_text(*lines, *STORY, *after)


def grounds(cut: Cut) -> list[tuple[str, Ground]]:
    """Text and ground of every block that is not of the story."""
    gone = [block.text not in STORY for block in cut.page.blocks]
    found = grounds_for(context_of(cut), {}, gone, range(0))
    return [(b.text, one) for b, one, go in zip(cut.page.blocks, found, gone, strict=True) if go]


def reasons(cut: Cut) -> Mapping[str, Reason]:
    """Reason by text of the blocks that are not of the story; of equal texts the last."""
    return {text: ground.reason for text, ground in grounds(cut)}
