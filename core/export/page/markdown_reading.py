"""Reading Markdown back as another program would: its front matter's title, and the words of its body."""

import json
import re
from collections.abc import Iterable, Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from core.export.layout import groups, headline, shown
from core.model import Article, Passage

_TITLE = re.compile(r"^title: (\".*\")$", re.MULTILINE)

LIST_MARK = re.compile(r"\s*([-*+]|\d{1,9}[.)])\s+(?=\S)")
"""A mark of a list's item that Markdown has too."""

_BREAKS = frozenset({"hardbreak", "softbreak"})


def read(document: bytes) -> str:
    """The title of the front matter and the text of the body, as a CommonMark reader with tables sees them."""
    matter, _, body = document.decode().removeprefix("---\n").partition("\n---\n")
    title = _TITLE.search(matter)
    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    return "\n".join([json.loads(title[1]) if title else "", *_texts(tokens)])


def _texts(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield "".join("\n" if child.type in _BREAKS else child.content for child in token.children or ())
        elif token.type in {"fence", "code_block", "html_block"}:
            yield token.content


def expected(article: Article) -> Iterator[tuple[str, str]]:
    """A reader takes the marks off a list whose items bring their own, and sees no bar between two cells."""
    yield "the headline", headline(article)
    for group in groups(article.body, down=False):
        marked = group.marked and all(LIST_MARK.match(item.passages[0].text) for item in group.items)
        for item in group.items:
            for at, passage in enumerate(item.passages):
                yield f"block {passage.block_id}", _shown(passage, marked=marked and at == 0)


def _shown(passage: Passage, *, marked: bool) -> str:
    text = shown(passage)
    return LIST_MARK.sub("", text, count=1) if marked else text
