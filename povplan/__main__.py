"""Lets `python -m povplan` do what `povplan` does."""

import sys

from povplan.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
