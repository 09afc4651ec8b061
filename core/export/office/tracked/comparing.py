"""Two versions of a text as stretches: what stayed, what went and what came, word by word."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.compare import Change, Difference, word_differences
from core.export.inline import nest
from core.export.office.tracked.texts import BREAK, Text
from core.export.office.word.runs import Kind, Restyled, Revision, Stretch, Who, stretches

_WORD = re.compile(r"\w+")
_MOST_WORDS = 300
"""Words that only one of two versions has, beyond which they are two texts and are shown one after the other.

It also keeps the comparison from running into its time limit, where what it finds would hang on the machine.
"""


def compared(before: Text, after: Text, who: Who) -> list[Stretch]:
    """What leads from one text to the other.

    Words whose bold, italic or code changed are restyled; those whose link changed are written anew, as no tracked
    change can say that.
    """
    one, other = _Laid(before), _Laid(after)
    found: list[Stretch] = []
    for each in _differences(before.words, after.words):
        length = len(each.text)
        if each.change is Change.REMOVED:
            found.extend(_done(one.within(each.first, length), Kind.DELETED, who))
        elif each.change is Change.ADDED:
            found.extend(_done(other.within(each.second, length), Kind.INSERTED, who))
        else:
            found.extend(_stayed(one.within(each.first, length), other.within(each.second, length), who))
    return found


def revised_whole(text: Text, *revisions: Revision) -> list[Stretch]:
    """A text that came, went or moved as a whole."""
    return [replace(each, revisions=revisions) for each in stretches(nest(text.words, text.inline))]


def cut(content: list[Stretch]) -> list[list[Stretch]]:
    """The stretches of each line."""
    lines: list[list[Stretch]] = [[]]
    for stretch in content:
        for number, words in enumerate(stretch.text.split(BREAK)):
            if number:
                lines.append([])
            if words:
                lines[-1].append(replace(stretch, text=words))
    return lines


def survives_rejection(stretch: Stretch) -> bool:
    """Whether it stands on the page."""
    return not stretch.revisions or stretch.revisions[0].kind not in {Kind.INSERTED, Kind.MOVED_HERE}


def _differences(before: str, after: str) -> list[Difference]:
    mine, theirs = Counter(_WORD.findall(before)), Counter(_WORD.findall(after))
    if (mine - theirs).total() + (theirs - mine).total() > _MOST_WORDS:
        return [Difference(Change.REMOVED, before, 0, 0), Difference(Change.ADDED, after, len(before), 0)]
    found: list[Difference] = []
    for each in word_differences(before, after):
        found.extend(_whole_lines(found.pop(), each) if found else [each])
    return found


def _whole_lines(came: Difference, stayed: Difference) -> list[Difference]:
    """Two neighbours, told so that a line which came ends with itself.

    Where "too." became "too.", a break and "Sand.", a comparison sees that a full stop, a break and "Sand" came
    between "too" and the last full stop.
    """
    ends = came.text.find(BREAK)
    end = came.text[:ends]
    if came.change is not Change.ADDED or ends < 1 or not stayed.text.startswith(end):
        return [came, stayed]
    first, second = came.first + ends, came.second + ends
    rest = stayed.text[ends:]
    found = [
        Difference(Change.SAME, end, came.first, came.second),
        Difference(Change.ADDED, came.text[ends:] + end, first, second),
    ]
    return [*found, Difference(Change.SAME, rest, first, stayed.second + ends)] if rest else found


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    stretch: Stretch


class _Laid:
    """A text laid out as stretches that know where they begin."""

    def __init__(self, text: Text) -> None:
        self._pieces: list[_Piece] = []
        at = 0
        for stretch in stretches(nest(text.words, text.inline)):
            self._pieces.append(_Piece(at, stretch))
            at += len(stretch.text)

    def within(self, start: int, length: int) -> Iterator[Stretch]:
        """The stretches of ``length`` characters from ``start`` on."""
        end = start + length
        place = bisect_right(self._pieces, start, key=lambda piece: piece.start) - 1
        while start < end:
            piece = self._pieces[place]
            words = piece.stretch.text[start - piece.start : end - piece.start]
            yield replace(piece.stretch, text=words)
            start += len(words)
            place += 1


def _done(content: Iterator[Stretch], kind: Kind, who: Who) -> Iterator[Stretch]:
    return (replace(each, revisions=(Revision(kind, who),)) for each in content)


def _stayed(before: Iterator[Stretch], after: Iterator[Stretch], who: Who) -> Iterator[Stretch]:
    """The same words as they were marked and as they are, cut wherever either changes."""
    was, now = next(before), next(after)
    while True:
        length = min(len(was.text), len(now.text))
        yield from _marked(replace(was, text=was.text[:length]), replace(now, text=now.text[:length]), who)
        was, now = replace(was, text=was.text[length:]), replace(now, text=now.text[length:])
        try:
            was = was if was.text else next(before)
            now = now if now.text else next(after)
        except StopIteration:
            return


def _marked(was: Stretch, now: Stretch, who: Who) -> Iterator[Stretch]:
    if was.href != now.href:
        yield replace(was, revisions=(Revision(Kind.DELETED, who),))
        yield replace(now, revisions=(Revision(Kind.INSERTED, who),))
    elif was.marks != now.marks and not now.text.isspace():
        yield replace(now, restyled=Restyled(was.marks, who))
    else:
        yield now
