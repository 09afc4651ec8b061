"""A pool of workers, given pages that hang, eat memory, crash and lie."""

import os
import signal
import threading
from collections.abc import Callable

import pytest

from core.model import Flag, Verdict
from core.work import Pool
from tests.core.work.conftest import PATIENCE, Desk, source

OpenDesk = Callable[..., Desk]


def test_a_page_is_delivered_with_its_source(open_desk: OpenDesk) -> None:
    desk = open_desk()
    prepared = desk.prepare("A line.\nAnother.")
    assert [block.text for block in prepared.page.blocks] == ["A line.", "Another."]
    assert prepared.source_id == source("A line.\nAnother.").id
    assert prepared.failed == ""


def test_progress_is_told_while_a_page_is_prepared(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.prepare("a page")
    assert desk.inbox.progress[0].endswith("begins a page")


def test_one_process_serves_many_pages(open_desk: OpenDesk) -> None:
    desk = open_desk()
    for number in range(5):
        desk.prepare(f"page {number}")
    assert len({told.split()[0] for told in desk.inbox.progress}) == 1


def test_a_process_is_replaced_after_its_share_of_pages(open_desk: OpenDesk) -> None:
    desk = open_desk(jobs=2)
    for number in range(4):
        desk.prepare(f"page {number}")
    assert len({told.split()[0] for told in desk.inbox.progress}) == 2


def test_fifty_pages_over_two_workers_arrive_once_each(open_desk: OpenDesk) -> None:
    desk = open_desk(size=2)
    for number in range(50):
        desk.submit(f"page {number}")
    texts = [prepared.page.text for prepared in desk.inbox.wait(50)]
    assert sorted(texts) == sorted(f"page {number}" for number in range(50))
    assert len(desk.processes) == 2


@pytest.mark.parametrize(
    ("deed", "why"),
    [
        ("hang", "took longer than 2 seconds"),
        ("eat", "needed more than 512 MB of memory"),
        ("crash", "the reader crashed"),
        ("recurse", "the reader failed (RecursionError in "),
        ("quarrel", "the reader failed (ValueError in "),
    ],
)
def test_a_page_that_fails_arrives_as_plain_text_that_says_why(open_desk: OpenDesk, deed: str, why: str) -> None:
    seconds = 2.0 if deed == "hang" else PATIENCE  # a busy machine takes its time over the others
    desk = open_desk(memory=512 * 1024**2, seconds=seconds)
    prepared = desk.prepare(deed)
    assert prepared.failed.startswith(why)
    assert prepared.page.incomplete == prepared.failed
    assert prepared.page.encoding == "from a worker"
    assert Flag.INCOMPLETE in prepared.proposal.flags
    assert [block.text for block in prepared.page.blocks] == [deed]
    assert [judgement.verdict for judgement in prepared.proposal.judgements] == [Verdict.KEEP]
    assert desk.prepare("the next page").failed == ""


def test_a_failure_never_quotes_the_article(open_desk: OpenDesk) -> None:
    assert "private" not in open_desk().prepare("quarrel").failed


def test_a_page_that_fails_as_plain_text_too_arrives_as_raw_lines(open_desk: OpenDesk) -> None:
    desk = open_desk()
    prepared = desk.prepare("crash always")
    assert prepared.failed == "the reader crashed"
    assert prepared.page.encoding == "utf-8"
    assert [block.text for block in prepared.page.blocks] == ["crash always"]
    assert desk.prepare("the next page").failed == ""


def test_a_worker_that_does_not_start_still_yields_raw_lines(open_desk: OpenDesk) -> None:
    prepared = open_desk(child="tests.core.work.no_such_module").prepare("A line.")
    assert prepared.failed == "the reader did not start"
    assert [block.text for block in prepared.page.blocks] == ["A line."]


def test_what_a_library_prints_does_not_disturb_the_answers(open_desk: OpenDesk) -> None:
    desk = open_desk()
    assert desk.prepare("chatter").failed == ""
    assert desk.prepare("the next page").page.text == "the next page"


def test_a_worker_killed_from_outside_is_replaced(open_desk: OpenDesk) -> None:
    desk = open_desk(seconds=PATIENCE)
    desk.submit("hang")
    os.kill(int(desk.inbox.wait_for_progress().split()[0]), signal.SIGKILL)
    assert desk.inbox.wait()[0].failed == "the reader crashed"
    assert desk.prepare("the next page").failed == ""


def test_a_worker_killed_while_idle_costs_no_page(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.prepare("a page")
    (process,) = desk.processes
    process.kill()
    process.wait(PATIENCE)
    assert desk.prepare("the next page").failed == ""


def test_a_running_job_can_be_cancelled(open_desk: OpenDesk) -> None:
    desk = open_desk(seconds=PATIENCE)
    job = desk.submit("hang")
    desk.inbox.wait_for_progress()
    job.cancel()
    assert desk.prepare("the next page").page.text == "the next page"
    assert len(desk.inbox.results) == 1


def test_a_waiting_job_can_be_cancelled(open_desk: OpenDesk) -> None:
    desk = open_desk(seconds=PATIENCE)
    running = desk.submit("hang")
    desk.inbox.wait_for_progress()
    desk.submit("not wanted").cancel()
    desk.submit("wanted")
    running.cancel()
    assert [prepared.page.text for prepared in desk.inbox.wait()] == ["wanted"]
    assert not any("not wanted" in told for told in desk.inbox.progress)


def test_cancelling_a_delivered_job_changes_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk()
    job = desk.submit("a page")
    desk.inbox.wait()
    job.cancel()
    job.urgent()
    assert desk.prepare("the next page").failed == ""
    assert len(desk.inbox.results) == 2


def test_urgent_jobs_go_first_the_latest_foremost(open_desk: OpenDesk) -> None:
    desk = open_desk(seconds=PATIENCE)
    running = desk.submit("hang")
    desk.inbox.wait_for_progress()
    desk.submit("first")
    raised = desk.submit("second")
    desk.submit("third", urgent=True)
    raised.urgent()
    running.cancel()
    texts = [prepared.page.text for prepared in desk.inbox.wait(3)]
    assert texts == ["second", "third", "first"]


def test_a_job_raised_twice_is_delivered_once(open_desk: OpenDesk) -> None:
    desk = open_desk(seconds=PATIENCE)
    running = desk.submit("hang")
    desk.inbox.wait_for_progress()
    raised = desk.submit("raised")
    raised.urgent()
    raised.urgent()
    running.cancel()
    desk.inbox.wait()
    desk.prepare("last")
    assert [prepared.page.text for prepared in desk.inbox.results] == ["raised", "last"]


def test_a_callback_may_submit_and_cancel(open_desk: OpenDesk) -> None:
    desk = open_desk()
    jobs = [desk.pool.submit(source("first"), lambda _: (jobs[0].cancel(), desk.submit("second")))]
    assert desk.inbox.wait()[0].page.text == "second"


def test_closing_ends_running_and_waiting_jobs_without_a_callback(open_desk: OpenDesk) -> None:
    desk = open_desk(size=2, seconds=PATIENCE)
    for _ in range(6):
        desk.submit("hang")
    desk.inbox.wait_for_progress()
    desk.pool.close()
    assert desk.inbox.results == []
    assert desk.processes == set()


def test_closing_while_workers_start_is_prompt(open_desk: OpenDesk) -> None:
    desk = open_desk(size=2)
    desk.submit("a page")
    desk.submit("another")
    desk.pool.close()
    assert desk.processes == set()


def test_a_callback_may_close_the_pool(open_desk: OpenDesk) -> None:
    desk = open_desk()
    closed = threading.Event()
    desk.pool.submit(source("a page"), lambda _: (desk.pool.close(), closed.set()))
    assert closed.wait(PATIENCE)


def test_a_closed_pool_takes_no_job() -> None:
    with Pool() as pool:
        pass
    with pytest.raises(RuntimeError, match="closed"):
        pool.submit(source("late"), lambda _: None)


def test_a_fault_in_a_callback_is_told_once_and_the_pool_goes_on(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", told.append)
    desk = open_desk()
    desk.pool.submit(source("a page"), lambda _: 1 / 0)
    assert desk.prepare("the next page").failed == ""
    assert [args.exc_type for args in told] == [ZeroDivisionError]


def test_a_fault_in_a_progress_callback_does_not_mix_up_pages(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    desk = open_desk()
    desk.pool.submit(source("a page"), desk.inbox.done, lambda _: 1 / 0)
    assert desk.prepare("the next page").page.text == "the next page"
    assert len(desk.inbox.results) == 1
