"""Whether the template of an office fits: each field that it names exists, and stands where it can be filled in."""

import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple
from zipfile import BadZipFile

from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment

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


def open_template(raw: bytes) -> DocxTemplate | None:
    """Return a template; None if it is no Word document."""
    template = DocxTemplate(io.BytesIO(raw))
    try:
        template.init_docx()
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError):
        return None
    return template


def find_flaws(template: DocxTemplate, names: Names) -> list[Flaw]:
    """Return what is wrong in a template, in the order of the document.

    Args:
        template: the template.
        names: the fields that there are.
    """
    environment = make_environment()
    return [flaw for where, source in list_sources(template) for flaw in _look_into(environment, where, source, names)]


def list_sources(template: DocxTemplate) -> Iterator[tuple[Where, str]]:
    """Yield the code of each part of a template, a paragraph a line, as the library will read it."""
    document = template.get_docx()
    yield Where.TEXT, _lines_of(template, template.get_xml())
    for where, uri in ((Where.HEADER, DocxTemplate.HEADER_URI), (Where.FOOTER, DocxTemplate.FOOTER_URI)):
        for _, part in template.get_headers_footers(uri):
            yield where, _lines_of(template, template.get_part_xml(part))
    for part in document.part.package.parts:
        if part.content_type.endswith(_FOOTNOTES):
            yield Where.FOOTNOTES, _lines_of(template, part.blob.decode())
    for name in _PROPERTIES:
        yield Where.PROPERTIES, getattr(document.core_properties, name)


def _lines_of(template: DocxTemplate, xml: str) -> str:
    patched: str = template.patch_xml(xml)
    return re.sub(r"<w:p([ >])", r"\n<w:p\1", patched)


def show_line(source: str, number: int) -> str:
    """Return the text of a line of code, without the elements around it."""
    lines = source.splitlines()
    text = re.sub(r"<[^>]+>", "", lines[number - 1] if 0 < number <= len(lines) else "").strip()
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _look_into(environment: SandboxedEnvironment, where: Where, source: str, names: Names) -> Iterator[Flaw]:
    try:
        tree = environment.parse(source)
        spots = list(_list_spots(environment, source))
        environment.compile(tree)  # Knows the names of filters.
        tree = environment.parse(source)
    except TemplateSyntaxError as error:
        yield Flaw(What.BAD_CODE, where, show_line(source, error.lineno), error.message or "")
        return

    def make(what: What, node: nodes.Node, known: Iterable[str] = ()) -> Flaw:
        return Flaw(what, where, show_line(source, node.lineno), _name_of(node), tuple(known))

    reader = _Reader(make, names)
    reader.read(tree, {})
    yield from reader.flaws
    outputs = [each for output in tree.find_all(nodes.Output) for each in _list_expressions(output)]
    if len(outputs) != len(spots) or where is Where.PROPERTIES:
        return
    for node, spot in zip(outputs, spots, strict=True):
        is_part = reader.shapes.get(id(node)) == PART
        if is_part and spot is not _Spot.BETWEEN:
            yield make(What.NOT_ALONE, node)
        elif spot is _Spot.BETWEEN and not is_part and not isinstance(reader.shapes.get(id(node)), Mapping):
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
        for each in node.iter_child_nodes():
            self._look_up(each, scope)
        return _ANY

    def _find(self, node: nodes.Node, name: str, names: Names) -> _Shape:
        if name in names:
            return names[name]
        self.flaws.append(self._make(What.UNKNOWN, node, names))
        return _ANY


class _Item(NamedTuple):
    """An item of a list, with the names of its fields."""

    names: Names


_GLOBALS = (*make_environment().globals, "self")


def _pairs(node: nodes.With) -> list[tuple[nodes.Expr, nodes.Expr]]:
    return list(zip(node.targets, node.values, strict=True))
