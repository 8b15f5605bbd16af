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
    command_paths: str
    command_gaps: str
    command_changes: str
    command_export: str
    command_schema: str

    # Arguments and options.
    argument_rule: str
    argument_household: str
    argument_form: str
    argument_schema: str
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
    value_fell_back: str
    value_became_poor: str
    value_new: str
    value_list: str
    value_plan: str
    value_households: str
    value_deprivations: str

    # Answers.
    version: str
    completion_installed: str

    # A wrong command line.
    error: str
    see_help: str
    did_you_mean: str
    no_command: str
    unknown_command: str
    unknown_option: str
    option_needs_value: str
    option_takes_no_value: str
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

    # Files.
    plan_not_found: str
    no_plan_in: str
    file_exists: str
    file_in_use: str
    cannot_write: str
    cannot_open: str
    system_error: str
    reason_missing: str
    reason_denied: str
    reason_full: str
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
