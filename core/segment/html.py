"""Web pages: the annotated tree cut into blocks, in one walk that never recurses."""

import lxml.etree
from lxml.html import HtmlElement

from core.model import Anchor, Block, BlockKind, Structure
from core.segment import tags
from core.segment.counting import ListItem, item_number, list_count
from core.segment.frame import ROOT, Frame, Mark, kind_of, label_of, with_mark
from core.segment.links import Links
from core.segment.parse import ATTRIBUTE
from core.segment.run import Run, Spot, text_of
from core.segment.sight import is_unseen
from core.segment.tables import data_rows


def blocks_of(root: HtmlElement, links: Links) -> tuple[Block, ...]:
    """Every block of the tree, in document order.

    A block's anchor and structure are those of the nearest element around all its text: often the paragraph, the link
    where a whole paragraph is one link.
    """
    return tuple(_cut(root, links).blocks)


def spots_of(root: HtmlElement) -> tuple[tuple[Block, tuple[Spot, ...]], ...]:
    """Every block of the tree with the places of its text: each text of the tree is part of one block at most."""
    cutter = _cut(root, Links("", None))
    return tuple(zip(cutter.blocks, cutter.spots, strict=True))


def _cut(root: HtmlElement, links: Links) -> "_Cutter":
    cutter = _Cutter(links, data_rows(root))
    for step, element in lxml.etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if step == "start":
            cutter.enter(element)
        elif step == "end":
            cutter.leave(element)
        else:
            cutter.text(element.tail, (element, True))
    cutter.flush()
    return cutter


def is_title(tag: str, in_svg: bool) -> bool:
    """Whether an element names the page; inside ``svg`` a title is text."""
    return tag == "title" and not in_svg


class _Cutter:
    """The walk's state: open frames, and the runs gathered since the last boundary."""

    def __init__(self, links: Links, rows: frozenset[HtmlElement]) -> None:
        self.blocks: list[Block] = []
        self.spots: list[tuple[Spot, ...]] = []
        self._links = links
        self._rows = rows
        self._stack: list[Frame] = []
        self._seen = Run()
        self._unseen = Run()
        self._row: Frame | None = None
        self._breaks = 0
        self._last_home: Frame | None = None

    def enter(self, element: HtmlElement) -> None:
        """The walk enters ``element``."""
        frame = self._frame(element)
        if self._row is not None:
            self._enter_in_row(frame)
        elif frame.tag == "br":
            self._break(frame)
        elif frame.is_block:
            self._boundary()
            if element in self._rows:
                self._row = frame
        self._stack.append(frame)
        self.text(element.text, (element, False))

    def leave(self, element: HtmlElement) -> None:
        """The walk leaves ``element``, whose tail belongs to the element around."""
        frame = self._stack[-1]
        if self._row is frame:
            self.flush()
            self._row = None
        if self._row is None and frame.is_block and frame.tag != "br":
            self._boundary()
        self._stack.pop()
        if self._stack:
            self.text(element.tail, (element, True))

    def text(self, text: str | None, spot: Spot) -> None:
        """Text straight inside the innermost frame."""
        if not text or not self._stack or self._stack[-1].not_text:
            return
        run = self._unseen if self._stack[-1].unseen else self._seen
        run.add(text, self._stack, spot)

    def flush(self) -> None:
        """Makes blocks of what was gathered: what is seen, then what stands unseen amid it."""
        home = self._row or (self._stack[-1].home if self._stack else ROOT)
        for run in (self._seen, self._unseen):
            if run.within is not None:
                self._emit(run, home)
        self._seen, self._unseen = Run(), Run()

    def _boundary(self) -> None:
        self.flush()
        self._last_home = None

    def _break(self, frame: Frame) -> None:
        if frame.preformatted:
            self._seen.add_filler("\n", frame)
            return
        self.flush()
        self._breaks += 1

    def _enter_in_row(self, frame: Frame) -> None:
        """Inside a row nothing cuts; cells are set apart, and broken lines in them by a space."""
        if frame.tag in tags.CELL and self._seen.within is not None:
            self._seen.add_filler(" | ", frame)
        elif frame.is_block:
            self._seen.add_filler(" ", frame)

    def _frame(self, element: HtmlElement) -> Frame:
        around = self._stack[-1] if self._stack else ROOT
        tag, attributes = str(element.tag).lower(), {str(k): str(v) for k, v in element.attrib.items()}
        in_svg = around.in_svg or tag == "svg"
        itself_unseen = is_unseen(tag, attributes, around.in_svg)
        unseen = around.unseen or itself_unseen
        kind, level = kind_of(tag, around)
        return Frame(
            parent=around if self._stack else None,
            depth=len(self._stack),
            tag=tag,
            id=attributes.get(ATTRIBUTE, ""),
            label=label_of(attributes),
            is_block=tag in tags.BLOCK or (around.in_svg and tag in tags.SVG_BLOCK),
            block_around=around.home if self._stack else None,
            hidden=around.hidden or unseen or attributes.get("aria-hidden", "").strip().lower() == "true",
            unseen=unseen,
            kind=kind,
            level=level,
            lists=around.lists + (tag in tags.LIST),
            marks=self._marks(tag, attributes, around),
            preformatted=around.preformatted or tag in tags.PREFORMATTED,
            not_text=tag in tags.NOT_TEXT or is_title(tag, around.in_svg),
            in_svg=in_svg,
            count=list_count(element, tag, around.count, unseen=itself_unseen),
            item=_item(tag, attributes, around, unseen=itself_unseen),
        )

    def _marks(self, tag: str, attributes: dict[str, str], around: Frame) -> tuple[Mark, ...]:
        element = attributes.get(ATTRIBUTE, "")
        if tag == "a" and "href" in attributes:
            return with_mark(around.marks, "link", self._links.resolve(attributes["href"]), element)
        mark = tags.MARKS.get(tag)
        return with_mark(around.marks, mark, "", element) if mark else around.marks

    def _emit(self, run: Run, home: Frame) -> None:
        within = run.within or home
        kind, level = (within.kind, within.level) if self._row is None else (BlockKind.TABLE_ROW, 0)
        text, inline = text_of(run.pieces, preformatted=self._row is None and home.preformatted)
        names, labels, ids = within.path
        number, in_item = item_number(within.item, kind, text)
        self.spots.append(run.spots)
        self.blocks.append(
            Block(
                id=f"b{len(self.blocks) + 1}",
                kind=kind,
                text=text,
                anchor=Anchor(element=within.id, line=run.line),
                characters=run.characters,
                level=level,
                continues=home is self._last_home and self._breaks == 1,
                inline=inline,
                structure=Structure(names, labels, ids, run.link_characters, run.hidden),
                number=number,
                in_item=in_item,
            )
        )
        self._last_home, self._breaks = home, 0


def _item(tag: str, attributes: dict[str, str], around: Frame, *, unseen: bool) -> ListItem | None:
    """The numbered item that text straight inside an element belongs to. A hidden one among others has no number."""
    if tag not in tags.ITEM:
        return around.item
    if tag != "li" or around.count is None or unseen:
        return None
    return ListItem(around.count.next(attributes.get("value")))
