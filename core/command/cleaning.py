"""``galleyproof clean``: inputs in, documents out."""

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.command.inputs import sources
from core.command.messages import Messages
from core.command.pages import AHEAD, Cleaned, in_order
from core.command.sinks import Sink, sink_for
from core.command.targets import Target
from core.command.writers import Documents, FileOrFolder, OneJson, Rows, Writer, open_folder
from core.model import BadInputError, ExportError
from core.work import Pool

STANDARD_OUTPUT = "-"


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for.

    Attributes:
        inputs: files, and ``-`` for standard input.
        to: the format.
        out: a file, a folder, or ``-`` for standard output.
        jobs: how many pages are prepared at once.
    """

    inputs: Sequence[str]
    to: Target = Target.TEXT
    out: str = STANDARD_OUTPUT
    jobs: int = 1


def clean(order: Order) -> int:
    """Cleans the inputs.

    Returns:
        How many inputs could not be read; each was named on standard error.

    Raises:
        ExportError: the output cannot be written.
    """
    messages = Messages()
    try:
        with open_writer(order) as writer, Pool(order.jobs) as pool:
            for result in in_order(sources(order.inputs), pool, order.jobs * AHEAD):
                _write(result, writer, messages)
            writer.finish()
    finally:
        messages.finish()
    return messages.problems


def _write(result: Cleaned | BadInputError, writer: Writer, messages: Messages) -> None:
    if isinstance(result, BadInputError):
        messages.problem(str(result))
        return
    tell_if_incomplete(result, messages)
    writer.add(result)
    messages.page_done()


def tell_if_incomplete(cleaned: Cleaned, messages: Messages) -> None:
    """Says that a page is not what it should be, and why."""
    source = cleaned.source
    if cleaned.failed:
        messages.note(f"{source.origin or source.name}: {cleaned.failed}; its text is kept as it stands, unjudged")
    elif cleaned.review.page.incomplete:
        messages.note(f"{source.origin or source.name}: {cleaned.review.page.incomplete}")


@contextlib.contextmanager
def open_writer(order: Order) -> Iterator[Writer]:
    """The writer for the order. A file is left in its place only if all goes well."""
    folder = _folder(order)
    path = None if order.out == STANDARD_OUTPUT else Path(order.out)
    if folder:
        yield open_folder(folder, order.to)
    elif path and order.to not in {Target.JSON, Target.JSONL}:
        yield FileOrFolder(path, order.to)
    else:
        with sink_for(path) as sink:
            yield _streaming(order, sink)


def _streaming(order: Order, sink: Sink) -> Writer:
    if order.to is Target.JSONL:
        return Rows(sink)
    if order.to is Target.JSON:
        return OneJson(sink, several=len(order.inputs) > 1)
    return Documents(sink, order.to)


def _folder(order: Order) -> Path | None:
    """The folder that gets a file a page, if the order is for that from the start."""
    path = Path(order.out)
    named = order.out.endswith(("/", os.sep)) or path.is_dir()
    if order.out == STANDARD_OUTPUT or (order.to is Target.JSONL and not named):
        return None
    if order.to is Target.JSONL:
        raise ExportError(f"{order.out}: is a folder; JSON Lines go into one file, name it")
    several = len(order.inputs) > 1 and order.to is not Target.JSON
    return path if named or several else None
