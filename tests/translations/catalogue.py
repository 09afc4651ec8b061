"""A file of translations, read as values."""

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tests.translations.finding import Text

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
LANGUAGES = ("de", "ar")
FORMS = {"de": 2, "ar": 6}
"""How many plural forms a language has."""


@dataclass(frozen=True)
class Translation:
    """One text in one language.

    Attributes:
        text: what is translated.
        forms: its translation; of a text that counts, one a plural form.
        finished: whether a person has said that it is right.
    """

    text: Text
    forms: tuple[str, ...]
    finished: bool


def file_of(language: str) -> Path:
    """Where the translations of ``language`` lie."""
    return FOLDER / f"galleyproof_{language}.ts"


def translations(language: str) -> list[Translation]:
    """Every translation of ``language``, in the file's order."""
    root = ElementTree.parse(file_of(language)).getroot()
    return [
        _translation(context.findtext("name") or "", message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _translation(context: str, message: ElementTree.Element) -> Translation:
    counts = message.get("numerus") == "yes"
    found = message.find("translation")
    assert found is not None
    forms = tuple(each.text or "" for each in found) if counts else (found.text or "",)
    return Translation(Text(context, message.findtext("source") or "", counts), forms, found.get("type") is None)


def missing(language: str, wanted: list[Text]) -> list[str]:
    """What is wanted and not translated, as lines for a person; and what is translated and not wanted."""
    there = {(each.text.context, each.text.source, each.text.counts): each for each in translations(language)}
    keys = {(each.context, each.source, each.counts) for each in wanted}
    unfinished = (key for key in sorted(keys) if key not in there or not _is_done(there[key], language))
    unwanted = sorted(set(there) - keys)
    lines = [f"{language}: {context}: {source!r} has no translation" for context, source, _ in unfinished]
    return lines + [f"{language}: {context}: {source!r} is said nowhere" for context, source, _ in unwanted]


def _is_done(translation: Translation, language: str) -> bool:
    forms = FORMS[language] if translation.text.counts else 1
    return translation.finished and all(translation.forms) and len(translation.forms) == forms
