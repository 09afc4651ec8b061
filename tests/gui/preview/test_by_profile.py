"""What the preview shows by a profile is what an export by that profile then writes, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.desk import Desk
from core.export.foreseen import MOST
from core.export.manifest import NAME
from core.model import FieldName, Format, Profile, Verdict
from core.review import article, edit
from gui.app import Desktop
from gui.exporting import previewing
from gui.preview import PreviewView
from gui.preview.faces import TableFace, TextFace
from tests.gui.conftest import Opener
from tests.gui.preview.test_preview import WRITTEN, made, preview, text_of
from tests.gui.shell import CTRL, FERRY, SHIFT, STORM, TAX, accept_questions, go_to_row, open_prepared, press
from tests.gui.shell import review_of as shown
from tests.gui.test_export_by_keys import again, approve, ask, back_in_window, form_of, keep

ONE_EACH = [each for each in WRITTEN if not each.gathers]
GATHERED = [each for each in WRITTEN if each.gathers]
SOME = (FieldName.TITLE, FieldName.DATE)


def files(folder: Path) -> list[Path]:
    return sorted(each for each in folder.iterdir() if each.name != NAME and not each.name.startswith("."))


def look(desktop: Desktop, qtbot: QtBot, name: str = "") -> PreviewView:
    """Ctrl+6, at the article of this name."""
    if name:
        go_to_row(desktop, name)
    press(Qt.Key.Key_6, CTRL)
    return made(desktop, qtbot)


def menu_by_keys(desktop: Desktop, qtbot: QtBot) -> QMenu:
    """Tab from the file back to the button above it, and its menu by Space."""
    preview(desktop).setFocus()
    press(Qt.Key.Key_Backtab, SHIFT)
    while QApplication.focusWidget() is not preview(desktop).button:
        press(Qt.Key.Key_Backtab, SHIFT)
    press(Qt.Key.Key_Space)
    menu = preview(desktop).button.menu()
    qtbot.waitUntil(menu.isVisible)
    return menu


@pytest.mark.parametrize("to", ONE_EACH)
def test_what_is_shown_by_a_profile_is_written_by_it_to_the_last_byte(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path, to: Format
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    approve(desktop, FERRY)
    keep(desktop, "Wire", tmp_path / "wire", to, fields=SOME, pattern="{date} {headline}", record=True)
    desktop.settings.change(preview_by="profile:Wire", export_profile="Wire")
    view = look(desktop, qtbot, FERRY.name)
    assert view.made is not None
    assert view.made.failed == ""
    seen, name = view.made.data, view.made.name
    assert f"about “\u2068{name}\u2069”." in view.head.text()
    assert "A record goes beside it. The profile leaves out: Credit" in view.head.text()
    assert "Not approved" not in view.banner.text()
    assert "1 article written" in again(desktop, qtbot)
    assert files(tmp_path / "wire")[0].name == name
    assert (tmp_path / "wire" / name).read_bytes() == seen


@pytest.mark.parametrize("to", GATHERED)
def test_one_file_of_all_is_shown_with_all_that_is_in_it_and_written_so(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path, to: Format
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM, TAX)
    approve(desktop, STORM)
    keep(desktop, "Feed", tmp_path / "feed", to)
    desktop.settings.change(export_profile="Feed")
    assert "1 article written" in again(desktop, qtbot)
    approve(desktop, FERRY)
    view = look(desktop, qtbot, FERRY.name)
    assert view.made is not None
    assert view.made.name == f"Feed{to.suffix}"
    assert "in the one file of all; the file holds 2 articles." in view.head.text()
    if isinstance(view.face, TextFace):
        last = list(view.blocks())[-1]
        view.set_current(last)
        rows = view.face.model.rows_of(last)
        words = next(each.text for each in article(shown(desktop)).body if each.block_id == last)
        assert words[:20] in "".join(view.face.model.rows[at].text for at in rows)
    seen = view.made.data
    assert "2 articles written" in again(desktop, qtbot)
    assert (tmp_path / "feed" / f"Feed{to.suffix}").read_bytes() == seen


def test_the_row_of_the_article_is_marked_in_a_table_of_all(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    keep(desktop, "Table", tmp_path / "out", Format.PARQUET)
    desktop.settings.change(preview_by="profile:Table")
    approve(desktop, FERRY)
    view = look(desktop, qtbot, STORM.name)
    assert isinstance(view.face, TableFace)
    (row,) = (each.row() for each in view.face.view.selectionModel().selectedRows())
    sources = [each[view.face.model.table.columns.index("source")] for each in view.face.model.table.rows]
    assert row == sources.index(STORM.name) > sources.index(FERRY.name)
    assert view.face.view.rowAt(0) == row
    assert "holds 2 articles" in view.head.text()


def test_the_words_are_those_of_the_article_though_another_one_has_them_too(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    keep(desktop, "Feed", tmp_path / "feed", Format.RSS)
    desktop.settings.change(preview_by="profile:Feed")
    approve(desktop, FERRY)
    go_to_row(desktop, FERRY.name)
    same = article(shown(desktop)).body[0].text
    go_to_row(desktop, STORM.name)
    mine = article(shown(desktop)).body[0].block_id
    desktop.bench.decide(lambda review: edit(review, mine, same))
    approve(desktop, STORM)
    view = look(desktop, qtbot, STORM.name)
    text = text_of(view)
    assert isinstance(view.face, TextFace)
    ((start, end),) = view.face.model.places.of[mine]
    assert text[start:end] == same
    assert start > text.rindex("<item") > text.index(same)


def test_a_file_of_many_is_shown_where_the_article_begins(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    approve(desktop, FERRY)
    keep(desktop, "Feed", tmp_path / "feed", Format.RSS)
    desktop.settings.change(preview_by="profile:Feed")
    go_to_row(desktop, STORM.name)
    gone = next(each for each, ruling in shown(desktop).rulings.items() if ruling.verdict is Verdict.REMOVE)
    desktop.bench.go_to(gone)
    view = look(desktop, qtbot)
    first = next(iter(view.blocks()))
    assert first in dict(view.visible_rects())


def test_with_very_many_articles_the_one_is_shown_alone_and_that_is_said(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM, TAX)
    approve(desktop, FERRY, STORM, TAX)
    few = 2
    assert few < MOST
    real = previewing.foresee
    monkeypatch.setattr(previewing, "foresee", lambda desk, review, way: real(desk, review, way, few))
    keep(desktop, "Feed", tmp_path / "feed", Format.JSONL)
    desktop.settings.change(preview_by="profile:Feed")
    view = look(desktop, qtbot, STORM.name)
    assert "This article alone: the one file of all has 2 more articles, too many to show." in view.head.text()
    assert len(text_of(view).splitlines()) == 1


def test_an_article_that_would_be_refused_is_not_in_the_file_shown(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    go_to_row(desktop, STORM.name)
    desktop.bench.set_field(FieldName.DATE, "last Friday")
    approve(desktop, FERRY, STORM)
    keep(desktop, "Feed", tmp_path / "feed", Format.RSS)
    desktop.settings.change(export_profile="Feed")
    view = look(desktop, qtbot, FERRY.name)
    assert "the file holds 1 article." in view.head.text()
    assert view.made is not None
    seen = view.made.data
    assert "1 article written, 1 refused" in again(desktop, qtbot)
    assert (tmp_path / "feed" / "Feed.rss").read_bytes() == seen
    go_to_row(desktop, STORM.name)
    assert "“last Friday” is no date" in made(desktop, qtbot).banner.text()


# --- what is not approved -------------------------------------------------------------------------------------


def test_an_article_that_is_not_approved_says_so_first_until_it_is(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    view = look(desktop, qtbot, FERRY.name)
    assert view.banner.text().startswith("⚠ Not approved yet: it leaves once it is.")
    assert "question" in view.banner.text()
    approve(desktop, FERRY)
    go_to_row(desktop, FERRY.name)
    assert "Not approved" not in made(desktop, qtbot).banner.text()
    desktop.handlers.closing.reopen()
    assert "Not approved yet" in made(desktop, qtbot).banner.text()
    desktop.handlers.closing.reject()
    go_to_row(desktop, FERRY.name)
    assert "Rejected: it leaves only if it is approved after all." in made(desktop, qtbot).banner.text()


def test_of_an_article_opened_again_nobody_is_named_as_having_approved_it(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    approve(desktop, FERRY)
    view = look(desktop, qtbot, FERRY.name)
    assert view.made is not None
    assert view.made.foreseen is not None
    assert view.made.foreseen.ready.outgoing.facts.approved_by
    desktop.handlers.closing.reopen()
    view = made(desktop, qtbot)
    assert view.made is not None
    assert view.made.foreseen is not None
    assert view.made.foreseen.ready.outgoing.facts.approved_by == ""


# --- the choice -----------------------------------------------------------------------------------------------


def test_profiles_stand_first_in_the_menu_and_one_is_chosen_by_keys_and_remembered(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    keep(desktop, "Archive & more", tmp_path / "archive", Format.TEXT)
    keep(desktop, "wire", tmp_path / "wire", Format.NINJS_1)
    view = look(desktop, qtbot)
    assert view.format is Format.HTML
    menu = menu_by_keys(desktop, qtbot)
    texts = [each.text() for each in menu.actions()]
    assert texts[0] == "Profiles"
    assert not menu.actions()[0].isEnabled()
    assert texts[1].startswith("\u2068Archive && more\u2069: Text · ")
    assert texts[2].startswith("\u2068wire\u2069: ninjs 1.6 · ")
    assert texts[3] == "For people"
    for _ in range(2):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    view = made(desktop, qtbot)
    assert view.format is Format.NINJS_1
    assert "wire" in view.button.name()
    assert desktop.settings.now.preview_by == "profile:wire"
    assert [each.text() for each in menu.actions() if each.isChecked()] == [texts[2]]
    back_in_window(desktop, qtbot)
    desktop.window.close()
    again_open = open_desktop()
    assert look(again_open, qtbot).by == view.by


def test_the_profile_used_last_is_shown_until_something_else_is_chosen(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    approve(desktop, FERRY)
    wire = keep(desktop, "Wire", tmp_path / "wire", Format.NITF)
    print_ = keep(desktop, "Print", tmp_path / "print", Format.TEXT)
    view = look(desktop, qtbot)
    assert view.by is Format.HTML
    desktop.settings.change(export_profile="Wire")
    again(desktop, qtbot)
    assert made(desktop, qtbot).by == wire
    desktop.settings.change(preview_by="profile:Print")
    assert made(desktop, qtbot).by == print_
    desktop.desk.drop_profile("Print")
    desktop.exporting.previewing.refresh()
    assert made(desktop, qtbot).by == wire


def test_a_profile_changed_in_the_dialog_or_in_another_window_is_shown_as_it_is_now(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    approve(desktop, FERRY)
    keep(desktop, "Wire", tmp_path / "wire", Format.MARKDOWN)
    desktop.settings.change(export_profile="Wire")
    view = look(desktop, qtbot, FERRY.name)
    assert "leaves out" not in view.head.text()
    dialog = ask(desktop, qtbot)
    dialog.edit.click()
    form = form_of(dialog, qtbot)
    form.fields[FieldName.CREDIT].setChecked(False)
    form.name.setFocus()
    press(Qt.Key.Key_Return)
    dialog.reject()
    assert "The profile leaves out: Credit." in made(desktop, qtbot).head.text()
    with Desk.open(desktop.desk.path) as other:
        other.save_profile(Profile("Wire", Format.TEXT, str(tmp_path / "wire")))
    back_in_window(desktop, qtbot)
    menu = menu_by_keys(desktop, qtbot)
    menu.close()
    QApplication.processEvents()
    assert made(desktop, qtbot).format is Format.TEXT


def test_a_profile_whose_folder_is_none_of_this_computer_is_told(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    accept_questions(desktop)
    desktop.desk.save_profile(Profile("Theirs", Format.TEXT, "~nobody-of-that-name/out"))
    desktop.settings.change(export_profile="Theirs")
    view = look(desktop, qtbot)
    assert "~nobody-of-that-name/out is no folder of this computer" in view.banner.text()
    assert not view.head.isVisible()
