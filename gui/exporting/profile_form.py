"""Making a profile, or changing one."""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QWidget

from core.model import FieldName, Format, Placeholder, Profile, ProfileError, Review
from gui.controls import FlowLayout, WrappingLabel
from gui.counting import separated
from gui.dialogs import snug
from gui.exporting.example import example
from gui.exporting.folder_line import FolderLine
from gui.format_choice import FormatBox
from gui.format_names import format_line
from gui.inspector.wording import field_label
from gui.theme import Role, small_font
from gui.translating import translated

_SAFE = Profile("new", Format.HTML, "~")
"""A profile that can be, to try one part of another in."""


class ProfileForm(QDialog):
    """The parts of a profile; what is wrong with one stands under it, and what a file would be called.

    Args:
        profile: the profile to change; None for a new one.
        folder: where a new one would write.
        taken: names that other profiles have.
        review: the article whose file name is shown; None where nothing is open.
        parent: the dialog it belongs to.

    Signals:
        saved(object): the ``Profile`` as it is to be kept.
    """

    saved = Signal(object)

    def __init__(
        self,
        profile: Profile | None,
        folder: str,
        taken: Collection[str],
        review: Review | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New profile") if profile is None else self.tr("Change the profile"))
        self._before = profile
        self._taken = taken
        self._review = review
        start = profile or replace(_SAFE, folder=folder.strip() or "~")
        self.name = QLineEdit(profile.name if profile is not None else "")
        self.name.setAccessibleName(self.tr("Name of the profile"))
        self.formats = FormatBox()
        self.formats.choose(start.format)
        self.folder = FolderLine(start.folder)
        self.pattern = QLineEdit(start.pattern)
        self.pattern.setAccessibleName(self.tr("File names"))
        self.fields = {each: QCheckBox(field_label(each)) for each in FieldName}
        for each, box in self.fields.items():
            box.setChecked(each in start.fields)
        self.record = QCheckBox(self.tr("A &record beside each file"))
        self.record.setChecked(start.record)
        self._make_notes()
        self._lay_out()
        self._listen()
        self._check()

    def _make_notes(self) -> None:
        self.name_note, self.format_note, self.folder_note, self.pattern_note, self.record_note = (
            WrappingLabel(role=Role.MUTED, font=small_font) for _ in range(5)
        )
        told = self.tr("What was removed and why, who decided what and when; it shows if a file was changed later.")
        self.record_note.set_text(told)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 18, 20, 14)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for label, control, note in (
            (self.tr("&Name"), self.name, self.name_note),
            (self.tr("For&mat"), self.formats, self.format_note),
            (self.tr("&Folder"), self.folder, self.folder_note),
            (self.tr("F&ile names"), self.pattern, self.pattern_note),
            (self.tr("Fields"), self._field_boxes(), None),
            ("", self.record, self.record_note),
        ):
            self._add(grid, label, control, note)
        grid.setRowStretch(grid.rowCount(), 1)
        grid.addWidget(self._box(), grid.rowCount(), 0, 1, 2)

    @staticmethod
    def _add(grid: QGridLayout, label: str, control: QWidget, note: QWidget | None) -> None:
        """A part with what is said of it below."""
        at = grid.rowCount()
        named = QLabel(label)
        named.setBuddy(control)
        grid.addWidget(named, at, 0)
        grid.addWidget(control, at, 1)
        if note is not None:
            grid.addWidget(note, at + 1, 1)
        grid.setRowMinimumHeight(at + 2, 8)

    def _field_boxes(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        for box in self.fields.values():
            row.addWidget(box)
        return holder

    def _box(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = box.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        for each in box.buttons():
            each.setIcon(QIcon())
        box.accepted.connect(self._save)
        box.rejected.connect(self.reject)
        return box

    def sizeHint(self) -> QSize:
        """As high as its notes need at its width."""
        return snug(self, super().sizeHint())

    def _listen(self) -> None:
        for line in (self.name, self.folder.line, self.pattern):
            line.textChanged.connect(self._check)
        self.formats.currentIndexChanged.connect(self._check)

    # --- what is wrong ---------------------------------------------------------------------------------------

    def _check(self) -> None:
        """Say under each part what is wrong with it, or what it means."""
        self.format_note.set_text(format_line(self.formats.format()))
        self._note(self.name_note, self._wrong_name() if self.name.text() else "", self._renamed())
        self._note(self.folder_note, _wrong(partial(replace, _SAFE, folder=self.folder.path())), "")
        self._note(self.pattern_note, _wrong(partial(replace, _SAFE, pattern=self.pattern.text())), self._example())
        self._grow()

    def _grow(self) -> None:
        """Be high enough for what is said now; what was made room for stays."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    @staticmethod
    def _note(label: WrappingLabel, wrong: str, else_: str) -> None:
        label.set_role(Role.REMOVED_INK if wrong else Role.MUTED)
        label.set_text(f"⚠ {wrong}" if wrong else else_)
        label.setVisible(bool(wrong or else_))

    def _wrong_name(self) -> str:
        name = self.name.text().strip()
        if name in self._taken:
            return self.tr("There is a profile of this name already.")
        return _wrong(partial(replace, _SAFE, name=name))

    def _renamed(self) -> str:
        before = self._before
        if before is None or self.name.text().strip() == before.name:
            return ""
        return self.tr("Under another name every article counts as new.")

    def _example(self) -> str:
        """What the open article's file would be called, and what a name may be made of."""
        known = separated([f"{{{each.value}}}" for each in Placeholder])
        told = self.tr("A name may be made of text and of {placeholders}.").format(placeholders=known)
        try:
            named = example(self.profile(), self._review) if self._review is not None else ""
        except ProfileError:
            return told
        return "\n".join(filter(None, (named and self.tr("The open article: {file}").format(file=named), told)))

    # --- what it is ------------------------------------------------------------------------------------------

    def profile(self) -> Profile:
        """The profile as the form has it.

        Raises:
            ProfileError: it cannot be.
        """
        return Profile(
            self.name.text().strip() or _SAFE.name,
            self.formats.format(),
            self.folder.path().strip(),
            self.pattern.text(),
            tuple(each for each, box in self.fields.items() if box.isChecked()),
            self.record.isChecked(),
        )

    def _save(self) -> None:
        """Hand the profile on; where it cannot be, go to what is wrong."""
        wrong = self._wrong_name()
        self._note(self.name_note, wrong, self._renamed())
        self._grow()
        if wrong:
            self.name.setFocus()
            return
        try:
            made = self.profile()
        except ProfileError as error:
            (self.pattern if str(error).startswith("pattern:") else self.folder).setFocus()
            return
        self.saved.emit(made)
        self.accept()


def _wrong(make: Callable[[], object]) -> str:
    """Why a profile cannot be made, without the part that the line begins with; empty where it can."""
    try:
        make()
    except ProfileError as error:
        cause = translated(str(error).partition(": ")[2])
        return f"{cause[:1].upper()}{cause[1:]}"
    return ""
