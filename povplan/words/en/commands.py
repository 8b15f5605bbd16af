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
    argument_rule="Code of a rule, for example HH003.",
    argument_household="Number of the household, or the name of its head (accents do not matter).",
    argument_form="What to write: list (the household list).",
    argument_schema="File: plan, households (the list), deprivations (the poverty standards).",
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
        "State: planned, followed, proposed, recognised, rejected, gone (for other reasons), fell_back, became_poor, "
        "new (newly arisen)."
    ),
    option_search="Look for words in the names of the heads, without regard to case and accents.",
    option_public="For the public: only name, village, members, category and result.",
    option_no_bom="Leave out the byte order mark at the start of the CSV.",
    option_delimiter="What separates the cells of the CSV: one character, or tab.",
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
    value_fell_back="fell back",
    value_became_poor="became poor",
    value_new="new|newly arisen",
    value_list="list",
    value_plan="plan",
    value_households="households",
    value_deprivations="deprivations|standards",
    version="povplan {version}",
    completion_installed="Completion for {shell} is installed in {file}. Open a new terminal to use it.",
    error="Error:",
    see_help="How to use it: {command} --help",
    did_you_mean="Did you mean “{near}”?",
    no_command="The command is missing.",
    unknown_command="There is no command “{name}”.",
    unknown_option="There is no option {option}.",
    option_needs_value="The option {option} needs a value.",
    option_takes_no_value="The option {option} takes no value.",
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
    plan_not_found=(
        "No plan was found. Go to a folder with data/plan.yaml, or give --data FOLDER, or start a new plan: "
        "povplan init FOLDER"
    ),
    no_plan_in="There is no plan.yaml in the folder {folder}. To start a new plan: povplan init FOLDER",
    file_exists="The file {file} exists already. Add --force to replace it.",
    file_in_use="Cannot write {file}: another program holds it open. Close the file in Excel and run this again.",
    cannot_write="Cannot write {file}: {reason}.",
    cannot_open="Cannot open {file}: {reason}.",
    system_error="The operating system reports: {reason}.",
    reason_missing="no such file or folder",
    reason_denied="no permission",
    reason_full="the disk is full",
    reason_folder="this is a folder",
    reason_other="error {number} of the operating system",
    bug="Sorry, something unexpected went wrong in the program.",
    bug_details="Details for a report (no personal data in them): {file}",
)
