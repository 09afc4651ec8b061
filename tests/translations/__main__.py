"""``make translations``: every text of the program into every language's file, and those compiled.

Says which texts have no translation yet; a person writes them into the file, and runs it again.
"""

import sys

from tests.translations.catalogue import LANGUAGES, file_of, missing
from tests.translations.tables import every_text
from tests.translations.updating import compile_to, update


def main() -> int:
    """Update and compile; 1 where something is still to be translated."""
    texts = every_text()
    update([file_of(language) for language in LANGUAGES], texts)
    for language in LANGUAGES:
        compile_to(file_of(language).with_suffix(".qm"), file_of(language))
    left = [line for language in LANGUAGES for line in missing(language, texts)]
    print("\n".join(left) or f"{len(texts)} texts in {len(LANGUAGES)} languages, none missing")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
