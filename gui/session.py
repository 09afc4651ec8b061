"""Running the window: on a screen until it is closed, or offscreen for one picture."""

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from core.desk import Desk
from core.export import Format, render
from core.review import article
from gui.app import Desktop, application
from gui.faults import tell_fault
from gui.sitting import Sitting

PICTURE = Path("galleyproof-window.png")
_PATIENCE = 120_000  # ms for every page of the first screen to be prepared


def window(desk: Desk, files: Sequence[Path], samples: Sequence[Path] = ()) -> int:
    """Show the window on ``desk`` until it is closed; returns an exit status.

    Args:
        desk: the open desk.
        files: pages to take in and show, the first of them at once.
        samples: pages to have in the queue, shown only where there is nothing else.
    """
    made = application(sys.argv)
    sitting = Sitting(desk)
    sys.excepthook = lambda *fault: tell_fault(sitting.desktop, *fault)
    # Whoever sees the window may end it: it is told of before it is shown, and closes between two events once Qt's loop
    # runs, so that the window is through with what it does and with the keys struck before.
    for told_to_end in (signal.SIGINT, signal.SIGTERM):
        signal.signal(
            told_to_end, lambda *_: QTimer.singleShot(0, sitting.desktop.window, sitting.desktop.window.close)
        )
    sitting.open()
    if samples:
        sitting.desktop.intake.add_files(samples)
    if files:
        sitting.desktop.show_files(files)
    # Python sees Ctrl+C only between its own instructions, which Qt's loop does not run by itself.
    pulse = QTimer()
    pulse.start(500)
    pulse.timeout.connect(lambda: None)
    status = made.exec()
    sitting.desktop.close()
    return status


def picture(desk: Desk, files: Sequence[Path], samples: Sequence[Path] = (), target: Path = PICTURE) -> int:
    """Draw the window offscreen into ``target`` and print the first page's proposed article, with both paths.

    Arguments as for ``window``.
    """
    qInstallMessageHandler(pass_on)
    made = application(sys.argv)
    desktop = Desktop(desk, remembers=False)
    desktop.open()
    refused: list[str] = []
    desktop.intake.refused.connect(refused.append)
    if samples:
        take_in(desktop, samples)
    if files:
        take_in(desktop, files, show=True)
    settle(desktop)
    saved = desktop.window.grab().save(str(target))
    _print(desktop, target)
    desktop.window.close()
    made.processEvents()
    if not saved:
        refused.append(f"{target.resolve()}: the picture cannot be written")
    for line in refused:
        print(line, file=sys.stderr)  # noqa: T201 - this is the command's output
    return 2 if refused else 0


def pass_on(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Pass on what Qt has to say, but for what its offscreen platform says of every window."""
    if "does not support propagateSizeHints" not in message:
        print(message, file=sys.stderr)  # noqa: T201 - where Qt itself would write it


def take_in(desktop: Desktop, files: Sequence[Path], *, show: bool = False) -> None:
    """Put ``files`` on the desk and wait until they are there; with ``show``, open the first page of them."""
    loop = QEventLoop()
    desktop.intake.finished.connect(lambda *_: loop.quit())
    QTimer.singleShot(_PATIENCE, loop.quit)
    (desktop.show_files if show else desktop.intake.add_files)(files)
    loop.exec()


def settle(desktop: Desktop) -> None:
    """Wait until every row of the queue is prepared and drawn."""
    loop = QEventLoop()

    def look() -> None:
        if all(row.prepared for row in desktop.bench.rows):
            loop.quit()

    desktop.preparer.prepared.connect(look)
    QTimer.singleShot(0, look)
    QTimer.singleShot(_PATIENCE, loop.quit)
    loop.exec()
    for _ in range(3):  # layout, then what layout asked for
        QApplication.processEvents()


def _print(desktop: Desktop, target: Path) -> None:
    review = desktop.bench.review
    if review is not None:
        print(render(article(review), Format.TEXT))  # noqa: T201 - this is the command's output
    print(f"window: {target.resolve()}")  # noqa: T201
    print(f"desk:   {desktop.desk.path}")  # noqa: T201
