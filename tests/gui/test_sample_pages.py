"""The sample pages and their desk."""

from pathlib import Path

import resources
from gui.sample_pages import sample_desk, sample_pages


def test_every_sample_page_is_there_and_shown_once() -> None:
    pages = sample_pages()
    assert all(path.is_file() for path in pages)
    named_otherwise = {".json", ".toml"}
    there = {path for path in resources.folder("samples").iterdir() if path.suffix not in named_otherwise}
    assert sorted(pages) == sorted(there)


def test_their_desk_lies_beside_the_other_one_and_is_another_file() -> None:
    own = Path("/desks/mine.galleyproof")
    assert sample_desk(own).parent == own.parent
    assert sample_desk(own) != own
