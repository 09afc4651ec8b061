"""The byline: who wrote it."""

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from core.duplicates import fold
from core.model import FieldName
from core.propose.fields import ld, mail, points, signatures
from core.propose.fields.ballot import Groups, Vote, elect, grouped
from core.propose.fields.candidate import Candidate, Story
from core.propose.fields.names import cleaned, is_office, key, names_in
from core.propose.fields.sites import Sites

_LEAST = 0.2
"""Confidence below which none is proposed: a page need not have one, and a wrong one is worse than none."""
_OWN = ("meta author", "meta article:author", "rel author")
"""Sources frequent enough to have points of their own."""
_REST = (
    "meta byl",
    "meta byline",
    "meta parsely-author",
    "meta sailthru.author",
    "meta dc.creator",
    "meta dcterms.creator",
    "meta cxenseparse:author",
    "meta article.author",
    "meta citation_author",
    "meta og:article:author",
)
_WRITTEN_BY = frozenset({("scritto", "da"), ("geschreven", "door"), ("escrito", "por"), ("verfasst", "von")})
_OF_PAPERS = "meta citation_author"
"""Where papers name their authors, all of them."""
_LAST_FIRST = frozenset({"meta citation_author", "meta dc.creator", "meta dcterms.creator"})
"""Where libraries write "Holm, Ada"."""
_LEAD = re.compile(
    r"^(?:by|written by|(?:view|see|read) (?:all|more) (?:posts|articles|stories)? ?(?:by|of|from))\s+", re.IGNORECASE
)
_WORDS = 3
"""Words of a name that is not long."""
_MOST = 12
"""Authors of one source."""


def find(story: Story) -> Iterator[Candidate]:
    """Candidates for the byline, best first."""
    sites = Sites(story)
    declared = [*_declared(story), *_of_mail(story)]
    names = frozenset(fold(name) for vote in declared for name in (vote.value, *names_in(vote.value)))
    shown = signatures.votes(story, names)
    groups = grouped([*declared, *_for_all(shown, declared)], key)
    table = points.BYLINE_TEXT if story.context.tree is None else points.BYLINE_HTML
    yield from elect(FieldName.BYLINE, groups, _about(groups, sites), table, _LEAST)


def _for_all(shown: Iterable[Vote], declared: Sequence[Vote]) -> Iterator[Vote]:
    """Bylines shown; one that names some of a paper's authors stands for all of them, who fill many blocks."""
    paper = next((vote.value for vote in declared if vote.origin == _OF_PAPERS), "")
    authors = key(paper)
    for vote in shown:
        names = key(vote.value)
        some = isinstance(names, frozenset) and isinstance(authors, frozenset) and names < authors
        yield replace(vote, value=paper) if some else vote


def _declared(story: Story) -> Iterator[Vote]:
    for origin, sign, values in (*_of_json(story), *_labelled(story), *_of_meta(story)):
        names = dict.fromkeys(name for value in values if (name := _name(origin, value)))
        if names:
            yield Vote(", ".join(names), origin, frozenset({sign}))


def _of_meta(story: Story) -> Iterator[tuple[str, str, Sequence[str]]]:
    """Source, sign and texts of what the page states, the rare sources under one sign."""
    yield from ((key, key, story.stated(key)[:_MOST]) for key in _OWN)
    yield from ((key, "another statement of the author", story.stated(key)[:_MOST]) for key in _REST)


def _of_mail(story: Story) -> Iterator[Vote]:
    for vote in mail.votes(story, FieldName.BYLINE):
        name = cleaned(vote.value)
        if name:
            yield replace(vote, value=name)


def _name(source: str, text: str) -> str:
    """A declared name as it would be shown: without "By"; empty for an address, an account or a number."""
    text = " ".join(text.split())
    no_name = "://" in text or text.startswith(("@", "/", "www.")) or not any(map(str.isalpha, text))
    if len(text) > 200 or no_name:
        return ""
    text = _LEAD.sub("", cleaned(text))
    last, comma, first = text.partition(", ")
    turned = comma and source in _LAST_FIRST and "," not in first
    return f"{first} {last}" if turned else text


def _of_json(story: Story) -> Iterator[tuple[str, str, Sequence[str]]]:
    """Source, sign and texts of the JSON-LD's authors: the first story's, and the first other thing's."""
    nodes = [node for node in ld.nodes_of(story.context.page.meta) if node.facts.get("author")]
    for node in [node for node in nodes if node.is_story][:1]:
        yield "json-ld author", "json-ld author", node.facts["author"][:_MOST]
    for node in [node for node in nodes if node.is_thread][:1]:
        yield "json-ld author", "json-ld author of a thread", node.facts["author"][:1]
    for node in [node for node in nodes if node.is_other][:1]:
        yield "json-ld author", "json-ld author of something else", node.facts["author"][:_MOST]


def _labelled(story: Story) -> Iterator[tuple[str, str, Sequence[str]]]:
    """What a card's labels call the author: "Written by" of ``twitter:label1`` names ``twitter:data1``."""
    for number in "12":
        label = next(iter(story.stated(f"meta twitter:label{number}")), "")
        words = tuple(fold(label).split())
        if words in story.context.lexicon.bylines or "author" in words or words in _WRITTEN_BY:
            key = f"meta twitter:data{number}"
            yield key, "meta twitter:data", story.stated(key)[:1]


def _about(groups: Groups, sites: Sites) -> Mapping[Hashable, frozenset[str]]:
    """What each byline is beside the others."""
    declared = [one for one, votes in groups.items() if any(vote.block_id is None for vote in votes)]
    return {
        one: frozenset((*_kind(one, groups[one][0].value, sites), *_beside(one, [*groups], declared)))
        for one in groups
        if isinstance(one, frozenset)
    }


def _kind(one: frozenset[str], value: str, sites: Sites) -> Iterator[str]:
    if sites.named(value):
        yield "the site's name"
    if is_office(value):
        yield "an office"
    if len(one) > 1:
        yield "several names"
    words = max(len(name.split()) for name in one)
    if words == 1 or words > _WORDS:
        yield "one word" if words == 1 else "a long name"


def _beside(one: frozenset[str], groups: Sequence[Hashable], declared: Sequence[Hashable]) -> Iterator[str]:
    """How the names stand to those that other places give."""
    others = [other for other in groups if isinstance(other, frozenset) and other != one]
    if any(one < other for other in others if other in declared):
        yield "some of the declared names"
    elif any(one < other for other in others):
        yield "some of more names"
    if any(other < one for other in others):
        yield "more names than another"
    if any(_begins(one, other) for other in others):
        yield "begins another"
    if any(_begins(other, one) for other in others):
        yield "goes on behind another"


def _begins(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one) == len(other) == 1 and next(iter(other)).startswith(next(iter(one)) + " ")
