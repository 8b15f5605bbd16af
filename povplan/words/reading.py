"""The words of problems with a file that somebody hands over to be read."""

from povplan.words.phrase import Phrase

STDIN = Phrase("Dữ liệu từ đầu vào chuẩn (stdin)", "The data from standard input")
EMPTY = Phrase(
    "{file}: tệp trống, không có gì để đọc. Hãy kiểm tra lại tệp rồi lưu lại.",
    "{file} is empty. Check the file and save it again.",
)
NO_TABLE = Phrase(
    "{file} không có bảng nào có nội dung (trang ẩn không được đọc).",
    "{file} has no table with anything in it (hidden sheets are not read).",
)
PROTECTED = Phrase(
    "{file} có mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu, lưu lại rồi chạy lại.",
    "{file} is protected by a password. Open it, remove the password, save it and run this again.",
)
BROKEN = Phrase(
    "{file} bị hỏng hoặc bị cắt cụt nên không đọc được. Hãy mở bằng Excel hoặc Word rồi lưu lại, hoặc xin lại tệp.",
    "{file} is damaged or cut off and cannot be read. Open it in Excel or Word and save it again, or ask for it anew.",
)
DAMAGED_TEXT = Phrase(
    "{file} có ký tự hỏng ở dòng {line}. Hãy mở tệp, sửa dòng đó rồi lưu lại bằng UTF-8.",
    "{file} has a damaged character on line {line}. Open it, correct the line and save it as UTF-8.",
)
UNSAFE = Phrase(
    "{file} chứa khai báo (DOCTYPE) mà tệp Excel, Word bình thường không có; không đọc để giữ an toàn. Hãy mở tệp rồi "
    "lưu thành tệp mới.",
    "{file} holds a declaration (DOCTYPE) that no normal Excel or Word file has, and is not read, for safety. Open it "
    "and save it as a new file.",
)
TOO_MUCH = Phrase(
    "{file} bung ra quá lớn (trên {most} MB), lớn hơn mọi danh sách hộ. Hãy chép riêng bảng cần đọc sang tệp mới.",
    "{file} unpacks to over {most} MB, larger than any list of households. Copy the table into a new file.",
)
TOO_MANY_CELLS = Phrase(
    "{file} có quá nhiều ô: hơn {most:number} ô kể cả ô trống, đến ô {cell}. Hãy xóa các dòng, cột thừa ở xa bảng, "
    "hoặc chép riêng bảng cần đọc sang tệp mới.",
    "{file} has too many cells: over {most:number} with the empty ones, as far as {cell}. Remove rows and columns far "
    "from the table, or copy the table into a new file.",
)
UNREADABLE = Phrase(
    "{file} không phải là bảng tính hay văn bản đọc được. Hãy mở bằng chương trình của nó rồi lưu thành .xlsx hoặc "
    ".docx (ảnh và PDF thì phải gõ lại thành bảng).",
    "{file} is no spreadsheet or document that can be read. Open it in its own program and save it as .xlsx or .docx "
    "(a picture or PDF has to be typed into a table).",
)
IS_HTML = Phrase(
    "{file} thật ra là trang web (HTML, XML) dù mang đuôi khác. Hãy mở bằng Excel rồi lưu thành .xlsx.",
    "{file} is really a web page (HTML, XML), whatever its name says. Open it in Excel and save it as .xlsx.",
)
OPEN_QUOTE = Phrase(
    "{file} có dấu ngoặc kép mở ở dòng {line} mà không đóng nên không biết ô nào đến đâu. Hãy sửa dòng đó.",
    "{file} opens a quotation mark on line {line} and never closes it, so the cells cannot be told apart. Correct "
    "that line.",
)
BAD_JSON = Phrase(
    "{file}: JSON sai cú pháp ở dòng {line}, cột {column}.",
    "{file}: the JSON is not valid at line {line}, column {column}.",
)
NOT_RECORDS = Phrase(
    "{file}: tệp JSON phải là một danh sách các đối tượng, dạng [{{…}}, {{…}}].",
    "{file}: the JSON must be a list of objects, as in [{{…}}, {{…}}].",
)
KEY_TWICE = Phrase(
    "{file}: một đối tượng JSON có một khóa ghi hai lần. Hãy bỏ bớt một.",
    "{file}: an object of the JSON has one key twice. Remove one of them.",
)
