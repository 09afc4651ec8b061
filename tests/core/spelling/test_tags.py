import pytest

from core.spelling import fitting


@pytest.mark.parametrize(
    ("language", "available", "tag"),
    [
        ("en-GB", ["de_DE", "en_GB", "en_US"], "en_GB"),
        ("en-GB", ["en_AU", "en_US"], "en_US"),
        ("en-NZ", ["en_AU"], "en_AU"),
        ("en", ["en_AU", "en_GB", "en_US"], "en_US"),
        ("de", ["de_AT", "de_DE"], "de_DE"),
        ("de-AT", ["de_AT", "de_DE"], "de_AT"),
        ("sv", ["sv_FI", "sv_SE"], "sv_SE"),
        ("fr", ["fr"], "fr"),
        ("no", ["nb_NO"], "nb_NO"),
        ("sr-Latn-RS", ["sr_Cyrl_RS", "sr_Latn"], "sr_Latn"),
        ("sr-Latn", ["sr_Cyrl_RS"], ""),
        ("ar", ["de_DE", "en_US"], ""),
        ("", ["en_US"], ""),
        ("en-US", [], ""),
    ],
)
def test_a_language_is_spelt_as_in_its_own_region_or_the_best_known_one(
    language: str, available: list[str], tag: str
) -> None:
    assert fitting(language, available) == tag
