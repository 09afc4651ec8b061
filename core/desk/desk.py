"""The desk: the store of sources, proposals, reviews and events in one file."""

import getpass
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from core.desk import arriving, connecting, efforts, events, informing, leaving, memory, profiles, queueing, tracing
from core.desk.alike import Around, near_duplicate
from core.desk.efforts import ArticleEffort, Effort
from core.desk.events import Mark
from core.desk.failures import in_words, refused
from core.desk.holding import Holder
from core.desk.leaving import Export
from core.desk.listing import Listing
from core.desk.opening import open_desk
from core.desk.standing import follow
from core.desk.values import Added, Counts, Elsewhere, Left, NearDuplicate, Pace, PastStep, Query, Row, Step
from core.model import Decision, DeskError, Event, EventKind, Flag, Page, Profile, Proposal, Review, ReviewState, Source
from core.review import apply, article, redo, undo

# Sources taken in by one transaction: enough to spread the cost of a sync, few enough not to hold others up.
_BATCH = 200
_EVERYTHING = Query()
_MOST_TWINS, _MOST_STANDINGS = 5, 10


class Desk:
    """One open desk. Every method may be called from any thread; every step is on the disk when it returns.

    Several desks, in one program or in many, may be open on one file. A step on a review that another desk has
    changed meanwhile is refused with StaleDecisionError; ``review`` then gives what holds now.

    Any method raises DeskError when the file cannot be read or written, with the cause in words.
    """

    def __init__(self, path: Path, engine: Engine, who: str) -> None:
        self.path = path
        self._engine = engine
        self._who = who
        self._holder = Holder()
        # Guards the holder, and keeps this desk's own writers from waiting for each other in SQLite.
        self._lock = threading.RLock()
        self._closed = False

    @classmethod
    def open(cls, path: Path, *, who: str | None = None, patience: float = 10.0) -> Self:
        """The desk in this file, made if there is none and brought up to date if it is older.

        Args:
            path: the file.
            who: the person at the desk, for the record; None for the name they are logged in by.
            patience: seconds to wait for another program that is writing.

        Raises:
            DeskError: the file is empty, foreign, damaged or newer, or may not be written.
        """
        return cls(path, open_desk(path, patience), _login() if who is None else who)

    @property
    def who(self) -> str:
        """The person at the desk, for the record; empty where nobody knows."""
        return self._who

    def close(self) -> None:
        """Lets the file go. Harmless when done twice; every other call fails from now on."""
        with self._lock:
            self._closed = True
            self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def add(self, source: Source) -> Added:
        """Takes a source in. The same source again is the review it already has."""
        with self._writing() as connection:
            return arriving.add_source(connection, source)

    def add_all(self, sources: Iterable[Source]) -> Iterator[Added]:
        """Takes many sources in, some hundred to a transaction; yields what became of each once it is stored."""
        waiting = iter(sources)
        while batch := tuple(islice(waiting, _BATCH)):
            with self._writing() as connection:
                added = [arriving.add_source(connection, source) for source in batch]
            yield from added

    def source(self, review_id: str) -> Source:
        """The source of a review, byte for byte.

        Raises:
            DeskError: there is no such review.
        """
        with self._reading() as connection:
            return arriving.load_source(connection, review_id)

    def save_proposal(self, review_id: str, page: Page, proposal: Proposal) -> None:
        """Stores a page and what is proposed for it, with what the desk's other pages tell of it.

        A review with decisions keeps the proposal it has. Reviews of whose article the page has much are flagged too.

        Raises:
            DeskError: there is no such review.
        """
        with self._reading() as connection:
            arrival = informing.informed(connection, review_id, page, proposal)
        with self._writing() as connection:
            stored = arriving.keep_proposal(connection, review_id, arrival)
        if stored:
            with self._lock:
                self._holder.forget(review_id)
            self._flag_twins(review_id, arrival.others)

    def _flag_twins(self, review_id: str, others: tuple[int, ...]) -> None:
        """Flags those of the other reviews of whose article this one's page has much."""
        with self._reading() as connection:
            twins = informing.twins_of(connection, review_id, others) if others else ()
        if twins:
            with self._writing() as connection:
                for number in twins:
                    arriving.add_flag(connection, number, Flag.NEAR_DUPLICATE)

    def review(self, review_id: str) -> Review | None:
        """The review as it stands, every event replayed; None while it is not prepared.

        Raises:
            DeskError: there is no such review.
        """
        with self._lock, self._reading() as connection:
            held = self._holder.current(connection, review_id)
            if held is not None:
                self._holder.show(review_id, held)
            return held.review if held else None

    def record(self, review_id: str, decision: Decision) -> Review:
        """Stores a decision and returns the review after it.

        Raises:
            StaleDecisionError: the review is not any more what the decision was made on.
            DeskError: the review is not prepared.
        """
        return self._advance(review_id, EventKind.DECISION, lambda review: apply(review, decision))

    def undo(self, review_id: str) -> Review:
        """Stores that the review's newest decision in force is taken back.

        Raises:
            GalleyproofError: there is nothing to undo.
            StaleDecisionError: another window has changed the review.
        """
        return self._advance(review_id, EventKind.UNDO, undo)

    def redo(self, review_id: str) -> Review:
        """Stores that the review's decision last undone holds again.

        Raises:
            GalleyproofError: there is nothing to redo.
            StaleDecisionError: another window has changed the review.
        """
        return self._advance(review_id, EventKind.REDO, redo)

    def events(self, review_id: str) -> tuple[Event, ...]:
        """Everything that happened to a review, in order: who did what, and when; nothing of one that is not here."""
        with self._reading() as connection:
            return events.happened(connection, review_id)

    def last_step(self) -> Step | None:
        """The newest decision in force on the whole desk."""
        with self._reading() as connection:
            return events.last_step(connection)

    def last_undone(self) -> Step | None:
        """The decision undone last that is not in force again; None if its review has a newer decision."""
        with self._reading() as connection:
            return events.last_undone(connection)

    def steps(self, limit: int = 100, offset: int = 0) -> tuple[PastStep, ...]:
        """The decisions in force on the whole desk, newest first; the first is the one that undoing takes back."""
        with self._reading() as connection:
            return tracing.steps(connection, limit, offset)

    def undone_steps(self, limit: int = 100, offset: int = 0) -> tuple[PastStep, ...]:
        """The decisions that can be made again, in that order; the first is the one undone last."""
        with self._reading() as connection:
            return tracing.undone_steps(connection, limit, offset)

    def queue(self, query: Query = _EVERYTHING, *, limit: int | None = None, offset: int = 0) -> tuple[Row, ...]:
        """The rows a query asks for, in its order, at most ``limit`` after the first ``offset``."""
        with self._reading() as connection:
            return queueing.queue(connection, query, limit, offset)

    def listing(self, query: Query = _EVERYTHING) -> Listing:
        """What a query asks for, in its order: the same as ``queue``, but each row is read when it is looked at."""
        with self._reading() as connection:
            ids, finished = queueing.listed(connection, query)
        return Listing(ids, finished, self._rows)

    def row(self, review_id: str) -> Row:
        """The row of one review.

        Raises:
            DeskError: there is no such review.
        """
        with self._reading() as connection:
            found = queueing.row(connection, review_id)
        if found is None:
            raise arriving.unknown(review_id)
        return found

    def counts(self) -> Counts:
        """How many reviews there are, by state and by flag."""
        with self._reading() as connection:
            return queueing.counts(connection)

    def pace(self) -> Pace:
        """How many reviews are approved, how many are left, and for how long."""
        with self._reading() as connection:
            return queueing.pace(connection)

    def unprepared(self, review_ids: Iterable[str]) -> tuple[str, ...]:
        """Those of the reviews that have no proposal, in the order given."""
        with self._reading() as connection:
            return queueing.unprepared(connection, review_ids)

    def waiting(self, after: str | None, limit: int) -> tuple[str, ...]:
        """At most ``limit`` reviews without a proposal, as they came: those after ``after``, then those before it."""
        with self._reading() as connection:
            return queueing.waiting(connection, after, limit)

    def note_effort(self, review_id: str, effort: Effort, state: ReviewState | None = None) -> None:
        """Stores what a visit to an article took, and what it ended with; None where it was left undecided."""
        with self._writing() as connection:
            efforts.note(connection, review_id, effort, state)

    def efforts(self) -> tuple[ArticleEffort, ...]:
        """What each article took that was decided on, the one decided on last first. It is told to nobody else."""
        with self._reading() as connection:
            return efforts.efforts(connection)

    def near_duplicates(self, review_id: str) -> tuple[NearDuplicate, ...]:
        """Reviews whose pages have at least half of this article as it stands now; the five most alike, in order.

        Raises:
            DeskError: there is no such review.
        """
        review = self._seen(review_id)
        if review is None:
            return ()
        kept = {passage.block_id: passage.text for passage in article(review).body}
        with self._reading() as connection:
            around = self._around(connection, review_id, kept)
            return tuple(near_duplicate(twin) for twin in around.twins(kept))[:_MOST_TWINS]

    def elsewhere(self, review_id: str, block_id: str) -> tuple[Elsewhere, ...]:
        """Where a block of this page stands in other reviews, word for word or nearly; the ten most alike, in order.

        Empty for blocks of fewer than eight words, which stand everywhere, and for blocks the page does not have.

        Raises:
            DeskError: there is no such review.
        """
        review = self._seen(review_id)
        texts = {block.id: block.text for block in review.page.blocks if block.id == block_id} if review else {}
        with self._reading() as connection:
            return self._around(connection, review_id, texts).of_block(block_id, _MOST_STANDINGS) if texts else ()

    def remember(self, key: str, value: str) -> None:
        """Stores a value for the next session, in place of what stood under the key."""
        with self._writing() as connection:
            memory.remember(connection, key, value)

    def recall(self, key: str) -> str | None:
        """The value remembered under the key; None if there is none."""
        with self._reading() as connection:
            return memory.recall(connection, key)

    def record_export(self, review_id: str, file: str, sha256: str, format: str) -> None:  # noqa: A002 - the trade's word
        """Stores that an article left the desk by no profile.

        Args:
            review_id: the review it comes from.
            file: where it went.
            sha256: of the file's bytes, hexadecimal.
            format: what it was written as.

        Raises:
            DeskError: there is no such review.
        """
        self.record_left(Export(review_id, file, sha256, format))

    def record_left(self, export: Export) -> None:
        """Stores that an article left the desk, and by which profile.

        Raises:
            DeskError: there is no such review.
        """
        with self._lock:
            with self._writing() as connection:
                seq = leaving.note_export(connection, export, self._who)
            self._holder.moved(export.review_id, seq)

    def exported(self, profile: str) -> Mapping[str, Left]:
        """What left last by the profile of this name, by review id, in the order in which they first left by it."""
        with self._reading() as connection:
            return leaving.exported(connection, profile)

    def profiles(self) -> tuple[Profile, ...]:
        """The named ways to leave, by name."""
        with self._reading() as connection:
            return profiles.profiles(connection)

    def save_profile(self, profile: Profile) -> None:
        """Stores a profile, in place of the one of that name."""
        with self._writing() as connection:
            profiles.save_profile(connection, profile, self._who)

    def drop_profile(self, name: str) -> None:
        """Forgets a profile; what left by it stays known.

        Raises:
            DeskError: there is none of that name.
        """
        with self._writing() as connection:
            profiles.drop_profile(connection, name)

    def _rows(self, review_ids: Iterable[str]) -> tuple[Row, ...]:
        with self._reading() as connection:
            return queueing.rows(connection, review_ids)

    def _seen(self, review_id: str) -> Review | None:
        """The review as it stands, without note that anyone sees it."""
        with self._lock, self._reading() as connection:
            held = self._holder.current(connection, review_id)
            return held.review if held else None

    def _around(self, connection: Connection, review_id: str, texts: Mapping[str, str]) -> Around:
        return Around(connection, texts, *arriving.number_and_site(connection, review_id))

    def _advance(self, review_id: str, kind: EventKind, change: Callable[[Review], Review]) -> Review:
        """One step of one review: checked, written, and only then shown."""
        with self._lock:
            with self._writing() as connection:
                held = self._holder.current(connection, review_id)
                if held is None:
                    raise DeskError("This page is not prepared yet; decide when its proposal is there.")
                self._holder.refuse_unseen(review_id, held)
                after = held.after(change(held.review))
                mark = Mark(after.seq, self._who)
                events.append(connection, kind, held.review, after.review, mark)
                follow(connection, after.review, seq=after.seq)
            self._holder.show(review_id, after)
        return after.review

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with in_words(self.path):
            self._refuse_closed()
            with connecting.reading(self._engine) as connection:
                yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._lock, in_words(self.path):
            self._refuse_closed()
            with connecting.writing(self._engine) as connection:
                yield connection

    def _refuse_closed(self) -> None:
        if self._closed:
            raise refused(self.path, "it is closed")


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no name for this user on this machine
        return ""
