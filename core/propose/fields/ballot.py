"""The vote: which of the values that a page gives for one field is right, by what speaks for each."""

import math
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.model import FieldName, FieldValue
from core.propose.fields.candidate import Candidate

_SUREST, _UNSUREST = 0.99, 0.01


@dataclass(frozen=True, slots=True)
class Vote:
    """One place of the page that gives a value.

    Attributes:
        value: the value as it would be shown.
        origin: where it was found, for a person.
        signs: what speaks for or against it, by the names of the table of points.
        block_id: the block it was read from, if it was.
        whole: the block is nothing but that field.
    """

    value: str
    origin: str
    signs: frozenset[str]
    block_id: str | None = None
    whole: bool = False


Groups = Mapping[Hashable, Sequence[Vote]]
"""Votes by what makes two values the same."""


def grouped(votes: Iterable[Vote], key: Callable[[str], Hashable]) -> Groups:
    """The votes for the same value together, in the order in which the page gives them."""
    groups: defaultdict[Hashable, list[Vote]] = defaultdict(list)
    for vote in votes:
        groups[key(vote.value)].append(vote)
    return groups


def signs_of(votes: Iterable[Vote]) -> frozenset[str]:
    """All that speaks for a value: a sign counts once, however many places show it."""
    return frozenset().union(*(vote.signs for vote in votes))


def elect(
    name: FieldName,
    groups: Groups,
    about: Mapping[Hashable, frozenset[str]],
    points: Mapping[str, float],
    least: float = 0.0,
) -> Iterator[Candidate]:
    """Every vote as a candidate, the likeliest value first.

    Args:
        name: the field.
        groups: the votes.
        about: signs that a value has beside the others of its page.
        points: log-odds of each sign against "none of these is right", which has 0.
        least: confidence of the likeliest value below which nothing is proposed at all.
    """
    scores = {key: _points(signs_of(votes) | about.get(key, frozenset()), points) for key, votes in groups.items()}
    total = 1.0 + sum(math.exp(score) for score in scores.values())
    if math.exp(max(scores.values(), default=-math.inf)) / total < least:
        return
    for key in sorted(groups, key=lambda key: -scores[key]):
        sure = max(_UNSUREST, min(_SUREST, math.exp(scores[key]) / total))
        for vote in sorted(groups[key], key=lambda vote: _rank(vote, points)):
            yield Candidate(
                FieldValue(name, vote.value, vote.origin, vote.block_id, round(sure, 3)),
                vote.whole,
            )


def _points(signs: Iterable[str], points: Mapping[str, float]) -> float:
    return sum(points.get(sign, 0.0) for sign in sorted(signs))


def _rank(vote: Vote, points: Mapping[str, float]) -> tuple[bool, bool, float]:
    """Of places that say the same, the one not in capitals, then what stands on the page, then the best source."""
    return vote.value.isupper(), vote.block_id is None, -_points(vote.signs, points)
