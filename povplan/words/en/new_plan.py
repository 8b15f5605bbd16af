"""The words of a new plan in English."""

from povplan.words.new_plan import NewPlan

NEW_PLAN = NewPlan(
    plan="""Poverty reduction plan {year} of the commune {commune}.
Lines that begin with # are left out by the program: they explain, or are an example that is laid out like data.
To use an example: delete the # at the start of each of its lines, leave the blanks as they are, and change the rest.
An id is the name by which other places refer to it: lower-case letters without marks, digits, joined by - or _.
Afterwards check with: povplan validate""",
    paper="Number, date, signer and basis of the plan, and the office to which the commune reports.",
    targets="Targets of the commune: poor and near-poor households that have to get out this year.",
    opening="The whole commune at the start of the year: poor and near-poor households, all households, all persons.",
    villages="The villages and their quotas: together they are the commune's targets at least.",
    officers="""Commune officers in charge of households: each village needs one at least.
role: overall is in overall charge, member follows along. villages: ids of the villages in charge of.""",
    organisations="Organisations of the commune that follow along.",
    helpers="Branches of organisations (branch) and persons (person) who help households in the village.",
    causes="""Causes of poverty. official is the cause of the official form that it counts as.
Where the plan has other words, change the name, or add a cause with another id.""",
    measures="""Support measures. closes: codes of the indicators that they are meant to close (see deprivations.yaml).
addresses: causes that they are meant to remove. raises_income: true where they work on income. unit may be added: the
id of the unit in charge. Support closes nothing by itself: only a review does.""",
    units="Units that have duties, and the duties of each.",
    calendar="The review meetings; date is the last day that they look back on; period: quarter, half or year.",
    sources="Sources of funds, named wherever support is recorded.",
    households="""Poor and near-poor households {year} of the commune {commune}, for the plan in plan.yaml.
Personal data: for work only, never to be published.
Add households with: povplan add. They can be written right here too: for the first one delete [] after households:
and write it on the next lines, like the example at the end of this file (without the # at the start of the line).""",
    household="""Example of a household:
id: its number in the list, unique, never used again. head: name of the head of household.
members: persons. workers: of these, persons who work. category: poor or near_poor.
village: id of the village. causes: ids of causes. deprivations: codes of indicators. helpers: ids of village helpers.
measures: ids of measures. cause_note, measure_note: the words of the paper list, not needed.
officers: only where others are in charge than those of the village. planned: false where it is only followed.
groups: ethnic_minority, no_labour_capacity (nobody able to work), merit (people of merit).""",
    year="""What happens to a household during the year, once there is something: visits, support, reviews.
outlook: likely, uncertain or unlikely to get out. kind: grant, loan, in_kind, labour or service. amount: VND.
reviews: state is proposed, recognised or rejected;
category is poor, near_poor, not_poor or left (for other reasons; then with a reason).""",
    cause_names={
        "land": "No land for production",
        "capital": "No capital for production or business",
        "labour": "Nobody able to work",
        "means": "No tools or means of production",
        "knowledge": "No knowledge of production",
        "skills": "No working skills",
        "illness": "Illness or accident in the family",
        "other": "Other causes",
    },
    measure_names={
        "capital": "Capital",
        "production_land": "Land for production",
        "means": "Tools and means of production",
        "know_how": "Advice on production and business",
        "training": "Vocational training",
        "jobs": "Help to find work",
        "social_policy": "Social assistance",
        "nutrition": "Better nutrition for children",
        "health_insurance": "Health insurance",
        "adult_schooling": "Schooling for adults",
        "schooling": "Bringing children to school",
        "housing": "Building and repair of houses",
        "clean_water": "Clean water",
        "latrine": "Hygienic latrine",
        "information": "Telecom services and means of information",
    },
    meeting_names={
        "quy-1": "Review of the first quarter",
        "nua-nam": "Review of the first six months",
        "chin-thang": "Review of the first nine months",
        "ca-nam": "Review of the year",
    },
    source_names={
        "ngan-sach": "State budget",
        "nhcsxh": "Bank for Social Policies",
        "quy-nguoi-ngheo": "Fund for the Poor",
    },
    example_number="15/KH-UBND",
    example_issued="10 February {year}",
    example_signer="Nguyễn Văn A",
    example_signer_position="Chairman",
    example_legal_basis="Plan 08/KH-UBND of 20 January {year} of the provincial People's Committee",
    example_upper_level="Department of Agriculture and Environment",
    example_officer="Trần Thị B",
    example_officer_position="Officer for culture and society",
    example_organisation="Farmers' Union",
    example_organisation_position="Organisation of the commune",
    example_branch="Branch of the Farmers' Union",
    example_person="Lê Văn C",
    example_unit="Officer for culture and society",
    example_duty="Keep the steering committee's office and put the reports together",
    example_head="Phạm Thị D",
    example_cause_note="No capital for livestock",
    example_measure_note="Loan to raise cattle",
    example_need="a loan",
    example_decision="52/QĐ-UBND",
)
