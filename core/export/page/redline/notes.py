"""What is said of a block beside its words: why it is gone, where it went, what the editor did to it."""

from collections.abc import Iterator

from lxml.html import HtmlElement
from lxml.html.builder import E

from core.export.page.redline.aligning import Row, Stands
from core.export.page.redline.looks import glyph
from core.model import Judgement, Reason, Review, Ruling, Verdict
from core.review.changes import differing_marks
from core.review.finding import judgement_of
from core.review.lines import lines_of, looks_like, own_shape
from core.review.wording import FIELDS, REASONS, named, number

_CERTAIN = 0.995
"""Nothing is called a hundred in a hundred."""
_ALIKE = 0.995
"""From here on two passages are alike to whoever reads a whole percentage."""


def chip(reason: Reason, words: str = "", to: str = "") -> HtmlElement:
    """The name of a reason with its sign; with the block that stays instead, of a duplicate."""
    made = E.span({"class": f"chip {reason.value}"}, E.span({"class": "glyph", "aria-hidden": "true"}, glyph(reason)))
    made[-1].tail = words or REASONS[reason]
    if to:
        made.append(link(to, f"block {number(to)}"))
    return made


def link(block_id: str, words: str) -> HtmlElement:
    """A link to the row of a block."""
    return E.a({"href": f"#{block_id}"}, words)


def of_page(review: Review, row: Row) -> HtmlElement | None:
    """What is said above a block's own words; None where nothing is to be said."""
    ruling = review.rulings[row.block.id]
    judged = judgement_of(review.proposal, row.block.id)
    if ruling.verdict is Verdict.KEEP:
        return None
    note = E.p({"class": "note"})
    if ruling.field is not None:
        note.append(E.span({"class": "chip"}, f"→ became the {FIELDS[ruling.field]}"))
    elif ruling.reason is Reason.DUPLICATE and ruling.duplicate_of:
        note.append(chip(Reason.DUPLICATE, "duplicate of ", ruling.duplicate_of))
    else:
        note.append(chip(ruling.reason or Reason.JUNK))
    note[-1].tail = f" {', '.join(_grounds(ruling, judged))}"
    return note


def _grounds(ruling: Ruling, judged: Judgement | None) -> Iterator[str]:
    """How alike a duplicate is, and who says that the block goes."""
    if judged is not None and ruling.duplicate_of and judged.duplicate_of == ruling.duplicate_of:
        whole = judged.similarity >= _ALIKE
        yield "word for word" if whole else f"{judged.similarity:.0%} alike"
    proposed = judged is not None and judged.verdict is Verdict.REMOVE
    if ruling.settled or judged is None or not proposed:
        yield "the editor’s decision"
    else:
        yield f"{judged.confidence:.0%} sure" if judged.confidence < _CERTAIN else "over 99% sure"


def of_copy(review: Review, row: Row) -> HtmlElement | None:
    """What is said above a block's words in the article; None where they stand as proposed."""
    if row.stands is Stands.LEFT:
        return E.p({"class": "note"}, "moved: it stands ", link(f"{row.block.id}-moved", "elsewhere in the article"))
    if not row.pieces:
        return None
    said = list(_doings(review, row))
    return E.p({"class": "note"}, ", ".join(said)) if said else None


def _doings(review: Review, row: Row) -> Iterator[str]:
    block, ruling = row.block, review.rulings[row.block.id]
    judged = judgement_of(review.proposal, block.id)
    if judged is not None and judged.verdict is Verdict.REMOVE and judged.reason is not None:
        yield f"kept by the editor (proposed to go as {REASONS[judged.reason]})"
    if row.stands is Stands.PUT:
        yield "moved here"
    if row.pieces[0].joined:
        yield "continues the paragraph above"
    if ruling.text is not None and ruling.text.strip() != block.text.strip():
        yield "edited"
    if len(row.pieces) > 1:
        yield "made several paragraphs"
    lines = (lines_of(block, ruling)[place] for place, piece in enumerate(row.pieces) if not piece.joined)
    shapes = [line.shape for line in lines if not looks_like(line.shape, own_shape(block))]
    yield from (f"made {name}" for name in sorted({named(shape) for shape in shapes}))
    if differing_marks(block, ruling):
        yield "emphasis or links changed"
