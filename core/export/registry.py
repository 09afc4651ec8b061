"""One writer a format."""

from collections.abc import Callable
from dataclasses import dataclass

from core.export import to_html, to_json, to_markdown, to_text
from core.export.formats import Format
from core.model import Article


@dataclass(frozen=True, slots=True)
class Writer:
    """How a format is written, and read back.

    Attributes:
        render: the article as a whole document, ending with a line feed.
        read: the document's text from headline to end as its reader sees it, by other means than it was written;
            None where the product has no such reader.
    """

    render: Callable[[Article], str]
    read: Callable[[str], str] | None


WRITERS = {
    Format.HTML: Writer(to_html.render, to_html.read),
    Format.MARKDOWN: Writer(to_markdown.render, None),
    Format.TEXT: Writer(to_text.render, to_text.read),
    Format.JSON: Writer(to_json.render, to_json.read),
}
