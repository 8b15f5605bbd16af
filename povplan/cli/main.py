"""The entry point, and the one place where an exception becomes a sentence and an exit status."""

import atexit
import contextlib
import gc
import os
import sys
from collections.abc import Sequence

from povplan.cli.speech import Speech, choose_speech
from povplan.cli.streams import flush_streams, is_closed_pipe, prepare_streams, silence_streams
from povplan.errors import ExitStatus, PovplanError
from povplan.words import failures

INTERRUPTED = 130
"""The exit status that shells use for Ctrl-C."""


def main() -> int:
    """Run the command line and return the exit status of the process."""
    was_on = gc.isenabled()
    # A short process makes hardly any reference cycles. Looking for them would delay every start and, as Python looks a
    # last time at its end, every return of the prompt (measured: 30 ms).
    gc.disable()
    atexit.register(gc.freeze)
    try:
        return _run()
    finally:
        if was_on:
            gc.enable()


def _run() -> int:
    prepare_streams()
    # Plugins that other programs have put into pydantic would see personal data.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    arguments = sys.argv[1:]
    speech = choose_speech(arguments, os.environ)
    try:
        return _attempt(arguments, speech)
    except KeyboardInterrupt:
        silence_streams()
        return INTERRUPTED
    except OSError as error:
        status = ExitStatus.DONE if is_closed_pipe(error) else _refuse(_from_system(error), speech)
        silence_streams()
        return status
    except Exception as error:  # noqa: BLE001 - the boundary: whatever else it is, it is our bug
        return _apologise(error, speech)


def _attempt(arguments: Sequence[str], speech: Speech) -> int:
    try:
        from povplan.cli.shell import run

        status = run(arguments, speech)
    except PovplanError as error:
        status = _refuse(error, speech)
    flush_streams()
    return status


def _refuse(error: PovplanError, speech: Speech) -> int:
    from povplan.cli.sentences import sentences

    _tell(sentences(error, speech))
    return error.status


def _apologise(error: Exception, speech: Speech) -> int:
    from povplan.cli.crash import write_report

    report = write_report(error)
    details = [speech.say(failures.BUG_DETAILS, file=report)] if report else []
    _tell([speech.say(failures.BUG), *details])
    return ExitStatus.BUG


def _from_system(error: OSError) -> PovplanError:
    from povplan.storage.replace import reason_of

    phrase = failures.CANNOT_OPEN if error.filename is not None else failures.SYSTEM_ERROR
    return PovplanError(phrase, status=ExitStatus.FILES, file=str(error.filename), **reason_of(error))


def _tell(lines: Sequence[str]) -> None:
    # Without a working stderr nobody can be told.
    with contextlib.suppress(OSError, ValueError):
        if sys.stderr is not None:
            sys.stderr.write("".join(f"{line}\n" for line in lines))
            sys.stderr.flush()
