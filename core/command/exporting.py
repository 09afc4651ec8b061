"""The command ``export``: approved reviews into a folder, or as a profile says."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.command.desks import review_ids, say
from core.command.messages import Messages
from core.command.profiles import named
from core.desk import Desk
from core.export import Format, RefusedError, Result, Unchanged, Withdrawn, export_approved, export_profile
from core.export.telling import replacements
from core.model import GalleyproofError, ReviewState


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for.

    Attributes:
        reviews: which, by id, its beginning, or name; all that may leave if empty.
        folder: where to; None where a profile says so.
        to: the format; None for the profile's, or HTML.
        profile: the name of a profile; None where folder and format are given.
    """

    reviews: Sequence[str]
    folder: Path | None
    to: Format | None
    profile: str | None


def export(desk: Desk, wanted: Wanted) -> int:
    """Writes approved reviews, and prints the path of each file.

    Returns:
        How many did not leave; each was named on standard error.

    Raises:
        GalleyproofError: no review, or more than one, has a name given; there is no such profile; it is not said
            where to.
        ExportError: the folder cannot be used.
    """
    messages = Messages()
    if wanted.profile is not None:
        if wanted.folder is not None or wanted.to is not None:
            raise GalleyproofError("--profile says folder and format itself: leave --folder and --to out")
        profile = named(desk, wanted.profile)
        ids = review_ids(desk, wanted.reviews)
        results: Sequence[Result] = export_profile(desk, profile, ids, waiting=_once(messages.note))
    elif wanted.folder is not None:
        ids = review_ids(desk, wanted.reviews)
        results = export_approved(desk, wanted.folder, wanted.to or Format.HTML, ids)
    else:
        raise GalleyproofError("where to? say --folder DIR or --profile NAME")
    _tell(results, messages)
    if all(isinstance(each, Withdrawn) for each in results):
        messages.note(_told_of_nothing(desk))
    return messages.problems


def _tell(results: Iterable[Result], messages: Messages) -> None:
    """Names each file once, even where it holds many articles."""
    told: set[Path] = set()
    unchanged = 0
    for result in results:
        if isinstance(result, RefusedError):
            messages.problem(str(result))
        elif isinstance(result, Withdrawn):
            messages.note(str(result))
        elif isinstance(result, Unchanged):
            unchanged += 1
        else:
            if result.path not in told:
                told.add(result.path)
                say(str(result.path))
            for line in replacements(result, str(result.path)):
                messages.note(line)
    if unchanged:
        messages.note(f"{unchanged} unchanged")


def _told_of_nothing(desk: Desk) -> str:
    """Why there is nothing to export."""
    if desk.counts().by_state.get(ReviewState.EXPORTED):
        return "nothing to export: all that is approved has left before; name an article to write it again"
    return "nothing to export: no article is approved"


def _once(note: Callable[[str], None]) -> Callable[[str], None]:
    """Says the same line only the first time."""
    said: set[str] = set()

    def say_once(line: str) -> None:
        if line not in said:
            said.add(line)
            note(line)

    return say_once
