"""The numbers that a Word document gives its paragraphs, counted from the file itself."""

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CAME = (f"{_W}ins", f"{_W}moveTo")
_WENT = (f"{_W}del", f"{_W}moveFrom")

_Level = tuple[str, str]
"""The id of a list and a level of it."""


class Counter:
    """Counts the paragraphs of numbered lists, those that stay by themselves and those that were there before.

    Args:
        numbering: the part of the document that defines its lists; None where it has none.
    """

    def __init__(self, numbering: etree._Element | None) -> None:
        self._starts = _starts(numbering) if numbering is not None else {}
        self._after: dict[_Level, int] = {}
        self._before: dict[_Level, int] = {}

    def next(self, paragraph: etree._Element) -> tuple[int | None, int]:
        """A paragraph's number once all changes are accepted, of one that goes the one it had; and its depth from 1."""
        properties = paragraph.find(f"{_W}pPr")
        if properties is None:
            return None, 0
        was = properties.find(f"{_W}pPrChange/{_W}pPr")
        marks = {each.tag for each in properties.iterfind(f"{_W}rPr/*")}
        own, old = _level(properties), _level(properties if was is None else was)
        before = None if marks.intersection(_CAME) else self._count(self._before, old)
        if marks.intersection(_WENT):
            return before, _depth(old)
        return self._count(self._after, own), _depth(own)

    def _count(self, counts: dict[_Level, int], level: _Level | None) -> int | None:
        if level is None or level not in self._starts:
            return None
        counts[level] = counts.get(level, self._starts[level] - 1) + 1
        return counts[level]


def _starts(numbering: etree._Element) -> dict[_Level, int]:
    """What each level of a numbered list begins with."""
    found: dict[_Level, int] = {}
    defined = {_value(each, "abstractNumId"): each for each in numbering.iterfind(f"{_W}abstractNum")}
    for each in numbering.iterfind(f"{_W}num"):
        of = defined.get(_said(each, "abstractNumId"))
        for level in of.iterfind(f"{_W}lvl") if of is not None else ():
            start = _said(level, "start")
            if _said(level, "numFmt") == "decimal" and start.isdecimal():
                found[_value(each, "numId"), _value(level, "ilvl")] = int(start)
    return found


def _level(properties: etree._Element) -> _Level | None:
    used = properties.find(f"{_W}numPr")
    return (_said(used, "numId"), _said(used, "ilvl")) if used is not None else None


def _depth(level: _Level | None) -> int:
    return int(level[1]) + 1 if level is not None and level[1].isdecimal() else 0


def _said(element: etree._Element, name: str) -> str:
    found = element.find(f"{_W}{name}")
    return _value(found, "val") if found is not None else ""


def _value(element: etree._Element, name: str) -> str:
    return str(element.get(f"{_W}{name}", ""))
