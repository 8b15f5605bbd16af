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
    command_paths="""Cách thoát ngắn nhất của từng hộ chưa thoát, còn thiếu giải pháp gì.

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
    argument_rule="Mã quy tắc, ví dụ HH003.",
    argument_household="Số thứ tự của hộ, hoặc họ tên chủ hộ (không cần dấu).",
    argument_form="Biểu cần xuất: list (danh sách hộ).",
    argument_schema="Tệp: plan (kế hoạch), households (danh sách hộ), deprivations (chuẩn nghèo).",
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
        "(không công nhận), gone (giảm khác), fell_back (tái nghèo), became_poor (trở thành hộ nghèo), new (phát sinh "
        "mới)."
    ),
    option_search="Tìm theo họ tên chủ hộ, không phân biệt hoa thường và dấu.",
    option_public="Bản công khai: chỉ họ tên, thôn, số khẩu, phân loại và kết quả.",
    option_no_bom="Không ghi dấu BOM ở đầu tệp CSV.",
    option_delimiter="Dấu phân cách trong CSV: một ký tự, hoặc tab.",
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
    value_fell_back="tái nghèo|tái cận nghèo",
    value_became_poor="trở thành hộ nghèo",
    value_new="phát sinh mới",
    value_list="danh sách",
    value_plan="kế hoạch",
    value_households="danh sách hộ|hộ",
    value_deprivations="chuẩn nghèo|thiếu hụt",
    version="povplan {version}",
    completion_installed="Đã cài đặt tự hoàn thành lệnh cho {shell} vào {file}. Hãy mở lại cửa sổ dòng lệnh để dùng.",
    error="Lỗi:",
    see_help="Xem cách dùng: {command} --help",
    did_you_mean="Có phải “{near}”?",
    no_command="Chưa có tên lệnh.",
    unknown_command="Không có lệnh “{name}”.",
    unknown_option="Không có tùy chọn {option}.",
    option_needs_value="Tùy chọn {option} cần có giá trị đi kèm.",
    option_takes_no_value="Tùy chọn {option} không nhận giá trị.",
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
    plan_not_found=(
        "Không tìm thấy dữ liệu kế hoạch. Hãy vào thư mục có data/plan.yaml, hoặc nêu --data THƯ_MỤC, hoặc tạo kế "
        "hoạch mới: povplan init THƯ_MỤC"
    ),
    no_plan_in="Thư mục {folder} không có tệp plan.yaml. Để tạo kế hoạch mới: povplan init THƯ_MỤC",
    file_exists="Tệp {file} đã có. Thêm --force để ghi đè.",
    file_in_use="Không ghi được {file}: chương trình khác đang mở tệp. Hãy đóng tệp trong Excel rồi chạy lại.",
    cannot_write="Không ghi được {file}: {reason}.",
    cannot_open="Không mở được {file}: {reason}.",
    system_error="Hệ điều hành báo lỗi: {reason}.",
    reason_missing="không có tệp hoặc thư mục này",
    reason_denied="không có quyền",
    reason_full="hết chỗ trên đĩa",
    reason_folder="đây là thư mục",
    reason_other="lỗi hệ điều hành số {number}",
    bug="Xin lỗi, chương trình gặp lỗi ngoài dự kiến.",
    bug_details="Chi tiết để báo lỗi (không có dữ liệu cá nhân): {file}",
)
