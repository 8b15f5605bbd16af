"""Household files as people write them by hand: every layout, quote, indent, line end and comment that YAML has."""

import json
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any, NamedTuple

from povplan.model.household import Household
from povplan.storage.fast import reads_as_text

TEXTS = (
    "Ốm đau kéo dài",
    "Thiếu vốn, đông người ăn theo",
    "Ông: bà",
    "vay vốn #2",
    "con bà Tư's",
    'gọi là "Sáu"',
    "52",
    "true",
    "012345",
    "1.500",
    "- chưa rõ",
    "[xem lại]",
    "a\\b",
    "kết thúc:",
    "#7",
    "2023-06-30",
    "52/QĐ-UBND",
    "hai dòng\nmột ý",
    "'",
    "{x}",
    "nhà  tạm,  dột",
    "một dòng\n",
    "còn dòng trống\n\n",
)
_NAMES = tuple(text for text in TEXTS if "\n" not in text)
_IDS = ("dong-mo", "bai-sau", "pn-dong-mo", "052", "null")


class Written(NamedTuple):
    """A file.

    Args:
        parts: its bytes in pieces: what comes before the first household, a household, what is in between, and so on.
        comments: of each piece the comments in it.
    """

    parts: list[bytes]
    comments: list[list[str]]

    @property
    def raw(self) -> bytes:
        """The whole file."""
        return b"".join(self.parts)

    def span(self, place: int) -> tuple[int, int]:
        """Return from which byte to which the text of a household goes."""
        start = sum(map(len, self.parts[: 2 * place + 1]))
        return start, start + len(self.parts[2 * place + 1])


def invent(rng: Random, number: int) -> dict[str, Any]:
    """Return a household in the keys and values of the file.

    Args:
        rng: what decides.
        number: its number.
    """
    keys: dict[str, Any] = {
        "id": number,
        "head": rng.choice(_NAMES),
        "members": rng.randint(1, 9),
        "workers": rng.randint(0, 3),
        "category": rng.choice(("poor", "near_poor")),
        "village": rng.choice(_IDS),
        "causes": _some(rng, _IDS),
        "cause_note": rng.choice(TEXTS),
        "deprivations": _some(rng, range(1, 13)),
        "helpers": _some(rng, _IDS),
        "measures": _some(rng, _IDS),
        "measure_note": rng.choice(TEXTS),
        "officers": _some(rng, _IDS),
        "planned": rng.random() < 0.5,
        "groups": _some(rng, ("merit", "ethnic_minority")),
        "entered": _record(rng, {"date": _day(rng), "as": "new"}, decision=rng.choice(TEXTS)),
        "visits": [
            _record(rng, {"date": _day(rng)}, by="dong-mo", outlook="likely", need=rng.choice(TEXTS))
            for _ in range(rng.randint(0, 3))
        ],
        "support": [
            _record(rng, {"date": _day(rng), "measure": "jobs"}, kind="loan", amount=20_000_000, note=rng.choice(TEXTS))
            for _ in range(rng.randint(0, 2))
        ],
        "reviews": [
            _record(
                rng,
                {"date": _day(rng), "category": "near_poor", "state": "recognised"},
                deprivations=_some(rng, range(1, 13)),
                income=1_650_000,
                decision=rng.choice(TEXTS),
                note=rng.choice(TEXTS),
            )
            for _ in range(rng.randint(0, 3))
        ],
    }
    for key in list(keys)[6:]:
        if key != "deprivations" and rng.random() < 0.4:
            del keys[key]
    return keys


def change(rng: Random, household: Mapping[str, Any]) -> dict[str, Any]:
    """Return a household after something of it was changed: keys given, changed, emptied, taken away."""
    other = invent(rng, household["id"])
    keys = dict(household)
    for key in rng.sample(list(Household.model_fields), rng.randint(1, 4)):
        old, new = keys.get(key), other.get(key)
        if key == "id":
            continue
        if isinstance(old, list) and isinstance(new, list) and rng.random() < 0.7:
            new = _mixed(rng, old, new)
        if new is None:
            keys.pop(key, None)
        else:
            keys[key] = new
    return keys


def write(rng: Random, households: Sequence[Mapping[str, Any]]) -> Written:
    """Return a file that holds the households.

    Args:
        rng: what decides how it is laid out.
        households: in the keys and values of the file.
    """
    return _Hand(rng).write(households)


def _some(rng: Random, values: Sequence[Any]) -> list[Any]:
    return rng.sample(values, rng.choice((0, 1, 2, 3) if len(values) > 2 else (0, 1, 2)))


def _day(rng: Random) -> str:
    return f"2023-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"


def _record(rng: Random, needed: dict[str, Any], **more: object) -> dict[str, Any]:
    return needed | {key: value for key, value in more.items() if rng.random() < 0.6}


def _mixed(rng: Random, old: list[Any], new: list[Any]) -> list[Any]:
    """Return a list of which some is left, something is changed and something is new."""
    mixed = [each for each in old if rng.random() < 0.7]
    for each in new:
        if each not in mixed and rng.random() < 0.7:
            mixed.insert(rng.choice((len(mixed), rng.randint(0, len(mixed)))), each)
    return [
        {**each, "note": rng.choice(TEXTS)}
        if isinstance(each, dict) and "as" not in each and rng.random() < 0.3
        else each
        for each in mixed
    ]


class _Hand:
    """Writes a file piece by piece.

    Args:
        rng: what decides.
    """

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._oddness = rng.choice((0.0, 0.0, 0.1, 0.3))
        """How often something is written otherwise than people mostly do."""
        self._pieces = [""]
        self._comments: list[list[str]] = [[]]
        self._kept_open = False
        """Whether blank lines would be part of the last value."""
        self._needs_end = False
        """Whether a value ends with the end of its line, so that the file has to have one too."""

    def write(self, households: Sequence[Mapping[str, Any]]) -> Written:
        self._add("".join(f"{self._comment()}\n" for _ in range(self._rng.choice((0, 0, 2)))))
        if self._odd():
            self._add("---\n")
        layout = self._rng.choice(("block", "block", "block", "block", "flow", "root"))
        if layout != "block" or not households:
            self._write_flow(households, in_braces=layout == "root")
        else:
            self._write_block(households)
        self._add(self._rng.choice(("" if not self._needs_end else "\n", "\n", "\n", "\n\n")))
        if self._odd() and self._pieces[-1].endswith("\n"):
            self._add(f"{self._comment()}\n" + self._rng.choice(("", "...\n")))
        return Written(self._encode(), self._comments)

    def _write_block(self, households: Sequence[Mapping[str, Any]]) -> None:
        self._add("households:" + self._beside())
        dash, offset = self._rng.choice((2, 2, 0, 4)), self._rng.choice((2, 2, 2, 4))
        parted = self._rng.choice((0, 1, 1, 2))
        for index, each in enumerate(households):
            self._add("\n" * (parted if index and not self._kept_open else 0))
            while self._odd() and not self._kept_open:
                self._add(f"\n{' ' * self._rng.choice((0, dash, dash + offset))}{self._comment()}" + self._odd() * "\n")
            self._kept_open = False
            self._add("\n")
            self._next_piece()
            self._add(" " * dash + "-")
            if self._odd():
                self._add(" " + self._flow(each, dash + 2) + self._beside())
            else:
                self._add_mapping(each, dash, offset)
            self._next_piece()

    def _write_flow(self, households: Sequence[Mapping[str, Any]], *, in_braces: bool) -> None:
        self._add(("{" if in_braces else "") + "households: [" + self._break(2))
        for index, each in enumerate(households):
            if index:
                self._add("," + self._break(2))
            self._next_piece()
            self._add(self._flow(each, 4))
            self._next_piece()
        if households:
            self._add(self._rng.choice(("", "", ",")))
        self._add(self._break(1) + "]" + ("}" if in_braces else ""))

    def _add_mapping(self, keys: Mapping[str, Any], dash: int, offset: int) -> None:
        """Add a mapping after a dash."""
        column = dash + offset
        if self._odd():
            self._add(self._beside() + "\n" + " " * column)
        else:
            self._add(" " * (offset - 1))
        names = list(keys)
        if self._odd() and "head" in keys and "measure_note" not in keys:
            names.append("measure_note")
        if self._odd():
            self._rng.shuffle(names)
        for index, key in enumerate(names):
            if index:
                while self._odd() and not self._kept_open:
                    self._add("\n" + (" " * column + self._comment() if self._odd() else ""))
                self._add("\n" + " " * column)
            self._kept_open = False
            self._add_pair(key, keys.get(key), column)

    def _add_pair(self, key: str, value: object, column: int) -> None:
        self._add((f'"{key}"' if self._odd() else key) + ":")
        if isinstance(value, list) and value and (isinstance(value[0], dict) or self._odd()) and not self._odd():
            dash = column + self._rng.choice((2, 2, 2, 0, 4))
            offset = self._rng.choice((2, 2, 2, 4))
            in_lines = self._rng.random() < 0.4
            self._add(self._beside())
            for each in value:
                if self._odd() and not self._kept_open:
                    self._add(f"\n{' ' * dash}{self._comment()}")
                self._kept_open = False
                self._add("\n" + " " * dash + "-")
                if isinstance(each, dict) and in_lines:
                    self._add_mapping(each, dash, offset)
                elif isinstance(each, dict):
                    self._add(" " * (offset - 1) + self._flow(each, dash + 2) + self._beside())
                else:
                    self._add(" " * (offset - 1) + self._scalar(each) + self._beside())
            return
        if isinstance(value, dict) and value and self._odd():
            inner = column + self._rng.choice((1, 2, 4))
            self._add(self._beside())
            for name, each in value.items():
                self._add("\n" + " " * inner)
                self._add_pair(name, each, inner)
            return
        if isinstance(value, str) and self._odd() and self._add_block_scalar(value, column):
            return
        breaks = self._odd() and value is not None
        self._add(f"{self._beside()}\n{' ' * (column + 2)}" if breaks else self._rng.choice((" ", " ", "   ")))
        self._add(self._flow(value, column + 2) if isinstance(value, (list, dict)) else self._scalar(value, column + 1))
        self._add(self._beside())

    def _add_block_scalar(self, text: str, column: int) -> bool:
        body = text.rstrip("\n")
        ends = len(text) - len(body)
        sign = self._rng.choice("|>") if "\n" not in body else "|"
        self._add(f" {sign}{('-', '', '+')[ends]}{self._beside()}")
        for line in body.split("\n"):
            self._add(f"\n{' ' * (column + 2)}{line}")
        self._needs_end |= ends > 0
        if ends > 1:
            self._add("\n")
            self._kept_open = True
        return True

    def _scalar(self, value: object, indent: int | None = None) -> str:
        """Return a value outside brackets; where an indent is given, it may go over several lines."""
        if value is None:
            return self._rng.choice(("", "~", "null"))
        if not isinstance(value, str):
            return json.dumps(value)
        if not self._odd() and reads_as_text(value, in_brackets=False):
            before, _, after = value.partition(" ")
            folds = indent is not None and self._odd() and before.isalnum() and after[:1].isalpha()
            return f"{before}\n{' ' * (indent or 0)}{after}" if folds else value
        quoted = self._quoted(value)
        before, _, after = quoted.partition(" ")
        return (
            f"{before}\n{' ' * indent}{after}" if indent is not None and self._odd() and after[:1].isalpha() else quoted
        )

    def _quoted(self, text: str) -> str:
        if self._rng.random() < 0.5 and "\n" not in text:
            return "'" + text.replace("'", "''") + "'"
        return json.dumps(text, ensure_ascii=False)

    def _flow(self, value: Any, indent: int) -> str:  # noqa: ANN401 - JSON's values
        if not isinstance(value, (list, dict)):
            plain = isinstance(value, str) and reads_as_text(value, in_brackets=True) and not self._odd()
            return (
                self._quoted(value)
                if isinstance(value, str) and not plain
                else str(value)
                if plain
                else json.dumps(value)
            )
        start, end = "[]" if isinstance(value, list) else "{}"
        if isinstance(value, list):
            items = [self._flow(each, indent + 2) for each in value]
        else:
            items = [f"{key}: {self._flow(each, indent + 2)}" for key, each in value.items()]
        if self._odd():
            gaps = [self._break(indent) for _ in range(len(items) + 1)]
            trailing = "," if items and self._odd() else ""
            inner = ",".join(gap + item for gap, item in zip(gaps, items, strict=False))
            return f"{start}{inner}{trailing}{gaps[-1]}{end}"
        pad = self._rng.choice(("", "", "", " ")) if items else ""
        return f"{start}{pad}{', '.join(items)}{pad}{end}"

    def _break(self, indent: int) -> str:
        """Return what may stand between two things in brackets."""
        if not self._odd():
            return " "
        line = "\n" + " " * indent
        match self._rng.randint(0, 4):
            case 0:
                return f"{line}{self._comment()}{line}"
            case 1:
                return self._beside() + line
        return self._rng.choice(("", "  ", line))

    def _beside(self) -> str:
        return self._rng.choice((" ", "  ")) + self._comment() if self._odd() else ""

    def _comment(self) -> str:
        number = sum(map(len, self._comments))
        comment = f"#{number} " + self._rng.choice(("xem lại", "- id: 3", "it's [so", 'a: "b', "{", "# #"))
        self._comments[-1].append(comment)
        return comment

    def _odd(self) -> bool:
        return self._rng.random() < self._oddness

    def _add(self, text: str) -> None:
        self._pieces[-1] += text

    def _next_piece(self) -> None:
        self._pieces.append("")
        self._comments.append([])

    def _encode(self) -> list[bytes]:
        ends = self._rng.choice((("\n",), ("\n",), ("\r\n",), ("\n", "\r\n")))
        mark = b"\xef\xbb\xbf" if self._rng.random() < 0.2 else b""
        pieces = []
        for piece in self._pieces:
            lines = piece.split("\n")
            pieces.append("".join(line + self._rng.choice(ends) for line in lines[:-1]).encode() + lines[-1].encode())
        pieces[0] = mark + pieces[0]
        return pieces
