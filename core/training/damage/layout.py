"""Damage to how the lines lie: wrapped, spaced, joined, indented. The words stay as they are."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from core.training.damage.inserts import mail
from core.training.damage.lines import Line, Part, Step
from core.training.damage.phrases import Phrases
from core.training.measures import words

_BLANK = Line("")
_MENU_WORDS = 3


def wrapped(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """Broken at 65 to 90 columns, an empty line between paragraphs."""
    width = phrases.chance.randint(65, 90)
    return [part for line in lines for part in (*_wrap(line, width), _BLANK)]


def wrapped_tight(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """Broken at 65 to 90 columns, nothing between paragraphs."""
    width = phrases.chance.randint(65, 90)
    return [part for line in lines for part in _wrap(line, width)]


def spaced(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """Empty lines between all."""
    blank = [_BLANK] * phrases.chance.choice([1, 1, 1, 2])
    return [part for line in lines for part in (line, *blank)]


def joined(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """Some lines run on with the next, where both belong to the article or neither does."""
    share = phrases.chance.uniform(0.1, 0.3)
    out: list[Line] = []
    for line in lines:
        if out and _one_part(out[-1], line) and phrases.chance.random() < share:
            out[-1] = replace(line, text=f"{out[-1].text} {line.text}")
        else:
            out.append(line)
    return out


def menus_joined(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """Short lines in a row that are not the article, as menus are, stand on one."""
    sign = phrases.chance.choice([" | ", " · ", "  ", " / ", "\t", " "])
    out: list[Line] = []
    for short, group in groupby(lines, _is_short):
        run = list(group)
        out += [Line(sign.join(line.text for line in run))] if short and len(run) > 2 else run
    return out


def bullets(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """List items keep a bullet."""
    sign = phrases.chance.choice(["- ", "* ", "• ", "  - ", "  * ", "◦ "])
    return [replace(line, text=sign + line.text) if line.tag == "li" else line for line in lines]


def indented(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """Every line begins with white space, as printed paragraphs do."""
    sign = phrases.chance.choice(["  ", "    ", "\t", "\u3000", "\u00a0\u00a0\u00a0"])
    return [replace(line, text=sign + line.text) if line.text else line for line in lines]


def mail_wrapped(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """Forwarded in a mail and broken at 72 columns."""
    return mail([part for line in lines for part in _wrap(line, 72)], phrases)


def _wrap(line: Line, width: int) -> Iterator[Line]:
    parts = textwrap.wrap(line.text, width, break_long_words=False, break_on_hyphens=False)
    return (replace(line, text=part) for part in parts)


def _one_part(before: Line, line: Line) -> bool:
    return before.part is line.part and bool(before.text and line.text)


def _is_short(line: Line) -> bool:
    return line.part is Part.REST and bool(line.tag) and len(words(line.text)) <= _MENU_WORDS


LAYOUTS: Mapping[str, Step] = {
    "wrapped": wrapped,
    "wrapped-tight": wrapped_tight,
    "spaced": spaced,
    "joined": joined,
    "menus-joined": menus_joined,
    "bullets": bullets,
    "indented": indented,
    "mail": mail,
    "mail-wrapped": mail_wrapped,
}
