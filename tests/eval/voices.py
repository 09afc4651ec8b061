"""Our peers: extractors that give the text of an article, a block a line."""

import html
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import justext
import trafilatura
from boilerpy3.extractors import ArticleExtractor
from readability import Document
from trafilatura.deduplication import LRUCache

from core.model import Medium
from core.training.cut import parsed, runs_of

_REMEMBERED = 4096


@dataclass(frozen=True)
class Voice:
    """One way to get an article out of a page.

    Attributes:
        speak: from the raw page, and what it is, to the article's text.
        package: the distribution it comes from; empty for none.
    """

    speak: Callable[[str, Medium], str]
    package: str = ""

    @property
    def version(self) -> str:
        """Package and version; ``"-"`` where it is of nobody's."""
        return f"{self.package} {version(self.package)}" if self.package else "-"


def _as_html(raw: str, medium: Medium) -> str:
    """Peers read HTML: a text page is given to them as paragraphs, a line each."""
    if medium is Medium.HTML:
        return raw
    lines = (f"<p>{html.escape(line)}</p>" for line in raw.splitlines() if line.strip())
    return "<html><body>" + "".join(lines) + "</body></html>"


def _trafilatura(**given: Any) -> Callable[[str, Medium], str]:
    def speak(raw: str, medium: Medium) -> str:
        return trafilatura.extract(_as_html(raw, medium), include_comments=False, **given) or ""

    return speak


def deduplicated(raw: str, medium: Medium) -> str:
    """Trafilatura leaving out what it has met before. Its memory is a new one for every page."""
    return _trafilatura(deduplicate=LRUCache(maxsize=_REMEMBERED))(raw, medium)


def readability_lxml(raw: str, medium: Medium) -> str:
    """Readability's summary, a block a line."""
    return everything(Document(_as_html(raw, medium)).summary(html_partial=True), Medium.HTML)


def jus_text(raw: str, medium: Medium) -> str:
    """JusText with the English stoplist, as the corpora are mostly English."""
    paragraphs = justext.justext(_as_html(raw, medium).encode(), justext.get_stoplist("English"), encoding="utf-8")
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


def boilerpy(raw: str, medium: Medium) -> str:
    """Boilerpipe's article extractor."""
    return str(ArticleExtractor(raise_on_failure=False).get_content(_as_html(raw, medium)))


def everything(raw: str, medium: Medium) -> str:
    """The whole page, a block a line."""
    if medium is Medium.TEXT:
        return raw
    root = parsed(raw)
    return "" if root is None else "\n".join(" ".join(" ".join(run.parts).split()) for run in runs_of(root))


PEERS: Mapping[str, Voice] = {
    "trafilatura": Voice(_trafilatura(), "trafilatura"),
    "trafilatura, precision": Voice(_trafilatura(favor_precision=True), "trafilatura"),
    "trafilatura, recall": Voice(_trafilatura(favor_recall=True), "trafilatura"),
    "readability-lxml": Voice(readability_lxml, "readability-lxml"),
    "jusText": Voice(jus_text, "jusText"),
    "boilerpy3": Voice(boilerpy, "boilerpy3"),
    "keeping everything": Voice(everything),
}

DEDUPLICATING: Mapping[str, Voice] = {
    "trafilatura, deduplicating": Voice(deduplicated, "trafilatura"),
    "readability-lxml": PEERS["readability-lxml"],
}
"""Those that are heard on repeated passages."""
