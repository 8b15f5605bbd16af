"""The headings under which offices write a household's values, beyond the names of the keys themselves.

Case, accents, blanks, line ends and brackets do not count when headings are compared.
"""

from povplan.words import households, labels
from povplan.words.keys import KEY_NAMES

_ALSO: dict[str, tuple[str, ...]] = {
    "id": ("STT hộ", "TT hộ", "Số TT"),
    "head": (
        "Họ và tên hộ",
        "Họ tên chủ hộ",
        "Tên hộ",
        "Họ, tên chủ hộ",
        "Chủ hộ (họ và tên)",
        "Tên chủ hộ nghèo",
        "Họ và tên chủ hộ nghèo, cận nghèo",
    ),
    "members": ("Số người", "Số nhân khẩu trong hộ", "Tổng số khẩu", "Tổng số nhân khẩu", "Nhân khẩu của hộ", "Số NK"),
    "workers": ("Số lao động trong hộ", "Số người lao động", "Lao động chính", "Tổng số lao động"),
    "category": (
        "Hộ nghèo/cận nghèo",
        "Hộ nghèo, hộ cận nghèo",
        "Nghèo/cận nghèo",
        "Phân loại hộ nghèo",
        "Đối tượng hộ",
    ),
    "village": ("Thôn, bản", "Thôn/bản", "Thôn (bản)", "Tên thôn", "Xóm", "Khu phố", "Khu dân cư", "Địa chỉ (thôn)"),
    "causes": ("Lý do nghèo", "Nguyên nhân nghèo, cận nghèo", "Nguyên nhân chính"),
    "deprivations": (
        "Chiều thiếu hụt dịch vụ xã hội cơ bản",
        "Mã chiều thiếu hụt",
        "Mã chỉ số thiếu hụt",
        "Các chỉ số thiếu hụt",
        "Các chiều thiếu hụt",
        "Chỉ số thiếu hụt dịch vụ xã hội cơ bản",
    ),
    "helpers": (
        "Tổ chức được phân công giúp đỡ",
        "Tổ chức, cá nhân giúp đỡ",
        "Tổ chức, cá nhân được phân công giúp đỡ cấp thôn",
        "Người được phân công giúp đỡ",
    ),
    "measures": ("Giải pháp hỗ trợ", "Giải pháp giúp đỡ", "Biện pháp hỗ trợ", "Nội dung hỗ trợ"),
    "officers": (
        "Cán bộ, công chức phụ trách",
        "Cán bộ, công chức chỉ đạo và theo dõi",
        "Cán bộ phụ trách, theo dõi",
        "Phụ trách",
    ),
    "result": (
        "Kết quả",
        "Kết quả rà soát",
        "Tình trạng",
        "Kết quả cuối năm",
        "Phân loại sau rà soát",
        "Loại hộ sau rà soát",
    ),
    "date": ("Ngày rà soát", "Ngày quyết định", "Ngày công nhận", "Ngày, tháng, năm"),
    "decision": ("Quyết định số", "Số QĐ", "QĐ", "Số quyết định công nhận"),
    "income": ("Thu nhập bình quân", "Thu nhập bình quân đầu người", "TNBQ", "Thu nhập/người/tháng"),
    "score_a": ("Tổng điểm A", "Điểm A (thu nhập)"),
    "score_b": ("Tổng điểm B", "Điểm B (thiếu hụt)"),
    "remaining": (
        "Chiều thiếu hụt còn lại",
        "Chỉ số thiếu hụt còn lại",
        "Thiếu hụt còn lại",
        "Còn thiếu hụt",
        "Chiều thiếu hụt sau rà soát",
        "Remaining deprivations",
    ),
    "note": (),
    "poor": (),
    "near_poor": (),
}

_LABELS = {
    "id": labels.NUMBER,
    "head": labels.HEAD,
    "members": labels.MEMBERS,
    "workers": labels.WORKERS,
    "category": labels.CATEGORY,
    "causes": labels.CAUSES,
    "deprivations": labels.DEPRIVATIONS,
    "helpers": labels.HELPERS,
    "measures": labels.MEASURES,
    "officers": labels.OFFICERS,
    "result": households.RESULT,
    "date": labels.DATE,
    "decision": households.DECISION,
}
"""The headings of our own list, which comes in again in either language."""

LABELS = {
    **_LABELS,
    "village": labels.VILLAGE,
    "deprivations": labels.INDICATORS,
    "cause_note": labels.CAUSES,
    "measure_note": labels.MEASURES,
}
"""The names of a household's keys in a sentence."""

REASON = "Lý do không nhận"
"""The heading of the reasons that a file of rejected rows has in its last column."""

COLUMN_NAMES: dict[str, tuple[str, ...]] = {
    key: tuple(
        dict.fromkeys(
            (
                key,
                *(each for each in KEY_NAMES.get(key, ()) if (key, each) != ("category", "Kết quả")),
                *more,
                *((_LABELS[key].vi, _LABELS[key].en) if key in _LABELS else ()),
                *((households.UNIT.vi, households.UNIT.en, "Village") if key == "village" else ()),
            )
        )
    )
    for key, more in _ALSO.items()
}
"""The headings of each column; those from `result` on belong to a review, `poor` and `near_poor` are ticked."""

PLACE_WORDS = ("thôn", "bản", "ấp", "xóm", "buôn", "làng", "khu phố", "tổ dân phố", "tdp", "khu", "tổ")
"""Words before the name of a village."""

ABOVE_WORDS = ("xã", "phường", "huyện", "tỉnh")
"""Words before the name of a place that holds villages."""

TITLE_WORDS = ("đảng viên", "đồng chí", "đ/c", "đv", "ông", "bà", "anh", "chị", "cô", "chú")
"""Words before the name of a person."""

BODY_WORDS = (
    "chi hội",
    "hội",
    "đoàn",
    "mặt trận",
    "ban",
    "tổ",
    "ủy ban",
    "ubnd",
    "trường",
    "trạm",
    "chi bộ",
    "câu lạc bộ",
)
"""Words with which the name of an organisation begins."""

POSITION_WORDS = (
    "đảng ủy viên",
    "chỉ đạo",
    "công chức",
    "cán bộ",
    "bí thư",
    "chủ tịch",
    "phó",
    "trưởng",
    "ủy viên",
    "phụ trách",
    "theo dõi",
    "văn phòng",
    "địa chính",
    "tư pháp",
)
"""Words with which a position begins, as it stands behind a person's name."""

OVERALL_WORDS = ("chỉ đạo chung",)
"""Words that give a person overall charge."""

TOTAL_WORDS = ("tổng", "cộng", "tổng cộng", "tổng số", "toàn xã", "total")
"""Words with which a row of totals begins."""

TICKED = ("x", "có", "true", "1", "v", "✓", "✔", "☑", "yes")
NOT_TICKED = ("", "0", "không", "false", "-", "no", "☐")
EMPTY_WORDS = ("không", "không có", "none", "0", "-", "–", "không thiếu hụt")
"""What stands in a cell for an empty list of codes."""

OFFICIAL_CAUSES = {
    "land": "Không có đất sản xuất",
    "capital": "Không có vốn sản xuất, kinh doanh",
    "labour": "Không có lao động",
    "means": "Không có công cụ, phương tiện sản xuất",
    "knowledge": "Không có kiến thức về sản xuất",
    "skills": "Không có kỹ năng lao động, sản xuất",
    "illness": "Có người ốm đau, bệnh nặng, tai nạn",
    "other": "Nguyên nhân khác",
}
"""The official causes of poverty of form 10 as a cell of a list names them."""

CAUSE_WORDS = (
    ("land", ("dat",)),
    ("capital", ("von",)),
    ("means", ("phuong tien", "cong cu", "may moc")),
    ("knowledge", ("lam an", "kien thuc", "kinh nghiem")),
    ("skills", ("tay nghe", "ky nang", "trinh do")),
    ("illness", ("om", "om dau", "benh", "benh tat", "tai nan", "tan tat", "khuyet tat")),
    ("labour", ("khong co lao dong", "thieu lao dong", "het tuoi lao dong", "gia yeu", "ngoai tuoi lao dong")),
)
"""Words of lists, without marks, that point to the causes of a new plan; the first that fits counts."""

MEASURE_WORDS = (
    ("health_insurance", ("bao hiem y te", "bao hiem")),
    ("latrine", ("nha tieu", "nha ve sinh")),
    ("clean_water", ("nuoc sach", "nguon nuoc")),
    ("housing", ("nha o", "sua nha", "xay nha", "lam nha")),
    ("capital", ("von", "vay von")),
    ("production_land", ("dat", "dat san xuat")),
    ("means", ("phuong tien", "cong cu", "may moc")),
    ("know_how", ("cach lam", "cach lam an", "ky thuat")),
    ("training", ("dao tao nghe", "day nghe", "hoc nghe")),
    ("jobs", ("viec lam",)),
    ("social_policy", ("tro giup xa hoi", "chinh sach xa hoi", "bao tro xa hoi")),
)
"""Words of lists, without marks, that point to the measures of a new plan; the first that fits counts."""
