"""The names of the values of closed lists and of the subjects of findings: each value once."""

from povplan.words.language import Language
from povplan.words.phrase import Phrase


class Term(Phrase):
    """The name of a value of a closed list.

    Args:
        vi: its name in Vietnamese.
        en: its name in English.
        typed: words that may be typed besides its own value, separated by bars; the first is shown among the choices.
            None for its name.
    """

    __slots__ = ("typed",)

    def __init__(self, vi: str, en: str, typed: Phrase | None = None) -> None:
        super().__init__(vi, en)
        self.typed = typed or self


TERMS: dict[str, Term] = {
    "poor": Term("hộ nghèo", "poor", Phrase("nghèo|hộ nghèo", "poor")),
    "near_poor": Term("hộ cận nghèo", "near-poor", Phrase("cận nghèo|hộ cận nghèo", "near-poor")),
    "not_poor": Term("không nghèo", "not poor", Phrase("không nghèo|vượt chuẩn cận nghèo|vượt chuẩn", "not poor")),
    "left": Term("giảm khác", "left"),
    "planned": Term("Dự kiến thoát", "Planned", Phrase("dự kiến|dự kiến thoát", "planned")),
    "followed": Term("Theo dõi", "Followed", Phrase("theo dõi", "followed")),
    "proposed": Term("Đề nghị công nhận", "Proposed", Phrase("đề nghị|đề nghị công nhận", "proposed")),
    "recognised": Term("Đã công nhận", "Recognised", Phrase("đã công nhận|công nhận", "recognised|recognized")),
    "rejected": Term("Không công nhận", "Rejected", Phrase("không công nhận", "rejected|not recognised")),
    "to_near_poor": Term("trở thành hộ cận nghèo", "became near-poor"),
    "above_line": Term("vượt chuẩn cận nghèo", "above the line"),
    "gone": Term("Giảm khác", "Left", Phrase("giảm khác", "gone|left")),
    "stays": Term(
        "Giữ nguyên",
        "Stays",
        Phrase("giữ nguyên|vẫn là hộ nghèo|vẫn là hộ cận nghèo", "stays|stays poor|stays near-poor"),
    ),
    "fell_back": Term("Tái nghèo", "Fell back", Phrase("tái nghèo|tái cận nghèo", "fell back")),
    "became_poor": Term("Trở thành hộ nghèo", "Became poor", Phrase("trở thành hộ nghèo", "became poor")),
    "new": Term("Phát sinh mới", "Newly arisen", Phrase("phát sinh mới", "new|newly arisen")),
    "returned": Term("Tái nghèo, tái cận nghèo", "Fell back", Phrase("tái nghèo|tái cận nghèo", "returned|fell back")),
    "moved_in": Term("Chuyển đến", "Moved in", Phrase("chuyển đến", "moved in")),
    "split": Term("Tách hộ", "Split off", Phrase("tách hộ", "split|split off")),
    "died": Term("đã mất", "died", Phrase("đã mất|mất|chết|qua đời", "died")),
    "moved": Term("chuyển đi", "moved away", Phrase("chuyển đi", "moved|moved away")),
    "merged": Term("nhập hộ", "merged"),
    "regular": Term("thường xuyên", "regular"),
    "periodic": Term("định kỳ", "periodic"),
    "likely": Term("có khả năng", "likely"),
    "uncertain": Term("chưa chắc", "uncertain"),
    "unlikely": Term("khó", "unlikely"),
    "not_assessed": Term("chưa đánh giá", "not assessed"),
    "grant": Term("hỗ trợ không hoàn lại", "grant", Phrase("hỗ trợ không hoàn lại|không hoàn lại|cho không", "grant")),
    "loan": Term("cho vay", "loan", Phrase("cho vay|vay", "loan")),
    "in_kind": Term("hiện vật", "in kind"),
    "labour": Term("ngày công", "labour", Phrase("ngày công", "labour|labor")),
    "service": Term("dịch vụ", "service"),
    "ethnic_minority": Term("dân tộc thiểu số", "ethnic minority"),
    "no_labour_capacity": Term("không có khả năng lao động", "no labour capacity"),
    "merit": Term("người có công", "people of merit"),
    "overall": Term("Chỉ đạo chung", "Overall charge"),
    "member": Term("Chỉ đạo, theo dõi", "Member"),
    "branch": Term("chi hội", "branch"),
    "person": Term("người", "person"),
    "income": Term("thu nhập", "income"),
    "score_a": Term("điểm A", "score A"),
    "class_poor": Term("Nghèo", "Poor"),
    "class_near_poor": Term("Cận nghèo", "Near-poor"),
    "class_not_poor": Term("Không nghèo", "Not poor"),
    "class_left": Term("Giảm khác", "Left"),
    "error": Term("lỗi", "error"),
    "warning": Term("cần xem", "warning"),
    "info": Term("lưu ý", "info"),
    "auto": Term("tự động", "automatic"),
    "always": Term("luôn luôn", "yes", Phrase("luôn luôn|luôn|có", "yes")),
    "never": Term("không", "no", Phrase("không|không bao giờ", "no")),
    "commune": Term("xã", "commune"),
    "village": Term("thôn", "village", Phrase("thôn", "village|villages")),
    "officer": Term("cán bộ", "officer", Phrase("cán bộ", "officer|officers")),
    "organisation": Term(
        "đoàn thể", "organisation", Phrase("đoàn thể|tổ chức", "organisation|organisations|organization|organizations")
    ),
    "helper": Term("người giúp đỡ", "helper", Phrase("người giúp đỡ|tổ chức giúp đỡ", "helper|helpers")),
    "indicator": Term("chỉ số", "indicator", Phrase("chỉ số|chiều thiếu hụt", "indicator|indicators")),
    "cause": Term("nguyên nhân", "cause", Phrase("nguyên nhân", "cause|causes")),
    "measure": Term("giải pháp", "measure", Phrase("giải pháp", "measure|measures")),
    "list": Term("danh sách", "list", Phrase("danh sách", "list")),
    "quotas": Term("giao chỉ tiêu", "quotas"),
    "result": Term("kết quả rà soát", "result", Phrase("kết quả rà soát|biểu 1", "result|form 1")),
    "movement-poor": Term("diễn biến hộ nghèo", "movement-poor", Phrase("diễn biến hộ nghèo|biểu 2", "form 2")),
    "movement-near-poor": Term(
        "diễn biến hộ cận nghèo", "movement-near-poor", Phrase("diễn biến hộ cận nghèo|biểu 3", "form 3")
    ),
    "indicators-poor": Term("thiếu hụt của hộ nghèo", "indicators-poor", Phrase("biểu 4", "form 4")),
    "indicators-poor-rate": Term("tỷ lệ thiếu hụt của hộ nghèo", "indicators-poor-rate", Phrase("biểu 5", "form 5")),
    "indicators-near-poor": Term("thiếu hụt của hộ cận nghèo", "indicators-near-poor", Phrase("biểu 6", "form 6")),
    "indicators-near-poor-rate": Term(
        "tỷ lệ thiếu hụt của hộ cận nghèo", "indicators-near-poor-rate", Phrase("biểu 7", "form 7")
    ),
    "groups": Term("theo nhóm đối tượng", "groups", Phrase("nhóm đối tượng|biểu 8", "groups|form 8")),
    "causes": Term("theo nguyên nhân nghèo", "causes", Phrase("nguyên nhân nghèo|biểu 10", "causes|form 10")),
    "quarter": Term("quý", "quarter"),
    "half": Term("6 tháng", "half", Phrase("6 tháng|nửa năm|sáu tháng", "half|half-year")),
    "year": Term("năm", "year", Phrase("năm|cả năm", "year")),
    "all": Term("tất cả các biểu", "all", Phrase("tất cả", "all")),
    "plan": Term("kế hoạch", "plan"),
    "households": Term("danh sách hộ", "households", Phrase("danh sách hộ|hộ", "households")),
    "deprivations": Term("chuẩn nghèo", "deprivations", Phrase("chuẩn nghèo|thiếu hụt", "deprivations|standards")),
    "rural": Term("nông thôn", "rural"),
    "urban": Term("thành thị", "urban", Phrase("thành thị|đô thị", "urban")),
    "yes": Term("có", "yes", Phrase("có|c|y|đúng|true", "yes|y|true")),
    "no": Term("không", "no", Phrase("không|k|n|false", "no|n|false")),
}
"""Terms by value; `class_...` is a class in a cell of its own."""

SUBJECTS: dict[str, Phrase] = {
    "household": Phrase("hộ {number} ({name})", "household {number} ({name})"),
    "village": Phrase("{name:village}", "{name:village}"),
    "officer": Phrase("cán bộ {name}", "officer {name}"),
    "organisation": Phrase("đoàn thể {name}", "organisation {name}"),
    "helper": Phrase("người, tổ chức giúp đỡ {name}", "helper {name}"),
    "cause": Phrase("nguyên nhân “{name}”", "cause “{name}”"),
    "measure": Phrase("giải pháp “{name}”", "measure “{name}”"),
    "unit": Phrase("đơn vị {name}", "unit {name}"),
    "duty": Phrase("nhiệm vụ {name}", "duty {name}"),
    "meeting": Phrase("lịch rà soát {name}", "review meeting {name}"),
    "target": Phrase("chỉ tiêu {name}", "target {name}"),
    "source": Phrase("nguồn {name}", "source {name}"),
    "indicator": Phrase("chỉ số {number} ({name})", "indicator {number} ({name})"),
    "plan": Phrase("kế hoạch", "the plan"),
    "standard": Phrase("chuẩn nghèo {name}", "poverty standard {name}"),
    "file": Phrase("tệp {name}", "file {name}"),
}
"""Phrases by the kind of the subject."""


def say_term(value: object, language: Language) -> str:
    """Return the name of a value of a closed list; an unknown value is returned unchanged.

    Args:
        value: the value; with `class_` before it, a class in a cell of its own.
        language: the language of the name.
    """
    term = TERMS.get(str(value))
    return term.say(language) if term else str(value).removeprefix("class_")


def list_typed(value: str, language: Language) -> list[str]:
    """Return the words that may be typed besides a value; the first is shown among the choices."""
    return TERMS[value].typed.say(language).split("|") if value in TERMS else []
