"""The result columns of a list: what a review found, in the words of a list."""

import re
from typing import NamedTuple

from povplan.intake.cells import read_line, shorten
from povplan.intake.grid import Cell
from povplan.intake.notice import Problem
from povplan.model.kinds import Category, Entry, Outcome, Reason, State
from povplan.model.names import fold
from povplan.words import importing as words
from povplan.words import labels
from povplan.words.language import Language
from povplan.words.terms import TERMS, list_typed


class Result(NamedTuple):
    """What a result cell says.

    Args:
        text: its words.
        outcome: the class that it gives; None if it does not say which.
        state: the state that it names; None if it names none.
        reason: why the household left.
        entry: how it came in.
        stays: whether it says that the household stays in its class.
        leaves: whether it says that the household is out of its class, without the new one.
        is_return: whether it says that the household fell back: a new one has come back then.
        is_history: whether it can only be understood with the reviews before it.
        of: the class that it says the household was in; None if it does not say which.
    """

    text: str
    outcome: Outcome | None = None
    state: State | None = None
    reason: Reason | None = None
    entry: Entry | None = None
    stays: bool = False
    leaves: bool = False
    is_return: bool = False
    is_history: bool = False
    of: Outcome | None = None


def _names(*values: str) -> set[str]:
    return {
        fold(each)
        for value in values
        for language in Language
        for each in (value, TERMS[value].say(language), *list_typed(value, language))
    }


_POOR = _names("poor", "class_poor") | {
    "van la ho ngheo",
    "van ngheo",
    "con la ho ngheo",
    "stays poor",
    "hn",
    "tro thanh ho ngheo",
    "thanh ho ngheo",
}
_NEAR_POOR = _names("near_poor", "class_near_poor", "to_near_poor") | {
    "van la ho can ngheo",
    "van can ngheo",
    "con la ho can ngheo",
    "stays near poor",
    "hcn",
    "cn",
    "thanh ho can ngheo",
    "xuong ho can ngheo",
    "thoat ngheo thanh can ngheo",
    "thoat ngheo thanh ho can ngheo",
    "thoat ngheo tro thanh ho can ngheo",
}
_NOT_POOR = _names("not_poor", "class_not_poor", "above_line") | {
    "ho khong ngheo",
    "khong con ngheo",
    "vuot chuan ngheo",
    "thoat ngheo vuot chuan can ngheo",
    "muc song trung binh",
    "ho co muc song trung binh",
    "binh thuong",
}
_DIED, _MOVED = _names("died") | {"da chet", "tu vong"}, _names("moved") | {"chuyen di noi khac", "chuyen khau"}
_GONE = _names("gone", "left")
_NOTHING = _names("planned", "followed") | {"", "du kien thoat ngheo", "du kien thoat can ngheo"}

_STAYING = ("chua thoat", "chua thoat ngheo", "chua thoat can ngheo", "khong thoat", "khong thay doi", "con trong dien")
_UNSAID = Result("", leaves=True)
_MEANT: dict[str, Result] = {
    **dict.fromkeys(_names("became_poor", "merged"), Result("", is_history=True)),
    **dict.fromkeys(_names("split"), Result("", entry=Entry.SPLIT, is_history=True)),
    **dict.fromkeys(_names("fell_back", "returned"), Result("", is_return=True, is_history=True)),
    **{
        fold(each): Result("", outcome, is_return=True, is_history=True)
        for phrase, outcome in (
            (labels.FELL_BACK_POOR, Outcome.POOR),
            (labels.FELL_BACK_NEAR_POOR, Outcome.NEAR_POOR),
        )
        for each in (phrase.vi, phrase.en)
    },
    **dict.fromkeys({*_names("stays"), *_STAYING}, Result("", stays=True)),
    "thoat": _UNSAID,
    **dict.fromkeys(
        ("thoat ngheo", "da thoat ngheo", "duoc thoat ngheo", "out of poverty"),
        _UNSAID._replace(of=Outcome.POOR),
    ),
    **dict.fromkeys(_GONE, Result("", Outcome.LEFT)),
    **dict.fromkeys(_names("new"), Result("", entry=Entry.NEW)),
    **dict.fromkeys(_names("moved_in"), Result("", entry=Entry.MOVED_IN)),
    **dict.fromkeys(_POOR, Result("", Outcome.POOR)),
    **dict.fromkeys(_NEAR_POOR, Result("", Outcome.NEAR_POOR)),
    **dict.fromkeys(_NOT_POOR, Result("", Outcome.NOT_POOR)),
    **dict.fromkeys(
        ("thoat can ngheo", "da thoat can ngheo", "duoc thoat can ngheo"),
        Result("", Outcome.NOT_POOR, of=Outcome.NEAR_POOR),
    ),
    **{
        each: Result("", Outcome.LEFT, reason=reason)
        for reason, names in ((Reason.DIED, _DIED), (Reason.MOVED, _MOVED))
        for name in names
        for each in (name, *(f"{gone} {name}" for gone in _GONE))
    },
}
"""What the folded words of a result mean; of words with two meanings, the later one counts."""

_STATES = (
    (re.compile(r"^(?:khong (?:duoc )?cong nhan|rejected|not recognised)\b"), State.REJECTED),
    (re.compile(r"^(?:de nghi(?: cong nhan)?|proposed)\b"), State.PROPOSED),
    (re.compile(r"^(?:(?:da |duoc )*cong nhan|recogni[sz]ed)\b"), State.RECOGNISED),
)


def read_result(cell: Cell) -> Result | None:
    """Return what a result cell says; None if it says that nothing has happened yet.

    Raises:
        Problem: it is no known result.
    """
    text = read_line(cell)
    rest = fold(text)
    if rest in _NOTHING:
        return None
    state = None
    for pattern, each in _STATES:
        if found := pattern.match(rest):
            state, rest = each, rest[found.end() :].strip()
            break
    meant = _MEANT.get(rest) if rest else _UNSAID
    if meant is None:
        raise Problem(words.UNKNOWN_RESULT, words.MEND_CELL, value=shorten(text))
    return meant._replace(text=text, state=state)


def outcome_of(result: Result, category: Category, now: Outcome, is_above: bool | None = None) -> Outcome | None:  # noqa: FBT001 - None is unknown
    """Return the class that a result gives a household; None if it does not say enough.

    Args:
        result: the result.
        category: the household's class at the start.
        now: its class before this result.
        is_above: whether its income, as the row gives it, is above the line; None if the row does not.
    """
    if result.outcome is not None:
        return result.outcome
    if result.stays or result.state is State.REJECTED:
        return now
    if not result.leaves:
        return None
    if category is Category.NEAR_POOR or is_above:
        return Outcome.NOT_POOR
    return Outcome.NEAR_POOR if is_above is False else None
