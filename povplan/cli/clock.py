"""The real time of day, in whatever zone the computer is set to, and the account of whoever sits at it."""

from datetime import UTC, datetime


def now() -> datetime:
    """Return the time with its zone; in UTC if the offset is a day or more, which `datetime` refuses."""
    try:
        return datetime.now().astimezone()
    except ValueError:
        return datetime.now(UTC)


def account() -> str:
    """Return the name of the account on the computer, for the journal; empty if the system does not tell it."""
    from getpass import getuser

    try:
        name = getuser()
        name.encode()  # A name of half characters could not be written.
    except (OSError, KeyError, ImportError, UnicodeError):
        return ""
    return name
