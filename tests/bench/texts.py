"""Pages made up for measuring: prose that never repeats itself, with the litter of a flattened page in between."""

import random

_VOCABULARY = """
harbour council ferry winter budget teacher valley engine market bridge report doctor village summer captain railway
museum letter garden factory minister officer farmer student election river morning company window station hospital
border festival library kitchen forest island painter lawyer signal evening district tunnel opened closed asked promised
measured carried wanted crossed refused repaired counted followed painted sold built moved said told found kept the a of
in on for with after before under near against about old new long quiet second northern public early heavy small broken
careful narrow
"""
_WORDS = _VOCABULARY.split()
_LITTER = ("Share this article", "Advertisement", "Read more: {0}", "Sign up for our newsletter", "Comments ({1})")
_LITTER_EVERY = 7


def story(blocks: int, seed: int = 0) -> str:
    """A page of ``blocks`` blocks: a headline, paragraphs of differing lengths, every seventh block litter."""
    chance = random.Random(seed)
    return "\n\n".join(_block(number, chance) for number in range(blocks))


def big_story(megabytes: float, seed: int = 0) -> str:
    """A page of ``megabytes`` of text, made as ``story`` makes it."""
    chance = random.Random(seed)
    parts: list[str] = []
    wanted = int(megabytes * 1_000_000)
    while wanted > 0:
        parts.append(_block(len(parts), chance))
        wanted -= len(parts[-1]) + 2
    return "\n\n".join(parts)


def paragraph(seed: int) -> str:
    """Prose of 20 to 45 words, another for every seed."""
    chance = random.Random(seed)
    return _sentence(chance, chance.randint(20, 45))


def _block(number: int, chance: random.Random) -> str:
    if number == 0:
        return _sentence(chance, 8).rstrip(".")
    if number % _LITTER_EVERY == 0:
        return chance.choice(_LITTER).format(_sentence(chance, 6), number)
    return " ".join(_sentence(chance, chance.randint(8, 22)) for _ in range(chance.randint(1, 6)))


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(_WORDS, k=words)).capitalize() + "."
