"""Cutting and judging a page, in this process."""

import html
import logging
from collections.abc import Iterator, Sequence

from core.intake import decode
from core.model import Medium, Source
from core.work import prepare
from tests.bench.pages import news_pages, sample_pages, sources
from tests.bench.registry import Plan, Row, measure
from tests.bench.timing import milliseconds


@measure("prepare", peer="trafilatura.extract")
def preparing(plan: Plan) -> Iterator[Row]:
    """Every page once by us and once by the peer, in turn."""
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it tells of each page it finds nothing in
    yield _row("sample page prepared", sources(sample_pages(plan.pages)))
    news = sources(news_pages(plan.pages, plan.folder / "news"))
    if news:
        yield _row("news page prepared", news)


def _row(what: str, pages: Sequence[Source]) -> Row:
    _ours(pages[0])
    _theirs(pages[0])
    pairs = [(_ours(page), _theirs(page)) for page in pages]
    return Row(f"{what}, {len(pages)} pages", [pair[0] for pair in pairs], [pair[1] for pair in pairs])


def _ours(page: Source) -> float:
    return milliseconds(lambda: prepare(page))


def _theirs(page: Source) -> float:
    # Not before it is needed: its many modules would weigh on every collection of garbage in the window's process.
    import trafilatura

    text = _for_peer(page)
    return milliseconds(lambda: trafilatura.extract(text))


def _for_peer(page: Source) -> str:
    """The peer reads HTML alone: a text page is given to it as paragraphs."""
    text = decode(page).text
    if page.medium is Medium.HTML:
        return text
    return "<html><body>" + "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines()) + "</body></html>"
