"""What is compared: our proposals, and the extractors that are our peers. Each gives the text of an article."""

import html
from collections.abc import Callable, Mapping, Sequence

import justext
import lxml.html
import trafilatura
from readability import Document

from core.intake import source_of_text
from core.model import Block, Medium, Proposal, Verdict
from core.propose import propose
from core.segment import segment

Voice = Callable[[str, Medium], str]


def ours(raw: str, medium: Medium) -> str:
    """The kept blocks of our proposal, one a line."""
    cut = segment(source_of_text("page", raw, medium))
    return kept_text(cut.page.blocks, propose(cut))


def kept_text(blocks: Sequence[Block], proposal: Proposal) -> str:
    """The article's text as a proposal leaves it."""
    kept = {one.block_id for one in proposal.judgements if one.verdict is Verdict.KEEP}
    return "\n".join(block.text for block in blocks if block.id in kept)


def _as_html(raw: str, medium: Medium) -> str:
    """Peers read HTML: a text page is given to them as paragraphs."""
    if medium is Medium.HTML:
        return raw
    return "<html><body>" + "".join(f"<p>{html.escape(line)}</p>" for line in raw.splitlines()) + "</body></html>"


def trafilatura_precision(raw: str, medium: Medium) -> str:
    """Trafilatura, favouring precision."""
    return trafilatura.extract(_as_html(raw, medium), favor_precision=True, include_comments=False) or ""


def readability_lxml(raw: str, medium: Medium) -> str:
    """Readability's summary, a block a line."""
    return everything(Document(_as_html(raw, medium)).summary(html_partial=True), Medium.HTML)


def jus_text(raw: str, medium: Medium) -> str:
    """JusText with the English stoplist, as the corpora are mostly English."""
    paragraphs = justext.justext(_as_html(raw, medium).encode(), justext.get_stoplist("English"), encoding="utf-8")
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


def everything(raw: str, medium: Medium) -> str:
    """The whole page."""
    if medium is Medium.TEXT:
        return raw
    # Without the encoding said, lxml takes a page that declares none for Latin-1 and breaks every curly quote.
    parser = lxml.html.HTMLParser(encoding="utf-8")
    root = lxml.html.document_fromstring(raw.encode("utf-8", "replace") or b"<p>", parser=parser)
    return "\n".join(str(text) for text in root.xpath("//body//text()[not(parent::script or parent::style)]"))


VOICES: Mapping[str, Voice] = {
    "galleyproof": ours,
    "trafilatura precision": trafilatura_precision,
    "readability-lxml": readability_lxml,
    "jusText": jus_text,
    "everything": everything,
}
