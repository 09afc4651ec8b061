from markdown_it import MarkdownIt

from core.export import Format, render
from core.model import Article, BlockKind, Passage


def test_a_list_that_brings_its_marks_becomes_a_list_and_keeps_its_words() -> None:
    items = ["- a working walk of 90 metres", "- a workshop, *not* a shop", "- 1801. The first book"]
    body = tuple(Passage(f"b{n}", BlockKind.LIST_ITEM, text, 1) for n, text in enumerate(items, 1))
    source = render(Article("", "page", {}, body), Format.MARKDOWN).partition("---\n\n")[2]
    tokens = MarkdownIt().parse(source)
    assert [token.type for token in tokens].count("list_item_open") == 3
    words = ["".join(child.content for child in token.children or []) for token in tokens if token.type == "inline"]
    assert words == [text.removeprefix("- ") for text in items]


def test_marks_that_markdown_has_not_stay_text() -> None:
    body = tuple(Passage(f"b{n}", BlockKind.LIST_ITEM, f"• item {n}", 1) for n in (1, 2))
    assert render(Article("", "page", {}, body), Format.MARKDOWN).endswith("• item 1\\\n• item 2\n")
