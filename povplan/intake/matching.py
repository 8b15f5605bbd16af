"""Cells that name causes, helpers, measures and those in charge, matched to the records of the plan."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, Protocol

from povplan.intake.cells import shorten
from povplan.intake.grid import Place
from povplan.intake.known import Found, Known
from povplan.intake.lines import call_village, find_place_name, without_place
from povplan.intake.newcomers import Newcomers
from povplan.intake.notice import Notice, Problem
from povplan.intake.parts import (
    Part,
    cut_position,
    is_position,
    list_officers,
    split,
    strip_title,
    without_title,
)
from povplan.model.book import Book
from povplan.model.kinds import HelperKind, Level
from povplan.model.names import fold_marked
from povplan.model.plan import Helper
from povplan.words import importing as words
from povplan.words.columns import ABOVE_WORDS, BODY_WORDS, OVERALL_WORDS

_BODIES = tuple(fold_marked(each) for each in BODY_WORDS)
_ABOVE = re.compile(f" (?:{'|'.join(map(fold_marked, ABOVE_WORDS))}) ")
_OVERALL = tuple(fold_marked(each) for each in OVERALL_WORDS)


class Chosen(NamedTuple):
    """What a cell names.

    Args:
        ids: the ids, each once, in the order of the cell.
        note: the words of the cell, with the marks of the plan's own spelling.
        notices: what is to be said of parts that are not known.
        news: the parts that the plan does not have, as they are noted.
    """

    ids: tuple[str, ...]
    note: str = ""
    notices: tuple[Notice, ...] = ()
    news: tuple["New", ...] = ()


class New(NamedTuple):
    """A part of a cell that the plan does not have.

    Args:
        key: the list of plan.yaml that it belongs to.
        name: what the cell calls it.
        village: the id of its village; empty if it has none.
        details: its other values, by the names of the model.
    """

    key: str
    name: str
    village: str = ""
    details: Mapping[str, Any] = {}


class _Asked(NamedTuple):
    """A cell to be matched."""

    key: str
    text: str
    place: Place
    village: str = ""


class Matcher:
    """The names of a plan, as cells of lists spell them.

    Args:
        book: the plan.
        newcomers: takes the records that the plan does not have.
    """

    def __init__(self, book: Book, newcomers: Newcomers) -> None:
        self._book = book
        self._newcomers = newcomers
        self.villages = Known(
            (
                (each.id, (each.name, *each.aliases, each.id, *map(without_place, _called(each))))
                for each in book.plan.villages
            ),
            _aliases_of(book.plan.villages),
        )
        self._causes = _known(book.plan.causes)
        self._measures = _known(book.plan.measures)
        self._responsibles = _known(book.responsibles.values())
        self._helpers = {village: self._spell(book, village) for village in book.villages}
        self._branches = Known(
            (each.name, book.helper_names[each.id]) for each in book.plan.helpers if each.kind is HelperKind.BRANCH
        )
        self._persons = Known(
            (each.id, book.helper_names[each.id]) for each in book.plan.helpers if each.kind is HelperKind.PERSON
        )
        self._seen: dict[tuple[str, str, str], Chosen] = {}

    def _spell(self, book: Book, village: str) -> Known:
        own = tuple(self._of(book, village))
        return Known(((each.id, (*book.helper_names[each.id], each.id)) for each in own), _aliases_of(own))

    @staticmethod
    def _of(book: Book, village: str) -> Iterable[Helper]:
        return (each for each in book.plan.helpers if each.village == village)

    def read_village(self, text: str, place: Place) -> str | None:
        """Return the id of the village that a cell names; None if it is new and may not be added.

        Raises:
            Problem: it is not known, or may be several.
        """
        names = [text, *(part.strip() for part in text.split(",") if "," in text)]
        ids: dict[str, None] = {}
        for name in names:
            found = self.villages.find(name)
            found = found if len(found.ids) == 1 else self.villages.find(without_place(name))
            ids.update(dict.fromkeys(found.ids))
            if found.ids and name == text:
                break
        if len(ids) == 1:
            return next(iter(ids))
        if ids:
            raise Problem(words.VILLAGE_IN_DOUBT, words.MEND_CELL, value=shorten(text), names=self._named(ids))
        own = call_village(names[1] if len(names) > 1 and without_place(names[1]) != names[1] else names[0])
        found = self.villages.find(own)
        if found.near:
            raise Problem(
                words.NEAR_VILLAGE,
                words.ADD_ALIAS,
                value=shorten(text),
                near=self._book.villages[found.near_id].name,
                aliases=self.villages.with_alias(found.near_id, own),
            )
        new = self._newcomers.note("villages", own, place)
        if new is None:
            raise Problem(words.UNKNOWN_VILLAGE, words.ADD_VILLAGE, value=shorten(own))
        return new

    def find_village(self, texts: Iterable[str]) -> tuple[str | None, str | None]:
        """Return the village that titles or a sheet's name give: its id or, if it is new, its name; the first wins."""
        for text in texts:
            found = self.villages.find(text).ids
            found = found if len(found) == 1 else self.villages.find(without_place(text)).ids
            if len(found) == 1:
                return found[0], None
            if inside := self._within(text):
                return inside, None
            if name := find_place_name(text):
                return None, name
        return None, None

    def _within(self, text: str) -> str | None:
        """Return the village whose name stands in a text: the one with the most words; None if two have as many."""
        # The commune may be called like one of its villages.
        padded = _ABOVE.sub(" -", f" {fold_marked(text)} ")
        inside = {
            id_: max(key.count(" ") for key in keys)
            for id_, each in self._book.villages.items()
            if (keys := [key for name in (each.name, *each.aliases) if f" {(key := fold_marked(name))} " in padded])
        }
        most = [id_ for id_, count in inside.items() if count == max(inside.values())]
        return most[0] if len(most) == 1 else None

    def read_causes(self, text: str, place: Place) -> Chosen:
        """Return the causes that a cell names; its words stay, whatever is known of them."""
        return self._read(_Asked("causes", text, place), self._read_noted)

    def read_measures(self, text: str, place: Place) -> Chosen:
        """Return the measures that a cell names; its words stay, whatever is known of them."""
        return self._read(_Asked("measures", text, place), self._read_noted)

    def read_helpers(self, text: str, village: str, place: Place) -> Chosen:
        """Return the helpers of a village that a cell names."""
        return self._read(_Asked("helpers", text, place, village), self._read_helpers)

    def read_officers(self, text: str, place: Place) -> Chosen:
        """Return the officers and organisations of the commune that a cell names."""
        return self._read(_Asked("officers", text, place), self._read_officers)

    def _read(self, asked: _Asked, read: Callable[[_Asked], Chosen]) -> Chosen:
        seen = (asked.key, asked.village, asked.text)
        known = self._seen.get(seen)
        if known is None:
            known = self._seen[seen] = read(asked)
            return known
        for new in known.news:
            self._note(new, asked.place)
        if not known.notices:
            return known
        return known._replace(notices=tuple(each._replace(place=asked.place) for each in known.notices))

    def _note(self, new: New, place: Place) -> str | None:
        return self._newcomers.note(new.key, new.name, place, new.village, **new.details)

    def _read_noted(self, asked: _Asked) -> Chosen:
        known = self._causes if asked.key == "causes" else self._measures
        unknown = words.UNKNOWN_CAUSE if asked.key == "causes" else words.UNKNOWN_MEASURE
        ids: list[str] = []
        notices: list[Notice] = []
        news: list[New] = []
        note = asked.text
        for part in split(asked.text, lambda each: known.exact(fold_marked(each))):
            if len(part.ids) == 1:
                ids.append(part.ids[0])
                own = known.find_spelling(part.text)
                if own and own.lower() != part.text.lower():
                    note = note.replace(part.text, own)
                continue
            found = known.find(part.text)
            notice = _tell(part, found, known, asked.place)
            if notice is None:
                news.append(New(asked.key, part.text))
                if (id_ := self._note(news[-1], asked.place)) is not None:
                    ids.append(id_)
                    continue
                details = {"value": shorten(part.text)}
                notice = Notice(asked.place, Level.WARNING, unknown, words.ADD_RECORD, details)
            notices.append(notice)
        return Chosen(tuple(dict.fromkeys(ids)), note, tuple(notices), tuple(news))

    def _read_helpers(self, asked: _Asked) -> Chosen:
        village, place = asked.village, asked.place
        known = self._helpers.get(village, Known(()))

        def match(part: str) -> tuple[str, ...]:
            folded = without_title(fold_marked(part))
            return known.exact(folded) or (known.exact(f"{_BRANCH} {folded}") if folded in _SHORT_BODIES else ())

        ids: list[str] = []
        notices: list[Notice] = []
        news: list[New] = []
        for part in split(asked.text, match, persons=True):
            if len(part.ids) == 1:
                ids.append(part.ids[0])
                continue
            name = strip_title(part.text)
            found = known.find(name)
            is_body = _begins(name, _BODIES)
            if not part.ids and not found.near and (elsewhere := self._persons.find(name).ids) and not is_body:
                ids += elsewhere[:1]  # Of another village: a rule asks about it.
                continue
            notice = _tell(Part(name, part.ids), found, known, place)
            if notice is None:
                branch = self._branches.find(name).ids
                name = branch[0] if branch else name
                kind = HelperKind.BRANCH if is_body or branch else HelperKind.PERSON
                news.append(New("helpers", name, village, {"kind": kind}))
                if (id_ := self._note(news[-1], place)) is not None:
                    ids.append(id_)
                    continue
                shown = self._book.villages[village].name if village in self._book.villages else village
                details = {"value": shorten(name), "village": shown}
                notice = Notice(place, Level.WARNING, words.UNKNOWN_HELPER, words.ADD_RECORD_OR_OPTION, details)
            notices.append(notice)
        return Chosen(tuple(dict.fromkeys(ids)), "", tuple(notices), tuple(news))

    def _read_officers(self, asked: _Asked) -> Chosen:
        """Return those in charge whom a cell names; none of them if any is not known: the others are not all."""
        known, place = self._responsibles, asked.place
        ids: list[str] = []
        notices: list[Notice] = []
        news: list[New] = []
        for part in self._list_responsibles(asked.text):
            name, position = self._cut(part)
            found = known.find(name)
            if len(found.ids) == 1:
                ids.append(found.ids[0])
                continue
            notice = _tell(Part(name, found.ids), found, known, place)
            if notice is None:
                overall = any(each in fold_marked(part) for each in _OVERALL)
                person = {"position": _without_overall(position), "overall": overall}
                is_body = _begins(name, _BODIES)
                news.append(New("organisations", name) if is_body else New("officers", name, details=person))
                if (id_ := self._note(news[-1], place)) is not None:
                    ids.append(id_)
                    continue
                told = {"value": shorten(name)}
                notice = Notice(place, Level.WARNING, words.UNKNOWN_OFFICER, words.ADD_RECORD_OR_OPTION, told)
            notices.append(notice)
        return Chosen(() if notices else tuple(dict.fromkeys(ids)), "", tuple(notices), tuple(news))

    def _list_responsibles(self, text: str) -> Iterator[str]:
        """Yield the parts of a cell of responsibles, each a name with its position behind it."""
        for segment in (each.strip() for each in text.replace("\n", ";").split(";")):
            if len(self._responsibles.exact(fold_marked(segment))) == 1:
                yield segment
            else:
                yield from (each for each in list_officers(segment) if not is_position(each))

    def _cut(self, part: str) -> tuple[str, str]:
        """Return the name in a part of a cell of responsibles, and the position behind it."""
        known = self._responsibles
        if len(known.exact(fold_marked(part))) == 1:
            return part, ""
        name, position = cut_position(part)
        if len(known.exact(fold_marked(name))) != 1:
            name = strip_title(name)
        return name, position

    def _named(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(f"{self._book.villages[each].name} ({each})" for each in ids)


class _Called(Protocol):
    """A record with a name and aliases."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def aliases(self) -> tuple[str, ...]:
        """Its aliases."""


def _called(record: _Called) -> tuple[str, ...]:
    return (record.name, *record.aliases)


def _aliases_of(records: Iterable[_Called]) -> dict[str, tuple[str, ...]]:
    return {each.id: each.aliases for each in records}


def _known(records: Iterable[_Called]) -> Known:
    listed = tuple(records)
    return Known(((each.id, (*_called(each), each.id)) for each in listed), _aliases_of(listed))


def _tell(part: Part, found: Found, known: Known, place: Place) -> Notice | None:
    """Return the notice on a part that may be several records, or is near to one; None if nothing is near."""
    value = shorten(part.text)
    if part.ids:
        details = {"value": value, "names": tuple(known.names[each] for each in part.ids)}
        return Notice(place, Level.ERROR, words.NAME_IN_DOUBT, words.MEND_CELL, details)
    if found.near:
        details = {"value": value, "near": known.names[found.near_id]}
        details["aliases"] = known.with_alias(found.near_id, value)
        return Notice(place, Level.ERROR, words.NEAR_NAME, words.ADD_ALIAS, details)
    return None


_BRANCH = fold_marked("chi hội")
_SHORT_BODIES = frozenset(map(fold_marked, ("PN", "ND", "CCB", "NCT")))


def _begins(name: str, beginnings: Iterable[str]) -> bool:
    key = fold_marked(name)
    return any(key == each or key.startswith(f"{each} ") for each in beginnings)


def _without_overall(position: str) -> str:
    """Return a position without the words that say who has overall charge."""
    kept = [each for each in (part.strip() for part in position.split(",")) if each and not _begins(each, _OVERALL)]
    return ", ".join(kept)
