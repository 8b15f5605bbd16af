"""What becomes of our own JSON: whole households, with all that was recorded of them."""

from collections import defaultdict
from collections.abc import Sequence

from povplan.intake.grid import Place
from povplan.intake.joining import has_left
from povplan.intake.notice import Notice
from povplan.intake.taking import Choices, Taken
from povplan.model.book import Book
from povplan.model.difference import HAPPENINGS
from povplan.model.household import Household
from povplan.model.kinds import Level
from povplan.model.names import fold, sketch
from povplan.words import importing as words
from povplan.words.phrase import Phrase


def take_records(households: Sequence[Household], book: Book, choices: Choices) -> Taken:
    """Return what becomes of households: new ones are added, and what is new of known ones is put in.

    A household is known by its number and name or, if that fits none, by its name and village. Events of the year come
    together from both; of the other keys, those that the file gives count.

    Args:
        households: the households of the file.
        book: the plan and its households so far.
        choices: which numbers were used.
    """
    taken = Taken(has_list=True)
    by_number = {each.id: place for place, each in enumerate(book.households)}
    by_name: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, each in enumerate(book.households):
        by_name[each.village, sketch(each.head)].append(number)
    found: dict[int, Household] = {}
    added: list[Household] = []
    seen: set[int] = set()
    for each in households:
        place = by_number.get(each.id)
        known = None if place is None else book.households[place]
        if known is None or fold(known.head) != fold(each.head):
            alike = by_name[each.village, sketch(each.head)]
            same = [n for n in alike if fold(book.households[n].head) == fold(each.head)]
            place = same[0] if len(same) == 1 else None
            known = None if place is None else book.households[place]
        if each.id in seen or place in found:
            taken.notices.append(_refuse(each, words.NUMBER_TWICE))
        elif place is not None and known is not None:
            found[place] = _join(known, each)
        elif each.id in by_number:
            details = {"head": book.households[by_number[each.id]].head}
            taken.notices.append(_refuse(each, words.NUMBER_TAKEN)._replace(details=details))
        elif each.id in choices.used:
            taken.notices.append(_refuse(each, words.NUMBER_USED))
        else:
            added.append(each)
        seen.add(each.id)
    taken.added = tuple(added)
    taken.replaced = {place: new for place, new in found.items() if new != book.households[place]}
    taken.same = len(found) - len(taken.replaced)
    villages = {each.village for each in households}
    taken.absent = tuple(
        each
        for number, each in enumerate(book.households)
        if number not in found and each.village in villages and not has_left(each)
    )
    return taken


def _refuse(household: Household, phrase: Phrase) -> Notice:
    return Notice(Place("", 0, 0), Level.ERROR, phrase, words.MEND_FILE, {}, household.head, household.id)


def _join(known: Household, new: Household) -> Household:
    """Return a known household with what a file says of it; what happened to it is never taken away."""
    update = {key: getattr(new, key) for key in new.model_fields_set if key != "id"}
    for key in HAPPENINGS:
        before = getattr(known, key)
        update[key] = (*before, *(each for each in getattr(new, key) if each not in before))
    return known.model_copy(update=update)
