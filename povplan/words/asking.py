"""The questions at the terminal."""

from povplan.words.phrase import Phrase

ASK_COMMUNE = Phrase("Tên xã", "Name of the commune")
ASK_PROVINCE = Phrase("Tên tỉnh", "Name of the province")
ASK_YEAR = Phrase("Năm kế hoạch", "Year of the plan")
ASK_DISTRICT = Phrase("Tên huyện", "Name of the district")
ASK_AREA = Phrase("Khu vực", "Area")
ASK_FIRST_VILLAGE = Phrase("Tên thôn", "Name of the village")
ASK_NEXT_VILLAGE = Phrase("Tên thôn tiếp theo", "Name of the next village")
ASK_QUOTA_POOR = Phrase("Số hộ nghèo phải thoát nghèo của thôn", "Poor households that must get out in this village")
ASK_QUOTA_NEAR_POOR = Phrase(
    "Số hộ cận nghèo phải thoát cận nghèo của thôn", "Near-poor households that must get out in this village"
)
ASK_TARGETS = Phrase("Chỉ tiêu của xã: hộ nghèo/hộ cận nghèo", "Targets of the commune: poor/near-poor households")
UNDERSTOOD_VILLAGE = Phrase(
    "{name}: {poor:count} hộ nghèo, {near_poor:count} hộ cận nghèo.", "{name}: {poor} poor, {near_poor} near-poor."
)
ASKING_CHOOSE = Phrase("Gõ số hoặc tên", "Type a number or a name")
ASKING_EXAMPLE = Phrase("ví dụ {example}", "for example {example}")
ASKING_OPTIONAL = Phrase("Enter để bỏ qua", "Enter to skip")
ASKING_YES_NO_YES = Phrase("C/k", "Y/n")
ASKING_YES_NO_NO = Phrase("c/K", "y/N")
ASKING_STOPPED = Phrase("Đã dừng, chưa ghi gì.", "Stopped; nothing was written.")
ASK_HOUSEHOLD = Phrase("Hộ nào: số thứ tự hoặc họ tên", "Which household: number or name")
ASK_DATE = Phrase("Ngày", "Day")
ASK_RESULT = Phrase("Kết quả rà soát", "Result of the review")
ASK_DEPRIVATIONS = Phrase(
    "Các chỉ số còn thiếu hụt: mã, cách nhau bằng dấu phẩy; không còn chỉ số nào thì gõ không",
    "Indicators that the household is deprived in: codes with commas between them, or none",
)
ASK_INCOME = Phrase("Thu nhập, đồng/người/tháng", "Income, VND per person per month")
ASK_REASON = Phrase("Lý do", "Reason")
ASK_STATE = Phrase("Tình trạng công nhận", "State of the review")
ASK_REFUSAL = Phrase("Lý do không công nhận", "Reason of the refusal")
ASK_DECISION = Phrase("Số quyết định", "Number of the decision")
ASK_DECISION_DATE = Phrase("Ngày quyết định", "Day of the decision")
ASK_NOTE = Phrase("Ghi chú", "Note")
ASK_VILLAGE = Phrase("Thôn", "Village")
ASK_PROPOSALS = Phrase("{name} ({count:number} đề nghị đang chờ)", "{name} ({count} waiting)")
ASK_VISITOR = Phrase("Người thăm", "Who went")
ASK_OUTLOOK = Phrase("Khả năng thoát nghèo trong năm", "Chance to get out this year")
ASK_NEED = Phrase("Nhu cầu của hộ", "What the household needs")
ASK_MEASURE = Phrase("Giải pháp", "Measure")
ASK_KIND = Phrase("Hình thức", "Form")
ASK_AMOUNT = Phrase("Giá trị, đồng", "Value, VND")
ASK_SOURCE = Phrase("Nguồn vốn", "Source of funds")
ASK_HEAD = Phrase("Họ và tên chủ hộ", "Name of the head of household")
ASK_MEMBERS = Phrase("Số khẩu", "Persons")
ASK_SINCE = Phrase(
    "Số khẩu này tính từ ngày nào trong năm; bỏ qua thì sửa số khẩu đầu năm",
    "Since which day of the year; skip to correct the number at the start",
)
ASK_WORKERS = Phrase("Số lao động", "Persons who work")
ASK_CATEGORY = Phrase("Phân loại hộ", "Class")
ASK_CAUSES = Phrase(
    "Nguyên nhân nghèo (nhiều mục cách nhau bằng dấu phẩy)", "Causes of poverty (several with commas between them)"
)
ASK_HELPERS = Phrase("Người, tổ chức giúp đỡ ở thôn", "Village-level helpers")
ASK_MEASURES = Phrase("Giải pháp (nhiều mục cách nhau bằng dấu phẩy)", "Measures (several with commas between them)")
ASK_FIELD = Phrase("Sửa mục nào", "What is to be changed")
ASK_NEW_VALUE = Phrase("Giá trị mới", "New value")
ASK_ENTERED = Phrase("Hộ vào danh sách trong năm thì ghi ngày vào", "If it came in during the year, the day")
ASK_ENTERED_AS = Phrase("Hộ vào danh sách vì", "How it came in")
ASK_ENTERED_FROM = Phrase("Tách ra từ hộ số", "Number of the household that it was split from")
ASK_ENTERED_DECISION = Phrase("Số quyết định đưa vào danh sách", "Number of the decision that put it on the list")
ASK_PLANNED = Phrase("Hộ có trong danh sách dự kiến thoát của kế hoạch không", "Is it on the plan's exit list")
ASK_REMOVE = Phrase("Xóa hộ này khỏi danh sách?", "Remove this household from the list?")
EXAMPLE_HOUSEHOLD = Phrase("3 hoặc Nguyễn Văn Mẫu", "3 or Nguyen Van Mau")
EXAMPLE_PERSON = Phrase("Nguyễn Văn Mẫu", "Nguyen Van Mau")
EXAMPLE_NOTE = Phrase("họp thôn", "village meeting")
EXAMPLE_REFUSAL = Phrase("thu nhập chưa đạt", "income below the line")
EXAMPLE_NEED = Phrase("vay vốn nuôi bò", "a loan for cattle")
EXAMPLE_CAUSE = Phrase("thiếu vốn sản xuất", "no capital")
EXAMPLE_AMOUNT = Phrase("5 triệu", "5tr")
OF_VILLAGE = Phrase("của thôn", "those of the village")
DOUBT_DECISION = Phrase(
    "“{answer}” giống các mã chỉ số hơn là số quyết định. Đúng là số quyết định?",
    "“{answer}” looks like codes of indicators. Is it the number of a decision?",
)
UNDERSTOOD_HOUSEHOLD = Phrase("Hộ {number}: {head}, {village}.", "Household {number}: {head}, {village}.")
UNDERSTOOD_RECORDS = Phrase(
    "{members:number} khẩu, {category:term}; đã ghi {reviews:number} lần rà soát, {visits:number} lần thăm, "
    "{support:number} lần hỗ trợ.",
    "{members:number} person{members:s}, {category:term}; {reviews:number} review{reviews:s}, {visits:number} "
    "visit{visits:s} and {support:number} record{support:s} of support.",
)
UNDERSTOOD_DATE = Phrase(
    "Ngày {day:number} tháng {month:number} năm {year}.", "Day {day:number} of month {month:number}, {year}."
)
UNDERSTOOD = Phrase("{value}.", "{value}.")
UNDERSTOOD_MONEY = Phrase("{amount:money} đồng.", "{amount:money} VND.")
ASK_MORE = Phrase("Sửa thêm mục khác?", "Change something else?")
