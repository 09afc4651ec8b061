"""The page and the article side by side: a row for each block."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from lxml.html import HtmlElement
from lxml.html.builder import E

from core.export.direction import direction, language
from core.export.outgoing import Outgoing
from core.export.page.redline import cells, notes
from core.export.page.redline.aligning import Row, Stands, rows
from core.export.printable import cleaned
from core.model import BlockKind, Verdict
from core.review.wording import number

_LONG = 1200
"""Characters from which a row may be broken over two sheets of paper."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Both sides of one article.

    Attributes:
        outgoing: what leaves.
        direction: ``"rtl"`` or ``"ltr"``: how the article reads.
        language: its language as BCP 47; empty where unknown.
    """

    outgoing: Outgoing
    direction: str
    language: str

    @classmethod
    def of(cls, outgoing: Outgoing) -> Self:
        """The sides of what leaves."""
        return cls(outgoing, direction(outgoing.article), language(outgoing.article))

    def table(self) -> HtmlElement:
        """All rows, in the order in which the article reads."""
        heads = (("number", "Block"), ("", "Page"), ("copy", "Article"))
        head = E.tr({"role": "row"})
        head.extend(E.th({"scope": "col", "role": "columnheader", "class": of}, text) for of, text in heads)
        made = [self._row(each) for each in rows(self.outgoing)]
        # The roles say what the elements are where a narrow screen stacks them and they are no table to it any more.
        return E.table(
            {"class": "blocks", "role": "table", "aria-labelledby": "about-blocks", "dir": self.direction},
            E.thead({"role": "rowgroup"}, head),
            E.tbody({"role": "rowgroup"}, *made),
        )

    def _row(self, row: Row) -> HtmlElement:
        name = row.block.id if row.stands is not Stands.PUT else f"{row.block.id}-moved"
        return E.tr(
            {"id": name, "class": " ".join(self._classes(row)), "role": "row"},
            E.th({"class": "number", "scope": "row", "role": "rowheader"}, notes.link(name, number(row.block.id))),
            E.td({"class": "page", "role": "cell", "data-side": "Page"}, *self._page(row)),
            E.td({"class": "copy", "role": "cell", "data-side": "Article"}, *self._copy(row)),
        )

    def _classes(self, row: Row) -> Iterator[str]:
        ruling = self.outgoing.review.rulings[row.block.id]
        if ruling.field is not None:
            yield "field-row"
        elif ruling.verdict is Verdict.REMOVE and ruling.reason is not None:
            yield from ("gone", ruling.reason.value)
        else:
            yield "same"
        if len(row.block.text) > _LONG:
            yield "long"

    def _page(self, row: Row) -> Iterator[HtmlElement]:
        """The block as it stood, and why it is not in the article."""
        if row.stands is Stands.PUT:
            yield E.p({"class": "note"}, "moved here from ", notes.link(row.block.id, f"block {number(row.block.id)}"))
            return
        note = notes.of_page(self.outgoing.review, row)
        if note is not None:
            yield note
        text = cleaned(row.block.text)
        ruling = self.outgoing.review.rulings[row.block.id]
        whole = ruling.verdict is Verdict.REMOVE and ruling.field is None and text
        made = cells.struck(text, ((0, len(text)),) if whole else row.gone)
        made.set("dir", cells.reading(text, self.direction))
        if row.block.kind is BlockKind.CODE:
            made.set("class", "raw code")
        if row.block.number is not None and not row.block.in_item:
            made.set("class", "raw numbered")
            made.set("data-number", f"{row.block.number}.")
        yield made

    def _copy(self, row: Row) -> Iterator[HtmlElement]:
        """What the block has in the article, and what the editor did to it."""
        note = notes.of_copy(self.outgoing.review, row)
        if note is not None:
            yield note
        for piece in row.pieces:
            yield cells.copied(piece, self.direction, self.language)
