"""Names in a byline: several joined in different ways, without posts, letters behind a name, accounts and addresses."""

import re
from collections.abc import Hashable, Iterator, Sequence

from core.duplicates import fold, tokens

_AND = re.compile(r"\s*(?:;|,?\s(?:and|und|et|y|&|\+|и|و|with|mit|avec|con)\s|[|/•·])\s*", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s*")
_NO_NAME = re.compile(r"<?[^\s<>]+@[^\s<>]+\.\w+>?|https?://\S+|www\.\S+|(?<!\w)@\w+|\((?:@[^)]*|[^)]*@[^)]*)\)")
_LETTERS = re.compile(
    r"(?:(?:[A-Z]{2,}[a-z]?|[A-Z](?:[a-z]?\.){1,}[A-Za-z.]*|Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|M\.?Ed\.?|Esq\.?|R\.?Ph|"
    r"E-RYT|PharmD|CertEd|LICSW|Dipl?\.?)(?:[ -](?:[A-Z]{2,}|\d+))*\.?)"
)
"""Letters behind a name: degrees and memberships."""
_POST = re.compile(
    r"(?<!\w)(?:editors?|editor-in-chief|writer|reporter|correspondent|columnist|contributor|contributing|author|"
    r"journalist|producer|photographer|photojournalist|staff|analyst|director|manager|founder|co-?founder|ceo|cto|cmo|"
    r"president|vice|professor|dietitian|specialist|expert|consultant|critic|chief|head|associate|assistant|senior|"
    r"freelance|freelancer|blogger|former|deputy|lead|managing|executive|guest|redakteur|redakteurin|redaktion|autorin|"
    r"journaliste|rédaction|redactora?|periodista|redacción|cronista|inviato|corrispondente|giornalista|redazione|"
    r"jornalista|redação|redacteur|verslaggever|корреспондент|редактор|обозреватель|مراسل|محرر)(?!\w)",
    re.IGNORECASE,
)
_PARTICLES = {
    "de", "da", "di", "do", "du", "des", "del", "della", "dello", "dos", "das", "la", "le", "van", "von", "der", "den",
    "ter", "ten", "zu", "zum", "zur", "af", "av", "al", "el", "bin", "ibn", "ben", "bint", "y", "e", "i", "of", "the",
    "st", "ap", "vom",
}  # fmt: skip
"""Words of a name that stand in small letters."""
_OFFICES = {
    "team", "editors", "editorial", "staff", "newsroom", "newsdesk", "desk", "news", "magazine", "agency", "agencies",
    "press", "redaktion", "redaction", "redacción", "redazione", "rédaction", "redação", "contributors",
}  # fmt: skip
"""Words of desks and teams."""
_MARKS = str.maketrans("", "", "®™©†‡")
_MOST_WORDS = 6
"""Words of the longest name."""
_LONGEST = 200


def cleaned(text: str) -> str:
    """A byline without accounts, addresses and signs at its ends."""
    text = _NO_NAME.sub(" ", text[:_LONGEST].translate(_MARKS))
    return " ".join(text.split()).strip(' :,;|-–—•·/*"“”')


def names_in(text: str) -> tuple[str, ...]:
    """The names that a byline gives, in order, without posts and places; letters behind a name stay with it."""
    names = [name for part in _AND.split(cleaned(text)) for name in _of_part(part) if name]
    people = [name for name in names if not _POST.search(name)]
    return tuple(dict.fromkeys(people or names[:1]))


def _of_part(text: str) -> Iterator[str]:
    """Names between commas: what follows a post is the post's, and a single word behind a full name a place."""
    name = ""
    for part in (_ends_off(part) for part in _COMMA.split(text)):
        if name and _LETTERS.fullmatch(part):
            name += f", {part}"
        elif name and (_POST.search(part) or not part[:1].isalpha() or (part[0].islower() and not name[0].islower())):
            break
        elif not name or len(part.split()) > 1 or len(name.split()) == 1:
            yield name
            name = _before_post(part)
    yield name


def _ends_off(part: str) -> str:
    part = part.strip(' :;-–—*"“”')
    return part if part.endswith(("r.", "D.")) else part.strip(".")


def _before_post(part: str) -> str:
    """A name without the post written right behind it: "Will Judd Former Deputy Tech Editor"."""
    match = _POST.search(part)
    before = part[: match.start()].strip() if match else ""
    return before if len(before.split()) >= 2 and not before.lower().startswith("the ") else _before_small(part)


def _before_small(part: str) -> str:
    """A name without what follows it in small letters: "Craig Randall on", "Ada Holm for the Post"."""
    words = part.split()
    for number, word in enumerate(words):
        if number >= 1 and word[0].islower() and word.lower() not in _PARTICLES and not words[0][0].islower():
            return " ".join(words[:number])
    return part


def key(byline: str) -> Hashable:
    """What makes two bylines the same: the same names, in any order, whatever joins them and stands behind them."""
    return frozenset(" ".join(tokens(fold(plain(name)))) for name in names_in(byline)) - {""} or byline


def plain(name: str) -> str:
    """A name without the letters behind it."""
    name = name.partition(",")[0]
    words = name.split()
    while len(words) > 2 and _LETTERS.fullmatch(words[-1]) and not name.isupper():
        words.pop()
    return " ".join(words)


def are_names(names: Sequence[str]) -> bool:
    """Whether these could be people: a few words each, with capitals where the script has them."""
    return bool(names) and all(_is_name(plain(name)) for name in names)


def _is_name(name: str) -> bool:
    words = [word for word in name.split() if any(char.isalpha() for char in word)]
    if not 1 <= len(words) <= _MOST_WORDS or any(char.isdigit() for char in name) or len(name) > 60:
        return False
    if any(sign in name for sign in '?!:"“”$%<>{}[]=+#'):
        return False
    return all(not word[0].islower() or word.lower().rstrip(".") in _PARTICLES for word in words)


def is_office(text: str) -> bool:
    """Whether a byline names a desk or team and no person: "Staff Writer", "The Ferry Team"."""
    return bool(_POST.search(text)) or bool(set(tokens(fold(text))) & _OFFICES)
