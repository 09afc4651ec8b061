"""Made text pages: a page flattened, a block a line, with lines put in."""

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from core.model import Medium
from core.training.damage import Line, Part, lines_of
from core.training.gold import GoldPage
from core.training.repeats.cases import Case
from core.training.repeats.kinds import COPIED, Copy
from core.training.repeats.meant import Form, Insert
from core.training.repeats.places import Place, point
from core.training.repeats.roles import MEANT, Role
from core.training.repeats.roles import Part as Told
from core.training.repeats.stretches import Draft, Entry


class TextPage:
    """A page as text, of which cases are made.

    Args:
        page: an HTML page.
        step: what is done to its lines before anything is put in.
        behind: copies come after what they repeat.

    Attributes:
        behind: as given.
    """

    medium = Medium.TEXT

    def __init__(
        self, page: GoldPage, step: Callable[[Sequence[Line]], Sequence[Line]] = list, *, behind: bool = False
    ) -> None:
        self._page = page
        self.behind = behind
        lines = step(lines_of(page.raw, page.gold))
        self.draft = Draft([Entry(line.text, line.tag, line.part is Part.ARTICLE) for line in lines], page.title)

    def with_copies(
        self, kind: str, passage: Sequence[int], copies: Sequence[tuple[Place, Copy]], chance: random.Random
    ) -> Case:
        """The page with copies of a passage."""
        new: defaultdict[int, list[tuple[str, Role]]] = defaultdict(list)
        for number, (place, copy) in enumerate(copies, 1):
            at = point(self.draft, place, passage, chance)
            new[at] += [(said.text, Role(Told.COPY, number, said.units)) for said in copy]
        roles = {at: Role(Told.ORIGINAL, 0, (unit,)) for unit, at in enumerate(passage)}
        made = self._made(kind, ", ".join(dict.fromkeys(place for place, _ in copies)), new, roles)
        units = tuple(self.draft.entries[at].text for at in passage)
        return replace(made, units=units, complete=COPIED[kind].complete)

    def with_meant(self, kind: str, inserts: Sequence[Insert]) -> Case:
        """The page with repeats that are meant."""
        new: defaultdict[int, list[tuple[str, Role]]] = defaultdict(list)
        for one in inserts:
            new[one.after + 1] += [(_line(text, one.form), MEANT) for text in one.texts]
        return self._made(kind, "in the article", new, {})

    def _made(self, kind: str, place: str, new: dict[int, list[tuple[str, Role]]], roles: dict[int, Role]) -> Case:
        texts, told = [], []
        for n in range(len(self.draft.entries) + 1):
            for text, role in new.get(n, ()):
                texts.append(text)
                told.append(role.written())
            if n < len(self.draft.entries):
                texts.append(self.draft.entries[n].text)
                told.append(roles[n].written() if n in roles else "")
        page = replace(self._page, raw="\n".join(texts), medium=Medium.TEXT, damage=kind)
        return Case(page, kind, place, tuple(told))


def _line(text: str, form: Form) -> str:
    if form is Form.TABLE:
        return text.replace("\t", " | ")
    return f"- {text}" if form is Form.LIST else text
