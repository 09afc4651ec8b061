"""What is installed to run the program is all that the program imports."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OWN = {"core", "gui", "resources", "tests"}


TRAINING = ROOT / "core" / "training"


def imported(folder: str, without: Path | None = None) -> set[str]:
    """The top-level names imported anywhere below ``folder`` that are not the project's own or Python's."""
    names: set[str] = set()
    for path in (ROOT / folder).rglob("*.py"):
        if without and path.is_relative_to(without):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.partition(".")[0])
    return names - OWN - set(sys.stdlib_module_names)


def locked(name: str) -> set[str]:
    """The distributions a lock file names, normalised."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return {re.sub(r"[-_.]+", "-", found).lower() for found in re.findall(r"^([A-Za-z0-9._-]+)==", text, re.MULTILINE)}


@pytest.mark.parametrize("folder", ["core", "gui", "resources"])
def test_the_program_imports_only_what_its_lock_installs(folder: str) -> None:
    provided = packages_distributions()
    available = locked("requirements.lock")
    for name in imported(folder, without=TRAINING):
        owners = {re.sub(r"[-_.]+", "-", owner).lower() for owner in provided.get(name, [name])}
        assert owners & available, f"{name} is imported by {folder} but not in requirements.lock"


def test_training_imports_only_what_its_extra_names() -> None:
    extra = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]["train"]
    named = {re.split(r"[^A-Za-z0-9-]", requirement)[0] for requirement in extra}
    assert imported("core/training") - imported("core", without=TRAINING) == named


def test_the_lock_for_tests_holds_the_lock_for_running() -> None:
    assert locked("requirements.lock") <= locked("requirements-dev.lock")


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_locks_have_hashes_and_name_no_index(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "--index-url" not in text
    assert "http" not in text
    for requirement in re.split(r"\n(?=\S)", text.strip()):
        if "==" in requirement.partition("\n")[0] and not requirement.startswith("#"):
            assert "--hash=sha256:" in requirement, requirement


def test_pyside_of_python_311_is_below_6_12() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    found = re.search(r"^pyside6-essentials==(\d+)\.(\d+)\S* ; python_full_version < '3\.12'", text, re.MULTILINE)
    assert found is not None
    assert (int(found[1]), int(found[2])) < (6, 12)
