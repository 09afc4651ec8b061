"""Documents held against the JSON Schemas that ship with the program. Nothing is ever fetched."""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from jsonschema import FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import validator_for
from referencing import Registry

import resources
from core.export.wire.standards import Standard, refusal
from core.model import Article

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+")
_BASIC_OFFSET = re.compile(r"([+-]\d\d)(\d\d)$")


def check(document: Mapping[str, Any], article: Article, standard: Standard) -> None:
    """Passes a document that is valid, its dates and addresses included.

    Raises:
        ExportError: it is not; names the field.
    """
    faults = sorted(_validator(standard.schema).iter_errors(document), key=_place)
    if faults:
        raise refusal(article, standard, _place(faults[0]), faults[0].message)


def _place(fault: ValidationError) -> str:
    return str(fault.absolute_path[0]) if fault.absolute_path else ""


@cache
def _validator(schema: str) -> Validator:
    content = json.loads(resources.folder(schema).read_bytes())
    # An empty registry: what a schema refers to outside itself is an error, never looked for.
    return validator_for(content)(content, registry=Registry(), format_checker=_formats())


def _formats() -> FormatChecker:
    known = FormatChecker()
    formats = FormatChecker(())

    @formats.checks("date-time")
    def is_moment(value: object) -> bool:
        """RFC 3339; or with an offset without a colon, which Superdesk writes and has to find."""
        return not isinstance(value, str) or known.conforms(_BASIC_OFFSET.sub(r"\1:\2", value), "date-time")

    @formats.checks("uri")
    def is_uri(value: object) -> bool:
        return not isinstance(value, str) or _URI.fullmatch(value) is not None

    return formats
