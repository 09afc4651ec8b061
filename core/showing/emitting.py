"""The tree written out again, element by allowed element. One walk that never recurses.

What is written is made of names this package knows and of text in which every sign of markup is escaped, so a browser
can read nothing into it that is not written here, however differently it would have read the page itself.
"""

from collections.abc import Callable, Mapping

import lxml.etree
from lxml.html import HtmlElement

from core.segment import ATTRIBUTE as CUTTER_ID
from core.segment import Spot
from core.showing import attributes, names
from core.showing.document import ATTRIBUTE, HIDDEN, TEXT
from core.showing.escaping import text_of, written
from core.showing.marking import Marks
from core.showing.styles import LONGEST, safe_sheet

LARGEST = 24_000_000
"""Characters of a document; a browser is handed no more."""

_Attributes = Callable[[Mapping[str, str]], str]
_SPECIAL: Mapping[str, _Attributes] = {"a": attributes.of_link, "svg": attributes.of_drawing}


class TooLargeError(Exception):
    """The page is larger than a browser is handed."""


class Emitter:
    """Writes one tree.

    Args:
        marks: which of its elements and texts are blocks.

    Attributes:
        body: what stands in the body, after ``write``.
        sheets: the page's own style sheets, safe.
        root: safe attributes of the root element.
        tag: the body's start tag.
    """

    def __init__(self, marks: Marks) -> None:
        self.sheets = ""
        self.root = ""
        self.tag = "<body>"
        self._marks = marks
        self._out: list[str] = []
        self._size = 0
        self._sheet_room = LONGEST
        self._ends: list[str | None] = []
        self._muted = 0
        self._in_shape = 0

    @property
    def body(self) -> str:
        """What stands in the body."""
        return "".join(self._out)

    def write(self, root: HtmlElement) -> None:
        """Writes ``root``. Raises TooLargeError beyond ``LARGEST``."""
        for step, element in lxml.etree.iterwalk(root, events=("start", "end", "comment", "pi")):
            if step == "start":
                self._start(element)
                self._text(element.text, (element, False))
            elif step == "end":
                self._end()
                self._text(element.tail, (element, True))
            else:
                self._text(element.tail, (element, True))

    def _put(self, text: str) -> None:
        self._out.append(text)
        self._size += len(text)
        if self._size > LARGEST:
            raise TooLargeError

    # --- elements --------------------------------------------------------------------------------------------

    def _start(self, element: HtmlElement) -> None:
        tag = str(element.tag).lower()
        given = {str(name).lower(): str(value) for name, value in element.attrib.items()}
        if tag == "style":
            self._sheet(element.text or "", given.get("media", ""))
        if (
            self._muted
            or tag in names.UNSEEN
            or tag in names.DROPPED
            or tag in names.FRAMES
            or tag in {"head", "title"}
        ):
            self._mute(tag, given)
        elif tag in {"html", "body"} and not self._has_tag(tag):
            self._ends.append("")
            self._take_root(tag, given)
        elif tag in {"img", "input", "image"}:
            self._ends.append("")
            self._empty(tag, given)
        else:
            self._ends.append(self._open(tag, given))

    def _has_tag(self, tag: str) -> bool:
        return tag == "body" and self.tag != "<body>"

    def _mute(self, tag: str, given: Mapping[str, str]) -> None:
        """Nothing inside but the text of blocks is written, and that is hidden."""
        if not self._muted and tag in names.FRAMES:
            self._put(f"<gp-box{attributes.size_of(given)}>{text_of(given.get('title', '')[:120])}</gp-box>")
        self._muted += 1
        self._ends.append(None)

    def _take_root(self, tag: str, given: Mapping[str, str]) -> None:
        if tag == "html":
            self.root = attributes.kept(given)
        else:
            self.tag = f"<body{attributes.kept(given)} >"

    def _empty(self, tag: str, given: Mapping[str, str]) -> None:
        if tag != "input":
            self._put(f"<img{attributes.of_picture(given)}>")
        elif given.get("type", "").strip().lower() != "hidden":
            self._put(f"<input{attributes.of_field(given)}>")

    def _open(self, tag: str, given: Mapping[str, str]) -> str:
        """Writes a start tag; says the end tag."""
        if tag == "svg" or (self._in_shape and tag in names.SVG):
            self._in_shape += 1
            name, make = tag, _SPECIAL.get(tag, attributes.of_shape)
        elif self._in_shape and names.element(tag) == "span":
            name, make = "g", attributes.of_shape  # a title, a filter, a gradient of a drawing: its text is not drawn
            self._in_shape += 1
        else:
            name, make = names.element(tag), _SPECIAL.get(tag, attributes.kept)
        block = self._marks.elements.get(given.get(CUTTER_ID, ""))
        mark = written(ATTRIBUTE, block) if block else ""
        held = " inert" if name in names.CONTROLS else " open" if name == "details" else ""
        self._put(f"<{name}{make(given)}{mark}{held}>")
        return "" if name in names.EMPTY else f"</{name}>"

    def _end(self) -> None:
        end = self._ends.pop()
        if end is None:
            self._muted -= 1
        elif end:
            self._put(end)
            self._in_shape -= end[2:-1] in names.SVG and self._in_shape > 0

    def _sheet(self, text: str, media: str) -> None:
        text = text[: self._sheet_room]
        self._sheet_room -= len(text)
        if text.strip():
            self.sheets += f"<style{written('media', media[:500]) if media else ''}>{safe_sheet(text)}</style>"

    # --- texts -----------------------------------------------------------------------------------------------

    def _text(self, text: str | None, spot: Spot) -> None:
        if not text:
            return
        block = self._marks.within.get(spot)
        if self._muted:
            if block:
                self._put(f'<{HIDDEN} {ATTRIBUTE}="{block}">{text_of(text)}</{HIDDEN}>')
            return
        escaped = text_of(text)
        if spot in self._marks.texts and block:
            wrapper = "tspan" if self._in_shape else TEXT
            escaped = f'<{wrapper} {ATTRIBUTE}="{block}">{escaped}</{wrapper}>'
        self._put(escaped)
