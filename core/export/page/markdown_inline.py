"""Inline Markdown whose text reads back exactly, whatever it holds."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise
from urllib.parse import quote

from core.export.inline import Nodes, Run, plain
from core.model import Inline

_DELIMITERS = {"bold": "**", "italic": "_"}
_SPECIAL = re.compile(r"[\\`*_\[\]<>~|^]|&(?=#?\w{1,64};)")
_EDGE_SPACE = re.compile(r"^[\s\ufeff]+|[\s\ufeff]+$")
_OPENS_BLOCK = re.compile(r"^([#+\-=:])|^(\d+)([.)])")
_TICKS = re.compile(r"`+")
_LINES = re.compile(r"[^\n]+")
_ADDRESS = "%:/?#@!$&'+,;=-._~"  # what may stand bare in a link's address; brackets and the rest are percent-encoded


def tidy(text: str, inline: Sequence[Inline]) -> Iterator[Inline]:
    """The marks without white space at their edges and, but for links, none across a line break.

    Code is left plain where nothing can be escaped in it: with a bar, at which a table would be cut, and with a
    bracket inside a link, which could make the line a link's definition.
    """
    links = [each for each in inline if each.mark == "link"]
    for each in inline:
        spans = [(each.start, each.end)]
        if each.mark != "link":
            spans = [found.span() for found in _LINES.finditer(text, each.start, each.end)]
        for start, end in spans:
            words = text[start:end]
            if each.mark == "code" and _left_plain(words, start, end, links):
                continue
            first = start + len(words) - len(words.lstrip())
            yield Inline(first, first + len(words.strip()), each.mark, each.href)


def _left_plain(words: str, start: int, end: int, links: Sequence[Inline]) -> bool:
    if "|" in words:
        return True
    bracketed = "[" in words or "]" in words
    return bracketed and any(link.start < end and link.end > start for link in links)


def inline_source(nodes: Nodes, *, breaks: bool = True) -> str:
    """Markdown for the runs, as it may stand at the start of a block.

    Args:
        nodes: the runs.
        breaks: a line feed leaves as a hard line break; else as a character reference, on one line.
    """
    source = _source(nodes)
    if not breaks:
        return _line(source).replace("\n", "&#10;")
    core = source.strip("\n")
    before = len(source) - len(source.lstrip("\n"))
    after = len(source) - len(core) - before if core else 0
    lines = "\\\n".join(_line(line) for line in core.split("\n"))
    # A break with nothing before or behind it in its paragraph is none, so it is named instead.
    return "&#10;" * before + lines + "&#10;" * after


def _line(source: str) -> str:
    """One line: nothing at its start opens a block, white space at its edges is named so that none is trimmed."""
    source = _OPENS_BLOCK.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", source)
    return _EDGE_SPACE.sub(lambda found: "".join(map(_named, found[0])), source)


def _named(character: str) -> str:
    return f"&#{ord(character)};"


def _source(nodes: Nodes) -> str:
    written = [_escape(node) if isinstance(node, str) else _run(node) for node in nodes]
    for at, (left, right) in enumerate(pairwise(nodes)):
        if isinstance(left, str) and isinstance(right, Run):
            written[at] = _before_run(left, written[at], right, written[at + 1])
        elif isinstance(left, Run) and isinstance(right, str) and _clings(left, written[at], right[0], -1):
            written[at + 1] = _named(right[0]) + written[at + 1][1:]
    return "".join(written)


def _before_run(text: str, source: str, run: Run, written: str) -> str:
    """The source of text that stands before a run, its last character named or escaped where it would do harm."""
    if run.mark == "link" and text[-1] == "!":
        return source[:-1] + "\\!"  # or the link would be a picture
    # The only letter between two runs may be named already.
    if _clings(run, written, text[-1], 1) and source[-1] == text[-1]:
        return source[:-1] + _named(text[-1])
    return source


def _clings(run: Run, written: str, outside: str, side: int) -> bool:
    """Whether the character outside keeps the run's delimiter from opening (side 1) or closing (side -1)."""
    if run.mark not in _DELIMITERS or _parts(outside):
        return False
    width = len(_DELIMITERS[run.mark])
    inside = written[width] if side == 1 else written[-1 - width]
    return run.mark == "italic" or not _is_word(inside)


def _parts(character: str) -> bool:
    """White space or punctuation, by every version of CommonMark: a delimiter beside it is free."""
    if character.isascii():
        return not character.isalnum()
    category = unicodedata.category(character)
    return category[0] == "P" or category == "Zs"


def _is_word(character: str) -> bool:
    """Neither white space nor punctuation nor a symbol, by any version of CommonMark."""
    return character.isalnum() if character.isascii() else unicodedata.category(character)[0] not in "PSZ"


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def _run(run: Run) -> str:
    if run.mark == "code":
        return _code(plain(run.children))
    inner = _source(run.children)
    if run.mark == "link":
        address = quote(run.href, safe=_ADDRESS)
        return f"[{inner}]({_escape(address)})"
    delimiter = _DELIMITERS[run.mark]
    inner = _EDGE_SPACE.sub(lambda found: "".join(map(_named, found[0])), inner)
    return f"{delimiter}{inner}{delimiter}"


def _code(text: str) -> str:
    fence = "`"
    while fence in _TICKS.findall(text):
        fence += "`"
    pad = " " if text.strip(" ") and (text[0] in "` " or text[-1] in "` ") else ""
    return f"{fence}{pad}{text}{pad}{fence}"
