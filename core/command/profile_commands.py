"""The commands ``profiles``, ``profiles save`` and ``profiles drop``, as they are typed."""

from pathlib import Path
from typing import Annotated

import typer

from core.command import help_texts
from core.model import FieldName, Format

app = typer.Typer(name="profiles", help=help_texts.PROFILES, rich_markup_mode=None)

DeskPath = Annotated[
    Path | None,
    typer.Option(
        "--desk", metavar="PATH", help="The desk. Without it, the one in your data folder.", show_default=False
    ),
]
Name = Annotated[str, typer.Argument(metavar="NAME", help="What it is called.", show_default=False)]


@app.callback(invoke_without_command=True)
def profiles(
    context: typer.Context,
    desk: DeskPath = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON array instead of a table.")] = False,
) -> None:
    """Lists the profiles."""
    context.obj = desk
    if context.invoked_subcommand is not None:
        return
    from core.command import desks, profiles
    from core.command.running import quiet_pipe

    with quiet_pipe(), desks.open_present_desk(desk) as opened:
        profiles.show(opened, as_json)


@app.command(help=help_texts.PROFILES_SAVE)
def save(  # noqa: PLR0913, PLR0917 - one argument an option
    context: typer.Context,
    name: Name,
    to: Annotated[Format, typer.Option("--format", help="What it writes.", show_default=False)],
    folder: Annotated[str, typer.Option("--folder", metavar="DIR", help="Where the files go.", show_default=False)],
    pattern: Annotated[str, typer.Option("--pattern", metavar="P", help="What the files are called.")] = "{headline}",
    fields: Annotated[
        list[FieldName] | None,
        typer.Option(
            "--field",
            metavar="FIELD",
            help="A field that leaves: title, byline, date, credit, language or url; may be given again. "
            "Without any, all.",
            show_default=False,
        ),
    ] = None,
    record: Annotated[bool, typer.Option("--record", help="Write a record beside each file.")] = False,
    desk: DeskPath = None,
) -> None:
    """Makes a profile."""
    from core.command import desks, profiles
    from core.model import Profile

    chosen = tuple(dict.fromkeys(fields or FieldName))
    profile = Profile(name, to, profiles.full_path(folder), pattern, chosen, record)
    with desks.open_desk(desk or context.obj) as opened:
        profiles.save(opened, profile)


@app.command(help=help_texts.PROFILES_DROP)
def drop(context: typer.Context, name: Name, desk: DeskPath = None) -> None:
    """Drops a profile."""
    from core.command import desks, profiles

    with desks.open_present_desk(desk or context.obj) as opened:
        profiles.drop(opened, name)
