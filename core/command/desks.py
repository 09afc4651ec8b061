"""The commands that work on a desk: ``add`` and ``list``; and what the others need of it."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import platformdirs

from core.command.cleaning import tell_if_incomplete
from core.command.inputs import sources
from core.command.messages import Messages
from core.command.pages import AHEAD, Cleaned, in_order
from core.desk import Desk, Row
from core.model import BadInputError, DeskError, GalleyproofError, Source
from core.work import Pool

_SHORTEST_ID = 4


def default_desk_path() -> Path:
    """Where the desk lies unless somebody says otherwise: in the user's own data folder."""
    return platformdirs.user_data_path("galleyproof", appauthor=False) / "desk.galleyproof"


def open_desk(path: Path | None) -> Desk:
    """Opens a desk, making it and its folder where there is none.

    Raises:
        DeskError: it cannot be opened or made.
    """
    path = path or default_desk_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DeskError(f"{path}: its folder cannot be made ({error.strerror})") from error
    return Desk.open(path)


def open_present_desk(path: Path | None) -> Desk:
    """Opens a desk that must be there already.

    Raises:
        DeskError: it is not, or cannot be opened.
    """
    path = path or default_desk_path()
    if not path.exists():
        raise DeskError(f'{path}: there is no desk yet; "galleyproof add FILE" makes one')
    return Desk.open(path)


def add(desk: Desk, inputs: Sequence[str], jobs: int, prepare: bool) -> int:
    """Puts inputs on a desk, prints id and name of each page, and prepares those that are not yet.

    Args:
        desk: where to.
        inputs: files, and ``-`` for standard input.
        jobs: how many pages are prepared at once.
        prepare: prepare now; otherwise the window does it when a page is opened.

    Returns:
        How many inputs could not be read; each was named on standard error.
    """
    messages = Messages()
    try:
        arrived = list(_arrive(desk, inputs, messages))
        if prepare:
            _prepare(desk, desk.unprepared(arrived), jobs, messages)
    finally:
        messages.finish()
    return messages.problems


def _arrive(desk: Desk, inputs: Sequence[str], messages: Messages) -> Iterator[str]:
    for found in sources(inputs):
        if isinstance(found, BadInputError):
            messages.problem(str(found))
            continue
        added = desk.add(found)
        say(f"{added.review_id}\t{found.name}\t{'added' if added.new else 'was there already'}")
        yield added.review_id


def _prepare(desk: Desk, review_ids: Sequence[str], jobs: int, messages: Messages) -> None:
    with Pool(jobs) as pool:
        items: Iterator[Source] = (desk.source(review_id) for review_id in review_ids)
        for review_id, result in zip(review_ids, in_order(items, pool, jobs * AHEAD), strict=True):
            if isinstance(result, Cleaned):
                desk.save_proposal(review_id, result.review.page, result.review.proposal)
                tell_if_incomplete(result, messages)
                messages.page_done()


def show_queue(desk: Desk, as_json: bool) -> None:
    """Prints the queue, as a table or as one JSON array."""
    rows = desk.queue()
    if as_json:
        say(msgspec.json.format(msgspec.json.encode(rows), indent=2).decode())
    elif rows:
        say_table([_HEADINGS, *map(_cells, rows)])


_HEADINGS = ("REVIEW", "STATE", "QUESTIONS", "NAME", "TITLE", "FLAGS")


def _cells(row: Row) -> tuple[str, ...]:
    questions = str(row.questions) if row.prepared else "-"
    return (row.review_id, row.state.value, questions, row.name, row.title, " ".join(row.flags))


def say_table(lines: Sequence[tuple[str, ...]]) -> None:
    """Prints lines of cells, each column as wide as its widest cell."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        say("  ".join(cells).rstrip())


def review_ids(desk: Desk, named: Sequence[str]) -> list[str] | None:
    """The reviews meant, each by id, its beginning, or name; None, which stands for all, where none is named.

    Raises:
        GalleyproofError: no review, or more than one, has a name given.
    """
    rows = desk.queue() if named else ()
    return [_review_id(rows, name) for name in named] or None


def _review_id(rows: Sequence[Row], name: str) -> str:
    meant = [row.review_id for row in rows if row.review_id == name]
    meant = meant or [row.review_id for row in rows if _is_meant(row, name)]
    if len(meant) == 1:
        return meant[0]
    raise GalleyproofError(f"{name}: {'several reviews are' if meant else 'no review is'} called that")


def _is_meant(row: Row, name: str) -> bool:
    begins = len(name) >= _SHORTEST_ID and row.review_id.startswith(name)
    return begins or row.name == name


def say(line: str) -> None:
    """Prints a line of results, in UTF-8 whatever the terminal's language."""
    sys.stdout.buffer.write(line.encode(errors="replace") + b"\n")
    sys.stdout.buffer.flush()
