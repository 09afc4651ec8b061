"""What the program and its worker processes say to each other: values as msgpack, each after its length.

Nothing here can run code on the other side, which pickle could: a worker reads hostile pages.
"""

import struct
from typing import IO

import msgspec

from core.model import Page, Source
from core.showing import Document
from core.work.prepared import Prepared

_LENGTH = struct.Struct("!Q")

LARGEST = 1024**3
"""Longest frame read, in bytes: some ten times the largest source, with its blocks."""


class Task(msgspec.Struct, frozen=True, tag=True):
    """Asks a worker for a page.

    Attributes:
        source: what to read.
        seconds: the deadline, from now.
        plain: why the plain-text fallback is wanted; empty to cut and judge the page.
    """

    source: Source
    seconds: float
    plain: str = ""


class Show(msgspec.Struct, frozen=True, tag=True):
    """Asks a worker for the document that a page is looked at as.

    Attributes:
        page: the page.
        seconds: the deadline, from now.
    """

    page: Page
    seconds: float


class Ready(msgspec.Struct, frozen=True, tag=True):
    """A worker says once that it waits for its first task."""


class Progress(msgspec.Struct, frozen=True, tag=True):
    """A worker says what it is doing."""

    text: str


class Done(msgspec.Struct, frozen=True, tag=True):
    """A worker hands back a page."""

    prepared: Prepared


class Shown(msgspec.Struct, frozen=True, tag=True):
    """A worker hands back a document."""

    document: Document


class Failed(msgspec.Struct, frozen=True, tag=True):
    """A worker could not do its task.

    Attributes:
        memory: the memory limit was reached.
        where: class of the error and the line of the program that raised it. Never the error's own
            message, which may quote the article.
    """

    memory: bool
    where: str


Wish = Task | Show
"""What the program asks of a worker."""
Answer = Ready | Progress | Done | Shown | Failed
"""What a worker says."""

_encoder = msgspec.msgpack.Encoder()
_wishes: msgspec.msgpack.Decoder[Wish] = msgspec.msgpack.Decoder(Wish)
_answers: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)


def write(stream: IO[bytes], message: Wish | Answer) -> None:
    """Writes one message and flushes."""
    body = _encoder.encode(message)
    stream.write(_LENGTH.pack(len(body)))
    stream.write(body)
    stream.flush()


def read_task(stream: IO[bytes]) -> Wish:
    """The next wish. Raises EOFError where the stream ends, ValueError for anything but a wish."""
    return _wishes.decode(_read(stream))


def read_answer(stream: IO[bytes]) -> Answer:
    """The next answer. Raises EOFError where the stream ends, ValueError for anything but an answer."""
    return _answers.decode(_read(stream))


def _read(stream: IO[bytes]) -> bytes:
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    if length > LARGEST:
        raise ValueError("a frame longer than any worker sends")
    return _exactly(stream, length)


def _exactly(stream: IO[bytes], size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data
