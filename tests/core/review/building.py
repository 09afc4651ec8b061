"""Small pages, proposals and reviews for tests, by hand and by hypothesis."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

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
    Review,
    Verdict,
)
from core.review import open_review

SOURCE = "0" * 64


def block(number: int, text: str, /, kind: BlockKind = BlockKind.PARAGRAPH, **more: Any) -> Block:
    return Block(f"b{number}", kind, text, Anchor(), sum(not c.isspace() for c in text), **more)


def page_of(*blocks: Block, **more: Any) -> Page:
    text = "\n".join(one.text for one in blocks)
    count = sum(one.characters for one in blocks)
    return Page(SOURCE, Medium.TEXT, text, "utf-8", blocks, count, **more)


def keep(number: int, confidence: float = 0.9) -> Judgement:
    return Judgement(f"b{number}", Verdict.KEEP, confidence)


def gone(number: int, reason: Reason = Reason.RELATED, confidence: float = 0.9, **more: Any) -> Judgement:
    return Judgement(f"b{number}", Verdict.REMOVE, confidence, reason, **more)


def copy_of(number: int, of: int, confidence: float = 1.0, similarity: float = 1.0) -> Judgement:
    return gone(number, Reason.DUPLICATE, confidence, duplicate_of=f"b{of}", similarity=similarity)


def headline(number: int, confidence: float = 0.9) -> Judgement:
    return gone(number, Reason.METADATA, confidence, field=FieldName.TITLE)


def proposal_of(*judgements: Judgement, fields: Sequence[FieldValue] = (), flags: tuple[str, ...] = ()) -> Proposal:
    return Proposal(SOURCE, judgements, tuple(fields), flags, "test 1")


def title(text: str) -> FieldValue:
    return FieldValue(FieldName.TITLE, text, "block 1", "b1")


def wire_page() -> Page:
    """Banner, headline, two paragraphs, the second again, a related link."""
    return page_of(
        block(1, "Request failed: retry in 3 seconds."),
        block(2, "Harbour council delays the ferry vote", BlockKind.HEADING, level=1),
        block(3, "The council put off its vote on the ferry on Monday, and 40 people walked out of the hall."),
        block(4, "“We will be back,” said Ada Lindqvist, who runs the crossing with her two brothers."),
        block(5, "“We will be back,” said Ada Lindqvist, who runs the crossing with her two brothers."),
        block(6, "Most read: ten bridges to see"),
    )


def wire_proposal(flags: tuple[str, ...] = ("repeated-passage",)) -> Proposal:
    return proposal_of(
        gone(1, Reason.ERROR_BANNER),
        headline(2),
        keep(3),
        keep(4, 0.6),
        copy_of(5, 4),
        gone(6, Reason.RELATED, 0.65),
        fields=[title("Harbour council delays the ferry vote")],
        flags=flags,
    )


def wire_review() -> Review:
    return open_review("wire.txt", wire_page(), wire_proposal())


_TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=30).filter(str.strip)
_KINDS = st.sampled_from([*[BlockKind.PARAGRAPH] * 4, *[BlockKind.LIST_ITEM] * 3, *BlockKind])
_CONFIDENCE = st.floats(0.5, 1.0)
_PLAIN = [reason for reason in Reason if reason is not Reason.DUPLICATE]


@st.composite
def reviews(draw: st.DrawFn) -> Review:
    """Reviews of pages of one to eight blocks of any kinds with any coherent proposal."""
    texts = draw(st.lists(_TEXT, min_size=1, max_size=8))
    blocks = [_block(draw, place, text) for place, text in enumerate(texts, 1)]
    judgements = [_judgement(draw, place, len(blocks)) for place in range(1, len(blocks) + 1)]
    fields = [FieldValue(name, draw(_TEXT), "test") for name in draw(st.sets(st.sampled_from(FieldName)))]
    given = {field.name for field in fields}
    sound = [one if one.field in given else _unfielded(one) for one in judgements]
    return open_review("any", page_of(*blocks), proposal_of(*sound, fields=fields))


def _block(draw: st.DrawFn, place: int, text: str) -> Block:
    kind = draw(_KINDS)
    item: dict[str, Any] = {}
    if kind is BlockKind.LIST_ITEM:
        number, in_item = draw(st.none() | st.integers(0, 4)), draw(st.booleans())
        item = {"level": draw(st.integers(1, 3)), "number": number, "in_item": in_item}
    elif kind is BlockKind.HEADING:
        item = {"level": draw(st.integers(1, 6))}
    return block(place, text, kind, continues=draw(st.booleans()), **item)


def _judgement(draw: st.DrawFn, place: int, count: int) -> Judgement:
    others = [number for number in range(1, count + 1) if number != place]
    shape = draw(st.sampled_from(["keep", "gone", "field", *(["copy"] if others else [])]))
    confidence = draw(_CONFIDENCE)
    if shape == "keep":
        return keep(place, confidence)
    if shape == "copy":
        return copy_of(place, draw(st.sampled_from(others)), confidence)
    if shape == "field":
        return gone(place, Reason.METADATA, confidence, field=draw(st.sampled_from(FieldName)))
    return gone(place, draw(st.sampled_from(_PLAIN)), confidence)


def _unfielded(judgement: Judgement) -> Judgement:
    return Judgement(judgement.block_id, judgement.verdict, judgement.confidence, judgement.reason,
                     duplicate_of=judgement.duplicate_of, similarity=judgement.similarity)  # fmt: skip
