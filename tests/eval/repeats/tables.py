"""The measures of repeated passages as tables."""

from collections.abc import Callable, Iterable, Sequence

from core.model import Medium
from core.training.repeats.kinds import COPIED
from core.training.repeats.meant import MEANT_KINDS
from tests.eval.markdown import bold, table
from tests.eval.repeats.outcomes import NATURAL, OURS, Counts, Outcome, share, total

_DEFINITIONS = """\
- **P**: of the blocks marked as duplicates, those whose twin stays and that gold does not want once more. On made
  pages, marks that have to do with what was put in.
- **R**: of the copies, those that are marked, or that stay while their original is marked instead.
- **right**: of the copied paragraphs, those of which exactly the right copy stays: the one in the article. Where a copy
  and the passage lie side by side nothing tells them apart, and either may stay, as a whole; a headline may become the
  field wherever it stands. Paragraphs of which nothing stays, for reasons that are no repeats, do not count.
- **pages**: of the pages, those on which this holds for every paragraph of the passage.
- **left in**: of the copies, those that stand in the article beside the right one.
- **tied**: of the copies, those that the finder alone ties to the same words elsewhere, whatever is chosen."""

Pick = Callable[[Outcome], bool]
_COLUMNS = ("P", "R", "right", "pages", "left in", "tied")


def section(outcomes: Sequence[Outcome]) -> str:
    """Everything about repeated passages, in Markdown."""
    parts = [_DEFINITIONS, _made(outcomes), _meant(outcomes), _natural(outcomes), _lost(outcomes), _peers(outcomes)]
    return "\n\n".join(part for part in parts if part)


def of(outcomes: Sequence[Outcome], pick: Pick) -> Counts:
    """The sum of those picked."""
    return total(one for one in outcomes if pick(one))


def cells(counts: Counts) -> list[str]:
    """A row's figures."""
    return [
        _cell(counts.rightly, counts.marked),
        _cell(counts.found, counts.copies),
        _cell(counts.right, counts.passages),
        _cell(counts.whole, counts.runs),
        _cell(counts.left_in, counts.copies),
        _cell(counts.tied, counts.copies),
    ]


def _cell(part: int, whole: int) -> str:
    value = share(part, whole)
    return "-" if value is None else f"{value:.3f}"


def _made(outcomes: Sequence[Outcome]) -> str:
    made = [one for one in outcomes if one.kind in COPIED]
    if not made:
        return ""
    parts = ["### Copies put into pages"]
    for medium in Medium:
        here = [one for one in made if one.medium is medium]
        by_kind = {kind: [one for one in here if one.kind == kind] for kind in COPIED}
        rows = [_row(kind, found) for kind, found in by_kind.items() if found]
        rows += [_row(f"all, {corpus}", [one for one in here if one.corpus == corpus]) for corpus in _corpora(here)]
        rows.append(_row("all", here, marked=True))
        parts.append(table((_TITLES[medium], "cases", *_COLUMNS), rows))
    return "\n\n".join(parts)


_TITLES = {Medium.HTML: "HTML", Medium.TEXT: "text"}


def _present(outcomes: Sequence[Outcome], kinds: Iterable[str]) -> list[str]:
    """Those of the kinds of which there are cases."""
    found = {one.kind for one in outcomes}
    return [kind for kind in kinds if kind in found]


def _corpora(outcomes: Sequence[Outcome]) -> list[str]:
    return list(dict.fromkeys(one.corpus for one in outcomes))


def _row(name: str, outcomes: Sequence[Outcome], marked: bool = False) -> list[str]:
    return [bold(cell, marked) for cell in (name, str(len(outcomes)), *cells(total(outcomes)))]


def _meant(outcomes: Sequence[Outcome]) -> str:
    rows = []
    for kind in _present(outcomes, MEANT_KINDS):
        row = [kind]
        for medium in Medium:
            here = [one for one in outcomes if one.kind == kind and one.medium is medium]
            counts = total(here)
            row += [str(len(here)), str(counts.meant), str(counts.taken)]
        rows.append(row)
    if not any(one.kind in MEANT_KINDS for one in outcomes):
        return ""
    heads = [f"{_TITLES[medium]} {name}" for medium in Medium for name in ("cases", "blocks", "taken")]
    return (
        "### Repeats that are meant\n\n"
        "Blocks put into the article that are repeated on purpose, and those of them that are marked as duplicates.\n"
        "A pull quote may be marked where the editor is asked.\n\n" + table(("", *heads), rows)
    )


def _natural(outcomes: Sequence[Outcome]) -> str:
    here = [one for one in outcomes if one.kind == NATURAL]
    if not here:
        return ""
    rows = []
    for corpus in _corpora(here):
        for medium in Medium:
            mine = [one for one in here if one.corpus == corpus and one.medium is medium]
            counts = total(mine)
            copies = [str(counts.runs), str(counts.copies)]
            rows.append([f"{corpus}, {_TITLES[medium]}", *copies, *cells(counts), f"{counts.taken} of {counts.meant}"])
    return "### Repeats that pages have of themselves\n\n" + table(
        ("", "pages with", "copies", *_COLUMNS, "meant and taken"), rows
    )


def _lost(outcomes: Sequence[Outcome]) -> str:
    rows = []
    for name, pick in _GROUPS.items():
        for medium in Medium:
            counts = of(outcomes, lambda one, pick=pick, medium=medium: pick(one) and one.medium is medium)
            if counts.gold:
                rate = f"1 in {counts.gold / counts.lost:.0f}" if counts.lost else "none"
                rows.append([f"{name}, {_TITLES[medium]}", str(counts.gold), str(counts.lost), rate])
    return (
        "### Gold paragraphs lost\n\n"
        "Paragraphs of gold, of eight words or more, that are marked as duplicates and do not stand in our article as\n"
        "often as in gold.\n\n" + table(("", "paragraphs", "lost", "share"), rows)
    )


_GROUPS: dict[str, Pick] = {
    "copies put in": lambda one: one.kind in COPIED,
    "meant": lambda one: one.kind in MEANT_KINDS,
    "as they came": lambda one: one.kind == NATURAL,
}


def _peers(outcomes: Sequence[Outcome]) -> str:
    heard = [one for one in outcomes if one.counts.heard]
    if not heard:
        return ""
    names = list(total(heard).heard)
    rows = []
    for kind in [*_present(heard, COPIED), ""]:
        row = [kind or "all"]
        for medium in Medium:
            counts = of(heard, lambda one, kind=kind, medium=medium: kind in ("", one.kind) and one.medium is medium)
            row += [_cell(counts.heard.get(name, 0), counts.surplus) for name in names]
        rows.append([bold(cell, not kind) for cell in row])
    heads = [f"{_TITLES[medium]} {name}" for medium in Medium for name in names]
    return (
        "### Copies that voices leave in\n\n"
        f"Of the standings beyond the first, those that are in the text of {OURS} and of its peers.\n\n"
        + table(("", *heads), rows)
    )
