"""One picture after another, each of a window of its own that leaves nothing to the next."""

import os
import tempfile
from collections.abc import Collection
from pathlib import Path

import shiboken6
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QDialog, QWidget

from core.desk import Desk
from gui import preferences_file
from gui.app import Desktop, application
from gui.screenshots.pages import put_on_desk
from gui.screenshots.palette import with_palette
from gui.screenshots.scenes import SCENES, Scene
from gui.screenshots.waiting import settled
from gui.session import pass_on
from gui.theme import watcher


def draw(folder: Path, names: Collection[str] = ()) -> int:
    """Draw the pictures into ``folder``, every one or those called ``names``; returns an exit status."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["LOGNAME"] = "editor"  # whoever draws them: no account's name goes into the documents
    qInstallMessageHandler(_say)
    application(["galleyproof"])
    with tempfile.TemporaryDirectory() as place:
        wanted = [scene for scene in SCENES if not names or scene.name in names]
        desks = {pages: put_on_desk(pages, Path(place)) for pages in {scene.pages for scene in wanted}}
        for scene in wanted:
            _draw(scene, desks[scene.pages], Path(place), folder / f"{scene.name}.png")
    return 0


def _draw(scene: Scene, desk: Path, place: Path, picture: Path) -> None:
    own = place / scene.name
    own.mkdir()
    (own / desk.name).write_bytes(desk.read_bytes())
    preferences_file.write(scene.wish, own / "preferences.json")
    desktop = Desktop(Desk.open(own / desk.name), own / "preferences.json", remembers=False)
    desktop.open()
    watcher().refresh()  # what the window before had measured in its own text size is forgotten
    settled()
    shown = scene.play(desktop)
    _save(shown or desktop.window, picture)
    desktop.window.close()
    shiboken6.delete(desktop.window)  # signals hold it, and every style sheet after it would be set on it too


def _save(widget: QWidget, path: Path) -> None:
    settled()
    with_palette(widget.grab().toImage()).save(str(path), "PNG", 0)  # type: ignore[call-overload]
    if isinstance(widget, QDialog):
        widget.close()


def _say(kind: QtMsgType, where: QMessageLogContext, message: str) -> None:
    """Pass on what Qt has to say, but for what its web engine says of a machine without a screen."""
    if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
        return
    pass_on(kind, where, message)
