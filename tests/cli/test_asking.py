"""Questions on a real terminal: each answer is checked, and whoever stops leaves nothing behind."""

import subprocess
import sys
from pathlib import Path

import pytest
from terminal import CTRL_C, CTRL_D, Conversation, converse

pytest.importorskip("termios", reason="needs a terminal as Unix has it")

START = """
from povplan.cli.asking import ask, can_ask, confirm
from povplan.cli.speech import Speech
from povplan.cli.values import one_of, parse_codes, parse_date, parse_items, some_of
from povplan.errors import ExitStatus, PovplanError
from povplan.words import asking as asking_words, refusals
from povplan.words.language import Language
speech = Speech(None, Language.{language})
try:
    print("=", repr({asking}))
except KeyboardInterrupt:
    print("= stopped")
"""


def talk(tmp_path: Path, asking: str, *answers: tuple[str, str], language: str = "VI") -> Conversation:
    """Return the conversation over one question; the line that begins with = tells what came of it."""
    script = START.format(asking=asking, language=language)
    return converse(["-c", script], answers, folder=tmp_path, environment={})


def outcome(conversation: Conversation) -> str:
    """Return what the question gave, as Python writes it."""
    assert conversation.status == 0, conversation.screen
    return conversation.screen.rpartition("= ")[2].strip()


def test_an_answer_is_read_as_an_option_s_value_is(tmp_path: Path) -> None:
    said = talk(tmp_path, "ask(speech, 'Ngày', parse_date)", ("Ngày: ", "30/06/2023"))
    assert outcome(said) == "datetime.date(2023, 6, 30)"


def test_a_wrong_answer_is_told_and_asked_again(tmp_path: Path) -> None:
    said = talk(tmp_path, "ask(speech, 'Ngày', parse_date)", ("Ngày: ", "31/02/2023"), ("Ngày: ", "2023-02-28"))
    assert "Lỗi: không có ngày “31/02/2023” trong lịch; hãy xem lại ngày và tháng.\nNgày: " in said.screen
    assert outcome(said) == "datetime.date(2023, 2, 28)"


def test_no_answer_is_told_and_asked_again(tmp_path: Path) -> None:
    said = talk(tmp_path, "ask(speech, 'Name', str)", ("Name: ", "  "), ("Name: ", "Đông"), language="EN")
    assert "Error: an answer is needed; Ctrl+C stops.\n" in said.screen
    assert outcome(said) == "'Đông'"


def test_enter_takes_the_default(tmp_path: Path) -> None:
    said = talk(tmp_path, "ask(speech, 'Codes', parse_codes, default='1,4')", ("Codes [1,4]: ", ""))
    assert outcome(said) == "(1, 4)"


def test_enter_leaves_an_optional_question_open(tmp_path: Path) -> None:
    said = talk(tmp_path, "ask(speech, 'Huyện', str, optional=True)", ("Huyện (Enter để bỏ qua): ", ""))
    assert outcome(said) == "None"


def test_an_example_and_how_to_skip_stand_in_one_pair_of_brackets(tmp_path: Path) -> None:
    asking = "ask(speech, 'Ngày', parse_date, example='30/6/2023', optional=True)"
    said = talk(tmp_path, asking, ("Ngày (ví dụ 30/6/2023; Enter để bỏ qua): ", ""))
    assert outcome(said) == "None"


@pytest.mark.parametrize(("typed", "given"), [(("12", "k", "8/QĐ"), "8/QĐ"), (("12", "c"), "12")])
def test_an_answer_that_may_belong_elsewhere_is_asked_back(tmp_path: Path, typed: tuple[str, ...], given: str) -> None:
    asking = "ask(speech, 'Số', str, doubts=lambda text: asking_words.DOUBT_DECISION if text.isdecimal() else None)"
    prompts = ("Số: ", "Đúng là số quyết định? [c/K]: ", "Số: ")
    said = talk(tmp_path, asking, *zip(prompts, typed, strict=False))
    assert "“12” giống các mã chỉ số hơn là số quyết định." in " ".join(said.screen.split())
    assert outcome(said) == repr(given)


def test_a_long_question_breaks_between_words(tmp_path: Path) -> None:
    said = talk(tmp_path, "ask(speech, 'rất dài ' * 12, str, example='x')", ("(ví dụ x): ", "y"))
    assert said.screen.count("dài") == 12
    assert max(map(len, said.screen.splitlines())) <= 80


AREA = "ask(speech, 'Khu vực', one_of(['rural', 'urban']), choices=[('rural', 'nông thôn'), ('urban', 'thành thị')])"


@pytest.mark.parametrize(("typed", "meant"), [("2", "urban"), ("rural", "rural"), ("Urban", "urban")])
def test_choices_are_shown_with_numbers_which_do_for_an_answer(tmp_path: Path, typed: str, meant: str) -> None:
    said = talk(tmp_path, AREA, ("Gõ số hoặc tên (ví dụ 1): ", typed))
    assert "Khu vực:\n  1  nông thôn\n  2  thành thị\n" in said.screen
    assert outcome(said) == repr(meant)


def test_a_number_that_is_no_choice_is_told(tmp_path: Path) -> None:
    said = talk(tmp_path, AREA, ("ví dụ 1): ", "3"), ("ví dụ 1): ", "1"))
    assert "Lỗi: không có lựa chọn “3”" in said.screen
    assert outcome(said) == "'rural'"


def test_several_numbers_stand_for_several_choices(tmp_path: Path) -> None:
    asking = "ask(speech, 'Ai', parse_items, choices=[('le-a', 'Lê A'), ('ly-b', 'Lý B'), ('vi-c', 'Vi C')])"
    assert outcome(talk(tmp_path, asking, ("(ví dụ 1): ", "3, 1"))) == "('vi-c', 'le-a')"
    assert outcome(talk(tmp_path, asking, ("(ví dụ 1): ", "3,ly-b"))) == "('3', 'ly-b')"


def test_values_that_are_numbers_stand_for_themselves(tmp_path: Path) -> None:
    asking = "ask(speech, 'Chỉ số', parse_codes, choices=[('4', 'bảo hiểm y tế'), ('10', 'nhà tiêu')])"
    said = talk(tmp_path, asking, ("(ví dụ 4): ", "10,4"))
    assert "  4   bảo hiểm y tế\n  10  nhà tiêu\n" in said.screen
    assert outcome(said) == "(10, 4)"


def test_a_long_name_of_a_choice_stays_whole_under_itself(tmp_path: Path) -> None:
    asking = "ask(speech, 'Giải pháp', str, choices=[('a', 'rất dài ' * 12)])"
    said = talk(tmp_path, asking, ("(ví dụ 1): ", "1"))
    assert "  1  rất dài rất" in said.screen
    assert "\n     " in said.screen
    assert said.screen.count("dài") == 12
    assert max(map(len, said.screen.splitlines())) <= 80


def test_what_a_parser_refuses_as_an_error_of_ours_is_told_too(tmp_path: Path) -> None:
    asking = (
        "ask(speech, 'Hộ', lambda text: int(text) if text.isdecimal() else (_ for _ in ()).throw("
        "PovplanError(refusals.UNKNOWN_HOUSEHOLD, status=ExitStatus.USAGE, name=text, near='Lê A')))"
    )
    said = talk(tmp_path, asking, ("Hộ: ", "Le B"), ("Hộ: ", "7"))
    assert "Lỗi: Không có hộ “Le B”; gõ povplan list để xem danh sách. Có phải “Lê A”?\n" in said.screen
    assert outcome(said) == "7"


def test_answers_are_kept_as_names_are(tmp_path: Path) -> None:
    said = talk(tmp_path, "ask(speech, 'Thôn', str)", ("Thôn: ", "  Hoa\u0300  "))
    assert outcome(said) == "'Hoà'"


def test_an_arrow_key_is_no_answer(tmp_path: Path) -> None:
    said = talk(tmp_path, "ask(speech, 'Thôn', str)", ("Thôn: ", "\x1b[A"), ("Thôn: ", "Đông"))
    assert "Lỗi: không đọc được câu trả lời; hãy gõ lại.\n" in said.screen
    assert outcome(said) == "'Đông'"


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
def test_whoever_stops_is_told_that_nothing_was_written(tmp_path: Path, key: str) -> None:
    said = talk(tmp_path, "ask(speech, 'Thôn', str)", ("Thôn: ", key))
    assert "\nĐã dừng, chưa ghi gì.\n" in said.screen
    assert outcome(said) == "stopped"


@pytest.mark.parametrize(
    ("typed", "default", "meant"),
    [("", True, True), ("", False, False), ("c", False, True), ("Không", True, False), ("no", True, False)],
)
def test_a_confirmation_takes_yes_and_no_in_both_languages(
    tmp_path: Path, typed: str, default: bool, meant: bool
) -> None:
    said = talk(tmp_path, f"confirm(speech, 'Ghi?', default={default})", ("Ghi?", typed))
    assert ("Ghi? [C/k]" if default else "Ghi? [c/K]") in said.screen
    assert outcome(said) == repr(meant)


def test_a_person_can_be_asked_at_a_terminal_only(tmp_path: Path) -> None:
    assert outcome(talk(tmp_path, "can_ask()")) == "True"
    script = START.format(asking="can_ask()", language="VI")
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, input="", check=True)
    assert done.stdout == "= False\n"
