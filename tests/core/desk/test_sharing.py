"""Two desks on one file, and a desk whose program is killed."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.desk import Desk
from core.model import ReviewState, StaleDecisionError
from core.review import set_state, toggle
from tests.core.desk.building import moved, prepared, review_of, toggled

_ROOT = Path(__file__).parents[3]


def test_a_step_on_a_review_that_another_window_changed_is_refused(desk: Desk, desk_path: Path) -> None:
    review_id = prepared(desk)
    with Desk.open(desk_path) as other:
        decision = toggle(review_of(other, review_id), ["b4"])
        approval = set_state(review_of(other, review_id), ReviewState.APPROVED)
        assert decision is not None
        assert approval is not None
        changed = toggled(desk, review_id, "b3")
        for refused in (decision, approval):
            with pytest.raises(StaleDecisionError, match="another window"):
                other.record(review_id, refused)
        with pytest.raises(StaleDecisionError, match="another window"):
            other.undo(review_id)
        assert desk.review(review_id) == changed
        assert other.review(review_id) == changed
        both = toggled(other, review_id, "b4")
        assert len(both.decisions) == 2
        assert desk.review(review_id) == both


def test_two_windows_take_turns(desk: Desk, desk_path: Path) -> None:
    first, second = prepared(desk, "a.txt"), prepared(desk, "b.txt")
    with Desk.open(desk_path) as other:
        toggled(desk, first, "b3")
        toggled(other, second, "b3")
        assert desk.last_step() == other.last_step()
        moved(desk, second, ReviewState.APPROVED)
        assert other.counts().by_state[ReviewState.APPROVED] == 1


_WRITER = """
import sys
from pathlib import Path
from core.desk import Desk
from core.review import toggle

with Desk.open(Path(sys.argv[1])) as desk:
    review = desk.review(sys.argv[2])
    while True:
        decision = toggle(review, ["b3", "b4"])
        review = desk.record(sys.argv[2], decision)
        print(len(review.decisions), flush=True)
"""


@pytest.mark.parametrize("acknowledged", [1, 25])
def test_no_acknowledged_decision_is_lost_by_a_kill(desk: Desk, desk_path: Path, acknowledged: int) -> None:
    review_id = prepared(desk)
    desk.close()
    with subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(desk_path), review_id], stdout=subprocess.PIPE, text=True, cwd=_ROOT
    ) as writer:
        assert writer.stdout is not None
        told = [writer.stdout.readline() for _ in range(acknowledged)]
        writer.kill()
        told += writer.stdout.readlines()
    whole = [line for line in told if line.endswith("\n")]
    with Desk.open(desk_path) as again:
        review = review_of(again, review_id)
        # One more may be on the disk than was said: killed between the two.
        assert len(review.decisions) - int(whole[-1]) in (0, 1)
        while review.decisions:
            review = again.undo(review_id)
        assert all(not ruling.settled for ruling in review.rulings.values())
