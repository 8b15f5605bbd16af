"""Every closed list, once: classes, states and kinds, and the choices that commands offer; without pydantic."""

from enum import StrEnum


class Category(StrEnum):
    """Class of a household that the plan follows."""

    POOR = "poor"
    NEAR_POOR = "near_poor"


class Outcome(StrEnum):
    """Class that a review gives a household."""

    POOR = "poor"
    NEAR_POOR = "near_poor"
    NOT_POOR = "not_poor"
    LEFT = "left"


class Area(StrEnum):
    """Which income line applies."""

    RURAL = "rural"
    URBAN = "urban"


class Entry(StrEnum):
    """How a household came in after the start of the plan."""

    NEW = "new"
    RETURNED = "returned"
    MOVED_IN = "moved_in"
    SPLIT = "split"


class State(StrEnum):
    """How far a review has come."""

    PROPOSED = "proposed"
    RECOGNISED = "recognised"
    REJECTED = "rejected"


class ReviewKind(StrEnum):
    """Which of the two official reviews it was."""

    REGULAR = "regular"
    PERIODIC = "periodic"


class Reason(StrEnum):
    """Why a household is no longer in the list of the commune."""

    DIED = "died"
    MOVED = "moved"
    MERGED = "merged"
    SPLIT = "split"


class Outlook(StrEnum):
    """What a visitor thinks of the household's chance of getting out this year."""

    LIKELY = "likely"
    UNCERTAIN = "uncertain"
    UNLIKELY = "unlikely"


NOT_ASSESSED = "not_assessed"
"""In place of an outlook, for a household that no visit has given one."""


class SupportKind(StrEnum):
    """In what form support was given."""

    GRANT = "grant"
    LOAN = "loan"
    IN_KIND = "in_kind"
    LABOUR = "labour"
    SERVICE = "service"


class Group(StrEnum):
    """Groups that form 8 counts apart."""

    ETHNIC_MINORITY = "ethnic_minority"
    NO_LABOUR_CAPACITY = "no_labour_capacity"
    MERIT = "merit"


class Role(StrEnum):
    """Part that a responsible officer or organisation takes."""

    OVERALL = "overall"
    MEMBER = "member"


class HelperKind(StrEnum):
    """What a village-level helper is."""

    BRANCH = "branch"
    PERSON = "person"


class OfficialCause(StrEnum):
    """The eight causes of poverty of the official form 10."""

    LAND = "land"
    CAPITAL = "capital"
    LABOUR = "labour"
    MEANS = "means"
    KNOWLEDGE = "knowledge"
    SKILLS = "skills"
    ILLNESS = "illness"
    OTHER = "other"


class Purpose(StrEnum):
    """Why a recipient gets the plan."""

    REPORT = "report"
    CARRY_OUT = "carry_out"
    COORDINATE = "coordinate"
    FILE = "file"


class Period(StrEnum):
    """What a review meeting looks back on."""

    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


class Level(StrEnum):
    """How serious a finding is."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class DataFile(StrEnum):
    """The three data files, by their name without the ending."""

    DEPRIVATIONS = "deprivations"
    HOUSEHOLDS = "households"
    PLAN = "plan"


class ChangeKind(StrEnum):
    """How a change came about."""

    CHANGE = "change"
    UNDO = "undo"
    HAND = "hand"


class Stand(StrEnum):
    """The status of a household on a day, according to its reviews."""

    PLANNED = "planned"
    FOLLOWED = "followed"
    PROPOSED = "proposed"
    RECOGNISED = "recognised"
    REJECTED = "rejected"
    STAYS = "stays"
    FELL_BACK = "fell_back"
    BECAME_POOR = "became_poor"
    LEFT = "gone"
    NEW = "new"
    RETURNED = "returned"
    MOVED_IN = "moved_in"
    SPLIT = "split"


class View(StrEnum):
    """The grouping in which the status shows the households."""

    COMMUNE = "commune"
    VILLAGE = "village"
    OFFICER = "officer"
    ORGANISATION = "organisation"
    HELPER = "helper"
    INDICATOR = "indicator"
    CAUSE = "cause"
    MEASURE = "measure"


class Answer(StrEnum):
    """Yes or no."""

    YES = "yes"
    NO = "no"


class Format(StrEnum):
    """How a result is written."""

    TABLE = "table"
    PLAIN = "plain"
    GITHUB = "github"
    TSV = "tsv"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"
    DOCX = "docx"
    HTML = "html"


class FormName(StrEnum):
    """The papers that go to the upper level."""

    LIST = "list"
    QUOTAS = "quotas"
    RESULT = "result"
    MOVEMENT_POOR = "movement-poor"
    MOVEMENT_NEAR_POOR = "movement-near-poor"
    INDICATORS_POOR = "indicators-poor"
    INDICATORS_POOR_RATE = "indicators-poor-rate"
    INDICATORS_NEAR_POOR = "indicators-near-poor"
    INDICATORS_NEAR_POOR_RATE = "indicators-near-poor-rate"
    GROUPS = "groups"
    CAUSES = "causes"


ALL_FORMS = "all"
"""In place of a form: all of them, in one file."""


class Counted(StrEnum):
    """What a line of a form counts (phân tổ)."""

    HOUSEHOLDS = "households"
    PERSONS = "persons"


PLAN_LISTS = {
    "villages": "village",
    "officers": "officer",
    "organisations": "organisation",
    "helpers": "helper",
    "causes": "cause",
    "measures": "measure",
    "units": "unit",
    "duties": "duty",
    "calendar": "meeting",
    "sources": "source",
    "other_targets": "target",
}
"""The kind of the records in each list of plan.yaml, by the key of the list."""
