"""Bytes to text: never an error, the right letters, and damage counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.intake import decode, source_of_text
from core.intake.source import source_of_bytes
from core.model import Medium


def decoded(content: bytes, medium: Medium = Medium.TEXT, charset: str | None = None) -> tuple[str, str, int]:
    result = decode(source_of_bytes("a", content, medium, charset=charset))
    return result.text, result.encoding, result.damaged


LATIN = "Das Café an der Brücke über den Fluß schließt für den Winter, sagte Jörg Müller. " * 4
CYRILLIC = "Старый причал закроют на зиму, сообщила портовая служба города во вторник. " * 4


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (LATIN, "utf-8"),
        (LATIN, "utf-8-sig"),
        (LATIN, "cp1252"),
        (LATIN, "utf-16"),
        (LATIN, "utf-32"),
        (CYRILLIC, "cp1251"),
        (CYRILLIC, "koi8-r"),
    ],
)
@pytest.mark.parametrize("medium", list(Medium))
def test_letters_survive_where_nothing_declares_the_encoding(text: str, encoding: str, medium: Medium) -> None:
    assert decoded(text.encode(encoding), medium)[0] == text


def test_a_page_is_believed_about_itself_and_its_deliverer_more() -> None:
    page = '<meta charset="windows-1252"><p>café'.encode("cp1252")
    assert decoded(page, Medium.HTML) == (page.decode("cp1252"), "cp1252", 0)
    assert "cafι" in decoded(page, Medium.HTML, charset="iso-8859-7")[0]


@pytest.mark.parametrize(("text", "encoding"), [(LATIN, "cp1252"), (CYRILLIC, "cp1251")])
def test_a_page_that_calls_itself_utf_8_and_is_not_is_read_as_what_it_is(text: str, encoding: str) -> None:
    page = f"<meta charset=utf-8><p>{text}"
    assert decoded(page.encode(encoding), Medium.HTML)[0] == page


def test_a_broken_letter_in_a_page_of_utf_8_leaves_the_others_as_they_are() -> None:
    page = f"<meta charset=utf-8><p>{LATIN}".encode() + b"caf\xe9"
    assert decoded(page, Medium.HTML) == (f"<meta charset=utf-8><p>{LATIN}caf\ufffd", "utf-8", 1)


def test_a_declared_charset_holds_for_text() -> None:
    assert decoded("Ďáblice".encode("iso-8859-2"), charset="iso-8859-2")[0] == "Ďáblice"


@pytest.mark.parametrize("charset", ["hex", "no-such-thing", "utf-7", "", "rot13", "idna"])
def test_a_senseless_charset_does_no_harm(charset: str) -> None:
    for medium in Medium:
        assert decoded(b"ferry pier", medium, charset)[0] == "ferry pier"


def test_line_ends_stay_and_nul_becomes_a_replacement_character() -> None:
    assert decoded(b"a\r\nb\rc\n\x00") == ("a\r\nb\rc\n\ufffd", "utf-8", 1)


def test_damage_is_counted() -> None:
    assert decoded("plain – “and” naïve, São Tomé, Là-bas".encode())[2] == 0
    assert decoded("don\ufffdt".encode())[2] == 1
    assert decoded("donâ€™t go to the cafÃ© now".encode())[2] == 2
    assert decoded("РџСЂРёРІРµС‚ РјРёСЂ".encode())[2] >= 1
    assert decoded(CYRILLIC.encode())[2] == 0


@given(st.binary(max_size=400), st.sampled_from(Medium), st.sampled_from([None, "utf-8", "utf-16", "gb18030", "x"]))
def test_no_bytes_make_it_raise(content: bytes, medium: Medium, charset: str | None) -> None:
    decoded(content, medium, charset)[0].encode("utf-8")


@given(st.text(max_size=200).filter(lambda text: not text.startswith("\ufeff") and "\x00" not in text))
def test_stored_text_comes_back(text: str) -> None:
    assert decode(source_of_text("a", text, Medium.TEXT)).text == text
    assert decode(source_of_text("a", text, Medium.HTML)).text == text
