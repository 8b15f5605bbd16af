"""The notes of the status: what the targets still need, and who was reviewed, visited and helped so far."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from povplan.model.kinds import NOT_ASSESSED, Category, Outlook, Stand
from povplan.model.names import fold
from povplan.progress.followup import FollowUp
from povplan.progress.stretch import Moment
from povplan.progress.tally import Progress, Tallies, Tally
from povplan.reports.tallies import count_classes
from povplan.words import status as words
from povplan.words.language import Language
from povplan.words.numbers import write_date
from povplan.words.terms import say_term

# Up to this many households are listed by number; more are only counted.
_FEW = 10
# Whose figures stand in the table of the status or in a line below it.
_LISTED_STANDS = (Stand.PROPOSED, Stand.RECOGNISED, Stand.REJECTED, Stand.LEFT)


def takes_notes(progress: Progress, language: Language) -> Iterable[str]:
    """Yield lines on what the targets still need, who was not reviewed, and who was visited and helped."""
    stretch, follow_up = progress.stretch, progress.follow_up
    for category, each in progress.total.items():
        if progress.moment.is_over and each.target:
            yield _write_result(each, category, progress.moment, language)
        elif each.remaining:
            yield _write_need(each, category, progress.moment, language)
    if follow_up.unreviewed:
        count = len(follow_up.unreviewed)
        phrase = words.UNREVIEWED_FEW if count <= _FEW else words.UNREVIEWED
        yield phrase.say(
            language,
            first=stretch.first,
            last=stretch.last,
            count=count,
            pending=follow_up.pending,
            numbers=follow_up.unreviewed,
        )
    yield from _follow_up_notes(follow_up, language)


def village_takes_notes(progress: Progress, language: Language) -> Iterable[str]:
    """Yield a line on villages with too few households left and one on those with some to spare.

    After the year's last review, yield one on the villages that missed their quota instead.
    """
    if progress.moment.is_over:
        if missed := _name_villages(progress, language, lambda each: each.remaining):
            yield words.VILLAGES_MISSED.say(language, villages=missed)
    elif short := _name_villages(progress, language, lambda each: -each.slack):
        yield words.VILLAGES_SHORT.say(language, villages=short)
        if spare := _name_villages(progress, language, lambda each: each.slack):
            yield words.VILLAGES_SPARE.say(language, villages=spare)


def see_each_notes(progress: Progress, asked: date | None, language: Language) -> Iterable[str]:
    """Yield a line with the options of `list` that show the households behind the figures of the status.

    Args:
        progress: the progress of the plan.
        asked: the day, if the user named one; None: the command needs none.
        language: language of the line.
    """
    follow_up = progress.follow_up
    stands = {each.stand for each in progress.standings}
    flags = (
        ("--not-reviewed", words.SEE_NOT_REVIEWED, bool(follow_up.unreviewed)),
        ("--not-visited", words.SEE_NOT_VISITED, follow_up.visited < follow_up.households),
        ("--not-supported", words.SEE_NOT_SUPPORTED, follow_up.helped < follow_up.households),
    )
    told = [words.SEE_FLAG.say(language, option=option, what=what) for option, what, any_ in flags if any_]
    outlooks: list[str] = [each for each in Outlook if follow_up.outlook.get(each)]
    if outlooks and follow_up.without_outlook:
        outlooks.append(NOT_ASSESSED)
    for option, found in (("--outlook", outlooks), ("--state", [each for each in _LISTED_STANDS if each in stands])):
        if found:
            values = [_name_value(each, language) for each in found]
            told.append(words.SEE_VALUES.say(language, option=option, values=values))
    if told:
        command = "povplan list" + (f" --as-of {write_date(asked, language)}" if asked else "")
        yield words.SEE_EACH.say(language, command=command, options="; ".join(told))


def _name_value(value: str, language: Language) -> str:
    """Return a value as it may be typed, with its name if that is another word."""
    name = say_term(value, language).lower()
    return str(value) if fold(name) == fold(value) else words.SEE_VALUE.say(language, value=str(value), what=name)


def takes_record(progress: Progress) -> dict[str, Any]:
    """Return what the targets still need, as a record for scripts.

    `from`, `to`, `meeting` (an id or null) and `over` describe the stretch of the calendar, `last_review` is its last
    date in the year. For each class, of the commune and of each village, `remaining` is the number still to go, `able`
    the households of the list that can still go, and `slack` the difference, negative if the list is short.
    `unreviewed` are the numbers of the households not yet out without a review since the stretch began.
    """
    stretch = progress.stretch
    return {
        "from": stretch.first.isoformat(),
        "to": stretch.last.isoformat(),
        "meeting": stretch.meeting and stretch.meeting.id,
        "over": stretch.is_over,
        "last_review": progress.moment.last_review.isoformat(),
        **_needs_record(progress.total),
        "villages": [{"id": each.village.id, **_needs_record(each.tallies)} for each in progress.villages],
        "unreviewed": list(progress.follow_up.unreviewed),
    }


def follow_up_record(follow_up: FollowUp) -> dict[str, Any]:
    """Return who was visited and helped, as a record for scripts.

    `visited` and `helped` count among all `households` followed, `outlook` among the `pending` ones, not yet out.
    """
    return {
        "households": follow_up.households,
        "visited": follow_up.visited,
        "helped": follow_up.helped,
        "pending": follow_up.pending,
        "outlook": {
            **{each.value: follow_up.outlook.get(each, 0) for each in Outlook},
            "none": follow_up.without_outlook,
        },
    }


def _write_need(each: Tally, category: Category, moment: Moment, language: Language) -> str:
    if each.slack > 0:
        slack = words.SLACK_SPARE.say(language, count=each.slack)
    else:
        slack = words.SLACK_SHORT.say(language, count=-each.slack) if each.slack else words.SLACK_NONE.say(language)
    return words.TO_GO.say(
        language,
        year=moment.year,
        category=category.value,
        remaining=each.remaining,
        able=each.able,
        last=moment.last_review,
        slack=slack,
    )


def _write_result(each: Tally, category: Category, moment: Moment, language: Language) -> str:
    if each.remaining:
        result = words.YEAR_SHORT.say(language, count=each.remaining)
    else:
        above = each.done - each.target
        result = words.YEAR_ABOVE.say(language, count=above) if above else words.YEAR_REACHED.say(language)
    return words.YEAR_RESULT.say(
        language,
        year=moment.year,
        last=moment.last_review,
        category=category.value,
        done=each.done,
        target=each.target,
        result=result,
        waiting=words.YEAR_WAITING.say(language, count=each.proposed) if each.proposed else "",
    )


def _follow_up_notes(follow_up: FollowUp, language: Language) -> Iterable[str]:
    if not follow_up.households:
        return
    if not follow_up.visited and not follow_up.helped:
        yield words.NOBODY_FOLLOWED_UP.say(language)
        return
    yield words.FOLLOWED_UP.say(
        language,
        visited=follow_up.visited,
        helped=follow_up.helped,
        households=follow_up.households,
    )
    if follow_up.outlook:
        counts = [(say_term(each, language), follow_up.outlook.get(each, 0)) for each in Outlook]
        counts.append((say_term(NOT_ASSESSED, language), follow_up.without_outlook))
        told = [words.OUTLOOK_COUNT.say(language, count=count, outlook=name) for name, count in counts if count]
        yield words.OUTLOOK_LINE.say(language, pending=follow_up.pending, outlooks=told)


def _name_villages(progress: Progress, language: Language, count: Callable[[Tally], int]) -> list[str]:
    """Return the villages with a count above zero, each with its counts by class."""
    named = []
    for village in progress.villages:
        counts = count_classes({category: count(each) for category, each in village.tallies.items()}, language)
        if counts:
            named.append(f"{village.village.name} ({', '.join(counts)})")
    return named


def _needs_record(tallies: Tallies) -> dict[str, dict[str, int]]:
    return {
        category.value: {"remaining": each.remaining, "able": each.able, "slack": each.slack}
        for category, each in tallies.items()
    }
