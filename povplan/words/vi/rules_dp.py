"""Vietnamese words of the rules on deprivation codes."""

from povplan.words.catalogue import RulePage

PAGES = {
    "DP001": RulePage(
        sentence="Mã chiều thiếu hụt phải có trong chuẩn nghèo đang áp dụng.",
        message="mã thiếu hụt {value} không có trong chuẩn {standard} (từ {least} đến {most}).",
        hint="Ghi mã từ {least} đến {most}, cách nhau bằng dấu phẩy, ví dụ: [1, 4, 10]",
        why="Mã lạ thường là hai mã viết liền (110 thay cho 1, 10) hoặc mã của chuẩn khác.",
        mend="Xem bảng mã ở cuối danh sách giấy hoặc tệp deprivations.yaml.",
    ),
    "DP002": RulePage(
        sentence="Mỗi mã thiếu hụt ghi một lần.",
        message="mã thiếu hụt {value} ghi hai lần.",
        hint="Bỏ một mã {value}; nếu định ghi mã khác thì sửa lại.",
        why="Mã ghi hai lần thường là gõ nhầm một mã khác.",
        mend="Đối chiếu với phiếu rà soát của hộ.",
    ),
    "DP003": RulePage(
        sentence="Trong một chuẩn nghèo mỗi chỉ số có mã riêng.",
        message="mã {value} đã dùng cho một chỉ số khác của chuẩn này.",
        hint="Ghi code: bằng mã chưa dùng.",
        why="Hai chỉ số một mã thì không đếm được.",
        mend="Đối chiếu tệp deprivations.yaml với văn bản quy định chuẩn nghèo.",
    ),
    "DP004": RulePage(
        sentence="Mỗi chỉ số thuộc một chiều có trong chuẩn nghèo.",
        message="không có chiều “{value}”.",
        hint="Ghi dimension: bằng một trong: {choices}",
        why="Chỉ số không thuộc chiều nào thì không lên được biểu.",
        mend="Ghi mã chiều (id) như ở mục dimensions của chuẩn.",
        near=" Có phải {near}?",
        hint_near="Ghi: dimension: {near}",
    ),
    "DP005": RulePage(
        sentence="Chuẩn thu nhập không cao hơn mức sống trung bình.",
        message="chuẩn thu nhập {poverty:money} cao hơn mức sống trung bình {average:money}.",
        hint="Sửa poverty: hoặc average: theo văn bản; xem lại số chữ số không.",
        why="Ghi thừa hoặc thiếu một số không thì mọi hộ bị so với mức sai.",
        mend="Đối chiếu deprivations.yaml với nghị định về chuẩn nghèo.",
    ),
}
