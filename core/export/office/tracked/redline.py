"""The raw page and the article as one sequence of paragraphs and rows.

Every block of the page stands in it once, in the page's order, as what it says without the changes; every passage of
the article, in the article's order, as what it says with them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from core.export.layout import cells
from core.export.office.tracked import heading
from core.export.office.tracked.comparing import compared, cut, revised_whole, survives_rejection
from core.export.office.tracked.deciders import Deciders
from core.export.office.tracked.looks import Looks
from core.export.office.tracked.planning import Chain, Manner, plan, row
from core.export.office.tracked.removals import Removal, removal
from core.export.office.tracked.texts import Text, own_text, wording
from core.export.office.word.paragraphs import Look, Paragraph, Relooked, Row
from core.export.office.word.runs import Kind, Revision, Stretch, Who
from core.export.outgoing import Outgoing
from core.model import Block, BlockKind, FieldName, Passage, Verdict


@dataclass(slots=True)
class Item:
    """A paragraph or row.

    Attributes:
        what: the paragraph or row itself.
        removal: why it is not in the article.
        move: the name of the move it is one end of; empty where it was not moved.
        continues: it follows what stands before it after a line break on the page.
    """

    what: Paragraph | Row
    removal: Removal | None = None
    move: str = ""
    continues: bool = False


def redline(outgoing: Outgoing) -> list[Item]:
    """All of the page and all of the article; ends with a paragraph that stands in both."""
    told = _Redline(outgoing)
    told.head()
    for chain in told.plan.chains:
        told.chain(chain)
    told.rest()
    return told.items


class _Redline:
    """The sequence as it grows: what of the page was told, and where the article ends so far."""

    def __init__(self, outgoing: Outgoing) -> None:
        self.items: list[Item] = []
        self.plan = plan(outgoing.review)
        self._review = outgoing.review
        self._article = outgoing.article
        self._blocks = outgoing.review.page.blocks
        self._deciders = Deciders(outgoing)
        self._looks = Looks(outgoing)
        self._passages: dict[str, list[Passage]] = {}
        for passage in outgoing.article.body:
            self._passages.setdefault(passage.block_id, []).append(passage)
        self._moved = {each for chain in self.plan.chains if chain.manner is Manner.MOVED for each in chain.block_ids}
        self._at = 0
        self._tail: Paragraph | None = None

    # --- heading -----------------------------------------------------------------------------------------------------

    def head(self) -> None:
        """The headline and the line below it."""
        for line in heading.lines(self._article, self._deciders):
            place = self._became(line)
            if place is None:
                self.items.append(Item(heading.put_in(line, self._deciders.program)))
                continue
            self._pass(place)
            self.items.append(Item(heading.out_of(self._blocks[place], line)))
            self._at = place + 1

    def _became(self, line: heading.Line) -> int | None:
        """The place of the block that became the line, where it stands before all that is in the article."""
        end = min((self.plan.places[each] for each in self.plan.still), default=len(self._blocks))
        places = range(self._at, end)
        return next((place for place in places if self._is_field(self._blocks[place], line.fields)), None)

    def _is_field(self, block: Block, fields: Sequence[FieldName]) -> bool:
        ruling = self._review.rulings.get(block.id)
        if ruling is None or ruling.verdict is Verdict.KEEP or block.kind is BlockKind.TABLE_ROW:
            return False
        return ruling.field is not None and ruling.field in fields

    # --- the article -------------------------------------------------------------------------------------------------

    def chain(self, chain: Chain) -> None:
        """Blocks that hang together, with all of the page that stands before them."""
        if chain.manner is Manner.WOVEN:
            for number, block_id in enumerate(chain.block_ids):
                self._weave(block_id, joined=number > 0)
        elif chain.manner is Manner.ROW:
            self._reword_row(chain.block_ids[0])
        elif chain.manner is Manner.MOVED:
            self._move_here(chain.block_ids[0])
        else:
            self._rewrite(chain.block_ids)

    def _weave(self, block_id: str, *, joined: bool) -> None:
        block, who = self._block(block_id), self._deciders.block(block_id)
        after, looks = wording(block, self._review.rulings[block_id]), self._looks.lines(block)
        if block_id not in self.plan.in_place:
            come = [Paragraph(line, look) for line, look in zip(cut(_come(after, who)), looks, strict=True)]
            self._put_in(come, who, joined=joined)
            return
        self._pass(self.plan.places[block_id])
        lines = cut(compared(own_text(block), after, who))
        paragraphs = [Paragraph(line, look) for line, look in zip(lines, looks, strict=True)]
        owner = _mark_breaks(paragraphs, who)
        if joined:
            self._join(paragraphs[0], who)
        if owner.look != self._looks.own(block):
            owner.was = Relooked(self._looks.own(block), who)
        self._stand(paragraphs, continues=block.continues)
        self._at += 1

    def _put_in(self, paragraphs: list[Paragraph], who: Who, *, joined: bool) -> None:
        """Paragraphs that are not on the page here; the first one may go on in the line before it."""
        if joined and self._tail is not None:
            self._tail.content = [*self._tail.content, *paragraphs.pop(0).content]
        for each in paragraphs:
            each.mark = Revision(Kind.INSERTED, who)
        self._stand(paragraphs)

    def _join(self, first: Paragraph, who: Who) -> None:
        """Has a paragraph go on in the line before it, whatever of the page stands between them."""
        tail = self._tail
        if tail is None:
            return
        first.look = tail.look
        if tail.mark is None:
            tail.mark = Revision(Kind.DELETED, who)
            return
        # All of that line was put in, its end too: it is put in here instead.
        first.content = [*tail.content, *first.content]
        place = next(place for place in reversed(range(len(self.items))) if self.items[place].what is tail)
        del self.items[place]

    def _stand(self, paragraphs: list[Paragraph], *, continues: bool = False) -> None:
        for number, each in enumerate(paragraphs):
            self.items.append(Item(each, continues=continues and number == 0))
            self._tail = each

    def _reword_row(self, block_id: str) -> None:
        block, who = self._block(block_id), self._deciders.block(block_id)
        self._pass(self.plan.places[block_id])
        after = wording(block, self._review.rulings[block_id])
        texts = zip(_cells(own_text(block)), _cells(after), strict=True)
        self.items.append(Item(Row([compared(one, other, who) for one, other in texts])))
        self._at += 1

    def _move_here(self, block_id: str) -> None:
        block = self._block(block_id)
        mark = Revision(Kind.MOVED_HERE, self._deciders.block(block_id))
        (look,) = self._looks.lines(block)
        paragraph = Paragraph(revised_whole(own_text(block), mark), look, mark)
        self.items.append(Item(paragraph, move=_move(block)))

    def _rewrite(self, block_ids: Sequence[str]) -> None:
        """All that the blocks became, behind where the first of them stood."""
        if block_ids[0] in self.plan.still:
            self._pass(self.plan.places[block_ids[0]] + 1)
        for block_id in block_ids:
            mark = Revision(Kind.INSERTED, self._deciders.block(block_id))
            self.items.extend(Item(self._whole(each, mark)) for each in self._passages.get(block_id, ()))

    # --- the page ----------------------------------------------------------------------------------------------------

    def rest(self) -> None:
        """What of the page was not told yet; and a last paragraph, where the end of the last one may go."""
        self._pass(len(self._blocks))
        last = self.items[-1].what if self.items else None
        if not isinstance(last, Paragraph) or last.mark is not None:
            self.items.append(Item(Paragraph([], Look())))

    def _pass(self, place: int) -> None:
        """Tells all blocks before a place that do not stand there in the article."""
        for block in self._blocks[self._at : place]:
            self.items.append(self._gone(block))
        self._at = max(self._at, place)

    def _gone(self, block: Block) -> Item:
        who = self._deciders.block(block.id)
        if block.id in self._moved:
            mark = Revision(Kind.MOVED_AWAY, who)
            return Item(self._page_block(block, mark), move=_move(block), continues=block.continues)
        found = self._page_block(block, Revision(Kind.DELETED, who))
        ruling = self._review.rulings.get(block.id)
        if ruling is None or ruling.verdict is Verdict.REMOVE:
            return Item(found, removal(self._review, block.id, who), continues=block.continues)
        why = Removal("", who) if block.id in self.plan.still else Removal("moved", who)
        return Item(found, why, continues=block.continues)

    def _page_block(self, block: Block, mark: Revision) -> Paragraph | Row:
        if block.kind is BlockKind.TABLE_ROW:
            return Row([revised_whole(cell, mark) for cell in _cells(own_text(block))], mark)
        return Paragraph(revised_whole(own_text(block), mark), self._looks.own(block), mark)

    def _whole(self, passage: Passage, mark: Revision) -> Paragraph | Row:
        text = Text(passage.text, passage.inline)
        if passage.kind is BlockKind.TABLE_ROW:
            return Row([revised_whole(cell, mark) for cell in _cells(text)], mark)
        return Paragraph(revised_whole(text, mark), self._looks.passage(passage), mark)

    def _block(self, block_id: str) -> Block:
        return self._blocks[self.plan.places[block_id]]


def _mark_breaks(paragraphs: list[Paragraph], who: Who) -> Paragraph:
    """Says of all paragraphs of a block but one that their end was put in.

    The end that the page has is given to the last one of which something stands on the page: what was added behind
    it came as whole paragraphs.

    Returns:
        The paragraph that has it.
    """
    ours = (place for place, each in enumerate(paragraphs) if any(map(survives_rejection, each.content)))
    owner = max(ours, default=len(paragraphs) - 1)
    for place, each in enumerate(paragraphs):
        if place != owner:
            each.mark = Revision(Kind.INSERTED, who)
    return paragraphs[owner]


def _come(text: Text, who: Who) -> list[Stretch]:
    return revised_whole(text, Revision(Kind.INSERTED, who))


def _cells(text: Text) -> list[Text]:
    return [Text(words, inline) for words, inline in cells(row(text.words, text.inline))]


def _move(block: Block) -> str:
    return f"move-{block.id}"
