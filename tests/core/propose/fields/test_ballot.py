"""The vote among the values of a field."""

from hypothesis import given
from hypothesis import strategies as st

from core.model import FieldName
from core.propose.fields.ballot import Vote, elect, grouped

POINTS = {"good": 2.0, "fair": 0.5, "bad": -2.0}

GOOD = frozenset({"good"})

votes = st.lists(
    st.builds(
        Vote,
        value=st.sampled_from("abcd"),
        origin=st.sampled_from(["x", "y"]),
        signs=st.frozensets(st.sampled_from([*POINTS, "unheard of"])),
    ),
    max_size=8,
)


def run(cast, least=0.0):
    return [one.value for one in elect(FieldName.TITLE, grouped(cast, str), {}, POINTS, least)]


def test_places_that_agree_weigh_together():
    fair, good, rival = Vote("a", "x", frozenset({"fair"})), Vote("a", "y", frozenset({"good"})), Vote("b", "z", GOOD)
    assert [value.value for value in run([rival, fair, good])] == ["a", "a", "b"]
    assert run([rival, good])[0].confidence == run([rival, good])[1].confidence


def test_of_places_that_agree_the_one_not_in_capitals_is_shown_and_then_the_block():
    cast = [
        Vote("PIER OPENS", "block 1", frozenset({"good"}), "b1"),
        Vote("Pier opens", "meta", frozenset({"good"})),
        Vote("Pier opens", "block 2", frozenset({"fair"}), "b2"),
    ]
    values = [one.value for one in elect(FieldName.TITLE, grouped(cast, str.lower), {}, POINTS)]
    assert [value.origin for value in values] == ["block 2", "meta", "block 1"]
    assert len({value.confidence for value in values}) == 1


def test_nothing_is_proposed_where_the_likeliest_is_too_unlikely():
    assert run([Vote("a", "x", frozenset({"bad"}))], least=0.2) == []
    assert len(run([Vote("a", "x", frozenset({"good"}))], least=0.2)) == 1
    assert run([], least=0.2) == []


@given(votes)
def test_every_vote_is_a_candidate_and_the_surest_come_first(cast):
    values = run(cast)
    assert sorted((v.value, v.origin) for v in values) == sorted((v.value, v.origin) for v in cast)
    assert [v.confidence for v in values] == sorted((v.confidence for v in values), reverse=True)
    assert all(0 < v.confidence < 1 for v in values)


@given(votes)
def test_confidences_of_different_values_share_one_whole(cast):
    sure = {value.value: value.confidence for value in run(cast)}
    assert sum(sure.values()) <= 1 + 0.011 * max(1, len(sure))
