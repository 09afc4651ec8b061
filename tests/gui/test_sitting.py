"""Another language while the window runs: a new window stands where the old one did, and nothing is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.desk import Desk
from gui.app import Desktop
from gui.sitting import Sitting
from gui.translating import tongue
from tests.gui.shell import FERRY, TAX, begin_typing, body, desk_file, go_to_row, let_windows_go, review_of
from tests.gui.tongues import back_to_english


@pytest.fixture
def sitting(qtbot: QtBot, tmp_path: Path) -> Iterator[Sitting]:
    let_windows_go()
    (tmp_path / "test.galleyproof").write_bytes(desk_file(FERRY, TAX))

    def make(desk: Desk) -> Desktop:
        return Desktop(desk, tmp_path / "preferences.json", workers=1)

    with back_to_english():
        made = Sitting(Desk.open(tmp_path / "test.galleyproof"), make)
        made.open()
        qtbot.waitExposed(made.desktop.window)
        yield made
        made.desktop.window.close()
        made.desktop.close()
        shiboken6.delete(made.desktop.window)


@pytest.fixture
def ask_for(sitting: Sitting, qtbot: QtBot) -> Callable[[str], None]:
    def ask(command: str) -> None:
        before = sitting.desktop
        before.actions[command].trigger()
        qtbot.waitUntil(lambda: sitting.desktop is not before, timeout=20_000)
        qtbot.waitExposed(sitting.desktop.window)

    return ask


def test_a_language_chosen_in_the_menu_is_spoken_at_once(sitting: Sitting, ask_for: Callable[[str], None]) -> None:
    ask_for("view.language_de")
    assert tongue().language == "de"
    assert sitting.desktop.actions["review.park"].text() == "&Zurückstellen"
    assert sitting.desktop.actions["view.language_de"].isChecked()
    assert QLocale().language() == QLocale.Language.German
    ask_for("view.language_ar")
    assert sitting.desktop.window.isRightToLeft()
    ask_for("view.language_en")
    assert sitting.desktop.actions["review.park"].text() == "&Park"
    assert not sitting.desktop.window.isRightToLeft()


def test_the_editor_is_at_the_same_block_and_what_was_typed_is_kept(
    sitting: Sitting, ask_for: Callable[[str], None]
) -> None:
    go_to_row(sitting.desktop, "wire-ferry.txt")
    sitting.desktop.window.page.view.setFocus()
    block_id = begin_typing(sitting.desktop, " And more.")
    ask_for("view.language_de")
    assert review_of(sitting.desktop).name == "wire-ferry.txt"
    assert sitting.desktop.bench.block_id == block_id
    assert body(review_of(sitting.desktop))[0].endswith(" And more.")
    sitting.desktop.bench.undo()
    assert not body(review_of(sitting.desktop))[0].endswith(" And more.")


def test_text_keeps_its_size_from_window_to_window(sitting: Sitting, ask_for: Callable[[str], None]) -> None:
    usual = QApplication.font().pointSizeF()
    sitting.desktop.settings.scale_text(100)
    assert QApplication.font().pointSizeF() == pytest.approx(2 * usual)
    ask_for("view.language_de")
    assert QApplication.font().pointSizeF() == pytest.approx(2 * usual)
    sitting.desktop.settings.scale_text(0)
    assert QApplication.font().pointSizeF() == pytest.approx(usual)


def test_the_same_language_once_more_changes_nothing(sitting: Sitting) -> None:
    before = sitting.desktop
    before.settings.choose_language("en")
    QApplication.processEvents()
    assert sitting.desktop is before
    assert before.actions["view.language_en"].isChecked()


def test_the_program_goes_on_while_one_window_gives_way_to_the_next(
    sitting: Sitting, ask_for: Callable[[str], None], qapp: QApplication
) -> None:
    ended: list[bool] = []
    qapp.aboutToQuit.connect(lambda: ended.append(True))
    ask_for("view.language_de")
    assert QApplication.quitOnLastWindowClosed()
    assert ended == []
    assert sitting.desktop.window.isVisible()


def test_pages_that_are_being_taken_in_come_first(
    sitting: Sitting, ask_for: Callable[[str], None], tmp_path: Path
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(30):
        (folder / f"page-{number}.txt").write_text(f"Page {number} of the harbour board.\n", encoding="utf-8")
    sitting.desktop.intake.add_files([folder])
    ask_for("view.language_de")
    assert len(sitting.desktop.desk.queue()) == 32
