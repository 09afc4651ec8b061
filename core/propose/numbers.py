"""Where blocks stand in their page."""


def number_of(block: str) -> int:
    """The number of a block, from 1, told by its id."""
    return int(block[1:])
