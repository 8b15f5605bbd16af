"""The pages of the rules of the poverty standard."""

from povplan.words.phrase import Phrase
from povplan.words.rules import RulePage

PAGES = {
    "DP001": RulePage(
        sentence=Phrase(
            "Mã chiều thiếu hụt phải có trong chuẩn nghèo đang áp dụng.",
            "Each deprivation code is one of the standard in force.",
        ),
        message=Phrase(
            "mã thiếu hụt {value} không có trong chuẩn {standard} (từ {least} đến {most}).",
            "deprivation code {value} is not in standard {standard} ({least} to {most}).",
        ),
        hint=Phrase(
            "Ghi mã từ {least} đến {most}, cách nhau bằng dấu phẩy.",
            "Write codes from {least} to {most} with commas between.",
        ),
        why=Phrase(
            "Mã lạ thường là hai mã viết liền (110 thay cho 1, 10) hoặc mã của chuẩn khác.",
            "A strange code is mostly two codes run together (110 for 1, 10), or one of another standard.",
        ),
        mend=Phrase(
            "Xem bảng mã ở cuối danh sách giấy hoặc tệp deprivations.yaml.",
            "See the legend under the paper list, or deprivations.yaml.",
        ),
    ),
    "DP002": RulePage(
        sentence=Phrase("Mỗi mã thiếu hụt ghi một lần.", "Each deprivation code stands once."),
        message=Phrase("mã thiếu hụt {value} ghi hai lần.", "deprivation code {value} stands twice."),
        hint=Phrase(
            "Bỏ một mã {value}; nếu định ghi mã khác thì sửa lại.",
            "Remove one {value}, or correct it if another code was meant.",
        ),
        why=Phrase(
            "Mã ghi hai lần thường là gõ nhầm một mã khác.", "A code given twice is mostly a slip for another one."
        ),
        mend=Phrase("Đối chiếu với phiếu rà soát của hộ.", "Compare with the household's review sheet."),
    ),
    "DP003": RulePage(
        sentence=Phrase(
            "Trong một chuẩn nghèo mỗi chỉ số có mã riêng.", "In a standard each indicator has a code of its own."
        ),
        message=Phrase(
            "mã {value} đã dùng cho một chỉ số khác của chuẩn này.",
            "code {value} is taken by another indicator of this standard.",
        ),
        hint=Phrase("Ghi code: bằng mã chưa dùng.", "Write code: with a free code."),
        why=Phrase("Hai chỉ số một mã thì không đếm được.", "Two indicators of one code cannot be counted."),
        mend=Phrase(
            "Đối chiếu tệp deprivations.yaml với văn bản quy định chuẩn nghèo.",
            "Compare deprivations.yaml with the decree.",
        ),
    ),
    "DP004": RulePage(
        sentence=Phrase(
            "Mỗi chỉ số thuộc một chiều có trong chuẩn nghèo.", "Each indicator belongs to a dimension of its standard."
        ),
        message=Phrase("không có chiều “{value}”.", "there is no dimension “{value}”."),
        hint=Phrase("Ghi dimension: bằng một trong: {choices}", "Write dimension: with one of: {choices}"),
        why=Phrase(
            "Chỉ số không thuộc chiều nào thì không lên được biểu.",
            "An indicator without a dimension has no place in the forms.",
        ),
        mend=Phrase(
            "Ghi mã chiều (id) như ở mục dimensions của chuẩn.",
            "Write the dimension's id as under dimensions of the standard.",
        ),
        near=Phrase(" Có phải {near}?", " Is it {near}?"),
        hint_near=Phrase("Ghi: dimension: {near}", "Write: dimension: {near}"),
    ),
    "DP005": RulePage(
        sentence=Phrase(
            "Chuẩn thu nhập không cao hơn mức sống trung bình.",
            "The poverty line is not above the line of the average living standard.",
        ),
        message=Phrase(
            "chuẩn thu nhập {poverty:money} cao hơn mức sống trung bình {average:money}.",
            "the poverty line {poverty:money} is above the average living standard {average:money}.",
        ),
        hint=Phrase(
            "Sửa poverty: hoặc average: theo văn bản; xem lại số chữ số không.",
            "Correct poverty: or average: by the decree; look at the number of zeros.",
        ),
        why=Phrase(
            "Ghi thừa hoặc thiếu một số không thì mọi hộ bị so với mức sai.",
            "With a zero too many or too few every household is compared with a wrong line.",
        ),
        mend=Phrase(
            "Đối chiếu deprivations.yaml với nghị định về chuẩn nghèo.",
            "Compare deprivations.yaml with the decree on the poverty standard.",
        ),
    ),
}
