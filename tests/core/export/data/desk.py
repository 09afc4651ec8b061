"""A review with a history on a real desk: kept, removed, edited, moved, undone, approved."""

from pathlib import Path

from core.desk import Desk
from core.export import Outgoing, facts_of
from core.intake import source_of_text
from core.model import FieldName, Medium, Review, ReviewState
from core.propose import propose
from core.review import edit, move, set_field, set_state, toggle
from core.segment import segment

PAGE = (
    "<html lang=en><head><title>=Ferry runs</title><link rel=canonical href=https://www.sound.example/f></head><body>"
    "<ul><li><a href=/a>Home</a><li><a href=/b>News</a></ul><article><h1>=Ferry runs</h1>"
    "<p>The ferry to Holm sails again after nine days in port, and the harbour master is glad of it.</p>"
    "<p>+46 8 123 is the number to call for tickets, which cost twelve crowns on every day of the week.</p>"
    "<p>Nobody had asked for the dog, which had waited at the quay for all of the nine days, as dogs do.</p>"
    "</article><p>© Sound Wire. All rights reserved.</p></body></html>"
)
WORDING = "Nobody had asked for the dog.\nIt waited."


def reviewed(folder: Path) -> tuple[Outgoing, Review]:
    """What leaves of it, and the review."""
    with Desk.open(folder / "desk.sqlite", who="ada") as desk:
        source = source_of_text("ferry.html", PAGE, Medium.HTML)
        review_id = desk.add(source).review_id
        cut = segment(source)
        desk.save_proposal(review_id, cut.page, propose(cut))
        blocks = {block.text[:6]: block.id for block in cut.page.blocks}
        _decide(desk, review_id, blocks)
        review = desk.review(review_id)
        assert review is not None
        return Outgoing.of(review, facts_of(desk, review_id)), review


def _decide(desk: Desk, review_id: str, blocks: dict[str, str]) -> None:
    for step in (
        lambda review: set_field(review, FieldName.TITLE, "=Ferry runs"),
        lambda review: edit(review, blocks["Nobody"], WORDING),
        lambda review: move(review, [blocks["Nobody"]], None),
        lambda review: toggle(review, [blocks["News"]]),
    ):
        review = desk.review(review_id)
        assert review is not None
        decision = step(review)
        if decision is not None:
            desk.record(review_id, decision)
    desk.undo(review_id)
    review = desk.review(review_id)
    assert review is not None
    approval = set_state(review, ReviewState.APPROVED)
    assert approval is not None
    desk.record(review_id, approval)
