"""What an editor may type in any review, for hypothesis."""

from hypothesis import assume
from hypothesis import strategies as st

from core.model import BlockKind, Decision, Inline, Passage, Review, Shape
from core.review import (
    Spot,
    add_paragraph,
    apply,
    article,
    mark_between,
    merge,
    move,
    move_by,
    move_line,
    replace_between,
    retype,
    set_shape,
    set_shapes,
    split,
    toggle,
)

ODD = "a b\u00a0—“’\u200d\u200f\u202e\u2066\u2028é字\U0001f600."
"""Characters that an editor without care would lose."""
WORDING = st.text(st.sampled_from(ODD), max_size=12)
MARKED = st.sampled_from(["bold", "italic", "link", "code"])
_SHAPED = st.tuples(st.sampled_from([BlockKind.LIST_ITEM, *BlockKind]), st.sampled_from([0, 1, 2, 7]), st.booleans())
HREF = {"link": "https://holm.example/a"}


@st.composite
def marks(draw: st.DrawFn, length: int) -> tuple[Inline, ...]:
    """Any marks of a text of this length."""
    found = []
    for kind in draw(st.lists(MARKED, max_size=3)):
        start = draw(st.integers(0, length))
        found.append(Inline(start, draw(st.integers(start, length)), kind, HREF.get(kind, "")))
    return tuple(found)


def typed(data: st.DataObject, review: Review) -> Decision | None:
    """One step of typing in the article, where it has a passage at all."""
    body = article(review).body
    if not body:
        return None
    passage = data.draw(st.sampled_from(body))
    worded = [_retyped, _split, _merged, _added, _spanned]
    looks = [_shaped, _reshaped, _marked]
    places = [_moved, _stepped, _turned, _flipped]
    return data.draw(st.sampled_from([*worded, *looks, *places]))(data, review, passage)


def worked_on(data: st.DataObject, review: Review) -> tuple[Review, int, int]:
    """A review in which something was typed, and the numbers of two of its passages, in their order."""
    for _ in range(data.draw(st.integers(0, 5))):
        decision = typed(data, review)
        review = apply(review, decision) if decision else review
    passages = len(article(review).body)
    assume(passages > 1)
    low = data.draw(st.integers(0, passages - 2))
    return review, low, data.draw(st.integers(low + 1, passages - 1))


def _retyped(data: st.DataObject, review: Review, passage: Passage) -> Decision | None:
    text = "\n".join(data.draw(st.lists(WORDING, min_size=1, max_size=2)))
    return retype(review, passage.block_id, passage.part, text, data.draw(marks(len(text))))


def _split(data: st.DataObject, review: Review, passage: Passage) -> Decision | None:
    return split(review, passage.block_id, passage.part, data.draw(st.integers(0, len(passage.text))))


def _merged(data: st.DataObject, review: Review, passage: Passage) -> Decision | None:
    return merge(review, passage.block_id, passage.part)


def _shaped(data: st.DataObject, review: Review, passage: Passage) -> Decision | None:
    kind, level, numbered = data.draw(_SHAPED)
    return set_shape(review, passage.block_id, passage.part, kind, level, numbered=numbered)


def _reshaped(data: st.DataObject, review: Review, passage: Passage) -> Decision | None:
    kind, level, numbered = data.draw(_SHAPED)
    return set_shapes(review, [passage.block_id, *passage.joined], kind, level, numbered=numbered)


def _added(data: st.DataObject, review: Review, passage: Passage) -> Decision | None:
    part = data.draw(st.sampled_from([None, passage.part, -1]))
    shape = data.draw(st.sampled_from([None, Shape(BlockKind.QUOTE)]))
    return add_paragraph(review, passage.block_id, data.draw(WORDING), part=part, shapes=(shape,))


def _moved(data: st.DataObject, review: Review, passage: Passage) -> Decision | None:
    others = st.sampled_from([each.block_id for each in article(review).body])
    moved = data.draw(st.lists(others, min_size=1, max_size=3))
    return move(review, moved, data.draw(st.one_of(st.none(), others)))


def _stepped(data: st.DataObject, review: Review, passage: Passage) -> Decision | None:
    return move_by(review, [passage.block_id], data.draw(st.sampled_from([-1, 1])))


def _turned(data: st.DataObject, review: Review, passage: Passage) -> Decision | None:
    return move_line(review, passage.block_id, passage.part, data.draw(st.sampled_from([-1, 1])))


def _spanned(data: st.DataObject, review: Review, passage: Passage) -> Decision | None:
    spots = _spots(data, review, passage)
    return replace_between(review, *spots, data.draw(st.one_of(WORDING, st.just("\n")))) if spots else None


def _marked(data: st.DataObject, review: Review, passage: Passage) -> Decision | None:
    spots = _spots(data, review, passage)
    return mark_between(review, *spots, data.draw(st.sampled_from(["bold", "italic"]))) if spots else None


def _flipped(data: st.DataObject, review: Review, passage: Passage) -> Decision | None:
    return toggle(review, [data.draw(st.sampled_from([passage.block_id, *review.rulings]))])


def _spots(data: st.DataObject, review: Review, passage: Passage) -> tuple[Spot, Spot] | None:
    """From a place in the passage to one in a later passage, where there is one."""
    behind = article(review).body[article(review).body.index(passage) + 1 :]
    if not behind:
        return None
    last = data.draw(st.sampled_from(behind))
    start = Spot(passage.block_id, passage.part, data.draw(st.integers(0, len(passage.text))))
    return start, Spot(last.block_id, last.part, data.draw(st.integers(0, len(last.text))))
