"""LibreOffice without a window, in a profile of its own: it converts documents, and settles their tracked changes."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

_SECONDS = 170
_MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(folder As String, names As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  For Each name In Split(names, "/")
    For Each command In Array("Accept", "Reject")
      document = StarDesktop.loadComponentFromURL(folder &amp; name &amp; ".docx", "_blank", 0, hidden())
      slot = ".uno:" &amp; command &amp; "AllTrackedChanges"
      dispatcher.executeDispatch(document.CurrentController.Frame, slot, "", 0, Array())
      document.storeToURL(folder &amp; name &amp; "." &amp; command &amp; ".docx", filter())
      document.close(True)
    Next
  Next
End Sub
</script:module>
"""


class LibreOffice:
    """A profile, made by the first conversion.

    Args:
        folder: where the profile goes.
    """

    def __init__(self, folder: Path) -> None:
        found = shutil.which("soffice")
        if found is None:
            pytest.skip("LibreOffice is not installed")
        self._program = found
        self._profile = folder / "profile"

    def convert(self, files: Sequence[Path], to: str) -> list[Path]:
        """The files in another format, beside the originals; ``to`` is an ending."""
        folder = files[0].parent
        self._run("--convert-to", to, "--outdir", str(folder), *map(str, files))
        return [file.with_suffix(f".{to.split(':', 1)[0]}") for file in files]

    def settle(self, files: Sequence[Path]) -> list[tuple[bytes, bytes]]:
        """Each document with all its changes accepted, and with all rejected."""
        if not self._profile.exists():
            self.convert(files[:1], "txt")
        (self._profile / "user/basic/Standard/Module1.xba").write_text(_MACRO, "utf-8")
        folder, names = files[0].parent, "/".join(file.stem for file in files)
        self._run(f'macro:///Standard.Module1.Settle("{folder.as_uri()}/","{names}")')
        ways = ("Accept", "Reject")
        found = [[(folder / f"{file.stem}.{way}.docx").read_bytes() for way in ways] for file in files]
        return [(accepted, rejected) for accepted, rejected in found]

    def _run(self, *arguments: str) -> None:
        profile = f"-env:UserInstallation={self._profile.as_uri()}"
        command = [self._program, profile, "--headless", "--norestore", *arguments]
        subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)
