"""The words of the report for a review meeting."""

from povplan.words.phrase import Phrase

TITLE_QUARTER = Phrase(
    "BÁO CÁO KẾT QUẢ GIẢM NGHÈO QUÝ {number} NĂM {year} – {commune} (đến hết ngày {as_of})",
    "REPORT ON POVERTY REDUCTION, QUARTER {number} OF {year} – {commune} (as of {as_of})",
)
TITLE_FIRST_HALF = Phrase(
    "BÁO CÁO KẾT QUẢ GIẢM NGHÈO 6 THÁNG ĐẦU NĂM {year} – {commune} (đến hết ngày {as_of})",
    "REPORT ON POVERTY REDUCTION, FIRST HALF OF {year} – {commune} (as of {as_of})",
)
TITLE_SECOND_HALF = Phrase(
    "BÁO CÁO KẾT QUẢ GIẢM NGHÈO 6 THÁNG CUỐI NĂM {year} – {commune} (đến hết ngày {as_of})",
    "REPORT ON POVERTY REDUCTION, SECOND HALF OF {year} – {commune} (as of {as_of})",
)
TITLE_YEAR = Phrase(
    "BÁO CÁO KẾT QUẢ GIẢM NGHÈO NĂM {year} – {commune} (đến hết ngày {as_of})",
    "REPORT ON POVERTY REDUCTION, {year} – {commune} (as of {as_of})",
)
KIND_OF_PAPER = Phrase("BÁO CÁO", "REPORT")
NUMBER = Phrase("Số: ……/BC-UBND", "No. ……/BC-UBND")
RECIPIENTS = Phrase("Nơi nhận:", "To:")
INTERNAL = Phrase(
    "Nội bộ: có tên và hoàn cảnh của hộ, không phổ biến.", "Internal: names and circumstances of households."
)
PART_RESULTS = Phrase("KẾT QUẢ SO VỚI CHỈ TIÊU", "RESULTS AGAINST THE TARGETS")
PART_INDICATORS = Phrase("CHỈ SỐ THIẾU HỤT ĐẦU NĂM VÀ ĐẾN NAY", "DEPRIVATIONS AT THE START AND NOW")
ONLY_PLANNED = Phrase("Số hộ phụ trách chỉ gồm hộ dự kiến thoát.", "Households in charge are those on the exit list.")
PART_ATTENTION = Phrase("HỘ CẦN QUAN TÂM", "HOUSEHOLDS THAT NEED ATTENTION")
PART_CHANGES = Phrase("THAY ĐỔI TỪ NGÀY {first} ĐẾN {last}", "CHANGES FROM {first} TO {last}")
PART_PROPOSALS = Phrase("ĐỀ XUẤT CHO KỲ TỚI", "PROPOSALS FOR THE NEXT PERIOD")
PART_MERITS = Phrase("ĐỦ ĐIỀU KIỆN XEM XÉT KHEN THƯỞNG", "MAY BE CONSIDERED FOR COMMENDATION")
AT_START = Phrase("Đầu năm", "Start")
NOW = Phrase("Đến nay", "Now")
CHANGE = Phrase("Tăng, giảm", "Change")
MATTER = Phrase("Nội dung", "Matter")
NUMBERS = Phrase("Hộ số", "Household number")
NOT_REVIEWED = Phrase("Chưa rà soát từ ngày {since}", "Not reviewed since {since}")
NOT_VISITED = Phrase("Chưa thăm lần nào", "Never visited")
NOT_HELPED = Phrase("Chưa hỗ trợ lần nào", "Never helped")
OVERDUE = Phrase("Đề nghị đã quá hạn mà chưa có quyết định", "Proposed, and the decision is overdue")
NEAR = Phrase(
    "Gần thoát: còn 1 chỉ số, hoặc đã đủ điều kiện mà chưa đề nghị", "Near the way out: one deprivation, or ready"
)
AT_RISK = Phrase(
    "Có nguy cơ không đạt: hộ dự kiến thoát được đánh giá là khó, hoặc rà soát chưa thoát",
    "May miss the target: on the exit list, but unlikely, or reviewed and not out",
)
MISSED = Phrase(
    "Quá hạn rà soát: {meeting} ({day}), đến nay vẫn chưa rà soát",
    "Review overdue: {meeting} ({day}), not yet reviewed",
)
BEFORE_YEAR = Phrase(
    "Kế hoạch là của năm {year}; ngày {as_of} còn trước năm đó, chưa có gì để báo cáo. Hãy nêu --as-of một ngày của "
    "năm {year}.",
    "The plan is of {year}; there is nothing to report on {as_of}, before it. Give --as-of a day of {year}.",
)
NOTHING = Phrase("Không có.", "None.")
NEXT_MEETING = Phrase("Kỳ họp tới: {meeting} ({day}).", "Next meeting: {meeting} ({day}).")
PROPOSE_DECIDE = Phrase(
    "Ra quyết định cho {count:number} đề nghị đã quá hạn.",
    "Decide on {count:number} overdue proposal{count:s}.",
)
PROPOSE_REVIEW = Phrase(
    "Rà soát {count:number} hộ chưa rà soát từ ngày {since}.",
    "Review {count:number} household{count:s} not reviewed since {since}.",
)
PROPOSE_VISIT = Phrase(
    "Thăm {count:number} hộ chưa được thăm lần nào.", "Visit {count:number} household{count:s} never visited."
)
PROPOSE_HELP = Phrase(
    "Hỗ trợ {count:number} hộ chưa được hỗ trợ lần nào.", "Help {count:number} household{count:s} never helped."
)
PROPOSE_NEAR = Phrase(
    "Tập trung cho {count:number} hộ gần thoát.", "Concentrate on {count:number} household{count:s} near the way out."
)
PROPOSE_GAP = Phrase(
    "Chỉ số {indicator}: giao giải pháp cho {without:number} hộ chưa có, trong {households:number} hộ thiếu hụt.",
    "Indicator {indicator}: assign a measure to {without:number} of the {households:number} households deprived in it.",
)
PROPOSE_CHOOSE_IN_VILLAGE = Phrase(
    "Chọn thêm {count:number} {category:term} ở {village:village}: danh sách không còn đủ để đạt chỉ tiêu.",
    "Choose {count:number} more {category:term} in {village:village}: the list no longer suffices for the quota.",
)
PROPOSE_CHOOSE = Phrase(
    "Chọn thêm {count:number} {category:term}: danh sách cả xã không còn đủ để đạt chỉ tiêu.",
    "Choose {count:number} more {category:term}: the list of the commune no longer suffices for the target.",
)
NAME = Phrase("Tên", "Name")
RULE = Phrase("Điều kiện", "Rule")
MERIT_VILLAGE = Phrase(
    "đạt chỉ tiêu giao: {done:number}/{target:number} hộ", "met its quota: {done:number} of {target:number}"
)
MERIT_RESPONSIBLE = Phrase(
    "mọi hộ dự kiến thoát được giao đã thoát: {done:number}/{target:number}",
    "all planned households in charge are out: {done:number} of {target:number}",
)
MERIT_HOUSEHOLD = Phrase(
    "được công nhận thoát ({outcome:term}), quyết định số {decision}",
    "recognised ({outcome:term}), decision {decision}",
)
HOUSEHOLD = Phrase("Hộ {number}: {head}", "Household {number}: {head}")
