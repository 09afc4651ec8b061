"""Damage that brings lines from elsewhere into a page: failed requests, page furniture, lists, comment boxes."""

from collections.abc import Mapping, Sequence

from core.training.damage.lines import Line, Step, article, inserted, rest
from core.training.damage.phrases import Phrases


def banner(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """A failed request stands on top of the page."""
    return [*rest(_failure(phrases)), *lines]


def banner_middle(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """A failed request stands between two lines of the article."""
    return _between(lines, _failure(phrases), phrases)


def interruptions(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """Advertising labels, page numbers and cross references stand between the article's lines."""
    places = article(lines)[1:]
    if not places:
        return list(lines)
    many = min(len(places), phrases.chance.randint(1, 5))
    out = list(lines)
    for place in sorted(phrases.chance.sample(places, many), reverse=True):
        out = inserted(out, place, [Line(_interruption(phrases))])
    return out


def popular_list(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """A list of other stories stands after the article or at the end."""
    new = rest([*phrases.some("popular"), *phrases.some("headline", phrases.chance.randint(2, 6))])
    return inserted(lines, _below(lines, phrases), new)


def list_middle(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """The same between two lines of the article."""
    return _between(lines, [*phrases.some("popular"), *phrases.some("headline", 4)], phrases)


def comment_box(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """An empty box for comments stands after the article or at the end."""
    return inserted(lines, _below(lines, phrases), rest(phrases.some("comment", phrases.chance.randint(1, 3))))


def page_title(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """The page's title, with its site, is the first line, as many dumps have it."""
    if not phrases.title:
        return list(lines)
    return [Line(phrases.title + phrases.chance.choice([" | ", " - ", " — "]) + phrases.one("host")), *lines]


def mail(lines: Sequence[Line], phrases: Phrases) -> list[Line]:
    """The page comes forwarded in a mail: its header above, every line quoted."""
    sign = phrases.chance.choice(["> ", "> ", ">", "| "])
    quoted = [Line(f"{sign}{line.text}", line.part, line.tag) for line in lines]
    return [*rest(phrases.some("mail", 2)), Line(""), *quoted]


def _failure(phrases: Phrases) -> list[str]:
    """One to five lines, in no fixed order."""
    chosen = [
        *phrases.some("status"),
        *phrases.some("apology", phrases.chance.randint(0, 2)),
        *phrases.some("detail", phrases.chance.randint(0, 1)),
        *phrases.some("advice", phrases.chance.randint(0, 1)),
    ]
    phrases.chance.shuffle(chosen)
    return chosen


def _interruption(phrases: Phrases) -> str:
    if phrases.chance.random() < 0.3:
        return phrases.one("more") + phrases.one("headline")
    return phrases.one("interruption")


def _between(lines: Sequence[Line], new: Sequence[str], phrases: Phrases) -> list[Line]:
    places = article(lines)[1:]
    return inserted(lines, phrases.chance.choice(places), rest(new)) if places else list(lines)


def _below(lines: Sequence[Line], phrases: Phrases) -> int:
    named = article(lines)
    return phrases.chance.choice([named[-1] + 1, len(lines)]) if named else len(lines)


INSERTS: Mapping[str, Step] = {
    "banner": banner,
    "banner-middle": banner_middle,
    "interruptions": interruptions,
    "popular-list": popular_list,
    "list-middle": list_middle,
    "comment-box": comment_box,
    "page-title": page_title,
}
