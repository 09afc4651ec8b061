"""Exporting from the real window by its keys: a profile made, used, used again, and what it refused."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.desk import Desk
from core.model import FieldName, Format, Profile, ReviewState
from core.review import questions
from gui.app import Desktop
from gui.exporting.dialog import ExportDialog
from gui.exporting.profile_form import ProfileForm
from tests.gui.conftest import Opener
from tests.gui.shell import (
    CTRL,
    FERRY,
    MINA,
    SHIFT,
    STORM,
    TAX,
    accept_questions,
    first_kept,
    go_to_row,
    open_prepared,
    press,
    type_in,
)
from tests.gui.shell import review_of as shown

ALT = Qt.KeyboardModifier.AltModifier


def approve(desktop: Desktop, *pages: Path) -> list[str]:
    """Approve these pages as they stand; says their ids."""
    found = []
    for page in pages:
        found.append(go_to_row(desktop, page.name))
        accept_questions(desktop)
        for _ in range(2):  # the first asks about what is not sound
            if desktop.bench.review_id == found[-1]:
                press(Qt.Key.Key_Return, CTRL)
        assert desktop.desk.row(found[-1]).state is ReviewState.APPROVED
    return found


def keep(desktop: Desktop, name: str, folder: Path, to: Format = Format.TEXT, **parts: object) -> Profile:
    """A profile that is on the desk already."""
    profile = Profile(name, to, str(folder), **parts)  # type: ignore[arg-type]
    desktop.desk.save_profile(profile)
    return profile


def ask(desktop: Desktop, qtbot: QtBot) -> ExportDialog:
    """Ctrl+E."""
    press(Qt.Key.Key_E, CTRL)
    dialog = next(each for each in desktop.window.findChildren(ExportDialog) if each.isVisible())
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    return dialog


def form_of(dialog: ExportDialog, qtbot: QtBot) -> ProfileForm:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in dialog.findChildren(ProfileForm)))  # Qt shows the press
    form = next(each for each in dialog.findChildren(ProfileForm) if each.isVisible())
    qtbot.waitUntil(lambda: form.isAncestorOf(QApplication.focusWidget()))
    return form


def back_in_window(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.activateWindow()  # offscreen no window manager does it
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def export(desktop: Desktop, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier) -> str:
    """A key that begins an export; says what the status line says of it."""
    with qtbot.waitSignal(desktop.exporter.finished, timeout=20_000):
        press(key, modifier)
    back_in_window(desktop, qtbot)
    return desktop.window.status.left.text()


def again(desktop: Desktop, qtbot: QtBot) -> str:
    """Ctrl+Shift+E, no dialog."""
    return export(desktop, qtbot, Qt.Key.Key_E, CTRL | SHIFT)


def fill(widget_text: str) -> None:
    """Type over what stands in the line that has the keys."""
    press(Qt.Key.Key_A, CTRL)
    type_in(widget_text)


# --- a profile from its making to its second use --------------------------------------------------------------


def test_a_profile_is_made_by_keys_used_by_enter_and_again_by_one_key(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM, TAX)
    approve(desktop, FERRY, STORM)
    out = tmp_path / "out"

    dialog = ask(desktop, qtbot)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_N, ALT)
    form = form_of(dialog, qtbot)
    type_in("Website")
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(form.formats, "Mark")
    assert form.formats.format() is Format.MARKDOWN
    form.folder.line.setFocus()
    fill(str(out))
    form.pattern.setFocus()
    fill("{date} {headline}")
    press(Qt.Key.Key_Return)
    assert not form.isVisible()
    made = Profile("Website", Format.MARKDOWN, str(out), "{date} {headline}")
    assert desktop.desk.profiles() == (made,)
    assert dialog.profile() == made
    qtbot.waitUntil(lambda: dialog.card.leaving.text() == "2 new", timeout=20_000)

    dialog.activateWindow()  # offscreen no window manager does it
    qtbot.waitUntil(dialog.ways.hasFocus)
    assert "2 articles written" in export(desktop, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    names = sorted(each.name for each in out.glob("*.md"))
    assert names == [
        "2026-01-24 Storm closes coastal road again.md",
        "2026-03-03 Aldmouth ferry to open two months early.md",
    ]

    approve(desktop, TAX)
    assert "Website" in desktop.actions["file.export_again"].text()
    told = again(desktop, qtbot)
    assert "1 article written, 2 unchanged" in told
    assert str(out) in told
    assert len(list(out.glob("*.md"))) == 3


def test_the_profile_used_last_is_chosen_and_enter_exports(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    approve(desktop, FERRY)
    keep(desktop, "Archive", tmp_path / "archive")
    keep(desktop, "Website", tmp_path / "web")
    desktop.settings.change(export_profile="Website")
    dialog = ask(desktop, qtbot)
    assert dialog.ways.hasFocus()
    assert dialog.profile() is not None
    assert dialog.profile().name == "Website"
    assert "1 article written" in export(desktop, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert len(list((tmp_path / "web").glob("*.txt"))) == 1
    dialog = ask(desktop, qtbot)
    qtbot.waitUntil(lambda: dialog.card.leaving.text() == "Nothing new, 1 unchanged", timeout=20_000)
    press(Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: dialog.card.leaving.text() == "1 new", timeout=20_000)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (tmp_path / "archive").is_dir() and not desktop.exporter.is_busy, timeout=20_000)
    assert desktop.settings.now.export_profile == "Archive"


def test_what_was_changed_after_it_left_leaves_again_and_is_told_before(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    approve(desktop, FERRY, STORM)
    keep(desktop, "Website", tmp_path / "web")
    desktop.settings.change(export_profile="Website")
    assert "2 articles written" in again(desktop, qtbot)
    go_to_row(desktop, STORM.name)
    desktop.window.page.setFocus()
    desktop.handlers.closing.reopen()
    desktop.bench.toggle([first_kept(desktop)])
    desktop.bench.accept_and_step(questions(shown(desktop)))
    approve(desktop, STORM)
    dialog = ask(desktop, qtbot)
    qtbot.waitUntil(lambda: dialog.card.leaving.text() == "1 changed, 1 unchanged", timeout=20_000)
    dialog.reject()
    back_in_window(desktop, qtbot)
    assert "1 article written, 1 unchanged" in again(desktop, qtbot)


def test_what_is_told_before_is_what_comes_of_it_though_the_review_was_touched(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    approve(desktop, FERRY, STORM)
    keep(desktop, "Website", tmp_path / "web", fields=(FieldName.TITLE,))
    desktop.settings.change(export_profile="Website")
    again(desktop, qtbot)
    go_to_row(desktop, STORM.name)
    desktop.handlers.closing.reopen()
    desktop.bench.set_field(FieldName.BYLINE, "By Ada")  # it does not leave by this profile
    approve(desktop, STORM)
    dialog = ask(desktop, qtbot)
    qtbot.waitUntil(lambda: dialog.card.leaving.text() == "Nothing new, 2 unchanged", timeout=20_000)
    dialog.reject()
    back_in_window(desktop, qtbot)
    assert "Nothing written, 2 unchanged" in again(desktop, qtbot)
    next(each for each in (tmp_path / "web").glob("Storm*")).unlink()
    dialog = ask(desktop, qtbot)
    qtbot.waitUntil(lambda: dialog.card.leaving.text() == "1 changed, 1 unchanged", timeout=20_000)
    dialog.reject()
    back_in_window(desktop, qtbot)
    assert "1 article written, 1 unchanged" in again(desktop, qtbot)


def test_without_a_profile_the_key_asks(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    approve(desktop, FERRY)
    press(Qt.Key.Key_E, CTRL | SHIFT)
    dialog = next(each for each in desktop.window.findChildren(ExportDialog) if each.isVisible())
    assert dialog.profile() is None
    dialog.reject()
    assert desktop.settings.now.export_profile == ""


# --- making and changing --------------------------------------------------------------------------------------


def test_what_is_wrong_is_said_under_it_and_nothing_is_kept(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    approve(desktop, FERRY)
    keep(desktop, "Website", tmp_path / "web")
    dialog = ask(desktop, qtbot)
    dialog.new.click()
    form = form_of(dialog, qtbot)
    assert not form.name_note.isVisible()
    press(Qt.Key.Key_Return)
    assert "empty" in form.name_note.text()
    type_in("Website")
    assert "already" in form.name_note.text()
    fill("Print")
    assert not form.name_note.isVisible()
    form.pattern.setFocus()
    fill("{headlin}")
    assert "{headlin}" in form.pattern_note.text()
    form.formats.setFocus()
    press(Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.pattern.hasFocus()
    fill("{credit} {headline}")
    assert "Northwire Aldmouth ferry to open two months early.html" in form.pattern_note.text()
    form.folder.line.setFocus()
    fill("out")
    assert "full path" in form.folder_note.text()
    press(Qt.Key.Key_Return)
    assert form.isVisible()
    form.reject()
    assert [each.name for each in desktop.desk.profiles()] == ["Website"]


def test_a_profile_is_changed_in_place_and_renamed_with_a_warning(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    approve(desktop, FERRY)
    before = keep(desktop, "Website", tmp_path / "web")
    dialog = ask(desktop, qtbot)
    dialog.edit.click()
    form = form_of(dialog, qtbot)
    for field, box in form.fields.items():
        box.setChecked(field in {FieldName.TITLE, FieldName.DATE})
    form.record.setChecked(True)
    form.name.setFocus()
    fill("Web")
    assert "counts as new" in form.name_note.text()
    press(Qt.Key.Key_Return)
    after = Profile("Web", before.format, before.folder, before.pattern, (FieldName.TITLE, FieldName.DATE), True)
    assert desktop.desk.profiles() == (after,)
    assert dialog.profile() == after


def test_a_deleted_profile_is_put_back_by_one_button(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    approve(desktop, FERRY)
    profile = keep(desktop, "Website", tmp_path / "web")
    dialog = ask(desktop, qtbot)
    dialog.drop.click()
    assert desktop.desk.profiles() == ()
    assert "Website" in dialog.message.text()
    assert not dialog.drop.isEnabled()
    dialog.put_back.click()
    assert desktop.desk.profiles() == (profile,)
    assert dialog.profile() == profile
    assert not dialog.put_back.isVisible()


def test_a_profile_of_another_window_on_the_desk_is_offered(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    approve(desktop, FERRY)
    with Desk.open(desktop.desk.path) as other:
        other.save_profile(Profile("Theirs", Format.HTML, str(tmp_path / "theirs")))
    dialog = ask(desktop, qtbot)
    assert [dialog.ways.item(row).text() for row in range(dialog.ways.count())] == ["Theirs", "Just this once"]


def test_every_button_of_the_dialogs_has_a_mnemonic_of_its_own(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    approve(desktop, FERRY)
    keep(desktop, "Website", tmp_path / "web")
    dialog = ask(desktop, qtbot)
    dialog.edit.click()
    for place in (dialog, form_of(dialog, qtbot)):
        texts = [each.text() for each in place.findChildren(QPushButton) if each.isVisibleTo(place)]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters))


# --- what did not leave ---------------------------------------------------------------------------------------


def test_what_was_refused_is_listed_until_it_was_looked_at_and_one_key_leads_there(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM, MINA)
    ids = approve(desktop, FERRY, STORM, MINA)
    for page in (FERRY, STORM):
        go_to_row(desktop, page.name)
        desktop.handlers.closing.reopen()
        desktop.bench.set_field(FieldName.DATE, "last Friday")
        approve(desktop, page)
    go_to_row(desktop, MINA.name)
    keep(desktop, "Wire", tmp_path / "wire", Format.NINJS_1)
    desktop.settings.change(export_profile="Wire")
    told = again(desktop, qtbot)
    assert "1 article written, 2 refused" in told
    assert "Ctrl+Shift+R leads to what was refused" in told
    assert desktop.exporting.left_button.isVisible()
    assert desktop.exporting.left_button.name() == "2 not exported"
    desktop.window.notice.clear()

    press(Qt.Key.Key_R, CTRL | SHIFT)
    assert desktop.bench.review_id == ids[0]
    assert "“last Friday” is no date" in desktop.window.status.left.text()
    assert "1 more" in desktop.window.status.left.text()
    press(Qt.Key.Key_R, CTRL | SHIFT)
    assert desktop.bench.review_id == ids[1]
    assert not desktop.exporting.left_button.isVisible()
    press(Qt.Key.Key_R, CTRL | SHIFT)
    assert "Nothing was refused" in desktop.window.status.left.text()


def test_what_leaves_after_all_is_no_longer_listed(open_desktop: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    go_to_row(desktop, FERRY.name)
    desktop.bench.set_field(FieldName.DATE, "last Friday")
    accept_questions(desktop)
    desktop.handlers.closing.approve()
    desktop.handlers.closing.approve()
    keep(desktop, "Wire", tmp_path / "wire", Format.NINJS_1)
    desktop.settings.change(export_profile="Wire")
    assert "Nothing written, 1 refused" in again(desktop, qtbot)
    assert len(desktop.exporting.refused) == 1
    keep(desktop, "Wire", tmp_path / "wire", Format.TEXT)
    assert "1 article written" in again(desktop, qtbot)
    assert len(desktop.exporting.refused) == 0
    assert not desktop.exporting.left_button.isVisible()


def test_what_left_and_is_rejected_now_is_told_once_an_export(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, STORM)
    first, _ = approve(desktop, FERRY, STORM)
    keep(desktop, "Wire", tmp_path / "wire", Format.TEXT, pattern="{source}")
    desktop.settings.change(export_profile="Wire")
    again(desktop, qtbot)
    go_to_row(desktop, FERRY.name)
    desktop.handlers.closing.reopen()
    desktop.handlers.closing.reject()
    for _ in range(2):
        told = again(desktop, qtbot)
        assert "Nothing written, 1 unchanged, 1 withdrawn" in told
        assert "refused" not in told
        stem = FERRY.name.removesuffix(FERRY.suffix)
        line = f"{FERRY.name}: left before, is rejected now: {stem}.txt is still there"
        assert desktop.window.notice.text() == f"⚠ {line}"
    assert (tmp_path / "wire" / f"{stem}.txt").exists()
    assert desktop.desk.row(first).state is ReviewState.REJECTED


def test_a_folder_that_cannot_be_used_is_told_and_nothing_is_listed_as_refused(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    approve(desktop, FERRY)
    (tmp_path / "file").write_text("in the way")
    keep(desktop, "Website", tmp_path / "file" / "web")
    desktop.settings.change(export_profile="Website")
    assert "Nothing written" in again(desktop, qtbot)
    assert str(tmp_path / "file") in desktop.window.notice.text()
    assert desktop.settings.now.exported_to == ""


# --- afterwards -----------------------------------------------------------------------------------------------


def test_the_folder_of_the_last_export_is_shown(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY)
    approve(desktop, FERRY)
    seen: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: seen.append(url.toLocalFile()) or True)
    desktop.actions["file.export_folder"].trigger()
    assert "Nothing was exported yet" in desktop.window.status.left.text()
    keep(desktop, "Website", tmp_path / "web")
    desktop.settings.change(export_profile="Website")
    again(desktop, qtbot)
    desktop.actions["file.export_folder"].trigger()
    assert seen == [str(tmp_path / "web")]
    for path in (tmp_path / "web").iterdir():
        path.unlink()
    (tmp_path / "web").rmdir()
    desktop.actions["file.export_folder"].trigger()
    assert "not there any more" in desktop.window.status.left.text()


@pytest.mark.parametrize("to", [Format.RSS, Format.NITF, Format.DOCX])
def test_articles_leave_in_the_formats_for_people_and_systems(
    open_desktop: Opener, qtbot: QtBot, tmp_path: Path, to: Format
) -> None:
    desktop = open_prepared(open_desktop, tmp_path, FERRY, MINA)
    approve(desktop, FERRY, MINA)
    keep(desktop, "Out", tmp_path / "out", to)
    desktop.settings.change(export_profile="Out")
    assert "2 articles written" in again(desktop, qtbot)
    found = [each for each in (tmp_path / "out").iterdir() if each.name.endswith(to.suffix)]
    assert len(found) == (1 if to.gathers else 2)
