"""What the preview is made by: the profile or format that the editor chose there, or else the last export's."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from core.desk import Desk
from core.export.foreseen import Foreseen, foresee
from core.export.way import Way
from core.model import Format, GalleyproofError, Profile, Review
from gui.format_names import format_of
from gui.main_window import MainWindow
from gui.preferences import Preferences
from gui.preview import PreviewView
from gui.settings import Settings
from gui.workbench import Workbench

_PROFILE, _FORMAT = "profile:", "format:"


def remembered(by: Profile | Format) -> str:
    """A choice as the preferences keep it."""
    return f"{_PROFILE}{by.name}" if isinstance(by, Profile) else f"{_FORMAT}{by.value}"


def chosen(now: Preferences, profiles: Sequence[Profile]) -> Profile | Format:
    """What was chosen; where that is nothing of this desk, the last export's profile; without one its format."""
    if now.preview_by.startswith(_FORMAT):
        return format_of(now.preview_by.removeprefix(_FORMAT))
    named = {each.name: each for each in profiles}
    wanted = (now.preview_by.removeprefix(_PROFILE), now.export_profile)
    return next((named[each] for each in wanted if each in named), format_of(now.export_format))


class Previewing(QObject):
    """Has the preview made by what is chosen, and keeps the choice.

    Args:
        window: the window.
        bench: its state.
        settings: where the choice is remembered.
    """

    def __init__(self, window: MainWindow, bench: Workbench, settings: Settings) -> None:
        super().__init__(window)
        self._side = window.article_side
        self._bench = bench
        self._settings = settings
        self._side.made.connect(self._listen)
        settings.changed.connect(self.refresh)

    def view(self) -> PreviewView | None:
        """The preview, once it was shown."""
        view = self._side.view_of("export")
        return view if isinstance(view, PreviewView) else None

    def refresh(self) -> None:
        """Look anew which profiles there are, and which one holds."""
        view = self.view()
        if view is not None:
            self._take_ways(view)

    def _listen(self, _tab: str) -> None:
        view = self.view()
        if view is None or view.foresee is not None:
            return
        view.foresee = self._job
        view.button.chosen.connect(self._choose)
        view.button.opening.connect(self.refresh)
        view.beginning.connect(self.refresh)
        self.refresh()

    def _choose(self, by: Profile | Format) -> None:
        self._settings.change(preview_by=remembered(by))

    def _take_ways(self, view: PreviewView) -> None:
        profiles = self._profiles()
        view.take_ways(profiles, chosen(self._settings.now, profiles))

    def _profiles(self) -> tuple[Profile, ...]:
        try:
            return self._bench.desk.profiles()
        except GalleyproofError:
            return ()  # whoever reads the article there says why

    def _job(self, review: Review, by: Profile | Format) -> "partial[Foreseen]":
        return partial(_foreseen, self._bench.desk, review, by)


def _foreseen(desk: Desk, review: Review, by: Profile | Format) -> Foreseen:
    return foresee(desk, review, Way.of(by) if isinstance(by, Profile) else Way.plain(by))
