"""A worker whose pages do what their own text tells it to: the faults no honest page can be relied on to cause."""

import dataclasses
import os
import re
import sys
from collections.abc import Callable

from core.model import Source
from core.work import Prepared
from core.work.child import serve
from core.work.fallback import last_resort


def hang() -> None:
    while True:
        pass


def hold() -> None:
    """Hangs without ever letting another thread of the process run."""
    re.match(r"(a+)+$", "a" * 64 + "!")


def eat() -> None:
    held = []
    while True:
        held.append(bytearray(16 * 1024**2))


def crash() -> None:
    os.abort()


def recurse() -> None:
    recurse()


def quarrel() -> None:
    raise ValueError("the article says something private")


def chatter() -> None:
    sys.stdout.write("a library prints to standard output\n")
    os.write(1, b"and so does one written in C\n")
    sys.stderr.write("and to standard error\n")


DEEDS: dict[str, Callable[[], None]] = {
    deed.__name__: deed for deed in (hang, hold, eat, crash, recurse, quarrel, chatter)
}


def prepare(source: Source, progress: Callable[[str], None]) -> Prepared:
    text = source.content.decode()
    progress(f"{os.getpid()} begins {text}")
    DEEDS.get(text.removesuffix(" always"), lambda: None)()
    return last_resort(source, "")


def plain(source: Source, why: str) -> Prepared:
    if b"always" in source.content:
        os.abort()
    prepared = last_resort(source, why)
    return dataclasses.replace(prepared, page=dataclasses.replace(prepared.page, encoding="from a worker"))


if __name__ == "__main__":
    serve(prepare, plain)
