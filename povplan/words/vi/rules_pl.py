"""Vietnamese words of the rules on the plan."""

from povplan.words.catalogue import RulePage

_WHY_TARGET = "Chỉ tiêu của xã chỉ đạt khi các thôn có đủ hộ để thoát."

PAGES = {
    "PL001": RulePage(
        sentence="Chỉ tiêu giao cho các thôn cộng lại ít nhất bằng chỉ tiêu của xã.",
        message="chỉ tiêu xã {target:count} {category:term}, các thôn cộng lại {quotas:count}; thiếu {short:count} hộ.",
        hint="Tăng quota của thôn, hoặc sửa targets:",
        why=_WHY_TARGET,
        mend="Đối chiếu với phụ lục giao chỉ tiêu cho các thôn.",
    ),
    "PL002": RulePage(
        sentence="Có chuẩn nghèo áp dụng cho năm của kế hoạch.",
        message="chưa có chuẩn nghèo cho năm {year}; chuẩn sau cùng áp dụng đến năm {last}.",
        hint="Thêm một chuẩn vào deprivations.yaml với first_year, last_year gồm năm {year}, hoặc sửa year:",
        why="Không có chuẩn thì không kiểm tra được phân loại hộ.",
        mend="Ghi chuẩn mới theo văn bản đang có hiệu lực: mức thu nhập, số chỉ số, tên và mã các chỉ số.",
    ),
    "PL003": RulePage(
        sentence="Cách viết khác (aliases) của một tên không phải là tên của người khác.",
        message="cách viết khác “{value}” cũng là tên của {other}.",
        hint="Bỏ “{value}” khỏi aliases:",
        why="Một tên chỉ hai người thì không biết tính cho ai.",
        mend="Bỏ cách viết đó, hoặc nếu là một người thì gộp hai mục làm một.",
    ),
    "PL004": RulePage(
        sentence="Mã mà một mục của kế hoạch nhắc đến phải có trong kế hoạch.",
        message="không có mã “{value}”.",
        hint="Ghi một trong: {choices}",
        why="Mã không có thật thì việc phân công không đến được ai.",
        mend="Sửa mã, hoặc thêm mục còn thiếu vào plan.yaml.",
        near=" Có phải {near}?",
        hint_near="Thay bằng: {near}",
    ),
    "PL005": RulePage(
        sentence="Mỗi mã (id) trong kế hoạch chỉ dùng một lần.",
        message="mã “{value}” đã dùng cho {other}.",
        hint="Ghi id: khác, ví dụ: {value}-2",
        why="Một mã chỉ hai mục thì không biết hộ được giao cho ai.",
        mend="Đổi mã của mục sau và sửa những chỗ nhắc đến nó.",
    ),
    "PL006": RulePage(
        sentence="Trong một thôn mỗi tổ chức, người giúp đỡ có tên riêng.",
        message="trùng tên với {other} ở thôn {village}.",
        hint="Gộp hai mục làm một, hoặc ghi tên khác nhau.",
        why="Hai mục cho một chi hội thì số hộ giúp đỡ bị chia đôi.",
        mend="Giữ một mục, ghi cách viết khác vào aliases: và sửa helpers: của các hộ.",
    ),
    "PL007": RulePage(
        sentence="Mỗi năm chỉ có một chuẩn nghèo áp dụng.",
        message="các năm {first}-{last} trùng với chuẩn khác, hoặc năm đầu sau năm cuối.",
        hint="Sửa first_year: và last_year:",
        why="Hai chuẩn cho một năm thì không biết phân loại theo chuẩn nào.",
        mend="Kết thúc chuẩn cũ vào năm trước khi chuẩn mới bắt đầu.",
    ),
    "PL008": RulePage(
        sentence="Tổng số hộ đầu năm của xã không ít hơn số hộ trong danh sách.",
        message="opening ghi {opening:count} {category:term} nhưng danh sách đã có {followed:count}.",
        hint="Sửa số này ở opening: thành tổng số hộ của toàn xã đầu năm.",
        why="Tổng của xã ít hơn danh sách thì số cuối năm thành số âm.",
        mend="Lấy tổng số hộ nghèo, cận nghèo đầu năm từ quyết định phê duyệt kết quả rà soát; chưa biết thì bỏ mục "
        "opening.",
    ),
    "PL101": RulePage(
        sentence="Danh sách dự kiến thoát của thôn đủ số hộ theo chỉ tiêu giao.",
        message="chỉ tiêu {quota:count} {category:term}, danh sách có {listed:count}; thiếu {short:count} hộ.",
        hint="Thêm hộ vào households.yaml, hoặc sửa quota của thôn.",
        why=_WHY_TARGET,
        mend="Cùng thôn chọn thêm hộ, hoặc điều chỉnh chỉ tiêu giao.",
    ),
    "PL102": RulePage(
        sentence="Danh sách dự kiến thoát của xã đủ số hộ theo chỉ tiêu.",
        message="chỉ tiêu {target:count} {category:term}, danh sách có {listed:count}; thiếu {short:count} hộ.",
        hint="Thêm hộ vào households.yaml, hoặc sửa targets:",
        why=_WHY_TARGET,
        mend="Chọn thêm hộ có khả năng thoát trong năm.",
    ),
    "PL103": RulePage(
        sentence="Mỗi thôn có cán bộ xã phụ trách.",
        message="chưa có cán bộ phụ trách.",
        hint="Thêm {id} vào villages: của một cán bộ ở mục officers.",
        why="Cán bộ phụ trách chịu trách nhiệm về kết quả giảm nghèo của thôn.",
        mend="Phân công cán bộ và ghi vào plan.yaml.",
    ),
    "PL104": RulePage(
        sentence="Cán bộ, đoàn thể trong danh sách phụ trách ít nhất một thôn hoặc một hộ.",
        message="chưa được giao thôn hay hộ nào.",
        hint="Ghi villages: bằng mã thôn, hoặc xóa mục này.",
        why="Có tên mà không có việc thường là quên phân công.",
        mend="Ghi thôn phụ trách, hoặc chuyển sang mục units nếu chỉ có nhiệm vụ chung.",
    ),
    "PL105": RulePage(
        sentence="Hai tên chỉ khác dấu có thể là một.",
        message="tên chỉ khác dấu so với {other}.",
        hint="Nếu là một, bỏ mục này và ghi ở mục {id}: aliases: [{alias}]",
        why="Một người ghi hai cách thì số hộ phụ trách bị chia đôi.",
        mend="Hỏi tên đúng; giữ một mục, ghi cách viết kia vào aliases:",
    ),
    "PL106": RulePage(
        sentence="Chỉ số có hộ thiếu hụt phải có giải pháp được giao cho hộ.",
        message="{households:count} hộ thiếu hụt nhưng không hộ nào có giải pháp tác động đến chỉ số này.",
        hint="Chưa có giải pháp nào trong plan.yaml có closes: chứa mã này; thêm giải pháp rồi giao cho hộ.",
        why="Hỗ trợ không đúng chiều thiếu hụt thì đến kỳ rà soát hộ vẫn thiếu hụt.",
        mend="Giao giải pháp cho hộ cần (measures: của hộ); cách làm và chi phí hỏi bộ phận phụ trách.",
        hint_near="Thêm vào measures: của những hộ cần (nếu nhiều thì chọn một giải pháp phù hợp): {near}",
    ),
    "PL107": RulePage(
        sentence="Nguyên nhân nghèo có trong danh sách phải có giải pháp được giao cho hộ.",
        message="{households:count} hộ có nguyên nhân này nhưng không hộ nào có giải pháp tác động đến nó.",
        hint="Chưa có giải pháp nào trong plan.yaml có addresses: chứa nguyên nhân này; thêm rồi giao cho hộ.",
        why="Nguyên nhân còn thì hộ khó tăng thu nhập, hoặc thoát rồi lại tái nghèo.",
        mend="Giao giải pháp cho hộ cần (measures: của hộ), hoặc sửa addresses: của giải pháp đang giao nếu ghi thiếu.",
        hint_near="Thêm vào measures: của những hộ cần (nếu nhiều thì chọn một giải pháp phù hợp): {near}",
    ),
    "PL108": RulePage(
        sentence="Mỗi giải pháp tác động đến một chỉ số hoặc một nguyên nhân.",
        message="chưa ghi giải pháp này tác động đến chỉ số hay nguyên nhân nào.",
        hint="Ghi closes: [mã chỉ số] hoặc addresses: [mã nguyên nhân]",
        why="Không ghi thì không biết giải pháp giúp hộ thoát nghèo bằng cách nào.",
        mend="Ghi theo mục III.3 của kế hoạch.",
    ),
    "PL109": RulePage(
        sentence="Chỉ tiêu không nhiều hơn số hộ đầu năm của xã.",
        message="chỉ tiêu {target:count} {category:term}, cả xã đầu năm chỉ có {opening:count}.",
        hint="Xem lại targets: và opening:",
        why="Không thể giảm nhiều hộ hơn số hộ đang có.",
        mend="Đối chiếu chỉ tiêu với quyết định phê duyệt kết quả rà soát đầu năm.",
    ),
    "PL201": RulePage(
        sentence="Chỉ tiêu giao cho các thôn nhiều hơn chỉ tiêu của xã là có dự phòng.",
        message="chỉ tiêu xã {target:count} {category:term}, các thôn cộng lại {quotas:count}; dự phòng {more:count} "
        "hộ.",
        hint="Không phải làm gì nếu đã định như vậy.",
        why="Số giao nhiều hơn giúp xã vẫn đạt khi có thôn không đạt.",
        mend="Sửa quota của thôn nếu ghi nhầm.",
    ),
    "PL202": RulePage(
        sentence="Danh sách đúng bằng chỉ tiêu thì không có hộ dự phòng.",
        message="danh sách có đúng {target:count} {category:term} bằng chỉ tiêu; một hộ không thoát được là không đạt.",
        hint="Nên chọn thêm hộ dự phòng vào households.yaml.",
        why="Trong năm thường có hộ không đủ điều kiện, chuyển đi hoặc mất.",
        mend="Cùng thôn chọn thêm hộ có khả năng thoát.",
    ),
    "PL203": RulePage(
        sentence="Mỗi đơn vị của kế hoạch có nhiệm vụ.",
        message="chưa có nhiệm vụ nào.",
        hint="Thêm vào mục duties: một dòng có unit: {id}",
        why="Đơn vị có tên mà không có nhiệm vụ thường là ghi thiếu.",
        mend="Ghi nhiệm vụ theo mục IV của kế hoạch, hoặc bỏ đơn vị.",
    ),
}
