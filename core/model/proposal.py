"""A proposal: what the desk would do with a page, and why."""

from dataclasses import dataclass

from core.model.repeats import RepeatedRun
from core.model.words import FieldName, Reason, Verdict


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one detector says of one block.

    Attributes:
        detector: its name: ``"readability"``, ``"structure"``, ``"text"``, ``"lexicon"``, ``"repeats"`` …
        verdict: what it speaks for.
        strength: how strongly, 0 to 1.
        because: one sentence in an editor's words.
        reason: the reason it would give for removing; None when it speaks for keeping.
    """

    detector: str
    verdict: Verdict
    strength: float
    because: str
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """The proposal for one block.

    Attributes:
        block_id: the block.
        verdict: keep or remove.
        confidence: probability that the verdict is right, 0.5 to 1.
        reason: why removed; None exactly when kept.
        evidence: for and against, strongest first.
        field: the field this block became, if any; such a block is removed with reason ``metadata``.
        duplicate_of: the block that stays in its place, when the reason is ``duplicate``.
        similarity: how alike the two are, 0 to 1; 1 is word for word. 0 where not a duplicate.
    """

    block_id: str
    verdict: Verdict
    confidence: float
    reason: Reason | None = None
    evidence: tuple[Evidence, ...] = ()
    field: FieldName | None = None
    duplicate_of: str | None = None
    similarity: float = 0.0


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A proposed value for a field.

    Attributes:
        name: which field.
        value: its text; dates as ``YYYY-MM-DD`` (or a full ISO 8601 time), languages as BCP 47.
        origin: where it was found, for a person: ``"block 4"``, ``"meta og:title"``.
        block_id: the block it was read from, if it was.
        confidence: probability that it is right, 0 to 1.
    """

    name: FieldName
    value: str
    origin: str
    block_id: str | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Proposal:
    """A judgement for every block of a page, in the page's order, with fields and flags.

    Attributes:
        source_id: the page's source.
        judgements: one for each block, in page order.
        fields: candidates, the best of each name first.
        flags: why a person should look, those of the source first.
        engine: name and version of what proposed.
        runs: the page's repeated passages, by where they first stand; no block is in two of them.
    """

    source_id: str
    judgements: tuple[Judgement, ...]
    fields: tuple[FieldValue, ...]
    flags: tuple[str, ...]
    engine: str
    runs: tuple[RepeatedRun, ...] = ()
