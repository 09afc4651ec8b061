"""A folder as the pages below it."""

from collections.abc import Iterator
from pathlib import Path

from core.intake.readers import READERS


def pages_below(path: Path) -> Iterator[Path]:
    """``path`` itself where it is no folder, else the files below it that are called like pages, in order of name."""
    if not _is_folder(path):
        yield path
        return
    wanted = frozenset(suffix for reader in READERS for suffix in reader.suffixes)
    yield from (each for each in sorted(path.rglob("*")) if each.suffix.lower() in wanted and each.is_file())


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # reading it says what is wrong
        return False
