"""What checking forms has found, for the screen and for scripts."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from povplan.intake.formcheck import Checked, Given
from povplan.intake.formtables import FormTable
from povplan.intake.grid import Place, Table, name_column
from povplan.intake.identities import Breach, Reason
from povplan.intake.listtables import MEMBERS
from povplan.model.forms import FORM_NUMBERS, LEAST_DEPRIVATIONS
from povplan.model.kinds import Counted, FormName
from povplan.reports.importing import say_place
from povplan.reports.report import Report
from povplan.reports.sheet import Column, Kind, Sheet, fill_rows
from povplan.words import checking as words
from povplan.words import forms, labels
from povplan.words.language import Language
from povplan.words.terms import say_term


class Looked(NamedTuple):
    """The files that were looked at.

    Args:
        files: their names.
        several: for each, whether it has several tables.
        given: the forms that were found.
        unknown: tables with figures of no known form, each with the number of its file.
        hidden: names of the hidden sheets of each file, which are not read.
        checked: what came of checking the forms.
    """

    files: Sequence[str]
    several: Sequence[bool]
    given: Sequence[Given]
    unknown: Sequence[tuple[int, Table]]
    hidden: Sequence[Sequence[str]]
    checked: Checked


def checking_report(looked: Looked, language: Language) -> Report:
    """Return the cells that break an identity; if none does, one line that says so."""
    checked = looked.checked
    counts = {"forms": len(looked.given), "cells": checked.cells, "breaches": len(checked.breaches)}
    summary = (words.BROKEN if checked.breaches else words.ALL_HOLDS).say(language, **counts)
    notes = (*_notes(looked, language), summary)
    columns = (
        Column(
            words.PLACE, Kind.NAME, cell=lambda each: _place(looked, each.point.file, each.point.entry.place, language)
        ),
        Column(words.LINE, Kind.NAME, cell=lambda each: _line(looked, each, language)),
        Column(words.COLUMN, cell=lambda each: _column(looked, each, language)),
        Column(words.STANDS, cell=lambda each: each.point.entry.text or words.BLANK.say(language)),
        Column(words.FOLLOWS, cell=lambda each: _expected(each, language)),
        Column(words.DIFFERENCE, cell=lambda each: _difference(each, language)),
        Column(words.WHY, cell=lambda each: _why(each.reason, language)),
    )
    if not checked.breaches:
        sheet = Sheet("", (Column(),), (), notes=notes)
    else:
        sheet = Sheet("", columns, fill_rows(columns, checked.breaches), notes=notes)
    return Report(words.TITLE.say(language), [sheet], lambda: _record(looked))


def say_form(form: FormName | None, language: Language) -> str:
    """Return what a form is called: its number and its subject."""
    if form is None:
        return words.MOVEMENT.say(language)
    name = say_term(form.value, language)
    number = FORM_NUMBERS.get(form)
    return words.FORM.say(language, number=number, name=name) if number else name


def _notes(looked: Looked, language: Language) -> list[str]:
    said = []
    for each in looked.given:
        place = _place(looked, each.file, Place(each.form.table, each.form.number, 0), language)
        said.append(
            words.FOUND.say(
                language,
                place=place or looked.files[each.file],
                form=say_form(each.form.form, language),
                lines=len(each.form.lines),
            )
        )
    checked = looked.checked
    for form in checked.without_total:
        where = Place(looked.given[form].form.table, looked.given[form].form.number, 0)
        name = _place(looked, looked.given[form].file, where, language)
        said.append(words.NO_TOTAL.say(language, form=f"{name}, {say_form(looked.given[form].form.form, language)}"))
    said += [words.NOT_COMPARED.say(language, form=say_form(each, language)) for each in checked.not_compared]
    for file, table in looked.unknown:
        name = _place(looked, file, Place(table.name, table.number, 0), language)
        said.append(words.NOT_RECOGNISED.say(language, place=name))
    for name, sheets in zip(looked.files, looked.hidden, strict=True):
        if sheets:
            said.append(words.HIDDEN.say(language, file=name, sheets=tuple(sheets)))
    for line, one, other in looked.checked.lines_apart:
        said.append(
            words.LINE_APART.say(language, line=line, one=say_form(one, language), other=say_form(other, language))
        )
    return said


def _place(looked: Looked, file: int, place: Place, language: Language) -> str:
    said = say_place(place, language, several=looked.several[file])
    return f"{looked.files[file]}: {said}" if len(looked.files) > 1 and said else said or looked.files[file]


def _form_of(looked: Looked, breach: Breach) -> FormTable:
    return looked.given[breach.point.form].form


def _line(looked: Looked, breach: Breach, language: Language) -> str:
    line = _form_of(looked, breach).lines[breach.point.line]
    if line.counted is None:
        return line.name
    counted = forms.HOUSEHOLDS if line.counted is Counted.HOUSEHOLDS else forms.PERSONS
    return f"{line.name} ({counted.say(language).lower()})"


def _column(looked: Looked, breach: Breach, language: Language) -> str:
    if _form_of(looked, breach).form is not FormName.LIST:
        return str(breach.point.number)
    number = breach.point.number
    return (
        labels.DEPRIVATIONS if number > _LAST_SUMMED else labels.MEMBERS if number == MEMBERS else labels.WORKERS
    ).say(language)


_LAST_SUMMED = 2


def _write(value: Decimal, language: Language) -> str:
    text = f"{value.normalize():f}"
    return text.replace(".", ",") if language is Language.VI else text


def _expected(breach: Breach, language: Language) -> str:
    if breach.expected is None:
        return ""
    text = _write(breach.expected, language)
    return words.AT_LEAST.say(language, number=text) if breach.reason.kind in _FLOORS else text


_FLOORS = ("floor", "codes")


def _difference(breach: Breach, language: Language) -> str:
    if breach.expected is None:
        return ""
    off = breach.point.value - breach.expected
    return f"{'+' if off > 0 else ''}{_write(off, language)}"


def _why(reason: Reason, language: Language) -> str:
    if reason.kind == "line":
        return reason.text
    if reason.kind == "across":
        number = FORM_NUMBERS[FormName(reason.other)]
        return words.WHY_ACROSS.say(language, column=reason.column, number=number)
    if reason.kind == "nested":
        return words.WHY_NESTED.say(language, line=reason.other)
    return _WHY[reason.kind].say(language, least=LEAST_DEPRIVATIONS)


_WHY = {
    "total": words.WHY_TOTAL,
    "floor": words.WHY_FLOOR,
    "counts": words.WHY_COUNTS,
    "number": words.WHY_NUMBER,
    "whole": words.WHY_NOT_WHOLE,
    "codes": words.WHY_LIST_CODES,
}


def _record(looked: Looked) -> dict[str, Any]:
    return {
        "forms": [
            {
                "file": looked.files[each.file],
                "sheet": each.form.table,
                "table": each.form.number,
                "form": each.form.form.value if each.form.form else None,
                "lines": len(each.form.lines),
            }
            for each in looked.given
        ],
        "broken": [_broken_record(looked, each) for each in looked.checked.breaches],
        "not_recognised": [
            {"file": looked.files[file], "sheet": table.name, "table": table.number} for file, table in looked.unknown
        ],
    }


def _broken_record(looked: Looked, breach: Breach) -> dict[str, Any]:
    form, point = _form_of(looked, breach), breach.point
    line, place = form.lines[point.line], point.entry.place
    return {
        "file": looked.files[point.file],
        "sheet": place.table,
        "table": place.number,
        "row": place.row,
        "column": place.column,
        "cell": f"{name_column(place.column)}{place.row}",
        "form": form.form.value if form.form else None,
        "line": line.name,
        "unit": line.counted.value if line.counted else None,
        "number": point.number,
        "value": _number(point.value) if point.entry.figure else point.entry.text,
        "expected": None if breach.expected is None else _number(breach.expected),
        "difference": None if breach.expected is None else _number(point.value - breach.expected),
        "identity": breach.reason.kind,
        "formula": breach.reason.text or None,
    }


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
