"""Has each line printed go out whole and at once, as to a terminal, so that the order over processes shows."""

import sys

sys.stdout.reconfigure(line_buffering=True)
