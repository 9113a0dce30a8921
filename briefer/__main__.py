"""`python -m briefer`."""

import sys

from briefer.shell.cli import main

if __name__ == "__main__":
    sys.exit(main())
