"""The numbered lists of a Word document, each with a definition of its own: none counts on from another."""

from collections.abc import Mapping

from core.export.office.word.elements import Element, made, tag
from core.export.office.word.runs import NumberedList

_LEVELS = 9
_INDENT = 360
_ROOM = 2
"""Figures that a number has room for in a level's indent."""
_FIGURE = 120


def number_lists(numbering: Element, lists: Mapping[NumberedList, str]) -> None:
    """Puts lists into the document's numbering, each with the id given.

    Args:
        numbering: the part's root, with the bulleted list as definition 0.
        lists: the id of each.
    """
    first = numbering.find(tag("num"))
    for each, number in lists.items():
        definition = made("abstractNum", made("multiLevelType", val="multilevel"), abstractNumId=number)
        definition.extend(_level(level, each) for level in range(_LEVELS))
        if first is not None:  # definitions come before what they are used by
            first.addprevious(definition)
        numbering.append(made("num", made("abstractNumId", val=number), numId=number))


def _level(level: int, of: NumberedList) -> Element:
    own = level == of.depth - 1
    start, figures = (of.start, of.figures) if own else (1, 1)
    hanging = _INDENT + _FIGURE * max(0, figures - _ROOM)
    return made(
        "lvl",
        made("start", val=str(start)),
        made("numFmt", val="decimal"),
        made("lvlText", val=f"%{level + 1}."),
        made("lvlJc", val="left"),
        made("pPr", made("ind", left=str(_INDENT * level + hanging), hanging=str(hanging))),
        ilvl=str(level),
    )
