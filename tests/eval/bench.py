"""The copies of gold pages that are scored: as they came, flattened by the benchmark, damaged by our own generator."""

import importlib.util
import random
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import ModuleType

from core.model import Medium
from core.training import GoldPage, flattened, read_corpus
from tests.shared import ROOT


class Shape(StrEnum):
    """How the pages of a corpus are given to the voices."""

    HTML = "html"
    FLATTENED = "flattened"
    DAMAGED = "damaged"


TITLES = {
    Shape.HTML: "HTML",
    Shape.FLATTENED: "flattened",
    Shape.DAMAGED: "damaged",
}


def corpus_pages(corpus: str, limit: int = 0) -> list[GoldPage]:
    """The pages of a corpus, spread over it where limited.

    Args:
        corpus: the path of its folder, or its name beside the checkout.
        limit: pages at most; 0 for all.
    """
    folder = Path(corpus) if Path(corpus).exists() else ROOT / "corpora" / corpus
    pages = list(read_corpus(folder))
    step = max(1, len(pages) // limit) if limit else 1
    return pages[::step][: limit or None]


def shaped(pages: Sequence[GoldPage], shape: Shape) -> list[GoldPage]:
    """The pages in one shape. What cannot be flattened is left out, as the benchmark does."""
    if shape is Shape.HTML:
        return list(pages)
    if shape is Shape.DAMAGED:
        return [flattened(page, "evaluation") for page in pages]
    return [copy for page in pages if (copy := _flattened(page))]


def has_flattener() -> bool:
    """Whether the benchmark's flattener lies beside the checkout."""
    return (ROOT / "bench" / "flatten.py").exists()


@cache
def _flattener() -> ModuleType:
    path = ROOT / "bench" / "flatten.py"
    spec = importlib.util.spec_from_file_location("flatten", path)
    if spec is None or spec.loader is None or not path.exists():
        raise SystemExit(f"{path} is not there: the benchmark's flattener lies beside the checkout")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _flattened(page: GoldPage) -> GoldPage | None:
    bench = _flattener()
    try:
        lines = bench.lines_of(page.raw)
    except (ValueError, bench.lxml.etree.LxmlError):
        return None
    lines, damage = bench.damage(lines, page.gold, random.Random(page.id))
    return replace(page, raw="\n".join(lines), medium=Medium.TEXT, damage=damage)
