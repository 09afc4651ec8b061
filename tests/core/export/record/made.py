"""A page that was reviewed on a real desk, with every kind of step, and its record."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from core.desk import Desk
from core.export import Format, Outgoing, document, facts_of
from core.export.record import FileHash, record_of
from core.intake import read
from core.model import TOP, BlockKind, Decision, FieldName, Inline, Reason, Review, ReviewState, Verdict
from core.propose import propose
from core.review import (
    add_paragraph,
    edit,
    merge,
    move,
    set_field,
    set_reason,
    set_shape,
    set_state,
    split,
    toggle,
)
from core.review.articles import order_of
from core.segment import segment

Move = Callable[[Review], Decision | None]

PAGE = Path(__file__).with_name("ferry.html")
"""A page of few blocks: what is tried with each value of a record is tried often."""


def put(desk: Desk, path: Path) -> str:
    """A page on the desk, with its proposal."""
    (source,) = read(path)
    assert not isinstance(source, Exception)
    review_id = desk.add(source).review_id
    cut = segment(source)
    desk.save_proposal(review_id, cut.page, propose(cut))
    return review_id


def decide(desk: Desk, review_id: str, *moves: Move) -> None:
    """Makes these steps, each of which must change something."""
    for each in moves:
        review = desk.review(review_id)
        assert review is not None
        decision = each(review)
        assert decision is not None
        desk.record(review_id, decision)


def reviewed(desk: Desk, path: Path = PAGE) -> str:
    """A review with a step of every kind, one undone and made again, one undone for good, approved."""
    review_id = put(desk, path)
    review = desk.review(review_id)
    assert review is not None
    kept = [each for each in review.rulings if review.rulings[each].verdict is Verdict.KEEP]
    gone = [
        each
        for each, ruling in review.rulings.items()
        if ruling.reason not in {None, Reason.DUPLICATE, Reason.METADATA}
    ]
    words = next(block.text for block in review.page.blocks if block.id == kept[1])
    decide(
        desk,
        review_id,
        lambda now: edit(now, kept[1], f"Really, {words}"),
        lambda now: toggle(now, (gone[0],)),
        lambda now: set_reason(now, (gone[1],), Reason.JUNK),
        lambda now: set_field(now, FieldName.BYLINE, "By Ada Brandt"),
    )
    desk.undo(review_id)
    desk.redo(review_id)
    decide(
        desk,
        review_id,
        lambda now: move(now, (kept[-1],), TOP),
        lambda now: merge(now, order_of(now)[3]),
        lambda now: add_paragraph(now, kept[1], "Put in by hand.", (Inline(0, 3, "bold"),)),
        lambda now: split(now, kept[1], 0, 7),
        lambda now: set_shape(now, order_of(now)[-1], 0, BlockKind.QUOTE),
        lambda now: toggle(now, (kept[0],)),
    )
    desk.undo(review_id)
    decide(desk, review_id, lambda now: set_state(now, ReviewState.APPROVED))
    return review_id


def outgoing_of(desk: Desk, review_id: str) -> Outgoing:
    """The review as it leaves."""
    review = desk.review(review_id)
    assert review is not None
    return Outgoing.of(review, facts_of(desk, review_id))


def exported(folder: Path, outgoing: Sequence[Outgoing], to: Format = Format.HTML) -> tuple[bytes, list[Path]]:
    """Each article as a file, and the one record of them all."""
    paths, hashes = [], []
    for number, each in enumerate(outgoing, 1):
        path = folder / f"copy-{number}{to.suffix}"
        path.write_bytes(document([each], to).data)
        paths.append(path)
        hashes.append(FileHash(path.name, hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_size))
    return record_of(outgoing, hashes), paths
