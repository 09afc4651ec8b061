"""Exports in processes of their own, killed at random or at every point, and looked at after each kill.

Run as ``python -m tests.core.export.killing DESK FOLDER [ROUNDS SEED]``; ends with 0 if nothing was ever mixed.
"""

import hashlib
import json
import os
import random
import re
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from core.desk import Desk
from core.export import RefusedError, Unchanged, export_profile
from core.export.record import RECORD_SUFFIX, verify
from core.model import FieldName, Format, Profile, ReviewState
from tests.core.export.leaving_desk import approve, change, move, names_in

NAMES = ("one", "two", "three")
HIDDEN = re.compile(r"\.galleyproof(\.lock|\.journal|-held-[0-9a-f]{16}\.part)")
LONG, SHORT = 20_000, 200
"""Letters in a headline: one as long as a page, so that a file takes its time; and one for kills that need no time."""
TITLE = rf"Version \d+ (?:x{{{LONG}}}|x{{{SHORT}}})"
WHOLE = re.compile(rf"({TITLE}) of (\w+)\n\nThe ferry of \2 sails\.\n")
TOUCHES = frozenset({"open", "os.rename", "os.remove", "os.link", "os.listdir", "os.scandir"})
LONGEST = 0.15  # seconds that an export takes, and a little more


def profiles(folder: Path) -> tuple[Profile, Profile]:
    """One file for each article, and one for all, each with its record."""
    each = Profile("Each", Format.TEXT, str(folder), "{source}", record=True)
    return each, Profile("All", Format.JSONL, str(folder), record=True)


def files(folder: Path) -> list[str]:
    """What must be there once an export has come to its end."""
    written = [*(f"{name}.txt" for name in NAMES), "All.jsonl"]
    return sorted([*written, *(name + RECORD_SUFFIX for name in written), "manifest.json"])


def title(number: int, name: str, letters: int) -> str:
    """A headline of so many letters."""
    return f"Version {number} {'x' * letters} of {name}"


def step(desk_path: Path, folder: Path, number: int, letters: int, begin: Callable[[], None]) -> None:
    """Changes an article, and exports."""
    name = NAMES[number % len(NAMES)]
    with Desk.open(desk_path) as desk:
        (review_id,) = (row.review_id for row in desk.queue() if row.name == name)
        change(desk, review_id, FieldName.TITLE, title(number, name, letters))
        begin()
        for profile in profiles(folder):
            export_profile(desk, profile)


def apart(work: Callable[[], None]) -> int:
    """Does the work in a process of its own, which ends with 0 unless it is killed; its number."""
    child = os.fork()
    if child:
        return child
    try:
        work()
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def killed(child: int) -> bool:
    """Whether a process was killed; it may also have come to its end, and to no other."""
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in {0, -signal.SIGKILL}, "the work ended otherwise"
    return code != 0


def tell(begun: int) -> None:
    """Tells whoever reads at the other end that the export begins."""
    os.write(begun, b"!")


def kill_at_random(desk_path: Path, folder: Path, number: int, seconds: float) -> bool:
    """Exports, and is killed so long after it began."""
    told, begun = os.pipe()
    child = apart(lambda: step(desk_path, folder, number, LONG, lambda: tell(begun)))
    os.close(begun)
    os.read(told, 1)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.close(told)
    return killed(child)


def kill_at(desk_path: Path, folder: Path, number: int, point: int) -> bool:
    """Exports, and is killed before it touches the folder for the so manieth time; whether it came so far."""
    touched = count(1)

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event in TOUCHES and str(arguments[0]).startswith(str(folder)) and next(touched) == point:
            os.kill(os.getpid(), signal.SIGKILL)

    return killed(apart(lambda: step(desk_path, folder, number, SHORT, lambda: sys.addaudithook(watch))))


def look(folder: Path) -> None:
    """Every file is a whole one, old or new; the manifest lists what is there."""
    assert set(names_in(folder)) <= {*files(folder), *filter(HIDDEN.fullmatch, names_in(folder))}, names_in(folder)
    for name in filter(lambda name: name.endswith(".txt"), names_in(folder)):
        found = WHOLE.fullmatch((folder / name).read_text())
        assert found, name
        assert name == f"{found[2]}.txt"
    for line in lines(folder / "All.jsonl"):
        assert re.fullmatch(rf"{TITLE} of \w+", line), line[:80]
    announced = set(announcements(folder))
    for listed in manifest(folder):
        path = folder / listed["file"]
        known = {listed["sha256"], *(sha256 for file, sha256 in announced if file == listed["file"])}
        assert sha256_of(path) in known, listed["file"]


def lines(path: Path) -> list[str]:
    """The headlines of a file of many articles."""
    return [json.loads(line)["title"] for line in path.read_text().splitlines()] if path.exists() else []


def announcements(folder: Path) -> Iterator[tuple[str, str]]:
    """What the journal says is being written."""
    path = folder / ".galleyproof.journal"
    for entry in path.read_bytes().split(b"\n") if path.exists() else []:
        try:
            yield from ((line["file"], line["sha256"]) for line in json.loads(entry))
        except ValueError:
            continue


def manifest(folder: Path) -> list[dict[str, str]]:
    """Its lines; none while there is no manifest."""
    path = folder / "manifest.json"
    found: list[dict[str, str]] = json.loads(path.read_bytes())["files"] if path.exists() else []
    return found


def sha256_of(path: Path) -> str:
    """Of a file that must be there."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def go_on(desk_path: Path, folder: Path) -> None:
    """The next export comes to its end and puts everything right."""
    with Desk.open(desk_path) as desk:
        for row in desk.queue():
            if row.state is ReviewState.OPEN:  # killed between a change and its approval
                move(desk, row.review_id, ReviewState.APPROVED)
        for profile in profiles(folder):
            refused = [str(each) for each in export_profile(desk, profile) if isinstance(each, RefusedError)]
            assert not refused, refused
            assert all(isinstance(each, Unchanged) for each in export_profile(desk, profile))
            for left in desk.exported(profile.name).values():
                assert sha256_of(Path(left.file)) == left.sha256
    assert names_in(folder) == files(folder)
    assert {each["file"] for each in manifest(folder)} == {*(f"{name}.txt" for name in NAMES), "All.jsonl"}
    for listed in manifest(folder):
        path, record = folder / listed["file"], folder / (listed["file"] + RECORD_SUFFIX)
        assert (sha256_of(path), sha256_of(record)) == (listed["sha256"], listed["record"])
        assert verify(record.read_bytes(), [path]) == (), path.name


def begin(desk_path: Path, folder: Path) -> None:
    """Articles that are approved, and a folder where they were never put."""
    with Desk.open(desk_path) as desk:
        for name in NAMES:
            (review_id,) = approve(desk, name)
            change(desk, review_id, FieldName.TITLE, title(0, name, SHORT))
    folder.mkdir(parents=True)


def at_random(desk_path: Path, folder: Path, rounds: int, seed: int) -> None:
    """So many kills, some of them of an export that goes on after a kill."""
    chance = random.Random(seed)
    for number in range(1, rounds + 1):
        kill_at_random(desk_path, folder, number, chance.uniform(0, LONGEST))
        look(folder)
        if chance.random() < 0.7:
            go_on(desk_path, folder)
    go_on(desk_path, folder)


def at_every_point(desk_path: Path, folder: Path) -> None:
    """A kill before every step that an export takes in a folder, until one comes to its end."""
    for point in count(1):
        came_so_far = kill_at(desk_path, folder, point, point)
        look(folder)
        go_on(desk_path, folder)
        if point % 2:  # the next one begins in an empty folder
            shutil.rmtree(folder)
        if not came_so_far:
            assert point > 20, "it was not watched"
            return


if __name__ == "__main__":
    where = Path(sys.argv[1]), Path(sys.argv[2])
    begin(*where)
    at_random(*where, *map(int, sys.argv[3:])) if sys.argv[3:] else at_every_point(*where)
