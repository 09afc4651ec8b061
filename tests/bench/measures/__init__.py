"""The measures, in the order in which the table shows them. Importing one enters it into the table."""

from tests.bench.measures import keys, articles, starting, recording, preparing, workers, blocking  # noqa: F401, I001
