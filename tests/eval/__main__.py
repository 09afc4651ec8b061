"""``python -m tests.eval``: scores our proposals and our peers' on gold pages of held-out sites, and writes a document.

With ``--pin`` it raises the floors of the gate instead.
"""

import argparse
import json
import platform
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version

from core.training import GoldPage
from core.training.repeats.making import KINDS
from tests.eval import gate
from tests.eval.bench import corpus_pages, shaped
from tests.eval.engine import Engine, Standard
from tests.eval.flagging import ARTICLE
from tests.eval.hearing import hear
from tests.eval.heldout import Trained, held_out, trained
from tests.eval.options import DOCUMENT, command, is_whole, parsed
from tests.eval.reasoned import held_out_reasons
from tests.eval.repeats.outcomes import NATURAL, Outcome, detail_lines
from tests.eval.repeats.running import ask, outcomes
from tests.eval.report import Heading, by_hand, document
from tests.eval.results import OURS, Results
from tests.eval.voices import DEDUPLICATING, PEERS


def main(arguments: Sequence[str] | None = None, engine: Engine | None = None) -> int:
    """Evaluates, or pins; 0 when nothing of ours failed and no floor was refused."""
    options = parsed(arguments, __doc__)
    if options.pin:
        return gate.pin(lower=options.lower_floors)
    out = options.out or (DOCUMENT if is_whole(options) else None)
    hand = by_hand(out) if out else "\n"
    results = evaluated(options, engine or Standard(options.jobs))
    if options.details:
        options.details.write_text("".join([*_details(results), *detail_lines(results.repeats)]), "utf-8")
    text = document(results, _heading(options), hand)
    if out:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(text, "utf-8")
        print(f"written: {out}", file=sys.stderr)
    else:
        print(text)
    ours = [one.failed for answers in results.ours.values() for one in answers]
    return int(any(ours) or any(one.failed for one in results.repeats))


def evaluated(options: argparse.Namespace, engine: Engine) -> Results:
    """Trains, proposes, hears the peers."""
    gold = [page for corpus in options.corpus for page in corpus_pages(corpus, options.limit)]
    if not gold:
        raise SystemExit(f"no gold pages in {', '.join(options.corpus)}")
    models = trained(engine, gold, options.models)
    pages, ours, peers = {}, {}, {}
    for shape in options.shape:
        print(f"{shape}…", file=sys.stderr, flush=True)
        pages[shape] = shaped(gold, shape)
        found = held_out(engine, models, pages[shape], options.jobs)
        ours[shape] = [found[page.corpus, page.id] for page in pages[shape]]
        peers[shape] = hear(pages[shape], options.voice, options.jobs, options.cache)
    names = tuple(dict.fromkeys(page.corpus for page in gold))
    labelled = [] if options.limit else held_out_reasons(engine, models, options.corpus)
    return Results(names, pages, ours, peers, models, labelled, _repeats(options, engine, models, gold))


def _repeats(
    options: argparse.Namespace, engine: Engine, models: Sequence[Trained], gold: Sequence[GoldPage]
) -> list[Outcome]:
    """What comes of repeated passages; nothing where none are wanted."""
    if not options.repeats:
        return []
    asked = ask([page for page in gold if page.type == ARTICLE], [*KINDS, NATURAL], options.repeats)
    return outcomes(engine, models, asked, list(DEDUPLICATING) if options.voice else [], options.jobs)


def _heading(options: argparse.Namespace) -> Heading:
    versions = [(OURS, f"{version(OURS)}, Python {platform.python_version()}, lxml {version('lxml')}")]
    versions += [(name, PEERS[name].version) for name in options.voice]
    return Heading(datetime.now(UTC).date(), command(options), versions)


def _details(results: Results) -> list[str]:
    """A JSON line a page and shape: its measures, and the blocks whose verdict was wrong."""
    lines = []
    for shape, pages in results.pages.items():
        for page, one in zip(pages, results.ours[shape], strict=True):
            row: dict[str, object] = {
                "shape": shape,
                "corpus": page.corpus,
                "id": page.id,
                "type": page.type,
                "site": page.site,
            }
            row |= {"damage": page.damage, **one.mark._asdict(), "wrong": [wrong._asdict() for wrong in one.wrong]}
            lines.append(json.dumps(row, ensure_ascii=False) + "\n")
    return lines


if __name__ == "__main__":
    raise SystemExit(main())
