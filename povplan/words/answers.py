"""The words of a command beside its result: that it is done, what comes next, what a day stands for."""

from povplan.words.phrase import Phrase

VERSION = Phrase("povplan {version}", "povplan {version}")
COMPLETION_INSTALLED = Phrase(
    "Đã cài đặt tự hoàn thành lệnh cho {shell} vào {file}. Hãy mở lại cửa sổ dòng lệnh để dùng.",
    "Completion for {shell} is installed in {file}. Open a new terminal to use it.",
)
WRITTEN_TO = Phrase("Đã ghi vào tệp {file}.", "Written to {file}.")
INIT_DONE = Phrase(
    "Đã tạo kế hoạch năm {year} của {commune} trong {folder}: {files}.",
    "Started the plan {year} of {commune} in {folder}: {files}.",
)
INIT_SAMPLE_DONE = Phrase(
    "Đã ghi xã mẫu không có thật vào {folder}: {files}.", "Wrote a commune that does not exist to {folder}: {files}."
)
INIT_FROM_DONE = Phrase(
    "Đã tạo kế hoạch năm {year} của {commune} trong {folder} từ danh sách: {villages:number} thôn, {poor:number} hộ "
    "nghèo, {near_poor:number} hộ cận nghèo ({files}).",
    "Started the plan {year} of {commune} in {folder} from the list: {villages:number} village{villages:s}, "
    "{poor:number} poor and {near_poor:number} near-poor households ({files}).",
)
INIT_FROM_NEXT = Phrase(
    "Tiếp theo: xem lại các dòng “Đề xuất từ danh sách” trong plan.yaml, rồi gõ: {command}",
    "Next: check the lines “Proposed from the list” in plan.yaml, then type: {command}",
)
INIT_NEXT = Phrase(
    "Tiếp theo: ghi cán bộ phụ trách vào plan.yaml, thêm hộ bằng povplan add, rồi gõ: {command}",
    "Next: put the officers in plan.yaml, add households with povplan add, then type: {command}",
)
INIT_SAMPLE_NEXT = Phrase("Tiếp theo, gõ: {command}", "Next, type: {command}")
AS_OF_BEFORE = Phrase(
    "Ngày {as_of} trước năm {year} của kế hoạch: số liệu dưới đây là của đầu năm {year}.",
    "{as_of} is before {year}, the year of the plan: the figures are those of the start of {year}.",
)
AS_OF_AFTER = Phrase(
    "Ngày {as_of} sau {last}, ngày cuối tính cho kế hoạch năm {year}: số liệu dưới đây là của cuối năm {year}.",
    "{as_of} is after {last}, the last day of the plan of {year}: the figures are those of the end of {year}.",
)
AS_OF_AHEAD = Phrase(
    "Ngày {as_of} chưa đến (hôm nay {today}): số liệu dưới đây là của những việc đã ghi đến nay.",
    "{as_of} has not come yet (today is {today}): the figures are of what is recorded so far.",
)
