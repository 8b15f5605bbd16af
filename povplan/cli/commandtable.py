"""The table of commands: name, module and explanation of each."""

from typing import NamedTuple

from povplan.words import helppages
from povplan.words.phrase import Phrase


class Listed(NamedTuple):
    """A command in the table.

    Args:
        function: its place, as module:function.
        text: its explanation.
        panel: the heading of its part of the list of commands.
    """

    function: str
    text: Phrase
    panel: Phrase


COMMANDS: dict[str, Listed] = {
    "status": Listed("povplan.cli.commands.status:status", helppages.COMMAND_STATUS, helppages.PANEL_FOLLOW),
    "list": Listed("povplan.cli.commands.households:list_households", helppages.COMMAND_LIST, helppages.PANEL_FOLLOW),
    "show": Listed("povplan.cli.commands.households:show_household", helppages.COMMAND_SHOW, helppages.PANEL_FOLLOW),
    "paths": Listed("povplan.cli.commands.way:paths", helppages.COMMAND_PATHS, helppages.PANEL_FOLLOW),
    "gaps": Listed("povplan.cli.commands.way:gaps", helppages.COMMAND_GAPS, helppages.PANEL_FOLLOW),
    "changes": Listed("povplan.cli.commands.changes:changes", helppages.COMMAND_CHANGES, helppages.PANEL_FOLLOW),
    "report": Listed("povplan.cli.commands.meeting:report", helppages.COMMAND_REPORT, helppages.PANEL_FOLLOW),
    "sheet": Listed("povplan.cli.commands.meeting:sheet", helppages.COMMAND_SHEET, helppages.PANEL_FOLLOW),
    "brief": Listed("povplan.cli.commands.meeting:brief", helppages.COMMAND_BRIEF, helppages.PANEL_FOLLOW),
    "review": Listed("povplan.cli.commands.recording:review", helppages.COMMAND_REVIEW, helppages.PANEL_RECORD),
    "recognise": Listed(
        "povplan.cli.commands.recording:recognise", helppages.COMMAND_RECOGNISE, helppages.PANEL_RECORD
    ),
    "visit": Listed("povplan.cli.commands.recording:visit", helppages.COMMAND_VISIT, helppages.PANEL_RECORD),
    "support": Listed("povplan.cli.commands.recording:support", helppages.COMMAND_SUPPORT, helppages.PANEL_RECORD),
    "add": Listed("povplan.cli.commands.editing:add", helppages.COMMAND_ADD, helppages.PANEL_RECORD),
    "edit": Listed("povplan.cli.commands.editing:edit", helppages.COMMAND_EDIT, helppages.PANEL_RECORD),
    "remove": Listed("povplan.cli.commands.editing:remove", helppages.COMMAND_REMOVE, helppages.PANEL_RECORD),
    "log": Listed("povplan.cli.commands.journal:log", helppages.COMMAND_LOG, helppages.PANEL_RECORD),
    "undo": Listed("povplan.cli.commands.journal:undo", helppages.COMMAND_UNDO, helppages.PANEL_RECORD),
    "validate": Listed("povplan.cli.commands.checking:validate", helppages.COMMAND_VALIDATE, helppages.PANEL_CHECK),
    "explain": Listed("povplan.cli.commands.checking:explain", helppages.COMMAND_EXPLAIN, helppages.PANEL_CHECK),
    "export": Listed("povplan.cli.commands.handing_on:export", helppages.COMMAND_EXPORT, helppages.PANEL_HAND_OVER),
    "check-form": Listed(
        "povplan.cli.commands.form_check:check_form", helppages.COMMAND_CHECK_FORM, helppages.PANEL_HAND_OVER
    ),
    "import": Listed("povplan.cli.commands.bringing_in:import_list", helppages.COMMAND_IMPORT, helppages.PANEL_RECORD),
    "schema": Listed("povplan.cli.commands.handing_on:schema", helppages.COMMAND_SCHEMA, helppages.PANEL_HAND_OVER),
    "init": Listed("povplan.cli.commands.starting:init", helppages.COMMAND_INIT, helppages.PANEL_START),
}
