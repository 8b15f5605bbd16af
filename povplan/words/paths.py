"""The words of the ways out."""

from povplan.words.phrase import Phrase

PATHS_TITLE = Phrase(
    "PHƯƠNG ÁN THOÁT NGHÈO CỦA TỪNG HỘ NĂM {year} – {commune} (đến hết ngày {as_of})",
    "SHORTEST WAY OUT OF POVERTY OF EACH HOUSEHOLD IN {year} – {commune} (as of {as_of})",
)
CODES_NOW = Phrase("Chỉ số thiếu hụt", "Codes now")
SHORTEST_WAY = Phrase("Cách ngắn nhất", "Shortest way")
INCOME_AGAINST_LINE = Phrase("Thu nhập", "Income")
ASSIGNED_FOR_IT = Phrase("Giải pháp đã giao", "Measures assigned for it")
MISSING = Phrase("Còn thiếu giải pháp", "No measure yet for")
PATH_PROPOSED = Phrase("đã đề nghị, chờ công nhận", "proposed, waits for recognition")
PATH_UNDER_COUNT = Phrase("đã dưới mức hộ nghèo, chờ đề nghị", "under the count, waits to be proposed")
PATH_ABOVE_LINE = Phrase("thu nhập đã trên chuẩn, chờ đề nghị", "above the line, waits to be proposed")
PATH_INCOME_ONLY = Phrase("chỉ bằng thu nhập", "by income only")
PATH_CLOSE = Phrase("giảm {close:count} chỉ số", "close {close} code{close:s}")
PATH_BACK = Phrase("(về lại cận nghèo)", "(near-poor again)")
INCOME_IN_MONEY = Phrase("{value:money}", "{value:money}")
INCOME_IN_POINTS = Phrase("{value:number} điểm A", "score A {value:number}")
INCOME_GAP_IN_MONEY = Phrase("{value:money} đồng", "{value:money} VND")
INCOME_GAP_IN_POINTS = Phrase("{value:number} điểm", "{value:number}")
INCOME_GAP = Phrase("{value} (còn thiếu hơn {gap})", "{value} (needs more than {gap} more)")
INCOME_ABOVE = Phrase("{value} (trên chuẩn)", "{value} (above the line)")
INCOME_AT = Phrase("{value} (mới bằng chuẩn)", "{value} (only at the line)")
AIM_CODE = Phrase("chỉ số {code}", "indicator {code}")
MEASURES_FOR = Phrase("{aim}: {measures}", "{aim}: {measures}")
MISSING_CODES = Phrase("{missing:count} trong {codes}", "{missing} of {codes}")
MISSING_CODES_OR_INCOME = Phrase("{missing:count} trong {codes}, hoặc thu nhập", "{missing} of {codes}, or income")
MISSING_INCOME_MEASURE = Phrase("thu nhập", "income")
COUNT_TO_GO = Phrase(
    "{count:number} hộ nghèo, cận nghèo; hộ còn thiếu ít giải pháp nhất đứng trước.",
    "{count:number} poor or near-poor household{count:s}; those that lack the fewest measures stand first.",
)
NONE_TO_GO = Phrase("Không còn hộ nghèo, cận nghèo nào.", "There is no poor or near-poor household left.")
LINE_NOTE = Phrase(
    "Hộ nào cũng thoát khi thu nhập trên {line:money} đồng/người/tháng (điểm A trên {score:number}); hộ cận "
    "nghèo chỉ bằng cách này.",
    "Any household is out with an income above {line:money} VND/person/month (score A above {score:number}); a "
    "near-poor one in this way only.",
)
SUPPORT_CLOSES_NOTHING = Phrase(
    "Hỗ trợ không tự làm giảm chỉ số nào; kết quả rà soát mới quyết định.",
    "Support closes no deprivation by itself; a review decides.",
)
ASK_ABOUT = Phrase(
    "Hỏi cán bộ phụ trách: giải pháp nào của kế hoạch dùng được cho chỉ số mà hộ chưa có giải pháp?",
    "To ask the officers: which of the plan's measures could serve where the household has none?",
)
ASK_ABOUT_CODE = Phrase("{indicator}: {measures}", "{indicator}: {measures}")
QUOTED = Phrase("“{name}”", "“{name}”")
