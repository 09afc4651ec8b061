"""What is said of pages that could not be prepared."""

from pathlib import Path

import pytest

from core.command import cleaning
from core.command.cleaning import Order, clean
from core.work import Pool


def test_a_page_that_fails_comes_out_as_plain_text_and_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr(cleaning, "Pool", lambda jobs: Pool(jobs, child="tests.core.work.hostile_child"))
    names = ["crash", "honest"]
    for name in names:
        (tmp_path / name).write_text(name)
    assert clean(Order([str(tmp_path / name) for name in names])) == 0
    out, err = capsysbinary.readouterr()
    assert out.decode() == "crash\n\f\nhonest\n"
    assert err.decode() == f"{tmp_path / 'crash'}: the reader crashed; its text is kept as it stands, unjudged\n"
