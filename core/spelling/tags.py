"""Which dictionaries serve a language: that of its own region, else all of the same language, the best known first."""

from collections.abc import Iterable
from urllib.parse import urlsplit

_SAME = {"no": "nb", "iw": "he", "in": "id"}
_HOME = {"en": "us", "ca": "es", "cs": "cz", "da": "dk", "el": "gr", "et": "ee", "he": "il", "nb": "no", "sl": "si",
         "sv": "se", "uk": "ua", "fa": "ir", "hi": "in"}  # fmt: skip
"""The region whose spelling is taken where a language names none; else the region called as the language."""
_SCRIPT, _REGION = 4, 2
_MOST = 4
"""Dictionaries asked at once: each takes some 15 MB, and many a region's is another's under its own name."""
_NEXT = {"en": ("gb", "ca", "au")}
"""Regions asked before all others but the home of a language."""
_DOMAINS = {"uk": "gb"}
"""Countries whose domain is called otherwise than their region."""


def fitting(language: str, available: Iterable[str]) -> tuple[str, ...]:
    """The dictionaries for ``language`` (BCP 47: ``"en-GB"``) among those ``available`` (``"en_GB"``), the best first.

    A language with a region has one at most. One without is written in as many ways as there are regions: a word that
    any of its dictionaries knows is no mistake.
    """
    wanted = _parts(language)
    if not wanted:
        return ()
    ranked = sorted((_distance(wanted, _parts(tag)), tag) for tag in available if _is_same(wanted, _parts(tag)))
    tags = tuple(tag for _, tag in ranked)
    return tags[:1] if _region(wanted) else tags[:_MOST]


def regional(language: str, declared: Iterable[str], address: str, available: Iterable[str]) -> str:
    """``language`` with the region that its page tells of, where it has none itself; as it is where the page does not.

    Args:
        language: the article's language.
        declared: languages that the page says it is in: ``"en-GB"``.
        address: where it stands; a country's own domain tells of the country.
        available: the dictionaries there are: a region that has none of this language says nothing of its spelling.
    """
    wanted = _parts(language)
    if not wanted or _region(wanted):
        return language
    told = [_region(tag) for tag in map(_parts, declared) if tag[:1] == wanted[:1]]
    served = {_region(tag) for tag in map(_parts, available) if _is_same(wanted, tag)}
    region = next((each for each in (*told, _country(address)) if each and each in served), "")
    return f"{language}-{region.upper()}" if region else language


def _region(parts: tuple[str, ...]) -> str:
    return next((part for part in parts[1:] if len(part) == _REGION or part.isdigit()), "")


def _country(address: str) -> str:
    try:
        last = (urlsplit(address).hostname or "").rpartition(".")[2]
    except ValueError:
        return ""
    return _DOMAINS.get(last, last)


def _parts(tag: str) -> tuple[str, ...]:
    first, *rest = tag.strip().replace("_", "-").lower().split("-")
    return (_SAME.get(first, first), *rest) if first else ()


def _is_same(wanted: tuple[str, ...], offered: tuple[str, ...]) -> bool:
    """Whether both are one language, and no other script of it is asked for than is offered."""
    if wanted[:1] != offered[:1]:
        return False
    scripts = [{part for part in each if len(part) == _SCRIPT and part.isalpha()} for each in (wanted, offered)]
    return not scripts[0] or not scripts[1] or scripts[0] == scripts[1]


def _distance(wanted: tuple[str, ...], offered: tuple[str, ...]) -> tuple[bool, bool, int, int]:
    """How far one tag is from another: sorts the nearest first."""
    known = (_HOME.get(wanted[0], wanted[0]), *_NEXT.get(wanted[0], ()))
    rank = next((at for at, region in enumerate(known) if region in offered[1:]), len(known))
    return (offered != wanted, not set(wanted[1:]) & set(offered[1:]), rank, len(offered))
