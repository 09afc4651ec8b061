"""The block model that comes with the desk."""

import subprocess
import sys
from pathlib import Path

import pytest

import resources
from core.model import Medium
from core.propose.blockmodel import standard
from tests.core.propose.blockmodel.making import both_media
from tests.core.propose.pages import STORY

ROOT = Path(__file__).parents[4]
LARGEST = 4_000_000


def test_it_knows_both_media():
    assert set(standard().looks) == set(Medium)


def test_it_is_read_once():
    assert standard() is standard()


def test_its_file_is_a_few_megabytes_at_most():
    assert 0 < (resources.folder("model") / "blocks.npz").stat().st_size < LARGEST


def test_its_card_names_what_it_was_trained_on():
    card = (resources.folder("model") / "blocks.md").read_text("utf-8")
    corpora = standard().name.split(" and ")
    assert all(corpora)
    for corpus in corpora:
        assert f"\n| {corpus} | " in card


@pytest.mark.parametrize("context", both_media(), ids=["html", "text"])
def test_it_keeps_a_story_and_removes_what_stands_around_it(context):
    texts = [block.text for block in context.page.blocks]
    kept = [text for text, share in zip(texts, standard().see(context).kept, strict=True) if share >= 0.5]
    assert [text for text in kept if text in STORY] == STORY
    assert not {"Home News", "Read more", "Imprint"} & set(kept)


@pytest.mark.parametrize("medium", list(Medium))
def test_its_curve_rises_and_never_claims_certainty(medium):
    curve = standard().looks[medium].calibration
    assert (curve.points[1:] > curve.points[:-1]).all()
    assert (curve.shares[1:] >= curve.shares[:-1]).all()
    assert 0 < curve.shares[0] < 0.5 < curve.shares[-1] < 1


def test_it_is_loaded_and_asked_without_the_libraries_it_was_trained_with():
    script = (
        "import sys\n"
        "sys.modules.update({name: None for name in ('lightgbm', 'tldextract', 'sklearn', 'scipy')})\n"
        "from core.propose.blockmodel import standard\n"
        "from tests.core.propose.blockmodel.making import both_media\n"
        "print(sum(len(standard().see(context).kept) for context in both_media()))\n"
    )
    told = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=True, text=True)
    assert int(told.stdout) == sum(len(context.page.blocks) for context in both_media())
