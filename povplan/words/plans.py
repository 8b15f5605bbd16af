"""The words of comments in the files of a new plan that was made of a list."""

from povplan.words.phrase import Phrase

PROPOSED_QUOTAS = Phrase(
    "Đề xuất từ danh sách: chỉ tiêu là số hộ của thôn trong danh sách; sửa theo quyết định giao chỉ tiêu.",
    "Proposed from the list: each quota is the number of households listed; correct it by the decision on quotas.",
)
PROPOSED_SPELLINGS = Phrase(
    "Cần xác nhận: danh sách ghi cả {names} với cùng những người phụ trách; coi là một thôn.",
    "To be confirmed: the list has {names} with the same persons in charge; taken for one village.",
)
PROPOSED_ALIASES = Phrase(
    "Đề xuất từ danh sách: các lời ở aliases được tính vào mục này; kiểm tra lại.",
    "Proposed from the list: the words in aliases count as this record; check them.",
)
PROPOSED_WORDS = Phrase(
    "Đề xuất từ danh sách: lời của danh sách; kiểm tra lại và bổ sung các khóa còn thiếu.",
    "Proposed from the list: its own words; check them and add the keys that are missing.",
)
PROPOSED_PERSONS = Phrase(
    "Đề xuất từ danh sách: kiểm tra tên, chức vụ và thôn.",
    "Proposed from the list: check names, positions and villages.",
)
