"""The words of a new plan: the comments that teach, and the names of what every plan begins with."""

from collections.abc import Mapping
from importlib import import_module
from typing import NamedTuple

from povplan.words.language import Language


class NewPlan(NamedTuple):
    """What stands in the files of a new plan; fields in braces.

    Comments may have several lines. The names go by the ids that they get.
    """

    # Comments of plan.yaml, in its order.
    plan: str
    paper: str
    targets: str
    opening: str
    villages: str
    officers: str
    organisations: str
    helpers: str
    causes: str
    measures: str
    units: str
    calendar: str
    sources: str

    # Comments of households.yaml.
    households: str
    household: str
    year: str

    # Names in the lists that are filled already.
    cause_names: Mapping[str, str]
    measure_names: Mapping[str, str]
    meeting_names: Mapping[str, str]
    source_names: Mapping[str, str]

    # What stands in the examples.
    example_number: str
    example_issued: str
    example_signer: str
    example_signer_position: str
    example_legal_basis: str
    example_upper_level: str
    example_officer: str
    example_officer_position: str
    example_organisation: str
    example_organisation_position: str
    example_branch: str
    example_person: str
    example_unit: str
    example_duty: str
    example_head: str
    example_cause_note: str
    example_measure_note: str
    example_need: str
    example_decision: str


def new_plan_words(language: Language) -> NewPlan:
    """Return the words of one language; the other is not read."""
    catalogue: NewPlan = import_module(f"povplan.words.{language.value}.new_plan").NEW_PLAN
    return catalogue
