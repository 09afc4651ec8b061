"""The redline report: raw page and approved article side by side, for a colleague who has no Galleyproof.

One page of HTML that loads nothing and runs nothing. Each block of the page has a row that a link can name (``#b12``):
what was removed is struck and tinted with its reason in words; what stays has the words of the article beside it.
"""

from collections.abc import Iterator
from importlib import metadata

from lxml.html import HtmlElement, tostring
from lxml.html.builder import E

from core.export.direction import direction, language
from core.export.layout import headline
from core.export.outgoing import Outgoing
from core.export.page.belt import hold, parse
from core.export.page.redline import cells, notes, summary
from core.export.page.redline.aligning import Row, Stands, rows
from core.export.page.redline.looks import style
from core.export.printable import legible
from core.export.registry import Writer, alone
from core.model import BlockKind, Verdict
from core.review.wording import counted, number

_ELEMENTS = (
    "main header section footer h1 h2 h3 h4 h5 h6 p dl dt dd ul li table thead tbody tfoot tr th td div span "
    "blockquote pre del ins strong em code a"
)
_ATTRIBUTES = {
    "*": {"class", "id", "lang", "dir", "role", "aria-hidden", "aria-labelledby", "data-side"},
    "a": {"href"},
    "th": {"scope"},
}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_LONG = 1200
"""Characters from which a row may be broken over two sheets of paper."""


def render(outgoing: Outgoing) -> str:
    """The whole document, ending with a line feed.

    Raises:
        ExportError: a sanitiser would change it, so it may not be what the editor saw.
    """
    content = _content(outgoing)
    hold(content, outgoing.review.name, _ELEMENTS, _ATTRIBUTES)
    root = E.html(_head(outgoing), E.body(content), lang="en")
    return f"<!DOCTYPE html>\n{tostring(root, encoding='unicode')}\n"


def _read(document: bytes) -> str:
    """The article's words as a parser sees them, headline first: all that stands on the approved side."""
    found = parse(document).xpath("//*[contains(concat(' ', normalize-space(@class), ' '), ' words ')]")
    return "\n".join(str(each.text_content()) for each in found)


def _head(outgoing: Outgoing) -> HtmlElement:
    return E.head(
        E.meta(charset="utf-8"),
        E.meta({"http-equiv": "Content-Security-Policy", "content": _POLICY}),
        E.meta(name="viewport", content="width=device-width, initial-scale=1"),
        E.meta(name="referrer", content="no-referrer"),
        E.title(f"Redline: {' '.join(headline(outgoing.article).split()) or outgoing.article.name}"),
        E.style(style()),
    )


def _content(outgoing: Outgoing) -> HtmlElement:
    review = outgoing.review
    kept = sum(ruling.verdict is Verdict.KEEP for ruling in review.rulings.values())
    made = E.main(
        E.header(E.p({"class": "kicker"}, "Redline report"), _headline(outgoing), summary.facts(outgoing)),
        _section("removed", f"Left out of the body: {_share(len(review.page.blocks) - kept, len(review.page.blocks))}"),
        E.div({"class": "overview"}, _section("account", "The account"), _section("fields", "Fields")),
        _section("blocks", "The page and the article"),
        E.footer(f"Made by Galleyproof {metadata.version('galleyproof')}. This page loads nothing and runs nothing."),
    )
    _, removed, (account, fields), blocks, _ = made
    if kept < len(review.page.blocks):
        removed.append(summary.legend(review))
    account.append(summary.sums(review))
    fields.append(summary.fields(outgoing, direction(outgoing.article)))
    blocks.extend([E.p({"class": "intro"}, _HOW_TO_READ), _table(outgoing)])
    return made


_HOW_TO_READ = (
    "The page as it came stands beside the article as it left. Struck words went, for the reason that stands with "
    "them; underlined words were put in by the editor. Each number is a link to its block."
)


def _share(some: int, of: int) -> str:
    return f"{some} of {counted(of, 'block')}" if some else "nothing"


def _section(name: str, heading: str) -> HtmlElement:
    return E.section({"aria-labelledby": f"about-{name}"}, E.h2({"id": f"about-{name}"}, heading))


def _headline(outgoing: Outgoing) -> HtmlElement:
    words = headline(outgoing.article)
    if not words.strip():
        return E.h1({"class": "none"}, "No headline")
    made = E.h1({"class": cells.WORDS, "dir": direction(outgoing.article)}, words)
    if language(outgoing.article):
        made.set("lang", language(outgoing.article))
    return made


# --- the two sides -----------------------------------------------------------------------------------------------


def _table(outgoing: Outgoing) -> HtmlElement:
    heads = (("number", "Block"), ("", "Page"), ("copy", "Article"))
    head = E.tr({"role": "row"})
    head.extend(E.th({"scope": "col", "role": "columnheader", "class": of}, text) for of, text in heads)
    made = [_row(outgoing, each) for each in rows(outgoing)]
    # The roles say what the elements are where a narrow screen stacks them and they are no table to it any more.
    return E.table(
        {"class": "blocks", "role": "table", "aria-labelledby": "about-blocks", "dir": direction(outgoing.article)},
        E.thead({"role": "rowgroup"}, head),
        E.tbody({"role": "rowgroup"}, *made),
    )


def _row(outgoing: Outgoing, row: Row) -> HtmlElement:
    name = row.block.id if row.stands is not Stands.PUT else f"{row.block.id}-moved"
    shown = number(row.block.id)
    return E.tr(
        {"id": name, "class": " ".join(_classes(outgoing, row)), "role": "row"},
        E.th({"class": "number", "scope": "row", "role": "rowheader"}, notes.link(name, shown)),
        _side("page", "Page", _page(outgoing, row)),
        _side("copy", "Article", _copy(outgoing, row)),
    )


def _side(of: str, side: str, content: Iterator[HtmlElement]) -> HtmlElement:
    return E.td({"class": of, "role": "cell", "data-side": side}, *content)


def _classes(outgoing: Outgoing, row: Row) -> Iterator[str]:
    ruling = outgoing.review.rulings[row.block.id]
    if ruling.field is not None:
        yield "field-row"
    elif ruling.verdict is Verdict.REMOVE and ruling.reason is not None:
        yield from ("gone", ruling.reason.value)
    else:
        yield "same"
    if len(row.block.text) > _LONG:
        yield "long"


def _page(outgoing: Outgoing, row: Row) -> Iterator[HtmlElement]:
    """The block as it stood, and why it is not in the article."""
    if row.stands is Stands.PUT:
        yield E.p({"class": "note"}, "moved here from ", notes.link(row.block.id, f"block {number(row.block.id)}"))
        return
    note = notes.of_page(outgoing.review, row)
    if note is not None:
        yield note
    text = legible(row.block.text)
    ruling = outgoing.review.rulings[row.block.id]
    whole = ruling.verdict is Verdict.REMOVE and ruling.field is None and text
    made = cells.struck(text, ((0, len(text)),) if whole else row.gone)
    made.set("dir", cells.reading(text, direction(outgoing.article)))
    if row.block.kind is BlockKind.CODE:
        made.set("class", "raw code")
    yield made


def _copy(outgoing: Outgoing, row: Row) -> Iterator[HtmlElement]:
    """What the block has in the article, and what the editor did to it."""
    note = notes.of_copy(outgoing.review, row)
    if note is not None:
        yield note
    for piece in row.pieces:
        yield cells.copied(piece, direction(outgoing.article), language(outgoing.article))


WRITER = Writer(alone(lambda outgoing: render(outgoing).encode()), _read)
