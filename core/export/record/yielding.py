"""The parts of a record that follow from the rest of it: made when it is written, made again when it is checked."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from core.export.printable import Replaced
from core.export.record.canonical import digest, whole
from core.export.record.shapes import Account, Copy, Fated, Gone, Passed, StoodIn
from core.model import Article, Fate, FieldName, Judgement, Ledger, Review, Verdict


def copy_of(article: Article, replaced: Iterable[Replaced]) -> Copy:
    """An article in the characters it left in."""
    passages = tuple(msgspec.convert(each, Passed, from_attributes=True) for each in article.body)
    stood_in = tuple(msgspec.convert(each, StoodIn, from_attributes=True) for each in replaced)
    return Copy(article.fields, passages, copy_digest(article.fields, passages), stood_in)


def copy_digest(fields: Mapping[FieldName, str], passages: Sequence[Passed]) -> str:
    """The hash of an article: of its fields and passages in canonical form."""
    return digest(whole(msgspec.to_builtins({"fields": fields, "passages": passages})))


def removed_of(review: Review) -> Iterator[Gone]:
    """Every block that is not in the article, in page order."""
    judged = {each.block_id: each for each in review.proposal.judgements}
    for block in review.page.blocks:
        now = review.rulings.get(block.id)
        if now is not None and now.verdict is Verdict.REMOVE and now.reason is not None:
            confidence = _doomed(judged.get(block.id))
            yield Gone(block.id, now.reason, block.text, now.settled, confidence, now.duplicate_of, now.field)


def _doomed(judged: Judgement | None) -> str | None:
    """How sure the proposal was that a block must go; None where it would have kept it."""
    return share(judged.confidence) if judged is not None and judged.verdict is Verdict.REMOVE else None


def account_of(ledger: Ledger) -> Account:
    """The ledger with its sums."""
    sums: Counter[Fate] = Counter()
    for entry in ledger.entries:
        sums[entry.fate] += entry.characters
    entries = tuple(msgspec.convert(each, Fated, from_attributes=True) for each in ledger.entries)
    return Account(ledger.characters, ledger.adds_up, dict(sums), entries)


def share(value: float) -> str:
    """A number from 0 to 1 with four places, as a string: fractions are written in more ways than one."""
    return f"{value:.4f}"
