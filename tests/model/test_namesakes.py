"""Names of the same letters are found as comparing each with each would find them."""

from hypothesis import given
from hypothesis import strategies as st

from povplan.model.names import count_marks_apart, fold, fold_marked
from povplan.model.namesakes import Namesakes

_NAMES = st.integers(1, 4).flatmap(
    lambda size: st.lists(
        st.lists(st.sampled_from(["nan", "nán", "nân", "nàn"]), min_size=size, max_size=size).map(" ".join), max_size=8
    )
)


def _apart(one: str, other: str) -> int:
    return count_marks_apart(one, other) or 0


def _is_same(one: str, other: str) -> bool:
    marked = fold_marked(one), fold_marked(other)
    return marked[0] == marked[1] or (fold(one) in marked and _apart(one, other) > 1)


@given(_NAMES)
def test_same_names(names: list[str]) -> None:
    """Equal marks, or none where the other has several."""
    before: Namesakes[int] = Namesakes()
    for place, name in enumerate(names):
        wanted = next((n for n, other in enumerate(names[:place]) if _is_same(name, other)), None)
        assert before.find_same(name) == wanted
        before.add(name, place)


@given(_NAMES)
def test_near_names_that_are_not_the_same(names: list[str]) -> None:
    """One or two syllables with other marks."""
    before: Namesakes[int] = Namesakes(with_bare=False)
    for place, name in enumerate(names):
        near = (n for n, other in enumerate(names[:place]) if _apart(name, other) <= 2 and not _is_same(name, other))
        assert before.find_near(name) == next(near, None)
        before.add(name, place)


@given(_NAMES, st.integers(1, 4))
def test_near_names_of_other_records(names: list[str], each: int) -> None:
    """A record's own spellings do not count, and a name without marks counts as any other."""
    before: Namesakes[int] = Namesakes()
    for place, name in enumerate(names):
        near = (
            n // each
            for n, other in enumerate(names[:place])
            if n // each != place // each and 0 < _apart(name, other) <= 2
        )
        assert before.find_near(name, but=place // each) == next(near, None)
        before.add(name, place // each)
