"""What a decision is for: the block under the cursor, or the selection around it."""

from gui.main_window import MainWindow
from gui.workbench import Workbench


def chosen(window: MainWindow, bench: Workbench) -> tuple[str, ...]:
    """The selected blocks if the current block is one of them, else the current block; none without one."""
    current = bench.block_id
    if current is None:
        return ()
    selected = tuple(window.page.selected())
    return selected if current in selected else (current,)
