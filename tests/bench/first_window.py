"""``python -m tests.bench.first_window ours|peer DESK``: opens a window on a desk, says when it is painted, ends.

Run as a process of its own by the measure of starting. It imports nothing but what it opens.
"""

import sys
from contextlib import closing
from pathlib import Path

OURS, PEER = "ours", "peer"
PAINTED = "painted"


def main(kind: str, desk: Path) -> int:
    """Opens the window asked for."""
    (_open_ours if kind == OURS else _open_peer)(desk)
    return 0


def _open_ours(path: Path) -> None:
    from core.desk import Desk
    from gui.app import Desktop, application

    made = application()
    desktop = Desktop(Desk.open(path), path.with_name("preferences.json"), remembers=False)
    desktop.open()
    made.processEvents()
    if desktop.bench.review is None:
        raise SystemExit("the first review is not prepared")
    _tell()
    desktop.window.close()
    desktop.close()


def _open_peer(path: Path) -> None:
    import sqlite3

    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QApplication, QListView, QMainWindow

    made = QApplication([])
    with closing(sqlite3.connect(path)) as connection:
        names = [str(row[0]) for row in connection.execute("SELECT name FROM reviews ORDER BY number")]
    window, view = QMainWindow(), QListView()
    view.setModel(QStringListModel(names, view))
    window.setCentralWidget(view)
    window.resize(1440, 900)
    window.show()
    made.processEvents()
    _tell()


def _tell() -> None:
    print(PAINTED, flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], Path(sys.argv[2])))
