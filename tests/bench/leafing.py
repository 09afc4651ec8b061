"""``python -m tests.bench.leafing ours|peer ARTICLES EARLY FOLDER``: opens articles one by one, and says what it holds.

Run as a process of its own by the measure of memory. It prints two figures in megabytes: what is resident once the
first ``EARLY`` articles have been opened, and once all have. Ours opens each by its key in the real window and decides
on a block of it; the peer puts the same text into a list.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from tests.bench.desks import text_source
from tests.bench.texts import story
from tests.bench.windows import Painted, desktop_with, press, show_texts

OURS, PEER = "ours", "peer"
_BLOCKS = 40


def main(kind: str, articles: int, early: int, folder: Path) -> int:
    """Opens the articles and prints the figures."""
    (_in_ours if kind == OURS else _in_peer)(articles, early, folder)
    return 0


def _in_ours(articles: int, early: int, folder: Path) -> None:
    sources = [text_source(f"story {number}", story(_BLOCKS, number)) for number in range(articles)]
    with desktop_with(folder, sources) as desktop:
        painted = Painted(desktop.window.page.view)
        desktop.window.page.view.setFocus()

        def open_next(number: int) -> None:
            if number:
                painted.settled_after(lambda: press((Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)))
            painted.settled_after(lambda: press((Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)))

        _leaf(open_next, articles, early)


def _in_peer(articles: int, early: int, _folder: Path) -> None:
    made = QApplication([])
    view = QListView()
    view.setWordWrap(True)
    view.resize(420, 700)
    view.show()

    def open_next(number: int) -> None:
        show_texts(view, story(_BLOCKS, number).split("\n\n"))
        made.processEvents()

    _leaf(open_next, articles, early)


def _leaf(open_next: Callable[[int], None], articles: int, early: int) -> None:
    held = []
    for number in range(articles):
        open_next(number)
        if number + 1 in {early, articles}:
            held.append(psutil.Process().memory_info().rss / 1_000_000)
    print(f"{held[0]:.1f} {held[-1]:.1f}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4])))
