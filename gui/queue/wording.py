"""What the queue says of a row, and the signs it uses."""

from PySide6.QtCore import QCoreApplication

from core.desk import Query, Row
from core.model import ReviewState
from gui.theme import Role

SIGNS: dict[ReviewState, tuple[str, Role]] = {
    ReviewState.APPROVED: ("✓", Role.APPROVED_INK),
    ReviewState.EXPORTED: ("↗", Role.APPROVED_INK),
    ReviewState.REJECTED: ("✕", Role.MUTED),
    ReviewState.PARKED: ("‖", Role.MUTED),
}
"""The sign before a title and its ink, for the states that leave the stream of work."""

FAILED = ("⚠", Role.QUESTION_INK)
"""The sign of a page that could not be prepared as it should."""


def _say(text: str) -> str:
    return str(QCoreApplication.translate("Queue", text))


def state_name(state: ReviewState) -> str:
    """A state as an editor reads it."""
    return _say(state.value)


def flag_name(flag: str) -> str:
    """A flag as an editor reads it: ``"repeated passage"``."""
    return _say(flag.replace("-", " "))


def sign(row: Row) -> tuple[str, Role] | None:
    """The sign before the row's title; None while it simply waits."""
    return SIGNS.get(row.state) or (FAILED if row.failed else None)


def title(row: Row) -> str:
    """The headline, or the source's name while there is none."""
    return row.title or row.name


def place(row: Row) -> str:
    """Where the page comes from: the second line."""
    known = row.site or (row.name if row.title else row.failed)
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
    asked = _say("{count} questions").format(count=row.questions) if row.questions else ""
    flags = [flag_name(flag) for flag in row.flags if flag != row.state.value]
    waiting = "" if row.prepared or row.failed else _say("being read")
    parts = [title(row), row.site, state_name(row.state), waiting, asked, *flags, row.failed]
    return ", ".join(part for part in parts if part)


def hint(row: Row) -> str:
    """What the tooltip says: everything the row may have had to cut."""
    flags = " · ".join(flag_name(flag) for flag in row.flags)
    count = _say("{blocks} blocks, {removed} removed").format(blocks=row.blocks, removed=row.removed)
    lines = [title(row), row.name if row.title else "", row.site, flags, count if row.blocks else "", row.failed]
    return "\n".join(line for line in lines if line)


def filter_name(query: Query) -> str:
    """What the filter lets through, for the button in the header."""
    names = [state_name(state) for state in query.states] + [flag_name(flag) for flag in query.flags]
    if not names:
        return _say("found") if query.text else _say("all")
    return names[0] if len(names) == 1 else _say("{first} +{more}").format(first=names[0], more=len(names) - 1)
