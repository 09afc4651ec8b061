"""Stories made longer, measured: as long as asked, the same pages at every length, by models of other sites."""

import pytest

from core.model import Medium
from core.training.lengthening import stocks_of
from tests.core.training.corpora import STORY, gold_page, story_html, write_page
from tests.eval.learner import Learner
from tests.eval.lengths import made, main

SITES = [f"site-{number}.org" for number in range(30)]


def telling(site):
    """A story that only this site has."""
    return [f"{line} So told the people of town {SITES.index(site)} paper {site} on Monday." for line in STORY]


def html_of(site):
    html = story_html()
    for old, new in zip(STORY, telling(site), strict=True):
        html = html.replace(old, new)
    return html


@pytest.mark.parametrize("medium", list(Medium))
def test_every_length_is_measured_on_the_same_pages(medium):
    pages = [gold_page(n, site=site, raw=html_of(site), gold="\n".join(telling(site))) for n, site in enumerate(SITES)]
    by_length = {many: made(pages, stocks_of(pages), many, medium, limit=2) for many in (0, 3)}
    lines = {many: [len(page.gold.splitlines()) for page in found] for many, found in by_length.items()}
    assert [page.id for page in by_length[0]] == [page.id for page in by_length[3]]
    assert set(lines[0]) == {len(STORY)}
    assert set(lines[3]) == {len(STORY) + 3}
    assert all(page.medium is medium for found in by_length.values() for page in found)


def test_a_row_a_medium_and_length_for_us_and_for_peers(tmp_path, capsys):
    folder = tmp_path / "made"
    for number, site in enumerate(SITES):
        truth = {"url": f"https://{site}/1", "ground_truth": {"main_content": "\n".join(telling(site))}}
        write_page(folder, f"p{number}", truth, html_of(site))
    assert main(["--corpus", str(folder), "--limit", "1", "--lengths", "0", "4", "--jobs", "1"], Learner()) == 0
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in capsys.readouterr().out.splitlines()[2:]]
    assert {(row[0], row[1], row[3]) for row in rows if row[3] == "galleyproof"} == {
        (medium, many, "galleyproof") for medium in ("HTML", "text") for many in ("0", "4")
    }
    assert [row[6] for row in rows if row[:2] == ["HTML", "0"] and row[3] == "galleyproof"] == ["0.00%"]
    assert {row[3] for row in rows} == {"galleyproof", "trafilatura", "readability-lxml", "boilerpy3"}
