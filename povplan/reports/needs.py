"""The notes of the status: what the targets still need, and who was reviewed, visited and helped so far."""

from collections.abc import Iterable
from typing import Any

from povplan.model.kinds import Category, Outlook
from povplan.progress.followup import FollowUp
from povplan.progress.stretch import Stretch
from povplan.progress.tally import Progress, Tallies, Tally
from povplan.words import status as words
from povplan.words.language import Language
from povplan.words.terms import say_term

# Up to this many households are listed by number; more are only counted.
_FEW = 10


def takes_notes(progress: Progress, language: Language) -> Iterable[str]:
    """Yield lines on what the targets still need, who was not reviewed, and who was visited and helped."""
    stretch, follow_up = progress.stretch, progress.follow_up
    for category, each in progress.total.items():
        if each.remaining:
            yield _write_need(each, category, stretch, language)
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
    """Yield a line on villages with too few households left and, if there are any, one on those with some to spare."""
    short = _name_villages(progress, language, sign=-1)
    if short:
        yield words.VILLAGES_SHORT.say(language, villages=short)
        if spare := _name_villages(progress, language, sign=1):
            yield words.VILLAGES_SPARE.say(language, villages=spare)


def takes_record(progress: Progress) -> dict[str, Any]:
    """Return what the targets still need, as a record for scripts.

    `from`, `to`, `meeting` (an id or null) and `over` describe the stretch of the calendar. For each class, of the
    commune and of each village, `remaining` is the number still to go, `able` the households of the list that can still
    go, and `slack` the difference, negative if the list is short. `unreviewed` are the numbers of the households not
    yet out without a review since the stretch began.
    """
    stretch = progress.stretch
    return {
        "from": stretch.first.isoformat(),
        "to": stretch.last.isoformat(),
        "meeting": stretch.meeting and stretch.meeting.id,
        "over": stretch.is_over,
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


def _write_need(each: Tally, category: Category, stretch: Stretch, language: Language) -> str:
    if each.slack > 0:
        slack = words.SLACK_SPARE.say(language, count=each.slack)
    else:
        slack = words.SLACK_SHORT.say(language, count=-each.slack) if each.slack else words.SLACK_NONE.say(language)
    return (words.TAKES_AFTER if stretch.is_over else words.TAKES_BEFORE).say(
        language,
        category=category.value,
        remaining=each.remaining,
        able=each.able,
        last=stretch.last,
        slack=slack,
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
        counts.append((words.OUTLOOK_NONE.say(language), follow_up.without_outlook))
        told = [words.OUTLOOK_COUNT.say(language, count=count, outlook=name) for name, count in counts if count]
        yield words.OUTLOOK_LINE.say(language, pending=follow_up.pending, outlooks=told)


def _name_villages(progress: Progress, language: Language, *, sign: int) -> list[str]:
    """Return the villages whose slack has a sign, each with its figures by class."""
    named = []
    for village in progress.villages:
        counts = [
            words.COUNT_OF_CLASS.say(language, count=sign * each.slack, category=category.value)
            for category, each in village.tallies.items()
            if sign * each.slack > 0
        ]
        if counts:
            named.append(f"{village.village.name} ({', '.join(counts)})")
    return named


def _needs_record(tallies: Tallies) -> dict[str, dict[str, int]]:
    return {
        category.value: {"remaining": each.remaining, "able": each.able, "slack": each.slack}
        for category, each in tallies.items()
    }
