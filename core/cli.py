"""The command line: the desk's work without a window. Nothing here imports Qt.

What a command needs is imported when it runs, so that help and errors come at once.
"""

import os
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Annotated

import typer

from core.command import help_texts
from core.command.profile_commands import app as profiles_app
from core.command.targets import Target
from core.model import Format, GalleyproofError

__all__ = ["app", "default_desk_path", "run"]

MOST_JOBS = 64
"""Pages prepared at once, at most."""
DEFAULT_JOBS = min(os.cpu_count() or 1, 4)
"""Pages prepared at once where nobody says how many."""

SUCCESS = 0
"""Exit code where all that was asked for is done."""
FAILURE = 2
"""Exit code where some of it is not; standard error says what."""
INTERRUPTED = 130
"""Exit code of a program that Ctrl+C ended: 128 and the number of SIGINT, as a shell expects."""

app = typer.Typer(
    name="galleyproof",
    help=help_texts.PROGRAM,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT",
        help='Pages (HTML or text), JSON Lines of {"id", "html" or "text", "url"?, "flags"?}, folders of them, '
        "or - for standard input.",
        show_default=False,
    ),
]
Jobs = Annotated[
    int,
    typer.Option("--jobs", "-j", min=1, max=MOST_JOBS, metavar="N", help="Pages prepared at once."),
]
DeskPath = Annotated[
    Path | None,
    typer.Option(
        "--desk", metavar="PATH", help="The desk. Without it, the one in your data folder.", show_default=False
    ),
]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"galleyproof {metadata.version('galleyproof')}")
        raise typer.Exit


@app.callback()
def _common(
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Log to standard error.")] = False,
    version: Annotated[  # noqa: ARG001  (its callback acts on it)
        bool, typer.Option("--version", help="Show the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Holds for every command."""
    from core.command.running import configure_logging

    configure_logging(verbose)


@app.command(help=help_texts.CLEAN)
def clean(
    inputs: Inputs,
    to: Annotated[Target, typer.Option(help="What to write.")] = Target.TEXT,
    out: Annotated[
        str,
        typer.Option("--out", "-o", metavar="PATH", help="A file, a folder, or - for standard output."),
    ] = "-",
    jobs: Jobs = DEFAULT_JOBS,
) -> None:
    """Cleans pages without a window or a desk."""
    from core.command.cleaning import Order
    from core.command.cleaning import clean as run_clean
    from core.command.running import quiet_pipe

    with quiet_pipe():
        problems = run_clean(Order(inputs, to, out, jobs))
    _exit(problems)


@app.command(help=help_texts.ADD)
def add(
    inputs: Inputs,
    desk: DeskPath = None,
    jobs: Jobs = DEFAULT_JOBS,
    prepare: Annotated[
        bool,
        typer.Option(
            "--prepare/--no-prepare", help="Propose articles now, or leave it to the window when it opens them."
        ),
    ] = True,
) -> None:
    """Puts pages on the desk."""
    from core.command import desks
    from core.command.running import quiet_pipe

    with quiet_pipe(), desks.open_desk(desk) as opened:
        problems = desks.add(opened, inputs, jobs, prepare)
    _exit(problems)


@app.command(help=help_texts.TRAIN)
def train(
    corpora: Annotated[
        list[Path],
        typer.Argument(
            metavar="CORPUS",
            help="Folders of gold pages: ground-truth/*.json, html/*.html.gz; or a desk's export as Parquet.",
        ),
    ],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="MODEL", help="The file to write, and a card beside it.")],
    jobs: Jobs = DEFAULT_JOBS,
) -> None:
    """Trains the block model."""
    from core.command.training import train as run_train

    run_train(corpora, out, jobs)


@app.command("list", help=help_texts.LIST)
def list_queue(
    desk: DeskPath = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON array instead of a table.")] = False,
) -> None:
    """Lists the desk's reviews."""
    from core.command import desks
    from core.command.running import quiet_pipe

    with quiet_pipe(), desks.open_present_desk(desk) as opened:
        desks.show_queue(opened, as_json)


@app.command(help=help_texts.PACE)
def pace(
    desk: DeskPath = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of a table.")] = False,
) -> None:
    """Tells what the articles took."""
    from core.command import desks
    from core.command.efforts import show_efforts
    from core.command.running import quiet_pipe

    with quiet_pipe(), desks.open_present_desk(desk) as opened:
        show_efforts(opened, as_json)


@app.command(help=help_texts.EXPORT)
def export(
    reviews: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="REVIEW",
            help='Ids or names, as "galleyproof list" shows them. Without any, all that are approved.',
            show_default=False,
        ),
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--folder", metavar="DIR", help="Where the files go.", show_default=False)
    ] = None,
    to: Annotated[Format | None, typer.Option(help="What to write; html without it.", show_default=False)] = None,
    profile: Annotated[
        str | None,
        typer.Option("--profile", metavar="NAME", help="Folder, format and names as it says.", show_default=False),
    ] = None,
    desk: DeskPath = None,
) -> None:
    """Exports approved reviews."""
    from core.command import desks
    from core.command.exporting import Wanted
    from core.command.exporting import export as run_export
    from core.command.running import quiet_pipe

    wanted = Wanted(reviews or (), folder, to, profile)
    with quiet_pipe(), desks.open_present_desk(desk) as opened:
        problems = run_export(opened, wanted)
    _exit(problems)


@app.command(help=help_texts.VERIFY)
def verify(
    record: Annotated[Path, typer.Argument(metavar="RECORD", help="The record of an export.", show_default=False)],
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="FILES", help="What it is of. Without any, the files beside it.", show_default=False),
    ] = None,
) -> None:
    """Checks a record and its files."""
    from core.command.running import quiet_pipe
    from core.command.verifying import verify as run_verify

    with quiet_pipe():
        problems = run_verify(record, files or ())
    _exit(problems)


app.add_typer(profiles_app)


def default_desk_path() -> Path:
    """Where the desk lies unless somebody says otherwise."""
    from core.command import desks

    return desks.default_desk_path()


def run(argv: Sequence[str] | None = None) -> int:
    """Runs a command.

    Args:
        argv: the arguments after the program's name; None for those the program was started with.

    Returns:
        The exit code. What a person can put right was said on standard error, in one line.
    """
    try:
        typer.main.get_command(app).main(args=argv, prog_name="galleyproof")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else SUCCESS
    except KeyboardInterrupt:
        return INTERRUPTED
    except GalleyproofError as error:
        sys.stderr.write(f"{error}\n")
        return FAILURE
    return SUCCESS


def _exit(problems: int) -> None:
    raise typer.Exit(FAILURE if problems else SUCCESS)


if __name__ == "__main__":
    raise SystemExit(run())
