"""Figures, names and quotes that differ between two versions are called out; words that differ are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.compare import Called, Discrepancy, discrepancies

_TEXT = st.text(st.sampled_from("aB 12.,%“”'é中"), max_size=40)


def called(one, other):
    return [(each.kind.value, each.one, each.other) for each in discrepancies(one, other)]


@pytest.mark.parametrize(
    ("one", "other", "figure"),
    [
        ("It cost 4 million.", "It cost 5 million.", ("4", "5")),
        ("It rose 3.5 % this year.", "It rose 3,5% this year.", ("3.5 %", "3,5%")),
        ("On 12/11/2025 at 9:30 they met.", "On 12/11/2025 at 9:45 they met.", ("9:30", "9:45")),
        ("It fell by −4 degrees.", "It fell by 4 degrees.", ("−4", "4")),
        ("It is 1\u00a0200 crowns.", "It is 1\u00a0300 crowns.", ("1\u00a0200", "1\u00a0300")),
        ("Twelve of 40 went.", "Twelve went.", ("40", "")),
        ("Twelve went.", "Twelve of 40 went.", ("", "40")),
    ],
)
def test_a_figure_that_differs_is_called(one, other, figure):
    assert called(one, other) == [("figure", *figure)]


@pytest.mark.parametrize("dash", ["-", "\N{MINUS SIGN}", "\N{EN DASH}"])
def test_a_dash_between_figures_is_no_sign(dash):
    assert called(f"Take 3{dash}4 cups.", f"Take 3{dash}5 cups.") == [("figure", "4", "5")]
    assert called(f"Take 3{dash}4 cups.", "Take 3 to 4 cups.") == []


def test_figures_are_told_in_reading_order_each_against_each():
    assert called("From 10 to 20 by 3.", "From 11 to 20 by 4.") == [("figure", "10", "11"), ("figure", "3", "4")]


def test_a_figure_said_once_more_is_called():
    assert called("They won 3 of 3.", "They won 3 games.") == [("figure", "3", "")]


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("On Monday Oda Lindqvist spoke.", "On Monday Ada Lindqvist spoke.", ("Oda", "Ada")),
        ("There spoke Oda Lindqvist.", "There spoke Per Nilsen.", ("Oda Lindqvist", "Per Nilsen")),
        ("It was said by Oda.", "It was said by her.", ("Oda", "")),
        ("He met O’Brien there.", "He met O’Neill there.", ("O’Brien", "O’Neill")),
        ("Вчера выступила Анна Петрова.", "Вчера выступила Инна Петрова.", ("Анна", "Инна")),
    ],
)
def test_a_name_that_differs_is_called(one, other, name):
    assert called(one, other) == [("name", *name)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The vote was late.", "A vote was late."),
        ("He said no. Then he went.", "He said no. Later he went."),
        ("He said: “Never again,” and went.", "He said: “never again,” and went."),
        ("The council met late.", "The council sat late."),
        ("«Да», — сказал он.", "“Да”, — сказал он."),
    ],
)
def test_a_word_that_begins_a_sentence_is_no_name_and_a_plain_word_nothing(one, other):
    assert called(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "quote"),
    [
        ("She said “we will wait” again.", "She said “we will go” again.", ("we will wait", "we will go")),
        ('She said "we wait" again.', "She said again.", ("we wait", "")),
        ("Er sagte „wir warten“ laut.", "Er sagte „wir gehen“ laut.", ("wir warten", "wir gehen")),
        ("Il a dit « on attend » hier.", "Il a dit « on part » hier.", ("on attend", "on part")),
    ],
)
def test_a_quote_that_differs_is_called(one, other, quote):
    assert called(one, other) == [("quote", *quote)]


def test_the_same_quote_in_other_marks_is_the_same():
    assert called("She said “we wait”.", 'She said "we wait".') == []


def test_figures_come_first_then_names_then_quotes():
    one = "Here Oda said “we wait” for 4 years."
    other = "Here Ada said “we go” for 5 years."
    assert [kind for kind, _, _ in called(one, other)] == ["figure", "name", "quote"]


def test_two_texts_that_share_nothing_are_not_told_without_end():
    one, other = (" ".join(str(n) for n in range(start, start + 500)) for start in (1000, 5000))
    assert len(discrepancies(one, other)) <= 12


@given(_TEXT)
def test_nothing_differs_from_itself(text):
    assert discrepancies(text, text) == ()


@given(_TEXT, _TEXT)
def test_what_differs_differs_the_other_way_round_as_well(one, other):
    turned = tuple(Discrepancy(each.kind, each.other, each.one) for each in discrepancies(other, one))
    assert sorted(turned, key=str) == sorted(discrepancies(one, other), key=str)


@given(_TEXT, _TEXT)
def test_what_is_called_stands_in_its_text(one, other):
    for each in discrepancies(one, other):
        assert each.kind in Called
        assert each.one or each.other
        assert all(part in one for part in each.one.split())
        assert all(part in other for part in each.other.split())


@pytest.mark.parametrize("text", ["“" * 50_000, '"a' * 50_000, "1." * 50_000, "A " * 50_000, "a." * 50_000 + "B"])
def test_a_long_text_is_read_through(text):
    assert discrepancies(text, text) == ()
    assert len(discrepancies(text, "")) <= 36


@pytest.mark.parametrize(("opens", "closes"), [("“", "”"), ("«", "»"), ('"', '"')])
def test_a_passage_that_a_reader_quotes_as_a_whole_differs_in_no_quote(opens, closes):
    said = "The council met late and voted on the harbour."
    assert called(said, f"{opens}{said}{closes}") == called(f"{opens}{said}{closes} Well said!", said) == []


def test_what_is_quoted_in_a_passage_is_looked_for_in_a_quote_of_it_all():
    said = 'The mayor said "we will wait" and left.'
    assert called(said, f"“{said}”") == []
