"""Damage that says a passage again: whole, changed, above the article, below it, as a teaser."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.training.damage.lines import Line, Part, Step, article, inserted, paragraphs
from core.training.damage.phrases import Phrases
from core.training.measures import words

_FIGURE = re.compile(r"\d")
_FEWEST, _MOST = 3, 12
"""Paragraphs of a repeated run."""


def repeat(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """A run of the article's paragraphs stands again right after it."""
    run = _run(lines, phrases)
    return inserted(lines, article(lines)[-1] + 1, run) if run else list(lines)


def repeat_far(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """A run of the article's paragraphs stands again further down, other lines between."""
    run = _run(lines, phrases)
    if not run:
        return list(lines)
    return inserted(lines, phrases.chance.randint(article(lines)[-1] + 1, len(lines)), run)


def near_repeat(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """The same right after the article, with words changed in about half of its paragraphs."""
    return _reworded_after(lines, _swapped, phrases)


def figures_repeat(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """The same with other figures, as an updated version of a story has them."""
    return _reworded_after(lines, _refigured, phrases)


def copy_above(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """The article's beginning, or all of it, stands above the headline as well."""
    run = _opening(lines, phrases)
    return inserted(lines, _headline(lines, phrases), run) if run else list(lines)


def near_copy_above(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """The same in an older wording."""
    run = [_maybe(_swapped, line, phrases) for line in _opening(lines, phrases)]
    return inserted(lines, _headline(lines, phrases), run) if run else list(lines)


def triple(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """The whole article three times, the headline with each."""
    named = article(lines)
    if len(paragraphs(lines)) < _FEWEST:
        return list(lines)
    body = [replace(lines[n], part=Part.COPY) for n in named]
    heading = [Line(phrases.title)] if phrases.title and phrases.chance.random() < 0.7 else []
    return inserted(lines, named[-1] + 1, [*heading, *body, *heading, *body])


def teaser(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """The first paragraph, mostly cut short, stands above the headline or below the article."""
    named = paragraphs(lines)
    if not named:
        return list(lines)
    text = lines[named[0]].text
    if phrases.chance.random() < 0.6:
        text = " ".join(text.split()[: phrases.chance.randint(12, 30)]) + phrases.chance.choice(
            ["…", "...", " […]", ""]
        )
    place = _headline(lines, phrases) if phrases.chance.random() < 0.6 else article(lines)[-1] + 1
    return inserted(lines, place, [Line(text, Part.COPY)])


def headline_again(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """The headline stands once or twice more, somewhere in the page."""
    if len(words(phrases.title)) < _FEWEST:
        return list(lines)
    named = article(lines)
    out = list(lines)
    for _ in range(phrases.chance.randint(1, 2)):
        place = phrases.chance.choice([0, named[0] if named else 0, named[-1] + 1 if named else len(lines), len(lines)])
        out = inserted(out, place, [Line(phrases.title)])
    return out


def _run(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """Three to twelve paragraphs of the article in a row; none where it has too few."""
    named = paragraphs(lines)
    if len(named) <= _FEWEST:
        return []
    start = phrases.chance.randrange(len(named) - _FEWEST)
    chosen = named[start : start + phrases.chance.randint(_FEWEST, _MOST)]
    return [replace(lines[n], part=Part.COPY) for n in chosen]


def _opening(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """The article's lines from the first, all or three at least."""
    named = article(lines)
    if len(paragraphs(lines)) <= _FEWEST:
        return []
    length = len(named) if phrases.chance.random() < 0.5 else phrases.chance.randint(_FEWEST, len(named))
    return [replace(lines[n], part=Part.COPY) for n in named[:length]]


def _headline(lines: Sequence[Line], phrases: Phrases) -> int:
    """Where the headline stands: the last line with the title's words before the article, else the article's first."""
    first = article(lines)[0]
    title = words(phrases.title)
    found = [n for n in range(first) if title and words(lines[n].text) == title]
    return found[-1] if found else first


def _reworded_after(lines: Sequence[Line], change: Step, phrases: Phrases) -> list[Line]:
    run = [_maybe(change, line, phrases) for line in _run(lines, phrases)]
    return inserted(lines, article(lines)[-1] + 1, run) if run else list(lines)


def _maybe(change: Step, line: Line, phrases: Phrases) -> Line:
    return change([line], phrases)[0] if phrases.chance.random() < 0.55 else line


def _swapped(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """One to three words replaced, left out or put in."""
    return [replace(line, text=_reworded(line.text, phrases)) for line in lines]


def _reworded(text: str, phrases: Phrases) -> str:
    tokens = text.split(" ")
    for _ in range(phrases.chance.randint(1, 3)):
        at = phrases.chance.randrange(len(tokens))
        new = phrases.chance.choice(
            [[phrases.one("swap")], [phrases.one("swap")], [], [tokens[at], phrases.one("swap")]]
        )
        tokens[at : at + 1] = new or ([] if len(tokens) > 1 else tokens)
    return " ".join(tokens)


def _refigured(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """Other digits where there are some, else other words."""
    return [
        replace(line, text=_FIGURE.sub(lambda _: str(phrases.chance.randint(1, 9)), line.text))
        if _FIGURE.search(line.text)
        else replace(line, text=_reworded(line.text, phrases))
        for line in lines
    ]


COPIES: Mapping[str, Step] = {
    "repeat": repeat,
    "repeat-far": repeat_far,
    "near-repeat": near_repeat,
    "figures-repeat": figures_repeat,
    "copy-above": copy_above,
    "near-copy-above": near_copy_above,
    "triple": triple,
    "teaser": teaser,
    "headline-again": headline_again,
}
