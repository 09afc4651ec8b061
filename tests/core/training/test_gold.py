"""Corpora are read as they are."""

import pytest

from core.model import BadInputError, Medium
from core.training import read_corpus, site_of
from tests.core.training.corpora import write_page


def truth(content="The article.", kind=None, **fields):
    page_type = {"_internal": {"page_type": {"primary": kind}}} if kind else {}
    return {"url": "https://news.example.co.uk/a", "ground_truth": {"main_content": content, **fields}} | page_type


def test_a_page_comes_with_its_gold_fields_and_site(tmp_path):
    fields = {"title": "Pier", "author": "Ada Holm", "publish_date": "2024-03-05T10:00:00"}
    write_page(tmp_path, "one", truth(**fields), "<p>über".encode() + b"\xff")
    (page,) = read_corpus(tmp_path)
    assert (page.id, page.corpus, page.medium, page.gold) == ("one", tmp_path.name, Medium.HTML, "The article.")
    assert page.raw == "<p>über\ufffd"
    assert (page.title, page.author, page.date, page.site) == ("Pier", "Ada Holm", "2024-03-05", "example.co.uk")
    assert (page.type, page.damage) == ("article", "")


def test_what_gold_does_not_say_is_empty_and_a_month_is_no_day(tmp_path):
    write_page(tmp_path, "one", truth(title=None, publish_date="2015-11"))
    (page,) = read_corpus(tmp_path)
    assert (page.title, page.author, page.date) == ("", "", "")


def test_pages_come_by_id_and_those_without_markup_or_article_not_at_all(tmp_path):
    for stem in ("b", "a", "c"):
        write_page(tmp_path, stem, truth())
    write_page(tmp_path, "empty", truth(content=None))
    (tmp_path / "html" / "c.html.gz").unlink()
    assert [page.id for page in read_corpus(tmp_path)] == ["a", "b"]


def test_only_the_page_types_asked_for_come(tmp_path):
    write_page(tmp_path, "one", truth())
    write_page(tmp_path, "two", truth(kind="forum"))
    assert [page.id for page in read_corpus(tmp_path, frozenset({"forum"}))] == ["two"]


def test_a_page_without_an_address_is_a_site_of_its_own(tmp_path):
    for stem in ("one", "two"):
        write_page(tmp_path, stem, truth() | {"url": None})
    assert len({page.site for page in read_corpus(tmp_path)}) == 2


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://blog.turbotax.intuit.com/a", "intuit.com"),
        ("http://www.bbc.co.uk:80/news", "bbc.co.uk"),
        ("http://127.0.0.1/a", "127.0.0.1"),
        ("http://localhost/a", "localhost"),
        ("", ""),
    ],
)
def test_a_site_is_a_registered_domain(url, site):
    assert site_of(url) == site


def test_a_folder_that_is_no_corpus_is_named(tmp_path):
    with pytest.raises(BadInputError, match="no folder ground-truth"):
        next(read_corpus(tmp_path))


def test_a_damaged_file_is_named(tmp_path):
    write_page(tmp_path, "one", truth())
    (tmp_path / "html" / "one.html.gz").write_bytes(b"no gzip")
    with pytest.raises(BadInputError, match=r"one\.html\.gz: is damaged"):
        next(read_corpus(tmp_path))
    (tmp_path / "ground-truth" / "one.json").write_text("{")
    with pytest.raises(BadInputError, match=r"one\.json: is not gold"):
        next(read_corpus(tmp_path))
