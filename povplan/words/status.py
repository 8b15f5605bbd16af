"""The words of the status."""

from povplan.words.phrase import Phrase

STATUS_TITLE = Phrase(
    "TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU GIẢM NGHÈO NĂM {year} – {commune} (đến hết ngày {as_of})",
    "PROGRESS AGAINST THE POVERTY REDUCTION TARGETS OF {year} – {commune} (as of {as_of})",
)
CONTENT = Phrase("Nội dung", "Aim")
TARGET = Phrase("Chỉ tiêu", "Target")
LISTED = Phrase("Danh sách", "Listed")
PROPOSED = Phrase("Đề nghị", "Proposed")
RECOGNISED = Phrase("Công nhận", "Done")
REMAINING = Phrase("Còn lại", "To go")
NOT_OUT = Phrase("Chưa thoát", "Not out")
REACHED = Phrase("Đạt (%)", "Reached (%)")
POOR_HOUSEHOLDS = Phrase("Hộ nghèo", "Poor households")
NEAR_POOR_HOUSEHOLDS = Phrase("Hộ cận nghèo", "Near-poor households")
WHOLE_COMMUNE = Phrase("Toàn xã", "Commune")
FULL_NAME = Phrase("Họ và tên", "Name")
POSITION = Phrase("Chức vụ, đơn vị", "Position, unit")
ROLE = Phrase("Nhiệm vụ", "Role")
IN_CHARGE = Phrase("Số hộ phụ trách", "Households in charge")
ORGANISATION = Phrase("Đoàn thể", "Organisation")
DISTINCT_TOTAL = Phrase("Tổng số hộ (mỗi hộ tính một lần)", "Households in all (each counted once)")
WHY_NOT_ADDITIVE = Phrase(
    "Mỗi hộ có nhiều người phụ trách, nên cộng các dòng lại lớn hơn tổng số hộ.",
    "A household has several people in charge, so the rows add up to more than the total.",
)
ONLY_PLANNED = Phrase(
    "Chỉ tính hộ dự kiến thoát; povplan list hiện cả hộ chỉ theo dõi.",
    "Only households on the exit list are counted; povplan list shows those only followed too.",
)
NO_OFFICERS = Phrase(
    "Kế hoạch chưa có cán bộ phụ trách: ghi vào mục officers của plan.yaml.",
    "The plan has no officers yet: enter them under officers in plan.yaml.",
)
NO_ORGANISATIONS = Phrase(
    "Kế hoạch chưa có đoàn thể phụ trách: ghi vào mục organisations của plan.yaml.",
    "The plan has no organisations yet: enter them under organisations in plan.yaml.",
)
VILLAGES_TITLE = Phrase("THEO THÔN", "BY VILLAGE")
OFFICERS_TITLE = Phrase("THEO CÁN BỘ PHỤ TRÁCH", "BY OFFICER IN CHARGE")
ORGANISATIONS_TITLE = Phrase("THEO ĐOÀN THỂ PHỤ TRÁCH", "BY ORGANISATION IN CHARGE")
OTHER_TARGET_LINE = Phrase(
    "{name}: {value:number}/{target:number} {unit} (đến {day}).",
    "{name}: {value:number} of {target:number} {unit} (as of {day}).",
)
MOVED_LINE = Phrase("Đã công nhận thoát nghèo: {counts}.", "Recognised as out of poverty: {counts}.")
COUNT_OF_OUTCOME = Phrase("{count:number} hộ {outcome:term}", "{count:number} {outcome:term}")
LEFT_LINE = Phrase("Giảm khác (không tính vào kết quả): {counts}.", "Left (not counted as results): {counts}.")
REJECTED_LINE = Phrase("Không công nhận: {counts}.", "Rejected: {counts}.")
TO_GO = Phrase(
    "Năm {year} còn thiếu {remaining:number} {category:term}; đến đợt rà soát cuối ({last}) còn {able:number} hộ "
    "trong danh sách có thể thoát ({slack}).",
    "{remaining:number} {category:term} to go in {year}; {able:number} on the list can still make it by the last "
    "review, {last} ({slack}).",
)
SLACK_NONE = Phrase("vừa đủ", "none to spare")
SLACK_SPARE = Phrase("dư {count:number}", "{count:number} to spare")
SLACK_SHORT = Phrase("thiếu {count:number}, cần chọn thêm", "{count:number} too few: find more")
YEAR_RESULT = Phrase(
    "Kết quả năm {year} (sau đợt rà soát cuối {last}): đã thoát {done:number}/{target:number} {category:term}, "
    "{result}{waiting}.",
    "{year} ended (last review {last}) with {done:number} of {target:number} {category:term} out, {result}{waiting}.",
)
YEAR_SHORT = Phrase("còn thiếu {count:number}", "{count:number} short of the target")
YEAR_REACHED = Phrase("đạt chỉ tiêu", "which reaches the target")
YEAR_ABOVE = Phrase("vượt chỉ tiêu {count:number}", "{count:number} above the target")
YEAR_WAITING = Phrase("; {count:number} hộ chờ quyết định", "; {count:number} waiting for a decision")
VILLAGES_SHORT = Phrase(
    "Thôn thiếu hộ để đạt chỉ tiêu: {villages}.", "Villages short of households for their quota: {villages}."
)
VILLAGES_SPARE = Phrase("Thôn còn dư hộ trong danh sách: {villages}.", "Villages with households to spare: {villages}.")
VILLAGES_MISSED = Phrase("Thôn chưa đạt chỉ tiêu: {villages}.", "Villages that missed their quota: {villages}.")
COUNT_OF_CLASS = Phrase("{count:number} {category:term}", "{count:number} {category:term}")
UNREVIEWED = Phrase(
    "Chưa rà soát trong kỳ {first} – {last}: {count:number}/{pending:number} hộ chưa thoát.",
    "Not reviewed from {first} to {last}: {count:number} of {pending:number} household{pending:s} not yet out.",
)
UNREVIEWED_FEW = Phrase(
    "Chưa rà soát trong kỳ {first} – {last}: {count:number}/{pending:number} hộ chưa thoát (hộ số {numbers}).",
    "Not reviewed from {first} to {last}: {count:number} of {pending:number} household{pending:s} not yet out "
    "(number {numbers}).",
)
NOBODY_FOLLOWED_UP = Phrase("Chưa ghi lần thăm hộ hay hỗ trợ nào.", "No visit and no help recorded yet.")
FOLLOWED_UP = Phrase(
    "Trong {households:number} hộ theo dõi: đã thăm {visited:number}, đã hỗ trợ {helped:number}.",
    "Of {households:number} household{households:s} followed: {visited:number} visited, {helped:number} helped.",
)
OUTLOOK_LINE = Phrase(
    "Khả năng thoát của {pending:number} hộ chưa thoát: {outlooks}.",
    "Outlook of the {pending:number} household{pending:s} not yet out: {outlooks}.",
)
OUTLOOK_COUNT = Phrase("{count:number} {outlook}", "{count:number} {outlook}")
SEE_EACH = Phrase("Xem từng hộ: gõ {command} kèm {options}.", "To see the households, type {command} with {options}.")
SEE_FLAG = Phrase("{option} ({what})", "{option} ({what})")
SEE_VALUES = Phrase("{option} {values}", "{option} {values}")
SEE_VALUE = Phrase("{value} ({what})", "{value} ({what})")
SEE_NOT_REVIEWED = Phrase("chưa rà soát", "not reviewed")
SEE_NOT_VISITED = Phrase("chưa thăm", "not visited")
SEE_NOT_SUPPORTED = Phrase("chưa hỗ trợ", "not helped")
HELPER = Phrase("Người, tổ chức giúp đỡ", "Helper")
BY_HELPER = Phrase("THEO NGƯỜI, TỔ CHỨC GIÚP ĐỠ CẤP THÔN", "BY VILLAGE-LEVEL HELPER")
BY_MEASURE = Phrase("THEO GIẢI PHÁP", "BY SUPPORT MEASURE")
ROWS_OVERLAP = Phrase(
    "Một hộ có thể ở nhiều dòng, nên cộng các dòng lại lớn hơn tổng số hộ.",
    "A household may stand in several rows, so the rows add up to more than the total.",
)
DEPRIVED_NOW = Phrase("Nay còn thiếu", "Deprived now")
HOUSEHOLDS_HELPED = Phrase("Số hộ được hỗ trợ", "Households helped")
HELP_BY_SOURCE = Phrase("HỖ TRỢ ĐÃ GHI, THEO NGUỒN", "SUPPORT RECORDED, BY SOURCE")
HELP_TO_THEIR_HOUSEHOLDS = Phrase(
    "HỖ TRỢ ĐÃ GHI CHO CÁC HỘ PHỤ TRÁCH, THEO NGUỒN", "SUPPORT RECORDED FOR THE HOUSEHOLDS IN THEIR CHARGE, BY SOURCE"
)
HELP_NOT_THEIRS = Phrase(
    "Số tiền là hỗ trợ mà hộ nhận được từ nguồn, không phải của người, tổ chức phụ trách; kể cả hộ chỉ theo dõi.",
    "The amounts are what the households were given by the source, not by those in charge; those only followed too.",
)
TIMES = Phrase("Số lần", "Times")
DISTINCT_HELP = Phrase("Tổng (mỗi lần tính một lần)", "In all (each time counted once)")
HELP_OVERLAPS = Phrase(
    "Một lần hỗ trợ có thể ở nhiều dòng, nên cộng các dòng lại lớn hơn tổng.",
    "Support may stand in several rows, so the rows add up to more than the total.",
)
BY_SOURCE = Phrase("Theo nguồn: {sources}.", "By source: {sources}.")
SOURCE_AMOUNT = Phrase("{source} {amount:money} đồng", "{source} {amount:money} VND")
NO_SOURCE = Phrase("chưa ghi nguồn", "source not recorded")
WITHOUT_AMOUNT = Phrase(
    "Chưa ghi số tiền: {count:number}/{times:number} lần hỗ trợ.",
    "Without an amount: {count:number} of {times:number} record{times:s} of support.",
)
HELP_ELSEWHERE = Phrase(
    "Hỗ trợ không gắn với dòng nào ở trên: {times:number} lần.",
    "Support that goes with no row above: {times:number} time{times:s}.",
)
MONEY_ELSEWHERE = Phrase(
    "Hỗ trợ không gắn với dòng nào ở trên: {times:number} lần, {amount:money} đồng.",
    "Support that goes with no row above: {times:number} time{times:s}, {amount:money} VND.",
)
