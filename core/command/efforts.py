"""The command ``pace``: what each article took, and what one takes as a rule."""

import msgspec

from core.command.desks import say, say_table
from core.desk import ArticleEffort, Desk, UsualEffort, usual


class PaceRecord(msgspec.Struct, frozen=True):
    """The medians over the articles decided on, and the articles, the one decided on last first."""

    usual: UsualEffort
    articles: tuple[ArticleEffort, ...]


def show_efforts(desk: Desk, as_json: bool) -> None:
    """Prints what each article took, as a table with the medians at its end, or as one JSON object."""
    efforts = desk.efforts()
    middle = usual(efforts)
    if as_json:
        say(msgspec.json.format(msgspec.json.encode(PaceRecord(middle, efforts)), indent=2).decode())
    elif efforts:
        median = ("median", "", "", f"{middle.keys:g}", f"{middle.clicks:g}", f"{middle.seconds:.1f}", "")
        say_table([_HEADINGS, *map(_cells, efforts), median])


_HEADINGS = ("REVIEW", "STATE", "VISITS", "KEYS", "CLICKS", "SECONDS", "NAME")


def _cells(effort: ArticleEffort) -> tuple[str, ...]:
    figures = (str(effort.visits), str(effort.keys), str(effort.clicks), f"{effort.seconds:.1f}")
    return (effort.review_id, effort.state.value, *figures, effort.name)
