"""The sequence of page and article as the body of a Word document, its moves named and its comments hung up."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from core.export.office.to_docx import BEHIND_TABLE
from core.export.office.tracked.comments import Comments, reference
from core.export.office.tracked.redline import Item
from core.export.office.tracked.removals import Removal, told
from core.export.office.word.elements import Element, made, tag
from core.export.office.word.file import WordFile
from core.export.office.word.paragraphs import Gap, Paragraph, Row, drawn, table
from core.export.office.word.runs import Kind, Revision, credited, revised

_TIGHT = Gap(after=0)


@dataclass(frozen=True, slots=True)
class _Anchor:
    """The first and the last paragraph of an item, as elements."""

    removal: Removal | None
    first: Element
    last: Element


def draw(items: Sequence[Item], file: WordFile) -> None:
    """Puts the items into the document, and a comment beside what was removed."""
    _space(items)
    comments = Comments()
    for alike, group in groupby(_placed(items, file), key=_told_together):
        if alike is not None:
            _comment(list(group), comments, file)
    file.track()
    if len(comments.element):
        file.annotate(comments.element)


def _space(items: Sequence[Item]) -> None:
    """Lines of one paragraph of the page stand close."""
    for one, other in pairwise(items):
        if other.continues and isinstance(one.what, Paragraph):
            one.what.gap = _TIGHT


def _placed(items: Iterable[Item], file: WordFile) -> Iterator[_Anchor]:
    for in_table, group in groupby(items, key=lambda item: isinstance(item.what, Row)):
        run = list(group)
        yield from _rows(run, file) if in_table else _paragraphs(run, file)


def _rows(items: Sequence[Item], file: WordFile) -> Iterator[_Anchor]:
    found = table([item.what for item in items if isinstance(item.what, Row)], file.binding)
    file.add(found)
    for item, element in zip(items, found.iterchildren(tag("tr")), strict=True):
        first, *_, last = [*element.iter(tag("p"))] * 2
        yield _Anchor(item.removal, first, last)


def _paragraphs(items: Iterable[Item], file: WordFile) -> Iterator[_Anchor]:
    for item in items:
        if isinstance(item.what, Paragraph):
            if file.follows_table() and item.what.gap is None:
                item.what.gap = BEHIND_TABLE
            element = drawn(item.what, file.binding)
            file.add(element)
            if item.move and item.what.mark is not None:
                _name_move(element, item.move, item.what.mark, file)
            yield _Anchor(item.removal, element, element)


def _name_move(element: Element, name: str, mark: Revision, file: WordFile) -> None:
    """Says where one end of a move begins and ends; the end of its paragraph is part of it."""
    start = credited(f"{mark.kind.value}RangeStart", mark.who, file.binding)
    start.set(tag("name"), name)
    element.insert(1, start)
    file.add(made(f"{mark.kind.value}RangeEnd", id=str(start.get(tag("id")))))


def _told_together(anchor: _Anchor) -> tuple[str, str] | None:
    return anchor.removal.alike if anchor.removal is not None and anchor.removal.reason else None


def _comment(anchors: Sequence[_Anchor], comments: Comments, file: WordFile) -> None:
    removals = [each.removal for each in anchors if each.removal is not None]
    number = comments.add(told(removals), removals[0].who)
    anchors[0].first.insert(1, made("commentRangeStart", id=number))
    # The comment goes with the words: it hangs on a run that is deleted as they are.
    hook = revised(Revision(Kind.DELETED, removals[-1].who), file.binding)
    hook.append(reference(number))
    anchors[-1].last.extend((made("commentRangeEnd", id=number), hook))
