"""Templates of offices: what is wrong in one is told with its place, and what is right is never refused."""

import io
import zipfile
from typing import Any

import pytest
from docx import Document
from docx.document import Document as DocumentObject

from povplan.errors import PovplanError
from povplan.exchange.wordtemplate import Where, find_flaws, open_template, take_package
from povplan.reports.merging import PART

NAMES = {
    "commune": None,
    "total": None,
    "part_results": PART,
    "villages": {"name": None, "target": None},
    "sections": {"title": None, "content": PART},
}
ROWS = ("{%tr for village in villages %}", "{{ village.name }}", "{%tr endfor %}")


def save(document: DocumentObject) -> bytes:
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def template(*paragraphs: str, rows: tuple[str, ...] = ()) -> bytes:
    """Return a template with some paragraphs and a table of one column."""
    document = Document()
    for each in paragraphs:
        document.add_paragraph(each)
    if rows:
        table = document.add_table(rows=0, cols=1)
        for each in rows:
            table.add_row().cells[0].text = each
    return save(document)


def flaws(raw: bytes) -> list[tuple[str, Where | None, str]]:
    opened = open_template(raw)
    assert opened is not None
    return [(each.what.value, each.where, each.name) for each in find_flaws(opened, NAMES)]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Xã {{ commune }}: {{total}}", "{{p part_results }}"),
        ("{% for v in villages %}{{ v.name }}{% if not loop.last %}, {% endif %}{% endfor %}.",),
        ("{%p for s in sections %}", "{{ s.title }}", "{{p s.content }}", "{%p endfor %}"),
        ("{%p if villages %}", "{{ villages|length }} thôn, {{ villages|sum(attribute='target') }}", "{%p endif %}"),
        ("{% for v in villages|sort(attribute='name') if v.target > 2 %}{{ v.name|upper }}{% else %}-{% endfor %}",),
        ("{% set most = total * 2 %}{{ most }}{% with x = commune %}{{ x }}{% endwith %}",),
        ("{% set all = villages %}{% for v in all %}{{ v.name }}{% endfor %}{{ all|length }}",),
        ("{% set text %}{{ commune }}{% endset %}{{ text }}",),
        ("{% for v, n in villages|groupby('target') %}{{ n|length }}{% endfor %}",),
        ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m(commune) }}",),
        ("{# chỉ là ghi chú: {{ nothing }} #}", "{% raw %}{{ nothing }}{% endraw %}"),
        ("{{ commune if total else 'không' }}", "{{ '%s hộ' | format(total) }}", "{{ range(3)|list }}"),
        ("{{ commune|default(“chưa rõ & chưa có”) }}",),
        ("{{p part_results if total else sections[0].content }}",),
        ("{% if nothing is defined %}{{ nothing }}{% endif %}".replace("{{ nothing }}", "x"),),
    ],
)
def test_what_is_right_is_not_refused(paragraphs: tuple[str, ...]) -> None:
    assert flaws(template(*paragraphs, rows=ROWS)) == []


@pytest.mark.parametrize(
    ("paragraph", "what", "name"),
    [
        ("Xã {{ comune }}", "unknown", "comune"),
        ("{% for v in villages %}{{ v.nmae }}{% endfor %}", "unknown", "v.nmae"),
        ("{% for v in thon %}{{ v.name }}{% endfor %}", "unknown", "thon"),
        ("{% for v in villages if v.cho %}{{ v.name }}{% endfor %}", "unknown", "v.cho"),
        ("{% if gi %}x{% endif %}", "unknown", "gi"),
        ("{% if total %}a{% elif gi %}b{% else %}c{% endif %}", "unknown", "gi"),
        ("{% set a = gi %}{{ a }}", "unknown", "gi"),
        ("{{ commune ~ gi }}", "unknown", "gi"),
        ("{{ villages|sort(attribute=gi)|length }}", "unknown", "gi"),
        ("{% for v in villages %}{% endfor %}{{ v.name }}", "unknown", "v"),
        ("{{ villages }}", "not_repeated", "villages"),
        ("{{ villages.name }}", "not_repeated", "villages"),
        ("Kết quả: {{ part_results }}", "not_alone", "part_results"),
        ("{% for s in sections %}{{ s.content }}{% endfor %}", "not_alone", "s.content"),
        ("{{p commune }}", "not_a_part", "commune"),
        ("Bảng 1: {{p part_results }}", "shared", "{{p part_results }}"),
        ("Các thôn: {%p if total %}x{%p endif %}", "shared", "{%p if total %}"),
        ("{{r commune }}", "not_a_part", "commune"),
    ],
)
def test_what_is_wrong_is_told_once_with_its_name(paragraph: str, what: str, name: str) -> None:
    assert flaws(template("Mở đầu.", paragraph))[:1] == [(what, Where.TEXT, name)]
    assert what == "shared" or len(flaws(template("Mở đầu.", paragraph))) == 1


@pytest.mark.parametrize(
    "paragraph",
    ["{{ commune", "{{ commune | nofilter }}", "{% endif %}", "{{ }}", "{% ab %}"],
)
def test_wrong_code_is_told_with_its_paragraph(paragraph: str) -> None:
    opened = open_template(template("Mở đầu.", paragraph, "Kết thúc."))
    assert opened is not None
    (found,) = find_flaws(opened, NAMES)
    assert (found.what.value, found.where) == ("bad_code", Where.TEXT)
    assert found.name


@pytest.mark.parametrize(
    ("paragraph", "name"),
    [
        ("Đạt { total } hộ", "total"),
        ("Đạt { { total } } hộ", "total"),
        ("Đạt ｛｛total｝｝ hộ", "total"),  # noqa: RUF001 - as a Chinese keyboard writes them
        ("[[commune]]", "commune"),
        ("{p part_results}", "part_results"),
    ],
)
def test_fields_in_other_brackets_are_told(paragraph: str, name: str) -> None:
    assert flaws(template("{{ total }}", paragraph)) == [("braces", Where.TEXT, name)]


@pytest.mark.parametrize("paragraph", ["Kèm theo { } [1] [commune]", "Mức {x} và [[y]]"])
def test_other_brackets_are_only_text(paragraph: str) -> None:
    assert flaws(template("{{ total }}", paragraph)) == []


def test_a_report_that_was_filled_in_is_no_template() -> None:
    assert flaws(template("Báo cáo 6 tháng", "Đạt 30 hộ")) == [("no_fields", None, "")]


def test_a_loop_without_end_is_shown_where_it_begins() -> None:
    opened = open_template(template("A", "{% for v in villages %}", "{{ v.name }}", "{% if total %}x{% endif %}", "B"))
    assert opened is not None
    (found,) = find_flaws(opened, NAMES)
    begin = "{% for v in villages %}"
    assert (found.what.value, found.text, found.name) == ("unclosed", begin, begin)


def test_all_that_is_wrong_is_told_in_order_with_the_text_around_it() -> None:
    opened = open_template(template("Xã {{ comune }}", "Số hộ: {{ totl }} trong năm", rows=("{{ x }}",)))
    assert opened is not None
    found = find_flaws(opened, NAMES)
    assert [(each.name, each.text) for each in found] == [
        ("comune", "Xã {{ comune }}"),
        ("totl", "Số hộ: {{ totl }} trong năm"),
        ("x", "{{ x }}"),
    ]
    assert "commune" in found[0].known


def test_headers_footers_and_properties_are_read_too() -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "{{ dau }}"
    document.sections[0].footer.paragraphs[0].text = "{{ cuoi }}"
    document.core_properties.title = "{{ ten }} {{ commune }}"
    assert flaws(save(document)) == [
        ("unknown", Where.HEADER, "dau"),
        ("unknown", Where.FOOTER, "cuoi"),
        ("unknown", Where.PROPERTIES, "ten"),
    ]


def test_a_part_stands_only_in_the_text() -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "{{p part_results }}"
    assert flaws(save(document)) == [("not_here", Where.HEADER, "part_results")]


def test_a_loop_over_rows_shares_its_row_with_nothing_but_may_stand_inside_another_table() -> None:
    row = ("{%tr for village in villages %}{{ village.name }}",)
    assert ("shared", Where.TEXT, "{%tr for village in villages %}") in flaws(template(rows=(*row, "{%tr endfor %}")))
    document = Document()
    outer = document.add_table(rows=1, cols=2)
    inner = outer.cell(0, 0).add_table(rows=0, cols=1)
    for each in ROWS:
        inner.add_row().cells[0].text = each
    outer.cell(0, 1).text = "Thôn"
    assert flaws(save(document)) == []


def test_the_paragraph_that_is_meant_is_shown() -> None:
    opened = open_template(template("{{ commune }}", "{{p part_resultz }}", "{{p sections }}"))
    assert opened is not None
    found = [(each.name, each.text) for each in find_flaws(opened, NAMES)]
    assert found == [("part_resultz", "{{ part_resultz }}"), ("sections", "{{ sections }}")]


def test_a_package_is_taken_apart_before_it_is_read() -> None:
    raw = template("Xã {{ commune }}")
    opened = open_template(take_package(raw, "mau.docx"))
    assert opened is not None
    assert find_flaws(opened, NAMES) == []
    for wrong in (raw[: len(raw) // 2], raw.replace(b"word/document.xml", b"word/documenu.xml", 1)):
        with pytest.raises(PovplanError, match=r"mau\.docx|damaged|broken"):
            take_package(wrong, "mau.docx")
    content = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(content, "w") as new:
        for name in old.namelist():
            evil = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
            new.writestr(name, evil if name == "word/settings.xml" else old.read(name))
    with pytest.raises(PovplanError):
        take_package(content.getvalue(), "mau.docx")


def test_a_tag_that_word_has_split_over_runs_is_read_as_one() -> None:
    document = Document()
    paragraph = document.add_paragraph("Xã ")
    for each in ("{", "{ comm", "une", " }", "}"):
        paragraph.add_run(each).bold = each == "une"
    assert flaws(save(document)) == []
    paragraph.add_run("{{ co")
    paragraph.add_run("mune }}")
    assert flaws(save(document)) == [("unknown", Where.TEXT, "comune")]


@pytest.mark.parametrize("raw", [b"", b"Xin chao", b"PK\x03\x04rubbish", b"\xd0\xcf\x11\xe0" + bytes(600)])
def test_what_is_no_word_document_is_known(raw: bytes) -> None:
    assert open_template(raw) is None


def test_a_workbook_is_no_word_document() -> None:
    from xlsxwriter import Workbook  # noqa: PLC0415 - only here

    content = io.BytesIO()
    with Workbook(content) as book:
        book.add_worksheet()
    assert open_template(content.getvalue()) is None


def test_code_of_a_template_reaches_nothing_of_the_computer() -> None:
    from povplan.exchange.wordtemplate import make_environment  # noqa: PLC0415 - only here

    def run(code: str) -> Any:  # noqa: ANN401 - whatever comes of it
        return make_environment().from_string(code).render(commune="x")

    with pytest.raises(Exception, match="unsafe"):
        run("{{ commune.__class__.__mro__[1].__subclasses__() }}")
