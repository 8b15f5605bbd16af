"""Headings and labels that several reports share, and the words of a table about itself."""

from povplan.words.phrase import Phrase

ESCAPE_POOR = Phrase("Thoát nghèo", "Out of poverty")
ESCAPE_NEAR_POOR = Phrase("Thoát cận nghèo", "Out of near-poverty")
NUMBER = Phrase("TT", "No.")
VILLAGE = Phrase("Thôn", "Village")
NET_LINE = Phrase("Trong số hộ theo dõi: {moves}.", "Of the households followed: {moves}.")
COMMUNE_NET_LINE = Phrase("Toàn xã: {moves}.", "Whole commune: {moves}.")
NET_DOWN = Phrase(
    "{category:term} giảm {change:number}, từ {start:number} xuống {end:number}",
    "{category:term} down by {change:number}, from {start:number} to {end:number}",
)
NET_UP = Phrase(
    "{category:term} tăng {change:number}, từ {start:number} lên {end:number}",
    "{category:term} up by {change:number}, from {start:number} to {end:number}",
)
NET_SAME = Phrase("{category:term} vẫn là {end:number}", "{category:term} still {end:number}")
BY_INDICATOR = Phrase("THEO CHỈ SỐ THIẾU HỤT", "BY DEPRIVATION INDICATOR")
BY_CAUSE = Phrase("THEO NGUYÊN NHÂN NGHÈO", "BY CAUSE OF POVERTY")
NONE_FOUND = Phrase("Không có hộ nào phù hợp.", "No household matches.")
HEAD = Phrase("Họ và tên", "Head of household")
MEMBERS = Phrase("Số khẩu", "Members")
WORKERS = Phrase("Số LĐ", "Workers")
CATEGORY = Phrase("Phân loại hộ", "Class")
CAUSES = Phrase("Nguyên nhân nghèo", "Causes of poverty")
INDICATORS = Phrase("Chỉ số thiếu hụt", "Deprivations")
DEPRIVATIONS = Phrase("Chiều thiếu hụt", "Deprivations")
HELPERS = Phrase("Tổ chức được phân công giúp đỡ cấp thôn", "Village-level helpers")
MEASURES = Phrase("Giải pháp", "Support measures")
OFFICERS = Phrase(
    "Cán bộ, công chức, đoàn thể cấp xã chỉ đạo và theo dõi", "Commune officers and organisations in charge"
)
DATE = Phrase("Ngày", "Date")
GROUPS = Phrase("Đối tượng", "Groups")
ENTERED = Phrase("Vào danh sách", "Came in")
SUPPORT = Phrase("Hỗ trợ", "Support given")
NONE = Phrase("không có", "none")
NO_SUPPORT = Phrase("Chưa ghi hỗ trợ nào.", "No support recorded yet.")
SCORE_A = Phrase("Điểm A", "Score A")
SCORE_B = Phrase("Điểm B", "Score B")
MEASURE = Phrase("Giải pháp", "Measure")
AMOUNT = Phrase("Số tiền (đồng)", "Amount (VND)")
SOURCE = Phrase("Nguồn", "Source")
WAY_NO_STANDARD = Phrase(
    "Chưa có chuẩn nghèo cho năm của kế hoạch.", "There is no poverty standard for the plan's year."
)
NO_MEASURE_IN_PLAN = Phrase("kế hoạch chưa có giải pháp nào", "no measure in the plan")
INDICATOR = Phrase("Chỉ số", "Indicator")
CAUSE = Phrase("Nguyên nhân", "Cause")
HOUSEHOLDS = Phrase("Số hộ", "Households")
FROM_HOUSEHOLD = Phrase("từ hộ {number}", "from household {number}")
INTO_HOUSEHOLD = Phrase("vào hộ {number}", "into household {number}")
BECOMES = Phrase("{before} → {after}", "{before} → {after}")
FELL_BACK_POOR = Phrase("Tái nghèo", "Fell back to poverty")
FELL_BACK_NEAR_POOR = Phrase("Tái cận nghèo", "Fell back to near-poverty")
DROPPED_COLUMNS = Phrase(
    "Không đủ chỗ, đã bớt cột ({columns}): mở rộng cửa sổ hoặc dùng -O plain để xem đủ.",
    "Left out for want of room ({columns}): widen the window or use -O plain to see all.",
)
AND_MORE = Phrase("và {count:number} mục khác", "and {count:number} more")
