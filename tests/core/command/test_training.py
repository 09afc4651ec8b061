"""``galleyproof train`` as a person runs it."""

import subprocess
import sys
from pathlib import Path

import pytest
import structlog

from core.cli import FAILURE, SUCCESS, run
from core.model import Medium
from core.propose.blockmodel import read
from core.training.train import Trained
from tests.core.training.corpora import write_page
from tests.core.training.small import grow_quickly, page_html, write_corpora

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def _no_log_of_ours_outlives_the_test():
    yield
    structlog.reset_defaults()


@pytest.fixture
def made(monkeypatch):
    """Training that is done at once; what it was asked for."""
    asked = []

    def train(corpora, jobs, progress):
        asked.append((list(corpora), jobs))
        progress("Measuring")
        return Trained(b"a model", "# A card\n")

    monkeypatch.setattr("core.training.train.train", train)
    return asked


def test_corpora_become_a_model_and_a_card_beside_it(tmp_path, capsys, monkeypatch):
    grow_quickly(monkeypatch)
    out = tmp_path / "blocks.npz"
    assert run(["train", *map(str, write_corpora(tmp_path)), "--out", str(out), "--jobs", "1"]) == SUCCESS
    said, steps = capsys.readouterr()
    assert said == f"{out}: {out.stat().st_size:,} bytes\n"
    assert steps.startswith("Measuring 16 pages\n")
    assert set(read(out).looks) == set(Medium)
    assert "| harbour | " in (tmp_path / "blocks.md").read_text("utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["blocks.md", "blocks.npz", "harbour", "moor"]


def test_jobs_and_corpora_are_passed_on(made, tmp_path):
    assert run(["train", "a", "b", "-o", str(tmp_path / "m.npz"), "-j", "3"]) == SUCCESS
    assert made == [([Path("a"), Path("b")], 3)]
    assert (tmp_path / "m.npz").read_bytes() == b"a model"
    assert (tmp_path / "m.md").read_text("utf-8") == "# A card\n"


def test_a_model_that_is_there_is_written_over(made, tmp_path):
    (tmp_path / "m.npz").write_bytes(b"an older and longer model")
    assert run(["train", "a", "-o", str(tmp_path / "m.npz")]) == SUCCESS
    assert (tmp_path / "m.npz").read_bytes() == b"a model"


def test_progress_goes_to_standard_error(made, tmp_path, capsys):
    run(["train", "a", "-o", str(tmp_path / "m.npz")])
    said, steps = capsys.readouterr()
    assert steps == "Measuring\n"
    assert said == f"{tmp_path / 'm.npz'}: 7 bytes\n"


def test_a_folder_that_is_no_corpus_is_one_line_and_a_failure(tmp_path, capsys):
    assert run(["train", str(tmp_path), "-o", str(tmp_path / "m.npz")]) == FAILURE
    said, told = capsys.readouterr()
    assert (said, told) == ("", f"{tmp_path}: is no corpus: it has no folder ground-truth\n")
    assert not list(tmp_path.iterdir())


def test_too_little_gold_is_said(tmp_path, capsys):
    truth = {"url": "https://north.org/1", "ground_truth": {"main_content": "A story."}}
    write_page(tmp_path / "gold", "one", truth, page_html(1, "north"))
    assert run(["train", str(tmp_path / "gold"), "-o", str(tmp_path / "m.npz")]) == FAILURE
    assert capsys.readouterr().err.startswith("training needs pages")
    assert not (tmp_path / "m.npz").exists()


def test_a_place_that_cannot_be_written_is_said(made, tmp_path, capsys):
    out = tmp_path / "nowhere" / "m.npz"
    assert run(["train", "a", "-o", str(out)]) == FAILURE
    assert capsys.readouterr().err == f"{out}: cannot be written: its folder is not there, or is closed to you\n"
    assert not made, "training takes long: it is said before"


def test_a_folder_that_is_a_file_and_a_model_that_is_a_folder_are_said_before_training(made, tmp_path, capsys):
    (tmp_path / "file").write_text("")
    for out, cause in ((tmp_path / "file" / "m.npz", "its folder is not there"), (tmp_path, "it is a folder")):
        assert run(["train", "a", "-o", str(out)]) == FAILURE
        assert capsys.readouterr().err.startswith(f"{out}: cannot be written: {cause}")
    assert not made


@pytest.mark.parametrize("name", ["m.md", "m.MD"])
def test_a_model_that_has_the_name_of_its_card_is_refused_before_training(made, tmp_path, capsys, name):
    assert run(["train", "a", "-o", str(tmp_path / name)]) == FAILURE
    told = capsys.readouterr().err
    assert told == f"{tmp_path / name}: the card beside the model has this name: give the model another\n"
    assert not made
    assert not list(tmp_path.iterdir())


def test_a_file_of_any_other_name_is_the_model(made, tmp_path):
    for name in ("model", "m.md.npz", ".md"):
        assert run(["train", "a", "-o", str(tmp_path / name)]) == SUCCESS
        assert (tmp_path / name).read_bytes() == b"a model"


@pytest.mark.parametrize(
    "arguments", [["train"], ["train", "a"], ["train", "-o", "m.npz"], ["train", "a", "-o", "m", "-j", "0"]]
)
def test_what_is_left_out_is_asked_for(arguments, capsys):
    assert run(arguments) == FAILURE
    assert "Usage: galleyproof train" in capsys.readouterr().err


def test_help_tells_what_it_needs(capsys):
    assert run(["train", "--help"]) == SUCCESS
    told = capsys.readouterr().out
    assert "galleyproof[train]" in told
    assert "--out" in told


def without(library, arguments):
    """The command where a library is not installed."""
    script = f"import sys; sys.modules[{library!r}] = None; from core.cli import run; sys.exit(run(sys.argv[1:]))"
    return subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("library", ["tldextract", "lightgbm"])
def test_without_what_training_needs_it_is_said_what_to_install(library, tmp_path):
    corpora = write_corpora(tmp_path)
    told = without(library, ["train", *corpora, "-o", tmp_path / "m.npz", "-j", "1"])
    assert told.returncode == FAILURE
    assert "install galleyproof[train]" in told.stderr.splitlines()[-1]
    assert "Measuring" not in told.stderr
    assert "Traceback" not in told.stderr
    assert not (tmp_path / "m.npz").exists()
