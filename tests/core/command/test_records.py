"""A cleaned page as one JSON value."""

import json

import msgspec

from core.command.records import body, record
from tests.core.command.conftest import MakeCleaned

KEYS = ["id", "source", "title", "byline", "date", "credit", "language", "url", "text", "flags", "questions", "blocks"]
BLOCK_KEYS = ["id", "kind", "text", "verdict", "reason", "confidence", "field", "duplicate_of", "evidence"]


def as_json(cleaned: object) -> dict[str, object]:
    return json.loads(msgspec.json.encode(record(cleaned)))


def test_the_keys_are_those_promised_in_their_order(cleaned: MakeCleaned) -> None:
    page = as_json(cleaned())
    assert list(page) == KEYS
    assert [list(block) for block in page["blocks"]] == [BLOCK_KEYS, BLOCK_KEYS]


def test_fields_without_a_value_are_null(cleaned: MakeCleaned) -> None:
    page = as_json(cleaned())
    assert page["title"] == "Headline"
    assert [page[key] for key in ("byline", "date", "credit", "language", "url")] == [None] * 5


def test_a_block_that_became_a_field_is_removed_as_metadata_and_names_it(cleaned: MakeCleaned) -> None:
    block = record(cleaned()).blocks[0]
    assert (block.verdict, block.reason, block.field) == ("remove", "metadata", "title")


def test_blocks_in_doubt_are_questions(cleaned: MakeCleaned) -> None:
    assert record(cleaned()).questions == ("b2",)


def test_the_body_has_a_block_a_line_even_for_code(cleaned: MakeCleaned) -> None:
    review = cleaned(text="if so:\n    then so").review
    assert body(review) == "if so: then so"
    assert record(cleaned(text="if so:\n    then so")).blocks[1].text == "if so:\n    then so"
