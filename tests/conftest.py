"""What holds for all tests."""

import os
import signal

from hypothesis import settings

# A shell starts what runs in the background with interrupts ignored; the
# tests that interrupt povplan need them as at a terminal.
signal.signal(signal.SIGINT, signal.default_int_handler)

# How long an example takes says nothing about a busy machine's work. Whoever works on povplan wants an answer soon; CI
# looks longer (POVPLAN_TESTS=thorough).
settings.register_profile("quick", deadline=None, max_examples=15)
settings.register_profile("thorough", deadline=None)
settings.load_profile(os.environ.get("POVPLAN_TESTS", "quick"))
