"""The measures, in the order in which the table shows them. Importing one enters it into the table.

Blocking comes first, while the process holds little more than the program itself does: what a collection of garbage
has to look through is part of what it measures.
"""

from tests.bench.measures import (  # noqa: F401, I001  (the order is the table's)
    blocking,
    keys,
    articles,
    starting,
    memory,
    recording,
    preparing,
    repeats,
    passages,
    workers,
)
