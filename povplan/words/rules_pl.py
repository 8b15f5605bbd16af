"""The pages of the rules of the plan."""

from povplan.words.phrase import Phrase
from povplan.words.rules import RulePage

_WHY_TARGET = Phrase(
    "Chỉ tiêu của xã chỉ đạt khi các thôn có đủ hộ để thoát.",
    "The commune reaches its target only if the villages have enough households that can get out.",
)

PAGES = {
    "PL001": RulePage(
        sentence=Phrase(
            "Chỉ tiêu giao cho các thôn cộng lại ít nhất bằng chỉ tiêu của xã.",
            "The villages' quotas add up to at least the commune's target.",
        ),
        message=Phrase(
            "chỉ tiêu xã {target:count} {category:term}, các thôn cộng lại {quotas:count}; thiếu {short:count} hộ.",
            "the target is {target} ({category:term}), the villages' quotas add up to {quotas}: {short} short.",
        ),
        hint=Phrase("Tăng quota của thôn, hoặc sửa targets:", "Raise a village's quota, or correct targets:"),
        why=_WHY_TARGET,
        mend=Phrase(
            "Đối chiếu với phụ lục giao chỉ tiêu cho các thôn.",
            "Compare with the appendix that assigns the targets to the villages.",
        ),
    ),
    "PL002": RulePage(
        sentence=Phrase(
            "Có chuẩn nghèo áp dụng cho năm của kế hoạch.", "There is a poverty standard for the year of the plan."
        ),
        message=Phrase(
            "chưa có chuẩn nghèo cho năm {year}; chuẩn sau cùng áp dụng đến năm {last}.",
            "there is no poverty standard for {year}; the last one ends with {last}.",
        ),
        hint=Phrase(
            "Thêm một chuẩn vào deprivations.yaml với first_year, last_year gồm năm {year}, hoặc sửa year:",
            "Add a standard to deprivations.yaml whose first_year and last_year include {year}, or correct year:",
        ),
        why=Phrase(
            "Không có chuẩn thì không kiểm tra được phân loại hộ.", "Without a standard the classes cannot be checked."
        ),
        mend=Phrase(
            "Ghi chuẩn mới theo văn bản đang có hiệu lực: mức thu nhập, số chỉ số, tên và mã các chỉ số.",
            "Enter the new standard from the paper in force: income lines, counts, names and codes of the indicators.",
        ),
    ),
    "PL003": RulePage(
        sentence=Phrase(
            "Cách viết khác (aliases) của một tên không phải là tên của người khác.", "An alias is nobody else's name."
        ),
        message=Phrase(
            "cách viết khác “{value}” cũng là tên của {other}.", "the alias “{value}” is also the name of {other}."
        ),
        hint=Phrase("Bỏ “{value}” khỏi aliases:", "Remove “{value}” from aliases:"),
        why=Phrase(
            "Một tên chỉ hai người thì không biết tính cho ai.",
            "With one name for two people nobody knows for whom a household counts.",
        ),
        mend=Phrase(
            "Bỏ cách viết đó, hoặc nếu là một người thì gộp hai mục làm một.",
            "Remove that spelling, or make one record of the two if they are one person.",
        ),
    ),
    "PL004": RulePage(
        sentence=Phrase(
            "Mã mà một mục của kế hoạch nhắc đến phải có trong kế hoạch.",
            "Every id that the plan refers to exists in the plan.",
        ),
        message=Phrase("không có mã “{value}”.", "there is no id “{value}”."),
        hint=Phrase("Ghi một trong: {choices}", "Write one of: {choices}"),
        why=Phrase(
            "Mã không có thật thì việc phân công không đến được ai.", "A reference to a missing record reaches nobody."
        ),
        mend=Phrase(
            "Sửa mã, hoặc thêm mục còn thiếu vào plan.yaml.", "Correct the id, or add the missing record to plan.yaml."
        ),
        near=Phrase(" Có phải {near}?", " Is it {near}?"),
        hint_near=Phrase("Thay bằng: {near}", "Write instead: {near}"),
    ),
    "PL005": RulePage(
        sentence=Phrase("Mỗi mã (id) trong kế hoạch chỉ dùng một lần.", "Each id of the plan is given once."),
        message=Phrase("mã “{value}” đã dùng cho {other}.", "the id “{value}” is taken by {other}."),
        hint=Phrase("Ghi id: khác, ví dụ: {value}-2", "Write another id:, for example: {value}-2"),
        why=Phrase(
            "Một mã chỉ hai mục thì không biết hộ được giao cho ai.",
            "With one id for two records nobody knows who is in charge.",
        ),
        mend=Phrase("Đổi mã của mục sau và sửa những chỗ nhắc đến nó.", "Change the later id and what refers to it."),
    ),
    "PL006": RulePage(
        sentence=Phrase(
            "Trong một thôn mỗi tổ chức, người giúp đỡ có tên riêng.",
            "Within a village each helper has a name of its own.",
        ),
        message=Phrase(
            "trùng tên với {other} ở {village:village}.", "has the same name as {other} in {village:village}."
        ),
        hint=Phrase(
            "Gộp hai mục làm một, hoặc ghi tên khác nhau.", "Make one record of the two, or give them different names."
        ),
        why=Phrase(
            "Hai mục cho một chi hội thì số hộ giúp đỡ bị chia đôi.",
            "Two records of one branch split its households in half.",
        ),
        mend=Phrase(
            "Giữ một mục, ghi cách viết khác vào aliases: và sửa helpers: của các hộ.",
            "Keep one, put the other spelling under aliases:, and correct helpers: of the households.",
        ),
    ),
    "PL007": RulePage(
        sentence=Phrase(
            "Mỗi năm chỉ có một chuẩn nghèo áp dụng.", "At most one poverty standard is in force in each year."
        ),
        message=Phrase(
            "các năm {first}-{last} trùng với chuẩn khác, hoặc năm đầu sau năm cuối.",
            "the years {first}-{last} overlap with another standard, or the first is after the last.",
        ),
        hint=Phrase("Sửa first_year: và last_year:", "Correct first_year: and last_year:"),
        why=Phrase(
            "Hai chuẩn cho một năm thì không biết phân loại theo chuẩn nào.",
            "With two standards for a year nobody knows which one applies.",
        ),
        mend=Phrase(
            "Kết thúc chuẩn cũ vào năm trước khi chuẩn mới bắt đầu.",
            "End the old standard in the year before the new one begins.",
        ),
    ),
    "PL008": RulePage(
        sentence=Phrase(
            "Tổng số hộ đầu năm của xã không ít hơn số hộ trong danh sách.",
            "The commune has no fewer households at the start of the year than the list.",
        ),
        message=Phrase(
            "opening ghi {opening:count} {category:term} nhưng danh sách đã có {followed:count}.",
            "opening says {opening:number} {category:term}, but the list has {followed:number}.",
        ),
        hint=Phrase(
            "Sửa số này ở opening: thành tổng số hộ của toàn xã đầu năm.",
            "Set this number under opening: to the total of the whole commune at the start of the year.",
        ),
        why=Phrase(
            "Tổng của xã ít hơn danh sách thì số cuối năm thành số âm.",
            "If the commune's total is smaller than the list, the number at the end becomes negative.",
        ),
        mend=Phrase(
            "Lấy tổng số hộ nghèo, cận nghèo đầu năm từ quyết định phê duyệt kết quả rà soát; chưa biết thì bỏ "
            "mục opening.",
            "Take the totals from the decision that approved the review, or remove opening if they are not known.",
        ),
    ),
    "PL009": RulePage(
        sentence=Phrase(
            "Số hộ, số khẩu đầu năm của thôn không ít hơn của các hộ trong danh sách.",
            "A village has no fewer households and persons at the start of the year than the list.",
        ),
        message=Phrase(
            "opening ghi {key} {opening:number} nhưng danh sách đã có {followed:number}.",
            "opening says {key} {opening:number}, but the list has {followed:number}.",
        ),
        hint=Phrase(
            "Sửa {key} ở opening: thành số của toàn thôn đầu năm, hoặc bỏ opening: của thôn.",
            "Set {key} under opening: to the figure of the whole village at the start of the year, or remove opening:.",
        ),
        why=Phrase(
            "Biểu 1, 2, 3 cộng cả hộ ngoài danh sách; toàn thôn ít hơn danh sách thì số ngoài danh sách thành số âm.",
            "Forms 1 to 3 add the households beside the list; if the village has fewer, these become negative.",
        ),
        mend=Phrase(
            "Lấy số hộ, số khẩu từ quyết định phê duyệt kết quả rà soát năm trước.",
            "Take the figures from the decision that approved the review of the year before.",
        ),
    ),
    "PL010": RulePage(
        sentence=Phrase(
            "Số hộ đầu năm của các thôn cộng lại bằng số của toàn xã.",
            "The villages' households at the start of the year add up to the commune's.",
        ),
        message=Phrase(
            "opening của xã ghi {opening:count} {category:term}, các thôn cộng lại là {villages:count}.",
            "opening of the commune says {opening:number} {category:term}; the villages add up to {villages:number}.",
        ),
        hint=Phrase(
            "Sửa opening: của xã hoặc của một thôn cho khớp.", "Correct opening: of the commune or of a village."
        ),
        why=Phrase(
            "Hai con số khác nhau cho một điều thì báo cáo và biểu mẫu nói khác nhau.",
            "With two figures for one thing, the status and the forms disagree.",
        ),
        mend=Phrase(
            "Đối chiếu từng thôn với quyết định phê duyệt kết quả rà soát năm trước.",
            "Compare each village with the decision that approved the review of the year before.",
        ),
    ),
    "PL101": RulePage(
        sentence=Phrase(
            "Danh sách dự kiến thoát của thôn đủ số hộ theo chỉ tiêu giao.",
            "The exit list has as many households of each village as its quota.",
        ),
        message=Phrase(
            "chỉ tiêu {quota:count} {category:term}, danh sách {listed:has}; thiếu {short:count} hộ.",
            "the quota is {quota} ({category:term}), the list {listed:has}: {short} short.",
        ),
        hint=Phrase(
            "Thêm hộ vào households.yaml, hoặc sửa quota của thôn.",
            "Add households to households.yaml, or correct the village's quota.",
        ),
        why=_WHY_TARGET,
        mend=Phrase(
            "Cùng thôn chọn thêm hộ, hoặc điều chỉnh chỉ tiêu giao.",
            "Choose more households with the village, or adjust the quota.",
        ),
    ),
    "PL102": RulePage(
        sentence=Phrase(
            "Danh sách dự kiến thoát của xã đủ số hộ theo chỉ tiêu.",
            "The exit list has as many households as the commune's target.",
        ),
        message=Phrase(
            "chỉ tiêu {target:count} {category:term}, danh sách {listed:has}; thiếu {short:count} hộ.",
            "the target is {target} ({category:term}), the list {listed:has}: {short} short.",
        ),
        hint=Phrase(
            "Thêm hộ vào households.yaml, hoặc sửa targets:", "Add households to households.yaml, or correct targets:"
        ),
        why=_WHY_TARGET,
        mend=Phrase("Chọn thêm hộ có khả năng thoát trong năm.", "Choose more households that can get out this year."),
    ),
    "PL103": RulePage(
        sentence=Phrase("Mỗi thôn có cán bộ xã phụ trách.", "Each village has a commune officer in charge."),
        message=Phrase("chưa có cán bộ phụ trách.", "has no officer in charge."),
        hint=Phrase(
            "Thêm {id} vào villages: của một cán bộ ở mục officers.",
            "Add {id} to villages: of an officer under officers.",
        ),
        why=Phrase(
            "Cán bộ phụ trách chịu trách nhiệm về kết quả giảm nghèo của thôn.",
            "The officer in charge answers for the village's results.",
        ),
        mend=Phrase("Phân công cán bộ và ghi vào plan.yaml.", "Assign an officer and write it into plan.yaml."),
    ),
    "PL104": RulePage(
        sentence=Phrase(
            "Cán bộ, đoàn thể trong danh sách phụ trách ít nhất một thôn hoặc một hộ.",
            "An officer or organisation of the list is in charge of a village or a household.",
        ),
        message=Phrase("chưa được giao thôn hay hộ nào.", "is in charge of no village and no household."),
        hint=Phrase(
            "Ghi villages: bằng mã thôn, hoặc xóa mục này.",
            "Write villages: with ids of villages, or remove the record.",
        ),
        why=Phrase(
            "Có tên mà không có việc thường là quên phân công.",
            "A name without a task is mostly a forgotten assignment.",
        ),
        mend=Phrase(
            "Ghi thôn phụ trách, hoặc chuyển sang mục units nếu chỉ có nhiệm vụ chung.",
            "Write the villages, or move the record to units if it has general duties only.",
        ),
    ),
    "PL105": RulePage(
        sentence=Phrase("Hai tên chỉ khác dấu có thể là một.", "Two names that differ by marks only may be one."),
        message=Phrase("tên chỉ khác dấu so với {other}.", "the name differs by marks only from {other}."),
        hint=Phrase(
            "Nếu là một, bỏ mục này và ghi ở mục {id}: aliases: [{alias}]",
            "If they are one, remove this record and write under {id}: aliases: [{alias}]",
        ),
        why=Phrase(
            "Một người ghi hai cách thì số hộ phụ trách bị chia đôi.",
            "If one person has two spellings, their households are split in half.",
        ),
        mend=Phrase(
            "Hỏi tên đúng; giữ một mục, ghi cách viết kia vào aliases:",
            "Ask for the right name; keep one record and put the other spelling under aliases:",
        ),
    ),
    "PL106": RulePage(
        sentence=Phrase(
            "Chỉ số có hộ thiếu hụt phải có giải pháp được giao cho hộ.",
            "An indicator in which households are deprived has a measure assigned to them.",
        ),
        message=Phrase(
            "{households:count} hộ thiếu hụt nhưng không hộ nào có giải pháp tác động đến chỉ số này.",
            "{households} household{households:s} deprived; no measure assigned there closes it.",
        ),
        hint=Phrase(
            "Chưa có giải pháp nào trong plan.yaml có closes: chứa mã này; thêm giải pháp rồi giao cho hộ.",
            "No measure of plan.yaml has this code in closes:; add one, then assign it.",
        ),
        why=Phrase(
            "Hỗ trợ không đúng chiều thiếu hụt thì đến kỳ rà soát hộ vẫn thiếu hụt.",
            "Support that misses the deprivation leaves the household deprived at the review.",
        ),
        mend=Phrase(
            "Giao giải pháp cho hộ cần (measures: của hộ); cách làm và chi phí hỏi bộ phận phụ trách.",
            "Assign a measure (measures: of the household); how and at what cost, ask the unit in charge.",
        ),
        hint_near=Phrase(
            "Thêm vào measures: của những hộ cần (nếu nhiều thì chọn một giải pháp phù hợp): {near}",
            "Add to measures: of the households that need it (of several, one that fits): {near}",
        ),
    ),
    "PL107": RulePage(
        sentence=Phrase(
            "Nguyên nhân nghèo có trong danh sách phải có giải pháp được giao cho hộ.",
            "A cause that occurs has a measure assigned to the households that have it.",
        ),
        message=Phrase(
            "{households:count} hộ có nguyên nhân này nhưng không hộ nào có giải pháp tác động đến nó.",
            "{households} household{households:s} with this cause; no measure assigned there addresses it.",
        ),
        hint=Phrase(
            "Chưa có giải pháp nào trong plan.yaml có addresses: chứa nguyên nhân này; thêm rồi giao cho hộ.",
            "No measure of plan.yaml has this cause in addresses:; add one, then assign it.",
        ),
        why=Phrase(
            "Nguyên nhân còn thì hộ khó tăng thu nhập, hoặc thoát rồi lại tái nghèo.",
            "While the cause stays, income hardly rises, or the household falls back.",
        ),
        mend=Phrase(
            "Giao giải pháp cho hộ cần (measures: của hộ), hoặc sửa addresses: của giải pháp đang giao nếu ghi thiếu.",
            "Assign a measure (measures: of the household), or complete addresses: of the one it has.",
        ),
        hint_near=Phrase(
            "Thêm vào measures: của những hộ cần (nếu nhiều thì chọn một giải pháp phù hợp): {near}",
            "Add to measures: of the households that need it (of several, one that fits): {near}",
        ),
    ),
    "PL108": RulePage(
        sentence=Phrase(
            "Mỗi giải pháp tác động đến một chỉ số hoặc một nguyên nhân.",
            "A measure closes an indicator or addresses a cause.",
        ),
        message=Phrase(
            "chưa ghi giải pháp này tác động đến chỉ số hay nguyên nhân nào.",
            "closes no indicator and addresses no cause.",
        ),
        hint=Phrase(
            "Ghi closes: [mã chỉ số] hoặc addresses: [mã nguyên nhân]",
            "Write closes: [codes of indicators] or addresses: [ids of causes]",
        ),
        why=Phrase(
            "Không ghi thì không biết giải pháp giúp hộ thoát nghèo bằng cách nào.",
            "Otherwise nobody can tell how the measure helps a household out.",
        ),
        mend=Phrase("Ghi theo mục III.3 của kế hoạch.", "Follow section III.3 of the plan."),
    ),
    "PL109": RulePage(
        sentence=Phrase(
            "Chỉ tiêu không nhiều hơn số hộ đầu năm của xã.",
            "The target is not above the number of households at the start.",
        ),
        message=Phrase(
            "chỉ tiêu {target:count} {category:term}, cả xã đầu năm chỉ có {opening:count}.",
            "the target is {target:number} {category:term}; the whole commune has only {opening:number} at the start.",
        ),
        hint=Phrase("Xem lại targets: và opening:", "Look at targets: and opening: again"),
        why=Phrase("Không thể giảm nhiều hộ hơn số hộ đang có.", "No more households can get out than there are."),
        mend=Phrase(
            "Đối chiếu chỉ tiêu với quyết định phê duyệt kết quả rà soát đầu năm.",
            "Compare the target with the decision that approved the review at the start of the year.",
        ),
    ),
    "PL110": RulePage(
        sentence=Phrase(
            "Trong xã có người cụ thể giúp đỡ hộ, không chỉ chi hội.",
            "Persons, not only branches, help households in the commune.",
        ),
        message=Phrase(
            "{households:count} hộ dự kiến thoát chỉ có chi hội giúp đỡ, chưa hộ nào có người cụ thể.",
            "{households:number} household{households:s} of the exit list have only branches as helpers; none "
            "has a person.",
        ),
        hint=Phrase(
            "Thêm người vào mục helpers (kind: person), rồi ghi mã người đó vào helpers: của hộ.",
            "Add persons under helpers (kind: person), then put their ids into helpers: of the households.",
        ),
        why=Phrase("Chi hội thì không rõ ai chịu trách nhiệm.", "With a branch it is not clear who answers."),
        mend=Phrase(
            "Hỏi các chi bộ thôn đã phân công ai giúp hộ nào.",
            "Ask the villages whom they assigned to which household.",
        ),
    ),
    "PL111": RulePage(
        sentence=Phrase(
            "Tên trong kế hoạch viết bằng chữ tiếng Việt, không có dấu ngoặc kép bao quanh.",
            "A name in the plan is written in Vietnamese letters, without quotation marks.",
        ),
        message=Phrase("tên có ký tự lạ: {characters}.", "the name has odd characters: {characters}."),
        hint=Phrase("Gõ lại: {meant}", "Type it again: {meant}"),
        why=Phrase(
            "Ký tự trông giống nhưng khác mã thì tìm không ra; dấu ngoặc kép của Word thành một phần của tên.",
            "A letter that only looks the same is not found; quotation marks of Word become part of the name.",
        ),
        mend=Phrase("Gõ lại tên bằng bộ gõ tiếng Việt Unicode.", "Type the name again."),
    ),
    "PL112": RulePage(
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
    "PL113": RulePage(
        sentence=Phrase("Hai mục của một danh sách không trùng tên.", "Two records of a list have different names."),
        message=Phrase("trùng tên với mục {id} ({other}).", "the same name as the record {id} ({other})."),
        hint=Phrase(
            "Nếu là một thì xóa một mục; nếu là hai thì ghi tên khác nhau.",
            "If they are one, remove one record; if they are two, give them different names.",
        ),
        why=Phrase(
            "Gõ tên đó thì không biết là mục nào; nhìn bảng cũng không phân biệt được.",
            "Whoever types the name, or reads it in a table, cannot tell which of the two is meant.",
        ),
        mend=Phrase(
            "Xóa mục ghi hai lần, hoặc thêm vào tên điều phân biệt, ví dụ đơn vị.",
            "Remove the record that stands there twice, or add to the name what tells them apart, such as a unit.",
        ),
    ),
    "PL114": RulePage(
        sentence=Phrase(
            "Tổng số hộ, số khẩu của thôn không ít hơn của hộ nghèo, hộ cận nghèo và hộ có mức sống trung bình.",
            "A village has no fewer households and persons than its poor, near-poor and average households.",
        ),
        message=Phrase(
            "{key} là {total:number}, ít hơn các phần cộng lại: {parts:number}.",
            "{key} is {total:number}, less than its parts: {parts:number}.",
        ),
        hint=Phrase("Xem lại {key}, opening, farm_{key} của thôn.", "Look at {key}, opening, farm_{key} again."),
        why=Phrase(
            "Phần lớn hơn toàn bộ thì tỷ lệ của biểu 1 vượt 100%.",
            "If a part is more than the whole, a rate of form 1 is over 100 per cent.",
        ),
        mend=Phrase(
            "Lấy tổng số hộ, số khẩu của thôn từ sổ dân cư.",
            "Take the village's totals from the register of residents.",
        ),
    ),
    "PL201": RulePage(
        sentence=Phrase(
            "Chỉ tiêu giao cho các thôn nhiều hơn chỉ tiêu của xã là có dự phòng.",
            "Quotas that add up to more than the target are a reserve.",
        ),
        message=Phrase(
            "chỉ tiêu xã {target:count} {category:term}, các thôn cộng lại {quotas:count}; dự phòng {more:count} hộ.",
            "the target is {target} ({category:term}), the villages' quotas add up to {quotas}: {more} in reserve.",
        ),
        hint=Phrase("Không phải làm gì nếu đã định như vậy.", "Nothing to do if this is meant."),
        why=Phrase(
            "Số giao nhiều hơn giúp xã vẫn đạt khi có thôn không đạt.",
            "A reserve lets the commune reach its target when a village does not.",
        ),
        mend=Phrase("Sửa quota của thôn nếu ghi nhầm.", "Correct a village's quota if it is a slip."),
    ),
    "PL202": RulePage(
        sentence=Phrase(
            "Danh sách đúng bằng chỉ tiêu thì không có hộ dự phòng.",
            "An exit list that just equals the target has no reserve.",
        ),
        message=Phrase(
            "danh sách có đúng {target:count} {category:term} bằng chỉ tiêu; một hộ không thoát được là không đạt.",
            "the list has exactly the {target} {category:term} household{target:s} of the target, none to spare.",
        ),
        hint=Phrase(
            "Nên chọn thêm hộ dự phòng vào households.yaml.", "Consider adding reserve households to households.yaml."
        ),
        why=Phrase(
            "Trong năm thường có hộ không đủ điều kiện, chuyển đi hoặc mất.",
            "During a year some households do not qualify, move away or die.",
        ),
        mend=Phrase("Cùng thôn chọn thêm hộ có khả năng thoát.", "Choose more households with the villages."),
    ),
    "PL203": RulePage(
        sentence=Phrase("Mỗi đơn vị của kế hoạch có nhiệm vụ.", "Each unit of the plan has a duty."),
        message=Phrase("chưa có nhiệm vụ nào.", "has no duty."),
        hint=Phrase("Thêm vào mục duties: một dòng có unit: {id}", "Add a line with unit: {id} under duties:"),
        why=Phrase(
            "Đơn vị có tên mà không có nhiệm vụ thường là ghi thiếu.", "A unit without a duty is mostly an omission."
        ),
        mend=Phrase(
            "Ghi nhiệm vụ theo mục IV của kế hoạch, hoặc bỏ đơn vị.",
            "Write its duties from section IV of the plan, or remove the unit.",
        ),
    ),
    "PL204": RulePage(
        sentence=Phrase(
            "Ít giải pháp nào giảm được chỉ số 2 (người phụ thuộc).",
            "Hardly any measure closes indicator 2 (dependants).",
        ),
        message=Phrase(
            "{households:count} hộ thiếu hụt nhưng không hộ nào có giải pháp tác động đến chỉ số này.",
            "{households:number} household{households:s} deprived; no measure assigned there closes it.",
        ),
        hint=Phrase(
            "Không cần sửa; các hộ này thoát bằng chỉ số khác hoặc bằng thu nhập.",
            "Nothing to fix: these households get out by other indicators or by income.",
        ),
        why=Phrase(
            "Trẻ em, người già, người khuyết tật trong hộ vẫn cần người nuôi.",
            "Children, old and disabled people go on needing somebody to look after them.",
        ),
        mend=Phrase(
            "Chọn giải pháp cho chỉ số khác của hộ, hoặc giải pháp tăng thu nhập.",
            "Choose measures for other indicators, or for income.",
        ),
        hint_near=Phrase(
            "Nếu phù hợp, thêm vào measures: của hộ cần: {near}",
            "If one fits, add it to measures: of the households that need it: {near}",
        ),
    ),
}
