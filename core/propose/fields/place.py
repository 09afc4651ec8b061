"""The language and the canonical address."""

from collections.abc import Iterator

from core.model import FieldName
from core.propose.fields.candidate import Candidate, Story, from_meta
from core.propose.language import primary, tidy_tag


def find_language(story: Story) -> Iterator[Candidate]:
    """The page's language as the detectors took it, then what else it declares."""
    language = story.context.language
    declared = [
        (key, tag)
        for key in (
            "html lang",
            "json-ld inLanguage",
            "meta og:locale",
            "meta content-language",
            "meta dc.language",
        )
        for value in story.stated(key.lower())[:1]
        if (tag := tidy_tag(value))
    ]
    if language:
        named = next((key for key, tag in declared if tag == language), "")
        yield from_meta(
            FieldName.LANGUAGE,
            named or "the page's words",
            language,
            0.95 if named else 0.85,
        )
    for key, tag in declared:
        if tag != language:
            yield from_meta(
                FieldName.LANGUAGE,
                key,
                tag,
                0.6 if primary(tag) == primary(language) else 0.3,
            )


def find_url(story: Story) -> Iterator[Candidate]:
    """The addresses the page gives itself, best first; only those of the web."""
    for key, sure in (
        ("link canonical", 0.97),
        ("meta og:url", 0.9),
        ("json-ld url", 0.6),
    ):
        for value in story.stated(key.lower())[:1]:
            if value.startswith(("http://", "https://")) and len(value) <= 2000:
                yield from_meta(FieldName.URL, key, value, sure)
