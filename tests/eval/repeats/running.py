"""All cases of a run, each proposed for by a model that has seen no page of its site."""

import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.model import Medium
from core.training import GoldPage, flattened, fold_of
from core.training.repeats.cases import cut_of
from core.training.repeats.making import Made, made, page_for
from tests.eval.engine import Engine, Proposer
from tests.eval.heldout import Trained
from tests.eval.repeats.judging import judged
from tests.eval.repeats.natural import is_quiet, judged_as_it_came, quiet
from tests.eval.repeats.outcomes import NATURAL, Counts, Outcome
from tests.eval.repeats.peers import heard
from tests.eval.repeats.sampling import sampled
from tests.eval.working import worked


@dataclass(frozen=True)
class Asked:
    """What is asked of one page.

    Attributes:
        page: an HTML page.
        kinds: in each medium the kinds of case made of it, ``NATURAL`` for the page as it came.
    """

    page: GoldPage
    kinds: Mapping[Medium, list[str]] = field(default_factory=lambda: defaultdict(list))


class _Desk:
    """What a process was told at its beginning."""

    propose: Proposer
    voices: Sequence[str] = ()


def ask(pages: Sequence[GoldPage], kinds: Sequence[str], limit: int) -> list[Asked]:
    """Which page is asked for what.

    Args:
        pages: of all corpora, as HTML.
        kinds: of case; ``NATURAL`` among them for pages as they came.
        limit: pages a kind, medium and corpus.
    """
    found = {(page.corpus, page.id): Asked(page) for page in pages}
    for corpus in dict.fromkeys(page.corpus for page in pages):
        mine = [page for page in pages if page.corpus == corpus]
        for medium in Medium:
            for kind in kinds:
                for page in mine if kind == NATURAL else sampled(mine, kind, medium, limit):
                    found[page.corpus, page.id].kinds[medium].append(kind)
    return [one for one in found.values() if one.kinds]


def outcomes(
    engine: Engine, models: Sequence[Trained], asked: Sequence[Asked], voices: Sequence[str], jobs: int = 1
) -> list[Outcome]:
    """What came of all cases, by fold and then as asked."""
    found: list[Outcome] = []
    for one in models:
        mine = [each for each in asked if fold_of(each.page.site, len(models)) == one.fold]
        for row in worked(_of_page, mine, jobs, _begin, (engine, one.model, tuple(voices))):
            found += row
        print(f"repeats, fold {one.fold + 1} of {len(models)}: {len(mine)} pages", file=sys.stderr, flush=True)
    return found


def _begin(engine: Engine, model: Path | None, voices: Sequence[str]) -> None:
    _Desk.propose, _Desk.voices = engine.proposer(model), voices


def _of_page(asked: Asked) -> list[Outcome]:
    found = []
    for medium, kinds in asked.kinds.items():
        made_of = page_for(asked.page, medium) if set(kinds) - {NATURAL} else None
        for kind in kinds:
            outcome = _outcome(asked.page, medium, kind, made_of)
            found += [] if outcome is None else [outcome]
    return found


def _outcome(page: GoldPage, medium: Medium, kind: str, made_of: Made | None) -> Outcome | None:
    """What came of one case; a page that nothing could be proposed for is told of and counted."""
    try:
        return _made(made_of, page, kind) if made_of and kind != NATURAL else _as_it_came(page, medium)
    except Exception as error:
        print(f"repeats: {page.corpus}/{page.id}, {kind}: {type(error).__name__}: {error}"[:200], file=sys.stderr)
        return Outcome(page.corpus, page.id, kind, medium, "", Counts(), failed=True)


def _made(made_of: Made, page: GoldPage, kind: str) -> Outcome | None:
    case = made(made_of, page, kind)
    if case is None:
        return None
    cut = cut_of(case.page)
    texts = heard(case.page, _Desk.voices) if case.units else {}
    outcome = judged(case, cut, _Desk.propose(cut, _nobody), texts)
    if outcome is None:
        print(f"repeats: {page.corpus}/{page.id}, {kind}: cut so that copies cannot be told", file=sys.stderr)
    return outcome


def _as_it_came(page: GoldPage, medium: Medium) -> Outcome:
    page = flattened(page, kinds=()) if medium is Medium.TEXT else page
    cut = cut_of(page)
    if is_quiet(page, cut.page.blocks):
        return quiet(page, cut.page.blocks)
    return judged_as_it_came(page, cut, _Desk.propose(cut, _nobody))


def _nobody(_: str) -> None:
    """Is told what is being done."""
