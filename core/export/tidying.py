"""What a killed program leaves in a folder, taken away by the next export that holds the folder's lock."""

import re
import time
from contextlib import suppress
from pathlib import Path

from core.export.files import HELD, ONCE

_PART = re.compile(r"\.galleyproof-(?:(held|once)-)?[0-9a-f]{16}\.part")
_DAY = 24 * 60 * 60


def tidy(folder: Path) -> None:
    """Takes away temporary files of this program that nobody writes any more.

    Those of an export are dead where another export holds the lock. Those of a single writer, who needs no lock,
    are taken for dead after a day.
    """
    for path in folder.iterdir():
        named = _PART.fullmatch(path.name)
        if named and _is_dead(path, named[1] or HELD):
            with suppress(OSError):
                path.unlink()


def _is_dead(path: Path, whose: str) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    return whose != ONCE or path.stat().st_mtime < time.time() - _DAY
