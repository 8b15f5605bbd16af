"""English words of the rules on reviews, visits and support."""

from povplan.words.catalogue import RulePage

_WHY_CLASS = "A result against the poverty standard leaves the decision without grounds."

PAGES = {
    "RV001": RulePage(
        sentence="Nothing is recorded for a day that has not come.",
        message="the date {date} is after today ({today}).",
        hint="Write it as year-month-day, for example: date: 2023-06-30",
        why="A date ahead is mostly a wrong year, or day and month exchanged.",
        mend="See the date on the review sheet or the decision.",
    ),
    "RV002": RulePage(
        sentence="A recognised review bears the number of its decision, except for a household that left.",
        message="the review of {date} is recognised but has no decision number.",
        hint="Add the number, for example: decision: 52/QĐ-UBND; or correct to state: proposed",
        why="Only the commune chairman's decision recognises that a household escaped poverty.",
        mend="Write the decision's number; while there is none, leave state: proposed.",
    ),
    "RV003": RulePage(
        sentence="A household leaves both classes only by income above the line.",
        message="the review of {date} says not poor, but {measured:term} {value:money} is not above {line:money}.",
        hint="Correct income: (or score_a:), or correct category: to near_poor or poor",
        why=_WHY_CLASS,
        mend="Compare with the review sheet: exactly on the line is not above it.",
    ),
    "RV004": RulePage(
        sentence="A near-poor household is deprived in fewer indicators than make a household poor.",
        message="the review of {date} says near-poor, but deprived in {count}; it must be fewer than {least}.",
        hint="Correct deprivations: (or score_b:), or correct to category: poor",
        why=_WHY_CLASS,
        mend="Compare with the household's review sheet.",
    ),
    "RV005": RulePage(
        sentence="A poor household is deprived in as many indicators as the standard asks for, or more.",
        message="the review of {date} says poor, but deprived in {count}; it must be {least} or more.",
        hint="Correct deprivations: (or score_b:), or correct to category: near_poor",
        why=_WHY_CLASS,
        mend="Compare with the household's review sheet.",
    ),
    "RV006": RulePage(
        sentence="A poor or near-poor household has an income at or under the line.",
        message="the review of {date} says {category:term}, but {measured:term} {value:money} is over {line:money}.",
        hint="Correct income: (or score_a:), or correct to category: not_poor",
        why=_WHY_CLASS,
        mend="Compare with the household's review sheet.",
    ),
    "RV007": RulePage(
        sentence="A household that left did so for a reason.",
        message="the review of {date} says that it left, without a reason.",
        hint="Add reason: died, moved, merged or split",
        why="The movement forms keep households that escaped apart from those that left.",
        mend="Write the reason from the village's register.",
    ),
    "RV008": RulePage(
        sentence="Support belongs to a measure of the plan.",
        message="there is no measure “{value}”.",
        hint="Write measure: with an id of plan.yaml: {choices}",
        why="Support of no measure cannot be summed up.",
        mend="Write the measure's id as in plan.yaml under measures.",
        near=" Is it “{near}”?",
        hint_near="Write: measure: {id}",
    ),
    "RV009": RulePage(
        sentence="Support comes from a source of funds of the plan.",
        message="there is no source of funds “{value}”.",
        hint="Write source: with an id of plan.yaml: {choices}",
        why="Money of an unknown source cannot be summed up by source.",
        mend="Write the source's id as in plan.yaml under sources; add it there if it is missing.",
        near=" Is it “{near}”?",
        hint_near="Write: source: {id}",
    ),
    "RV010": RulePage(
        sentence="The amount of a support is not negative.",
        message="the support of {date} has a negative amount: {amount:money} VND.",
        hint="Write the amount without a minus sign, for example: amount: 5000000",
        why="A negative amount spoils the sums.",
        mend="Correct the amount; remove a line entered by mistake.",
    ),
    "RV011": RulePage(
        sentence="Who visited is an officer, an organisation or a helper of the plan.",
        message="there is no person or organisation “{value}”.",
        hint="Write by: with the id of an officer, an organisation or a helper of plan.yaml.",
        why="A visit by nobody known counts for nobody.",
        mend="Correct the id, or add the person to plan.yaml.",
        near=" Is it {near}?",
        hint_near="Write: by: {id}",
    ),
    "RV012": RulePage(
        sentence="Only a household that left has a reason for leaving.",
        message="the review of {date} has a reason, but its category is not left.",
        hint="Remove reason:, or correct to category: left",
        why="The two contradict each other: the household is still there or it is not.",
        mend="Keep what the village's register says.",
    ),
    "RV013": RulePage(
        sentence="After a household left (died, moved ...) there are no more reviews of it.",
        message="the review of {date} is after the household left ({left}).",
        hint="Remove this review, or correct its date, or remove the one with category: left if it is still there.",
        why="A household that is gone cannot be recognised as out of poverty; left standing, it falsifies the result.",
        mend="See the village's register: is the household still there, and until when was it?",
    ),
    "RV014": RulePage(
        sentence="A household that came in during the year is reviewed from that day on.",
        message="the review of {date} is before the household came in ({entered}).",
        hint="Correct the review's date, or date: under entered.",
        why="Before that day the household was in neither class.",
        mend="See the date of the decision that put it on the list.",
    ),
    "RV015": RulePage(
        sentence="Two decisions of one day on a household do not contradict each other.",
        message="there are two contradicting results of {date}.",
        hint="Keep the one of the decision, remove the other, or correct a date.",
        why="With two results of one day nobody knows which is in force, and figures may be wrong.",
        mend="Look at the chairman's decision.",
    ),
    "RV016": RulePage(
        sentence="A recognised change between poor and near-poor gives the deprivation codes or score B.",
        message="the review of {date} makes it {category:term} without deprivation codes or score B; the codes in "
        "force ({count:number}) are those of the class before.",
        hint="Add deprivations: [the codes of the review sheet], or score_b:",
        why="The class goes by the number of deprivations; without codes, forms 4 to 7 and the ways out go by the old "
        "ones.",
        mend="Record the codes of the review sheet: povplan review HOUSEHOLD --replace --deprivations 1,4.",
    ),
    "RV017": RulePage(
        sentence="What is dated before the year of the plan is already in the list.",
        message="{date} is before {year}: this is already in the figures at the start.",
        hint="If the year is mistyped, correct the date; if the date is right, take the entry out and put the result "
        "into category, members, deprivations.",
        why="What happened last year would be counted once more this year.",
        mend="Correct the date, or take the entry out.",
    ),
    "RV018": RulePage(
        sentence="The household into which another one went is in the list.",
        message="the review of {date} says that it went into household {value}, but no other household of the list "
        "has that number.",
        hint="Set into: to the number of that household; if that one is not followed, take into: out",
        why="Without it nobody can follow where the persons went.",
        mend="Look the number up with povplan list --search.",
    ),
    "RV019": RulePage(
        sentence="Only a household that was merged or split went into another one.",
        message="the review of {date} has into:, but it is neither a merger nor a split.",
        hint="Take into: out, or set category: left and reason: merged",
        why="The two keys contradict each other.",
        mend="Keep the one that is right by the register of the village.",
    ),
    "RV101": RulePage(
        sentence="A review that changes the class says by income, points or codes why.",
        message="the review of {date} changes the class without income, points or codes.",
        hint="Add income:, score_a: or deprivations: from the review sheet",
        why="Without grounds the result cannot be checked.",
        mend="Enter the figures of the review sheet.",
    ),
    "RV102": RulePage(
        sentence="A household has no two reviews of one day and state.",
        message="has two reviews of {date}, both “{state:term}”.",
        hint="Remove one, or correct the date.",
        why="With two results of one day nobody knows which came later.",
        mend="Keep the one of the decision.",
    ),
    "RV103": RulePage(
        sentence="What is recorded falls into the plan's year or the January after it.",
        message="the date {date} is outside the plan's time ({first} to {last}).",
        hint="Correct the date, or record it in the plan of that year.",
        why="A date outside the year is mostly a slip in the year.",
        mend="See the date on the sheet or the decision.",
    ),
    "RV104": RulePage(
        sentence="No proposal of a regular review waits more than 15 days for its decision.",
        message="the proposal of {date} has waited {days} days for its decision.",
        hint="Add the result: state: recognised with decision:, or state: rejected",
        why="Decision 24/2021/QĐ-TTg allows 15 days.",
        mend="Ask the unit in charge whether there is a decision.",
    ),
    "RV105": RulePage(
        sentence="No proposal of a periodic review waits for its decision after 14 December.",
        message="the periodic proposal of {date} has no decision, and {last} is past.",
        hint="Add the result: state: recognised with decision:, or state: rejected",
        why="The periodic review lasts from 1 September to 14 December.",
        mend="Ask the unit in charge whether there is a decision.",
    ),
    "RV106": RulePage(
        sentence="Support tells its source of funds.",
        message="the support of {date} has no source.",
        hint="Add source: with an id under sources of plan.yaml",
        why="The report sums the money by source.",
        mend="Ask the accountant or the bank.",
    ),
    "RV107": RulePage(
        sentence="That a household leaves both classes is shown by income or score A.",
        message="the review of {date} says not poor with codes only, without income or score A.",
        hint="Add income: or score_a: from the review sheet",
        why="With its deprivations closed a poor household becomes near-poor; only income leads out of both classes.",
        mend="Enter the figures of the review sheet, or correct to category: near_poor",
    ),
    "RV108": RulePage(
        sentence="With score B and no codes, the deprivation codes are still those of the class before.",
        message="the review of {date} gives only score B; the codes in force ({count:number}) do not fit "
        "{category:term}.",
        hint="Add deprivations: [the codes of the review sheet]",
        why="The forms on deprivations need each code, not only the points.",
        mend="Record the codes of the review sheet.",
    ),
    "RV109": RulePage(
        sentence="A review of the January after the year counts for the plan only if it decides a proposal of the "
        "year or is periodic.",
        message="the review of {date} decides no proposal of {year} and is not periodic, so it does not count for "
        "{year}.",
        hint="If it belongs to the periodic review of {year}, add kind: periodic; if not, record it in the plan of "
        "the next year.",
        why="What is regular in January belongs to the plan of the next year.",
        mend="Add kind: periodic, or the proposal of the year if it is missing.",
    ),
    "RV110": RulePage(
        sentence="Each visit and each support is recorded once.",
        message="what is recorded for {date} stands there twice with the same words.",
        hint="If it happened once, take one entry out; if it really happened twice, say so under note:",
        why="Recorded twice, times and amounts are counted double.",
        mend="Take out the entry that is too many.",
    ),
}
