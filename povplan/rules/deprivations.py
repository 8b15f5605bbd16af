"""Rules on deprivation codes and on the standard that defines them (DP)."""

from collections.abc import Iterator
from datetime import date

from povplan.model.book import Book
from povplan.model.finding import Finding, Subject
from povplan.model.kinds import DataFile, Level
from povplan.model.standard import Indicator
from povplan.rules.examples import household_example
from povplan.rules.known import Known
from povplan.rules.rule import Rule
from povplan.rules.subjects import Path, numbered, numbered_households, of_household

_STANDARD = "Nghị định 07/2021/NĐ-CP, Điều 3"


def check_codes_known(book: Book, today: date) -> Iterator[Finding]:
    """Each deprivation code is one of the standard in force."""
    del today
    if not book.standard:
        return
    known = book.indicators
    more = {"least": min(known, default=0), "most": max(known, default=0), "standard": book.standard.id}
    # One finding for each wrong code, however often it occurs.
    details: dict[int, dict[str, object]] = {}
    for path, subject, codes in _all_codes(book):
        for place, code in enumerate(codes):
            if code not in known:
                file = DataFile.HOUSEHOLDS if path[0] == "households" else DataFile.PLAN
                about = details.setdefault(code, {"value": code, **more})
                yield Finding("DP001", file, (*path, place), subject, about)


def check_codes_once(book: Book, today: date) -> Iterator[Finding]:
    """No list has a deprivation code twice."""
    del today
    details: dict[int, dict[str, object]] = {}
    for path, subject, codes in _all_codes(book):
        if len(set(codes)) < len(codes):
            seen: set[int] = set()
            for place, code in enumerate(codes):
                if code in seen:
                    file = DataFile.HOUSEHOLDS if path[0] == "households" else DataFile.PLAN
                    about = details.setdefault(code, {"value": code})
                    yield Finding("DP002", file, (*path, place), subject, about)
                seen.add(code)


def check_indicators_once(book: Book, today: date) -> Iterator[Finding]:
    """In a standard each indicator has a code of its own."""
    del today
    for index, standard in numbered(book, "standards", book.standards):
        seen: set[int] = set()
        for place, indicator in enumerate(standard.indicators):
            if indicator.code in seen:
                yield _of_indicator(
                    "DP003", ("standards", index, "indicators", place, "code"), indicator, indicator.code
                )
            seen.add(indicator.code)


def check_dimensions_known(book: Book, today: date) -> Iterator[Finding]:
    """In a standard each indicator belongs to a dimension that the standard names."""
    del today
    for index, standard in numbered(book, "standards", book.standards):
        dimensions = Known.by_id({d.id: d.name.vi for d in standard.dimensions})
        for place, indicator in enumerate(standard.indicators):
            if indicator.dimension not in dimensions.ids:
                path = ("standards", index, "indicators", place, "dimension")
                details = {"near": dimensions.find_near(indicator.dimension), "choices": dimensions.choices}
                yield _of_indicator("DP004", path, indicator, indicator.dimension, **details)


def check_lines_ascend(book: Book, today: date) -> Iterator[Finding]:
    """In a standard the poverty line is not above the line of the average living standard."""
    del today
    for index, standard in numbered(book, "standards", book.standards):
        for area, lines in (("rural", standard.income.rural), ("urban", standard.income.urban)):
            if lines.poverty > lines.average:
                path = ("standards", index, "income", area, "average")
                details = {"poverty": lines.poverty, "average": lines.average}
                yield Finding("DP005", DataFile.DEPRIVATIONS, path, Subject("standard", standard.id), details)


def _of_indicator(code: str, path: Path, indicator: Indicator, value: object, **details: object) -> Finding:
    subject = Subject("indicator", indicator.name.vi, indicator.code, indicator.name.en)
    return Finding(code, DataFile.DEPRIVATIONS, path, subject, {"value": value, **details})


def _all_codes(book: Book) -> Iterator[tuple[Path, Subject, tuple[int, ...]]]:
    for index, household in numbered_households(book):
        yield ("households", index, "deprivations"), of_household(household), household.deprivations
        for place, review in enumerate(household.reviews):
            if review.deprivations:
                path: Path = ("households", index, "reviews", place, "deprivations")
                yield path, of_household(household), review.deprivations
    for index, measure in numbered(book, "measures", book.plan.measures):
        yield ("measures", index, "closes"), Subject("measure", measure.name), measure.closes
    for index, cause in numbered(book, "causes", book.plan.causes):
        if cause.indicator:
            # A single code stands directly under its key, not in a list.
            yield ("causes", index, "indicator"), Subject("cause", cause.name), (cause.indicator,)


_INDICATOR = (
    "      - code: {code}\n"
    "        dimension: {dimension}\n"
    "        name: {{vi: bảo hiểm y tế, en: health insurance}}\n"
    "        deprived: {{vi: có thành viên chưa có thẻ, en: a member has no card}}\n"
)

DEPRIVATION_RULES = (
    Rule("DP001", Level.ERROR, check_codes_known, household_example(deprivations="[1, 4, 13]"), _STANDARD),
    Rule("DP002", Level.ERROR, check_codes_once, household_example(deprivations="[1, 4, 10, 4]"), _STANDARD),
    Rule("DP003", Level.ERROR, check_indicators_once, 2 * _INDICATOR.format(code=4, dimension="health"), _STANDARD),
    Rule(
        "DP005",
        Level.ERROR,
        check_lines_ascend,
        "      rural: {poverty: 15000000, average: 2250000, score_a: 140}\n",
        _STANDARD,
    ),
    Rule("DP004", Level.ERROR, check_dimensions_known, _INDICATOR.format(code=4, dimension="helth"), _STANDARD),
)
