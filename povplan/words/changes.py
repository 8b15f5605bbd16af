"""The words of changes: between two days, by the last command, and in the movement."""

from povplan.words.phrase import Phrase
from povplan.words.tense import Verb

CHANGES_TITLE = Phrase(
    "THAY ĐỔI CỦA CÁC HỘ THEO DÕI NĂM {year} – {commune} (từ {first} đến hết {last})",
    "CHANGES OF THE HOUSEHOLDS FOLLOWED IN {year} – {commune} (from {first} to {last})",
)
NO_CHANGES = Phrase(
    "Trong thời gian này chưa ghi thay đổi nào: vẫn {poor:number} hộ nghèo, {near_poor:number} hộ cận nghèo.",
    "No change is recorded for these days: still {poor:number} poor and {near_poor:number} near-poor.",
)
COUNT_CHANGES = Phrase(
    "{households:number} hộ, {changes:number} lượt thay đổi.",
    "{households:number} household{households:s} with changes, {changes:number} event{changes:s}.",
)
EVENTS_TITLE = Phrase("THAY ĐỔI CỦA TỪNG HỘ", "CHANGES BY HOUSEHOLD")
WHAT_HAPPENED = Phrase("Nội dung", "Event")
DETAILS = Phrase("Chi tiết", "Details")
STAYS = Phrase("vẫn là {category:term}", "still {category:term}")
CAME_BACK = Phrase("Trở lại xã", "Came back to the commune")
MEMBERS_CHANGE = Phrase("Thay đổi số khẩu", "Number of persons")
RECORD_MEMBERS = Phrase("thay đổi số khẩu ngày {what}", "number of persons from {what}")
PERSONS_NOW = Phrase("{number:number} khẩu", "{number:number} person{number:s}")
PERSONS_FROM_TO = Phrase("{before:number} → {after:number} khẩu", "{before:number} → {after:number} persons")
BY_DECISION = Phrase("quyết định số {decision}", "decision {decision}")
STILL_DEPRIVED = Phrase("còn thiếu hụt chỉ số {codes}", "still deprived in {codes}")
NOT_DEPRIVED = Phrase("không còn thiếu hụt", "no longer deprived")
IN_MONEY = Phrase("{amount:money} đồng", "{amount:money} VND")
MOVEMENT_POOR = Phrase(
    "DIỄN BIẾN HỘ NGHÈO (NHƯ BIỂU 2) TRONG SỐ HỘ THEO DÕI: SỐ HỘ (SỐ KHẨU)",
    "MOVEMENT OF THE POOR (AS IN FORM 2) AMONG THE HOUSEHOLDS FOLLOWED: HOUSEHOLDS (PERSONS)",
)
MOVEMENT_NEAR_POOR = Phrase(
    "DIỄN BIẾN HỘ CẬN NGHÈO (NHƯ BIỂU 3) TRONG SỐ HỘ THEO DÕI: SỐ HỘ (SỐ KHẨU)",
    "MOVEMENT OF THE NEAR-POOR (AS IN FORM 3) AMONG THE HOUSEHOLDS FOLLOWED: HOUSEHOLDS (PERSONS)",
)
MOVEMENT_FIRST = Phrase("Cột 1–4", "Columns 1–4")
MOVEMENT_SECOND = Phrase("Cột 5–9", "Columns 5–9")
AT_START = Phrase("Đầu kỳ", "Start")
AT_END = Phrase("Cuối kỳ", "End")
TO_NEAR_POOR = Phrase("Thành cận nghèo", "Became near-poor")
ABOVE_LINE = Phrase("Vượt chuẩn cận nghèo", "Above the line")
TO_POOR = Phrase("Thành hộ nghèo", "Became poor")
OTHER_DECREASE = Phrase("Giảm khác", "Other decrease")
FROM_NEAR_POOR = Phrase("Từ hộ cận nghèo", "From near-poor")
FROM_POOR = Phrase("Từ hộ nghèo", "From poor")
NEWLY_ARISEN = Phrase("Phát sinh mới", "Newly arisen")
OTHER_INCREASE = Phrase("Tăng khác", "Other increase")
SUM = Phrase("Cộng", "Total")
GROSS_POOR = Phrase(
    "Thoát nghèo: {households:number} hộ ({persons:number} khẩu), chưa trừ số tăng.",
    "Left poverty: {households:number} household{households:s} ({persons:number} person{persons:s}), before "
    "what came in.",
)
GROSS_NEAR_POOR = Phrase(
    "Thoát cận nghèo: {households:number} hộ ({persons:number} khẩu), chưa trừ số tăng.",
    "Left near-poverty: {households:number} household{households:s} ({persons:number} person{persons:s}), "
    "before what came in.",
)
NET_DECREASE = Phrase(
    "Giảm thực (đầu kỳ trừ cuối kỳ): {households:number} hộ ({persons:number} khẩu).",
    "Net decrease (start less end): {households:number} household{households:s} ({persons:number} person{persons:s}).",
)
NET_INCREASE = Phrase(
    "Tăng thực (cuối kỳ trừ đầu kỳ): {households:number} hộ ({persons:number} khẩu).",
    "Net increase (end less start): {households:number} household{households:s} ({persons:number} person{persons:s}).",
)
MOVEMENT_BY_CLASS = Phrase(
    "Tính theo loại hộ ở đầu kỳ và cuối kỳ; thay đổi ở giữa kỳ chỉ có trong bảng dưới.",
    "By the class at the start and at the end; moves in between are in the table below only.",
)
CHANGED_HOUSEHOLD = Phrase("Hộ {number} ({head}): {what}.", "Household {number} ({head}): {what}.")
HOUSEHOLD_ADDED = Verb(
    Phrase("đã thêm vào danh sách", "added to the list"),
    Phrase("sẽ thêm vào danh sách", "would be added to the list"),
    Phrase("đã hủy việc thêm vào danh sách", "taken off the list again"),
)
SEVERAL_ADDED = Verb(
    Phrase(
        "Đã thêm {count:number} hộ vào danh sách: số {numbers}.",
        "Added {count:number} households to the list: {numbers}.",
    ),
    Phrase(
        "Sẽ thêm {count:number} hộ vào danh sách: số {numbers}.",
        "Would add {count:number} households to the list: {numbers}.",
    ),
    Phrase(
        "Đã hủy việc thêm {count:number} hộ vào danh sách: số {numbers}.",
        "Took {count:number} households off the list again: {numbers}.",
    ),
)
SEVERAL_REMOVED = Verb(
    Phrase(
        "Đã xóa {count:number} hộ khỏi danh sách: số {numbers}.",
        "Removed {count:number} households from the list: {numbers}.",
    ),
    Phrase(
        "Sẽ xóa {count:number} hộ khỏi danh sách: số {numbers}.",
        "Would remove {count:number} households from the list: {numbers}.",
    ),
    Phrase(
        "Đã hủy việc xóa {count:number} hộ khỏi danh sách: số {numbers}.",
        "Put {count:number} households back on the list: {numbers}.",
    ),
)
HOUSEHOLD_REMOVED = Verb(
    Phrase("đã xóa khỏi danh sách", "removed from the list"),
    Phrase("sẽ xóa khỏi danh sách", "would be removed from the list"),
    Phrase("đã hủy việc xóa khỏi danh sách", "put back on the list"),
)
PLAN_CHANGED = Phrase("plan.yaml: {what}.", "plan.yaml: {what}.")
PLAN_ADDED = Verb(
    Phrase("đã thêm {what}", "added {what}"),
    Phrase("sẽ thêm {what}", "would add {what}"),
    Phrase("đã hủy việc thêm {what}", "took {what} out again"),
)
RECORD_REVIEW = Phrase("rà soát ngày {what}", "review of {what}")
RECORD_VISIT = Phrase("lần thăm ngày {what}", "visit of {what}")
RECORD_SUPPORT = Phrase("hỗ trợ ngày {what}", "support of {what}")
RECORD_ADDED = Verb(
    Phrase("đã ghi {what}", "recorded the {what}"),
    Phrase("sẽ ghi {what}", "would record the {what}"),
    Phrase("đã hủy việc ghi {what}", "undid the {what}"),
)
RECORD_REMOVED = Verb(
    Phrase("đã bỏ {what}", "removed the {what}"),
    Phrase("sẽ bỏ {what}", "would remove the {what}"),
    Phrase("đã hủy việc bỏ {what}", "put back the {what}"),
)
RECORD_CHANGED = Verb(
    Phrase("đã sửa {what}", "corrected the {what}"),
    Phrase("sẽ sửa {what}", "would correct the {what}"),
    Phrase("đã hủy việc sửa {what}", "undid the correction of the {what}"),
)
KEY_CHANGED = Verb(
    Phrase("{what}", "{what}"),
    Phrase("sẽ đổi {what}", "would change {what}"),
    Phrase("đã hủy việc đổi {what}", "undid the change of {what}"),
)
BEFORE_AFTER = Phrase("{before} → {after}", "{before} → {after}")
VALUE_CHANGED = Phrase("{name}: {before} → {after}", "{name}: {before} → {after}")
CAUSE_NOTE = Phrase("Nguyên nhân ghi trong danh sách", "Causes as written in the list")
MEASURE_NOTE = Phrase("Giải pháp ghi trong danh sách", "Measures as written in the list")
HELPERS_SHORT = Phrase("Người, tổ chức giúp đỡ", "Helpers")
IN_CHARGE_SHORT = Phrase("Người phụ trách", "In charge")
ON_EXIT_LIST = Phrase("Thuộc danh sách dự kiến thoát", "On the exit list")
YES = Phrase("có", "yes")
NO = Phrase("không", "no")
MONEY = Phrase("{amount:money} đồng", "{amount:money} VND")
TARGET_TO_GO = Phrase(
    "{name}: {done:number}/{target:number}, còn {remaining:number}",
    "{name}: {done:number}/{target:number}, {remaining:number} to go",
)
TARGET_REACHED = Phrase(
    "{name}: {done:number}/{target:number}, đạt chỉ tiêu", "{name}: {done:number}/{target:number}, target reached"
)
SEVERAL_RECOGNISED = Verb(
    Phrase(
        "Đã công nhận {count:count} hộ theo quyết định số {decision}: {households}.",
        "Recognised {count} household{count:s} by decision {decision}: {households}.",
    ),
    Phrase(
        "Sẽ công nhận {count:count} hộ theo quyết định số {decision}: {households}.",
        "Would recognise {count} household{count:s} by decision {decision}: {households}.",
    ),
    Phrase(
        "Đã hủy việc công nhận {count:count} hộ theo quyết định số {decision}: {households}.",
        "Undid the recognition of {count} household{count:s} by decision {decision}: {households}.",
    ),
)
HOUSEHOLD_NAMED = Phrase("hộ {number} ({head})", "household {number} ({head})")
NOTHING_CHANGED = Phrase("Không có gì thay đổi, tệp giữ nguyên.", "Nothing changes; the file stays as it is.")
NOT_WRITTEN = Phrase(
    "Chưa ghi gì vào tệp vì thay đổi này gây ra lỗi. Sửa lại lệnh rồi chạy lại.",
    "Nothing was written, because this change would add errors. Correct the command and run it again.",
)
DRY_RUN = Phrase("Đây là chạy thử, chưa ghi gì vào tệp.", "This was a trial; nothing was written.")
ERRORS_BEFORE = Phrase(
    "Tệp vẫn còn lỗi có từ trước (xem povplan validate), nên chưa tính được tiến độ.",
    "The files still have errors from before (see povplan validate), so no progress is shown.",
)
