"""A record that was changed and sealed anew by somebody who knows how is held against its own events."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.core.export.record.chaining import leaves, other, put, sealed
from tests.core.export.record.checking import Record, found


def first_removed(record: Record) -> Any:
    return record["articles"][0]["removed"][0]


def other_words(record: Record) -> None:
    record["articles"][0]["article"]["passages"][-1]["text"] += " Or so."


def other_headline(record: Record) -> None:
    record["articles"][0]["article"]["fields"]["title"] = "All is well"


def other_removed_words(record: Record) -> None:
    first_removed(record)["text"] = "Nothing to see"


def other_reason(record: Record) -> None:
    first_removed(record)["reason"] = "legal"


def removed_gone(record: Record) -> None:
    del record["articles"][0]["removed"][0]


def passage_gone(record: Record) -> None:
    del record["articles"][0]["article"]["passages"][-1]


def passages_turned(record: Record) -> None:
    passages = record["articles"][0]["article"]["passages"]
    passages[0], passages[1] = passages[1], passages[0]


def other_sums(record: Record) -> None:
    record["articles"][0]["ledger"]["sums"]["kept"] += 1


def other_entry(record: Record) -> None:
    record["articles"][0]["ledger"]["entries"][0]["characters"] += 1


def fewer_characters(record: Record) -> None:
    record["articles"][0]["source"]["characters"] -= 1


def does_not_add_up(record: Record) -> None:
    record["articles"][0]["ledger"]["adds_up"] = False


def event_gone(record: Record) -> None:
    del record["articles"][0]["events"][0]


def event_gone_and_counted_anew(record: Record) -> None:
    events = record["articles"][0]["events"]
    del events[1]
    for seq, event in enumerate(events, 1):
        event["seq"] = seq


def events_swapped(record: Record) -> None:
    events = record["articles"][0]["events"]
    events[4], events[5] = events[5] | {"seq": 5}, events[4] | {"seq": 6}


def other_step(record: Record) -> None:
    record["articles"][0]["events"][0]["decision"]["blocks"][0]["after"]["text"] = "Not this"


def other_before(record: Record) -> None:
    record["articles"][0]["events"][1]["decision"]["blocks"][0]["before"]["reason"] = "legal"


def other_approver(record: Record) -> None:
    record["articles"][0]["review"]["approved_by"] = "nobody"


def other_time(record: Record) -> None:
    record["articles"][0]["review"]["approved_at"] = "2020-01-01T00:00:00Z"


def other_state(record: Record) -> None:
    record["articles"][0]["review"]["state"] = "exported"


def never_approved(record: Record) -> None:
    del record["articles"][0]["events"][-1]
    record["articles"][0]["review"]["began"] = "approved"


def block_gone(record: Record) -> None:
    del record["articles"][0]["blocks"][-1]


def block_twice(record: Record) -> None:
    record["articles"][0]["blocks"].append(record["articles"][0]["blocks"][0])


def unjudged(record: Record) -> None:
    del record["articles"][0]["proposal"]["judgements"][0]


def judged_twice(record: Record) -> None:
    record["articles"][0]["proposal"]["judgements"].append(record["articles"][0]["proposal"]["judgements"][0])


def undone_without_a_step(record: Record) -> None:
    undo = next(each for each in record["articles"][0]["events"] if each["kind"] == "undo")
    record["articles"][0]["events"].insert(0, dict(undo))
    for seq, event in enumerate(record["articles"][0]["events"], 1):
        event["seq"] = seq


def nameless_decision(record: Record) -> None:
    del record["articles"][0]["events"][0]["decision"]


def misnamed_decision(record: Record) -> None:
    record["articles"][0]["events"][0]["name"] = "Nothing of note"


def other_hash(record: Record) -> None:
    record["articles"][0]["article"]["sha256"] = "0" * 64


def other_stand_ins(record: Record) -> None:
    record["articles"][0]["article"]["replaced"] = [{"place": "b1", "character": "U+0007", "times": 1}]


FORGERIES: list[tuple[Callable[[Record], None], str]] = [
    (other_words, "article 1 article: block 7 is not as the events leave it"),
    (other_headline, "article 1 article: the title is not what the events leave"),
    (other_removed_words, "article 1 removed: block 2 is not as the events leave it"),
    (other_reason, "article 1 removed: block 2 is not as the events leave it"),
    (removed_gone, "article 1 blocks: block 2 is neither in the article nor among what was removed"),
    (passage_gone, "is neither in the article nor among what was removed"),
    (passages_turned, "article 1 article: its blocks are not in their order"),
    (other_sums, "article 1 ledger: its sums are not those of its entries"),
    (other_entry, "article 1 ledger: block 1 is not as the events leave it"),
    (fewer_characters, "article 1 ledger: does not add up: The blocks hold 1 character more than the source."),
    (does_not_add_up, "article 1 ledger: says that it does not add up"),
    (event_gone, "article 1 event 2 (“Keep block 1”): stands where event 1 is due"),
    (event_gone_and_counted_anew, "article 1 article: block 1 is too much"),
    (events_swapped, "article 1 event 5 (“Change the byline”): has nothing to redo"),
    (other_step, "article 1 event 8 (“Merge block 6 with block 5”): does not follow: something else held for block 6"),
    (other_before, "article 1 event 2 (“Keep block 1”): does not follow: something else held for block 1 before it"),
    (other_approver, "as the events have it, not by “nobody”"),
    (other_time, "article 1 review: was approved at another time as the events have it"),
    (other_state, "article 1 review: is exported here, and the events leave it approved"),
    (never_approved, "article 1 review: was approved by none of its events"),
    (block_gone, "was judged and is not there"),
    (block_twice, "article 1 blocks: block 1 stands there 2 times"),
    (unjudged, "article 1 blocks: nothing was proposed for block 1"),
    (judged_twice, "article 1 blocks: block 1 was judged 2 times"),
    (undone_without_a_step, "article 1 event 1 (“Change the byline”): has nothing to undo"),
    (nameless_decision, "article 1 event 1 (“Edit block 6”): is called decision and is not shaped so"),
    (misnamed_decision, "article 1 event 1 (“Nothing of note”): is called otherwise than its step"),
    (other_hash, "article 1 article: its hash is not that of its fields and passages"),
    (other_stand_ins, "article 1 article: the list of replaced characters does not follow from the events"),
]


@pytest.mark.parametrize(("forge", "named"), FORGERIES, ids=[each.__name__ for each, _ in FORGERIES])
def test_a_record_that_was_sealed_anew_is_held_against_its_own_events(
    forge: Callable[[Record], None], named: str, record: Record, files: list[Path]
) -> None:
    record = copy.deepcopy(record)
    forge(record)
    lines = found(sealed(record), files)
    assert any(named in line for line in lines), lines
    assert not any("its link" in line or "the seal" in line for line in lines)


def test_what_a_new_seal_hides_is_what_the_document_says(record: Record, files: list[Path]) -> None:
    hidden = set()
    for path in leaves({key: value for key, value in record.items() if key not in {"chain", "seal"}}):
        if not found(sealed(put(record, path, other)), files):
            hidden.add(".".join(each for each in path if isinstance(each, str)))
    origins = {"program.name", "program.version", "articles.review.id", "articles.review.name", "articles.events.who"}
    origins |= {f"articles.source.{name}" for name in ("id", "name", "encoding", "sha256", "origin")}
    offered = {"engine", "sha256", "fields.origin", "fields.value", "fields.block_id"}
    proposals = {f"articles.proposal.{name}" for name in offered}
    # Of a block that an editor worded anew, and of a wording that he worded anew later, the article has nothing.
    unseen = {
        each for each in hidden if each.startswith(("articles.blocks.", "articles.events.decision.blocks.after."))
    }
    assert hidden - unseen <= origins | proposals
