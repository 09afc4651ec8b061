"""A table to learn from: what was proposed for each block, and what an editor made of it."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import given, settings
from hypothesis import strategies as st

from core.export import Format, document
from core.model import FieldName
from tests.core.export.articles import ARTICLES, FACTS, PLAIN, RICH, outgoing, rendered
from tests.core.export.data.desk import PAGE, WORDING, reviewed
from tests.core.export.feeds.entries import TEXT, of_texts
from tests.core.export.trying import shown
from tests.shared import naughty_strings


def table(data: bytes) -> pa.Table:
    return pq.read_table(io.BytesIO(data))


def rows(data: bytes) -> list[dict[str, Any]]:
    return table(data).to_pylist()


def test_three_articles_are_one_table_of_their_blocks() -> None:
    found = rows(document([outgoing(article) for article in ARTICLES], Format.PARQUET).data)
    assert [(each["article"], each["block"], each["kind"], each["text"], each["level"]) for each in found] == [
        (article.review_id, each.block_id, each.kind, each.text, each.level)
        for article in ARTICLES
        for each in article.body
    ]
    assert found[0]["url"] == PLAIN.fields[FieldName.URL]
    assert found[0]["domain"] == "sound.example"
    assert {each["approved_at"] for each in found} == {FACTS.approved_at}


def test_the_file_says_its_shape_and_what_each_column_means() -> None:
    file = pq.ParquetFile(io.BytesIO(rendered(RICH, Format.PARQUET)))
    schema = file.schema_arrow
    assert schema.metadata[b"shape"] == b"galleyproof blocks 1"
    assert schema.field("approved_at").type == pa.timestamp("us", "UTC")
    assert all(field.metadata[b"description"] for field in schema)
    assert file.metadata.row_group(0).column(0).compression == "ZSTD"
    assert not schema.field("label").nullable
    assert not schema.field("text").nullable


def test_labels_and_proposals_stand_beside_each_other(tmp_path: Path) -> None:
    home, _, title, _, _, dog, legal = rows(document([reviewed(tmp_path)[0]], Format.PARQUET).data)
    assert (home["label"], home["reason"], home["proposed"], home["settled"]) == (
        "remove",
        "navigation",
        "remove",
        False,
    )
    assert (title["field"], title["place"]) == ("title", None)
    assert (dog["label"], dog["edited"], dog["wording"], dog["place"], dog["decided_by"]) == (
        "keep", True, WORDING, 1, "ada",
    )  # fmt: skip
    assert dog["text"] != WORDING
    assert 0.5 <= legal["confidence"] <= 1
    assert home["page"] == PAGE
    assert {each["page"] for each in (title, dog, legal)} == {None}


def test_a_source_whose_address_is_none_has_no_domain() -> None:
    article = replace(PLAIN, fields={})
    (found, *_) = rows(rendered(article, Format.PARQUET, replace(FACTS, url="http://[")))
    assert (found["url"], found["domain"]) == (None, None)
    (found, *_) = rows(rendered(article, Format.PARQUET, replace(FACTS, url="https://www.post.example/a")))
    assert (found["url"], found["domain"]) == ("https://www.post.example/a", "post.example")


@settings(deadline=None)
@given(headline=TEXT, byline=TEXT, body=st.lists(TEXT, min_size=1, max_size=3))
def test_any_text_survives(headline: str, byline: str, body: list[str]) -> None:
    found = rows(rendered(of_texts(1, headline, byline, *body), Format.PARQUET))
    assert [each["text"] for each in found] == list(map(shown, body))
    assert {(each["title"] or "", each["byline"] or "") for each in found} == {(shown(headline), shown(byline))}


def test_naughty_strings_survive_as_headline_byline_and_body() -> None:
    articles = [outgoing(of_texts(n, each, each, each)) for n, each in enumerate(naughty_strings())]
    found = rows(document(articles, Format.PARQUET).data)
    assert [(each["title"] or "", each["byline"] or "", each["text"]) for each in found] == [
        (shown(each),) * 3 for each in naughty_strings()
    ]


def test_the_same_articles_are_the_same_file() -> None:
    both = [outgoing(article) for article in ARTICLES]
    assert document(both, Format.PARQUET).data == document(both, Format.PARQUET).data
