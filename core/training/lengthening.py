"""Long pages made of short ones: a story that goes on for hundreds of paragraphs, or much more beside it.

Gold has few long reads, and next to none of a thousand paragraphs. What learns from it takes the place itself for a
sign: far down, nothing stayed. So the paragraphs of other stories are put into a story's own container, and the boxes
around a story, its teasers or comments, are said many times over. Pages of a fold borrow from the same fold alone.
"""

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace

import lxml.html
from lxml.html import HtmlElement

from core.training.cut import parsed, runs_of
from core.training.folds import fold_of
from core.training.gold import GoldPage
from core.training.measures import words
from core.training.repeats.elements import elements_of

_STORIES, _BOXES = 6, 12
"""Of how many articles one gets a longer story, and one longer boxes around it."""
_LEAST, _MOST = 25, 900
"""How many paragraphs, or boxes, are put in."""
_PARAGRAPH = 8
"""Words from which a line is a paragraph."""
_HEADING = "h2"
_ALIKE = 3
"""Boxes of a kind that make a row which can go on."""
_LARGEST = 300
"""Words of the largest box that is said again."""


@dataclass(frozen=True)
class Stock:
    """What pages of a fold lend each other.

    Attributes:
        stories: the lines of each article, by its site.
        beside: lines that stand around articles, by the site.
    """

    stories: Sequence[tuple[str, Sequence[str]]]
    beside: Sequence[tuple[str, str]]


def lengthened(pages: Sequence[GoldPage]) -> list[GoldPage]:
    """Longer copies of some articles; which ones, and how long, follows from their corpus and id.

    Args:
        pages: HTML pages.

    Returns:
        Pages with the same ids, whose gold has what was put into the story; they are ``made``.
    """
    stocks = stocks_of(pages)
    longer = (_as_drawn(page, stocks[fold_of(page.site)]) for page in pages if page.type == "article")
    return [page for page in longer if page is not None]


def stocks_of(pages: Sequence[GoldPage]) -> Mapping[int, Stock]:
    """What the articles among pages lend each other, by fold."""
    by_fold: dict[int, list[GoldPage]] = defaultdict(list)
    for page in pages:
        if page.type == "article":
            by_fold[fold_of(page.site)].append(page)
    return {fold: _stock(articles) for fold, articles in by_fold.items()}


def longer_story(page: GoldPage, stock: Stock, many: int, chance: random.Random) -> GoldPage | None:
    """A page whose story goes on: lines of others after one of its own, set like it.

    Args:
        page: an HTML page.
        stock: what its fold lends it.
        many: how many lines are put in; fewer where the stock has no more.
        chance: decides.

    Returns:
        The page with the longer gold; None where no paragraph of gold stands in an element of its own.
    """
    root = parsed(page.raw)
    gold = [line for line in page.gold.splitlines() if words(line)]
    place = _place(root, gold, chance) if root is not None else None
    if root is None or place is None:
        return None
    after, line = place
    lines = _lines(stock, page.site, many, chance)
    for text in reversed(lines):
        after.addnext(_set_like(after, text))
    at = gold.index(line) + 1
    return _made(page, root, [*gold[:at], *lines, *gold[at:]])


def _as_drawn(page: GoldPage, stock: Stock) -> GoldPage | None:
    """The longer copy of a page as its lot has it; None for most."""
    chance = random.Random(f"{page.corpus}/{page.id}/longer")  # noqa: S311  # chance that repeats itself is wanted
    lot = chance.randrange(_BOXES)
    if lot % _STORIES == 0:
        return longer_story(page, stock, _how_many(chance), chance)
    return _more_beside(page, stock, chance) if lot == 1 else None


def _stock(pages: Sequence[GoldPage]) -> Stock:
    stories = [(page.site, [line.strip() for line in page.gold.splitlines() if words(line)]) for page in pages]
    return Stock(stories, [(page.site, line) for page in pages for line in _around(page)])


def _around(page: GoldPage) -> Iterator[str]:
    """The longer lines of a page that its article has not."""
    root = parsed(page.raw)
    gold = " ".join(words(page.gold))
    for run in runs_of(root) if root is not None else ():
        line = " ".join("".join(run.parts).split())
        said = words(line)
        if len(said) >= _PARAGRAPH and " ".join(said) not in gold:
            yield line


def _place(root: HtmlElement, gold: Sequence[str], chance: random.Random) -> tuple[HtmlElement, str] | None:
    """A paragraph of the article and its line in gold."""
    wanted = {" ".join(words(line)): line for line in gold if len(words(line)) >= _PARAGRAPH}
    found = []
    for element in root.iter("p"):
        line = wanted.get(" ".join(words(element.text_content())))
        if line is not None:
            found.append((element, line))
    return chance.choice(found) if found else None


def _how_many(chance: random.Random) -> int:
    """Small numbers as likely as large ones: as many between 25 and 50 as between 400 and 800."""
    return int(_LEAST * (_MOST / _LEAST) ** chance.random())


def _lines(stock: Stock, site: str, many: int, chance: random.Random) -> list[str]:
    """So many lines of whole stories of other sites, in their order."""
    others = [story for where, story in stock.stories if where != site]
    lines: list[str] = []
    for story in chance.sample(others, len(others)):
        lines.extend(story)
        if len(lines) >= many:
            break
    return lines[:many]


def _set_like(model: HtmlElement, text: str) -> HtmlElement:
    """A line as the paragraph is set that it follows; a short one without a full stop is a heading between them."""
    heading = len(words(text)) < _PARAGRAPH and not text.endswith((".", "!", "?", "”", '"', ":"))
    new = lxml.html.Element(_HEADING if heading else model.tag)
    for name, value in model.attrib.items():
        if name != "id" and not heading:
            new.set(name, value)
    new.text, new.tail = text, "\n"
    return new


def _more_beside(page: GoldPage, stock: Stock, chance: random.Random) -> GoldPage | None:
    """A row of boxes outside the article goes on and on, each saying something else; None where there is no row."""
    root = parsed(page.raw)
    lines = [line for where, line in stock.beside if where != page.site]
    lines += [line for where, story in stock.stories if where != page.site for line in story[:1]]
    rows = list(_rows(root, page.gold)) if root is not None else []
    if root is None or not rows or not lines:
        return None
    row = chance.choice(rows)
    last = row[-1]
    for _ in range(_how_many(chance)):
        new = deepcopy(chance.choice(row))
        _say(new, lines, chance)
        last.addnext(new)
        last = new
    return _made(page, root, page.gold.splitlines())


def _rows(root: HtmlElement, gold: str) -> Iterator[list[HtmlElement]]:
    """Rows of boxes of one kind with some words each, of which the article has none."""
    said = " ".join(words(gold))
    for parent in elements_of(root):
        by_kind: dict[tuple[str, str], list[HtmlElement]] = defaultdict(list)
        for child in parent:
            if isinstance(child.tag, str):
                by_kind[child.tag, child.get("class", "")].append(child)
        for alike in by_kind.values():
            if len(alike) >= _ALIKE and all(_is_beside(one, said) for one in alike):
                yield alike


def _is_beside(box: HtmlElement, said: str) -> bool:
    if box.tag in {"script", "style", "link", "meta", "noscript", "option", "head"}:
        return False
    texts = [" ".join(words(run.text)) for run in _texts(box)]
    many = sum(len(text.split()) for text in texts)
    return _PARAGRAPH <= many <= _LARGEST and not any(text in said for text in texts if len(text.split()) > 3)


@dataclass(frozen=True)
class _Text:
    """A piece of text in a tree: an element's own or the one after it."""

    element: HtmlElement
    tail: bool

    @property
    def text(self) -> str:
        return (self.element.tail if self.tail else self.element.text) or ""

    def say(self, text: str) -> None:
        if self.tail:
            self.element.tail = text
        else:
            self.element.text = text


def _texts(box: HtmlElement) -> Iterator[_Text]:
    for element in elements_of(box):
        yield _Text(element, tail=False)
        if element is not box:
            yield _Text(element, tail=True)


def _say(box: HtmlElement, lines: Sequence[str], chance: random.Random) -> None:
    """Other words for every longer text of a box."""
    for one in _texts(box):
        many = len(words(one.text))
        if many >= _PARAGRAPH:
            one.say(chance.choice(lines))
        elif many > 2:  # names and times stay as they are
            one.say(" ".join(chance.choice(lines).split()[:many]))


def _made(page: GoldPage, root: HtmlElement, gold: Sequence[str]) -> GoldPage:
    raw = lxml.html.tostring(root, encoding="unicode", doctype="<!DOCTYPE html>")
    return replace(page, raw=raw, gold="\n".join(gold), made=True)
