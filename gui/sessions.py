"""What the queue was asked for, kept on the desk and asked for again."""

from PySide6.QtCore import QSignalBlocker

from core.desk import Query
from gui.kept import Asked, keep, kept
from gui.main_window import MainWindow
from gui.workbench import Workbench


def ask_again(window: MainWindow, bench: Workbench) -> None:
    """Have queue, filter and search box be as they were left on this desk; the rows are read by who opens it."""
    asked = kept(bench.desk, Asked) or Asked()
    bench.query = Query(asked.text, asked.flags, asked.states, asked.order)
    window.queue.set_query(bench.query)
    with QSignalBlocker(window.search):
        window.search.setText(asked.text)


def keep_asked(bench: Workbench) -> None:
    """Put on the desk what the queue shows."""
    query = bench.query
    asked = Asked(query.text, query.flags, query.states, query.order)
    if asked != (kept(bench.desk, Asked) or Asked()):
        keep(bench.desk, asked)
