"""By what name an article goes elsewhere: the same at every export, so that a later version replaces the earlier."""

from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from core.export.outgoing import Outgoing
from core.model import FieldName
from core.review import is_sound


def identity(outgoing: Outgoing) -> str:
    """A ``urn:uuid`` made of the story's address; where it has none of its own, of the review.

    A page that is taken in again makes a new review of the same story: its address tells. An address that names a
    whole site, as careless pages state it, tells nothing, and stories must not replace each other. No address is
    handed out itself: Superdesk drops what follows a question mark in one, which is where many sites name the story.
    """
    return _urn(_story(outgoing) or _review(outgoing))


def identities(outgoing: Sequence[Outgoing]) -> tuple[str, ...]:
    """The name of each of the articles of one file, no two alike.

    A feed's reader shows one entry a name. So of several reviews of one story the one that was approved first goes by
    the story's name, and the others go by their reviews': none of them may be lost on the way.
    """
    first: dict[str, Outgoing] = {}
    for each in sorted(outgoing, key=lambda each: (each.facts.approved_at, each.review.id)):
        first.setdefault(identity(each), each)
    return tuple(_told_apart(each, first) for each in outgoing)


def _told_apart(outgoing: Outgoing, first: Mapping[str, Outgoing]) -> str:
    name = identity(outgoing)
    return name if first[name] is outgoing else _urn(_review(outgoing))


def of_all(names: Iterable[str]) -> str:
    """A name for the articles of these names together."""
    return _urn("\n".join(names))


def _story(outgoing: Outgoing) -> str:
    """The address without what does not tell two stories apart; empty where it names no story."""
    value = outgoing.article.fields.get(FieldName.URL, "").strip()
    if not is_sound(FieldName.URL, value):
        return ""
    parts = urlsplit(value)
    if parts.path.strip("/") == "" and not parts.query:
        return ""
    return parts._replace(netloc=parts.netloc.lower(), fragment="").geturl()


def _review(outgoing: Outgoing) -> str:
    """The review's id; one that is on no desk has none, and is told by the source it was made of."""
    review = outgoing.review
    return f"galleyproof:review:{review.id or review.page.source_id}"


def _urn(name: str) -> str:
    return uuid5(NAMESPACE_URL, name).urn
