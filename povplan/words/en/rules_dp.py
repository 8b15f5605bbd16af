"""English words of the rules on deprivation codes."""

from povplan.words.catalogue import RulePage

PAGES = {
    "DP001": RulePage(
        sentence="Each deprivation code is one of the standard in force.",
        message="deprivation code {value} is not in standard {standard} ({least} to {most}).",
        hint="Write codes from {least} to {most} with commas between, for example: [1, 4, 10]",
        why="A strange code is mostly two codes run together (110 for 1, 10), or one of another standard.",
        mend="See the legend under the paper list, or deprivations.yaml.",
    ),
    "DP002": RulePage(
        sentence="Each deprivation code stands once.",
        message="deprivation code {value} stands twice.",
        hint="Remove one {value}, or correct it if another code was meant.",
        why="A code given twice is mostly a slip for another one.",
        mend="Compare with the household's review sheet.",
    ),
    "DP003": RulePage(
        sentence="In a standard each indicator has a code of its own.",
        message="code {value} is taken by another indicator of this standard.",
        hint="Write code: with a free code.",
        why="Two indicators of one code cannot be counted.",
        mend="Compare deprivations.yaml with the decree.",
    ),
    "DP004": RulePage(
        sentence="Each indicator belongs to a dimension of its standard.",
        message="there is no dimension “{value}”.",
        hint="Write dimension: with one of: {choices}",
        why="An indicator without a dimension has no place in the forms.",
        mend="Write the dimension's id as under dimensions of the standard.",
        near=" Is it {near}?",
        hint_near="Write: dimension: {near}",
    ),
    "DP005": RulePage(
        sentence="The poverty line is not above the line of the average living standard.",
        message="the poverty line {poverty:money} is above the average living standard {average:money}.",
        hint="Correct poverty: or average: by the decree; look at the number of zeros.",
        why="With a zero too many or too few every household is compared with a wrong line.",
        mend="Compare deprivations.yaml with the decree on the poverty standard.",
    ),
}
