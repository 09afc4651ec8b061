"""The shared scorer and flattener, loaded by path as the data they are."""

import importlib.util
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from core.model import Medium
from tests.shared import ROOT


def _load(name: str) -> ModuleType:
    path = ROOT / "bench" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None or not path.exists():
        raise SystemExit(f"{path} is not there: the evaluation reads the reference data beside the checkout")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def scorer() -> Any:
    """The module that scores proposals against gold."""
    return sys.modules.get("score") or _load("score")


def pages(corpus: str, medium: Medium, limit: int, kinds: frozenset[str]) -> Iterator[Any]:
    """Gold pages of a corpus, as they are or flattened and damaged, spread over the corpus where limited.

    Args:
        corpus: its folder's name, or a path to one.
        medium: HTML as it is; text for the flattened copies.
        limit: pages at most; 0 for all.
        kinds: page types wanted; empty for all.
    """
    score = scorer()
    folder = Path(corpus) if Path(corpus).exists() else ROOT / "corpora" / corpus
    every = [page for page in score.read_gold(folder) if not kinds or page.type in kinds]
    step = max(1, len(every) // limit) if limit else 1
    chosen = every[::step][:limit] if limit else every
    yield from chosen if medium is Medium.HTML else (_flattened(page) for page in chosen)


def _flattened(page: Any) -> Any:
    flatten = sys.modules.get("flatten") or _load("flatten")
    lines, _ = flatten.damage(flatten.lines_of(page.raw), page.gold, random.Random(page.id))
    return page._replace(raw="\n".join(lines), kind="text")
