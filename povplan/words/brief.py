"""The words of the message to chat groups: numbers, no names of persons."""

from povplan.words.phrase import Phrase

TITLE = Phrase(
    "Giảm nghèo {commune} năm {year}, đến hết ngày {as_of}:",
    "Poverty reduction, {commune}, {year}, as of {as_of}:",
)
TITLE_OF_VILLAGE = Phrase(
    "Giảm nghèo {village}, {commune}, năm {year}, đến hết ngày {as_of}:",
    "Poverty reduction, {village}, {commune}, {year}, as of {as_of}:",
)
TITLE_OF_OFFICER = Phrase(
    "Các hộ đồng chí phụ trách ({villages}), {commune}, năm {year}, đến hết ngày {as_of}:",
    "The households in your charge ({villages}), {commune}, {year}, as of {as_of}:",
)
NO_VILLAGES = Phrase("theo danh sách", "by the list")
DONE = Phrase(
    "- {aim}: {done:number}/{target:number}, còn {remaining:number}.",
    "- {aim}: {done:number} of {target:number}, {remaining:number} to go.",
)
REACHED = Phrase(
    "- {aim}: {done:number}/{target:number}, đạt chỉ tiêu.",
    "- {aim}: {done:number} of {target:number}, target reached.",
)
WAITING = Phrase("- Chờ quyết định: {count:number} hộ.", "- Waiting for a decision: {count:number}.")
WAITING_LONG = Phrase(
    "- Chờ quyết định: {count:number} hộ, trong đó {overdue:number} hộ đã quá hạn.",
    "- Waiting for a decision: {count:number}, of them {overdue:number} overdue.",
)
ALL_WAITING_LONG = Phrase(
    "- Chờ quyết định đã quá hạn: {count:number} hộ.", "- Waiting for an overdue decision: {count:number}."
)
PENDING = Phrase("- Chưa thoát: {pending:number} hộ.", "- Not yet out: {pending:number}.")
OPEN = Phrase(
    "- Trong {pending:number} hộ chưa thoát: {counts}.",
    "- Of {pending:number} not yet out: {counts}.",
)
UNVISITED = Phrase("chưa thăm {count:number}", "{count:number} not visited")
UNHELPED = Phrase("chưa hỗ trợ {count:number}", "{count:number} not helped")
UNREVIEWED = Phrase("chưa rà soát trong kỳ {count:number}", "{count:number} not reviewed in this period")
IS_OVER = Phrase("Đợt rà soát cuối của năm đã qua.", "The last review of the year has passed.")
SHORT = Phrase(
    "- Danh sách còn thiếu {count:number} hộ để đạt chỉ tiêu.", "- The list is {count:number} short of the target."
)
TASK_CHOOSE = Phrase("chọn thêm {count:number} hộ vào danh sách", "choose {count:number} more for the list")
ALL_OUT = Phrase("- Không còn hộ nào chưa thoát.", "- No household is left that is not out.")
BEFORE = Phrase("Trước {meeting} ({day}): {tasks}.", "Before {meeting} ({day}): {tasks}.")
TO_DO = Phrase("Việc cần làm: {tasks}.", "To do: {tasks}.")
NOTHING_TO_DO = Phrase("Không còn việc tồn đọng.", "Nothing is left to do.")
TASK_DECIDE = Phrase("ra quyết định cho {count:number} hộ", "decide on {count:number} proposal{count:s}")
TASK_REVIEW = Phrase("rà soát {count:number} hộ", "review {count:number} household{count:s}")
TASK_VISIT = Phrase("thăm {count:number} hộ", "visit {count:number} household{count:s}")
TASK_HELP = Phrase("hỗ trợ {count:number} hộ", "help {count:number} household{count:s}")
