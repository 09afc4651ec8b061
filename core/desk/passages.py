"""The index of passages: every passage of every page on the desk, by its words and by what is nearly the same."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, Table, bindparam, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from core.desk.packing import unpack_texts
from core.desk.schema import BANDS, INDEXING, PASSAGES, PROPOSALS, REVIEWS, UNINDEXED
from core.duplicates.passage import ALGORITHM, Passage
from core.duplicates.passage import BANDS as ALL_BANDS

_MOST_STANDINGS = 32
"""Standings of one passage that are looked at, of the reviews that came last: some stand on every page of a site."""
_MOST_ALIKE = 16
"""Passages looked at under one band: some are filled in like forms."""
_BEST_ALIKE = 8
"""Passages nearly alike that are handed on for one."""

Indexed = Mapping[int, Passage]
"""The passages of a page by the number of their block."""


def index(texts: Mapping[str, str]) -> Indexed:
    """The passages among texts by the number of their block.

    Args:
        texts: of the blocks, by block id.
    """
    from core.duplicates.minhash import (
        passages,
    )  # numpy takes a tenth of a second to load, which a start need not wait for

    found = zip(texts, passages(texts.values()), strict=True)
    return {int(block_id[1:]): one for block_id, one in found if one is not None}


def is_ours(connection: Connection) -> bool:
    """Whether the index was made by the algorithm of this program, so that the two can be compared."""
    return connection.execute(select(INDEXING.c.algorithm)).scalar() == ALGORITHM


def begin(connection: Connection) -> None:
    """Empties an index that another algorithm made, or none: every prepared review then waits to be indexed."""
    if is_ours(connection):
        return
    for table in (INDEXING, UNINDEXED, BANDS, PASSAGES):
        connection.execute(delete(table))
    waiting = select(REVIEWS.c.number).where(REVIEWS.c.prepared == 1)
    connection.execute(insert(UNINDEXED).from_select(["review"], waiting))
    connection.execute(insert(INDEXING).values(algorithm=ALGORITHM))


def catch_up(connection: Connection, most: int) -> int:
    """Indexes reviews that wait for it, those that came last first.

    Args:
        connection: a transaction that may write.
        most: how many at most.

    Returns:
        How many were indexed.
    """
    waiting = (
        select(UNINDEXED.c.review, PROPOSALS.c.page)
        .join(REVIEWS, REVIEWS.c.number == UNINDEXED.c.review)
        .join(PROPOSALS, PROPOSALS.c.review_id == REVIEWS.c.id)
        .order_by(UNINDEXED.c.review.desc())
        .limit(most)
    )
    found = connection.execute(waiting).all()
    for number, page in found:
        put(connection, number, index(unpack_texts(page)))
    return len(found)


def put(connection: Connection, number: int, indexed: Indexed) -> None:
    """Makes these the passages of a review, in place of those it had. An index of another program is left alone.

    Args:
        connection: a transaction that may write.
        number: of the review.
        indexed: its page's passages.
    """
    connection.execute(delete(UNINDEXED).where(UNINDEXED.c.review == number))
    if not is_ours(connection):
        connection.execute(insert(UNINDEXED).values(review=number))
        return
    connection.execute(delete(PASSAGES).where(PASSAGES.c.review == number))
    there = _there(connection, [one.exact for one in indexed.values()])
    new = {one.exact: one.bands for one in indexed.values() if one.exact not in there}
    _insert(
        connection, PASSAGES, [{"exact": one.exact, "review": number, "block": block} for block, one in indexed.items()]
    )
    _insert(connection, BANDS, [{"band": band, "exact": exact} for exact, bands in new.items() for band in bands])


def _insert(connection: Connection, table: Table, rows: Sequence[Mapping[str, int]]) -> None:
    """In the order of the keys, so that neighbours on the disk are written together."""
    if rows:
        connection.execute(upsert(table).on_conflict_do_nothing(), sorted(rows, key=lambda row: tuple(row.values())))


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a passage stands, or one that might be nearly the same.

    Attributes:
        review: the review's number.
        block: the block's number on its page.
        shared: bands in common; all of them, and more than any near passage has, where the words are the same.
    """

    review: int
    block: int
    shared: int

    @property
    def exact(self) -> bool:
        """Whether the words are the same, in the same order."""
        return self.shared == _EXACT


_EXACT = ALL_BANDS + 1


def look_up(connection: Connection, indexed: Indexed, but: int) -> Mapping[int, tuple[Standing, ...]]:
    """Where the passages of a page stand on other pages, by block number; those that stand nowhere are absent.

    Bounded whatever the desk holds: a passage that stands everywhere, or is alike to thousands, is looked at where it
    came last.

    Args:
        connection: a transaction.
        indexed: the passages.
        but: number of the review whose own page is passed over; 0 for none.

    Returns:
        The same words first, then by bands in common.
    """
    if not indexed or not is_ours(connection):
        return {}
    alike = _alike(connection, indexed)
    stands = _stands(connection, {exact for each in alike.values() for exact, _ in each}, but)
    found = {
        block: tuple(Standing(*place, shared) for exact, shared in alike[one.exact] for place in stands.get(exact, ()))
        for block, one in indexed.items()
    }
    return {block: standings for block, standings in found.items() if standings}


def _alike(connection: Connection, indexed: Indexed) -> Mapping[int, Sequence[tuple[int, int]]]:
    """By exact hash: itself, and the best of those that share a band with it, with how many they share."""
    owners: defaultdict[int, set[int]] = defaultdict(set)
    for one in indexed.values():
        for band in one.bands:
            owners[band].add(one.exact)
    shared: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for band, exact in connection.execute(_IN_BANDS, {"asked": _listed(owners)}):
        for owner in owners[band] - {exact}:
            shared[owner][exact] += 1
    exacts = {one.exact for one in indexed.values()}
    return {exact: [(exact, _EXACT), *shared[exact].most_common(_BEST_ALIKE)] for exact in exacts}


def _stands(connection: Connection, exacts: Iterable[int], but: int) -> Mapping[int, Sequence[tuple[int, int]]]:
    """Reviews and blocks by exact hash, those that came last first."""
    found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for exact, review, block in connection.execute(_STANDING, {"asked": _listed(exacts), "but": but}):
        found[exact].append((review, block))
    return {exact: sorted(places, key=lambda place: (-place[0], place[1])) for exact, places in found.items()}


def _there(connection: Connection, exacts: Iterable[int]) -> set[int]:
    """Those of the hashes that stand anywhere."""
    return set(connection.execute(_KNOWN, {"asked": _listed(exacts)}).scalars())


def _listed(numbers: Iterable[int]) -> str:
    """One JSON value and not a list of parameters, which would end at some thousands."""
    return msgspec.json.encode(list(numbers)).decode()


_ASKED = func.json_each(bindparam("asked")).table_valued("value").alias("asked")
_LAST, _FIRST = PASSAGES.alias("last"), BANDS.alias("first")
_IN_BANDS = (
    select(BANDS.c.band, BANDS.c.exact)
    .join_from(_ASKED, BANDS, BANDS.c.band == _ASKED.c.value)
    .where(
        BANDS.c.exact.in_(
            select(_FIRST.c.exact).where(_FIRST.c.band == _ASKED.c.value).limit(_MOST_ALIKE).correlate(_ASKED)
        )
    )
)
_STANDING = (
    select(PASSAGES.c.exact, PASSAGES.c.review, PASSAGES.c.block)
    .join_from(_ASKED, PASSAGES, PASSAGES.c.exact == _ASKED.c.value)
    .where(
        PASSAGES.c.review.in_(
            select(_LAST.c.review)
            .where(_LAST.c.exact == _ASKED.c.value, _LAST.c.review != bindparam("but"))
            .order_by(_LAST.c.review.desc())
            .limit(_MOST_STANDINGS)
            .correlate(_ASKED)
        )
    )
)
_KNOWN = select(_ASKED.c.value).where(
    select(_LAST.c.exact).where(_LAST.c.exact == _ASKED.c.value).correlate(_ASKED).exists()
)
