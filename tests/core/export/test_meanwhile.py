"""An editor goes on working while an export runs: what did not leave is never taken for what did."""

from pathlib import Path

import pytest

from core.desk import Desk
from core.export import Format, Unchanged, Written, export_profile
from core.export.place import Parcel, Place
from core.model import FieldName, Profile
from tests.core.export.leaving_desk import approve, change


@pytest.mark.parametrize("to", [Format.TEXT, Format.JSONL])
def test_an_article_corrected_while_it_is_written_leaves_again(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to: Format
) -> None:
    (review_id,) = approve(desk, "one")
    first, second = (Profile(name, to, str(tmp_path / name)) for name in ("first", "second"))
    put = Place.put

    def put_and_correct(self: Place, parcel: Parcel) -> Path:
        path = put(self, parcel)
        monkeypatch.setattr(Place, "put", put)
        change(desk, review_id, FieldName.TITLE, "Corrected headline")
        return path

    monkeypatch.setattr(Place, "put", put_and_correct)
    (result,) = export_profile(desk, first)
    assert isinstance(result, Written)
    assert "Corrected" not in result.path.read_text()
    export_profile(desk, second)  # marks it as exported, with the correction
    (result,) = export_profile(desk, first)
    assert isinstance(result, Written)
    assert "Corrected headline" in result.path.read_text()
    (result,) = export_profile(desk, first)
    assert isinstance(result, Unchanged)
