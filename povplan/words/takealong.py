"""The words of the pages to take along: for an officer, a village or a household."""

from povplan.words.phrase import Phrase

TITLE_OFFICER = Phrase(
    "PHIẾU THEO DÕI CỦA {name} NĂM {year} – {commune} (đến hết ngày {as_of})",
    "FOLLOW-UP SHEET OF {name}, {year} – {commune} (as of {as_of})",
)
TITLE_VILLAGE = Phrase(
    "PHIẾU THEO DÕI {name} NĂM {year} – {commune} (đến hết ngày {as_of})",
    "FOLLOW-UP SHEET OF {name}, {year} – {commune} (as of {as_of})",
)
TITLE_HOUSEHOLD = Phrase(
    "PHIẾU THEO DÕI HỘ {number}: {name} NĂM {year} – {commune} (đến hết ngày {as_of})",
    "FOLLOW-UP SHEET OF HOUSEHOLD {number}: {name}, {year} – {commune} (as of {as_of})",
)
INTERNAL = Phrase(
    "Nội bộ: có tên và hoàn cảnh của hộ, không để lại nơi công cộng.",
    "Internal: names and circumstances of households; do not leave it in public.",
)
HOUSEHOLD = Phrase("Hộ", "Household")
DEPRIVED_IN = Phrase("Thiếu hụt", "Deprived in")
DONE = Phrase("Đã làm", "Done")
DUE = Phrase("Việc cần làm", "Due")
NOTES = Phrase("Ghi chú", "Notes")
LINE_OF_HOUSEHOLD = Phrase(
    "{household} ({village}; {category}; {members:number} khẩu)",
    "{household} ({village}; {category}; {members:number} person{members:s})",
)
VISITED = Phrase("thăm {count:number} lần, gần nhất {day}", "visited {count:number} time{count:s}, last {day}")
HELPED = Phrase("hỗ trợ {count:number} lần, gần nhất {day}", "helped {count:number} time{count:s}, last {day}")
REVIEWED = Phrase("rà soát {day} – {state}", "review of {day} – {state}")
NOTHING_DONE = Phrase("chưa có", "nothing yet")
DUE_DECISION = Phrase(
    "quyết định về đề nghị ngày {day} – chậm nhất {until}", "decision on the proposal of {day} – by {until}"
)
DUE_DECISION_LATE = Phrase(
    "quyết định về đề nghị ngày {day} – đã quá hạn {until}", "decision on the proposal of {day} – was due by {until}"
)
DUE_REVIEW = Phrase("rà soát", "review")
DUE_VISIT = Phrase("thăm lần đầu", "first visit")
DUE_HELP = Phrase("hỗ trợ lần đầu", "first help")
DUE_BY = Phrase("{tasks} – chậm nhất {day}", "{tasks} – by {day}")
NOTHING_DUE = Phrase("không", "none")
OUT = Phrase("đã thoát", "out")
NONE = Phrase("Không có hộ nào.", "No household.")
COUNT = Phrase(
    "{households:number} hộ, còn {pending:number} hộ chưa thoát.",
    "{households:number} household{households:s}, {pending:number} not yet out.",
)
WHICH_SHEET = Phrase(
    "Hãy nêu một trong các tùy chọn: --officer, --village, --household, --all.",
    "Give one of the options --officer, --village, --household, --all.",
)
NO_OFFICERS = Phrase(
    "Kế hoạch chưa có cán bộ phụ trách nào để làm phiếu.", "The plan has no officer in charge to write a sheet for."
)
