"""Choosing how approved copy leaves: by a profile, or just this once."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.desk import Desk
from core.model import Format, GalleyproofError, Profile, Review
from gui.controls import WrappingLabel
from gui.dialogs import show
from gui.exporting.card import ProfileCard
from gui.exporting.once import OnceForm
from gui.exporting.outlook import Outlook
from gui.exporting.profile_form import ProfileForm
from gui.preferences import Preferences
from gui.theme import Role
from gui.translating import translated


class ExportDialog(QDialog):
    """A list of profiles and "Just this once", and what the chosen one would do; Enter exports.

    Args:
        desk: where the profiles and the articles are.
        review: what a new profile shows its file names by; None where nothing is open.
        last: the profile, folder and format of the last export.
        parent: the window.

    Signals:
        profilesChanged(): a profile was made, changed or dropped.
    """

    profilesChanged = Signal()

    def __init__(self, desk: Desk, review: Review | None, last: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export approved copy"))
        self._desk = desk
        self._review = review
        self._profiles: tuple[Profile, ...] = ()
        self._dropped: Profile | None = None
        self.ways = QListWidget()
        self.ways.setAccessibleName(self.tr("Ways to export"))
        self.once = OnceForm(desk.counts(), last)
        self.card = ProfileCard()
        self._stack = QStackedWidget()
        for each in (self.card, self.once):
            self._stack.addWidget(each)
        self.message = WrappingLabel(role=Role.INK)
        self.message.hide()
        self._outlook = Outlook(desk, self)
        self._outlook.answered.connect(self.card.show_upcoming)
        self.finished.connect(self._outlook.stop)
        self._make_buttons()
        self._lay_out()
        self.ways.currentRowChanged.connect(self._show_way)
        self._list(last.export_profile)
        (self.ways if self._profiles else self.once.folder).setFocus()

    # --- how it is laid out ----------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        self.new = self._button(self.tr("&New profile…"), self._make_profile)
        self.edit = self._button(self.tr("E&dit…"), self._edit_profile)
        self.drop = self._button(self.tr("De&lete"), self._drop_profile)
        self.put_back = self._button(self.tr("&Put it back"), self._put_back)
        self.put_back.hide()

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.addWidget(self.ways, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in (self.new, self.edit, self.drop):
            row.addWidget(each)
        row.addStretch(1)
        beside.setSpacing(10)
        beside.addLayout(row)
        across = QHBoxLayout()
        across.setSpacing(22)
        across.addLayout(beside)
        across.addWidget(self._stack, 1)
        told = QHBoxLayout()
        told.addWidget(self.message, 1)
        told.addWidget(self.put_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addLayout(across, 1)
        column.addLayout(told)
        column.addWidget(self._box())

    def _box(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        export = box.addButton(self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        export.setDefault(True)
        for each in box.buttons():
            each.setIcon(QIcon())  # some platforms put a dark tick on the accent
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    # --- the ways --------------------------------------------------------------------------------------------

    def _list(self, chosen: str) -> None:
        """Read the profiles anew and choose the one called ``chosen``, or else the first way."""
        try:
            self._profiles = self._desk.profiles()
        except GalleyproofError as error:
            self._profiles = ()
            self._say(translated(str(error)))
        names = [each.name for each in self._profiles]
        self.ways.clear()
        self.ways.addItems([*names, self.tr("Just this once")])
        self.ways.setCurrentRow(names.index(chosen) if chosen in names else 0)

    def _show_way(self) -> None:
        profile = self.profile()
        for each in (self.edit, self.drop):
            each.setEnabled(profile is not None)
        self._outlook.drop()
        self._stack.setCurrentWidget(self.card if profile is not None else self.once)
        if profile is not None:
            self.card.show_profile(profile)
            self._outlook.ask(profile)

    def profile(self) -> Profile | None:
        """The profile chosen; None for just this once."""
        row = self.ways.currentRow()
        return self._profiles[row] if 0 <= row < len(self._profiles) else None

    def folder(self) -> Path:
        """The folder chosen for just this once."""
        return Path(self.once.folder.path()).expanduser()

    def format(self) -> Format:
        """The format chosen for just this once."""
        return self.once.format()

    def again(self) -> bool:
        """Whether those exported before are to be written as well, just this once."""
        return self.once.again.isChecked()

    # --- profiles --------------------------------------------------------------------------------------------

    def _make_profile(self) -> None:
        self._open_form(None)

    def _edit_profile(self) -> None:
        self._open_form(self.profile())

    def _open_form(self, profile: Profile | None) -> None:
        start = profile.folder if profile is not None else self.once.folder.path()
        taken = {each.name for each in self._profiles} - ({profile.name} if profile is not None else set())
        form = ProfileForm(profile, start, taken, self._review, self)
        form.saved.connect(partial(self._save, profile))
        show(form)

    def _save(self, before: Profile | None, profile: Profile) -> None:
        """Keep a profile on the desk; under another name it takes the place of the one before."""
        try:
            self._desk.save_profile(profile)
            if before is not None and before.name != profile.name:
                self._desk.drop_profile(before.name)
        except GalleyproofError as error:
            self._say(translated(str(error)))
            return
        self._say("")
        self._list(profile.name)
        self.ways.setFocus()
        self.profilesChanged.emit()

    def _drop_profile(self) -> None:
        """Forget the chosen profile; one key puts it back."""
        profile = self.profile()
        if profile is None:
            return
        try:
            self._desk.drop_profile(profile.name)
        except GalleyproofError as error:
            self._say(translated(str(error)))
            return
        self._list("")
        self._say(self.tr("“{profile}” is deleted.").format(profile=profile.name))
        self._dropped = profile
        self.put_back.show()
        self.ways.setFocus()
        self.profilesChanged.emit()

    def _put_back(self) -> None:
        if self._dropped is not None:
            self._save(None, self._dropped)

    def _say(self, text: str) -> None:
        self.message.set_text(text)
        self.message.setVisible(bool(text))
        self.put_back.hide()
        self._dropped = None
