"""The words that damage brings in: by language, dealt out to the folds so that held-out pages meet new ones."""

import random
import string
import tomllib
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache

import resources
from core.training.folds import FOLDS

_CODES = (400, 401, 403, 404, 406, 408, 410, 421, 429, 451, 500, 502, 503, 504, 520, 521, 522, 525)
_DATES = ("%Y-%m-%d", "%d.%m.%Y", "%Y-%m-%dT%H:%M:%SZ", "%d/%m/%Y %H:%M", "%m/%d/%y", "%Y%m%d%H%M%S", "%d-%m-%Y")
_EPOCH = datetime(2019, 1, 1)
_OWN = 0.7
"""How often damage speaks the page's language, where it is known."""


@cache
def tables() -> Mapping[str, Mapping[str, list[str]]]:
    """The phrases by language and kind, as ``resources/damage`` has them."""
    files = sorted(resources.folder("damage").glob("*.toml"))
    found = [tomllib.loads(file.read_text("utf-8")) for file in files]
    return {table.pop("language"): table for table in found}


class Phrases:
    """Chance, and the phrases of one page.

    Args:
        chance: the page's own source of chance.
        fold: the page's fold; it hears every fifth phrase of each list, beginning with this one.
        language: primary language of the page; empty where unknown.
        title: the page's title.

    Attributes:
        chance: as given.
        title: as given.
    """

    def __init__(self, chance: random.Random, fold: int, language: str, title: str) -> None:
        self.chance = chance
        self.title = title
        self._fold = fold % FOLDS
        own = language in tables() and chance.random() < _OWN
        self._table = tables()[language if own else chance.choice(["en", "en", "en", *tables()])]

    def some(self, kind: str, most: int = 1) -> list[str]:
        """Up to ``most`` phrases of a kind, all different, filled in."""
        mine = self._table[kind][self._fold :: FOLDS]
        return [self._filled(text) for text in self.chance.sample(mine, min(most, len(mine)))]

    def one(self, kind: str) -> str:
        """A phrase of a kind."""
        return self.some(kind)[0]

    def _filled(self, text: str) -> str:
        while "{" in text:
            name = text[text.index("{") + 1 : text.index("}")]
            text = text.replace(f"{{{name}}}", self._value(name), 1)
        return text

    def _value(self, name: str) -> str:
        chance = self.chance
        if name in self._table:
            return self.one(name)
        values = {
            "code": lambda: str(chance.choice(_CODES)),
            "date": lambda: (_EPOCH + timedelta(minutes=chance.randrange(3_600_000))).strftime(chance.choice(_DATES)),
            "id": lambda: "".join(chance.choices(string.hexdigits[:16], k=chance.randint(6, 16))),
            "n": lambda: str(chance.randint(1, 4)),
            "of": lambda: str(chance.randint(4, 9)),
            "title": lambda: self.title.replace("{", "(") or "news",
        }
        return values[name]()
