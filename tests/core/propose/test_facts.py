"""What a passage says otherwise than the version of it that stays."""

import pytest

from core.propose.facts import has_other_facts

SAID = "The barrier cost 48 million, said Ilse Marlow. “We heard the gates,” she added."


@pytest.mark.parametrize(
    ("changed", "otherwise"),
    [
        (SAID, False),
        (SAID.replace("48", "49"), True),
        (SAID.replace("Marlow", "Harlow"), True),
        (SAID.replace("gates", "bells"), True),
        (SAID.replace("cost", "needed"), False),
        (SAID.replace("said Ilse Marlow", "she said"), False),
        (SAID.replace("The barrier", "Yesterday’s barrier"), False),
        ("THE BARRIER COST 48 MILLION, SAID ILSE MARLOW.", False),
        (f"{SAID} It cost 48 million.", True),
        ("كلّف الحاجز 48 مليونا", True),
    ],
)
def test_figures_names_and_quotes_that_the_one_that_stays_has_not(changed: str, otherwise: bool) -> None:
    assert has_other_facts(changed, "كلّف الحاجز 49 مليونا" if changed.startswith("ك") else SAID) == otherwise
