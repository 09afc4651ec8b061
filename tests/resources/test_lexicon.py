import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import resources
from core.duplicates import fold
from core.model import Reason

FILES = sorted(resources.folder("lexicon").glob("*.toml"))
NEEDED = {"en", "de", "fr", "es", "ru", "ar"}
SHAPES = {"headings", "whole", "starts", "has"}
# What the desk finds out for itself: no phrase gives it away.
UNSPOKEN = {Reason.HIDDEN, Reason.DUPLICATE}
REASONS = {reason.value for reason in Reason if reason not in UNSPOKEN}
OTHERS = {"language", "paywall", "byline", "quote", "months", "weekdays"}

each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def entries(table: dict[str, Any], shape: str) -> Iterator[str]:
    """The phrases of one shape as they are written."""
    for entry in table.get(shape, ()):
        yield entry if isinstance(entry, str) else entry["phrase"]


def phrases(lexicon: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Reason, shape and folded phrase. A heading is a whole block too, so both count as one shape."""
    for reason in sorted(REASONS & lexicon.keys()):
        for shape in SHAPES & lexicon[reason].keys():
            for phrase in entries(lexicon[reason], shape):
                yield reason, "whole" if shape == "headings" else shape, fold(phrase)


def repeated(items: list[Any]) -> set[Any]:
    return {item for item in items if items.count(item) > 1} if len(set(items)) < len(items) else set()


def test_the_languages_promised_are_there() -> None:
    assert {path.stem for path in FILES} >= NEEDED


@each_file
def test_a_file_is_named_after_its_language(path: Path) -> None:
    assert read(path)["language"] == path.stem


@each_file
def test_tables_are_reasons_or_known_others(path: Path) -> None:
    assert read(path).keys() - OTHERS <= REASONS


@each_file
def test_every_reason_has_phrases(path: Path) -> None:
    assert {reason for reason, _, _ in phrases(read(path))} == REASONS


@each_file
def test_shapes_are_known(path: Path) -> None:
    lexicon = read(path)
    assert {shape for reason in REASONS for shape in lexicon[reason]} <= SHAPES


@each_file
def test_no_phrase_stands_twice_in_a_reason(path: Path) -> None:
    assert not repeated(list(phrases(read(path))))


@each_file
def test_no_phrase_of_one_shape_gives_two_reasons(path: Path) -> None:
    assert not repeated([(shape, phrase) for _, shape, phrase in phrases(read(path))])


@each_file
def test_every_phrase_keeps_a_letter_when_folded(path: Path) -> None:
    bare = [p for _, _, p in phrases(read(path)) if not any(map(str.isalpha, p)) and p not in {"©", "(c)"}]
    assert bare == []


@each_file
def test_strengths_are_shares(path: Path) -> None:
    lexicon = read(path)
    given = [
        entry["strength"]
        for reason in REASONS
        for listed in lexicon[reason].values()
        for entry in listed
        if not isinstance(entry, str)
    ]
    assert all(0 < strength < 1 for strength in given)


@each_file
def test_months_are_the_twelve(path: Path) -> None:
    assert set(read(path)["months"].values()) == set(range(1, 13))


@each_file
def test_weekdays_are_the_seven(path: Path) -> None:
    assert set(read(path)["weekdays"].values()) == set(range(1, 8))


@each_file
@pytest.mark.parametrize(("table", "shape"), [("byline", "starts"), ("quote", "said"), ("paywall", "has")])
def test_openers_verbs_and_paywalls_are_listed_once(path: Path, table: str, shape: str) -> None:
    # A byline opener may stand with and without its colon: the space or sign that follows is part of it.
    listed = list(read(path)[table][shape])
    assert listed
    assert not repeated([text.casefold() for text in listed])
