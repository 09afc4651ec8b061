"""``python -m tests.bench.resident ours|peer WHAT``: the memory of a process that has an index open, in megabytes.

Run as a process of its own by the measure of passages. Ours opens the desk ``WHAT`` and looks a thousand passages up;
the peer's index is made of ``WHAT`` passages.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType

import psutil

from core.desk.connecting import reading
from core.desk.opening import open_desk
from core.desk.passages import index, look_up
from tests.bench.indexes import Peer, datasketch
from tests.bench.texts import paragraph

OURS, PEER = "ours", "peer"
_LOOKED_UP = 1000


def main(kind: str, what: str) -> int:
    """Prints two figures: before the index is there, and with it."""
    make = partial(_open_ours, Path(what)) if kind == OURS else partial(_make_peer, _library(), int(what))
    before = _megabytes()
    let_go = make()
    print(f"{before:.1f} {_megabytes():.1f}")
    let_go()
    return 0


def _library() -> ModuleType:
    """The peer's library, loaded before anything is measured."""
    found = datasketch()
    if found is None:
        raise SystemExit("datasketch is not installed")
    return found


def _open_ours(path: Path) -> Callable[[], object]:
    engine = open_desk(path, 10.0)
    with reading(engine) as connection:
        for seed in range(_LOOKED_UP):
            look_up(connection, index({"b1": paragraph(seed * 7)}), 0)
    return engine.dispose


def _make_peer(library: ModuleType, passages: int) -> Callable[[], object]:
    peer = Peer(library, passages)
    return lambda: peer.look_up("the end")


def _megabytes() -> float:
    return float(psutil.Process().memory_info().rss) / 1_000_000


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2]))
