"""Whether one line is a byline: it opens with "By", its markup names it so, or it is a bare name."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from core.duplicates import fold, tokens
from core.model import Block
from core.propose.fields.candidate import Story
from core.propose.fields.months import month_of
from core.propose.fields.names import are_names, names_in
from core.propose.fields.segments import segments_of
from core.propose.fields.weekdays import WEEKDAYS
from core.propose.lexicon import Lexicon
from core.propose.shape import Prose

_BY = re.compile(
    r"(?:^|(?<=[\s:,|]))(?:by|von|par|por|escrito por|di|door|av|af|przez)(?:\s*:\s*|\s+)|"
    r"(?:^|(?<=[\s:,|]))(?-i:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)(?=(?-i:[A-Z][a-zà-ÿ]))|"
    r"^(?:authors?|contributors?|writers?|words|text|story|autor(?:en|in|es)?|auteurs?|авторы?)\s*:\s*",
    re.IGNORECASE,
)
_BEFORE_BY = 6
"""Words before "by" in a byline: "This post was written by"."""
_NOT_AUTHOR = re.compile(
    r"\b(?:review|edited|editing|check|verif|photo|image|illustrat|picture|translat|hosted|powered|sponsor|present|approved|"
    r"brought|video|graphic|design|updated|foto|bild|crédit|filed|tags?\b|categor|sold|made|ship|built|sort|browse|"
    r"search|filter|follow|support|find|shop|fund|own(?:ed)?\b|develop|publish(?:ed|er) by|inspired|voiced|narrated|"
    r"directed|read by)",
    re.IGNORECASE,
)
_MARKED = re.compile(
    r"(?<![a-z])(?:byline|by-line|authors?|writers?|autor(?:en|es)?|auteurs?|contributors?|creator|signature|"
    r"posted-by)(?:[-_ ]*(?:name|names|line|link|info))?(?![a-z])"
)
_LEAD = re.compile(
    r"^(?:(?:view|see|read|show) (?:all|more)(?: (?:posts|articles|stories|reviews))? (?:by|of|from|about)|"
    r"(?:learn )?more (?:about|by|from)|about|meet|articles by|posts by)\s+(?=(?-i:[A-Z]))|"
    r"['’]s (?:posts|reviews|articles)$",
    re.IGNORECASE,
)
_OPENERS = {
    "by", "written by", "written", "author", "authors", "the author", "about the author", "about the authors",
    "about the", "posted by", "posted", "story by", "words by", "text by", "contributors", "von", "par", "por", "di",
    "autor", "autorin", "auteur", "автор", "geschrieben von", "door",
}  # fmt: skip
"""What stands alone above a name."""
_AUTHORS = (["author"], ["authors"], ["contributors"], ["writers"])
"""What no name begins with: "Authors of this article"."""
_OPENING = 80
"""Characters in which the words that open a byline stand."""
_LONGEST_NAME = 60
_READ = 200
"""Characters of a line among which a declared name is looked for."""
_AT_ENDS = " :,;|-–—•·"
_ACCOUNT = 3
"""Words of the longest name that is written in small letters, as accounts are."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A byline in one block.

    Attributes:
        names: who signs.
        signs: what the line itself says for its being a byline.
    """

    names: tuple[str, ...]
    signs: frozenset[str]

    @property
    def bare(self) -> bool:
        """It is a name and nothing says that it is the author's."""
        return "a bare name" in self.signs


def read(story: Story, number: int, declared: frozenset[str]) -> Signed | None:
    """The byline in a block, if it reads as one.

    Args:
        story: the story.
        number: the block.
        declared: folded names that the page declares as its author's.
    """
    block = story.blocks[number]
    segments = segments_of(block.text, story.context.lexicon.months)
    prose = story.context.shape(block).prose is not Prose.FRAGMENT
    opened = (_opened(story, segment, prose=prose) for segment in segments)
    found = next((one for one in opened if one is not None), None)
    if found is None and not any(_NOT_AUTHOR.search(segment) for segment in segments):
        found = _bare(story, number, segments, declared)
    return found and replace(found, names=tuple(_whole(name, block.text, declared) for name in found.names))


def _whole(name: str, text: str, declared: frozenset[str]) -> str:
    """A name as far as the page declares it and the line goes on so: "Audiophile On", whose "On" is no date's."""
    words, size = text[:_READ].split(), len(name.split())
    starts = (n for n in range(len(words) - size) if words[n : n + size] == name.split())
    longer = (" ".join(words[n : n + size + 1]).strip(_AT_ENDS) for n in starts)
    return next((one for one in longer if fold(one) in declared), name)


def marks_of(block: Block) -> frozenset[str]:
    """Whether the markup names a block the author's, or something around it."""
    marks = _marks(block.structure.labels[-4:])
    return _INSIDE if not marks and "address" in block.structure.tags else marks


_MARKS, _INSIDE, _NONE = frozenset({"marked as the author"}), frozenset({"inside the author's"}), frozenset[str]()


# The same elements stand around many blocks.
@lru_cache(maxsize=4096)
def _marks(labels: tuple[str, ...]) -> frozenset[str]:
    if any(_MARKED.search(label) for label in labels[-2:]):
        return _MARKS
    return _INSIDE if any(_MARKED.search(label) for label in labels) else _NONE


def _opened(story: Story, segment: str, *, prose: bool) -> Signed | None:
    """A byline by its opening words, at the start of a segment or after a few others: "Recipe by Ada Holm"."""
    end, sign = _opener(story, segment), "opens as a byline"
    if not end:
        match = _BY.search(segment)
        if match is None or (prose and match.start()) or len(segment[: match.start()].split()) > _BEFORE_BY:
            return None
        end, sign = match.end(), "holds a byline" if match.start() else sign
    if _NOT_AUTHOR.search(segment[:end]):
        return None
    names = names_in(segment[end:])
    if not names or len(names[0]) > _LONGEST_NAME or _says_nothing(story, names):
        return None
    if not are_names(names) and len(tokens(segment[end:])) > _ACCOUNT:
        return None
    return Signed(names, frozenset({sign}))


def _opener(story: Story, text: str) -> int:
    """Length of the words that open a byline at the start of a text; 0 where none do."""
    words = tuple(fold(text[:_OPENING]).replace(":", " ").split())
    for opener in _openers(story.context.lexicon).get(words[0], ()) if words else ():
        if words[: len(opener)] == opener and len(words) > len(opener):
            match = re.match(rf"\s*(?:[^\s:]+[\s:]+){{{len(opener)}}}", text)
            return match.end() if match else 0
    return 0


@lru_cache(maxsize=4)
def _openers(lexicon: Lexicon) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """What opens a byline, by its first word."""
    openers: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for opener in lexicon.bylines:
        openers[opener[0]].append(opener)
    return dict(openers)


def _bare(story: Story, number: int, segments: Sequence[str], declared: frozenset[str]) -> Signed | None:
    """A name without opening words, where something else says that it is the author's."""
    block = story.blocks[number]
    marks = marks_of(block)
    for segment in segments[:3]:
        names = names_in(_LEAD.sub("", segment))
        if names and (fold(segment) in declared or fold(", ".join(names)) in declared):
            return Signed(names, marks | {"a declared author"})
        if not are_names(names) or _says_nothing(story, names) or _goes_on(segment, names):
            continue
        if _after_opener(story, number):
            return Signed(names, marks | {"after a byline's opening"})
        if marks or not story.context.hits[block.id]:
            return Signed(names, marks or frozenset({"a bare name"}))
    return None


def _goes_on(segment: str, names: Sequence[str]) -> bool:
    """Whether small letters go on behind the one word that would be the name: "What is mulch?", "Start date"."""
    first = names[0].split()
    words = segment.split()
    return len(first) == 1 and words[:1] == first and len(words) > 1 and words[1][0].islower()


def _says_nothing(story: Story, names: Sequence[str]) -> bool:
    """Whether what looks like a name is a month or a day of the week, or the words above one."""
    words = tokens(fold(" ".join(names)))
    dated = all(word in WEEKDAYS or month_of(word, story.context.lexicon.months) for word in words)
    return dated or words[:1] in _AUTHORS or _opens(" ".join(words)) or tuple(words) in story.context.lexicon.bylines


def _after_opener(story: Story, number: int) -> bool:
    return number > 0 and _opens(fold(story.blocks[number - 1].text[:_OPENING]).strip(" :"))


def _opens(folded: str) -> bool:
    """Whether a text does nothing but announce a name: "Written by", "Commentary by"."""
    return folded in _OPENERS or (folded.endswith(" by") and not _NOT_AUTHOR.search(folded))
