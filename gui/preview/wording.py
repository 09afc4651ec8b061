"""What is said above the file of the preview, as plain strings."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from core.export.foreseen import Foreseen
from core.export.leaving import MAY_LEAVE
from core.model import Format, Profile, Review, ReviewState
from gui.counting import counted, grouped, separated
from gui.inspector.wording import field_label
from gui.translating import translated

_TOLD = 2


def _say(text: str) -> str:
    return str(QCoreApplication.translate("Preview", text))


def warning(review: Review, warnings: Sequence[str]) -> str:
    """That it cannot leave yet, then what is worth a look first, and how much more there is."""
    told = [not_yet(review), *map(translated, warnings[:_TOLD])]
    if len(warnings) > _TOLD:
        told.append(_say("And {n} more.").format(n=grouped(len(warnings) - _TOLD)))
    return " ".join(filter(None, told))


def not_yet(review: Review) -> str:
    """That an article which is not approved does not leave; empty for one that is."""
    if review.state in MAY_LEAVE:
        return ""
    if review.state is ReviewState.REJECTED:
        return _say("Rejected: it leaves only if it is approved after all.")
    return _say("Not approved yet: it leaves once it is.")


def head(found: Foreseen, by: Profile | Format) -> str:
    """What file this is: how much of it is the article, what it will be called, what of the article it leaves out."""
    return " ".join(filter(None, (_contents(found, by), *_place(found, by))))


def _contents(found: Foreseen, by: Profile | Format) -> str:
    if not isinstance(by, Profile):
        return _say("This article alone: an export puts all of them into one file.") if by.gathers else ""
    if found.others:
        return counted(
            found.others,
            "This article alone: the one file of all has {n} more article, too many to show.",
            "This article alone: the one file of all has {n} more articles, too many to show.",
        )
    if not by.format.gathers:
        return ""
    return counted(
        len(found.found),
        "This article as it stands in the one file of all; the file holds {n} article.",
        "This article as it stands in the one file of all; the file holds {n} articles.",
    )


def _place(found: Foreseen, by: Profile | Format) -> Iterator[str]:
    yield _say("Its name will be about “{name}”.").format(name=f"\u2068{found.name}\u2069")
    if isinstance(by, Profile) and by.record:
        yield _say("A record goes beside it.")
    if found.left_out:
        yield _say("The profile leaves out: {fields}.").format(fields=separated(list(map(field_label, found.left_out))))
