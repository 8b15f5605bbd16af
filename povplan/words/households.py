"""The words of the list and of the page of one household."""

from povplan.words.phrase import Phrase

LAST_VISIT = Phrase("Lần thăm cuối", "Last visit")
TIMES_HELPED = Phrase("Số lần hỗ trợ", "Times helped")
LIST_TITLE = Phrase(
    "DANH SÁCH HỘ THEO DÕI NĂM {year} – {commune} (đến hết ngày {as_of})",
    "HOUSEHOLDS FOLLOWED IN {year} – {commune} (as of {as_of})",
)
COUNT_HOUSEHOLDS = Phrase(
    "{count:number} hộ, {persons:number} khẩu", "{count:number} household{count:s}, {persons:number} person{persons:s}"
)
RESULT = Phrase("Kết quả", "Result")
DECISION = Phrase("Quyết định", "Decision")
UNIT = Phrase("Đơn vị", "Village (unit)")
STATE = Phrase("Tình trạng", "State")
HOUSEHOLD_TITLE = Phrase("HỘ {number}: {head} (đến hết ngày {as_of})", "HOUSEHOLD {number}: {head} (as of {as_of})")
MEMBERS_AND_WORKERS = Phrase(
    "{members:number} khẩu, {workers:number} lao động",
    "{members:number} member{members:s}, {workers:number} worker{workers:s}",
)
DEPRIVATIONS_COUNT = Phrase("thiếu hụt {count:count} chỉ số", "deprived in {count}")
DEPRIVATIONS_NONE = Phrase("không còn thiếu hụt", "no longer deprived")
CLASS_AT_START = Phrase("Loại hộ đầu năm", "Class at the start")
CLASS_ON_ENTRY = Phrase("Loại hộ khi vào danh sách", "Class on entry")
CLASS_NOW = Phrase("Loại hộ đến ngày này", "Class at that date")
NOT_IN_LIST = Phrase("không còn trong danh sách", "no longer in the list")
CLASSES = Phrase("Loại hộ đầu năm → đến ngày này", "Class at the start → at that date")
CLASS_ONLY = Phrase("Loại hộ", "Class")
LEGEND = Phrase("Chỉ số thiếu hụt: {names}.", "Deprivations: {names}.")
OWN_WORDS = Phrase("Ghi trong danh sách", "As written in the list")
REVIEWS = Phrase("Rà soát", "Reviews")
VISITS = Phrase("Thăm hộ", "Visits")
WAY_OUT = Phrase("Cách thoát nghèo", "Way out")
NO_REVIEWS = Phrase("Chưa có rà soát nào.", "No review yet.")
NO_VISITS = Phrase("Chưa có lần thăm nào.", "No visit yet.")
NOT_PLANNED = Phrase("Không thuộc danh sách dự kiến thoát, chỉ theo dõi.", "Not on the exit list, only followed.")
KIND = Phrase("Hình thức", "Form")
INCOME = Phrase("Thu nhập (đồng/người/tháng)", "Income (VND/person/month)")
NOTE = Phrase("Ghi chú", "Note")
VISITOR = Phrase("Người thăm", "Visitor")
OUTLOOK = Phrase("Khả năng thoát", "Outlook")
NEED = Phrase("Nhu cầu", "Need")
WAY_CLOSE_OR_INCOME = Phrase(
    "Hết thiếu hụt {close:count} chỉ số (còn {keep:count}) thì thành hộ cận nghèo; hoặc thu nhập trên "
    "{line:money} đồng/người/tháng (điểm A trên {score}) thì ra khỏi cả hai diện.",
    "Close {close} deprivation{close:s}, leaving {keep}, and it becomes near-poor; or an income above "
    "{line:money} VND/person/month (score A above {score}), and it leaves both classes.",
)
WAY_INCOME = Phrase(
    "Chỉ bằng thu nhập: trên {line:money} đồng/người/tháng (điểm A trên {score}). Giảm chỉ số thiếu hụt không "
    "làm hộ cận nghèo thoát.",
    "By income only: above {line:money} VND/person/month (score A above {score}). Closing deprivations does "
    "not take a near-poor household out.",
)
WAY_MEASURES_CLOSE = Phrase("Giải pháp đã giao có thể giảm chỉ số: {codes}.", "Measures assigned may close: {codes}.")
WAY_MEASURES_INCOME = Phrase(
    "Giải pháp đã giao nhằm tăng thu nhập: {measures}.", "Measures assigned to raise income: {measures}."
)
WAY_MEASURES_NONE = Phrase(
    "Giải pháp đã giao chưa đủ: cần giảm {close:count} chỉ số, các giải pháp này giảm được {count:count}.",
    "The measures assigned do not close enough: {close} needed, {count} possible.",
)
WAY_MEASURES_CLOSE_NOTHING = Phrase(
    "Chưa có giải pháp đã giao nào làm giảm chỉ số của hộ: cần giảm {close:count}.",
    "No measure assigned closes any of its deprivations: {close} needed.",
)
WAY_DONE = Phrase("Hộ đã được công nhận thoát nghèo.", "Recognised as out; nothing left to do.")
WAY_LEFT = Phrase("Hộ không còn trong danh sách của xã.", "The household is no longer in the commune's list.")
WAY_ENOUGH_CLOSED = Phrase(
    "Số chỉ số thiếu hụt đã dưới mức hộ nghèo; còn chờ được công nhận.",
    "It is already under the count of a poor household and waits for recognition.",
)
STAYS_POOR = Phrase("Vẫn là hộ nghèo", "Stays poor")
STAYS_NEAR_POOR = Phrase("Vẫn là hộ cận nghèo", "Stays near-poor")
REVIEW_PROPOSES = Phrase("đề nghị: {category:term}", "proposed: {category:term}")
REVIEW_RECOGNISES = Phrase("công nhận: {category:term}", "recognised: {category:term}")
MEMBERS_AT_START = Phrase("(đầu năm {members:number})", "({members:number} at the start)")
