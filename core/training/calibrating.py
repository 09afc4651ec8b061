"""Calibration: how often blocks of given log-odds are in fact kept."""

import numpy as np
import numpy.typing as npt

from core.propose.blockmodel.model import Calibration
from core.propose.blockmodel.table import Vector

_POINTS = 60
_LEAST, _MOST = 0.002, 0.998


def calibrated(log_odds: Vector, kept: npt.NDArray[np.bool_], known: npt.NDArray[np.bool_]) -> Calibration:
    """The curve through blocks sorted by their log-odds: pools of equal size, made to rise (isotonic regression).

    Args:
        log_odds: of each block, by trees not learned from its site.
        kept: whether it is kept in gold.
        known: blocks to go by.
    """
    odds, stays = log_odds[known].astype(np.float64), kept[known].astype(np.float64)
    order = np.argsort(odds, kind="stable")
    odds, stays = odds[order], stays[order]
    pools = [pool for pool in np.array_split(np.arange(len(odds)), _edges(odds)) if len(pool)]
    points = np.array([odds[pool].mean() for pool in pools])
    shares = rising(np.array([stays[pool].mean() for pool in pools]), np.array([len(pool) for pool in pools]))
    return Calibration(points.astype(np.float32), np.clip(shares, _LEAST, _MOST).astype(np.float32))


def _edges(odds: npt.NDArray[np.float64]) -> npt.NDArray[np.int64]:
    """Where sorted log-odds are parted: by their probability, evenly, since the middle is what matters."""
    marks = np.linspace(0, 1, _POINTS + 1)[1:-1]
    return np.searchsorted(odds, np.log(marks / (1 - marks)))


def rising(values: npt.NDArray[np.float64], weights: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """The rising sequence nearest to values, by weighted squares: neighbours that fall are pooled."""
    pools: list[tuple[float, float, int]] = []
    for value, weight in zip(values.tolist(), weights.tolist(), strict=True):
        pools.append((value, float(weight), 1))
        while len(pools) > 1 and pools[-2][0] >= pools[-1][0]:
            (one, w1, n1), (other, w2, n2) = pools[-2:]
            pools[-2:] = [((one * w1 + other * w2) / (w1 + w2), w1 + w2, n1 + n2)]
    return np.array([value for value, _, count in pools for _ in range(count)])
