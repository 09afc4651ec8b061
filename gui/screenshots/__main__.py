"""``python -m gui.screenshots [FOLDER]`` draws every picture into FOLDER."""

import sys
from pathlib import Path

from gui.screenshots.drawing import draw

if __name__ == "__main__":
    sys.exit(draw(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots"), sys.argv[2:]))
