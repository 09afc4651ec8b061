"""Which language a page is in, and that language's everyday words."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

import justext

from core.duplicates import fold

_STOPLISTS = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian",
    "it": "Italian", "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian_Bokmal", "nl": "Dutch",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian",
    "sr": "Serbian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
}  # fmt: skip
_SAME = {"no": "nb", "nn": "nb", "bs": "hr", "iw": "he", "in": "id"}
_SCRIPTS = {"HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "CJK": "zh", "THAI": "th"}
_SEEN = 3000
"""Words, and characters, looked at to tell a language."""
_FEWEST = 8
"""Words below which everyday words tell nothing: five English ones can all be Czech."""
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@cache
def everyday_words(language: str) -> frozenset[str]:
    """The most frequent words of a language (``"de"``), folded; empty where none are known."""
    base = primary(language)
    name = _STOPLISTS.get(_SAME.get(base, base))
    return frozenset(fold(word) for word in justext.get_stoplist(name)) if name else frozenset()


def primary(tag: str) -> str:
    """The language of a tag without its region: ``"pt"`` of ``"pt-BR"``."""
    return tag.replace("_", "-").partition("-")[0].lower()


def tidy_tag(tag: str) -> str:
    """A declared language as BCP 47 writes it (``"en_us"`` is ``"en-US"``); empty where it is none."""
    match = _TAG.fullmatch(tag.strip())
    if not match:
        return ""
    first, *rest = match.group().replace("_", "-").split("-")
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part.title() for part in rest)])


def detect(words: Sequence[str]) -> tuple[str, float]:
    """The likeliest language of folded words and how sure that is, 0 to 1; ``("", 0)`` where nothing tells."""
    by_script = _by_script(words)
    if by_script:
        return by_script, 0.9
    scores = scores_of(words)
    if not scores or len(words) < _FEWEST:
        return "", 0.0
    (best, first), *others = scores.most_common(2)
    second = others[0][1] if others else 0.0
    return best, min(0.99, 0.5 + 0.5 * (first - second) / first) if len(words) >= 20 else 0.5


def scores_of(words: Sequence[str]) -> Counter[str]:
    """Points by language: a word shared by several languages counts a part for each."""
    scores: Counter[str] = Counter()
    index = _languages_by_word()
    for word, count in Counter(words[:_SEEN]).items():
        for language in index.get(word, ()):
            scores[language] += count / len(index[word])  # type: ignore[assignment]  # points are fractions
    return scores


@cache
def _languages_by_word() -> Mapping[str, Sequence[str]]:
    index: defaultdict[str, list[str]] = defaultdict(list)
    for language in _STOPLISTS:
        for word in everyday_words(language):
            index[word].append(language)
    return index


def _by_script(words: Iterable[str]) -> str:
    """The language where the script alone tells it; Japanese shows itself by some kana."""
    letters = [char for char in "".join(words)[:_SEEN] if char.isalpha()]
    counts = Counter(_SCRIPTS.get(unicodedata.name(char, "").partition(" ")[0], "") for char in letters)
    if counts["ja"] * 10 > len(letters):
        return "ja"
    del counts[""]
    best = counts.most_common(1)
    return best[0][0] if best and best[0][1] * 3 > len(letters) else ""
