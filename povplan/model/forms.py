"""The official forms: their columns with headings, numbers and formulas, once for writing and for checking.

The forms are those of the circulars on the review of poor and near-poor households; the numbers of the forms and of
their columns are the official ones, as read on real exports of a province.
"""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from povplan.model.kinds import Category, FormName, Group, OfficialCause
from povplan.model.standard import Standard
from povplan.words import forms as words
from povplan.words.phrase import Phrase

LEAST_DEPRIVATIONS = 3
"""A poor household is deprived in so many indicators (Decree 07/2021/NĐ-CP); for forms that come without a standard."""


class Balance(NamedTuple):
    """A column that is the sum of others.

    Args:
        terms: numbers of the columns, negative for those that are subtracted.
    """

    terms: tuple[int, ...]

    def write(self) -> str:
        """Return the right side as forms print it: 1-2-3-4+5."""
        return "".join(f"{term:+d}" for term in self.terms).removeprefix("+")


class Rate(NamedTuple):
    """A column that is the percentage of one column in another.

    Args:
        part: number of the column that is a part.
        whole: number of the column of which it is one.
    """

    part: int
    whole: int

    def write(self) -> str:
        """Return the right side as forms print it: 3/1*100."""
        return f"{self.part}/{self.whole}*100"


class FormColumn(NamedTuple):
    """A column of figures.

    Args:
        key: its name for scripts.
        path: its headings, from the outermost to its own; neighbours share the outer ones.
        formula: what it is computed from, if it is; None: it is counted.
        is_rate: whether it is a percentage with two decimals; else it is a whole number.
    """

    key: str
    path: tuple[Phrase, ...]
    formula: Balance | Rate | None = None
    is_rate: bool = False


class FormSpec(NamedTuple):
    """A form without its figures.

    Args:
        name: its name on the command line.
        number: the official number; None: it is an appendix of the plan.
        title: its title.
        columns: its columns of figures, numbered from 1 in this order.
        category: the class that it is about; None: both.
        has_units: whether a village has two lines, households and persons.
        is_movement: whether it is about a span of days, not about its last.
    """

    name: FormName
    number: int | None
    title: Phrase
    columns: tuple[FormColumn, ...]
    category: Category | None = None
    has_units: bool = False
    is_movement: bool = False

    def number_of(self, key: str) -> int:
        """Return the number of a column."""
        return next(number for number, each in enumerate(self.columns, start=1) if each.key == key)


END_OF_MOVEMENT = Balance((1, -2, -3, -4, 5, 6, 7, 8))
"""Column 9 of forms 2 and 3."""

_GROUPS = {
    Group.ETHNIC_MINORITY.value: words.ETHNIC_MINORITY,
    Group.NO_LABOUR_CAPACITY.value: words.NO_LABOUR_CAPACITY,
    Group.MERIT.value: words.MERIT,
    "other": words.OTHER_GROUP,
}
_CAUSES = {
    OfficialCause.LAND: words.CAUSE_LAND,
    OfficialCause.CAPITAL: words.CAUSE_CAPITAL,
    OfficialCause.LABOUR: words.CAUSE_LABOUR,
    OfficialCause.MEANS: words.CAUSE_MEANS,
    OfficialCause.KNOWLEDGE: words.CAUSE_KNOWLEDGE,
    OfficialCause.SKILLS: words.CAUSE_SKILLS,
    OfficialCause.ILLNESS: words.CAUSE_ILLNESS,
    OfficialCause.OTHER: words.CAUSE_OTHER,
}
_CLASSES = {Category.POOR: words.POOR_HOUSEHOLDS, Category.NEAR_POOR: words.NEAR_POOR_HOUSEHOLDS}

GROUP_KEYS = tuple(_GROUPS)
"""The groups of form 8 in its order; the last holds the households of no other."""

UNKNOWN = "unknown"
"""Key of the column for deprivations of which only the number is known."""

QUOTAS = FormSpec(
    FormName.QUOTAS,
    None,
    words.QUOTAS,
    (
        FormColumn("quota_poor", (words.QUOTA, words.QUOTA_POOR)),
        FormColumn("quota_near_poor", (words.QUOTA, words.QUOTA_NEAR_POOR)),
        FormColumn("quota_total", (words.QUOTA, words.QUOTA_TOTAL), Balance((1, 2))),
        FormColumn("planned_poor", (words.PLANNED, words.POOR_HOUSEHOLDS, words.NUMBER_OF_HOUSEHOLDS)),
        FormColumn("planned_poor_persons", (words.PLANNED, words.POOR_HOUSEHOLDS, words.NUMBER_OF_PERSONS)),
        FormColumn("planned_near_poor", (words.PLANNED, words.NEAR_POOR_HOUSEHOLDS, words.NUMBER_OF_HOUSEHOLDS)),
        FormColumn("planned_near_poor_persons", (words.PLANNED, words.NEAR_POOR_HOUSEHOLDS, words.NUMBER_OF_PERSONS)),
    ),
)
"""The appendix that assigns the targets to the villages."""


def _list_result() -> Iterator[FormColumn]:
    """Yield the columns of form 1: in each class the number, then its percentage of all."""
    classes = (
        ("poor", words.POOR_HOUSEHOLDS),
        ("near_poor", words.NEAR_POOR_HOUSEHOLDS),
        ("farm", words.FARM_HOUSEHOLDS),
    )
    yield FormColumn("households", (words.ALL_HOUSEHOLDS,))
    yield FormColumn("persons", (words.ALL_PERSONS,))
    number = 3
    for whole, over, counted, ending in (
        (1, words.RESULT_HOUSEHOLDS, words.NUMBER_OF_HOUSEHOLDS, ""),
        (2, words.RESULT_PERSONS, words.NUMBER_OF_PERSONS, "_persons"),
    ):
        for key, heading in classes:
            yield FormColumn(f"{key}{ending}", (over, heading, counted))
            yield FormColumn(f"{key}{ending}_rate", (over, heading, words.RATE), Rate(number, whole), is_rate=True)
            number += 2


RESULT = FormSpec(FormName.RESULT, 1, words.RESULT, tuple(_list_result()))
"""Form 1, Kết quả rà soát."""

MOVEMENT_POOR = FormSpec(
    FormName.MOVEMENT_POOR,
    2,
    words.MOVEMENT_POOR,
    (
        FormColumn("start", (words.POOR_AT_START,)),
        FormColumn("to_near_poor", (words.DECREASE, words.ESCAPED, words.BECAME_NEAR_POOR)),
        FormColumn("above_line", (words.DECREASE, words.ESCAPED, words.ABOVE_LINE)),
        FormColumn("other_decrease", (words.DECREASE, words.OTHER_DECREASE)),
        FormColumn("from_near_poor", (words.INCREASE, words.FROM_NEAR_POOR)),
        FormColumn("fell_back", (words.INCREASE, words.ADDED, words.FELL_BACK)),
        FormColumn("newly_arisen", (words.INCREASE, words.ADDED, words.NEWLY_ARISEN)),
        FormColumn("other_increase", (words.INCREASE, words.OTHER_INCREASE)),
        FormColumn("end", (words.POOR_AT_END,), END_OF_MOVEMENT),
    ),
    Category.POOR,
    has_units=True,
    is_movement=True,
)
"""Form 2, Diễn biến hộ nghèo; the keys are the fields of `PoorMovement`."""

MOVEMENT_NEAR_POOR = FormSpec(
    FormName.MOVEMENT_NEAR_POOR,
    3,
    words.MOVEMENT_NEAR_POOR,
    (
        FormColumn("start", (words.NEAR_POOR_AT_START,)),
        FormColumn("above_line", (words.DECREASE, words.ESCAPED_NEAR_POOR)),
        FormColumn("to_poor", (words.DECREASE, words.BECAME_POOR)),
        FormColumn("other_decrease", (words.DECREASE, words.OTHER_DECREASE)),
        FormColumn("from_poor", (words.INCREASE, words.FROM_POOR)),
        FormColumn("fell_back", (words.INCREASE, words.ADDED, words.FELL_BACK_NEAR_POOR)),
        FormColumn("newly_arisen", (words.INCREASE, words.ADDED, words.NEWLY_ARISEN)),
        FormColumn("other_increase", (words.INCREASE, words.OTHER_INCREASE)),
        FormColumn("end", (words.NEAR_POOR_AT_END,), END_OF_MOVEMENT),
    ),
    Category.NEAR_POOR,
    has_units=True,
    is_movement=True,
)
"""Form 3, Diễn biến hộ cận nghèo; the keys are the fields of `NearPoorMovement`."""

GROUPS = FormSpec(
    FormName.GROUPS,
    8,
    words.GROUPS,
    tuple(
        FormColumn(key + ending, (over, heading, counted))
        for category, over in _CLASSES.items()
        for key, heading in (
            (category.value, words.ALL_OF_CLASS),
            *((f"{category.value}_{group}", named) for group, named in _GROUPS.items()),
        )
        for ending, counted in (("", words.HOUSEHOLDS), ("_persons", words.PERSONS_SHORT))
    ),
)
"""Form 8, Theo nhóm đối tượng."""

CAUSES = FormSpec(
    FormName.CAUSES,
    10,
    words.CAUSES,
    tuple(
        FormColumn(key, (over, heading))
        for category, over in _CLASSES.items()
        for key, heading in (
            (category.value, words.ALL_OF_CLASS),
            *((f"{category.value}_{cause.value}", named) for cause, named in _CAUSES.items()),
        )
    ),
)
"""Form 10, Theo nguyên nhân nghèo."""

_INDICATORS = {
    FormName.INDICATORS_POOR: (4, words.INDICATORS_POOR, Category.POOR, False),
    FormName.INDICATORS_POOR_RATE: (5, words.INDICATORS_POOR_RATE, Category.POOR, True),
    FormName.INDICATORS_NEAR_POOR: (6, words.INDICATORS_NEAR_POOR, Category.NEAR_POOR, False),
    FormName.INDICATORS_NEAR_POOR_RATE: (7, words.INDICATORS_NEAR_POOR_RATE, Category.NEAR_POOR, True),
}


def indicator_spec(name: FormName, standard: Standard, *, has_unknown: bool) -> FormSpec:
    """Return one of forms 4 to 7, Thiếu hụt của hộ nghèo (hộ cận nghèo): counts, or percentages of the households.

    Args:
        name: the form.
        standard: the poverty standard whose indicators are its columns.
        has_unknown: whether a last column holds deprivations of which only the number is known.
    """
    number, title, category, is_rate = _INDICATORS[name]
    dimensions = {each.id: Phrase(each.name.vi, each.name.en) for each in standard.dimensions}
    over = words.DEPRIVED_IN_RATE if is_rate else words.DEPRIVED_IN
    all_of_class = words.ALL_POOR if category is Category.POOR else words.ALL_NEAR_POOR
    columns: Sequence[tuple[str, tuple[Phrase, ...]]] = [
        *(
            (indicator_key(each.code), (over, dimensions[each.dimension], Phrase(each.name.vi, each.name.en)))
            for each in standard.indicators
        ),
        *([(UNKNOWN, (over, words.UNKNOWN_CODES))] if has_unknown else ()),
    ]
    every = tuple(range(3, 3 + len(columns)))
    return FormSpec(
        name,
        number,
        title,
        (
            FormColumn("households", (all_of_class,)),
            FormColumn("deprivations", (words.ALL_DEPRIVATIONS,), None if is_rate else Balance(every)),
            *(FormColumn(key, path, is_rate=is_rate) for key, path in columns),
        ),
        category,
    )


def indicator_key(code: int) -> str:
    """Return the key of the column of an indicator."""
    return f"indicator_{code}"


FORM_NUMBERS = {
    FormName.RESULT: 1,
    FormName.MOVEMENT_POOR: 2,
    FormName.MOVEMENT_NEAR_POOR: 3,
    **{name: number for name, (number, *_) in _INDICATORS.items()},
    FormName.GROUPS: 8,
    FormName.CAUSES: 10,
}
"""The official numbers of the forms that have one."""


def percent(part: Decimal | int, whole: Decimal | int) -> Decimal:
    """Return a percentage with two decimals, halves rounded up, as people do by hand; zero of nothing."""
    return (Decimal(part) * 100 / whole).quantize(Decimal("0.01"), ROUND_HALF_UP) if whole else Decimal(0)
