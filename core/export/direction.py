"""Which way an article reads."""

import re
import unicodedata
from itertools import islice

from core.model import Article, FieldName

_LANGUAGES = "ar arc arz ary apc ckb dv fa fas glk he heb iw khw ks lrc mzn nqo pnb prs ps sd skr syr ug ur yi"
_RIGHT_TO_LEFT = frozenset(_LANGUAGES.split())
_SCRIPTS = frozenset({"adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"})
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_LETTERS = 2000  # enough to tell; a book-length body need not be read for it


def language(article: Article) -> str:
    """The article's language as BCP 47, empty where unknown or no language tag."""
    tag = article.fields.get(FieldName.LANGUAGE, "").strip().replace("_", "-")
    return tag if _TAG.fullmatch(tag) else ""


def direction(article: Article) -> str:
    """``"rtl"`` or ``"ltr"``: by the language where it is known, else by the letters."""
    return direction_of(language(article)) or _by_letters(article)


def direction_of(tag: str) -> str:
    """``"rtl"`` or ``"ltr"``, as a language of this BCP 47 tag is written; empty where the tag does not tell."""
    primary, *rest = tag.lower().split("-")
    scripts = [part for part in rest if len(part) == 4 and part.isalpha()]
    if scripts:
        return "rtl" if scripts[0] in _SCRIPTS else "ltr"
    if primary not in {"", "und", "mul", "zxx"}:
        return "rtl" if primary in _RIGHT_TO_LEFT else "ltr"
    return ""


def _by_letters(article: Article) -> str:
    texts = (article.fields.get(FieldName.TITLE, ""), *(passage.text for passage in article.body))
    kinds = (unicodedata.bidirectional(letter) for text in texts for letter in text)
    strong = list(islice((kind for kind in kinds if kind in {"L", "R", "AL"}), _LETTERS))
    return "rtl" if 2 * strong.count("L") < len(strong) else "ltr"
