"""What has been reached on a small fixed set of pages is not lost again, and floors fall only when told to."""

import pytest

from tests.core.training.corpora import gold_page
from tests.eval import gate
from tests.eval.__main__ import main
from tests.shared import shared


@pytest.mark.parametrize("name", gate.SETS)
def test_no_floor_is_fallen_short_of(name):
    if name != "samples":
        for corpus in gate.CORPORA:
            shared(f"corpora/{corpus}")
    assert gate.shortfalls(gate.reached(gate.SETS[name]()), gate.floors(gate.FLOORS)[name]) == []


def test_the_shared_pages_are_as_many_of_each_corpus_and_the_same_each_time():
    for corpus in gate.CORPORA:
        shared(f"corpora/{corpus}")
    pages = gate.shared_pages()
    assert [page.corpus for page in pages] == ["news-2023"] * 10 + ["wcxb-dev"] * 10
    assert [page.id for page in pages] == [page.id for page in gate.shared_pages()]


@pytest.fixture
def pinned(tmp_path, monkeypatch):
    """A gate of one set of two pages, with floors of its own."""
    file = tmp_path / "floors.toml"
    monkeypatch.setattr(gate, "FLOORS", file)
    monkeypatch.setattr(gate, "SETS", {"made": lambda: [gold_page(1), gold_page(2)]})
    assert main(["--pin"]) == 0
    return file


def moved(file, **values):
    floor = gate.floors(file)["made"]._replace(**values)
    file.write_text(gate._toml({"made": floor}), "utf-8")
    return floor


def test_what_is_reached_becomes_the_floor(pinned):
    found = gate.reached(gate.SETS["made"]())
    assert gate.floors(pinned) == {"made": found}
    assert found.f1 > 0.5


@pytest.mark.parametrize("lower", [{"f1": 0.1}, {"corrections": 50.0}, {"lost": 0.9}])
def test_pinning_raises_a_floor_that_lies_lower(pinned, lower):
    moved(pinned, **lower)
    assert main(["--pin"]) == 0
    assert gate.floors(pinned)["made"] == gate.reached(gate.SETS["made"]())


@pytest.mark.parametrize("higher", [{"f1": 1.1}, {"corrections": -1.0}, {"lost": -0.1}, {"pages": "others"}])
def test_only_the_named_flag_lowers_a_floor(pinned, higher, capsys):
    floor = moved(pinned, **higher)
    before = pinned.read_text("utf-8")
    assert gate.shortfalls(gate.reached(gate.SETS["made"]()), floor)
    assert main(["--pin"]) == 1
    assert pinned.read_text("utf-8") == before
    assert "--lower-floors" in capsys.readouterr().err
    assert main(["--pin", "--lower-floors"]) == 0
    assert gate.floors(pinned)["made"] == gate.reached(gate.SETS["made"]())


def test_one_floor_that_would_fall_keeps_the_others_from_rising(pinned):
    moved(pinned, f1=0.1, lost=-0.1)
    assert main(["--pin"]) == 1
    assert gate.floors(pinned)["made"].f1 == 0.1


def test_a_set_that_is_not_at_hand_keeps_its_floor(pinned, monkeypatch):
    floor = moved(pinned, f1=0.1)
    monkeypatch.setattr(gate, "SETS", {"made": list})
    assert main(["--pin"]) == 0
    assert gate.floors(pinned)["made"] == floor


def test_lowering_without_pinning_is_refused(capsys):
    with pytest.raises(SystemExit):
        main(["--lower-floors"])
    assert "goes with --pin" in capsys.readouterr().err
