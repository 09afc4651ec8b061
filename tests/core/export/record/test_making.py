"""A record says all that stands behind an export, the same for the same, and is never written unsound."""

import hashlib
import json
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from core.desk import Desk
from core.export import Format, Outgoing, facts_of
from core.export.record import FileHash, record_of, verify
from core.export.record.shapes import Record
from core.model import (
    Anchor,
    Block,
    BlockKind,
    Event,
    EventKind,
    ExportError,
    FieldName,
    FieldValue,
    Judgement,
    Medium,
    Page,
    Proposal,
    Reason,
    ReviewState,
    Verdict,
)
from core.review import apply, open_review, set_state
from tests.core.export.articles import ARTICLES, FACTS, article_of, outgoing, paragraph
from tests.core.export.record.chaining import canonical, sealed
from tests.core.export.record.made import PAGE, exported, outgoing_of, put, reviewed
from tests.shared import naughty_strings

DOCUMENT = Path(__file__).parents[4] / "docs" / "export" / "record.md"
FILE = FileHash("ferry.html", "5a" * 32, 7)


def test_a_record_names_source_proposal_events_article_removals_ledger_and_files(
    leaving: Outgoing, record: Any, files: list[Path]
) -> None:
    (article,) = record["articles"]
    raw = PAGE.read_bytes()
    assert article["source"]["sha256"] == hashlib.sha256(raw).hexdigest()
    assert article["source"]["name"] == "ferry.html"
    assert article["source"]["medium"] == "html"
    assert article["proposal"]["engine"] == leaving.review.proposal.engine
    assert [each["kind"] for each in article["events"]] == [each.kind.value for each in leaving.facts.events]
    assert {each["who"] for each in article["events"]} == {each.who for each in leaving.facts.events}
    changed = article["events"][0]["decision"]["blocks"][0]
    assert changed["before"] == {"verdict": "keep"}
    assert changed["after"]["text"].startswith("Really, ")
    assert [each["text"] for each in article["article"]["passages"]] == [each.text for each in leaving.article.body]
    assert article["article"]["fields"] == dict(leaving.article.fields)
    texts = {each.id: each.text for each in leaving.review.page.blocks}
    gone = {key: now for key, now in leaving.review.rulings.items() if now.verdict is Verdict.REMOVE}
    assert {each["block_id"]: each["text"] for each in article["removed"]} == {key: texts[key] for key in gone}
    assert {each["block_id"]: each["reason"] for each in article["removed"]} == {k: v.reason for k, v in gone.items()}
    assert sum(article["ledger"]["sums"].values()) == article["ledger"]["characters"] == leaving.review.page.characters
    assert article["ledger"]["adds_up"] is True
    (path,) = files
    data = path.read_bytes()
    assert record["files"] == [{"name": path.name, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}]


def test_the_same_export_has_the_same_record(leaving: Outgoing) -> None:
    assert record_of([leaving], [FILE]) == record_of([leaving], [FILE])


def test_the_chain_is_that_of_the_document(record: Any) -> None:
    assert sealed(record) == record


def test_the_hash_of_an_article_is_that_of_the_document(record: Any) -> None:
    for each in record["articles"]:
        copy = {name: each["article"][name] for name in ("fields", "passages")}
        assert each["article"]["sha256"] == hashlib.sha256(canonical(copy)).hexdigest()


def test_the_hash_of_a_proposal_is_that_of_the_document(leaving: Outgoing, record: Any) -> None:
    whole = json.loads(msgspec.json.encode(leaving.review.proposal), parse_float=str)
    assert record["articles"][0]["proposal"]["sha256"] == hashlib.sha256(canonical(whole)).hexdigest()


def test_several_articles_of_one_file_share_a_record(tmp_path: Path) -> None:
    data, paths = exported(tmp_path, [outgoing(each) for each in ARTICLES])
    content = json.loads(data)
    assert [each["review"]["id"] for each in content["articles"]] == [each.review_id for each in ARTICLES]
    assert sealed(content) == content
    assert verify(data, paths) == ()


def test_an_article_exported_again_has_the_export_before_it_in_its_record(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        review_id = reviewed(desk)
        desk.record_export(review_id, "out/ferry.html", "5a" * 32, "html")
        review = desk.review(review_id)
        assert review is not None
        decision = set_state(review, ReviewState.EXPORTED)
        assert decision is not None
        desk.record(review_id, decision)
        data, paths = exported(tmp_path, [outgoing_of(desk, review_id)])
    events = json.loads(data)["articles"][0]["events"]
    assert [each["kind"] for each in events[-2:]] == ["export", "decision"]
    assert events[-2]["name"] == "out/ferry.html"
    assert verify(data, paths) == ()


@pytest.mark.parametrize(
    "sample", ["wire-ferry.txt", "harbour-tax.html", "storm-road.html", "shop-kettle.html", "umlaut-bibliothek.html"]
)
def test_pages_of_every_kind_have_records_that_hold(sample: str, tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        review_id = put(desk, resources.folder(f"samples/{sample}"))
        review = desk.review(review_id)
        assert review is not None
        decision = set_state(review, ReviewState.APPROVED)
        assert decision is not None
        desk.record(review_id, decision)
        data, paths = exported(tmp_path, [outgoing_of(desk, review_id)], Format.TEXT)
    assert verify(data, paths) == ()


# --- refused -----------------------------------------------------------------------------------------------------


def test_no_record_is_made_of_a_review_and_events_of_different_moments(leaving: Outgoing) -> None:
    early = replace(leaving, facts=replace(leaving.facts, events=leaving.facts.events[:-1]))
    with pytest.raises(ExportError, match=r"^ferry.html: the record would not hold: article 1 review: "):
        record_of([early], [FILE])


def test_no_record_is_made_of_a_ledger_that_does_not_add_up(leaving: Outgoing) -> None:
    page = replace(leaving.review.page, characters=leaving.review.page.characters + 1)
    short = replace(leaving, review=replace(leaving.review, page=page))
    with pytest.raises(ExportError, match=r"^ferry.html: the ledger does not add up: 1 character"):
        record_of([short], [FILE])


def test_no_record_is_made_that_is_too_large_to_be_checked(monkeypatch: pytest.MonkeyPatch, leaving: Outgoing) -> None:
    monkeypatch.setattr("core.export.record.making.LIMIT", 10_000)
    with pytest.raises(ExportError, match="too large to be checked"):
        record_of([leaving], [FILE])


# --- any characters ----------------------------------------------------------------------------------------------


def said(text: str) -> Outgoing:
    """A review in which every text that can be anything is this one."""
    blocks = tuple(
        Block(f"b{n}", BlockKind.PARAGRAPH, text, Anchor(), sum(not each.isspace() for each in text)) for n in (1, 2)
    )
    page = Page(text, Medium.HTML, "", text, blocks, sum(each.characters for each in blocks))
    judgements = (Judgement("b1", Verdict.KEEP, 0.7), Judgement("b2", Verdict.REMOVE, 1 / 3, Reason.JUNK))
    fields = tuple(FieldValue(name, text, text) for name in FieldName)
    proposal = Proposal(text, judgements, fields, (text,), text)
    review = open_review(text, page, proposal, id=text, state=ReviewState.FLAGGED)
    decision = set_state(review, ReviewState.APPROVED, text)
    assert decision is not None
    decision = replace(decision, name=text)
    event = Event(1, EventKind.DECISION, text, text, FACTS.approved_at, decision)
    facts = replace(FACTS, approved_by=text, origin=text, url=text, events=(event,))
    return Outgoing.of(apply(review, decision), facts)


def held(text: str) -> Any:
    """The content of the record of that review, after it was checked by both."""
    data = record_of([said(text)], [FileHash("ferry.html", hashlib.sha256(b"").hexdigest(), 0)])
    content = json.loads(data)
    assert sealed(content) == content
    assert [each.where for each in verify(data, {})] == ["ferry.html"]
    return content


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(), max_size=40))
def test_a_record_holds_any_characters_anywhere(text: str) -> None:
    content = held(text)
    assert content["articles"][0]["removed"][0]["text"] == "".join(
        "\ufffd" if "\ud800" <= each <= "\udfff" else each for each in text
    )


def test_a_record_holds_every_naughty_string_everywhere() -> None:
    texts = naughty_strings()
    for text in texts:
        content = held(text)
        assert content["articles"][0]["events"][0]["who"] == text
        assert content["articles"][0]["blocks"][0]["text"] == text


def test_a_name_no_system_gives_a_file_is_only_a_name(tmp_path: Path) -> None:
    data = record_of([outgoing(article_of(paragraph("Ferry.")))], [FileHash("../../etc/passwd", "5a" * 32, 1)])
    assert [str(each) for each in verify(data, [])] == ["../../etc/passwd: is missing"]


# --- the schema and the document ---------------------------------------------------------------------------------


def schema() -> Any:
    return json.loads(resources.folder("schemas/galleyproof/record-1.schema.json").read_text())


def test_records_are_valid_by_their_schema(record: Any, tmp_path: Path) -> None:
    data, _ = exported(tmp_path, [outgoing(each) for each in ARTICLES])
    validator = jsonschema.Draft202012Validator(schema(), format_checker=jsonschema.FormatChecker())
    for content in (record, json.loads(data)):
        assert list(validator.iter_errors(content)) == []


def test_the_schema_describes_every_property_and_allows_no_other() -> None:
    for place in objects(schema()):
        assert place["additionalProperties"] is False
        for name, described in place["properties"].items():
            assert described.get("description"), name


def test_the_schema_has_the_properties_that_the_program_reads() -> None:
    _, parts = msgspec.json.schema_components([Record])
    ours = {tuple(sorted(each["properties"])) for each in parts.values() if "properties" in each}
    theirs = {tuple(sorted(place["properties"])) for place in objects(schema())}
    assert ours <= theirs
    maps = {tuple(sorted(FieldName)), tuple(sorted(["kept", "removed", "duplicate", "field", "edited"]))}
    assert theirs - ours == {tuple(map(str, each)) for each in maps}


def objects(value: Any) -> list[Any]:
    """Every part of a schema that has properties."""
    if isinstance(value, list):
        return [each for inner in value for each in objects(inner)]
    if not isinstance(value, dict):
        return []
    own = [value] if isinstance(value.get("properties"), dict) and value.get("type") == "object" else []
    return own + [each for inner in value.values() for each in objects(inner)]


def example() -> str:
    return DOCUMENT.read_text().split("```json\n", 1)[1].split("```", 1)[0]


def test_the_example_of_the_document_is_a_record_that_holds(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text("Ferry runs again\n\nThe ferry sails at ten.\n")
    assert verify(example().encode(), [path]) == ()
    assert sealed(json.loads(example())) == json.loads(example())


def recipe(folder: Path) -> str:
    """What the shell lines of the document print, in a folder."""
    lines = DOCUMENT.read_text().split("```sh\n", 1)[1].split("```", 1)[0]
    ran = subprocess.run(["sh", "-c", lines], cwd=folder, capture_output=True, text=True, check=False)
    assert "jq: error" not in ran.stderr
    return ran.stdout


def test_the_recipe_of_the_document_finds_what_it_says(tmp_path: Path, leaving: Outgoing) -> None:
    if not all(Path(f"/usr/bin/{each}").exists() for each in ("jq", "sha256sum")):
        pytest.skip("jq or sha256sum is not here")
    path = tmp_path / "ferry.txt"
    path.write_bytes(b"The ferry sails at ten.\n")
    data = record_of([leaving], [FileHash(path.name, hashlib.sha256(path.read_bytes()).hexdigest(), 24)])
    beside = tmp_path / "ferry.txt.record.json"
    beside.write_bytes(data)
    assert recipe(tmp_path) == "ferry.txt: OK\n"
    content = json.loads(data)
    content["articles"][0]["events"][1]["who"] = "bo"
    beside.write_text(json.dumps(content))
    path.write_bytes(b"The ferry sails at nine.\n")
    assert recipe(tmp_path) == "article 1 event 2: does not hold\nferry.txt: FAILED\n"


def test_what_the_desk_knows_has_the_page_s_address(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"id": "ferry", "text": "Ferry\n\nIt sails.", "url": "https://sound.example/ferry"}))
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        assert facts_of(desk, put(desk, rows)).url == "https://sound.example/ferry"
