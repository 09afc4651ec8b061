"""Moving blocks in the article: what a block follows is a value of its ruling, and the rest stays where it is."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from core.model import TOP, Decision, Review, Ruling
from core.review.articles import order_of
from core.review.editing import decided
from core.review.seams import joined_on
from core.review.wording import number, these


def move(review: Review, block_ids: Iterable[str], after: str | None) -> Decision | None:
    """Put kept blocks right behind another, in the order they stand in; None puts them on top of the article.

    Blocks that continue one that is moved go with it, and nothing comes between a block and those that continue it.
    None is made where they stand there already, or where ``after`` is one of them.
    """
    order = order_of(review)
    moved = dict.fromkeys(_with_joined(review, order, frozenset(block_ids)))
    if not moved or after in moved:
        return None
    stay = [each for each in joined_on(review, after) if each not in moved] if after is not None else []
    behind = stay[-1] if stay else after
    rest = [each for each in order if each not in moved]
    at = rest.index(behind) + 1 if behind in rest else 0
    goal = (*rest[:at], *moved, *rest[at:])
    if goal == order:
        return None
    place = "to the top" if after is None else f"after block {number(after)}"
    return decided(review, f"Move {these([*moved])} {place}", _relinked(review, [*moved], behind or TOP, goal))


def move_by(review: Review, block_ids: Iterable[str], by: int) -> Decision | None:
    """Move blocks one passage up (-1) or down (1) in the article; None at its ends."""
    order = order_of(review)
    wanted = frozenset(block_ids)
    places = [at for at, each in enumerate(order) if each in wanted]
    if not places:
        return None
    if by > 0:
        last = places[-1] + len(joined_on(review, order[places[-1]])) + 1
        return move(review, wanted, order[last]) if last < len(order) else None
    first = places[0] - 1
    while first >= 0 and review.rulings[order[first]].joined:
        first -= 1
    return move(review, wanted, order[first - 1] if first > 0 else None) if first >= 0 else None


def _with_joined(review: Review, order: Iterable[str], wanted: Container[str]) -> Iterator[str]:
    """The wanted blocks and those that continue one of them, by however many, in order."""
    goes = False
    for each in order:
        goes = each in wanted or (goes and review.rulings[each].joined)
        if goes:
            yield each


def _relinked(review: Review, moved: Sequence[str], behind: str, goal: Sequence[str]) -> Mapping[str, Ruling]:
    """The rulings by which the article stands in the order wanted.

    What stood behind a moved block stays where it is, behind what stood before that; what stood behind the goal stands
    behind what comes between. A block that comes to stand in page order is in page order again.
    """
    stood = _before(order_of(review), frozenset(moved))
    before = {one: moved[-1] if last == behind else last for one, last in stood.items()}  # moved ones come between
    after = {
        each: replace(ruling, after=before[ruling.after])
        for each, ruling in review.rulings.items()
        if ruling.after in before and each not in before
    }
    for each, ruling in review.rulings.items():
        if ruling.after == behind and each not in before:
            after[each] = replace(ruling, after=moved[-1])
    links = dict(zip(moved, (behind, *moved[:-1]), strict=True))
    after |= {each: replace(review.rulings[each], after=link, settled=True) for each, link in links.items()}
    return _at_home(review, moved, after, goal)


def _before(order: Iterable[str], moved: Container[str]) -> dict[str, str]:
    """For each moved block the last one before it that stays where it is."""
    found, last = {}, TOP
    for each in order:
        if each in moved:
            found[each] = last
        else:
            last = each
    return found


def _at_home(
    review: Review, moved: Sequence[str], after: Mapping[str, Ruling], goal: Sequence[str]
) -> Mapping[str, Ruling]:
    """The same order with the moved blocks in page order, where that is where they stand."""
    home = {**after, **{each: replace(after[each], after=None) for each in moved}}
    rulings = {**review.rulings, **home}
    return home if order_of(replace(review, rulings=rulings)) == tuple(goal) else after
