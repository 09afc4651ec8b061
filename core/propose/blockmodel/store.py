"""The block model as a file: plain arrays, no code. What cannot be read is refused, never run."""

import zipfile
import zlib
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

import resources
from core.model import Medium, TrainingError
from core.propose.blockmodel.model import BlockModel, Calibration, Looks
from core.propose.blockmodel.odds import Odds
from core.propose.blockmodel.trees import Trees

FORMAT = 1
"""Raised when files of the format before can no longer be read."""
_ARRAYS = ("roots", "feature", "threshold", "left", "right", "value")
_HUNDREDTH = 100
_UNREADABLE = (
    OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RuntimeError, MemoryError, EOFError,
    zipfile.BadZipFile, zlib.error,
)  # fmt: skip
"""What reading another file, or a damaged one, can end in."""


def write(model: BlockModel) -> bytes:
    """The model as the bytes of a file; equal models give equal bytes."""
    arrays: dict[str, Any] = {"format": np.array([FORMAT]), "name": _packed([model.name])}
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
        if int(found["format"][0]) != FORMAT:
            raise TrainingError(f"{path}: is a block model of another version: train it again")
        media = [medium for medium in Medium if f"{medium}/points" in found]
        return BlockModel(_unpacked(found["name"])[0], {medium: _looks(found, medium) for medium in media})
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
    return {**arrays, f"{name}-names": _packed(list(trees.names)), f"{name}-depth": np.array([trees.depth])}


def _looks(found: Mapping[str, Any], medium: Medium) -> Looks:
    mine = {name.partition("/")[2]: value for name, value in found.items() if name.startswith(f"{medium}/")}
    return Looks(
        odds=Odds(_odds(mine, "terms"), _odds(mine, "labels")),
        first=_trees(mine, "first"),
        second=_trees(mine, "second"),
        calibration=Calibration(mine["points"], mine["shares"]),
        article=_trees(mine, "article"),
        steady=float(mine["steady"][0]),
    )


def _odds(mine: Mapping[str, Any], name: str) -> Mapping[str, float]:
    values = (mine[f"{name}-odds"].astype(np.float64) / _HUNDREDTH).tolist()
    return dict(zip(_unpacked(mine[f"{name}-words"]), values, strict=bool(values)))


def _trees(mine: Mapping[str, Any], name: str) -> Trees:
    own = np.arange(len(mine[f"{name}-feature"]))
    trees = Trees(
        names=tuple(filter(None, _unpacked(mine[f"{name}-names"]))),
        roots=mine[f"{name}-roots"],
        feature=mine[f"{name}-feature"].astype(np.int32),
        threshold=mine[f"{name}-threshold"],
        left=(mine[f"{name}-left"] + own).astype(np.int32),
        right=(mine[f"{name}-right"] + own).astype(np.int32),
        value=mine[f"{name}-value"],
        depth=int(mine[f"{name}-depth"][0]),
    )
    _check(trees)
    return trees


def _check(trees: Trees) -> None:
    """Every number points to where there is something: a damaged file must not read beyond its arrays."""
    count = len(trees.feature)
    for nodes in (trees.roots, trees.left, trees.right):
        if nodes.size and not 0 <= int(nodes.min()) <= int(nodes.max()) < count:
            raise ValueError("its trees point nowhere")
    if count and not 0 <= int(trees.feature.min()) <= int(trees.feature.max()) < max(1, len(trees.names)):
        raise ValueError("its trees ask for measures it does not name")


def _packed(words: list[str]) -> Any:
    return np.frombuffer("\n".join(words).encode(), np.uint8)


def _unpacked(packed: Any) -> list[str]:
    text: str = packed.tobytes().decode()
    return text.split("\n")
