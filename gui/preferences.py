"""What the window remembers for a person, whatever desk is open. Each setting is declared once.

The preferences dialog is made from this declaration: a setting with a ``Setting`` stands in it.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from enum import StrEnum
from typing import Any, TypeVar

from gui.format_names import NAMES, format_name, format_of
from gui.marking import to_translate

_DECLARED = "setting"
_T = TypeVar("_T")


class Part(StrEnum):
    """The parts of the dialog, in their order."""

    LOOK = to_translate("Preferences", "Appearance")
    WORK = to_translate("Preferences", "Reviewing")
    SPELLING = to_translate("Preferences", "Spelling")
    EXPORT = to_translate("Preferences", "Export")


@dataclass(frozen=True)
class Setting:
    """How one setting is shown and what it may be.

    Attributes:
        part: where in the dialog it stands.
        label: what it is called.
        help: one sentence more.
        choices: what it may be, each value with its name; empty where anything of its type will do.
        named: what a choice is called in the person's language, by its value, where other tables have the names.
        least: the smallest number.
        most: the largest number.
        step: how far one press of an arrow goes.
        unit: how a number is written, with ``{n}`` for it: ``"{n} %"``.
        least_means: what the smallest number is called in place of itself; empty for itself.
        is_folder: it is the path of a folder.
    """

    part: Part
    label: str
    help: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    named: Callable[[str], str] | None = None
    least: int = 0
    most: int = 0
    step: int = 1
    unit: str = "{n}"
    least_means: str = ""
    is_folder: bool = False

    def fitted(self, value: Any) -> Any:
        """``value`` brought into bounds.

        Raises:
            ValueError: it is none of the choices.
        """
        if self.choices and value not in self.choices:
            raise ValueError(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return max(self.least, min(self.most, value))
        return value


def _shown(default: _T, setting: Setting) -> _T:
    """A setting with this default that stands in the dialog."""
    return field(default=default, metadata={_DECLARED: setting})


_THEME = Setting(
    Part.LOOK,
    to_translate("Preferences", "Colours"),
    to_translate("Preferences", "Light or dark, or as the platform has it."),
    choices={
        "platform": to_translate("Preferences", "As the platform has it"),
        "light": to_translate("Preferences", "Light"),
        "dark": to_translate("Preferences", "Dark"),
    },
)
_CONTRAST = Setting(
    Part.LOOK,
    to_translate("Preferences", "Contrast"),
    to_translate("Preferences", "High contrast sets every word and edge apart more strongly."),
    choices={
        "platform": to_translate("Preferences", "As the platform has it"),
        "high": to_translate("Preferences", "High"),
        "normal": to_translate("Preferences", "Normal"),
    },
)
_LANGUAGE = Setting(
    Part.LOOK,
    to_translate("Preferences", "Language"),
    to_translate("Preferences", "The window is made anew at once, where you are."),
    choices={
        "": to_translate("Preferences", "As the platform has it"),
        "en": "English",
        "de": "Deutsch",
        "ar": "العربية",
    },
)
_TEXT_SIZE = Setting(
    Part.LOOK,
    to_translate("Preferences", "Text size"),
    to_translate("Preferences", "Of everything in the window, beside the platform's own size."),
    least=60,
    most=240,
    step=10,
    unit="{n} %",
)
_PAGE_VIEW = Setting(
    Part.LOOK,
    to_translate("Preferences", "Page shown"),
    to_translate("Preferences", "As a reader saw it, as its blocks, or as its source."),
    choices={
        "page": to_translate("Preferences", "Page"),
        "blocks": to_translate("Preferences", "Blocks"),
        "source": to_translate("Preferences", "Source"),
    },
)
_ARTICLE_VIEW = Setting(
    Part.LOOK,
    to_translate("Preferences", "Article shown"),
    to_translate("Preferences", "As copy to type in, as what was changed, or as it will leave."),
    choices={
        "article": to_translate("Preferences", "Article"),
        "changes": to_translate("Preferences", "Changes"),
        "export": to_translate("Preferences", "Export"),
    },
)
_AGAINST = Setting(
    Part.LOOK,
    to_translate("Preferences", "Changes shown"),
    to_translate("Preferences", "What was changed of the proposal, or everything that is not the page's own."),
    choices={
        "proposal": to_translate("Preferences", "Against the proposal"),
        "page": to_translate("Preferences", "Against the page"),
    },
)
_FOLD = Setting(
    Part.LOOK,
    to_translate("Preferences", "Fold long runs"),
    to_translate("Preferences", "Twelve removed blocks or more in a row stand as one line that opens."),
)
_BARE_KEYS = Setting(
    Part.WORK,
    to_translate("Preferences", "Single-key commands"),
    to_translate(
        "Preferences",
        "They act while the page or the article has the focus. Turn them off where keys are struck by accident.",
    ),
)
_AHEAD = Setting(
    Part.WORK,
    to_translate("Preferences", "Articles prepared ahead"),
    to_translate("Preferences", "Fewer spare a slow or busy machine; the open article always comes first."),
    most=200,
    least_means=to_translate("Preferences", "the whole queue"),
)
_SPELLING = Setting(
    Part.SPELLING,
    to_translate("Preferences", "Underline misspelt words"),
    to_translate("Preferences", "In the article, by the dictionary for its language, where this computer has one."),
)
_FOLDER = Setting(
    Part.EXPORT,
    to_translate("Preferences", "Folder"),
    to_translate("Preferences", "Where approved copy goes unless you choose another folder."),
    is_folder=True,
)
_FORMAT = Setting(
    Part.EXPORT,
    to_translate("Preferences", "Format"),
    choices={each.value: name for each, name in NAMES.items()},
    named=lambda value: format_name(format_of(value)),
)


@dataclass(frozen=True)
class Preferences:
    """The settings, with their defaults.

    Attributes:
        theme: ``"platform"``, ``"light"`` or ``"dark"``.
        contrast: ``"platform"``, ``"high"`` or ``"normal"``.
        language: code of the window's language; empty for the platform's.
        bare_keys: whether single keys act in the review panes.
        text_size: percentage of the platform's text size, 60 to 240.
        ahead: how many articles after the open one are prepared; 0 for the whole queue.
        spelling: whether misspelt words are underlined in the article.
        words: words that a person takes for right, whatever a dictionary holds, in the order they were added.
        export_folder: where the last export went; empty before the first.
        export_format: the format of the last export.
        export_profile: the name of the profile of the last export by one; empty before the first.
        preview_by: what the export preview is made by, ``"profile:wire"`` or ``"format:html"``; empty for what the last
            export was made by.
        exported_to: the folder that something was written to last, by a profile or not; empty before the first.
        keys: keys in portable text by command, of those commands that have others than the table's.
        recent_commands: ids of the commands last chosen by name, the latest first.
        recent_desks: paths of the desks last open, the latest first.
        geometry: the window's place and size as Qt saves it, base64; empty for the default.
        page_view: which view of the page is shown: ``"page"``, ``"blocks"`` or ``"source"``.
        article_view: which view of the article is shown: ``"article"``, ``"changes"`` or ``"export"``.
        changes_against: what changes are taken against: ``"proposal"`` or ``"page"``.
        fold_runs: whether long runs of removed blocks stand as one row.
        panes: widths of the panes in pixels, left to right; empty for the default.
    """

    theme: str = _shown("platform", _THEME)
    contrast: str = _shown("platform", _CONTRAST)
    language: str = _shown("", _LANGUAGE)
    bare_keys: bool = _shown(True, _BARE_KEYS)
    text_size: int = _shown(100, _TEXT_SIZE)
    ahead: int = _shown(0, _AHEAD)
    spelling: bool = _shown(True, _SPELLING)
    words: tuple[str, ...] = ()
    export_folder: str = _shown("", _FOLDER)
    export_format: str = _shown("html", _FORMAT)
    export_profile: str = ""
    preview_by: str = ""
    exported_to: str = ""
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    recent_commands: tuple[str, ...] = ()
    recent_desks: tuple[str, ...] = ()
    geometry: str = ""
    page_view: str = _shown("blocks", _PAGE_VIEW)
    article_view: str = _shown("article", _ARTICLE_VIEW)
    changes_against: str = _shown("proposal", _AGAINST)
    fold_runs: bool = _shown(True, _FOLD)
    panes: tuple[int, ...] = ()


def declared() -> dict[str, Setting]:
    """The settings that stand in the dialog, by name."""
    return {each.name: each.metadata[_DECLARED] for each in fields(Preferences) if _DECLARED in each.metadata}


def default_of(name: str) -> Any:
    """The default of a setting."""
    found = next(each for each in fields(Preferences) if each.name == name)
    return found.default if found.default is not MISSING else getattr(Preferences(), name)
