"""An article: what a review yields now; and the ledger that accounts for the rest."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.model.page import Inline
from core.model.words import BlockKind, Fate, FieldName, Reason


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, heading, list item … as it will leave: a kept block, a line of one, or several made one.

    Attributes:
        block_id: the block it comes from, or that it begins with.
        kind: what it is.
        text: its wording now.
        level: heading level or list depth.
        continues: it follows its predecessor after a line break, not as a paragraph of its own.
        inline: inline markup of ``text``, in code points.
        edited: the editor changed the wording.
        part: which line of its block's wording it is, or begins with, from 0.
        joined: the blocks whose first line continues it, in order.
        number: of an item of a numbered list, the number it leaves with; None of a bulleted one, of one that goes on
            after a line break, and of anything else.
    """

    block_id: str
    kind: BlockKind
    text: str
    level: int = 0
    continues: bool = False
    inline: tuple[Inline, ...] = ()
    edited: bool = False
    part: int = 0
    joined: tuple[str, ...] = ()
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """The copy that will leave: fields and kept blocks, edited, in order.

    Attributes:
        review_id: the review it comes from.
        name: what a person calls the source.
        fields: value by field; a field without a value is absent.
        body: the passages, in order.
    """

    review_id: str
    name: str
    fields: Mapping[FieldName, str]
    body: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger: what became of one block's characters.

    Attributes:
        block_id: the block.
        fate: what became of it.
        characters: source characters that are not white space.
        reason: why removed.
        of: the block that stays instead of a duplicate, or the field a block became.
    """

    block_id: str
    fate: Fate
    characters: int
    reason: Reason | None = None
    of: str = ""


@dataclass(frozen=True, slots=True)
class Ledger:
    """The account of every source character that is not white space.

    Attributes:
        characters: how many the source has, counted apart from the cutting.
        entries: one a block, in page order.
        faults: what does not add up, for a person; empty when the ledger adds up.
    """

    characters: int
    entries: tuple[Entry, ...]
    faults: tuple[str, ...] = ()

    @property
    def adds_up(self) -> bool:
        """Whether every character has exactly one fate."""
        return not self.faults
