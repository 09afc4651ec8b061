"""The way articles leave by: a profile, or plainly a folder and a format."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Self

from core.export.names import candidates, stem_of
from core.export.patterns import article_stem, gathered_stem
from core.model import Article, FieldName, Format, Profile, ProfileError

_GATHERED = "articles"


@dataclass(frozen=True, slots=True)
class Way:
    """How articles leave.

    Attributes:
        profile: the profile's name; empty where there is none.
        to: the format.
        folder: where the files go.
        stem: the name of an article's file, without its ending.
        gathered: the name of a file of many articles, without its ending.
        fields: those that leave.
        record: whether a record is written beside each file.
    """

    profile: str
    to: Format
    folder: Path
    stem: Callable[[Article], str] = stem_of
    gathered: str = _GATHERED
    fields: tuple[FieldName, ...] = tuple(FieldName)
    record: bool = False

    @classmethod
    def plain(cls, to: Format, folder: Path = Path()) -> Self:
        """A format into a folder, under no profile."""
        return cls("", to, folder)

    @classmethod
    def of(cls, profile: Profile) -> Self:
        """As a profile says.

        Raises:
            ProfileError: its folder is none of this computer.
        """
        try:
            folder = Path(profile.folder).expanduser()
        except RuntimeError as error:  # the home of somebody whom this computer does not know
            raise ProfileError(f"folder: {profile.folder} is no folder of this computer") from error
        if not folder.is_absolute():
            raise ProfileError(f"folder: {profile.folder} is no folder of this computer")
        stem, gathered = partial(article_stem, profile), gathered_stem(profile)
        return cls(profile.name, profile.format, folder, stem, gathered, profile.fields, profile.record)

    def name(self, article: Article) -> str:
        """What the article's file, or the one of all, is called where nothing of that name stands."""
        return next(candidates(self.gathered if self.to.gathers else self.stem(article), self.to))
