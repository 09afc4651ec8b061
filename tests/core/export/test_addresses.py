"""Addresses that strict readers take: what no address may hold is told by its bytes, and nothing else changes."""

import pytest

from core.export.addresses import escaped


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
        ("https://a.example/\ud800", "https://a.example/?"),
    ],
)
def test_what_no_address_may_hold_is_told_by_its_bytes(address: str, told: str) -> None:
    assert escaped(address) == told
    assert escaped(told) == told
