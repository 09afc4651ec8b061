"""The evaluation command on a corpus of two pages."""

import gzip
import json

import pytest

from core.model import Medium
from tests.eval.__main__ import main
from tests.eval.bench import pages
from tests.eval.voices import VOICES
from tests.shared import shared

STORY = [
    "The harbour council met on Tuesday night to settle the long quarrel over the northern pier.",
    "Members agreed to spend four million crowns on new pilings before the winter storms arrive in the bay.",
    "“We have waited eleven years for this,” said the harbour master, Oda Lindqvist, after the vote was counted.",
    "Work is to begin in March and will close the inner basin of the harbour to ferries for about six weeks.",
]


@pytest.fixture
def corpus(tmp_path):
    shared("bench/score.py")
    (tmp_path / "html").mkdir()
    (tmp_path / "ground-truth").mkdir()
    body = "".join(f"<p>{text}</p>" for text in STORY)
    for name in ("one", "two"):
        html = (
            f"<html lang='en'><body><nav><a href='/'>Home</a></nav><article><h1>Pier</h1>{body}</article></body></html>"
        )
        (tmp_path / "html" / f"{name}.html.gz").write_bytes(gzip.compress(html.encode()))
        truth = {"ground_truth": {"main_content": "\n".join(STORY)}}
        (tmp_path / "ground-truth" / f"{name}.json").write_text(json.dumps(truth), "utf-8")
    return tmp_path


def test_a_table_is_printed_for_each_medium_with_every_voice(corpus, capsys):
    assert main(["--corpus", str(corpus)]) == 0
    printed = capsys.readouterr().out
    assert printed.count("2 pages (article)") == 2
    assert all(printed.count(f"\n{name} ") == 2 for name in VOICES)
    assert "flattened and damaged" in printed
    row = next(line for line in printed.splitlines() if line.startswith("galleyproof"))
    assert row.split()[1] == "1.0000"


def test_pages_and_voices_can_be_limited(corpus, capsys):
    assert main(["--corpus", str(corpus), "--limit", "1", "--medium", "text", "--voice", "galleyproof"]) == 0
    printed = capsys.readouterr().out
    assert "1 pages" in printed
    assert "jusText" not in printed


def test_flattening_is_the_same_each_time(corpus):
    first, again = (list(pages(str(corpus), Medium.TEXT, 0, frozenset())) for _ in range(2))
    assert first == again
    assert all(page.kind == "text" and "<p>" not in page.raw for page in first)
