"""The words of the official forms: titles, headings, notes, and what stands around a paper."""

from povplan.words.phrase import Phrase

# Titles

LIST_PLANNED = Phrase(
    "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO DỰ KIẾN THOÁT NĂM {year}",
    "POOR AND NEAR-POOR HOUSEHOLDS TO ESCAPE POVERTY IN {year}",
)
LIST_FOLLOWED = Phrase(
    "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO DÕI NĂM {year}",
    "POOR AND NEAR-POOR HOUSEHOLDS FOLLOWED IN {year}",
)
LIST_PUBLIC = Phrase("DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM {year}", "POOR AND NEAR-POOR HOUSEHOLDS OF {year}")
QUOTAS = Phrase(
    "GIAO CHỈ TIÊU GIẢM HỘ NGHÈO, HỘ CẬN NGHÈO NĂM {year} CHO CÁC THÔN",
    "TARGETS OF {year} FOR POOR AND NEAR-POOR HOUSEHOLDS, BY VILLAGE",
)
RESULT = Phrase(
    "KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO, HỘ CÓ MỨC SỐNG TRUNG BÌNH NĂM {year}",
    "RESULT OF THE REVIEW OF POOR, NEAR-POOR AND AVERAGE-LIVING-STANDARD HOUSEHOLDS, {year}",
)
MOVEMENT_POOR = Phrase("DIỄN BIẾN HỘ NGHÈO NĂM {year}", "MOVEMENT OF POOR HOUSEHOLDS, {year}")
MOVEMENT_NEAR_POOR = Phrase("DIỄN BIẾN HỘ CẬN NGHÈO NĂM {year}", "MOVEMENT OF NEAR-POOR HOUSEHOLDS, {year}")
INDICATORS_POOR = Phrase(
    "PHÂN TÍCH HỘ NGHÈO THEO CÁC CHỈ SỐ THIẾU HỤT NĂM {year}", "POOR HOUSEHOLDS BY DEPRIVATION INDICATOR, {year}"
)
INDICATORS_POOR_RATE = Phrase(
    "TỶ LỆ HỘ NGHÈO THIẾU HỤT THEO TỪNG CHỈ SỐ NĂM {year}",
    "POOR HOUSEHOLDS BY DEPRIVATION INDICATOR, PER CENT, {year}",
)
INDICATORS_NEAR_POOR = Phrase(
    "PHÂN TÍCH HỘ CẬN NGHÈO THEO CÁC CHỈ SỐ THIẾU HỤT NĂM {year}",
    "NEAR-POOR HOUSEHOLDS BY DEPRIVATION INDICATOR, {year}",
)
INDICATORS_NEAR_POOR_RATE = Phrase(
    "TỶ LỆ HỘ CẬN NGHÈO THIẾU HỤT THEO TỪNG CHỈ SỐ NĂM {year}",
    "NEAR-POOR HOUSEHOLDS BY DEPRIVATION INDICATOR, PER CENT, {year}",
)
GROUPS = Phrase(
    "HỘ NGHÈO, HỘ CẬN NGHÈO THEO NHÓM ĐỐI TƯỢNG NĂM {year}", "POOR AND NEAR-POOR HOUSEHOLDS BY GROUP, {year}"
)
CAUSES = Phrase(
    "HỘ NGHÈO, HỘ CẬN NGHÈO THEO NGUYÊN NHÂN NGHÈO NĂM {year}", "POOR AND NEAR-POOR HOUSEHOLDS BY CAUSE, {year}"
)
CONTENTS = Phrase("CÁC BIỂU CỦA {commune} NĂM {year}", "FORMS OF {commune}, {year}")

# Names of sheets: at most 31 characters, none of []:*?/\

SHEET_LIST = Phrase("Danh sách", "List")
SHEET_QUOTAS = Phrase("Giao chỉ tiêu", "Targets")
SHEET_FORM = Phrase("Biểu {number}", "Form {number}")
SHEET_CONTENTS = Phrase("Mục lục", "Contents")
FORM_NUMBER = Phrase("Biểu số {number}", "Form {number}")

# Lines below a title

AS_OF = Phrase("Đến hết ngày {last}", "As of {last}")
FROM_TO = Phrase("Từ ngày {first} đến hết ngày {last}", "From {first} to {last}")
AMONG_FOLLOWED = Phrase("{days}, trong số hộ theo dõi", "{days}, among the households followed")
WITH_PLAN = Phrase(
    "(Kèm theo Kế hoạch số {number}, {issued}, của UBND {commune})",
    "(Annex to plan {number}, {issued}, of the People's Committee of {commune})",
)
NUMBER_TO_FILL = Phrase("……/KH-UBND", "……/KH-UBND")
ISSUED_TO_FILL = Phrase("ngày …… tháng …… năm {year}", "of …… {year}")

# Headings

NUMBER = Phrase("TT", "No.")
VILLAGE = Phrase("Thôn", "Village")
COUNTED = Phrase("Phân tổ", "Counted")
HOUSEHOLDS = Phrase("Hộ", "Households")
PERSONS = Phrase("Nhân khẩu", "Persons")
TOTAL = Phrase("Tổng cộng", "Total")
TOTAL_OF_LIST = Phrase("Tổng cộng: {count:count} hộ", "Total: {count} household{count:s}")

QUOTA = Phrase("Chỉ tiêu giao (hộ)", "Quota (households)")
QUOTA_POOR = Phrase("Giảm hộ nghèo", "Poor")
QUOTA_NEAR_POOR = Phrase("Giảm hộ cận nghèo", "Near-poor")
QUOTA_TOTAL = Phrase("Cộng", "Sum")
PLANNED = Phrase("Danh sách dự kiến thoát", "Exit list")
POOR_HOUSEHOLDS = Phrase("Hộ nghèo", "Poor households")
NEAR_POOR_HOUSEHOLDS = Phrase("Hộ cận nghèo", "Near-poor households")
FARM_HOUSEHOLDS = Phrase(
    "Hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình", "Farm households of average living standard"
)
NUMBER_OF_HOUSEHOLDS = Phrase("Số hộ", "Households")
NUMBER_OF_PERSONS = Phrase("Số khẩu", "Persons")
RATE = Phrase("Tỷ lệ (%)", "Rate (%)")

ALL_HOUSEHOLDS = Phrase("Tổng số hộ", "All households")
ALL_PERSONS = Phrase("Tổng số nhân khẩu", "All persons")
RESULT_HOUSEHOLDS = Phrase("Kết quả theo hộ", "Households")
RESULT_PERSONS = Phrase("Kết quả theo nhân khẩu", "Persons")

POOR_AT_START = Phrase("Hộ nghèo đầu kỳ", "Poor at the start")
NEAR_POOR_AT_START = Phrase("Hộ cận nghèo đầu kỳ", "Near-poor at the start")
DECREASE = Phrase("Giảm trong kỳ", "Decrease")
INCREASE = Phrase("Tăng trong kỳ", "Increase")
ESCAPED = Phrase("Thoát nghèo", "Left poverty")
BECAME_NEAR_POOR = Phrase("Trở thành hộ cận nghèo", "Became near-poor")
ABOVE_LINE = Phrase("Vượt chuẩn hộ cận nghèo", "Above the near-poor line")
OTHER_DECREASE = Phrase("Giảm khác", "Other decrease")
FROM_NEAR_POOR = Phrase("Hộ cận nghèo trở thành hộ nghèo", "Near-poor that became poor")
ADDED = Phrase("Bổ sung", "Added")
FELL_BACK = Phrase("Tái nghèo", "Fell back to poverty")
NEWLY_ARISEN = Phrase("Phát sinh mới", "Newly arisen")
OTHER_INCREASE = Phrase("Tăng khác", "Other increase")
POOR_AT_END = Phrase("Hộ nghèo cuối kỳ", "Poor at the end")
NEAR_POOR_AT_END = Phrase("Hộ cận nghèo cuối kỳ", "Near-poor at the end")
ESCAPED_NEAR_POOR = Phrase("Thoát cận nghèo", "Left near-poverty")
BECAME_POOR = Phrase("Trở thành hộ nghèo", "Became poor")
FROM_POOR = Phrase("Hộ nghèo trở thành hộ cận nghèo", "Poor that became near-poor")
FELL_BACK_NEAR_POOR = Phrase("Tái cận nghèo", "Fell back to near-poverty")

ALL_POOR = Phrase("Tổng số hộ nghèo", "All poor households")
ALL_NEAR_POOR = Phrase("Tổng số hộ cận nghèo", "All near-poor households")
ALL_DEPRIVATIONS = Phrase("Tổng số chỉ số thiếu hụt", "All deprivations")
DEPRIVED_IN = Phrase("Số hộ thiếu hụt từng chỉ số", "Households deprived in each indicator")
DEPRIVED_IN_RATE = Phrase("Tỷ lệ hộ thiếu hụt từng chỉ số (%)", "Households deprived in each indicator (%)")
UNKNOWN_CODES = Phrase("Chưa rõ chỉ số (chỉ có điểm B)", "Indicator not known (score B only)")

ALL_OF_CLASS = Phrase("Tổng số", "Total")
ETHNIC_MINORITY = Phrase("Dân tộc thiểu số", "Ethnic minority")
NO_LABOUR_CAPACITY = Phrase("Không có khả năng lao động", "No labour capacity")
MERIT = Phrase("Người có công", "People of merit")
OTHER_GROUP = Phrase("Khác", "Other")
PERSONS_SHORT = Phrase("Khẩu", "Persons")

CAUSE_LAND = Phrase("Không có đất sản xuất", "No land")
CAUSE_CAPITAL = Phrase("Không có vốn sản xuất", "No capital")
CAUSE_LABOUR = Phrase("Không có lao động", "No labour")
CAUSE_MEANS = Phrase("Không có công cụ, phương tiện sản xuất", "No tools or means")
CAUSE_KNOWLEDGE = Phrase("Không có kiến thức về sản xuất", "No knowledge")
CAUSE_SKILLS = Phrase("Không có kỹ năng lao động", "No skills")
CAUSE_ILLNESS = Phrase("Có người ốm đau, bệnh nặng, tai nạn", "Illness or accident")
CAUSE_OTHER = Phrase("Nguyên nhân khác", "Other")

REASON_AND_DEPRIVATIONS = Phrase("Lý do nghèo và chiều thiếu hụt", "Causes and deprivations")
CONTENTS_TITLE = Phrase("Nội dung", "Contents")
CONTENTS_SHEET = Phrase("Trang", "Sheet")

# Notes

NOTE_FOLLOWED = Phrase(
    "Ghi chú: Chỉ tính các hộ theo dõi trong kế hoạch, chưa phải toàn bộ hộ nghèo, hộ cận nghèo trên địa bàn.",
    "Note: Only the households followed by the plan, not all poor and near-poor households of the commune.",
)
NOTE_NO_TOTALS = Phrase(
    "Cột {columns} để trống vì chưa có số liệu của {villages}.",
    "Columns {columns} are blank: no figures yet for {villages}.",
)
NOTE_ALL_VILLAGES = Phrase("các thôn", "the villages")
NOTE_NO_GROUPS = Phrase(
    "Các cột theo nhóm để trống vì danh sách chưa ghi nhóm đối tượng của hộ nào.",
    "The columns by group are blank: the list gives no household's group yet.",
)
NOTE_CAUSES = Phrase(
    "Một hộ có thể có nhiều nguyên nhân, nên cộng các nguyên nhân có thể lớn hơn số hộ.",
    "A household may have several causes, so the causes may add up to more than the households.",
)
NOTE_GROUPS = Phrase(
    "Một hộ có thể thuộc nhiều nhóm, nên cộng các nhóm có thể lớn hơn tổng số.",
    "A household may be in several groups, so the groups may add up to more than the total.",
)
NOTE_TARGETS = Phrase(
    "Chỉ tiêu: giảm từ {poor:count} hộ nghèo, {near_poor:count} hộ cận nghèo trở lên.",
    "Targets of the commune: at least {poor} poor and {near_poor} near-poor households.",
)
NOTE_PLANNED = Phrase(
    "Số hộ dự kiến thoát nghèo: {poor:count} hộ; dự kiến thoát cận nghèo: {near_poor:count} hộ.",
    "To escape poverty: {poor}; to escape near-poverty: {near_poor}.",
)
NOTE_CODES = Phrase("Ghi chú: Mã chiều thiếu hụt: {names}.", "Note: codes of deprivations: {names}.")
NOTE_MOVEMENT = Phrase(
    "Tính theo loại hộ ở đầu kỳ và cuối kỳ; số khẩu tăng, giảm trong hộ tính vào cột 8 hoặc cột 4.",
    "By the class at the start and at the end; persons gained or lost by households are in column 8 or 4.",
)

# Around a paper

COMMITTEE = Phrase("ỦY BAN NHÂN DÂN", "PEOPLE'S COMMITTEE")
COUNTRY = Phrase("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM")
MOTTO = Phrase("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness")
PLACE_AND_DATE = Phrase("{place}, ngày {day} tháng {month} năm {year}", "{place}, {day}/{month}/{year}")
PREPARED_BY = Phrase("NGƯỜI LẬP BIỂU", "PREPARED BY")
FOR_COMMITTEE = Phrase("TM. ỦY BAN NHÂN DÂN", "FOR THE PEOPLE'S COMMITTEE")
FOR_CHAIRMAN = Phrase("KT. CHỦ TỊCH", "FOR THE CHAIRMAN")
CHAIRMAN = Phrase("Chủ tịch", "Chairman")

# What the command says

SINGLE_IN_VILLAGE = Phrase(
    "Bản công khai: {villages} chỉ có một hộ, nên dễ biết đó là hộ nào; hãy cân nhắc trước khi niêm yết.",
    "Public paper: {villages} has a single household, easy to identify; think about it before posting.",
)
PUBLIC_ONLY_LIST = Phrase(
    "--public chỉ dùng cho list (danh sách hộ). Gõ: povplan export list --public",
    "--public is for list only. Type: povplan export list --public",
)
FROM_ONLY_MOVEMENT = Phrase(
    "--from chỉ dùng cho biểu có kỳ ({forms}) và all; biểu này chỉ cần --as-of.",
    "--from is only for forms of a period ({forms}) and all; this form takes --as-of.",
)
FROM_BEFORE_YEAR = Phrase(
    "--from {first}: kế hoạch năm {year} không có số liệu trước ngày 01/01/{year}; hãy ghi từ ngày đó.",
    "--from {first}: the plan of {year} knows nothing before {year}-01-01; give that day or a later one.",
)
ALL_NEEDS_A_BOOK = Phrase(
    "Một tệp CSV chỉ chứa một biểu. Muốn có tất cả các biểu, gõ: povplan export all -o {file}",
    "A CSV file holds one form. For all forms, type: povplan export all -o {file}",
)
FILL_IN = Phrase(
    "Biểu 1 còn cột trống: ghi {keys} cho từng thôn ở mục villages của plan.yaml (thiếu ở: {villages}).",
    "Form 1 has blank columns: write {keys} for each village under villages in plan.yaml (missing for: {villages}).",
)
EXAMPLE_FILE = Phrase("bieu-mau", "forms")
