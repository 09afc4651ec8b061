"""A page: one decoded source, cut into blocks in document order."""

from dataclasses import dataclass

from core.model.words import BlockKind, Medium


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a block stands in its source: an ``element`` in HTML, ``start`` and ``end`` in text.

    Attributes:
        element: id given to the nearest enclosing element by the cutter (``data-gp`` in the annotated tree).
        start: first character in the page's text, counted in code points from 0.
        end: one past the last character.
        line: 1-based line in the decoded source where the block begins; 0 where unknown.
    """

    element: str | None = None
    start: int | None = None
    end: int | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Inline:
    """A run of inline markup in a block's text, in code points.

    Attributes:
        start: first character of the run in ``Block.text``.
        end: one past the last.
        mark: ``"bold"``, ``"italic"``, ``"link"`` or ``"code"``.
        href: the address, for a link; only http, https and mailto are ever kept.
    """

    start: int
    end: int
    mark: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Structure:
    """What the page's markup says of a block: the ground for structural evidence. Empty for text pages.

    Attributes:
        tags: element names from the body down to the block's own element.
        labels: lower-case class, id, role, itemprop and aria-label words of those elements, outermost first,
            one string an element (``"post-share share-bar"``), the same length as ``tags``.
        elements: cutter's ids of those elements, the same length as ``tags``.
        link_characters: how many of the block's non-space characters stand inside links.
        hidden: hidden by attribute, inline style, ``noscript``, ``template`` or ``aria-hidden``.
    """

    tags: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    elements: tuple[str, ...] = ()
    link_characters: int = 0
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """The smallest thing with a verdict.

    Attributes:
        id: ``"b1"``, ``"b2"`` … in document order; ``int(id[1:])`` is the number an editor sees.
        kind: what it is.
        text: its exact text. HTML white space is folded as a browser would (no-break spaces stay); one line,
            except for code. A hard-wrapped text paragraph is joined with spaces.
        anchor: where it stands in the source.
        characters: how many source characters that are not white space it accounts for.
        level: heading level 1-6, or list depth from 1; 0 otherwise.
        continues: the block follows its predecessor after a single line break inside one paragraph.
        inline: bold, italic, links, code; in order, possibly nested, never crossing.
        structure: the markup around it.
        number: of an item of a numbered list, the number that a reader of the page saw before it; None elsewhere.
        in_item: it goes on in a numbered item that a block before it began, so its number was seen there.
    """

    id: str
    kind: BlockKind
    text: str
    anchor: Anchor
    characters: int
    level: int = 0
    continues: bool = False
    inline: tuple[Inline, ...] = ()
    structure: Structure = Structure()
    number: int | None = None
    in_item: bool = False


@dataclass(frozen=True, slots=True)
class Meta:
    """A fact the page states about itself outside its text.

    Attributes:
        key: where it stands: ``"title"``, ``"html lang"``, ``"link canonical"``, ``"meta og:title"``,
            ``"json-ld headline"``, ``"json-ld articleBody"`` …
        value: its text, white space folded.
    """

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Page:
    """One decoded source, cut into blocks.

    Attributes:
        source_id: the source it was made of.
        medium: HTML or text.
        text: the decoded source, all of it. Text anchors count in this.
        encoding: the encoding it was decoded with.
        blocks: every block, in document order.
        characters: characters of the source's text that are not white space, counted apart from the cutting;
            equals the sum over blocks, or the ledger does not add up.
        meta: what the page states about itself, in document order.
        damaged: replacement characters and typical mis-decodings seen.
        incomplete: why the page could not be cut as it should, for a person; empty when it could.
    """

    source_id: str
    medium: Medium
    text: str
    encoding: str
    blocks: tuple[Block, ...]
    characters: int
    meta: tuple[Meta, ...] = ()
    damaged: int = 0
    incomplete: str = ""
