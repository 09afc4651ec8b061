"""Desks whose index of passages is full, and what another library makes of the same passages."""

from collections.abc import Mapping
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from types import ModuleType

from core.desk import arriving
from core.desk.connecting import writing
from core.desk.opening import open_desk
from core.desk.passages import index, put
from tests.bench.desks import text_source
from tests.bench.texts import paragraph

PAGE = 50
"""Passages of a page."""
BANDS, ROWS = 8, 4
"""What the peer is told, so that it finds what ours finds."""
_PATIENCE = 10.0
_AT_ONCE = 200
"""Pages to a transaction: one each would make every page durable by itself, which takes longer than all else."""


def page_texts(page: int) -> dict[str, str]:
    """The passages of a page by block id; those of page 0 are paragraphs 0 to 49, and so on."""
    return {f"b{place + 1}": paragraph(page * PAGE + place) for place in range(PAGE)}


def nearly(text: str) -> str:
    """The text with one word in the middle changed."""
    words = text.split()
    return " ".join([*words[: len(words) // 2], "changed", *words[len(words) // 2 + 1 :]])


def fill_index(path: Path, passages: int) -> None:
    """Makes a desk at ``path`` with this many passages, 50 to a page. The pages themselves are not stored."""
    engine = open_desk(path, _PATIENCE)
    pages = range(max(1, passages // PAGE))
    for begin in range(0, len(pages), _AT_ONCE):
        with writing(engine) as connection:
            for page in pages[begin : begin + _AT_ONCE]:
                review_id = arriving.add_source(connection, text_source(f"page {page}", str(page))).review_id
                number, _ = arriving.number_and_site(connection, review_id)
                put(connection, number, index(page_texts(page)))
    engine.dispose()


class Peer:
    """datasketch's own index, in memory, over the same pairs of words.

    Args:
        library: the module.
        passages: how many are put in at once; made by ``paragraph``.
    """

    def __init__(self, library: ModuleType, passages: int) -> None:
        self._library = library
        self._index = library.MinHashLSH(num_perm=BANDS * ROWS, params=(BANDS, ROWS))
        self.add_all({str(seed): paragraph(seed) for seed in range(passages)})

    def add_all(self, texts: Mapping[str, str]) -> None:
        """Puts passages in under their names."""
        for name, text in texts.items():
            self._index.insert(name, self._hashed(text), check_duplication=False)

    def look_up(self, text: str) -> int:
        """How many passages it finds for a text."""
        return len(self._index.query(self._hashed(text)))

    def _hashed(self, text: str) -> object:
        words = text.lower().split()
        pairs = [f"{one} {other}".encode() for one, other in pairwise(words)]
        hashed = self._library.MinHash(num_perm=BANDS * ROWS)
        hashed.update_batch(pairs)
        return hashed


def datasketch() -> ModuleType | None:
    """The peer's library; None where it is not installed."""
    try:
        return import_module("datasketch")
    except ImportError:
        return None
