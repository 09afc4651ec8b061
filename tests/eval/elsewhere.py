"""``python -m tests.eval.elsewhere CORPUS…``: what becomes of passages that stand on other pages of their site.

For each number of other pages that have a passage word for word: how often gold keeps it and, with ``--proposed``, how
often gold keeps what the proposal would. Pages that have half of one article's words between them are the same article
twice and do not count for each other, as on the desk. The proposals are those of the model the program comes with,
which has learned from these pages where the corpora are its own: read that part as the best case for the model.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.desk.arriving import site
from core.duplicates.minhash import passages
from core.intake import source_of_text
from core.model import Verdict
from core.propose import propose
from core.segment import Cut, segment
from core.training import GoldPage, read_corpus
from core.training.measures import labels
from tests.eval.markdown import share, table

_MUCH = 0.5
_MOST = 4
"""Other pages from which all are counted together."""
_NOBODY = "-"


@dataclass(frozen=True)
class Standing:
    """A passage of a page.

    Attributes:
        exact: its hash.
        words: how many.
        gold: gold has it.
        proposed: the proposal keeps it; None where no proposal was made.
    """

    exact: int
    words: int
    gold: bool
    proposed: bool | None = None


@dataclass(frozen=True)
class Counted:
    """A passage with its site and the number of the site's other pages that have it."""

    standing: Standing
    site: str
    others: int


def standings(page: GoldPage, judged: bool) -> list[Standing]:
    """The passages of a page; every copy of a gold passage counts as gold."""
    cut = segment(source_of_text(page.id, page.raw, page.medium))
    texts = [block.text for block in cut.page.blocks]
    rows = zip(passages(texts), labels(texts, page.gold, copies=True), _kept(cut, judged), strict=True)
    return [Standing(one.exact, one.words, gold, kept) for one, gold, kept in rows if one]


def _kept(cut: Cut, judged: bool) -> Sequence[bool | None]:
    if not judged:
        return [None] * len(cut.page.blocks)
    return [one.verdict is Verdict.KEEP for one in propose(cut).judgements]


def counted(pages: Mapping[str, Sequence[Sequence[Standing]]]) -> Iterator[Counted]:
    """Every passage of every page with the number of other pages of its site that have it.

    Args:
        pages: the passages of each page, by site.
    """
    for name, of_site in pages.items():
        hashes = [{one.exact for one in page} for page in of_site]
        for number, page in enumerate(of_site):
            others = [there for at, there in enumerate(hashes) if at != number and not _same_article(page, there)]
            yield from (Counted(one, name, sum(one.exact in there for there in others)) for one in page)


def _same_article(page: Sequence[Standing], there: set[int]) -> bool:
    gold = [one for one in page if one.gold]
    return 0 < _MUCH * sum(one.words for one in gold) <= sum(one.words for one in gold if one.exact in there)


def report(rows: Iterable[Counted]) -> str:
    """The shares by number of other pages, as a table."""
    by_others: defaultdict[int, list[Counted]] = defaultdict(list)
    for one in rows:
        by_others[min(one.others, _MOST)].append(one)
    headings = ("other pages of the site", "passages", "sites", "gold keeps", "proposed to stay", "gold keeps of these")
    return table(headings, [_row(others, by_others[others]) for others in sorted(by_others)])


def _row(others: int, rows: Sequence[Counted]) -> list[str]:
    kept = [one for one in rows if one.standing.proposed]
    judged = any(one.standing.proposed is not None for one in rows)
    return [
        f"{others} or more" if others == _MOST else str(others),
        str(len(rows)),
        str(len({one.site for one in rows})),
        _gold(rows),
        f"{len(kept)} on {len({one.site for one in kept})} sites" if judged else _NOBODY,
        _gold(kept) if kept else _NOBODY,
    ]


def _gold(rows: Sequence[Counted]) -> str:
    return share(sum(one.standing.gold for one in rows) / len(rows), 2)


def pages_of_sites(folders: Sequence[Path]) -> Mapping[str, Sequence[GoldPage]]:
    """The gold pages of sites that have several, by the host of their address."""
    by_site: defaultdict[str, list[GoldPage]] = defaultdict(list)
    for folder in folders:
        for page in read_corpus(folder):
            by_site[site(page.url)].append(page)
    return {name: pages for name, pages in by_site.items() if name and len(pages) > 1}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures the corpora named and prints a table."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval.elsewhere", description=__doc__)
    parser.add_argument("corpora", type=Path, nargs="+", metavar="CORPUS", help="folder with ground-truth and html")
    parser.add_argument("--proposed", action="store_true", help="make proposals as well; some 200 ms a page")
    options = parser.parse_args(arguments)
    pages = pages_of_sites(options.corpora)
    print(report(counted({name: [standings(p, options.proposed) for p in each] for name, each in pages.items()})))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
