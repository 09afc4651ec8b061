"""Any text at all, with any marks, survives every wire document."""

import json
import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.export import Format
from core.model import Article, BlockKind, FieldName, Passage
from tests.core.export.articles import READERS, article_of, paragraph, rendered
from tests.core.export.trying import TEXT, assert_every_character_is_in, body_of, passages, shown
from tests.core.export.wire.documents import WIRE
from tests.core.export.wire.readers import NAR, NITF
from tests.shared import naughty_strings


def headline_and_byline(document: bytes, to: Format) -> list[str | None]:
    if to is Format.NINJS_1:
        found = json.loads(document)
        return [found.get("headline"), found.get("byline")]
    if to is Format.NINJS_3:
        found = json.loads(document)
        return [found["headlines"][0]["value"] if "headlines" in found else None, found.get("by")]
    root = ElementTree.fromstring(document)
    if to is Format.NEWSML_G2:
        return [root.findtext(f"{NAR}contentMeta/{NAR}{name}") for name in ("headline", "by")]
    return [root.findtext(f".//{NITF}{name}") for name in ("hl1", "byline")]


@pytest.mark.parametrize("to", WIRE)
@settings(deadline=None)  # what is asked is whether, not how fast
@given(passage=passages())
def test_a_paragraph_reads_back_exactly(to: Format, passage: Passage) -> None:
    expected = [shown(passage.text)] if shown(passage.text).strip() else []
    assert READERS[to](rendered(article_of(passage), to).decode()) == expected


@pytest.mark.parametrize("to", WIRE)
@pytest.mark.parametrize("kind", list(BlockKind))
@settings(deadline=None, max_examples=25)  # what is asked is whether, not how fast
@given(texts=st.lists(st.tuples(TEXT, st.integers(0, 7), st.booleans()), max_size=4))
def test_every_kind_of_block_keeps_its_characters(
    kind: BlockKind, to: Format, texts: list[tuple[str, int, bool]]
) -> None:
    body = body_of(kind, texts)
    assert_every_character_is_in(READERS[to](rendered(article_of(*body), to).decode()), body)


@pytest.mark.parametrize("to", WIRE)
def test_naughty_strings_survive_as_headline_byline_and_body(to: Format) -> None:
    for text in naughty_strings():
        clean = shown(text)
        body = (paragraph(text), paragraph(text, block_id="b2"))
        article = Article("r1", text, {FieldName.TITLE: text, FieldName.BYLINE: text, FieldName.CREDIT: text}, body)
        document = rendered(article, to)
        assert READERS[to](document.decode()) == ([clean, clean] if clean.strip() else [])
        assert headline_and_byline(document, to) == ([clean, clean] if clean.strip() else [None, None])
        assert b"\r" not in document
        assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", document)
