"""Milliseconds, taken of ours and of the peer in turn so that a busy machine slows both."""

import time
from collections.abc import Callable, Sequence

Samples = tuple[float, ...]
Sampler = Callable[[], float]


def milliseconds(act: Callable[[], object]) -> float:
    """How long ``act`` takes."""
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def in_turn(ours: Sampler, theirs: Sampler, rounds: int) -> tuple[Samples, Samples]:
    """``rounds`` samples of each, one after the other; an unrecorded pair first warms both up."""
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    return tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs)


def late(samples: Sequence[float]) -> float:
    """The sample that 95 in 100 do not exceed; the largest of fewer than twenty."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
