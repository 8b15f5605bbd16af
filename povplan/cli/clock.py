"""The real time of day, in whatever zone the computer is set to."""

from datetime import UTC, datetime


def now() -> datetime:
    """Return the time with its zone; in UTC if the offset is a day or more, which `datetime` refuses."""
    try:
        return datetime.now().astimezone()
    except ValueError:
        return datetime.now(UTC)
