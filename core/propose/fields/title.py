"""The headline: as the page declares it, and the blocks that show it."""

import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from core.duplicates import fold, likeness, tokens
from core.model import BlockKind, FieldName
from core.propose.fields import headings, ld, lines, mail, points
from core.propose.fields.ballot import Groups, Vote, elect, grouped
from core.propose.fields.candidate import Candidate, Story
from core.propose.fields.sites import Sites, without_label, without_site

_OWN = ("meta og:title", "meta twitter:title", "title")
"""Sources frequent enough to have points of their own."""
_REST = (
    "meta parsely-title",
    "meta sailthru.title",
    "meta headline",
    "meta title",
    "meta dc.title",
    "meta dcterms.title",
    "meta citation_title",
)
_LINKED = re.compile(r"(?:\s*[¶§🔗]|\s+#)+$")
"""What stands behind a heading that links to itself."""
_MOST_WORDS = 60
"""Words of the longest title that is believed."""
_MOST_OF, _SOME_OF = 0.75, 0.35
"""Shares of the address's words."""
_ALIKE = 0.5
"""Likeness from which a headline and a declared title tell of the same."""


def find(story: Story) -> Iterator[Candidate]:
    """Candidates for the title, best first."""
    if story.context.tree is None:
        groups = grouped([*mail.votes(story, FieldName.TITLE), *lines.votes(story)], key)
        yield from elect(FieldName.TITLE, groups, {}, points.TITLE_TEXT)
        return
    sites = Sites(story)
    declared = [*_declared(story, sites)]
    shown = headings.votes(story, [vote.value for vote in declared])
    tops = _headings(story)
    tidy = (replace(v, value=_tidy(v.value, sites, tops)) for v in shown)
    groups = grouped([*declared, *tidy], key)
    yield from elect(FieldName.TITLE, groups, _about(groups, sites), points.TITLE_HTML)


def _tidy(shown: str, sites: Sites, tops: AbstractSet[str]) -> str:
    """A headline as it is shown, without the site's name and the sign of a link to it."""
    shown = _LINKED.sub("", shown) or shown
    return without_label(without_site(shown, sites, tops - {fold(shown)}, guess=False))


def key(title: str) -> Hashable:
    """What makes two titles the same: their words."""
    return tuple(tokens(fold(title))) or title


def _declared(story: Story, sites: Sites) -> Iterator[Vote]:
    """What the page declares, without the site's name."""
    said = [*_of_json(story), *_of_meta(story)]
    tops = _headings(story)
    known = tops | {fold(value) for origin, _, value in said if origin != "title"}
    for origin, sign, value in said:
        title = without_label(without_site(value, sites, known - {fold(value)} | tops))
        if title and len(title.split()) <= _MOST_WORDS:
            yield Vote(title, origin, frozenset({sign}))


def _of_json(story: Story) -> Iterator[tuple[str, str, str]]:
    """Source, sign and text of the JSON-LD's headline: the story's, else that of another thing."""
    nodes = [node for node in ld.nodes_of(story.context.page.meta) if node.facts.get("headline")]
    stories = [node for node in nodes if node.is_story]
    for node in (stories or nodes)[:1]:
        sign = "json-ld headline" if stories else "json-ld headline of something else"
        yield "json-ld headline", sign, node.facts["headline"][0]


def _of_meta(story: Story) -> Iterator[tuple[str, str, str]]:
    for key in _OWN:
        yield from ((key, key, value) for value in story.stated(key)[:1])
    for key in _REST:
        yield from ((key, "another statement of the title", value) for value in story.stated(key)[:1])


def _headings(story: Story) -> frozenset[str]:
    found = (block for block in story.blocks if block.kind is BlockKind.HEADING)
    return frozenset(story.context.shape(block).folded for block in found)


def _about(groups: Groups, sites: Sites) -> Mapping[Hashable, frozenset[str]]:
    """What each title is beside the others."""
    declared = [key for key, votes in groups.items() if any(vote.block_id is None for vote in votes)]
    return {one: frozenset(_signs(one, groups, declared, sites)) for one in groups if isinstance(one, tuple)}


def _signs(one: tuple[str, ...], groups: Groups, declared: Sequence[Hashable], sites: Sites) -> Iterator[str]:
    others = [other for other in groups if other != one and isinstance(other, tuple)]
    if len(one) <= 2:
        yield "one or two words"
    if sites.named(" ".join(one)) or sites.named(groups[one][0].value):
        yield "the site's name"
    if any(_within(one, other) for other in others):
        yield "part of a longer one"
    if any(_within(other, one) for other in others if len(other) > 2):
        yield "holds a shorter one"
    yield from _agreement(one, groups, declared)
    share = sites.said_by(one)
    if share >= 0:
        yield f"says {'most' if share >= _MOST_OF else 'some' if share >= _SOME_OF else 'little'} of the address"


def _agreement(one: tuple[str, ...], groups: Groups, declared: Sequence[Hashable]) -> Iterator[str]:
    """How a title stands to those that are declared."""
    if one in declared:
        if len(declared) > 1:
            yield "declared, and others too"
        return
    if any(likeness(one, other, _ALIKE) for other in declared if isinstance(other, tuple)):
        yield "like a declared one"
    if len(declared) == 1 and len(groups[declared[0]]) > 1:
        yield "against all that is declared"


def _within(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether one run of words begins or ends another."""
    size = len(shorter)
    return size < len(longer) and (longer[:size] == shorter or longer[-size:] == shorter)
