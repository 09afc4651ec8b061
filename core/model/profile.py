"""A profile: what leaves, as what, where to, under which names. Kept on the desk, by name."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath

from core.model.errors import ProfileError
from core.model.formats import Format
from core.model.words import FieldName


class Placeholder(StrEnum):
    """What a file name pattern may ask for, between braces."""

    HEADLINE = "headline"
    DATE = "date"
    BYLINE = "byline"
    CREDIT = "credit"
    LANGUAGE = "language"
    SOURCE = "source"
    ID = "id"
    PROFILE = "profile"
    FORMAT = "format"

    @property
    def of_article(self) -> bool:
        """Whether it differs from article to article, so that a file of many articles has none."""
        return self not in {Placeholder.PROFILE, Placeholder.FORMAT}


_PART = re.compile(r"\{([^{}]*)\}")
_BARRED = '<>:"/\\|?*'
_LONGEST_NAME = 80  # characters: a name is read in a list
_LONGEST_LITERAL = 60  # bytes: half of what a file name may take is left to the article


@dataclass(frozen=True, slots=True)
class Profile:
    """A named way for approved copy to leave. Made, it is valid.

    Attributes:
        name: what a person calls it; no two of a desk share one.
        format: what it writes.
        folder: where to: a full path, or one that begins with ``~``.
        pattern: the files' names without their ending: text, and placeholders between braces.
        fields: those that leave; the others are left out of the document. The headline names the file all the same.
        record: whether a record is written beside each file.

    Raises:
        ProfileError: on making one: a part cannot be; the line names the part.
    """

    name: str
    format: Format
    folder: str
    pattern: str = "{headline}"
    fields: tuple[FieldName, ...] = tuple(FieldName)
    record: bool = False

    def __post_init__(self) -> None:
        _check_name(self.name)
        _check_folder(self.folder)
        _check_pattern(self.pattern)
        if len(set(self.fields)) != len(self.fields):
            raise ProfileError("fields: one of them is named twice")


def pattern_parts(pattern: str) -> Iterator[str | Placeholder]:
    """The text and the placeholders of a pattern, in order.

    Raises:
        ProfileError: a placeholder is unknown, or a brace stands alone.
    """
    for number, part in enumerate(_PART.split(pattern)):
        if number % 2:
            yield _placeholder(part)
        elif "{" in part or "}" in part:
            raise ProfileError(f"pattern: a brace stands alone in “{_shown(pattern)}”")
        elif part:
            yield part


def _placeholder(word: str) -> Placeholder:
    try:
        return Placeholder(word)
    except ValueError:
        known = ", ".join(f"{{{each}}}" for each in Placeholder)
        raise ProfileError(f"pattern: there is no {{{_shown(word)}}}; there are {known}") from None


def _check_name(name: str) -> None:
    if not name.strip():
        raise ProfileError("name: it is empty")
    if name != name.strip() or _unprintable(name):
        raise ProfileError("name: it has spaces at its ends, or characters that cannot be seen")
    if len(name) > _LONGEST_NAME:
        raise ProfileError(f"name: it has more than {_LONGEST_NAME} characters")


def _check_folder(folder: str) -> None:
    if not folder.strip():
        raise ProfileError("folder: it is empty")
    if "\0" in folder or "\n" in folder:
        raise ProfileError("folder: it has characters that no path has")
    full = PurePosixPath(folder).is_absolute() or PureWindowsPath(folder).is_absolute() or folder.startswith("~")
    if not full:
        raise ProfileError(f"folder: “{_shown(folder)}” is no full path")


def _check_pattern(pattern: str) -> None:
    parts = list(pattern_parts(pattern))
    text = "".join(part for part in parts if not isinstance(part, Placeholder))
    barred = next((each for each in text if each in _BARRED), "")
    if barred in {"/", "\\"} and barred:
        raise ProfileError(f"pattern: “{barred}” would leave the folder")
    if barred:
        raise ProfileError(f"pattern: “{barred}” cannot stand in a file name everywhere")
    if _unprintable(text):
        raise ProfileError("pattern: it has characters that cannot be seen")
    if len(text.encode()) > _LONGEST_LITERAL:
        raise ProfileError(f"pattern: its text takes more than {_LONGEST_LITERAL} bytes")
    if not any(isinstance(part, Placeholder) for part in parts) and not any(map(str.isalnum, text)):
        raise ProfileError("pattern: it names no file")


def _unprintable(text: str) -> bool:
    return any(unicodedata.category(each)[0] == "C" or each in "\u2028\u2029" for each in text)


def _shown(word: str) -> str:
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in word)
