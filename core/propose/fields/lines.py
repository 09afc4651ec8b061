"""The lines of a text page that may be its headline."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from core.model import BlockKind, Reason
from core.propose.fields.ballot import Vote
from core.propose.fields.candidate import Story, place
from core.propose.fields.written import dates_in, is_date_line
from core.propose.language import everyday_words
from core.propose.shape import Shape

_REACH = 60
"""Lines above the story among which its headline is looked for."""
_INTO = 3
"""Lines of the story, from its first prose on, among which it may still stand."""
_LONGEST = 30
_STEM = 6
"""Letters compared of a word, so that its other forms count as well."""
_BELOW = 6
"""Lines below a headline among which its date or author stands."""
_DISTANCES = ((3, "just above the story"), (8, "above the story"), (16, "some way above the story"))
_OFTEN = 2
"""Times that a word comes again in the story."""
_FIFTHS = ("none", "few", "some", "many", "most")
_FEW = 4
_TRAILED = 3
"""Words from which the end of a line is told from a word that two lines happen to end with."""
_TELLING = 60
"""Blocks of the story that tell what it is about."""
_LIKELY = 0.5
"""Share of its words with the story from which a line of some length may be a headline or what stands under it."""
_ENDS = (".", ":", "。", ",", ";", "…")
_PARTED = re.compile(r"\s[|>»›/]\s|\w/\w+/\w|\w[>»›]\w|[a-z][A-Z]\w+.*[a-z][A-Z]")
_BY = re.compile(r"^\s*(?:by|written by|posted by|von|par|por|di|door|автор)\b", re.IGNORECASE)
_LENGTHS = ((2, "2 words"), (4, "3 or 4 words"), (7, "5 to 7 words"), (20, "8 to 20 words"), (99, "over 20 words"))

Words = tuple[str, ...]


def votes(story: Story) -> Iterator[Vote]:
    """Every line above the story, and its first ones, that could be the headline."""
    reach = range(max(0, story.start - _REACH), min(len(story.blocks), story.start + _INTO))
    found = [n for n in reach if n not in story.banners | story.copied and _could_head(story, n)]
    about, everyday = _story_words(story), everyday_words(story.context.language)
    telling = {number: _telling(story.context.shape(story.blocks[number]), everyday) for number in found}
    shares = {number: _share(words, about, 1) for number, words in telling.items()}
    short = (shape for block in story.blocks if (shape := story.context.shape(block)).length <= 2 * _LONGEST)
    page = "\n".join(shape.folded for shape in short)
    likely = [n for n in found if shares[n] >= _LIKELY and story.context.shape(story.blocks[n]).length >= 5]
    dated = {n for n in range(reach.start, min(len(story.blocks), reach.stop + _BELOW)) if _is_dated(story, n)}
    trails = [story.context.shape(story.blocks[n]).words for n in found]
    for number in reversed(found):
        signs = {*_of_text(story, number, shares[number]), *_of_place(story, number, likely, dated)}
        signs.add(f"{_FIFTHS[round(_share(telling[number], about, _OFTEN) * 4)]} of its words come again in the story")
        if number in dated:
            signs.add("holds a date or an author")
        shape = story.context.shape(story.blocks[number])
        if page.count(shape.folded) > 1:
            signs.add("stands again" if shape.length > _FEW else "few words that stand again")
        signs |= set(_of_ends(shape.words, trails))
        block = story.blocks[number]
        yield Vote(" ".join(block.text.split()), place(block), frozenset(signs), block.id, whole=True)


def _of_ends(words: Words, trails: Sequence[Words]) -> Iterator[str]:
    """How a line stands to those that it ends, or that end it: the trail above a story ends with its headline."""
    if len(words) >= _TRAILED and any(words == trail[-len(words) :] for trail in trails if len(trail) > len(words)):
        yield "ends a longer line"
    if any(trail == words[-len(trail) :] for trail in trails if _TRAILED <= len(trail) < len(words)):
        yield "ends with a shorter line"


def _could_head(story: Story, number: int) -> bool:
    block = story.blocks[number]
    shape = story.context.shape(block)
    if not 2 <= shape.length <= _LONGEST:
        return False
    if is_date_line(block.text, story.context.lexicon.months):
        return False
    hits = story.context.hits[block.id]
    return not any(phrase.reason is not Reason.JUNK and phrase.strength >= 0.6 for phrase in hits)


def _of_text(story: Story, number: int, share: float) -> Iterator[str]:
    """What a line's own words say."""
    block, shape = story.blocks[number], story.context.shape(story.blocks[number])
    yield f"the story has {_FIFTHS[round(share * 4)]} of its words"
    yield next(name for most, name in _LENGTHS if shape.length <= most)
    if block.kind in _KINDS:
        yield _KINDS[block.kind]
    if _PARTED.search(block.text):
        yield "in parts"
    if block.text.rstrip().endswith(_ENDS):
        yield "ends as a sentence"
    if _is_titled(block.text):
        yield "set in capitals"
    if story.kept[number]:
        yield "kept"


_KINDS = {BlockKind.HEADING: "heading", BlockKind.LIST_ITEM: "list item"}


def _of_place(story: Story, number: int, likely: Sequence[int], dated: AbstractSet[int]) -> Iterator[str]:
    """What stands about a line: the date and author under a headline, the line that sums it up."""
    under = next((n - number for n in range(number + 1, number + 1 + _BELOW) if n in dated), 0)
    if under:
        yield f"date or author {'right below' if under <= 2 else 'below'}"
    if any(0 < number - n <= 2 for n in likely):
        yield "below a likely one"
    if any(0 < n - number <= 2 for n in likely):
        yield "above a likely one"
    if likely and number == likely[-1]:
        yield "last likely one"
    if all(n in story.banners for n in range(number)):
        yield "first line"
    if number > story.start:
        yield "below the story's start"
    else:
        yield next((name for most, name in _DISTANCES if story.start - number <= most), "far above the story")


def _is_titled(text: str) -> bool:
    """Whether most of the longer words begin with a capital, as English headlines do."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _is_dated(story: Story, number: int) -> bool:
    text = story.blocks[number].text
    return len(text) < 120 and bool(_BY.match(text) or dates_in(text, story.context.lexicon.months))


def _telling(shape: Shape, everyday: AbstractSet[str]) -> list[str]:
    """The beginnings of a line's words that tell what it speaks of."""
    return [word[:_STEM] for word in shape.words if word not in everyday and (len(word) > 3 or not word.isascii())]


def _share(words: Sequence[str], about: Mapping[str, int], least: int) -> float:
    """The share of a line's telling words that the story has, at least so many times."""
    return sum(about.get(word, 0) >= least for word in words) / len(words) if words else 0.0


def _story_words(story: Story) -> Mapping[str, int]:
    """How often the story has a word, by its beginning, from its first prose on."""
    kept = (n for n, keep in enumerate(story.kept) if keep and n >= story.start)
    words = (word for n in islice(kept, _TELLING) for word in story.context.shape(story.blocks[n]).words[:200])
    return Counter(word[:_STEM] for word in words)
