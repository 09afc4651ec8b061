"""Addresses that strict readers take: what no address may hold is told by its bytes, and nothing else changes."""

import pytest

from core.export.addresses import escaped, leaving


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example/b?c=1&d=%20#e",
        "http://[::1]:80/x",
        "HTTPS://user@A.example:80/~x;y=1,2/(z)!*'$+",
        "mailto:ada@a.example?subject=hei",
    ],
)
def test_a_sound_address_stays_as_it_is(address: str) -> None:
    assert escaped(address) == address


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://a.example/<b>|{c}[2]", "https://a.example/%3Cb%3E%7C%7Bc%7D%5B2%5D"),
        ("https://a.example/é\x01", "https://a.example/%C3%A9%01"),
        ("https://a.example/100%", "https://a.example/100%25"),
        ("https://a.example/%zz%2F", "https://a.example/%25zz%2F"),
        ("https://a.example/#b#c", "https://a.example/#b%23c"),
    ],
)
def test_what_no_address_may_hold_is_told_by_its_bytes(address: str, told: str) -> None:
    assert escaped(address) == told
    assert escaped(told) == told


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://a.example/b?c=1&d=%20#e", "https://a.example/b?c=1&d=%20#e"),
        ("https://a.example/it's", "https://a.example/it's"),
        ("HTTPS://A.example/", "https://A.example/"),
        ("http://[::1]:80/x", "http://[::1]:80/x"),
        ("mailto:ada@a.example?subject=hei du", "mailto:ada@a.example?subject=hei%20du"),
        (" \x01https://a.example/my file.pdf\n", "https://a.example/my%20file.pdf"),
        ("https://a.example/long-\n\tname", "https://a.example/long-name"),
        ("https://a.example/\x01\x85\u202e", "https://a.example/%01%C2%85%E2%80%AE"),
        ("https:\\\\a.example\\@b.example/?a\\b", "https://a.example/@b.example/?a%5Cb"),
        ("https://a.example/\ufffe", "https://a.example/%EF%BF%BE"),
    ],
)
def test_an_address_leaves_as_browsers_read_it(address: str, told: str) -> None:
    assert leaving(address) == told
    assert leaving(told) == told


@pytest.mark.parametrize(
    "address",
    [
        "",
        "/relative",
        "//a.example/x",
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,x",
        "file:///etc",
        "http:a.example",
        "http:///a.example",
        "https://user@/x",
        "mailto:",
        "https://a.example:99999/x",
        "https://1.2.3.999/x",
        "https://xn--a.example/",
        "https://a\x01b.example/",
        "https://a b.example/",
        "http://[",
        "http://[::1",
        "https://a.example/\ud800",
        "https://℀.example/",
    ],
)
def test_what_cannot_be_followed_everywhere_does_not_leave(address: str) -> None:
    assert leaving(address) == ""
