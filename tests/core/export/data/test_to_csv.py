"""A table for a spreadsheet, in which nothing is run."""

import csv
import io
import re
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.export import Format, document
from core.export.data.neutral import is_neutralised, neutral, original
from core.export.data.to_csv import COLUMNS
from core.model import Article, FieldName
from tests.core.export.articles import ARTICLES, RICH, article_of, outgoing, paragraph, rendered
from tests.core.export.data.desk import WORDING, reviewed
from tests.core.export.feeds.entries import TEXT, of_texts
from tests.core.export.trying import shown
from tests.shared import naughty_strings

RUNS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\n=1",
    " =1",
    "\u00a0+1",
    "\u200b=1",
    "\ufeff=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "−1",
]


def rows(data: bytes) -> list[dict[str, str]]:
    """The table as Python's reader takes it, cells as they stand there."""
    text = data.decode("utf-8")
    assert text[0] == "\ufeff"
    before = csv.field_size_limit(sys.maxsize)
    try:
        return list(csv.DictReader(io.StringIO(text[1:], newline="")))
    finally:
        csv.field_size_limit(before)


def gathered(*articles: Article) -> list[dict[str, str]]:
    return rows(document([outgoing(article) for article in articles], Format.CSV).data)


def test_three_articles_are_one_table_of_their_blocks() -> None:
    found = gathered(*ARTICLES)
    assert list(found[0]) == list(COLUMNS)
    assert [(each["article"], each["block"], original(each["text"])) for each in found] == [
        (article.review_id, each.block_id, each.text) for article in ARTICLES for each in article.body
    ]
    assert {each["title"] for each in found} == {article.fields[FieldName.TITLE] for article in ARTICLES}


def test_rows_say_what_was_proposed_who_decided_and_where_a_block_stands(tmp_path: Path) -> None:
    home, _, title, _, _, dog, _ = rows(document([reviewed(tmp_path)[0]], Format.CSV).data)
    assert (home["kept"], home["reason"], home["decided_by"], home["place"]) == ("no", "navigation", "", "")
    assert (title["field"], title["proposed"], title["proposed_reason"]) == ("title", "remove", "metadata")
    assert (dog["kept"], dog["edited"], dog["wording"], dog["place"]) == ("yes", "yes", WORDING, "1")
    assert (dog["decided_by"], dog["settled"]) == ("ada", "yes")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z", dog["decided_at"])


@pytest.mark.parametrize("cell", RUNS)
def test_a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(cell: str) -> None:
    assert neutral(cell) == f"'{cell}"
    assert original(neutral(cell)) == cell


@pytest.mark.parametrize("cell", ["", "1", "a=b", "'Tis the season", "— dash", "12–15", "'", "’=1", "(-1)"])
def test_any_other_cell_stays_as_it_is(cell: str) -> None:
    assert neutral(cell) == cell == original(cell)


@given(st.lists(st.one_of(st.sampled_from([*"'=+-@＝ \t\n\u200b\u00a0a"]), st.characters()), max_size=6).map("".join))
@example("'=1")
@example("''=1")
@example("' =1")
def test_the_rule_reads_both_ways(cell: str) -> None:
    assert original(neutral(cell)) == cell
    assert is_neutralised(neutral(cell)) == (neutral(cell) != cell)
    assert not re.match(r"\s*[=+\-@＝＋－＠]", neutral(cell))


def test_every_neutralised_cell_is_counted() -> None:
    found = gathered(article_of(paragraph("=1"), paragraph("two", block_id="b2"), title="@all"))
    assert [each["neutralised"] for each in found] == ["2", "1"]
    cells = [cell for row in found for name, cell in row.items() if name != "neutralised"]
    assert sum(cell.startswith("'") for cell in cells) == 3


def test_it_keeps_to_the_standard() -> None:
    data = document([outgoing(article) for article in ARTICLES], Format.CSV).data
    text = data.removeprefix(b"\xef\xbb\xbf").decode()
    cell = r'(?:"(?:[^"]|"")*"|[^",\r\n]*)'
    assert re.fullmatch(rf"(?:{cell}(?:,{cell}){{{len(COLUMNS) - 1}}}\r\n)+", text)
    assert data[:3] == b"\xef\xbb\xbf"


@settings(deadline=None)
@given(headline=TEXT, name=TEXT, body=st.lists(TEXT, min_size=1, max_size=3))
def test_any_text_survives(headline: str, name: str, body: list[str]) -> None:
    article = of_texts(1, headline, "", *body)
    found = gathered(Article("r1", name, article.fields, article.body))
    assert [original(each["text"]) for each in found] == list(map(shown, body))
    assert {(original(each["title"]), original(each["source"])) for each in found} == {(shown(headline), shown(name))}


def test_naughty_strings_survive_as_headline_and_body() -> None:
    found = gathered(*(of_texts(n, each, each, each) for n, each in enumerate(naughty_strings())))
    assert [(original(each["title"]), original(each["text"])) for each in found] == [
        (shown(each), shown(each)) for each in naughty_strings()
    ]


def test_a_very_long_cell_is_read_back() -> None:
    long = 'word "quoted", ' * 20_000
    assert gathered(article_of(paragraph(long)))[0]["text"] == long


def test_the_same_article_is_the_same_file() -> None:
    assert rendered(RICH, Format.CSV) == rendered(RICH, Format.CSV)
