"""Goods among prices, and other lines that only stand by a button."""

from core.model import Reason
from tests.core.propose.reasons.given import reasons, text


def test_names_of_goods_among_prices_are_for_sale():
    shelf = (
        "Oilskin coat for long nights at sea",
        "€120",
        "Add to cart",
        "Rope of northern hemp",
        "€14",
        "Add to cart",
    )
    found = reasons(text(after=shelf))
    assert set(found.values()) == {Reason.ADVERTISEMENT}


def test_buttons_without_a_price_make_no_shelf():
    found = reasons(text("Get started", "Harbour", "Ferries", "Start free", "Book a visit"))
    assert found["Harbour"] is Reason.NAVIGATION
