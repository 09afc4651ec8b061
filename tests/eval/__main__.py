"""``python -m tests.eval``: scores our proposals and our peers' on gold pages, as HTML and flattened, as a table."""

import argparse
import sys
import time
import warnings
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from core.model import Medium
from tests.eval.bench import pages, scorer
from tests.eval.voices import VOICES

_COLUMNS = ("F1", "P", "R", "word F1", "corr.med", "corr.mean", "none", "lost", "ms/page", "ms worst")


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints a table for each corpus and medium; 0 when no voice failed on a page."""
    options = _options(arguments)
    failed = 0
    for corpus in options.corpus:
        for medium in [Medium(name) for name in options.medium]:
            failed += _table(corpus, medium, options)
    return 1 if failed else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.eval", description=__doc__)
    parser.add_argument(
        "--corpus", action="append", help="a folder of ../shared/corpora, or a path; may be given again"
    )
    parser.add_argument("--limit", type=int, default=0, help="pages of each corpus at most; all where not given")
    parser.add_argument("--jobs", type=int, default=1, help="processes at work (1)")
    parser.add_argument("--medium", action="append", choices=[str(m) for m in Medium], help="html or text; both")
    parser.add_argument("--type", action="append", help="page types (article); may be given again")
    parser.add_argument("--voice", action="append", choices=list(VOICES), help="whom to score; all where not given")
    options = parser.parse_args(arguments)
    options.corpus = options.corpus or ["news-2023", "wcxb-dev"]
    options.medium = options.medium or [str(m) for m in Medium]
    options.type = options.type or ["article"]
    options.voice = options.voice or list(VOICES)
    return options


def _table(corpus: str, medium: Medium, options: argparse.Namespace) -> int:
    score = scorer()
    gold = list(pages(corpus, medium, options.limit, frozenset(options.type)))
    cuts = [score.blocks(page) for page in gold]
    shape = "HTML" if medium is Medium.HTML else "flattened and damaged"
    print(f"\n{corpus}, {shape}: {len(gold)} pages ({', '.join(options.type)})")
    print(f"{'':22}" + "".join(f"{name:>10}" for name in _COLUMNS))
    failed = 0
    for name in options.voice:
        texts, times, errors = _speak(name, gold, medium, options.jobs)
        _row(name, score.score(gold, cuts, texts), times, errors)
        failed += errors if name == "galleyproof" else 0
    return failed


def _row(name: str, s: dict[str, float], times: Sequence[float], errors: int) -> None:
    cells = [f"{s[key]:.4f}" for key in ("f1", "precision", "recall", "word_f1")]
    cells += [f"{s['corrections_median']:.1f}", f"{s['corrections_mean']:.2f}", f"{s['none_needed']:.1%}"]
    cells += [
        f"{s['lost']:.2%}",
        f"{sum(times) / max(1, len(times)) * 1000:.0f}",
        f"{max(times, default=0) * 1000:.0f}",
    ]
    note = f"  ({errors} failed)" if errors else ""
    print(f"{name:22}" + "".join(f"{cell:>10}" for cell in cells) + note, flush=True)


def _speak(name: str, gold: Sequence[Any], medium: Medium, jobs: int) -> tuple[dict[str, str], list[float], int]:
    """A voice's text of every page, seconds each took, and how many it failed on."""
    work = [(name, page.id, page.raw, medium) for page in gold]
    if jobs > 1:
        with ProcessPoolExecutor(jobs) as pool:
            rows = list(pool.map(_one, work, chunksize=8))
    else:
        rows = [_one(item) for item in work]
    return {row[0]: row[1] for row in rows}, [row[2] for row in rows], sum(row[3] for row in rows)


def _one(item: tuple[str, str, str, Medium]) -> tuple[str, str, float, bool]:
    name, page, raw, medium = item
    began = time.perf_counter()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            text, failed = VOICES[name](raw, medium), False
    except Exception as error:
        print(f"{name}: {page}: {type(error).__name__}: {error}"[:200], file=sys.stderr)
        text, failed = "", True
    return page, text, time.perf_counter() - began, failed


if __name__ == "__main__":
    raise SystemExit(main())
