"""The credit: the agency or publisher the copy comes from."""

import re
from collections.abc import Iterator

from core.model import FieldName
from core.propose.fields.candidate import Candidate, Story, from_block, from_meta

_DATELINE = 90
"""Characters at the start of the lede in which an agency is named."""
_OPENING = re.compile(r"^\s*\(([^()]{2,40})\)")
_BEFORE_DASH = re.compile(r"\(([^()]{2,40})\)\s*[.:]{0,2}\s*[-–—]")
_BEFORE_POINT = re.compile(r"/([^/\s][^/]{1,28})/\s*[.:-]")
_SIGNED = re.compile(
    r"(?:©|\(c\))\s*(?:copyright\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?)?[\s,]*([^\W\d_][^.|,©()]{1,40})",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"\s*(?:all rights|alle rechte|tous droits|todos los|все права).*$", re.IGNORECASE)
_AFTER = 6
"""Blocks after the story's end among which it may be signed."""


def find(story: Story) -> Iterator[Candidate]:
    """Candidates for the credit, best first."""
    yield from _of_lede(story)
    yield from _of_signature(story)
    for key, sure in (
        ("json-ld publisher", 0.7),
        ("meta og:site_name", 0.6),
        ("meta dc.publisher", 0.6),
    ):
        for value in story.stated(key.lower())[:1]:
            yield from_meta(FieldName.CREDIT, key, value, sure)


def _of_lede(story: Story) -> Iterator[Candidate]:
    lede = story.lede()
    agency = agency_of(lede.text) if lede else ""
    if lede and agency:
        yield from_block(FieldName.CREDIT, agency, lede, 0.9, whole=False)


def agency_of(lede: str) -> str:
    """The agency named at the start of a lede: "(MENAFN) …", "ROME (Reuters) - …", "MOSKAU /TASS/. …"."""
    return _named(_OPENING.search(lede)) or agency_after_place(lede)


def agency_after_place(lede: str) -> str:
    """The agency that a lede names behind its place: "ROME (Reuters) - …", "MOSKAU /TASS/. …"; empty without."""
    found = [pattern.search(lede[:_DATELINE]) for pattern in (_BEFORE_DASH, _BEFORE_POINT)]
    placed = (match for match in found if match and any(map(str.isalpha, lede[: match.start()])))
    return next((name for match in placed if (name := _named(match))), "")


def _named(match: re.Match[str] | None) -> str:
    return match[1].strip() if match and _is_agency(match[1]) else ""


def _is_agency(text: str) -> bool:
    """A name of up to four words with a capital; agencies in small letters ("dpa") are one short word."""
    words = text.split()
    if not 1 <= len(words) <= 4 or any(char.isdigit() for char in text):
        return False
    first = words[0][0]
    return not first.islower() or (len(words) == 1 and len(text) <= 6)


def _of_signature(story: Story) -> Iterator[Candidate]:
    """A signature such as "© AP" at the end of the story or just after it."""
    for number in range(max(0, story.end - 1), min(len(story.blocks), story.end + _AFTER)):
        block = story.blocks[number]
        match = _SIGNED.search(block.text[-200:]) if story.context.shape(block).length <= 40 else None
        if match and (name := _RIGHTS.sub("", match[1]).strip(" –—-")):
            yield from_block(FieldName.CREDIT, name, block, 0.55, whole=False)
