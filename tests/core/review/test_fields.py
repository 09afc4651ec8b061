"""Dates, languages and addresses are written as their fields want them."""

import pytest

from core.model import FieldName
from core.review import is_sound


@pytest.mark.parametrize(
    ("name", "value", "sound"),
    [
        (FieldName.DATE, "2026-03-31", True),
        (FieldName.DATE, "2026-03-31T08:30:00+02:00", True),
        (FieldName.DATE, "2026-03-31T08:30Z", True),
        (FieldName.DATE, "2026-02-30", False),
        (FieldName.DATE, "31 March 2026", False),
        (FieldName.DATE, "2026-03", False),
        (FieldName.LANGUAGE, "en", True),
        (FieldName.LANGUAGE, "zh-Hant-TW", True),
        (FieldName.LANGUAGE, "es-419", True),
        (FieldName.LANGUAGE, "de-CH-1996", True),
        (FieldName.LANGUAGE, "English", False),
        (FieldName.LANGUAGE, "en_GB", False),
        (FieldName.URL, "https://holm.example/a?b=c", True),
        (FieldName.URL, "holm.example", False),
        (FieldName.URL, "ftp://holm.example", False),
        (FieldName.URL, "https://holm.example/a b", False),
        (FieldName.URL, "https://[holm", False),
        (FieldName.TITLE, "anything at all", True),
    ],
)
def test_a_value_is_sound_or_not(name: FieldName, value: str, sound: bool) -> None:
    assert is_sound(name, value) is sound
