"""What a program loads that leaves proposing to other processes."""

import subprocess
import sys
from pathlib import Path

import pytest

_HEAVY = ("justext", "readability", "core.propose.detectors", "core.propose.proposing", "core.segment")
_SEES = """
import sys
{lines}
print(*(name for name in {heavy!r} if name in sys.modules))
"""
_TAKES_A_PAGE_IN = """
from pathlib import Path
from tempfile import TemporaryDirectory
from core.desk import Desk
from tests.core.desk.stories import prose, put
with TemporaryDirectory() as place, Desk.open(Path(place) / "a.galleyproof") as desk:
    put(desk, "one.txt", prose(1))
    second = put(desk, "two.txt", prose(1))
    assert desk.row(second).flags == ("near-duplicate",)
"""


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("import core.model, core.review, core.desk, core.export, core.work, core.duplicates", id="core"),
        pytest.param("import gui.app", id="window"),
        pytest.param("import core.propose; core.propose.QUESTION_BELOW", id="threshold"),
        pytest.param(_TAKES_A_PAGE_IN, id="a page with a twin comes in"),
    ],
)
def test_no_detector_is_loaded_where_nothing_is_proposed(lines: str) -> None:
    script = _SEES.format(lines=lines, heavy=_HEAVY)
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=Path(__file__).parents[3], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")


def test_what_proposes_is_there_as_soon_as_it_is_asked_for() -> None:
    script = "from core.propose import ENGINE, propose; import sys; sys.exit(not (ENGINE and 'justext' in sys.modules))"
    assert subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[3], check=False).returncode == 0


def test_other_names_are_missing_as_in_any_package() -> None:
    import core.propose

    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = core.propose.nothing
