"""Preparing a page: what a worker process does with a source.

The cutter and the detectors are imported when first used, so that a program which leaves this work to a pool
starts without them.
"""

from collections.abc import Callable

from core.model import Page, Source
from core.showing import Document
from core.work.fallback import unjudged
from core.work.prepared import Prepared


def prepare(source: Source, progress: Callable[[str], None] = lambda _: None) -> Prepared:
    """Cuts and judges a source in this process, without limits.

    Args:
        source: what to prepare.
        progress: told in a few words what is being done.
    """
    from core.propose import propose
    from core.segment import segment

    progress("Cutting the page into blocks")
    cut = segment(source)
    proposal = propose(cut, flags=source.flags, progress=progress)
    return Prepared(source.id, cut.page, proposal)


def prepare_plain(source: Source, why: str) -> Prepared:
    """The plain text of a source that could not be prepared; nothing in it is judged.

    Args:
        source: what failed.
        why: the failure, which becomes the page's ``incomplete``.
    """
    from core.segment import plain

    page = plain(source, why)
    return Prepared(source.id, page, unjudged(page, source), failed=why)


def show(page: Page) -> Document:
    """The document a page is looked at as, made in this process, without limits."""
    from core.showing.show import show as laid_out

    return laid_out(page)
