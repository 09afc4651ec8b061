"""What ``core`` says in English, found again among known sentences and said in another language.

``core`` knows no Qt and writes its sentences where it finds what they say; the desk keeps them as text, some of them
for years. So a sentence is put into another language when it is shown: by finding the template it was made from.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from PySide6.QtCore import QCoreApplication

from gui.counting import grouped, percent_text
from resources import folder

CONTEXT = "Told"
COUNT = "n"
"""The placeholder of the number that a sentence has a plural form for."""
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_NUMBERS = r"[\d,.]+"
_PATTERNS = {COUNT: _NUMBERS, "number": _NUMBERS, "last": _NUMBERS, "all": _NUMBERS, "share": r"\d+%", "code": r"\d+"}
AGAIN = frozenset({"what", "where", "reason", "field", "one", "other", "copy", "state"})
"""Placeholders that hold a name or a sentence of ``core`` again, and nothing else."""
CAUSE = "why"
"""The placeholder of a cause, which is a sentence of ``core`` or whatever the system says."""


@dataclass(frozen=True)
class Template:
    """One sentence with gaps.

    Attributes:
        key: what translations know it by, in English.
        text: one English form of it: the key, or its singular.
    """

    key: str
    text: str

    @property
    def counts(self) -> bool:
        """Whether its form depends on a number."""
        return f"{{{COUNT}}}" in self.key

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What it looks like with its gaps filled."""
        parts = _PLACEHOLDER.split(self.text)
        made = [_gap(part) if at % 2 else re.escape(part) for at, part in enumerate(parts)]
        return re.compile("".join(made), re.DOTALL)

    @property
    def weight(self) -> int:
        """How much of it is fixed: of two that fit, the one that says more is meant."""
        return len(_PLACEHOLDER.sub("", self.text))


def _gap(name: str) -> str:
    return f"(?P<{name}>{_PATTERNS.get(name, '.+')})"


@cache
def templates() -> tuple[Template, ...]:
    """Every known sentence, what is fixed in it longest first."""
    lines = folder("translations/sentences.txt").read_text(encoding="utf-8").splitlines()
    found = (each for line in lines if line and not line.startswith(("#", "[")) for each in _of_line(line))
    return tuple(sorted(found, key=lambda each: -each.weight))


def _of_line(line: str) -> Iterator[Template]:
    key, *others = line.split(" | ")
    yield from (Template(key, text) for text in (key, *others))


class Sentences:
    """Puts sentences of ``core`` into one language.

    Args:
        language: its code; English ones stay as they are.
    """

    def __init__(self, language: str) -> None:
        self._is_english = language == "en"
        self._whole = {each.text: each for each in templates() if not _PLACEHOLDER.search(each.text)}
        self._with_gaps = [each for each in templates() if _PLACEHOLDER.search(each.text)]
        self.told = lru_cache(maxsize=4096)(self._told)

    def knows(self, text: str) -> bool:
        """Whether ``text`` is a known sentence, or a name with a known cause behind a colon."""
        return (self._known(text) or self._lead_and_cause(text)) is not None

    def _told(self, text: str) -> str:
        """``text`` in the language; as it is where no template fits."""
        if self._is_english or not text:
            return text
        return self._known(text) or self._lead_and_cause(text) or text

    def _known(self, text: str) -> str | None:
        whole = self._whole.get(text)
        if whole is not None:
            return _say(whole, {})
        for each in self._with_gaps:
            found = each.pattern.fullmatch(text)
            values = self._values(found.groupdict()) if found else None
            if values is not None:
                return _say(each, values)
        return None

    def _values(self, found: dict[str, str]) -> dict[str, str] | None:
        """What fills the gaps, in the language; None where a gap holds something else than it is for."""
        values = {name: self._value(name, value) for name, value in found.items()}
        told = {name: value for name, value in values.items() if value is not None}
        return told if len(told) == len(values) else None

    def _lead_and_cause(self, text: str) -> str | None:
        """``"harbour.html: is empty"``: a name stays, what is wrong with it is told."""
        lead, colon, cause = text.partition(": ")
        known = self._known(cause) if colon else None
        return led(lead, known) if known else None

    def _value(self, name: str, value: str) -> str | None:
        if name in AGAIN:
            return self._known(value)
        if name == CAUSE:
            return self._told(value)
        if name == "share":
            return percent_text(int(value.rstrip("%")))
        if name == COUNT:
            return grouped(_number(value))
        return value


def led(name: str, told: str) -> str:
    """What is told of a file or an article, its name before it: ``"harbour.html: is empty"``."""
    return str(QCoreApplication.translate("Led", "{name}: {what}").format(name=name, what=told))


def _say(template: Template, values: dict[str, str]) -> str:
    count = _number(values[COUNT]) if COUNT in values else 1 if template.counts else -1
    said = QCoreApplication.translate(CONTEXT, template.key, None, count)
    if said == template.key:  # a language that lacks it shows it in English, in the form that fits
        said = template.text
    return said.format(**({COUNT: grouped(1)} | values if template.counts else values))


def _number(text: str) -> int:
    return int(re.sub(r"\D", "", text) or 0)
