"""The words of problems that stop a command: files, folders and our bugs."""

from povplan.words.phrase import Phrase

PLAN_NOT_FOUND = Phrase(
    "Không tìm thấy dữ liệu kế hoạch. Hãy vào thư mục có data/plan.yaml, hoặc nêu --data THƯ_MỤC, hoặc tạo kế "
    "hoạch mới: povplan init THƯ_MỤC",
    "No plan was found. Go to a folder with data/plan.yaml, or give --data FOLDER, or start a new plan: "
    "povplan init FOLDER",
)
NO_PLAN_IN = Phrase(
    "Thư mục {folder} không có tệp plan.yaml. Để tạo kế hoạch mới: povplan init THƯ_MỤC",
    "There is no plan.yaml in the folder {folder}. To start a new plan: povplan init FOLDER",
)
NO_FOLDER = Phrase(
    "Không có thư mục {folder}. Để tạo kế hoạch mới: povplan init THƯ_MỤC",
    "There is no folder {folder}. To start a new plan: povplan init FOLDER",
)
QUOTED_FOLDER = Phrase(
    "Không có thư mục {folder}: dấu ngoặc là một phần của tên. Hãy bỏ dấu ngoặc: {plain}",
    "There is no folder {folder}: the quotation marks are part of its name. Leave them out: {plain}",
)
MISNAMED_FILE = Phrase(
    "Thiếu tệp {file}, nhưng có {found}: hãy đổi tên tệp đó thành {name}.",
    "The file {file} is missing, but there is {found}: rename that to {name}.",
)
FILE_EXISTS = Phrase(
    "Tệp {file} đã có. Thêm --force để ghi đè.", "The file {file} exists already. Add --force to replace it."
)
FILE_IN_USE = Phrase(
    "Không ghi được {file}: chương trình khác đang mở tệp. Hãy đóng tệp trong Excel rồi chạy lại.",
    "Cannot write {file}: another program holds it open. Close the file in Excel and run this again.",
)
CANNOT_WRITE = Phrase("Không ghi được {file}: {reason}.", "Cannot write {file}: {reason}.")
CANNOT_OPEN = Phrase("Không mở được {file}: {reason}.", "Cannot open {file}: {reason}.")
NOT_A_PLAIN_FILE = Phrase(
    "{file} là thư mục, ống dẫn hoặc thiết bị: hãy đặt tệp của kế hoạch vào chỗ đó.",
    "{file} is a folder, a pipe or a device: put the plan's file in its place.",
)
FILE_TOO_LARGE = Phrase(
    "{file} lớn hơn {most} MB, quá cỡ của mọi kế hoạch: hãy thay bằng bản lưu gần nhất của tệp.",
    "{file} is larger than {most} MB, larger than any plan: replace it with the last good copy of the file.",
)
LINE_TOO_LONG = Phrase(
    "{file} có dòng {line} dài hơn {most} MB: hãy ngắt dòng, hoặc thay bằng bản lưu gần nhất của tệp.",
    "Line {line} of {file} is longer than {most} MB: break the line, or go back to the last good copy of the file.",
)
HEAP_OF_MARKS = Phrase(
    "{file} ở dòng {line} có một chữ mang hơn {most:number} dấu: hãy xóa từ đó rồi gõ lại, hoặc thay bằng bản "
    "lưu gần nhất của tệp.",
    "{file} has over {most:number} marks on one letter on line {line}: remove the word and type it anew, or "
    "take the last good copy of the file.",
)
SYSTEM_ERROR = Phrase("Hệ điều hành báo lỗi: {reason}.", "The operating system reports: {reason}.")
NO_STDOUT = Phrase(
    "Đầu ra chuẩn (stdout) đã đóng nên không hiện được kết quả; hãy ghi ra tệp bằng -o TỆP.",
    "Standard output is closed, so the result cannot be shown; write it to a file with -o FILE.",
)
CANNOT_SPLICE = Phrase(
    "Tệp {file} trình bày theo cách không tự sửa được ở gần dòng {line}; tệp vẫn như cũ. Hãy sửa tay chỗ này.",
    "{file} is laid out in a way that cannot be changed automatically near line {line}; the file is as it was. "
    "Please edit this place by hand.",
)
PLAN_HAS_ERRORS = Phrase(
    "Tệp plan.yaml đang có lỗi nên không tự thêm gì vào đó được; các tệp vẫn như cũ. Sửa lỗi đó trước "
    "(povplan validate).",
    "plan.yaml has errors, so nothing can be added to it automatically; the files are as they were. Fix the errors "
    "first (povplan validate).",
)
PLAN_LOCKED = Phrase(
    "Cửa sổ khác hoặc máy khác đang ghi vào kế hoạch trong {folder}; đã chờ {seconds} giây. Hãy chạy lại sau ít phút.",
    "The plan in {folder} is being written by another window or computer; waited {seconds} seconds. Please try "
    "again in a few minutes.",
)
JOURNAL_NEWER = Phrase(
    "Nhật ký {file} do phiên bản povplan mới hơn ghi. Hãy cập nhật povplan rồi chạy lại.",
    "The journal {file} was written by a newer version of povplan. Please update povplan and run again.",
)
NOTHING_TO_UNDO = Phrase("Không còn thay đổi nào để hủy.", "There is no change left to undo.")
UNDO_EDITED_SINCE = Phrase(
    "Không hủy được: tệp {file} đã được sửa tay sau thay đổi số {change} ({time} {when}). Tệp vẫn như cũ. Gõ povplan "
    "log để xem thay đổi, rồi ghi lại giá trị trước đó bằng lệnh hoặc sửa trong tệp; bỏ chỗ sửa tay thì hủy được.",
    "Cannot undo: {file} was edited by hand after change {change} ({time} {when}). The file is as it was. Type "
    "povplan log to see the change, then record the former value by a command or in the file. Without "
    "the hand edit, undo works.",
)
UNDO_EDITED_BEFORE = Phrase(
    "Không hủy được: trước đó tệp {file} đã được sửa tay (nhận thấy lúc {time} {when}). Tệp vẫn như cũ. Gõ povplan log "
    "để xem các thay đổi, rồi ghi lại giá trị trước đó bằng lệnh hoặc sửa trong tệp.",
    "Cannot undo: before that {file} was edited by hand (noticed {time} {when}). The file is as it was. Type povplan "
    "log to see the changes, then record the former value by a command or in the file.",
)
UNDO_PLAN_CHANGED = Phrase(
    "Không hủy được: tệp {file} đã được sửa sau thay đổi số {change} ({time} {when}), là thay đổi đã thêm vào tệp đó. "
    "Các tệp vẫn như cũ. Gõ povplan log để xem đã thêm gì; bỏ chỗ sửa trong {file} thì hủy được.",
    "Cannot undo: {file} was changed after change {change} ({time} {when}), which added to it. The files are as they "
    "were. Type povplan log to see what was added. Without the later edit of {file}, undo works.",
)
UNDO_DAMAGED = Phrase(
    "Không hủy được: nhật ký {file} ghi không khớp với thay đổi số {change}. Tệp vẫn như cũ.",
    "Cannot undo: the journal {file} does not fit change {change}. The file is as it was.",
)
UNDO_JOURNAL_DAMAGED = Phrase(
    "Nhật ký {file} hỏng ở dòng {line} nên không biết thay đổi cuối là gì; chưa hủy gì. Xem povplan log.",
    "The journal {file} is damaged at line {line}, so the last change is not known; nothing was undone. "
    "See povplan log.",
)
LOG_DAMAGED = Phrase(
    "Nhật ký {file}: dòng {lines} không đọc được, đã bỏ qua.",
    "Journal {file}: line {lines} cannot be read and is left out.",
)
LIST_KEEPS_CHANGING = Phrase(
    "{file} liên tục bị chương trình khác ghi lại nên chưa ghi gì. Hãy lưu và đóng tệp ở chương trình đó rồi chạy lại.",
    "Another program keeps writing {file}, so nothing was recorded. Save and close the file there, then run "
    "this again.",
)
RECORDED_UNTOLD = Phrase(
    "Thay đổi đã được ghi, nhưng không in ra được kết quả. Đừng ghi lại lần nữa; xem bằng povplan log.",
    "The change was recorded, but the result could not be printed. Do not record it again; check with povplan log.",
)
START_CHANGES = Phrase(
    "Số khẩu đầu năm cũng đổi theo. Nếu đây là thay đổi trong năm (sinh, mất, nhập hộ, tách hộ), hãy gõ povplan undo "
    "rồi ghi lại với ngày:",
    "The number at the start changes with it. If this happened during the year (birth, death, merger, split), "
    "undo it and record it with its date:",
)
START_WOULD_CHANGE = Phrase(
    "Số khẩu đầu năm cũng sẽ đổi theo. Nếu đây là thay đổi trong năm (sinh, mất, nhập hộ, tách hộ), hãy ghi với ngày:",
    "The number at the start would change with it. If this happened during the year (birth, death, merger, split), "
    "record it with its date:",
)
SINCE_NEEDS_MEMBERS = Phrase("--since cần có --members.", "--since needs --members.")
NUMBER_USED = Phrase(
    "Số {number} đã dùng cho một hộ khác trước đây và không dùng lại; số còn trống: {free}.",
    "Number {number} once belonged to another household and is not used again; a free number is {free}.",
)
NUMBER_UNREAD = Phrase(
    "Số {number} là của hộ {head} ở {file}:{line}, đang có lỗi nên chưa đọc được. Sửa lỗi đó trước (povplan validate).",
    "Number {number} belongs to the household of {head} at {file}:{line}, which has an error and cannot be "
    "read. Fix that first (povplan validate).",
)
HOUSEHOLD_UNREAD = Phrase(
    "Hộ {number} ({head}) ở {file}:{line} đang có lỗi nên chưa đọc được. Sửa lỗi đó trước (povplan validate).",
    "Household {number} ({head}) at {file}:{line} has an error and cannot be read. Fix that first (povplan validate).",
)
COMMENTS_STAY = Phrase(
    "Các dòng ghi chú phía trên hộ đã xóa vẫn còn trong tệp (dòng {lines}).",
    "The comments above the removed household stay in the file (line {lines}).",
)
OUTPUT_IS_DATA = Phrase(
    "Không ghi đè lên tệp dữ liệu {file} của kế hoạch. Hãy chọn tên khác.",
    "An output never overwrites the plan's data file {file}. Choose another name.",
)
REASON_MISSING = Phrase("không có tệp hoặc thư mục này", "no such file or folder")
REASON_DENIED = Phrase("không có quyền", "no permission")
REASON_FULL = Phrase("hết chỗ trên đĩa", "the disk is full")
REASON_FILE = Phrase("đây là tệp, không phải thư mục", "this is a file, not a folder")
REASON_LIMIT = Phrase("vượt giới hạn dung lượng được phép", "over the size that is allowed")
REASON_FOLDER = Phrase("đây là thư mục", "this is a folder")
REASON_OTHER = Phrase("lỗi hệ điều hành số {number}", "error {number} of the operating system")
BUG = Phrase("Xin lỗi, chương trình gặp lỗi ngoài dự kiến.", "Sorry, something unexpected went wrong in the program.")
BUG_DETAILS = Phrase(
    "Chi tiết để báo lỗi (không có dữ liệu cá nhân): {file}", "Details for a report (no personal data in them): {file}"
)
