"""The odds of words, learned: how often blocks with a word are kept, a site counting little more than once."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import fsum, log

from core.propose.blockmodel.odds import Odds
from core.training.examples import Example

_SITES = 3
"""Sites a word must stand on to count."""
_MOST = 10.0
"""Blocks of one site that count in full."""
_PRIOR = 1.5
"""Blocks of the usual odds that are added to each word's, so that rare ones say little."""
_LEAST = 0.25
"""Log-odds below which a word says nothing."""

_Words = Callable[[Example], Iterable[Iterable[str]]]


class Wording:
    """Counts of words by fold, so that the odds without any folds are quickly had.

    Args:
        examples: HTML pages; only articles are counted.
    """

    def __init__(self, examples: Sequence[Example]) -> None:
        articles = [one for one in examples if one.type == "article"]
        self._terms = _Counts(articles, lambda one: one.measured.terms)
        self._labels = _Counts(articles, lambda one: one.measured.labels)

    def odds(self, without: frozenset[int]) -> Odds:
        """The odds of the pages outside some folds."""
        return Odds(self._terms.odds(without), self._labels.odds(without))


class _Counts:
    """For each fold, of each word: blocks, blocks kept, sites."""

    def __init__(self, examples: Sequence[Example], words_of: _Words) -> None:
        self._folds: defaultdict[int, defaultdict[str, list[float]]] = defaultdict(
            lambda: defaultdict(lambda: [0.0] * 3)
        )
        sites: defaultdict[tuple[int, str], list[Example]] = defaultdict(list)
        for one in examples:
            sites[one.fold, one.site].append(one)
        for (fold, _), pages in sorted(sites.items()):
            self._add(self._folds[fold], pages, words_of)

    @staticmethod
    def _add(fold: defaultdict[str, list[float]], pages: Sequence[Example], words_of: _Words) -> None:
        """Counts one site."""
        blocks: Counter[str] = Counter()
        kept: Counter[str] = Counter()
        for page in pages:
            for stays, known, words in zip(page.kept.tolist(), page.known.tolist(), words_of(page), strict=True):
                if known:
                    blocks.update(words)
                    kept.update(words if stays else ())
        for word, count in blocks.items():
            share = min(1.0, _MOST / count)
            entry = fold[word]
            entry[0] += count * share
            entry[1] += kept[word] * share
            entry[2] += 1

    def odds(self, without: frozenset[int]) -> Mapping[str, float]:
        totals: defaultdict[str, list[float]] = defaultdict(lambda: [0.0] * 3)
        for fold, words in sorted(self._folds.items()):
            if fold not in without:
                for word, entry in words.items():
                    total = totals[word]
                    for at in range(3):
                        total[at] += entry[at]
        blocks, kept = fsum(t[0] for t in totals.values()), fsum(t[1] for t in totals.values())
        usual = min(0.99, max(0.01, kept / blocks if blocks else 0.5))
        found = {word: _log_odds(entry, usual) for word, entry in sorted(totals.items()) if entry[2] >= _SITES}
        return {word: odds for word, odds in found.items() if abs(odds) >= _LEAST}


def _log_odds(entry: Sequence[float], usual: float) -> float:
    """How much likelier than usual a block with a word is kept, to two places."""
    blocks, kept, _ = entry
    return round(log((kept + _PRIOR * usual) / (blocks - kept + _PRIOR * (1 - usual))) - log(usual / (1 - usual)), 2)
