"""What the queue says of a row, and the signs it uses."""

from PySide6.QtCore import QCoreApplication

from core.desk import Query, Row
from core.model import Flag, ReviewState
from gui.counting import counted, separated
from gui.marking import to_translate
from gui.theme import Role
from gui.translating import translated

SIGNS: dict[ReviewState, tuple[str, Role]] = {
    ReviewState.APPROVED: ("✓", Role.APPROVED_INK),
    ReviewState.EXPORTED: ("↗", Role.APPROVED_INK),
    ReviewState.REJECTED: ("✕", Role.MUTED),
    ReviewState.PARKED: ("‖", Role.MUTED),
}
"""The sign before a title and its ink, for the states that leave the stream of work."""

FAILED = ("⚠", Role.QUESTION_INK)
"""The sign of a page that could not be prepared as it should."""


_STATES = {
    ReviewState.FLAGGED: to_translate("Queue", "flagged"),
    ReviewState.OPEN: to_translate("Queue", "open"),
    ReviewState.APPROVED: to_translate("Queue", "approved"),
    ReviewState.REJECTED: to_translate("Queue", "rejected"),
    ReviewState.PARKED: to_translate("Queue", "parked"),
    ReviewState.EXPORTED: to_translate("Queue", "exported"),
}
_FLAGS: dict[str, str] = {
    Flag.REPEATED_PASSAGE: to_translate("Queue", "repeated passage"),
    Flag.ERROR_BANNER: to_translate("Queue", "error banner"),
    Flag.LOW_CONFIDENCE: to_translate("Queue", "low confidence"),
    Flag.DETECTORS_DISAGREE: to_translate("Queue", "detectors disagree"),
    Flag.SHORT: to_translate("Queue", "short"),
    Flag.PAYWALL: to_translate("Queue", "paywall"),
    Flag.NOT_AN_ARTICLE: to_translate("Queue", "not an article"),
    Flag.ENCODING_DAMAGE: to_translate("Queue", "encoding damage"),
    Flag.INCOMPLETE: to_translate("Queue", "incomplete"),
    Flag.NEAR_DUPLICATE: to_translate("Queue", "near duplicate"),
}


def _say(text: str) -> str:
    return str(QCoreApplication.translate("Queue", text))


def state_name(state: ReviewState) -> str:
    """A state as an editor reads it."""
    return _say(_STATES[state])


def flag_name(flag: str) -> str:
    """A flag as an editor reads it: ``"repeated passage"``; one that a source brings is in the source's own words."""
    return _say(_FLAGS[flag]) if flag in _FLAGS else flag.replace("-", " ")


def sign(row: Row) -> tuple[str, Role] | None:
    """The sign before the row's title; None while it simply waits."""
    return SIGNS.get(row.state) or (FAILED if row.failed else None)


def title(row: Row) -> str:
    """The headline, or the source's name while there is none."""
    return row.title or row.name


def place(row: Row) -> str:
    """Where the page comes from: the second line."""
    known = row.site or (row.name if row.title else translated(row.failed))
    return known or (_say("no address") if row.prepared else "")


def reasons(row: Row) -> str:
    """Why the row wants a person, or how far it is: the third line."""
    if not row.prepared and not row.failed:
        return _say("being read…")
    return " · ".join(flag_name(flag) for flag in row.flags) or "—"


def question_count(row: Row) -> str:
    """``"? 3"``, or nothing where nothing is in doubt."""
    return f"? {row.questions}" if row.questions else ""


def spoken(row: Row) -> str:
    """The row in one sentence, for a screen reader."""
    asked = counted(row.questions, "{n} question", "{n} questions") if row.questions else ""
    flags = [flag_name(flag) for flag in row.flags if flag != row.state.value]
    waiting = "" if row.prepared or row.failed else _say("being read")
    parts = [title(row), row.site, state_name(row.state), waiting, asked, *flags, translated(row.failed)]
    return separated([part for part in parts if part])


def hint(row: Row) -> str:
    """What the tooltip says: everything the row may have had to cut."""
    flags = " · ".join(flag_name(flag) for flag in row.flags)
    blocks, removed = counted(row.blocks, "{n} block", "{n} blocks"), counted(row.removed, "{n} removed", "{n} removed")
    count = separated([blocks, removed]) if row.blocks else ""
    lines = [title(row), row.name if row.title else "", row.site, flags, count, translated(row.failed)]
    return "\n".join(line for line in lines if line)


def filter_name(query: Query) -> str:
    """What the filter lets through, for the button in the header."""
    names = [state_name(state) for state in query.states] + [flag_name(flag) for flag in query.flags]
    if not names:
        return _say("found") if query.text else _say("all")
    return names[0] if len(names) == 1 else _say("{first} +{more}").format(first=names[0], more=len(names) - 1)
