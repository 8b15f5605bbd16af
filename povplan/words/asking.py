"""The questions at the terminal."""

from povplan.words.phrase import Phrase

ASK_COMMUNE = Phrase("Tên xã", "Name of the commune")
ASK_PROVINCE = Phrase("Tên tỉnh", "Name of the province")
ASK_YEAR = Phrase("Năm kế hoạch", "Year of the plan")
ASK_DISTRICT = Phrase("Tên huyện", "Name of the district")
ASK_AREA = Phrase("Khu vực", "Area")
ASK_FIRST_VILLAGE = Phrase(
    "Thôn và chỉ tiêu (hộ nghèo/hộ cận nghèo), ví dụ Thôn Đông=3/1",
    "Village and quota (poor/near-poor households), for example Thon Dong=3/1",
)
ASK_NEXT_VILLAGE = Phrase("Thôn tiếp theo", "Next village")
ASKING_CHOOSE = Phrase("Gõ số hoặc tên", "Type a number or a name")
ASKING_OPTIONAL = Phrase("Enter để bỏ qua", "Enter to skip")
ASKING_YES_NO_YES = Phrase("[C/k]", "[Y/n]")
ASKING_YES_NO_NO = Phrase("[c/K]", "[y/N]")
ASKING_STOPPED = Phrase("Đã dừng, chưa ghi gì.", "Stopped; nothing was written.")
ASK_HOUSEHOLD = Phrase("Hộ nào (số thứ tự hoặc họ tên)", "Which household (number or name)")
ASK_DATE = Phrase("Ngày", "Day")
ASK_RESULT = Phrase("Kết quả rà soát", "Result of the review")
ASK_DEPRIVATIONS = Phrase(
    "Các chỉ số thiếu hụt (mã, cách nhau bằng dấu phẩy; none là không có)",
    "Indicators deprived in (codes with commas between them; none: in none)",
)
ASK_INCOME = Phrase("Thu nhập, đồng/người/tháng", "Income, VND per person per month")
ASK_REASON = Phrase("Lý do", "Reason")
ASK_DECISION = Phrase(
    "Số quyết định công nhận (chưa có thì là đề nghị)", "Number of the decision (without one it is a proposal)"
)
ASK_DECISION_NUMBER = Phrase("Số quyết định", "Number of the decision")
ASK_DECISION_DATE = Phrase("Ngày quyết định", "Day of the decision")
ASK_NOTE = Phrase("Ghi chú", "Note")
ASK_VILLAGE = Phrase("Thôn", "Village")
ASK_PROPOSALS = Phrase("{name} ({count:count} đề nghị đang chờ)", "{name} ({count} waiting)")
ASK_VISITOR = Phrase("Người thăm", "Who went")
ASK_OUTLOOK = Phrase("Khả năng thoát nghèo trong năm", "Chance to get out this year")
ASK_NEED = Phrase("Nhu cầu của hộ", "What the household needs")
ASK_MEASURE = Phrase("Giải pháp", "Measure")
ASK_KIND = Phrase("Hình thức", "Form")
ASK_AMOUNT = Phrase("Giá trị, đồng", "Value, VND")
ASK_SOURCE = Phrase("Nguồn vốn", "Source of funds")
ASK_HEAD = Phrase("Họ và tên chủ hộ", "Name of the head of household")
ASK_MEMBERS = Phrase("Số khẩu", "Persons")
ASK_WORKERS = Phrase("Số lao động", "Persons who work")
ASK_CATEGORY = Phrase("Phân loại hộ", "Class")
ASK_CAUSES = Phrase(
    "Nguyên nhân nghèo (nhiều mục cách nhau bằng dấu phẩy)", "Causes of poverty (several with commas between them)"
)
ASK_HELPERS = Phrase("Người, tổ chức giúp đỡ ở thôn", "Village-level helpers")
ASK_MEASURES = Phrase("Giải pháp (nhiều mục cách nhau bằng dấu phẩy)", "Measures (several with commas between them)")
ASK_FIELD = Phrase("Sửa mục nào", "What is to be changed")
ASK_NEW_VALUE = Phrase("Ghi lại là", "New value")
ASK_MORE = Phrase("Sửa thêm mục khác?", "Change something else?")
