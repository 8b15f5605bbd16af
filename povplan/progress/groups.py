"""Households and the help given to them, grouped by helper, organisation in charge, indicator, cause or measure."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from povplan.model.book import Book
from povplan.model.household import Support
from povplan.model.kinds import Category
from povplan.progress.followup import list_support
from povplan.progress.standing import Standing
from povplan.progress.stretch import Moment
from povplan.progress.tally import Tallies, tally

Key = int | str
"""The id of a record, or the code of an indicator."""


class Given(NamedTuple):
    """Help given, as far as it is recorded.

    Args:
        households: households that were helped, each counted once.
        times: number of times that help was given.
        without_amount: of these, the times without a recorded amount.
        amount: total in VND.
    """

    households: int
    times: int
    without_amount: int
    amount: int


class Help(NamedTuple):
    """Help given, in total and by source of funds.

    Args:
        total: all of it.
        sources: help by the id of the source, in the plan's order; last None, if no source is recorded.
    """

    total: Given
    sources: Mapping[str | None, Given]


class Group(NamedTuple):
    """Households that share something, and the help that goes with it.

    Args:
        key: the key that they share.
        tallies: the households that share it in the list.
        now: for an indicator, households that are poor or near-poor on the day and deprived in it; else None.
        help: the help that goes with it.
    """

    key: Key
    tallies: Tallies
    now: int | None
    help: Help


class Grouped(NamedTuple):
    """Households by the key that they share; groups overlap, so counts without repetition are separate.

    Args:
        groups: in the plan's order.
        distinct: households that are in a group, each counted once.
        now: for indicators, households that are poor or near-poor on the day and deprived in any; else None.
        help: help that goes with any group, each time counted once.
        elsewhere: help that goes with no group.
    """

    groups: tuple[Group, ...]
    distinct: Tallies
    now: int | None
    help: Help
    elsewhere: Given


class _View(NamedTuple):
    """A way of grouping.

    Args:
        keys: every possible key, in the plan's order.
        of: returns the keys of a household.
        aims: returns the keys that a support was for, from the keys of the household and the measure.
        is_whole: whether keys that no household has are shown too.
    """

    keys: Iterable[Key]
    of: Callable[[Standing], Iterable[Key]]
    aims: Callable[[Iterable[Key], str], Iterable[Key]]
    is_whole: bool = False


_Times = list[tuple[int, Support]]
"""Help given, each time with the number of the household that received it."""


def group_by(view: str, book: Book, standings: Sequence[Standing], moment: Moment) -> Grouped:
    """Return households and the help given to them, grouped by the key that they share.

    Help goes with a helper or an organisation by the household, with a measure if it was given under that measure, and
    with an indicator or a cause of the household if that measure is meant to close or address it.

    Args:
        view: organisation, helper, indicator, cause or measure.
        book: the book.
        standings: the standings of the households.
        moment: the last day of the help that counts.
    """
    looked_at = _VIEWS[view](book, standings)
    members: dict[Key, dict[Category, list[Standing]]] = defaultdict(_by_class)
    anywhere = _by_class()
    times: dict[Key, _Times] = defaultdict(list)
    aimed: _Times = []
    elsewhere: _Times = []
    for each in standings:
        household = each.household
        keys = frozenset(looked_at.of(each))
        for key in keys:
            members[key][household.category].append(each)
        if keys:
            anywhere[household.category].append(each)
        for support in list_support(household, moment.as_of) if household.support else ():
            aims = frozenset(looked_at.aims(keys, support.measure))
            for key in aims:
                times[key].append((household.id, support))
            (aimed if aims else elsewhere).append((household.id, support))
    deprived = [each for each in standings if _is_deprived(each)] if view == "indicator" else None
    now = Counter[Key](code for each in deprived or () for code in set(each.deprivations))
    return Grouped(
        tuple(
            Group(
                key,
                {c: tally(members[key][c], c, moment) for c in Category},
                None if deprived is None else now[key],
                _by_source(times[key], book),
            )
            for key in looked_at.keys
            if looked_at.is_whole or key in members or key in times or now[key]
        ),
        {c: tally(anywhere[c], c, moment) for c in Category},
        None if deprived is None else len(deprived),
        _by_source(aimed, book),
        _sum(elsewhere),
    )


def _by_class() -> dict[Category, list[Standing]]:
    return {category: [] for category in Category}


def _by_organisation(book: Book, _: Sequence[Standing]) -> _View:
    known = frozenset(book.organisations)
    return _View(
        book.organisations,
        lambda each: known.intersection(book.in_charge(each.household)),
        lambda keys, _: keys,
        is_whole=True,
    )


def _by_helper(book: Book, _: Sequence[Standing]) -> _View:
    return _View(book.helpers, lambda each: each.household.helpers, lambda keys, _: keys, is_whole=True)


def _by_indicator(book: Book, standings: Sequence[Standing]) -> _View:
    closes = {m.id: frozenset[Key](m.closes) for m in book.plan.measures}
    # If the plan's year has no standard, codes have no names, but the households still have their codes.
    codes = {*book.indicators, *(c for each in standings for c in (*each.household.deprivations, *each.deprivations))}
    return _View(
        sorted(codes),
        lambda each: each.household.deprivations,
        lambda keys, measure: closes.get(measure, _NOTHING).intersection(keys),
    )


def _by_cause(book: Book, _: Sequence[Standing]) -> _View:
    addresses = {m.id: frozenset[Key](m.addresses) for m in book.plan.measures}
    return _View(
        book.causes,
        lambda each: each.household.causes,
        lambda keys, measure: addresses.get(measure, _NOTHING).intersection(keys),
    )


def _by_measure(book: Book, _: Sequence[Standing]) -> _View:
    return _View(book.measures, lambda each: each.household.measures, lambda _, measure: (measure,))


_NOTHING: frozenset[Key] = frozenset()
_VIEWS = {
    "organisation": _by_organisation,
    "helper": _by_helper,
    "indicator": _by_indicator,
    "cause": _by_cause,
    "measure": _by_measure,
}


def _is_deprived(standing: Standing) -> bool:
    return standing.is_followed and bool(standing.deprivations)


def _by_source(times: _Times, book: Book) -> Help:
    sources: dict[str | None, _Times] = defaultdict(list)
    for who, support in times:
        sources[support.source].append((who, support))
    return Help(_sum(times), {each: _sum(sources[each]) for each in (*book.sources, None) if each in sources})


def _sum(times: _Times) -> Given:
    amounts = [support.amount for _, support in times if support.amount is not None]
    return Given(len({who for who, _ in times}), len(times), len(times) - len(amounts), sum(amounts))
