"""Vietnamese words of the rules on reviews, visits and support."""

from povplan.words.catalogue import RulePage

_WHY_CLASS = "Kết quả rà soát trái với chuẩn nghèo thì quyết định công nhận không có căn cứ."

PAGES = {
    "RV001": RulePage(
        sentence="Không ghi việc của ngày chưa đến.",
        message="ngày {date} sau hôm nay ({today}).",
        hint="Ghi lại ngày theo mẫu năm-tháng-ngày, ví dụ: date: 2023-06-30",
        why="Ngày sau hôm nay thường là gõ nhầm năm hoặc đảo ngày với tháng.",
        mend="Xem ngày trên phiếu rà soát hoặc quyết định.",
    ),
    "RV002": RulePage(
        sentence="Kết quả được công nhận phải có số quyết định, trừ hộ giảm khác.",
        message="rà soát ngày {date} đã công nhận nhưng chưa có số quyết định.",
        hint="Thêm số quyết định, ví dụ: decision: 52/QĐ-UBND; hoặc sửa thành state: proposed",
        why="Chỉ quyết định của Chủ tịch Ủy ban nhân dân xã mới công nhận hộ thoát nghèo.",
        mend="Ghi số quyết định; chưa có quyết định thì để state: proposed.",
    ),
    "RV003": RulePage(
        sentence="Hộ chỉ ra khỏi diện nghèo, cận nghèo khi thu nhập trên chuẩn.",
        message="rà soát ngày {date} ghi không nghèo nhưng thu nhập (hoặc điểm A) {value:money} không trên mức "
        "{line:money}.",
        hint="Sửa income: (hoặc score_a:), hoặc sửa category: thành near_poor hoặc poor",
        why=_WHY_CLASS,
        mend="Đối chiếu phiếu rà soát: bằng đúng mức chuẩn thì chưa vượt chuẩn.",
    ),
    "RV004": RulePage(
        sentence="Hộ cận nghèo thiếu hụt ít chỉ số hơn mức quy định cho hộ nghèo.",
        message="rà soát ngày {date} ghi cận nghèo nhưng thiếu hụt {count:count} chỉ số; phải dưới {least:count}.",
        hint="Sửa deprivations: (hoặc score_b:), hoặc sửa thành category: poor",
        why=_WHY_CLASS,
        mend="Đối chiếu phiếu rà soát của hộ.",
    ),
    "RV005": RulePage(
        sentence="Hộ nghèo thiếu hụt từ đủ số chỉ số quy định trở lên.",
        message="rà soát ngày {date} ghi nghèo nhưng thiếu hụt {count:count} chỉ số; phải từ {least:count} trở lên.",
        hint="Sửa deprivations: (hoặc score_b:), hoặc sửa thành category: near_poor",
        why=_WHY_CLASS,
        mend="Đối chiếu phiếu rà soát của hộ.",
    ),
    "RV006": RulePage(
        sentence="Hộ nghèo, cận nghèo có thu nhập không trên chuẩn.",
        message="rà soát ngày {date} ghi {category:term} nhưng thu nhập (hoặc điểm A) {value:money} trên mức "
        "{line:money}.",
        hint="Sửa income: (hoặc score_a:), hoặc sửa thành category: not_poor",
        why=_WHY_CLASS,
        mend="Đối chiếu phiếu rà soát của hộ.",
    ),
    "RV007": RulePage(
        sentence="Hộ giảm khác phải có lý do.",
        message="rà soát ngày {date} ghi hộ không còn nhưng chưa có lý do.",
        hint="Thêm reason: died (chết), moved (chuyển đi), merged (nhập hộ) hoặc split (tách hộ)",
        why="Biểu diễn biến tách giảm do thoát nghèo với giảm khác.",
        mend="Ghi lý do theo sổ của thôn.",
    ),
    "RV008": RulePage(
        sentence="Hỗ trợ thuộc một giải pháp của kế hoạch.",
        message="không có giải pháp “{value}”.",
        hint="Ghi measure: bằng một mã của plan.yaml: {choices}",
        why="Hỗ trợ không thuộc giải pháp nào thì không tổng hợp được.",
        mend="Ghi mã giải pháp (id) như trong plan.yaml, mục measures.",
        near=" Có phải “{near}”?",
        hint_near="Ghi: measure: {id}",
    ),
    "RV009": RulePage(
        sentence="Nguồn kinh phí của hỗ trợ có trong kế hoạch.",
        message="không có nguồn kinh phí “{value}”.",
        hint="Ghi source: bằng một mã của plan.yaml: {choices}",
        why="Nguồn không nhận ra thì không tổng hợp được tiền theo nguồn.",
        mend="Ghi mã nguồn (id) như trong plan.yaml, mục sources; chưa có thì thêm vào đó.",
        near=" Có phải “{near}”?",
        hint_near="Ghi: source: {id}",
    ),
    "RV010": RulePage(
        sentence="Số tiền hỗ trợ không âm.",
        message="hỗ trợ ngày {date} có số tiền âm: {amount:money} đồng.",
        hint="Ghi số tiền không có dấu trừ, ví dụ: amount: 5000000",
        why="Số âm làm sai tổng kinh phí.",
        mend="Ghi lại số tiền; hỗ trợ ghi nhầm thì xóa dòng đó.",
    ),
    "RV011": RulePage(
        sentence="Người đi thăm hộ có trong kế hoạch.",
        message="không có người hoặc tổ chức “{value}”.",
        hint="Ghi by: bằng mã của cán bộ, đoàn thể hoặc người giúp đỡ trong plan.yaml.",
        why="Không biết ai đi thì không tính được lần thăm cho ai.",
        mend="Sửa mã, hoặc thêm người đó vào plan.yaml.",
        near=" Có phải {near}?",
        hint_near="Ghi: by: {id}",
    ),
    "RV012": RulePage(
        sentence="Chỉ hộ giảm khác mới có lý do giảm.",
        message="rà soát ngày {date} có reason nhưng category không phải left.",
        hint="Bỏ dòng reason:, hoặc sửa thành category: left",
        why="Hai ô nói ngược nhau: hộ còn hay không còn trong xã.",
        mend="Giữ ô đúng theo sổ của thôn.",
    ),
    "RV101": RulePage(
        sentence="Rà soát làm đổi loại hộ phải có căn cứ: thu nhập, điểm hoặc mã thiếu hụt.",
        message="rà soát ngày {date} đổi loại hộ nhưng không ghi thu nhập, điểm hay mã thiếu hụt.",
        hint="Thêm income:, score_a: hoặc deprivations: theo phiếu rà soát",
        why="Không có căn cứ thì không kiểm tra được kết quả.",
        mend="Ghi số liệu của phiếu rà soát.",
    ),
    "RV102": RulePage(
        sentence="Một hộ không có hai rà soát cùng ngày, cùng trạng thái.",
        message="có hai rà soát ngày {date} cùng là “{state:term}”.",
        hint="Xóa một rà soát, hoặc sửa ngày.",
        why="Hai kết quả một ngày thì không biết kết quả nào sau.",
        mend="Giữ kết quả theo quyết định.",
    ),
    "RV103": RulePage(
        sentence="Việc ghi cho kế hoạch nằm trong năm kế hoạch hoặc tháng 01 năm sau.",
        message="ngày {date} ngoài thời gian của kế hoạch ({first} đến {last}).",
        hint="Sửa ngày, hoặc ghi việc này vào kế hoạch của năm đó.",
        why="Ngày ngoài năm thường là gõ nhầm năm.",
        mend="Xem ngày trên phiếu hoặc quyết định.",
    ),
    "RV104": RulePage(
        sentence="Rà soát thường xuyên có quyết định trong 15 ngày.",
        message="đề nghị ngày {date} đã {days} ngày chưa có quyết định.",
        hint="Ghi thêm kết quả: state: recognised kèm decision:, hoặc state: rejected",
        why="Quyết định 24/2021/QĐ-TTg cho 15 ngày.",
        mend="Hỏi bộ phận phụ trách đã có quyết định chưa.",
    ),
    "RV105": RulePage(
        sentence="Rà soát định kỳ có quyết định trước hết ngày 14 tháng 12.",
        message="đề nghị ngày {date} của đợt rà soát định kỳ chưa có quyết định, quá ngày {last}.",
        hint="Ghi thêm kết quả: state: recognised kèm decision:, hoặc state: rejected",
        why="Rà soát định kỳ từ 01/9 đến 14/12 hằng năm.",
        mend="Hỏi bộ phận phụ trách đã có quyết định chưa.",
    ),
    "RV106": RulePage(
        sentence="Hỗ trợ ghi rõ nguồn kinh phí.",
        message="hỗ trợ ngày {date} chưa ghi nguồn.",
        hint="Thêm source: bằng một mã ở mục sources của plan.yaml",
        why="Báo cáo tổng hợp kinh phí theo nguồn.",
        mend="Hỏi kế toán hoặc ngân hàng.",
    ),
    "RV107": RulePage(
        sentence="Hộ ra khỏi cả hai diện phải có thu nhập hoặc điểm A làm căn cứ.",
        message="rà soát ngày {date} ghi không nghèo nhưng chỉ có mã thiếu hụt, chưa có thu nhập hay điểm A.",
        hint="Thêm income: hoặc score_a: theo phiếu rà soát",
        why="Hết thiếu hụt thì hộ nghèo chỉ thành hộ cận nghèo; phải vượt chuẩn thu nhập mới ra khỏi cả hai diện.",
        mend="Ghi số liệu của phiếu rà soát, hoặc sửa thành category: near_poor",
    ),
}
