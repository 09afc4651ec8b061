"""The whole document: the copy, every block, every step; valid by the schema that comes with the program."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import resources
from core.export import Format, document
from core.export.data.valid import check
from core.model import Event, EventKind, ExportError, FieldName
from tests.core.export.articles import ARTICLES, FACTS, PLAIN, RICH, outgoing, rendered
from tests.core.export.data.desk import PAGE, WORDING, reviewed
from tests.core.export.feeds.entries import TEXT, of_texts
from tests.core.export.trying import shown
from tests.shared import naughty_strings

SCHEMA = json.loads(resources.folder("schemas/galleyproof/article-2.schema.json").read_text("utf-8"))


@pytest.fixture
def found(tmp_path: Path) -> dict[str, Any]:
    return json.loads(document([reviewed(tmp_path)[0]], Format.JSON).data)


def test_fields_and_passages_stand_as_approved() -> None:
    for article in ARTICLES:
        found = json.loads(rendered(article, Format.JSON))
        assert found["shape"] == "galleyproof article 2"
        assert found["review"] == article.review_id
        assert {name: found[name.value] for name in FieldName} == {name: article.fields.get(name) for name in FieldName}
        assert [(each["id"], each["kind"], each["text"], each["level"]) for each in found["body"]] == [
            (each.block_id, each.kind, each.text, each.level) for each in article.body
        ]


def test_every_block_says_what_was_proposed_and_what_holds(found: dict[str, Any]) -> None:
    assert [each["id"] for each in found["blocks"]] == [f"b{n}" for n in range(1, 8)]
    home, _, title, _, _, dog, legal = found["blocks"]
    assert (home["verdict"], home["reason"], home["decided"], home["settled"]) == ("remove", "navigation", None, False)
    assert (title["field"], title["reason"]) == ("title", "metadata")
    assert legal["proposed"]["reason"] == "legal"
    assert 0.5 <= legal["proposed"]["confidence"] <= 1
    assert (dog["verdict"], dog["edited"], dog["decided"]["by"]) == ("keep", True, "ada")
    assert dog["text"].startswith("Nobody had asked for the dog, which had waited")


def test_every_step_says_what_it_changed_and_by_whom(found: dict[str, Any]) -> None:
    edited, moved, kept, undone, approved = found["decisions"]
    assert edited["blocks"] == [
        {"id": "b6", "before": {"wording": None, "settled": False}, "after": {"wording": WORDING, "settled": True}}
    ]
    assert moved["blocks"][0]["after"] == {"after": ""}
    assert kept["blocks"][0]["before"] == {"verdict": "remove", "reason": "navigation", "settled": False}
    assert (undone["kind"], undone["name"]) == ("undo", kept["name"])
    assert (approved["state"]["after"], approved["who"]) == ("approved", "ada")
    assert [each["seq"] for each in found["decisions"]] == [1, 2, 3, 4, 5]
    assert found["approved"]["by"] == "ada"


def test_it_says_where_the_copy_came_from(found: dict[str, Any]) -> None:
    import hashlib

    source = found["source"]
    assert source["sha256"] == hashlib.sha256(PAGE.encode()).hexdigest()
    assert (source["name"], source["medium"], source["encoding"]) == ("ferry.html", "html", "utf-8")
    assert json.loads(rendered(PLAIN, Format.JSON))["source"]["origin"] == "/in/ferry.txt"


def test_the_ledger_adds_up(found: dict[str, Any]) -> None:
    sums = found["ledger"]
    assert sums.pop("characters") == sum(sums.values())
    assert sums["edited"] > 0
    assert sums["field"] > 0


def test_it_is_valid_by_its_schema(found: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(found)
    assert set(found) == set(SCHEMA["required"])


def test_every_property_is_explained() -> None:
    def unexplained(schema: Any, at: str) -> list[str]:
        if not isinstance(schema, dict):
            return []
        here = [
            f"{at}.{name}"
            for name, each in schema.get("properties", {}).items()
            if "description" not in each and "description" not in SCHEMA["$defs"].get(each.get("$ref", "")[8:], {})
        ]
        return here + [one for name, each in schema.items() for one in unexplained(each, f"{at}.{name}")]

    assert unexplained(SCHEMA, "") == []


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"shape": "galleyproof article 3"}, "shape"),
        ({"approved": {"at": "yesterday", "by": None}}, "approved"),
        ({"more": 1}, "more"),
        ({"ledger": {}}, "ledger"),
    ],
)
def test_what_is_not_valid_is_refused_by_name(found: dict[str, Any], change: dict[str, Any], place: str) -> None:
    check(found, "ferry.html")
    with pytest.raises(ExportError, match=f"ferry.html: .*{place}.*"):
        check({**found, **change}, "ferry.html")


def test_an_export_changes_nothing_of_the_next() -> None:
    left = replace(FACTS, events=(Event(1, EventKind.EXPORT, "out.json", "ada", FACTS.approved_at),))
    assert rendered(RICH, Format.JSON, left) == rendered(RICH, Format.JSON)


@pytest.mark.parametrize("to", [Format.JSON, Format.JSONL])
@settings(deadline=None)
@given(headline=TEXT, byline=TEXT, body=st.lists(TEXT, min_size=1, max_size=3))
@example("\u2028", "\u2029", ["\u2028\u2029\x85"])
def test_any_text_survives(to: Format, headline: str, byline: str, body: list[str]) -> None:
    data = rendered(of_texts(1, headline, byline, *body), to).decode()
    assert not set(data) & set("\u2028\u2029\x85\r")
    found = json.loads(data)
    assert (found["title"] or "", found["byline"] or "") == (shown(headline), shown(byline))
    assert (
        [each["text"] for each in found["body"]] == [each["text"] for each in found["blocks"]] == list(map(shown, body))
    )


def test_each_article_is_one_line_of_json_lines() -> None:
    data = document([outgoing(article) for article in ARTICLES], Format.JSONL).data
    lines = data.decode().splitlines()
    assert data.endswith(b"\n")
    assert [json.loads(line) for line in lines] == [json.loads(rendered(article, Format.JSON)) for article in ARTICLES]


def test_naughty_strings_survive_as_headline_byline_and_body() -> None:
    texts = naughty_strings()
    articles = [outgoing(of_texts(n, each, each, each)) for n, each in enumerate(texts)]
    lines = document(articles, Format.JSONL).data.decode().splitlines()
    for text, line in zip(texts, lines, strict=True):
        found = json.loads(line)
        assert (found["title"] or "", found["byline"] or "", found["body"][0]["text"]) == (shown(text),) * 3


@pytest.mark.parametrize("to", [Format.JSON, Format.JSONL])
def test_the_same_article_is_the_same_file(to: Format) -> None:
    assert rendered(RICH, to) == rendered(RICH, to)
