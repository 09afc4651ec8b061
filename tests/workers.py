"""The processes the tests are shared out to: what becomes of one after its last test counts as well.

pytest-xdist reports a process that falls in the middle of a test. One that falls while it ends, as a program does whose
windows are taken down in the wrong order, it takes for done.
"""

from collections.abc import Generator

import pytest
from xdist.workermanage import WorkerController

_WORKERS = pytest.StashKey[list[WorkerController]]()
_SECONDS = 10


def pytest_configure(config: pytest.Config) -> None:
    """No process was started yet."""
    config.stash[_WORKERS] = []


@pytest.hookimpl(optionalhook=True)
def pytest_testnodeready(node: WorkerController) -> None:
    """A process was started."""
    node.config.stash[_WORKERS].append(node)


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> Generator[None, None, None]:
    """Every process has ended by now, and must have ended well."""
    yield
    for worker in session.config.stash[_WORKERS]:
        status = worker.gateway._io.popen.wait(_SECONDS)
        if status:
            _report(session, worker, f"The test process {worker.gateway.id} ended with {status}.")


def _report(session: pytest.Session, worker: WorkerController, said: str) -> None:
    """Count it as an error."""
    report = pytest.TestReport(worker.gateway.id, (worker.gateway.id, None, ""), {}, "failed", said, "teardown")
    report.node = worker
    session.config.hook.pytest_runtest_logreport(report=report)
    session.exitstatus = session.exitstatus or pytest.ExitCode.TESTS_FAILED
