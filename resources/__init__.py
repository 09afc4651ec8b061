"""What is not code: themes, icons, the phrase lexicon, sample pages. ``resources.folder`` finds them."""

from pathlib import Path


def folder(name: str) -> Path:
    """The folder or file ``name`` (``"samples"``, ``"themes/light.json"``) of this package.

    Raises:
        FileNotFoundError: there is no such resource.
    """
    path = Path(__file__).parent / name
    if not path.exists():
        raise FileNotFoundError(f"no resource named {name}")
    return path
