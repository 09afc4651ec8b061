"""What a block of a made page is: the original of a passage, a copy of it, or a repeat that is meant."""

from dataclasses import dataclass
from enum import StrEnum

MARK = "data-told"
"""The attribute in which a made web page says what an element is; no detector and no peer reads it."""


class Part(StrEnum):
    """What a block is."""

    ORIGINAL = "original"
    COPY = "copy"
    MEANT = "meant"
    """Said again on purpose: it stays."""


@dataclass(frozen=True, slots=True)
class Role:
    """What was made of a block.

    Attributes:
        part: what it is.
        copy: which standing of the passage it belongs to: 0 for the original, then the copies as they were made.
        units: the paragraphs of the passage that it holds, numbered from 0; empty where it is meant.
    """

    part: Part
    copy: int = 0
    units: tuple[int, ...] = ()

    def written(self) -> str:
        """As one word, for an attribute."""
        return f"{self.part}:{self.copy}:{','.join(map(str, self.units))}"


def read_role(word: str) -> Role | None:
    """A role from what ``Role.written`` gave; None from an empty word."""
    if not word:
        return None
    part, copy, units = word.split(":")
    return Role(Part(part), int(copy), tuple(int(unit) for unit in units.split(",") if unit))


MEANT = Role(Part.MEANT)
