"""The pages of the rules that apply when the files are read."""

from povplan.words.phrase import Phrase
from povplan.words.rules import RulePage

_WHY_SYNTAX = Phrase(
    "Tệp sai quy tắc thì máy không biết dòng nào thuộc hộ nào, nên không lệnh nào tính được.",
    "In a broken file nobody can tell which line belongs to which household, so no command can compute.",
)
_WHY_PLAIN = Phrase(
    "Số liệu viết thẳng ra thì ai đọc cũng hiểu như nhau và không bị nhân lên ngoài ý muốn.",
    "A value that is written out reads the same to everybody and cannot multiply unseen.",
)
_WHY_VALUE = Phrase(
    "Giá trị sai kiểu thì không cộng, không so sánh được; đoán thay thì số liệu báo cáo có thể sai.",
    "A value of the wrong kind cannot be added or compared; a guess could put a wrong figure into a report.",
)
_SAVE_AS = Phrase(
    "Mở tệp bằng Notepad, vào Tệp (File), chọn Lưu dưới dạng (Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu đè.",
    "Open the file in Notepad, choose File, Save as, set Encoding to UTF-8, and save it over the old one.",
)

PAGES = {
    "YM001": RulePage(
        sentence=Phrase("Tệp viết đúng quy tắc YAML.", "The file follows the rules of YAML."),
        message=Phrase(
            "từ chỗ này tệp không đúng quy tắc YAML nên không đọc tiếp được.",
            "from here on the file does not follow the rules of YAML and cannot be read.",
        ),
        hint=Phrase(
            "Xem dòng này và dòng trên: thiếu dấu hai chấm, chưa đóng ngoặc hay dấu nháy, thụt dòng bằng phím Tab?",
            "Look at this line and the one above: a colon missing, a bracket or quote left open, a tab for an indent?",
        ),
        why=_WHY_SYNTAX,
        mend=Phrase(
            "So với một mục viết đúng trong cùng tệp: mỗi dòng là “khóa: giá trị”, sau dấu hai chấm có một dấu cách.",
            "Compare with a record that is right: each line is “key: value”, with one space after the colon.",
        ),
    ),
    "YM002": RulePage(
        sentence=Phrase(
            "Thụt dòng và cách chữ bằng dấu cách, không bằng phím Tab.",
            "Lines are indented and words are kept apart by spaces, not tabs.",
        ),
        message=Phrase("có dấu Tab ở đây; YAML chỉ nhận dấu cách.", "there is a tab here; YAML takes only spaces."),
        hint=Phrase(
            "Xóa dấu Tab rồi gõ dấu cách, thẳng cột với dòng trên.",
            "Remove the tab and type spaces, in line with the line above.",
        ),
        why=Phrase(
            "Mỗi máy hiện dấu Tab rộng hẹp khác nhau, nên không biết dòng thuộc mục nào.",
            "A tab is wide on one screen and narrow on another, so nobody can tell what the line belongs to.",
        ),
        mend=Phrase(
            "Thay mọi dấu Tab trong tệp bằng dấu cách (trong Notepad: Ctrl+H).",
            "Replace every tab of the file by spaces (in Notepad: Ctrl+H).",
        ),
    ),
    "YM003": RulePage(
        sentence=Phrase(
            "Ngoặc mở thì phải đóng; trong ngoặc, các giá trị cách nhau bằng dấu phẩy.",
            "A bracket that opens is closed; values in brackets are separated by commas.",
        ),
        message=Phrase(
            "ngoặc ở đây không khép đúng, hoặc trong ngoặc thiếu hay thừa dấu phẩy.",
            "the bracket here is not closed correctly, or a comma in it is missing or superfluous.",
        ),
        hint=Phrase(
            "Viết đủ trên một dòng, từ dấu [ đến dấu ], các giá trị cách nhau bằng dấu phẩy.",
            "Write it whole on one line, from [ to ], with commas between the values.",
        ),
        why=_WHY_SYNTAX,
        mend=Phrase(
            "Đóng bằng ] hoặc } cùng loại với ngoặc mở; sau ngoặc đóng không viết gì thêm.",
            "Close it with the ] or } that fits; write nothing after it.",
        ),
    ),
    "YM004": RulePage(
        sentence=Phrase(
            "Dấu nháy mở thì phải khép ở cuối giá trị.", "A quote that opens is closed at the end of the value."
        ),
        message=Phrase(
            "dấu nháy mở ở đây không khép đúng ở cuối giá trị.",
            "the quote that opens here does not close at the end of the value.",
        ),
        hint=Phrase(
            "Thêm dấu nháy ở cuối giá trị, hoặc bỏ cả hai dấu nháy.",
            "Add the quote at the end of the value, or remove both.",
        ),
        why=_WHY_SYNTAX,
        mend=Phrase(
            "Một giá trị nằm trọn trong một cặp nháy; cần nháy ở trong thì ngoài dùng nháy đơn, trong dùng nháy kép.",
            "A value stands within one pair of quotes; for quotes in it, use single ones outside, double ones inside.",
        ),
    ),
    "YM005": RulePage(
        sentence=Phrase(
            "Chữ có dấu hai chấm kèm dấu cách thì đặt trong dấu nháy.",
            "Text with a colon and a space in it stands in quotes.",
        ),
        message=Phrase(
            "giá trị có dấu hai chấm kèm dấu cách nên bị hiểu là thêm một khóa.",
            "the value has a colon and a space in it, which reads as one more key.",
        ),
        hint=Phrase(
            'Đặt cả giá trị trong dấu nháy, ví dụ: cause_note: "Lý do: thiếu vốn"',
            'Put the whole value in quotes, for example: cause_note: "Reason: no capital"',
        ),
        why=_WHY_SYNTAX,
        mend=Phrase(
            "Thêm dấu nháy ở đầu và cuối giá trị, hoặc bỏ dấu hai chấm.",
            "Put a quote before and after the value, or remove the colon.",
        ),
    ),
    "YM006": RulePage(
        sentence=Phrase(
            "Chữ bắt đầu bằng một dấu đặc biệt thì đặt trong dấu nháy.",
            "Text that begins with a special character stands in quotes.",
        ),
        message=Phrase(
            "giá trị ở đây bắt đầu bằng dấu mà YAML dùng vào việc khác: - ? @ ` % * & ! | > , hoặc dấu ngoặc.",
            "the value here begins with a character that YAML uses otherwise: - ? @ ` % * & ! | > , ] or a brace.",
        ),
        hint=Phrase(
            'Đặt cả giá trị trong dấu nháy, ví dụ: note: "- Hỗ trợ vay vốn"',
            'Put the whole value in quotes, for example: note: "- needs a loan"',
        ),
        why=_WHY_SYNTAX,
        mend=Phrase(
            "Thêm dấu nháy ở đầu và cuối giá trị, hoặc bỏ dấu đó đi.",
            "Put a quote before and after the value, or remove the character.",
        ),
    ),
    "YM007": RulePage(
        sentence=Phrase("Các khóa của một mục thẳng cột với nhau.", "The keys of one record line up."),
        message=Phrase(
            "dòng này thụt vào không thẳng cột với các dòng cùng mục.",
            "this line does not line up with the other lines of its record.",
        ),
        hint=Phrase(
            "Sửa số dấu cách ở đầu dòng cho thẳng cột với khóa ngay trên.",
            "Change the spaces at its start so that it lines up with the key above.",
        ),
        why=_WHY_SYNTAX,
        mend=Phrase(
            "Khóa cùng mục thì cùng số dấu cách ở đầu dòng; mục con thụt vào thêm hai dấu cách.",
            "Keys of one record have the same number of spaces before them; what belongs to a key has two more.",
        ),
    ),
    "YM008": RulePage(
        sentence=Phrase("Sau khóa có dấu hai chấm và một dấu cách.", "A key is followed by a colon and a space."),
        message=Phrase(
            "dòng này không có dấu hai chấm kèm dấu cách sau khóa.", "this line has no colon and space after its key."
        ),
        hint=Phrase(
            "Viết khóa, dấu hai chấm, một dấu cách rồi giá trị.", "Write the key, a colon, a space, then the value."
        ),
        near=Phrase(
            " Chỗ đó có ký tự {near} trông giống nhưng không phải.",
            " The character {near} in its place only looks like it.",
        ),
        hint_near=Phrase(
            "Xóa ký tự đó, gõ lại dấu hai chấm rồi một dấu cách.",
            "Delete that character and type a colon and a space.",
        ),
        why=_WHY_SYNTAX,
        mend=Phrase(
            "Thêm dấu hai chấm và dấu cách sau khóa; nếu dòng này nối tiếp dòng trên thì viết liền vào dòng trên.",
            "Add the colon and the space; if the line goes on with the one above, write both as one.",
        ),
    ),
    "YM009": RulePage(
        sentence=Phrase("Trong nháy kép không dùng dấu \\.", "There is no \\ within double quotes."),
        message=Phrase(
            "dấu \\ trong nháy kép ở đây không có nghĩa.", "the \\ within double quotes here means nothing."
        ),
        hint=Phrase(
            "Đổi nháy kép thành nháy đơn: trong nháy đơn, dấu \\ là chữ thường.",
            "Use single quotes instead: within them \\ is an ordinary character.",
        ),
        why=_WHY_SYNTAX,
        mend=Phrase("Dùng nháy đơn, hoặc bỏ dấu \\.", "Use single quotes, or remove the \\."),
    ),
    "YM010": RulePage(
        sentence=Phrase("Tệp lưu ở dạng UTF-8.", "The file is saved as UTF-8."),
        message=Phrase(
            "tệp lưu ở dạng {encoding}, không phải UTF-8.", "the file is saved as {encoding}, not as UTF-8."
        ),
        hint=_SAVE_AS,
        why=Phrase(
            "UTF-8 là dạng giữ đúng dấu tiếng Việt trên mọi máy.",
            "UTF-8 keeps Vietnamese marks right on every computer.",
        ),
        mend=_SAVE_AS,
    ),
    "YM011": RulePage(
        sentence=Phrase("Mọi ký tự của tệp đều ở dạng UTF-8.", "Every character of the file is UTF-8."),
        message=Phrase(
            "ký tự này không phải UTF-8 (byte {byte}); có thể tệp dùng bảng mã cũ: TCVN3 (ABC), VNI, Windows-1258.",
            "this character is not UTF-8 (byte {byte}); the file may be in TCVN3 (ABC), VNI or Windows-1258.",
        ),
        hint=Phrase(
            "Chuyển mã sang Unicode (ví dụ bằng UniKey), rồi lưu lại ở dạng UTF-8.",
            "Convert it to Unicode (with UniKey, for example), then save it as UTF-8.",
        ),
        why=Phrase(
            "UTF-8 là dạng giữ đúng dấu tiếng Việt trên mọi máy.",
            "UTF-8 keeps Vietnamese marks right on every computer.",
        ),
        mend=Phrase(
            "Chép nội dung, chuyển sang Unicode bằng bộ chuyển mã của UniKey, dán lại. Mở tệp bằng Notepad, vào Tệp "
            "(File), chọn Lưu dưới dạng (Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu đè.",
            "Copy the text, convert it to Unicode with the converter of UniKey, paste it back. Open the file in "
            "Notepad, choose File, Save as, set Encoding to UTF-8, and save it over the old one.",
        ),
    ),
    "YM012": RulePage(
        sentence=Phrase("Tệp không có ký tự điều khiển.", "The file has no control characters."),
        message=Phrase(
            "có ký tự không nhìn thấy hoặc đã hỏng ({characters}).",
            "there is a character that is invisible or damaged ({characters}).",
        ),
        hint=Phrase("Xóa chỗ này rồi gõ lại.", "Remove this place and type it again."),
        why=Phrase(
            "Ký tự ẩn làm hai tên trông giống nhau mà không khớp, và làm hỏng tệp xuất ra.",
            "With hidden characters two names look the same and do not match, and exported files break.",
        ),
        mend=Phrase(
            "Xóa cả từ có ký tự đó rồi gõ lại bằng bàn phím; thường nó lẫn vào khi chép từ tệp PDF hoặc Excel.",
            "Remove the whole word and type it again; such characters often come along with text from PDF or Excel.",
        ),
    ),
    "YM013": RulePage(
        sentence=Phrase("Tệp có nội dung.", "The file is not empty."),
        message=Phrase("tệp không có nội dung.", "the file is empty."),
        hint=Phrase("Chép lại từ bản lưu gần nhất của tệp này.", "Take it from the last good copy of this file."),
        why=Phrase(
            "Tệp rỗng thường là tệp bị hỏng khi lưu; coi như không có hộ nào thì số liệu sai.",
            "An empty file was mostly damaged in saving; to take it for no households would give wrong figures.",
        ),
        mend=Phrase("Lấy lại bản lưu gần nhất của tệp này.", "Take the last good copy of this file."),
    ),
    "YM014": RulePage(
        sentence=Phrase(
            "Mỗi tệp là một phần liền, không có dòng --- ở giữa.",
            "A file is one part, without a line --- in its middle.",
        ),
        message=Phrase(
            "từ đây là phần thứ hai của tệp, do có dòng --- hoặc dòng ...",
            "the second part of the file begins here, because of a line --- or a line ...",
        ),
        hint=Phrase(
            "Xóa dòng --- hoặc dòng ... ở đây hay ngay trên.", "Remove the line --- or ... here or right above."
        ),
        why=Phrase(
            "Phần thứ hai sẽ bị bỏ qua mà không ai biết.",
            "The second part would be passed over, and nobody would know.",
        ),
        mend=Phrase(
            "Xóa dòng đó; nếu nối hai tệp thì chỉ giữ một dòng households: ở đầu.",
            "Remove that line; where two files were joined, keep only one line households: at the top.",
        ),
    ),
    "YM015": RulePage(
        sentence=Phrase(
            "Tệp không có dòng chỉ thị bắt đầu bằng %.", "The file has no directive, a line that begins with %."
        ),
        message=Phrase("có dòng bắt đầu bằng %.", "there is a line that begins with %."),
        hint=Phrase("Xóa dòng đó và dòng --- sau nó.", "Remove it, and the line --- after it."),
        why=Phrase("Dòng chỉ thị đổi cách đọc cả tệp.", "A directive changes how the whole file is read."),
        mend=Phrase(
            "Xóa dòng bắt đầu bằng %; ghi chú thì bắt đầu bằng #.", "Remove the line; a comment begins with #."
        ),
    ),
    "YM016": RulePage(
        sentence=Phrase("Các mục không lồng nhau quá 100 lớp.", "Records are not nested more than 100 deep."),
        message=Phrase("lồng nhau quá {deepest:number} lớp.", "nested more than {deepest:number} deep."),
        hint=Phrase(
            "Bỏ bớt ngoặc: không mục nào của kế hoạch cần quá 10 lớp.",
            "Remove brackets: nothing in a plan needs more than 10.",
        ),
        why=Phrase(
            "Tệp lồng nhau quá sâu là tệp hỏng, và có thể làm treo máy.",
            "So deep a file is damaged, and could make the computer hang.",
        ),
        mend=Phrase("Viết lại chỗ này theo mẫu.", "Write this place again."),
    ),
    "YM017": RulePage(
        sentence=Phrase("Tệp không dùng tên tắt & và *.", "The file does not use the short names & and *."),
        message=Phrase("có tên tắt “{name}” (dấu & hoặc dấu *).", "there is the short name “{name}” (a & or a *)."),
        hint=Phrase(
            "Viết đầy đủ giá trị ở từng chỗ; chữ bắt đầu bằng & hoặc * thì đặt trong dấu nháy.",
            "Write the value out in each place; put text that begins with & or * in quotes.",
        ),
        why=_WHY_PLAIN,
        mend=Phrase(
            "Xóa &tên, và thay mỗi *tên bằng chính giá trị.",
            "Remove &name, and replace each *name by the value itself.",
        ),
    ),
    "YM018": RulePage(
        sentence=Phrase("Tệp không dùng nhãn bắt đầu bằng dấu !.", "The file does not use tags, which begin with !."),
        message=Phrase("có nhãn “{tag}”.", "there is the tag “{tag}”."),
        hint=Phrase(
            "Xóa nhãn; chữ bắt đầu bằng dấu ! thì đặt trong dấu nháy.",
            "Remove the tag; put text that begins with ! in quotes.",
        ),
        why=_WHY_PLAIN,
        mend=Phrase(
            "Xóa nhãn và viết giá trị như các mục khác.",
            "Remove the tag and write the value like those of other records.",
        ),
    ),
    "YM019": RulePage(
        sentence=Phrase("Trong một mục, mỗi khóa chỉ có một lần.", "A record has each key once."),
        message=Phrase(
            "khóa {key} đã có ở trên trong cùng mục.", "the key {key} stands above already, in the same record."
        ),
        hint=Phrase("Giữ một dòng {key}, xóa dòng kia.", "Keep one line {key}, remove the other."),
        why=Phrase(
            "Hai giá trị cho một khóa thì không biết giá trị nào đúng.",
            "With two values for one key nobody knows which is right.",
        ),
        mend=Phrase(
            "Xóa dòng sai; nếu là hai hộ thì thêm dòng “- id:” ở đầu hộ sau.",
            "Remove the wrong line; if these are two households, begin the second with a line “- id:”.",
        ),
    ),
    "YM020": RulePage(
        sentence=Phrase("Mỗi khóa là một từ.", "A key is a word."),
        message=Phrase("khóa ở đây không phải là một từ.", "the key here is not a word."),
        hint=Phrase(
            "Viết khóa, dấu hai chấm, một dấu cách rồi giá trị.", "Write the key, a colon, a space, then the value."
        ),
        why=_WHY_SYNTAX,
        mend=Phrase("Bỏ dấu ? và bỏ ngoặc ở khóa.", "Remove the ? and the brackets from the key."),
    ),
    "YM021": RulePage(
        sentence=Phrase("Mỗi mục gồm các dòng “khóa: giá trị”.", "A record is made of lines “key: value”."),
        message=Phrase("chỗ này phải gồm các dòng “khóa: giá trị”.", "lines “key: value” are expected here."),
        hint=Phrase("Viết theo mẫu: {write}", "Write it like this: {write}"),
        why=_WHY_VALUE,
        mend=Phrase(
            "Viết từng khóa của mục, theo một mục viết đúng trong cùng tệp.",
            "Write each key of the record, as in a record that is right.",
        ),
    ),
    "YM022": RulePage(
        sentence=Phrase(
            "Danh sách viết trong ngoặc vuông, hoặc mỗi giá trị một dòng bắt đầu bằng dấu -.",
            "A list stands in square brackets, or has a line with a dash for each value.",
        ),
        message=Phrase("{key} phải là một danh sách.", "{key} should be a list."),
        hint=Phrase("Viết theo mẫu: {write}", "Write it like this: {write}"),
        why=_WHY_VALUE,
        mend=Phrase(
            "Đặt các giá trị trong ngoặc vuông, cách nhau bằng dấu phẩy; không có giá trị nào thì viết [].",
            "Put the values in square brackets, separated by commas; if there are none, write [].",
        ),
        hint_near=Phrase("Viết: {write}", "Write: {write}"),
    ),
    "YM023": RulePage(
        sentence=Phrase(
            "Khóa có một giá trị thì không viết danh sách hay các khóa con.",
            "A key that takes one value has no list and no keys below it.",
        ),
        message=Phrase("{key} chỉ nhận một giá trị.", "{key} takes one value only."),
        hint=Phrase("Viết theo mẫu: {write}", "Write it like this: {write}"),
        why=_WHY_VALUE,
        mend=Phrase(
            "Bỏ ngoặc và các dòng con, chỉ ghi một giá trị sau dấu hai chấm.",
            "Remove the brackets and the lines below, and write one value after the colon.",
        ),
        hint_near=Phrase("Viết: {write}", "Write: {write}"),
    ),
    "YM024": RulePage(
        sentence=Phrase("Mục có đủ các khóa bắt buộc.", "A record has all the keys that it needs."),
        message=Phrase("thiếu {key}.", "{key} is missing."),
        hint=Phrase("Thêm dòng theo mẫu: {write}", "Add a line like this: {write}"),
        why=Phrase("Thiếu thông tin bắt buộc thì không tính được mục này.", "Without it the record cannot be counted."),
        mend=Phrase(
            "Thêm khóa còn thiếu, thẳng cột với các khóa khác của mục.",
            "Add the key, in line with the other keys of the record.",
        ),
    ),
    "YM025": RulePage(
        sentence=Phrase("Mỗi khóa là một khóa của mẫu.", "Every key is one that the program knows."),
        message=Phrase("không có khóa “{key}”.", "there is no key “{key}”."),
        hint=Phrase("Dùng một trong các khóa: {choices}", "Use one of these keys: {choices}"),
        why=Phrase(
            "Khóa viết sai thì thông tin ghi ở đó bị mất mà không ai biết.",
            "A value under a misspelt key would be lost unnoticed.",
        ),
        mend=Phrase(
            "Sửa tên khóa theo mẫu; ghi chú thêm thì viết ở note, hoặc sau dấu #.",
            "Correct the key; for remarks use note, or a comment after #.",
        ),
        near=Phrase(" Có phải {near}?", " Is it {near}?"),
        hint_near=Phrase("Sửa thành: {near}:", "Change it to: {near}:"),
    ),
    "YM026": RulePage(
        sentence=Phrase("Khóa bắt buộc phải có giá trị.", "A required key has a value."),
        message=Phrase("{key} để trống.", "{key} is empty."),
        hint=Phrase("Viết theo mẫu: {write}", "Write it like this: {write}"),
        why=_WHY_VALUE,
        mend=Phrase(
            "Ghi giá trị sau dấu hai chấm; chưa biết mà khóa không bắt buộc thì xóa cả dòng.",
            "Write the value after the colon; if it is not known and the key is optional, remove the line.",
        ),
        hint_near=Phrase(
            "Xóa dấu gạch ngang không có gì theo sau, hoặc ghi tiếp nội dung.",
            "Remove the dash with nothing after it, or complete the item.",
        ),
    ),
    "YM027": RulePage(
        sentence=Phrase(
            "Số ghi bằng chữ số, là số nguyên, không có dấu chấm, dấu phẩy, dấu nháy.",
            "Numbers are whole and written in plain digits, without dots, commas or quotes.",
        ),
        message=Phrase(
            "{key}: {written} không phải là số nguyên viết bằng chữ số.",
            "{key}: {written} is not a whole number in plain digits.",
        ),
        hint=Phrase("Viết theo mẫu: {write}", "Write it like this: {write}"),
        why=_WHY_VALUE,
        mend=Phrase(
            "Chỉ ghi chữ số: 1500000, không ghi 1.500.000, 1,5 triệu, 05 hay “5”.",
            "Digits only: 1500000, not 1.500.000, 1.5 million, 05 or “5”.",
        ),
        hint_near=Phrase("Viết: {write}", "Write: {write}"),
    ),
    "YM028": RulePage(
        sentence=Phrase("Số nằm trong khoảng cho phép.", "Numbers are within their range."),
        message=Phrase("{key}: {written} nằm ngoài khoảng cho phép.", "{key}: {written} is out of range."),
        hint=Phrase("Ghi số {limit}.", "Write a number {limit}."),
        why=_WHY_VALUE,
        mend=Phrase(
            "Xem lại số đã ghi: thường là thừa, thiếu chữ số hoặc gõ nhầm.",
            "Look at the number again: mostly there is a digit too many, one missing, or one mistyped.",
        ),
    ),
    "YM029": RulePage(
        sentence=Phrase(
            "Chữ trông giống số thì đặt trong dấu nháy.", "Text that looks like a number stands in quotes."
        ),
        message=Phrase(
            "{key} là chữ, nhưng {written} không đặt trong dấu nháy nên bị hiểu là số, true hay false.",
            "{key} is text, but {written} without quotes reads as a number, true or false.",
        ),
        hint=Phrase("Viết theo mẫu: {write}", "Write it like this: {write}"),
        why=Phrase(
            "Số hiệu, mã viết không có dấu nháy có thể mất số 0 ở đầu hoặc phần sau dấu chấm.",
            "Without quotes a code may lose its leading zero or what follows its dot.",
        ),
        mend=Phrase("Đặt giá trị trong dấu nháy kép.", "Put the value in double quotes."),
        hint_near=Phrase("Viết: {write}", "Write: {write}"),
    ),
    "YM030": RulePage(
        sentence=Phrase("Giá trị bằng chữ không để trống.", "Text is not blank."),
        message=Phrase("{key} không có chữ nào.", "{key} has no words in it."),
        hint=Phrase(
            "Ghi nội dung; khóa không bắt buộc thì có thể xóa cả dòng.",
            "Write the words, or remove the line, if the key is optional.",
        ),
        why=Phrase(
            "Tên, số quyết định để trống thì không đối chiếu được.",
            "A blank name or decision number cannot be checked against anything.",
        ),
        mend=Phrase(
            "Ghi nội dung; chưa có mà khóa không bắt buộc thì xóa cả dòng.",
            "Write the words; if there are none yet and the key is optional, remove the line.",
        ),
    ),
    "YM031": RulePage(
        sentence=Phrase("Ngày trong tệp viết theo năm-tháng-ngày.", "Dates in the files are written year-month-day."),
        message=Phrase(
            "{key}: “{written}” không phải là ngày viết theo năm-tháng-ngày.",
            "{key}: “{written}” is not a date written year-month-day.",
        ),
        hint=Phrase("Viết theo mẫu: {write}", "Write it like this: {write}"),
        why=Phrase(
            "Một cách viết ngày duy nhất thì không nhầm ngày với tháng.",
            "With one way to write dates, day and month are never mixed up.",
        ),
        mend=Phrase(
            "Bốn chữ số năm, hai chữ số tháng, hai chữ số ngày, nối bằng dấu -: 2023-06-30.",
            "Four digits for the year, two for the month, two for the day, joined by -: 2023-06-30.",
        ),
        hint_near=Phrase("Viết: {write}", "Write: {write}"),
    ),
    "YM032": RulePage(
        sentence=Phrase("Giá trị là một trong những giá trị định sẵn.", "The value is one of a closed list."),
        message=Phrase("{key} không nhận giá trị “{written}”.", "{key} does not take the value “{written}”."),
        hint=Phrase("Chọn một trong: {choices}", "Choose one of: {choices}"),
        why=Phrase(
            "Giá trị ngoài danh sách thì không tính được vào biểu nào.",
            "A value outside the list is counted in no form.",
        ),
        mend=Phrase(
            "Ghi đúng một giá trị của danh sách, bằng chữ thường, không dấu.",
            "Write one value of the list, in small letters.",
        ),
        near=Phrase(" Có phải {near}?", " Is it {near}?"),
        hint_near=Phrase("Thay bằng: {near}", "Write instead: {near}"),
    ),
    "YM033": RulePage(
        sentence=Phrase("Có hay không thì viết true hoặc false.", "Yes and no are written true and false."),
        message=Phrase(
            "{key}: {written} không phải là true (có) hay false (không).", "{key}: {written} is neither true nor false."
        ),
        hint=Phrase("Viết theo mẫu: {write}", "Write it like this: {write}"),
        why=_WHY_VALUE,
        mend=Phrase(
            "Viết true hoặc false bằng chữ thường, không có dấu nháy.",
            "Write true or false in small letters, without quotes.",
        ),
        hint_near=Phrase("Viết: {write}", "Write: {write}"),
    ),
    "YM034": RulePage(
        sentence=Phrase(
            "Mã (id) viết bằng chữ thường không dấu a-z và chữ số, nối bằng - hoặc _.",
            "An id has small letters a-z and digits, joined by - or _.",
        ),
        message=Phrase("mã “{written}” không đúng cách viết.", "the id “{written}” is not written as an id."),
        hint=Phrase("Viết theo mẫu: {write}", "Write it like this: {write}"),
        why=Phrase(
            "Mã dùng để các mục gọi nhau và để gõ trong lệnh, nên phải gõ được trên mọi máy.",
            "Ids are how records refer to each other and what is typed in commands, so every keyboard must have them.",
        ),
        mend=Phrase(
            "Bỏ dấu, bỏ chữ hoa, thay dấu cách bằng dấu -; sửa cả những chỗ dùng mã này.",
            "No marks, no capitals, - for spaces; change it wherever it is used.",
        ),
        hint_near=Phrase("Viết: {write}", "Write: {write}"),
    ),
    "YM035": RulePage(
        sentence=Phrase(
            "Số tiền viết liền các chữ số, không có dấu phẩy ở giữa.",
            "The digits of a number stand together, without commas between them.",
        ),
        message=Phrase(
            "số viết có dấu phẩy nên phần “{written}” và sau đó bị tách khỏi số.",
            "the number is written with commas, so “{written}” and what follows is cut off.",
        ),
        hint=Phrase("Viết liền các chữ số, không có dấu phẩy.", "Write the digits together, without commas."),
        why=Phrase(
            "Trong ngoặc, dấu phẩy ngăn các khóa với nhau: 1,650,000 bị hiểu là 1 và hai khóa lạ.",
            "In braces a comma parts the keys: 1,650,000 would be 1 and two strange keys.",
        ),
        mend=Phrase("Bỏ các dấu phẩy trong số.", "Remove the commas from the number."),
    ),
    "YM036": RulePage(
        sentence=Phrase("Tệp không có chỗ gộp hai bản chưa xong.", "No merge is left unsettled in the file."),
        message=Phrase(
            "dòng này là dấu gộp hai bản chưa xong ({written}).",
            "this line is a mark of two versions that were not merged ({written}).",
        ),
        hint=Phrase(
            "Giữ phần đúng giữa các dấu <<<<<<<, =======, >>>>>>>, rồi xóa các dòng dấu.",
            "Keep what is right between <<<<<<<, ======= and >>>>>>>, then remove the marks.",
        ),
        why=Phrase(
            "Chương trình trộn để lại cả hai bản khi hai người cùng sửa một chỗ.",
            "A merge program leaves both versions if two people changed the same place.",
        ),
        mend=Phrase(
            "Hỏi người sửa cùng: giữ bản nào, rồi xóa bản kia cùng các dòng dấu.",
            "Ask the other person which version is right, then remove the other one and the marks.",
        ),
    ),
    "YM037": RulePage(
        sentence=Phrase("Thụt dòng bằng dấu cách thường.", "Lines are indented by ordinary spaces."),
        message=Phrase(
            "đầu dòng có ký tự không nhìn thấy ({characters}) ở chỗ phải là dấu cách.",
            "the line begins with an invisible character ({characters}) where a space must stand.",
        ),
        hint=Phrase(
            "Xóa khoảng trống ở đầu dòng này rồi gõ lại bằng phím cách.",
            "Delete the blank at the start of this line and type it again with the space bar.",
        ),
        why=Phrase(
            "Dấu cách chép từ Word hay trang mạng trông giống nhưng không phải dấu cách.",
            "A blank copied from Word or a web page looks like a space but is not one.",
        ),
        mend=Phrase("Gõ lại phần thụt dòng bằng phím cách.", "Type the indentation again with the space bar."),
    ),
    "YM038": RulePage(
        sentence=Phrase(
            "Mỗi mục của danh sách bắt đầu bằng dấu gạch và một dấu cách.",
            "Each entry of a list begins with a dash and a space.",
        ),
        message=Phrase(
            "dòng {key} này bắt đầu một mục mới nhưng không có dấu gạch và dấu cách ở đầu.",
            "this line {key} begins a new entry, but has no dash and space in front.",
        ),
        hint=Phrase("Sửa đầu dòng thành: - {key}:", "Begin the line with: - {key}:"),
        why=Phrase("Không có dấu gạch thì hai mục bị đọc thành một.", "Without the dash two entries are read as one."),
        mend=Phrase(
            "Thêm dấu gạch và dấu cách trước khóa đầu tiên, thẳng cột với các mục khác.",
            "Put a dash and a space before the first key, in line with the other entries.",
        ),
    ),
    "YM101": RulePage(
        sentence=Phrase("Cạnh tệp dữ liệu không có bản sao.", "No copies lie beside a data file."),
        message=Phrase(
            "cạnh tệp này có bản sao: {copies}. povplan không đọc các bản đó.",
            "copies lie beside this file: {copies}. povplan does not read them.",
        ),
        hint=Phrase(
            "So sánh, chép phần còn thiếu vào tệp chính, rồi chuyển các bản sao sang thư mục khác.",
            "Compare them, carry what is missing over into the file, then move the copies to another folder.",
        ),
        why=Phrase(
            "Chương trình đồng bộ tạo bản sao khi hai máy cùng sửa một tệp; nội dung một máy có thể nằm trong bản sao.",
            "A sync program makes a copy if two computers change one file; what one of them wrote may be in the copy.",
        ),
        mend=Phrase(
            "Mở từng bản sao, xem có gì chưa có trong tệp chính; xong thì chuyển hoặc xóa bản sao.",
            "Open each copy and look for what the file lacks; then move or delete the copy.",
        ),
    ),
}
