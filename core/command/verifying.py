"""A record checked against the files it was written with."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.command.messages import steerless
from core.export.files import cause
from core.export.record import RECORD_SUFFIX
from core.export.record.filing import plain_name
from core.export.record.finding import Finding
from core.export.record.reading import LIMIT
from core.export.record.shapes import Leaving, Record
from core.export.record.verifying import Opened, findings, open_record
from core.model import BadInputError

_NAMED = 3
"""Approvers of one file that are named."""


def verify(path: Path, files: Sequence[Path]) -> int:
    """Prints a line for each thing that is not as it left; or, where all is, a line a file that says so.

    Args:
        path: the record.
        files: the files written with it; none for those beside the record.

    Returns:
        How many things are not as they left.

    Raises:
        BadInputError: there is no record to be read at ``path``.
    """
    opened = open_record(_content(path))
    found = _findings(opened, path, files) if isinstance(opened, Opened) else opened
    for finding in found:
        _say(str(finding))
    if not found and isinstance(opened, Opened) and opened.record is not None:
        for line in _standing(opened.record):
            _say(line)
    return len(found)


def _content(path: Path) -> bytes:
    """The record's bytes, and of one that is too large no more than show it."""
    try:
        with path.open("rb") as file:
            return file.read(LIMIT + 1)
    except FileNotFoundError as error:
        raise BadInputError(str(path), "is not there") from error
    except OSError as error:
        raise BadInputError(str(path), f"cannot be read: {cause(error)}") from error


def _findings(opened: Opened, path: Path, files: Sequence[Path]) -> tuple[Finding, ...]:
    if files or opened.record is None:
        return findings(opened, files)
    names = [each.name for each in opened.record.files]
    outside = tuple(Finding(name, "is no name of a file beside the record") for name in names if not plain_name(name))
    return (*outside, *findings(opened, _beside(path, names)))


def _beside(path: Path, names: Sequence[str]) -> dict[str, Path]:
    """The files of the record's folder that it may be of: those it names, and the one it is itself named for."""
    own = path.name.removesuffix(RECORD_SUFFIX)
    wanted = [*filter(plain_name, names), *([own] if own != path.name else [])]
    return {name: path.parent / name for name in wanted if (path.parent / name).exists()}


def _standing(record: Record) -> Iterator[str]:
    approvals = _approvals([article.review for article in record.articles])
    yield from (f"{file.name}: as it left, {approvals}" for file in record.files)


def _approvals(reviews: Sequence[Leaving]) -> str:
    last = max(review.approved_at for review in reviews)
    when = f"{last:%Y-%m-%d} at {last:%H:%M} UTC"
    people = list(dict.fromkeys(review.approved_by for review in reviews if review.approved_by))
    by = f" by {', '.join(people[:_NAMED])}{' and others' if len(people) > _NAMED else ''}" if people else ""
    if len(reviews) == 1:
        return f"approved{by} on {when}"
    return f"{len(reviews)} articles approved{by}, the last on {when}"


def _say(line: str) -> None:
    """Prints a line of results, in UTF-8 whatever the terminal's language, with nothing in it that steers one."""
    sys.stdout.buffer.write(steerless(line).encode(errors="replace") + b"\n")
    sys.stdout.buffer.flush()
