"""The words of a new plan in Vietnamese."""

from povplan.words.new_plan import NewPlan

NEW_PLAN = NewPlan(
    plan="""Kế hoạch giảm nghèo năm {year} của xã {commune}.
Chương trình bỏ qua những dòng bắt đầu bằng dấu #: đó là lời giải thích, hoặc mẫu viết như dữ liệu.
Muốn dùng mẫu: xóa dấu # ở đầu từng dòng của mẫu, giữ nguyên các khoảng trắng, rồi sửa lại cho đúng.
id là mã để chỗ khác nhắc đến: chữ thường không dấu, chữ số, nối bằng dấu - hoặc _.
Sửa xong hãy kiểm tra bằng lệnh: povplan validate""",
    paper="Số, ngày, người ký, căn cứ của kế hoạch và nơi nhận báo cáo.",
    targets="Chỉ tiêu của xã: số hộ nghèo (poor) và hộ cận nghèo (near_poor) phải thoát trong năm.",
    opening="Số liệu đầu năm của toàn xã: hộ nghèo, hộ cận nghèo, tổng số hộ, tổng số khẩu.",
    villages="Các thôn và chỉ tiêu giao (quota): cộng lại phải bằng chỉ tiêu của xã trở lên.",
    officers="""Cán bộ, công chức cấp xã phụ trách hộ: mỗi thôn cần ít nhất một người.
role: overall là chỉ đạo chung, member là cùng theo dõi. villages: mã các thôn phụ trách.""",
    organisations="Đoàn thể cấp xã cùng theo dõi.",
    helpers="Chi hội (branch) và người (person) được phân công giúp đỡ hộ ở thôn.",
    causes="""Nguyên nhân nghèo. official là nguyên nhân của biểu chính thức mà nguyên nhân này được tính vào.
Kế hoạch dùng lời khác thì sửa name, hoặc thêm nguyên nhân với id khác.""",
    measures="""Giải pháp hỗ trợ. closes: mã các chỉ số thiếu hụt nhằm khắc phục (xem deprivations.yaml).
addresses: nguyên nhân nhằm xử lý. raises_income: true nếu nhằm tăng thu nhập. Có thể thêm unit: mã đơn vị chủ trì.
Hỗ trợ không tự xóa chỉ số nào: kết quả rà soát mới quyết định.""",
    units="Các đơn vị được giao việc và nhiệm vụ của từng đơn vị.",
    calendar="Lịch họp đánh giá; date là ngày cuối của kỳ; period: quarter (quý), half (6 tháng), year (năm).",
    sources="Nguồn kinh phí, để ghi cho từng lần hỗ trợ.",
    households="""Danh sách hộ nghèo, hộ cận nghèo năm {year} của xã {commune}, theo kế hoạch trong plan.yaml.
Dữ liệu cá nhân: chỉ dùng trong công việc, không đăng công khai.
Thêm hộ bằng lệnh: povplan add. Ghi thẳng vào tệp cũng được: với hộ đầu tiên, xóa [] sau households: rồi ghi hộ vào
các dòng tiếp theo như mẫu ở cuối tệp (bỏ dấu # ở đầu dòng).""",
    household="""Mẫu một hộ:
id: số thứ tự trong danh sách, không trùng, không dùng lại. head: họ và tên chủ hộ.
members: số khẩu. workers: số lao động. category: poor (hộ nghèo) hoặc near_poor (hộ cận nghèo).
village: mã thôn. causes: mã nguyên nhân. deprivations: mã các chỉ số thiếu hụt. helpers: mã người giúp đỡ ở thôn.
measures: mã giải pháp. cause_note, measure_note: lời của danh sách giấy, không bắt buộc.
officers: chỉ ghi khi người phụ trách khác với người phụ trách thôn. planned: false nếu không dự kiến thoát.
groups: ethnic_minority (dân tộc thiểu số), no_labour_capacity (không có khả năng lao động), merit (người có công).""",
    year="""Việc trong năm của hộ, có mới ghi: visits (thăm hộ), support (hỗ trợ), reviews (rà soát).
outlook: likely (có khả năng thoát), uncertain (chưa chắc), unlikely (khó).
kind: grant (cho không), loan (cho vay), in_kind (hiện vật), labour (ngày công), service (dịch vụ). amount: đồng.
reviews: state là proposed (đề nghị), recognised (đã công nhận) hoặc rejected (không công nhận);
category là poor, near_poor, not_poor (vượt chuẩn cận nghèo) hoặc left (giảm khác, thêm reason).""",
    cause_names={
        "land": "Không có đất sản xuất",
        "capital": "Không có vốn sản xuất, kinh doanh",
        "labour": "Không có lao động",
        "means": "Không có công cụ, phương tiện sản xuất",
        "knowledge": "Không có kiến thức về sản xuất",
        "skills": "Không có kỹ năng lao động, sản xuất",
        "illness": "Có người ốm đau, bệnh nặng, tai nạn",
        "other": "Nguyên nhân khác",
    },
    measure_names={
        "capital": "Hỗ trợ vốn",
        "production_land": "Hỗ trợ đất sản xuất",
        "means": "Hỗ trợ công cụ, phương tiện sản xuất",
        "know_how": "Hướng dẫn cách làm ăn",
        "training": "Đào tạo nghề",
        "jobs": "Hỗ trợ việc làm",
        "social_policy": "Trợ giúp xã hội",
        "nutrition": "Cải thiện dinh dưỡng trẻ em",
        "health_insurance": "Bảo hiểm y tế",
        "adult_schooling": "Học tập của người lớn",
        "schooling": "Huy động trẻ em đến lớp",
        "housing": "Xây mới, sửa chữa nhà ở",
        "clean_water": "Nước sạch sinh hoạt",
        "latrine": "Nhà tiêu hợp vệ sinh",
        "information": "Tiếp cận viễn thông, phương tiện thông tin",
    },
    meeting_names={
        "quy-1": "Họp đánh giá quý I",
        "nua-nam": "Họp đánh giá 6 tháng đầu năm",
        "chin-thang": "Họp đánh giá 9 tháng",
        "ca-nam": "Họp tổng kết năm",
    },
    source_names={
        "ngan-sach": "Ngân sách nhà nước",
        "nhcsxh": "Ngân hàng Chính sách xã hội",
        "quy-nguoi-ngheo": "Quỹ Vì người nghèo",
    },
    example_number="15/KH-UBND",
    example_issued="ngày 10 tháng 02 năm {year}",
    example_signer="Nguyễn Văn A",
    example_signer_position="Chủ tịch",
    example_legal_basis="Kế hoạch số 08/KH-UBND ngày 20/01/{year} của Ủy ban nhân dân tỉnh",
    example_upper_level="Sở Nông nghiệp và Môi trường",
    example_officer="Trần Thị B",
    example_officer_position="Công chức Văn hóa - Xã hội",
    example_organisation="Hội Nông dân xã",
    example_organisation_position="Đoàn thể cấp xã",
    example_branch="Chi hội Nông dân",
    example_person="Lê Văn C",
    example_unit="Công chức Văn hóa - Xã hội",
    example_duty="Làm thường trực Ban Chỉ đạo, tổng hợp báo cáo",
    example_head="Phạm Thị D",
    example_cause_note="Thiếu vốn chăn nuôi",
    example_measure_note="Vay vốn nuôi bò",
    example_need="vay vốn",
    example_decision="52/QĐ-UBND",
)
