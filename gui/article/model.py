"""The article as a Qt model."""

from bisect import bisect_left, insort
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from core.model import Judgement, Review, Verdict
from core.review import Place, is_question
from core.review.articles import only_reworded, passage_now
from gui.article.rows import CopyRow, Part, copy_rows, head_rows, paragraphs_with, passage_row, passage_rows
from gui.describing import described
from gui.flow import FlowModel
from gui.flow.texts import Mark


class ArticleModel(FlowModel[CopyRow]):
    """The headline, the dateline and a row for every kept block."""

    def __init__(self) -> None:
        super().__init__()
        self._review: Review | None = None
        self._place: dict[str, int] = {}
        self._judged: dict[str, Judgement] = {}
        self._moved: frozenset[str] = frozenset()

    @property
    def review(self) -> Review | None:
        """The review shown."""
        return self._review

    def show(self, review: Review | None) -> None:
        """Show another review, or none."""
        self._take(review)
        self.reset_rows(copy_rows(review) if review is not None else [])

    def update(self, review: Review) -> None:
        """The same review a decision later: passages come, go and change, the others are left alone."""
        before, self._review = self._review, review
        if before is None or before.page is not review.page or before.proposal is not review.proposal:
            self._take(review)
            self.update_rows(copy_rows(review))
        else:
            changed = [block for block, ruling in review.rulings.items() if ruling is not before.rulings.get(block)]
            if all(self._is_only_reworded(before, review, block) for block in changed):
                self._reword(review, set(changed))
                return
            moved = self._note_moved(review, changed)
            rows = copy_rows(review) if moved else self._patched(review, changed)
            # A number hangs on the whole list: on what stands before it, and on what went; so does the room for it.
            listed = any(row.number is not None or row.figures for row in rows)
            self.update_rows(copy_rows(review) if listed else rows)

    def _is_only_reworded(self, before: Review, review: Review, block_id: str) -> bool:
        block, was = review.page.blocks[self._place[block_id]], before.rulings.get(block_id)
        return was is not None and only_reworded(block, was, review.rulings[block_id])

    def _reword(self, review: Review, changed: Container[str]) -> None:
        """Show the same passages in the words that hold now: typing in one makes no other row anew."""
        fresh: dict[int, CopyRow] = dict(enumerate(head_rows(review)))
        for at, row in enumerate(self.rows):
            if row.part is Part.PASSAGE and any(block in changed for block in row.block_ids):
                asked = {block for block in row.block_ids if is_question(review, block)}
                now = passage_row(passage_now(review, row.passage), asked)
                fresh[at] = replace(now, figures=row.figures)
        self.replace_rows(fresh)

    def _take(self, review: Review | None) -> None:
        self._review = review
        blocks = review.page.blocks if review is not None else ()
        judged = review.proposal.judgements if review is not None else ()
        self._judged = {judgement.block_id: judgement for judgement in judged}
        self._place = {block.id: place for place, block in enumerate(blocks)}
        rulings = review.rulings if review is not None else {}
        self._moved = frozenset(block for block, ruling in rulings.items() if ruling.after is not None)

    def _note_moved(self, review: Review, changed: Sequence[str]) -> bool:
        """Whether blocks stand elsewhere than in page order, or did: then the article alone knows their places."""
        were = self._moved
        moved = {block for block in changed if review.rulings[block].after is not None}
        self._moved = were.difference(changed) | moved
        return bool(were or self._moved)

    def _patched(self, review: Review, changed: Sequence[str]) -> list[CopyRow]:
        """The rows as they are, in page order, those of paragraphs with a changed block made anew."""
        places = self._with_joined(review, [self._place[block] for block in changed])
        blocks = paragraphs_with(review.page.blocks, places)
        stale = {block.id for block in blocks}
        old = [row for row in self.rows if row.part is Part.PASSAGE and stale.isdisjoint(row.block_ids)]
        judged = tuple(self._judged[block.id] for block in blocks if block.id in self._judged)
        part = replace(
            review,
            page=replace(review.page, blocks=blocks),
            proposal=replace(review.proposal, judgements=judged),
        )
        new = passage_rows(part)
        for row in new:  # a few into many that stand in order already
            insort(old, row, key=self._order)
        return [*head_rows(review), *old]

    def _order(self, row: CopyRow) -> tuple[int, int]:
        return (self._place[row.block_ids[0]], row.line) if row.block_ids else (-1, 0)

    def _with_joined(self, review: Review, places: Sequence[int]) -> list[int]:
        """The places, and those of blocks that share a passage with what stands there, now or as shown."""
        shown = {self._place[block] for row in self.rows if len(row.block_ids) > 1 for block in row.block_ids}
        joined = {self._place[block] for block, ruling in review.rulings.items() if ruling.joined}
        if not shown and not joined:
            return list(places)
        kept = [n for n, each in enumerate(review.page.blocks) if self._is_in(review, each.id, n, shown)]
        wanted = set(places)
        for place in places:
            wanted.update(_chain(kept, place, joined | shown))
        return sorted(wanted)

    @staticmethod
    def _is_in(review: Review, block_id: str, place: int, shown: Container[int]) -> bool:
        ruling = review.rulings.get(block_id)
        return place in shown or (ruling is not None and ruling.verdict is Verdict.KEEP)

    # --- a paragraph that is being added ---------------------------------------------------------------------

    def add_row(self, number: int, row: CopyRow) -> None:
        """Let a row that is on no desk stand before row ``number``."""
        self.update_rows([*self.rows[:number], row, *self.rows[number:]])

    def drop_row(self, key: str) -> None:
        """Take such a row away again."""
        self.update_rows([row for row in self.rows if row.key != key])

    def mark_found(self, places: Sequence[Place], here: int) -> None:
        """Mark what was found, one place as the one that is looked at."""
        marks: dict[tuple[str, int], list[Mark]] = {}
        for number, place in enumerate(places):
            kind = "found-here" if number == here else "found"
            marks.setdefault((place.block_id, place.line), []).append((place.start, place.end, kind))
        changed = {}
        for number, row in enumerate(self.rows):
            block_id = row.block_ids[0] if row.part is Part.PASSAGE and row.block_ids else ""
            wanted = tuple(marks.get((block_id, row.line), ())) if row.part is not Part.DATELINE else ()
            if wanted != row.found:
                changed[number] = replace(row, found=wanted)
        self.replace_rows(changed)

    def number_of(self, key: str) -> int | None:
        """Which row has this key."""
        return next((number for number, row in enumerate(self.rows) if row.key == key), None)

    def spoken(self, row: CopyRow) -> str:
        """One sentence on where the row comes from, and its wording."""
        if row.part is Part.HEADLINE:
            return f"{QCoreApplication.translate('ArticleModel', 'Headline')}: {row.text or row.missing}"
        if row.part is Part.DATELINE or self._review is None:
            return row.text or row.missing
        if not row.block_ids:
            return QCoreApplication.translate("ArticleModel", "New paragraph")
        number = f"{row.number}. " if row.number is not None else ""
        return f"{described(self._review, row.block_ids[0])}. {number}{row.text}"


def _chain(kept: Sequence[int], place: int, linked: Container[int]) -> Iterator[int]:
    """The kept blocks around a place that may share a passage with it: back to one that is linked to none, and on."""
    at = bisect_left(kept, place)
    for step, start in ((-1, at - 1), (1, at)):
        here = start
        while 0 <= here < len(kept):
            yield kept[here]
            if kept[here] not in linked and kept[here] != place:
                break
            here += step
