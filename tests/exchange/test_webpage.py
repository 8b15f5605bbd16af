"""A page for the browser: all of the report, nothing from elsewhere, no markup from the data."""

import re
from datetime import date

import pytest
from made_up import book, household
from pages import read
from papers import LAST, TODAY, commune
from phrases import same

from povplan.exchange.webpage import write_report
from povplan.model.kinds import Period
from povplan.progress.meeting import look_back, review_period
from povplan.reports.meeting import meeting_report
from povplan.reports.report import Report
from povplan.reports.sheet import Column, Kind, Sheet
from povplan.words.language import Language


def make(language: Language = Language.VI) -> str:
    made = commune()
    reviewed = review_period(made, look_back(made.plan, Period.HALF, LAST, LAST))
    return write_report(meeting_report(made, reviewed, TODAY, language), language).decode()


@pytest.mark.parametrize("language", Language)
def test_it_holds_every_row_of_the_report(language: Language) -> None:
    made = commune()
    reviewed = review_period(made, look_back(made.plan, Period.HALF, LAST, LAST))
    report = meeting_report(made, reviewed, TODAY, language)
    page = read(make(language))
    for sheet in report.sheets:
        for row in sheet.rows:
            if isinstance(row[0], str):
                assert any(found[:1] == [row[0]] for found in page.rows), row
    assert f'lang="{language.value}"' in make(language)


def test_nothing_is_loaded_from_elsewhere() -> None:
    text = make()
    assert not re.search(r"https?://|//|src=|href=|@import|url\(", text)
    assert "<script" not in text


def test_the_head_and_the_signature_stand_around_it() -> None:
    text = make()
    assert (
        text.index("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        < text.index("<h1>BÁO CÁO KẾT QUẢ")
        < text.index("KT. CHỦ TỊCH")
    )
    assert "Nội bộ: có tên" in text
    assert "Số: ……/BC-UBND" in text
    made = commune(recipients=[{"name": "Phòng Thử", "purpose": "report"}, {"name": "Lưu VT", "purpose": "file"}])
    reviewed = review_period(made, look_back(made.plan, Period.HALF, LAST, LAST))
    sent = write_report(meeting_report(made, reviewed, TODAY, Language.VI), Language.VI).decode()
    assert "<p>Nơi nhận:</p><p>- Phòng Thử;</p><p>- Lưu VT.</p>" in sent
    assert "NGƯỜI LẬP BIỂU" not in sent


def test_markup_in_the_data_is_text() -> None:
    made = book([household(1, head="<b>Lê</b> & 'Mẫu'", reviews=[])], commune="Xã <i>Thử</i>")
    day = date(2023, 6, 30)
    reviewed = review_period(made, look_back(made.plan, Period.HALF, day, day))
    text = write_report(meeting_report(made, reviewed, day, Language.VI), Language.VI).decode()
    assert "<i>" not in text
    assert "&lt;I&gt;THỬ" in text


def test_columns_of_a_group_share_a_heading_and_bars_have_their_counts() -> None:
    columns = (
        Column(same("Chỉ số"), Kind.NAME),
        Column(same("Đầu"), Kind.COUNT, same("Số hộ")),
        Column(same("Nay"), Kind.COUNT, same("Số hộ")),
        Column(same("Tỷ lệ"), Kind.SHARE),
    )
    sheet = Sheet("Bảng", columns, (("Một", 1234, 5, 0.5), ("Hai", 0, 10, None)), bars=(1, 2))
    text = write_report(Report("Tên", [sheet], dict), Language.VI).decode()
    assert 'colspan="2">Số hộ<' in text
    assert 'rowspan="2">Chỉ số<' in text
    assert ["Một", "1.234", "5", "50,0"] in read(text).rows
    assert ["Hai", "0", "10", ""] in read(text).rows
    widths = [int(each) for each in re.findall(r'<rect x="250" y="\d+" width="(\d+)" height="9"', text)]
    assert widths == [330, 1, 0, 3]
    assert "<footer>" not in text
