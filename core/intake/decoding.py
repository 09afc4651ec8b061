"""Bytes to text, as a browser would, never raising; and how much of it looks damaged."""

import codecs
import re
from dataclasses import dataclass, replace

from charset_normalizer import from_bytes
from w3lib.encoding import html_to_unicode, read_bom, resolve_encoding, to_unicode

from core.model import Medium, Source

_SAMPLE = 64 * 1024
"""Bytes shown to the guesser: it grows slower than its input, and a page says what it is early on."""

_MOJIBAKE = re.compile(
    # UTF-8 read as windows-1252 or Latin-1: a lead byte's letter, then continuation bytes' signs.
    "[\u00c2\u00c3][\u0080-\u00bf\u20ac\u201a-\u201e\u2020\u2021\u2022\u2026\u2030\u0160\u0161\u0152\u0153\u2122]"
    "|\u00e2(?:\u20ac|\u0080).?"
    # The same of Cyrillic, read as windows-1251.
    "|(?:[\u0420\u0421][\u0400-\u040f\u0450-\u045f\u00a0-\u00bf\u2010-\u203a\u20ac\u2116\u2122]){2,}"
    # Control codes of the C1 range: windows-1252 read as Latin-1. NEL is a line end.
    "|[\u0080-\u0084\u0086-\u009f]"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A source's text.

    Attributes:
        text: all of it; line ends untouched, NUL replaced with U+FFFD, byte order mark taken off.
        encoding: the Python name of the encoding used.
        damaged: replacement characters and typical mis-decodings seen in it.
    """

    text: str
    encoding: str
    damaged: int


def decode(source: Source) -> Decoded:
    """The text of ``source``. Never raises: what does not decode becomes U+FFFD and is counted."""
    read = _decode_html if source.medium is Medium.HTML else _decode_text
    encoding, text = read(source.content, source.charset)
    text = text.removeprefix("\ufeff").replace("\x00", "\ufffd")
    text = "".join(_without_surrogates(text))
    return Decoded(text, encoding, text.count("\ufffd") + sum(1 for _ in _MOJIBAKE.finditer(text)))


def is_undecodable(source: Source) -> bool:
    """Whether the beginning of a source is hardly text in any encoding: every third sign of it is broken, or more."""
    head = source.content[:_SAMPLE]
    if is_utf8(head):
        return False
    text = decode(replace(source, content=head)).text
    return text.count("\ufffd") * 3 > sum(not char.isspace() for char in text)


def _decode_html(content: bytes, charset: str | None) -> tuple[str, str]:
    header = f"text/html; charset={charset}" if charset else None
    try:
        encoding, text = html_to_unicode(header, content, auto_detect_fun=guess_encoding)
        if encoding == "utf-8" and _is_mislabelled(content, text):
            guess = guess_encoding(content)
            return guess, to_unicode(content, guess)
        return encoding, text
    except (LookupError, ValueError):  # a label of a codec that is not for text, such as "hex"
        return "utf-8", content.decode("utf-8", "replace")


def _is_mislabelled(content: bytes, text: str) -> bool:
    """Whether bytes that call themselves UTF-8 are something else: more of their letters break than hold."""
    broken = text.count("\ufffd")
    return broken > 0 and not is_utf8(content) and 2 * broken > sum(char > "\x7f" for char in text)


def _decode_text(content: bytes, charset: str | None) -> tuple[str, str]:
    encoding, mark = read_bom(content)
    if encoding is not None and mark is not None:
        return encoding, to_unicode(content[len(mark) :], encoding)
    encoding = (resolve_encoding(charset) if charset else None) or guess_encoding(content)
    try:
        return encoding, to_unicode(content, encoding)
    except (LookupError, ValueError):
        return "utf-8", content.decode("utf-8", "replace")


def guess_encoding(content: bytes) -> str:
    """The likely encoding of bytes that declare none: UTF-8 if they are, else the best guess."""
    if is_utf8(content):
        return "utf-8"
    best = from_bytes(_telling_part(content)).best()
    return (resolve_encoding(best.encoding) if best else None) or "cp1252"


def is_utf8(content: bytes) -> bool:
    """Whether all of ``content`` is UTF-8, a character cut off at its very end forgiven."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(content)
    except UnicodeDecodeError:
        return False
    return True


def _telling_part(content: bytes) -> bytes:
    """The part around the first byte that is not ASCII: only such bytes tell encodings apart."""
    found = re.search(rb"[\x80-\xff]", content)
    start = max(0, (found.start() if found else 0) - _SAMPLE // 8)
    return content[start : start + _SAMPLE]


def _without_surrogates(text: str) -> tuple[str, ...]:
    """``text`` in one part, with lone surrogates (a few codecs let them through) replaced."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return (text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"),)
    return (text,)
