"""The plan itself: who, when, how many, by what means, and who is responsible for it."""

from povplan.model.household import Code
from povplan.model.kinds import Area, Category, HelperKind, OfficialCause, Period, Purpose, Role
from povplan.model.record import Count, Counts, Day, Id, LanguageCode, Name, Record, Text, Year


class Signer(Record):
    """Who signed the plan."""

    name: Name
    """Full name."""
    position: Text
    """Position under which it was signed."""


class Recipient(Record):
    """An office that gets the plan."""

    name: Name
    """Office or persons."""
    purpose: Purpose
    """report (báo cáo), carry_out (thực hiện), coordinate (phối hợp) or file (lưu)."""


class Opening(Record):
    """Totals of the whole commune at the start of the year."""

    poor: Count
    """Poor households of the whole commune."""
    near_poor: Count
    """Near-poor households of the whole commune."""
    households: Count | None = None
    """All households."""
    persons: Count | None = None
    """All persons."""

    def of(self, category: Category) -> int:
        """Return the number of households of one class."""
        return self.poor if category is Category.POOR else self.near_poor


class Reported(Record):
    """How far another target has come, as reported."""

    date: Day
    """Day up to which it is reported."""
    value: Count
    """The figure, in the unit of the target."""


class OtherTarget(Record):
    """A target of the plan that is not counted in households."""

    id: Id
    """Short name for other records."""
    name: Text
    """What is to be reached."""
    unit: Text
    """In what it is counted: % or a word."""
    target: Count
    """The figure to reach."""
    section: Text | None = None
    """Section of the plan that it comes from."""
    reports: tuple[Reported, ...] = ()
    """What was reported during the year."""


class VillageOpening(Record):
    """All poor and near-poor households of a village at the start of the year, and the persons in them."""

    poor: Count
    """Poor households."""
    near_poor: Count
    """Near-poor households."""
    poor_persons: Count
    """Persons in the poor households."""
    near_poor_persons: Count
    """Persons in the near-poor households."""

    def of(self, category: Category) -> int:
        """Return the number of households of one class."""
        return self.poor if category is Category.POOR else self.near_poor

    def persons_of(self, category: Category) -> int:
        """Return the persons in the households of one class."""
        return self.poor_persons if category is Category.POOR else self.near_poor_persons


class Village(Record):
    """A village and its share of the targets."""

    id: Id
    """Short name for other records."""
    name: Name
    """Name of the village."""
    aliases: tuple[Name, ...] = ()
    """Other spellings in which the name is met."""
    quota: Counts
    """Households that the village has to bring out (chỉ tiêu giao)."""
    households: Count | None = None
    """All households of the village (form 1, column 1), where known."""
    persons: Count | None = None
    """All persons of the village (form 1, column 2), where known."""
    farm_households: Count | None = None
    """Farm households of average living standard (form 1, column 7), where known."""
    farm_persons: Count | None = None
    """Persons in them (form 1, column 13), where known."""
    opening: VillageOpening | None = None
    """All poor and near-poor households at the start of the year, where known: more than the list may follow."""


class Responsible(Record):
    """Someone at commune level who is in charge of the households of one or more villages."""

    id: Id
    """Short name for other records."""
    name: Name
    """Name as it is shown."""
    position: Text | None = None
    """Position or unit."""
    role: Role
    """overall (chỉ đạo chung) or member (chỉ đạo, theo dõi)."""
    villages: tuple[Text, ...] = ()
    """Villages in charge of: ids."""
    aliases: tuple[Name, ...] = ()
    """Other spellings in which the name is met."""


class Officer(Responsible):
    """A commune officer in charge (cán bộ phụ trách)."""


class Organisation(Responsible):
    """A commune-level organisation in charge (đoàn thể)."""


class Helper(Record):
    """A village-level branch or person who helps households."""

    id: Id
    """Short name for other records."""
    kind: HelperKind
    """branch (chi hội) or person."""
    name: Name
    """Name, unique within the village."""
    village: Text
    """Village: an id."""
    aliases: tuple[Name, ...] = ()
    """Other spellings in which the name is met; those of a branch hold for branches of its name in all villages."""


class Cause(Record):
    """A cause of poverty in the plan's own words."""

    id: Id
    """Short name for other records."""
    name: Name
    """The cause as it is shown."""
    official: OfficialCause
    """Official cause (form 10) that it counts as."""
    indicator: Code | None = None
    """Code of the indicator that says the same thing, where there is one."""
    aliases: tuple[Name, ...] = ()
    """Other wordings in which the cause is met."""


class Measure(Record):
    """A support measure."""

    id: Id
    """Short name for other records."""
    name: Name
    """The measure as it is shown."""
    closes: tuple[Code, ...] = ()
    """Codes of the indicators that it is meant to close."""
    addresses: tuple[Text, ...] = ()
    """Causes of poverty that it is meant to remove: ids."""
    raises_income: bool = False
    """Whether it works on income."""
    unit: Text | None = None
    """Unit in charge: an id."""
    section: Text | None = None
    """Section of the plan that it comes from."""
    aliases: tuple[Name, ...] = ()
    """Other wordings in which the measure is met."""


class Unit(Record):
    """A unit that has duties under the plan."""

    id: Id
    """Short name for other records."""
    name: Name
    """Name of the unit."""
    section: Text | None = None
    """Section of the plan that gives it duties."""


class Duty(Record):
    """Something that a unit has to do."""

    unit: Text
    """Unit: an id."""
    section: Text
    """Section of the plan that it comes from."""
    text: Text
    """What is to be done, in short words."""


class Meeting(Record):
    """A date of the review calendar."""

    id: Id
    """Short name for other records."""
    name: Name
    """What is held."""
    date: Day
    """Last day that it looks back on."""
    period: Period
    """quarter, half or year."""


class Source(Record):
    """A source of funds."""

    id: Id
    """Short name for other records."""
    name: Name
    """Name of the programme, fund or bank."""
    section: Text | None = None
    """Section of the plan that names it."""


class Plan(Record):
    """What plan.yaml holds."""

    commune: Name
    """Name of the commune (xã)."""
    district: Name | None = None
    """Name of the district (huyện), where there is one."""
    province: Name
    """Name of the province (tỉnh)."""
    year: Year
    """Year of the plan."""
    area: Area
    """rural or urban: which income line applies."""
    language: LanguageCode = "vi"
    """Language of the screen when nothing else says: vi or en."""
    number: Text | None = None
    """Number of the plan, as registered."""
    issued: Text | None = None
    """When the plan was issued, in the words of the paper."""
    signer: Signer | None = None
    """Who signed the plan."""
    upper_level: Text | None = None
    """Office to which the commune reports."""
    legal_basis: tuple[Text, ...] = ()
    """Papers on which the plan rests."""
    recipients: tuple[Recipient, ...] = ()
    """Offices that get the plan."""
    targets: Counts
    """Households that the commune has to bring out (chỉ tiêu)."""
    other_targets: tuple[OtherTarget, ...] = ()
    """Other targets of the plan."""
    opening: Opening | None = None
    """Totals of the whole commune at the start of the year, where known."""
    villages: tuple[Village, ...]
    """Villages and their quotas."""
    officers: tuple[Officer, ...] = ()
    """Commune officers in charge of households."""
    organisations: tuple[Organisation, ...] = ()
    """Commune-level organisations in charge of households."""
    helpers: tuple[Helper, ...] = ()
    """Village-level branches and persons who help."""
    causes: tuple[Cause, ...] = ()
    """Causes of poverty."""
    measures: tuple[Measure, ...] = ()
    """Support measures."""
    units: tuple[Unit, ...] = ()
    """Units that have duties."""
    duties: tuple[Duty, ...] = ()
    """Duties by unit."""
    calendar: tuple[Meeting, ...] = ()
    """Review meetings of the year."""
    sources: tuple[Source, ...] = ()
    """Sources of funds."""
