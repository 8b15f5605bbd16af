"""The two examples at the end of the help page of each command, as they are typed in the sample commune.

Lists stand in quotation marks, as PowerShell takes a bare comma apart.
"""

from povplan.words.phrase import Phrase


def _same(line: str) -> Phrase:
    """Return a command line that is typed alike in both languages."""
    return Phrase(line, line)


EXAMPLES: dict[str, tuple[Phrase, Phrase]] = {
    "status": (_same("povplan status --by village"), _same("povplan status --as-of 30/06/2025")),
    "list": (
        Phrase('povplan list --village "Nà Hin" --category nghèo', 'povplan list --village "Na Hin" --category poor'),
        Phrase('povplan list --state "đề nghị"', "povplan list --state proposed"),
    ),
    "show": (
        _same("povplan show 26"),
        Phrase('povplan show "Thào Thị Dua"', 'povplan show "Thao Thi Dua"'),
    ),
    "paths": (
        Phrase('povplan paths --village "Nà Hin"', 'povplan paths --village "Na Hin"'),
        Phrase('povplan paths --officer "Lường Thị Mơ"', 'povplan paths --officer "Luong Thi Mo"'),
    ),
    "gaps": (
        _same("povplan gaps"),
        Phrase(
            'povplan gaps --village "Đồi Chè" -o chua-co-giai-phap.txt', 'povplan gaps --village "Doi Che" -o gaps.txt'
        ),
    ),
    "changes": (
        _same("povplan changes --from 01/04/2025 --to 30/06/2025"),
        Phrase(
            'povplan changes --from 01/01/2025 --village "Suối Lau"',
            'povplan changes --from 01/01/2025 --village "Suoi Lau"',
        ),
    ),
    "report": (
        _same("povplan report --period half"),
        Phrase("povplan report --period year -o bao-cao.docx", "povplan report --period year -o report.docx"),
    ),
    "sheet": (
        Phrase('povplan sheet --officer "Quách Thị Nương"', 'povplan sheet --officer "Quach Thi Nuong"'),
        Phrase("povplan sheet --all phieu", "povplan sheet --all sheets"),
    ),
    "brief": (
        _same("povplan brief"),
        Phrase('povplan brief --officer "Quách Thị Nương"', 'povplan brief --officer "Quach Thi Nuong"'),
    ),
    "review": (
        Phrase(
            'povplan review 18 --date 10/12/2025 --category nghèo --deprivations "2,4,10"',
            'povplan review 18 --date 10/12/2025 --category poor --deprivations "2,4,10"',
        ),
        Phrase(
            'povplan review 30 --date 1/12/2025 --category "không nghèo" --income 1650000',
            "povplan review 30 --date 1/12/2025 --category not_poor --income 1650000",
        ),
    ),
    "recognise": (
        Phrase(
            'povplan recognise --village "Đồi Chè" --date 12/12/2025 --decision 99/QĐ-UBND',
            'povplan recognise --village "Doi Che" --date 12/12/2025 --decision 99/QD-UBND',
        ),
        Phrase(
            "povplan recognise --household 26 --date 12/12/2025 --decision 99/QĐ-UBND",
            "povplan recognise --household 26 --date 12/12/2025 --decision 99/QD-UBND",
        ),
    ),
    "visit": (
        Phrase(
            'povplan visit 26 --date 05/12/2025 --by "Giàng Thị Say" --data thu',
            'povplan visit 26 --date 05/12/2025 --by "Giang Thi Say" --data thu',
        ),
        Phrase(
            'povplan visit 18 --date 05/12/2025 --outlook khó --need "bảo hiểm y tế"',
            'povplan visit 18 --date 05/12/2025 --outlook unlikely --need "insurance"',
        ),
    ),
    "support": (
        Phrase(
            'povplan support 26 --date 08/12/2025 --measure "nhà tiêu" --amount 6tr',
            'povplan support 26 --date 08/12/2025 --measure "nha tieu" --amount 6tr',
        ),
        Phrase(
            'povplan support 12 --date 08/12/2025 --measure "vay vốn" --amount "20 triệu"',
            'povplan support 12 --date 08/12/2025 --measure "vay von" --amount 20000000',
        ),
    ),
    "add": (
        _same("povplan add"),
        Phrase(
            'povplan add --head "Lò Thị Mẫu" --village "Nà Hin" --dry-run',
            'povplan add --head "Lo Thi Mau" --village "Na Hin" --dry-run',
        ),
    ),
    "edit": (
        _same("povplan edit 26 --members 6 --since 01/12/2025"),
        Phrase('povplan edit 18 --measures "bảo hiểm y tế"', 'povplan edit 18 --measures "bao hiem y te"'),
    ),
    "remove": (_same("povplan remove 42 --dry-run"), _same("povplan remove 42")),
    "log": (_same("povplan log"), Phrase("povplan log -o nhat-ky.txt", "povplan log -o journal.txt")),
    "undo": (_same("povplan undo"), _same("povplan undo --data thu")),
    "validate": (_same("povplan validate"), _same('povplan validate --only "HH003,RV001"')),
    "explain": (_same("povplan explain RV002"), _same("povplan explain")),
    "export": (
        Phrase("povplan export list -o danh-sach.csv", "povplan export list -o list.csv"),
        Phrase("povplan export all -o bieu-mau.xlsx", "povplan export all -o forms.xlsx"),
    ),
    "check-form": (
        Phrase("povplan check-form bieu-mau.xlsx", "povplan check-form forms.xlsx"),
        Phrase("povplan check-form bieu-mau.xlsx -O json", "povplan check-form forms.xlsx -O json"),
    ),
    "import": (
        Phrase("povplan import danh-sach.csv --dry-run", "povplan import list.csv --dry-run"),
        Phrase(
            "povplan import danh-sach.csv --accept-valid --rejects khong-nhan.xlsx",
            "povplan import list.csv --accept-valid --rejects rejected.xlsx",
        ),
    ),
    "schema": (
        _same("povplan schema plan"),
        _same("povplan schema households -o households.schema.json"),
    ),
    "init": (_same("povplan init thu --sample"), _same("povplan init data")),
}
