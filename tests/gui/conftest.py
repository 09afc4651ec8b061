"""The window's tests run without a display, each on a desk and preferences of its own."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from core.desk import Desk
from gui.app import Desktop, application
from gui.session import settle, take_in
from gui.settings import Settings
from gui.theme import watcher
from gui.translating import tongue
from tests.desks import empty_desk
from tests.dictionaries import WrittenDictionaries

Opener = Callable[..., Desktop]


@pytest.fixture(scope="session")
def qapp_cls() -> Callable[[list[str]], object]:
    """The application as the program makes it, fonts and style included."""
    return application


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Without a display Qt drops what was copied after Python is gone, and falls over what Python made of it."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Lists and numbers as in English in tests of parts too, where no window has chosen a language before them."""
    tongue().speak("en")


@pytest.fixture(autouse=True)
def no_key_held(qapp: QApplication) -> Iterator[None]:
    """A key with Alt that closes its window leaves Alt down for Qt: the next test would scroll one pane alone."""
    yield
    if qapp.keyboardModifiers():
        QTest.keyRelease(QWindow(), Qt.Key.Key_Alt)


@pytest.fixture
def scale_font(qapp: QApplication) -> Iterator[Callable[[float], None]]:
    """Makes all text so many times as large, as a platform with another text size has it, until the test is over."""
    before = qapp.font()

    def scale(times: float) -> None:
        larger = qapp.font()
        larger.setPointSizeF(larger.pointSizeF() * times)
        qapp.setFont(larger)
        watcher().changed.emit()

    yield scale
    qapp.setFont(before)
    watcher().changed.emit()


@pytest.fixture
def open_desktop(qtbot: QtBot, tmp_path: Path) -> Iterator[Opener]:
    """Opens the real window on a real desk with the files given; called again, it opens the same desk anew."""
    opened: list[Desktop] = []

    def open_on(*files: Path) -> Desktop:
        desk = Desk.open(empty_desk(tmp_path / "test.galleyproof"))
        dictionaries = WrittenDictionaries(tmp_path / "dictionaries")
        desktop = Desktop(desk, tmp_path / "preferences.json", workers=1, dictionaries=dictionaries)
        opened.append(desktop)
        desktop.open()
        qtbot.waitExposed(desktop.window)
        if files:
            take_in(desktop, files)
        settle(desktop)
        return desktop

    yield open_on
    for desktop in opened:
        desktop.window.close()
        desktop.close()
        shiboken6.delete(desktop.window)  # signals hold it, and a window alive slows every style sheet after it
    Settings(tmp_path / "never-written.json").apply()  # text size, colours and keys as they are without preferences
