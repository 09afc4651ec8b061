"""Made cases: every kind in both media, told apart from the page, the same each time."""

import re

import pytest

from core.model import Medium
from core.training.measures import words
from core.training.repeats.cases import cut_of, roles_of
from core.training.repeats.kinds import COPIED, HEADLINE
from core.training.repeats.making import KINDS, made, page_for
from core.training.repeats.meant import MEANT_KINDS, PULL_QUOTE
from core.training.repeats.roles import Part, Role, read_role
from tests.core.training.repeats.pages import STORY, TITLE, tower
from tests.eval.repeats.sampling import sampled

MEDIA = list(Medium)
SEEDS = [str(n) for n in range(8)]


def cases(kind, medium):
    page = tower()
    found = [made(page_for(page, medium), page, kind, seed) for seed in SEEDS]
    assert all(found), "the story lends itself to every kind"
    return found


def told(case):
    """The texts of originals and of copies, by copy and in page order, and of what is meant."""
    cut = cut_of(case.page)
    texts = {Part.ORIGINAL: {}, Part.COPY: {}, Part.MEANT: {}}
    for block, role in zip(cut.page.blocks, roles_of(case, cut), strict=True):
        if role is not None:
            texts[role.part].setdefault(role.copy, []).append((block.text, role.units))
    return texts


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("kind", KINDS)
def test_a_case_follows_from_its_names_alone(kind, medium):
    assert cases(kind, medium) == cases(kind, medium)
    assert len({case.page.raw for case in cases(kind, medium)}) > 1


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("kind", COPIED)
def test_every_paragraph_of_a_passage_has_its_original_and_its_copies(kind, medium):
    for case in cases(kind, medium):
        texts = told(case)
        units = set(range(len(case.units)))
        assert [text for text, _ in texts[Part.ORIGINAL][0]] == list(case.units)
        for copy in texts[Part.COPY].values():
            assert {unit for _, held in copy for unit in held} == units
        assert not texts[Part.MEANT]


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("kind", KINDS)
def test_the_page_loses_nothing(kind, medium):
    before = [entry.text for entry in page_for(tower(), medium).draft.entries]
    for case in cases(kind, medium):
        cut = cut_of(case.page)
        rest = [
            block.text
            for block, role in zip(cut.page.blocks, roles_of(case, cut), strict=True)
            if role is None or role.part is Part.ORIGINAL
        ]
        assert rest == before
        assert case.page.gold == tower().gold


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("kind", ["exact run", "three copies", "mid-story"])
def test_exact_copies_say_the_same(kind, medium):
    for case in cases(kind, medium):
        copies = told(case)[Part.COPY]
        assert len(copies) == (2 if kind == "three copies" else 1)
        assert all([text for text, _ in copy] == list(case.units) for copy in copies.values())


@pytest.mark.parametrize("medium", MEDIA)
def test_a_copy_from_mid_story_does_not_begin_with_the_article(medium):
    assert all(case.units[0] != STORY[0] and case.units[-1] == STORY[-1] for case in cases("mid-story", medium))


@pytest.mark.parametrize("medium", MEDIA)
def test_a_copy_from_mid_paragraph_begins_with_the_end_of_one(medium):
    for case in cases("mid-paragraph", medium):
        first, *others = [text for text, _ in told(case)[Part.COPY][1]]
        assert case.units[0].endswith(first)
        assert first != case.units[0]
        assert others == list(case.units[1:])


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("kind", ["paragraph split", "paragraphs merged"])
def test_what_is_split_or_merged_has_the_same_words(kind, medium):
    for case in cases(kind, medium):
        copy = [text for text, _ in told(case)[Part.COPY][1]]
        assert " ".join(copy) == " ".join(case.units)
        assert len(copy) != len(case.units)


@pytest.mark.parametrize("medium", MEDIA)
def test_another_order_has_the_same_paragraphs(medium):
    for case in cases("other order", medium):
        copy = [text for text, _ in told(case)[Part.COPY][1]]
        assert sorted(copy) == sorted(case.units)
        assert copy != list(case.units)


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize(("kind", "least", "most"), [("word changed", -8, 0), ("sentence added", 9, 60)])
def test_a_near_copy_differs_in_some_paragraphs(kind, least, most, medium):
    for case in cases(kind, medium):
        pairs = [(text, case.units[held[0]]) for text, held in told(case)[Part.COPY][1]]
        changed = [(text, old) for text, old in pairs if text != old]
        assert 1 <= len(changed) <= 4
        assert least <= sum(len(words(text)) - len(words(old)) for text, old in changed) <= most


@pytest.mark.parametrize("medium", MEDIA)
def test_a_teaser_is_the_first_sentence_of_a_paragraph(medium):
    for case in cases("teaser", medium):
        said = re.sub(r" (…|\[\.\.\.\])$", "", told(case)[Part.COPY][1][0][0])
        assert case.units[0].startswith(said)
        assert said != case.units[0]


@pytest.mark.parametrize("medium", MEDIA)
def test_the_headline_stands_again(medium):
    for case in cases(HEADLINE, medium):
        assert {text for copy in told(case)[Part.COPY].values() for text, _ in copy} == {TITLE}


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("kind", MEANT_KINDS)
def test_what_is_meant_stands_in_the_article_and_again(kind, medium):
    for case in cases(kind, medium):
        texts = told(case)
        assert not texts[Part.COPY]
        said = [text for text, _ in texts[Part.MEANT][0]]
        again = said[0] in " ".join(STORY) if kind == PULL_QUOTE else len(set(said)) < len(said)
        assert again


@pytest.mark.parametrize("medium", MEDIA)
def test_a_passage_that_the_page_repeats_by_itself_is_left_alone(medium):
    body = "".join(f"<p>{text}</p>" for text in (*STORY, STORY[0], STORY[5]))
    page = tower(body=body)
    for kind in set(COPIED) - {HEADLINE}:
        for seed in SEEDS:
            case = made(page_for(page, medium), page, kind, seed)
            assert case is None or not {STORY[0], STORY[5]} & set(case.units)


@pytest.mark.parametrize("medium", MEDIA)
@pytest.mark.parametrize("kind", COPIED)
def test_a_page_without_an_article_gives_no_case(kind, medium):
    page = tower(body="<p>Soon.</p>", gold="Soon.")
    if kind != HEADLINE:
        assert made(page_for(page, medium), page, kind) is None


def test_other_pages_are_taken_for_every_kind_and_medium_and_always_the_same():
    pages = [tower(number) for number in range(40)]
    chosen = {
        (kind, medium): [page.id for page in sampled(pages, kind, medium, 5)] for kind in KINDS for medium in MEDIA
    }
    assert len({tuple(ids) for ids in chosen.values()}) == len(chosen)
    kind, medium = next(iter(chosen))
    assert [page.id for page in sampled(pages[::-1], kind, medium, 5)] == chosen[kind, medium]


@pytest.mark.parametrize("role", [Role(Part.ORIGINAL, 0, (3,)), Role(Part.COPY, 2, (1, 2)), Role(Part.MEANT)])
def test_a_role_is_read_as_it_was_written(role):
    assert read_role(role.written()) == role
    assert read_role("") is None
