"""The last resort: a page's text by line, made without a parser."""

import html
from collections.abc import Callable, Iterator, Sequence

from core.intake import Decoded, decode
from core.model import Anchor, Block, BlockKind, Medium, Meta, Page, Source
from core.segment import tags
from core.segment.blank import EDGE, fold, visible
from core.segment.lines import Line, LineCounter, lines_of
from core.segment.scan import Stretch, stretches

MOST_BLOCKS = 20_000
"""A page of more lines than this has several of them in a block: an editor's window must still open it."""

_ONLY_TITLE = "the page has no text but its title"
_NOTHING = "the page has no text"
_ONLY_CODE = "the page has no text outside its scripts and style sheets, which stand here as they are"


def plain(source: Source, why: str) -> Page:
    """The source's text by line. Linear in time, never raises, and never empty when there is text.

    Where all the text a web page has stands in its title or its scripts, that is what is returned, and
    ``Page.incomplete`` says so.

    Args:
        source: any source.
        why: what failed, for a person; becomes ``Page.incomplete``.
    """
    return plain_of(source, decode(source), why)


def plain_of(source: Source, decoded: Decoded, why: str) -> Page:
    """The same, of a source decoded already."""
    if source.medium is Medium.HTML:
        lines, title, remark = _html_lines(decoded.text)
    else:
        lines, title, remark = [line for line in lines_of(decoded.text) if visible(line.text)], "", ""
    return Page(
        source_id=source.id,
        medium=source.medium,
        text=decoded.text,
        encoding=decoded.encoding,
        blocks=_blocks(lines, decoded.text),
        characters=visible("".join(line.text for line in lines)),
        meta=(Meta("title", title),) if title else (),
        damaged=decoded.damaged,
        incomplete="; ".join(part for part in (why, remark) if part),
    )


def _html_lines(text: str) -> tuple[list[Line], str, str]:
    """Lines of markup's text, the title, and a remark where the lines are not the page's body."""
    found = [stretch for stretch in stretches(text) if stretch.start < stretch.end or stretch.after]
    titles = [_line(text, [s]) for s in found if s.within == "title"]
    title = next((line.text for line in titles if visible(line.text)), "")
    for lines, remark in (
        (_gathered(text, found), ""),
        (titles, _ONLY_TITLE),
        ((line for s in found if s.within in tags.NOT_TEXT for line in lines_of(text, s.start, s.end)), _ONLY_CODE),
    ):
        full = [line for line in lines if visible(line.text)]
        if full:
            return full, title, remark
    return [], title, _NOTHING


def _gathered(text: str, found: Sequence[Stretch]) -> Iterator[Line]:
    """The body's stretches, those of one run of inline text together."""
    run: list[Stretch] = []
    for stretch in found:
        if run and (stretch.within or stretch.after.lstrip("/") in tags.BLOCK):
            yield _line(text, run)
            run = []
        if not stretch.within or stretch.within not in tags.NOT_TEXT | {"title"}:
            run.append(stretch)
    if run:
        yield _line(text, run)


def _line(text: str, run: Sequence[Stretch]) -> Line:
    joined = html.unescape("".join(text[s.start : s.end] for s in run)).replace("\x00", "\ufffd")
    return Line(fold(joined).strip(EDGE), run[0].start, run[-1].end)


def _blocks(lines: Sequence[Line], text: str) -> tuple[Block, ...]:
    """A block a line, or a block several lines where there would be too many."""
    share = max(1, -(-len(lines) // MOST_BLOCKS))
    counter = LineCounter(text)
    bundles = (lines[at : at + share] for at in range(0, len(lines), share))
    return tuple(_block(number, bundle, counter.line_of) for number, bundle in enumerate(bundles, 1))


def _block(number: int, bundle: Sequence[Line], line_of: Callable[[int], int]) -> Block:
    start, end = bundle[0].start, bundle[-1].end
    text = " ".join(line.text for line in bundle)
    return Block(f"b{number}", BlockKind.LINE, text, Anchor(None, start, end, line_of(start)), visible(text))
