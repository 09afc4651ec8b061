"""The score of the reasons, on two pages of its own and a handful of labels."""

import msgspec
import pytest

from core.model import Medium, Reason, Verdict
from core.training import read_corpus
from tests.core.training.corpora import STORY, story_html, write_page
from tests.eval import reasons
from tests.eval.engine import Standard
from tests.eval.reasons import ARTICLE, LABELS, Asked, Row, by_reason, read_rows, score_reasons, table, text_hash


def row(text: str, label: str, also: str = "", occurrence: int = 0, half: str = "keep", page: str = "page-1") -> Row:
    return Row(page, "made", Medium.HTML, text_hash(text), occurrence, 1, label, also, "uniform", half)


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "made"
    menu = '<ul class="menu"><li><a href="/1">Harbour</a></li><li><a href="/2">Contact us</a></li></ul>'
    foot = '<footer><a href="/3">Harbour</a> <p>© 2024 The Bay Courier</p></footer>'
    html = story_html().replace("<article", f"{menu}<article", 1).replace("</body>", f"{foot}</body>")
    about = {"url": "https://bay.example/1", "ground_truth": {"main_content": "\n".join(STORY)}}
    write_page(folder, "page-1", about, html)
    return folder


def scored(corpus, *rows):
    engine = Standard().proposer(None)
    return score_reasons(rows, read_corpus(corpus), lambda cut: engine(cut, lambda _: None))


def test_each_labelled_block_is_found_by_its_text_and_given_its_reason(corpus):
    asked, lost = scored(corpus, row("Contact us", "header-footer"), row("© 2024 The Bay Courier", "legal"))
    assert [one.given for one in asked] == ["header-footer", "legal"]
    assert not lost
    assert all(one.right and one.acceptable and not one.kept for one in asked)


def test_of_equal_blocks_the_labelled_one_is_asked_for(corpus):
    page = next(read_corpus(corpus))
    rows = [row("Harbour", "navigation", occurrence=number) for number in range(3)]
    asked, lost = scored(corpus, *rows)
    assert page.raw.count("Harbour</a>") == 2
    assert len(asked) == 2
    assert lost == rows[2:]


def test_a_block_that_the_proposal_keeps_is_asked_for_all_the_same(corpus):
    (one,), _ = scored(corpus, row(STORY[0], "related"))
    assert one.kept
    assert one.given in set(Reason)


def test_a_second_reason_is_right_only_where_the_label_says_so():
    given = [Asked(row("x", "legal", also), "header-footer", kept=False) for also in ("", "header-footer")]
    assert [one.right for one in given] == [False, False]
    assert [one.acceptable for one in given] == [False, True]


def test_blocks_of_the_article_and_of_pages_that_are_not_there(corpus):
    elsewhere = row("Contact us", "header-footer", page="page-9")
    asked, lost = scored(corpus, row(STORY[0], ARTICLE), elsewhere)
    assert asked == []
    assert lost == [elsewhere]


def test_tables_tell_accuracy_by_half_and_what_was_given_instead():
    asked = [
        Asked(row("x", "legal", "consent", half="look"), "consent", kept=False),
        Asked(row("y", "legal"), "legal", kept=True),
    ]
    lines = list(table(asked))
    assert [line.split() for line in lines if line.startswith("look") and "uniform" in line] == [
        ["look", "html", "uniform", "1", "0.0%", "100.0%", "0"],
        ["look", "both", "uniform", "1", "0.0%", "100.0%", "0"],
    ]
    assert lines[-1].split() == ["both", "both", "both", "2", "50.0%", "100.0%", "1"]
    assert list(by_reason(asked))[1].split() == ["legal", "2", "50.0%", "100.0%", "consent", "1"]


def test_the_command_says_what_it_did_not_find(corpus, tmp_path, capsys):
    labels = tmp_path / "labels.jsonl"
    rows = [row("Contact us", "header-footer"), row("Nowhere on the page", "legal")]
    labels.write_bytes(b"\n".join(msgspec.json.encode(one) for one in rows))
    assert reasons.main(["--corpus", str(corpus), "--labels", str(labels)]) == 1
    printed = capsys.readouterr().out
    assert "1 not found" in printed
    assert "header-footer        1   100.0%" in printed


def test_the_sample_names_reasons_and_holds_no_text():
    rows = read_rows()
    names = {str(reason) for reason in Reason}
    assert len([one for one in rows if one.label != ARTICLE]) >= 600
    assert {one.label for one in rows} <= names | {ARTICLE}
    assert {one.also for one in rows} <= names | {""}
    assert {one.half for one in rows} == {"look", "keep"}
    assert all(one.also != one.label for one in rows)
    assert max(map(len, LABELS.read_text("utf-8").splitlines())) < 300


def test_a_page_has_at_most_three_labels_and_a_site_one_half():
    per_page: dict[tuple[str, str, str], list[Row]] = {}
    for one in read_rows():
        per_page.setdefault((one.corpus, one.medium, one.page), []).append(one)
    assert max(map(len, per_page.values())) <= 3
    assert all(len({one.half for one in rows}) == 1 for rows in per_page.values())


def test_verdicts_are_not_touched_by_asking(corpus):
    engine = Standard().proposer(None)
    seen = []

    def propose(cut):
        seen.append(engine(cut, lambda _: None))
        return seen[-1]

    score_reasons([row(STORY[0], "related")], read_corpus(corpus), propose)
    assert [one.verdict for one in seen[0].judgements].count(Verdict.KEEP) > 0
