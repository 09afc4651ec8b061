"""The whole of an article as plain values: what JSON and JSON Lines hold. Its schema says what each means."""

from collections.abc import Mapping
from typing import Any

from core.export.data.changes import events, marked, outcome, stamp
from core.export.data.labelled import Labelled, labelled
from core.export.inline import unlinked
from core.export.outgoing import Outgoing
from core.export.printable import cleaned
from core.export.sound import address, followed
from core.model import Article, Fate, FieldName, Passage
from core.review import ledger

SHAPE = "galleyproof article 2"
"""Says what the document is, and in which version of its shape."""


def described(outgoing: Outgoing) -> dict[str, Any]:
    """The article, its page's blocks and how it came about: an object by ``article-2.schema.json``.

    Raises:
        ExportError: its address is none.
    """
    article, review, facts = outgoing.article, outgoing.review, outgoing.facts
    address(article, "JSON")
    return {
        "shape": SHAPE,
        "review": article.review_id,
        **_fields(article),
        "body": [_passage(each) for each in article.body],
        "approved": {"at": stamp(facts.approved_at), "by": cleaned(facts.approved_by) or None},
        "source": _source(outgoing),
        "proposal": {
            "engine": cleaned(review.proposal.engine),
            "flags": [cleaned(each) for each in review.proposal.flags],
        },
        "ledger": _ledger(outgoing),
        "blocks": [_block(each) for each in labelled(outgoing)],
        "decisions": events(facts.events),
        "replaced": [
            {"place": each.place, "character": each.character, "times": each.times} for each in outgoing.replaced
        ],
        "unlinked": [{"place": each.place, "text": each.text} for each in unlinked(article)],
    }


def _fields(article: Article) -> Mapping[str, str | None]:
    return {name.value: article.fields.get(name) or None for name in FieldName}


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "id": passage.block_id,
        "part": passage.part,
        "joined": passage.joined,
        "kind": passage.kind.value,
        "text": passage.text,
        "level": passage.level,
        "number": passage.number,
        "continues": passage.continues,
        "edited": passage.edited,
        "inline": marked(passage.inline),
    }


def _source(outgoing: Outgoing) -> dict[str, Any]:
    facts, page = outgoing.facts, outgoing.review.page
    return {
        "name": outgoing.article.name,
        "origin": cleaned(facts.origin) or None,
        "sha256": facts.source_sha256 or None,
        "retrieved": stamp(facts.retrieved),
        "url": followed(facts.url) or None,
        "medium": page.medium.value,
        "charset": cleaned(facts.charset) or None,
        "encoding": page.encoding,
    }


def _ledger(outgoing: Outgoing) -> dict[str, int]:
    """The characters of the source that are not white space, and how many had which fate."""
    account = ledger(outgoing.review)
    sums = {fate.value: 0 for fate in Fate}
    for entry in account.entries:
        sums[entry.fate.value] += entry.characters
    return {"characters": account.characters, **sums}


def _block(each: Labelled) -> dict[str, Any]:
    ruling, judged = each.ruling, each.judged
    return {
        "id": each.block.id,
        "kind": each.block.kind.value,
        "level": each.block.level,
        "number": each.block.number,
        "text": each.text,
        **outcome(ruling),
        "settled": ruling.settled,
        "edited": ruling.text is not None,
        "decided": {"by": each.decided_by, "at": stamp(each.decided_at)} if each.decided_at else None,
        "proposed": outcome(judged) | {"confidence": round(judged.confidence, 4)} if judged else None,
    }
