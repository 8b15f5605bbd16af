"""Writes the pages on the keys and the rules, and the JSON Schemas, from the program: `python docs/make.py`."""  # noqa: INP001 - a script

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from povplan.model.schema import FILES
from povplan.render.jsontext import draw_json
from povplan.reports.schema import schema_record
from povplan.rules.registry import RULES
from povplan.rules.rule import Rule
from povplan.words import findings as words
from povplan.words.language import Language
from povplan.words.rules import page_of
from povplan.words.terms import TERMS

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
    ),
}


def make_files() -> dict[str, str]:
    """Return the text of every file that is made, by its path in the repository."""
    made = {f"data/schema/{name}.schema.json": draw_json(schema_record(name, Language.VI)) + "\n" for name in FILES}
    for language, phrases in PHRASES.items():
        made[f"docs/fields{phrases.ending}"] = make_fields_page(language)
        made[f"docs/rules{phrases.ending}"] = make_rules_page(language)
    return made


def make_fields_page(language: Language) -> str:
    """Return the page that lists the keys of the three files."""
    phrases = PHRASES[language]
    page = [f"# {phrases.fields_title}", phrases.other.format(page="fields"), phrases.fields_about]
    for name in ("households", "plan", "deprivations"):
        page += _file_parts(name, language)
    return "\n\n".join(page) + "\n"


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
    waiting = [schema]
    while waiting:
        for key, field in waiting.pop(0)["properties"].items():
            title = _record_in(field, schema)
            if title:
                if title not in keys:
                    waiting.append(schema["$defs"][title])
                keys.setdefault(title, {})[f"`{key}`"] = None
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
