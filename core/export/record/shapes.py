"""The shape of a record: one value class for each thing in it. What is left out of the file has its default.

Attributes that are called as in ``core.model`` mean what they mean there.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, TypeAlias

import msgspec

from core.model import BlockKind, EventKind, Fate, FieldName, Medium, Reason, ReviewState, Verdict

SHAPE = "galleyproof record 1"
"""Says what the file is, and in which version of its shape."""

RECORD_SUFFIX = ".record.json"
"""What the record of a file is called behind the file's name."""

Digest: TypeAlias = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
"""A SHA-256, hexadecimal."""
Share: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[01]\.[0-9]{4}$")]
"""A number from 0 to 1 as a word of four decimals: no two programs write the same float alike."""
Count: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
"""A whole number that every reader of JSON holds exactly."""
Moment: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True)]
"""A time with its zone."""


class _Value(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A part of a record: nothing in it that nobody knows, nothing written that goes without saying."""


class FileHash(_Value, frozen=True):
    """A file that was written.

    Attributes:
        name: its name, without a folder.
        sha256: hexadecimal, of its content.
        size: its content in bytes.
    """

    name: str
    sha256: Digest
    size: Count


class Program(_Value, frozen=True):
    """What wrote the record."""

    name: str
    version: str


class Leaving(_Value, frozen=True):
    """The review that leaves.

    Attributes:
        id: the desk's id for it.
        name: what a person calls the source.
        began: its state before the first event.
        state: its state when it left.
        approved_at: when it was approved.
        approved_by: who approved it; empty where nobody knows.
    """

    id: str
    name: str
    began: ReviewState
    state: ReviewState
    approved_at: Moment
    approved_by: str = ""


class Origin(_Value, frozen=True):
    """The source, as it came.

    Attributes:
        id: the source's id on the desk.
        name: what a person calls it.
        medium: what it was cut as.
        encoding: what it was decoded with.
        characters: how many it has that are not white space.
        sha256: hexadecimal, of its bytes; empty where no desk holds them.
        origin: where it came from.
        retrieved: when it was taken in; None where nobody said.
        url: the page's address as it was delivered; empty where nobody said.
    """

    id: str
    name: str
    medium: Medium
    encoding: str
    characters: Count
    sha256: str = ""
    origin: str = ""
    retrieved: Moment | None = None
    url: str = ""


class Judged(_Value, frozen=True):
    """What was proposed for one block; its evidence is in the proposal's hash."""

    block_id: str
    verdict: Verdict
    confidence: Share
    reason: Reason | None = None
    field: FieldName | None = None
    duplicate_of: str | None = None


class Offered(_Value, frozen=True):
    """A value that was proposed for a field."""

    name: FieldName
    value: str
    origin: str
    confidence: Share
    block_id: str | None = None


class Proposed(_Value, frozen=True):
    """The proposal.

    Attributes:
        engine: name and version of what proposed.
        sha256: hexadecimal, of the whole proposal with its evidence, in canonical form.
        flags: why a person should look.
        judgements: one for each block, in page order.
        fields: candidates, the best of each name first.
    """

    engine: str
    sha256: Digest
    judgements: tuple[Judged, ...]
    flags: tuple[str, ...] = ()
    fields: tuple[Offered, ...] = ()


class Mark(_Value, frozen=True):
    """A run of inline markup, in code points."""

    start: Count
    end: Count
    mark: str
    href: str = ""


class Stood(_Value, frozen=True):
    """A block as it stood on the page."""

    id: str
    kind: BlockKind
    text: str
    characters: Count
    level: Count = 0
    continues: bool = False
    inline: tuple[Mark, ...] = ()
    number: Count | None = None
    in_item: bool = False


class Shaped(_Value, frozen=True):
    """What a line of an editor's wording is."""

    kind: BlockKind
    level: Count = 0
    number: Count | None = None


class Ruled(_Value, frozen=True):
    """What held for a block."""

    verdict: Verdict
    reason: Reason | None = None
    duplicate_of: str | None = None
    field: FieldName | None = None
    text: str | None = None
    settled: bool = False
    after: str | None = None
    inline: tuple[Mark, ...] = ()
    shapes: tuple[Shaped, ...] = ()
    joined: bool = False


class BlockChanged(_Value, frozen=True):
    """One block before and after a step."""

    block_id: str
    before: Ruled
    after: Ruled


class FieldChanged(_Value, frozen=True):
    """One field before and after a step; empty means none."""

    name: FieldName
    before: str
    after: str


class StateChanged(_Value, frozen=True):
    """The review's state before and after a step."""

    before: ReviewState
    after: ReviewState
    why: str = ""


class Step(_Value, frozen=True):
    """What a decision changed."""

    name: str
    blocks: tuple[BlockChanged, ...] = ()
    fields: tuple[FieldChanged, ...] = ()
    state: StateChanged | None = None


class Happened(_Value, frozen=True):
    """One event; it has a decision exactly where its kind is ``decision``."""

    seq: Count
    kind: EventKind
    name: str
    who: str
    at: Moment
    decision: Step | None = None


class Passed(_Value, frozen=True):
    """A passage of the article as it left."""

    block_id: str
    kind: BlockKind
    text: str
    level: Count = 0
    continues: bool = False
    inline: tuple[Mark, ...] = ()
    edited: bool = False
    part: Count = 0
    joined: tuple[str, ...] = ()
    number: Count | None = None


class StoodIn(_Value, frozen=True):
    """Characters of one place that left as U+FFFD."""

    place: str
    character: str
    times: Count


class Copy(_Value, frozen=True):
    """The article as it left.

    Attributes:
        fields: value by field; a field without a value is absent.
        passages: the body, in order.
        sha256: hexadecimal, of ``fields`` and ``passages`` in canonical form.
        replaced: characters that no document may hold.
    """

    fields: Mapping[FieldName, str]
    passages: tuple[Passed, ...]
    sha256: Digest
    replaced: tuple[StoodIn, ...] = ()


class Gone(_Value, frozen=True):
    """A block that is not in the article.

    Attributes:
        block_id: the block.
        reason: why it was removed.
        text: all of its text.
        settled: the editor has spoken of it.
        confidence: of the proposal, where it proposed to remove it.
        duplicate_of: the block that says the same, of a duplicate.
        field: the field the block became.
    """

    block_id: str
    reason: Reason
    text: str
    settled: bool = False
    confidence: Share | None = None
    duplicate_of: str | None = None
    field: FieldName | None = None


class Fated(_Value, frozen=True):
    """One line of the ledger."""

    block_id: str
    fate: Fate
    characters: Count
    reason: Reason | None = None
    of: str = ""


class Account(_Value, frozen=True):
    """The ledger.

    Attributes:
        characters: how many the source has that are not white space, counted apart from the cutting.
        adds_up: whether every one has exactly one fate.
        sums: characters by fate; a fate that befell none is absent.
        entries: one a block, in page order.
    """

    characters: Count
    adds_up: bool
    sums: Mapping[Fate, Count]
    entries: tuple[Fated, ...]


class ArticleRecord(_Value, frozen=True):
    """All that stands behind one article."""

    review: Leaving
    source: Origin
    proposal: Proposed
    blocks: tuple[Stood, ...]
    events: tuple[Happened, ...]
    article: Copy
    removed: tuple[Gone, ...]
    ledger: Account


class Link(_Value, frozen=True):
    """One link of the chain.

    Attributes:
        of: what it is of: ``"program"``, ``"article 1 source"``, ``"article 1 event 3"``, ``"files"`` …
        link: hexadecimal SHA-256 over the link before it, ``of`` and the canonical content.
    """

    of: str
    link: Digest


class Record(_Value, frozen=True):
    """A whole record. ``seal`` is the last link once more."""

    shape: str
    program: Program
    articles: Annotated[tuple[ArticleRecord, ...], msgspec.Meta(min_length=1)]
    files: Annotated[tuple[FileHash, ...], msgspec.Meta(min_length=1)]
    chain: tuple[Link, ...]
    seal: Digest
