"""Names of the plan by all their spellings: one that is known, one that is near, or none."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from povplan.model.names import NearNames, fold, fold_marked

_DIGITS = re.compile("[0-9]+")


class Found(NamedTuple):
    """What a text means among known names.

    Args:
        ids: the ids that it names; none if it is not known, several if it may be any of them.
        near: the known name that was probably meant; None if none is near.
        near_id: the id of that name.
    """

    ids: tuple[str, ...] = ()
    near: str | None = None
    near_id: str = ""


class Known:
    """Records with all that each is called.

    A text without any marks names what it names with marks; with other marks it is only near.

    Args:
        spelled: ids, each with its name and aliases, the name first.
        aliases: the aliases that each record has already.
    """

    def __init__(
        self, spelled: Iterable[tuple[str, Iterable[str]]], aliases: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        self._aliases = aliases or {}
        self.names: dict[str, str] = {}
        self._marked: dict[str, dict[str, None]] = defaultdict(dict)
        self._bare: dict[str, dict[str, str]] = defaultdict(dict)
        self._ids: dict[str, str] = {}
        self._spellings: dict[str, str] = {}
        self._found: dict[str, Found] = {}
        for id_, names in spelled:
            for name in names:
                self.names.setdefault(id_, name)
                self._marked[fold_marked(name)][id_] = None
                self._bare[fold(name)].setdefault(id_, name)
                self._ids.setdefault(name, id_)
                self._spellings.setdefault(bare_letters(name), name)

    @cached_property
    def _near(self) -> NearNames:
        return NearNames(self._ids)

    def exact(self, key: str) -> tuple[str, ...]:
        """Return the ids that a folded text names, as `fold_marked` folds it."""
        if key in self._marked:
            return tuple(self._marked[key])
        return tuple(self._bare.get(key, ())) if key.isascii() else ()

    def with_alias(self, id_: str, alias: str) -> str:
        """Return the aliases of a record with one more, as they stand in plan.yaml."""
        return f"[{', '.join((*self._aliases.get(id_, ()), alias))}]"

    def find(self, text: str) -> Found:
        """Return what a text means."""
        if text not in self._found:
            self._found[text] = self._search(text)
        return self._found[text]

    def find_spelling(self, text: str) -> str | None:
        """Return the plan's own spelling of a text that has the same letters, with or without the same marks."""
        return self._spellings.get(bare_letters(text))

    def _search(self, text: str) -> Found:
        if ids := self.exact(fold_marked(text)):
            return Found(ids)
        same = self._bare.get(fold(text), {})
        if same:
            id_, name = next(iter(same.items()))
            return Found((), name, id_)
        near = self._near.find(text) if self._ids else None
        if near and _DIGITS.findall(near) != _DIGITS.findall(text):
            near = None  # Village 2 is not village 3.
        return Found((), near, self._ids[near]) if near else Found()


def bare_letters(text: str) -> str:
    """Return the letters of a text without marks and case; abbreviations stay as they are."""
    plain = unicodedata.normalize("NFD", " ".join(text.lower().split()).replace("đ", "d"))
    return "".join(char for char in plain if not unicodedata.combining(char))
