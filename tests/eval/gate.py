"""The gate: small fixed sets of pages, and floors under what we make of them, which nothing lowers unasked."""

import json
import math
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from heapq import nsmallest
from pathlib import Path
from typing import NamedTuple

import resources
from core.intake import decode, read
from core.model import Source
from core.training import GoldPage, flattened, read_corpus, summary
from tests.eval.engine import Standard
from tests.eval.flagging import ARTICLE
from tests.eval.proposing import proposed
from tests.shared import ROOT

FLOORS = Path(__file__).parent / "floors.toml"
CORPORA = ("news-2023", "wcxb-dev")
_OF_EACH = 10
"""Pages of each corpus, once as HTML and once flattened."""
_MADE = "samples"
"""The corpus that the project's own sample pages are."""

_OPENING = """\
# Floors under our proposals for the gate's pages. `python -m tests.eval --pin` raises them to what is reached;
# only `--pin --lower-floors` lowers them. "pages" names the set that they hold for. The model that comes with the desk
# was trained on the pages of the corpora: the floors show that nothing broke, not how well it does on other sites.
"""


class Floor(NamedTuple):
    """What must be reached on one set of pages.

    Attributes:
        pages: a name of the set, made of the pages' ids: other pages, other floors.
        f1: at least.
        corrections: a page on average, at most.
        lost: share of the article's words, at most.
    """

    pages: str
    f1: float
    corrections: float
    lost: float


def sample_pages() -> list[GoldPage]:
    """The project's own sample pages that an editor's article stands beside."""
    folder = resources.folder("samples")
    files = sorted(file for file in folder.iterdir() if file.suffix in {".txt", ".html"})
    return [_sample(file) for file in files if _expected(file).exists()]


def shared_pages() -> list[GoldPage]:
    """Articles of the shared corpora, chosen by their ids' hashes, none where a corpus is not beside the checkout."""
    folders = [ROOT / "corpora" / name for name in CORPORA]
    if not all(folder.exists() for folder in folders):
        return []
    return [page for folder in folders for page in nsmallest(_OF_EACH, _articles(folder), key=_place)]


SETS: Mapping[str, Callable[[], list[GoldPage]]] = {
    "samples": sample_pages,
    "html": shared_pages,
    "flattened": lambda: [flattened(page, "gate") for page in shared_pages()],
}


def reached(pages: Sequence[GoldPage]) -> Floor:
    """What the program makes of the pages with the model it comes with; rounded so that no trifle moves it."""
    answers = proposed(pages, Standard(), None)
    scores = summary([one.mark for one in answers])
    return Floor(
        pages=_name(pages),
        f1=math.floor(scores.f1 * 1000) / 1000,
        corrections=math.ceil(scores.corrections_mean * 100 - 1e-9) / 100,
        lost=math.ceil(scores.lost * 10_000 - 1e-9) / 10_000,
    )


def floors(file: Path) -> dict[str, Floor]:
    """The pinned floors, by set; none where nothing was pinned."""
    if not file.exists():
        return {}
    return {name: Floor(**values) for name, values in tomllib.loads(file.read_text("utf-8")).items()}


def shortfalls(found: Floor, floor: Floor) -> list[str]:
    """Where less is reached than a floor asks for, for a person; empty where all is well."""
    if found.pages != floor.pages:
        return [f"the pages are {found.pages}, the floors were pinned for {floor.pages}"]
    asked = [
        ("f1", found.f1 >= floor.f1),
        ("corrections", found.corrections <= floor.corrections),
        ("lost", found.lost <= floor.lost),
    ]
    return [
        f"{name} is {getattr(found, name):g}, the floor {getattr(floor, name):g}" for name, well in asked if not well
    ]


def pin(*, lower: bool = False) -> int:
    """Raises the floors to what is reached now; sets that are not at hand keep theirs.

    Args:
        lower: lower floors as well. Without it nothing at all is written where one would fall.

    Returns:
        0; 1 where a floor would have fallen.
    """
    old = floors(FLOORS)
    new = {name: reached(pages) for name, make in SETS.items() if (pages := make())}
    falls = [f"{name}: {why}" for name in new.keys() & old.keys() for why in shortfalls(new[name], old[name])]
    if falls and not lower:
        print("\n".join([*sorted(falls), "No floor was moved. --lower-floors lowers them."]), file=sys.stderr)
        return 1
    FLOORS.write_text(_toml(old | new), "utf-8")
    return 0


def _toml(by_name: Mapping[str, Floor]) -> str:
    tables = (
        f"\n[{name}]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in floor._asdict().items())
        for name, floor in by_name.items()
    )
    return _OPENING + "".join(tables)


def _name(pages: Sequence[GoldPage]) -> str:
    ids = " ".join(f"{page.corpus}/{page.id}" for page in pages)
    return f"{len(pages)}-{sha256(ids.encode()).hexdigest()[:8]}"


def _articles(folder: Path) -> Iterator[GoldPage]:
    return read_corpus(folder, frozenset({ARTICLE}))


def _place(page: GoldPage) -> str:
    return sha256(f"gate {page.corpus}/{page.id}".encode()).hexdigest()


def _expected(file: Path) -> Path:
    return file.with_name(file.stem + ".expected.json")


def _sample(file: Path) -> GoldPage:
    source = next(iter(read(file)))
    if not isinstance(source, Source):
        raise source
    expected = json.loads(_expected(file).read_text("utf-8"))
    fields = {name: expected.get(name) or "" for name in ("title", "date")}
    return GoldPage(
        id=file.stem,
        corpus=_MADE,
        raw=decode(source).text,
        medium=source.medium,
        gold="\n".join(expected["body"]),
        type=ARTICLE,
        url="",
        site=f"{_MADE}/{file.stem}",
        author=expected.get("byline") or "",
        **fields,
    )
