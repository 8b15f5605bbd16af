"""The words of the gaps that the measures leave open."""

from povplan.words.phrase import Phrase

GAPS_TITLE = Phrase(
    "CHỈ SỐ, NGUYÊN NHÂN CHƯA CÓ GIẢI PHÁP NĂM {year} – {commune} (đến hết ngày {as_of})",
    "DEPRIVATIONS AND CAUSES WITHOUT A MEASURE IN {year} – {commune} (as of {as_of})",
)
GAPS_COUNTED = Phrase(
    "Tính trên {count:number} hộ nghèo, cận nghèo, theo giải pháp đã giao cho từng hộ; một hộ có thể ở nhiều dòng.",
    "Counted: {count:number} poor or near-poor household{count:s}, by the measures assigned to each; a "
    "household may stand in several rows.",
)
WITH_MEASURE = Phrase("Có giải pháp", "With a measure")
WITHOUT_MEASURE = Phrase("Chưa có", "Without")
UNIT_IN_CHARGE = Phrase("Đơn vị chủ trì", "Unit in charge")
