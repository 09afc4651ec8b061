"""Pages for the tests of cutting."""

from core.intake import source_of_text
from core.model import Block, Medium, Page
from core.segment import Cut, segment
from core.segment.blank import visible


def cut(markup: str, url: str | None = None) -> Cut:
    """Markup cut, its ledger checked."""
    found = segment(source_of_text("page", markup, Medium.HTML, url=url))
    check(found.page)
    return found


def html_blocks(markup: str, url: str | None = None) -> tuple[Block, ...]:
    """The blocks of markup that must be whole."""
    found = cut(markup, url)
    assert not found.page.incomplete
    assert found.tree is not None
    return found.page.blocks


def text_page(text: str) -> Page:
    """A text page cut, its ledger checked."""
    page = segment(source_of_text("page", text, Medium.TEXT)).page
    check(page)
    return page


def check(page: Page) -> None:
    """What holds for every page."""
    assert page.characters == sum(block.characters for block in page.blocks)
    assert [block.id for block in page.blocks] == [f"b{n}" for n in range(1, len(page.blocks) + 1)]
    for block in page.blocks:
        assert block.characters > 0
        assert visible(block.text) >= block.characters
        assert block.kind == "code" or len(block.text.splitlines()) == 1
        assert block.structure.link_characters <= block.characters
        assert len({len(block.structure.tags), len(block.structure.labels), len(block.structure.elements)}) == 1
        assert (block.structure.elements or (block.anchor.element,))[-1] == block.anchor.element
        _check_marks(block)


def _check_marks(block: Block) -> None:
    order = [(mark.start, -mark.end) for mark in block.inline]
    assert order == sorted(order)
    open_until: list[int] = []
    for mark in block.inline:
        assert 0 <= mark.start < mark.end <= len(block.text)
        while open_until and open_until[-1] <= mark.start:
            open_until.pop()
        assert not open_until or mark.end <= open_until[-1], "marks cross"
        open_until.append(mark.end)
