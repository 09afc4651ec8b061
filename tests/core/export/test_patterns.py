"""Names made by a profile's pattern are valid everywhere, whatever the article says."""

import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.export.names import LONGEST, Taken, candidates
from core.export.patterns import article_stem, gathered_stem
from core.export.record import RECORD_SUFFIX
from core.model import Article, FieldName, Format, Placeholder, Profile
from tests.core.export.test_names import RESERVED
from tests.shared import naughty_strings

FERRY = Article(
    "5a5a",
    "ferry.html",
    {
        FieldName.TITLE: "Ferry runs again",
        FieldName.DATE: "2026-11-02",
        FieldName.BYLINE: "Ada Brandt",
        FieldName.CREDIT: "Sound Wire",
        FieldName.LANGUAGE: "en",
    },
    (),
)
EVERYTHING = " ".join(f"{{{each}}}" for each in Placeholder)
ARTICLE_FIELDS = (FieldName.TITLE, FieldName.BYLINE, FieldName.DATE, FieldName.CREDIT, FieldName.LANGUAGE)


def profile(pattern: str, to: Format = Format.HTML, name: str = "Wire") -> Profile:
    return Profile(name, to, "/srv/wire", pattern)


def name_of(pattern: str, article: Article = FERRY, to: Format = Format.HTML) -> str:
    return next(candidates(article_stem(profile(pattern, to), article), to))


def without(*names: FieldName) -> Article:
    return replace(FERRY, fields={name: value for name, value in FERRY.fields.items() if name not in names})


def assert_valid(name: str) -> None:
    """Valid on Linux, macOS and Windows, and in its folder."""
    assert not re.search(r'[<>:"/\\|?*]', name)
    assert not any(unicodedata.category(letter) in {"Cc", "Cs", "Cn", "Zl", "Zp"} for letter in name)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]", name)
    assert not name.startswith((".", " ", "-", "~"))
    assert not name.endswith((".", " "))
    assert len(name.encode()) <= LONGEST
    assert len(name.encode("utf-16-le")) // 2 <= LONGEST
    assert name.split(".", maxsplit=1)[0].rstrip().lower() not in RESERVED
    assert unicodedata.is_normalized("NFC", name)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{headline}", "Ferry runs again.html"),
        ("{date} {headline}", "2026-11-02 Ferry runs again.html"),
        ("{credit} ({byline}) - {headline}.{language}", "Sound Wire (Ada Brandt) - Ferry runs again.en.html"),
        ("{source}_{id}", "ferry_5a5a.html"),
        ("{profile} {format} {headline}", "Wire html Ferry runs again.html"),
        ("date{date}headline", "date2026-11-02headline.html"),
        ("{headline}.html", "Ferry runs again.html"),
        ("nachricht", "nachricht.html"),
        ("con", "_con.html"),
        ("{headline} {headline}", "Ferry runs again Ferry runs again.html"),
    ],
)
def test_a_pattern_is_filled(pattern: str, name: str) -> None:
    assert name_of(pattern) == name


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{date} {headline}", "Ferry runs again.html"),
        ("{headline} - {date}", "Ferry runs again.html"),
        ("{byline} - {date} - {headline}", "Ferry runs again.html"),
        ("{credit} - {date} - {headline}", "Sound Wire - Ferry runs again.html"),
        ("({date}) {headline}", "Ferry runs again.html"),
        ("{headline} [{date}]", "Ferry runs again.html"),
        ("Wire {date} {headline}", "Wire Ferry runs again.html"),
        ("{headline} by {byline}", "Ferry runs again by.html"),
        ("{byline}{date}", "Ferry runs again.html"),
    ],
)
def test_what_an_article_has_not_leaves_no_gap(pattern: str, name: str) -> None:
    assert name_of(pattern, without(FieldName.DATE, FieldName.BYLINE)) == name


def test_without_a_headline_the_source_stands_for_it() -> None:
    assert name_of("{date} {headline}", without(FieldName.TITLE)) == "2026-11-02 ferry.html"
    assert name_of("{headline}", Article("", "***", {}, ())) == "article.html"


def test_a_long_headline_leaves_the_rest_whole() -> None:
    long = replace(FERRY, fields={**FERRY.fields, FieldName.TITLE: "Ferry 渡し船 " * 60}, review_id="f" * 32)
    name = name_of("{date} {headline} {id}", long)
    assert_valid(name)
    assert name.startswith("2026-11-02 Ferry")
    assert name.endswith(f"{'f' * 32}.html")
    assert len(name.encode()) > LONGEST - 30


def test_a_file_of_many_articles_is_named_by_what_holds_for_all() -> None:
    assert gathered_stem(profile("{headline}", Format.RSS)) == "Wire"
    assert gathered_stem(profile("{date} {profile}", Format.RSS)) == "Wire"
    assert gathered_stem(profile("latest {format} of {profile}", Format.RSS)) == "latest rss of Wire"
    assert gathered_stem(profile("feed", Format.RSS)) == "feed"
    assert gathered_stem(profile("feed.rss", Format.RSS)) == "feed"
    assert gathered_stem(profile("{headline}", Format.RSS, "a/b: c")) == "a b c"
    assert gathered_stem(profile("{headline}", Format.RSS, "???")) == "articles"


def test_a_name_and_its_record_fit_where_names_are_short() -> None:
    assert LONGEST + len(RECORD_SUFFIX) <= 143  # what an encrypted home folder takes


TEXT = st.text(max_size=150) | st.sampled_from(["CON", "nul.txt", "../..", "~", "\u3164", "\u2800", "a\u0301" * 90])
PATTERNS = st.lists(st.sampled_from([*(f"{{{each}}}" for each in Placeholder), " ", "-", "_", ".", "(", ")", "x"]))


@given(
    values=st.fixed_dictionaries(dict.fromkeys(ARTICLE_FIELDS, TEXT)),
    source=TEXT,
    review_id=st.text(max_size=40),
    pattern=PATTERNS.map(lambda parts: "".join(parts[:12]) + "{headline}"),
    to=st.sampled_from(Format),
)
def test_any_article_by_any_pattern_gets_valid_names_unlike_each_other(
    values: dict[FieldName, str], source: str, review_id: str, pattern: str, to: Format
) -> None:
    article = Article(review_id, source, values, ())
    names = candidates(article_stem(profile(pattern, to), article), to)
    taken = Taken()
    for name in (next(names), next(names), next(names)):
        assert_valid(name)
        assert name.endswith(to.suffix)
        assert name.removesuffix(to.suffix).strip()
        assert name not in taken
        taken.add(name)


@given(name=st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=80))
def test_any_profile_names_its_file_of_many_articles(name: str) -> None:
    assert_valid(next(candidates(gathered_stem(profile("{headline}", Format.ATOM, name)), Format.ATOM)))


@pytest.mark.parametrize(
    "letters", [("é", "e\u0301"), ("ß", "SS"), ("ﬁ", "FI"), ("Ａ", "a"), ("ſ", "S"), ("Å", "\u212b")]
)
def test_names_that_fold_to_the_same_are_taken(letters: tuple[str, str]) -> None:
    first, second = (name_of("{headline}", replace(FERRY, fields={FieldName.TITLE: f"x{each}y"})) for each in letters)
    assert second in Taken([first])


@pytest.mark.parametrize("field", ARTICLE_FIELDS)
def test_naughty_strings_name_valid_files_in_every_place(field: FieldName) -> None:
    taken = Taken()
    for text in naughty_strings():
        article = replace(FERRY, fields={**FERRY.fields, field: text})
        for pattern in (EVERYTHING, "{headline}", "{byline}", "{date}-{credit}.{language}"):
            names = candidates(article_stem(profile(pattern), article), Format.DOCX_TRACKED)
            name = next(each for each in names if each not in taken)
            taken.add(name)
            assert_valid(name)


def test_naughty_strings_as_source_and_id_name_valid_files() -> None:
    for text in naughty_strings():
        assert_valid(name_of("{source} {id}", replace(FERRY, name=text, review_id=text)))
