"""What the window remembers for a person, whatever desk is open. Each setting is declared once."""

from dataclasses import dataclass
from pathlib import Path

import msgspec
import platformdirs

from core.model import DeskError


@dataclass(frozen=True)
class Preferences:
    """The settings, with their defaults.

    Attributes:
        theme: ``"platform"``, ``"light"`` or ``"dark"``.
        bare_keys: whether single keys act in the review panes.
        text_size: percentage of the platform's text size, 60 to 240.
        export_folder: where the last export went; empty before the first.
        export_format: the format of the last export.
        geometry: the window's place and size as Qt saves it, base64; empty for the default.
        page_view: which view of the page is shown: ``"page"``, ``"blocks"`` or ``"source"``.
        article_view: which view of the article is shown: ``"article"``, ``"changes"`` or ``"export"``.
        changes_against: what changes are taken against: ``"proposal"`` or ``"page"``.
        fold_runs: whether long runs of removed blocks stand as one row.
        panes: widths of the panes in pixels, left to right; empty for the default.
    """

    theme: str = "platform"
    bare_keys: bool = True
    text_size: int = 100
    export_folder: str = ""
    export_format: str = "html"
    geometry: str = ""
    page_view: str = "blocks"
    article_view: str = "article"
    changes_against: str = "proposal"
    fold_runs: bool = True
    panes: tuple[int, ...] = ()


def default_place() -> Path:
    """The file the preferences lie in unless told otherwise."""
    return platformdirs.user_config_path("galleyproof", appauthor=False) / "preferences.json"


def read(path: Path) -> Preferences:
    """The preferences in ``path``; the defaults where there are none or they cannot be understood."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Preferences)
    except (OSError, msgspec.MsgspecError):
        return Preferences()


def write(preferences: Preferences, path: Path) -> None:
    """Put ``preferences`` into ``path``, whole or not at all.

    Raises:
        DeskError: the file cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_bytes(msgspec.json.format(msgspec.json.encode(preferences)))
        fresh.replace(path)
    except OSError as error:
        raise DeskError(f"{path}: the preferences cannot be kept: {error.strerror}") from error
