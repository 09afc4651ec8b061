"""The day of publication: as the page declares it, and as it shows it."""

import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace

from core.model import FieldName
from core.propose.fields import dated, ld, mail, points
from core.propose.fields.ballot import Groups, Vote, elect, grouped
from core.propose.fields.candidate import Candidate, Story
from core.propose.fields.months import month_of
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
_KNOWN = frozenset((*_OWN, *_PUBLICATION, *_UPDATE))
_NODE_FACTS = ("datePublished", "dateModified")
_NAMED_PUBLICATION = re.compile(
    r"(?<![a-z])pub(?:lish(?:ed|ing)?|lication)?[-_.: ]*(?:date|time)|date[-_.: ]*pub(?!lisher)"
)
_NAMED_UPDATE = re.compile(r"(?:modif\w*|updated?)[-_.: ]*(?:date|time)|date[-_.: ]*(?:modif|updat)")
"""Names under which single sites state their times: "w-published-date"."""
_MOST_NAMED = 40
"""Characters of the longest statement that is a time and nothing else."""
_IN_ADDRESS = re.compile(r"/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3,12})[/-](\d{1,2})(?=[/_-]|$)")


def find(story: Story) -> Iterator[Candidate]:
    """Candidates for the date, best first."""
    declared = [*_declared(story), *_of_mail(story)]
    shown = dated.votes(story, frozenset(vote.value for vote in declared))
    groups = grouped(_none_of_banners([*declared, *shown]), lambda day: day)
    table = points.DATE_TEXT if story.context.tree is None else points.DATE_HTML
    yield from elect(FieldName.DATE, groups, _about(groups), table, _LEAST)


def _none_of_banners(votes: Sequence[Vote]) -> Sequence[Vote]:
    """The days that are not a failed request's; that one only where the page has no other."""
    return [vote for vote in votes if dated.IN_A_BANNER not in vote.signs] or votes


def _declared(story: Story) -> Iterator[Vote]:
    months = story.context.lexicon.months
    for key, sign, value in (*_of_json(story), *_of_meta(story)):
        when = stamp(value) or written_date(value, months)
        if when:
            yield Vote(when, key, frozenset({sign}))
    for address in story.stated("link canonical", "meta og:url")[:1]:
        when = _in_address(address, months)
        if when:
            yield Vote(when, "the address", frozenset({"the address"}))


def _in_address(address: str, months: Mapping[str, int]) -> str:
    """The day in an address, with the month as a number or by name: ``/2023/10/03/``, ``/2023/oct/03/``."""
    match = _IN_ADDRESS.search(address.lower())
    if not match:
        return ""
    month = match[2] if match[2].isdigit() else month_of(match[2], months)
    return stamp(f"{match[1]}-{month:0>2}-{match[3]:0>2}")


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
        for thread in [node for node in nodes if node.is_thread and node.facts.get(name)][:1]:
            yield f"json-ld {name}", f"json-ld {name} of a thread", thread.facts[name][0]
        first = next((node for node in stories if node.facts.get(name)), None)
        other = next((node for node in nodes if node.facts.get(name) and node.is_other), None)
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
    yield from _of_other_meta(story)


def _of_other_meta(story: Story) -> Iterator[tuple[str, str, str]]:
    """Statements that only their own names call times of the publication or of an update."""
    for key in (key for key in story.facts if key not in _KNOWN):
        if key.startswith("meta ") and (sign := _sign_of(key)):
            yield from ((key, sign, value) for value in story.stated(key)[:1] if len(value) <= _MOST_NAMED)


def _sign_of(key: str) -> str:
    if _NAMED_UPDATE.search(key):
        return "another statement of an update"
    return "another statement of the publication" if _NAMED_PUBLICATION.search(key) else ""


def _about(groups: Groups) -> Mapping[Hashable, frozenset[str]]:
    """Where each day stands among the others."""
    days = sorted(str(day) for day in groups)
    about = {day: set[str]() for day in groups}
    if len(days) > 1:
        about[days[0]].add("the earliest of several")
        about[days[-1]].add("the latest of several")
    return {day: frozenset(signs) for day, signs in about.items()}
