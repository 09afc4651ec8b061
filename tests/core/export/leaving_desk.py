"""Reviews on a real desk, on their way out."""

import hashlib
import json
from pathlib import Path

from core.desk import Desk
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
    ReviewState,
    Source,
    Verdict,
)
from core.review import set_field, set_state


def add(desk: Desk, name: str, *, title: str = "Ferry runs again", characters: int | None = None) -> str:
    """A page of two blocks, the second proposed to go."""
    lines = (f"The ferry of {name} sails.", "Read more about ferries")
    text = "\n".join(lines)
    source = Source(hashlib.sha256(name.encode()).hexdigest(), name, name, Medium.TEXT, text.encode())
    counts = [len(line.replace(" ", "")) for line in lines]
    blocks = tuple(
        Block(f"b{n}", BlockKind.LINE, line, Anchor(start=text.index(line), end=text.index(line) + len(line)), count)
        for n, (line, count) in enumerate(zip(lines, counts, strict=True), 1)
    )
    review_id = desk.add(source).review_id
    page = Page(source.id, Medium.TEXT, text, "utf-8", blocks, sum(counts) if characters is None else characters)
    judgements = (Judgement("b1", Verdict.KEEP, 0.9), Judgement("b2", Verdict.REMOVE, 0.9, Reason.RELATED))
    fields = (FieldValue(FieldName.TITLE, title, "block 1"),)
    desk.save_proposal(review_id, page, Proposal(source.id, judgements, fields, (), "test"))
    return review_id


def move(desk: Desk, review_id: str, state: ReviewState) -> None:
    review = desk.review(review_id)
    assert review is not None
    decision = set_state(review, state)
    assert decision is not None
    desk.record(review_id, decision)


def approve(desk: Desk, *names: str, title: str = "Ferry runs again") -> list[str]:
    found = [add(desk, name, title=title) for name in names]
    for review_id in found:
        move(desk, review_id, ReviewState.APPROVED)
    return found


def state(desk: Desk, review_id: str) -> ReviewState:
    review = desk.review(review_id)
    assert review is not None
    return review.state


def manifest_of(folder: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads((folder / "manifest.json").read_text())["files"]
    return found


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def change(desk: Desk, review_id: str, name: FieldName, value: str) -> None:
    """Opens a review, changes a field, and approves it again."""
    review = desk.review(review_id)
    assert review is not None
    decision = set_field(review, name, value)
    assert decision is not None
    desk.record(review_id, decision)
    move(desk, review_id, ReviewState.APPROVED)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file's content, by name."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}
