"""Addresses in the characters that all documents take: a link written otherwise keeps some of them from opening."""

import re
from html import escape
from urllib.parse import quote, urlsplit

import nh3

SCHEMES = frozenset({"http", "https", "mailto"})
"""What a link may begin with."""

_KEPT = "!#$%&'()*+,/:;=?@~"
"""What stands in an address as it is, letters, figures and "-._" apart."""
_LONE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_AROUND = "".join(map(chr, range(0x21)))
"""What browsers take off both ends of an address; of these they drop the three below inside it too."""
_FOLDED = str.maketrans("", "", "\t\n\r")
_BEFORE_QUERY = re.compile("https?:[^?#]*", re.IGNORECASE)


def leaving(href: str) -> str:
    """The address as a link in any document may have it; empty where no link may.

    It is read as browsers read it: line ends go, backslashes lean the other way, what no address may hold is told by
    its bytes. Only http, https and mailto leave, and only what the sanitiser can read as well: a port or a number for a
    host that there cannot be, half of a character, a host with a sign in it that no host has are no addresses.
    """
    try:
        told = escaped(_BEFORE_QUERY.sub(_upright, href.strip(_AROUND).translate(_FOLDED), count=1))
        parts = urlsplit(told)
    except ValueError:
        return ""
    names = parts.path if parts.scheme == "mailto" else parts.hostname
    if parts.scheme not in SCHEMES or not names or not _passes(told):
        return ""
    return parts.scheme + told[len(parts.scheme) :]


def _upright(found: re.Match[str]) -> str:
    return found[0].replace("\\", "/")


def escaped(href: str) -> str:
    """The address with every character that no address may hold as its UTF-8 bytes, ``%C3%A9``.

    Raises:
        ValueError: it cannot be taken apart, or holds half of a character.
    """
    href = _LONE_PERCENT.sub("%25", href)
    parts = urlsplit(href)
    host = len(f"{parts.scheme}://{parts.netloc}") if parts.netloc else 0
    before, mark, fragment = href[host:].partition("#")
    return _quoted(href[:host], "[]") + _quoted(before) + mark + _quoted(fragment).replace("#", "%23")


def _quoted(text: str, also: str = "") -> str:
    return quote(text, _KEPT + also, errors="strict")


def _passes(href: str) -> bool:
    """Whether the sanitiser, which every document in HTML is held against, leaves a link to it alone."""
    link = f'<a href="{escape(href)}"></a>'
    passed = nh3.clean(link, tags={"a"}, attributes={"a": {"href"}}, url_schemes=set(SCHEMES), link_rel=None)
    return passed != "<a></a>"
