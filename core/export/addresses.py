"""Addresses in the characters that all documents take: a link written otherwise keeps some of them from opening."""

import re
from urllib.parse import quote, urlsplit

_KEPT = "!#$%&'()*+,/:;=?@~"
"""What stands in an address as it is, letters, figures and "-._" apart."""
_LONE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")


def escaped(href: str) -> str:
    """The address with every character that no address may hold as its UTF-8 bytes, ``%C3%A9``."""
    href = _LONE_PERCENT.sub("%25", href)
    parts = urlsplit(href)
    host = len(f"{parts.scheme}://{parts.netloc}") if parts.netloc else 0
    before, mark, fragment = href[host:].partition("#")
    return _quoted(href[:host], "[]") + _quoted(before) + mark + _quoted(fragment).replace("#", "%23")


def _quoted(text: str, also: str = "") -> str:
    return quote(text, _KEPT + also, errors="replace")
