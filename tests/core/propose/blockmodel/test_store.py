"""The block model as a file: the same bytes each time, the same verdicts, and nothing run that should not be."""

import io
import pickle
import time
import zipfile
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import Medium, TrainingError
from core.propose.blockmodel import BlockModel, measure_page, read, write
from core.propose.blockmodel.odds import Odds
from tests.core.propose.blockmodel.making import ODDS, asks, both_media, looks, measures, stump, trees

WORDS = st.text(st.characters(exclude_characters="\n", exclude_categories=("Cs",)), min_size=1, max_size=8)
ODDS_OF = st.dictionaries(WORDS, st.integers(-900, 900).map(lambda odds: odds / 100), max_size=5)


def made(steady=0.3):
    first, second = asks("words", 6.0, -3.0, 3.0), asks("first", 0.5, -2.0, 2.0)
    return BlockModel("made by hand", dict.fromkeys(Medium, looks(first, second, steady=steady)))


def stored(folder: Path, content: bytes) -> Path:
    file = folder / "model.npz"
    file.write_bytes(content)
    return file


@cache
def arrays():
    """Those of the made model's file. Nobody changes them."""
    found = dict(np.load(io.BytesIO(write(made()))))
    for one in found.values():
        one.flags.writeable = False
    return found


def with_arrays(folder: Path, **changed):
    """The made model's file with other arrays under some names."""
    content = io.BytesIO()
    np.savez(content, **(arrays() | {name.replace("__", "/").replace("_", "-"): one for name, one in changed.items()}))
    return stored(folder, content.getvalue())


def test_what_is_read_is_what_was_written(tmp_path):
    again = read(stored(tmp_path, write(made())))
    assert (again.name, list(again.looks)) == ("made by hand", list(Medium))
    for looked in again.looks.values():
        assert (looked.odds, looked.steady) == (ODDS, 0.3)


def test_a_model_read_again_gives_equal_probabilities(tmp_path):
    again = read(stored(tmp_path, write(made())))
    for page in map(measure_page, both_media()):
        before, after = made().judge(page), again.judge(page)
        assert (after.kept.tolist(), after.article) == (before.kept.tolist(), before.article)


@settings(deadline=None, max_examples=40)
@given(st.data())
def test_any_trees_and_words_come_through_a_file(tmp_path_factory, data):
    first, second, article = data.draw(st.tuples(trees(), trees(), trees()))
    terms, labels = data.draw(st.tuples(ODDS_OF, ODDS_OF))
    written = write(BlockModel("any", {Medium.TEXT: looks(first, second, Odds(terms, labels), article=article)}))
    [found] = read(stored(tmp_path_factory.getbasetemp(), written)).looks.values()
    assert (found.odds.terms, found.odds.labels) == (terms, labels)
    assert list(found.odds.terms) == list(terms)
    for before, after in ((first, found.first), (second, found.second), (article, found.article)):
        told = data.draw(measures(before.names))
        assert after.log_odds(told).tolist() == before.log_odds(told).tolist()


def test_trees_that_ask_nothing_come_through_a_file(tmp_path):
    found = read(stored(tmp_path, write(BlockModel("dull", {Medium.TEXT: looks(stump(0.5), stump(-1.0))}))))
    _, lines = both_media()
    before = BlockModel("dull", {Medium.TEXT: looks(stump(0.5), stump(-1.0))}).see(lines)
    assert found.see(lines).kept.tolist() == before.kept.tolist()


def test_equal_models_give_equal_bytes_whenever_they_are_written(monkeypatch):
    before = write(made())
    then = time.localtime(1_000_000_000)
    monkeypatch.setattr(time, "localtime", lambda *_: then)
    monkeypatch.setattr(time, "time", lambda: 1_000_000_000.0)
    assert write(made()) == before


def test_the_order_of_media_is_no_matter():
    one = made()
    other = BlockModel(one.name, dict(reversed(one.looks.items())))
    assert list(other.looks) != list(one.looks)
    assert write(other) == write(one)


def test_other_models_give_other_bytes():
    assert write(made()) != write(made(steady=0.4))


class Trap:
    """Unpickled, it would leave a file behind."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self):
        return Path.touch, (self.mark,)


def test_the_trap_does_spring_where_pickles_are_read(tmp_path):
    pickle.loads(pickle.dumps(Trap(tmp_path / "sprung")))
    assert (tmp_path / "sprung").exists()


@pytest.mark.parametrize("name", ["format", "name", "html/first-roots", "html/points", "aside"])
def test_a_pickle_in_the_place_of_an_array_is_refused_and_never_run(tmp_path, name):
    trap = np.empty(1, object)
    trap[0] = Trap(tmp_path / "sprung")
    content = io.BytesIO()
    np.savez(content, allow_pickle=True, **(arrays() | {name: trap}))
    with pytest.raises(TrainingError, match="is no block model"):
        read(stored(tmp_path, content.getvalue()))
    assert not (tmp_path / "sprung").exists()


def test_a_bare_pickle_is_refused_and_never_run(tmp_path):
    with pytest.raises(TrainingError, match="is no block model"):
        read(stored(tmp_path, pickle.dumps(Trap(tmp_path / "sprung"))))
    assert not (tmp_path / "sprung").exists()


def npy(array) -> bytes:
    content = io.BytesIO()
    np.save(content, array)
    return content.getvalue()


def zipped(**members: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, member in members.items():
            archive.writestr(name.replace("_", "."), member)
    return content.getvalue()


def arrays_zipped(**changed: bytes) -> bytes:
    """The made model's file with other bytes in the place of some arrays."""
    members = {f"{name}.npy": npy(one) for name, one in arrays().items()}
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, member in (members | {f"html/{name}.npy": one for name, one in changed.items()}).items():
            archive.writestr(name, member)
    return content.getvalue()


def with_head(old: bytes, new: bytes) -> bytes:
    """The made model's file, one array of it beginning otherwise."""
    whole = npy(np.zeros(21, np.float32))
    assert old in whole
    return arrays_zipped(points=whole.replace(old, new))


def vast() -> bytes:
    """The head of an array larger than any memory."""
    content = io.BytesIO()
    np.lib.format.write_array_header_1_0(content, {"descr": "<i8", "fortran_order": False, "shape": (10**14,)})
    return content.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"A text, not a model.\n",
        b"PK\x03\x04 but no more",
        npy(np.arange(4)),
        zipped(),
        zipped(format=b"\x01", name=b"x"),
        zipped(format_npy=npy(np.array([1]))),
        zipped(format_npy=npy(np.array([np.inf]))),
        zipped(format_npy=npy(np.array([[1]]))),
        zipped(format_npy=vast()),
        zipped(format_npy=npy(np.array([1])), name_npy=npy(np.frombuffer(b"a", np.uint8))),
        with_head(b"(21,)", b"(21, "),
        with_head(b"{'descr", b"['descr"),
        with_head(b"'<f4'", b"'<q4'"),
        with_head(b"False", b"1 = 1"),
    ],
    ids=[
        *("empty", "text", "cut off", "one array", "no members", "no arrays", "no name", "endless", "square", "vast"),
        *("no trees", "open bracket", "other bracket", "unheard of", "no sense"),
    ],
)
def test_other_files_are_refused_in_one_line(tmp_path, content):
    with pytest.raises(TrainingError, match=r"model\.npz: is ") as refused:
        read(stored(tmp_path, content))
    assert "\n" not in str(refused.value)


def test_a_file_that_is_not_there_and_a_folder_are_refused(tmp_path):
    for place in (tmp_path / "nowhere.npz", tmp_path):
        with pytest.raises(TrainingError, match="is no block model"):
            read(place)


def test_a_file_broken_off_anywhere_is_refused(tmp_path):
    whole = write(made())
    for length in range(0, len(whole), 97):
        with pytest.raises(TrainingError, match="is no block model"):
            read(stored(tmp_path, whole[:length]))


def test_a_damaged_byte_is_refused_or_does_no_harm(tmp_path):
    whole = write(made())
    refused = 0
    for at in range(0, len(whole), 101):
        try:
            read(stored(tmp_path, whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]))
        except TrainingError:
            refused += 1
    assert refused > len(whole) / 101 / 2


def test_another_version_says_what_to_do(tmp_path):
    with pytest.raises(TrainingError, match="train it again"):
        read(with_arrays(tmp_path, format=np.array([1])))


@pytest.mark.parametrize(
    "changed",
    [
        {"html__first_roots": np.array([3], np.int32)},
        {"html__first_roots": np.array([-1], np.int32)},
        {"html__second_left": np.array([99, 0, 0], np.int16)},
        {"html__second_left": np.array([-1, 0, 0], np.int16)},
        {"text__second_right": np.array([0, 0, 1], np.int16)},
        {"text__first_feature": np.array([1, 0, 0], np.int16)},
        {"text__first_feature": np.array([-1, 0, 0], np.int16)},
    ],
    ids=["root", "root before", "left", "left before", "right", "measure", "measure before"],
)
def test_trees_that_point_outside_their_arrays_are_refused(tmp_path, changed):
    with pytest.raises(TrainingError, match=r"point nowhere|do not name|does not name"):
        read(with_arrays(tmp_path, **changed))


@pytest.mark.parametrize(
    "changed",
    [
        {"html__terms_odds": np.zeros(3, np.int16)},
        {"html__labels_words": np.frombuffer(b"\xff\xfe", np.uint8)},
        {"html__steady": np.array(["much"])},
        {"html__first_depth": np.zeros(0, np.int32)},
        {"html__first_left": np.zeros(2, np.int16)},
        {"html__terms_odds": np.zeros(0, np.int16)},
    ],
    ids=["odds", "words", "steady", "depth", "nodes", "no odds"],
)
def test_parts_that_do_not_fit_together_are_refused(tmp_path, changed):
    with pytest.raises(TrainingError, match="is no block model"):
        read(with_arrays(tmp_path, **changed))


ARRAYS = sorted(arrays())
WORDS_TOLD = ("name", "first-names", "second-names", "article-names", "copies-names", "words")


@pytest.mark.parametrize("name", ARRAYS)
def test_every_array_must_be_of_its_kind_and_shape(tmp_path, name):
    good = arrays()[name]
    kinds = (np.float16, np.float64, np.int64, np.bool_, np.complex128, "U3")
    others = [np.zeros(len(good), kind) for kind in kinds if good.dtype != kind]
    for other in (*others, good[None], good[:, None], np.zeros((), good.dtype)):
        with pytest.raises(TrainingError, match="do not fit"):
            read(with_arrays(tmp_path, **{name: other}))


@pytest.mark.parametrize("name", [name for name in ARRAYS if not name.endswith(WORDS_TOLD)])
def test_every_array_of_numbers_must_be_as_long_as_the_others_want_it(tmp_path, name):
    good = arrays()[name]
    # A model may have more or fewer trees; it may not have none and yet nodes.
    for other in [good[:0]] if name.endswith("roots") else [good[:0], good[:-1], np.concatenate([good, good])]:
        with pytest.raises(TrainingError, match="is no block model"):
            read(with_arrays(tmp_path, **{name: other}))


@pytest.mark.parametrize("name", [name for name in ARRAYS if name != "format" and not name.endswith("name")])
def test_no_array_may_be_left_out(tmp_path, name):
    content = io.BytesIO()
    np.savez(content, **{other: one for other, one in arrays().items() if other != name})
    with pytest.raises(TrainingError, match="is no block model"):
        read(stored(tmp_path, content.getvalue()))


def singles(*numbers):
    return np.array(numbers, np.float32)


CURVE = np.linspace(0, 1, 21, dtype=np.float32)


@pytest.mark.parametrize(
    "changed",
    [
        {"html__points": singles(), "html__shares": singles()},
        {"html__points": CURVE[::-1]},
        {"html__points": np.zeros(21, np.float32)},
        {"html__points": np.where(CURVE == 1, np.inf, CURVE)},
        {"html__points": np.where(CURVE == 0.5, np.nan, CURVE)},
        {"html__shares": CURVE[::-1]},
        {"html__shares": CURVE * 2},
        {"html__shares": CURVE - 1},
        {"html__shares": np.where(CURVE == 0.5, np.nan, CURVE)},
    ],
    ids=["none", "falling", "level", "endless", "gap", "falling shares", "above 1", "below 0", "gap in shares"],
)
def test_a_curve_that_does_not_rise_through_shares_is_refused(tmp_path, changed):
    with pytest.raises(TrainingError, match="its curve does not rise"):
        read(with_arrays(tmp_path, **changed))


def test_a_curve_may_stay_level_and_may_be_one_point(tmp_path):
    assert read(with_arrays(tmp_path, html__shares=np.full(21, 0.5, np.float32)))
    assert read(with_arrays(tmp_path, html__points=singles(0.0), html__shares=singles(0.3)))


@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("at", [0, 1])
def test_values_are_numbers(tmp_path, number, at):
    with pytest.raises(TrainingError, match="without a number"):
        read(with_arrays(tmp_path, html__first_value=np.where(np.arange(3) == at, number, 0).astype(np.float32)))


@pytest.mark.parametrize(
    "thresholds", [(np.nan, np.inf, np.inf), (np.inf, np.inf, np.inf), (-np.inf, np.inf, np.inf), (6, np.nan, np.inf)]
)
def test_measures_are_compared_with_numbers(tmp_path, thresholds):
    with pytest.raises(TrainingError, match="compare with no number"):
        read(with_arrays(tmp_path, html__first_threshold=singles(*thresholds)))


def test_leaves_have_any_threshold_but_a_gap(tmp_path):
    assert read(with_arrays(tmp_path, html__first_threshold=singles(6.0, -np.inf, 3.0)))


@pytest.mark.parametrize("cost", [np.nan, np.inf, -0.1])
def test_a_change_of_verdict_has_a_cost(tmp_path, cost):
    with pytest.raises(TrainingError, match="have no cost"):
        read(with_arrays(tmp_path, html__steady=np.array([cost])))


@pytest.mark.parametrize("depth", [-1, 65, 10**9])
def test_a_depth_no_tree_can_have_is_refused(tmp_path, depth):
    with pytest.raises(TrainingError, match="of a depth there cannot be"):
        read(with_arrays(tmp_path, html__first_depth=np.array([depth])))


def test_trees_that_name_no_measures_have_no_depth(tmp_path):
    nothing = np.zeros(0, np.uint8)
    with pytest.raises(TrainingError, match="of a depth there cannot be"):
        read(with_arrays(tmp_path, html__first_names=nothing))


@pytest.mark.parametrize(
    "changed",
    [
        {"html__first_depth": np.array([0])},
        {"html__first_left": np.array([0, 0, 0], np.int16)},
        {"html__first_left": np.array([1, -1, 0], np.int16)},
        {"html__first_right": np.array([2, -1, 0], np.int16)},
    ],
    ids=["too shallow", "itself", "back and forth", "half a leaf"],
)
def test_trees_of_which_a_row_may_find_no_leaf_are_refused(tmp_path, changed):
    with pytest.raises(TrainingError, match="have no end"):
        read(with_arrays(tmp_path, html__first_threshold=singles(6.0, 6.0, 6.0), **changed))
