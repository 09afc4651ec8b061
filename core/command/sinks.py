"""Where results go as they come: standard output, or a file that is there whole or not at all."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from core.model import ExportError


class Sink(Protocol):
    """Takes text as it comes."""

    def write(self, text: str) -> None:
        """Writes on."""


class StandardOutput:
    """Standard output, in UTF-8 whatever the terminal's language; each result is there when it is written."""

    def write(self, text: str) -> None:
        """Writes on and flushes."""
        sys.stdout.buffer.write(text.encode())
        sys.stdout.buffer.flush()


class WholeFile:
    """A file that appears under its name when ``keep`` is called, and not before; made at the first writing.

    Args:
        path: where it shall lie. Whatever is there is replaced.

    Raises:
        ExportError: from any method: it cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: tempfile._TemporaryFileWrapper[bytes] | None = None

    def write(self, text: str) -> None:
        """Writes on."""
        with self._saying_why():
            if self._file is None:
                self._file = tempfile.NamedTemporaryFile(  # noqa: SIM115  (closed by keep or drop)
                    dir=self._path.parent, prefix=".galleyproof-", suffix=".part", delete=False
                )
            self._file.write(text.encode())

    def keep(self) -> None:
        """Puts the file in its place, on the disk. No effect if nothing was written."""
        if self._file is None:
            return
        with self._saying_why():
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            Path(self._file.name).chmod(0o666 & ~_umask())
            Path(self._file.name).replace(self._path)
        self._file = None

    def drop(self) -> None:
        """Leaves nothing behind, unless the file was kept."""
        if self._file is not None:
            self._file.close()
            Path(self._file.name).unlink(missing_ok=True)
            self._file = None

    @contextlib.contextmanager
    def _saying_why(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise ExportError(f"{self._path}: cannot be written ({error.strerror})") from error


def _umask() -> int:
    """The mode bits this process withholds from new files; temporary files are made without regard to them."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


@contextlib.contextmanager
def sink_for(path: Path | None) -> Iterator[Sink]:
    """A sink for a path, None meaning standard output. The file is kept only if all goes well."""
    if path is None:
        yield StandardOutput()
        return
    file = WholeFile(path)
    try:
        yield file
        file.keep()
    finally:
        file.drop()
