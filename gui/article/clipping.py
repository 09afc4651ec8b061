"""Text from and for the clipboard: words, their marks and what they are, and nothing of fonts and colours."""

import re
from collections.abc import Sequence

import nh3
from PySide6.QtCore import QMimeData

from core.export import fragment
from core.intake import source_of_text
from core.model import Article, BlockKind, Inline, Medium, Passage, Shape
from core.review.marking import within
from gui.article.exact_text import clean
from gui.article.rows import CopyRow
from gui.article.typed import Clip

_ELEMENTS = "p br div ul ol li blockquote pre h1 h2 h3 h4 h5 h6 table tbody thead tr td th b strong i em a code"
_SCHEMES = {"http", "https", "mailto"}
# A word processor on the web wraps all that it copies in a bold element that is not bold.
_NOT_BOLD = re.compile(r"<b\s[^>]*font-weight:\s*(?:normal|400)[^>]*>", re.IGNORECASE)
_MOST = 300_000
"""Characters of markup that are read; more is taken as plain text, which need not be parsed while a person waits."""
_SHAPED = {BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.QUOTE}
"""What a passage stays on its way over the clipboard."""
_FEWEST = 3
"""Lines that count up are a list from so many on."""
_ITEM = re.compile(r"(\d{1,3})[.)][ \u00a0\t]+(\S.*)")
_PARAGRAPH = re.compile(r"\s*[\r\n\x0b\x0c\x85\u2029]\s*")


def clips_of(source: QMimeData, *, code: bool = False, plain: bool = False, begins: bool = False) -> list[Clip]:
    """The paragraphs of what is on the clipboard, each on one line; none where there are no words.

    Args:
        source: what is there.
        code: it goes into code: one paragraph of plain text with its line breaks.
        plain: it goes where nothing can be marked: one line of plain text.
        begins: it goes where a passage begins: lines of plain text that count up are the items of a list there.
    """
    if code:
        return [Clip("\n".join(clean(line, tabs=True) for line in source.text().splitlines()))]
    if plain or not source.hasHtml() or len(source.html()) > _MOST:
        lines = [clean(line) for line in ([source.text()] if plain else _PARAGRAPH.split(source.text()))]
        found = [Clip(line) for line in lines if line.strip() or len(lines) == 1]
        return _counted(found) if begins else found
    clips = _read(source.html())
    return [_edged(clips[0], source.text())] if len(clips) == 1 else clips


def clip_of(row: CopyRow, start: int, end: int) -> Clip:
    """These characters of a passage, in its shape."""
    shape = row.shape if row.kind in _SHAPED and not (row.continues and row.number is None) else None
    return Clip(row.text[start:end], within(row.inline, start, end), shape)


def _counted(clips: Sequence[Clip]) -> list[Clip]:
    """Three lines or more that count up from 1 as a numbered list; anything else as it is."""
    found = [_ITEM.fullmatch(clip.text.strip()) for clip in clips]
    numbers = [int(each[1]) for each in found if each]
    if len(clips) < _FEWEST or numbers != [*range(1, len(clips) + 1)]:
        return [*clips]
    return [Clip(each[2], shape=Shape(BlockKind.LIST_ITEM, 1, int(each[1]))) for each in found if each]


def _edged(clip: Clip, text: str) -> Clip:
    """A piece of a paragraph with the spaces it was copied with, which markup has none of."""
    lead = text[: len(text) - len(text.lstrip(" "))]
    trail = text[len(text.rstrip(" ")) :] if text.strip() else ""
    inline = tuple(Inline(one.start + len(lead), one.end + len(lead), one.mark, one.href) for one in clip.inline)
    return Clip(lead + clip.text + trail, inline, clip.shape)


def _read(markup: str) -> list[Clip]:
    """The blocks of a piece of a page, cut as pages are."""
    from core.segment import segment  # a parser that the window does not need to start

    safe = nh3.clean(
        _NOT_BOLD.sub("<span>", markup),
        tags=set(_ELEMENTS.split()),
        attributes={"a": {"href"}, "ol": {"start", "reversed"}, "li": {"value"}},
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    page = segment(source_of_text("clipboard", safe, Medium.HTML, origin="clipboard")).page
    found = []
    for block in page.blocks:
        text = clean(block.text)
        shape = Shape(block.kind, block.level, block.number) if block.kind in _SHAPED and not block.in_item else None
        found.append(Clip(text, block.inline if len(text) == len(block.text) else (), shape))
    return found


def mime_of(clips: Sequence[Clip]) -> QMimeData:
    """Paragraphs as the clipboard offers them to other programs: plain text, and HTML of what they are."""
    passages = tuple(_passage(f"b{n}", clip) for n, clip in enumerate(clips))
    return mime_of_article(Article("", "", {}, passages), "\n\n".join(clip.text for clip in clips))


def _passage(block_id: str, clip: Clip) -> Passage:
    shape = clip.shape or Shape(BlockKind.PARAGRAPH)
    return Passage(block_id, shape.kind, clip.text, shape.level, inline=clip.inline, number=shape.number)


def mime_of_article(article: Article, text: str) -> QMimeData:
    """An article as the clipboard offers it: as this plain text, and as HTML."""
    data = QMimeData()
    data.setText(text)
    data.setHtml(fragment(article))
    return data
