"""Four short passages, and what is selected over them by real keys."""

from pathlib import Path

from PySide6.QtCore import Qt

from core.model import Inline
from gui.app import Desktop
from tests.gui.article.test_writing import on_desk, open_at
from tests.gui.conftest import Opener
from tests.gui.samples import Line
from tests.gui.samples import review_of as made
from tests.gui.shell import SHIFT, press, type_in

Key = Qt.Key
ONE, TWO, THREE, FOUR = "Stone and water.", "Wood and rope.", "Sand.", "Salt and tar."


def four(open_desktop: Opener, tmp_path: Path) -> Desktop:
    """A window over an article of four passages, some of the first bold."""
    lines = [Line(ONE, inline=(Inline(0, 5, "bold"),)), Line(TWO), Line(THREE), Line(FOUR)]
    return on_desk(open_desktop, tmp_path, made(lines))


def reached(desktop: Desktop) -> list[str]:
    """What is selected of each passage."""
    return [clip.text for clip in desktop.window.article._reaching.clips()]


def open_anew(desktop: Desktop, block_id: str, offset: int) -> None:
    """Open a passage whatever is typed in now."""
    if desktop.window.article.editing:
        press(Key.Key_Escape)
    open_at(desktop, block_id, offset)


def type_over(text: str) -> None:
    """Type letter by letter, each where the keys are by then."""
    for letter in text:
        type_in(letter)


def select(desktop: Desktop, block_id: str, offset: int, downs: int) -> None:
    """Begin at a place in a passage and go some lines down with Shift."""
    open_at(desktop, block_id, offset)
    for _ in range(downs):
        press(Key.Key_Down, SHIFT)


def from_to(desktop: Desktop, first: str, start: int, last: str, end: int) -> None:
    """Select by keys from a place in one passage to a place in a later one."""
    open_anew(desktop, first, start)
    while desktop.window.article.row_typed.block_ids[0] != last:
        press(Key.Key_End, SHIFT)
        press(Key.Key_Right, SHIFT)
    for _ in range(end):
        press(Key.Key_Right, SHIFT)
