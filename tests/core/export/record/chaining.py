"""The chain of a record worked out from the words of docs/export/record.md, with nothing of the program's own."""

import hashlib
import json
from collections.abc import Callable, Iterator
from typing import Any


def canonical(value: Any) -> bytes:
    """Keys in order, no spaces, UTF-8."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def parts(record: dict[str, Any]) -> list[tuple[str, Any]]:
    """Name and content of each link, in the order of the document."""
    found = [("shape", record["shape"]), ("program", record["program"])]
    for number, article in enumerate(record["articles"], 1):
        before = [(name, article[name]) for name in ("review", "source", "proposal", "blocks")]
        events = [(f"event {event['seq']}", event) for event in article["events"]]
        behind = [(name, article[name]) for name in ("article", "removed", "ledger")]
        found += [(f"article {number} {name}", content) for name, content in (*before, *events, *behind)]
    return [*found, ("files", record["files"])]


def sealed(record: dict[str, Any]) -> dict[str, Any]:
    """The record with a chain and a seal that fit what it says: what a forger who knows the document can do."""
    before, chain = "0" * 64, []
    for of, content in parts(record):
        before = hashlib.sha256(before.encode() + b" " + of.encode() + b"\n" + canonical(content)).hexdigest()
        chain.append({"of": of, "link": before})
    return record | {"chain": chain, "seal": before}


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value that holds no other."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    pairs = list(items)
    if not pairs and path:
        yield path
    for key, inner in pairs:
        yield from leaves(inner, (*path, key))


def put(value: Any, path: tuple[Any, ...], change: Callable[[Any], Any]) -> Any:
    """A copy of the value in which one leaf is another."""
    if not path:
        return change(value)
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = put(value[path[0]], path[1:], change)
    return copy


def other(leaf: Any) -> Any:
    """A value like this one, but not it."""
    if isinstance(leaf, bool):
        return not leaf
    if isinstance(leaf, int):
        return leaf + 1
    if isinstance(leaf, str):
        # The same kind of thing where there is a kind: a hash stays one, a name becomes another.
        return ("0" if leaf[:1] != "0" else "1") + leaf[1:] if len(leaf) == 64 else f"{leaf}x"
    return [0] if isinstance(leaf, list) else {"x": 0}
