"""A path to sources. Whatever is wrong with it is said in one line, as a value."""

import stat
from collections.abc import Iterator
from pathlib import Path

from core.intake.decoding import is_undecodable
from core.intake.given import Given
from core.intake.readers import reader_for
from core.intake.sniff import binary_kind
from core.model import BadInputError, Source

LIMIT = 64 * 1024 * 1024
"""The largest file read, in bytes."""


def read(path: Path, *, flags: tuple[str, ...] = ()) -> Iterator[Source | BadInputError]:
    """The sources inside a file, in order; an error value for each part that cannot be read.

    Args:
        path: the file.
        flags: flags to give to every source inside.
    """
    content = _content(path)
    if isinstance(content, BadInputError):
        yield content
        return
    cause = _cannot_be_a_page(content)
    if cause:
        yield BadInputError(str(path), cause)
        return
    for found in reader_for(path, content).read(Given(path, content, flags)):
        undecodable = isinstance(found, Source) and is_undecodable(found)
        yield BadInputError(str(path), _UNDECODABLE) if undecodable else found


_UNDECODABLE = "cannot be decoded, it is no text in any known encoding"


def _content(path: Path) -> bytes | BadInputError:
    """The file's bytes. Never opens what is not a plain file: a pipe would wait for ever."""
    try:
        status = path.stat()
        cause = _cannot_be_read(status.st_mode, status.st_size)
        if cause:
            return BadInputError(str(path), cause)
        with path.open("rb") as file:
            content = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        return BadInputError(str(path), _cause(error))
    return BadInputError(str(path), _TOO_LARGE) if len(content) > LIMIT else content


_TOO_LARGE = f"is too large, more than {LIMIT // (1024 * 1024)} MiB"


def _cannot_be_read(mode: int, size: int) -> str:
    if stat.S_ISDIR(mode):
        return "is a folder, not a page"
    if not stat.S_ISREG(mode):
        return "is not a file but a device or a pipe"
    return _TOO_LARGE if size > LIMIT else ""


def _cannot_be_a_page(content: bytes) -> str:
    if not content:
        return "is empty"
    if not content.strip(b" \t\r\n\f\x0b\xef\xbb\xbf"):
        return "is empty but for white space"
    kind = binary_kind(content)
    return f"is {kind}, not a page" if kind else ""


def _cause(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "does not exist"
    if isinstance(error, PermissionError):
        return "may not be read by this user"
    if isinstance(error, OSError) and error.strerror:
        return f"cannot be read ({error.strerror})"
    return "cannot be read (its name is no file name)"
