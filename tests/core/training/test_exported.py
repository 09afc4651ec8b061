"""What editors approved is gold for training."""

from pathlib import Path

import pytest

from core.export import Format, document
from core.model import BadInputError, FieldName, Medium
from core.training.exported import read_gold
from core.training.train import train
from tests.core.export.articles import ARTICLES, outgoing
from tests.core.export.data.desk import PAGE, reviewed
from tests.core.training.corpora import write_page
from tests.core.training.small import gold_pages, grow_quickly, write_export


def test_an_approved_page_comes_with_its_markup_and_its_copy(tmp_path: Path) -> None:
    left, _ = reviewed(tmp_path)
    file = tmp_path / "approved.parquet"
    file.write_bytes(document([outgoing(ARTICLES[0]), left], Format.PARQUET).data)
    (page,) = read_gold(file)
    assert (page.id, page.corpus, page.medium, page.type) == (left.article.review_id, file.name, Medium.HTML, "article")
    assert page.raw == PAGE
    assert page.gold.splitlines() == [passage.text for passage in left.article.body]
    assert (page.title, page.site) == (left.article.fields[FieldName.TITLE], "www.sound.example")


def test_a_folder_is_read_as_a_corpus(tmp_path: Path) -> None:
    write_page(tmp_path, "one", {"ground_truth": {"main_content": "The article."}})
    assert [page.gold for page in read_gold(tmp_path)] == ["The article."]


@pytest.mark.parametrize("content", [b"", b"PAR1 no", b"{}"])
def test_a_file_that_is_no_export_is_named(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "x.parquet"
    file.write_bytes(content)
    with pytest.raises(BadInputError, match=r"x\.parquet: is no corpus"):
        list(read_gold(file))


def test_a_table_of_something_else_is_named(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.table({"a": [1]}), tmp_path / "x.parquet")
    with pytest.raises(BadInputError, match="holds no blocks that a desk exported"):
        list(read_gold(tmp_path / "x.parquet"))


def test_a_model_is_trained_on_what_a_desk_exported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    grow_quickly(monkeypatch)
    file = write_export(tmp_path / "approved.parquet")
    assert [page.gold for page in read_gold(file)] == [page.gold.replace("\n\n", "\n") for page in gold_pages()]
    trained = train([file], 1)
    assert trained.model
    assert f"| approved.parquet | not stated | {len(gold_pages())} |" in trained.card
