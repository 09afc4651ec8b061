"""The name of the site, and titles without it."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from urllib.parse import urlsplit

from core.duplicates import fold, tokens
from core.propose.fields.candidate import Story

_APART = re.compile(r"\s+[|–—·•»«:/~-]+\s+|\s*\|\s*|\s+::\s+")
_SITE_WORDS = 5
"""Words of the longest site name that is cut off a title without being known."""
_MOST_CUTS = 6
_HEADLINE = 4
"""Words from which what stands before or behind a sign is a headline and no section."""
_PART = 3
"""Words from which what stands before a sign is the page's headline where both parts are known: a book's comes last."""
_LABEL = 2
"""Words of the longest label behind a headline."""
_NAMES = (
    "meta og:site_name",
    "json-ld publisher",
    "meta application-name",
    "meta apple-mobile-web-app-title",
)
_ADDRESSES = ("link canonical", "meta og:url")
_SLUG = 3
"""Words of the shortest address that says what the page is about."""
_SHORTEST = 4
"""Letters of the shortest name that is known again in an address."""


class Sites:
    """What the page's site is called.

    Args:
        story: the story and its page.
    """

    def __init__(self, story: Story) -> None:
        self.names = frozenset(fold(name) for name in story.stated(*_NAMES)[:20])
        hosts = (_host(address) for address in story.stated(*_ADDRESSES)[:4])
        self._hosts = frozenset(host for host in hosts if host)
        self._slug = next(
            (slug for address in story.stated(*_ADDRESSES)[:2] if (slug := _slug(address))), frozenset[str]()
        )

    def named(self, text: str) -> bool:
        """Whether a text is the site's name, as it gives it or as its address has it.

        "Aldmouth Post" is the name of aldmouthpost.example.
        """
        folded = fold(text)
        if not folded:
            return False
        if folded in self.names or folded in self._hosts or folded.removeprefix("www.") in self._hosts:
            return True
        joined = "".join(tokens(folded))
        return len(joined) >= _SHORTEST and any(joined in _labels(host) for host in self._hosts)

    def said_by(self, words: Sequence[str]) -> float:
        """The share of the words of the page's address that a title says; -1 where the address has too few."""
        return sum(word in words for word in self._slug) / len(self._slug) if len(self._slug) >= _SLUG else -1.0


def _slug(address: str) -> frozenset[str]:
    """The telling words of the last part of an address that has some."""
    try:
        parts = [part.rpartition(".")[0] or part for part in urlsplit(address).path.split("/") if part]
    except ValueError:
        return frozenset()
    words = (
        frozenset(w for w in tokens(fold(part.replace("_", "-"))) if len(w) > 2 and w.isalpha())
        for part in reversed(parts)
    )
    return next((some for some in words if len(some) >= _SLUG), frozenset())


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _labels(host: str) -> Iterator[str]:
    """The names in a host: each label, and without its hyphens and its "the"."""
    for label in host.split(".")[:-1] or [host]:
        plain = label.replace("-", "")
        yield from (plain, plain.removeprefix("the"))
    yield "".join(host.split("."))


def without_site(title: str, sites: Sites | AbstractSet[str], known: AbstractSet[str], *, guess: bool = True) -> str:
    """A title without the name of its site, or the section, before or behind it.

    Args:
        title: the title as it is declared or shown.
        sites: the site's names, folded where they are a set.
        known: folded texts that stand on the page, or are declared, as headlines.
        guess: a few words at its end are taken for the site's name without being known.
    """
    title = " ".join(title.split())
    for _ in range(_MOST_CUTS):
        shorter = _cut(title, sites, known)
        if shorter == title:
            break
        title = shorter
    return _short_end(title) if guess and fold(title) not in known else title


def _cut(title: str, sites: Sites | AbstractSet[str], known: AbstractSet[str]) -> str:
    """The title up to, or from, one of its signs: the rest is the site's name, or this part known as a headline."""
    for head, tail in _cuts(title):
        both = len(head.split()) >= _PART and fold(head) in known and fold(tail) in known
        if both or _is_site(tail, sites) or _is_known(head, tail, known):
            return head
        if _is_site(head, sites) or _is_known(tail, head, known):
            return tail
    return title


def without_label(title: str) -> str:
    """A title without what its site calls the piece, a word or two behind a bar: "| Opinion"."""
    head, bar, tail = title.rpartition(" | ")
    return head if bar and len(tail.split()) <= _LABEL and len(head.split()) >= _HEADLINE else title


def _is_known(part: str, rest: str, known: AbstractSet[str]) -> bool:
    """A section is known as well, so that a part of few words is a headline only where the rest is shorter still."""
    return fold(part) in known and (len(part.split()) >= _HEADLINE or len(rest.split()) < len(part.split()))


def _cuts(title: str) -> list[tuple[str, str]]:
    return [(title[: m.start()], title[m.end() :]) for m in _APART.finditer(title)]


def _short_end(title: str) -> str:
    """A few words behind the last sign are the site's name, where most of the title stands before them."""
    cuts = _cuts(title)
    if not cuts:
        return title
    head, tail = cuts[-1]
    long_enough = len(title.split()) > _SITE_WORDS and len(head.split()) >= 3
    return head if long_enough and len(tail.split()) <= _SITE_WORDS else title


def _is_site(text: str, sites: Sites | AbstractSet[str]) -> bool:
    return sites.named(text) if isinstance(sites, Sites) else fold(text) in sites
