"""Small values the window keeps on the desk beside the reviews: where the editor is, what is being typed."""

from contextlib import suppress
from typing import TypeVar

import msgspec

from core.desk import Desk, Order
from core.model import GalleyproofError, Inline, ReviewState, Shape


class Place(msgspec.Struct, frozen=True):
    """Where the editor was, so that the window opens there again.

    Attributes:
        review_id: the review shown.
        block_id: the current block.
        top: the first block in sight.
        fraction: how much of it is scrolled out, 0 to 1.
    """

    review_id: str
    block_id: str = ""
    top: str = ""
    fraction: float = 0.0


class Draft(msgspec.Struct, frozen=True):
    """Words not yet committed.

    Attributes:
        review_id: the review they belong to.
        row: the block being typed in, or the article's headline row.
        text: how they stand.
        inline: their markup.
        line: which line of the block's wording they are, or that they stand behind.
        added: they are a paragraph of their own, of the kind ``shape`` behind that line.
    """

    review_id: str
    row: str
    text: str
    inline: tuple[Inline, ...] = ()
    line: int = 0
    added: bool = False
    shape: Shape | None = None


class Asked(msgspec.Struct, frozen=True):
    """What the queue shows, so that it shows the same again.

    Attributes:
        text: words searched for.
        flags: at least one of these.
        states: one of these, by their values.
        order: ``"arrival"`` or ``"risk"``.
    """

    text: str = ""
    flags: tuple[str, ...] = ()
    states: tuple[ReviewState, ...] = ()
    order: Order = "arrival"


_KEYS: dict[type[msgspec.Struct], str] = {Place: "place", Draft: "draft", Asked: "asked"}
KeptT = TypeVar("KeptT", Place, Draft, Asked)


def keep(desk: Desk, value: Place | Draft | Asked) -> bool:
    """Put ``value`` on the desk in place of the last of its kind; says whether the desk took it."""
    with suppress(GalleyproofError):
        desk.remember(_KEYS[type(value)], msgspec.json.encode(value).decode())
        return True
    return False


def forget(desk: Desk, kind: type[Place] | type[Draft]) -> None:
    """Keep none of ``kind`` any more."""
    with suppress(GalleyproofError):
        desk.remember(_KEYS[kind], "")


def kept(desk: Desk, kind: type[KeptT]) -> KeptT | None:
    """The last of ``kind`` that was kept; None where there is none, or none that can be understood."""
    found = desk.recall(_KEYS[kind])
    try:
        return msgspec.json.decode(found, type=kind) if found else None
    except msgspec.MsgspecError:
        return None
