"""What was typed leaves in every format: split, merged, moved, with its markup and its shape."""

import json

import pytest

from core.export import Format, Outgoing, document, render
from core.export.registry import writer
from core.model import BlockKind, FieldName, Inline, Review, Shape
from core.review import add_paragraph, article, edit, ledger, merge, move, open_review, set_field, set_shape, split
from tests.core.export.articles import visible
from tests.core.review.building import block, keep, page_of, proposal_of
from tests.core.review.test_editing import after

LINK = Inline(4, 8, "link", "https://holm.example/quay")


def typed() -> Review:
    """Four blocks: one split, two merged, one a heading on top, with a bold word and a link."""
    texts = "The quay is long. It is old.", "Stone costs money.", "Wood does too.", "What it costs"
    page = page_of(*(block(n, text) for n, text in enumerate(texts, 1)))
    review = open_review("quay", page, proposal_of(*map(keep, range(1, 5))))
    review = after(review, edit(review, "b1", texts[0], (LINK, Inline(24, 27, "bold"))))
    review = after(review, split(review, "b1", 0, 18))
    review = after(review, merge(review, "b3"))
    review = after(review, set_shape(review, "b4", 0, BlockKind.HEADING, 2))
    review = after(review, move(review, ["b4"], None))
    return after(review, add_paragraph(review, "b3", "Sand is cheap.", shapes=(Shape(BlockKind.LIST_ITEM, 1),)))


def test_html_has_what_was_typed() -> None:
    body = render(article(typed()), Format.HTML).split("<article>")[1].split("</article>")[0]
    assert body.split("\n")[:-1] == [
        "<h2>What it costs</h2>",
        '<p>The <a href="https://holm.example/quay">quay</a> is long.</p>',
        "<p>It is <strong>old</strong>.</p>",
        "<p>Stone costs money. Wood does too.</p>",
        "<ul><li>Sand is cheap.</li></ul>",
    ]


def test_markdown_has_what_was_typed() -> None:
    body = render(article(typed()), Format.MARKDOWN).split("---\n")[2].strip().split("\n\n")
    assert body[:2] == ["## What it costs", "The [quay](https://holm.example/quay) is long."]
    assert body[2:] == ["It is **old**.", "Stone costs money. Wood does too.", "- Sand is cheap."]


def test_text_has_what_was_typed() -> None:
    assert render(article(typed()), Format.TEXT).rstrip("\n").split("\n\n") == [
        "What it costs",
        "The quay is long.",
        "It is old.",
        "Stone costs money. Wood does too.",
        "- Sand is cheap.",
    ]


def test_json_names_the_blocks_of_each_passage() -> None:
    body = json.loads(document([Outgoing.of(typed())], Format.JSON).data)["body"]
    assert [(one["id"], one["part"], one["joined"]) for one in body] == [
        ("b4", 0, []),
        ("b1", 0, []),
        ("b1", 1, []),
        ("b2", 0, ["b3"]),
        ("b3", 1, []),
    ]


@pytest.mark.parametrize("to", Format)
def test_what_was_typed_may_leave(to: Format) -> None:
    review = typed()
    review = after(review, set_field(review, FieldName.TITLE, "The quay"))  # some formats must have one
    assert ledger(review).adds_up
    data = document([Outgoing.of(review)], to).data
    assert visible("Sand is cheap.") in visible(writer(to).read(data))
