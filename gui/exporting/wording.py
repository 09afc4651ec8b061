"""What exporting says, as plain strings."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.export import Unchanged, Withdrawn, Written
from core.export.telling import replacements
from core.export.upcoming import Upcoming
from core.model import GalleyproofError, Profile
from gui.counting import counted, separated
from gui.translating import translated


def _say(text: str) -> str:
    return str(QCoreApplication.translate("Exporting", text))


def _isolated(path: str) -> str:
    """``path`` kept from mixing with words written the other way."""
    return f"\u2066{path}\u2069"


def outcome(folder: str, results: Sequence[object]) -> str:
    """What came of an export, with its counts and the folder."""
    failed = sum(isinstance(each, GalleyproofError) for each in results)
    unchanged = sum(isinstance(each, Unchanged) for each in results)
    withdrawn = sum(isinstance(each, Withdrawn) for each in results)
    written = len(results) - failed - unchanged - withdrawn
    parts = [counted(written, "{n} article written", "{n} articles written") if written else _say("Nothing written")]
    if unchanged:
        parts.append(counted(unchanged, "{n} unchanged", "{n} unchanged"))
    if failed:
        parts.append(counted(failed, "{n} refused", "{n} refused"))
    if withdrawn:
        parts.append(counted(withdrawn, "{n} withdrawn", "{n} withdrawn"))
    return _say("{counts}: {folder}").format(counts=separated(parts), folder=_isolated(folder))


def warnings(results: Sequence[object]) -> list[str]:
    """What an editor should know beside the counts, a line each: refusals, old files, characters that were replaced."""
    refused = [str(each) for each in results if isinstance(each, GalleyproofError)]
    withdrawn = [str(each) for each in results if isinstance(each, Withdrawn)]
    written = [each for each in results if isinstance(each, Written)]
    return [*refused, *withdrawn, *(line for each in written for line in replacements(each, each.path.name))]


def stopped(folder: str, written: int) -> str:
    """What there is of an export that was stopped."""
    told = counted(written, "Stopped. {n} article is in {folder}.", "Stopped. {n} articles are in {folder}.")
    return told.replace("{folder}", _isolated(folder))


def expected(found: Upcoming) -> str:
    """What would leave: ``"4 new, 2 changed, 12 unchanged"``; ``"Nothing new, 12 unchanged"``."""
    if found.failed:
        return translated(found.failed)
    if not found.total:
        return _say("No article is approved yet.")
    parts = (
        (found.new, counted(found.new, "{n} new", "{n} new")),
        (found.changed, counted(found.changed, "{n} changed", "{n} changed")),
        (found.unchanged, counted(found.unchanged, "{n} unchanged", "{n} unchanged")),
    )
    told = [words for count, words in parts if count]
    return separated(told if found.new or found.changed else [_say("Nothing new"), *told])


def again_by(profile: Profile | None) -> str:
    """What the command is called that exports by the last profile; without one, as in the table."""
    if profile is None:
        return str(QCoreApplication.translate("Command", "Export a&gain"))
    name = profile.name.replace("&", "&&")
    return _say("Export a&gain with “{profile}”").format(profile=name)
