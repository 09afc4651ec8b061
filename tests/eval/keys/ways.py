"""The ways to a run of wrong blocks: to get there, to select, and to turn nothing but what is wrong."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from core.model import Decision, Review, Verdict
from tests.eval.keys.hands import TURNS, Stand, at, extended, keys_of_jump, moved, shrunk, widened
from tests.eval.keys.wanted import price, runs_of

_FARTHEST = 6
"""Keys that are struck to get somewhere, at most: to any of 9,999 blocks a jump by its number takes no more."""
_WIDEST = 3
"""How often a selection is widened."""


@dataclass(frozen=True)
class Path:
    """How an editor got somewhere.

    Attributes:
        stand: where that is.
        there: keys that led there.
        selecting: keys that selected.
        been: blocks that were current on the way.
    """

    stand: Stand
    there: tuple[str, ...] = ()
    selecting: tuple[str, ...] = ()
    been: tuple[str, ...] = ()

    def moved(self, stand: Stand, *keys: str) -> "Path":
        """The path on to another block."""
        return replace(self, stand=stand, there=(*self.there, *keys), been=(*self.been, stand.here))

    def selected(self, stand: Stand, *keys: str, over: Sequence[str] = ()) -> "Path":
        """The path with another selection, and the blocks that were gone over to get it."""
        return replace(self, stand=stand, selecting=(*self.selecting, *keys), been=(*self.been, *over, stand.here))


@dataclass(frozen=True)
class Way:
    """A step that mends something.

    Attributes:
        path: to where it is made.
        key: that makes it.
        decision: the step.
        left: what is wrong after it.
        cost: how many keys it takes, and what the runs left will take.
    """

    path: Path
    key: str
    decision: Decision
    left: frozenset[str]
    cost: int

    @property
    def keys(self) -> tuple[str, ...]:
        """Its keys."""
        return (*self.path.there, *self.path.selecting, self.key)


class Ways:
    """What can be done from where an editor stands.

    Args:
        stand: where that is.
        wrong: the blocks that are wrong, at least one.
        silent: blocks without a word, which may stand or go.
    """

    def __init__(self, stand: Stand, wrong: frozenset[str], silent: frozenset[str]) -> None:
        self._review = stand.review
        self._wrong = wrong
        self._silent = silent
        self._start = stand
        self.runs = runs_of(stand.review, wrong, silent)

    def best(self) -> Way:
        """The one taken: to the next run down the page or the one before, whichever takes fewer keys.

        To each the way is taken whose keys, and what the runs left will take, are fewest.
        """
        paths = list(_paths(self._start))
        found = [self._to(run, paths) for run in self._next_runs()]
        return min(found, key=lambda way: (len(way.keys), way.cost))

    def _next_runs(self) -> list[tuple[str, ...]]:
        """The runs on both sides, around the page's ends."""
        order = {each: place for place, each in enumerate(self._review.rulings)}
        here = order[self._start.here]
        below = next((run for run in self.runs if order[run[-1]] >= here), self.runs[0])
        above = next((run for run in reversed(self.runs) if order[run[0]] <= here), self.runs[-1])
        return list(dict.fromkeys((below, above)))

    def _to(self, run: tuple[str, ...], paths: Sequence[Path]) -> Way:
        jumps = [
            Path(self._start).moved(at(self._review, each), *keys_of_jump(each))
            for each in dict.fromkeys((run[0], run[-1], *self._edges()))
        ]
        near = [path for path in (*paths, *jumps) if self._is_of_use(path, run)]
        found = [way for path in near for way in self._mending(path, run)]
        return min(found, key=lambda way: (way.cost, len(way.keys)))

    def _edges(self) -> tuple[str, ...]:
        """Where the story ends and begins: the wrong blocks next to the outermost block that is right to stand."""
        kept = [each for each in self._review.rulings if self._stands(each) and each not in self._silent]
        right = [place for place, each in enumerate(kept) if each not in self._wrong]
        if not right:
            return tuple(kept[:1])
        return (*kept[right[-1] + 1 :][:1], *kept[: right[0]][-1:])

    def _stands(self, block_id: str) -> bool:
        return self._review.rulings[block_id].verdict is Verdict.KEEP

    def _is_of_use(self, path: Path, run: Sequence[str]) -> bool:
        return not self._wrong.isdisjoint(path.stand.selected) or path.stand.here in run

    def _mending(self, path: Path, run: Sequence[str]) -> Iterator[Way]:
        for selected in self._selections(path, run):
            yield from self._turning(selected, ("X",), run)
        one = [path.selected(shrunk(path.stand), "[")] if len(path.stand.selected) > 1 else []
        for seeds in (path, *one):
            yield from self._turning(seeds, ("Shift+X",), run)
        if path.stand.here in self._wrong and self._stands(path.stand.here):
            yield from self._turning(path, ("F", "Shift+F"), run)

    def _selections(self, path: Path, run: Sequence[str]) -> Iterator[Path]:
        yield path
        stand = path.stand
        if len(stand.selected) > 1:
            yield path.selected(shrunk(stand), "[")
        yield from self._widened(path)
        for end in dict.fromkeys((run[0], run[-1])) if stand.here in run else ():
            if end != stand.here:
                longer = extended(stand, end)
                key = "Shift+J" if longer.selected[0] == stand.here else "Shift+K"
                yield path.selected(longer, *[key] * (len(longer.selected) - 1), over=longer.selected)

    def _widened(self, path: Path) -> Iterator[Path]:
        for _ in range(_WIDEST):
            if not self._may_turn(path.stand.selected):
                return
            path = path.selected(widened(path.stand), "]")
            yield path

    def _turning(self, path: Path, keys: Iterable[str], run: Sequence[str]) -> Iterator[Way]:
        """The steps made here that turn something of the run, and nothing that is right."""
        for key in keys:
            if key == "X" and not self._may_turn(path.stand.selected):
                continue
            decision = TURNS[key](path.stand)
            goes = turned_by(decision)
            if decision is not None and self._may_turn(goes) and not goes.isdisjoint(run):
                left = self._wrong - goes
                many = len(path.there) + len(path.selecting) + 1
                yield Way(path, key, decision, left, many + price(runs_of(self._review, left, self._silent)))

    def _may_turn(self, block_ids: Iterable[str]) -> bool:
        return all(each in self._wrong or each in self._silent for each in block_ids)


def turned_by(decision: Decision | None) -> frozenset[str]:
    """The blocks that come or go by a step."""
    changes = decision.blocks if decision is not None else ()
    return frozenset(each.block_id for each in changes if each.before.verdict is not each.after.verdict)


def silent_blocks(review: Review, target: Iterable[str]) -> frozenset[str]:
    """The blocks that gold says nothing of, but for fields: they may stand or go."""
    fields = {each for each, ruling in review.rulings.items() if ruling.field is not None}
    return frozenset(review.rulings) - frozenset(target) - fields


def _paths(start: Stand) -> Iterator[Path]:
    """Wherever the keys that move lead, each place by the fewest of them."""
    seen = {(start.here, start.selected)}
    near = [Path(start)]
    for _ in range(_FARTHEST):
        yield from near
        near = [path for before in near for path in _next(before) if _is_new(path.stand, seen)]
    yield from near


def _next(path: Path) -> Iterator[Path]:
    for key in "JKNP":
        there = moved(path.stand, key)
        if there is not None:
            yield path.moved(there, key)


def _is_new(stand: Stand, seen: set[tuple[str, tuple[str, ...]]]) -> bool:
    place = (stand.here, stand.selected)
    is_new = place not in seen
    seen.add(place)
    return is_new
