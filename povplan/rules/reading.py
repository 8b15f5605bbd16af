"""The rules of reading: the findings of storage about a file, before any rule can look at its records."""

from enum import StrEnum

from povplan.model.kinds import Level
from povplan.rules.rule import Rule


class Reading(StrEnum):
    """Codes of mistakes in a file or in the form of a value."""

    SYNTAX = "YM001"
    TAB = "YM002"
    BRACKET = "YM003"
    QUOTE = "YM004"
    COLON = "YM005"
    FIRST_CHARACTER = "YM006"
    INDENT = "YM007"
    NO_COLON = "YM008"
    BACKSLASH = "YM009"
    OTHER_ENCODING = "YM010"
    NOT_UTF8 = "YM011"
    CONTROL = "YM012"
    EMPTY_FILE = "YM013"
    SECOND_DOCUMENT = "YM014"
    DIRECTIVE = "YM015"
    NESTING = "YM016"
    ALIAS = "YM017"
    TAG = "YM018"
    DUPLICATE_KEY = "YM019"
    KEY_NOT_TEXT = "YM020"
    NOT_A_MAPPING = "YM021"
    NOT_A_LIST = "YM022"
    NOT_ONE_VALUE = "YM023"
    MISSING_KEY = "YM024"
    UNKNOWN_KEY = "YM025"
    EMPTY_VALUE = "YM026"
    NOT_A_NUMBER = "YM027"
    OUT_OF_RANGE = "YM028"
    NOT_TEXT = "YM029"
    BLANK_TEXT = "YM030"
    NOT_A_DATE = "YM031"
    NOT_A_CHOICE = "YM032"
    NOT_YES_OR_NO = "YM033"
    NOT_AN_ID = "YM034"
    SPLIT_NUMBER = "YM035"
    MERGE = "YM036"
    ODD_SPACE = "YM037"
    NO_DASH = "YM038"
    COPIES = "YM101"


_EXAMPLES: dict[Reading, str] = {
    Reading.SYNTAX: "households: []\n... hết",
    Reading.TAB: "- id: 7\n\thead: Lê Văn Mẫu",
    Reading.BRACKET: "deprivations: [1, 4\nvillage: thon-dong",
    Reading.QUOTE: 'head: "Lê Văn Mẫu\nmembers: 4',
    Reading.COLON: "cause_note: Lý do: thiếu vốn",
    Reading.FIRST_CHARACTER: "cause_note: @ thiếu vốn",
    Reading.INDENT: "- id: 7\n  head: Lê Văn Mẫu\n    members: 4",
    Reading.NO_COLON: "- id: 7\n  head Lê Văn Mẫu\n  members: 4",
    Reading.BACKSLASH: r'measure_note: "Vốn\vay"',
    Reading.OTHER_ENCODING: "# UTF-16",
    Reading.NOT_UTF8: "head: Lª V¨n MÉu",
    Reading.CONTROL: r'head: "Lê Văn\u0007 Mẫu"',
    Reading.EMPTY_FILE: "# households:",
    Reading.SECOND_DOCUMENT: "households: []\n---\nhouseholds: []",
    Reading.DIRECTIVE: "%YAML 1.2\n---\nhouseholds: []",
    Reading.NESTING: "deprivations: " + "[" * 101 + "1" + "]" * 101,
    Reading.ALIAS: "causes: &chung [illness]",
    Reading.TAG: "members: !!int 4",
    Reading.DUPLICATE_KEY: "members: 4\nworkers: 2\nmembers: 5",
    Reading.KEY_NOT_TEXT: "? [members]\n: 4",
    Reading.NOT_A_MAPPING: "households:\n  - Lê Văn Mẫu",
    Reading.NOT_A_LIST: "deprivations: 4",
    Reading.NOT_ONE_VALUE: "members: [4]",
    Reading.MISSING_KEY: "- id: 7\n  head: Lê Văn Mẫu",
    Reading.UNKNOWN_KEY: "membres: 4",
    Reading.EMPTY_VALUE: "members:",
    Reading.NOT_A_NUMBER: "amount: 1.500.000",
    Reading.OUT_OF_RANGE: "deprivations: [100]",
    Reading.NOT_TEXT: "decision: 52",
    Reading.BLANK_TEXT: 'head: ""',
    Reading.NOT_A_DATE: "date: 30/06/2023",
    Reading.NOT_A_CHOICE: "category: cận nghèo",
    Reading.NOT_YES_OR_NO: "planned: yes",
    Reading.NOT_AN_ID: "id: Thôn Đông",
    Reading.SPLIT_NUMBER: "- {date: 2023-04-12, measure: loan, amount: 1,650,000}",
    Reading.MERGE: "<<<<<<< HEAD\n    members: 4\n=======\n    members: 5\n>>>>>>> may-2",
    Reading.ODD_SPACE: "- id: 7\n\xa0\xa0head: Lê Văn Mẫu",
    Reading.NO_DASH: "- id: 7\n  head: Lê Văn Mẫu\n  id: 8\n  head: Trần Thị Thử",
    Reading.COPIES: "# data/households (1).yaml",
}

READING_RULES: tuple[Rule, ...] = tuple(
    Rule(
        code=code.value,
        level=Level.WARNING if code is Reading.COPIES else Level.ERROR,
        check=None,
        example=_EXAMPLES[code],
    )
    for code in Reading
)
"""Storage finds them, so they have no check of their own. All are errors except copies beside the files."""
