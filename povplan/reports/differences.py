"""What a change did to households, in words: for the line after a command, and for the journal."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from povplan.model.book import Book
from povplan.model.difference import HAPPENINGS, Difference
from povplan.model.record import Category
from povplan.progress.tally import Tally
from povplan.words.language import Language
from povplan.words.numbers import fill, write_date
from povplan.words.screens import Screens, screens

_MONEY = ("amount", "income")


def say_differences(differences: Iterable[Difference], book: Book | None, language: Language) -> list[str]:
    """Return a sentence for each household: its number and name, and what was changed.

    Args:
        differences: what was changed.
        book: for the names of what ids stand for; None: the ids are shown.
        language: of the words.
    """
    words = screens(language)
    by_household: dict[tuple[int, str], list[str]] = {}
    for each in differences:
        by_household.setdefault((each.id, each.head), []).append(say_difference(each, book, language))
    return [
        fill(words.changed_household, language, number=number, head=head, what="; ".join(said))
        for (number, head), said in by_household.items()
    ]


def say_difference(difference: Difference, book: Book | None, language: Language) -> str:
    """Return what one difference is, without the household's name."""
    words = screens(language)
    key, before, after = difference.key, difference.before, difference.after
    if not key:
        return words.household_added if before is None else words.household_removed
    if key in HAPPENINGS:
        phrases = {
            "members_since": words.record_members,
            "reviews": words.record_review,
            "visits": words.record_visit,
            "support": words.record_support,
        }
        shown = [fill(phrases[key], language, what=_record(each, book, language)) for each in (before, after) if each]
        phrase = words.record_added if before is None else words.record_removed
        if len(shown) > 1:
            return fill(words.value_changed, language, name=words.record_changed, before=shown[0], after=shown[1])
        return fill(phrase, language, what=shown[0])
    return fill(
        words.value_changed,
        language,
        name=name_key(key, language),
        before=say_value(key, before, book, language),
        after=say_value(key, after, book, language),
    )


def name_key(key: str, language: Language) -> str:
    """Return what a key of the household list is called."""
    words = screens(language)
    labels = {
        "id": words.number,
        "head": words.head,
        "members": words.members,
        "workers": words.workers,
        "category": words.category,
        "village": words.village,
        "causes": words.causes,
        "cause_note": words.cause_note,
        "deprivations": words.deprivations,
        "helpers": words.helpers_short,
        "measures": words.measures,
        "measure_note": words.measure_note,
        "officers": words.in_charge_short,
        "planned": words.on_exit_list,
        "groups": words.groups,
        "entered": words.entered,
    }
    return labels.get(key, key)


def say_value(key: str, value: Any, book: Book | None, language: Language) -> str:  # noqa: ANN401 - JSON's values
    """Return the value of a household's key in words.

    Args:
        key: of the household list.
        value: JSON's.
        book: for the names of what ids stand for; None: the ids are shown.
        language: of the words.
    """
    words = screens(language)
    if value is None or value == []:
        return words.none
    if isinstance(value, bool):
        return words.yes if value else words.no
    if isinstance(value, list):
        return ", ".join(_one(key, each, book, words) for each in value)
    if isinstance(value, dict):
        return _record(value, book, language)
    return _one(key, value, book, words)


def say_recognised(differences: Iterable[Difference], decision: str, language: Language) -> str:
    """Return one sentence for all households that one decision recognises."""
    words = screens(language)
    named = [fill(words.household_named, language, number=each.id, head=each.head) for each in differences]
    return fill(words.several_recognised, language, count=len(named), decision=decision, households=tuple(named))


def say_targets(tallies: Mapping[Category, Tally], language: Language) -> str:
    """Return how far the targets are, in one line; nothing where none is concerned."""
    words = screens(language)
    labels = {Category.POOR: words.escape_poor, Category.NEAR_POOR: words.escape_near_poor}
    said = [
        fill(
            words.target_to_go if tally.remaining else words.target_reached,
            language,
            name=labels[category],
            done=tally.done,
            target=tally.target,
            remaining=tally.remaining,
        )
        for category, tally in tallies.items()
    ]
    return "; ".join(said) + "." if said else ""


def _one(key: str, value: Any, book: Book | None, words: Screens) -> str:  # noqa: ANN401 - JSON's values
    if key == "category":
        return words.terms.get(f"class_{value}", str(value))
    if key == "groups":
        return words.terms.get(str(value), str(value))
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
    """Return a review, a visit, a support or an entry in words: its day, then what it says."""
    words = screens(language)
    day = _day(record.get("date"), language)
    points = {"score_a": words.score_a, "score_b": words.score_b}
    counts = {"members": words.persons_now, "from": words.from_household, "into": words.into_household}
    said = []
    for key, value in record.items():
        if key == "date":
            continue
        if key in _MONEY:
            said.append(fill(words.money, language, amount=value))
        elif key in points:
            said.append(f"{points[key]} {value}")
        elif key in counts:
            said.append(fill(counts[key], language, number=value))
        elif key == "deprivations":
            codes = ", ".join(map(str, value)) or words.none
            said.append(f"{words.deprivations} {codes}")
        elif key == "category":
            said.append(words.terms.get(f"class_{value}", str(value)))
        elif key in ("state", "kind", "reason", "outlook", "as"):
            said.append(words.terms.get(str(value), str(value)))
        else:
            said.append(_named(key, str(value), book))
    return f"{day}: {', '.join(said)}" if said else day


def _day(text: object, language: Language) -> str:
    return write_date(date.fromisoformat(str(text)), language)
