"""Names with the same letters that differ by a mark or two, found without comparing every pair."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Generic, TypeVar

from povplan.model.names import count_marks_apart, fold, fold_marked

OwnerT = TypeVar("OwnerT")

MARKS_APART = 2
"""The most syllables that may differ in their marks; with more, two names are simply different."""

_MOST_SYLLABLES = 8
"""No name has more syllables; a longer one is not compared."""

_ENOUGH = 2

_Gap = tuple[int | str, ...]


class Namesakes(Generic[OwnerT]):
    """Names with the same letters, added one after another; each is compared with those before it.

    Two names that differ in one syllable are equal without it, and two that differ in two are equal without both; so
    each name is stored under every such remainder. The first two names of a remainder are enough, because at least one
    of them has other marks.

    Args:
        with_bare: whether a name without any marks is near one with two; if not, they may be the same name.
    """

    def __init__(self, *, with_bare: bool = True) -> None:
        self._with_bare = with_bare
        self._first: dict[str, tuple[int, OwnerT]] = {}
        self._marked_twice: tuple[int, OwnerT] | None = None
        self._to_place: list[tuple[str, str]] = []
        self._under: dict[_Gap, list[str]] = defaultdict(list)

    def add(self, name: str, owner: OwnerT) -> None:
        """Add a name; of several with the same marks, only the first counts."""
        marked = fold_marked(name)
        if marked in self._first:
            return
        entry = self._first[marked] = len(self._first), owner
        self._to_place.append((name, marked))
        if self._marked_twice is None and _count_marks(name) > 1:
            self._marked_twice = entry

    def find_same(self, name: str) -> OwnerT | None:
        """Return the owner of the same name: with equal marks, or with several marks if the other has none.

        A name with one mark less is not the same: it may be another person's (Lan, Lân); only the officer knows.
        """
        marked = fold_marked(name)
        found = [self._first[marked]] if marked in self._first else []
        if marked == fold(name) and self._marked_twice:
            found.append(self._marked_twice)
        elif _count_marks(name) > 1 and fold(name) in self._first:
            found.append(self._first[fold(name)])
        return min(found, key=lambda each: each[0])[1] if found else None

    def find_near(self, name: str, but: OwnerT | None = None) -> OwnerT | None:
        """Return the owner of a name whose marks differ in one or two syllables.

        Args:
            name: the name.
            but: the owner whose names do not count.
        """
        marked = fold_marked(name)
        if self._first.keys() <= {marked}:
            return None
        self._place()
        others = {each for gap in self._gaps(name, marked) for each in self._under.get(gap, ()) if each != marked}
        found = sorted((self._first[each] for each in others), key=lambda each: each[0])
        return next((owner for _, owner in found if owner != but), None)

    def _place(self) -> None:
        for name, marked in self._to_place:
            for gap in self._gaps(name, marked):
                if len(self._under[gap]) < _ENOUGH:
                    self._under[gap].append(marked)
        self._to_place.clear()

    def _gaps(self, name: str, marked: str) -> Iterator[_Gap]:
        syllables = marked.split()
        if len(syllables) > _MOST_SYLLABLES:
            return
        most = MARKS_APART if self._with_bare or marked != fold(name) else 1
        for count in range(1, most + 1):
            for places in combinations(range(len(syllables)), count):
                yield (*places, *(each for place, each in enumerate(syllables) if place not in places))


def _count_marks(name: str) -> int:
    return count_marks_apart(name, fold(name)) or 0
