"""What the desk hands out beside the classes of the model."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from core.model import FieldName, Format, ReviewState

Order = Literal["arrival", "risk"]
"""How a queue is sorted: as its reviews came, or what most wants a person first."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a source handed to the desk: its review, and whether that is new."""

    review_id: str
    new: bool


@dataclass(frozen=True, slots=True)
class Step:
    """One decision of one review, by the name it has in the undo list; its group is that of the decision."""

    review_id: str
    name: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class PastStep:
    """One decision, as the undo list tells of it; or what one wish decided in many reviews, gathered.

    Attributes:
        number: counts up over the whole desk; of many, the first that undoing or making again would take.
        review_id: the review decided on; of many, that one's.
        name: what was done.
        article: the review's headline as it stands now, or its source's name.
        who: the person who decided; empty where nobody knows.
        at: when, aware.
        group: the decision's; empty for a step of its own.
        count: how many reviews it was made in.
    """

    number: int
    review_id: str
    name: str
    article: str
    who: str
    at: datetime
    group: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Query:
    """What the queue shows.

    Attributes:
        text: words to be found in the name, headline, site or text of the page; each must occur, the beginning of
            a word is enough. Empty for all.
        flags: at least one of these; empty for all.
        states: one of these; empty for all.
        order: as they came, or what most wants a person first.
    """

    text: str = ""
    flags: tuple[str, ...] = ()
    states: tuple[ReviewState, ...] = ()
    order: Order = "arrival"


@dataclass(frozen=True, slots=True)
class Row:
    """One review in the queue.

    Attributes:
        review_id: the review.
        name: what a person calls the source.
        title: the headline as it stands now; empty while not prepared.
        site: host of the page's address, without ``www.``; empty where unknown.
        state: where the review stands.
        flags: why it wants a person.
        questions: how many blocks are in doubt now, by the program's own threshold.
        prepared: it has a proposal.
        failed: why the page could not be cut as it should; empty when it could.
        blocks: how many blocks the page has.
        removed: how many of them do not stand in the article.
    """

    review_id: str
    name: str
    title: str
    site: str
    state: ReviewState
    flags: tuple[str, ...]
    questions: int
    prepared: bool
    failed: str
    blocks: int
    removed: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How many reviews the desk has, by state (every state is there) and by flag (only those that occur)."""

    total: int
    by_state: Mapping[ReviewState, int]
    by_flag: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Pace:
    """How the work goes.

    Attributes:
        approved: reviews approved or exported.
        left: reviews still flagged or open.
        minutes_left: for those at the pace of late; None before three approvals.
    """

    approved: int
    left: int
    minutes_left: float | None


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """Another review whose page has much of this article.

    Attributes:
        review_id: the other review.
        name: what a person calls its source.
        title: its headline as it stands now; empty where unknown.
        site: host of its page's address, without ``www.``; empty where unknown.
        similarity: share of this article's words that stand there too, 0 to 1.
    """

    review_id: str
    name: str
    title: str
    site: str
    similarity: float


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A block of another review that says the same as one of this.

    Attributes:
        review_id: the other review.
        name: what a person calls its source.
        title: its headline as it stands now; empty where unknown.
        site: host of its page's address, without ``www.``; empty where unknown.
        block_id: the block there.
        similarity: how alike they are, 0 to 1; 1 is word for word but for case, quotes and spaces.
    """

    review_id: str
    name: str
    title: str
    site: str
    block_id: str
    similarity: float


@dataclass(frozen=True, slots=True)
class Left:
    """An article as it last left by a profile.

    Attributes:
        review_id: the review it comes from.
        file: where it went.
        sha256: of that file's bytes as the profile last wrote it, hexadecimal.
        format: what it was written as.
        copy: the fingerprint of what left: of the article, or of all that file and record told.
        fields: those that could leave.
        at: when, aware.
        untouched: nothing has happened to the review since, so that the article is still what it was.
    """

    review_id: str
    file: str
    sha256: str
    format: Format
    copy: str
    fields: tuple[FieldName, ...]
    at: datetime
    untouched: bool
