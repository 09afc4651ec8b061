"""The things that a page's JSON-LD describes, put together again from its facts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.model import Meta

_PREFIX = "json-ld "
_STORIES = frozenset(
    {
        "blogposting",
        "liveblogposting",
        "recipe",
        "review",
        "report",
        "newsarticle",
        "article",
    }
)
_THREADS = frozenset({"discussionforumposting"})


@dataclass(frozen=True, slots=True)
class Node:
    """One thing described.

    Attributes:
        kinds: its schema.org types, in small letters without their address.
        facts: what is said of it, by name ("headline", "author" …).
    """

    kinds: frozenset[str]
    facts: Mapping[str, Sequence[str]]

    @property
    def is_story(self) -> bool:
        """Whether it is something that is written and read."""
        return any(kind in _STORIES or kind.endswith("article") for kind in self.kinds)

    @property
    def is_thread(self) -> bool:
        """Whether it is what a thread of a forum begins with."""
        return not _THREADS.isdisjoint(self.kinds)

    @property
    def is_other(self) -> bool:
        """Whether it is neither: a page, a person, a product."""
        return not self.is_story and not self.is_thread


def nodes_of(facts: Sequence[Meta]) -> tuple[Node, ...]:
    """The things described, in the page's order: each begins with its types."""
    return tuple(
        Node(
            frozenset(kind.lower().rpartition("/")[2] for kind in things.pop("@type", ())),
            things,
        )
        for things in _things(facts)
    )


def _things(facts: Sequence[Meta]) -> Iterator[dict[str, list[str]]]:
    thing: defaultdict[str, list[str]] = defaultdict(list)
    for fact in facts:
        if not fact.key.startswith(_PREFIX):
            continue
        name = fact.key.removeprefix(_PREFIX)
        if name == "@type" and thing.keys() - {"@type"}:
            yield dict(thing)
            thing = defaultdict(list)
        thing[name].append(fact.value)
    if thing:
        yield dict(thing)
