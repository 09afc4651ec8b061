"""Cleaned pages as the writers meet them."""

from collections.abc import Callable

import pytest

from core.command.pages import Cleaned
from core.intake import source_of_text
from core.model import (
    Anchor,
    Block,
    BlockKind,
    FieldName,
    FieldValue,
    Judgement,
    Medium,
    Page,
    Proposal,
    Reason,
    Verdict,
)
from core.review import open_review

MakeCleaned = Callable[..., Cleaned]


def _cleaned(name: str = "story.txt", text: str = "A first line.") -> Cleaned:
    """A page of a headline, which became the title, and one kept block."""
    source = source_of_text(name, f"Headline\n{text}", Medium.TEXT, origin=f"in/{name}")
    blocks = (
        Block("b1", BlockKind.HEADING, "Headline", Anchor(start=0, end=8, line=1), 8),
        Block("b2", BlockKind.CODE, text, Anchor(start=9, end=9 + len(text), line=2), len("".join(text.split()))),
    )
    page = Page(source.id, Medium.TEXT, f"Headline\n{text}", "utf-8", blocks, sum(b.characters for b in blocks))
    judgements = (
        Judgement("b1", Verdict.REMOVE, 0.99, Reason.METADATA, field=FieldName.TITLE),
        Judgement("b2", Verdict.KEEP, 0.123456),
    )
    fields = (FieldValue(FieldName.TITLE, "Headline", "block 1", "b1"),)
    proposal = Proposal(source.id, judgements, fields, ("ours",), "test")
    return Cleaned(source, open_review(source.name, page, proposal), "")


@pytest.fixture
def cleaned() -> MakeCleaned:
    """Makes cleaned pages of a name and a kept text."""
    return _cleaned
