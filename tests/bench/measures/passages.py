"""The index of passages: what it weighs on the disk and in memory, how fast it answers and takes pages in.

The peer is datasketch's index in memory, of a twentieth of the passages, where that library happens to be installed; it
is no part of the project. Its memory is scaled up to as many passages as ours has.
"""

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from core.desk import Desk
from core.desk.connecting import reading
from core.desk.opening import open_desk
from core.desk.passages import index, look_up
from core.model import Anchor, Block, BlockKind, Judgement, Medium, Page, Proposal, Verdict
from tests.bench.desks import text_source
from tests.bench.indexes import PAGE, Peer, datasketch, nearly, page_texts
from tests.bench.registry import Plan, Row, measure
from tests.bench.resident import OURS, PEER
from tests.bench.texts import paragraph
from tests.bench.timing import Samples, milliseconds

_ROOT = Path(__file__).parents[3]
_LOOK_UPS, _PAGES = 1000, 60
_SHARE = 20
"""How many times fewer passages the peer has."""
_PROMISED = 1_000_000
_DISK, _MEMORY, _ANSWER = 400.0, 500.0, 1000.0
"""What a million passages may take: megabytes on the disk, megabytes in memory, microseconds for one look-up."""
_COLD = "one that is there, on the disk alone"
_PEER = f"datasketch MinHashLSH, 1/{_SHARE} of the passages"


@measure("index-size", peer=f"{_PEER}, scaled up", unit="MB")
def sizes(plan: Plan) -> Iterator[Row]:
    """The desk's file, and the memory of a process that has looked a thousand passages up in it."""
    desk, held = plan.indexed_desk, f"{plan.passages:,} passages"
    whole = plan.passages >= _PROMISED
    yield Row(f"on the disk, {held}", [desk.stat().st_size / 1_000_000], [], _DISK if whole else None)
    _, ours = _resident(OURS, str(desk))
    yield Row(f"resident, {held}", [ours], _scaled(plan), _MEMORY if whole else None)


@measure("look-up", peer=_PEER, unit="µs")
def look_ups(plan: Plan) -> Iterator[Row]:
    """One passage hashed and looked up: where it stands, and what is nearly alike.

    The file has been read, as that of a desk at work has; last, where the system can forget it, from the disk.
    """
    peer = _peer(plan)
    engine = open_desk(plan.indexed_desk, 10.0)
    try:
        for what, texts in _asked(plan).items():
            (_forget if what == _COLD else _read)(plan.indexed_desk)
            with reading(engine) as connection:
                ours = [_microseconds(partial(_look_up, connection, text)) for text in texts]
            theirs = [_microseconds(partial(peer.look_up, text)) for text in texts] if peer else []
            goal = None if what == _COLD else _ANSWER
            yield Row(f"{what}, {plan.passages:,} indexed; p99 {_percentile(ours, 0.99):.0f}", ours, theirs, goal)
    finally:
        engine.dispose()


@measure("take-in", peer=f"{_PEER}, in memory")
def taking_in(plan: Plan) -> Iterator[Row]:
    """``Desk.save_proposal`` of a page like no other: looked up, stored and indexed, durable when it returns."""
    peer = _peer(plan)
    first = plan.passages // PAGE + 1
    pages = range(first, first + plan.times(_PAGES) + 1)
    _read(plan.indexed_desk)
    with Desk.open(plan.indexed_desk) as desk:
        ours = [_saved(desk, page) for page in pages]
    theirs = [_added(peer, page) for page in pages] if peer else []
    yield Row(f"page of {PAGE} passages stored beside {plan.passages:,}", ours[1:], theirs[1:])


def _read(desk: Path) -> None:
    with desk.open("rb") as file:
        while file.read(1 << 20):
            pass


def _forget(desk: Path) -> None:
    """Lets the system drop what it holds of the file, as after a start of the machine."""
    with desk.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _asked(plan: Plan) -> dict[str, list[str]]:
    """Texts by what they are to the index."""
    chance = random.Random(1)
    rounds = plan.times(_LOOK_UPS)
    known = [paragraph(chance.randrange(max(1, plan.passages))) for _ in range(rounds)]
    return {
        "a passage that is there": known,
        "one with a word changed": [nearly(text) for text in known],
        "one that is not": [paragraph(plan.passages * 2 + number) for number in range(rounds)],
        **({_COLD: known} if hasattr(os, "posix_fadvise") else {}),
    }


def _look_up(connection: Connection, text: str) -> None:
    look_up(connection, index({"b1": text}), 0)


def _saved(desk: Desk, number: int) -> float:
    texts = page_texts(number)
    source = text_source(f"page {number}", str(number))
    blocks = tuple(
        Block(block_id, BlockKind.PARAGRAPH, text, Anchor(), len(text.replace(" ", "")))
        for block_id, text in texts.items()
    )
    page = Page(source.id, Medium.TEXT, "\n".join(texts.values()), "utf-8", blocks, sum(b.characters for b in blocks))
    judgements = tuple(Judgement(block.id, Verdict.KEEP, 0.95) for block in blocks)
    review_id = desk.add(source).review_id
    return milliseconds(lambda: desk.save_proposal(review_id, page, Proposal(source.id, judgements, (), (), "bench")))


def _added(peer: Peer, number: int) -> float:
    texts = page_texts(number)
    return milliseconds(lambda: peer.add_all({f"{number} {block_id}": text for block_id, text in texts.items()}))


def _scaled(plan: Plan) -> Samples:
    """The peer's memory, were it to hold as many passages as ours; none without the library."""
    if datasketch() is None:
        return ()
    before, after = _resident(PEER, str(plan.passages // _SHARE))
    return (before + (after - before) * _SHARE,)


def _resident(kind: str, what: str) -> tuple[float, float]:
    command = [sys.executable, "-m", "tests.bench.resident", kind, what]
    told = subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, text=True).stdout.split()
    return float(told[0]), float(told[1])


def _peer(plan: Plan) -> Peer | None:
    library = datasketch()
    if library is None:
        print("no datasketch: passages are measured without a peer", file=sys.stderr)
        return None
    return Peer(library, plan.passages // _SHARE)


def _microseconds(act: Callable[[], object]) -> float:
    return milliseconds(act) * 1000


def _percentile(samples: list[float], share: float) -> float:
    return sorted(samples)[min(len(samples) - 1, int(len(samples) * share))]
