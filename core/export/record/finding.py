"""What a check of a record found."""

from dataclasses import dataclass

_LONGEST = 80
_DIGITS = 10


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it was when the record was sealed, or that does not follow from the rest of it.

    Attributes:
        where: the file, or the part of the record: ``"ferry.html"``, ``"article 1 event 3"``.
        what: what is wrong there, as the rest of a sentence.
    """

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def quoted(text: str) -> str:
    """Words out of a record, in quotes and no longer than a line can hold."""
    return f"“{text}”" if len(text) <= _LONGEST else f"“{text[:_LONGEST]}…”"


def named(block_id: str) -> str:
    """A block by the number an editor sees."""
    number = block_id.removeprefix("b")
    return f"block {number}" if number.isdecimal() and len(number) < _DIGITS else f"block {quoted(block_id)}"
