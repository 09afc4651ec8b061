"""Addresses in a page, made absolute."""

import re
from urllib.parse import urljoin, urlsplit

from w3lib.html import get_base_url

_LIMIT = 2000
_DROPPED = re.compile(r"[\t\n\r]")
_SCHEMES = frozenset({"http", "https", "mailto"})


class Links:
    """Resolves the addresses of one page.

    Args:
        text: the decoded page, read for its ``base`` element.
        url: where the page came from, if known.
    """

    def __init__(self, text: str, url: str | None) -> None:
        self._base = _base(text, url or "")

    def resolve(self, href: str | None) -> str:
        """The absolute address; empty unless it is http, https or mailto and its base is known."""
        if not href or len(href) > _LIMIT:
            return ""
        try:
            address = urljoin(self._base, _DROPPED.sub("", href.strip()))
            parts = urlsplit(address)
        except ValueError:
            return ""
        if parts.scheme.lower() not in _SCHEMES or not (parts.netloc or parts.scheme.lower() == "mailto"):
            return ""
        return address.replace(" ", "%20")


def _base(text: str, url: str) -> str:
    try:
        return get_base_url(text, url)
    except ValueError:
        return url
