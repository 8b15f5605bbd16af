"""A plan proposed from a list: its villages, those in charge, helpers, and what the list calls causes and measures."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from povplan.intake.known import bare_letters
from povplan.intake.lines import without_place
from povplan.intake.newcomers import Newcomer
from povplan.intake.notice import Notice
from povplan.intake.taking import Taken
from povplan.model.ids import make_ids
from povplan.model.kinds import Category, HelperKind, Level, OfficialCause, Role
from povplan.model.names import expand, find_near, fold, fold_marked
from povplan.model.plan import Cause, Helper, Measure, Officer, Organisation
from povplan.model.record import Counts, Record
from povplan.words import importing as words
from povplan.words.columns import CAUSE_WORDS, MEASURE_WORDS

_MARK = re.compile(r"[ivx]+|[a-z]|.*\d.*")
"""A word that tells villages of one name apart."""


class ProposedVillage(NamedTuple):
    """A village of the list.

    Args:
        id: its id.
        name: its name, in the spelling that most rows have.
        aliases: other spellings that are probably of the same village, to be confirmed.
        quota: the households of each class that the list has.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    quota: Counts


class Proposal(NamedTuple):
    """What a list proposes for the plan.

    Args:
        villages: its villages.
        records: records to append, by list of plan.yaml.
        aliases: by list, the list's words for records that the plan has already, by id.
        notices: what is to be confirmed: spellings that are taken for one village or one person.
    """

    villages: tuple[ProposedVillage, ...]
    records: Mapping[str, tuple[Record, ...]]
    aliases: Mapping[str, Mapping[str, tuple[str, ...]]]
    notices: tuple[Notice, ...]


@dataclass
class _Group:
    """New records that are probably one, the most frequent first."""

    members: list[Newcomer] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The longest spelling of the most frequent."""
        return self.members[0].name

    def others(self, shown: str) -> tuple[str, ...]:
        """Return the other spellings that are not only another way to write the name shown."""
        spellings = dict.fromkeys(spelling for each in self.members for spelling in each.spellings)
        kept = {fold_marked(shown): shown}
        for each in spellings:
            kept.setdefault(fold_marked(each), each)
        return tuple(kept.values())[1:]


def propose(taken: Taken, causes: Mapping[str, str], measures: Mapping[str, str]) -> Proposal:
    """Return what a list proposes.

    Two spellings of a village are taken for one only if they differ in marks or in one letter of a longer name, the
    same persons are in charge and the rarer has at most half as many rows; two of a person only if they differ in
    nothing but marks, never stand together and no position speaks against it. Each is an alias, which the officer is
    told to confirm.

    Args:
        taken: the list, taken into a plan that has none of these records.
        causes: the names of the causes that the plan has already, by id.
        measures: likewise of the measures.
    """
    by_key: dict[str, list[Newcomer]] = defaultdict(list)
    for each in taken.newcomers:
        by_key[each.key].append(each)
    together = [frozenset(row.values.get("officers", ())) for row in taken.households.values()]
    officers = _group_persons(by_key["officers"], together)
    first = {member.id: group.members[0].id for group in officers for member in group.members}
    named = {village: frozenset(first.get(id_, id_) for id_ in ids) for village, ids in _list_named(taken)}
    villages = _group_villages(by_key["villages"], named)
    home = {member.id: group.members[0].id for group in villages for member in group.members}
    in_charge = _list_in_charge(taken, home, first)
    made = make_ids((group.name for group in villages), "thon")
    ids = {group.members[0].id: id_ for group, id_ in zip(villages, made, strict=True)}
    proposed = tuple(
        ProposedVillage(ids[group.members[0].id], group.name, group.others(group.name), _quota(taken, group))
        for group in villages
    )
    bodies = by_key["organisations"]
    persons = make_ids([*(group.name for group in officers), *(_written_out(each.name) for each in bodies)], "can-bo")
    records: dict[str, tuple[Record, ...]] = {
        "officers": tuple(
            _officer(id_, group, _villages_of(group.members[0].id, ids, in_charge))
            for id_, group in zip(persons, officers, strict=False)
        ),
        "organisations": tuple(
            Organisation(
                id=id_, name=_written_out(each.name), role=Role.MEMBER, villages=_villages_of(each.id, ids, in_charge)
            )
            for id_, each in zip(persons[len(officers) :], bodies, strict=True)
        ),
        "helpers": _helpers(by_key["helpers"], {each: ids[home[each]] for each in home}),
    }
    aliases = {}
    for key, known, hints in (("causes", causes, CAUSE_WORDS), ("measures", measures, MEASURE_WORDS)):
        aliases[key], new = _sort_words(by_key[key], known, hints)
        names = [group.name[:1].upper() + group.name[1:] for group in new]
        made = make_ids(names, "muc", known)
        records[key] = tuple(
            Cause(id=id_, name=name, official=OfficialCause.OTHER, aliases=group.others(name))
            if key == "causes"
            else Measure(id=id_, name=name, aliases=group.others(name))
            for id_, name, group in zip(made, names, new, strict=True)
        )
    kept = {key: each for key, each in records.items() if each}
    return Proposal(proposed, kept, aliases, tuple(_tell_joined((*villages, *officers))))


def _tell_joined(groups: Iterable[_Group]) -> Iterator[Notice]:
    """Yield what is to be confirmed of groups: at each place the spelling that is taken for another."""
    for group in groups:
        for each in group.members[1:]:
            details = {"value": each.name, "near": group.name}
            for place in each.places:
                yield Notice(place, Level.WARNING, words.TAKEN_FOR_ONE, words.CONFIRM_ONE, details)


def _list_named(taken: Taken) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the village of each row with those in charge whom it names, if it names any."""
    for row in taken.households.values():
        if officers := row.values.get("officers"):
            yield row.village or "", officers


def _group_persons(persons: Sequence[Newcomer], together: Iterable[frozenset[str]]) -> list[_Group]:
    """Return persons with those whose names differ in marks only and who never stand in one cell."""
    groups: list[_Group] = []
    pairs = {frozenset(pair) for each in together for pair in combinations(sorted(each), 2)}
    for each in sorted(persons, key=lambda person: -len(person.places)):
        for group in groups:
            is_like = bare_letters(group.name) == bare_letters(each.name) and _may_be_one(group.members[0], each)
            if is_like and frozenset((group.members[0].id, each.id)) not in pairs:
                group.members.append(each)
                break
        else:
            groups.append(_Group([each]))
    return sorted(groups, key=lambda group: persons.index(group.members[0]))


def _may_be_spelt(one: str, other: str) -> bool:
    """Return whether two names of villages may be spellings of one.

    Numbers, also Roman ones, and single letters tell villages apart, and so does a letter of a short name.
    """
    bare = [without_place(each) for each in (one, other)]
    if bare_letters(bare[0]) == bare_letters(bare[1]):
        return bare_letters(one) == bare_letters(other) or bare in ([one, bare[1]], [bare[0], other])
    parts = [fold(each).split() for each in (one, other)]
    marks = [[word for word in each if _MARK.fullmatch(word)] for each in parts]
    return marks[0] == marks[1] and min(map(len, parts)) > 1 and find_near(one, [other]) == other


def _may_be_one(one: Newcomer, other: Newcomer) -> bool:
    """Return whether the positions of two persons do not say that they are two."""
    own, others = (fold(str(each.details.get("position") or "")) for each in (one, other))
    return not own or not others or own == others


def _group_villages(villages: Sequence[Newcomer], named: Mapping[str, frozenset[str]]) -> list[_Group]:
    """Return villages with those whose names may be spellings of one and that have the same persons in charge."""
    groups: list[_Group] = []
    for each in sorted(villages, key=lambda village: -len(village.places)):
        for group in groups:
            own, others = named.get(each.id), named.get(group.members[0].id)
            is_rare = 2 * len(each.places) <= len(group.members[0].places)
            if own and own == others and is_rare and _may_be_spelt(each.name, group.name):
                group.members.append(each)
                break
        else:
            groups.append(_Group([each]))
    return sorted(groups, key=lambda group: min(villages.index(each) for each in group.members))


def _list_in_charge(taken: Taken, home: Mapping[str, str], first: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return those in charge of each village: whom most of its rows name."""
    counted: dict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    for village, officers in _list_named(taken):
        counted[home.get(village, village)][tuple(dict.fromkeys(first.get(id_, id_) for id_ in officers))] += 1
    return {village: several.most_common(1)[0][0] for village, several in counted.items()}


def _quota(taken: Taken, group: _Group) -> Counts:
    ids = {each.id for each in group.members}
    counts = Counter(each.category for each in taken.added if each.village in ids and each.planned)
    return Counts(**{category.value: counts[category] for category in Category})


def _villages_of(id_: str, ids: Mapping[str, str], in_charge: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(ids[village] for village, officers in in_charge.items() if id_ in officers)


def _officer(id_: str, group: _Group, villages: tuple[str, ...]) -> Officer:
    own = group.members[0]
    position = str(own.details.get("position") or "")
    return Officer(
        id=id_,
        name=own.name,
        position=_written_out(position) or None,
        role=Role.OVERALL if own.details.get("overall") else Role.MEMBER,
        villages=villages,
        aliases=group.others(own.name),
    )


def _helpers(helpers: Iterable[Newcomer], home: Mapping[str, str]) -> tuple[Helper, ...]:
    """Return the helpers of all villages, each once a village, in the order of the villages."""
    found: dict[tuple[str, str], Newcomer] = {}
    for each in helpers:
        found.setdefault((home[each.village], fold_marked(each.name)), each)
    order = {village: place for place, village in enumerate(dict.fromkeys(home.values()))}
    listed = sorted(found.items(), key=lambda item: order[item[0][0]])
    names = [_written_out(each.name) if _is_branch(each) else each.name for _, each in listed]
    ids = make_ids((f"{name} {village}" for name, ((village, _), _) in zip(names, listed, strict=True)), "giup-do")
    return tuple(
        Helper(id=id_, kind=HelperKind(each.details["kind"]), name=name, village=village)
        for id_, name, ((village, _), each) in zip(ids, names, listed, strict=True)
    )


def _is_branch(helper: Newcomer) -> bool:
    return bool(helper.details["kind"] == HelperKind.BRANCH)


def _written_out(name: str) -> str:
    """Return a name with its abbreviations written out and a capital at its beginning."""
    long = expand(name)
    return long[:1].upper() + long[1:]


def _sort_words(
    words: Iterable[Newcomer], known: Mapping[str, str], hints: Sequence[tuple[str, tuple[str, ...]]]
) -> tuple[dict[str, tuple[str, ...]], list[_Group]]:
    """Return the list's words for records that the plan has, and the words for which it has none.

    Args:
        words: the words of the list.
        known: the names of the records that the plan has, by id.
        hints: ids with the words that point to them, the first that fits counts.
    """
    aliases: dict[str, list[str]] = defaultdict(list)
    groups: list[_Group] = []
    by_name = {fold_marked(name): id_ for id_, name in known.items()}
    for each in words:
        if fold_marked(each.name) in by_name:
            continue
        padded = f" {fold(each.name)} "
        found = next((id_ for id_, several in hints if any(f" {word} " in padded for word in several)), None)
        if found in known:
            aliases[found or ""] += each.spellings
            continue
        group = next((g for g in groups if bare_letters(g.name) == bare_letters(each.name)), None)
        if group is None:
            groups.append(_Group([each]))
        else:
            group.members.append(each)
            group.members.sort(key=lambda member: -len(member.places))
    once = {id_: {fold_marked(name): name for name in reversed(names)} for id_, names in aliases.items()}
    return {id_: tuple(reversed(names.values())) for id_, names in once.items()}, groups
