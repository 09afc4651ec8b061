"""A profile at a glance: what it writes, where to, and what would leave by it now."""

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from core.export.upcoming import Upcoming
from core.model import FieldName, Profile
from gui.controls import WrappingLabel, bold
from gui.counting import separated
from gui.exporting.wording import expected
from gui.format_names import format_line, format_name
from gui.inspector.wording import field_label
from gui.theme import Role, page_font, small_font


class ProfileCard(QWidget):
    """Shows one profile; there is nothing to change in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leaving = WrappingLabel(role=Role.INK, font=lambda: bold(page_font()))
        self._format = WrappingLabel(role=Role.INK, font=page_font)
        self._line = WrappingLabel(role=Role.MUTED, font=small_font)
        self._folder = WrappingLabel(role=Role.INK, font=page_font)
        self._names = WrappingLabel(role=Role.INK, font=page_font)
        self._fields = WrappingLabel(role=Role.INK, font=page_font)
        self._record = WrappingLabel(role=Role.INK, font=page_font)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.leaving)
        for name, label in (
            (self.tr("Format"), self._format),
            ("", self._line),
            (self.tr("Folder"), self._folder),
            (self.tr("File names"), self._names),
            (self.tr("Fields"), self._fields),
            (self.tr("Record"), self._record),
        ):
            form.addRow(_muted(name), label)

    def show_profile(self, profile: Profile) -> None:
        """Show what ``profile`` does; what would leave is told later."""
        self.leaving.set_text(self.tr("Looking for what is new…"))
        self._format.set_text(format_name(profile.format))
        self._line.set_text(format_line(profile.format))
        self._folder.set_text(profile.folder)
        self._names.set_text(f"\u2066{profile.pattern}{profile.format.suffix}\u2069")  # whatever the window reads
        self._fields.set_text(self._told(profile))
        self._record.set_text(self.tr("beside each file") if profile.record else self.tr("none"))

    def show_upcoming(self, found: Upcoming) -> None:
        """Say what would leave."""
        self.leaving.set_text(expected(found))

    def _told(self, profile: Profile) -> str:
        if set(profile.fields) == set(FieldName):
            return self.tr("all")
        return separated([field_label(each) for each in profile.fields]) or self.tr("none")


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("muted")
    return label
