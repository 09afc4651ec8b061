"""What holds for every command."""

from collections.abc import Iterator

import pytest
import structlog

from core.command.running import configure_logging


@pytest.fixture(autouse=True)
def _defaults() -> Iterator[None]:
    yield
    structlog.reset_defaults()


@pytest.mark.parametrize(("verbose", "said"), [(True, True), (False, False)])
def test_the_log_goes_to_standard_error_only_where_it_is_asked_for(
    verbose: bool, said: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    configure_logging(verbose)
    structlog.get_logger().info("an event")
    out, err = capsys.readouterr()
    assert ("an event" in err) is said
    assert out == ""
