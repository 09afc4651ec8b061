"""Where the cutter stands in the tree: one frame an open element."""

from dataclasses import dataclass, field

from core.model import BlockKind
from core.segment import tags
from core.segment.counting import ListCount, ListItem

MAX_PATH = 120
"""Longest path of a block, in elements. Of deeper ones the middle is left out: a hostile page could
otherwise ask for levels times blocks of memory."""
_LABEL_LIMIT = 400
_LABEL_ATTRIBUTES = ("class", "id", "role", "itemprop", "aria-label")

_KINDS = {
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "blockquote": BlockKind.QUOTE,
    **dict.fromkeys(tags.PREFORMATTED, BlockKind.CODE),
    # A new page in the page: what stands around it says nothing of what is inside.
    **dict.fromkeys(("article", "main", "td", "th", "dialog"), BlockKind.PARAGRAPH),
}

Mark = tuple[str, str, str]
"""An inline mark in force: its name, its address if it is a link, and the id of its element."""

Path = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""Tags, labels and ids from the body down, as in ``Structure``."""


@dataclass(eq=False, slots=True)
class Frame:
    """One open element and what it inherits from those around it.

    Attributes:
        parent: the frame around it; None for the root.
        depth: how many frames are around it.
        tag: its name, lower case.
        id: the cutter's id.
        label: its class, id, role, itemprop and aria-label words.
        is_block: it ends runs of text.
        block_around: the nearest element around it that does; None for the root.
        hidden: it, or an element around it, is hidden in any way.
        unseen: hidden from the eye: ``aria-hidden`` alone is not.
        kind: what a run of text straight inside it is.
        level: heading level or list depth of such a run.
        lists: how many lists are open.
        marks: inline marks in force, outermost first, at most one of each name.
        preformatted: line breaks are kept.
        not_text: its content is code.
        in_svg: it is ``svg`` or inside one.
        count: what counts the items of the nearest list; None where they have no numbers.
        item: the numbered item it is, or stands in.
    """

    parent: "Frame | None"
    depth: int
    tag: str
    id: str
    label: str
    is_block: bool
    block_around: "Frame | None"
    hidden: bool
    unseen: bool
    kind: BlockKind
    level: int
    lists: int
    marks: tuple[Mark, ...]
    preformatted: bool
    not_text: bool
    in_svg: bool
    count: ListCount | None = None
    item: ListItem | None = None
    _path: Path | None = field(default=None)

    @property
    def home(self) -> "Frame":
        """The nearest element, itself or around it, that ends runs of text."""
        return self if self.is_block or self.block_around is None else self.block_around

    @property
    def path(self) -> Path:
        """Tags, labels and ids from the body down to this element, made once."""
        if self._path is None:
            self._path = self._make_path()
        return self._path

    def _make_path(self) -> Path:
        chain: list[Frame] = []
        frame: Frame | None = self
        while frame is not None:
            chain.append(frame)
            frame = frame.parent
        chain.reverse()
        if len(chain) > 1 and chain[0].tag == "html":
            del chain[0]
        if len(chain) > MAX_PATH:
            del chain[MAX_PATH // 3 : len(chain) - (MAX_PATH - MAX_PATH // 3)]
        return tuple(f.tag for f in chain), tuple(f.label for f in chain), tuple(f.id for f in chain)


ROOT = Frame(None, -1, "", "", "", True, None, False, False, BlockKind.PARAGRAPH, 0, 0, (), False, False, False)
"""The frame around the root element: nothing is in force yet."""


def label_of(attributes: dict[str, str]) -> str:
    """Class, id, role, itemprop and aria-label words of an element, lower case, cut where absurdly long."""
    words = " ".join(attributes[name][:_LABEL_LIMIT] for name in _LABEL_ATTRIBUTES if name in attributes)
    return " ".join(words.lower().split())


def kind_of(tag: str, around: Frame) -> tuple[BlockKind, int]:
    """Kind and level of text straight inside an element: its own, else what is around it."""
    kind = _KINDS.get(tag)
    if kind is None:
        return around.kind, around.level
    if kind is BlockKind.HEADING:
        return kind, int(tag[1])
    return kind, max(1, around.lists) if kind is BlockKind.LIST_ITEM else 0


def with_mark(marks: tuple[Mark, ...], mark: str, href: str, element: str) -> tuple[Mark, ...]:
    """``marks`` with one more in force. A mark within its like adds nothing; an inner link wins."""
    if any(name == mark for name, _, _ in marks):
        if mark != "link":
            return marks
        marks = tuple(other for other in marks if other[0] != "link")
    return (*marks, (mark, href, element))
