"""What the palette lists, as plain values: commands, articles, blocks and desks."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.desk import Row
from core.model import Review, Verdict
from gui.actions import Actions
from gui.commands import COMMANDS, Fact, name_of
from gui.controls import block_name, block_number, key_text, one_line
from gui.keymap import keymap
from gui.queue.wording import place, state_name, title

ARTICLES, BLOCKS, DESKS = "@", "#", "~"
"""What a text begins with to list articles, blocks or desks instead of commands."""
_MOST = 60


@dataclass(frozen=True)
class Entry:
    """One line of the palette.

    Attributes:
        id: tells it from others.
        name: what it is called.
        place: where it stands: a menu, a site, a state.
        keys: its keys as they stand on a keyboard.
        hint: why it cannot be done now; empty where it can.
        run: does it.
    """

    id: str
    name: str
    place: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    hint: str = ""

    def spoken(self) -> str:
        """The entry in one sentence, for a screen reader."""
        return ", ".join(part for part in (self.name, self.place, *self.keys, self.hint) if part)


def why_not(missing: Iterable[Fact]) -> str:
    """Why a command cannot be done now, where these do not hold."""
    names = [QCoreApplication.translate("Fact", fact.value) for fact in sorted(missing)]
    if not names:
        return QCoreApplication.translate("Palette", "Not for the block shown")
    return QCoreApplication.translate("Palette", "Only while {what}").format(what=", ".join(names))


def commands(actions: Actions) -> list[Entry]:
    """Every command of the table, in its order."""
    return [
        Entry(
            id=entry.id,
            name=name_of(actions[entry.id].text()),
            place=name_of(QCoreApplication.translate("Command", entry.menu.value)),
            run=actions[entry.id].trigger,
            keys=tuple(dict.fromkeys(key_text(key) for key in keymap().keys(entry.id))),
            hint="" if actions[entry.id].isEnabled() else why_not(actions.missing(entry.id)),
        )
        for entry in COMMANDS
    ]


def articles(rows: Iterable[Row], open_: Callable[[str], object]) -> list[Entry]:
    """The reviews of ``rows``."""
    return [
        Entry(row.review_id, one_line(title(row)), " · ".join(filter(None, (place(row), state_name(row.state)))), run)
        for row in rows
        for run in (partial(open_, row.review_id),)
    ]


def blocks(review: Review, text: str, go: Callable[[str], object]) -> list[Entry]:
    """The blocks whose number begins with ``text``, that number itself first; or those that hold the words."""
    wanted = text.strip().casefold()
    if wanted.isdigit() or not wanted:
        found = [block for block in review.page.blocks if str(block_number(block.id)).startswith(wanted)]
    else:
        found = [block for block in review.page.blocks if wanted in block.text.casefold()]
    removed = QCoreApplication.translate("Palette", "removed")
    return [
        Entry(
            block.id,
            f"{block_name(block.id)}  {one_line(block.text, 120)}",
            removed if review.rulings[block.id].verdict is Verdict.REMOVE else "",
            partial(go, block.id),
        )
        for block in found[:_MOST]
    ]


def desks(paths: Sequence[str], text: str, open_: Callable[[Path], object]) -> list[Entry]:
    """The desks at ``paths`` whose path holds ``text``."""
    return [
        Entry(each, Path(each).stem, str(Path(each).parent), partial(open_, Path(each)))
        for each in paths
        if text.strip().casefold() in each.casefold()
    ]
