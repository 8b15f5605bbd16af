"""Whether the template of an office fits: each field that it names exists, and stands where it can be filled in."""

import html
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple
from xml.parsers import expat
from zipfile import BadZipFile

from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment

from povplan.exchange.package import Package, pack
from povplan.reports.merging import PART, Names

_PROPERTIES = ("author", "comments", "identifier", "language", "subject", "title")
"""Those that the library fills in."""

_FOOTNOTES = "footnotes+xml"
_SAME_ITEMS = ("sort", "reverse", "list", "select", "reject", "selectattr", "rejectattr", "unique")
"""Filters of lists whose items stay what they were."""

_LONGEST = 60


class Where(StrEnum):
    """The part of a document in which something stands."""

    TEXT = "text"
    HEADER = "header"
    FOOTER = "footer"
    FOOTNOTES = "footnotes"
    PROPERTIES = "properties"


class What(StrEnum):
    """What is wrong."""

    UNKNOWN = "unknown"
    NOT_REPEATED = "not_repeated"
    NOT_ALONE = "not_alone"
    NOT_A_PART = "not_a_part"
    NOT_HERE = "not_here"
    SHARED = "shared"
    UNCLOSED = "unclosed"
    NOT_IN_TABLE = "not_in_table"
    BRACES = "braces"
    NO_FIELDS = "no_fields"
    FAILED = "failed"
    BROKEN = "broken"
    NOT_WORD = "not_word"
    BAD_CODE = "bad_code"


class Flaw(NamedTuple):
    """Something wrong in a template.

    Args:
        what: what is wrong.
        where: the part of the document; None: all of it.
        text: the text of its paragraph.
        name: the field; of bad code, what the library says of it.
        known: the names that could stand there.
    """

    what: What
    where: Where | None
    text: str
    name: str
    known: tuple[str, ...] = ()


class BadTemplateError(Exception):
    """A template that cannot be filled in."""

    def __init__(self, *flaws: Flaw) -> None:
        super().__init__(flaws)
        self.flaws = flaws


def make_environment(finalize: Callable[[Any], Any] | None = None) -> SandboxedEnvironment:
    """Return what reads the code of a template, which can do no harm: it comes from elsewhere."""
    return SandboxedEnvironment(autoescape=True, undefined=StrictUndefined, finalize=finalize)


class Template(DocxTemplate):  # type: ignore[misc]
    """A template that keeps signs in its code as they were typed, and refuses what would break the document."""

    def patch_xml(self, src_xml: str) -> str:
        """Return XML that can be read as code."""
        return _CODE.sub(lambda found: html.unescape(found.group()), super().patch_xml(src_xml))

    def fix_tables(self, xml: str) -> Any:  # noqa: ANN401 - an element of XML
        """Return what was filled in as elements; the library would leave out what is not well-formed."""
        parse_xml(xml)
        return super().fix_tables(xml)


_CODE = re.compile(r"\{[{%].*?[%}]\}")


def take_package(raw: bytes, file: str) -> bytes:
    """Return a file of Word again, of parts that were looked at: they are not too large and name nothing outside.

    Raises:
        PovplanError: it is broken, protected or too large.
    """
    if not raw.startswith(_ZIP):
        return raw  # `open_template` knows it.
    package = Package(raw, file)

    def take(name: str) -> Iterator[bytes]:
        is_xml = name.lower().endswith((".xml", ".rels"))
        return package.parse(name, expat.ParserCreate()) if is_xml else package.unpack(name)

    return pack((name, take(name)) for name in sorted(package.names) if not name.endswith("/"))


_ZIP = b"PK\x03\x04"


def open_template(raw: bytes) -> Template | None:
    """Return a template; None if it is no Word document."""
    template = Template(io.BytesIO(raw))
    try:
        template.init_docx()
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, SyntaxError):
        return None
    return template


def find_flaws(template: Template, names: Names) -> list[Flaw]:
    """Return what is wrong in a template, in the order of the document.

    Args:
        template: the template.
        names: the fields that there are.
    """
    environment = make_environment()
    flaws: list[Flaw] = []
    has_fields = False
    for where, xml in _list_parts(template):
        source = _lines_of(template, where, xml)
        has_fields = has_fields or _CODE.search(source) is not None
        lost = [] if where is Where.PROPERTIES else [*_list_shared(where, xml), *_list_braces(where, source, names)]
        # With text, a tag may be lost, so that what it belongs to looks wrong too.
        found = _look_into(environment, where, source, names)
        flaws += [*lost, *(each for each in found if not lost or each.what is not What.BAD_CODE)]
    # A report that was filled in before is no template.
    return flaws if flaws or has_fields else [Flaw(What.NO_FIELDS, None, "", "")]


def list_sources(template: Template) -> Iterator[tuple[Where, str]]:
    """Yield the code of each part of a template, a paragraph a line, as the library will read it."""
    for where, xml in _list_parts(template):
        yield where, _lines_of(template, where, xml)


def _list_parts(template: Template) -> Iterator[tuple[Where, str]]:
    document = template.get_docx()
    yield Where.TEXT, template.get_xml()
    for where, uri in ((Where.HEADER, DocxTemplate.HEADER_URI), (Where.FOOTER, DocxTemplate.FOOTER_URI)):
        for _, part in template.get_headers_footers(uri):
            yield where, template.get_part_xml(part)
    for part in document.part.package.parts:
        if part.content_type.endswith(_FOOTNOTES):
            yield Where.FOOTNOTES, part.blob.decode()
    for name in _PROPERTIES:
        yield Where.PROPERTIES, getattr(document.core_properties, name)


def _lines_of(template: Template, where: Where, xml: str) -> str:
    if where is Where.PROPERTIES:
        return xml
    return re.sub(r"<w:p([ >])", r"\n<w:p\1", template.patch_xml(xml))


def show_line(source: str, number: int, name: str = "") -> str:
    """Return the text of a line of code, without the elements around it.

    Args:
        source: the code.
        number: the number of the line.
        name: a field in it: where a line holds several paragraphs, the one with the field is meant.
    """
    lines = source.splitlines()
    pieces = (lines[number - 1] if 0 < number <= len(lines) else "").split("</w:p>")
    piece = next((each for each in pieces if name in each), pieces[0])
    # A tag that takes the place of its paragraph stands beside the next one.
    tag = next((each for each in _CODE.finditer(piece) if name and name in each.group()), None)
    if tag and piece.rfind("<w:t", 0, tag.start()) <= piece.rfind("</w:t>", 0, tag.start()):
        piece = tag.group()
    return _shorten(re.sub(r"<[^>]+>", "", piece).strip())


def _shorten(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _list_shared(where: Where, xml: str) -> Iterator[Flaw]:
    """Yield the paragraphs, rows and cells that a tag would take the place of, with other text in them."""
    texts = list(parse_xml(xml).iter(qn("w:t")))
    for kind in ("p", "tr", "tc"):
        tag = re.compile(rf"\{{[{{%#]{kind} .*?[%}}#]\}}")
        # What stands in a box or in a table inside belongs to the paragraph, row or cell next to it.
        around: dict[Any, str] = {}
        for each in texts:
            element = next(each.iterancestors(qn(f"w:{kind}")), None)
            if element is not None:
                around[element] = around.get(element, "") + (each.text or "")
        for text in around.values():
            tags = tag.findall(text)
            if tags and text.replace(tags[0], "", 1).strip():
                yield Flaw(What.SHARED, where, _shorten(text.strip()), tags[0])


def _list_braces(where: Where, source: str, names: Names) -> Iterator[Flaw]:
    """Yield the fields that stand in brackets of another kind, which would go into the report as they are."""
    for number, line in enumerate(source.splitlines(), start=1):
        for found in _ODD_BRACES.finditer(_CODE.sub("", re.sub(r"<[^>]+>", "", line))):
            if found[1] in names:
                yield Flaw(What.BRACES, where, show_line(source, number), found[1])


_UNENDED = "end of template"
"""Of what the library says if something is not closed."""

_ODD_BRACES = re.compile(r"(?:\{\s*\{?|｛\s*｛?|\[\[)\s*(?:p\s+)?([a-z_]+)\s*(?:\}|｝|\]\])")  # noqa: RUF001 - wide ones


def _find_unclosed(source: str) -> tuple[int, str] | None:
    """Return the line and the tag of the innermost loop or condition that is not closed; None if all are."""
    opened: list[tuple[int, str, str]] = []
    for number, line in enumerate(source.splitlines(), start=1):
        for found in _BLOCK.finditer(line):
            word = found[1]
            if word in _BLOCKS:
                opened.append((number, word, found[0]))
            elif word.startswith("end") and opened and opened[-1][1] == word[3:]:
                opened.pop()
    return (opened[-1][0], opened[-1][2]) if opened else None


_BLOCK = re.compile(r"\{%-?\s*([a-z]+)[^{}]*%\}")
_BLOCKS = ("for", "if")


def _look_into(environment: SandboxedEnvironment, where: Where, source: str, names: Names) -> Iterator[Flaw]:
    try:
        tree = environment.parse(source)
        spots = list(_list_spots(environment, source))
        environment.compile(tree)  # Knows the names of filters.
        tree = environment.parse(source)
    except TemplateSyntaxError as error:
        unclosed = _find_unclosed(source)
        if unclosed and _UNENDED in (error.message or ""):
            yield Flaw(What.UNCLOSED, where, show_line(source, *unclosed), unclosed[1])
            return
        if any(f"unknown tag '{tag}'" in (error.message or "") for tag in ("tr", "tc")):
            yield Flaw(What.NOT_IN_TABLE, where, show_line(source, error.lineno), "")
            return
        yield Flaw(What.BAD_CODE, where, show_line(source, error.lineno), error.message or "")
        return

    def make(what: What, node: nodes.Node, known: Iterable[str] = ()) -> Flaw:
        name = _name_of(node)
        return Flaw(what, where, show_line(source, node.lineno, name), name, tuple(known))

    reader = _Reader(make, names)
    reader.read(tree, {})
    yield from reader.flaws
    yield from _list_misplaced(tree, spots, reader.shapes, make, where)


def _list_misplaced(
    tree: nodes.Template, spots: "list[_Spot]", shapes: "dict[int, _Shape]", make: Callable[..., Flaw], where: Where
) -> Iterator[Flaw]:
    """Yield the parts that do not stand alone, and the values that stand where only a part can."""
    outputs = [each for output in tree.find_all(nodes.Output) for each in _list_expressions(output)]
    for place, node in enumerate(outputs):
        # Code may be said twice or not at all: then what fails is told when it is filled in.
        spot = spots[place] if len(outputs) == len(spots) else None
        shape = shapes.get(id(node), _ANY)
        if shape == PART and where is not Where.TEXT:
            yield make(What.NOT_HERE, node)
        elif shape == PART and spot in {_Spot.TEXT, _Spot.ATTRIBUTE}:
            yield make(What.NOT_ALONE, node)
        elif shape is None and spot is _Spot.BETWEEN and where is not Where.PROPERTIES:
            yield make(What.NOT_A_PART, node)


def _list_expressions(output: nodes.Output) -> list[nodes.Expr]:
    return [each for each in output.nodes if not isinstance(each, nodes.TemplateData)]


def _name_of(node: nodes.Node) -> str:
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_name_of(node.node)}.{node.attr}"
    return next((_name_of(each) for each in node.iter_child_nodes()), "")


class _Spot(StrEnum):
    """Where a value is put: in text, in an attribute, or between paragraphs, rows or cells."""

    TEXT = "text"
    ATTRIBUTE = "attribute"
    BETWEEN = "between"


def _list_spots(environment: SandboxedEnvironment, source: str) -> Iterator[_Spot]:
    """Yield the spot of each value that a template puts in, in order."""
    spot = _Spot.BETWEEN
    for _, kind, value in environment.lex(source):
        if kind == "data":
            last = max(value.rfind("<"), value.rfind(">"))
            if last >= 0 and value[last] == "<":
                spot = _Spot.ATTRIBUTE
            elif last >= 0:
                opened = max(value.rfind("<w:t>"), value.rfind("<w:t "))
                if opened >= 0 or "</w:t>" in value:
                    spot = _Spot.TEXT if opened > value.rfind("</w:t>") else _Spot.BETWEEN
                elif spot is _Spot.ATTRIBUTE:
                    spot = _Spot.BETWEEN
        elif kind == "variable_begin":
            yield spot


_Shape = Any
"""What a field is: names of its items, PART, None for a plain value; _ANY: not known before it is filled in."""

_ANY = object()


class _Reader:
    """Follows which fields the code names."""

    def __init__(self, make: Callable[..., Flaw], names: Names) -> None:
        self.flaws: list[Flaw] = []
        self.shapes: dict[int, _Shape] = {}
        self._make = make
        self._names = names

    def read(self, node: nodes.Node, scope: Mapping[str, _Shape]) -> None:
        """Read a statement and those in it."""
        if isinstance(node, nodes.For):
            shape = self._look_up(node.iter, scope)
            inner = {**scope, "loop": _ANY, **self._bind(node.target, shape if isinstance(shape, Mapping) else _ANY)}
            if node.test:
                self._look_up(node.test, inner)
            self._read_all(node.body, inner)
            self._read_all(node.else_, scope)
        elif isinstance(node, nodes.Macro | nodes.CallBlock):
            self._read_all(node.body, {**scope, **{each.name: _ANY for each in node.args}})
        elif isinstance(node, nodes.With):
            bound = [(self._bind(name, self._look_up(value, scope))) for name, value in _pairs(node)]
            self._read_all(node.body, {**scope, **{key: each for names in bound for key, each in names.items()}})
        elif isinstance(node, nodes.Expr):
            self.shapes[id(node)] = self._look_up(node, scope)
            if isinstance(self.shapes[id(node)], Mapping):
                self.flaws.append(self._make(What.NOT_REPEATED, node))
        else:
            self._read_all(list(node.iter_child_nodes()), scope)

    def _read_all(self, several: list[Any], scope: Mapping[str, _Shape]) -> None:
        known = dict(scope)
        for each in several:
            if isinstance(each, nodes.Assign):
                known |= self._bind(each.target, self._look_up(each.node, known))
            elif isinstance(each, nodes.AssignBlock):
                known |= self._bind(each.target, _ANY)
                self._read_all(each.body, known)
            elif isinstance(each, nodes.Macro):
                known[each.name] = _ANY
                self.read(each, known)
            elif isinstance(each, nodes.If):
                self._look_up(each.test, known)
                for branch in (each.body, each.elif_, each.else_):
                    self._read_all(branch, known)
            else:
                self.read(each, known)

    def _bind(self, target: nodes.Node, shape: _Shape) -> dict[str, _Shape]:
        if isinstance(target, nodes.Name):
            return {target.name: _Item(shape) if isinstance(shape, Mapping) else shape}
        return {each.name: _ANY for each in target.find_all(nodes.Name)}

    def _look_up(self, node: nodes.Node, scope: Mapping[str, _Shape]) -> _Shape:
        if isinstance(node, nodes.Name):
            if node.name in scope or node.name in _GLOBALS:
                return scope.get(node.name, _ANY)
            return self._find(node, node.name, self._names)
        if isinstance(node, nodes.Getattr):
            shape = self._look_up(node.node, scope)
            if isinstance(shape, Mapping):
                self.flaws.append(self._make(What.NOT_REPEATED, node.node))
            return self._find(node, node.attr, shape.names) if isinstance(shape, _Item) else _ANY
        if isinstance(node, nodes.Filter) and node.name in _SAME_ITEMS and node.node:
            for each in (*node.args, *node.kwargs):
                self._look_up(each, scope)
            return self._look_up(node.node, scope)
        if isinstance(node, nodes.Test) and node.name in _ASKED and isinstance(node.node, nodes.Name):
            return _ANY  # Whether there is such a field is the question.
        shapes = [self._look_up(each, scope) for each in node.iter_child_nodes()]
        # Of a choice, the two that are chosen from come after the condition.
        is_choice = isinstance(node, nodes.CondExpr) and shapes[1:2] == shapes[2:3] == [PART]
        return PART if is_choice else _ANY

    def _find(self, node: nodes.Node, name: str, names: Names) -> _Shape:
        if name in names:
            return names[name]
        self.flaws.append(self._make(What.UNKNOWN, node, names))
        return _ANY


_ASKED = ("defined", "undefined")


class _Item(NamedTuple):
    """An item of a list, with the names of its fields."""

    names: Names


_GLOBALS = (*make_environment().globals, "self")


def _pairs(node: nodes.With) -> list[tuple[nodes.Expr, nodes.Expr]]:
    return list(zip(node.targets, node.values, strict=True))
