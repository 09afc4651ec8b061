"""The block model as a file: plain arrays, no code. What cannot be read is refused, never run."""

import lzma
import struct
import zipfile
import zlib
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from tokenize import TokenError
from typing import Any

import numpy as np

import resources
from core.model import Medium, TrainingError
from core.propose.blockmodel.model import BlockModel, Calibration, Looks
from core.propose.blockmodel.odds import Odds
from core.propose.blockmodel.trees import Trees

FORMAT = 2
"""Raised when files of the format before can no longer be read."""
_ARRAYS = ("roots", "feature", "threshold", "left", "right", "value")
_DEEPEST = 64
"""Steps from a root to a leaf beyond which no trees are grown."""
_HUNDREDTH = 100
_UNREADABLE = (
    OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RuntimeError, MemoryError, EOFError,
    SyntaxError, TokenError, struct.error, zipfile.BadZipFile, zlib.error, lzma.LZMAError,
)  # fmt: skip
"""What reading another file, or a damaged one, can end in."""


def write(model: BlockModel) -> bytes:
    """The model as the bytes of a file; equal models give equal bytes."""
    arrays: dict[str, Any] = {"format": np.array([FORMAT], np.int64), "name": _packed([model.name])}
    for medium, looks in sorted(model.looks.items()):
        arrays |= {f"{medium}/{name}": value for name, value in _of_looks(looks).items()}
    file = BytesIO()
    np.savez_compressed(file, **arrays)
    return file.getvalue()


def read(path: Path) -> BlockModel:
    """The model in a file.

    Raises:
        TrainingError: it is no such file, or of another format.
    """
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            found = {name: arrays[name] for name in arrays.files}
        if int(_array(found, "format", np.int64, 1)[0]) != FORMAT:
            raise TrainingError(f"{path}: is a block model of another version: train it again")
        media = [medium for medium in Medium if any(name.startswith(f"{medium}/") for name in found)]
        if not media:
            raise ValueError("it has no trees")
        return BlockModel(_words(found, "name")[0], {medium: _looks(found, medium) for medium in media})
    except _UNREADABLE as error:
        raise TrainingError(f"{path}: is no block model: {error}") from error


@cache
def standard() -> BlockModel:
    """The model that comes with the desk."""
    return read(resources.folder("model") / "blocks.npz")


def _of_looks(looks: Looks) -> Mapping[str, Any]:
    return {
        "points": looks.calibration.points,
        "shares": looks.calibration.shares,
        "steady": np.array([looks.steady]),
        **_of_odds("terms", looks.odds.terms),
        **_of_odds("labels", looks.odds.labels),
        **_of_trees("first", looks.first),
        **_of_trees("second", looks.second),
        **_of_trees("article", looks.article),
        **_of_trees("copies", looks.copies),
    }


def _of_odds(name: str, odds: Mapping[str, float]) -> Mapping[str, Any]:
    values = np.array([round(value * _HUNDREDTH) for value in odds.values()], np.int16)
    return {f"{name}-words": _packed(list(odds)), f"{name}-odds": values}


def _of_trees(name: str, trees: Trees) -> Mapping[str, Any]:
    arrays = {f"{name}-{part}": getattr(trees, part) for part in _ARRAYS}
    # Numbers of nodes below their node are small where they count from it: a third of the file.
    own = np.arange(len(trees.feature))
    arrays |= {f"{name}-{side}": (arrays[f"{name}-{side}"] - own).astype(np.int16) for side in ("left", "right")}
    arrays[f"{name}-feature"] = trees.feature.astype(np.int16)
    return {**arrays, f"{name}-names": _packed(list(trees.names)), f"{name}-depth": np.array([trees.depth], np.int64)}


def _looks(found: Mapping[str, Any], medium: Medium) -> Looks:
    mine = {name.partition("/")[2]: value for name, value in found.items() if name.startswith(f"{medium}/")}
    return Looks(
        odds=Odds(_odds(mine, "terms"), _odds(mine, "labels")),
        first=_trees(mine, "first"),
        second=_trees(mine, "second"),
        calibration=_curve(mine),
        article=_trees(mine, "article"),
        copies=_trees(mine, "copies"),
        steady=_steady(mine),
    )


def _curve(mine: Mapping[str, Any]) -> Calibration:
    points = _array(mine, "points", np.float32)
    shares = _array(mine, "shares", np.float32, len(points))
    if not (len(points) and np.isfinite(points).all() and (np.diff(points) > 0).all()):
        raise ValueError("its curve does not rise")
    if not ((shares >= 0) & (shares <= 1)).all() or (np.diff(shares) < 0).any():
        raise ValueError("its curve does not rise from 0 to 1")
    return Calibration(points, shares)


def _steady(mine: Mapping[str, Any]) -> float:
    steady = float(_array(mine, "steady", np.float64, 1)[0])
    if not 0 <= steady < np.inf:
        raise ValueError("its changes of verdict have no cost")
    return steady


def _odds(mine: Mapping[str, Any], name: str) -> Mapping[str, float]:
    values = (_array(mine, f"{name}-odds", np.int16).astype(np.float64) / _HUNDREDTH).tolist()
    words = _words(mine, f"{name}-words")
    # No words and one empty word are packed alike.
    return dict(zip(words, values, strict=True)) if values or words != [""] else {}


def _trees(mine: Mapping[str, Any], name: str) -> Trees:
    feature = _array(mine, f"{name}-feature", np.int16)
    own = np.arange(len(feature))
    trees = Trees(
        names=tuple(filter(None, _words(mine, f"{name}-names"))),
        roots=_array(mine, f"{name}-roots", np.int32),
        feature=feature.astype(np.int32),
        threshold=_array(mine, f"{name}-threshold", np.float32, len(own)),
        left=(_array(mine, f"{name}-left", np.int16, len(own)) + own).astype(np.int32),
        right=(_array(mine, f"{name}-right", np.int16, len(own)) + own).astype(np.int32),
        value=_array(mine, f"{name}-value", np.float32, len(own)),
        depth=int(_array(mine, f"{name}-depth", np.int64, 1)[0]),
    )
    _check(trees)
    return trees


def _check(trees: Trees) -> None:
    """Every number points to where there is something: a damaged file must not read beyond its arrays."""
    count = len(trees.feature)
    if bool(count) != bool(len(trees.roots)):
        raise ValueError("its trees have no roots")
    for nodes in (trees.roots, trees.left, trees.right):
        if nodes.size and not 0 <= int(nodes.min()) <= int(nodes.max()) < count:
            raise ValueError("its trees point nowhere")
    if count and not 0 <= int(trees.feature.min()) <= int(trees.feature.max()) < max(1, len(trees.names)):
        raise ValueError("its trees ask for measures it does not name")
    _check_ends(trees)
    if not np.isfinite(trees.value).all():
        raise ValueError("its trees have leaves without a number")


def _check_ends(trees: Trees) -> None:
    """From every root, whatever is asked, as many steps as the trees are deep end in a leaf."""
    own = np.arange(len(trees.feature))
    ends = (trees.left == own) & (trees.right == own)
    if not (np.isfinite(trees.threshold) | (ends & np.isinf(trees.threshold))).all():
        raise ValueError("its trees compare with no number")
    if not 0 <= trees.depth <= (_DEEPEST if trees.names else 0):
        raise ValueError("its trees are of a depth there cannot be")
    for _ in range(trees.depth):
        ends = ends[trees.left] & ends[trees.right]
    if not ends[trees.roots].all():
        raise ValueError("its trees have no end")


def _array(mine: Mapping[str, Any], name: str, kind: type[np.generic], count: int | None = None) -> Any:
    """A list of numbers of the kind it was written in, and as long as it must be."""
    found = mine[name]
    if found.ndim != 1 or not np.issubdtype(found.dtype, kind) or count not in {None, len(found)}:
        raise ValueError(f"its {name} do not fit")
    return found


def _packed(words: list[str]) -> Any:
    return np.frombuffer("\n".join(words).encode(), np.uint8)


def _words(mine: Mapping[str, Any], name: str) -> list[str]:
    text: str = _array(mine, name, np.uint8).tobytes().decode()
    return text.split("\n")
