"""The words of checking a form that came from elsewhere."""

from povplan.words.phrase import Phrase

TITLE = Phrase("KIỂM TRA BIỂU MẪU", "CHECK OF FORMS")
ALL_HOLDS = Phrase(
    "Đã kiểm tra {forms:count} biểu, {cells:number} số: mọi đẳng thức đều đúng.",
    "Checked {forms} form{forms:s}, {cells:number} figures: all identities hold.",
)
BROKEN = Phrase(
    "Đã kiểm tra {forms:count} biểu, {cells:number} số: {breaches:count} ô không khớp.",
    "Checked {forms} form{forms:s}, {cells:number} figures: {breaches} cell{breaches:s} do not fit.",
)
FOUND = Phrase("{place}: {form}, {lines:number} dòng.", "{place}: {form}, {lines:number} line{lines:s}.")
NOT_RECOGNISED = Phrase(
    "{place}: có số liệu mà không nhận ra biểu nào, chưa kiểm tra.", "{place}: figures of no known form, not checked."
)
NONE_RECOGNISED = Phrase(
    "{file}: không nhận ra biểu nào. Biểu cần có hàng tên cột (Thôn, Xã, Đơn vị …) và hàng số cột 1, 2, 3 …, hoặc tên "
    "cột của biểu 1 đến 8, 10.",
    "{file}: no form recognised. A form has a heading over the names of places (as “Thôn”) and a row of column numbers "
    "1, 2, 3 …, or the headings of forms 1 to 8, 10.",
)
NO_TOTAL = Phrase(
    "{form}: không thấy dòng tổng, chưa kiểm tra tổng các cột.", "{form}: no total, so sums of columns are not checked."
)
NOT_COMPARED = Phrase(
    "{form}: có nhiều bản, chưa đối chiếu với biểu khác; hãy kiểm tra từng bộ biểu 1, 2, 3.",
    "{form}: given more than once, not compared with other forms; check one set of forms 1, 2 and 3 at a time.",
)
HIDDEN = Phrase("{file}: trang ẩn chưa kiểm tra: {sheets}.", "{file}: hidden sheets are not checked: {sheets}.")
LINE_APART = Phrase(
    "Dòng “{line}” chỉ có ở một trong hai biểu: {one}, {other}.",
    "The line “{line}” is in only one of two forms: {one}, {other}.",
)
FORM = Phrase("Biểu {number} ({name})", "Form {number} ({name})")
MOVEMENT = Phrase("Biểu diễn biến", "Form of movement")
PLACE = Phrase("Ô", "Cell")
LINE = Phrase("Dòng", "Line")
COLUMN = Phrase("Cột", "Column")
STANDS = Phrase("Đang ghi", "Stands")
FOLLOWS = Phrase("Phải là", "Follows")
DIFFERENCE = Phrase("Lệch", "Off by")
WHY = Phrase("Vì", "Because")
BLANK = Phrase("(trống)", "(blank)")
AT_LEAST = Phrase("từ {number}", "at least {number}")
WHY_NESTED = Phrase("bằng cộng các dòng của “{line}”", "the sum of the lines of “{line}”")
WHY_TOTAL = Phrase("tổng bằng cộng các dòng", "the total is the sum of the lines")
WHY_ACROSS = Phrase("bằng cột {column} của biểu {number}", "equals column {column} of form {number}")
WHY_FLOOR = Phrase(
    "mỗi hộ nghèo thiếu hụt từ {least} chỉ số trở lên", "a poor household is deprived in {least} indicators or more"
)
WHY_COUNTS = Phrase("không ra số hộ chẵn", "gives no whole number of households")
WHY_NUMBER = Phrase("không phải là số", "is not a number")
WHY_NOT_WHOLE = Phrase("phải là số nguyên", "must be a whole number")
WHY_LIST_CODES = Phrase(
    "hộ nghèo phải thiếu hụt từ {least} chỉ số trở lên", "a poor household is deprived in {least} indicators or more"
)
