"""Which commands a few letters may mean, the likeliest first."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from gui.palette.entries import Entry

_NOT_NOW = 5.0
"""Points that what cannot be done now falls behind what can."""
_FAR = 60.0
"""Points out of a hundred below which letters and a name have nothing to do with each other."""


def ranked(entries: Sequence[Entry], text: str, recent: Sequence[str] = ()) -> list[Entry]:
    """The entries that ``text`` may mean: the likeliest first, of equals the one last used, then as they stand.

    Without a text that is all of them: those used before in front.
    """
    wanted = " ".join(text.casefold().split())
    latest = {id_: at for at, id_ in enumerate(recent)}
    scored = [
        (_score(entry, wanted) - _NOT_NOW * bool(wanted and entry.hint), latest.get(entry.id, len(latest)), entry)
        for entry in entries
    ]
    likely = [each for each in scored if each[0] >= _FAR]
    return [entry for *_, entry in sorted(likely, key=lambda each: (-each[0], each[1]))]


def titled(entries: Sequence[Entry], text: str) -> list[Entry]:
    """The entries, found by all of their words, those first whose name has the words of ``text``."""
    wanted = text.casefold().strip()
    if not wanted:
        return list(entries)
    return sorted(entries, key=lambda entry: -fuzz.partial_token_set_ratio(wanted, entry.name.casefold()))


def _score(entry: Entry, wanted: str) -> float:
    """How well the letters fit the name, the name's words, or menu and name together; 0 to 100."""
    name = entry.name.casefold()
    words = name.split()
    whole = f"{entry.place.casefold()} {name}".split()
    fits = (
        (100.0, name.startswith(wanted)),
        (98.0, any(word.startswith(wanted) for word in words)),
        (94.0, wanted in name),
        (92.0, "".join(word[0] for word in words).startswith(wanted)),
        (90.0, all(any(word.startswith(part) for word in whole) for part in wanted.split())),
    )
    sure = next((points for points, holds in fits if holds), 0.0)
    if sure or len(wanted) < 3:  # too few letters to have been mistyped
        return sure
    # Letters left out or struck wrongly: like the whole name, or like a part of it.
    return max(fuzz.ratio(wanted, name), 0.88 * fuzz.partial_ratio(wanted, name))
