"""What a command that sets something up says when it is done."""

from povplan.words.phrase import Phrase

VERSION = Phrase("povplan {version}", "povplan {version}")
COMPLETION_INSTALLED = Phrase(
    "Đã cài đặt tự hoàn thành lệnh cho {shell} vào {file}. Hãy mở lại cửa sổ dòng lệnh để dùng.",
    "Completion for {shell} is installed in {file}. Open a new terminal to use it.",
)
INIT_DONE = Phrase(
    "Đã tạo kế hoạch năm {year} của xã {commune} trong {folder}: {files}.",
    "Started the plan {year} of the commune {commune} in {folder}: {files}.",
)
INIT_SAMPLE_DONE = Phrase(
    "Đã ghi xã mẫu không có thật vào {folder}: {files}.", "Wrote a commune that does not exist to {folder}: {files}."
)
INIT_NEXT = Phrase(
    "Tiếp theo: ghi cán bộ phụ trách vào plan.yaml, thêm hộ bằng povplan add, rồi gõ: {command}",
    "Next: put the officers in plan.yaml, add households with povplan add, then type: {command}",
)
INIT_SAMPLE_NEXT = Phrase("Tiếp theo, gõ: {command}", "Next, type: {command}")
