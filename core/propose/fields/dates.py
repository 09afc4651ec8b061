"""The day of publication: as the page declares it, and as it shows it."""

import re
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import replace

from core.model import FieldName
from core.propose.fields import dated, ld, mail, points
from core.propose.fields.ballot import Groups, Vote, elect, grouped
from core.propose.fields.candidate import Candidate, Story
from core.propose.fields.stamps import stamp
from core.propose.fields.written import dates_in, written_date

_LEAST = 0.2
"""Confidence below which none is proposed: a page need not have one, and a wrong one is worse than none."""
_OWN = ("meta article:published_time", "meta article:modified_time", "meta datepublished", "meta datemodified")
"""Sources frequent enough to have points of their own."""
_PUBLICATION = (
    "itemprop datepublished",
    "meta og:published_time",
    "meta og:article:published_time",
    "meta article:post_date",
    "meta article.published",
    "meta article_date_original",
    "meta parsely-pub-date",
    "meta sailthru.date",
    "meta cxenseparse:recs:publishtime",
    "meta cxenseparse:publishtime",
    "meta pubdate",
    "meta publishdate",
    "meta publish-date",
    "meta publish_date",
    "meta published",
    "meta published-date",
    "meta published_date",
    "meta publication_date",
    "meta publication-date",
    "meta publicationdate",
    "meta citation_publication_date",
    "meta citation_date",
    "meta dc.date.issued",
    "meta dc.date.created",
    "meta dcterms.created",
    "meta dcterms.issued",
    "meta created",
    "meta release_date",
    "meta dc.date",
    "meta dcterms.date",
    "meta date",
)
_UPDATE = (
    "itemprop datemodified",
    "meta og:updated_time",
    "meta last-modified",
    "meta dcterms.modified",
    "meta revised",
)
_NODE_FACTS = ("datePublished", "dateModified")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)")


def find(story: Story) -> Iterator[Candidate]:
    """Candidates for the date, best first."""
    declared = [*_declared(story), *_of_mail(story)]
    shown = dated.votes(story, frozenset(vote.value for vote in declared))
    groups = grouped([*declared, *shown], lambda day: day)
    table = points.DATE_TEXT if story.context.tree is None else points.DATE_HTML
    yield from elect(FieldName.DATE, groups, _about(groups), table, _LEAST)


def _declared(story: Story) -> Iterator[Vote]:
    months = story.context.lexicon.months
    for key, sign, value in (*_of_json(story), *_of_meta(story)):
        when = stamp(value) or written_date(value, months)
        if when:
            yield Vote(when, key, frozenset({sign}))
    for address in story.stated("link canonical", "meta og:url")[:1]:
        match = _IN_ADDRESS.search(address)
        when = stamp(f"{match[1]}-{match[2]:0>2}-{match[3]:0>2}") if match else ""
        if when:
            yield Vote(when, "the address", frozenset({"the address"}))


def _of_mail(story: Story) -> Iterator[Vote]:
    for vote in mail.votes(story, FieldName.DATE):
        written = dates_in(vote.value, story.context.lexicon.months)
        if written:
            yield replace(vote, value=written[0].day)


def _of_json(story: Story) -> Iterator[tuple[str, str, str]]:
    """Source, sign and text of what the JSON-LD says: of the story, and of the page or another thing on it."""
    nodes = ld.nodes_of(story.context.page.meta)
    stories = [node for node in nodes if node.is_story]
    for name in _NODE_FACTS:
        first = next((node for node in stories if node.facts.get(name)), None)
        other = next((node for node in nodes if node.facts.get(name) and not node.is_story), None)
        if first:
            yield f"json-ld {name}", f"json-ld {name}", first.facts[name][0]
        if other:
            yield f"json-ld {name}", f"json-ld {name} of something else", other.facts[name][0]


def _of_meta(story: Story) -> Iterator[tuple[str, str, str]]:
    """Source, sign and text of what the page states, the rare sources under one sign."""
    for key in _OWN:
        yield from ((key, key, value) for value in story.stated(key)[:1])
    for keys, sign in (
        (_PUBLICATION, "another statement of the publication"),
        (_UPDATE, "another statement of an update"),
    ):
        yield from ((key, sign, value) for key in keys for value in story.stated(key)[:1])


def _about(groups: Groups) -> Mapping[Hashable, frozenset[str]]:
    """Where each day stands among the others."""
    days = sorted(str(day) for day in groups)
    about = {day: set[str]() for day in groups}
    if len(days) > 1:
        about[days[0]].add("the earliest of several")
        about[days[-1]].add("the latest of several")
    return {day: frozenset(signs) for day, signs in about.items()}
