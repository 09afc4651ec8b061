"""Made web pages: elements put into the page's own tree."""

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace

import lxml.html
from lxml.html import HtmlElement, builder

from core.model import Block, Medium
from core.segment import ATTRIBUTE
from core.training.gold import GoldPage
from core.training.measures import labels
from core.training.repeats.cases import Case, cut_of
from core.training.repeats.elements import (
    elements_of,
    homes,
    lead,
    precede,
    set_as,
    taking_the_tail,
    under_body,
    without_tail,
)
from core.training.repeats.kinds import COPIED, Copy, Said
from core.training.repeats.meant import Insert
from core.training.repeats.places import Place, point
from core.training.repeats.roles import MARK, Role
from core.training.repeats.roles import Part as Told
from core.training.repeats.stretches import Draft, Entry

_TEXT = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "div"})
"""Elements that are copied when they hold a block alone."""
_NAMES = ("", "story", "article-text", "print-version", "content-mobile", "js-full-text", "entry")
"""Classes of the containers that copies stand in."""
_APART = frozenset({Place.ABOVE, Place.BEFORE, Place.AFTER, Place.BELOW, Place.FOOTER})
"""Where a copy may stand in a container of its own."""


class WebPage:
    """A page's tree, of which cases are made.

    Args:
        page: an HTML page.
        behind: copies come after what they repeat.

    Attributes:
        behind: as given.
    """

    medium = Medium.HTML

    def __init__(self, page: GoldPage, *, behind: bool = False) -> None:
        self._page = page
        self.behind = behind
        cut = cut_of(page)
        whole = cut.tree is not None and cut.tree.find("body") is not None
        self._tree, self._blocks = cut.tree, cut.page.blocks if whole else ()
        gold = labels([block.text for block in self._blocks], page.gold)
        self._elements = {} if self._tree is None else {one.get(ATTRIBUTE, ""): one for one in elements_of(self._tree)}
        holds = Counter(element for block in self._blocks for element in block.structure.elements)
        self._outer = [self._outermost(block, holds) for block in self._blocks]
        entries = [
            Entry(block.text, self._tag(outer), kept and not block.structure.hidden, self._tag(outer) in _TEXT)
            for block, kept, outer in zip(self._blocks, gold, self._outer, strict=True)
        ]
        self.draft = Draft(entries, page.title)

    def with_copies(
        self, kind: str, passage: Sequence[int], copies: Sequence[tuple[Place, Copy]], chance: random.Random
    ) -> Case:
        """The page with copies of a passage."""
        work = _Work(self, chance)
        for unit, at in enumerate(passage):
            work.element(self._outer[at]).set(MARK, Role(Told.ORIGINAL, 0, (unit,)).written())
        said = [[work.block(one, number, passage) for one in copy] for number, (_, copy) in enumerate(copies, 1)]
        for new, (place, _) in zip(said, copies, strict=True):
            work.put(new, place, passage)
        units = tuple(self.draft.entries[at].text for at in passage)
        where = ", ".join(dict.fromkeys(place for place, _ in copies))
        return Case(self._with(work, kind), kind, where, units=units, complete=COPIED[kind].complete)

    def with_meant(self, kind: str, inserts: Sequence[Insert]) -> Case:
        """The page with repeats that are meant."""
        chance = random.Random(f"{self._page.corpus}/{self._page.id}/{kind}")  # noqa: S311  # wanted to repeat itself
        work = _Work(self, chance)
        for one in inserts:
            work.after(one.after, set_as(one, work.chance))
        return Case(self._with(work, kind), kind, "in the article")

    def outer(self, at: int) -> str:
        """The id of the outermost element that holds the block at a place and no other."""
        return self._outer[at]

    @property
    def tree(self) -> HtmlElement:
        """The page's tree; not to be changed.

        Raises:
            ValueError: the page could not be cut by its tree.
        """
        if self._tree is None:
            raise ValueError(f"{self._page.id}: has no tree")
        return self._tree

    def _outermost(self, block: Block, holds: Counter[str]) -> str:
        """The highest element of text that holds this block alone; empty where none does."""
        for element in block.structure.elements:
            if holds[element] == 1 and self._tag(element) in _TEXT:
                return element
        return ""

    def _tag(self, element: str) -> str:
        found = self._elements.get(element)
        return str(found.tag) if found is not None else ""

    def _with(self, work: "_Work", kind: str) -> GoldPage:
        return replace(self._page, raw=work.written(), damage=kind)


class _Work:
    """A copy of a page's tree that is being changed."""

    def __init__(self, page: WebPage, chance: random.Random) -> None:
        self.chance = chance
        self._page = page
        self._root = deepcopy(page.tree.getroottree()).getroot()
        self._elements = {one.get(ATTRIBUTE, ""): one for one in elements_of(self._root)}
        self._ends: defaultdict[str, list[HtmlElement]] = defaultdict(list)

    def element(self, name: str) -> HtmlElement:
        """An element by its id."""
        return self._elements[name]

    def block(self, said: Said, number: int, passage: Sequence[int]) -> HtmlElement:
        """A block of a copy: the original's element with all that is in it, or one like it with other words."""
        old = self.element(self._page.outer(passage[said.units[0]]))
        if said.text == self._page.draft.entries[passage[said.units[0]]].text:
            new = without_tail(deepcopy(old))
        else:
            new = old.makeelement(old.tag, {name: value for name, value in old.attrib.items() if name != "id"})
            new.text = said.text
        for one in elements_of(new):
            one.attrib.pop("id", None)
        new.set(MARK, Role(Told.COPY, number, said.units).written())
        return new

    def put(self, new: Sequence[HtmlElement], place: Place, passage: Sequence[int]) -> None:
        """Puts a copy's blocks in, in a container of their own where the place is outside the article."""
        if place is Place.PASSAGE:
            self._follow(self.element(self._page.outer(passage[-1])), new)
            return
        if place in _APART and self.chance.random() < 0.7:
            new = [self._container(new)]
        self._anchor(place, passage, new)

    def after(self, at: int, new: Sequence[HtmlElement]) -> None:
        """Puts elements after the block at a place."""
        self._follow(self.element(self._page.outer(at)), new)

    def written(self) -> str:
        """The page's markup."""
        for one in elements_of(self._root):
            one.attrib.pop(ATTRIBUTE, None)
        return str(lxml.html.tostring(self._root.getroottree(), encoding="unicode"))

    def _container(self, new: Sequence[HtmlElement]) -> HtmlElement:
        home = self._home()
        name = self.chance.choice([home.get("class", ""), *_NAMES])
        around = builder.E("div" if home.tag == "body" else str(home.tag), *([{"class": name}] if name else []))
        around.extend(new)
        return around

    def _home(self) -> HtmlElement:
        """The element that holds the article: the innermost around its longest row of paragraphs."""
        row = max(self._page.draft.runs(), key=len)
        around = [list(homes(self.element(self._page.outer(at)))) for at in row]
        shared = (one for one in around[0] if all(one in others for others in around))
        return next(shared, self._root.find("body"))

    def _anchor(self, place: Place, passage: Sequence[int], new: Sequence[HtmlElement]) -> None:
        body = self._root.find("body")
        home = self._home()
        if place is Place.FOOTER:
            foot = next(iter(self._root.iter("footer")), body)
            foot.extend(new)
        elif place is Place.TOP:
            lead(body, new)
        elif home.tag == "body" or place is Place.ABOVE:
            self._beside_block(place, passage, new)
        elif place is Place.BEFORE:
            precede(home, new)
        elif place is Place.AFTER:
            self._follow(home, new)
        else:
            body.extend(new) if self.chance.random() < 0.5 else self._follow(under_body(home), new)

    def _beside_block(self, place: Place, passage: Sequence[int], new: Sequence[HtmlElement]) -> None:
        """Beside the block that the same place of a text would be beside."""
        draft = self._page.draft
        at = point(draft, place, passage, self.chance)
        known = [n for n in range(len(draft.entries)) if draft.entries[n].usable]
        below = next((n for n in known if n >= at), None)
        if below is None:
            self._follow(self.element(self._page.outer(known[-1])), new)
        else:
            precede(self.element(self._page.outer(below)), new)

    def _follow(self, old: HtmlElement, new: Sequence[HtmlElement]) -> None:
        """After an element, and after what was put there before."""
        ends = self._ends[old.get(ATTRIBUTE, "")]
        last = ends[-1] if ends else old
        for one in new:
            last.addnext(taking_the_tail(last, one))
            last = one
            ends.append(one)
