"""The effect of a change on households in words: for the line after a command, and for the journal."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from povplan.model.book import Book
from povplan.model.difference import HAPPENINGS, Difference
from povplan.model.journal import Added
from povplan.model.kinds import PLAN_LISTS, Category
from povplan.progress.tally import Tally
from povplan.words import changes as words
from povplan.words import labels
from povplan.words.language import Language
from povplan.words.numbers import as_runs, write_date
from povplan.words.tense import Tense
from povplan.words.terms import SUBJECTS, say_term

_MONEY = ("amount", "income")
_MANY = 5
"""Households that one change adds or removes, above which their numbers are enough."""


def say_differences(
    differences: Iterable[Difference], book: Book | None, language: Language, tense: Tense = Tense.DONE
) -> list[str]:
    """Return a sentence for each household: its number and name, and the changes.

    Args:
        differences: the differences.
        book: the book, to name ids; None: ids are shown as they are.
        language: language of the sentences.
        tense: whether they are made, only planned, or undone.
    """
    by_household: dict[tuple[int, str], list[str]] = {}
    for each in differences:
        by_household.setdefault((each.id, each.head), []).append(_say_difference(each, book, language, tense))
    return [
        words.CHANGED_HOUSEHOLD.say(language, number=number, head=head, what="; ".join(said))
        for (number, head), said in by_household.items()
    ]


def say_added(added: Iterable[Added], language: Language, tense: Tense = Tense.DONE) -> list[str]:
    """Return one sentence on all records that a change appends to lists of plan.yaml; nothing if there are none.

    Args:
        added: the records.
        language: language of the sentence.
        tense: whether they are added, only planned to be, or taken out again.
    """
    verb = words.PLAN_ADDED.in_tense(tense)
    said = [verb.say(language, what=SUBJECTS[PLAN_LISTS[each.key]].say(language, name=each.name)) for each in added]
    return [words.PLAN_CHANGED.say(language, what="; ".join(said))] if said else []


def say_briefly(
    differences: Iterable[Difference], book: Book | None, language: Language, tense: Tense = Tense.DONE
) -> list[str]:
    """Return what `say_differences` does, but one sentence for many households that are added or removed as a whole."""
    left = list(differences)
    said = []
    for phrase, side in ((words.SEVERAL_ADDED, 3), (words.SEVERAL_REMOVED, 4)):
        numbers = sorted(each.id for each in left if not each.key and each[side] is None)
        if len(numbers) > _MANY:
            said.append(phrase.in_tense(tense).say(language, count=len(numbers), numbers=as_runs(numbers)))
            left = [each for each in left if each.key or each[side] is not None]
    return said + say_differences(left, book, language, tense)


def _say_difference(difference: Difference, book: Book | None, language: Language, tense: Tense) -> str:
    """Return one difference in words, without the household's name."""
    key, before, after = difference.key, difference.before, difference.after
    if not key:
        verb = words.HOUSEHOLD_ADDED if before is None else words.HOUSEHOLD_REMOVED
        return verb.in_tense(tense).say(language)
    if key in HAPPENINGS:
        phrases = {
            "members_since": words.RECORD_MEMBERS,
            "reviews": words.RECORD_REVIEW,
            "visits": words.RECORD_VISIT,
            "support": words.RECORD_SUPPORT,
        }
        shown = [phrases[key].say(language, what=_record(each, book, language)) for each in (before, after) if each]
        verb = words.RECORD_ADDED if before is None else words.RECORD_REMOVED
        if len(shown) > 1:
            verb, both = words.RECORD_CHANGED, words.BEFORE_AFTER.say(language, before=shown[0], after=shown[1])
            return verb.in_tense(tense).say(language, what=both)
        return verb.in_tense(tense).say(language, what=shown[0])
    changed = words.VALUE_CHANGED.say(
        language,
        name=name_key(key, language),
        before=say_value(key, before, book, language),
        after=say_value(key, after, book, language),
    )
    return words.KEY_CHANGED.in_tense(tense).say(language, what=changed)


def name_key(key: str, language: Language) -> str:
    """Return the name of a key of the household list."""
    names = {
        "id": labels.NUMBER,
        "head": labels.HEAD,
        "members": labels.MEMBERS,
        "workers": labels.WORKERS,
        "category": labels.CATEGORY,
        "village": labels.VILLAGE,
        "causes": labels.CAUSES,
        "cause_note": words.CAUSE_NOTE,
        "deprivations": labels.INDICATORS,
        "helpers": words.HELPERS_SHORT,
        "measures": labels.MEASURES,
        "measure_note": words.MEASURE_NOTE,
        "officers": words.IN_CHARGE_SHORT,
        "planned": words.ON_EXIT_LIST,
        "groups": labels.GROUPS,
        "entered": labels.ENTERED,
    }
    return names[key].say(language) if key in names else key


def say_value(key: str, value: Any, book: Book | None, language: Language) -> str:  # noqa: ANN401 - JSON's values
    """Return the value of a household's key in words.

    Args:
        key: a key of the household list.
        value: its value in JSON.
        book: the book, to name ids; None: ids are shown as they are.
        language: language of the words.
    """
    if value is None or value == []:
        return labels.NONE.say(language)
    if isinstance(value, bool):
        return words.YES.say(language) if value else words.NO.say(language)
    if isinstance(value, list):
        return ", ".join(_one(key, each, book, language) for each in value)
    if isinstance(value, dict):
        return _record(value, book, language)
    return _one(key, value, book, language)


def say_recognised(
    differences: Iterable[Difference], decision: str, language: Language, tense: Tense = Tense.DONE
) -> str:
    """Return one sentence for all households that a decision recognises."""
    named = [words.HOUSEHOLD_NAMED.say(language, number=each.id, head=each.head) for each in differences]
    phrase = words.SEVERAL_RECOGNISED.in_tense(tense)
    return phrase.say(language, count=len(named), decision=decision, households=tuple(named))


def say_targets(tallies: Mapping[Category, Tally], language: Language) -> str:
    """Return the progress of targets in one line; an empty text if no target is concerned."""
    names = {Category.POOR: labels.ESCAPE_POOR, Category.NEAR_POOR: labels.ESCAPE_NEAR_POOR}
    said = [
        (words.TARGET_TO_GO if tally.remaining else words.TARGET_REACHED).say(
            language,
            name=names[category],
            done=tally.done,
            target=tally.target,
            remaining=tally.remaining,
        )
        for category, tally in tallies.items()
    ]
    return "; ".join(said) + "." if said else ""


def _one(key: str, value: Any, book: Book | None, language: Language) -> str:  # noqa: ANN401 - JSON's values
    if key == "category":
        return say_term(f"class_{value}", language)
    if key == "groups":
        return say_term(value, language)
    return _named(key, str(value), book)


def _named(key: str, value: str, book: Book | None) -> str:
    if book is None:
        return value
    records: Mapping[str, Mapping[str, Any]] = {
        "village": book.villages,
        "causes": book.causes,
        "helpers": book.helpers,
        "measures": book.measures,
        "measure": book.measures,
        "officers": book.responsibles,
        "by": {**book.helpers, **book.responsibles},
        "source": book.sources,
    }
    record = records.get(key, {}).get(value)
    return str(record.name) if record else value


def _record(record: Mapping[str, Any], book: Book | None, language: Language) -> str:
    """Return a review, a visit, a support or an entry in words: its day, then its values."""
    day = _day(record.get("date"), language)
    points = {"score_a": labels.SCORE_A.say(language), "score_b": labels.SCORE_B.say(language)}
    counts = {
        "members": words.PERSONS_NOW,
        "from": labels.FROM_HOUSEHOLD,
        "into": labels.INTO_HOUSEHOLD,
    }
    said = []
    for key, value in record.items():
        if key == "date":
            continue
        if key in _MONEY:
            said.append(words.MONEY.say(language, amount=value))
        elif key in points:
            said.append(f"{points[key]} {value}")
        elif key in counts:
            said.append(counts[key].say(language, number=value))
        elif key == "deprivations":
            codes = ", ".join(map(str, value))
            said.append((words.STILL_DEPRIVED if codes else words.NOT_DEPRIVED).say(language, codes=codes))
        elif key == "decision":
            said.append(words.BY_DECISION.say(language, decision=value))
        elif key == "category":
            said.append(say_term(f"class_{value}", language))
        elif key in ("state", "kind", "reason", "outlook", "as"):
            said.append(say_term(value, language))
        else:
            said.append(_named(key, str(value), book))
    return f"{day}: {'; '.join(said)}" if said else day


def _day(text: object, language: Language) -> str:
    return write_date(date.fromisoformat(str(text)), language)
