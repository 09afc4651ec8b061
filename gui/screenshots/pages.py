"""The desks the pictures are taken of, with their pages prepared beforehand."""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from random import Random

from core.desk import Desk
from core.intake import read, source_of_text
from core.model import Medium, Source
from core.work import prepare
from core.work.preparing import prepare_plain
from gui.sample_pages import sample_pages

_SECTIONS = 500
_WHO = "the clerk|Councillor Aubrey|Mr Sayle|Ms Calloway|a reader|the surveyor|the harbour master|nobody|the treasurer"
_DID = "asked for|spoke against|put off|counted|paid for|found|praised|doubted|wrote about|measured|painted|repaired"
_WHAT = "two ladders|the lamps|a new fence|the old slip|forty metres of rope|the crane|three cracks|the bell|a map"
_WHERE = "at the north quay|by the fish market|off Gannet Point|in Saint Brannoc|under the bridge|behind the net loft"
_WHEN = "before Easter|in the storm|on a Tuesday|after the flood|for the second year|without a vote|at low tide"


class Pages(StrEnum):
    """What is on a desk."""

    NONE = "empty"
    SAMPLES = "samples"
    LONG = "long"


def put_on_desk(pages: Pages, folder: Path) -> Path:
    """A desk in ``folder`` with these pages; says its path."""
    path = folder / f"{pages.value}.galleyproof"
    with Desk.open(path) as desk:
        for source in _sources(pages):
            _put(desk, source)
        if pages is Pages.SAMPLES:
            failed = source_of_text("tangled.html", _tangled(), Medium.HTML)
            done = prepare_plain(failed, "took longer than 20 seconds")
            desk.save_proposal(desk.add(failed).review_id, done.page, done.proposal)
    return path


def _put(desk: Desk, source: Source) -> None:
    done = prepare(source)
    desk.save_proposal(desk.add(source).review_id, done.page, done.proposal)


def _sources(pages: Pages) -> Iterable[Source]:
    if pages is Pages.NONE:
        return ()
    if pages is Pages.LONG:
        return (source_of_text("minutes.html", _long(), Medium.HTML),)
    samples = [each for path in sample_pages() for each in read(path) if isinstance(each, Source)]
    return (*samples, source_of_text("broken.html", _broken(), Medium.HTML))


def _broken() -> str:
    """A page the parser gives up on: nested deeper than any page has reason to be."""
    return "<div>" * 3000 + "<p>The ferry sails on Monday.</p>" + "</div>" * 3000


def _tangled() -> str:
    paragraphs = (f"<p>Line {n} of the timetable was not announced by noon.</p>" for n in range(1, 40))
    return f"<html><body><h1>Timetable for the winter</h1>{''.join(paragraphs)}</body></html>"


def _long() -> str:
    """A page of a few thousand blocks: minutes of a council, between long lists of links."""
    sections = "".join(_section(number) for number in range(1, _SECTIONS + 1))
    links = "".join(f'<li><a href="/archive/{n}">Minutes of session {n}</a></li>' for n in range(1, 400))
    nav = "".join(f'<li><a href="/p/{n}">Parish {n}</a></li>' for n in range(1, 60))
    return (
        "<html lang=en><head><title>Minutes of the harbour council</title></head><body>"
        f"<nav><ul>{nav}</ul></nav><article><h1>Minutes of the harbour council</h1>{sections}</article>"
        f"<aside><h2>Related</h2><ul>{links}</ul></aside><footer><p>© Harbour council</p></footer></body></html>"
    )


def _section(number: int) -> str:
    """One session: no two of them say the same."""
    chance = Random(number)  # noqa: S311 - a page made up for a picture keeps no secret
    paragraphs = "".join(f"<p>{' '.join(_sentence(chance) for _ in range(3))}</p>" for _ in range(7))
    return f"<h2>Session {number}</h2>{paragraphs}"


def _sentence(chance: Random) -> str:
    who, did, what, where, when = (chance.choice(each.split("|")) for each in (_WHO, _DID, _WHAT, _WHERE, _WHEN))
    return f"{who[:1].upper()}{who[1:]} {did} {what} {where} {when}."
