"""What the fields of a report's template mean, and what is said of a template that does not fit."""

from povplan.words.phrase import Phrase

UNKNOWN_FIELD = Phrase(
    "{file}: {place} (“{text}”): không có trường “{name}”.",
    "{file}: {place} (“{text}”): there is no field “{name}”.",
)
WITHHELD_FIELD = Phrase(
    "{file}: {place} (“{text}”): trường “{name}” có tên hộ, không dùng với --public.",
    "{file}: {place} (“{text}”): the field “{name}” names households; not with --public.",
)
NOT_REPEATED = Phrase(
    "{file}: {place} (“{text}”): “{name}” là danh sách, phải ghi trong vòng lặp.",
    "{file}: {place} (“{text}”): “{name}” is a list and stands in a loop.",
)
NOT_ALONE = Phrase(
    "{file}: {place} (“{text}”): “{name}” là một phần của báo cáo, phải đứng riêng một đoạn: {example}",
    "{file}: {place} (“{text}”): “{name}” is a part of the report and stands in a paragraph of its own: {example}",
)
NOT_A_PART = Phrase(
    "{file}: {place} (“{text}”): “{name}” không phải một phần của báo cáo; hãy bỏ chữ p (tr, tc, r) trong dấu ngoặc.",
    "{file}: {place} (“{text}”): “{name}” is no part of the report; leave out the p (tr, tc, r) in the brackets.",
)
BAD_CODE = Phrase(
    "{file}: {place} (“{text}”): mã viết sai; mỗi vòng lặp, điều kiện và dấu ngoặc phải có chỗ đóng ({name}).",
    "{file}: {place} (“{text}”): wrong code; each loop, condition and bracket needs its end ({name}).",
)
NOT_HERE = Phrase(
    "{file}: {place} (“{text}”): “{name}” là một phần của báo cáo, chỉ đặt được trong phần nội dung.",
    "{file}: {place} (“{text}”): “{name}” is a part of the report, which only the text has room for.",
)
SHARED = Phrase(
    "{file}: {place} (“{text}”): {name} phải đứng riêng một đoạn (một dòng hay một ô, nếu là tr, tc), kẻo mất "
    "chữ khác ở đó.",
    "{file}: {place} (“{text}”): {name} stands alone in its paragraph (row or cell, with tr, tc), or text is lost.",
)
UNCLOSED = Phrase(
    "{file}: {place} (“{text}”): {name} chưa có chỗ đóng; hãy thêm endfor hoặc endif vào sau.",
    "{file}: {place} (“{text}”): {name} has no end; add endfor or endif after it.",
)
NOT_IN_TABLE = Phrase(
    "{file}: {place} (“{text}”): tr, tc chỉ dùng trong bảng; ở ngoài bảng hãy dùng p.",
    "{file}: {place} (“{text}”): tr and tc are for tables; outside of one use p.",
)
BRACES = Phrase(
    "{file}: {place} (“{text}”): trường “{name}” phải ghi trong hai dấu ngoặc nhọn: {example}",
    "{file}: {place} (“{text}”): the field “{name}” must stand in two curly brackets: {example}",
)
NO_FIELDS = Phrase(
    "{file}: không có trường nào. Đây có thể là một báo cáo đã điền, không phải mẫu.",
    "{file}: no field in it. It may be a report that was filled in before, not a template.",
)
FAILED = Phrase(
    "{file}: {place} (“{text}”): không tính được ({name}).", "{file}: {place} (“{text}”): cannot be computed ({name})."
)
BROKEN = Phrase(
    "{file}: vòng lặp hay điều kiện mở ở một chỗ mà đóng ở chỗ khác (đoạn, ô, dòng), hoặc có mã làm hỏng tệp.",
    "{file}: a loop or condition begins in one place and ends in another (paragraph, cell, row), or code breaks the "
    "file.",
)
TEMPLATE_IS_FOLDER = Phrase(
    "{file} là thư mục; hãy nêu tên tệp mẫu trong đó.", "{file} is a folder; name the template in it."
)
OUTPUT_IS_TEMPLATE = Phrase(
    "{file} là mẫu; hãy ghi báo cáo ra tệp khác.", "{file} is the template; write the report to another file."
)
PLACE_TEXT = Phrase("phần nội dung", "the text")
PLACE_HEADER = Phrase("đầu trang", "a header")
PLACE_FOOTER = Phrase("chân trang", "a footer")
PLACE_FOOTNOTES = Phrase("chú thích cuối trang", "a footnote")
PLACE_PROPERTIES = Phrase("thuộc tính của tệp", "the properties of the file")
WHERE_FIELDS = Phrase(
    "Chưa ghi báo cáo. Các trường dùng được có trong docs/template.vi.md; mẫu có sẵn: povplan report --new-template "
    "{file}",
    "No report was written. The fields are in docs/template.md; the template of povplan: povplan report --new-template "
    "{file}",
)
NOT_A_TEMPLATE = Phrase(
    "{file}: không phải tệp Word (.docx). Hãy lưu mẫu thành .docx rồi chạy lại.",
    "{file}: not a Word file (.docx). Save the template as .docx and run the command again.",
)
TEMPLATE_NEEDS_WORD = Phrase(
    "--template chỉ dùng cho tệp Word; hãy thêm -o {file}", "--template is for a Word file; add -o {file}"
)
NEW_TEMPLATE_ENDING = Phrase(
    "{file}: mẫu là tệp Word; hãy đặt tên có đuôi .docx", "{file}: the template is a Word file; end its name in .docx"
)
EXAMPLE_REPORT = Phrase("bao-cao", "report")
EXAMPLE_TEMPLATE = Phrase("mau-bao-cao.docx", "template.docx")

TITLE = Phrase("tiêu đề báo cáo", "title of the report")
COMMUNE = Phrase("tên xã", "name of the commune")
UPPER_LEVEL = Phrase("cấp trên nhận báo cáo", "office above that gets the report")
YEAR = Phrase("năm của kế hoạch", "year of the plan")
FIRST_DAY = Phrase("ngày đầu của kỳ", "first day of the period")
LAST_DAY = Phrase("ngày cuối: mọi số liệu tính đến hết ngày này", "last day: all figures are as of the end of it")
MEETING = Phrase("tên kỳ họp; không có thì để trống", "name of the meeting; blank if there is none")
INTERNAL = Phrase("dòng “Nội bộ”; với --public thì để trống", "the line “Internal”; blank with --public")
COMMITTEE = Phrase("cơ quan ban hành, dòng trên", "the committee, upper line")
COMMITTEE_OF = Phrase("cơ quan ban hành, dòng dưới", "the committee, lower line")
COUNTRY = Phrase("quốc hiệu", "the country")
MOTTO = Phrase("tiêu ngữ", "its motto")
NUMBER = Phrase("số, ký hiệu", "number of the paper")
DATED = Phrase("địa danh và ngày", "place and date")
RECIPIENTS = Phrase("nơi nhận, mỗi nơi một dòng", "recipients, a line each")
RECIPIENTS_TITLE = Phrase("dòng “Nơi nhận:”", "the line “To:”")
SIGNED = Phrase("quyền hạn, chức vụ của người ký", "capacity of who signs")
SIGNER = Phrase("họ tên người ký", "name of who signs")
SECTIONS = Phrase("các phần của báo cáo, theo thứ tự", "the parts of the report, in order")
SECTION_TITLE = Phrase("tên phần, có số thứ tự", "title of the part, with its number")
SECTION_CONTENT = Phrase("bảng, biểu đồ và ghi chú của phần", "its table, chart and notes")
PART = Phrase("riêng phần “{part}”", "only the part “{part}”")
HOUSEHOLDS_FOLLOWED = Phrase("số hộ theo dõi", "households followed")
PENDING = Phrase("số hộ chưa thoát", "households not out")
VISITED = Phrase("số hộ đã được thăm", "households visited")
HELPED = Phrase("số hộ đã được hỗ trợ", "households helped")
UNREVIEWED = Phrase("số hộ chưa rà soát từ kỳ họp trước", "households not reviewed since the meeting before")
COUNT = Phrase("{category:term}: {what}", "{category:term}: {what}")
START = Phrase("đầu năm, trong số hộ theo dõi", "at the start, of those followed")
END = Phrase("đến nay, trong số hộ theo dõi", "now, of those followed")
TARGET = Phrase("chỉ tiêu", "target")
LISTED = Phrase("trong danh sách", "listed")
PROPOSED = Phrase("đề nghị", "proposed")
DONE = Phrase("công nhận thoát", "recognised as out")
REMAINING = Phrase("còn lại", "remaining")
REACHED = Phrase("đạt (%)", "reached (%)")
VILLAGES = Phrase("các thôn", "the villages")
OFFICERS = Phrase("các cán bộ phụ trách", "the officers in charge")
ORGANISATIONS = Phrase("các tổ chức phụ trách", "the organisations in charge")
HOUSEHOLDS = Phrase("các hộ theo dõi; không có với --public", "the households followed; not with --public")
INDICATORS = Phrase("các chỉ số thiếu hụt", "the indicators")
MATTERS = Phrase("các việc cần quan tâm", "what needs attention")
PROPOSALS = Phrase("các đề xuất cho kỳ tới", "proposals for the next period")
NAME = Phrase("tên", "name")
POSITION = Phrase("chức vụ, đơn vị", "position")
IN_VILLAGES = Phrase("các thôn được giao", "villages in charge")
IN_CHARGE = Phrase("số hộ phụ trách", "households in charge")
HOUSEHOLD_NUMBER = Phrase("số thứ tự của hộ", "number of the household")
HEAD = Phrase("tên chủ hộ", "head of the household")
VILLAGE = Phrase("thôn", "village")
CLASS = Phrase("phân loại đến nay", "class now")
MEMBERS = Phrase("số khẩu đến nay", "persons now")
DEPRIVED_IN = Phrase("chỉ số thiếu hụt đến nay, bằng chữ", "deprivations now, in words")
MEASURES = Phrase("giải pháp", "measures")
STATE = Phrase("tình trạng", "state")
DONE_FOR = Phrase("việc đã làm", "what was done")
DUE = Phrase("việc phải làm và hạn", "what is due")
CODE = Phrase("mã chỉ số", "code of the indicator")
DEPRIVED_AT_START = Phrase("số hộ thiếu hụt đầu năm", "households deprived at the start")
DEPRIVED_NOW = Phrase("số hộ thiếu hụt đến nay", "households deprived now")
TEXT = Phrase("nội dung", "text")
HOUSEHOLD_COUNT = Phrase("số hộ", "number of households")
