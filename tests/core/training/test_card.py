"""The model's card: what it was trained on, under which licence, and how it does."""

from core.model import Medium
from core.training.card import card, licence_of
from core.training.folds import FOLDS
from core.training.heldout import HeldOut
from tests.core.training.corpora import gold_page

FIGURES = {
    Medium.HTML: HeldOut(pages=411, blocks=20_123, wrong=0.01234, error=0.00456, sound=0.451),
    Medium.TEXT: HeldOut(pages=822, blocks=40_321, wrong=0.0236, error=0.00567, sound=0.351),
}
LICENCES = {"harbour": "CC BY 4.0", "moor": "not stated"}


def pages():
    return [
        gold_page(1, "north.org", corpus="harbour"),
        gold_page(2, "north.org", corpus="harbour", type="forum"),
        gold_page(3, "south.org", corpus="harbour"),
        gold_page(4, "south.org", corpus="moor"),
    ]


def lines(**given):
    return card(given.get("pages", pages()), given.get("licences", LICENCES), given.get("figures", FIGURES)).split("\n")


def test_each_corpus_is_named_with_its_licence_pages_articles_and_sites():
    assert "| harbour | CC BY 4.0 | 3 | 2 | 2 |" in lines()
    assert "| moor | not stated | 1 | 1 | 1 |" in lines()


def test_folds_and_figures_are_named():
    assert any(line.startswith(f"- {FOLDS} folds by registered domain") for line in lines())
    [html] = [line for line in lines() if line.startswith("| web pages |")]
    [text] = [line for line in lines() if line.startswith("| flattened copies |")]
    assert html.split(" | ")[1:3] == ["411", "20123"]
    for figure in ("1.23%", "45.1%", "0.0046"):
        assert figure in html
    for figure in ("822", "2.36%", "35.1%", "0.0057"):
        assert figure in text


def test_the_order_of_pages_and_corpora_is_no_matter():
    backwards = lines(pages=pages()[::-1], licences=dict(reversed(LICENCES.items())))
    assert backwards == lines()


def test_a_card_is_markdown_without_loose_ends():
    text = "\n".join(lines())
    assert text.startswith("# ")
    assert text.endswith("|\n")
    assert all(line == line.rstrip() for line in lines())


def test_a_licence_is_the_first_words_of_its_file(tmp_path):
    (tmp_path / "LICENSE").write_text("\n  Creative Commons Attribution 4.0  \n\nhttps://x.example\nMore.\n", "utf-8")
    assert licence_of(tmp_path) == "Creative Commons Attribution 4.0, https://x.example"


def test_a_heading_of_the_licence_is_left_out(tmp_path):
    (tmp_path / "LICENSE").write_text("Licence of this corpus:\nApache License 2.0\n", "utf-8")
    assert licence_of(tmp_path) == "Apache License 2.0"


def test_a_corpus_without_a_licence_says_so(tmp_path):
    assert licence_of(tmp_path) == "not stated"
