"""Whole years of a made-up commune, the same for each seed, in the keys of the YAML files.

Every year is valid: it has nothing that the rules refuse as an error. Nor has it anything on which the contract is
silent, such as a regular review that is only proposed in the January after the year.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

YEAR = 2023
FIRST, NEW_YEAR, LAST = date(YEAR, 1, 1), date(YEAR, 12, 31), date(YEAR + 1, 1, 31)
LINE, SCORE_A = 1_500_000, 140

_OUT = {"poor": ("near_poor", "not_poor"), "near_poor": ("not_poor",)}
_NAMES = ("Đồng Mơ", "Bãi Sậu", "Khe Nứa", "Gò Dứa", "Suối Thử")


class WholeYear(NamedTuple):
    """A plan and its households, with the days on which something happens."""

    plan: dict[str, Any]
    households: list[dict[str, Any]]
    days: list[date]


def make_year(seed: int) -> WholeYear:
    """Return a whole year."""
    rng = Random(seed)  # noqa: S311 - the same year each time
    plan = _make_plan(rng)
    made: list[_Life] = []
    number = 0
    for _ in range(rng.randint(4, 25)):
        number += rng.choice((1, 1, 1, 2, 5))
        life = _Life(rng, _make_household(rng, plan, number))
        if life.keys.get("entered", {}).get("as") == "split":
            _split_off(life, made)
        life.live()
        made.append(life)
    for life in made:
        _merge(rng, life, made)
    for life in made:
        life.close()
    households = [life.keys for life in made]
    if rng.random() < 0.3:
        rng.shuffle(households)
    meetings = [date.fromisoformat(each["date"]) for each in plan["calendar"]]
    return WholeYear(plan, households, sorted({*meetings, *(day for life in made for day in life.days)}))


def choose_days(year: WholeYear, seed: int, count: int) -> list[tuple[date, date]]:
    """Return spans: days on which the figures are looked at, each with a first day before it or on it."""
    rng = Random(-1 - seed)  # noqa: S311 - the same days each time
    spans = []
    for _ in range(count):
        day = rng.choice((*year.days, NEW_YEAR, LAST)) + timedelta(days=rng.choice((-1, 0, 0, 0, 1)))
        last = min(max(day, FIRST), LAST)
        first = rng.choice((FIRST, rng.choice(year.days), FIRST + timedelta(days=rng.randint(0, 395))))
        spans.append((min(first, last), last))
    return spans


def _make_plan(rng: Random) -> dict[str, Any]:
    villages: list[dict[str, Any]] = [
        {
            "id": f"thon-{number}",
            "name": name,
            "quota": {"poor": rng.randint(0, 4), "near_poor": rng.randint(0, 3)},
        }
        for number, name in enumerate(_NAMES[: rng.randint(2, 5)], start=1)
    ]
    ids = [each["id"] for each in villages]
    calendar = [
        {"id": "quy", "name": "Sơ kết 3 tháng", "date": rng.choice(("2023-03-25", "2023-03-31")), "period": "quarter"},
        {"id": "nua", "name": "Sơ kết 6 tháng", "date": rng.choice(("2023-06-20", "2023-06-30")), "period": "half"},
        {
            "id": "nam",
            "name": "Tổng kết năm",
            "date": rng.choice(("2023-11-30", "2023-12-15", "2023-12-31")),
            "period": "year",
        },
    ]
    rng.shuffle(calendar)
    plan: dict[str, Any] = {
        "year": YEAR,
        "villages": villages,
        "targets": {
            c: max(sum(each["quota"][c] for each in villages) - rng.randint(0, 1), 0) for c in ("poor", "near_poor")
        },
        "officers": [_make_responsible(rng, f"can-bo-{n}", f"Cán bộ Thử {n}", ids) for n in range(rng.randint(1, 4))],
        "organisations": [_make_responsible(rng, f"hoi-{n}", f"Hội Thử {n}", ids) for n in range(rng.randint(0, 2))],
        "helpers": [],
        "calendar": calendar,
    }
    if rng.random() < 0.5:
        plan["opening"] = {"poor": rng.randint(40, 80), "near_poor": rng.randint(30, 60)}
    return plan


def _make_responsible(rng: Random, id_: str, name: str, villages: Sequence[str]) -> dict[str, Any]:
    mine = rng.sample(villages, rng.randint(1, len(villages)))
    return {"id": id_, "name": name, "position": "Đơn vị thử", "role": "member", "villages": mine}


def _make_household(rng: Random, plan: dict[str, Any], number: int) -> dict[str, Any]:
    category = rng.choice(("poor", "poor", "near_poor"))
    keys: dict[str, Any] = {
        "id": number,
        "head": f"Lê Văn Mẫu {number}",
        "members": rng.randint(1, 8),
        "category": category,
        "village": rng.choice(plan["villages"])["id"],
        "deprivations": _draw_codes(rng, category),
    }
    if rng.random() < 0.2:
        keys["planned"] = False
    if rng.random() < 0.15:
        everybody = [each["id"] for each in (*plan["officers"], *plan["organisations"])]
        keys["officers"] = rng.sample(everybody, rng.randint(1, min(2, len(everybody))))
    if rng.random() < 0.2:
        keys["planned"] = False
        keys["entered"] = {
            "date": (FIRST + timedelta(days=rng.randint(0, 364))).isoformat(),
            "as": rng.choice(("new", "returned", "moved_in", "split", "split")),
        }
    return keys


def _draw_codes(rng: Random, category: str) -> list[int]:
    count = rng.randint(3, 5) if category == "poor" else rng.randint(0, 2)
    return rng.sample(range(1, 13), count)


@dataclass
class _Life:
    """What happens to a household, day by day.

    Args:
        rng: where chance comes from.
        keys: the household, to which the events are added.
        days: the days of its events.
        stays: from which days on it is there, or is away.
        category: its class.
        codes_suit: class that the codes in force make it.
        waiting: class that an open proposal gives.
        is_dead: whether it died.
    """

    rng: Random
    keys: dict[str, Any]
    days: list[date] = field(default_factory=list)
    stays: list[tuple[date, bool]] = field(default_factory=list)
    category: str = ""
    codes_suit: str = ""
    waiting: str | None = None
    is_dead: bool = False

    def __post_init__(self) -> None:
        self.category = self.codes_suit = self.keys["category"]
        self.keys["reviews"] = []
        self.keys["members_since"] = []

    @property
    def came(self) -> date:
        """Day from which it counts."""
        entered = self.keys.get("entered")
        return date.fromisoformat(entered["date"]) if entered else FIRST

    def live(self) -> None:
        """Let the year pass."""
        self.stays.append((self.came, True))
        if self.keys.get("entered"):
            self.days.append(self.came)
        usual = [FIRST + timedelta(days=n) for n in range((NEW_YEAR - FIRST).days + 1)]
        # Days on which much depends: the ends of the periods and of the year, and those beside them.
        special = [date(YEAR, *each) for each in ((1, 1), (3, 31), (4, 1), (6, 30), (7, 1), (12, 15), (12, 31))]
        chosen = {self.rng.choice(special if self.rng.random() < 0.2 else usual) for _ in range(self.rng.randint(0, 6))}
        for day in sorted(chosen):
            if day > self.came:
                self._happen(day)
        if self.rng.random() < 0.4:
            self._january()

    def is_there(self, day: date) -> bool:
        """Tell whether it is in the commune on a day."""
        there = False
        for since, is_there in self.stays:
            if since <= day:
                there = is_there
        return there

    def members_on(self, day: date) -> int:
        """Return how many persons it has on a day."""
        known = [each for each in self.keys["members_since"] if each["date"] <= day.isoformat()]
        members: int = max(known, key=lambda each: each["date"])["members"] if known else self.keys["members"]
        return members

    def set_members(self, day: date, members: int, note: str | None = None) -> None:
        """Record how many persons it has from a day on, if nothing is recorded for that day."""
        since = self.keys["members_since"]
        if all(each["date"] != day.isoformat() for each in since):
            since.append({"date": day.isoformat(), "members": members, **({"note": note} if note else {})})
            self.days.append(day)

    def close(self) -> None:
        """Put what happened into the order of a file, which is any."""
        sizes = [self.keys["members"], *(each["members"] for each in self.keys["members_since"])]
        self.keys["workers"] = self.rng.randint(0, min(sizes))
        for key in ("reviews", "members_since"):
            self.rng.shuffle(self.keys[key])
            if not self.keys[key] and self.rng.random() < 0.7:
                del self.keys[key]

    def _happen(self, day: date) -> None:
        if self.category == "left":
            if not self.is_dead:
                self._be_away(day)
        elif self.rng.random() < 0.15:
            self.set_members(day, self.rng.randint(1, 9))
        elif self.rng.random() < 0.15:
            self._leave(day)
        elif self.waiting and self.rng.random() < 0.8:
            self._decide(day, self.waiting)
        else:
            self._review(day)

    def _be_away(self, day: date) -> None:
        if self.rng.random() < 0.25:
            self.set_members(day, self.rng.randint(1, 9))
            return
        category = self.rng.choice(("poor", "poor", "near_poor", "near_poor", "not_poor"))
        if self.rng.random() < 0.3:
            self._add(day, category, "proposed")
        self._recognise(day, category)
        self.stays.append((day, True))
        if self.rng.random() < 0.4:
            self.set_members(day, self.rng.randint(1, 9))

    def _leave(self, day: date) -> None:
        reason = self.rng.choice(("died", "moved", "moved", "merged", "split"))
        self.is_dead = reason == "died"
        if self.rng.random() < 0.1:
            self.set_members(day, self.rng.randint(1, 9))
        self._add(day, "left", "recognised", reason=reason)
        self.category, self.waiting = "left", None
        self.stays.append((day, False))

    def _review(self, day: date) -> None:
        """Propose, or decide without a proposal that is on record, or both on one day."""
        category = self._draw_class()
        how = self.rng.random()
        if how < 0.65:
            self._add(day, category, "proposed")
            self.waiting = category
        if how > 0.4:
            self._decide(day, category)

    def _decide(self, day: date, category: str) -> None:
        chance = self.rng.random()
        if chance < 0.25 and category != self.keys["category"]:
            self._add(day, category, "rejected")
            self.waiting = None
        else:
            self._recognise(day, self._draw_class() if chance > 0.93 else category)

    def _draw_class(self) -> str:
        """Draw a class for a review: often the opening class, so that households are confirmed and fall back."""
        return self.rng.choice(("poor", "near_poor", "not_poor", self.keys["category"]))

    def _recognise(self, day: date, category: str, **more: object) -> None:
        self._add(day, category, "recognised", **more)
        self.category, self.waiting = category, None

    def _january(self) -> None:
        """Add decisions of the January after the year: those that count for the plan, and those that do not."""
        for day in sorted(NEW_YEAR + timedelta(days=n) for n in self.rng.sample(range(1, 32), self.rng.randint(1, 2))):
            if self.is_dead:
                continue
            if self.rng.random() < 0.1:
                self.set_members(day, self.rng.randint(1, 9))
                continue
            kind = self.rng.choice((None, "regular", "periodic"))
            counts = kind == "periodic" or self.waiting is not None
            category = self.waiting or self._draw_class()
            more = {"kind": kind} if kind else {}
            if self.category != "left" and category != self.keys["category"] and self.rng.random() < 0.3:
                self._add(day, category, "rejected", **more)
            elif counts:
                was_away = self.category == "left"
                self._recognise(day, category, **more)
                if was_away:
                    self.stays.append((day, True))
            else:
                self._add(day, category, "recognised", **more)
            if counts:
                self.waiting = None

    def _add(self, day: date, category: str, state: str, **more: object) -> None:
        review: dict[str, Any] = {"date": day.isoformat(), "category": category, "state": state, **more}
        if category != "left":
            self._ground(review)
            if state == "recognised" or (state == "rejected" and self.rng.random() < 0.5):
                review["decision"] = f"{self.rng.randint(1, 99)}/QĐ-UBND"
            if "kind" not in review and day.year == YEAR and self.rng.random() < 0.1:
                review["kind"] = self.rng.choice(("regular", "periodic"))
        self.keys["reviews"].append(review)
        self.days.append(day)

    def _ground(self, review: dict[str, Any]) -> None:
        """Add codes, points and income that agree with the class."""
        rng, category = self.rng, review["category"]
        above = category == "not_poor"
        measured = rng.choice(("income", "income", "income", "score_a", "both", "none"))
        if measured in {"income", "both"}:
            review["income"] = (
                LINE + rng.randint(1, 900_000) if above else LINE - rng.choice((0, rng.randint(1, 900_000)))
            )
        if measured in {"score_a", "both"}:
            review["score_a"] = SCORE_A + rng.randint(1, 60) if above else SCORE_A - rng.randint(0, 60)
        if above:
            if rng.random() < 0.1:
                review["deprivations"] = codes = rng.sample(range(1, 13), rng.randint(0, 4))
                if review["state"] == "recognised":
                    self.codes_suit = "poor" if len(codes) > 2 else "near_poor"
            return
        between = self.category in {"poor", "near_poor"} and category != self.category
        needed = review["state"] == "recognised" and (between or category != self.codes_suit)
        if needed and rng.random() < 0.1:
            review["score_b"] = 10 * len(_draw_codes(rng, category))
        elif needed or rng.random() < 0.5:
            review["deprivations"] = _draw_codes(rng, category)
            if review["state"] == "recognised":
                self.codes_suit = category


def _split_off(life: _Life, others: Sequence[_Life]) -> None:
    """Let a household come out of another one, which has fewer persons then."""
    origins = [each for each in others if each.is_there(life.came) and each.came < life.came]
    if not origins or life.rng.random() < 0.2:
        return
    origin = life.rng.choice(origins)
    life.keys["entered"]["from"] = origin.keys["id"]
    members = origin.members_on(life.came)
    if members > life.keys["members"]:
        origin.set_members(life.came, members - life.keys["members"], "tách hộ")


def _merge(rng: Random, life: _Life, others: Sequence[_Life]) -> None:
    """Say into which household a merged one went, which has more persons then."""
    for review in life.keys["reviews"]:
        if review.get("reason") != "merged" or rng.random() < 0.2:
            continue
        day = date.fromisoformat(review["date"])
        takers = [each for each in others if each is not life and each.is_there(day) and each.came < day]
        if takers:
            taker = rng.choice(takers)
            review["into"] = taker.keys["id"]
            if rng.random() < 0.8:
                gained = life.members_on(day)
                taker.set_members(day, taker.members_on(day) + gained, f"sáp nhập hộ {life.keys['id']}")
