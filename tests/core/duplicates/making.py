"""Pages with repeated passages: by hand, and by hypothesis in every manner that pages repeat themselves."""

from collections.abc import Sequence

from hypothesis import settings
from hypothesis import strategies as st

from core.duplicates import fold, likeness, tokens
from core.model import Anchor, Block, BlockKind, RepeatedRun

patient = settings(deadline=None)
"""For properties of whole pages: how long one takes depends on the page and on who else works on the machine."""

STORY = (
    "The harbour council met on Tuesday night to settle the long quarrel over the northern pier.",
    "Members agreed to spend four million crowns on new pilings before the winter storms arrive.",
    "“We have waited eleven years for this,” said the harbour master, Oda Lindqvist, after the vote.",
    "Work is to begin in March and will close the inner basin to ferries for about six weeks.",
    "Fishermen protested outside the hall with lanterns, flags and a brass band from the islands.",
    "The minister will visit the town in the spring to lay the first stone of the new quay.",
)
VOTE = ("The vote was close and came after midnight in a full hall.", "Nobody left the gallery before it was read out.")
LONG = " ".join(VOTE)
ADVERTISEMENT = "Advertisement: new boots for the winter, now at half the price in every shop."
OTHERS = [
    f"Unrelated paragraph number {n} speaks of subject {n * 7} at some {n * n} words of length." for n in range(9)
]

_SENTENCES = (
    *STORY,
    *VOTE,
    "A surveyor from the capital had measured the seabed twice and found it sound at every point.",
    "Insurance for the old wooden jetty ran out last summer, and no company would renew it.",
    "Seven boats were moved to the southern side while divers looked at the lowest beams.",
    "Oystercatchers nest on the breakwater, so drilling must stop between April and early June.",
    "Ticket prices for the crossing stay as they are, the ferry line announced in a short letter.",
    "Older people remember how ice crushed the first pier within a single night of storm.",
    "Schools plan an exhibition of drawings that show what children want by the water.",
    "Two cranes arrive by barge and will be put together behind the fish market hall.",
)
_SHORT = ("Menu", "Page 2", "Yes.", "", "More on this", "3–1", ADVERTISEMENT)


def blocks(*texts: str) -> tuple[Block, ...]:
    """A page's blocks, all of one kind."""
    return tuple(
        Block(f"b{n}", BlockKind.LINE, text, Anchor(), sum(not sign.isspace() for sign in text))
        for n, text in enumerate(texts, 1)
    )


def copies_of(run: RepeatedRun) -> list[tuple[str, ...]]:
    """The blocks of each copy."""
    return [copy.blocks for copy in run.copies]


def pairs_of(run: RepeatedRun, copy: int) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """What of a copy says the same as what elsewhere."""
    return [(pair.first, pair.other) for pair in run.copies[copy].pairs]


def ids(first: int, last: int) -> tuple[str, ...]:
    """``b3``, ``b4`` … from one number to another."""
    return tuple(f"b{n}" for n in range(first, last + 1))


def says(text: str, sentence: str) -> bool:
    """Whether a text says a sentence, in its words or nearly."""
    words, have = tokens(fold(sentence)), tokens(fold(text))
    if not words:
        return True
    return any(
        likeness(words, have[at : at + size]) >= 0.6
        for size in (range(1, 10) if len(words) < 5 else {len(words) - 1, len(words), len(words) + 1})
        for at in range(max(1, len(have) - size + 1))
    )


@st.composite
def repeating(draw: st.DrawFn) -> list[str]:
    """The texts of a page on which a story stands once or more, every copy damaged in its own way."""
    sentences = draw(st.permutations(_SENTENCES))[: draw(st.integers(3, 12))]
    story = _paragraphs(sentences, draw(st.lists(st.integers(1, 3), min_size=len(sentences), max_size=len(sentences))))
    page: list[str] = []
    for _ in range(draw(st.integers(1, 4))):
        page += _damaged(draw, story)
        page += draw(st.lists(st.sampled_from(_SHORT), max_size=3))
    return page


def anything() -> st.SearchStrategy[list[str]]:
    """The texts of a page that are drawn from a few, so that everything stands everywhere."""
    return st.lists(st.sampled_from([*STORY[:4], LONG, *VOTE, f"{STORY[0]} {STORY[1]}", *_SHORT[:4]]), max_size=24)


def pages() -> st.SearchStrategy[list[str]]:
    """The texts of any page that repeats itself."""
    return st.one_of(repeating(), anything())


def _paragraphs(sentences: Sequence[str], sizes: Sequence[int]) -> list[str]:
    made, at = [], 0
    for size in sizes:
        if at < len(sentences):
            made.append(" ".join(sentences[at : at + size]))
        at += size
    return made


def _damaged(draw: st.DrawFn, story: Sequence[str]) -> list[str]:
    """One copy: a few things are done to it."""
    copy = list(story)
    for change in draw(st.lists(st.sampled_from(_CHANGES), max_size=3)):
        at = draw(st.integers(0, len(copy) - 1))
        copy = change(copy, at) or copy
    return copy


def _drop(copy: list[str], at: int) -> list[str]:
    return copy[:at] + copy[at + 1 :]


def _from_there(copy: list[str], at: int) -> list[str]:
    return copy[at:]


def _split(copy: list[str], at: int) -> list[str]:
    head, stop, rest = copy[at].partition(". ")
    return [*copy[:at], head + stop.strip(), rest, *copy[at + 1 :]] if rest else copy


def _mid_paragraph(copy: list[str], at: int) -> list[str]:
    return [copy[at].partition(". ")[2] or copy[at], *copy[at + 1 :]]


def _merge(copy: list[str], at: int) -> list[str]:
    return [*copy[:at], " ".join(copy[at : at + 2]), *copy[at + 2 :]]


def _swap(copy: list[str], at: int) -> list[str]:
    return [*copy[at:], *copy[:at]]


def _exchange(copy: list[str], at: int) -> list[str]:
    return [*copy[:at], *copy[at : at + 2][::-1], *copy[at + 2 :]]


def _word(copy: list[str], at: int) -> list[str]:
    words = copy[at].split()
    words[len(words) // 2] = "perhaps"
    return [*copy[:at], " ".join(words), *copy[at + 1 :]]


def _sentence(copy: list[str], at: int) -> list[str]:
    return [*copy[:at], f"{copy[at]} Nobody had thought this would be possible.", *copy[at + 1 :]]


def _advertisement(copy: list[str], at: int) -> list[str]:
    return [*copy[:at], ADVERTISEMENT, *copy[at:]]


def _twice(copy: list[str], at: int) -> list[str]:
    return [*copy[:at], copy[at], *copy[at:]]


def _own(copy: list[str], at: int) -> list[str]:
    return [*copy[:at], OTHERS[at % len(OTHERS)], *copy[at:]]


_CHANGES = (
    _drop,
    _from_there,
    _split,
    _mid_paragraph,
    _merge,
    _swap,
    _exchange,
    _word,
    _sentence,
    _advertisement,
    _twice,
    _own,
)
