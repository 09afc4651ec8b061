"""Many pages through one function, in one process or several."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

Given = TypeVar("Given")
Result = TypeVar("Result")

_AT_ONCE = 4


def worked(
    function: Callable[[Given], Result],
    items: Sequence[Given],
    jobs: int,
    begin: Callable[..., None],
    arguments: Iterable[Any] = (),
) -> list[Result]:
    """The function's results, in order.

    Args:
        function: of a module; what it needs besides its item has been set by ``begin``.
        items: what to call it with.
        jobs: processes at work; 1 for this one alone.
        begin: called with ``arguments`` once in every process, before anything else.
        arguments: of ``begin``.
    """
    if jobs <= 1 or len(items) <= 1:
        begin(*arguments)
        return [function(item) for item in items]
    with ProcessPoolExecutor(jobs, initializer=begin, initargs=tuple(arguments)) as pool:
        return list(pool.map(function, items, chunksize=_AT_ONCE))
