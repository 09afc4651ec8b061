"""What the paragraphs of page and article look like, and which numbered list gives them their numbers.

A list of the page and what is kept of it are one list of the document: it counts the page's items once the changes are
rejected, and the article's once they are accepted. A list that counts down cannot be one: Word counts up.
"""

from core.export.office.word.paragraphs import Look, continued_look, look_of, number_look
from core.export.office.word.runs import NumberedList
from core.export.outgoing import Outgoing
from core.model import Block, BlockKind, Passage, Shape
from core.review.articles import item_lists
from core.review.finding import block_of
from core.review.lines import lines_of
from core.review.numbering import PageList

_DEEPEST = 8


class Looks:
    """The looks of one article's paragraphs."""

    def __init__(self, outgoing: Outgoing) -> None:
        self._review = outgoing.review
        self._of_page, self._of_article = item_lists(outgoing.review)
        self._passages = {(each.block_id, each.part): each for each in outgoing.article.body}
        self._figures = self._longest()
        self._known: dict[tuple[PageList, int, int], NumberedList] = {}

    def own(self, block: Block) -> Look:
        """What a block looks like on its page."""
        if block.kind is not BlockKind.LIST_ITEM or block.number is None:
            return look_of(block.kind, block.level, block.text)
        if block.in_item:
            return continued_look(block.level)
        return self._listed(self._of_page[block.id], block.level, block.number)

    def lines(self, block: Block) -> list[Look]:
        """What each line of a block looks like in the article."""
        lines = lines_of(block, self._review.rulings[block.id])
        return [
            self._passage(self._passages.get((block.id, part))) or look_of(line.shape.kind, line.shape.level, line.text)
            for part, line in enumerate(lines)
        ]

    def passage(self, passage: Passage) -> Look:
        """What a passage of the article looks like."""
        return self._passage(passage) or look_of(passage.kind, passage.level, passage.text)

    def _passage(self, passage: Passage | None) -> Look | None:
        """The look of an item of a numbered list and of what goes on in one; None of anything else."""
        if passage is None:
            return None
        of = self._of_article.get((passage.block_id, passage.part))
        if of is not None and passage.number is not None:
            return self._listed(of, passage.level, passage.number)
        shape = self._shape(passage)
        apart = passage.kind is not BlockKind.LIST_ITEM
        goes_on = shape.number is not None and (passage.continues or apart)
        return continued_look(shape.level) if goes_on else None

    def _shape(self, passage: Passage) -> Shape:
        """What a passage is as a line of its block: an item also where it goes on in one apart from it."""
        lines = lines_of(block_of(self._review.page, passage.block_id), self._review.rulings[passage.block_id])
        return lines[passage.part].shape

    def _longest(self) -> dict[PageList, int]:
        """Of how many figures each list's longest number is, on its page or in the article."""
        found = {of: len(str(max(of.first, of.last))) for of in (*self._of_page.values(), *self._of_article.values())}
        for place, of in self._of_article.items():
            number = self._passages[place].number
            found[of] = max(found[of], len(str(number if number is not None else 0)))
        return found

    def _listed(self, of: PageList, level: int, number: int) -> Look:
        """The look of an item: of the list it counts with, or with a number that stands for itself."""
        down = of.last < of.first
        key = (of, min(max(level, 1), _DEEPEST), number if down else of.first)
        known = self._known.setdefault(key, NumberedList(len(self._known), *key[1:], self._figures[of]))
        return number_look(known)
