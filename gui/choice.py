"""What a decision is for: the block under the cursor, or the selection around it."""

from core.review import group_of, run_of
from gui.copies import Choice, choices
from gui.main_window import MainWindow
from gui.workbench import Workbench


def chosen(window: MainWindow, bench: Workbench) -> tuple[str, ...]:
    """The selected blocks if the current block is one of them, else the current block; none without one."""
    current = bench.block_id
    if current is None:
        return ()
    selected = tuple(window.page.selected())
    return selected if current in selected else (current,)


def offered_here(window: MainWindow, bench: Workbench) -> tuple[Choice, ...]:
    """What the digits choose for the repeated passage of the current block.

    Nothing while several blocks are selected, but for questions of one passage that are asked together.
    """
    here, review = chosen(window, bench), bench.review
    if review is None or not here or (len(here) > 1 and here != group_of(review, here[0])):
        return ()
    return choices(run_of(review, here[0]))
