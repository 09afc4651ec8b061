"""Copies that nothing on a page tells from the passage: those that lie side by side with it."""

from collections.abc import Collection, Sequence

from core.training.repeats.roles import Part, Role


def as_good(roles: Sequence[Role | None], silent: Collection[int], article: Collection[int]) -> list[int]:
    """The copies that may stay in the passage's place, by number.

    Args:
        roles: what each block of the page is, in page order.
        silent: blocks without a word.
        article: blocks that were on the page before and belong to the article.
    """
    passage = _of(roles, 0)
    good: list[int] = []
    numbers = sorted({role.copy for role in roles if role is not None and role.part is Part.COPY})
    # One that lies beside another that is as good is as good, so all are looked at twice.
    for number in numbers + numbers:
        mine = _of(roles, number)
        between = range(min(mine[-1], passage[-1]) + 1, max(mine[0], passage[0]))
        inside = [at for at in range(passage[0], passage[-1]) if at in article]
        own = {0, number, *good}
        if number not in good and all(
            at in silent or _is_of(roles[at], own) for at in [*inside, *between, *range(mine[0], mine[-1])]
        ):
            good.append(number)
    return good


def _of(roles: Sequence[Role | None], copy: int) -> list[int]:
    part = Part.COPY if copy else Part.ORIGINAL
    return [at for at, role in enumerate(roles) if role is not None and role.part is part and role.copy == copy]


def _is_of(role: Role | None, copies: Collection[int]) -> bool:
    return role is not None and role.copy in copies
