"""Opening a file that is on no disk yet in its own program: in a private folder that goes with the window."""

import shutil
import tempfile
from contextlib import suppress
from itertools import count
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_PRIVATE = 0o700
_READ_ONLY = 0o400


class Outside:
    """Writes files where only this person reads them, and hands them to the program they belong to.

    They are read-only: what would be typed there is in no article, and goes with the folder.
    """

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._numbers = count(1)

    def open(self, name: str, data: bytes) -> bool:
        """Open ``data`` as a file called ``name``; says whether the platform knows a program for it.

        Raises:
            OSError: it cannot be written.
        """
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="galleyproof-"))
        place = self._folder / str(next(self._numbers))  # the one before may be open still
        place.mkdir(mode=_PRIVATE)
        path = place / name
        path.write_bytes(data)
        path.chmod(_READ_ONLY)
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def close(self) -> None:
        """Remove everything that was written."""
        folder, self._folder = self._folder, None
        if folder is None:
            return
        for path in folder.rglob("*"):
            with suppress(OSError):
                path.chmod(_PRIVATE)  # some platforms remove nothing that is read-only
        shutil.rmtree(folder, ignore_errors=True)
