"""What holds for all tests."""

from hypothesis import settings

# How long an example takes says nothing about a busy machine's work.
settings.register_profile("povplan", deadline=None)
settings.load_profile("povplan")
