"""What the window remembers for a person, whatever desk is open. Each setting is declared once.

The preferences dialog is made from this declaration: a setting with a ``Setting`` stands in it.
"""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

import msgspec
import platformdirs

from core.model import DeskError
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


@dataclass(frozen=True)
class Found:
    """What a file of preferences holds.

    Attributes:
        preferences: the settings, with the default for each that could not be understood.
        unread: by name what was not understood as the file has it: of a newer version, or damaged.
        damaged: the file as a whole is not what a file of preferences is.
    """

    preferences: Preferences = field(default_factory=Preferences)
    unread: Mapping[str, Any] = field(default_factory=dict)
    damaged: bool = False


def declared() -> dict[str, Setting]:
    """The settings that stand in the dialog, by name."""
    return {each.name: each.metadata[_DECLARED] for each in fields(Preferences) if _DECLARED in each.metadata}


def default_of(name: str) -> Any:
    """The default of a setting."""
    found = next(each for each in fields(Preferences) if each.name == name)
    return found.default if found.default is not MISSING else getattr(Preferences(), name)


def default_place() -> Path:
    """The file the preferences lie in unless told otherwise."""
    return platformdirs.user_config_path("galleyproof", appauthor=False) / "preferences.json"


def read(path: Path) -> Found:
    """The preferences in ``path``; the defaults where there are none."""
    try:
        content = path.read_bytes()
    except OSError:
        return Found()
    try:
        raw = msgspec.json.decode(content, type=dict[str, Any])
    except msgspec.MsgspecError:
        return Found(damaged=True)
    known, unread = _understood(raw)
    return Found(Preferences(**known), unread)


def _understood(raw: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The values that make sense, and the others as they are."""
    types, shown = get_type_hints(Preferences), declared()
    known: dict[str, Any] = {}
    for name in types.keys() & raw.keys():
        with contextlib.suppress(msgspec.ValidationError, ValueError):
            value = msgspec.convert(raw[name], type=types[name])
            known[name] = shown[name].fitted(value) if name in shown else value
    return known, {name: value for name, value in raw.items() if name not in known}


def write(preferences: Preferences, path: Path, unread: Mapping[str, Any] | None = None) -> None:
    """Put ``preferences`` into ``path``, whole or not at all.

    Args:
        preferences: the settings.
        path: the file.
        unread: what was found there and not understood; it is kept.

    Raises:
        DeskError: the file cannot be written.
    """
    content = msgspec.to_builtins(preferences) | dict(unread or {})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_bytes(msgspec.json.format(msgspec.json.encode(content)))
        fresh.replace(path)
    except OSError as error:
        raise DeskError(f"{path}: the preferences cannot be kept: {error.strerror}") from error


def set_aside(path: Path) -> Path:
    """Keep a damaged file under another name, out of the way of the next one; says which.

    Raises:
        DeskError: it cannot be renamed.
    """
    aside = path.with_suffix(".damaged.json")
    try:
        path.replace(aside)
    except OSError as error:
        raise DeskError(f"{path}: the damaged preferences cannot be set aside: {error.strerror}") from error
    return aside
