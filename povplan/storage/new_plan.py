"""The text of a new plan: a template in the chosen language, with the known values filled in."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from povplan.model.ids import make_ids
from povplan.model.kinds import Area
from povplan.model.record import Counts
from povplan.storage.new_folder import READY
from povplan.storage.writing import write_flow, write_scalar
from povplan.words import plans
from povplan.words.language import Language
from povplan.words.places import name_commune

_NO_DISTRICT = "district: ''\n"
_PLACE = re.compile("__([A-Z_]+)__")


class NewVillage(NamedTuple):
    """A village and its quota.

    Args:
        name: its name.
        poor: the poor households that it has to bring out.
        near_poor: likewise the near-poor ones.
        aliases: other spellings of its name, to be confirmed.
    """

    name: str
    poor: int
    near_poor: int
    aliases: tuple[str, ...] = ()


class Outline(NamedTuple):
    """The content of a new plan; names are in NFC.

    Args:
        commune: the name of the commune.
        district: the name of the district, if there is one.
        province: the name of the province.
        year: the year of the plan.
        area: rural or urban.
        villages: the villages, at least one.
        targets: the targets of the commune; None for the sum of the quotas.
        is_proposed: whether the villages and quotas are taken from a list, and only proposed.
    """

    commune: str
    district: str | None
    province: str
    year: int
    area: Area
    villages: Sequence[NewVillage]
    targets: Counts | None = None
    is_proposed: bool = False

    def sum_quotas(self) -> Counts:
        """Return the number of households that the villages together have to bring out of poverty."""
        return Counts(poor=sum(v.poor for v in self.villages), near_poor=sum(v.near_poor for v in self.villages))


def write_plan(outline: Outline, language: Language) -> str:
    """Return the text of plan.yaml."""
    targets = outline.targets or outline.sum_quotas()
    ids = make_ids((village.name for village in outline.villages), "thon")
    villages = [_write_village(id_, each, language) for id_, each in zip(ids, outline.villages, strict=True)]
    if outline.is_proposed:
        villages.insert(0, f"# {plans.PROPOSED_QUOTAS.say(language)}")
    filled = _fill_in(
        "plan",
        outline,
        language,
        DISTRICT=write_scalar(outline.district or ""),
        PROVINCE=write_scalar(outline.province),
        AREA=outline.area.value,
        POOR=targets.poor,
        NEAR_POOR=targets.near_poor,
        VILLAGES="\n  ".join(villages),
    )
    return filled if outline.district else filled.replace(_NO_DISTRICT, "", 1)


def write_households(outline: Outline, language: Language) -> str:
    """Return the text of households.yaml: an empty list and an example."""
    return _fill_in("households", outline, language)


def _write_village(id_: str, village: NewVillage, language: Language) -> str:
    """Return a village as it stands in its list, without the indent of its first line."""
    lines = [f"- id: {id_}", f"  name: {write_scalar(village.name)}"]
    if village.aliases:
        names = (village.name, *village.aliases)
        lines.insert(0, f"# {plans.PROPOSED_SPELLINGS.say(language, names=names)}")
        lines.append(f"  aliases: {write_flow(list(village.aliases))}")
    lines.append(f"  quota: {{poor: {village.poor}, near_poor: {village.near_poor}}}")
    return "\n  ".join(lines)


def _fill_in(template: str, outline: Outline, language: Language, **more: object) -> str:
    """Return a template with the known values of the plan filled in, each written as its place requires."""
    known = {
        "COMMUNE": write_scalar(outline.commune),
        "COMMUNE_NAME": name_commune(outline.commune, language),
        "YEAR": outline.year,
        "VILLAGE": make_ids((each.name for each in outline.villages), "thon")[0],
        **more,
    }
    text = (READY / "new" / f"{template}.{language.value}.yaml").read_text(encoding="utf-8")
    return _PLACE.sub(lambda found: str(known[found[1]]), text)
