"""The command line in Vietnamese."""

from povplan.words.commands import Commands

COMMANDS = Commands(
    usage="Cách dùng:",
    usage_options="[TÙY CHỌN]",
    usage_command="LỆNH [THAM SỐ]...",
    heading_arguments="Tham số",
    heading_options="Tùy chọn",
    heading_shared="Tùy chọn chung (đặt trước hoặc sau tên lệnh)",
    panel_follow="Theo dõi",
    panel_record="Ghi chép và sửa danh sách",
    panel_start="Bắt đầu",
    panel_check="Kiểm tra dữ liệu",
    panel_hand_over="Xuất dữ liệu",
    default="[mặc định: {value}]",
    required="[bắt buộc]",
    see_command="Xem cách dùng từng lệnh: povplan LỆNH --help",
    about=(
        "Theo dõi kế hoạch giảm nghèo của xã: tiến độ từng chỉ tiêu, từng thôn, từng cán bộ; kiểm tra và xuất dữ liệu."
    ),
    command_status="""Tiến độ các chỉ tiêu giảm nghèo: xã, từng thôn, từng cán bộ.

Chỉ hộ đã có quyết định công nhận mới được tính là đạt. Một hộ có nhiều người phụ trách, nên cộng theo cán bộ không
bằng tổng số của xã.""",
    command_validate="""Kiểm tra toàn bộ dữ liệu, chỉ rõ từng chỗ cần xem lại.

Mỗi phát hiện có tệp, dòng, mã quy tắc và cách sửa. Mã kết thúc là 1 khi có lỗi.""",
    command_explain="""Giải thích một quy tắc kiểm tra; không nêu mã thì liệt kê tất cả.

Nêu yêu cầu, căn cứ pháp lý, một ví dụ vi phạm và cách sửa.""",
    command_list="""Danh sách hộ, lọc theo thôn, cán bộ, phân loại, tình trạng...

Nhiều giá trị của một tùy chọn cách nhau bằng dấu phẩy: hộ khớp một trong số đó được liệt kê. Các tùy chọn khác nhau
phải cùng khớp.""",
    command_show="""Trang thông tin của một hộ.

Hộ, thiếu hụt, nguyên nhân, giải pháp, người giúp đỡ, người phụ trách, các lần rà soát, hỗ trợ đã nhận và cách thoát
nghèo.""",
    command_review="""Ghi kết quả rà soát của một hộ.

Đề nghị công nhận, công nhận (khi có --decision) hoặc không công nhận. Thay đổi được kiểm tra trước khi ghi; lấy lại
bằng lệnh undo. Trên màn hình, chỗ nào thiếu sẽ được hỏi.""",
    command_recognise="""Công nhận các hộ đang được đề nghị, theo một quyết định.

Mọi đề nghị đang chờ ở các thôn, các hộ đã nêu được công nhận trong một lần ghi; lệnh undo lấy lại tất cả.""",
    command_visit="Ghi một lần thăm hộ: khả năng thoát nghèo, nhu cầu.",
    command_support="""Ghi một lần hỗ trợ đã trao cho hộ.

Hỗ trợ chưa làm giảm chỉ số nào; chỉ kết quả rà soát mới làm giảm.""",
    command_add="Thêm một hộ vào danh sách.",
    command_edit="""Sửa thông tin của một hộ trong danh sách.

Mỗi tùy chọn là một mục trong tệp. Danh sách cách nhau bằng dấu phẩy; none để trống.""",
    command_remove="""Xóa một hộ khỏi danh sách; lệnh undo lấy lại.

Hộ chuyển đi, chết, nhập hộ thì không xóa: ghi bằng lệnh review với --category left.""",
    command_log="Nhật ký: đã thay đổi gì, lúc nào, từ gì thành gì.",
    command_undo="""Hoàn tác thay đổi gần nhất; chạy lại thì hoàn tác thay đổi trước.

Không hoàn tác được khi tệp đã được sửa bằng tay sau thay đổi ấy.""",
    command_paths="""Cách thoát ngắn nhất của từng hộ chưa thoát, còn thiếu gì.

Hộ gần thoát nhất ở trên: hộ đã đề nghị, hộ chờ đề nghị, rồi theo số chỉ số phải giảm mà chưa có giải pháp. Giải pháp
nêu thêm của kế hoạch chỉ để hỏi cán bộ phụ trách; kết quả rà soát mới quyết định.""",
    command_gaps="""Chỉ số, nguyên nhân nào chưa có giải pháp, đơn vị nào chủ trì.

Chỉ tính các hộ chưa thoát; chỗ thiếu nhiều nhất ở trên.""",
    command_changes="""Thay đổi của từng hộ từ ngày này đến ngày kia; diễn biến hộ nghèo.

Các hộ vào danh sách, được đề nghị, được công nhận, tái nghèo, phát sinh mới, được hỗ trợ. Sau đó là diễn biến hộ
nghèo, hộ cận nghèo như biểu 2 và biểu 3: tính theo loại hộ cuối ngày trước --from và cuối ngày --to.""",
    command_export="""Xuất danh sách hộ ra CSV (mở được bằng Excel) hoặc JSON.

Không nêu tệp thì ghi ra màn hình.""",
    command_schema="In JSON Schema của các tệp dữ liệu, cho trình soạn thảo.",
    command_init="""Tạo kế hoạch mới trong một thư mục, hoặc một xã mẫu để thử.

Nêu các tùy chọn, hoặc chỉ nêu thư mục rồi trả lời từng câu hỏi. Chỉ tiêu của xã là tổng chỉ tiêu giao cho các thôn.
Không bao giờ ghi đè tệp đã có.

Ví dụ: povplan init data --commune "Suối Mẫu" --province "Tỉnh Mẫu" --village "Thôn Đông=3/1,Thôn Tây=2/0" --area rural
--year 2026""",
    argument_rule="Mã quy tắc, ví dụ HH003.",
    argument_household="Số thứ tự của hộ, hoặc họ tên chủ hộ (không cần dấu).",
    argument_form="Biểu cần xuất: list (danh sách hộ).",
    argument_schema="Tệp: plan (kế hoạch), households (danh sách hộ), deprivations (chuẩn nghèo).",
    argument_new_folder="Thư mục để ghi kế hoạch; đặt tên data thì các lệnh sau tự tìm thấy.",
    option_data="Thư mục dữ liệu; nếu không nêu: $POVPLAN_DATA, rồi thư mục data/ gần nhất có tệp plan.yaml.",
    option_lang="Ngôn ngữ: vi (tiếng Việt), en (tiếng Anh); nếu không nêu: $POVPLAN_LANG, rồi ngôn ngữ của kế hoạch.",
    option_color="Tô màu: auto (khi hiện trên màn hình), always (luôn luôn), never (không).",
    option_version="Hiện phiên bản.",
    option_help="Hiện trang hướng dẫn này.",
    option_install_completion="Cài đặt tự hoàn thành lệnh bằng phím Tab.",
    option_show_completion="In đoạn mã tự hoàn thành lệnh, để tự cài đặt.",
    option_by=(
        "Chỉ xem theo một cách: commune (xã), village (thôn), officer (cán bộ), organisation (đoàn thể), helper (người "
        "giúp đỡ), indicator (chỉ số), cause (nguyên nhân), measure (giải pháp)."
    ),
    option_as_of=(
        "Tính đến hết ngày này: 2023-06-30 hoặc 30/06/2023; nếu không nêu: hôm nay, muộn nhất 31/01 sau năm kế hoạch."
    ),
    option_from="Từ ngày này (tính cả ngày này): 2023-01-01 hoặc 01/01/2023.",
    option_to="Đến hết ngày này; nếu không nêu: hôm nay, muộn nhất 31/01 sau năm kế hoạch.",
    option_format=(
        "Dạng kết quả; nếu không nêu: theo đuôi tệp, hoặc table (bảng) trên màn hình, plain (văn bản thuần) khi chuyển "
        "cho chương trình khác."
    ),
    option_findings_format=(
        "Dạng kết quả; nếu không nêu: theo đuôi tệp, hoặc table trên màn hình, plain (văn bản thuần) khi "
        "chuyển cho chương trình khác; github: chú thích của GitHub Actions."
    ),
    option_data_format="Dạng tệp; nếu không nêu: theo đuôi tệp, hoặc csv.",
    option_schema_output="Ghi lược đồ vào tệp này; “-” là màn hình.",
    option_output="Ghi kết quả vào tệp này; dạng theo đuôi tệp; “-” là màn hình.",
    option_force="Ghi đè tệp đã có.",
    option_strict="Coi cảnh báo như lỗi.",
    option_only="Chỉ kiểm tra các quy tắc này, ví dụ HH003,RV001.",
    option_village="Thôn: mã hoặc tên (không cần dấu).",
    option_officer="Cán bộ, đoàn thể phụ trách: mã hoặc tên (không cần dấu).",
    option_category="Phân loại hộ: poor (nghèo), near_poor (cận nghèo).",
    option_indicator="Mã chỉ số thiếu hụt, ví dụ 1,4.",
    option_cause="Nguyên nhân nghèo: mã hoặc tên (không cần dấu).",
    option_state=(
        "Tình trạng: planned (dự kiến), followed (theo dõi), proposed (đề nghị), recognised (đã công nhận), rejected "
        "(không công nhận), stays (giữ nguyên), gone (giảm khác), fell_back (tái nghèo), became_poor (trở thành hộ "
        "nghèo), new (phát sinh mới), returned (tái nghèo từ ngoài danh sách), moved_in (chuyển đến), split (tách hộ)."
    ),
    option_search="Tìm theo họ tên chủ hộ, không phân biệt hoa thường và dấu.",
    option_public="Bản công khai: chỉ họ tên, thôn, số khẩu, phân loại và kết quả.",
    option_no_bom="Không ghi dấu BOM ở đầu tệp CSV.",
    option_delimiter="Dấu phân cách trong CSV: một ký tự, hoặc tab.",
    option_commune="Tên xã.",
    option_district="Tên huyện, nếu có.",
    option_province="Tên tỉnh.",
    option_year="Năm kế hoạch.",
    option_area="Khu vực: rural (nông thôn), urban (thành thị).",
    option_quotas=(
        "Thôn và chỉ tiêu giao: tên=số hộ nghèo/số hộ cận nghèo; nhiều thôn cách nhau bằng dấu phẩy, hoặc nêu tùy chọn "
        "nhiều lần."
    ),
    option_targets="Chỉ tiêu của xã: số hộ nghèo/số hộ cận nghèo; nếu không nêu: tổng chỉ tiêu giao cho các thôn.",
    option_sample="Ghi một xã mẫu không có thật, khoảng 40 hộ và đủ việc của một năm, để xem và thử.",
    option_dry_run="Chỉ hiện thay đổi, không ghi vào tệp.",
    option_replace="Thay lần rà soát đã ghi của cùng ngày.",
    option_date="Ngày: 2023-06-30 hoặc 30/06/2023.",
    option_decision_date="Ngày của quyết định: 2023-06-30 hoặc 30/06/2023.",
    option_outcome=(
        "Kết quả: poor (nghèo), near_poor (cận nghèo), not_poor (không nghèo), left (giảm khác, cần --reason)."
    ),
    option_review_state=(
        "Trạng thái: proposed (đề nghị), recognised (công nhận), rejected (không công nhận); nếu không nêu: "
        "recognised khi có --decision, còn lại là proposed."
    ),
    option_review_kind=(
        "Loại rà soát: regular (thường xuyên), periodic (định kỳ); nếu không nêu: định kỳ từ 01/9 đến 14/12."
    ),
    option_deprivations="Mã các chỉ số còn thiếu hụt, ví dụ 2,4; none là không còn.",
    option_income="Thu nhập, đồng/người/tháng: 1650000, 1.650.000 hoặc 1,65tr.",
    option_score_a="Điểm A của phiếu rà soát (thu nhập).",
    option_score_b="Điểm B của phiếu rà soát (thiếu hụt).",
    option_decision="Số quyết định công nhận, ví dụ 52/QĐ-UBND.",
    option_reason="Lý do giảm khác: died (chết), moved (chuyển đi), merged (nhập hộ), split (tách hộ).",
    option_note="Ghi chú.",
    option_recognise_village="Thôn có các hộ đang được đề nghị: mã hoặc tên.",
    option_recognise_household="Các hộ đang được đề nghị: số thứ tự hoặc họ tên.",
    option_visitor="Người thăm: cán bộ, đoàn thể, người giúp đỡ (mã hoặc tên).",
    option_outlook="Khả năng thoát trong năm: likely (có khả năng), uncertain (chưa chắc), unlikely (khó).",
    option_need="Nhu cầu của hộ.",
    option_measure="Giải pháp đã thực hiện: mã hoặc tên.",
    option_support_kind=(
        "Hình thức: grant (cho không), loan (cho vay), in_kind (hiện vật), labour (ngày công), service (dịch vụ)."
    ),
    option_amount="Giá trị, đồng: 20000000, 20.000.000, 20tr hoặc 500k.",
    option_source="Nguồn vốn: mã hoặc tên.",
    option_id="Số thứ tự của hộ; hộ mới không nêu thì lấy số chưa dùng tiếp theo.",
    option_head="Họ và tên chủ hộ.",
    option_members="Số khẩu.",
    option_workers="Số lao động.",
    option_opening_category="Phân loại hộ đầu kỳ: poor (nghèo), near_poor (cận nghèo).",
    option_causes="Nguyên nhân nghèo: mã hoặc tên; none để trống.",
    option_cause_note="Nguyên nhân theo lời của danh sách; none để bỏ.",
    option_helpers="Người, tổ chức giúp đỡ ở thôn: mã hoặc tên; none để trống.",
    option_measures="Giải pháp đã giao: mã hoặc tên; none để trống.",
    option_measure_note="Giải pháp theo lời của danh sách; none để bỏ.",
    option_officers="Cán bộ, đoàn thể phụ trách riêng: mã hoặc tên; none: theo thôn.",
    option_planned="Thuộc danh sách dự kiến thoát: yes (có), no (không, chỉ theo dõi).",
    option_groups=(
        "Đối tượng: ethnic_minority (dân tộc thiểu số), no_labour_capacity (không có khả năng lao động), merit "
        "(người có công); none để trống."
    ),
    option_entered="Ngày vào danh sách, cho hộ vào sau đầu năm; cần --as.",
    option_entered_as=(
        "Vào danh sách do: new (phát sinh mới), returned (tái nghèo, tái cận nghèo), moved_in (chuyển đến), split "
        "(tách hộ)."
    ),
    option_entered_decision="Số quyết định đưa vào danh sách.",
    metavar_date="NGÀY",
    metavar_folder="THƯ_MỤC",
    metavar_file="TỆP",
    metavar_text="CHỮ",
    metavar_rule="MÃ",
    metavar_rules="MÃ,...",
    metavar_household="HỘ",
    metavar_villages="THÔN,...",
    metavar_officers="CÁN_BỘ,...",
    metavar_codes="SỐ,...",
    metavar_causes="NGUYÊN_NHÂN,...",
    metavar_character="KÝ_TỰ",
    metavar_form="BIỂU",
    metavar_states="TÌNH_TRẠNG,...",
    metavar_name="TÊN",
    metavar_year="NĂM",
    metavar_quotas="THÔN=SỐ/SỐ,...",
    metavar_targets="SỐ/SỐ",
    metavar_money="SỐ_TIỀN",
    metavar_points="ĐIỂM",
    metavar_decision="SỐ_QĐ",
    metavar_several="HỘ,...",
    metavar_visitor="NGƯỜI",
    metavar_measure="GIẢI_PHÁP",
    metavar_measures="GIẢI_PHÁP,...",
    metavar_source="NGUỒN",
    metavar_number="SỐ",
    metavar_village="THÔN",
    metavar_helpers="NGƯỜI,...",
    metavar_groups="ĐỐI_TƯỢNG,...",
    value_auto="tự động",
    value_always="luôn luôn|luôn|có",
    value_never="không|không bao giờ",
    value_commune="xã",
    value_village="thôn",
    value_officer="cán bộ",
    value_organisation="đoàn thể|tổ chức",
    value_helper="người giúp đỡ|tổ chức giúp đỡ",
    value_indicator="chỉ số|chiều thiếu hụt",
    value_cause="nguyên nhân",
    value_measure="giải pháp",
    value_poor="nghèo|hộ nghèo",
    value_near_poor="cận nghèo|hộ cận nghèo",
    value_planned="dự kiến|dự kiến thoát",
    value_followed="theo dõi",
    value_proposed="đề nghị|đề nghị công nhận",
    value_recognised="đã công nhận|công nhận",
    value_rejected="không công nhận",
    value_gone="giảm khác",
    value_stays="giữ nguyên|vẫn là hộ nghèo|vẫn là hộ cận nghèo",
    value_fell_back="tái nghèo|tái cận nghèo",
    value_became_poor="trở thành hộ nghèo",
    value_new="phát sinh mới",
    value_not_poor="không nghèo|thoát nghèo",
    value_left="giảm khác",
    value_regular="thường xuyên",
    value_periodic="định kỳ",
    value_died="chết",
    value_moved="chuyển đi",
    value_merged="nhập hộ",
    value_split="tách hộ",
    value_likely="có khả năng",
    value_uncertain="chưa chắc",
    value_unlikely="khó",
    value_grant="cho không",
    value_loan="cho vay|vay",
    value_in_kind="hiện vật",
    value_labour="ngày công",
    value_service="dịch vụ",
    value_returned="tái nghèo|tái cận nghèo",
    value_moved_in="chuyển đến",
    value_ethnic_minority="dân tộc thiểu số",
    value_no_labour_capacity="không có khả năng lao động",
    value_merit="người có công",
    value_list="danh sách",
    value_plan="kế hoạch",
    value_households="danh sách hộ|hộ",
    value_deprivations="chuẩn nghèo|thiếu hụt",
    value_rural="nông thôn",
    value_urban="thành thị|đô thị",
    value_yes="có|c|y|đúng",
    value_no="không|k|n",
    version="povplan {version}",
    completion_installed="Đã cài đặt tự hoàn thành lệnh cho {shell} vào {file}. Hãy mở lại cửa sổ dòng lệnh để dùng.",
    init_done="Đã tạo kế hoạch năm {year} của xã {commune} trong {folder}: {files}.",
    init_sample_done="Đã ghi xã mẫu không có thật vào {folder}: {files}.",
    init_next="Tiếp theo: ghi cán bộ phụ trách vào plan.yaml, thêm hộ bằng povplan add, rồi gõ: {command}",
    init_sample_next="Tiếp theo, gõ: {command}",
    init_taken="Đã có {file}; povplan init không ghi đè. Hãy chọn thư mục khác.",
    init_no_folder="{folder} không phải là thư mục. Hãy nêu thư mục khác.",
    init_missing="Còn thiếu: {options}. Hãy nêu thêm, hoặc chạy lệnh trên màn hình dòng lệnh để được hỏi từng mục.",
    init_village_twice="thôn “{name}” được nêu hai lần.",
    init_targets_above=(
        "chỉ tiêu của xã ({targets}) cao hơn tổng chỉ tiêu giao cho các thôn ({quotas}); hãy giao thêm cho các thôn."
    ),
    ask_commune="Tên xã",
    ask_province="Tên tỉnh",
    ask_year="Năm kế hoạch",
    ask_district="Tên huyện",
    ask_area="Khu vực",
    ask_first_village="Thôn và chỉ tiêu (hộ nghèo/hộ cận nghèo), ví dụ Thôn Đông=3/1",
    ask_next_village="Thôn tiếp theo",
    not_a_year="“{value}” không phải là năm kế hoạch; hãy ghi một năm từ 2000 đến 2100.",
    not_a_name="“{value}” không dùng làm tên được; hãy ghi tên bằng chữ, trên một dòng.",
    not_a_quota="“{value}” chưa đúng; hãy ghi tên thôn=số hộ nghèo/số hộ cận nghèo, ví dụ Thôn Đông=3/1.",
    not_targets="“{value}” chưa đúng; hãy ghi số hộ nghèo/số hộ cận nghèo, ví dụ 17/5.",
    asking_choose="Gõ số hoặc tên",
    asking_optional="Enter để bỏ qua",
    asking_yes_no_yes="[C/k]",
    asking_yes_no_no="[c/K]",
    asking_stopped="Đã dừng, chưa ghi gì.",
    ask_household="Hộ nào (số thứ tự hoặc họ tên)",
    ask_date="Ngày",
    ask_result="Kết quả rà soát",
    ask_deprivations="Các chỉ số thiếu hụt (mã, cách nhau bằng dấu phẩy; none là không có)",
    ask_income="Thu nhập, đồng/người/tháng",
    ask_reason="Lý do",
    ask_decision="Số quyết định công nhận (chưa có thì là đề nghị)",
    ask_decision_number="Số quyết định",
    ask_decision_date="Ngày quyết định",
    ask_note="Ghi chú",
    ask_village="Thôn",
    ask_proposals="{name} ({count:count} đề nghị đang chờ)",
    ask_visitor="Người thăm",
    ask_outlook="Khả năng thoát nghèo trong năm",
    ask_need="Nhu cầu của hộ",
    ask_measure="Giải pháp",
    ask_kind="Hình thức",
    ask_amount="Giá trị, đồng",
    ask_source="Nguồn vốn",
    ask_head="Họ và tên chủ hộ",
    ask_members="Số khẩu",
    ask_workers="Số lao động",
    ask_category="Phân loại hộ",
    ask_causes="Nguyên nhân nghèo (nhiều mục cách nhau bằng dấu phẩy)",
    ask_helpers="Người, tổ chức giúp đỡ ở thôn",
    ask_measures="Giải pháp (nhiều mục cách nhau bằng dấu phẩy)",
    ask_field="Sửa mục nào",
    ask_new_value="Ghi lại là",
    ask_more="Sửa thêm mục khác?",
    empty_answer="câu này cần có trả lời; Ctrl+C để dừng.",
    unreadable_answer="không đọc được câu trả lời; hãy gõ lại.",
    error="Lỗi:",
    see_help="Xem cách dùng: {command} --help",
    did_you_mean="Có phải “{near}”?",
    no_command="Chưa có tên lệnh.",
    unknown_command="Không có lệnh “{name}”.",
    unknown_option="Không có tùy chọn {option}.",
    option_needs_value="Tùy chọn {option} cần có giá trị đi kèm.",
    option_takes_no_value="Tùy chọn {option} không nhận giá trị.",
    option_twice="Tùy chọn {option} được nêu hai lần; nhiều giá trị thì nối bằng dấu phẩy.",
    missing_argument="Thiếu tham số {argument}.",
    missing_option="Thiếu tùy chọn {option}.",
    unexpected_argument="Thừa tham số: {extra}.",
    bad_option_value="{option}: {problem}",
    bad_value="Giá trị không hợp lệ.",
    bad_variable="Biến môi trường {variable}: {problem}",
    not_one_of="không có lựa chọn “{value}”; hãy chọn: {choices}.",
    not_a_date="“{value}” không phải là ngày; hãy ghi 2023-06-30 hoặc 30/06/2023.",
    not_a_code="“{value}” không phải là mã chỉ số; hãy ghi các số cách nhau bằng dấu phẩy, ví dụ 1,4.",
    not_a_delimiter="“{value}” không dùng làm dấu phân cách được; hãy ghi một ký tự như ; hoặc chữ tab.",
    empty_value="giá trị để trống.",
    options_exclude="{first} không dùng cùng {second}.",
    unknown_ending="Không rõ dạng của tệp {file}: đuôi tệp phải là {endings}, hoặc thêm -O.",
    wrong_usage="Lệnh không đúng: {problem}",
    completion_unsupported=(
        "Không nhận ra trình dòng lệnh đang dùng; tự hoàn thành lệnh chạy với bash, zsh, fish và PowerShell."
    ),
    unknown_rule="Không có quy tắc “{name}”.",
    unknown_village="Không có thôn “{name}”.",
    unknown_officer="Không có cán bộ, đoàn thể “{name}”.",
    unknown_cause="Không có nguyên nhân “{name}”.",
    unknown_indicator="Không có chỉ số {name}.",
    several_records="“{name}” khớp với nhiều mục: {found}. Hãy ghi mã.",
    unknown_household="Không có hộ “{name}”.",
    several_households="“{name}” khớp với nhiều hộ: {found}. Hãy ghi số thứ tự.",
    from_after_to="--from {first} sau --to {last}: hãy ghi ngày đầu trước ngày cuối.",
    from_after_end="--from {first} sau ngày cuối {last}: hãy ghi ngày sớm hơn, hoặc nêu --to.",
    not_yet_entered="Đến hết ngày {as_of}, hộ “{name}” chưa có trong danh sách.",
    not_a_whole_number="“{value}” không phải là số nguyên; hãy ghi bằng chữ số, ví dụ 4.",
    forbidden_characters="có ký tự không ghi vào tệp được: {characters}.",
    not_money="“{value}” không phải là số tiền; hãy ghi như 20000000, 20.000.000, 20 triệu, 1,5 triệu hoặc 500k.",
    money_in_doubt="“{value}” có thể là {small:money} đồng hoặc {large:money} đồng; "
    "hãy ghi rõ {small:money}đ hoặc {large:money}đ.",
    money_without_unit="“{value}” chưa rõ là đồng, nghìn hay triệu; "
    "hãy ghi rõ {number}đ, {number} nghìn hoặc {number} triệu.",
    missing_options="Còn thiếu: {options}.",
    unknown_measure="Không có giải pháp “{name}”.",
    unknown_helper="Không có người, tổ chức giúp đỡ “{name}”.",
    unknown_source="Không có nguồn vốn “{name}”.",
    unknown_visitor="Không có cán bộ, đoàn thể, người giúp đỡ “{name}”.",
    review_exists="Hộ {number} ({head}) đã có rà soát ngày {date} cùng trạng thái. Để thay, thêm --replace.",
    no_review_to_replace="Hộ {number} ({head}) không có rà soát ngày {date} để thay.",
    several_reviews="Hộ {number} ({head}) có nhiều rà soát ngày {date}. Hãy nêu --state của lần cần thay.",
    same_recorded=(
        "Hộ {number} ({head}) đã có một lần ghi giống hệt, ngày {date}. Nếu đúng là hai lần, hãy phân biệt bằng --note."
    ),
    nothing_proposed="Không có đề nghị nào đang chờ công nhận tính đến hết ngày {date}.",
    household_not_proposed="Hộ {number} ({head}) không có đề nghị nào đang chờ công nhận tính đến hết ngày {date}.",
    nothing_to_edit="Chưa nêu mục cần sửa, ví dụ --members 5.",
    plan_not_found=(
        "Không tìm thấy dữ liệu kế hoạch. Hãy vào thư mục có data/plan.yaml, hoặc nêu --data THƯ_MỤC, hoặc tạo kế "
        "hoạch mới: povplan init THƯ_MỤC"
    ),
    no_plan_in="Thư mục {folder} không có tệp plan.yaml. Để tạo kế hoạch mới: povplan init THƯ_MỤC",
    file_exists="Tệp {file} đã có. Thêm --force để ghi đè.",
    file_in_use="Không ghi được {file}: chương trình khác đang mở tệp. Hãy đóng tệp trong Excel rồi chạy lại.",
    cannot_write="Không ghi được {file}: {reason}.",
    cannot_open="Không mở được {file}: {reason}.",
    not_a_plain_file="{file} là thư mục, ống dẫn hoặc thiết bị: hãy đặt tệp của kế hoạch vào chỗ đó.",
    file_too_large="{file} lớn hơn {most} MB, quá cỡ của mọi kế hoạch: hãy thay bằng bản lưu gần nhất của tệp.",
    line_too_long="{file} có dòng {line} dài hơn {most} MB: hãy ngắt dòng, hoặc thay bằng bản lưu gần nhất của tệp.",
    heap_of_marks=(
        "{file} ở dòng {line} có một chữ mang hơn {most:number} dấu: hãy xóa từ đó rồi gõ lại, hoặc thay bằng bản lưu "
        "gần nhất của tệp."
    ),
    system_error="Hệ điều hành báo lỗi: {reason}.",
    no_stdout="Đầu ra chuẩn (stdout) đã đóng nên không hiện được kết quả; hãy ghi ra tệp bằng -o TỆP.",
    cannot_splice=(
        "Tệp {file} trình bày theo cách không tự sửa được ở gần dòng {line}; tệp vẫn như cũ. Hãy sửa tay chỗ này."
    ),
    plan_locked=(
        "Cửa sổ khác hoặc máy khác đang ghi vào kế hoạch trong {folder}; đã chờ {seconds} giây. Hãy chạy lại sau ít "
        "phút."
    ),
    journal_newer="Nhật ký {file} do phiên bản povplan mới hơn ghi. Hãy cập nhật povplan rồi chạy lại.",
    nothing_to_undo="Không còn thay đổi nào để hoàn tác.",
    undo_edited_since=(
        "Không hoàn tác được: tệp {file} đã được sửa tay sau thay đổi số {change} ({time} {when}). Tệp vẫn như cũ."
    ),
    undo_edited_before=(
        "Không hoàn tác được: trước đó tệp {file} đã được sửa tay (nhận thấy lúc {time} {when}). Tệp vẫn như cũ."
    ),
    undo_damaged="Không hoàn tác được: nhật ký {file} ghi không khớp với thay đổi số {change}. Tệp vẫn như cũ.",
    reason_missing="không có tệp hoặc thư mục này",
    reason_denied="không có quyền",
    reason_full="hết chỗ trên đĩa",
    reason_file="đây là tệp, không phải thư mục",
    reason_limit="vượt giới hạn dung lượng được phép",
    reason_folder="đây là thư mục",
    reason_other="lỗi hệ điều hành số {number}",
    bug="Xin lỗi, chương trình gặp lỗi ngoài dự kiến.",
    bug_details="Chi tiết để báo lỗi (không có dữ liệu cá nhân): {file}",
    list_keeps_changing="{file} liên tục bị chương trình khác ghi lại nên chưa ghi gì. Hãy lưu và đóng tệp ở chương "
    "trình đó rồi chạy lại.",
    undo_journal_damaged="Nhật ký {file} hỏng ở dòng {line} nên không biết thay đổi cuối là gì; chưa hoàn tác gì. Xem "
    "povplan log.",
    log_damaged="Nhật ký {file}: dòng {lines} không đọc được, đã bỏ qua.",
    recorded_untold="Thay đổi đã được ghi, nhưng không in ra được kết quả. Đừng ghi lại lần nữa; xem bằng povplan log.",
    start_changes="Số khẩu đầu năm cũng đổi theo. Nếu đây là thay đổi trong năm (sinh, chết, nhập hộ, tách hộ), hãy "
    "hoàn tác rồi ghi lại với ngày: {command}",
    since_needs_members="--since cần có --members.",
    number_used="Số {number} đã dùng cho một hộ khác trước đây và không dùng lại; số còn trống: {free}.",
    number_unread="Số {number} là của hộ {head} ở {file}:{line}, đang có lỗi nên chưa đọc được. Sửa lỗi đó trước "
    "(povplan validate).",
    household_unread="Hộ {number} ({head}) ở {file}:{line} đang có lỗi nên chưa đọc được. Sửa lỗi đó trước (povplan "
    "validate).",
    comments_stay="Các dòng ghi chú phía trên hộ đã xóa vẫn còn trong tệp (dòng {lines}).",
    output_is_data="Không ghi đè lên tệp dữ liệu {file} của kế hoạch. Hãy chọn tên khác.",
    option_since="Ngày bắt đầu có số khẩu mới; không có thì --members sửa số đầu năm.",
    option_into="Số thứ tự của hộ mà hộ này nhập vào.",
    option_entered_from="Số thứ tự của hộ gốc, khi --as split.",
)
