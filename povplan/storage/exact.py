"""The exact reader: it composes YAML from the parser's events, with every place and without guessing."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from povplan.model.names import nfc
from povplan.rules.reading import Reading
from povplan.storage.flaw import Flaw, Path, Place
from povplan.storage.limits import find_marks
from povplan.storage.parsers import list_parsers
from povplan.storage.syntax import name_cause
from povplan.storage.text import BLOT, name_forbidden

DEEPEST = 100
"""Levels of nested mappings and lists; a deeper file is refused."""

MISFIT = 0.5
"""Placeholder for a number that is not written in plain digits: no field takes it; its spelling is kept separately."""

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,999})")
_NUMBER = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
_TAG = re.compile(r"!\S*")
# JSON escapes write a character beyond U+FFFF as two halves; one half alone is not a character.
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LEADING_ZERO = re.compile(r"-?0[0-9]+")
_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}

# A parser event of ruamel.yaml, which is imported only when needed and is typed as Any throughout.
_Event = Any


@dataclass(slots=True)
class Composed:
    """The content of a text.

    Args:
        data: mappings, lists, text and numbers; None if nothing could be read.
        flaws: the flaws of the text.
        unusable: the paths of values that a flaw leaves without meaning.
        written: the spelling of each number and truth value that is not spelt our way.
        places: the places of the requested values and of every value on the way to them.
        keys: the places of their keys.
    """

    data: Any = None
    flaws: list[Flaw] = field(default_factory=list)
    unusable: list[Path] = field(default_factory=list)
    written: dict[Path, str] = field(default_factory=dict)
    places: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)


def compose(text: str, wanted: Iterable[Path] = ()) -> Composed:
    """Return the content of a text and its flaws; no content makes this fail.

    Args:
        text: the text that `read_text` returns.
        wanted: the paths whose places are needed.
    """
    import ruamel.yaml  # noqa: PLC0415 - only if the fast reader cannot be used
    from ruamel.yaml.error import YAMLError  # noqa: PLC0415 - only if the fast reader cannot be used

    paths = list(wanted)
    for pure in list_parsers(text):
        composer = _Composer(text, paths)
        try:
            return composer.read(ruamel.yaml.YAML(typ="safe", pure=pure).parse(text))
        except (YAMLError, ValueError) as error:  # ValueError: an escape beyond Unicode
            refused = error
    composer.composed.flaws.append(name_cause(refused, text, composer.last))
    return composer.composed


_Tree = dict[Any, "_Tree"]  # The wanted paths, by their first step.

_NONE = object()  # The key has not come yet.
_DROPPED = object()  # The key has come, but it cannot be used.


class _Frame:
    """A mapping or list that is being filled.

    Args:
        container: the dict or list that is filled.
        wanted: the wanted paths in it; None for none.
        is_key: whether it stands in the place of a key.
        is_item: whether it is a mapping that begins with a dash.
    """

    __slots__ = ("container", "doubled", "is_item", "is_key", "is_torn", "key", "mark", "wanted")

    def __init__(
        self,
        container: Any,  # noqa: ANN401 - dict or list
        wanted: _Tree | None,
        *,
        is_key: bool,
        is_item: bool = False,
    ) -> None:
        self.container = container
        self.wanted = wanted
        self.is_key = is_key
        self.is_item = is_item
        self.doubled: int | None = None  # Index of the flaw of a repeated first key, which may begin an item.
        self.is_torn = False  # The key does begin an item without a dash: other keys are repeated too.
        self.key: Any = _NONE if type(container) is dict else 0
        self.mark: Any = None

    def finish(self) -> None:
        """Move on to what follows a value."""
        if type(self.container) is dict:
            self.key = _NONE
        else:
            self.key += 1


class _Refused(Exception):  # noqa: N818 - ends the reading; its findings are in `composed`
    """The rest of the text is not read."""


class _Composer:
    """A composer of events with its own stack, so that no depth can overflow Python's."""

    def __init__(self, text: str, wanted: Iterable[Path]) -> None:
        self.composed = Composed()
        self.last: _Event = None
        self._text = text
        self._has_blots = BLOT in text
        self._wanted: _Tree = {}
        for path in wanted:
            branch = self._wanted
            for step in path:
                branch = branch.setdefault(step, {})
        self._stack: list[_Frame] = []
        self._root: Any = None
        self._documents = 0

    def read(self, events: Iterator[_Event]) -> Composed:
        """Return the content that the events of a text make up."""
        actions = {
            "ScalarEvent": self._take_scalar,
            "MappingStartEvent": self._take_start,
            "SequenceStartEvent": self._take_start,
            "MappingEndEvent": self._take_end,
            "SequenceEndEvent": self._take_end,
            "AliasEvent": self._take_alias,
            "DocumentStartEvent": self._take_document,
        }
        try:
            for event in events:
                action = actions.get(type(event).__name__)
                if action:
                    action(event)
                self.last = event
        except _Refused:
            return self.composed
        if self._root is None and not self.composed.flaws:
            self.composed.flaws.append(Flaw(Reading.EMPTY_FILE, place=(1, 1)))
        self.composed.data = self._root
        return self.composed

    def _take_document(self, event: _Event) -> None:
        self._documents += 1
        if self._documents > 1:
            # Often a stray --- or ... in the middle of a record: the text above it may be half of a record.
            self._report(Reading.SECOND_DOCUMENT, event, ())
            raise _Refused
        if event.version or event.tags:
            self.composed.flaws.append(Flaw(Reading.DIRECTIVE, place=(1, 1)))

    def _take_scalar(self, event: _Event) -> None:
        text = given = event.value
        if event.style == '"':
            given = _join_surrogates(given)
            text = _SURROGATE.sub(BLOT, given) if find_marks(given) is None else BLOT
        is_plain = not event.style
        self._check_node(event)
        frame = self._at_key()
        if frame:
            key = text if text.isascii() else nfc(text)
            self._take_key(frame, event, key, given, is_empty=is_plain and not text)
            return
        value = resolve(text) if is_plain else nfc(text)
        # An empty value has no place of its own and takes that of its key; an empty list item stands at its dash.
        has_place = text or not is_plain or (self._stack and isinstance(self._stack[-1].container, list))
        self._keep_place(event if has_place else None)
        if value is MISFIT or (type(value) is bool and not text.islower()):
            self.composed.written[self._path()] = text
        self._check_characters(event, given)
        self._add(value)

    def _take_key(self, frame: _Frame, event: _Event, key: str, given: str, *, is_empty: bool) -> None:
        frame.mark = event.start_mark
        frame.key = _DROPPED if is_empty else key
        if is_empty:
            self._report(Reading.KEY_NOT_TEXT, event, self._path())
        elif key in frame.container:
            self._take_again(frame, event, key)
            self.composed.unusable.append(self._path())
        else:
            self._check_characters(event, given)

    def _take_again(self, frame: _Frame, event: _Event, key: str) -> None:
        """Distinguish a key that was typed twice from the keys of an item whose dash is missing."""
        if frame.is_item and key == next(iter(frame.container)):
            frame.doubled = len(self.composed.flaws)
            self._report(Reading.NO_DASH if frame.is_torn else Reading.DUPLICATE_KEY, event, self._path(), key=key)
        elif frame.doubled is None:
            self._report(Reading.DUPLICATE_KEY, event, self._path(), key=key)
        elif not frame.is_torn:
            frame.is_torn = True
            self.composed.flaws[frame.doubled] = replace(self.composed.flaws[frame.doubled], code=Reading.NO_DASH)

    def _take_start(self, event: _Event) -> None:
        if len(self._stack) >= DEEPEST:
            self._report(Reading.NESTING, event, self._path(), deepest=DEEPEST)
            raise _Refused
        self._check_node(event)
        container: Any = {} if type(event).__name__ == "MappingStartEvent" else []
        frame = self._at_key()
        if frame:
            self._report(Reading.KEY_NOT_TEXT, event, self._path())
            frame.key = _DROPPED
            self._stack.append(_Frame(container, None, is_key=True))
            return
        wanted = self._keep_place(event)
        self._put(container)
        in_list = bool(self._stack) and type(self._stack[-1].container) is list
        is_item = in_list and type(container) is dict and not event.flow_style
        self._stack.append(_Frame(container, wanted, is_key=False, is_item=is_item))

    def _take_end(self, _: _Event) -> None:
        ended = self._stack.pop()
        if self._stack and not ended.is_key:
            self._stack[-1].finish()

    def _take_alias(self, event: _Event) -> None:
        # Aliases are never followed, so a file cannot grow by them; reading goes on to report all flaws in one run.
        self._report(Reading.ALIAS, event, self._path(), name=event.anchor)
        self.composed.unusable.append(self._path())
        frame = self._at_key()
        if frame:
            frame.key = _DROPPED
        else:
            self._add(None)

    def _at_key(self) -> _Frame | None:
        frame = self._stack[-1] if self._stack else None
        return frame if frame and frame.key is _NONE else None

    def _put(self, value: object) -> None:
        if not self._stack:
            self._root = value
            return
        frame = self._stack[-1]
        if type(frame.container) is list:
            frame.container.append(value)
        elif frame.key is not _DROPPED:
            frame.container[frame.key] = value

    def _add(self, value: object) -> None:
        self._put(value)
        if self._stack:
            self._stack[-1].finish()

    def _path(self) -> Path:
        return tuple(frame.key if isinstance(frame.key, (str, int)) else "?" for frame in self._stack)

    def _keep_place(self, event: _Event | None) -> _Tree | None:
        """Keep the place of a value if it is wanted, and return the wanted paths in it."""
        if not self._stack:
            wanted: _Tree | None = self._wanted
        else:
            frame = self._stack[-1]
            wanted = frame.wanted.get(frame.key) if frame.wanted else None
        if wanted is None:
            return None
        path = self._path()
        key_mark = self._stack[-1].mark if self._stack else None
        mark = event.start_mark if event else key_mark
        if mark:
            self.composed.places[path] = (mark.line + 1, mark.column + 1)
        if key_mark:
            self.composed.keys[path] = (key_mark.line + 1, key_mark.column + 1)
        return wanted

    def _check_node(self, event: _Event) -> None:
        if event.anchor is not None:
            self._report(Reading.ALIAS, event, self._path(), name=event.anchor)
        if event.tag is not None:
            tag = _TAG.search(self._text, event.start_mark.index)
            self._report(Reading.TAG, event, self._path(), tag=tag[0] if tag else str(event.tag))

    def _check_characters(self, event: _Event, given: str) -> None:
        """Refuse forbidden characters: a blot in the text, which is already reported, or an escape for one."""
        names = name_forbidden(given) if self._has_blots or event.style == '"' else ()
        if names:
            if BLOT not in self._text[event.start_mark.index : event.end_mark.index]:
                self._report(Reading.CONTROL, event, self._path(), characters=names)
            self.composed.unusable.append(self._path())

    def _report(self, code: Reading, event: _Event, path: Path, **details: object) -> None:
        place = (event.start_mark.line + 1, event.start_mark.column + 1)
        self.composed.flaws.append(Flaw(code, path, details, place))


def _join_surrogates(text: str) -> str:
    return _PAIR.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)


def resolve(text: str) -> object:
    """Return the meaning of a plain scalar: None, a truth value, a number in plain digits, or else text."""
    if text in _WORDS:
        return _WORDS[text]
    if _WHOLE.fullmatch(text):
        return int(text)
    if _NUMBER.fullmatch(text) and not _LEADING_ZERO.fullmatch(text):
        return MISFIT
    return text if text.isascii() else nfc(text)
