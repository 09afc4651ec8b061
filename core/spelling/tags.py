"""Which dictionary serves a language: that of its own region, else the best known of the same language."""

from collections.abc import Iterable

_SAME = {"no": "nb", "iw": "he", "in": "id"}
_HOME = {"en": "us", "ca": "es", "cs": "cz", "da": "dk", "el": "gr", "et": "ee", "he": "il", "nb": "no", "sl": "si",
         "sv": "se", "uk": "ua", "fa": "ir", "hi": "in"}  # fmt: skip
"""The region whose spelling is taken where a language names none; else the region called as the language."""
_SCRIPT = 4


def fitting(language: str, available: Iterable[str]) -> str:
    """The dictionary for ``language`` (BCP 47: ``"en-GB"``) among those ``available`` (``"en_GB"``); empty for none."""
    wanted = _parts(language)
    if not wanted:
        return ""
    ranked = sorted((_distance(wanted, _parts(tag)), tag) for tag in available if _is_same(wanted, _parts(tag)))
    return ranked[0][1] if ranked else ""


def _parts(tag: str) -> tuple[str, ...]:
    first, *rest = tag.strip().replace("_", "-").lower().split("-")
    return (_SAME.get(first, first), *rest) if first else ()


def _is_same(wanted: tuple[str, ...], offered: tuple[str, ...]) -> bool:
    """Whether both are one language, and no other script of it is asked for than is offered."""
    if wanted[:1] != offered[:1]:
        return False
    scripts = [{part for part in each if len(part) == _SCRIPT and part.isalpha()} for each in (wanted, offered)]
    return not scripts[0] or not scripts[1] or scripts[0] == scripts[1]


def _distance(wanted: tuple[str, ...], offered: tuple[str, ...]) -> tuple[bool, bool, bool, int]:
    """How far one tag is from another: sorts the nearest first."""
    home = _HOME.get(wanted[0], wanted[0])
    return (offered != wanted, not set(wanted[1:]) & set(offered[1:]), home not in offered[1:], len(offered))
