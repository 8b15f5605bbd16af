"""The words of errors in a command line or an answer."""

from povplan.words.phrase import Phrase

INIT_TAKEN = Phrase(
    "Đã có {file}; povplan init không ghi đè. Hãy chọn thư mục khác.",
    "{file} exists already, and povplan init never overwrites a file. Choose another folder.",
)
INIT_NO_FOLDER = Phrase(
    "{folder} không phải là thư mục. Hãy nêu thư mục khác.", "{folder} is not a folder. Choose another one."
)
INIT_MISSING = Phrase(
    "Còn thiếu: {options}. Hãy nêu thêm, hoặc chạy lệnh trên màn hình dòng lệnh để được hỏi từng mục.",
    "Missing: {options}. Add them, or run the command at a terminal to be asked for each.",
)
ONE_VILLAGE = Phrase(
    "Mỗi lần chỉ ghi một thôn; các thôn khác được hỏi tiếp.", "One village at a time; the others are asked for next."
)
INIT_VILLAGE_TWICE = Phrase("thôn “{name}” được nêu hai lần.", "the village “{name}” was given twice.")
INIT_TARGETS_ABOVE = Phrase(
    "chỉ tiêu của xã ({targets}) cao hơn tổng chỉ tiêu giao cho các thôn ({quotas}); hãy giao thêm cho các thôn.",
    "the commune's targets ({targets}) are above the sum of the villages' quotas ({quotas}); raise the quotas.",
)
QUOTED_PATH = Phrase(
    "dấu ngoặc là một phần của tên {value}. Hãy bỏ dấu ngoặc: {plain}",
    "the quotation marks are part of the name {value}. Leave them out: {plain}",
)
NOT_A_YEAR = Phrase(
    "“{value}” không phải là năm kế hoạch; hãy ghi một năm từ 2000 đến 2100.",
    "“{value}” is not the year of a plan; write a year from 2000 to 2100.",
)
NOT_A_NAME = Phrase(
    "“{value}” không dùng làm tên được; hãy ghi tên bằng chữ, trên một dòng.",
    "“{value}” cannot be a name; write a name in letters, on one line.",
)
NOT_A_QUOTA = Phrase(
    "“{value}” chưa đúng; hãy ghi tên thôn=số hộ nghèo/số hộ cận nghèo, ví dụ Thôn Đông=3/1.",
    "“{value}” is not valid; write village=poor/near-poor households, for example Thon Dong=3/1.",
)
NOT_TARGETS = Phrase(
    "“{value}” chưa đúng; hãy ghi số hộ nghèo/số hộ cận nghèo, ví dụ 17/5.",
    "“{value}” is not valid; write poor/near-poor households, for example 17/5.",
)
EMPTY_ANSWER = Phrase("câu này cần có trả lời; Ctrl+C để dừng.", "an answer is needed; Ctrl+C stops.")
UNREADABLE_ANSWER = Phrase(
    "không đọc được câu trả lời; hãy gõ lại.", "the answer cannot be read; please type it again."
)
ERROR = Phrase("Lỗi:", "Error:")
SEE_HELP = Phrase("Xem cách dùng: {command} --help", "How to use it: {command} --help")
DID_YOU_MEAN = Phrase("Có phải “{near}”?", "Did you mean “{near}”?")
NO_COMMAND = Phrase("Chưa có tên lệnh.", "The command is missing.")
UNKNOWN_COMMAND = Phrase("Không có lệnh “{name}”.", "There is no command “{name}”.")
UNKNOWN_OPTION = Phrase("Không có tùy chọn {option}.", "There is no option {option}.")
OPTION_NEEDS_VALUE = Phrase("Tùy chọn {option} cần có giá trị đi kèm.", "The option {option} needs a value.")
OPTION_TAKES_NO_VALUE = Phrase("Tùy chọn {option} không nhận giá trị.", "The option {option} takes no value.")
OPTION_TWICE = Phrase(
    "Tùy chọn {option} được nêu hai lần; nhiều giá trị thì nối bằng dấu phẩy.",
    "The option {option} is given twice; join several values with commas.",
)
MISSING_ARGUMENT = Phrase("Thiếu tham số {argument}.", "The argument {argument} is missing.")
MISSING_OPTION = Phrase("Thiếu tùy chọn {option}.", "The option {option} is missing.")
UNEXPECTED_ARGUMENT = Phrase("Thừa tham số: {extra}.", "Unexpected arguments: {extra}.")
UNEXPECTED_HOUSEHOLD = Phrase(
    "Thừa tham số: {extra}. Muốn nêu hộ thì ghi: --household {extra}",
    "Unexpected arguments: {extra}. To name a household, write: --household {extra}",
)
QUOTE_VALUE = Phrase(
    "Giá trị có dấu cách hoặc dấu phẩy phải nằm trong dấu ngoặc kép, hãy gõ:",
    "A value with blanks or commas needs quotation marks; type:",
)
BAD_OPTION_VALUE = Phrase("{option}: {problem}", "{option}: {problem}")
BAD_VALUE = Phrase("Giá trị không hợp lệ.", "The value is not valid.")
BAD_VARIABLE = Phrase("Biến môi trường {variable}: {problem}", "Environment variable {variable}: {problem}")
NOT_A_REASON = Phrase(
    "“{value}” không phải là lý do giảm khác (lý do không công nhận thì ghi bằng --note); hãy chọn: {choices}.",
    "“{value}” is no reason why a household left (why a proposal was refused goes into --note); choose: {choices}.",
)
NOT_ONE_OF = Phrase(
    "không có lựa chọn “{value}”; hãy chọn: {choices}.", "there is no choice “{value}”; choose from: {choices}."
)
NOT_A_DATE = Phrase(
    "“{value}” không phải là ngày; hãy ghi 2023-06-30 hoặc 30/06/2023.",
    "“{value}” is not a date; write 2023-06-30 or 30/06/2023.",
)
NO_SUCH_DAY = Phrase(
    "không có ngày “{value}” trong lịch; hãy xem lại ngày và tháng.",
    "there is no day “{value}” in the calendar; check the day and the month.",
)
NOT_A_CODE = Phrase(
    "“{value}” không phải là mã chỉ số; hãy ghi các số cách nhau bằng dấu phẩy, ví dụ 1,4.",
    "“{value}” is not the code of an indicator; write numbers separated by commas, for example 1,4.",
)
NOT_A_DELIMITER = Phrase(
    "“{value}” không dùng làm dấu phân cách được; hãy ghi một ký tự như ; hoặc chữ tab.",
    "“{value}” cannot separate cells; write one character such as ; or the word tab.",
)
EMPTY_VALUE = Phrase("giá trị để trống.", "the value is empty.")
OPTIONS_EXCLUDE = Phrase("{first} không dùng cùng {second}.", "{first} does not go with {second}.")
UNKNOWN_ENDING = Phrase(
    "Không rõ dạng của tệp {file}: đuôi tệp phải là {endings}, hoặc thêm -O.",
    "The format of {file} is not known: its name must end in {endings}, or add -O.",
)
UNKNOWN_ENDING_OF_DATA = Phrase(
    "Không rõ dạng của tệp {file}: đuôi tệp phải là {endings}, hoặc thêm -O. Excel mở được .csv.",
    "The format of {file} is not known: its name must end in {endings}, or add -O. Excel opens .csv.",
)
WRONG_USAGE = Phrase("Lệnh không đúng: {problem}", "This command line is wrong: {problem}")
COMPLETION_UNSUPPORTED = Phrase(
    "Không nhận ra trình dòng lệnh đang dùng; tự hoàn thành lệnh chạy với bash, zsh, fish và PowerShell.",
    "This shell is not supported; completion works with bash, zsh, fish and PowerShell.",
)
UNKNOWN_RULE = Phrase("Không có quy tắc “{name}”.", "There is no rule “{name}”.")
UNKNOWN_VILLAGE = Phrase("Không có thôn “{name}”.", "There is no village “{name}”.")
UNKNOWN_OFFICER = Phrase("Không có cán bộ, đoàn thể “{name}”.", "There is no officer or organisation “{name}”.")
UNKNOWN_CAUSE = Phrase("Không có nguyên nhân “{name}”.", "There is no cause “{name}”.")
UNKNOWN_INDICATOR = Phrase("Không có chỉ số {name}.", "There is no indicator {name}.")
SEVERAL_RECORDS = Phrase("“{name}” khớp với nhiều mục; hãy ghi mã.", "“{name}” fits several; write the id.")
UNKNOWN_HOUSEHOLD = Phrase(
    "Không có hộ “{name}”; gõ povplan list để xem danh sách.",
    "There is no household “{name}”; type povplan list to see all.",
)
UNKNOWN_NUMBER = Phrase(
    "Không có hộ số {number}; danh sách có {count:number} hộ, gõ povplan list để xem.",
    "There is no household {number}; the list has {count:number}, type povplan list to see them.",
)
SEVERAL_HOUSEHOLDS = Phrase(
    "“{name}” khớp với nhiều hộ; hãy ghi số thứ tự.", "“{name}” fits several households; write the number."
)
CHOOSE_FROM = Phrase("Có thể chọn: {listed}.", "Choose from: {listed}.")
FROM_AFTER_TO = Phrase(
    "--from {first} sau --to {last}: hãy ghi ngày đầu trước ngày cuối.",
    "--from {first} is after --to {last}: write the earlier day first.",
)
FROM_AFTER_END = Phrase(
    "--from {first} sau ngày cuối {last}: hãy ghi ngày sớm hơn, hoặc nêu {option}.",
    "--from {first} is after the last day {last}: write an earlier day, or give {option}.",
)
NOT_YET_ENTERED = Phrase(
    "Đến hết ngày {as_of}, hộ “{name}” chưa có trong danh sách.",
    "On {as_of} the household “{name}” was not in the list yet.",
)
NOT_A_WHOLE_NUMBER = Phrase(
    "“{value}” không phải là số nguyên; hãy ghi bằng chữ số, ví dụ 4.",
    "“{value}” is not a whole number; write it in digits, for example 4.",
)
FORBIDDEN_CHARACTERS = Phrase(
    "có ký tự không ghi vào tệp được: {characters}.",
    "it has characters that cannot be written to a file: {characters}.",
)
NOT_MONEY = Phrase(
    "“{value}” không phải là số tiền; hãy ghi như 20000000, 20.000.000, 20 triệu, 1,5 triệu hoặc 500k.",
    "“{value}” is no amount of whole dong; write 20000000, 20,000,000, 20tr or 1.5tr (million), 500k.",
)
MONEY_IN_DOUBT = Phrase(
    "“{value}” có thể là {small:money} đồng hoặc {large:money} đồng; hãy ghi rõ {small:money}đ hoặc {large:money}đ.",
    "“{value}” may be {small:money} VND or {large:money} VND; type either {small:money}VND or {large:money}VND.",
)
MONEY_WITHOUT_UNIT = Phrase(
    "“{value}” chưa rõ là đồng, nghìn hay triệu; hãy ghi rõ {number}đ, {number} nghìn hoặc {number} triệu.",
    "“{value}” may count dong, thousands or millions; type {number}VND, {number}k or {number}tr (million).",
)
MISSING_OPTIONS = Phrase("Còn thiếu: {options}.", "Still missing: {options}.")
UNKNOWN_MEASURE = Phrase("Không có giải pháp “{name}”.", "There is no measure “{name}”.")
UNKNOWN_HELPER = Phrase("Không có người, tổ chức giúp đỡ “{name}”.", "There is no helper “{name}”.")
UNKNOWN_SOURCE = Phrase("Không có nguồn vốn “{name}”.", "There is no source of funds “{name}”.")
UNKNOWN_VISITOR = Phrase(
    "Không có cán bộ, đoàn thể, người giúp đỡ “{name}”.", "There is no officer, organisation or helper “{name}”."
)
REVIEW_EXISTS = Phrase(
    "Hộ {number} ({head}) đã có rà soát ngày {date} cùng tình trạng. Để thay, thêm --replace.",
    "Household {number} ({head}) has a review of {date} in the same state already. To replace it, add --replace.",
)
NO_REVIEW_TO_REPLACE = Phrase(
    "Hộ {number} ({head}) không có rà soát ngày {date} để thay.",
    "Household {number} ({head}) has no review of {date} to replace.",
)
SEVERAL_REVIEWS = Phrase(
    "Hộ {number} ({head}) có nhiều rà soát ngày {date}. Hãy nêu --state của lần cần thay.",
    "Household {number} ({head}) has several reviews of {date}. Name the --state of the one to replace.",
)
SAME_RECORDED = Phrase(
    "Hộ {number} ({head}) đã có một lần ghi giống hệt, ngày {date}. Nếu đúng là hai lần, hãy phân biệt bằng --note.",
    "Household {number} ({head}) has exactly the same record of {date} already. If it happened twice, tell "
    "them apart with --note.",
)
NOTHING_PROPOSED = Phrase(
    "Không có đề nghị nào đang chờ công nhận tính đến hết ngày {date}.",
    "No proposal is waiting for recognition up to {date}.",
)
HOUSEHOLD_DECIDED_LATER = Phrase(
    "Hộ {number} ({head}) đã có quyết định sau ngày này (ngày {date}); xem povplan show {number}.",
    "Household {number} ({head}) was decided later, on {date}; see povplan show {number}.",
)
HOUSEHOLD_NOT_PROPOSED = Phrase(
    "Hộ {number} ({head}) không có đề nghị nào đang chờ công nhận tính đến hết ngày {date}.",
    "Household {number} ({head}) has no proposal waiting for recognition up to {date}.",
)
NOTHING_TO_EDIT = Phrase("Chưa nêu mục cần sửa, ví dụ --members 5.", "Name what to change, for example --members 5.")
NOT_ON_SCREEN = Phrase(
    "Tệp {format} không xem được trên màn hình. Thêm -o và tên tệp, ví dụ: -o {file}",
    "A {format} file cannot be shown on the screen. Add -o and a file name, such as -o {file}",
)
