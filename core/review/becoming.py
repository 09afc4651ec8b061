"""A block that an editor makes a field of the article: its words become the value, and it leaves the body."""

import re
from dataclasses import replace

from core.model import Decision, FieldChange, FieldName, GalleyproofError, Reason, Review, Ruling
from core.review.changing import changes_of, decision_of
from core.review.finding import block_of
from core.review.rulings import gone
from core.review.wording import FIELDS, number, one_line

_BY = re.compile(r"^\s*(?:written by|posted by|by|von|par|por|di|door|автор|بقلم|كتب)\s*[:：]?\s+", re.IGNORECASE)


def become_field(review: Review, block_id: str, name: FieldName) -> Decision | None:
    """Move a block to a field, whatever it was; None where it is that field with that value already.

    The value is what was found in the block for this field, else its words as they hold now: of a date the day it says,
    of a byline what follows "By". A block that was the field before goes as plain metadata.

    Raises:
        GalleyproofError: the block says nothing, or a date was wanted and it says none.
    """
    value = _value(review, block_id, name)
    before = review.fields.get(name, "")
    rulings: dict[str, Ruling] = {
        each: replace(ruling, field=None) for each, ruling in review.rulings.items() if ruling.field is name
    }
    rulings[block_id] = gone(review.rulings[block_id], Reason.METADATA, field=name)
    changes = changes_of(review, rulings, rulings.__getitem__)
    if not changes and value == before:
        return None
    first = sorted(changes, key=lambda change: change.block_id != block_id)  # taking it back leads to this block
    fields = (FieldChange(name, before, value),) if value != before else ()
    return decision_of(review, f"Make block {number(block_id)} the {FIELDS[name]}", first, fields)


def _value(review: Review, block_id: str, name: FieldName) -> str:
    """What a field holds of a block."""
    worded = review.rulings[block_id].text
    words = " ".join(one_line(block_of(review.page, block_id).text if worded is None else worded).split())
    found = (each.value for each in review.proposal.fields if (each.name, each.block_id) == (name, block_id))
    value = next(found, "") if worded is None else ""
    if not value:
        value = _day(words) if name is FieldName.DATE else (name is FieldName.BYLINE and _BY.sub("", words)) or words
    if not words:
        raise GalleyproofError(f"Block {number(block_id)} has no words.")
    if not value:
        raise GalleyproofError(f"Block {number(block_id)} names no day that could be the {FIELDS[name]}.")
    return value


def _day(words: str) -> str:
    # What reads dates is a part of the proposing, which a window loads only where it is needed.
    from core.propose.fields.written import written_date
    from core.propose.lexicon import standard

    return written_date(words, standard().months)
