"""Pages written for the tests of this package."""

from core.model import Judgement, Proposal, Reason, Verdict
from core.training import GoldPage
from tests.core.training.corpora import gold_page

TITLE = "Bell tower of Sankt Olav falls silent for the winter"
STORY = (
    "The bells of Sankt Olav will not be heard again before April. A crack as long as a forearm was found in the "
    "beam that carries the largest of them, the parish council said on Monday.",
    "“It has carried four tonnes since 1871, and it has never complained,” said Ingrid Hallvard, who has rung the"
    " bells for twenty-six years. She found the crack herself on her way down from the noon peal.",
    "An engineer from the county climbed the tower the same afternoon. He measured the beam, tapped it along its "
    "length and asked that nobody stand under it until it has been shored up.",
    "What comes next",
    "Two firms have been asked for an offer. One of them wants to lift the bells out with a crane, which would "
    "close the market square for three days; the other would work from inside, with jacks.",
    "The cheaper of the two ways costs 640,000 crowns, and the council has set aside less than half of that. A "
    "collection is to begin on the first Sunday of Advent.",
    "Older people in the village remember a winter without bells. In 1943 they were to be melted down, and the "
    "sexton hid the smallest under a heap of turnips until the war was over.",
    "Until April the hours will be struck on a length of railway track that hangs in the school yard. The pupils "
    "of the fourth class have drawn up a rota, and nobody has overslept so far.",
)
_PAGE = """<!doctype html><html lang="en"><head><title>{title}</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/valley">Valley</a></li></ul></nav>
<div class="page"><h1>{title}</h1><p class="byline">By Marte Solheim</p>
<div class="article-body">{body}</div></div>
<aside><h2>More from the valley</h2><ul><li><a href="/1">Ski lift opens a week early</a></li>
<li><a href="/2">Library lends out sledges</a></li></ul></aside>
<footer><p>© 2024 Valley Post. All rights reserved.</p></footer></body></html>"""


def tower(number: int = 1, body: str = "", gold: str = "", **given: str) -> GoldPage:
    """A gold page with the story.

    Args:
        number: makes another id.
        body: the markup of the article, where it is not the story's.
        gold: its text.
        given: other values of the page.
    """
    said = body or "".join(f"<h2>{text}</h2>" if len(text) < 40 else f"<p>{text}</p>" for text in STORY)
    raw = _PAGE.format(title=TITLE, body=said)
    return gold_page(number, site="valley-post.no", raw=raw, gold=gold or "\n".join(STORY), title=TITLE, **given)


def proposal(kept: list[bool], copies: dict[int, int] | None = None, confidence: float = 0.99) -> Proposal:
    """A proposal made by hand.

    Args:
        kept: for each block whether it stays.
        copies: which blocks are duplicates of which, by their places.
        confidence: of all judgements.
    """
    copies = copies or {}
    judged = []
    for at, keep in enumerate(kept):
        verdict = Verdict.KEEP if keep and at not in copies else Verdict.REMOVE
        reason = Reason.DUPLICATE if at in copies else None if keep else Reason.JUNK
        twin = f"b{copies[at] + 1}" if at in copies else None
        judged.append(Judgement(f"b{at + 1}", verdict, confidence, reason, duplicate_of=twin))
    return Proposal("page", tuple(judged), (), (), "by hand")
