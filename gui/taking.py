"""One passage of a repeated run taken from another copy: the steps a key and a click make."""

from core.duplicates import places
from core.review import choose_place, next_version, run_of
from gui.resolver.wording import told
from gui.workbench import Workbench


def take_other_version(bench: Workbench) -> None:
    """Let the current block stand where it goes, else the next copy's version of it."""
    review, block_id = bench.review, bench.block_id
    run = run_of(review, block_id) if review is not None and block_id is not None else None
    if review is None or block_id is None or run is None:
        return
    version = next_version(review, run, block_id)
    if version is not None:
        take_version(bench, version)


def take_version(bench: Workbench, block_id: str) -> None:
    """Let the version that ``block_id`` is of stand in place of the others, and go there."""
    before = bench.review
    run = run_of(before, block_id) if before is not None else None
    if run is None or not bench.decide(lambda review: choose_place(review, run, block_id)):
        return
    blocks = next(blocks for place in places(run) for blocks in place if block_id in blocks)
    bench.go_to(blocks[0])
    if before is not None and bench.review is not None:
        bench.noticed.emit(told(before, bench.review))
