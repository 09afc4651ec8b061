"""The sample pages and the reference page come out as an editor made them."""

from collections.abc import Sequence
from pathlib import Path

import pytest

import resources
from core.model import FieldName, Flag, Judgement, Page, Proposal, Reason, Verdict
from core.propose import QUESTION_BELOW
from tests.core.propose.expected import best, expected, kept, proposal_of, removed
from tests.shared import shared

SAMPLES = sorted(
    path
    for path in resources.folder("samples").iterdir()
    if path.suffix in {".txt", ".html"} and path.with_name(path.stem + ".expected.json").exists()
)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_sample_comes_out_as_expected(path: Path):
    check(path)


def unexpected(page: Page, proposal: Proposal, body: Sequence[str]) -> list[Judgement]:
    """The verdicts that are not what an editor made of the page; of two copies either may stay."""
    texts = {block.id: block.text for block in page.blocks}
    plain = [one for one in proposal.judgements if one.reason is not Reason.DUPLICATE]
    return [one for one in plain if (one.verdict is Verdict.KEEP) != (texts[one.block_id] in body)]


def test_the_reference_page_comes_out_exactly():
    path = shared("samples/000_44912ced9ff1d7bb.txt")
    check(path)
    page, proposal = proposal_of(path)
    assert len(removed(page, proposal)) == 22
    assert proposal.flags == (Flag.REPEATED_PASSAGE, Flag.ERROR_BANNER)
    assert sum(one.confidence < QUESTION_BELOW for one in proposal.judgements) <= 3


def check(path: Path) -> None:
    wanted = expected(path)
    page, proposal = proposal_of(path)
    if path.suffix == ".txt":
        assert kept(page, proposal) == wanted["body"]
    else:
        wrong = unexpected(page, proposal, wanted["body"])
        assert all(one.confidence < QUESTION_BELOW for one in wrong)
        # The rows of a table in the story are in doubt.
        assert Flag.NOT_AN_ARTICLE in proposal.flags or len(wrong) <= 4
    for name in FieldName:
        if name.value in wanted:
            assert best(proposal, name) == wanted[name.value], name
    if "removed" in wanted:
        plain = [{key: row[key] for key in row.keys() - {"text"}} for row in wanted["removed"]]
        assert removed(page, proposal) == plain
