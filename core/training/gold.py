"""Gold pages: raw pages with the article that an editor would make of them, read from corpora."""

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import tldextract

from core.model import BadInputError, Medium

_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?")


@dataclass(frozen=True, slots=True)
class GoldPage:
    """One page and what should come out of it.

    Attributes:
        id: the stem of its files; unique in its corpus.
        corpus: the name of the corpus' folder.
        raw: the decoded page, markup or text.
        medium: what ``raw`` is.
        gold: the article's text, a paragraph a line; empty lines may stand between.
        type: ``"article"``, ``"forum"``, ``"product"`` …
        url: its address; empty where unknown.
        site: its registered domain, by which pages are kept apart in folds; never empty.
        title: the article's title; empty where gold has none, as are the next two.
        author: who wrote it.
        date: the day it was published, ``YYYY-MM-DD``; a month alone counts as none.
        damage: kinds of damage of a flattened copy, joined by ``+``; empty for the page as it came.
        made: it was made longer, and is learned from only.
    """

    id: str
    corpus: str
    raw: str
    medium: Medium
    gold: str
    type: str
    url: str
    site: str
    title: str
    author: str
    date: str
    damage: str = ""
    made: bool = False


def read_corpus(folder: Path, kinds: frozenset[str] = frozenset()) -> Iterator[GoldPage]:
    """The gold pages of a corpus in the WCXB layout, in the order of their ids.

    Pages without a file in ``html/*.html.gz``, or without an article in ``ground-truth/*.json``, are passed over.

    Args:
        folder: holds ``ground-truth`` and ``html``.
        kinds: page types wanted; empty for all.

    Raises:
        BadInputError: the folder is no corpus, or one of its files cannot be read.
    """
    if not (folder / "ground-truth").is_dir():
        raise BadInputError(str(folder), "is no corpus: it has no folder ground-truth")
    for truth_file in sorted((folder / "ground-truth").glob("*.json")):
        html_file = folder / "html" / f"{truth_file.stem}.html.gz"
        if html_file.exists():
            truth = _truth(truth_file)
            if _gold(truth) and (not kinds or _type(truth) in kinds):
                yield _page(truth_file.stem, folder.resolve().name, truth, _raw(html_file))


def site_of(url: str) -> str:
    """The registered domain of an address (``"intuit.co.uk"``), or its host where it has none; empty without one."""
    found = _suffixes()(url)
    return found.top_domain_under_public_suffix or ".".join(p for p in (found.subdomain, found.domain) if p)


@cache
def _suffixes() -> tldextract.TLDExtract:
    """The suffix list that comes with the library: nothing is fetched, nothing is written."""
    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


def day_of(value: str) -> str:
    """The day of a date or a time, ``YYYY-MM-DD``; empty for anything else."""
    day = _DAY.fullmatch(value.strip())
    return day[1] if day else ""


def _truth(file: Path) -> dict[str, Any]:
    try:
        return msgspec.json.decode(file.read_bytes(), type=dict[str, Any])
    except msgspec.DecodeError as error:
        raise BadInputError(str(file), f"is not gold: {error}") from error


def _raw(file: Path) -> str:
    try:
        return gzip.decompress(file.read_bytes()).decode("utf-8", "replace")
    except (OSError, EOFError) as error:
        raise BadInputError(str(file), "is damaged") from error


def _gold(truth: dict[str, Any]) -> str:
    return _said(truth, "main_content")


def _said(truth: dict[str, Any], key: str) -> str:
    return str(truth.get("ground_truth", {}).get(key) or "")


def _type(truth: dict[str, Any]) -> str:
    return str(truth.get("_internal", {}).get("page_type", {}).get("primary", "article"))


def _page(stem: str, corpus: str, truth: dict[str, Any], raw: str) -> GoldPage:
    url = str(truth.get("url") or "")
    return GoldPage(
        id=stem,
        corpus=corpus,
        raw=raw,
        medium=Medium.HTML,
        gold=_gold(truth),
        type=_type(truth),
        url=url,
        site=site_of(url) or f"{corpus}/{stem}",
        title=_said(truth, "title"),
        author=_said(truth, "author"),
        date=day_of(_said(truth, "publish_date")),
    )
