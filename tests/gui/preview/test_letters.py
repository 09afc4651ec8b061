"""Words found again in files that write them in their own way."""

import html
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.export import document
from core.export.foreseen import Foreseen
from core.export.leaving import Ready
from core.export.registry import writer
from core.model import BlockKind, Format, Passage
from gui.preview.letters import letters_of, spans_of
from gui.preview.rendering import Text, rendered
from tests.core.export.articles import ARTICLES, outgoing

SAID = "“We’re <glad> & ½ done”, said 1 mate."


def passage(text: str, block_id: str = "b1") -> Passage:
    return Passage(block_id, BlockKind.PARAGRAPH, text)


@pytest.mark.parametrize(
    ("to", "file"),
    [
        (Format.TEXT, f"Headline\n\n{SAID}\n"),
        (Format.JSON, json.dumps({"text": f"Headline\n{SAID}\n"})),
        (Format.JSON, json.dumps({"text": SAID}, ensure_ascii=False)),
        (Format.NINJS_3, json.dumps({"body": f'<p class="x">{html.escape(SAID)}</p>'})),
        (Format.NITF, f"<p>{html.escape(SAID)}</p>"),
        (Format.NITF, f"<p>{html.escape(SAID).replace('glad', '<em>glad</em>')}</p>"),
        (Format.RSS, f"<description>{html.escape(f'<p>{html.escape(SAID)}</p>')}</description>"),
        (Format.WXR, f"<content><![CDATA[<p>{html.escape(SAID)}</p>]]></content>"),
        (Format.CSV, '"{}",1\n'.format(SAID.replace('"', '""'))),
        (Format.MARKDOWN, "“We’re [\\<glad\\>](https://x.example/a_b) &amp; ½ **done**”, said 1 mate\\."),
    ],
)
def test_words_are_found_between_tags_and_through_escapes(to: Format, file: str) -> None:
    (span,) = spans_of(file, [passage(SAID)], to)["b1"]
    found = file[slice(*span)]
    assert "glad" in found
    assert found.startswith(("“We", "\\u201cWe", "We"))
    assert found.rstrip(".").endswith("mate")


def test_a_passage_that_is_not_there_leaves_the_others_where_they_stand() -> None:
    body = [passage("One two.", "b1"), passage("Not written.", "b2"), passage("Three.", "b3"), passage("—", "b4")]
    file = "One two.\nThree.\n"
    assert {
        block: [file[slice(*each)] for each in spans] for block, spans in spans_of(file, body, Format.TEXT).items()
    } == {
        "b1": ["One two."],
        "b3": ["Three."],
    }


def test_words_are_not_found_inside_longer_ones() -> None:
    file = '{"headline": "The line", "text": "line"}'
    (span,) = spans_of(file, [passage("line")], Format.JSON)["b1"]
    assert span[0] == file.index('line"', file.index("The"))


@given(st.text(max_size=200), st.sampled_from(list(Format)))
def test_letters_stand_where_they_are_said_to_whatever_the_file(file: str, to: Format) -> None:
    letters = letters_of(file, to)
    plain = [at for at in range(len(letters.text)) if file[letters.place(at)] == letters.text[at]]
    escaped = sum(file[letters.place(at)] in "\\&" for at in range(len(letters.text)))
    assert len(plain) + escaped == len(letters.text)
    assert sorted(map(letters.place, range(len(letters.text)))) == list(map(letters.place, range(len(letters.text))))


def text_formats() -> list[Format]:
    """Those with a writer whose file is text."""
    found = []
    for to in Format:
        try:
            writer(to).render([outgoing(ARTICLES[0])]).decode()
        except (ImportError, UnicodeDecodeError):
            continue
        found.append(to)
    return found


@pytest.mark.parametrize("to", text_formats())
@pytest.mark.parametrize("article", ARTICLES, ids=["plain", "rich", "right-to-left"])
def test_the_passages_of_an_article_are_found_in_every_file_of_text(article: object, to: Format) -> None:
    leaves = outgoing(article)
    found = Foreseen(document([leaves], to), "a", (Ready(leaves.review, leaves, leaves, "", 0),))
    made = rendered(leaves.review, to, lambda: found)
    assert made.failed == ""
    assert isinstance(made.shown, Text)
    spans = [span for _, found in made.shown.places.of.items() for span in found]
    assert len(made.shown.places.of) >= 0.8 * len(article.body)
    assert all(made.shown.text[slice(*each)].strip() for each in spans)
