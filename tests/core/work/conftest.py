"""Sources of given text, pools that must leave nothing behind, and a way to wait for their results."""

import hashlib
import threading
from collections.abc import Callable, Iterator

import psutil
import pytest

from core.model import Medium, Source
from core.work import Job, Limits, Pool, Prepared

PATIENCE = 60.0
HOSTILE = "tests.core.work.hostile_child"

MakeSource = Callable[..., Source]
MakePool = Callable[..., Pool]


def source(text: str, name: str = "page.txt", medium: Medium = Medium.TEXT) -> Source:
    content = text.encode()
    identity = hashlib.sha256(medium.encode() + content + name.encode()).hexdigest()
    return Source(identity, name, f"somewhere/{name}", medium, content)


class Inbox:
    """Collects what a pool delivers."""

    def __init__(self) -> None:
        self.results: list[Prepared] = []
        self.progress: list[str] = []
        self._change = threading.Condition()

    def done(self, prepared: Prepared) -> None:
        with self._change:
            self.results.append(prepared)
            self._change.notify_all()

    def told(self, text: str) -> None:
        with self._change:
            self.progress.append(text)
            self._change.notify_all()

    def wait(self, count: int = 1) -> list[Prepared]:
        """The results, once there are ``count``."""
        with self._change:
            assert self._change.wait_for(lambda: len(self.results) >= count, PATIENCE), "no result in time"
            return list(self.results)

    def wait_for_progress(self) -> str:
        with self._change:
            assert self._change.wait_for(lambda: bool(self.progress), PATIENCE), "no progress in time"
            return self.progress[-1]


class Desk:
    """A pool with its inbox. Processes that were there before it are not the pool's: other tests may have left some
    that stay, as WebEngine's do.
    """

    def __init__(self, pool: Pool, others: set[psutil.Process]) -> None:
        self.pool = pool
        self.inbox = Inbox()
        self._others = others

    @property
    def processes(self) -> set[psutil.Process]:
        """The pool's workers, and what they started."""
        return children() - self._others

    def submit(self, text: str, name: str = "page.txt", urgent: bool = False) -> Job:
        return self.put(source(text, name), urgent)

    def put(self, page: Source, urgent: bool = False) -> Job:
        return self.pool.submit(page, self.inbox.done, self.inbox.told, urgent)

    def prepare(self, text: str) -> Prepared:
        """Submits one text and waits for its result."""
        before = len(self.inbox.results)
        self.submit(text)
        return self.inbox.wait(before + 1)[-1]


def children() -> set[psutil.Process]:
    """The processes below this one."""
    return set(psutil.Process().children(recursive=True))


@pytest.fixture
def open_desk() -> Iterator[Callable[..., Desk]]:
    """Opens desks over hostile workers; at the end, checks that no thread and no process of theirs is left."""
    threads, others = set(threading.enumerate()), children()
    desks: list[Desk] = []

    def make(size: int = 1, child: str = HOSTILE, **limits: float) -> Desk:
        desks.append(Desk(Pool(size, Limits(**{"seconds": 2.0, **limits}), child=child), others))
        return desks[-1]

    yield make
    for desk in desks:
        desk.pool.close()
    assert set(threading.enumerate()) == threads
    assert children() <= others
