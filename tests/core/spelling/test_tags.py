import pytest

from core.spelling import fitting, regional


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
    assert (*fitting(language, available), "")[0] == tag


@pytest.mark.parametrize(
    ("language", "available", "tags"),
    [
        ("en", ["en_AU", "en_GB", "en_US"], ("en_US", "en_GB", "en_AU")),
        ("en", ["en_AG", "en_AU", "en_BS", "en_CA", "en_GB", "en_US"], ("en_US", "en_GB", "en_CA", "en_AU")),
        ("de", ["de_AT", "de_CH", "de_DE"], ("de_DE", "de_AT", "de_CH")),
        ("en-GB", ["en_AU", "en_GB", "en_US"], ("en_GB",)),
        ("sr-Latn", ["sr_Cyrl_RS", "sr_Latn_RS"], ("sr_Latn_RS",)),
    ],
)
def test_a_language_without_a_region_is_spelt_as_in_any(language: str, available: list[str], tags: tuple[str]) -> None:
    assert fitting(language, available) == tags


@pytest.mark.parametrize(
    ("language", "declared", "address", "wanted"),
    [
        ("en", ["en", "en-GB"], "", "en-GB"),
        ("en", ["de-DE", "en_us"], "https://harbour.example.uk/a", "en-US"),
        ("en", [], "https://post.example.co.uk/a", "en-GB"),
        ("en", [], "https://post.example.io/a", "en"),
        ("en", ["en-NZ"], "https://post.example.com/a", "en"),
        ("en", ["en-150"], "https://[harbour", "en"),
        ("en-AU", ["en-GB"], "https://post.example.co.uk/a", "en-AU"),
        ("", ["en-GB"], "", ""),
    ],
)
def test_the_page_tells_the_region_where_its_language_does_not(
    language: str, declared: list[str], address: str, wanted: str
) -> None:
    assert regional(language, declared, address, ["de_DE", "en_AU", "en_GB", "en_US"]) == wanted
