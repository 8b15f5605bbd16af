"""The words around findings and rules."""

from povplan.words.phrase import Phrase

ALL_WELL = Phrase(
    "Không có lỗi. Đã kiểm tra {households:number} hộ, {rules:number} quy tắc.",
    "No findings. Checked {households:number} household{households:s} against {rules:number} rules.",
)
FINDING_COUNT = Phrase(
    "{errors:number} lỗi, {warnings:number} điều cần xem, {infos:number} lưu ý.",
    "{errors:number} error{errors:s}, {warnings:number} warning{warnings:s}, {infos:number} note{infos:s}.",
)
REST_UNCHECKED = Phrase(
    "Phần còn lại của {files} chưa được kiểm tra: sửa lỗi trên rồi kiểm tra lại.",
    "The rest of {files} was not checked: mend the errors above and check again.",
)
RULES_NOT_RUN = Phrase(
    "Khi chưa đọc được plan.yaml, các tệp khác chỉ mới được kiểm tra cách viết.",
    "As long as plan.yaml cannot be read, only the spelling of the other files is checked.",
)
FINDINGS_STOP = Phrase(
    "Số liệu chưa tính được vì tệp có lỗi. Sửa các lỗi trên rồi chạy lại.",
    "No figures are shown, because the files have errors. Fix them and run the command again.",
)
FILE = Phrase("Tệp", "File")
LINE = Phrase("Dòng", "Line")
COLUMN = Phrase("Cột", "Column")
SUBJECT = Phrase("Đối tượng", "Subject")
FINDING = Phrase("Nội dung phát hiện", "Finding")
HINT = Phrase("Cách sửa", "To fix")
RULES_TITLE = Phrase("QUY TẮC KIỂM TRA", "RULES")
CODE = Phrase("Mã", "Code")
LEVEL = Phrase("Mức", "Level")
WHAT_MUST_HOLD = Phrase("Nội dung", "What must hold")
LEGAL_BASIS = Phrase("Căn cứ", "Legal basis")
EXAMPLE = Phrase("Ví dụ sai", "What breaks it")
WHY = Phrase("Vì sao", "Why")
MEND = Phrase("Cách sửa", "How to fix")
NO_LEGAL_BASIS = Phrase("Quy tắc của povplan.", "povplan's own rule.")
