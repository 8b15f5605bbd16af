"""Questions to a person at the terminal for values that the command line left out; each answer is checked at once.

Questions go to stderr, so that stdout holds the result alone. A command asks before it changes anything, so a person
who stops in the middle leaves nothing behind.
"""

import re
import sys
from collections.abc import Callable, Sequence
from textwrap import wrap
from typing import Literal, TypeVar, overload

import typer

from povplan.cli.sentences import sentences
from povplan.cli.speech import Speech
from povplan.cli.streams import count_columns
from povplan.cli.usage import BadValue
from povplan.cli.values import one_of
from povplan.errors import ExitStatus, PovplanError
from povplan.model.kinds import Answer
from povplan.model.names import nfc
from povplan.words import asking, refusals
from povplan.words.phrase import Phrase

T = TypeVar("T")

Doubts = Callable[[str], Phrase | None]

_UNREADABLE = re.compile("[\x00-\x1f\x7f-\x9f\ufffd\ud800-\udfff]")


def can_ask() -> bool:
    """Return whether a person can answer: a command in a script or a pipe never waits."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))


@overload
def ask(
    speech: Speech,
    question: str,
    parse: Callable[[str], T],
    *,
    choices: Sequence[tuple[str, str]] = (),
    default: str | None = None,
    example: str = "",
    doubts: Doubts | None = None,
    shown: str | None = None,
    optional: Literal[False] = False,
) -> T: ...


@overload
def ask(
    speech: Speech,
    question: str,
    parse: Callable[[str], T],
    *,
    choices: Sequence[tuple[str, str]] = (),
    default: str | None = None,
    example: str = "",
    doubts: Doubts | None = None,
    shown: str | None = None,
    optional: bool,
) -> T | None: ...


def ask(  # noqa: PLR0913 - what a question is made of, by name
    speech: Speech,
    question: str,
    parse: Callable[[str], T],
    *,
    choices: Sequence[tuple[str, str]] = (),
    default: str | None = None,
    example: str = "",
    doubts: Doubts | None = None,
    shown: str | None = None,
    optional: bool = False,
) -> T | None:
    """Ask a question until the answer can be read, and return the answer.

    Args:
        speech: the language.
        question: in words, without a mark at its end.
        parse: reads the answer as it reads an option's value; a `BadValue` or `PovplanError` is shown, and the question
            asked again.
        choices: values, each with what it is called; they are shown with numbers, which do for an answer too, also
            several with commas between them.
        default: the answer if the person only presses Enter, as it would be typed.
        example: an answer, as it would be typed; of choices it is the first.
        doubts: returns a question back if an answer, as it was typed, probably belongs to another question; if the
            person says no to it, the question is asked again.
        shown: stands in brackets after the question; None: the default does.
        optional: whether Enter alone is allowed; the answer is then None.

    Raises:
        KeyboardInterrupt: the person stops, by Ctrl-C or by ending the input; the message that nothing was written is
            already printed.
    """
    numbered = _number(choices)
    try:
        if choices:
            _tell(f"{question}:\n{_draw_choices(choices, numbered)}\n")
            question, example = speech.say(asking.ASKING_CHOOSE), example or next(iter(numbered))
        prompt = _draw_prompt(speech, question, shown or default, example, optional=optional)
        while True:
            _tell(prompt)
            try:
                text = _read_line()
                if not text and optional and default is None:
                    return None
                answer = parse(_pick(text or default or _nothing(), numbered))
                doubt = doubts(text) if doubts else None
                if doubt is None or confirm(speech, speech.say(doubt, answer=text), default=False):
                    return answer
            except (BadValue, PovplanError) as error:
                tell_error(speech, error)
    except KeyboardInterrupt:
        _tell(f"\n{speech.say(asking.ASKING_STOPPED)}\n")
        raise


def confirm(speech: Speech, question: str, *, default: bool = True) -> bool:
    """Return whether the person says yes.

    Args:
        speech: the language.
        question: in words, with its question mark.
        default: what pressing Enter means.
    """
    shown = speech.say(asking.ASKING_YES_NO_YES if default else asking.ASKING_YES_NO_NO)
    usual = Answer.YES if default else Answer.NO
    return ask(speech, question, one_of(Answer), default=usual, shown=shown) is Answer.YES


def tell_error(speech: Speech, error: BadValue | PovplanError) -> None:
    """Print what is wrong with an answer; the question is asked again, so the help page is not named."""
    phrase = error.phrase if isinstance(error, PovplanError) else error.problem
    details = {key: value for key, value in error.details.items() if key != "command"}
    told = PovplanError(phrase, status=ExitStatus.USAGE, **details)
    _tell("".join(f"{line}\n" for line in sentences(told, speech)))


def tell_understood(understood: str) -> None:
    """Print how an answer was understood, below it."""
    lines = wrap(understood, count_columns(), initial_indent="  → ", subsequent_indent="    ")
    _tell("".join(f"{line}\n" for line in lines))


def _tell(text: str) -> None:
    typer.echo(text, err=True, nl=False)


def _read_line() -> str:
    """Return the typed line, in the form in which names are kept.

    `input` will not do: its prompt goes to stdout, and without a prompt it clears the question from the screen.
    """
    try:
        line = sys.stdin.readline()
    except UnicodeError:
        raise BadValue(refusals.UNREADABLE_ANSWER) from None
    if not line:
        raise KeyboardInterrupt
    text = nfc(line.strip())
    if _UNREADABLE.search(text):
        raise BadValue(refusals.UNREADABLE_ANSWER)
    return text


def _nothing() -> str:
    raise BadValue(refusals.EMPTY_ANSWER)


def _number(choices: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return the values for the numbers of the choices; if the values are numbers themselves, return them as typed."""
    if any(value.isdecimal() for value, _ in choices):
        return {value: value for value, _ in choices}
    return {str(number): value for number, (value, _) in enumerate(choices, start=1)}


def _draw_prompt(speech: Speech, question: str, shown: str | None, example: str, *, optional: bool) -> str:
    """Return a question with what stands in brackets after it, or else with its example, broken between words."""
    notes = [speech.say(asking.ASKING_EXAMPLE, example=example)] if example else []
    if optional:
        notes.append(speech.say(asking.ASKING_OPTIONAL))
    after = f" [{shown}]" if shown else f" ({'; '.join(notes)})" if notes else ""
    return (
        "\n".join(wrap(f"{question}{after}:", count_columns() - 1, break_long_words=False, break_on_hyphens=False))
        + " "
    )


def _draw_choices(choices: Sequence[tuple[str, str]], numbered: dict[str, str]) -> str:
    column = max(map(len, numbered)) + 4  # Two blanks on either side.
    lines = []
    for number, (_, name) in zip(numbered, choices, strict=True):
        first = f"  {number}".ljust(column)
        lines += wrap(name, count_columns(), initial_indent=first, subsequent_indent=" " * column)
    return "\n".join(lines)


def _pick(text: str, numbered: dict[str, str]) -> str:
    parts = [part.strip() for part in text.split(",")]
    return ",".join(numbered[part] for part in parts) if all(part in numbered for part in parts) else text
