"""The pages of the rules of reviews."""

from povplan.words.phrase import Phrase
from povplan.words.rules import RulePage

_WHY_CLASS = Phrase(
    "Kết quả rà soát trái với chuẩn nghèo thì quyết định công nhận không có căn cứ.",
    "A result against the poverty standard leaves the decision without grounds.",
)

PAGES = {
    "RV001": RulePage(
        sentence=Phrase("Không ghi việc của ngày chưa đến.", "Nothing is recorded for a day in the future."),
        message=Phrase("ngày {date} sau hôm nay ({today}).", "the date {date} is after today ({today})."),
        hint=Phrase("Ghi lại date: theo thứ tự năm-tháng-ngày.", "Correct date: in the order year-month-day."),
        why=Phrase(
            "Ngày sau hôm nay thường là gõ nhầm năm hoặc đảo ngày với tháng.",
            "A date in the future is mostly a wrong year, or day and month exchanged.",
        ),
        mend=Phrase(
            "Xem ngày trên phiếu rà soát hoặc quyết định.", "See the date on the review sheet or the decision."
        ),
    ),
    "RV002": RulePage(
        sentence=Phrase(
            "Kết quả được công nhận phải có số quyết định, trừ hộ giảm khác.",
            "A recognised review has the number of its decision, except for a household that left.",
        ),
        message=Phrase(
            "rà soát ngày {date} đã công nhận nhưng chưa có số quyết định.",
            "the review of {date} is recognised but has no decision number.",
        ),
        hint=Phrase(
            "Thêm số quyết định vào decision: hoặc sửa thành state: proposed",
            "Add the number of the decision under decision: or correct to state: proposed",
        ),
        why=Phrase(
            "Chỉ quyết định của Chủ tịch Ủy ban nhân dân xã mới công nhận hộ thoát nghèo.",
            "Only the commune chairman's decision recognises that a household escaped poverty.",
        ),
        mend=Phrase(
            "Ghi số quyết định; chưa có quyết định thì để state: proposed.",
            "Write the decision's number; while there is none, leave state: proposed.",
        ),
    ),
    "RV003": RulePage(
        sentence=Phrase(
            "Hộ chỉ ra khỏi diện nghèo, cận nghèo khi thu nhập trên chuẩn.",
            "A household leaves both classes only by income above the line.",
        ),
        message=Phrase(
            "rà soát ngày {date} ghi không nghèo nhưng {measured:term} {value:money} không trên mức {line:money}.",
            "the review of {date} says not poor, but {measured:term} {value:money} is not above {line:money}.",
        ),
        hint=Phrase(
            "Sửa income: (hoặc score_a:), hoặc sửa category: thành near_poor hoặc poor",
            "Correct income: (or score_a:), or correct category: to near_poor or poor",
        ),
        why=_WHY_CLASS,
        mend=Phrase(
            "Đối chiếu phiếu rà soát: bằng đúng mức chuẩn thì chưa vượt chuẩn.",
            "Compare with the review sheet: exactly on the line is not above it.",
        ),
    ),
    "RV004": RulePage(
        sentence=Phrase(
            "Hộ cận nghèo thiếu hụt ít chỉ số hơn mức quy định cho hộ nghèo.",
            "A near-poor household is deprived in fewer indicators than make a household poor.",
        ),
        message=Phrase(
            "rà soát ngày {date} ghi cận nghèo nhưng thiếu hụt {count:count} chỉ số; phải dưới {least:count}.",
            "the review of {date} says near-poor, but deprived in {count}; it must be fewer than {least}.",
        ),
        hint=Phrase(
            "Sửa deprivations: (hoặc score_b:), hoặc sửa thành category: poor",
            "Correct deprivations: (or score_b:), or correct to category: poor",
        ),
        why=_WHY_CLASS,
        mend=Phrase("Đối chiếu phiếu rà soát của hộ.", "Compare with the household's review sheet."),
    ),
    "RV005": RulePage(
        sentence=Phrase(
            "Hộ nghèo thiếu hụt từ đủ số chỉ số quy định trở lên.",
            "A poor household is deprived in as many indicators as the standard asks for, or more.",
        ),
        message=Phrase(
            "rà soát ngày {date} ghi nghèo nhưng thiếu hụt {count:count} chỉ số; phải từ {least:count} trở lên.",
            "the review of {date} says poor, but deprived in {count}; it must be {least} or more.",
        ),
        hint=Phrase(
            "Sửa deprivations: (hoặc score_b:), hoặc sửa thành category: near_poor",
            "Correct deprivations: (or score_b:), or correct to category: near_poor",
        ),
        why=_WHY_CLASS,
        mend=Phrase("Đối chiếu phiếu rà soát của hộ.", "Compare with the household's review sheet."),
    ),
    "RV006": RulePage(
        sentence=Phrase(
            "Hộ nghèo, cận nghèo có thu nhập không trên chuẩn.",
            "A poor or near-poor household has an income at or under the line.",
        ),
        message=Phrase(
            "rà soát ngày {date} ghi {category:term} nhưng {measured:term} {value:money} trên mức {line:money}.",
            "the review of {date} says {category:term}, but {measured:term} {value:money} is over {line:money}.",
        ),
        hint=Phrase(
            "Sửa income: (hoặc score_a:), hoặc sửa thành category: not_poor",
            "Correct income: (or score_a:), or correct to category: not_poor",
        ),
        why=_WHY_CLASS,
        mend=Phrase("Đối chiếu phiếu rà soát của hộ.", "Compare with the household's review sheet."),
    ),
    "RV007": RulePage(
        sentence=Phrase("Hộ giảm khác phải có lý do.", "A household that left did so for a reason."),
        message=Phrase(
            "rà soát ngày {date} ghi hộ không còn nhưng chưa có lý do.",
            "the review of {date} says that it left, without a reason.",
        ),
        hint=Phrase(
            "Thêm reason: died (đã mất), moved (chuyển đi), merged (nhập hộ) hoặc split (tách hộ)",
            "Add reason: died, moved, merged or split",
        ),
        why=Phrase(
            "Biểu diễn biến tách giảm do thoát nghèo với giảm khác.",
            "The movement forms keep households that escaped apart from those that left.",
        ),
        mend=Phrase("Ghi lý do theo sổ của thôn.", "Write the reason from the village's register."),
    ),
    "RV008": RulePage(
        sentence=Phrase("Hỗ trợ thuộc một giải pháp của kế hoạch.", "Support names a measure of the plan."),
        message=Phrase("không có giải pháp “{value}”.", "there is no measure “{value}”."),
        hint=Phrase(
            "Ghi measure: bằng một mã của plan.yaml: {choices}", "Write measure: with an id of plan.yaml: {choices}"
        ),
        why=Phrase(
            "Hỗ trợ không thuộc giải pháp nào thì không tổng hợp được.",
            "Support without a known measure cannot be added up.",
        ),
        mend=Phrase(
            "Ghi mã giải pháp (id) như trong plan.yaml, mục measures.",
            "Write the measure's id as in plan.yaml under measures.",
        ),
        near=Phrase(" Có phải “{near}”?", " Is it “{near}”?"),
        hint_near=Phrase("Ghi: measure: {id}", "Write: measure: {id}"),
    ),
    "RV009": RulePage(
        sentence=Phrase("Nguồn vốn của hỗ trợ có trong kế hoạch.", "Support comes from a source of funds of the plan."),
        message=Phrase("không có nguồn vốn “{value}”.", "there is no source of funds “{value}”."),
        hint=Phrase(
            "Ghi source: bằng một mã của plan.yaml: {choices}", "Write source: with an id of plan.yaml: {choices}"
        ),
        why=Phrase(
            "Nguồn không nhận ra thì không tổng hợp được tiền theo nguồn.",
            "Money from an unknown source cannot be added up by source.",
        ),
        mend=Phrase(
            "Ghi mã nguồn (id) như trong plan.yaml, mục sources; chưa có thì thêm vào đó.",
            "Write the source's id as in plan.yaml under sources; add it there if it is missing.",
        ),
        near=Phrase(" Có phải “{near}”?", " Is it “{near}”?"),
        hint_near=Phrase("Ghi: source: {id}", "Write: source: {id}"),
    ),
    "RV010": RulePage(
        sentence=Phrase("Số tiền hỗ trợ không âm.", "The amount of support is not negative."),
        message=Phrase(
            "hỗ trợ ngày {date} có số tiền âm: {amount:money} đồng.",
            "the support of {date} has a negative amount: {amount:money} VND.",
        ),
        hint=Phrase("Ghi lại amount: không có dấu trừ.", "Write amount: without a minus sign."),
        why=Phrase("Số âm làm sai tổng kinh phí.", "A negative amount makes the sums wrong."),
        mend=Phrase(
            "Ghi lại số tiền; hỗ trợ ghi nhầm thì xóa dòng đó.", "Correct the amount; remove a line entered by mistake."
        ),
    ),
    "RV011": RulePage(
        sentence=Phrase(
            "Người đi thăm hộ có trong kế hoạch.", "The visitor is an officer, an organisation or a helper of the plan."
        ),
        message=Phrase("không có người hoặc tổ chức “{value}”.", "there is no person or organisation “{value}”."),
        hint=Phrase(
            "Ghi by: bằng mã của cán bộ, đoàn thể hoặc người giúp đỡ trong plan.yaml.",
            "Write by: with the id of an officer, an organisation or a helper of plan.yaml.",
        ),
        why=Phrase(
            "Không biết ai đi thì không tính được lần thăm cho ai.", "A visit by an unknown person counts for nobody."
        ),
        mend=Phrase("Sửa mã, hoặc thêm người đó vào plan.yaml.", "Correct the id, or add the person to plan.yaml."),
        near=Phrase(" Có phải {near}?", " Is it {near}?"),
        hint_near=Phrase("Ghi: by: {id}", "Write: by: {id}"),
    ),
    "RV012": RulePage(
        sentence=Phrase("Chỉ hộ giảm khác mới có lý do giảm.", "Only a household that left has a reason for leaving."),
        message=Phrase(
            "rà soát ngày {date} có reason nhưng category không phải left.",
            "the review of {date} has a reason, but its category is not left.",
        ),
        hint=Phrase("Bỏ dòng reason:, hoặc sửa thành category: left", "Remove reason:, or correct to category: left"),
        why=Phrase(
            "Hai ô nói ngược nhau: hộ còn hay không còn trong xã.",
            "The two contradict each other: the household is still there or it is not.",
        ),
        mend=Phrase("Giữ ô đúng theo sổ của thôn.", "Keep what the village's register says."),
    ),
    "RV013": RulePage(
        sentence=Phrase(
            "Hộ đã giảm khác (đã mất, chuyển đi...) thì không còn rà soát nào sau đó.",
            "After a household left (died, moved ...) there are no more reviews of it.",
        ),
        message=Phrase(
            "rà soát ngày {date} sau ngày hộ không còn trong danh sách ({left}).",
            "the review of {date} is after the household left ({left}).",
        ),
        hint=Phrase(
            "Xóa rà soát này, hoặc sửa ngày, hoặc xóa rà soát có category: left nếu hộ vẫn còn.",
            "Remove this review, or correct its date, or remove the one with category: left if it is still there.",
        ),
        why=Phrase(
            "Hộ không còn thì không thể được công nhận thoát nghèo; để lại thì kết quả bị tính sai.",
            "A household that is gone cannot be recognised as out of poverty; a review after that makes the "
            "result wrong.",
        ),
        mend=Phrase(
            "Xem sổ của thôn: hộ còn hay không còn, và từ ngày nào.",
            "See the village's register: is the household still there, and until when was it?",
        ),
    ),
    "RV014": RulePage(
        sentence=Phrase(
            "Hộ phát sinh trong năm chỉ được công nhận kết quả rà soát từ ngày vào danh sách.",
            "A household that came in during the year is recognised from that day on.",
        ),
        message=Phrase(
            "rà soát ngày {date} trước ngày hộ vào danh sách ({entered}).",
            "the review of {date} is before the household came in ({entered}).",
        ),
        hint=Phrase(
            "Sửa ngày của rà soát, hoặc sửa date: ở mục entered.", "Correct the review's date, or date: under entered."
        ),
        why=Phrase(
            "Trước ngày đó hộ chưa thuộc diện nghèo, cận nghèo.", "Before that day the household was in neither class."
        ),
        mend=Phrase(
            "Xem ngày trên quyết định đưa hộ vào danh sách.", "See the date of the decision that put it on the list."
        ),
    ),
    "RV015": RulePage(
        sentence=Phrase(
            "Hai quyết định cùng ngày về một hộ không trái nhau.",
            "Two decisions of one day on a household do not contradict each other.",
        ),
        message=Phrase("có hai kết quả trái nhau cùng ngày {date}.", "there are two contradicting results of {date}."),
        hint=Phrase(
            "Giữ kết quả đúng theo quyết định, xóa kết quả kia, hoặc sửa ngày.",
            "Keep the one of the decision, remove the other, or correct a date.",
        ),
        why=Phrase(
            "Hai kết quả một ngày thì không biết kết quả nào có hiệu lực, số liệu có thể sai.",
            "With two results of one day nobody knows which is in force, and figures may be wrong.",
        ),
        mend=Phrase("Xem lại quyết định của Chủ tịch Ủy ban nhân dân xã.", "Look at the chairman's decision."),
    ),
    "RV016": RulePage(
        sentence=Phrase(
            "Quyết định đổi giữa hộ nghèo và hộ cận nghèo phải có mã thiếu hụt hoặc điểm B.",
            "A recognised change between poor and near-poor gives the deprivation codes or score B.",
        ),
        message=Phrase(
            "rà soát ngày {date} đổi thành {category:term} nhưng chưa có mã thiếu hụt hoặc điểm B; các mã đang có "
            "({count:count}) là của loại hộ trước.",
            "the review of {date} makes it {category:term} without deprivation codes or score B; the codes in force "
            "({count:number}) are those of the class before.",
        ),
        hint=Phrase(
            "Thêm deprivations: [các mã theo phiếu rà soát], hoặc score_b:",
            "Add deprivations: [the codes of the review sheet], or score_b:",
        ),
        why=Phrase(
            "Loại hộ theo số chỉ số thiếu hụt; thiếu mã thì các biểu 4 đến 7 và cách thoát nghèo tính theo mã cũ.",
            "The class goes by the number of deprivations; without codes, forms 4 to 7 and the ways out go by "
            "the old ones.",
        ),
        mend=Phrase(
            "Ghi mã thiếu hụt theo phiếu rà soát: povplan review HỘ --replace --deprivations 1,4.",
            "Record the codes of the review sheet: povplan review HOUSEHOLD --replace --deprivations 1,4.",
        ),
    ),
    "RV017": RulePage(
        sentence=Phrase(
            "Việc trước năm kế hoạch đã nằm trong danh sách đầu năm.",
            "Events before the plan's year are already in the list.",
        ),
        message=Phrase(
            "ngày {date} trước năm {year}: việc này đã tính trong số liệu đầu năm.",
            "{date} is before {year}: this is already in the figures at the start.",
        ),
        hint=Phrase(
            "Nếu gõ nhầm năm thì sửa ngày; nếu đúng ngày thì bỏ mục này và ghi kết quả vào category, members, "
            "deprivations của hộ.",
            "If the year is mistyped, correct the date; if the date is right, remove the entry and put the result "
            "into category, members, deprivations.",
        ),
        why=Phrase(
            "Ghi lại việc của năm trước thì kết quả năm nay tính thêm một lần.",
            "An event of last year would be counted again this year.",
        ),
        mend=Phrase("Sửa ngày, hoặc bỏ mục này.", "Correct the date, or remove the entry."),
    ),
    "RV018": RulePage(
        sentence=Phrase(
            "Hộ mà hộ khác nhập vào có trong danh sách.", "The household that another one went into is in the list."
        ),
        message=Phrase(
            "rà soát ngày {date} ghi nhập vào hộ {value} nhưng danh sách không có hộ nào khác mang số đó.",
            "the review of {date} says that it went into household {value}, but no other household of the list has "
            "that number.",
        ),
        hint=Phrase(
            "Ghi into: bằng số thứ tự của hộ đó; nếu hộ đó không thuộc diện theo dõi thì bỏ into:",
            "Set into: to the number of that household; if that one is not followed, remove into:",
        ),
        why=Phrase(
            "Không biết hộ nào thì không theo dõi được số khẩu chuyển đi đâu.",
            "Without it nobody can follow where the persons went.",
        ),
        mend=Phrase("Tìm số thứ tự bằng lệnh povplan list --search.", "Look the number up with povplan list --search."),
    ),
    "RV019": RulePage(
        sentence=Phrase(
            "Chỉ hộ nhập hộ, tách hộ mới có hộ nhận.",
            "Only a household that was merged or split went into another one.",
        ),
        message=Phrase(
            "rà soát ngày {date} có into: nhưng không phải nhập hộ, tách hộ.",
            "the review of {date} has into:, but it is neither a merger nor a split.",
        ),
        hint=Phrase(
            "Bỏ into:, hoặc ghi category: left cùng reason: merged (nhập hộ)",
            "Remove into:, or set category: left and reason: merged",
        ),
        why=Phrase(
            "Hai ô nói ngược nhau: hộ nhập vào hộ khác hay giảm vì lý do khác.", "The two keys contradict each other."
        ),
        mend=Phrase("Giữ ô đúng theo sổ của thôn.", "Keep the one that is right by the register of the village."),
    ),
    "RV101": RulePage(
        sentence=Phrase(
            "Rà soát làm đổi loại hộ phải có căn cứ: thu nhập, điểm hoặc mã thiếu hụt.",
            "A review that changes the class gives income, points or codes as its grounds.",
        ),
        message=Phrase(
            "rà soát ngày {date} đổi loại hộ nhưng không ghi thu nhập, điểm hay mã thiếu hụt.",
            "the review of {date} changes the class without income, points or codes.",
        ),
        hint=Phrase(
            "Thêm income:, score_a: hoặc deprivations: theo phiếu rà soát",
            "Add income:, score_a: or deprivations: from the review sheet",
        ),
        why=Phrase("Không có căn cứ thì không kiểm tra được kết quả.", "Without grounds the result cannot be checked."),
        mend=Phrase("Ghi số liệu của phiếu rà soát.", "Enter the figures of the review sheet."),
    ),
    "RV102": RulePage(
        sentence=Phrase(
            "Một hộ không có hai rà soát cùng ngày, cùng tình trạng.",
            "A household has at most one review of a day and state.",
        ),
        message=Phrase(
            "có hai rà soát ngày {date} cùng là “{state:term}”.", "has two reviews of {date}, both “{state:term}”."
        ),
        hint=Phrase("Xóa một rà soát, hoặc sửa ngày.", "Remove one, or correct the date."),
        why=Phrase(
            "Hai kết quả một ngày thì không biết kết quả nào sau.",
            "With two results of one day nobody knows which came later.",
        ),
        mend=Phrase("Giữ kết quả theo quyết định.", "Keep the one of the decision."),
    ),
    "RV103": RulePage(
        sentence=Phrase(
            "Việc ghi cho kế hoạch nằm trong năm kế hoạch hoặc tháng 01 năm sau.",
            "Every recorded day is in the plan's year or the January after it.",
        ),
        message=Phrase(
            "ngày {date} ngoài thời gian của kế hoạch ({first} đến {last}).",
            "the date {date} is outside the plan's period ({first} to {last}).",
        ),
        hint=Phrase(
            "Sửa ngày, hoặc ghi việc này vào kế hoạch của năm đó.",
            "Correct the date, or record it in the plan of that year.",
        ),
        why=Phrase("Ngày ngoài năm thường là gõ nhầm năm.", "A date outside the year is mostly a slip in the year."),
        mend=Phrase("Xem ngày trên phiếu hoặc quyết định.", "See the date on the sheet or the decision."),
    ),
    "RV104": RulePage(
        sentence=Phrase(
            "Đề nghị của rà soát thường xuyên không chờ quyết định quá 15 ngày.",
            "No proposal of a regular review waits more than 15 days for its decision.",
        ),
        message=Phrase(
            "đề nghị ngày {date}: đã {days} ngày từ khi bắt đầu rà soát ({begun}) chưa có quyết định.",
            "the proposal of {date} waits for a decision {days} days after the review began ({begun}).",
        ),
        hint=Phrase(
            "Ghi thêm kết quả: state: recognised kèm decision:, hoặc state: rejected",
            "Add the result: state: recognised with decision:, or state: rejected",
        ),
        why=Phrase("Quyết định 24/2021/QĐ-TTg cho 15 ngày.", "Decision 24/2021/QĐ-TTg allows 15 days."),
        mend=Phrase(
            "Hỏi bộ phận phụ trách đã có quyết định chưa.", "Ask the unit in charge whether there is a decision."
        ),
    ),
    "RV105": RulePage(
        sentence=Phrase(
            "Đề nghị của rà soát định kỳ không chờ quyết định sau ngày 14 tháng 12.",
            "No proposal of a periodic review waits for its decision after 14 December.",
        ),
        message=Phrase(
            "đề nghị ngày {date} của đợt rà soát định kỳ chưa có quyết định, quá ngày {last}.",
            "the periodic proposal of {date} has no decision, and {last} is past.",
        ),
        hint=Phrase(
            "Ghi thêm kết quả: state: recognised kèm decision:, hoặc state: rejected",
            "Add the result: state: recognised with decision:, or state: rejected",
        ),
        why=Phrase(
            "Rà soát định kỳ từ 01/9 đến 14/12 hằng năm.", "The periodic review lasts from 1 September to 14 December."
        ),
        mend=Phrase(
            "Hỏi bộ phận phụ trách đã có quyết định chưa.", "Ask the unit in charge whether there is a decision."
        ),
    ),
    "RV106": RulePage(
        sentence=Phrase("Hỗ trợ ghi rõ nguồn vốn.", "Support has a source of funds."),
        message=Phrase("hỗ trợ ngày {date} chưa ghi nguồn.", "the support of {date} has no source."),
        hint=Phrase(
            "Thêm source: bằng một mã ở mục sources của plan.yaml", "Add source: with an id under sources of plan.yaml"
        ),
        why=Phrase("Báo cáo tổng hợp kinh phí theo nguồn.", "The report adds up the money by source."),
        mend=Phrase("Hỏi kế toán hoặc ngân hàng.", "Ask the accountant or the bank."),
    ),
    "RV107": RulePage(
        sentence=Phrase(
            "Hộ ra khỏi cả hai diện phải có thu nhập hoặc điểm A làm căn cứ.",
            "Income or score A shows that a household leaves both classes.",
        ),
        message=Phrase(
            "rà soát ngày {date} ghi không nghèo nhưng chỉ có mã thiếu hụt, chưa có thu nhập hay điểm A.",
            "the review of {date} says not poor with codes only, without income or score A.",
        ),
        hint=Phrase("Thêm income: hoặc score_a: theo phiếu rà soát", "Add income: or score_a: from the review sheet"),
        why=Phrase(
            "Hết thiếu hụt thì hộ nghèo chỉ thành hộ cận nghèo; phải vượt chuẩn thu nhập mới ra khỏi cả hai diện.",
            "A poor household that closes its deprivations becomes near-poor; only income takes it out of "
            "both classes.",
        ),
        mend=Phrase(
            "Ghi số liệu của phiếu rà soát, hoặc sửa thành category: near_poor",
            "Enter the figures of the review sheet, or correct to category: near_poor",
        ),
    ),
    "RV108": RulePage(
        sentence=Phrase(
            "Có điểm B mà không có mã thì mã thiếu hụt vẫn là của loại hộ trước.",
            "With score B and no codes, the deprivation codes are still those of the class before.",
        ),
        message=Phrase(
            "rà soát ngày {date} chỉ có điểm B; các mã đang có ({count:count}) không hợp với {category:term}.",
            "the review of {date} gives only score B; the codes in force ({count:number}) do not fit {category:term}.",
        ),
        hint=Phrase(
            "Thêm deprivations: [các mã theo phiếu rà soát]", "Add deprivations: [the codes of the review sheet]"
        ),
        why=Phrase(
            "Các biểu chỉ số thiếu hụt cần biết từng mã, không chỉ số điểm.",
            "The forms on deprivations need each code, not only the points.",
        ),
        mend=Phrase("Ghi mã thiếu hụt theo phiếu rà soát.", "Record the codes of the review sheet."),
    ),
    "RV109": RulePage(
        sentence=Phrase(
            "Việc của tháng 1 năm sau chỉ tính cho kế hoạch khi quyết định một đề nghị trong năm hoặc là rà soát "
            "định kỳ.",
            "A review of the January after the year counts for the plan only if it decides a proposal of the year or "
            "is periodic.",
        ),
        message=Phrase(
            "rà soát ngày {date} không quyết định đề nghị nào của năm {year} và không phải rà soát định kỳ nên không "
            "tính cho năm {year}.",
            "the review of {date} decides no proposal of {year} and is not periodic, so it does not count for {year}.",
        ),
        hint=Phrase(
            "Nếu thuộc rà soát định kỳ năm {year}, thêm kind: periodic; nếu không thì ghi vào kế hoạch năm sau.",
            "If it belongs to the periodic review of {year}, add kind: periodic; if not, record it in the plan of the "
            "next year.",
        ),
        why=Phrase(
            "Việc thường xuyên của tháng 1 thuộc kế hoạch năm sau.",
            "A regular review in January belongs to the plan of the next year.",
        ),
        mend=Phrase(
            "Thêm kind: periodic, hoặc ghi đề nghị của năm trước đó nếu còn thiếu.",
            "Add kind: periodic, or the proposal of the year if it is missing.",
        ),
    ),
    "RV110": RulePage(
        sentence=Phrase("Mỗi lần thăm, mỗi lần hỗ trợ ghi một lần.", "Each visit and each support is recorded once."),
        message=Phrase(
            "việc ngày {date} ghi hai lần giống hệt nhau.",
            "the entry of {date} stands in the list twice, word for word.",
        ),
        hint=Phrase(
            "Nếu chỉ có một lần thì xóa một mục; nếu hai lần thật thì ghi rõ ở note:",
            "If it happened once, remove one entry; if it really happened twice, say so under note:",
        ),
        why=Phrase(
            "Ghi hai lần thì số lần và số tiền bị tính đôi.",
            "If it is recorded twice, times and amounts are counted double.",
        ),
        mend=Phrase("Xóa mục ghi thừa.", "Remove the surplus entry."),
    ),
    "RV111": RulePage(
        sentence=Phrase(
            "Thu nhập và điểm A của một rà soát cùng trên hoặc cùng dưới chuẩn.",
            "Income and score A of one review are on the same side of the line.",
        ),
        message=Phrase(
            "rà soát ngày {date} ghi thu nhập {income:money} (chuẩn {line:money}) nhưng điểm A {score:number} (chuẩn "
            "{score_line:number}): một số trên chuẩn, một số không.",
            "the review of {date} gives an income of {income:money} (line {line:money}) but score A {score:number} "
            "(line {score_line:number}): only one of them is above the line.",
        ),
        hint=Phrase(
            "Xem phiếu rà soát, sửa hoặc bỏ số sai.", "Look at the review sheet, and correct or remove the wrong one."
        ),
        why=Phrase("Hai số cùng nói về thu nhập của hộ thì không trái nhau.", "Both express the household's income."),
        mend=Phrase("Đối chiếu phiếu rà soát của hộ.", "Compare with the review sheet."),
    ),
    "RV112": RulePage(
        sentence=Phrase(
            "Quyết định về rà soát thường xuyên ra trong 15 ngày từ ngày 15 của tháng.",
            "The decision on a regular review comes within 15 days of the 15th of the month.",
        ),
        message=Phrase(
            "quyết định ngày {date} ra sau {days} ngày kể từ khi bắt đầu rà soát ({begun}).",
            "the decision of {date} came {days} days after the review began ({begun}).",
        ),
        hint=Phrase(
            "Nếu gõ nhầm ngày thì sửa; nếu đúng thì giữ nguyên.",
            "If the date is mistyped, correct it; if it is right, leave it.",
        ),
        why=Phrase("Quyết định 24/2021/QĐ-TTg cho 15 ngày.", "Decision 24/2021/QĐ-TTg allows 15 days."),
        mend=Phrase("Xem ngày trên quyết định.", "Look at the date of the decision."),
    ),
    "RV113": RulePage(
        sentence=Phrase(
            "Quyết định về rà soát định kỳ ra trước hết ngày 14/12.",
            "The decision on a periodic review comes by 14 December.",
        ),
        message=Phrase(
            "quyết định ngày {date} về rà soát định kỳ ra sau ngày {last}.",
            "the decision of {date} on the periodic review came after {last}.",
        ),
        hint=Phrase(
            "Nếu gõ nhầm ngày thì sửa; nếu đúng thì giữ nguyên.",
            "If the date is mistyped, correct it; if it is right, leave it.",
        ),
        why=Phrase(
            "Quyết định 24/2021/QĐ-TTg: rà soát định kỳ từ 01/9 đến 14/12.",
            "Decision 24/2021/QĐ-TTg: the periodic review is from 1 September to 14 December.",
        ),
        mend=Phrase("Xem ngày trên quyết định.", "Look at the date of the decision."),
    ),
    "RV114": RulePage(
        sentence=Phrase(
            "Điểm B bằng số chỉ số thiếu hụt nhân với điểm của một chỉ số.",
            "Score B is the number of deprivations times the points of one.",
        ),
        message=Phrase(
            "rà soát ngày {date} ghi điểm B {value:number}; mỗi chỉ số {points:number} điểm.",
            "the review of {date} gives score B {value:number}; one deprivation is {points:number} points.",
        ),
        hint=Phrase(
            "Sửa score_b: thành {expected}, hoặc sửa deprivations:",
            "Set score_b: to {expected}, or correct deprivations:",
        ),
        why=Phrase(
            "Điểm B chỉ là cách đếm khác của các mã thiếu hụt.", "Score B only counts the codes in another way."
        ),
        mend=Phrase("Đối chiếu phiếu rà soát của hộ.", "Compare with the review sheet."),
    ),
    "RV115": RulePage(
        sentence=Phrase(
            "Hộ giảm do chủ hộ mất khi chỉ còn một khẩu.", "Only a household of one member leaves by death."
        ),
        message=Phrase(
            "rà soát ngày {date} ghi hộ giảm do đã mất nhưng hộ có {members:count} khẩu.",
            "the review of {date} says that it died, but it has {members:number} members.",
        ),
        hint=Phrase(
            "Nếu những người khác vẫn ở xã, ghi thay đổi số khẩu: povplan edit HỘ --members N --since NGÀY",
            "If the others still live there, record their number: povplan edit HOUSEHOLD --members N --since DATE",
        ),
        why=Phrase(
            "Hộ còn người thì vẫn là hộ nghèo, hộ cận nghèo của xã.",
            "A household with members left is still poor or near-poor.",
        ),
        mend=Phrase(
            "Hỏi thôn: cả hộ không còn ai, hay chỉ một người mất.",
            "Ask the village whether nobody is left, or one member died.",
        ),
    ),
    "RV116": RulePage(
        sentence=Phrase("Một quyết định có một ngày.", "A decision has one date."),
        message=Phrase(
            "quyết định {decision} ở đây ghi ngày {date}, chỗ khác ghi ngày {other}.",
            "decision {decision} has the date {date} here and {other} elsewhere.",
        ),
        hint=Phrase("Sửa ngày hoặc số quyết định cho đúng.", "Correct the date or the number of the decision."),
        why=Phrase(
            "Một số quyết định hai ngày thì có một chỗ gõ nhầm.",
            "If one number has two dates, one of them is wrong.",
        ),
        mend=Phrase("Xem ngày và số trên quyết định.", "Look at the date and the number of the decision."),
    ),
    "RV117": RulePage(
        sentence=Phrase(
            "Rà soát định kỳ từ 01/9 đến 14/12.", "The periodic review is from 1 September to 14 December."
        ),
        message=Phrase(
            "rà soát ngày {date} ghi là định kỳ nhưng ngoài đợt 01/9–14/12.",
            "the review of {date} is called periodic, but is not from 1 September to 14 December.",
        ),
        hint=Phrase(
            "Sửa thành kind: regular, bỏ kind:, hoặc sửa ngày.",
            "Set kind: regular, remove kind:, or correct the date.",
        ),
        why=Phrase(
            "Ngoài thời gian này chỉ có rà soát thường xuyên.", "At other times there are only regular reviews."
        ),
        mend=Phrase("Xem ngày trên phiếu rà soát.", "Look at the date of the review sheet."),
    ),
    "RV118": RulePage(
        sentence=Phrase(
            "Thăm hộ, hỗ trợ khi hộ đang ở trong danh sách của xã.",
            "Visits and support fall in the time in which the household is on the list.",
        ),
        message=Phrase(
            "việc ngày {date} khi hộ chưa vào danh sách hoặc đã giảm khác.",
            "the entry of {date} is before it came in or after it left.",
        ),
        hint=Phrase(
            "Sửa ngày, hoặc sửa ngày vào danh sách, ngày giảm khác.",
            "Correct the date, or the date on which it came in or left.",
        ),
        why=Phrase(
            "Hộ không còn ở xã thì không thăm, không hỗ trợ được.",
            "A household that is not on the list cannot be visited or helped.",
        ),
        mend=Phrase("Xem sổ của thôn.", "Look at the register of the village."),
    ),
    "RV119": RulePage(
        sentence=Phrase("Không công nhận thì ghi lý do.", "A refusal gives its reasons."),
        message=Phrase(
            "rà soát ngày {date} không công nhận nhưng chưa ghi lý do.",
            "the review of {date} is rejected without a reason.",
        ),
        hint=Phrase("Ghi lý do không công nhận vào note:", "Give the reason of the refusal under note:"),
        why=Phrase(
            "Hộ được trả lời bằng văn bản, nêu rõ lý do.", "The household gets an answer in writing, with the reasons."
        ),
        mend=Phrase("Ghi lý do như trong văn bản trả lời.", "Give the reason as in the answer."),
    ),
    "RV120": RulePage(
        sentence=Phrase(
            "Việc ghi ngày mai là do đồng hồ hoặc múi giờ của máy.",
            "A date of tomorrow comes from a computer with a wrong clock or time zone.",
        ),
        message=Phrase(
            "ngày {date} là ngày mai (hôm nay {today}): đồng hồ hoặc múi giờ của máy này, hoặc của máy đã ghi, "
            "không đúng.",
            "{date} is tomorrow (today is {today}): the clock or time zone of this computer, or of the one that "
            "recorded it, is wrong.",
        ),
        hint=Phrase(
            "Xem lại ngày giờ, múi giờ của máy; nếu gõ nhầm thì sửa ngày.",
            "Look at the date, time and time zone of the computer; if the date is mistyped, correct it.",
        ),
        why=Phrase(
            "Hai máy lệch múi giờ thì ghi lệch nhau một ngày.", "Two computers in different time zones are a day apart."
        ),
        mend=Phrase("Chỉnh đồng hồ của máy, hoặc sửa ngày.", "Set the clock of the computer, or correct the date."),
    ),
}
