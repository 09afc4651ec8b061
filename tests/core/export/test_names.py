"""File names from headlines are valid everywhere and inside their folder, whatever the headline says."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.export import Format, Taken, file_name
from core.model import Article, FieldName
from tests.core.export.articles import article_of

RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³")}


def name_of(title: str, *taken: str, to: Format = Format.HTML) -> str:
    return file_name(article_of(title=title), to, taken)


def assert_valid(name: str) -> None:
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\x7f]', name)
    assert not name.startswith((".", " ", "-", "~"))
    assert name == name.rstrip(". ")
    assert len(name.encode()) <= 120
    assert name.split(".", maxsplit=1)[0].rstrip().lower() not in RESERVED
    assert unicodedata.is_normalized("NFC", name)
    assert name.removesuffix(".html").strip()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ferry to Holm runs again", "Ferry to Holm runs again.html"),
        ("What's next? 7/3 vote: “yes”", "What's next 7 3 vote “yes”.html"),
        ("../../etc/passwd", "etc passwd.html"),
        ("C:\\Windows\\system32", "C Windows system32.html"),
        ("CON", "_CON.html"),
        ("nul.txt", "_nul.txt.html"),
        ("com¹", "_com¹.html"),
        ("Console", "Console.html"),
        ("...hidden. ", "hidden.html"),
        ("a\x00b\r\nc", "a b c.html"),
        ("invoice\u202egpj.exe", "invoice gpj.exe.html"),
        ("عودة العبّارة", "عودة العبّارة.html"),
        ("می\u200cخواهم", "می\u200cخواهم.html"),
        ("???", "page.html"),
        ("", "page.html"),
    ],
)
def test_headlines_become_names(title: str, name: str) -> None:
    assert name_of(title) == name
    assert_valid(name_of(title))


def test_without_a_headline_the_source_names_the_file() -> None:
    assert file_name(Article("r1", "harbour.html", {}, ()), Format.MARKDOWN, ()) == "harbour.md"
    assert file_name(Article("r1", "***", {}, ()), Format.MARKDOWN, ()) == "r1.md"
    assert file_name(Article("", "/", {}, ()), Format.TEXT, ()) == "article.txt"


@pytest.mark.parametrize("taken", ["FERRY.html", "Ferry.HTML", "\uff26erry.html"])
def test_names_are_unlike_each_other_where_case_and_width_do_not_count(taken: str) -> None:
    assert name_of("Ferry", taken) == "Ferry (2).html"


def test_names_are_unlike_each_other_after_composition() -> None:
    assert name_of("Caf\u00e9", "Cafe\u0301.html") == "Café (2).html"
    assert name_of("STRASSE", "straße.html", "strasse (2).html") == "STRASSE (3).html"


def test_a_long_headline_is_cut_between_characters() -> None:
    for title in ("é" * 200, "e\u0301" * 200, "😀" * 200, "字" * 200, "e" + "\u0316" * 300, "word. " * 60):
        assert_valid(name_of(title))
        assert_valid(name_of(title, name_of(title)))
        assert name_of(title) != name_of(title, name_of(title))


def test_taken_names_grow() -> None:
    taken = Taken(["a.html"])
    taken.add("B.html")
    assert "A.HTML" in taken
    assert "b.html" in taken
    assert len(taken) == 2


@given(title=st.text(max_size=200), source=st.text(max_size=20))
def test_any_headline_gives_a_valid_name(title: str, source: str) -> None:
    article = Article("r1", source, {FieldName.TITLE: title}, ())
    first = file_name(article, Format.HTML, ())
    second = file_name(article, Format.HTML, {first})
    assert_valid(first)
    assert_valid(second)
    assert first.casefold() != second.casefold()
