"""Headings that speak for the lines after them: "Most popular stories" and its list."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.model import Block, BlockKind, Evidence, Reason
from core.propose.context import Context, Findings
from core.propose.detectors.lexicon import strength_in
from core.propose.lexicon import Phrase, PhraseShape
from core.propose.shape import Prose

_PROSE_CARRIED = {Reason.LEGAL: 2, Reason.COMMENTS: 40, Reason.SUBSCRIBE: 2, Reason.CONSENT: 2}
"""How many paragraphs of prose a heading speaks for; one for lists of links speaks for none."""
_CARRY_NOTHING = frozenset({Reason.ERROR_BANNER})
"""An error's first line says nothing of the headline that may follow it."""
_FARTHEST = 40
"""Blocks a heading speaks for at most."""
_FAR_DOWN = 15
"""Blocks from which its word counts less."""
_A_STORY = 3
"""Sentences or paragraphs in a row from which a headline stands over a story, not over a teaser."""
_TELL_STORIES = frozenset({Reason.COMMENTS, Reason.LEGAL})
"""Sections whose own matter can look like a headline over a story."""


@dataclass(slots=True)
class _Section:
    """An open section: its heading, and what it may still carry."""

    phrase: Phrase
    title: str
    strength: float
    prose: int
    left: int = _FARTHEST


@dataclass(frozen=True, slots=True)
class Carried:
    """What a heading above says of a block.

    Attributes:
        phrase: the heading's phrase.
        title: the heading.
        strength: how strongly it is one, 0 to 1.
        distance: how many blocks under it, from 1.
    """

    phrase: Phrase
    title: str
    strength: float
    distance: int


def detect(context: Context) -> Findings:
    """Carries each heading of the lexicon to the lines after it, until the article's prose resumes."""
    return {block: (_evidence(context, under),) for block, under in carried(context).items()}


def carried(context: Context) -> Mapping[str, Carried]:
    """The heading each block stands under, by block id; those under none are absent."""
    found: dict[str, Carried] = {}
    section: _Section | None = None
    stories = _stories(context)
    for block in context.page.blocks:
        opened = _opens(context, block)
        if opened:
            section = opened
        elif section:
            resumes = block.id in stories and section.phrase.reason not in _TELL_STORIES
            if resumes or not _carries(context, section, block):
                section = None
                continue
            found[block.id] = Carried(section.phrase, section.title, section.strength, _FARTHEST - section.left)
    return found


def _stories(context: Context) -> frozenset[str]:
    """The headlines of a text page, by block id: lines over several of prose in a row."""
    found, row = set(), 0
    for block in reversed(context.page.blocks if context.tree is None else ()):
        if row >= _A_STORY and block.kind is BlockKind.HEADING:
            found.add(block.id)
        row = 0 if context.shape(block).prose is Prose.FRAGMENT else row + 1
    return frozenset(found)


def _opens(context: Context, block: Block) -> _Section | None:
    """The section a block opens: a short block made of a heading phrase."""
    shape = context.shape(block)
    if shape.length > 12 or (shape.prose is Prose.PROSE):
        return None
    headings = [p for p in context.hits[block.id] if p.shape is PhraseShape.HEADINGS and p.reason not in _CARRY_NOTHING]
    best = max(headings, key=lambda phrase: strength_in(context, block, phrase), default=None)
    if best is None:
        return None
    title = block.text.strip(" :")[:60]
    return _Section(best, title, strength_in(context, block, best), _PROSE_CARRIED.get(best.reason, 0))


def _carries(context: Context, section: _Section, block: Block) -> bool:
    """Whether a section goes on to a block; uses up what it may carry."""
    shape = context.shape(block)
    if section.left <= 0 or _ends(context, section, block):
        return False
    if shape.prose is Prose.PROSE:
        section.prose -= 1
    section.left -= 1
    return section.prose >= 0


def _ends(context: Context, section: _Section, block: Block) -> bool:
    """A heading of another matter ends a section; so does a line that is plainly something else."""
    whole = [p for p in context.hits[block.id] if p.shape is PhraseShape.WHOLE]
    if whole and all(p.reason is not section.phrase.reason for p in whole):
        return True
    main = context.tree is not None and block.kind is BlockKind.HEADING and block.level <= 2
    return main and section.left < _FARTHEST


def _evidence(context: Context, under: Carried) -> Evidence:
    """The heading's word for a block it carries: most for the one right under it, less far down."""
    rule = "right-under" if under.distance == 1 else "under"
    share = under.strength * (1.0 if under.distance < _FAR_DOWN else 0.5)
    because = f"Stands under “{under.title}”"
    return context.weights.evidence("sections", rule, because, under.phrase.reason, share)
