"""What the headings and titles of official forms say, in whatever words: the form, and the number of each column."""

import re
from collections.abc import Mapping, Sequence

from povplan.model.kinds import FormName
from povplan.model.names import fold

_TITLES = (
    (FormName.CAUSES, r"theo (?:cac )?nguyen nhan|nguyen nhan ngheo|by cause"),
    (FormName.GROUPS, r"nhom doi tuong|by group"),
    (FormName.MOVEMENT_NEAR_POOR, r"dien bien (?:ho )?can ngheo|movement of near poor"),
    (FormName.MOVEMENT_POOR, r"dien bien (?:ho )?ngheo|movement of poor"),
    (FormName.QUOTAS, r"giao chi tieu giam|targets of \d+ for"),
    (FormName.RESULT, r"ket qua ra soat (?:ho )?ngheo (?:ho )?can ngheo|result of the review"),
)
"""Words of a title, folded; the first that fits."""

_SIGNS = (
    (FormName.QUOTAS, (r"chi tieu giao|\bquota\b", r"giam ho ngheo|\bpoor\b", r"danh sach du kien|exit list")),
    (FormName.MOVEMENT_NEAR_POOR, (r"tai can ngheo|thoat can ngheo|fell back to near poverty",)),
    (FormName.MOVEMENT_POOR, (r"tai ngheo|fell back to poverty",)),
    (FormName.RESULT, (r"muc song trung binh|average living standard", r"ho ngheo|poor")),
    (FormName.GROUPS, (r"dan toc thieu so|ethnic minority", r"co cong|kha nang lao dong|merit|labour capacity")),
    (FormName.CAUSES, (r"(?:khong co|thieu) dat san xuat|no land", r"(?:khong co|thieu) von|no capital")),
)
"""Words of headings that only one form has together, folded; the first of which all are there."""

_INDICATORS = re.compile(
    r"viec lam|nguoi phu thuoc|dinh duong|bao hiem y te|giao duc|di hoc|nha o|nguon nuoc|nha tieu|vien thong|tiep can"
    r"|employment|dependants|nutrition|health insurance|schooling|attendance|housing|water source|latrine|telecom"
)
_LEAST_INDICATORS = 5
_OF_DEPRIVATIONS = re.compile(r"(?:theo|tung) (?:cac )?chi so|chi so thieu hut|deprivation indicator|in each indicator")
_OF_CHILDREN = re.compile(r"\btre em\b(?! di hoc)(?!.{0,40}\bnguoi lon\b)")
_NEAR_POOR = re.compile(r"can ngheo|near poor")
_POOR = re.compile(r"ho ngheo|poor")
_RATE = re.compile(r"ty le|ti le|per cent|\(%\)|%")

_OF_POOR = {
    1: r"dau (?:ky|nam|thang|quy)|at the start",
    2: r"(?:thanh|sang) (?:ho )?can ngheo|became near poor",
    3: r"vuot (?:qua )?.*can ngheo|tren .*can ngheo|above the near poor",
    4: r"giam khac|khac giam|giam do .*khac|other decrease",
    5: r"can ngheo (?:tro |chuyen )?(?:thanh|sang|xuong)|tu ho can ngheo|near poor that became poor",
    6: r"tai ngheo|fell back",
    7: r"phat sinh|newly arisen",
    8: r"tang khac|khac tang|tang do .*khac|other increase",
    9: r"cuoi (?:ky|nam|thang|quy)|at the end",
}
_OF_NEAR_POOR = {
    1: _OF_POOR[1],
    2: r"thoat (?:ho )?can ngheo|vuot (?:qua )?.*can ngheo|left near poverty",
    3: r"(?:thanh|sang|xuong) (?:ho )?ngheo|became poor",
    4: _OF_POOR[4],
    5: r"ho ngheo (?:tro |chuyen )?(?:thanh|sang|len)|tu ho ngheo|poor that became near poor",
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
_ALL_DEPRIVATIONS = re.compile(r"tong (?:so )?.*thieu hut|all deprivations")

_LETTER = re.compile(r"[\[(]?\s*[A-Za-zĐđ]\s*[\])]?")
_NUMBER = re.compile(r"[\[(]?\s*([0-9]{1,2})(?:[.,]0)?\s*[\])]?\s*(?:=.*)?")
_ENDING = re.compile(r".*\(([0-9]{1,2})\)")
_LEAST_NUMBERS = 4
_PLACES = (
    "thon|ban|xom|ap|khom|buon|bon|phum|soc|lang|tieu khu|"
    "khu pho|khu vuc|khu dan cu|khu|to dan pho|tdp|to|xa|phuong|thi tran|dac khu|huyen"
    "|quan|thi xa|thanh pho|tp|tinh|don vi|dia ban|dia phuong|village|commune|ward|district|province|unit"
)
_NAME = re.compile(rf"(?:ten |ma )?(?:{_PLACES})(?: (?:{_PLACES}|va|hoac|cac))*(?: hanh chinh)?")
_HEADINGS_OF_NUMBERS = frozenset(
    map(fold, ("TT", "STT", "S TT", "SốTT", "Số TT", "Số thứ tự", "Mã", "Mã số", "No.", "No"))
)
_HEADINGS_OF_UNITS = frozenset(map(fold, ("Phân tổ", "Counted", "Chỉ tiêu", "Hộ/nhân khẩu", "Đơn vị tính", "ĐVT")))


def is_name(text: str) -> bool:
    """Return whether a heading is that of the column of places."""
    return bool(_NAME.fullmatch(fold(text)))


def is_number(text: str) -> bool:
    """Return whether a heading is that of the numbers of the rows."""
    return fold(text) in _HEADINGS_OF_NUMBERS


def is_unit(text: str) -> bool:
    """Return whether a heading is that of the column that says what a line counts."""
    return fold(text) in _HEADINGS_OF_UNITS


def is_title(text: str) -> bool:
    """Return whether a line above a table begins a form of its own."""
    said = fold(text)
    return bool(re.match(r"(?:bieu|mau|form) (?:so )?\d", said)) or any(
        re.search(pattern, said) for _, pattern in (*_TITLES, (None, _OF_DEPRIVATIONS))
    )


def is_note(text: str) -> bool:
    """Return whether a heading is that of remarks, which are no figures."""
    return fold(text) in {"ghi chu", "note", "notes", "nhan xet", "danh gia"}


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


def name_form(title: Sequence[str], headings: Mapping[int, str]) -> FormName | None:
    """Return the form that a title and the headings of the columns speak of; None: of none.

    Args:
        title: the lines above the table and the name of its sheet.
        headings: the headings of each column by its position, from the outermost to its own.
    """
    said = [fold(each) for each in title]
    own = " | ".join(map(fold, headings.values()))
    counted = len(set(_INDICATORS.findall(own)))
    if counted >= _LEAST_INDICATORS or _OF_DEPRIVATIONS.search(own):
        return _name_indicators(title, headings)
    named = next((name for name, pattern in _TITLES if any(re.search(pattern, each) for each in said)), None)
    if named in _MOVEMENTS and any(re.search(pattern, own) for name, (pattern, *_) in _SIGNS if name in _MOVEMENTS):
        return named  # The title says which of the two; a heading may be that of the other.
    for name, patterns in _SIGNS:
        if all(re.search(pattern, own) for pattern in patterns):
            return name
    return named


_MOVEMENTS = (FormName.MOVEMENT_POOR, FormName.MOVEMENT_NEAR_POOR)


def _name_indicators(title: Sequence[str], headings: Mapping[int, str]) -> FormName | None:
    """Return which of forms 4 to 7 it is, by the headings; by the title, if these do not say."""
    own = " | ".join(map(fold, headings.values()))
    about = [each for each in map(fold, title) if _OF_DEPRIVATIONS.search(each) or _INDICATORS.search(each)]
    if _OF_CHILDREN.search(" ".join(about)):
        return None
    is_near = bool(_NEAR_POOR.search(own))
    if not is_near and not _POOR.search(own):
        is_near = any(_NEAR_POOR.search(each) for each in about or map(fold, title))
    said = " ".join(headings.values()).lower()
    is_rate = bool(_RATE.search(said) or _RATE.search(own)) or any(
        each.startswith(("ty le", "ti le")) for each in about
    )
    return _OF_INDICATORS[is_near, is_rate]


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
        if is_rate and position - 1 in found and not re.search(r"ngheo|poor|muc song|average living", said):
            found[position] = found[position - 1] + 1  # It only says that it is the rate of what stands before it.
            continue
        if re.search(r"muc song|average living|nong lam ngu", said):
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
    """Return the numbers of the columns of forms 4 to 7: 1 the households, 2 the deprivations, then each indicator.

    Some offices leave the deprivations out: then there is no column 2.
    """
    positions = sorted(headings)
    total = next((place for place in positions if _ALL_DEPRIVATIONS.search(fold(headings[place]))), None)
    before = [place for place in positions if place < total] if total is not None else positions[:1]
    if not before:
        return {}
    rest = [place for place in positions if place > (before[-1] if total is None else total)]
    deprivations = {} if total is None else {total: 2}
    return {before[-1]: 1, **deprivations, **{place: number for number, place in enumerate(rest, start=3)}}
