"""The export of the provinces' survey application: the names of its columns, as read in public material."""

from povplan.model.kinds import OfficialCause

SURVEY = {
    "date": "date",
    "family.hostname": "head",
    "family.numberofmembers": "members",
    "administrative.village_or_group": "village",
    "b1point": "score_a",
    "b2point": "score_b",
    "classify": "classified",
    "transition.beginningclassify": "category",
    "transition.endingclassify": "result",
}
"""The key of each column that holds a value, by its heading in small letters.

`classified` is the class that the survey itself gives.
"""

SURVEY_FLAGS = {
    f"deprivation.{name}".lower(): code
    for code, name in enumerate(
        (
            "employment",
            "dependentPerson",
            "nutrition",
            "healthInsurance",
            "adultEducation",
            "childSchoolAttendance",
            "housingQuality",
            "housingArea",
            "cleanWater",
            "hygienicToilet",
            "telecommunication",
            "informationAccessAssets",
        ),
        start=1,
    )
}
"""The code of the indicator of each flag, by its heading in small letters."""

SURVEY_CAUSES = {
    "reason.lackproductionland": OfficialCause.LAND,
    "reason.lackcapital": OfficialCause.CAPITAL,
    "reason.lacklabor": OfficialCause.LABOUR,
    "reason.lackproductiontools": OfficialCause.MEANS,
    "reason.lackproductionknowledge": OfficialCause.KNOWLEDGE,
    "reason.lacklaborskill": OfficialCause.SKILLS,
    "reason.illnessoraccident": OfficialCause.ILLNESS,
    "reason.other": OfficialCause.OTHER,
}
"""The official cause of each flag, by its heading in small letters."""
