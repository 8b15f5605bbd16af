"""The words of tables and pages: one attribute a phrase; a phrase that one language lacks stops the import.

A named tuple, because a dataclass of so many fields costs every start several milliseconds.
"""

from collections.abc import Mapping
from typing import NamedTuple

from povplan.words.language import Language


class Screens(NamedTuple):
    """Every phrase of tables and pages.

    Fields in braces are filled in. `terms` names the values of closed lists, `subjects` the ways to name whom a
    finding is about.
    """

    terms: Mapping[str, str]
    subjects: Mapping[str, str]

    # status
    status_title: str
    content: str
    target: str
    listed: str
    proposed: str
    recognised: str
    remaining: str
    reached: str
    escape_poor: str
    escape_near_poor: str
    poor_households: str
    near_poor_households: str
    number: str
    village: str
    whole_commune: str
    full_name: str
    position: str
    role: str
    in_charge: str
    organisation: str
    distinct_total: str
    why_not_additive: str
    villages_title: str
    officers_title: str
    organisations_title: str
    net_line: str
    commune_net_line: str
    other_target_line: str
    moved_line: str
    left_line: str
    to_replace_line: str
    rejected_line: str

    # what it takes, visits and help
    takes_before: str
    takes_after: str
    slack_none: str
    slack_spare: str
    slack_short: str
    villages_short: str
    villages_spare: str
    count_of_class: str
    unreviewed: str
    unreviewed_few: str
    nobody_followed_up: str
    followed_up: str
    last_visit: str
    times_helped: str
    outlook_line: str
    outlook_count: str
    outlook_none: str

    # what households share, and help by source
    helper: str
    by_helper: str
    by_indicator: str
    by_cause: str
    by_measure: str
    rows_overlap: str
    deprived_now: str
    households_helped: str
    help_by_source: str
    times: str
    distinct_help: str
    help_overlaps: str
    by_source: str
    source_amount: str
    no_source: str
    without_amount: str
    help_elsewhere: str
    money_elsewhere: str

    # list and show
    list_title: str
    none_found: str
    count_households: str
    head: str
    members: str
    workers: str
    category: str
    causes: str
    deprivations: str
    helpers: str
    measures: str
    officers: str
    result: str
    date: str
    decision: str
    unit: str
    state: str
    household_title: str
    members_and_workers: str
    deprivations_count: str
    class_now: str
    own_words: str
    groups: str
    entered: str
    reviews: str
    visits: str
    support: str
    way_out: str
    none: str
    no_reviews: str
    no_visits: str
    no_support: str
    not_planned: str
    kind: str
    income: str
    score_a: str
    score_b: str
    note: str
    visitor: str
    outlook: str
    need: str
    measure: str
    amount: str
    source: str
    way_close_or_income: str
    way_income: str
    way_measures_close: str
    way_measures_income: str
    way_measures_none: str
    way_done: str
    way_left: str
    way_no_standard: str
    way_enough_closed: str

    # paths
    paths_title: str
    codes_now: str
    shortest_way: str
    income_against_line: str
    assigned_for_it: str
    missing: str
    path_proposed: str
    path_under_count: str
    path_above_line: str
    path_income_only: str
    path_close: str
    path_back: str
    income_in_money: str
    income_in_points: str
    income_gap: str
    income_above: str
    income_at: str
    measures_for: str
    missing_codes: str
    missing_codes_or_income: str
    missing_income_measure: str
    count_to_go: str
    none_to_go: str
    line_note: str
    support_closes_nothing: str
    ask_about: str
    ask_about_code: str
    quoted: str
    no_measure_in_plan: str

    # gaps
    gaps_title: str
    gaps_counted: str
    indicator: str
    cause: str
    households: str
    with_measure: str
    without_measure: str
    unit_in_charge: str

    # changes
    changes_title: str
    no_changes: str
    count_changes: str
    what_happened: str
    details: str
    stays: str
    stays_poor: str
    stays_near_poor: str
    came_back: str
    members_change: str
    from_household: str
    into_household: str
    record_members: str
    persons_now: str
    persons_from_to: str
    members_at_start: str
    becomes: str
    by_decision: str
    in_money: str
    movement_poor: str
    movement_near_poor: str
    movement_first: str
    movement_second: str
    at_start: str
    at_end: str
    to_near_poor: str
    above_line: str
    to_poor: str
    other_decrease: str
    from_near_poor: str
    from_poor: str
    fell_back_poor: str
    fell_back_near_poor: str
    newly_arisen: str
    other_increase: str
    sum: str
    gross_poor: str
    gross_near_poor: str
    net_decrease: str
    net_increase: str
    movement_by_class: str

    # findings and rules
    all_well: str
    finding_count: str
    findings_stop: str
    file: str
    line: str
    column: str
    subject: str
    finding: str
    hint: str
    rules_title: str
    code: str
    level: str
    what_must_hold: str
    legal_basis: str
    example: str
    why: str
    mend: str
    no_legal_basis: str
    more_choices: str

    # sheets
    dropped_columns: str
    changed_household: str
    household_added: str
    household_removed: str
    record_review: str
    record_visit: str
    record_support: str
    record_added: str
    record_removed: str
    record_changed: str
    value_changed: str
    cause_note: str
    measure_note: str
    helpers_short: str
    in_charge_short: str
    on_exit_list: str
    yes: str
    no: str
    money: str
    target_to_go: str
    target_reached: str
    several_recognised: str
    household_named: str
    nothing_changed: str
    not_written: str
    dry_run: str
    errors_before: str
    undone_line: str
    log_title: str
    log_empty: str
    log_when: str
    log_command: str
    log_what: str
    log_by_hand: str
    log_undone: str
    log_undoes: str


def screens(language: Language) -> Screens:
    """Return the phrases of one language."""
    if language is Language.VI:
        from povplan.words.vi.screens import SCREENS  # noqa: PLC0415 - only the language in use is read
    else:
        from povplan.words.en.screens import SCREENS  # noqa: PLC0415 - only the language in use is read
    return SCREENS
