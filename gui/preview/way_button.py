"""Choosing what the file of the preview is made by: a profile of the desk, or a plain format."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.model import Format, Profile
from gui.controls import QuietButton, bold
from gui.format_choice import fill_with_formats
from gui.format_names import format_line, format_name

_WIDE = 40
"""Characters of a folder or a profile's name that a line of the menu shows."""


class WayButton(QuietButton):
    """Names the profile or format, and offers the others: the desk's profiles first, the plain formats below them.

    Args:
        parent: the parent widget.

    Signals:
        chosen(object): the editor wants this ``Profile`` or ``Format``.
        opening(): what it offers is about to be shown.
    """

    chosen = Signal(object)
    opening = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self)
        self._formats = fill_with_formats(self._menu, self.chosen.emit)
        self._first = self._menu.actions()[0]
        self._profiles: list[QAction] = []
        self._offered: tuple[Profile, ...] = ()
        self._menu.aboutToShow.connect(self.opening)
        self.setMenu(self._menu)

    def offer(self, profiles: Sequence[Profile], by: Profile | Format) -> None:
        """Offer these profiles above the formats, ``by`` being the one that holds."""
        if tuple(profiles) != self._offered:
            self._offered = tuple(profiles)
            self._fill()
        self._name(by)
        wanted = by.name if isinstance(by, Profile) else ""
        for action in self._profiles:
            action.setChecked(action.data() == wanted)
        for action in self._formats:
            action.setChecked(action.data() == by)

    def _fill(self) -> None:
        for action in self._profiles:
            self._menu.removeAction(action)
            action.deleteLater()
        self._profiles = [self._heading(), *map(self._switch, self._offered)] if self._offered else []
        self._menu.insertActions(self._first, self._profiles)

    def _heading(self) -> QAction:
        heading = QAction(self.tr("Profiles"), self._menu)
        heading.setEnabled(False)
        heading.setFont(bold(self._menu.font()))
        return heading

    def _switch(self, profile: Profile) -> QAction:
        text = self.tr("{profile}: {format} · {folder}").format(
            profile=_isolated(self._cut(profile.name, Qt.TextElideMode.ElideRight)),
            format=format_name(profile.format),
            folder=_isolated(self._cut(profile.folder, Qt.TextElideMode.ElideMiddle)),
        )
        action = QAction(text.replace("&", "&&"), self._menu)
        action.setToolTip(format_line(profile.format))
        action.setCheckable(True)
        action.setData(profile.name)
        action.triggered.connect(partial(self._choose, profile))
        return action

    def _choose(self, profile: Profile, _checked: bool = False) -> None:
        self.chosen.emit(profile)

    def _cut(self, text: str, where: Qt.TextElideMode) -> str:
        metrics = self._menu.fontMetrics()
        return metrics.elidedText(text, where, metrics.averageCharWidth() * _WIDE)

    def _name(self, by: Profile | Format) -> None:
        if isinstance(by, Profile):
            name = self.tr("{profile}: {format}").format(
                profile=_isolated(self._cut(by.name, Qt.TextElideMode.ElideRight)), format=format_name(by.format)
            )
        else:
            name = format_name(by)
        hint = self.tr("The profile or format of the file: {name}")
        self.set_wording(f"{name} ▾", hint=hint.format(name=name))


def _isolated(words: str) -> str:
    """Words of the person's own, kept from mixing with those around them that are written the other way."""
    return f"\u2068{words}\u2069"
