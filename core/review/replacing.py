"""Finding words in an article or on its page, and putting others in their place."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from core.model import Decision, FieldChange, FieldName, Inline, Review, Ruling
from core.review.articles import article
from core.review.changing import changes_of, decision_of
from core.review.editing import given, retype
from core.review.finding import block_of
from core.review.history import apply
from core.review.lines import lines_of
from core.review.marking import tidied
from core.review.wording import counted, one_line

_ALIKE = ("[ \u00a0\u2009\u202f]", '["“”„‟«»]', "['‘’‚‛‹›]", "[-‐‑–—]")
"""Characters that one who types them means alike: spaces, quotes, dashes."""
_SHORT = 40


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for.

    Attributes:
        text: the words.
        match_case: capitals matter.
        whole_words: it begins and ends where words do.
        loosely: a no-break space is found by a space, a curly quote by a straight one, a dash by a hyphen.
    """

    text: str
    match_case: bool = False
    whole_words: bool = False
    loosely: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was found.

    Attributes:
        block_id: the block that the passage begins with; empty for the headline.
        line: which line of that block the passage begins with; 0 on the page.
        start: its first character in the passage's text, or on the page in the block's, in code points.
        end: one past its last.
    """

    block_id: str
    line: int
    start: int
    end: int


def in_article(review: Review, search: Search) -> tuple[Place, ...]:
    """Where the words stand in the headline and the article, in order."""
    pattern = _pattern(search)
    if pattern is None:
        return ()
    title = review.fields.get(FieldName.TITLE, "")
    return (
        *_places(pattern, "", 0, title),
        *(one for each in article(review).body for one in _places(pattern, each.block_id, each.part, each.text)),
    )


def on_page(review: Review, search: Search) -> tuple[Place, ...]:
    """Where the words stand on the page as it came, removed blocks and all, in order."""
    pattern = _pattern(search)
    blocks = review.page.blocks if pattern is not None else ()
    return tuple(one for block in blocks if pattern for one in _places(pattern, block.id, 0, block.text))


def replace_places(review: Review, search: Search, places: Sequence[Place], by: str) -> Decision | None:
    """Put words in the place of those found in the article, as one step; None where nothing would change.

    Markup stays on what it was on; words that are put in have that of the first character they stand for.

    Args:
        review: the review.
        search: what was looked for: it names the step.
        places: some of what ``in_article`` found.
        by: the words to put there, on one line; empty takes out what was found.
    """
    words = one_line(by)
    after: dict[str, Ruling] = {}
    joined = {each.block_id for each in article(review).body if each.joined} if _any_joined(review) else set()
    for block_id, found in groupby(places, key=lambda place: place.block_id):
        if block_id and block_id not in joined:
            after[block_id] = _in_block(review, block_id, list(found), words)
        elif block_id:
            after |= _in_passages(review, block_id, list(found), words)
    fields = _in_headline(review, [place for place in places if not place.block_id], words)
    changes = changes_of(review, after, after.__getitem__)
    changes = tuple(each for each in changes if replace(each.before, settled=True) != replace(each.after, settled=True))
    name = f"Replace “{_short(search.text)}” in {counted(len(places), 'place')}"
    return decision_of(review, name, changes, fields) if changes or fields else None


def replace_all(review: Review, search: Search, by: str) -> Decision | None:
    """Put words in the place of all that is found in the article, as one step."""
    return replace_places(review, search, in_article(review, search), by)


def replacing_everywhere(search: Search) -> str:
    """What replacing in every queued article is called in the undo list."""
    return f"Replace “{_short(search.text)}” in queued articles"


def _pattern(search: Search) -> re.Pattern[str] | None:
    if not search.text:
        return None
    written = "".join(_spelled(character) if search.loosely else re.escape(character) for character in search.text)
    edges = [r"(?<!\w)" if search.text[0].isalnum() else "", r"(?!\w)" if search.text[-1].isalnum() else ""]
    written = f"{edges[0]}{written}{edges[1]}" if search.whole_words else written
    return re.compile(written, 0 if search.match_case else re.IGNORECASE)


def _spelled(character: str) -> str:
    return next((alike for alike in _ALIKE if re.match(alike, character)), re.escape(character))


def _places(pattern: re.Pattern[str], block_id: str, line: int, text: str) -> Iterator[Place]:
    for found in pattern.finditer(text):
        yield Place(block_id, line, *found.span())


def _any_joined(review: Review) -> bool:
    return any(ruling.joined for ruling in review.rulings.values())


def _in_block(review: Review, block_id: str, places: Sequence[Place], by: str) -> Ruling:
    lines = list(lines_of(block_of(review.page, block_id), review.rulings[block_id]))
    for number, found in groupby(places, key=lambda place: place.line):
        text, inline = replaced(lines[number].text, lines[number].inline, list(found), by)
        lines[number] = replace(lines[number], text=text, inline=inline)
    return given(review, block_id, lines)


def _in_passages(review: Review, block_id: str, places: Sequence[Place], by: str) -> dict[str, Ruling]:
    """Passages that others continue: each block gets what was put in its words. From the last line to the first."""
    now = review
    texts = {each.part: each for each in article(review).body if each.block_id == block_id}
    for line in sorted({place.line for place in places}, reverse=True):
        found = [place for place in places if place.line == line]
        text, inline = replaced(texts[line].text, texts[line].inline, found, by)
        decision = retype(now, block_id, line, text, inline)
        now = apply(now, decision) if decision is not None else now
    return {each: ruling for each, ruling in now.rulings.items() if ruling != review.rulings[each]}


def _in_headline(review: Review, places: Sequence[Place], by: str) -> tuple[FieldChange, ...]:
    before = review.fields.get(FieldName.TITLE, "")
    after = " ".join(replaced(before, (), places, by)[0].split())
    # A headline with no word left would be none: it is left to the editor to clear it.
    return (FieldChange(FieldName.TITLE, before, after),) if after and after != before else ()


def replaced(text: str, inline: Iterable[Inline], places: Sequence[Place], by: str) -> tuple[str, tuple[Inline, ...]]:
    """A text with other words in some places, and its markup."""
    spans = [(place.start, place.end) for place in places]
    pieces, at = [], 0
    for start, end in spans:
        pieces += [text[at:start], by]
        at = end
    whole = "".join([*pieces, text[at:]])

    def moved(offset: int, *, ends: bool) -> int:
        shift = 0
        for start, end in spans:
            if offset >= end and (offset > start or not ends):
                shift += len(by) - (end - start)
            elif offset > start:
                return start + shift + len(by)
        return offset + shift

    kept = (replace(each, start=moved(each.start, ends=False), end=moved(each.end, ends=True)) for each in inline)
    return whole, tidied(kept, len(whole))


def _short(text: str) -> str:
    flat = one_line(text)
    return flat if len(flat) <= _SHORT else f"{flat[:_SHORT]}…"
