from hypothesis import given
from hypothesis import strategies as st

from gui.palette.entries import Entry
from gui.palette.matching import ranked

NAMES = ("Approve and next", "Accept and next", "Next article", "Next question", "Park", "Previous pane")
ENTRIES = [Entry(name, name, "Review", print) for name in NAMES]


def names(text: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [entry.name for entry in ranked(ENTRIES, text, recent)]


def test_the_beginning_of_a_name_goes_before_the_beginning_of_a_word() -> None:
    assert names("next")[:2] == ["Next article", "Next question"]
    assert set(names("next")[2:]) == {"Approve and next", "Accept and next"}


def test_of_equals_the_one_used_last_comes_first() -> None:
    assert names("next", ("Next question",))[0] == "Next question"
    assert names("", ("Park",))[:2] == ["Park", "Approve and next"]


@given(text=st.text(max_size=12))
def test_whatever_is_typed_each_entry_is_found_once_at_most(text: str) -> None:
    found = names(text)
    assert len(found) == len(set(found))
    assert set(found) <= set(NAMES)


@given(name=st.sampled_from(NAMES), cut=st.integers(1, 10))
def test_every_beginning_of_a_name_finds_it(name: str, cut: int) -> None:
    assert name in names(name[:cut].upper())
