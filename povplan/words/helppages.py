"""The words of the help pages: the commands, their options, and the placeholders of values."""

from povplan.words.phrase import Phrase

# Parts of a help page.

USAGE = Phrase("Cách dùng:", "Usage:")
USAGE_OPTIONS = Phrase("[TÙY CHỌN]", "[OPTIONS]")
USAGE_COMMAND = Phrase("LỆNH [THAM SỐ]...", "COMMAND [ARGUMENTS]...")
HEADING_ARGUMENTS = Phrase("Tham số", "Arguments")
HEADING_OPTIONS = Phrase("Tùy chọn", "Options")
HEADING_SHARED = Phrase("Tùy chọn chung (đặt trước hoặc sau tên lệnh)", "Shared options (before or after the command)")
HEADING_EXAMPLES = Phrase("Ví dụ", "Examples")
PANEL_FOLLOW = Phrase("Theo dõi", "Following the plan")
PANEL_RECORD = Phrase("Ghi chép và sửa danh sách", "Recording and changing the list")
PANEL_START = Phrase("Bắt đầu", "Starting")
PANEL_CHECK = Phrase("Kiểm tra dữ liệu", "Checking the data")
PANEL_HAND_OVER = Phrase("Xuất dữ liệu", "Handing the data on")
DEFAULT = Phrase("[mặc định: {value}]", "[default: {value}]")
REQUIRED = Phrase("[bắt buộc]", "[required]")
SEE_COMMAND = Phrase("Xem cách dùng từng lệnh: povplan LỆNH --help", "How to use one command: povplan COMMAND --help")

# The program and its commands: the first paragraph is the line in the list of commands.

ABOUT = Phrase(
    "Theo dõi kế hoạch giảm nghèo của xã: tiến độ từng chỉ tiêu, từng thôn, từng cán bộ; kiểm tra và xuất dữ liệu.",
    "Follows a commune's poverty reduction plan: how far each target, village and officer has come; checks the "
    "data and hands it on.",
)
COMMAND_STATUS = Phrase(
    """Tiến độ các chỉ tiêu giảm nghèo: xã, từng thôn, từng cán bộ.

Chỉ hộ đã có quyết định công nhận mới được tính là đạt. Một hộ có nhiều người phụ trách, nên cộng theo cán bộ không
bằng tổng số của xã.""",
    """How far the targets are: commune, each village, each officer.

Only households recognised by a decision count as done. A household has several persons in charge, so the officers do
not add up to the commune's total.""",
)
COMMAND_VALIDATE = Phrase(
    """Kiểm tra toàn bộ dữ liệu, chỉ rõ từng chỗ cần xem lại.

Mỗi phát hiện có tệp, dòng, mã quy tắc và cách sửa. Mã kết thúc là 1 khi có lỗi.""",
    """Check all data and name every place to look at.

Each finding has its file, line, rule and how to fix it. The exit status is 1 if there are errors.""",
)
COMMAND_EXPLAIN = Phrase(
    """Giải thích một quy tắc kiểm tra; không nêu mã thì liệt kê tất cả.

Nêu yêu cầu, căn cứ pháp lý, một ví dụ vi phạm và cách sửa.""",
    """Explain a rule; without a code, list them all.

What it demands, its legal basis, an example that breaks it and how to fix it.""",
)
COMMAND_LIST = Phrase(
    """Danh sách hộ, lọc theo thôn, cán bộ, phân loại, tình trạng...

Nhiều giá trị của một tùy chọn cách nhau bằng dấu phẩy: hộ khớp một trong số đó được liệt kê. Các tùy chọn khác nhau
phải cùng khớp.""",
    """Households, by village, officer, category, state...

Several values of one option are separated by commas: households that match one of them are listed. Different options
must all match.""",
)
COMMAND_SHOW = Phrase(
    """Trang thông tin của một hộ.

Hộ, thiếu hụt, nguyên nhân, giải pháp, người giúp đỡ, người phụ trách, các lần rà soát, hỗ trợ đã nhận và cách thoát
nghèo.""",
    """Show one household.

The household, its deprivations, causes, measures, helpers, persons in charge, reviews, support received and its way
out of poverty.""",
)
COMMAND_REVIEW = Phrase(
    """Ghi kết quả rà soát của một hộ.

Đề nghị công nhận, công nhận (khi có --decision) hoặc không công nhận. Thay đổi được kiểm tra trước khi ghi; hủy
bằng lệnh undo. Trên màn hình, chỗ nào thiếu sẽ được hỏi.""",
    """Record a review of one household.

A proposal, a recognition (with --decision) or a rejection. The change is checked before it is written; undo reverses
it. On a terminal, what is missing is asked for.""",
)
COMMAND_RECOGNISE = Phrase(
    """Công nhận các hộ đang được đề nghị, theo một quyết định.

Mọi đề nghị đang chờ ở các thôn, các hộ đã nêu được công nhận trong một lần ghi; lệnh undo hủy tất cả.""",
    """Recognise the households that are proposed, by one decision.

All open proposals of the villages or households named are recognised as one change, which one undo reverses.""",
)
COMMAND_VISIT = Phrase("Ghi một lần thăm hộ: khả năng thoát nghèo, nhu cầu.", "Record a visit: outlook and needs.")
COMMAND_SUPPORT = Phrase(
    """Ghi một lần hỗ trợ đã trao cho hộ.

Hỗ trợ chưa làm giảm chỉ số nào; chỉ kết quả rà soát mới làm giảm.""",
    """Record help that was given to a household.

Help closes no indicator by itself; only a review does.""",
)
COMMAND_ADD = Phrase("Thêm một hộ vào danh sách.", "Add a household to the list.")
COMMAND_EDIT = Phrase(
    """Sửa thông tin của một hộ trong danh sách.

Mỗi tùy chọn là một mục trong tệp. Danh sách cách nhau bằng dấu phẩy; none để trống.""",
    """Change what the list says of a household.

The options are the keys of the file. Lists are separated by commas; none empties one.""",
)
COMMAND_REMOVE = Phrase(
    """Xóa một hộ khỏi danh sách; lệnh undo đưa lại.

Hộ đã mất, chuyển đi, nhập hộ thì không xóa: ghi bằng lệnh review với --category left.""",
    """Remove a household from the list; undo reverses it.

A household that moved away, died or merged is not removed: record a review with --category left.""",
)
COMMAND_LOG = Phrase(
    "Nhật ký: đã thay đổi gì, lúc nào, từ gì thành gì.", "The journal: what was changed, when, from what to what."
)
COMMAND_UNDO = Phrase(
    """Hủy thay đổi gần nhất; chạy lại thì hủy thay đổi trước đó.

Không hủy được khi tệp đã được sửa bằng tay sau thay đổi ấy.""",
    """Undo the last change; run it again to undo the one before.

Refused if the file has been edited by hand since.""",
)
COMMAND_IMPORT = Phrase(
    """Nhập danh sách hộ từ tệp Excel, Word, CSV hoặc JSON.

Đọc xlsx, xls, ods, docx, csv và JSON của povplan; - là đầu vào chuẩn. Tiêu đề được nhận ra dù viết hoa, viết tắt, xuống
dòng. Chỉ ghi khi mọi dòng đều đúng; mỗi lỗi có trang, dòng, cột. Hộ có trong danh sách được đối chiếu theo tên và thôn;
cột Kết quả, Ngày, Quyết định thành rà soát. Nhập lại tệp cũ không đổi gì; lệnh undo hủy cả lần nhập.""",
    """Bring in a list of households from Excel, Word, CSV or JSON.

Reads xlsx, xls, ods, docx, csv and our own JSON; - is standard input. Headings are recognised whatever their case,
abbreviation and line breaks. Nothing is written unless every row is right; each error has its sheet, row and column.
Households of the list are recognised by name and village; the columns of results become reviews. The same file again
changes nothing; one undo reverses the whole import.""",
)
COMMAND_PATHS = Phrase(
    """Cách thoát ngắn nhất của từng hộ còn trong diện, còn thiếu gì.

Hộ gần thoát nhất ở trên: hộ đã đề nghị, hộ chờ đề nghị, rồi theo số chỉ số phải giảm mà chưa có giải pháp. Giải pháp
nêu thêm của kế hoạch chỉ để hỏi cán bộ phụ trách; kết quả rà soát mới quyết định.""",
    """The shortest way out of each household, and what it lacks.

The nearest stands first: proposed, then ready to be, then by the codes to close for which nothing was assigned.
Measures of the plan named besides are a question to the officers; only a review decides.""",
)
COMMAND_GAPS = Phrase(
    """Chỉ số, nguyên nhân nào chưa có giải pháp, đơn vị nào chủ trì.

Chỉ tính các hộ còn nghèo, cận nghèo; chỗ thiếu nhiều nhất ở trên.""",
    """Indicators and causes without a measure, and the unit in charge.

Only households not yet out are counted; the widest gap stands first.""",
)
COMMAND_CHANGES = Phrase(
    """Thay đổi của từng hộ từ ngày này đến ngày kia; diễn biến hộ nghèo.

Trước hết là diễn biến hộ nghèo, hộ cận nghèo như biểu 2 và biểu 3: tính theo loại hộ cuối ngày trước --from và cuối
ngày --to. Sau đó là từng hộ: vào danh sách, được đề nghị, được công nhận, tái nghèo, phát sinh mới, được hỗ trợ.""",
    """Changes between two days, by household; the movement of the poor.

First the movement of the poor and near-poor as in forms 2 and 3: by the class at the end of the day before --from and
at the end of --to. Then each household that came in, was proposed, recognised, fell back, is newly arisen or was given
support.""",
)
COMMAND_EXPORT = Phrase(
    """Xuất danh sách hộ và các biểu mẫu ra CSV, Excel, Word hoặc JSON.

Tệp Excel (xlsx) và Word (docx) có tiêu ngữ, tiêu đề, chữ ký, in được ngay. Không nêu tệp thì CSV và JSON ghi ra màn
hình. Điều dữ liệu chưa có thì để trống và ghi chú bên dưới.""",
    """Write the list and the official forms as CSV, Excel, Word or JSON.

Excel (xlsx) and Word (docx) files have head, title and signatures, ready to print. Without a file, CSV and JSON go to
the screen. What the data do not hold is left blank, with a note below.""",
)
COMMAND_REPORT = Phrase(
    """Báo cáo cho kỳ họp đánh giá: quý, 6 tháng, cả năm.

Kết quả so với chỉ tiêu; diễn biến; chỉ số thiếu hụt; hỗ trợ theo nguồn; hộ cần quan tâm; thay đổi từ kỳ họp trước; đề
xuất cho kỳ tới; ai đủ điều kiện xem xét khen thưởng. Mỗi câu đề xuất đều từ một con số. Không nêu --as-of: ngày của kỳ
họp gần nhất đã qua.""",
    """The report for a review meeting: quarter, half year or year.

Results against the targets; movement; deprivations; support by source; households that need attention; changes since
the meeting before; proposals for the next period; who may be considered for commendation. Each proposal follows from a
figure. Without --as-of: the day of the last meeting that has passed.""",
)
COMMAND_SHEET = Phrase(
    """Phiếu mang theo: các hộ phụ trách, đã làm gì, cần làm gì.

Nêu một trong --officer, --village, --household, --all. Mỗi hộ: thiếu hụt (bằng lời), giải pháp, đã thăm, hỗ trợ, rà
soát khi nào, việc cần làm trước ngày nào, chỗ ghi chú. Phiếu có tên và hoàn cảnh của hộ: dùng nội bộ.""",
    """A sheet to take along: households, what was done, what is due.

Give one of --officer, --village, --household, --all. For each household: deprivations in words, measures, visits, help
and reviews, what is due by when, room for notes. It has names and circumstances of households: for internal use.""",
)
COMMAND_BRIEF = Phrase(
    """Tin nhắn ngắn cho nhóm: đã đạt gì, còn gì, phải làm gì.

Nhiều nhất 900 ký tự, chỉ có số, không có tên hộ, tên người: gửi vào nhóm chat được.""",
    """A short message: what is done, what is open, what to do next.

At most 900 characters, numbers only, no names of households or persons: fit for a chat group.""",
)
COMMAND_CHECK_FORM = Phrase(
    """Kiểm tra số liệu của biểu mẫu do nơi khác gửi đến.

Nhận ra biểu 1 đến 8, 10 và danh sách hộ theo số cột hoặc tên cột. Nêu từng ô không khớp: đang ghi gì, theo các ô khác
phải là bao nhiêu, lệch bao nhiêu. Kết thúc với 1 nếu có ô không khớp, 0 nếu mọi đẳng thức đều đúng, 2 nếu không nhận ra
biểu nào.""",
    """Check the figures of forms that came from elsewhere.

Forms 1 to 8 and 10 and lists of households are recognised by column numbers or headings. Each cell that does not fit is
named: what stands there, what follows from the others, the difference. Ends with 1 if a cell does not fit, 0 if all
identities hold, 2 if no form is recognised.""",
)
COMMAND_SCHEMA = Phrase(
    "In JSON Schema của các tệp dữ liệu, cho trình soạn thảo.", "Print the JSON Schema of the data files, for editors."
)
COMMAND_INIT = Phrase(
    """Tạo kế hoạch mới trong một thư mục, hoặc một xã mẫu để thử.

Nêu các tùy chọn, hoặc chỉ nêu thư mục rồi trả lời từng câu hỏi. Chỉ tiêu của xã là tổng chỉ tiêu giao cho các thôn.
Không bao giờ ghi đè tệp đã có.""",
    """Start a new plan in a folder, or a made-up commune to try out.

Give the options, or only the folder and answer the questions one by one. The commune's targets are the sum of the
villages' quotas. Existing files are never replaced.""",
)

# Arguments and options.

ARGUMENT_RULE = Phrase("Mã quy tắc, ví dụ HH003.", "Code of a rule, for example HH003.")
ARGUMENT_HOUSEHOLD = Phrase(
    "Số thứ tự của hộ, hoặc họ tên chủ hộ (không cần dấu).",
    "Number of the household, or the name of its head (accents do not matter).",
)
ARGUMENT_FORM = Phrase(
    "Biểu: list (danh sách hộ; nếu không nêu), quotas (giao chỉ tiêu), result (biểu 1), movement-poor (2), "
    "movement-near-poor (3), indicators-poor (4), indicators-poor-rate (5), indicators-near-poor (6), "
    "indicators-near-poor-rate (7), groups (8), causes (10), all (tất cả, trong một tệp xlsx hoặc docx).",
    "Form: list (the households; the default), quotas, result (form 1), movement-poor (2), movement-near-poor (3), "
    "indicators-poor (4), indicators-poor-rate (5), indicators-near-poor (6), indicators-near-poor-rate (7), "
    "groups (8), causes (10), all (all of them in one xlsx or docx file).",
)
ARGUMENT_FORM_FILES = Phrase(
    "Tệp csv, xlsx, xls, ods hoặc docx có biểu cần kiểm tra; nêu biểu 1, 2, 3 cùng lúc thì đối chiếu cả với nhau.",
    "Files (csv, xlsx, xls, ods, docx) with forms; forms 1, 2 and 3 given together are compared with each other.",
)
ARGUMENT_SCHEMA = Phrase(
    "Tệp: plan (kế hoạch), households (danh sách hộ), deprivations (chuẩn nghèo).",
    "File: plan, households (the list), deprivations (the poverty standards).",
)
ARGUMENT_NEW_FOLDER = Phrase(
    "Thư mục để ghi kế hoạch; đặt tên data thì các lệnh sau tự tìm thấy.",
    "Folder for the plan; named data, other commands find it by themselves.",
)
OPTION_DATA = Phrase(
    "Thư mục dữ liệu; nếu không nêu: $POVPLAN_DATA, rồi thư mục data/ gần nhất có tệp plan.yaml.",
    "Data folder; otherwise $POVPLAN_DATA, then the nearest folder data/ that has a plan.yaml.",
)
OPTION_LANG = Phrase(
    "Ngôn ngữ: vi (tiếng Việt), en (tiếng Anh); nếu không nêu: $POVPLAN_LANG, rồi ngôn ngữ của kế hoạch.",
    "Language: vi (Vietnamese), en (English); otherwise $POVPLAN_LANG, then the plan's language.",
)
OPTION_COLOR = Phrase(
    "Tô màu: auto (khi hiện trên màn hình), always (luôn luôn), never (không).",
    "Colour: auto (on a terminal), always, never.",
)
OPTION_VERSION = Phrase("Hiện phiên bản.", "Show the version.")
OPTION_HELP = Phrase("Hiện trang hướng dẫn này.", "Show this page.")
OPTION_INSTALL_COMPLETION = Phrase(
    "Cài đặt tự hoàn thành lệnh bằng phím Tab.", "Install completion of commands with the Tab key."
)
OPTION_SHOW_COMPLETION = Phrase(
    "In đoạn mã tự hoàn thành lệnh, để tự cài đặt.", "Print the completion script, to install it yourself."
)
OPTION_BY = Phrase(
    "Chỉ xem theo một cách: commune (xã), village (thôn), officer (cán bộ), organisation (đoàn thể), helper "
    "(người giúp đỡ), indicator (chỉ số), cause (nguyên nhân), measure (giải pháp).",
    "Only one view: commune, village, officer, organisation, helper, indicator, cause, measure.",
)
OPTION_AS_OF = Phrase(
    "Tính đến hết ngày này: 2023-06-30 hoặc 30/06/2023; nếu không nêu: hôm nay, muộn nhất 31/01 sau năm kế hoạch.",
    "Up to and including this day: 2023-06-30 or 30/06/2023; otherwise today, at most 31 January after the "
    "plan's year.",
)
OPTION_FROM = Phrase(
    "Từ ngày này (tính cả ngày này): 2023-01-01 hoặc 01/01/2023; không nêu thì từ 01/01 của năm kế hoạch.",
    "From this day on, that day included: 2023-01-01 or 01/01/2023; if not given, 1 January of the plan's year.",
)
OPTION_TO = Phrase(
    "Đến hết ngày này; nếu không nêu: hôm nay, muộn nhất 31/01 sau năm kế hoạch.",
    "Up to and including this day; otherwise today, at most 31 January after the plan's year.",
)
OPTION_FORMAT = Phrase(
    "Dạng kết quả; nếu không nêu: theo đuôi tệp, hoặc table (bảng) trên màn hình, plain (văn bản thuần) khi "
    "chuyển cho chương trình khác.",
    "Form of the result; otherwise by the file's ending, or table on a terminal, plain when passed on to "
    "another program.",
)
OPTION_FINDINGS_FORMAT = Phrase(
    "Dạng kết quả; nếu không nêu: theo đuôi tệp, hoặc table trên màn hình, plain (văn bản thuần) khi chuyển "
    "cho chương trình khác; github: chú thích của GitHub Actions.",
    "Form of the result; otherwise by the file's ending, or table on a terminal, plain (a line a finding) when "
    "passed on to another program; github: annotations for GitHub Actions.",
)
OPTION_PAPER_FORMAT = Phrase(
    "Dạng tệp; nếu không nêu: theo đuôi tệp, hoặc csv.", "Kind of file; otherwise by the file's ending, or csv."
)
OPTION_PERIOD = Phrase(
    "Kỳ báo cáo: quarter (quý), half (6 tháng), year (năm); nếu không nêu: kỳ của cuộc họp gần nhất đã qua.",
    "Period of the report: quarter, half or year; otherwise that of the last meeting that has passed.",
)
OPTION_ONE_VILLAGE = Phrase(
    "Chỉ các hộ của thôn này: tên hoặc mã, không cần dấu.", "Only this village: name or id, accents do not matter."
)
OPTION_ONE_OFFICER = Phrase(
    "Chỉ các hộ do cán bộ, đoàn thể này phụ trách: tên hoặc mã, không cần dấu.",
    "Only households in charge of this officer or organisation: name or id, accents do not matter.",
)
OPTION_REPORT_FORMAT = Phrase(
    "Dạng kết quả; nếu không nêu: theo đuôi tệp, hoặc table trên màn hình, plain khi chuyển cho chương trình khác; "
    "html: một trang in được trên A4, xem được trên điện thoại; docx: tệp Word.",
    "Form of the result; otherwise by the file's ending, or table on a terminal, plain when passed on; html: one page "
    "that prints on A4 and reads on a phone; docx: a Word file.",
)
OPTION_TEMPLATE = Phrase(
    "Mẫu Word (docx) của cơ quan; các trường: docs/template.vi.md.", "The office's own Word template (docx)."
)
OPTION_NEW_TEMPLATE = Phrase(
    "Chỉ ghi mẫu Word có sẵn ra tệp này, để sửa thành mẫu của cơ quan.",
    "Only write the template of povplan to this file, to be changed in Word.",
)
OPTION_PUBLIC_REPORT = Phrase(
    "Bản công khai: không có tên, số thứ tự của hộ nào.", "A public one: no household by name or number."
)
OPTION_ONE_HOUSEHOLD = Phrase(
    "Chỉ một hộ: số, hoặc họ tên chủ hộ (không cần dấu).", "One household: its number, or its head's name."
)
OPTION_ALL_SHEETS = Phrase(
    "Ghi phiếu của mọi cán bộ vào thư mục này, mỗi người một tệp (html, hoặc docx nếu nêu -O docx).",
    "Write the sheets of all officers into this folder, a file each (html, or docx with -O docx).",
)
OPTION_BRIEF_FORMAT = Phrase(
    "Dạng kết quả: plain (tin nhắn; nếu không nêu), json.",
    "Form of the result: plain (the message; the default), json.",
)
OPTION_FROM_OF_FORM = Phrase(
    "Ngày đầu kỳ của biểu 2, biểu 3; nếu không nêu: ngày 1 tháng 1 của năm kế hoạch.",
    "First day of forms 2 and 3; otherwise 1 January of the plan's year.",
)
OPTION_OUTPUT = Phrase(
    "Ghi kết quả vào tệp này; dạng theo đuôi tệp; “-” là màn hình.",
    "Write the result to this file; its ending tells the form; “-” is the screen.",
)
OPTION_SCHEMA_OUTPUT = Phrase(
    "Ghi lược đồ vào tệp này; “-” là màn hình.", "Write the schema to this file; “-” is the screen."
)
OPTION_FORCE = Phrase("Ghi đè tệp đã có.", "Replace an existing file.")
OPTION_STRICT = Phrase("Coi điều cần xem như lỗi.", "Treat warnings as errors.")
OPTION_ONLY = Phrase(
    "Chỉ kiểm tra các quy tắc này, ví dụ HH003,RV001.", "Check these rules only, for example HH003,RV001."
)
OPTION_VILLAGE = Phrase("Thôn: mã hoặc tên (không cần dấu).", "Village: id or name (accents do not matter).")
OPTION_OFFICER = Phrase(
    "Cán bộ, đoàn thể phụ trách: mã hoặc tên (không cần dấu).",
    "Officer or organisation in charge: id or name (accents do not matter).",
)
OPTION_CATEGORY = Phrase("Phân loại hộ: poor (nghèo), near_poor (cận nghèo).", "Category: poor, near_poor.")
OPTION_INDICATOR = Phrase("Mã chỉ số thiếu hụt, ví dụ 1,4.", "Codes of deprivation indicators, for example 1,4.")
OPTION_CAUSE = Phrase(
    "Nguyên nhân nghèo: mã hoặc tên (không cần dấu).", "Cause of poverty: id or name (accents do not matter)."
)
OPTION_MEASURES_ASSIGNED = Phrase("Giải pháp đã giao: mã hoặc tên.", "Measure assigned: id or name.")
OPTION_HELPED_BY = Phrase("Người, tổ chức giúp đỡ ở thôn: mã hoặc tên.", "Village-level helper: id or name.")
OPTION_OUTLOOKS = Phrase(
    "Khả năng thoát của hộ chưa thoát, theo lần thăm gần nhất: likely (có khả năng), uncertain (chưa chắc), unlikely "
    "(khó), not_assessed (chưa đánh giá).",
    "Outlook of households not yet out, by the last visit: likely, uncertain, unlikely, not_assessed.",
)
OPTION_NOT_REVIEWED = Phrase(
    "Hộ chưa thoát và chưa rà soát trong kỳ.", "Households not yet out and not reviewed in the period."
)
OPTION_NOT_VISITED = Phrase("Hộ chưa được thăm.", "Households not visited yet.")
OPTION_NOT_SUPPORTED = Phrase("Hộ chưa được hỗ trợ.", "Households not helped yet.")
OPTION_STATE = Phrase(
    "Tình trạng: planned (dự kiến), followed (theo dõi), proposed (đề nghị), recognised (đã công nhận), "
    "rejected (không công nhận), stays (giữ nguyên), gone (giảm khác), fell_back (tái nghèo), became_poor (trở "
    "thành hộ nghèo), new (phát sinh mới), returned (tái nghèo từ ngoài danh sách), moved_in (chuyển đến), "
    "split (tách hộ).",
    "State: planned, followed, proposed, recognised, rejected, stays (in its class), gone (for other reasons), "
    "fell_back, became_poor, new (newly arisen), returned, moved_in, split.",
)
OPTION_SEARCH = Phrase(
    "Tìm theo họ tên chủ hộ, không phân biệt hoa thường và dấu.",
    "Look for words in the names of the heads, without regard to case and accents.",
)
OPTION_PUBLIC = Phrase(
    "Bản công khai: chỉ họ tên, thôn, số khẩu, phân loại và kết quả.",
    "For the public: only name, village, members, category and result.",
)
OPTION_NO_BOM = Phrase("Không ghi dấu BOM ở đầu tệp CSV.", "Leave out the byte order mark at the start of the CSV.")
OPTION_DELIMITER = Phrase(
    "Dấu phân cách trong CSV: một ký tự, hoặc tab.", "What separates the cells of the CSV: one character, or tab."
)
OPTION_COMMUNE = Phrase("Tên xã.", "Name of the commune.")
OPTION_DISTRICT = Phrase("Tên huyện, nếu có.", "Name of the district, where there is one.")
OPTION_PROVINCE = Phrase("Tên tỉnh.", "Name of the province.")
OPTION_YEAR = Phrase("Năm kế hoạch.", "Year of the plan.")
OPTION_AREA = Phrase("Khu vực: rural (nông thôn), urban (thành thị).", "Area: rural, urban.")
OPTION_QUOTAS = Phrase(
    "Thôn và chỉ tiêu giao: tên=số hộ nghèo/số hộ cận nghèo; nhiều thôn cách nhau bằng dấu phẩy, hoặc nêu tùy "
    "chọn nhiều lần.",
    "Village and quota: name=poor households/near-poor households; several with commas between them, or give "
    "the option again.",
)
OPTION_TARGETS = Phrase(
    "Chỉ tiêu của xã: số hộ nghèo/số hộ cận nghèo; nếu không nêu: tổng chỉ tiêu giao cho các thôn.",
    "The commune's targets: poor households/near-poor households; otherwise the sum of the quotas.",
)
OPTION_SAMPLE = Phrase(
    "Ghi một xã mẫu không có thật, khoảng 40 hộ và đủ việc của một năm, để xem và thử.",
    "Write a commune that does not exist, with about 40 households and a full year, to look at and try.",
)
OPTION_DIFF = Phrase(
    "Như --dry-run, và hiện cả các dòng của tệp sẽ thay đổi.",
    "As --dry-run, and show the lines of the file that would change.",
)
ARGUMENT_IMPORT = Phrase("Tệp danh sách, hoặc - cho đầu vào chuẩn.", "The file of the list, or - for standard input.")
OPTION_IMPORT_DRY_RUN = Phrase(
    "Chỉ xem: đếm và nêu thay đổi của từng hộ, không ghi.", "Only show the counts and what would change by household."
)
OPTION_ACCEPT_VALID = Phrase(
    "Ghi các dòng đúng; các dòng khác ra tệp của --rejects.", "Take the right rows; the others go to --rejects."
)
OPTION_REJECTS = Phrase(
    "Tệp csv hoặc xlsx cho các dòng không nhận, lý do ở cột cuối.",
    "A csv or xlsx file for the rows not taken, with the reason in the last column.",
)
OPTION_MAP = Phrase(
    'Cột chưa nhận ra, ví dụ "Cột C=members" hoặc "Số người=members"; nhiều cột nối bằng dấu phẩy.',
    'A column that is not recognised, such as "Cot C=members" or "Persons=members"; join several with commas.',
)
OPTION_DEFAULT = Phrase(
    "Giá trị cho mọi hộ khi tệp không có cột, ví dụ workers=0 hoặc date=30/11/2023.",
    "A value for all households if the file has no column, such as workers=0 or date=2023-11-30.",
)
OPTION_ADD_UNKNOWN = Phrase(
    "Thêm thôn, người giúp đỡ, cán bộ mới vào plan.yaml.", "Add new villages, helpers and officers to plan.yaml."
)
OPTION_FROM_ENCODING = Phrase(
    "Đổi chữ phông cũ (.VnTime, VNI) trong tệp sang Unicode.", "Convert text in an old Vietnamese encoding."
)
OPTION_FROM_FILE = Phrase(
    "Lập kế hoạch từ tệp danh sách hộ (xlsx, docx, csv ...).", "Start the plan from a list (xlsx, docx, csv ...)."
)
METAVAR_MAP = Phrase("CỘT=KHÓA,...", "COLUMN=KEY,...")
METAVAR_DEFAULT = Phrase("KHÓA=GIÁ TRỊ,...", "KEY=VALUE,...")
OPTION_DRY_RUN = Phrase("Chỉ hiện thay đổi, không ghi vào tệp.", "Show the change, write nothing.")
OPTION_REPLACE = Phrase("Thay lần rà soát đã ghi của cùng ngày.", "Replace the review already recorded for that day.")
OPTION_DATE = Phrase("Ngày: 2023-06-30 hoặc 30/06/2023.", "Day: 2023-06-30 or 30/06/2023.")
OPTION_DECISION_DATE = Phrase(
    "Ngày của quyết định: 2023-06-30 hoặc 30/06/2023.", "Day of the decision: 2023-06-30 or 30/06/2023."
)
OPTION_OUTCOME = Phrase(
    "Kết quả: poor (nghèo), near_poor (cận nghèo), not_poor (không nghèo), left (giảm khác, cần --reason).",
    "Result: poor, near_poor, not_poor, left (then --reason).",
)
OPTION_REVIEW_STATE = Phrase(
    "Tình trạng: proposed (đề nghị), recognised (công nhận), rejected (không công nhận); nếu không nêu: "
    "recognised khi có --decision, còn lại là proposed.",
    "State: proposed, recognised, rejected; otherwise recognised with --decision, else proposed.",
)
OPTION_REVIEW_KIND = Phrase(
    "Loại rà soát: regular (thường xuyên), periodic (định kỳ); nếu không nêu: định kỳ từ 01/9 đến 14/12.",
    "Kind of review: regular, periodic; otherwise periodic from 1 September to 14 December.",
)
OPTION_DEPRIVATIONS = Phrase(
    "Mã các chỉ số còn thiếu hụt, ví dụ 2,4; none là không còn.",
    "Codes of the indicators still deprived in, for example 2,4; none: in none.",
)
OPTION_INCOME = Phrase(
    "Thu nhập, đồng/người/tháng: 1650000, 1.650.000 hoặc 1,65tr.",
    "Income, VND per person per month: 1650000, 1,650,000 or 1.65tr (million).",
)
OPTION_SCORE_A = Phrase("Điểm A của phiếu rà soát (thu nhập).", "Score A of the review sheet (income).")
OPTION_SCORE_B = Phrase("Điểm B của phiếu rà soát (thiếu hụt).", "Score B of the review sheet (deprivations).")
OPTION_DECISION = Phrase(
    "Số quyết định công nhận, ví dụ 52/QĐ-UBND.", "Number of the decision, for example 52/QD-UBND."
)
OPTION_REASON = Phrase(
    "Lý do giảm khác: died (đã mất), moved (chuyển đi), merged (nhập hộ), split (tách hộ).",
    "With left: died, moved, merged, split.",
)
OPTION_INTO = Phrase("Số thứ tự của hộ mà hộ này nhập vào.", "Number of the household that it went into.")
OPTION_NOTE = Phrase("Ghi chú.", "Note.")
OPTION_RECOGNISE_VILLAGE = Phrase(
    "Thôn có các hộ đang được đề nghị: mã hoặc tên.", "Villages of the proposed households: ids or names."
)
OPTION_RECOGNISE_HOUSEHOLD = Phrase(
    "Các hộ đang được đề nghị: số thứ tự hoặc họ tên.", "The proposed households: numbers or names."
)
OPTION_VISITOR = Phrase(
    "Người thăm: cán bộ, đoàn thể, người giúp đỡ (mã hoặc tên).",
    "Who went: officer, organisation or helper (id or name).",
)
OPTION_OUTLOOK = Phrase(
    "Khả năng thoát trong năm: likely (có khả năng), uncertain (chưa chắc), unlikely (khó).",
    "Chance to get out this year: likely, uncertain, unlikely.",
)
OPTION_NEED = Phrase("Nhu cầu của hộ.", "What the household needs.")
OPTION_MEASURE = Phrase("Giải pháp đã thực hiện: mã hoặc tên.", "Measure that it belongs to: id or name.")
OPTION_SUPPORT_KIND = Phrase(
    "Hình thức: grant (hỗ trợ không hoàn lại), loan (cho vay), in_kind (hiện vật), labour (ngày công), "
    "service (dịch vụ).",
    "Form: grant, loan, in_kind, labour, service.",
)
OPTION_AMOUNT = Phrase(
    "Giá trị, đồng: 20000000, 20.000.000, 20tr hoặc 500k.",
    "Value in VND: 20000000, 20,000,000, 20tr (million) or 500k.",
)
OPTION_SOURCE = Phrase("Nguồn vốn: mã hoặc tên.", "Source of funds: id or name.")
OPTION_ID = Phrase(
    "Số thứ tự của hộ; hộ mới không nêu thì lấy số chưa dùng tiếp theo.",
    "Number of the household; a new one gets the next number never used.",
)
OPTION_HEAD = Phrase("Họ và tên chủ hộ.", "Name of the head of household.")
OPTION_MEMBERS = Phrase("Số khẩu.", "Persons in the household.")
OPTION_SINCE = Phrase(
    "Ngày bắt đầu có số khẩu mới; không có thì --members sửa số đầu năm.",
    "First day of the new number of persons; without it, --members corrects the number at the start.",
)
OPTION_WORKERS = Phrase("Số lao động.", "Persons who work.")
OPTION_OPENING_CATEGORY = Phrase(
    "Loại hộ đầu năm hoặc khi vào danh sách: poor (nghèo), near_poor (cận nghèo).",
    "Class at the start or on entry: poor, near_poor.",
)
OPTION_CAUSES = Phrase(
    "Nguyên nhân nghèo: mã hoặc tên; none để trống.", "Causes of poverty: ids or names; none empties the list."
)
OPTION_CAUSE_NOTE = Phrase(
    "Nguyên nhân như ghi trong danh sách; none để bỏ.", "The causes in the list's own words; none takes them away."
)
OPTION_HELPERS = Phrase(
    "Người, tổ chức giúp đỡ ở thôn: mã hoặc tên; none để trống.",
    "Village-level helpers: ids or names; none empties the list.",
)
OPTION_MEASURES = Phrase(
    "Giải pháp đã giao: mã hoặc tên; none để trống.", "Measures assigned: ids or names; none empties the list."
)
OPTION_MEASURE_NOTE = Phrase(
    "Giải pháp như ghi trong danh sách; none để bỏ.", "The measures in the list's own words; none takes them away."
)
OPTION_OFFICERS = Phrase(
    "Cán bộ, đoàn thể phụ trách riêng: mã hoặc tên; none: theo thôn.",
    "Officers and organisations of its own: ids or names; none: those of the village.",
)
OPTION_PLANNED = Phrase(
    "Thuộc danh sách dự kiến thoát: yes (có), no (không, chỉ theo dõi).", "On the exit list: yes, no (only followed)."
)
OPTION_GROUPS = Phrase(
    "Đối tượng: ethnic_minority (dân tộc thiểu số), no_labour_capacity (không có khả năng lao động), merit "
    "(người có công); none để trống.",
    "Groups: ethnic_minority, no_labour_capacity, merit; none empties the list.",
)
OPTION_ENTERED = Phrase(
    "Ngày vào danh sách, cho hộ vào sau đầu năm; cần --as.",
    "Day on which it came in, for a household that came in during the year; then --as.",
)
OPTION_ENTERED_AS = Phrase(
    "Vào danh sách do: new (phát sinh mới), returned (tái nghèo, tái cận nghèo), moved_in (chuyển đến), split "
    "(tách hộ).",
    "How it came in: new, returned, moved_in, split.",
)
OPTION_ENTERED_FROM = Phrase(
    "Số thứ tự của hộ gốc, khi --as split.", "Number of the household that it came out of, with --as split."
)
OPTION_ENTERED_DECISION = Phrase("Số quyết định đưa vào danh sách.", "Number of the decision that put it on the list.")

# Placeholders of values in a help page.

METAVAR_DATE = Phrase("NGÀY", "DATE")
METAVAR_FOLDER = Phrase("THƯ_MỤC", "FOLDER")
METAVAR_FILE = Phrase("TỆP", "FILE")
METAVAR_TEXT = Phrase("CHỮ", "TEXT")
METAVAR_RULE = Phrase("MÃ", "CODE")
METAVAR_RULES = Phrase("MÃ,...", "CODE,...")
METAVAR_HOUSEHOLD = Phrase("HỘ", "HOUSEHOLD")
METAVAR_VILLAGES = Phrase("THÔN,...", "VILLAGE,...")
METAVAR_OFFICERS = Phrase("CÁN_BỘ,...", "OFFICER,...")
METAVAR_CODES = Phrase("SỐ,...", "NUMBER,...")
METAVAR_CAUSES = Phrase("NGUYÊN_NHÂN,...", "CAUSE,...")
METAVAR_OUTLOOKS = Phrase("KHẢ_NĂNG,...", "OUTLOOK,...")
METAVAR_CHARACTER = Phrase("KÝ_TỰ", "CHARACTER")
METAVAR_FORM = Phrase("BIỂU", "FORM")
METAVAR_OFFICER = Phrase("CÁN_BỘ", "OFFICER")
METAVAR_FILES = Phrase("TỆP...", "FILE...")
METAVAR_STATES = Phrase("TÌNH_TRẠNG,...", "STATE,...")
METAVAR_NAME = Phrase("TÊN", "NAME")
METAVAR_YEAR = Phrase("NĂM", "YEAR")
METAVAR_QUOTAS = Phrase("THÔN=SỐ/SỐ,...", "VILLAGE=N/N,...")
METAVAR_TARGETS = Phrase("SỐ/SỐ", "N/N")
METAVAR_MONEY = Phrase("SỐ_TIỀN", "AMOUNT")
METAVAR_POINTS = Phrase("ĐIỂM", "POINTS")
METAVAR_DECISION = Phrase("SỐ_QĐ", "DECISION")
METAVAR_SEVERAL = Phrase("HỘ,...", "HOUSEHOLD,...")
METAVAR_VISITOR = Phrase("NGƯỜI", "PERSON")
METAVAR_MEASURE = Phrase("GIẢI_PHÁP", "MEASURE")
METAVAR_MEASURES = Phrase("GIẢI_PHÁP,...", "MEASURE,...")
METAVAR_SOURCE = Phrase("NGUỒN", "SOURCE")
METAVAR_NUMBER = Phrase("SỐ", "NUMBER")
METAVAR_VILLAGE = Phrase("THÔN", "VILLAGE")
METAVAR_HELPERS = Phrase("NGƯỜI,...", "HELPER,...")
METAVAR_GROUPS = Phrase("ĐỐI_TƯỢNG,...", "GROUP,...")
