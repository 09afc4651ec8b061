"""A record and its files checked: offline, and with nothing but the record to go by."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.export.record.agreeing import disagreements
from core.export.record.chain import broken
from core.export.record.filing import misfiled
from core.export.record.finding import Finding
from core.export.record.reading import THE_RECORD, UnreadableError, read, typed
from core.export.record.shapes import Record


@dataclass(frozen=True, slots=True)
class Opened:
    """A record that could be read.

    Attributes:
        content: all that it says, as JSON has it.
        record: the same as values; None where it is not shaped as a record.
        findings: where it is not.
    """

    content: Mapping[str, Any]
    record: Record | None
    findings: tuple[Finding, ...] = ()


def verify(record: bytes, files: Mapping[str, Path] | Sequence[Path]) -> tuple[Finding, ...]:
    """Everything that is not as it was when the record was sealed; empty where all holds.

    Args:
        record: the record's bytes, whoever made them.
        files: the files that were written with it, by their name in the record or called so.

    Returns:
        What differs in the record's shape and chain, then what does not follow from its events, then the files.
    """
    opened = open_record(record)
    return opened if isinstance(opened, tuple) else findings(opened, files)


def open_record(record: bytes) -> Opened | tuple[Finding, ...]:
    """The record, or why it cannot be read at all."""
    try:
        content = read(record)
    except UnreadableError as error:
        return (Finding(THE_RECORD, str(error)),)
    found = typed(content)
    return Opened(content, None, (found,)) if isinstance(found, Finding) else Opened(content, found)


def findings(opened: Opened, files: Mapping[str, Path] | Sequence[Path]) -> tuple[Finding, ...]:
    """What ``verify`` finds in a record that was read."""
    return tuple(dict.fromkeys(_all(opened, files)))


def _all(opened: Opened, files: Mapping[str, Path] | Sequence[Path]) -> Iterator[Finding]:
    yield from opened.findings
    yield from broken(opened.content)
    if opened.record is not None:
        for number, article in enumerate(opened.record.articles, 1):
            yield from disagreements(article, number)
        yield from misfiled(opened.record.files, files)
