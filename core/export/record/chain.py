"""The chain: a hash for each section of a record, each made over the one before it."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from core.export.record.canonical import canonical
from core.export.record.finding import Finding, quoted

FIRST = "0" * 64
"""What stands in place of a link before the first."""

_BEFORE_EVENTS = ("review", "source", "proposal", "blocks")
_BEHIND_EVENTS = ("article", "removed", "ledger")


def sections(record: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """What is chained, in order: what it is called and its content. Of a sound record they are all but the chain."""
    yield from _named("", ("shape", "program"), record)
    for number, article in enumerate(_objects(record.get("articles")), 1):
        prefix = f"article {number} "
        yield from _named(prefix, _BEFORE_EVENTS, article)
        for place, event in enumerate(_objects(article.get("events")), 1):
            seq = event.get("seq")
            yield f"{prefix}event {seq if type(seq) is int else f'at place {place}'}", event
        yield from _named(prefix, _BEHIND_EVENTS, article)
    yield from _named("", ("files",), record)


def _named(prefix: str, names: Iterable[str], within: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    yield from ((f"{prefix}{name}", within[name]) for name in names if name in within)


def _objects(value: Any) -> Sequence[Mapping[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else ()


def linked(before: str, of: str, content: Any) -> str:
    """The link of a section: SHA-256 over the link before it, a space, its name, a line feed and its content."""
    return hashlib.sha256(f"{before} {of}\n".encode() + canonical(content)).hexdigest()


def chained(parts: Iterable[tuple[str, Any]]) -> list[dict[str, str]]:
    """The chain over these sections."""
    links: list[dict[str, str]] = []
    before = FIRST
    for of, content in parts:
        before = linked(before, of, content)
        links.append({"of": of, "link": before})
    return links


# --- checking ----------------------------------------------------------------------------------------------------


def broken(record: Mapping[str, Any]) -> Iterator[Finding]:
    """Where the chain does not hold: sections changed, missing, added or moved since the record was sealed."""
    links = [(str(each.get("of")), str(each.get("link"))) for each in _objects(record.get("chain"))]
    parts = list(sections(record))
    contents = dict(parts)
    present, sealed = [of for of, _ in parts], [of for of, _ in links]
    yield from _unmatched(present, sealed, contents)
    yield from _unlinked(links, contents)
    if not links or record.get("seal") != links[-1][1]:
        yield Finding("the seal", "is not the last link of the chain")


def _unmatched(present: Sequence[str], sealed: Sequence[str], contents: Mapping[str, Any]) -> Iterator[Finding]:
    """Sections without a link, links without a section, either of them twice, and another order."""
    here, there = Counter(present), Counter(sealed)
    for of in sealed:
        if of not in here:
            yield Finding(of[:80], "is missing: the chain has a link for it")
    for of, times in here.items():
        if of not in there:
            yield Finding(_place(of, contents), "was added: the chain has no link for it")
        elif times > 1 or there[of] > 1:
            yield Finding(_place(of, contents), "stands there more than once")
    kept, linked_kept = [of for of in present if of in there], [of for of in sealed if of in here]
    moved = next((of for of, other in zip(kept, linked_kept, strict=False) if of != other), None)
    if moved is not None:
        yield Finding(_place(moved, contents), "does not stand where it stood: the order was changed")


def _unlinked(links: Sequence[tuple[str, str]], contents: Mapping[str, Any]) -> Iterator[Finding]:
    before = FIRST
    for of, link in links:
        if of in contents and linked(before, of, contents[of]) != link:
            yield Finding(_place(of, contents), "was changed: its content and its link do not agree")
        before = link


def _place(of: str, contents: Mapping[str, Any]) -> str:
    """The section, an event with what it is called."""
    content = contents[of]
    name = content.get("name") if " event " in of and isinstance(content, dict) else None
    return f"{of} ({quoted(name)})" if isinstance(name, str) and name else of
