"""The block model: what is measured of each block, and the trained trees that turn it into a probability."""

from core.propose.blockmodel.features import Measured, measure_page
from core.propose.blockmodel.model import LEARNED, BlockModel
from core.propose.blockmodel.store import read, standard, write

__all__ = ["LEARNED", "BlockModel", "Measured", "measure_page", "read", "standard", "write"]
