"""The words of the status."""

from povplan.words.phrase import Phrase

STATUS_TITLE = Phrase(
    "TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU GIẢM NGHÈO NĂM {year} – XÃ {commune} (đến hết ngày {as_of})",
    "PROGRESS AGAINST THE POVERTY REDUCTION TARGETS OF {year} – {commune} COMMUNE (as of {as_of})",
)
CONTENT = Phrase("Nội dung", "Aim")
TARGET = Phrase("Chỉ tiêu", "Target")
LISTED = Phrase("Danh sách", "Listed")
PROPOSED = Phrase("Đề nghị", "Proposed")
RECOGNISED = Phrase("Công nhận", "Done")
REMAINING = Phrase("Còn lại", "To go")
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
VILLAGES_TITLE = Phrase("THEO THÔN", "BY VILLAGE")
OFFICERS_TITLE = Phrase("THEO CÁN BỘ PHỤ TRÁCH", "BY OFFICER IN CHARGE")
ORGANISATIONS_TITLE = Phrase("THEO ĐOÀN THỂ PHỤ TRÁCH", "BY ORGANISATION IN CHARGE")
NET_LINE = Phrase(
    "Trong số hộ theo dõi: hộ nghèo từ {poor_start:number} còn {poor_end:number}; hộ cận nghèo từ "
    "{near_poor_start:number} còn {near_poor_end:number}.",
    "Of the households followed: poor from {poor_start:number} to {poor_end:number}; near-poor from "
    "{near_poor_start:number} to {near_poor_end:number}.",
)
OTHER_TARGET_LINE = Phrase(
    "{name}: {value:number}/{target:number} {unit} (đến {day}).",
    "{name}: {value:number} of {target:number} {unit} (as of {day}).",
)
MOVED_LINE = Phrase(
    "Thoát nghèo đã công nhận: {to_near_poor:number} hộ trở thành hộ cận nghèo, {above_line:number} hộ vượt "
    "chuẩn cận nghèo.",
    "Recognised as out of poverty: {to_near_poor:number} became near-poor, {above_line:number} above the line.",
)
LEFT_LINE = Phrase(
    "Giảm khác: {poor:number} hộ nghèo, {near_poor:number} hộ cận nghèo (không tính vào kết quả).",
    "Left: {poor:number} poor, {near_poor:number} near-poor (not counted as results).",
)
TO_REPLACE_LINE = Phrase(
    "Cần chọn thêm {poor:number} hộ nghèo, {near_poor:number} hộ cận nghèo: danh sách không còn đủ hộ.",
    "Another {poor:number} poor and {near_poor:number} near-poor must be found: the list has too few.",
)
REJECTED_LINE = Phrase(
    "Không công nhận: {poor:number} hộ nghèo, {near_poor:number} hộ cận nghèo.",
    "Rejected: {poor:number} poor, {near_poor:number} near-poor.",
)
TAKES_BEFORE = Phrase(
    "Còn cần {remaining:count} {category:term}, có thể thoát đến {last}: {able:count} ({slack}).",
    "{remaining:number} {category:term} to go, {able:number} can still make it by {last} ({slack}).",
)
TAKES_AFTER = Phrase(
    "Còn cần {remaining:count} {category:term}, có thể thoát sau {last}: {able:count} ({slack}).",
    "{remaining:number} {category:term} to go, {able:number} can still make it after {last} ({slack}).",
)
SLACK_NONE = Phrase("vừa đủ", "none to spare")
SLACK_SPARE = Phrase("dư {count:count}", "{count:number} to spare")
SLACK_SHORT = Phrase("thiếu {count:count}", "{count:number} too few")
VILLAGES_SHORT = Phrase(
    "Thôn thiếu hộ để đạt chỉ tiêu: {villages}.", "Villages short of households for their quota: {villages}."
)
VILLAGES_SPARE = Phrase("Thôn còn dư hộ trong danh sách: {villages}.", "Villages with households to spare: {villages}.")
COUNT_OF_CLASS = Phrase("{count:count} {category:term}", "{count:number} {category:term}")
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
OUTLOOK_NONE = Phrase("chưa đánh giá", "not assessed")
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
