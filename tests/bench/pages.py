"""Real pages to prepare: the project's samples, and a corpus of news where it lies beside the checkout."""

import gzip
from pathlib import Path

from core.intake import read
from core.model import Source
from resources import folder
from tests.shared import ROOT

NEWS = ROOT / "corpora" / "news-2023" / "html"
_SAMPLES = (".html", ".txt")


def sample_pages(count: int) -> list[Path]:
    """``count`` sample pages, over and over where there are fewer."""
    pages = sorted(path for path in folder("samples").iterdir() if path.suffix in _SAMPLES)
    return [pages[number % len(pages)] for number in range(count)]


def news_pages(count: int, into: Path) -> list[Path]:
    """``count`` pages spread over the corpus, unpacked into a folder; none where there is no corpus."""
    every = sorted(NEWS.glob("*.html.gz")) if NEWS.is_dir() else []
    into.mkdir(exist_ok=True)
    return [_unpacked(path, into) for path in every[:: max(1, len(every) // count)][:count]]


def _unpacked(packed: Path, into: Path) -> Path:
    target = into / packed.stem
    target.write_bytes(gzip.decompress(packed.read_bytes()))
    return target


def sources(paths: list[Path]) -> list[Source]:
    """The page in each file."""
    return [item for path in paths for item in read(path) if isinstance(item, Source)]
