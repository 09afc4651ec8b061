"""Proposals held against what an editor made of a page (``*.expected.json``)."""

import json
from pathlib import Path
from typing import Any

from core.intake import read
from core.model import BadInputError, FieldName, Page, Proposal, Verdict
from core.propose import propose
from core.segment import segment


def proposal_of(path: Path) -> tuple[Page, Proposal]:
    """The proposal for the first page of a file."""
    source = next(iter(read(path)))
    assert not isinstance(source, BadInputError), str(source)
    cut = segment(source)
    return cut.page, propose(cut, flags=source.flags)


def kept(page: Page, proposal: Proposal) -> list[str]:
    """The body as it would leave, a block an entry."""
    stays = {one.block_id for one in proposal.judgements if one.verdict is Verdict.KEEP}
    return [block.text for block in page.blocks if block.id in stays]


def best(proposal: Proposal, name: FieldName) -> str:
    """The best candidate of a field; empty where there is none."""
    return next((value.value for value in proposal.fields if value.name is name), "")


def removed(page: Page, proposal: Proposal) -> list[dict[str, Any]]:
    """Every removed line that became no field, as the expected files write it (texts apart)."""
    lines = {block.id: block.anchor.line for block in page.blocks}
    return [
        {"line": lines[one.block_id], "reason": str(one.reason)}
        | ({"of_line": lines[one.duplicate_of]} if one.duplicate_of else {})
        for one in proposal.judgements
        if one.verdict is Verdict.REMOVE and one.field is None
    ]


def expected(path: Path) -> Any:
    """What an editor made of a page."""
    return json.loads(path.with_name(path.stem + ".expected.json").read_text("utf-8"))
