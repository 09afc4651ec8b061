"""The ledger says what became of every character, and what does not add up."""

from dataclasses import replace

import pytest

from core.model import Entry, Fate, FieldName, Page, Proposal, Reason, Review, Ruling, Verdict
from core.review import apply, edit, ledger, open_review
from core.review import ledgers as ledgers_module
from tests.core.review.building import block, copy_of, gone, headline, keep, page_of, proposal_of, wire_review


def _faults(page: Page, proposal: Proposal) -> tuple[str, ...]:
    account = ledger(open_review("x", page, proposal))
    assert account.adds_up is not bool(account.faults)
    return account.faults


def test_every_block_has_its_fate() -> None:
    decision = edit(wire_review(), "b3", "Shorter.")
    assert decision is not None
    review = apply(wire_review(), decision)
    account = ledger(review)
    assert account.adds_up
    fates = {entry.block_id: (entry.fate, entry.reason, entry.of) for entry in account.entries}
    assert fates == {
        "b1": (Fate.REMOVED, Reason.ERROR_BANNER, ""),
        "b2": (Fate.FIELD, Reason.METADATA, "title"),
        "b3": (Fate.EDITED, None, ""),
        "b4": (Fate.KEPT, None, ""),
        "b5": (Fate.DUPLICATE, Reason.DUPLICATE, "b4"),
        "b6": (Fate.REMOVED, Reason.RELATED, ""),
    }
    assert account.entries[5] == Entry("b6", Fate.REMOVED, 24, Reason.RELATED)
    assert account.characters == sum(entry.characters for entry in account.entries)


def test_a_block_without_a_ruling_is_a_fault() -> None:
    page = page_of(block(1, "One."), block(2, "Two."))
    assert _faults(page, proposal_of(keep(1))) == ("Block 2 has no ruling.",)


def test_a_ruling_without_a_block_is_a_fault() -> None:
    review = open_review("x", page_of(block(1, "One.")), proposal_of(keep(1)))
    astray = replace(review, rulings={**review.rulings, "b7": Ruling(Verdict.KEEP)})
    assert any("block 7, which is not on the page" in fault for fault in ledger(astray).faults)


def test_characters_lost_or_gained_in_cutting_are_a_fault() -> None:
    page, proposal = page_of(block(1, "One.")), proposal_of(keep(1))
    assert _faults(replace(page, characters=5), proposal) == ("1 character of the source stand in no block.",)
    assert _faults(replace(page, characters=2), proposal) == ("The blocks hold 2 characters more than the source.",)


def test_two_blocks_with_one_id_are_a_fault() -> None:
    faults = _faults(page_of(block(1, "One."), block(1, "One.")), proposal_of(keep(1)))
    assert "Block 1 stands on the page 2 times." in faults
    assert "Block 1 is kept and stands in the article 2 times." in faults


@pytest.mark.parametrize(
    ("judgement", "fault"),
    [
        (copy_of(1, 9), "Block 1 is a duplicate of block 9, which is not on the page."),
        (copy_of(1, 1), "Block 1 is called a duplicate of itself."),
        (gone(1, Reason.DUPLICATE), "Block 1 is a duplicate, but nothing says of which block."),
        (headline(1), "Block 1 became the headline, which is empty."),
        (replace(gone(1), reason=None), "Block 1 is removed without a reason."),
    ],
)
def test_a_removal_that_points_nowhere_is_a_fault(judgement: object, fault: str) -> None:
    page = page_of(block(1, "One."), block(2, "Two."))
    assert _faults(page, proposal_of(judgement, keep(2))) == (fault,)  # type: ignore[arg-type]


def test_a_duplicate_of_a_removed_block_is_no_fault() -> None:
    page = page_of(block(1, "One."), block(2, "One."))
    assert _faults(page, proposal_of(gone(1), copy_of(2, 1))) == ()


def test_an_article_that_is_not_what_was_kept_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    review = wire_review()
    made = ledgers_module.article(review)
    turned = replace(made, body=made.body[::-1])
    reworded = replace(made, body=(replace(made.body[0], text="Else."), made.body[1]))
    halved = replace(made, body=made.body[:1])

    def found(wrong: object) -> tuple[str, ...]:
        monkeypatch.setattr(ledgers_module, "article", lambda _: wrong)
        return ledger(review).faults

    assert found(turned) == ("The article does not hold the kept blocks in page order.",)
    assert found(reworded) == ("Block 3 stands in the article in other words than its own.",)
    assert "Block 4 is kept and stands in the article 0 times." in found(halved)


def test_a_field_that_was_emptied_under_a_block_is_a_fault() -> None:
    review: Review = replace(wire_review(), fields={})
    assert review.rulings["b2"].field is FieldName.TITLE
    assert ledger(review).faults == ("Block 2 became the headline, which is empty.",)
