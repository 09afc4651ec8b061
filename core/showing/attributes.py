"""The attributes of one element as they are handed on."""

import re
from collections.abc import Mapping

from core.showing import names
from core.showing.escaping import written
from core.showing.pictures import is_picture, placeholder
from core.showing.styles import safe_declarations

_LONGEST = 2_000
"""Characters of a value that is handed on."""
_MOST = 60
"""Attributes kept of one element. No page has reason for more; a hostile one has a hundred thousand."""
_LENGTH = re.compile(r"\s*(\d{1,5}(?:\.\d+)?)(%|px)?\s*")
_TYPES = "text search submit reset button checkbox radio email tel url number date time password range"
_TYPED = frozenset(_TYPES.split())
_SHAPE = re.compile(r"[\w\s#%.,()+\-]*")


def kept(given: Mapping[str, str]) -> str:
    """The attributes that lay out and name, in their order, each with a space before it."""
    parts = []
    for name, value in list(given.items())[:_MOST]:
        if name == "style" and value:
            parts.append(written(name, safe_declarations(value)))
        elif name in names.ATTRIBUTES and len(value) <= _LONGEST:
            parts.append(written(name, value))
    return "".join(parts)


def of_shape(given: Mapping[str, str]) -> str:
    """The attributes of a part of a drawing. No value names another part, let alone another place."""
    parts = []
    for name, value in list(given.items())[:_MOST]:
        if name == "style" and value:
            parts.append(written(name, safe_declarations(value)))
        elif name in names.SVG_ATTRIBUTES and _SHAPE.fullmatch(value) and "url" not in value.lower():
            parts.append(written(name, value))
    return "".join(parts)


def of_drawing(given: Mapping[str, str]) -> str:
    """Those of a whole drawing. One that gives no size is an icon, sized by a sheet that is not here."""
    sized = "width" in given or "height" in given
    return of_shape(given) + ("" if sized else written("width", "1em") + written("height", "1em"))


def of_link(given: Mapping[str, str]) -> str:
    """Those of a link: that it was one is told, its address is not."""
    return kept(given) + (written("data-gp-link", "") if "href" in given else "")


def of_picture(given: Mapping[str, str]) -> str:
    """Those of a picture: its own data where they stand in the page, else a box of the same size."""
    source, name = given.get("src", ""), given.get("alt", "")[:_LONGEST]
    if not is_picture(source):
        source = placeholder(name, given.get("width", ""), given.get("height", ""))
    return kept(given) + written("src", source) + written("alt", name)


def of_field(given: Mapping[str, str]) -> str:
    """Those of a form's field, which is looked at only."""
    kind = given.get("type", "text").strip().lower()
    known = {name: value for name, value in given.items() if name != "type"}
    shown = written("placeholder", given["placeholder"][:_LONGEST]) if "placeholder" in given else ""
    checked = " checked" if "checked" in given else ""
    return kept(known) + written("type", kind if kind in _TYPED else "button") + shown + checked + " readonly inert"


def size_of(given: Mapping[str, str]) -> str:
    """The style of a box as large as the element says it is."""
    sizes = []
    for name, usual in (("width", "300px"), ("height", "150px")):
        found = _LENGTH.fullmatch(given.get(name, ""))
        sizes.append(f"{name}:{found.group(1)}{found.group(2) or 'px'}" if found else f"{name}:{usual}")
    return written("style", ";".join((*sizes, "max-width:100%")))
