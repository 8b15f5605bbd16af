"""Writes the pages on commands, keys and rules, and the JSON Schemas, from the program: `python docs/make.py`."""  # noqa: INP001 - a script

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import typer

from povplan.cli.commandtable import COMMANDS
from povplan.cli.helppage import HelpPage, Section
from povplan.cli.output import FORMATS
from povplan.cli.shell import build_shell
from povplan.cli.speech import Speech
from povplan.cli.usage import PROGRAM
from povplan.errors import ExitStatus
from povplan.exchange.wordmerge import say_value
from povplan.model.kinds import DataFile, Format, Period
from povplan.model.schema import FILES
from povplan.progress.meeting import look_back, review_period
from povplan.render.jsontext import draw_json
from povplan.reports.meeting import meeting_report
from povplan.reports.merging import MergeField
from povplan.reports.schema import schema_record
from povplan.rules.registry import RULES
from povplan.rules.rule import Rule
from povplan.storage.load import load_texts
from povplan.storage.new_folder import read_sample, read_standard
from povplan.words import findings as words
from povplan.words.language import Language
from povplan.words.rules import page_of
from povplan.words.terms import TERMS

if TYPE_CHECKING:
    from povplan.cli.commandline import Command

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Phrases:
    """What the pages say besides the words of the program; fields in braces."""

    ending: str
    other: str
    fields_title: str
    fields_about: str
    key: str
    value: str
    needed: str
    description: str
    yes: str
    no: str
    rules_title: str
    rules_about: str
    families: Mapping[str, str]
    kinds: Mapping[str, str]
    commands_title: str
    commands_about: str
    command: str
    shared_title: str
    formats_title: str
    formats_about: str
    format_headings: tuple[str, str, str]
    template_title: str
    template_about: str
    loop_about: str
    field: str
    one: str
    example: str
    formats: Mapping[Format, str]
    statuses_title: str
    statuses_about: str
    status: str
    meaning: str
    statuses: Mapping[ExitStatus, str]


PHRASES = {
    Language.EN: Phrases(
        ending=".md",
        other="[Tiếng Việt]({page}.vi.md)",
        fields_title="The keys of the data files",
        fields_about=(
            "The files are YAML in UTF-8. A value is written as it is; only a *text* that looks like a number stands "
            'in quotes, as in `number: "47"`. Dates are written 2023-06-30, money and counts in plain digits '
            "(`20000000`). A key that is not listed here is an error."
        ),
        key="Key",
        value="Value",
        needed="Needed",
        description="What it is",
        yes="yes",
        no="",
        rules_title="The rules",
        rules_about=(
            "What `povplan validate` checks. An *error* must be mended: no command computes figures from a plan with "
            "errors. A *warning* is a question to the officer, an *info* something to keep in mind. `povplan explain "
            "CODE` shows a rule on the screen."
        ),
        families={
            "DP": "Deprivations",
            "HH": "Households",
            "PL": "The plan",
            "RV": "Reviews, visits, support",
            "YM": "Reading the files",
        },
        kinds={
            "integer": "whole number",
            "range": "whole number, {minimum} to {maximum}",
            "least": "whole number from {minimum}",
            "string": "text",
            "id": "id",
            "date": "date",
            "boolean": "`true`, `false`",
            "list": "list: {item}",
            "mapping": "[mapping](#{anchor})",
            "mappings": "list of [mappings](#{anchor})",
        },
        commands_title="Commands",
        commands_about=(
            "What `povplan COMMAND --help` says of each command, on one page. A name in capitals stands for a value; "
            "what is in brackets may be left out. The examples are typed in the sample commune: `povplan init data "
            "--sample` in an empty folder makes it. How the commands work together: [guide.md](guide.md)."
        ),
        command="command",
        shared_title="Options of every command",
        formats_title="Formats",
        formats_about=(
            "`-O` (`--format`) names a format, or the ending of the file of `-o` (`--output`) does. A file that is "
            "there already is replaced only with `--force`."
        ),
        format_headings=("`-O`, `--format`", "ending of `-o`, `--output`", "what"),
        template_title="The template of the report",
        template_about=(
            "`povplan report --new-template template.docx` writes the template of povplan. Change it in Word: "
            "letterhead, fonts, sentences, which parts stand where. Then `povplan report --period half "
            "--template template.docx -o report.docx` fills it in.\n"
            "\n"
            "- `{{ title }}` is replaced by the value of a field, in the look of the text around it.\n"
            "- `{{p part_villages }}`, with a `p`, alone in a paragraph, is replaced by a part of the report: "
            "its table, chart and notes.\n"
            "- `{%tr for village in villages %}`, alone in a row of a table, and `{%tr endfor %}` in a later "
            "row repeat the rows between them, once for each village. `{%p for ... %}` and `{%p endfor %}`, "
            "alone in paragraphs, repeat paragraphs.\n"
            "- `{%p if internal %}` and `{%p endif %}` keep what is between them only if the field is not "
            "blank.\n"
            "\n"
            "For example, a table with a row for each village: \n"
            "\n"
            "| Village | Target | Done |\n"
            "| --- | --- | --- |\n"
            "| `{%tr for village in villages %}` | | |\n"
            "| `{{ village.name }}` | `{{ village.poor_target }}` | `{{ village.poor_done }}` |\n"
            "| `{%tr endfor %}` | | |\n"
            "\n"
            "A field that is not listed here is an error: povplan says in which paragraph it stands, and "
            "writes nothing. With `--public` there are no `households` and no `part_changes`. The examples are "
            "those of the sample commune at the end of June."
        ),
        loop_about="A list: {what}. In a loop `for {one} in {name}`:",
        field="Field",
        one="each",
        example="Example",
        formats={
            Format.TABLE: "tables as wide as the terminal; used there by itself",
            Format.PLAIN: "full width, nothing left out; used by itself when the output goes to another program",
            Format.GITHUB: "Markdown tables; for `validate`, annotations of GitHub Actions",
            Format.TSV: "cells between tabs",
            Format.JSON: "for scripts; keys and ids are the same in both languages",
            Format.CSV: "`export` only: UTF-8 with byte order mark, for Excel",
            Format.XLSX: "`export` only: a workbook ready to print",
            Format.DOCX: "`export`, `report`, `sheet`: a Word document ready to print",
            Format.HTML: "`report`, `sheet`: one page for A4 and for a phone",
        },
        statuses_title="Exit statuses",
        statuses_about="Results go to stdout, everything else to stderr. The statuses are the same in both languages.",
        status="status",
        meaning="meaning",
        statuses={
            ExitStatus.DONE: (
                "done; of a command that records: the change stands, even if its result could not be printed (stderr "
                "says so)"
            ),
            ExitStatus.FINDINGS: "the data have errors (with `--strict`, warnings too)",
            ExitStatus.USAGE: "the command line is wrong",
            ExitStatus.FILES: (
                "a file is missing, cannot be read or written, is too large, or another command is writing; nothing "
                "was changed"
            ),
            ExitStatus.BUG: "a bug of povplan",
        },
    ),
    Language.VI: Phrases(
        ending=".vi.md",
        other="[English]({page}.md)",
        fields_title="Các khóa của tệp dữ liệu",
        fields_about=(
            "Các tệp viết theo YAML, mã UTF-8. Giá trị ghi thẳng; chỉ *chữ* trông giống số mới đặt trong dấu nháy, như "
            '`number: "47"`. Ngày ghi 2023-06-30; tiền và số đếm ghi liền các chữ số (`20000000`). Khóa không có trong '
            "bảng dưới đây bị báo lỗi."
        ),
        key="Khóa",
        value="Giá trị",
        needed="Bắt buộc",
        description="Nội dung",
        yes="có",
        no="",
        rules_title="Các quy tắc kiểm tra",
        rules_about=(
            "Những điều mà `povplan validate` kiểm tra. *Lỗi* thì phải sửa: kế hoạch còn lỗi thì không lệnh nào tính "
            "số liệu. *Cần xem* là điều hỏi lại cán bộ, *lưu ý* là điều nên biết. `povplan explain MÃ` hiện một quy "
            "tắc trên màn hình."
        ),
        families={
            "DP": "Chỉ số thiếu hụt",
            "HH": "Hộ",
            "PL": "Kế hoạch",
            "RV": "Rà soát, thăm hộ, hỗ trợ",
            "YM": "Đọc tệp",
        },
        kinds={
            "integer": "số nguyên",
            "range": "số nguyên từ {minimum} đến {maximum}",
            "least": "số nguyên từ {minimum}",
            "string": "chữ",
            "id": "mã",
            "date": "ngày",
            "boolean": "`true`, `false`",
            "list": "danh sách: {item}",
            "mapping": "[mục](#{anchor})",
            "mappings": "danh sách các [mục](#{anchor})",
        },
        commands_title="Các lệnh",
        commands_about=(
            "Những gì `povplan LỆNH --help` nói về từng lệnh, trên một trang. Chữ hoa là chỗ ghi giá trị; phần trong "
            "ngoặc vuông có thể bỏ. Các ví dụ gõ với xã mẫu: `povplan init data --sample` trong một thư mục trống tạo "
            "ra xã này. Cách dùng các lệnh trong năm: [guide.vi.md](guide.vi.md)."
        ),
        command="lệnh",
        shared_title="Tùy chọn của mọi lệnh",
        formats_title="Dạng kết quả",
        formats_about=(
            "`-O` (`--format`) nêu dạng kết quả, hoặc đuôi tệp của `-o` (`--output`) quyết định. Tệp đã có chỉ bị ghi "
            "đè khi có `--force`."
        ),
        format_headings=("`-O`, `--format`", "đuôi tệp của `-o`, `--output`", "dạng"),
        template_title="Mẫu báo cáo",
        template_about=(
            "`povplan report --new-template mau-bao-cao.docx` ghi ra mẫu có sẵn. Hãy sửa mẫu trong Word: phần "
            "đầu, phông chữ, câu văn, phần nào đứng ở đâu. Sau đó `povplan report --period half --template "
            "mau-bao-cao.docx -o bao-cao.docx` điền số liệu vào mẫu.\n"
            "\n"
            "- `{{ title }}` được thay bằng giá trị của trường, giữ kiểu chữ xung quanh.\n"
            "- `{{p part_villages }}`, có chữ `p`, đứng riêng một đoạn, được thay bằng một phần của báo cáo: "
            "bảng, biểu đồ và ghi chú.\n"
            "- `{%tr for village in villages %}` đứng riêng một dòng của bảng và `{%tr endfor %}` ở một dòng "
            "sau: các dòng ở giữa được lặp lại, mỗi thôn một lần. `{%p for ... %}` và `{%p endfor %}`, đứng "
            "riêng một đoạn, lặp lại các đoạn.\n"
            "- `{%p if internal %}` và `{%p endif %}`: phần ở giữa chỉ giữ lại nếu trường không trống.\n"
            "\n"
            "Ví dụ, bảng có mỗi thôn một dòng:\n"
            "\n"
            "| Thôn | Chỉ tiêu | Công nhận |\n"
            "| --- | --- | --- |\n"
            "| `{%tr for village in villages %}` | | |\n"
            "| `{{ village.name }}` | `{{ village.poor_target }}` | `{{ village.poor_done }}` |\n"
            "| `{%tr endfor %}` | | |\n"
            "\n"
            "Trường không có trong bảng dưới đây là lỗi: povplan nêu đoạn có lỗi và không ghi gì. Với "
            "`--public`, không có `households` và `part_changes`. Ví dụ lấy từ xã mẫu, đến hết tháng 6."
        ),
        loop_about="Danh sách: {what}. Trong vòng lặp `for {one} in {name}`:",
        field="Trường",
        one="each",
        example="Ví dụ",
        formats={
            Format.TABLE: "bảng vừa chiều ngang màn hình; tự dùng khi hiện trên màn hình",
            Format.PLAIN: "đủ chiều ngang, không bớt gì; tự dùng khi chuyển cho chương trình khác",
            Format.GITHUB: "bảng Markdown; với `validate` là chú thích của GitHub Actions",
            Format.TSV: "các ô cách nhau bằng dấu tab",
            Format.JSON: "cho chương trình khác đọc; khóa và mã không đổi theo ngôn ngữ",
            Format.CSV: "chỉ với `export`: UTF-8 có dấu BOM, cho Excel",
            Format.XLSX: "chỉ với `export`: sổ tính Excel, in được ngay",
            Format.DOCX: "với `export`, `report`, `sheet`: văn bản Word, in được ngay",
            Format.HTML: "với `report`, `sheet`: một trang, in trên A4 và xem trên điện thoại",
        },
        statuses_title="Mã kết thúc",
        statuses_about="Kết quả ra stdout, mọi thứ khác ra stderr. Mã kết thúc không đổi theo ngôn ngữ.",
        status="mã",
        meaning="ý nghĩa",
        statuses={
            ExitStatus.DONE: (
                "xong; với lệnh ghi: thay đổi đã được ghi, kể cả khi không in ra được kết quả (stderr báo)"
            ),
            ExitStatus.FINDINGS: "dữ liệu có lỗi (với `--strict`: cả điều cần xem)",
            ExitStatus.USAGE: "lệnh viết sai",
            ExitStatus.FILES: (
                "thiếu tệp, không đọc, không ghi được tệp, tệp quá lớn, hoặc lệnh khác đang ghi; chưa thay đổi gì"
            ),
            ExitStatus.BUG: "lỗi của povplan",
        },
    ),
}


def make_files() -> dict[str, str]:
    """Return the text of every file that is made, by its path in the repository."""
    made = {f"data/schema/{name}.schema.json": draw_json(schema_record(name, Language.VI)) + "\n" for name in FILES}
    for language, phrases in PHRASES.items():
        made[f"docs/commands{phrases.ending}"] = make_commands_page(language)
        made[f"docs/fields{phrases.ending}"] = make_fields_page(language)
        made[f"docs/rules{phrases.ending}"] = make_rules_page(language)
        made[f"docs/template{phrases.ending}"] = make_template_page(language)
    return made


def make_commands_page(language: Language) -> str:
    """Return the page that shows every command, its options, the formats and the exit statuses."""
    phrases = PHRASES[language]
    pages = {name: describe_command(name, language) for name in COMMANDS}
    rows = [(f"[`povplan {name}`](#{name})", page.text.partition("\n\n")[0]) for name, page in pages.items()]
    page = [
        f"# {phrases.commands_title}",
        phrases.other.format(page="commands"),
        phrases.commands_about,
        _table((phrases.command, phrases.meaning), rows),
    ]
    for name, described in pages.items():
        page += _command_parts(name, described, phrases)
    # Every command has the same: those of the first one.
    *_, shared = pages[next(iter(pages))].sections
    return (
        "\n\n".join(
            [
                *page,
                f"## {phrases.shared_title}",
                _options_table(phrases, shared),
                f"## {phrases.formats_title}",
                phrases.formats_about,
                _table(
                    phrases.format_headings,
                    [(f"`{each}`", _code(FORMATS[each].ending), phrases.formats[each]) for each in Format],
                ),
                f"## {phrases.statuses_title}",
                phrases.statuses_about,
                _table(
                    (phrases.status, phrases.meaning),
                    [(str(each.value), phrases.statuses[each]) for each in ExitStatus],
                ),
            ]
        )
        + "\n"
    )


def describe_command(name: str, language: Language) -> HelpPage:
    """Return what the help page of a command says."""
    shell = build_shell(language)
    settings = shell.context_settings
    around = typer.Context(shell, info_name=PROGRAM, obj=Speech(language, language), **settings)
    _, command, _ = shell.resolve_command(around, [name])
    own = cast("Command", command)
    return own.describe(typer.Context(own, info_name=name, parent=around))


def _command_parts(name: str, page: HelpPage, phrases: Phrases) -> Iterator[str]:
    *sections, _ = page.sections
    yield f"## {name}"
    yield f"`{page.usage[1]}`"
    yield page.text
    for section in sections:
        if section.rows:
            yield _options_table(phrases, section)
    heading, examples = page.examples
    yield f"{heading}:"
    yield "```text\n" + "".join(f"{example}\n" for example in examples) + "```"


def _options_table(phrases: Phrases, section: Section) -> str:
    return _table((section.title, phrases.meaning), [(_code(each), text) for each, text in section.rows])


def _code(text: str) -> str:
    return f"`{text}`" if text else ""


def make_fields_page(language: Language) -> str:
    """Return the page that lists the keys of the three files."""
    phrases = PHRASES[language]
    page = [f"# {phrases.fields_title}", phrases.other.format(page="fields"), phrases.fields_about]
    for name in ("households", "plan", "deprivations"):
        page += _file_parts(name, language)
    return "\n\n".join(page) + "\n"


def make_template_page(language: Language) -> str:
    """Return the page that lists the fields of a report's template, each with an example from the sample."""
    phrases = PHRASES[language]
    texts = {file: read_sample().get(f"{file.value}.yaml") or read_standard() for file in DataFile}
    book = load_texts(texts).book
    assert book is not None  # noqa: S101 - the sample can be read
    day = date(book.plan.year, 6, 30)
    reviewed = review_period(book, look_back(book.plan, Period.HALF, day, day))
    merge = meeting_report(book, reviewed, day, language).merge
    assert merge is not None  # noqa: S101 - a report has fields
    values = merge.values()
    lists = [each for each in merge.fields if each.items]
    headings = (phrases.field, phrases.description, phrases.example)
    page = [
        f"# {phrases.template_title}",
        phrases.other.format(page="template"),
        phrases.template_about,
        _table(headings, [_field_row(each, "", values[each.name], language) for each in merge.fields]),
    ]
    for each in lists:
        of = cast("list[dict[str, Any]]", values[each.name])
        one = of[0] if of else {}
        rows = [_field_row(item, f"{phrases.one}.", one.get(item.name), language) for item in each.items]
        page += [
            f"## `{each.name}`",
            phrases.loop_about.format(what=each.say(language), name=each.name, one=phrases.one),
            _table(headings, rows),
        ]
    return "\n\n".join(page) + "\n"


def _field_row(field: MergeField, before: str, value: Any, language: Language) -> tuple[str, str, str]:  # noqa: ANN401 - a value of a field
    name = f"{before}{field.name}"
    if field.is_part:
        return f"`{name}`", field.say(language), f"`{{{{p {name} }}}}`"
    if field.items:
        return f"`{name}`", field.say(language), f"[`{name}`](#{name})"
    text = say_value(value, language)
    shown = " / ".join(str(text if isinstance(text, str) else "").replace("\u00a0", " ").split("\n"))
    return f"`{name}`", field.say(language), shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"


_LONGEST = 90


def make_rules_page(language: Language) -> str:
    """Return the page that explains every rule."""
    phrases = PHRASES[language]
    page = [f"# {phrases.rules_title}", phrases.other.format(page="rules"), phrases.rules_about]
    for family, rules in groupby(RULES, key=lambda rule: rule.code[:2]):
        members = list(rules)
        rows = [(f"[{rule.code}](#{rule.code.lower()})", *_level_and_sentence(rule, language)) for rule in members]
        page += [
            f"## {family}: {phrases.families[family]}",
            _table([each.say(language) for each in (words.CODE, words.LEVEL, words.WHAT_MUST_HOLD)], rows),
        ]
        for rule in members:
            said = page_of(rule.code)
            facts = (
                (words.LEVEL, TERMS[rule.level.value].say(language)),
                (words.WHY, said.why.say(language)),
                (words.MEND, said.mend.say(language)),
                (words.LEGAL_BASIS, rule.legal or words.NO_LEGAL_BASIS.say(language)),
            )
            page += [
                f"### {rule.code}",
                said.sentence.say(language),
                "\n".join(f"- {heading.say(language)}: {text}" for heading, text in facts),
                f"{words.EXAMPLE.say(language)}:",
                f"```yaml\n{rule.example.rstrip()}\n```",
            ]
    return "\n\n".join(page) + "\n"


def _level_and_sentence(rule: Rule, language: Language) -> tuple[str, str]:
    return TERMS[rule.level.value].say(language), page_of(rule.code).sentence.say(language)


def _file_parts(name: str, language: Language) -> Iterator[str]:
    phrases = PHRASES[language]
    schema = schema_record(name, language)
    headings = _headings_of(schema)
    yield f"## {name}.yaml"
    for title, heading in headings.items():
        record = schema["$defs"][title] if title else schema
        if heading:
            yield f"### {heading}"
        yield record["description"]
        rows = [
            (
                f"`{key}`",
                _kind_of(field, schema, headings, phrases),
                phrases.yes if key in record.get("required", ()) else phrases.no,
                field["description"],
            )
            for key, field in record["properties"].items()
        ]
        yield _table((phrases.key, phrases.value, phrases.needed, phrases.description), rows)


def _headings_of(schema: dict[str, Any]) -> dict[str, str]:
    """Return the records of a file in the order in which one meets them, each with the keys that hold it."""
    keys: dict[str, dict[str, None]] = {"": {}}
    taken: dict[str, str] = {}
    waiting = [("", schema)]
    while waiting:
        above, record = waiting.pop(0)
        for key, field in record["properties"].items():
            title = _record_in(field, schema)
            if title:
                if title not in keys:
                    waiting.append((key, schema["$defs"][title]))
                # A key that holds another record elsewhere is told apart by the key above it.
                name = key if taken.setdefault(key, title) == title else f"{above}.{key}"
                keys.setdefault(title, {})[f"`{name}`"] = None
    return {title: ", ".join(each) for title, each in keys.items()}


def _record_in(field: dict[str, Any], schema: dict[str, Any]) -> str:
    reference = _bare(field).get("items", _bare(field)).get("$ref", "")
    title = str(reference).rpartition("/")[2]
    return title if "properties" in schema["$defs"].get(title, {}) else ""


def _bare(field: dict[str, Any]) -> dict[str, Any]:
    """Return what a field holds when it is not left empty."""
    return next((each for each in field.get("anyOf", ()) if each != {"type": "null"}), field)


def _kind_of(field: dict[str, Any], schema: dict[str, Any], headings: Mapping[str, str], phrases: Phrases) -> str:
    bare = _bare(field)
    record = _record_in(bare, schema)
    is_list = bare.get("type") == "array"
    if record:
        return phrases.kinds["mappings" if is_list else "mapping"].format(anchor=_anchor(headings[record]))
    if is_list:
        return phrases.kinds["list"].format(item=_kind_of(bare["items"], schema, headings, phrases))
    if reference := bare.get("$ref"):
        bare = schema["$defs"][str(reference).rpartition("/")[2]]
    if choices := bare.get("enum"):
        return ", ".join(f"`{each}`" for each in choices)
    return phrases.kinds[_simple_kind(bare)].format(**bare)


def _simple_kind(field: dict[str, Any]) -> str:
    if field.get("format") == "date":
        return "date"
    if field["type"] == "string" and "maxLength" in field:
        return "id"
    if field["type"] == "integer" and "minimum" in field:
        return "range" if "maximum" in field else "least"
    return str(field["type"])


def _anchor(heading: str) -> str:
    """Return what GitHub makes of a heading."""
    return "".join(char for char in heading.lower().replace(" ", "-") if char.isalnum() or char in "-_")


def _table(heading: Iterable[str], rows: Iterable[tuple[str, ...]]) -> str:
    headings = tuple(heading)
    lines = [headings, tuple("---" for _ in headings), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def main() -> None:
    """Write every file."""
    for path, text in make_files().items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
