"""The inputs a person names: files, folders, and ``-`` for standard input."""

import dataclasses
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from core.intake import LIMIT, pages_below, read
from core.model import BadInputError, Source

STANDARD_INPUT = "-"
_STANDARD_INPUT_NAME = "standard input"


def sources(inputs: Iterable[str]) -> Iterator[Source | BadInputError]:
    """The sources inside the inputs, in order; an error value for whatever cannot be read."""
    for each in inputs:
        yield from _standard_input() if each == STANDARD_INPUT else _below(Path(each))


def _below(path: Path) -> Iterator[Source | BadInputError]:
    """The sources in a file or folder, and for a folder without a page that there is none."""
    none = True
    for each in pages_below(path):
        none = False
        yield from read(each)
    if none:
        yield BadInputError(str(path), "is a folder that holds no page")


def _standard_input() -> Iterator[Source | BadInputError]:
    """Standard input as if it were a file: the readers know files, and check them for everything."""
    content = sys.stdin.buffer.read(LIMIT + 1)
    name = _STANDARD_INPUT_NAME + (".jsonl" if _is_rows(content) else "")
    with tempfile.TemporaryDirectory(prefix="galleyproof-") as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        for found in read(path):
            yield _from_standard_input(found, str(path))


def _from_standard_input(found: Source | BadInputError, path: str) -> Source | BadInputError:
    if isinstance(found, BadInputError):
        return BadInputError(found.name.replace(path, _STANDARD_INPUT_NAME), found.cause)
    return dataclasses.replace(found, origin=found.origin.replace(path, _STANDARD_INPUT_NAME))


def _is_rows(content: bytes) -> bool:
    """Whether the first line is a JSON object, as in JSON Lines: there is no file name to tell."""
    first = content.lstrip().split(b"\n", 1)[0]
    try:
        return isinstance(msgspec.json.decode(first), dict)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
