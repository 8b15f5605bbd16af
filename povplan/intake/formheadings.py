"""What the headings and titles of official forms say, in whatever words: the form, and the number of each column."""

import re
from collections.abc import Mapping, Sequence

from povplan.model.kinds import FormName
from povplan.model.names import fold

_TITLES = (
    (FormName.CAUSES, r"nguyen nhan ngheo|theo nguyen nhan|by cause"),
    (FormName.GROUPS, r"nhom doi tuong|by group"),
    (FormName.MOVEMENT_NEAR_POOR, r"dien bien (?:ho )?can ngheo|movement of near poor"),
    (FormName.MOVEMENT_POOR, r"dien bien (?:ho )?ngheo|movement of poor"),
    (FormName.QUOTAS, r"giao chi tieu|targets of \d+ for"),
    (
        FormName.RESULT,
        r"ket qua ra soat .*muc song trung binh|ket qua ra soat ho ngheo, ho can ngheo|result of the review",
    ),
)
"""Words of a title, folded; the first that fits."""

_SIGNS = (
    (FormName.QUOTAS, r"chi tieu giao|\bquota\b"),
    (FormName.MOVEMENT_NEAR_POOR, r"tai can ngheo|thoat can ngheo|fell back to near poverty"),
    (FormName.MOVEMENT_POOR, r"tai ngheo|fell back to poverty"),
    (FormName.RESULT, r"muc song trung binh|average living standard"),
    (FormName.GROUPS, r"dan toc thieu so|ethnic minority"),
    (FormName.CAUSES, r"(?:khong co|thieu) dat san xuat|no land"),
)
"""Words of headings that only one form has, folded; the first that fits."""

_INDICATORS = re.compile(
    r"dinh duong|bao hiem y te|nha tieu|nguon nuoc|vien thong|nguoi phu thuoc|nutrition|health insurance|latrine"
    r"|water source|telecom|dependants"
)
_LEAST_INDICATORS = 3
_OF_DEPRIVATIONS = re.compile(r"(?:theo|tung) (?:cac )?chi so|chi so thieu hut|deprivation indicator|in each indicator")
_NEAR_POOR = re.compile(r"can ngheo|near poor")
_RATE = re.compile(r"ty le|ti le|per cent|\(%\)|%")

_OF_POOR = {
    1: r"dau (?:ky|nam|thang|quy)|at the start",
    2: r"(?:thanh|sang) (?:ho )?can ngheo|became near poor",
    3: r"vuot (?:qua )?.*can ngheo|tren .*can ngheo|above the near poor",
    4: r"giam khac|other decrease",
    5: r"can ngheo .*(?:thanh|sang|xuong) (?:ho )?ngheo|tu ho can ngheo|near poor that became poor",
    6: r"tai ngheo|fell back",
    7: r"phat sinh|newly arisen",
    8: r"tang khac|other increase",
    9: r"cuoi (?:ky|nam|thang|quy)|at the end",
}
_OF_NEAR_POOR = {
    1: _OF_POOR[1],
    2: r"thoat (?:ho )?can ngheo|vuot (?:qua )?.*can ngheo|left near poverty",
    3: r"(?:thanh|sang|xuong) (?:ho )?ngheo|became poor",
    4: _OF_POOR[4],
    5: r"ho ngheo .*(?:thanh|sang|len) (?:ho )?can ngheo|tu ho ngheo|poor that became near poor",
    6: r"tai (?:ho )?can ngheo|fell back",
    7: _OF_POOR[7],
    8: _OF_POOR[8],
    9: _OF_POOR[9],
}
_OF_MOVEMENT = {
    form: {number: re.compile(pattern) for number, pattern in patterns.items()}
    for form, patterns in ((FormName.MOVEMENT_POOR, _OF_POOR), (FormName.MOVEMENT_NEAR_POOR, _OF_NEAR_POOR))
}
_PERSONS = re.compile(r"nhan khau|so khau|khau|persons")
_ALL_HOUSEHOLDS = re.compile(r"tong so ho(?! ngheo| can)|all households")
_ALL_DEPRIVATIONS = re.compile(r"tong so.*thieu hut|all deprivations")

_LETTER = re.compile(r"[A-ZĐ]")
_NUMBER = re.compile(r"[\[(]?\s*([0-9]{1,2})\s*[\])]?\s*(?:=.*)?")
_ENDING = re.compile(r".*\(([0-9]{1,2})\)")
_LEAST_NUMBERS = 4
_HEADINGS_OF_NAMES = frozenset(
    map(
        fold,
        (
            "Thôn",
            "Tên thôn",
            "Thôn, bản",
            "Thôn/bản",
            "Thôn, xóm",
            "Xã",
            "Tên xã",
            "Xã, phường",
            "Xã/phường",
            "Xã, thị trấn",
            "Xã, phường, thị trấn",
            "Huyện",
            "Huyện, thị xã, thành phố",
            "Huyện/xã",
            "Huyện, xã",
            "Tỉnh/huyện/xã",
            "Đơn vị",
            "Tên đơn vị",
            "Địa bàn",
            "Khu vực",
            "Địa phương",
            "Đơn vị hành chính",
            "Khu vực/Đơn vị",
            "Village",
            "Commune",
            "District",
            "Unit",
        ),
    )
)
_HEADINGS_OF_NUMBERS = frozenset(map(fold, ("TT", "STT", "Số TT", "Số thứ tự", "No.", "No")))
_HEADINGS_OF_UNITS = frozenset(map(fold, ("Phân tổ", "Counted", "Chỉ tiêu", "Hộ/nhân khẩu", "Đơn vị tính", "ĐVT")))


def is_name(text: str) -> bool:
    """Return whether a heading is that of the column of places."""
    return fold(text) in _HEADINGS_OF_NAMES


def is_number(text: str) -> bool:
    """Return whether a heading is that of the numbers of the rows."""
    return fold(text) in _HEADINGS_OF_NUMBERS


def is_unit(text: str) -> bool:
    """Return whether a heading is that of the column that says what a line counts."""
    return fold(text) in _HEADINGS_OF_UNITS


def find_numbers(texts: Sequence[str]) -> dict[int, int]:
    """Return the number of each column by its position, if a row is that of the column numbers; else nothing."""
    found: dict[int, int] = {}
    for position, text in enumerate(texts):
        if not text or (_LETTER.fullmatch(text) and not found):
            continue
        match = _NUMBER.fullmatch(text)
        if match is None or int(match[1]) != len(found) + 1:
            return {}
        found[position] = int(match[1])
    return found if len(found) >= _LEAST_NUMBERS else {}


def find_ends(headings: Mapping[int, str]) -> dict[int, int]:
    """Return the number of each column by its position, if the headings end in them: `Tái nghèo (6)`."""
    found = {position: int(match[1]) for position, text in headings.items() if (match := _ENDING.fullmatch(text))}
    return found if sorted(found.values()) == list(range(1, len(found) + 1)) and len(found) >= _LEAST_NUMBERS else {}


def name_form(title: str, headings: Mapping[int, str]) -> FormName | None:
    """Return the form that a title and the headings of the columns speak of; None: of none.

    Args:
        title: the lines above the table and the name of its sheet.
        headings: the headings of each column by its position, from the outermost to its own.
    """
    said = fold(title)
    folded = " | ".join(map(fold, headings.values()))
    names = len(set(_INDICATORS.findall(folded)))
    if names >= _LEAST_INDICATORS or _OF_DEPRIVATIONS.search(f"{said} | {folded}"):
        is_near = bool(_NEAR_POOR.search(folded) or _NEAR_POOR.search(said))
        is_rate = bool(
            _RATE.search(f"{title} {' '.join(headings.values())}".lower()) or _RATE.search(f"{said} {folded}")
        )
        return _OF_INDICATORS[is_near, is_rate]
    for name, pattern in _SIGNS:
        if re.search(pattern, folded):
            return name
    return next((name for name, pattern in _TITLES if re.search(pattern, said)), None)


_OF_INDICATORS = {
    (False, False): FormName.INDICATORS_POOR,
    (False, True): FormName.INDICATORS_POOR_RATE,
    (True, False): FormName.INDICATORS_NEAR_POOR,
    (True, True): FormName.INDICATORS_NEAR_POOR_RATE,
}


def match_movement(form: FormName, headings: Mapping[int, str]) -> dict[int, int]:
    """Return the numbers of the columns of form 2 or 3 by their positions, as their headings tell them."""
    found: dict[int, int] = {}
    for position, text in headings.items():
        own = fold(text.rpartition(" – ")[2])
        for number, pattern in _OF_MOVEMENT[form].items():
            if number not in found.values() and pattern.search(own):
                found[position] = number
                break
    return found if len(found) == len(_OF_MOVEMENT[form]) else {}


def match_result(headings: Mapping[int, str]) -> dict[int, int]:
    """Return the numbers of the columns of form 1 by their positions, as their headings tell them."""
    found: dict[int, int] = {}
    for position, text in headings.items():
        said = fold(text)
        is_rate = bool(_RATE.search(text.lower()) or _RATE.search(said))
        is_persons = bool(_PERSONS.search(said))
        if "muc song" in said or "average living" in said:
            number = 7
        elif _NEAR_POOR.search(said):
            number = 5
        elif re.search(r"ngheo|poor", said):
            number = 3
        else:
            found[position] = 2 if is_persons else 1
            continue
        found[position] = number + is_rate + 6 * is_persons
    return found if len(set(found.values())) == len(found) and {1, 3, 5} <= set(found.values()) else {}


def match_indicators(headings: Mapping[int, str]) -> dict[int, int]:
    """Return the numbers of the columns of forms 4 to 7: 1 the households, 2 the deprivations, then each indicator."""
    positions = sorted(headings)
    total = next((place for place in positions if _ALL_DEPRIVATIONS.search(fold(headings[place]))), None)
    if total is None:
        return {}
    before = [place for place in positions if place < total]
    if not before:
        return {}
    rest = [place for place in positions if place > total]
    return {before[-1]: 1, total: 2, **{place: number for number, place in enumerate(rest, start=3)}}
