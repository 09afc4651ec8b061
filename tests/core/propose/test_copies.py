"""Which copy of a repeated passage stays, and which repeats are left alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.duplicates import repeated_runs
from core.model import Block, BlockKind, Pairing, Reason, RepeatedRun, RunCopy, RunKind, Structure, Verdict
from core.propose.copies import resolve
from core.propose.headlines import final
from core.propose.proposing import QUESTION_BELOW
from core.propose.runs import Page, Run
from tests.core.duplicates.making import ADVERTISEMENT, LONG, OTHERS, VOTE, blocks, ids, pages, patient
from tests.core.propose.pages import STORY, body, by_text, cut_html, cut_text, proposed, reasons

HEADLINE = "Council settles quarrel over northern pier"
CHANGED = STORY[1].replace("four", "five")
LONGER = f"{STORY[1]} The vote came after midnight."


def page(kept: list[float]) -> tuple[tuple[Block, ...], dict[str, float]]:
    made = blocks(*["word " * 30] * len(kept))
    return made, {block.id: share for block, share in zip(made, kept, strict=True)}


def run(*copies: tuple[str, ...], alike: float = 1.0) -> RepeatedRun:
    """A run of copies, block for block."""
    first, *others = copies
    return RepeatedRun((RunCopy(first), *(RunCopy(other, pairs(first, other, alike)) for other in others)))


def pairs(first: tuple[str, ...], other: tuple[str, ...], alike: float = 1.0) -> tuple[Pairing, ...]:
    return tuple(Pairing((one,), (two,), alike) for one, two in zip(first, other, strict=True))


def resolved(kept: list[float], *runs: RepeatedRun):
    return resolve(*page(kept), runs)


def of(kept: list[float], *runs: RepeatedRun) -> dict[str, str]:
    """What goes, and what stays instead."""
    return {goes: copy.of for goes, copy in resolved(kept, *runs).copies.items()}


def found_on(*texts: str, kept: float = 0.9):
    """What becomes of a text page's repeats where everything belongs in the article."""
    made = blocks(*texts)
    return resolve(made, {block.id: kept for block in made}, repeated_runs(made))


def web(*texts: str):
    """A page whose article has these paragraphs."""
    markup = "".join(f"<p>{text}</p>" for text in texts)
    return cut_html(f"<html lang='en'><body><article><h1>{HEADLINE}</h1>{markup}</article></body></html>")


def test_the_first_copy_stays_where_both_sit_alike():
    both = run(("b1", "b2"), ("b3", "b4"))
    assert of([0.9] * 4, both) == {"b3": "b1", "b4": "b2"}
    assert resolved([0.9] * 4, both).runs == (replace(both, stays=0, kind=RunKind.COPY),)


def test_the_copy_that_sits_in_the_article_stays():
    made = blocks(*OTHERS[:2], *STORY[1:4], *OTHERS[2:4], STORY[0], *STORY[1:4], STORY[4], *VOTE)
    kept = [0.1, 0.1, 0.4, 0.4, 0.4, 0.1, 0.1, *[0.9] * (len(made) - 7)]
    later = resolve(made, {block.id: share for block, share in zip(made, kept, strict=True)}, repeated_runs(made))
    assert {goes: copy.of for goes, copy in later.copies.items()} == {"b3": "b9", "b4": "b10", "b5": "b11"}
    assert later.runs[0].stays == 1


def test_of_three_copies_two_go_and_point_at_the_one_that_stays():
    assert of([0.9] * 6, run(*(ids(n, n + 1) for n in (1, 3, 5)))) == {"b3": "b1", "b4": "b2", "b5": "b1", "b6": "b2"}


def test_copies_that_both_go_keep_their_own_reasons():
    outside = resolved([0.1, 0.1], run(("b1",), ("b2",)))
    assert dict(outside.copies) == {}
    assert outside.runs == ()


def test_a_run_of_the_article_carries_a_doubtful_line_and_leaves_a_plain_outsider():
    kept = [0.9, 0.9, 0.9, 0.4, 0.1] * 2
    assert of(kept, run(ids(1, 5), ids(6, 10))) == {"b6": "b1", "b7": "b2", "b8": "b3", "b9": "b4"}


def test_the_parts_of_a_split_paragraph_go_for_the_whole():
    assert {
        goes: copy.of for goes, copy in found_on(STORY[0], LONG, STORY[2], STORY[0], *VOTE, STORY[2]).copies.items()
    } == {
        "b4": "b1",
        "b5": "b2",
        "b6": "b2",
        "b7": "b3",
    }


def test_a_merged_paragraph_goes_for_the_first_of_those_it_has_in_itself():
    found = found_on(*STORY[:4], STORY[0], f"{STORY[1]} {STORY[2]}", STORY[3])
    assert {goes: copy.of for goes, copy in found.copies.items()} == {"b5": "b1", "b6": "b2", "b7": "b4"}


def test_of_a_teaser_and_its_paragraph_the_paragraph_stays():
    found = found_on(VOTE[0], ADVERTISEMENT, LONG)
    assert {goes: (copy.of, copy.part) for goes, copy in found.copies.items()} == {"b1": ("b3", True)}
    assert found.runs[0].stays == 1


def test_a_teaser_of_a_copy_names_what_stays_with_its_words():
    one, two, three = "Old boats lie along the northern quay.", "Nobody sails them.", " ".join(STORY)
    made = blocks("Menu", f"{one} {two} {three}", "Page 2", LONG, one, two, three, VOTE[0], "Page 3", one, two)
    whole, parted, teaser = ("b2",), ("b5", "b6", "b7"), ("b10", "b11")
    told = (RunCopy(parted, (Pairing(whole, parted, 1.0),)), RunCopy(teaser, (Pairing(whole, teaser, 0.9),)))
    page_of = Page(made, {block.id: 0.9 for block in made})
    found = Run(page_of, RepeatedRun((RunCopy(whole), *told))).copies(stays=1)
    assert {goes: (copy.of, copy.part) for goes, copy in found} == {
        "b2": ("b5", False),
        "b10": ("b5", True),
        "b11": ("b6", True),
    }


def test_a_teaser_whose_paragraph_goes_is_left_alone():
    made = blocks(VOTE[0], ADVERTISEMENT, LONG)
    assert not resolve(made, {"b1": 0.9, "b2": 0.9, "b3": 0.1}, repeated_runs(made)).copies


def of_the_first(*copies: list[str]) -> dict[str, str]:
    """What goes where the first copy is the article's and others stand below."""
    made = blocks(*copies[0], *OTHERS, *(text for copy in copies[1:] for text in copy))
    kept = {block.id: 0.95 if int(block.id[1:]) <= len(copies[0]) else 0.55 for block in made}
    return {goes: copy.of for goes, copy in resolve(made, kept, repeated_runs(made)).copies.items()}


@pytest.mark.parametrize("at", [0, 1, 2], ids=["as its first", "inside", "as its last"])
def test_a_copy_with_a_sentence_more_goes_for_the_articles_paragraph_and_is_a_question(at):
    story = list(STORY[:3])
    fuller = [
        f"Nobody else spoke up. {text} Snow fell all night long." if n == at else text for n, text in enumerate(story)
    ]
    made = blocks(*story, *OTHERS, *fuller)
    kept = {block.id: 0.95 if int(block.id[1:]) < 4 else 0.55 for block in made}
    goes = resolve(made, kept, repeated_runs(made)).copies[f"b{13 + at}"]
    assert goes.of == f"b{1 + at}"
    assert goes.sure < QUESTION_BELOW


@pytest.mark.parametrize("at", [0, 2], ids=["its first", "its last"])
def test_a_paragraph_in_full_stays_where_the_copy_that_stays_is_broken_off(at):
    words = f"{STORY[1]} {STORY[2]}".split()
    half = len(words) * 3 // 5
    piece = " ".join(words[-half:] if at == 0 else words[:half])
    full = [STORY[0], STORY[3], STORY[4]]
    full[at] = " ".join(words)
    broken = [*full[:at], piece, *full[at + 1 :]]
    assert of_the_first(broken, full)[f"b{1 + at}"] == f"b{13 + at}"


def test_a_sentence_out_of_a_paragraph_never_stays_for_it():
    full = [f"{STORY[1]} {LONG} {STORY[2]}", STORY[3], STORY[4]]
    assert of_the_first([VOTE[0], *full[1:]], full)["b1"] == "b13"


def test_what_stays_for_the_sake_of_one_copy_is_said_again_by_all():
    story = [STORY[0], "Pier", STORY[1]]
    made = blocks(*story, *OTHERS, *story, *OTHERS[::-1], *story)
    kept = {block.id: 0.9 for block in made} | {"b2": 0.2, "b14": 0.55, "b26": 0.2}
    found = resolve(made, kept, repeated_runs(made))
    assert len([block for block in ("b2", "b14", "b26") if block in found.copies]) == 2


def test_a_part_from_the_middle_is_a_question_and_nothing_goes():
    found = found_on(STORY[0], LONG, VOTE[1])
    assert dict(found.copies) == {}
    assert list(found.doubted) == ["b3"]
    assert found.doubted["b3"] < QUESTION_BELOW
    assert found.runs[0].kind is RunKind.EITHER


@pytest.mark.parametrize(
    ("name", "texts", "left"),
    [
        ("exact", (*STORY, *STORY), STORY),
        ("a word changed", (*STORY, STORY[0], CHANGED, *STORY[2:]), STORY),
        ("a sentence added", (*STORY, STORY[0], LONGER, *STORY[2:]), STORY),
        ("a sentence less", (STORY[0], LONGER, *STORY[2:], *STORY), (STORY[0], LONGER, *STORY[2:])),
        ("split", (LONG, *STORY, *VOTE, *STORY), (LONG, *STORY)),
        ("merged", (*STORY, f"{STORY[0]} {STORY[1]}", f"{STORY[2]} {STORY[3]}", STORY[4]), STORY),
        ("all in one", (*STORY, " ".join(STORY)), STORY),
        ("in another order", (*STORY, STORY[3], STORY[1], STORY[0], STORY[4], STORY[2]), STORY),
        ("three", (*STORY, *STORY, *STORY), STORY),
        ("from mid-story on", (*STORY, *STORY[2:]), STORY),
        ("from mid-paragraph on", (STORY[0], LONG, *STORY[1:], VOTE[1], *STORY[1:]), (STORY[0], LONG, *STORY[1:])),
        ("twice in a row", tuple(text for each in STORY for text in (each, each)), STORY),
        ("with a short paragraph merged", (*STORY, STORY[0], f"{STORY[1]} Nobody left.", *STORY[2:]), STORY),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.parametrize("on_the_web", [False, True], ids=["text", "html"])
def test_every_manner_of_saying_a_story_twice_leaves_it_once(name, texts, left, on_the_web):
    cut = web(*texts) if on_the_web else cut_text(HEADLINE, *texts)
    proposal = proposed(cut)
    assert body(cut.page, proposal) == list(left)
    assert {reason for _, reason in reasons(cut.page, proposal)[1:]} == {Reason.DUPLICATE}
    assert [one.kind for one in proposal.runs] == [RunKind.COPY]


@pytest.mark.parametrize("on_the_web", [False, True], ids=["text", "html"])
@pytest.mark.parametrize("changed", [{0}, {1}, {0, 2}, {0, 1, 2}], ids=str)
def test_a_short_story_goes_whichever_copy_is_fuller_where(changed, on_the_web):
    fuller = [f"{text} The vote came after midnight." if n in changed else text for n, text in enumerate(STORY[:3])]
    cut = web(*STORY[:3], *fuller) if on_the_web else cut_text(HEADLINE, *STORY[:3], *fuller)
    assert sum(one.duplicate_of is not None for one in proposed(cut).judgements) == 3


@pytest.mark.parametrize("on_the_web", [False, True], ids=["text", "html"])
@pytest.mark.parametrize(
    "texts",
    [(*STORY[:3], STORY[2], *STORY[3:], *STORY), (*STORY, *STORY[:3], STORY[2], *STORY[3:])],
    ids=["in the first", "in the second"],
)
def test_a_paragraph_doubled_inside_a_story_that_stands_twice_stands_once(texts, on_the_web):
    cut = web(*texts) if on_the_web else cut_text(HEADLINE, *texts)
    assert body(cut.page, proposed(cut)) == STORY


@pytest.mark.parametrize("on_the_web", [False, True], ids=["text", "html"])
def test_a_song_that_stands_twice_stands_once_with_all_its_refrains(on_the_web):
    refrain = "Come back to me, O harbour light, come back over the water to me."
    song = [line for verse in STORY for line in (refrain, verse)]
    cut = web(*song, *song) if on_the_web else cut_text(HEADLINE, *song, *song)
    assert body(cut.page, proposed(cut)) == song


def test_a_changed_word_in_the_copy_is_told_by_its_likeness():
    cut = cut_text(HEADLINE, *STORY, STORY[0], CHANGED, *STORY[2:])
    judgement = by_text(cut.page, proposed(cut))[CHANGED]
    assert judgement.reason is Reason.DUPLICATE
    assert 0.8 < judgement.similarity < 1
    assert "nearly word for word" in judgement.evidence[0].because


class Counted(dict[str, float]):
    """Counts how often it is asked."""

    asked = 0

    def __getitem__(self, key: str) -> float:
        self.asked += 1
        return super().__getitem__(key)


def test_a_body_that_is_twice_as_long_takes_no_more_than_twice_the_looking():
    asked = []
    for count in (50, 100):
        made = blocks(*[f"Word{n} " * 20 for n in range(count)] * 2)
        kept = Counted({block.id: 0.9 for block in made})
        assert len(resolve(made, kept, repeated_runs(made)).copies) == count
        asked.append(kept.asked)
    assert asked[1] <= 2.1 * asked[0]


def test_a_copy_says_which_block_it_copies():
    cut = cut_text(HEADLINE, *STORY, *STORY)
    judgement = proposed(cut).judgements[-1]
    assert judgement.duplicate_of == cut.page.blocks[len(STORY)].id
    assert judgement.evidence[0].because == f"Block {len(STORY) + 1} says the same word for word"


def test_a_refrain_of_a_few_words_stays():
    proposal = proposed(web(*(line for text in STORY for line in (text, "So it went, she said."))))
    assert all(one.reason is not Reason.DUPLICATE for one in proposal.judgements if one.verdict is Verdict.REMOVE)


def test_a_near_copy_with_other_figures_is_a_question():
    lines = [
        f"In ward {ward} the Harbour Party won {votes} of the votes and the Fishermen's List came second on Sunday."
        for ward, votes in ((1, 410), (2, 388), (3, 275))
    ]
    cut = cut_text(HEADLINE, *STORY, *lines)
    found = by_text(cut.page, proposed(cut))
    assert all(found[line].verdict is Verdict.KEEP or found[line].confidence < QUESTION_BELOW for line in lines)


def test_a_quote_said_again_is_a_question():
    made = [replace(block, kind=BlockKind.QUOTE) for block in blocks(LONG, ADVERTISEMENT, LONG)]
    (copy,) = resolve(made, {block.id: 0.9 for block in made}, repeated_runs(made)).copies.values()
    assert copy.sure < QUESTION_BELOW


@patient
@given(pages(), st.data())
def test_what_goes_points_at_what_stays_and_is_of_a_run(texts, data):
    made = blocks(*texts)
    kept = {block.id: data.draw(st.sampled_from([0.95, 0.6, 0.4, 0.05])) for block in made}
    found = resolve(made, kept, repeated_runs(made))
    homes = {block: at for at, run in enumerate(found.runs) for copy in run.copies for block in copy.blocks}
    stays = final(found.copies)
    for goes, copy in found.copies.items():
        assert stays[goes] not in found.copies
        assert homes[goes] == homes[copy.of]
        assert 0.5 <= copy.sure < 1
        assert 0 < copy.similarity <= 1
    assert found.doubted.keys().isdisjoint(found.copies)
    assert all(0 <= run.stays < len(run.copies) for run in found.runs)


@patient
@given(pages())
def test_a_run_is_a_copy_exactly_where_something_of_it_goes(texts):
    found = found_on(*texts)
    for run in found.runs:
        inside = {block for copy in run.copies for block in copy.blocks}
        assert (run.kind is RunKind.COPY) == bool(inside & found.copies.keys())
        assert run.kind is not RunKind.EITHER or inside & found.doubted.keys()


@patient
@given(pages())
def test_no_words_are_lost_with_what_goes(texts):
    made = {block.id: block.text for block in blocks(*texts)}
    for goes, copy in found_on(*texts).copies.items():
        assert set(made[goes].casefold().split()) & set(made[copy.of].casefold().split())


def test_of_three_complete_copies_and_one_cut_short_at_the_end_a_complete_one_stays():
    story = [*STORY, *VOTE, OTHERS[0]]
    found = found_on(*story * 3, *story[:-1], "Menu")
    (run,) = found.runs
    assert run.stays in {0, 1, 2}
    assert {f"b{n}" for n in range(1, 3 * len(story) + len(story))} - found.copies.keys() == set(
        run.copies[run.stays].blocks
    )


def test_a_complete_copy_outside_the_article_does_not_stay_instead_of_one_in_it():
    kept = [0.9] * 5 + [0.1] * 6
    assert resolved(kept, run(ids(1, 5), ids(6, 10))).runs[0].stays == 0
    longer = RepeatedRun((RunCopy(ids(6, 11)), RunCopy(ids(1, 5), pairs(ids(6, 10), ids(1, 5)))))
    assert resolved(kept, longer).runs[0].stays == 1


def on_the_web(*texts: str):
    """The same as ``found_on``, of a page with markup."""
    made = [replace(one, structure=Structure(("body", "p"), ("", ""), ("1", "2"))) for one in blocks(*texts)]
    return resolve(made, dict.fromkeys((one.id for one in made), 0.9), repeated_runs(made))


@pytest.mark.parametrize("count", [2, 3, 5])
def test_on_a_web_page_the_copy_with_its_paragraphs_apart_stays_wherever_it_stands(count):
    merged = (" ".join(STORY[:count]), *STORY[count:], *VOTE)
    later, earlier = on_the_web(*merged, *STORY, *VOTE), on_the_web(*STORY, *VOTE, *merged)
    assert [found.runs[0].stays for found in (later, earlier)] == [1, 0]
    assert len(later.copies) == len(earlier.copies) == len(merged)


def test_two_paragraphs_said_again_as_one_are_asked_about_on_a_web_page():
    found = on_the_web(*STORY[:2], " ".join(STORY[:2]))
    assert (dict(found.copies), found.runs[0].kind) == ({}, RunKind.EITHER)
    assert found.doubted


def test_lines_that_break_off_anywhere_are_no_paragraphs():
    lines = [line for text in STORY[:3] for line in (text[:45], text[45:])]
    found = on_the_web(*STORY, *lines, *STORY[3:])
    assert found.runs[0].stays == 0
