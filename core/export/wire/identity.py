"""What a receiver knows a story by: the same for every version of it, so that a new one replaces the old."""

from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from core.export.outgoing import Outgoing
from core.export.wire.masthead import Masthead


def guid(outgoing: Outgoing, head: Masthead) -> str:
    """A ``urn:uuid`` made of the story's address; where it has none of its own, of the review.

    A page that is taken in again makes a new review of the same story: its address tells. An address that names a
    whole site, as careless pages state it, tells nothing, and stories must not replace each other. No address is
    handed out itself: Superdesk drops what follows a question mark in one, which is where many sites name the story.
    """
    return f"urn:uuid:{uuid5(NAMESPACE_URL, _story(head.address) or _review(outgoing))}"


def version(outgoing: Outgoing) -> int:
    """Higher for every later approval, of whichever review of the story: its time in seconds since 1970."""
    return max(1, int(outgoing.facts.approved_at.timestamp()))


def _story(address: str) -> str:
    """The address without what does not tell two stories apart; empty where it names no story."""
    parts = urlsplit(address)
    if parts.path.strip("/") == "" and not parts.query:
        return ""
    return parts._replace(netloc=parts.netloc.lower(), fragment="").geturl()


def _review(outgoing: Outgoing) -> str:
    """The review's id; one that is on no desk has none, and is told by the source it was made of."""
    review = outgoing.review
    return f"galleyproof:review:{review.id or review.page.source_id}"
