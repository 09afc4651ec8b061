"""The redline report: raw page and approved article side by side, for a colleague who has no Galleyproof.

One page of HTML that loads nothing and runs nothing. Each block of the page has a row that a link can name (``#b12``):
what was removed is struck and tinted with its reason in words; what stays has the words of the article beside it.
"""

from importlib import metadata

from lxml.html import HtmlElement, tostring
from lxml.html.builder import E

from core.export.direction import direction, language
from core.export.layout import headline
from core.export.outgoing import Outgoing
from core.export.page.belt import hold, parse
from core.export.page.redline import summary
from core.export.page.redline.cells import WORDS
from core.export.page.redline.looks import style
from core.export.page.redline.sides import Sides
from core.export.registry import Writer, alone
from core.model import Verdict
from core.review.wording import counted

_ELEMENTS = (
    "main header section footer h1 h2 h3 h4 h5 h6 p dl dt dd ul li table thead tbody tfoot tr th td div span "
    "blockquote pre del ins strong em code a"
)
_ATTRIBUTES = {
    "*": {"class", "id", "lang", "dir", "role", "aria-hidden", "aria-labelledby", "data-side", "data-number"},
    "a": {"href"},
    "th": {"scope"},
}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


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
    blocks.extend([E.p({"class": "intro"}, _HOW_TO_READ), Sides.of(outgoing).table()])
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
    made = E.h1({"class": WORDS, "dir": direction(outgoing.article)}, words)
    if language(outgoing.article):
        made.set("lang", language(outgoing.article))
    return made


WRITER = Writer(alone(lambda outgoing: render(outgoing).encode()), _read)
