"""The table of the commands: their names, where they are, and under which phrase they are explained."""

from typing import NamedTuple

from povplan.words.commands import NAMES


class Entry(NamedTuple):
    """A command in the table.

    Args:
        function: where it is, as module:function.
        text: name of the phrase that explains it.
        panel: name of the phrase over its part of the list of commands.
    """

    function: str
    text: str
    panel: str


COMMANDS: dict[str, Entry] = {
    "status": Entry("povplan.cli.commands.status:status", NAMES.command_status, NAMES.panel_follow),
    "list": Entry("povplan.cli.commands.households:list_households", NAMES.command_list, NAMES.panel_follow),
    "show": Entry("povplan.cli.commands.households:show_household", NAMES.command_show, NAMES.panel_follow),
    "paths": Entry("povplan.cli.commands.way:paths", NAMES.command_paths, NAMES.panel_follow),
    "gaps": Entry("povplan.cli.commands.way:gaps", NAMES.command_gaps, NAMES.panel_follow),
    "changes": Entry("povplan.cli.commands.changes:changes", NAMES.command_changes, NAMES.panel_follow),
    "review": Entry("povplan.cli.commands.recording:review", NAMES.command_review, NAMES.panel_record),
    "recognise": Entry("povplan.cli.commands.recording:recognise", NAMES.command_recognise, NAMES.panel_record),
    "visit": Entry("povplan.cli.commands.recording:visit", NAMES.command_visit, NAMES.panel_record),
    "support": Entry("povplan.cli.commands.recording:support", NAMES.command_support, NAMES.panel_record),
    "add": Entry("povplan.cli.commands.listing:add", NAMES.command_add, NAMES.panel_record),
    "edit": Entry("povplan.cli.commands.listing:edit", NAMES.command_edit, NAMES.panel_record),
    "remove": Entry("povplan.cli.commands.listing:remove", NAMES.command_remove, NAMES.panel_record),
    "log": Entry("povplan.cli.commands.journal:log", NAMES.command_log, NAMES.panel_record),
    "undo": Entry("povplan.cli.commands.journal:undo", NAMES.command_undo, NAMES.panel_record),
    "validate": Entry("povplan.cli.commands.checking:validate", NAMES.command_validate, NAMES.panel_check),
    "explain": Entry("povplan.cli.commands.checking:explain", NAMES.command_explain, NAMES.panel_check),
    "export": Entry("povplan.cli.commands.handing_on:export", NAMES.command_export, NAMES.panel_hand_over),
    "schema": Entry("povplan.cli.commands.handing_on:schema", NAMES.command_schema, NAMES.panel_hand_over),
    "init": Entry("povplan.cli.commands.starting:init", NAMES.command_init, NAMES.panel_start),
}
