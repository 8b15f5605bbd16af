"""The pages of the rules of households."""

from povplan.words.phrase import Phrase
from povplan.words.rules import RulePage

_WHY_ID = Phrase(
    "Sai tên thì hộ không được tính cho ai, cho thôn nào, số liệu tổng hợp sẽ thiếu.",
    "Under a wrong name the household counts for no officer and no village, and totals fall short.",
)

PAGES = {
    "HH001": RulePage(
        sentence=Phrase("Mỗi hộ có một số thứ tự riêng.", "Each household has a number of its own."),
        message=Phrase(
            "số thứ tự này đã dùng cho hộ {other} ở dòng {other_line}.",
            "this number is taken by household {other} on line {other_line}.",
        ),
        hint=Phrase(
            "Ghi lại id: bằng số chưa dùng (từ {free} trở lên).", "Give it a free number (from {free} on) as its id:"
        ),
        why=Phrase(
            "Mọi lệnh gọi hộ theo số thứ tự; hai hộ một số thì không biết là hộ nào.",
            "Every command calls a household by its number; with two of one number nobody knows which is meant.",
        ),
        mend=Phrase(
            "Đổi số của hộ ghi sau; số đã dùng không dùng lại, kể cả khi hộ cũ đã xóa.",
            "Change the number of the later one; a number is never used again, even after its household is removed.",
        ),
    ),
    "HH002": RulePage(
        sentence=Phrase(
            "Một hộ chỉ có một lần trong danh sách, dù tên viết cách nào.",
            "A household stands in the list once, however its name is written.",
        ),
        message=Phrase(
            "trùng với hộ {other} ở dòng {other_line}: cùng chủ hộ, cùng {village:village}.",
            "the same as household {other} on line {other_line}: same head, same {village:village}.",
        ),
        hint=Phrase(
            "Xóa một trong hai hộ; nếu là hai hộ khác nhau, ghi thêm để phân biệt, ví dụ tên đệm hoặc năm sinh.",
            "Remove one of the two; if they are two households, tell the heads apart, say by year of birth.",
        ),
        why=Phrase(
            "Hộ ghi hai lần thì chỉ tiêu và kết quả bị tính hai lần.",
            "A household listed twice is counted twice, in the targets and in the results.",
        ),
        mend=Phrase(
            "Giữ lại hộ ghi đầy đủ hơn, chuyển rà soát và hỗ trợ (nếu có) sang hộ đó rồi xóa hộ kia.",
            "Keep the fuller record, move reviews and support (if any) over to it, and remove the other.",
        ),
    ),
    "HH003": RulePage(
        sentence=Phrase("Thôn của hộ phải có trong kế hoạch.", "The village of a household is one of the plan's."),
        message=Phrase("không có thôn “{value}”.", "there is no village “{value}”."),
        hint=Phrase(
            "Ghi village: bằng một mã thôn của plan.yaml: {choices}",
            "Write village: with an id of plan.yaml: {choices}",
        ),
        why=_WHY_ID,
        mend=Phrase(
            "Ghi mã thôn (id) như trong plan.yaml, mục villages; thôn chưa có thì thêm vào đó trước.",
            "Write the village's id as in plan.yaml under villages; add the village there first if it is missing.",
        ),
        near=Phrase(" Có phải {near}?", " Is it {near}?"),
        hint_near=Phrase("Ghi: village: {id}", "Write: village: {id}"),
    ),
    "HH004": RulePage(
        sentence=Phrase(
            "Nguyên nhân nghèo của hộ phải có trong kế hoạch.", "The causes of a household are among the plan's."
        ),
        message=Phrase("không có nguyên nhân “{value}”.", "there is no cause “{value}”."),
        hint=Phrase(
            "Ghi causes: bằng các mã của plan.yaml: {choices}", "Write causes: with ids of plan.yaml: {choices}"
        ),
        why=Phrase(
            "Nguyên nhân không nhận ra thì không tính được vào biểu nguyên nhân nghèo.",
            "An unknown cause cannot be counted in the form of causes.",
        ),
        mend=Phrase(
            "Ghi mã nguyên nhân (id) như trong plan.yaml, mục causes; lời của danh sách thì ghi ở cause_note.",
            "Write the cause's id as in plan.yaml under causes; the list's own words go to cause_note.",
        ),
        near=Phrase(" Có phải “{near}”?", " Is it “{near}”?"),
        hint_near=Phrase("Thay bằng: {id}", "Write instead: {id}"),
    ),
    "HH005": RulePage(
        sentence=Phrase(
            "Giải pháp của hộ phải có trong kế hoạch.", "The measures of a household are among the plan's."
        ),
        message=Phrase("không có giải pháp “{value}”.", "there is no measure “{value}”."),
        hint=Phrase(
            "Ghi measures: bằng các mã của plan.yaml: {choices}", "Write measures: with ids of plan.yaml: {choices}"
        ),
        why=Phrase(
            "Giải pháp không nhận ra thì không biết nó tác động đến chỉ số hay nguyên nhân nào.",
            "Nobody can tell which indicator or cause an unknown measure works on.",
        ),
        mend=Phrase(
            "Ghi mã giải pháp (id) như trong plan.yaml, mục measures; lời của danh sách thì ghi ở measure_note.",
            "Write the measure's id as in plan.yaml under measures; the list's own words go to measure_note.",
        ),
        near=Phrase(" Có phải “{near}”?", " Is it “{near}”?"),
        hint_near=Phrase("Thay bằng: {id}", "Write instead: {id}"),
    ),
    "HH006": RulePage(
        sentence=Phrase(
            "Tổ chức, người giúp đỡ cấp thôn của hộ phải có trong kế hoạch.",
            "The village-level helpers of a household are among the plan's.",
        ),
        message=Phrase("không có tổ chức hoặc người giúp đỡ “{value}”.", "there is no helper “{value}”."),
        hint=Phrase(
            "Ghi helpers: bằng các mã của plan.yaml: {choices}", "Write helpers: with ids of plan.yaml: {choices}"
        ),
        why=_WHY_ID,
        mend=Phrase(
            "Ghi mã (id) như trong plan.yaml, mục helpers; chưa có thì thêm vào đó trước.",
            "Write the id as in plan.yaml under helpers; add the helper there first if it is missing.",
        ),
        near=Phrase(" Có phải {near}?", " Is it {near}?"),
        hint_near=Phrase("Thay bằng: {id}", "Write instead: {id}"),
    ),
    "HH007": RulePage(
        sentence=Phrase(
            "Cán bộ, đoàn thể phụ trách của hộ phải có trong kế hoạch.",
            "The officers and organisations in charge of a household are among the plan's.",
        ),
        message=Phrase("không có cán bộ hoặc đoàn thể “{value}”.", "there is no officer or organisation “{value}”."),
        hint=Phrase(
            "Ghi officers: bằng các mã của plan.yaml: {choices}", "Write officers: with ids of plan.yaml: {choices}"
        ),
        why=_WHY_ID,
        mend=Phrase(
            "Ghi mã (id) như trong plan.yaml, mục officers hoặc organisations; để trống là những người phụ trách thôn.",
            "Write the id as in plan.yaml under officers or organisations; empty means those of the village.",
        ),
        near=Phrase(" Có phải {near}?", " Is it {near}?"),
        hint_near=Phrase("Thay bằng: {id}", "Write instead: {id}"),
    ),
    "HH008": RulePage(
        sentence=Phrase("Mỗi hộ có ít nhất một nhân khẩu.", "A household has at least one member."),
        message=Phrase(
            "số khẩu là {members}; phải từ 01 trở lên.", "the number of members is {members}; it must be 1 or more."
        ),
        hint=Phrase(
            "Ghi lại members: đúng số khẩu của hộ.", "Correct members: to the number of persons in the household."
        ),
        why=Phrase(
            "Số khẩu dùng để tính số người trong các biểu và tỷ lệ người phụ thuộc.",
            "Members make up the persons of the forms and the share of dependants.",
        ),
        mend=Phrase(
            "Xem lại danh sách giấy và ghi đúng số khẩu; hộ không còn ai thì ghi rà soát với category: left.",
            "Look at the paper list; for a household in which nobody is left record a review with category: left.",
        ),
    ),
    "HH009": RulePage(
        sentence=Phrase(
            "Số lao động từ 0 đến số khẩu của hộ.", "The number of workers is between 0 and the number of members."
        ),
        message=Phrase(
            "số lao động là {workers}, số khẩu là {members}; số lao động phải từ 0 đến số khẩu.",
            "there are {workers} workers and {members} members; workers must be from 0 to the members.",
        ),
        hint=Phrase("Ghi lại workers: hoặc members: cho đúng.", "Correct workers: or members:"),
        why=Phrase(
            "Số lao động nhiều hơn số khẩu là ghi nhầm ở một trong hai ô.",
            "More workers than members is a slip in one of the two cells.",
        ),
        mend=Phrase(
            "Đối chiếu hai ô Số khẩu và Số LĐ của hộ trong danh sách giấy.", "Compare both cells with the paper list."
        ),
    ),
    "HH010": RulePage(
        sentence=Phrase(
            "Hộ nghèo thiếu hụt từ đủ số chỉ số mà chuẩn nghèo quy định trở lên.",
            "A poor household is deprived in as many indicators as the standard asks for, or more.",
        ),
        message=Phrase(
            "là hộ nghèo nhưng chỉ thiếu hụt {count:count} chỉ số; hộ nghèo phải từ {least:count} trở lên.",
            "is poor but deprived in {count} only; a poor household has {least} or more.",
        ),
        hint=Phrase(
            "Ghi đủ mã vào deprivations: hoặc sửa thành category: near_poor",
            "Complete deprivations: or correct to category: near_poor",
        ),
        why=Phrase(
            "Phân loại hộ theo thu nhập và số chỉ số thiếu hụt; ghi sai loại thì hộ tính sai chỉ tiêu.",
            "The class follows from income and the number of deprivations; a wrong class counts for the wrong target.",
        ),
        mend=Phrase(
            "Xem phiếu rà soát: thiếu mã thì ghi thêm, sai loại thì sửa category.",
            "Look at the review sheet: add the missing codes, or correct the category.",
        ),
    ),
    "HH011": RulePage(
        sentence=Phrase(
            "Hộ cận nghèo thiếu hụt ít hơn số chỉ số mà chuẩn nghèo quy định cho hộ nghèo.",
            "A near-poor household is deprived in fewer indicators than make a household poor.",
        ),
        message=Phrase(
            "là hộ cận nghèo nhưng thiếu hụt {count:count} chỉ số; hộ cận nghèo phải dưới {least:count}.",
            "is near-poor but deprived in {count}; a near-poor household has fewer than {least}.",
        ),
        hint=Phrase(
            "Bỏ mã ghi thừa ở deprivations: hoặc sửa thành category: poor",
            "Remove the surplus codes from deprivations: or correct to category: poor",
        ),
        why=Phrase(
            "Phân loại hộ theo thu nhập và số chỉ số thiếu hụt; ghi sai loại thì hộ tính sai chỉ tiêu.",
            "The class follows from income and the number of deprivations; a wrong class counts for the wrong target.",
        ),
        mend=Phrase(
            "Xem phiếu rà soát: thừa mã thì bỏ, sai loại thì sửa category.",
            "Look at the review sheet: remove codes, or correct the category.",
        ),
    ),
    "HH012": RulePage(
        sentence=Phrase(
            "Hộ phát sinh trong năm không nằm trong danh sách dự kiến thoát.",
            "A household that came in during the year is not on the exit list.",
        ),
        message=Phrase(
            "vào danh sách từ ngày {date} nên không thể thuộc danh sách dự kiến thoát đầu năm.",
            "came in on {date}, so it cannot be on the exit list made at the start.",
        ),
        hint=Phrase("Ghi thêm: planned: false", "Add: planned: false"),
        why=Phrase(
            "Chỉ tiêu năm tính trên các hộ có từ đầu năm.",
            "The year's target counts households that were there at the start.",
        ),
        mend=Phrase(
            "Thêm dòng planned: false cho hộ; nếu hộ có từ đầu năm thì bỏ mục entered.",
            "Add the line planned: false; if the household was there from the start, remove entered.",
        ),
    ),
    "HH013": RulePage(
        sentence=Phrase(
            "Hộ gốc của hộ tách ra có trong danh sách.",
            "The household that another one was split from is in the list.",
        ),
        message=Phrase(
            "ghi tách ra từ hộ {value} nhưng danh sách không có hộ nào khác mang số đó.",
            "is split from household {value}, but no other household of the list has that number.",
        ),
        hint=Phrase(
            "Ghi from: bằng số thứ tự của hộ gốc, hoặc bỏ from:",
            "Set from: to the number of that household, or remove from:",
        ),
        why=Phrase("Không biết hộ gốc thì số khẩu bị tính hai lần.", "Without it the persons are counted twice."),
        mend=Phrase(
            "Tìm số thứ tự của hộ gốc bằng lệnh povplan list --search.",
            "Look the number up with povplan list --search.",
        ),
    ),
    "HH014": RulePage(
        sentence=Phrase(
            "Sau mỗi thay đổi hộ vẫn có ít nhất một khẩu.", "After each change a household has at least one member."
        ),
        message=Phrase("từ ngày {date} số khẩu là {members}.", "from {date} it has {members} members."),
        hint=Phrase(
            "Sửa members: của thay đổi này; nếu hộ không còn ai, ghi rà soát category: left, reason: died",
            "Correct members: of this change; if nobody is left, record a review with category: left, reason: died",
        ),
        why=Phrase(
            "Hộ không còn khẩu nào là hộ giảm khác, không phải thay đổi số khẩu.",
            "A household without members has left; that is no change of its members.",
        ),
        mend=Phrase(
            "Ghi lại số khẩu, hoặc ghi hộ giảm khác bằng povplan review.",
            "Correct the number, or record with povplan review that the household left.",
        ),
    ),
    "HH015": RulePage(
        sentence=Phrase("Chỉ hộ tách ra mới có hộ gốc.", "Only a household that was split off has from:."),
        message=Phrase("có from: nhưng không vào danh sách do tách hộ.", "has from: but was not split off."),
        hint=Phrase("Bỏ from:, hoặc sửa thành as: split", "Remove from:, or set as: split"),
        why=Phrase("Hai ô nói ngược nhau: hộ tách ra hay vào theo cách khác.", "The two keys contradict each other."),
        mend=Phrase("Giữ ô đúng theo sổ của thôn.", "Keep the one that is right by the register of the village."),
    ),
    "HH101": RulePage(
        sentence=Phrase(
            "Hộ có quá nửa số khẩu không lao động thì thường thiếu hụt chỉ số 2 (người phụ thuộc).",
            "A household in which more than half do not work probably has code 2 (dependants).",
        ),
        message=Phrase(
            "{idle:count}/{members:count} khẩu không lao động nhưng không có mã 2 (người phụ thuộc).",
            "{idle} of {members} members do not work, but code 2 (dependants) is missing.",
        ),
        hint=Phrase(
            "Nếu đúng là người phụ thuộc, thêm 2 vào deprivations:", "If they are dependants, add 2 to deprivations:"
        ),
        why=Phrase(
            "Người phụ thuộc là trẻ dưới 16 tuổi, người cao tuổi hoặc người khuyết tật đang hưởng trợ cấp; danh sách "
            "không ghi tuổi nên cần hỏi lại.",
            "A dependant is a child under 16, or an elderly or disabled person on an allowance; the list has no ages, "
            "so somebody has to ask.",
        ),
        mend=Phrase(
            "Hỏi thôn: có quá nửa số khẩu là người phụ thuộc thì thêm mã 2; không thì giữ nguyên.",
            "Ask the village: add code 2 if more than half are dependants, else leave it.",
        ),
    ),
    "HH102": RulePage(
        sentence=Phrase(
            "Mã 2 (người phụ thuộc) cần quá nửa số khẩu là người phụ thuộc.",
            "Code 2 (dependants) asks for more than half of the members being dependants.",
        ),
        message=Phrase(
            "có mã 2 (người phụ thuộc) nhưng chỉ {idle:count}/{members:count} khẩu không lao động, không quá nửa.",
            "has code 2 (dependants), but only {idle} of {members} members do not work: not more than half.",
        ),
        hint=Phrase(
            "Xem lại số khẩu, số lao động; nếu không quá nửa là người phụ thuộc thì bỏ 2 khỏi deprivations:",
            "Check members and workers; if not more than half are dependants, remove 2 from deprivations:",
        ),
        why=Phrase(
            "Chuẩn nghèo tính chỉ số này khi tỷ lệ người phụ thuộc lớn hơn 50 %, đúng 50 % thì chưa tính.",
            "The standard counts this indicator above 50 %; exactly 50 % does not count.",
        ),
        mend=Phrase(
            "Hỏi thôn và sửa số khẩu, số lao động hoặc mã; nếu phiếu rà soát đã đúng thì giữ nguyên.",
            "Ask the village and correct members, workers or the code; leave it if the review sheet is right.",
        ),
    ),
    "HH103": RulePage(
        sentence=Phrase(
            "Hộ nghèo do thiếu việc làm thì thường thiếu hụt chỉ số 1 (việc làm).",
            "A household that is poor for want of work probably has code 1 (employment).",
        ),
        message=Phrase(
            "nguyên nhân là “{cause}” nhưng không có mã {indicator}.",
            "its cause is “{cause}”, but code {indicator} is missing.",
        ),
        hint=Phrase(
            "Nếu có người trong tuổi lao động thiếu việc làm, thêm {indicator} vào deprivations:",
            "If somebody of working age lacks work, add {indicator} to deprivations:",
        ),
        why=Phrase(
            "Nguyên nhân và chỉ số nói cùng một việc; ghi một nơi thì biểu chỉ số bị thiếu.",
            "Cause and indicator say the same thing; said in one place only, the form of indicators falls short.",
        ),
        mend=Phrase(
            "Hỏi thôn: thêm mã, hoặc bỏ nguyên nhân, hoặc giữ nguyên nếu việc làm có hợp đồng nhưng thu nhập thấp.",
            "Ask the village: add the code, drop the cause, or leave it if the work is under contract but ill paid.",
        ),
    ),
    "HH104": RulePage(
        sentence=Phrase(
            "Hộ có nguyên nhân không có lao động thì số lao động là 0.",
            "A household that is poor for want of labour has no workers.",
        ),
        message=Phrase(
            "nguyên nhân là không có lao động nhưng số lao động là {workers:count}.",
            "its cause is want of labour, but it has {workers} worker{workers:s}.",
        ),
        hint=Phrase("Sửa workers: hoặc causes:", "Correct workers: or causes:"),
        why=Phrase(
            "Hai ô của danh sách nói ngược nhau; giải pháp cho hộ không có lao động khác hẳn hộ có lao động.",
            "Two cells contradict each other, and a household without labour needs other measures.",
        ),
        mend=Phrase(
            "Hỏi thôn hộ còn ai lao động, sửa ô ghi nhầm.",
            "Ask the village who works, and correct the cell that is wrong.",
        ),
    ),
    "HH105": RulePage(
        sentence=Phrase(
            "Hộ không có lao động thì có nguyên nhân không có lao động.",
            "A household without workers has want of labour among its causes.",
        ),
        message=Phrase(
            "không có lao động nào nhưng nguyên nhân không ghi điều đó.",
            "has no workers, but its causes do not say so.",
        ),
        hint=Phrase("Nếu đúng, thêm {id} ({name}) vào causes:", "If that is right, add {id} ({name}) to causes:"),
        why=Phrase(
            "Hộ không còn ai lao động khó dùng vốn, phương tiện sản xuất hay đào tạo nghề; cần giải pháp khác.",
            "Where nobody works, capital, tools and training are of little use; other measures are needed.",
        ),
        mend=Phrase(
            "Hỏi thôn và ghi thêm nguyên nhân, hoặc sửa số lao động.",
            "Ask the village and add the cause, or correct the number of workers.",
        ),
    ),
    "HH106": RulePage(
        sentence=Phrase(
            "Mỗi hộ dự kiến thoát có ít nhất một giải pháp.", "Each household of the exit list has a support measure."
        ),
        message=Phrase("chưa có giải pháp nào.", "has no support measure."),
        hint=Phrase(
            "Ghi mã giải pháp của plan.yaml, ví dụ: measures: [jobs]",
            "Write ids of plan.yaml, for example: measures: [jobs]",
        ),
        why=Phrase(
            "Kế hoạch phân công giúp đỡ từng hộ; không có giải pháp thì không biết giúp gì.",
            "The plan assigns help to each household; without a measure nobody knows what help.",
        ),
        mend=Phrase(
            "Chọn giải pháp theo nguyên nhân và chỉ số thiếu hụt của hộ.",
            "Choose measures by the household's causes and deprivations.",
        ),
    ),
    "HH107": RulePage(
        sentence=Phrase(
            "Mỗi hộ dự kiến thoát có một người cụ thể giúp đỡ ở thôn.",
            "Each household of the exit list has a person who helps it in the village.",
        ),
        message=Phrase(
            "chưa ghi người nào giúp đỡ ở thôn, chỉ có chi hội.",
            "has only branches as helpers in the village, no person.",
        ),
        hint=Phrase(
            "Thêm người vào plan.yaml, mục helpers (kind: person), rồi ghi mã người đó vào helpers: của hộ.",
            "Add the person to plan.yaml under helpers (kind: person), then the id to the household's helpers:",
        ),
        why=Phrase(
            "Chi hội thì không rõ ai chịu trách nhiệm; các hộ khác có đảng viên được giao tên.",
            "With a branch alone nobody knows who answers; other households have a Party member by name.",
        ),
        mend=Phrase("Hỏi chi bộ thôn đã phân công ai giúp hộ.", "Ask the village's Party cell whom it assigned."),
    ),
    "HH108": RulePage(
        sentence=Phrase(
            "Hai chủ hộ cùng thôn chỉ khác nhau dấu thì có thể là một hộ.",
            "Two heads of one village whose names differ by marks only may be one household.",
        ),
        message=Phrase(
            "tên chủ hộ chỉ khác dấu so với hộ {other} ({other_head}) cùng thôn.",
            "the head's name differs by marks only from household {other} ({other_head}) of the same village.",
        ),
        hint=Phrase(
            "Nếu là một hộ, xóa một hộ; nếu là hai hộ, không phải làm gì.",
            "If it is one household, remove one; if they are two, nothing needs to be done.",
        ),
        why=Phrase(
            "Hộ ghi hai lần thì chỉ tiêu và kết quả bị tính hai lần.",
            "A household listed twice is counted twice, in the targets and in the results.",
        ),
        mend=Phrase(
            "Đối chiếu số khẩu và sổ hộ khẩu của hai hộ.", "Compare the members and the household registers of the two."
        ),
    ),
    "HH109": RulePage(
        sentence=Phrase(
            "Hai hộ cùng tên chủ hộ trong một thôn thường là một hộ ghi hai lần.",
            "Two households with one name in one village are mostly one household listed twice.",
        ),
        message=Phrase(
            "cùng tên chủ hộ với hộ {other} ở {village:village}, nhưng khác số khẩu, lao động hoặc chỉ số thiếu hụt.",
            "has the same name as household {other} of {village:village}, but other members, workers or codes.",
        ),
        hint=Phrase(
            "Nếu là hai hộ khác nhau thì giữ nguyên; nếu là một hộ thì xóa một hộ.",
            "If they are two households, leave them; if they are one, remove one.",
        ),
        why=Phrase(
            "Hộ ghi hai lần thì chỉ tiêu và kết quả bị tính hai lần.", "A household listed twice is counted twice."
        ),
        mend=Phrase(
            "Hỏi thôn; nên ghi thêm tên đệm hoặc năm sinh để phân biệt hai chủ hộ.",
            "Ask the village; a middle name or year of birth tells two heads apart.",
        ),
    ),
    "HH110": RulePage(
        sentence=Phrase(
            "Mỗi hộ dự kiến thoát có chi hội hoặc người giúp đỡ ở thôn.",
            "Each household of the exit list has a branch or a person who helps in the village.",
        ),
        message=Phrase("chưa ghi chi hội hay người nào giúp đỡ ở thôn.", "has nobody who helps in the village."),
        hint=Phrase(
            "Ghi mã chi hội, mã người giúp đỡ vào helpers: của hộ.",
            "Put the id of a branch or person into helpers: of the household.",
        ),
        why=Phrase(
            "Không ghi ai giúp thì không ai chịu trách nhiệm với hộ.",
            "If nobody is named, nobody answers for the household.",
        ),
        mend=Phrase(
            "Hỏi thôn đã phân công ai, rồi ghi vào helpers: của hộ.",
            "Ask the village who was assigned, and put it into helpers: of the household.",
        ),
    ),
    "HH111": RulePage(
        sentence=Phrase("Người giúp đỡ hộ ở cùng thôn với hộ.", "The helpers of a household belong to its village."),
        message=Phrase(
            "{helper} là của {village:village}, không phải thôn của hộ.",
            "{helper} belongs to {village:village}, not to the household's village.",
        ),
        hint=Phrase(
            "Nếu ghi nhầm thì sửa helpers: bằng mã của thôn mình; nếu đúng thì giữ nguyên.",
            "If it is a slip, put the id of its own village into helpers:; if it is right, leave it.",
        ),
        why=Phrase(
            "Mỗi thôn có chi hội cùng tên; chọn nhầm mã thì kết quả tính cho thôn khác.",
            "Each village has branches of the same names; a wrong id counts for another village.",
        ),
        mend=Phrase("Xem danh sách phân công của thôn.", "Look at the assignments of the village."),
    ),
    "HH112": RulePage(
        sentence=Phrase(
            "Hộ phát sinh mới, tái nghèo vào danh sách theo quyết định.",
            "A household that is new or returned was put on the list by a decision.",
        ),
        message=Phrase(
            "vào danh sách ngày {date} nhưng chưa có số quyết định.",
            "came in on {date} without the number of a decision.",
        ),
        hint=Phrase(
            "Thêm số quyết định vào mục entered: decision: rồi đến số.",
            "Add the number of the decision under entered: decision: and the number.",
        ),
        why=Phrase(
            "Chỉ quyết định của Chủ tịch Ủy ban nhân dân xã mới đưa hộ vào danh sách.",
            "Only a decision of the chairman puts a household on the list.",
        ),
        mend=Phrase(
            "Ghi số quyết định; chưa có thì hỏi bộ phận phụ trách.",
            "Add the number; if there is none yet, ask the unit in charge.",
        ),
    ),
    "HH113": RulePage(
        sentence=Phrase(
            "Hộ không có khả năng lao động thì không có lao động.",
            "A household without labour capacity has no workers.",
        ),
        message=Phrase(
            "thuộc nhóm không có khả năng lao động nhưng ghi {workers:count} lao động.",
            "is in the group without labour capacity but has {workers:number} worker{workers:s}.",
        ),
        hint=Phrase(
            "Sửa workers: thành 0, hoặc bỏ no_labour_capacity ở groups:",
            "Set workers: to 0, or remove no_labour_capacity from groups:",
        ),
        why=Phrase(
            "Hai ô nói ngược nhau; biểu 8 tách riêng nhóm này.",
            "The two keys contradict each other; form 8 counts this group apart.",
        ),
        mend=Phrase("Xem phiếu rà soát của hộ.", "Look at the review sheet of the household."),
    ),
    "HH114": RulePage(
        sentence=Phrase(
            "Họ tên chủ hộ viết bằng chữ tiếng Việt, không có dấu ngoặc kép bao quanh.",
            "The name of a head is written in Vietnamese letters, without quotation marks.",
        ),
        message=Phrase("họ tên có ký tự lạ: {characters}.", "the name has odd characters: {characters}."),
        hint=Phrase("Gõ lại: head: {meant}", "Type it again: head: {meant}"),
        why=Phrase(
            "Ký tự trông giống nhưng khác mã thì tìm không ra; dấu ngoặc kép của Word thành một phần của tên.",
            "A letter that only looks the same is not found; quotation marks of Word become part of the name.",
        ),
        mend=Phrase("Gõ lại họ tên bằng bộ gõ tiếng Việt Unicode.", "Type the name again."),
    ),
    "HH115": RulePage(
        sentence=Phrase(
            "Tên gõ bằng bảng mã Unicode, không phải TCVN3 (ABC) hay VNI.",
            "A name is typed in Unicode, not in TCVN3 (ABC) or VNI.",
        ),
        message=Phrase(
            "gõ bằng bảng mã cũ (TCVN3 hoặc VNI); có lẽ là “{meant}”.",
            "typed in an old encoding (TCVN3 or VNI); it probably reads “{meant}”.",
        ),
        hint=Phrase("Gõ lại bằng Unicode: {meant}", "Type it again in Unicode: {meant}"),
        why=Phrase(
            "Bảng mã cũ lưu trong tệp Unicode thành chữ khác: tìm không ra, in ra không đọc được.",
            "In a Unicode file old encodings become other letters: nobody finds or reads them.",
        ),
        mend=Phrase(
            "Chuyển tệp cũ sang Unicode bằng bộ gõ (Unikey: Công cụ chuyển mã), hoặc gõ lại tên.",
            "Convert the old file to Unicode with the keyboard program (Unikey has a tool for it), or type the "
            "name again.",
        ),
    ),
    "HH201": RulePage(
        sentence=Phrase(
            "Nguyên nhân nói cùng điều với một chỉ số thì thường đi với mã của chỉ số đó.",
            "A cause that says the same as an indicator usually goes with that indicator's code.",
        ),
        message=Phrase(
            "nguyên nhân là “{cause}” nhưng không có mã {indicator}.",
            "its cause is “{cause}”, but code {indicator} is missing.",
        ),
        hint=Phrase(
            "Nếu đúng là thiếu hụt, thêm {indicator} vào deprivations:",
            "If it is deprived, add {indicator} to deprivations:",
        ),
        why=Phrase(
            "Nguyên nhân và chỉ số nói cùng một việc; ghi một nơi thì biểu chỉ số bị thiếu.",
            "Cause and indicator say the same thing; said in one place only, the form of indicators falls short.",
        ),
        mend=Phrase("Hỏi thôn: thêm mã, hoặc giữ nguyên.", "Ask the village: add the code, or leave it."),
    ),
    "HH202": RulePage(
        sentence=Phrase(
            "Giải pháp về phương tiện sản xuất cần có người lao động.",
            "Means of production are of use where somebody works.",
        ),
        message=Phrase(
            "không có lao động nhưng giải pháp là “{measure}”.", "has no workers, but its measure is “{measure}”."
        ),
        hint=Phrase("Xem lại measures: hoặc workers:", "Check measures: or workers:"),
        why=Phrase(
            "Hộ không còn ai lao động thì khó dùng phương tiện sản xuất.",
            "Where nobody works, means of production can hardly be used.",
        ),
        mend=Phrase(
            "Hỏi thôn ai sẽ dùng; nếu không có ai thì chọn giải pháp khác, ví dụ trợ giúp xã hội.",
            "Ask the village who would use them; if nobody, choose another measure, say social assistance.",
        ),
    ),
}
