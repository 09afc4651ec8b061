"""Holding a document against its schema before it leaves."""

import json
from functools import cache
from typing import Any

import resources
from core.export.sound import in_line
from core.model import ExportError

_SCHEMA = "schemas/galleyproof/article-2.schema.json"


def check(document: dict[str, Any], name: str) -> None:
    """Holds a document, as JSON would be read, against the schema.

    Args:
        document: the document.
        name: what a person calls the source.

    Raises:
        ExportError: it is not valid; names the first place that is not, and why.
    """
    from jsonschema.exceptions import best_match

    error = best_match(_validator().iter_errors(document))
    if error is not None:
        place, why = error.json_path.removeprefix("$."), in_line(error.message)
        raise ExportError(f"{name}: {place} would not be valid JSON: {why}")


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator, FormatChecker

    schema = json.loads(resources.folder(_SCHEMA).read_text("utf-8"))
    return Draft202012Validator(schema, format_checker=FormatChecker(["date-time"]))
