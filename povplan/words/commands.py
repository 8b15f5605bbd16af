"""The words of the command line: help pages, wrong command lines, and what stops the program."""

from importlib import import_module
from typing import NamedTuple

from povplan.words.language import Language


class Commands(NamedTuple):
    """Every phrase of the command line; fields in braces.

    A named tuple, which is made five times as fast as a dataclass of this length: it is part of every start. The
    phrases are given by name, and one that a language lacks stops the program at its import.
    """

    # Parts of a help page.
    usage: str
    usage_options: str
    usage_command: str
    heading_arguments: str
    heading_options: str
    heading_shared: str
    panel_follow: str
    panel_record: str
    panel_start: str
    panel_check: str
    panel_hand_over: str
    default: str
    required: str
    see_command: str

    # The program and its commands: the first paragraph is the line in the list of commands.
    about: str
    command_status: str
    command_validate: str
    command_explain: str
    command_list: str
    command_show: str
    command_review: str
    command_recognise: str
    command_visit: str
    command_support: str
    command_add: str
    command_edit: str
    command_remove: str
    command_log: str
    command_undo: str
    command_paths: str
    command_gaps: str
    command_changes: str
    command_export: str
    command_schema: str
    command_init: str

    # Arguments and options.
    argument_rule: str
    argument_household: str
    argument_form: str
    argument_schema: str
    argument_new_folder: str
    option_data: str
    option_lang: str
    option_color: str
    option_version: str
    option_help: str
    option_install_completion: str
    option_show_completion: str
    option_by: str
    option_as_of: str
    option_from: str
    option_to: str
    option_format: str
    option_findings_format: str
    option_data_format: str
    option_output: str
    option_schema_output: str
    option_force: str
    option_strict: str
    option_only: str
    option_village: str
    option_officer: str
    option_category: str
    option_indicator: str
    option_cause: str
    option_state: str
    option_search: str
    option_public: str
    option_no_bom: str
    option_delimiter: str
    option_commune: str
    option_district: str
    option_province: str
    option_year: str
    option_area: str
    option_quotas: str
    option_targets: str
    option_sample: str
    option_dry_run: str
    option_replace: str
    option_date: str
    option_decision_date: str
    option_outcome: str
    option_review_state: str
    option_review_kind: str
    option_deprivations: str
    option_income: str
    option_score_a: str
    option_score_b: str
    option_decision: str
    option_reason: str
    option_into: str
    option_note: str
    option_recognise_village: str
    option_recognise_household: str
    option_visitor: str
    option_outlook: str
    option_need: str
    option_measure: str
    option_support_kind: str
    option_amount: str
    option_source: str
    option_id: str
    option_head: str
    option_members: str
    option_since: str
    option_workers: str
    option_opening_category: str
    option_causes: str
    option_cause_note: str
    option_helpers: str
    option_measures: str
    option_measure_note: str
    option_officers: str
    option_planned: str
    option_groups: str
    option_entered: str
    option_entered_as: str
    option_entered_from: str
    option_entered_decision: str

    # What stands for a value in a help page.
    metavar_date: str
    metavar_folder: str
    metavar_file: str
    metavar_text: str
    metavar_rule: str
    metavar_rules: str
    metavar_household: str
    metavar_villages: str
    metavar_officers: str
    metavar_codes: str
    metavar_causes: str
    metavar_character: str
    metavar_form: str
    metavar_states: str
    metavar_name: str
    metavar_year: str
    metavar_quotas: str
    metavar_targets: str
    metavar_money: str
    metavar_points: str
    metavar_decision: str
    metavar_several: str
    metavar_visitor: str
    metavar_measure: str
    metavar_measures: str
    metavar_source: str
    metavar_number: str
    metavar_village: str
    metavar_helpers: str
    metavar_groups: str

    # Values of closed lists, as they may be typed besides their English names; several with a bar between them.
    value_auto: str
    value_always: str
    value_never: str
    value_commune: str
    value_village: str
    value_officer: str
    value_organisation: str
    value_helper: str
    value_indicator: str
    value_cause: str
    value_measure: str
    value_poor: str
    value_near_poor: str
    value_planned: str
    value_followed: str
    value_proposed: str
    value_recognised: str
    value_rejected: str
    value_gone: str
    value_stays: str
    value_fell_back: str
    value_became_poor: str
    value_new: str
    value_not_poor: str
    value_left: str
    value_regular: str
    value_periodic: str
    value_died: str
    value_moved: str
    value_merged: str
    value_split: str
    value_likely: str
    value_uncertain: str
    value_unlikely: str
    value_grant: str
    value_loan: str
    value_in_kind: str
    value_labour: str
    value_service: str
    value_returned: str
    value_moved_in: str
    value_ethnic_minority: str
    value_no_labour_capacity: str
    value_merit: str
    value_list: str
    value_plan: str
    value_households: str
    value_deprivations: str
    value_rural: str
    value_urban: str
    value_yes: str
    value_no: str

    # Answers.
    version: str
    completion_installed: str

    # A new plan.
    init_done: str
    init_sample_done: str
    init_next: str
    init_sample_next: str
    init_taken: str
    init_no_folder: str
    init_missing: str
    init_village_twice: str
    init_targets_above: str
    ask_commune: str
    ask_province: str
    ask_year: str
    ask_district: str
    ask_area: str
    ask_first_village: str
    ask_next_village: str
    not_a_year: str
    not_a_name: str
    not_a_quota: str
    not_targets: str

    # Questions at the terminal.
    asking_choose: str
    asking_optional: str
    asking_yes_no_yes: str
    asking_yes_no_no: str
    asking_stopped: str
    ask_household: str
    ask_date: str
    ask_result: str
    ask_deprivations: str
    ask_income: str
    ask_reason: str
    ask_decision: str
    ask_decision_number: str
    ask_decision_date: str
    ask_note: str
    ask_village: str
    ask_proposals: str
    ask_visitor: str
    ask_outlook: str
    ask_need: str
    ask_measure: str
    ask_kind: str
    ask_amount: str
    ask_source: str
    ask_head: str
    ask_members: str
    ask_workers: str
    ask_category: str
    ask_causes: str
    ask_helpers: str
    ask_measures: str
    ask_field: str
    ask_new_value: str
    ask_more: str
    empty_answer: str
    unreadable_answer: str

    # A wrong command line.
    error: str
    see_help: str
    did_you_mean: str
    no_command: str
    unknown_command: str
    unknown_option: str
    option_needs_value: str
    option_takes_no_value: str
    option_twice: str
    missing_argument: str
    missing_option: str
    unexpected_argument: str
    bad_option_value: str
    bad_value: str
    bad_variable: str
    not_one_of: str
    not_a_date: str
    not_a_code: str
    not_a_delimiter: str
    empty_value: str
    options_exclude: str
    unknown_ending: str
    wrong_usage: str
    completion_unsupported: str
    unknown_rule: str
    unknown_village: str
    unknown_officer: str
    unknown_cause: str
    unknown_indicator: str
    several_records: str
    unknown_household: str
    several_households: str
    from_after_to: str
    from_after_end: str
    not_yet_entered: str
    not_a_whole_number: str
    forbidden_characters: str
    not_money: str
    money_in_doubt: str
    money_without_unit: str
    missing_options: str
    unknown_measure: str
    unknown_helper: str
    unknown_source: str
    unknown_visitor: str
    review_exists: str
    no_review_to_replace: str
    several_reviews: str
    same_recorded: str
    nothing_proposed: str
    household_not_proposed: str
    nothing_to_edit: str

    # Files.
    plan_not_found: str
    no_plan_in: str
    file_exists: str
    file_in_use: str
    cannot_write: str
    cannot_open: str
    not_a_plain_file: str
    file_too_large: str
    line_too_long: str
    heap_of_marks: str
    system_error: str
    no_stdout: str
    cannot_splice: str
    plan_locked: str
    journal_newer: str
    nothing_to_undo: str
    undo_edited_since: str
    undo_edited_before: str
    undo_damaged: str
    undo_journal_damaged: str
    log_damaged: str
    list_keeps_changing: str
    recorded_untold: str
    start_changes: str
    since_needs_members: str
    number_used: str
    number_unread: str
    household_unread: str
    comments_stay: str
    output_is_data: str
    reason_missing: str
    reason_denied: str
    reason_full: str
    reason_file: str
    reason_limit: str
    reason_folder: str
    reason_other: str

    # Our bug.
    bug: str
    bug_details: str


NAMES = Commands(*Commands._fields)
"""Every phrase by its own name: what is declared before the language is known holds the name, checked by mypy."""


def commands(language: Language) -> Commands:
    """Return the phrases of one language; the other is not read."""
    catalogue: Commands = import_module(f"povplan.words.{language.value}.commands").COMMANDS
    return catalogue
