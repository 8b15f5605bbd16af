"""The words of the journal."""

from povplan.words.phrase import Phrase

LOG_TITLE = Phrase("NHẬT KÝ THAY ĐỔI", "JOURNAL OF CHANGES")
LOG_EMPTY = Phrase("Chưa có thay đổi nào được ghi.", "No change has been recorded yet.")
LOG_WHEN = Phrase("Lúc", "When")
LOG_COMMAND = Phrase("Lệnh", "Command")
LOG_WHO = Phrase("Người ghi", "By")
LOG_WHAT = Phrase("Thay đổi", "What changed")
LOG_BY_HAND = Phrase("Phát hiện tệp đã được sửa tay.", "The file was edited by hand, noticed at this time.")
LOG_UNDONE = Phrase("(đã hủy)", "(undone)")
LOG_UNDOES = Phrase("Hủy thay đổi số {number}.", "Undoes change {number}.")
