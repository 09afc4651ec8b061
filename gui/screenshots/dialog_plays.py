"""What is done before the picture of the palette or of a dialog is taken."""

from PySide6.QtWidgets import QWidget

from core.desk import Effort
from core.model import FieldName, Format, Profile, ReviewState
from gui.app import Desktop
from gui.exporting.dialog import ExportDialog
from gui.exporting.profile_form import ProfileForm
from gui.preferences_dialog import PreferencesDialog
from gui.screenshots.hands import MOMENT, Play, approve, open_dialog, open_page, order
from gui.screenshots.plays import changes
from gui.screenshots.waiting import wait


def palette(text: str) -> Play:
    """The palette over the window, asked for ``text``."""

    def play(desktop: Desktop) -> None:
        open_page(desktop, "storm-road.html", "b12")
        order(desktop, "go.commands")
        desktop.manners.palette.line.setText(text)
        wait(MOMENT)

    return play


def dialog(command: str) -> Play:
    """The dialog that a command opens."""

    def play(desktop: Desktop) -> QWidget:
        open_page(desktop, "storm-road.html")
        return open_dialog(desktop, command)

    return play


def key_preferences(desktop: Desktop) -> QWidget:
    """The preferences at the keys."""
    made = open_dialog(desktop, "edit.preferences")
    if isinstance(made, PreferencesDialog):
        made.show_keys()
    return made


def history(desktop: Desktop) -> QWidget:
    """The steps of a morning."""
    changes(desktop)
    order(desktop, "view.article", "edit.undo")
    open_page(desktop, "wire-ferry.txt")
    order(desktop, "review.accept", "review.accept", "review.park")
    return open_dialog(desktop, "edit.history")


def pace(desktop: Desktop) -> QWidget:
    """How it goes, after some articles with the counts they had."""
    for place, row in enumerate(desktop.bench.rows[:6]):
        desktop.desk.note_effort(row.review_id, Effort(3 + place % 3, 0, 41.0 + 7 * place), ReviewState.APPROVED)
    return open_dialog(desktop, "review.pace")


def exporting(desktop: Desktop) -> QWidget:
    """Where approved copy goes, before there is a profile."""
    desktop.settings.change(export_folder="/home/editor/Approved copy")
    approve(desktop, "wire-ferry.txt")
    return open_dialog(desktop, "file.export")


_PROFILES = (
    Profile("Website", Format.HTML, "/home/editor/web/incoming", "{date} {headline}"),
    Profile("Print desk", Format.DOCX, "/home/editor/print", record=True),
    Profile("Superdesk", Format.NINJS_1, "/srv/superdesk/drop", "{id}", tuple(FieldName)[:4]),
)


def _with_profiles(desktop: Desktop) -> None:
    for each in _PROFILES:
        desktop.desk.save_profile(each)
    desktop.settings.change(export_profile="Website")


def profiles(desktop: Desktop) -> QWidget:
    """Profiles, and what would leave by the one used last."""
    _with_profiles(desktop)
    approve(desktop, "wire-ferry.txt", "harbour-tax.html")
    return open_dialog(desktop, "file.export")


def profile_form(desktop: Desktop) -> QWidget:
    """A profile with a placeholder that there is not."""
    made = profiles(desktop)
    if isinstance(made, ExportDialog):
        made.edit.click()
        wait(MOMENT)
    form = next(each for each in desktop.window.findChildren(ProfileForm) if each.isVisible())
    form.pattern.setText("{date} {headlin}")
    wait(MOMENT)
    return form
