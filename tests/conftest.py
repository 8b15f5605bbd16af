"""What holds for all tests."""

import signal

from hypothesis import settings

# A shell starts what runs in the background with interrupts ignored; the
# tests that interrupt povplan need them as at a terminal.
signal.signal(signal.SIGINT, signal.default_int_handler)

# How long an example takes says nothing about a busy machine's work.
settings.register_profile("povplan", deadline=None)
settings.load_profile("povplan")
