"""The words of an import: what a cell, a row or a file has that cannot be taken, and what became of the rows."""

from povplan.words.phrase import Phrase
from povplan.words.tense import Verb

NOT_A_COUNT = Phrase(
    "“{value}” không phải là số nguyên; cột {column} cần một số như 4.",
    "“{value}” is not a whole number; the column {column} needs a number such as 4.",
)
MEND_CELL = Phrase("sửa ô này trong tệp rồi nhập lại", "correct the cell in the file and import it again")
NOT_A_CLASS = Phrase(
    "“{value}” không phải là loại hộ; ghi Nghèo hoặc Cận nghèo.", "“{value}” is not a class; write Poor or Near-poor."
)
BOTH_CLASSES = Phrase(
    "đánh dấu cả hộ nghèo và hộ cận nghèo; chỉ được đánh dấu một cột.",
    "both poor and near-poor are ticked; tick one of them.",
)
NOT_CODES = Phrase(
    "“{value}” không phải là mã chỉ số thiếu hụt; ghi các mã từ {codes}, cách nhau bằng dấu chấm phẩy, như 2; 4; 10.",
    "“{value}” has no codes of indicators; write codes among {codes}, with semicolons between them, such as 2; 4; 10.",
)
CODES_IN_DOUBT = Phrase(
    "“{value}” có thể là {one} hoặc {other}: Excel đã bỏ số 0 ở cuối.",
    "“{value}” may be {one} or {other}: Excel drops a zero at the end.",
)
CODES_ARE_A_DAY = Phrase(
    "ô này là ngày {value}: Excel đã đổi mã thiếu hụt thành ngày.",
    "this cell is the day {value}: Excel turned the codes into a date.",
)
WRITE_CODES = Phrase(
    "ghi các mã cách nhau bằng dấu chấm phẩy, như 2; 10", "write the codes with semicolons between them, such as 2; 10"
)
NOT_TICKED = Phrase(
    "“{value}” không phải là dấu chọn; ghi x nếu thiếu hụt, để trống nếu không.",
    "“{value}” is not a tick; write x if it applies, and leave the cell empty if not.",
)
NOT_A_DAY = Phrase(
    "“{value}” không phải là ngày; ghi như 30/06/2023.", "“{value}” is not a date; write it like 30/06/2023."
)
NO_SUCH_DAY = Phrase("không có ngày {value}.", "there is no day {value}.")
NOT_MONEY = Phrase(
    "“{value}” không phải là số tiền; ghi đủ số đồng như 1.650.000.",
    "“{value}” is not an amount of money; write the VND in full, such as 1650000.",
)
MONEY_IN_DOUBT = Phrase(
    "“{value}” chưa rõ là đồng, nghìn đồng hay triệu đồng; ghi đủ số đồng như 1.650.000.",
    "“{value}” may be VND, thousands or millions; write the VND in full, such as 1650000.",
)
TEXT_REFUSED = Phrase(
    "có ký tự không dùng được: {characters}.", "has characters that no data file may hold: {characters}."
)
HEAD_MISSING = Phrase("dòng này không có họ và tên chủ hộ.", "this row has no head of household.")
VALUE_MISSING = Phrase("hộ mới cần có {key}; ô này trống.", "a new household needs {key}; the cell is empty.")
COLUMN_MISSING = Phrase(
    "không có cột {key}, mà {count:number} hộ mới cần có.",
    "there is no column for {key}, needed for {count:number} new household{count:s}.",
)
ROW_LACKS = Phrase("không có cột {key}.", "there is no column for {key}.")
ADD_COLUMN = Phrase(
    'thêm cột này vào tệp, hoặc chỉ ra cột bằng --map "Tên cột={name}", hoặc một giá trị cho mọi hộ bằng '
    "--default {name}=…",
    'add the column to the file, or name it with --map "Heading={name}", or give one value for all with '
    "--default {name}=…",
)
UNKNOWN_VILLAGE = Phrase("không có thôn “{value}” trong plan.yaml.", "there is no village “{value}” in plan.yaml.")
NEAR_VILLAGE = Phrase("không có thôn “{value}”. Có phải {near}?", "there is no village “{value}”. Did you mean {near}?")
ADD_VILLAGE = Phrase(
    "nếu là thôn mới, thêm --add-unknown hoặc ghi các dòng ở cuối vào plan.yaml",
    "if the village is new, use --add-unknown or put the lines at the end into plan.yaml",
)
TAKEN_FOR_ONE = Phrase("coi “{value}” là {near}.", "“{value}” is taken for {near}.")
CONFIRM_ONE = Phrase(
    "nếu là hai, viết hai tên khác nhau rõ hơn trong tệp rồi làm lại vào thư mục mới",
    "if they are two, tell them apart more clearly in the file and start again in a new folder",
)
ADD_ALIAS = Phrase(
    "nếu đúng, ghi vào mục {near} của plan.yaml: aliases: {aliases}; nếu không, sửa ô này",
    "if so, put into the record {near} of plan.yaml: aliases: {aliases}; if not, correct the cell",
)
VILLAGE_IN_DOUBT = Phrase("“{value}” có thể là: {names}.", "“{value}” may be: {names}.")
NO_VILLAGE = Phrase(
    "không biết hộ thuộc thôn nào: bảng không có cột Thôn, tên trang và tiêu đề cũng không nêu thôn.",
    "the village is not known: there is no column for it, and neither the sheet nor the title names one.",
)
NAME_VILLAGE = Phrase(
    "thêm cột Thôn, hoặc chỉ ra bằng --default village=…", "add a column, or name it with --default village=…"
)
UNKNOWN_CAUSE = Phrase(
    "nguyên nhân “{value}” chưa có trong plan.yaml; lời trong ô được giữ ở ghi chú.",
    "the cause “{value}” is not in plan.yaml; the words of the cell stay in the note.",
)
UNKNOWN_MEASURE = Phrase(
    "giải pháp “{value}” chưa có trong plan.yaml; lời trong ô được giữ ở ghi chú.",
    "the measure “{value}” is not in plan.yaml; the words of the cell stay in the note.",
)
UNKNOWN_HELPER = Phrase(
    "“{value}” chưa có trong danh sách giúp đỡ của {village:village} (helpers) ở plan.yaml nên chưa được ghi.",
    "“{value}” is not among the helpers of {village:village} in plan.yaml and is left out.",
)
UNKNOWN_OFFICER = Phrase(
    "“{value}” chưa có trong danh sách cán bộ, đoàn thể ở plan.yaml; người phụ trách của hộ giữ nguyên.",
    "“{value}” is not among the officers and organisations in plan.yaml; those in charge of the household stay.",
)
ADD_RECORD = Phrase(
    "ghi các dòng ở cuối vào plan.yaml rồi nhập lại", "put the lines at the end into plan.yaml and import again"
)
ADD_RECORD_OR_OPTION = Phrase(
    "thêm --add-unknown, hoặc ghi các dòng ở cuối vào plan.yaml rồi nhập lại",
    "use --add-unknown, or put the lines at the end into plan.yaml and import again",
)
NEAR_NAME = Phrase("không có “{value}”. Có phải {near}?", "there is no “{value}”. Did you mean {near}?")
NAME_IN_DOUBT = Phrase("“{value}” có thể là: {names}.", "“{value}” may be: {names}.")
CAUSE_IN_DOUBT = Phrase(
    "cột {value} ứng với nhiều nguyên nhân của kế hoạch hoặc không ứng với nguyên nhân nào ({names}); lời được giữ ở "
    "ghi chú.",
    "the column {value} fits several causes of the plan ({names}) or none; its words stay in the note.",
)
LEGACY_TEXT = Phrase(
    "chữ trong ô là phông cũ ({encoding}), không phải Unicode; đọc ra là “{meant}”.",
    "the text is in an old encoding ({encoding}), not in Unicode; it reads “{meant}”.",
)
LEGACY_FILE = Phrase(
    "chữ trong tệp là phông cũ ({encoding}), không phải Unicode; ví dụ “{value}” đọc ra là “{meant}”.",
    "the text of the file is in an old encoding ({encoding}), not in Unicode; for example “{value}” reads “{meant}”.",
)
CONVERT = Phrase("chạy lại với --from-encoding {name}", "run it again with --from-encoding {name}")
NO_HEADING = Phrase(
    "không thấy bảng nào có tiêu đề như “Họ và tên”, “Số khẩu”, “Thôn”. Tiêu đề đọc được: {found}.",
    "no table has headings such as “Họ và tên”, “Số khẩu”, “Thôn”. Headings read: {found}.",
)
LETTERS_LOST = Phrase(
    "chữ có dấu trong tệp đã thành dấu hỏi khi lưu, như “{value}”: không đọc lại được.",
    "letters with marks became question marks when the file was saved, as in “{value}”, and cannot be read back.",
)
SAVE_AS_UTF8 = Phrase(
    "lưu lại từ Excel thành CSV UTF-8, hoặc nhập thẳng tệp .xlsx",
    "save it from Excel as CSV UTF-8 again, or import the .xlsx itself",
)
NAME_HEADING = Phrase(
    'chỉ ra cột bằng --map, ví dụ --map "Cột B=head,Cột C=members"',
    'name the columns with --map, for example --map "Cột B=head,Cột C=members"',
)
COLUMNS_UNUSED = Phrase("không dùng cột: {names}.", "these columns are not used: {names}.")
SHEETS_HIDDEN = Phrase("không đọc trang ẩn: {names}.", "hidden sheets are not read: {names}.")
SHEETS_UNUSED = Phrase("không có bảng nào khớp ở: {names}.", "no heading fits in: {names}.")
ROWS_PASSED = Phrase("bỏ qua các dòng không phải hộ: {rows}.", "rows that are no households are passed over: {rows}.")
VILLAGE_CARRIED = Phrase(
    "{count:number} dòng để trống ô thôn: lấy thôn của dòng trên.",
    "{count:number} row{count:s} with an empty cell take the village of the row above.",
)
CLASS_FROM_TITLE = Phrase(
    "loại hộ của {count:number} dòng lấy từ tiêu đề: {category:term}.",
    "the class of {count:number} row{count:s} is that of the title: {category:term}.",
)
NOT_CONCERNED = Phrase(
    "{count:number} dòng không thuộc hộ nghèo, hộ cận nghèo: không đưa vào.",
    "{count:number} row{count:s} of households that are neither poor nor near-poor are left out.",
)
SURVEY_BEFORE_YEAR = Phrase(
    "{count:number} dòng khảo sát trước năm {year}: là tình trạng đầu năm, không ghi thành rà soát.",
    "{count:number} row{count:s} surveyed before {year} are the state at its start, not reviews of the year.",
)
ROW_TWICE = Phrase(
    "hộ này đã có ở dòng {row}; không rõ là một hộ hay hai hộ trùng tên.",
    "this household stands in row {row} already; it may be one household or two of the same name.",
)
NUMBER_EACH = Phrase(
    "xóa dòng thừa, hoặc ghi TT khác nhau cho từng hộ", "remove the row, or give each household its own number"
)
ONE_REVIEW_A_FILE = Phrase(
    "nếu là một hộ có hai kết quả, nhập mỗi kết quả bằng một tệp; nếu là hai hộ, ghi TT khác nhau cho từng hộ",
    "if one household has two results, import each with a file of its own; if they are two, give each its own number",
)
SEVERAL_NAMESAKES = Phrase(
    "trong danh sách có {count:number} hộ cùng tên ở thôn này: {households}.",
    "the list has {count:number} households of this name in the village: {households}.",
)
GIVE_NUMBER = Phrase("ghi TT của hộ vào cột TT", "write the number of the household into the column TT")
SAME_NUMBER_NEAR = Phrase(
    "TT {number} trong danh sách là {head}: có thể là một hộ viết hai cách.",
    "number {number} of the list is {head}: perhaps one household spelt in two ways.",
)
SAME_OR_OTHER = Phrase(
    "nếu là một hộ, sửa tên ở ô này hoặc bằng povplan edit {number} --head …; nếu là hộ khác, xóa TT ở dòng này",
    "if it is one, correct the cell or use povplan edit {number} --head …; if it is another, clear its number",
)
ELSEWHERE = Phrase(
    "hộ {number} trong danh sách cùng tên, nhưng ở {village:village}.",
    "household {number} of the list has this name, but in {village:village}.",
)
SAME_ELSEWHERE = Phrase(
    "nếu là một hộ, sửa thôn trong tệp hoặc bằng povplan edit {number} --village …; nếu là hộ khác, xóa TT ở dòng này",
    "if it is one, correct the village or use povplan edit {number} --village …; if it is another, clear its number",
)
SURVEY_KEEPS = Phrase(
    "{keys} trong tệp khảo sát khác danh sách: giữ theo danh sách.",
    "the list and the survey differ in: {keys}; the list is kept.",
)
CODES_BESIDE_RESULT = Phrase(
    "cột Chiều thiếu hụt khác danh sách ({codes}) mà dòng lại có kết quả: là mã đầu năm hay mã còn lại?",
    "the codes are not those of the list ({codes}), and the row has a result: are they of the start, or what is left?",
)
NAME_REMAINING = Phrase(
    'nếu là mã còn lại sau rà soát, thêm --map "Chiều thiếu hụt=remaining"; nếu là mã đầu năm, sửa danh sách trước',
    'if they are what is left, use --map "Chieu thieu hut=remaining"; if those of the start, correct the list first',
)
NOTE_UNUSED = Phrase(
    "ô Ghi chú không có chỗ ghi vì dòng không có kết quả rà soát: “{value}”.",
    "the note “{value}” has no place, as the row has no result of a review.",
)
COLUMN_TWICE = Phrase(
    "có nhiều cột cùng nghĩa {key}: {columns}; không rõ lấy cột nào.",
    "several columns mean {key}: {columns}; which one counts is not clear.",
)
CHOOSE_COLUMN = Phrase('chọn một cột bằng --map "Cột {letter}={name}"', 'choose one with --map "Cot {letter}={name}"')
NEAR_HOUSEHOLD = Phrase(
    "hộ mới, nhưng tên gần giống hộ {number} ({head}) cùng thôn.",
    "it is new, but its name is close to that of household {number} ({head}) of the same village.",
)
LOOK_AGAIN = Phrase("kiểm tra lại: có thể là một hộ", "check whether they are one household")
HOUSEHOLD_UNREAD = Phrase(
    "hộ này có trong households.yaml (dòng {line}) nhưng không đọc được.",
    "this household is in households.yaml (line {line}) but cannot be read.",
)
MEND_LIST = Phrase("chạy povplan validate và sửa danh sách trước", "run povplan validate and mend the list first")
NUMBER_TWICE = Phrase("hộ này có hai lần trong tệp.", "this household is in the file twice.")
NUMBER_TAKEN = Phrase(
    "số này trong danh sách là hộ khác ({head}).", "the list has another household of this number ({head})."
)
NUMBER_USED = Phrase(
    "số này đã dùng cho một hộ trước đây; số của hộ không dùng lại.",
    "the number belonged to a household before, and numbers are not used again.",
)
MEND_FILE = Phrase("sửa trong tệp rồi nhập lại", "correct the file and import it again")
OTHER_NUMBER = Phrase(
    "TT trong tệp là {number}, trong danh sách là {kept}: giữ {kept}.",
    "its number is {number} in the file and {kept} in the list: {kept} is kept.",
)
NEW_NUMBER = Phrase(
    "{count:number} hộ mới mang TT của hộ khác: lấy TT mới {numbers}.",
    "{count:number} new household{count:s} have numbers of others and get new ones: {numbers}.",
)
OTHER_SPELLING = Phrase(
    "tên ghi khác với danh sách ({head}): giữ tên trong danh sách.",
    "the list spells the name otherwise ({head}): the list's is kept.",
)
START_CHANGED = Phrase(
    "{keys} trong tệp khác danh sách: số liệu đầu năm đổi theo tệp.",
    "the list and the file differ in: {keys}; the state at the start of the year changes with the file.",
)
SINCE_INSTEAD = Phrase(
    "nếu là thay đổi trong năm thì không nhập cột này mà ghi bằng povplan edit {number} --members … --since … hoặc "
    "povplan review",
    "if it changed during the year, leave the column out and use povplan edit {number} --members … --since … or "
    "povplan review",
)
UNKNOWN_RESULT = Phrase(
    "“{value}” không rõ là kết quả gì; ghi Nghèo, Cận nghèo, Không nghèo, Đã mất hoặc Chuyển đi.",
    "“{value}” is no known result; write Poor, Near-poor, Not poor, Died or Moved away.",
)
RESULT_WITHOUT_DAY = Phrase("kết quả “{value}” chưa có ngày.", "the result “{value}” has no date.")
GIVE_DAY = Phrase(
    "ghi ngày vào cột Ngày, hoặc một ngày cho mọi hộ bằng --default date=…",
    "write the date into the column “Ngày”, or give one for all with --default date=…",
)
RESULT_NOT_TAKEN = Phrase(
    "kết quả “{value}” chưa ghi thành rà soát: {reason}.", "the result “{value}” is not recorded as a review: {reason}."
)
CLASS_UNSAID = Phrase("chưa nói hộ trở thành loại nào", "it does not say which class the household is in now")
CODES_UNSAID = Phrase("chưa có mã thiếu hụt còn lại hoặc điểm B", "it has neither the remaining codes nor score B")
REASON_UNSAID = Phrase("chưa nói vì sao giảm", "it does not say why the household left")
ENTRY_UNSAID = Phrase("chưa đủ để biết hộ vào danh sách thế nào", "it does not say how the household came in")
HISTORY_UNSAID = Phrase("còn thiếu các lần rà soát trước", "the reviews before it are missing")
WRITE_RESULT = Phrase(
    "ghi Cận nghèo hoặc Không nghèo ở cột Kết quả và mã còn lại ở cột Chiều thiếu hụt còn lại, hoặc dùng povplan "
    "review",
    "write the class into the column “Kết quả”, the codes into “Chiều thiếu hụt còn lại”, or use povplan review",
)
WRITE_REASON = Phrase("ghi Đã mất hoặc Chuyển đi ở cột Kết quả", "write “Đã mất” or “Chuyển đi” into “Kết quả”")
WRITE_CODES = Phrase(
    "ghi mã còn lại ở cột Chiều thiếu hụt còn lại, hoặc dùng povplan review",
    "write the codes into “Chiều thiếu hụt còn lại”, or use povplan review",
)
RESULT_OF_OTHER_CLASS = Phrase(
    "“{value}”, nhưng trước đó là {category:term}.", "“{value}”, but before it was: {category:term}."
)
USE_REVIEW = Phrase(
    "ghi từng lần rà soát bằng povplan review {number} …, hoặc nhập từ tệp JSON của povplan export list -O json",
    "record each review with povplan review {number} …, or import the JSON of povplan export list -O json",
)
POINTS_WITHOUT_RESULT = Phrase(
    "có {keys} nhưng không có kết quả: chưa ghi thành rà soát.", "has {keys} but no result: no review is recorded."
)
REVIEW_DIFFERS = Phrase(
    "hộ đã có rà soát ngày {date} ({state:term}) khác với tệp: {differences}.",
    "the household has another review of {date} ({state:term}): {differences}.",
)
REPLACE_REVIEW = Phrase(
    "nếu tệp đúng, chạy povplan review {number} … --replace; nếu không, sửa tệp",
    "if the file is right, run povplan review {number} … --replace; if not, correct the file",
)
HOUSEHOLD_NAMED = Phrase("hộ {name}", "household {name}")
ALSO_AT = Phrase("(cũng ở {places})", "(also at {places})")
ALSO_AT_MORE = Phrase(
    "(cũng ở {places} và {count:number} chỗ nữa)", "(also at {places} and {count:number} more places)"
)
MORE_ERRORS = Phrase(
    "… và {count:number} lỗi khác nữa. Sửa các lỗi trên rồi chạy lại, hoặc dùng --accept-valid --rejects để có đủ lý "
    "do từng dòng.",
    "… and {count:number} other error{count:s}. Correct those above and run it again, or use --accept-valid --rejects "
    "for the reason of each row.",
)
MORE_TO_SAY = Phrase(
    "… và {count:number} điều cần xem khác nữa.", "… and {count:number} other point{count:s} to look at."
)
TABLE_NAME = Phrase("Bảng {number}", "Table {number}")
IMPORTED = Verb(
    Phrase(
        "Đã nhập {file}: {new:number} hộ mới, {changed:number} hộ thay đổi, {same:number} hộ không đổi, "
        "{rejected:number} dòng không nhận.",
        "Imported {file}: {new:number} new, {changed:number} changed, {same:number} unchanged, "
        "{rejected:number} row{rejected:s} rejected.",
    ),
    Phrase(
        "Nếu nhập {file}: {new:number} hộ mới, {changed:number} hộ thay đổi, {same:number} hộ không đổi, "
        "{rejected:number} dòng không nhận.",
        "Importing {file} would bring: {new:number} new, {changed:number} changed, {same:number} unchanged, "
        "{rejected:number} row{rejected:s} rejected.",
    ),
    Phrase(
        "Chưa nhập {file}: {new:number} hộ mới, {changed:number} hộ thay đổi, {same:number} hộ không đổi, "
        "{rejected:number} dòng có lỗi.",
        "{file} was not imported: {new:number} new, {changed:number} changed, {same:number} unchanged, "
        "{rejected:number} row{rejected:s} with errors.",
    ),
)
HOUSEHOLD_NEW = Verb(
    Phrase(
        "Hộ {number} ({head}): đã thêm vào danh sách, {village:village}, {category:term}, {members:number} khẩu, thiếu "
        "hụt {codes}.",
        "Household {number} ({head}): added to the list, {village:village}, {category:term}, "
        "{members:number} member{members:s}, deprived in {codes}.",
    ),
    Phrase(
        "Hộ {number} ({head}): sẽ thêm vào danh sách, {village:village}, {category:term}, {members:number} khẩu, thiếu "
        "hụt {codes}.",
        "Household {number} ({head}): would be added to the list, {village:village}, {category:term}, "
        "{members:number} member{members:s}, deprived in {codes}.",
    ),
    Phrase(
        "Hộ {number} ({head}): không thêm vào danh sách, {village:village}, {category:term}, {members:number} khẩu, "
        "thiếu hụt {codes}.",
        "Household {number} ({head}): not added to the list, {village:village}, {category:term}, "
        "{members:number} member{members:s}, deprived in {codes}.",
    ),
)
AND_OTHERS = Phrase("… và {count:number} hộ nữa; xem povplan log.", "… and {count:number} more; see povplan log.")
TO_LOOK_AT = Phrase(
    "Danh sách sau khi nhập có thêm {count:number} điều cần xem. Gõ: povplan validate",
    "The list has {count:number} more point{count:s} to look at now. Type: povplan validate",
)
ABSENT = Phrase(
    "Danh sách có {count:number} hộ mà tệp không có, giữ nguyên: {households}.",
    "The file lacks {count:number} household{count:s} of the list, kept as they are: {households}.",
)
NOTHING_WRITTEN = Phrase(
    "Chưa ghi gì. Sửa các lỗi trên trong tệp rồi nhập lại, hoặc chỉ nhập các dòng đúng: --accept-valid --rejects "
    "{file}",
    "Nothing was written. Correct the errors in the file and import it again, or take only the right rows: "
    "--accept-valid --rejects {file}",
)
NOT_STARTED = Phrase(
    "Chưa tạo {folder}. Sửa các lỗi trên trong tệp rồi chạy lại.",
    "{folder} was not made. Correct the errors in the file and run this again.",
)
NOTHING_WRITTEN_AT_ALL = Phrase(
    "Chưa ghi gì. Sửa các lỗi trên rồi nhập lại.", "Nothing was written. Correct the errors and import again."
)
LINES_TO_ADD = Phrase("Các dòng có thể ghi vào {file}:", "Lines that may go into {file}:")
AT_END_OF_LIST = Phrase("vào cuối mục {key}: đã có", "at the end of the list {key}: that is there already")
MORE_RECORDS = Phrase("… và {count:number} mục nữa", "… and {count:number} more")
REJECTS_FILE = Phrase("khong-nhan.xlsx", "rejected.xlsx")
TOO_LONG_FOR_EXCEL = Phrase(
    "Dòng {row} có ô dài hơn {most:number} ký tự, Excel không chứa được. Hãy dùng --rejects {file}.",
    "Row {row} has a cell of over {most:number} characters, more than Excel holds. Use --rejects {file}.",
)
REJECTS_WRITTEN = Phrase(
    "{count:number} dòng không nhận đã ghi vào {file}, lý do ở cột cuối: sửa rồi nhập tệp đó.",
    "{count:number} rejected row{count:s} went to {file}, with the reason in the last column: correct and import it.",
)
NO_REJECTS = Phrase("Mọi dòng đều được nhận: không ghi tệp {file}.", "Every row was taken: {file} is not written.")
REJECTS_LOST = Phrase(
    "Các dòng đúng đã được ghi, nhưng không ghi được {file}: các dòng không nhận vẫn ở tệp đã nhập.",
    "The right rows are recorded, but {file} cannot be written: the rejected rows are still in the file imported.",
)
BY_RULE = Phrase("{message} ({code})", "{message} ({code})")
REJECTS_IS_INPUT = Phrase(
    "{file} là tệp đang nhập; hãy chọn tên khác cho --rejects.",
    "{file} is the file to import; choose another for --rejects.",
)
INPUT_IS_FOLDER = Phrase(
    "{file} là thư mục; hãy nêu tên tệp danh sách trong đó.", "{file} is a folder; name the file of the list in it."
)
WOULD_BE_REFUSED = Phrase(
    "Khi nhập thật sẽ không ghi gì vì còn lỗi; thêm --accept-valid --rejects để chỉ nhập các dòng đúng.",
    "A real import would write nothing because of the errors; use --accept-valid --rejects to take the right rows.",
)
NEEDS_REJECTS = Phrase(
    "--accept-valid cần có --rejects TỆP để ghi các dòng không nhận.",
    "--accept-valid needs --rejects FILE for the rows that are not taken.",
)
NEEDS_ACCEPT = Phrase("--rejects chỉ dùng cùng với --accept-valid.", "--rejects goes with --accept-valid only.")
REJECTS_ENDING = Phrase(
    "tệp của --rejects phải có đuôi .csv hoặc .xlsx: {file}", "the file of --rejects must end in .csv or .xlsx: {file}"
)
NOT_FOR_JSON = Phrase(
    "{options} không dùng với tệp JSON của povplan: tệp này phải đúng toàn bộ.",
    "{options} cannot go with our own JSON, which must be right as a whole.",
)
JSON_IS_NO_LIST = Phrase(
    "{file} là tệp JSON của povplan; init --from cần một danh sách xlsx, xls, ods, docx hoặc csv.",
    "{file} is our own JSON; init --from needs a list as xlsx, xls, ods, docx or csv.",
)
BAD_MAP = Phrase(
    '“{value}” chưa đúng; ghi tên cột=khóa, ví dụ "Cột C=members". Các khóa: {keys}.',
    '“{value}” is not valid; write heading=key, for example "Cột C=members". The keys: {keys}.',
)
NEEDS_FROM = Phrase("{option} chỉ dùng cùng với --from.", "{option} goes only with --from.")
BAD_DEFAULT = Phrase(
    "“{value}” chưa đúng; ghi khóa=giá trị, ví dụ workers=0. Các khóa: {keys}.",
    "“{value}” is not valid; write key=value, for example workers=0. The keys: {keys}.",
)
MAP_UNUSED = Phrase("--map: không có cột “{value}”.", "--map: there is no column “{value}”.")
EMPTY_PLAN = Phrase("tệp không có hộ nào.", "the file has no households.")
