"""The sentences in the source of ``core`` that a person reads, with their gaps filled by what may stand there."""

import ast
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from tests.translations.finding import words_in

CORE = Path(__file__).parents[2] / "core"
SPEAKING = ("propose/detectors", "propose/reasons", "propose/proposing.py", "propose/elsewhere.py", "propose/weigh.py")
SPEAKING += ("review", "desk", "intake", "segment/loss.py", "segment/plain.py", "work/preparing.py")
"""Where ``core`` speaks to a person."""
FILLERS = ("7", "12%", "block 7", "blocks 4–8", "headline", "navigation", "approved", "first", "a header", "is empty")
FILLERS += ("a heading", "first tenth", "head", "7 words", "ends as a sentence does", "Keep block 7", "3 characters")
FILLERS += ("word for word", "3 questions", "figure", "“4,200” and “4,500”")
_MOST_GAPS = 3
_NOT_FOR_PEOPLE = ("PRAGMA", "SELECT", "BEGIN", "CREATE", "DROP", "INSERT", "UPDATE", "DELETE")
_CAUSES = ("BadInputError", "refused", "DeskError", "ExportError", "StaleDecisionError", "GalleyproofError", "Check")


def sentences_of_core() -> dict[str, list[str]]:
    """Every sentence as it stands in the source, with what it may say: the first of these that is known will do."""
    paths = (path for name in SPEAKING for path in _modules(CORE / name))
    return {
        f"{path.relative_to(CORE)}: {ast.unparse(each)}": list(_filled(each)) for path in paths for each in _said(path)
    }


def _modules(place: Path) -> list[Path]:
    return [place] if place.suffix else sorted(place.rglob("*.py"))


def _said(path: Path) -> Iterator[ast.AST]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = (each for each in ast.walk(tree) if isinstance(each, ast.Call))
    causes = {id(part) for call in calls if getattr(call.func, "id", "") in _CAUSES for part in _texts_of(call)}
    for each in words_in(tree):
        text = _plain(each)
        if _is_sentence(text) or (id(each) in causes and " " in text):
            yield each


def _texts_of(call: ast.Call) -> Iterator[ast.AST]:
    yield from (part for argument in call.args for part in ast.walk(argument))


def _plain(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(_plain(each) for each in node.values)
    return str(node.value) if isinstance(node, ast.Constant) else "·"


def _is_sentence(text: str) -> bool:
    words = text.split(" ")
    begins = words[0][:1].isupper() and words[0].isalpha() and words[0] not in _NOT_FOR_PEOPLE
    return begins and len(words) > 1 and not set(text) & set("\\|^<>[]_=")


def _filled(node: ast.AST) -> Iterator[str]:
    if not isinstance(node, ast.JoinedStr):
        yield str(getattr(node, "value", "")).replace("{}", "word")
        return
    gaps = sum(isinstance(each, ast.FormattedValue) for each in node.values)
    for fillers in product(FILLERS, repeat=min(gaps, _MOST_GAPS)):
        left = iter((*fillers, *("block 7",) * gaps))
        yield "".join(next(left) if isinstance(each, ast.FormattedValue) else _plain(each) for each in node.values)
