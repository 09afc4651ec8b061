"""A page's blocks in plain setting: for text pages, and where a page cannot be laid out as it was."""

from collections.abc import Iterator, Sequence

from core.model import Block, BlockKind, Page
from core.showing.document import ATTRIBUTE, Document, document_of
from core.showing.escaping import text_of

_TAGS = {
    BlockKind.QUOTE: "blockquote",
    BlockKind.CODE: "pre",
    BlockKind.CAPTION: "figcaption",
    BlockKind.LIST_ITEM: "li",
}
_SHEET = """
body{max-width:42em;margin:1.5em auto 6em;padding:0 2.5em;font:16px/1.55 "Noto Serif",Charter,Georgia,serif}
p,li,pre,blockquote,figcaption,h1,h2,h3,h4,h5,h6{margin:0 0 .85em;overflow-wrap:anywhere;white-space:pre-wrap}
h1,h2,h3,h4,h5,h6{line-height:1.25;font-family:"Noto Sans",sans-serif}
h1{font-size:1.5em}h2{font-size:1.2em}h3,h4,h5,h6{font-size:1.05em}
blockquote,li{margin-inline-start:1.5em}figcaption{font-style:italic}
li{display:block}.on{margin-top:-.85em}
"""


def plainly(page: Page, why: str) -> Document:
    """The blocks of ``page``, one under the other, in their order.

    Args:
        page: any page.
        why: what becomes ``Document.plain``: a value of ``Plain``, or the rest of a sentence about the page.
    """
    body = "".join(_blocks(page.blocks))
    return Document(document_of(body, f"<style>{_SHEET}</style>", tag='<body dir="auto">'), why)


def _blocks(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        tag = f"h{min(max(block.level, 1), 6)}" if block.kind is BlockKind.HEADING else _TAGS.get(block.kind, "p")
        on = ' class="on"' if block.continues else ""
        yield f'<{tag} dir="auto"{on} {ATTRIBUTE}="{block.id}">{text_of(block.text)}</{tag}>'
