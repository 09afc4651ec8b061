"""Readers of wire documents that share nothing with the writers: Python's own JSON, HTML and XML parsers."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlparse
from xml.etree import ElementTree

XHTML = "{http://www.w3.org/1999/xhtml}"
NAR = "{http://iptc.org/std/nar/2006-10-01/}"
NITF = "{http://iptc.org/std/NITF/2006-10-18/}"
BLOCKS = frozenset(["p", "h2", "h3", "h4", "h5", "h6", "hl2", "li", "td", "figcaption", "pre"])


class Blocks(HTMLParser):
    """The text of each block of HTML, in the order they begin, line breaks as line feeds."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self.open: list[tuple[str, int | None]] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert "id" not in dict(attrs)
        if tag == "br":
            self.handle_data("\n")
            return
        self.open.append((tag, len(self.texts) if tag in BLOCKS else None))
        if tag in BLOCKS:
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        inside = [number for _, number in self.open if number is not None]
        if inside:
            self.texts[inside[-1]] += data
        else:
            assert not data.strip(), data


def blocks_of_tree(root: ElementTree.Element) -> list[str]:
    """The text of each block beneath ``root``, in the order they begin, line breaks as line feeds."""
    return ["".join(own(each)) for each in root.iter() if local(each) in BLOCKS and not holds_blocks(each)]


def local(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def holds_blocks(element: ElementTree.Element) -> bool:
    return local(element) == "td" and any(local(each) in BLOCKS for each in element)


def own(element: ElementTree.Element) -> Iterator[str]:
    """The text in an element, without that of lists in it."""
    yield element.text or ""
    for each in element:
        if local(each) == "br":
            yield "\n"
        elif local(each) not in {"ul", "ol"}:
            yield from own(each)
        yield each.tail or ""


def blocks_of_ninjs1(document: str) -> list[str]:
    return Blocks(json.loads(document).get("body_html", "")).texts


def blocks_of_ninjs3(document: str) -> list[str]:
    (body,) = json.loads(document)["bodies"]
    assert body["contentType"] == "text/html"
    return Blocks(body["value"]).texts


def blocks_of_newsml(document: str) -> list[str]:
    root = ElementTree.fromstring(document.encode())
    (body,) = root.iterfind(f"{NAR}contentSet/{NAR}inlineXML/{XHTML}html/{XHTML}body")
    return blocks_of_tree(body)


def blocks_of_nitf(document: str) -> list[str]:
    (content,) = ElementTree.fromstring(document.encode()).iterfind(f"{NITF}body/{NITF}body.content")
    return blocks_of_tree(content)


SUPERDESK_COPIES = ("language", "headline", "byline", "body_html", "pubstatus", "copyrightnotice", "slugline")


def superdesk_item(document: bytes) -> dict[str, Any]:
    """What Superdesk's ninjs parser makes of a document: flat keys, a guid of its own where none is given."""
    ninjs = json.loads(document)
    assert ninjs.get("uri") or ninjs.get("guid")
    item = {key: ninjs[key] for key in SUPERDESK_COPIES if ninjs.get(key) is not None}
    item |= {"guid": ninjs.get("guid") or superdesk_guid(ninjs["uri"]), "type": ninjs["type"], "uri": ninjs["uri"]}
    for key in ("versioncreated", "firstcreated"):
        if ninjs.get(key):
            item[key] = datetime.strptime(ninjs[key], "%Y-%m-%dT%H:%M:%S+0000").replace(tzinfo=UTC)
    return item


def superdesk_guid(uri: str) -> str:
    """Of an address it takes host and path: what follows a question mark is lost."""
    parts = urlparse(uri)
    return f"urn:{parts.netloc}:{parts.path.lstrip('/').replace('/', ':')}"
