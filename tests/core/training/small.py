"""Two small corpora of sites that lie in all folds, and trees that are quickly grown."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.export import Facts, Format, Outgoing, document
from core.intake import source_of_text
from core.model import FieldName, Medium, Proposal, Reason, Review, ReviewState, Ruling, Verdict
from core.segment import segment
from core.training import GoldPage
from core.training.boosting import Growth
from tests.core.training.corpora import write_page

SITES = ("northpier", "quaylight", "baytimes", "hillpost", "mooradvertiser", "wolddaily")
"""Sites of the folds 1, 4, 0, 3, 2 and 4."""
CORPORA = {"harbour": SITES[:4], "moor": SITES[2:]}
LICENCE = "Creative Commons Attribution 4.0\n\nhttps://licences.example/by\nThe text of the licence.\n"
_STORIES = (
    "The {place} council met on Tuesday night to settle the long quarrel over its {thing}, and agreed by nine votes.",
    "Members agreed to spend 4 million crowns on the {thing} before the winter storms arrive in {place} again.",
    "“We have waited eleven years for this,” said the harbour master, Oda Lindqvist, after the vote was counted.",
    "Work on the {thing} is to begin in March, and it will close the middle of {place} for about six weeks.",
    "The council had turned down the plan twice before, because the people of {place} were against it.",
    "Nobody expects the work on the {thing} to be cheap, but the mayor of {place} has stopped guessing.",
)
_PLACES = ("Aldmouth", "Brigg", "Carrow", "Dunmere", "Eastvale", "Fenwick", "Garth", "Holm")
_THINGS = ("pier", "bridge", "ferry", "market", "library", "mill", "tower", "well")


def paragraphs(number: int) -> list[str]:
    """The story of a page; no two pages tell the same."""
    place, thing = _PLACES[number % 8], _THINGS[number * 3 % 7]
    start = number % 3
    return [text.format(place=place, thing=thing) for text in _STORIES[start : start + 3 + number % 2]]


def page_html(number: int, site: str) -> str:
    """A page with a menu, the story, other stories and a footer, in the site's own dress."""
    title = f"Vote on the {_THINGS[number * 3 % 7]} of {_PLACES[number % 8]}"
    menu = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("Home", "News", "Sport", "Weather", site))
    story = "".join(f"<p>{text}</p>" for text in paragraphs(number))
    others = "".join(f"<li><a href='/{n}'>{paragraphs(n)[0][:50]}</a></li>" for n in range(number + 1, number + 4))
    body = "post-body" if number % 2 else "story-text"
    return (
        f"<html lang=en><head><title>{title} | {site}</title></head><body><ul class=menu>{menu}</ul>"
        f"<article class={site}><h1>{title}</h1><div class={body}>{story}</div></article>"
        f"<aside class=related><h3>More stories</h3><ul>{others}</ul></aside>"
        f"<footer>Copyright {site}. All rights reserved.</footer></body></html>"
    )


def gold_pages(kinds: dict[int, str] | None = None) -> list[GoldPage]:
    """Two pages of each site, articles but those of other kinds by number."""
    return [
        GoldPage(
            id=f"p{number}",
            corpus="made",
            raw=page_html(number, site),
            medium=Medium.HTML,
            gold="\n\n".join(paragraphs(number)),
            type=(kinds or {}).get(number, "article"),
            url=f"https://{site}.org/{number}",
            site=f"{site}.org",
            title="",
            author="",
            date="",
        )
        for number, site in enumerate(SITES * 2)
    ]


def write_corpora(folder: Path) -> list[Path]:
    """The corpora as folders; one states its licence."""
    number = 0
    for name, sites in CORPORA.items():
        for site in sites * 2:
            truth = {
                "url": f"https://www.{site}.org/{number}",
                "ground_truth": {"main_content": "\n\n".join(paragraphs(number))},
                "_internal": {"page_type": {"primary": "forum" if number == 3 else "article"}},
            }
            write_page(folder / name, f"page-{number:02}", truth, page_html(number, site))
            number += 1
    (folder / "moor" / "LICENSE").write_text(LICENCE, "utf-8")
    return [folder / name for name in CORPORA]


def grow_quickly(patch: pytest.MonkeyPatch) -> None:
    """A few small trees instead of many large ones."""
    for name, trees in (("FIRST", 6), ("SECOND", 4), ("PAGES", 3), ("COPIES", 3)):
        growth = Growth(trees, leaves=5, rows=3, columns=0.6, rate=0.2)
        by_medium = name in {"FIRST", "SECOND"}
        patch.setattr(f"core.training.crossing.{name}", dict.fromkeys(Medium, growth) if by_medium else growth)


def write_export(file: Path) -> Path:
    """The pages as a desk exports them, each approved with its story kept and all else removed."""
    file.write_bytes(
        document([_approved(number, page) for number, page in enumerate(gold_pages())], Format.PARQUET).data
    )
    return file


def _approved(number: int, page: GoldPage) -> Outgoing:
    cut = segment(source_of_text(page.id, page.raw, page.medium, url=page.url))
    kept = set(page.gold.split("\n\n"))
    rulings = {
        block.id: Ruling(Verdict.KEEP) if block.text in kept else Ruling(Verdict.REMOVE, Reason.NAVIGATION)
        for block in cut.page.blocks
    }
    proposal = Proposal(cut.page.source_id, (), (), (), "test")
    fields = {FieldName.URL: page.url}
    review = Review(f"r{number}", page.id, cut.page, proposal, rulings, fields, ReviewState.APPROVED)
    return Outgoing.of(review, Facts(datetime(2026, 11, 5, tzinfo=UTC)))
