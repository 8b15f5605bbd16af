"""The command line in English."""

from povplan.words.commands import Commands

COMMANDS = Commands(
    usage="Usage:",
    usage_options="[OPTIONS]",
    usage_command="COMMAND [ARGUMENTS]...",
    heading_arguments="Arguments",
    heading_options="Options",
    heading_shared="Shared options (before or after the command)",
    panel_follow="Following the plan",
    panel_record="Recording and changing the list",
    panel_start="Starting",
    panel_check="Checking the data",
    panel_hand_over="Handing the data on",
    default="[default: {value}]",
    required="[required]",
    see_command="How to use one command: povplan COMMAND --help",
    about=(
        "Follows a commune's poverty reduction plan: how far each target, village and officer has come; checks the "
        "data and hands it on."
    ),
    command_status="""How far the targets are: commune, each village, each officer.

Only households recognised by a decision count as done. A household has several persons in charge, so the officers do
not add up to the commune's total.""",
    command_validate="""Check all data and name every place to look at.

Each finding has its file, line, rule and how to mend it. The exit status is 1 when there are errors.""",
    command_explain="""Explain a rule; without a code, list them all.

What it demands, its legal basis, an example that breaks it and how to mend it.""",
    command_list="""Households, by village, officer, category, state...

Several values of one option are separated by commas: households that match one of them are listed. Different options
must all match.""",
    command_show="""The page of one household.

The household, its deprivations, causes, measures, helpers, persons in charge, reviews, support received and its way
out of poverty.""",
    command_review="""Record a review of one household.

A proposal, a recognition (with --decision) or a rejection. The change is checked before it is written; undo takes it
back. On a terminal, what is missing is asked for.""",
    command_recognise="""Recognise the households that are proposed, by one decision.

All open proposals of the villages or households named are recognised as one change, which one undo takes back.""",
    command_visit="Record a visit: outlook and needs.",
    command_support="""Record help that was given to a household.

Help closes no indicator by itself; only a review does.""",
    command_add="Add a household to the list.",
    command_edit="""Change what the list says of a household.

The options are the keys of the file. Lists are separated by commas; none empties one.""",
    command_remove="""Remove a household from the list; undo takes it back.

A household that moved away, died or merged is not removed: record a review with --category left.""",
    command_log="The journal: what was changed, when, from what to what.",
    command_undo="""Take the last change back; run it again for the one before.

Refused when the file has been edited by hand since.""",
    command_paths="""The shortest way out of each household, and what is missing for it.

The nearest stands first: proposed, then ready to be, then by the codes to close for which nothing was assigned.
Measures of the plan named besides are a question to the officers; only a review decides.""",
    command_gaps="""Indicators and causes without a measure, and the unit in charge.

Only households not yet out are counted; the widest gap stands first.""",
    command_changes="""Changes between two days, by household; the movement of the poor.

Households that came in, were proposed, were recognised, fell back, are newly arisen, were given support. Then the
movement of the poor and near-poor as in forms 2 and 3: by the class at the end of the day before --from and at the end
of --to.""",
    command_export="""Write the household list as CSV (for Excel) or JSON.

Without a file it goes to the screen.""",
    command_schema="Print the JSON Schema of the data files, for editors.",
    command_init="""Start a new plan in a folder, or a made-up commune to try out.

Give the options, or only the folder and answer the questions one by one. The commune's targets are the sum of the
villages' quotas. Existing files are never replaced.

For example: povplan init data --commune "Suoi Mau" --province "Tinh Mau" --village "Thon Dong=3/1,Thon Tay=2/0" --area
rural --year 2026""",
    argument_rule="Code of a rule, for example HH003.",
    argument_household="Number of the household, or the name of its head (accents do not matter).",
    argument_form="What to write: list (the household list).",
    argument_schema="File: plan, households (the list), deprivations (the poverty standards).",
    argument_new_folder="Folder for the plan; named data, other commands find it by themselves.",
    option_data="Data folder; otherwise $POVPLAN_DATA, then the nearest folder data/ that has a plan.yaml.",
    option_lang="Language: vi (Vietnamese), en (English); otherwise $POVPLAN_LANG, then the plan's language.",
    option_color="Colour: auto (on a terminal), always, never.",
    option_version="Show the version.",
    option_help="Show this page.",
    option_install_completion="Install completion of commands with the Tab key.",
    option_show_completion="Print the completion script, to install it yourself.",
    option_by="Only one view: commune, village, officer, organisation, helper, indicator, cause, measure.",
    option_as_of=(
        "Up to and including this day: 2023-06-30 or 30/06/2023; otherwise today, at most 31 January after the plan's "
        "year."
    ),
    option_from="From this day on, that day included: 2023-01-01 or 01/01/2023.",
    option_to="Up to and including this day; otherwise today, at most 31 January after the plan's year.",
    option_format=(
        "Form of the result; otherwise by the file's ending, or table on a terminal, plain when passed on to another "
        "program."
    ),
    option_findings_format=(
        "Form of the result; otherwise by the file's ending, or table on a terminal, plain (a line a finding) when "
        "passed on to another program; github: annotations for GitHub Actions."
    ),
    option_data_format="Kind of file; otherwise by the file's ending, or csv.",
    option_schema_output="Write the schema to this file; “-” is the screen.",
    option_output="Write the result to this file; its ending tells the form; “-” is the screen.",
    option_force="Replace an existing file.",
    option_strict="Take warnings for errors.",
    option_only="Check these rules only, for example HH003,RV001.",
    option_village="Village: id or name (accents do not matter).",
    option_officer="Officer or organisation in charge: id or name (accents do not matter).",
    option_category="Category: poor, near_poor.",
    option_indicator="Codes of deprivation indicators, for example 1,4.",
    option_cause="Cause of poverty: id or name (accents do not matter).",
    option_state=(
        "State: planned, followed, proposed, recognised, rejected, stays (in its class), gone (for other reasons), "
        "fell_back, became_poor, new (newly arisen), returned, moved_in, split."
    ),
    option_search="Look for words in the names of the heads, without regard to case and accents.",
    option_public="For the public: only name, village, members, category and result.",
    option_no_bom="Leave out the byte order mark at the start of the CSV.",
    option_delimiter="What separates the cells of the CSV: one character, or tab.",
    option_commune="Name of the commune.",
    option_district="Name of the district, where there is one.",
    option_province="Name of the province.",
    option_year="Year of the plan.",
    option_area="Area: rural, urban.",
    option_quotas=(
        "Village and quota: name=poor households/near-poor households; several with commas between them, or give the "
        "option again."
    ),
    option_targets="The commune's targets: poor households/near-poor households; otherwise the sum of the quotas.",
    option_sample="Write a commune that does not exist, with about 40 households and a full year, to look at and try.",
    option_dry_run="Show the change, write nothing.",
    option_replace="Replace the review already recorded for that day.",
    option_date="Day: 2023-06-30 or 30/06/2023.",
    option_decision_date="Day of the decision: 2023-06-30 or 30/06/2023.",
    option_outcome="Result: poor, near_poor, not_poor, left (then --reason).",
    option_review_state="State: proposed, recognised, rejected; otherwise recognised with --decision, else proposed.",
    option_review_kind="Kind of review: regular, periodic; otherwise periodic from 1 September to 14 December.",
    option_deprivations="Codes of the indicators still deprived in, for example 2,4; none: in none.",
    option_income="Income, VND per person per month: 1650000, 1,650,000 or 1.65tr (million).",
    option_score_a="Score A of the review sheet (income).",
    option_score_b="Score B of the review sheet (deprivations).",
    option_decision="Number of the decision, for example 52/QD-UBND.",
    option_reason="With left: died, moved, merged, split.",
    option_note="Note.",
    option_recognise_village="Villages of the proposed households: ids or names.",
    option_recognise_household="The proposed households: numbers or names.",
    option_visitor="Who went: officer, organisation or helper (id or name).",
    option_outlook="Chance to get out this year: likely, uncertain, unlikely.",
    option_need="What the household needs.",
    option_measure="Measure that it belongs to: id or name.",
    option_support_kind="Form: grant, loan, in_kind, labour, service.",
    option_amount="Value in VND: 20000000, 20,000,000, 20tr (million) or 500k.",
    option_source="Source of funds: id or name.",
    option_id="Number of the household; a new one gets the next number never used.",
    option_head="Name of the head of household.",
    option_members="Persons in the household.",
    option_workers="Persons who work.",
    option_opening_category="Class at the start: poor, near_poor.",
    option_causes="Causes of poverty: ids or names; none empties the list.",
    option_cause_note="The causes in the list's own words; none takes them away.",
    option_helpers="Village-level helpers: ids or names; none empties the list.",
    option_measures="Measures assigned: ids or names; none empties the list.",
    option_measure_note="The measures in the list's own words; none takes them away.",
    option_officers="Officers and organisations of its own: ids or names; none: those of the village.",
    option_planned="On the exit list: yes, no (only followed).",
    option_groups="Groups: ethnic_minority, no_labour_capacity, merit; none empties the list.",
    option_entered="Day on which it came in, for a household that came in during the year; then --as.",
    option_entered_as="How it came in: new, returned, moved_in, split.",
    option_entered_decision="Number of the decision that put it on the list.",
    metavar_date="DATE",
    metavar_folder="FOLDER",
    metavar_file="FILE",
    metavar_text="TEXT",
    metavar_rule="CODE",
    metavar_rules="CODE,...",
    metavar_household="HOUSEHOLD",
    metavar_villages="VILLAGE,...",
    metavar_officers="OFFICER,...",
    metavar_codes="NUMBER,...",
    metavar_causes="CAUSE,...",
    metavar_character="CHARACTER",
    metavar_form="FORM",
    metavar_states="STATE,...",
    metavar_name="NAME",
    metavar_year="YEAR",
    metavar_quotas="VILLAGE=N/N,...",
    metavar_targets="N/N",
    metavar_money="AMOUNT",
    metavar_points="POINTS",
    metavar_decision="DECISION",
    metavar_several="HOUSEHOLD,...",
    metavar_visitor="PERSON",
    metavar_measure="MEASURE",
    metavar_measures="MEASURE,...",
    metavar_source="SOURCE",
    metavar_number="NUMBER",
    metavar_village="VILLAGE",
    metavar_helpers="HELPER,...",
    metavar_groups="GROUP,...",
    value_auto="automatic",
    value_always="yes",
    value_never="no",
    value_commune="commune",
    value_village="village|villages",
    value_officer="officer|officers",
    value_organisation="organisation|organisations|organization|organizations",
    value_helper="helper|helpers",
    value_indicator="indicator|indicators",
    value_cause="cause|causes",
    value_measure="measure|measures",
    value_poor="poor",
    value_near_poor="near-poor",
    value_planned="planned",
    value_followed="followed",
    value_proposed="proposed",
    value_recognised="recognised|recognized",
    value_rejected="rejected|not recognised",
    value_gone="gone|left",
    value_stays="stays|stays poor|stays near-poor",
    value_fell_back="fell back",
    value_became_poor="became poor",
    value_new="new|newly arisen",
    value_not_poor="not poor",
    value_left="left",
    value_regular="regular",
    value_periodic="periodic",
    value_died="died",
    value_moved="moved|moved away",
    value_merged="merged",
    value_split="split|split off",
    value_likely="likely",
    value_uncertain="uncertain",
    value_unlikely="unlikely",
    value_grant="grant",
    value_loan="loan",
    value_in_kind="in kind",
    value_labour="labour|labor",
    value_service="service",
    value_returned="returned|fell back",
    value_moved_in="moved in",
    value_ethnic_minority="ethnic minority",
    value_no_labour_capacity="no labour capacity",
    value_merit="people of merit",
    value_list="list",
    value_plan="plan",
    value_households="households",
    value_deprivations="deprivations|standards",
    value_rural="rural",
    value_urban="urban",
    value_yes="yes|y",
    value_no="no|n",
    version="povplan {version}",
    completion_installed="Completion for {shell} is installed in {file}. Open a new terminal to use it.",
    init_done="Started the plan {year} of the commune {commune} in {folder}: {files}.",
    init_sample_done="Wrote a commune that does not exist to {folder}: {files}.",
    init_next="Next: put the officers in plan.yaml, add households with povplan add, then type: {command}",
    init_sample_next="Next, type: {command}",
    init_taken="{file} exists already; povplan init replaces nothing. Choose another folder.",
    init_no_folder="{folder} is no folder. Choose another one.",
    init_missing="Missing: {options}. Give them too, or run the command at a terminal to be asked one by one.",
    init_village_twice="the village “{name}” was given twice.",
    init_targets_above=(
        "the commune's targets ({targets}) are above the sum of the villages' quotas ({quotas}); raise the quotas."
    ),
    ask_commune="Name of the commune",
    ask_province="Name of the province",
    ask_year="Year of the plan",
    ask_district="Name of the district",
    ask_area="Area",
    ask_first_village="Village and quota (poor/near-poor households), for example Thon Dong=3/1",
    ask_next_village="Next village",
    not_a_year="“{value}” is not the year of a plan; write a year from 2000 to 2100.",
    not_a_name="“{value}” cannot be a name; write a name in letters, on one line.",
    not_a_quota="“{value}” is not right; write village=poor/near-poor households, for example Thon Dong=3/1.",
    not_targets="“{value}” is not right; write poor/near-poor households, for example 17/5.",
    asking_choose="Type a number or a name",
    asking_optional="Enter to skip",
    asking_yes_no_yes="[Y/n]",
    asking_yes_no_no="[y/N]",
    asking_stopped="Stopped; nothing was written.",
    ask_household="Which household (number or name)",
    ask_date="Day",
    ask_result="Result of the review",
    ask_deprivations="Indicators deprived in (codes with commas between them; none: in none)",
    ask_income="Income, VND per person per month",
    ask_reason="Reason",
    ask_decision="Number of the decision (without one it is a proposal)",
    ask_decision_number="Number of the decision",
    ask_decision_date="Day of the decision",
    ask_note="Note",
    ask_village="Village",
    ask_proposals="{name} ({count} waiting)",
    ask_visitor="Who went",
    ask_outlook="Chance to get out this year",
    ask_need="What the household needs",
    ask_measure="Measure",
    ask_kind="Form",
    ask_amount="Value, VND",
    ask_source="Source of funds",
    ask_head="Name of the head of household",
    ask_members="Persons",
    ask_workers="Persons who work",
    ask_category="Class",
    ask_causes="Causes of poverty (several with commas between them)",
    ask_helpers="Village-level helpers",
    ask_measures="Measures (several with commas between them)",
    ask_field="What is to be changed",
    ask_new_value="New value",
    ask_more="Change something else?",
    empty_answer="this needs an answer; Ctrl+C stops.",
    unreadable_answer="the answer cannot be read; please type it again.",
    error="Error:",
    see_help="How to use it: {command} --help",
    did_you_mean="Did you mean “{near}”?",
    no_command="The command is missing.",
    unknown_command="There is no command “{name}”.",
    unknown_option="There is no option {option}.",
    option_needs_value="The option {option} needs a value.",
    option_takes_no_value="The option {option} takes no value.",
    option_twice="The option {option} is given twice; join several values with commas.",
    missing_argument="The argument {argument} is missing.",
    missing_option="The option {option} is missing.",
    unexpected_argument="Unexpected arguments: {extra}.",
    bad_option_value="{option}: {problem}",
    bad_value="The value is not valid.",
    bad_variable="Environment variable {variable}: {problem}",
    not_one_of="there is no choice “{value}”; choose from: {choices}.",
    not_a_date="“{value}” is not a date; write 2023-06-30 or 30/06/2023.",
    not_a_code="“{value}” is not the code of an indicator; write numbers separated by commas, for example 1,4.",
    not_a_delimiter="“{value}” cannot separate cells; write one character such as ; or the word tab.",
    empty_value="the value is empty.",
    options_exclude="{first} does not go with {second}.",
    unknown_ending="The form of {file} is not known: it must end in {endings}, or add -O.",
    wrong_usage="This command line is not right: {problem}",
    completion_unsupported="The shell in use is not known; completion works with bash, zsh, fish and PowerShell.",
    unknown_rule="There is no rule “{name}”.",
    unknown_village="There is no village “{name}”.",
    unknown_officer="There is no officer or organisation “{name}”.",
    unknown_cause="There is no cause “{name}”.",
    unknown_indicator="There is no indicator {name}.",
    several_records="“{name}” fits several: {found}. Write the id.",
    unknown_household="There is no household “{name}”.",
    several_households="“{name}” fits several households: {found}. Write the number.",
    from_after_to="--from {first} is after --to {last}: write the earlier day first.",
    from_after_end="--from {first} is after the last day {last}: write an earlier day, or give --to.",
    not_yet_entered="Up to {as_of} the household “{name}” had not come in.",
    not_a_whole_number="“{value}” is not a whole number; write it in digits, for example 4.",
    forbidden_characters="it holds characters that no file can take: {characters}.",
    not_money="“{value}” is no amount of whole dong; write 20000000, 20,000,000, 20tr or 1.5tr (million), 500k.",
    money_in_doubt="“{value}” may be {small:money} VND or {large:money} VND; "
    "type either {small:money}VND or {large:money}VND.",
    money_without_unit="“{value}” may count dong, thousands or millions; "
    "type {number}VND, {number}k or {number}tr (million).",
    missing_options="Still missing: {options}.",
    unknown_measure="There is no measure “{name}”.",
    unknown_helper="There is no helper “{name}”.",
    unknown_source="There is no source of funds “{name}”.",
    unknown_visitor="There is no officer, organisation or helper “{name}”.",
    review_exists=(
        "Household {number} ({head}) has a review of {date} in the same state already. To replace it, add --replace."
    ),
    no_review_to_replace="Household {number} ({head}) has no review of {date} to replace.",
    several_reviews=(
        "Household {number} ({head}) has several reviews of {date}. Name the --state of the one to replace."
    ),
    same_recorded=(
        "Household {number} ({head}) has exactly the same record of {date} already. If it happened twice, tell them"
        " apart with --note."
    ),
    nothing_proposed="No proposal is waiting for recognition up to {date}.",
    household_not_proposed="Household {number} ({head}) has no proposal waiting for recognition up to {date}.",
    nothing_to_edit="Name what to change, for example --members 5.",
    plan_not_found=(
        "No plan was found. Go to a folder with data/plan.yaml, or give --data FOLDER, or start a new plan: "
        "povplan init FOLDER"
    ),
    no_plan_in="There is no plan.yaml in the folder {folder}. To start a new plan: povplan init FOLDER",
    file_exists="The file {file} exists already. Add --force to replace it.",
    file_in_use="Cannot write {file}: another program holds it open. Close the file in Excel and run this again.",
    cannot_write="Cannot write {file}: {reason}.",
    cannot_open="Cannot open {file}: {reason}.",
    not_a_plain_file="{file} is a folder, a pipe or a device: put the file of the plan in its place.",
    file_too_large="{file} has over {most} MB, more than any plan: put the last good copy of the file in its place.",
    line_too_long="{file} has over {most} MB on line {line}: break the line, or take the last good copy of the file.",
    heap_of_marks=(
        "{file} has over {most:number} marks on one letter on line {line}: remove the word and type it anew, or take "
        "the last good copy of the file."
    ),
    system_error="The operating system reports: {reason}.",
    no_stdout="Standard output is closed, so the result cannot be shown; write it to a file with -o FILE.",
    cannot_splice=(
        "{file} is laid out in a way that cannot be changed automatically near line {line}; the file is as it was. "
        "Please edit this place by hand."
    ),
    plan_locked=(
        "The plan in {folder} is being written by another window or computer; waited {seconds} seconds. Please try "
        "again in a few minutes."
    ),
    journal_newer="The journal {file} was written by a newer version of povplan. Please update povplan and run again.",
    nothing_to_undo="There is no change left to undo.",
    undo_edited_since=(
        "Cannot undo: {file} was edited by hand after change {change} ({time} {when}). The file is as it was."
    ),
    undo_edited_before=(
        "Cannot undo: before that {file} was edited by hand (noticed {time} {when}). The file is as it was."
    ),
    undo_damaged="Cannot undo: the journal {file} does not fit change {change}. The file is as it was.",
    reason_missing="no such file or folder",
    reason_denied="no permission",
    reason_full="the disk is full",
    reason_file="this is a file, not a folder",
    reason_limit="over the size that is allowed",
    reason_folder="this is a folder",
    reason_other="error {number} of the operating system",
    bug="Sorry, something unexpected went wrong in the program.",
    bug_details="Details for a report (no personal data in them): {file}",
    list_keeps_changing="Another program keeps writing {file}, so nothing was recorded. Save and close the file "
    "there, then run this again.",
    undo_journal_damaged="The journal {file} is damaged at line {line}, so the last change is not known; nothing was "
    "taken back. See povplan log.",
    log_damaged="Journal {file}: line {lines} cannot be read and is left out.",
    recorded_untold="The change was recorded, but the result could not be printed. Do not record it again; look with "
    "povplan log.",
    start_changes="The number at the start changes with it. If this happened during the year (birth, death, merger, "
    "split), take it back and record it with its date: {command}",
    since_needs_members="--since needs --members.",
    number_used="Number {number} was another household's before and is not used again; a free one is {free}.",
    number_unread="Number {number} belongs to the household of {head} at {file}:{line}, which has an error and cannot "
    "be read. Mend that first (povplan validate).",
    household_unread="Household {number} ({head}) at {file}:{line} has an error and cannot be read. Mend that first "
    "(povplan validate).",
    comments_stay="The comments above the removed household stay in the file (line {lines}).",
    output_is_data="The data file {file} of the plan is never overwritten by an output. Choose another name.",
    option_since="First day of the new number of persons; without it, --members corrects the number at the start.",
    option_into="Number of the household that it went into.",
    option_entered_from="Number of the household that it came out of, with --as split.",
)
