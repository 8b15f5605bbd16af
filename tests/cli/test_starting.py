"""A new plan: by options, by questions at a terminal, and the made-up commune."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from terminal import CTRL_C, CTRL_D, Conversation, converse

from povplan.model.book import Book
from povplan.storage.load import load
from povplan.words import refusals
from povplan.words.language import Language

DATA = Path(__file__).parents[2] / "data"
SNAPSHOTS = Path(__file__).parents[1] / "snapshots"
ALL = {
    "--commune": "Suối Mẫu",
    "--province": "Tỉnh Mẫu",
    "--year": "2026",
    "--area": "rural",
    "--village": "Thôn Đông=3/1,Thôn Tây=2/0",
}
FILES = {
    "plan.yaml",
    "households.yaml",
    "deprivations.yaml",
    "schema",
    "schema/plan.schema.json",
    "schema/households.schema.json",
    "schema/deprivations.schema.json",
}


class _PlanFile(SingleFileSnapshotExtension):
    """A file a text, which a person can open and read."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        """Return the folder of the module's texts."""
        return str(SNAPSHOTS / test_location.basename)


@pytest.fixture(name="plan_file")
def _plan_file(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(_PlanFile)


def povplan(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, away from any terminal."""
    return subprocess.run(
        [sys.executable, "-m", "povplan", *arguments],
        cwd=folder,
        env={**os.environ, "POVPLAN_LANG": "vi", **environment},
        capture_output=True,
        encoding="utf-8",
        input="",
        check=False,
        timeout=60,
    )


def init(folder: Path, *more: str, lang: str = "vi", **changes: str | None) -> subprocess.CompletedProcess[str]:
    """Start a plan in data/ by options; None leaves one out."""
    given = {**ALL, **{f"--{name}": value for name, value in changes.items()}}
    options = [part for option, value in given.items() if value is not None for part in (option, value)]
    return povplan(folder, "init", "data", *options, *more, POVPLAN_LANG=lang)


def everything_in(folder: Path) -> set[str]:
    """Return all that a folder holds, by its path within it."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def read(folder: Path) -> Book:
    """Return the plan of a folder."""
    loaded = load(folder)
    assert loaded.findings == ()
    assert loaded.book is not None
    return loaded.book


def codes(folder: Path) -> list[str]:
    """Return the codes of all that validate finds in data/."""
    done = povplan(folder, "validate", "-O", "json")
    return [finding["code"] for finding in json.loads(done.stdout)["findings"]]


@pytest.mark.parametrize("language", Language)
def test_a_plan_is_started_by_options(tmp_path: Path, language: Language, plan_file: SnapshotAssertion) -> None:
    done = init(tmp_path, lang=language.value)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == plan_file(name="said")
    assert everything_in(tmp_path / "data") == FILES
    assert (tmp_path / "data" / "deprivations.yaml").read_bytes() == (DATA / "deprivations.yaml").read_bytes()
    for name in ("plan", "households"):
        raw = (tmp_path / "data" / f"{name}.yaml").read_bytes()
        assert b"\r" not in raw
        assert raw.decode() == plan_file(name=name)
    assert set(codes(tmp_path)) == {"PL101", "PL102", "PL103"}
    assert povplan(tmp_path, "status").returncode == 0


def test_the_schemas_are_those_of_the_repository(tmp_path: Path) -> None:
    init(tmp_path)
    for path in (DATA / "schema").iterdir():
        assert (tmp_path / "data" / "schema" / path.name).read_bytes() == path.read_bytes()


def test_villages_may_be_given_again_and_the_area_in_vietnamese(tmp_path: Path) -> None:
    done = init(tmp_path, "--village", "Bản Ba = 1 / 2", area="thành thị", district="Huyện Mẫu", targets="4/1")
    assert done.returncode == 0
    plan = read(tmp_path / "data").plan
    assert [(v.id, v.quota.poor, v.quota.near_poor) for v in plan.villages] == [
        ("thon-dong", 3, 1),
        ("thon-tay", 2, 0),
        ("ban-ba", 1, 2),
    ]
    assert (plan.area, plan.district, plan.targets.poor, plan.targets.near_poor) == ("urban", "Huyện Mẫu", 4, 1)


@pytest.mark.parametrize(
    "name", ['Mường: "Mẫu"', "Xã #1 'nhỏ'", "🏔 Mẫu", "Hoa\u0300 Ma\u0302\u0303u", "no", "- Mẫu", "{y}"]
)
def test_a_commune_of_any_name_gets_files_that_can_be_read(tmp_path: Path, name: str) -> None:
    assert init(tmp_path, commune=name).returncode == 0
    assert read(tmp_path / "data").plan.commune == name.replace("Hoa\u0300 Ma\u0302\u0303u", "Hoà Mẫu")


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("year", "1999", "2000"),
        ("year", "abc", "“abc”"),
        ("year", "٢٠٢٦", "2000"),
        ("village", "Thôn Đông=-1/0", "“Thôn Đông=-1/0”"),
        ("village", "Thôn Đông", "“Thôn Đông”"),
        ("village", "=3/1", "“=3/1”"),
        ("village", "Thôn Đông=3/1,thôn đông=2/0", "“thôn đông”"),
        ("commune", "  ", "--commune"),
        ("commune", "Mẫu\nThử", r"Mẫu\nThử"),
        ("commune", "Mẫu\u200bThử", "--commune"),
        ("commune", "Mẫu\u00adThử", "--commune"),
        ("commune", "Mẫu\tThử", "--commune"),
        ("area", "núi", "“núi”"),
        ("targets", "9/1", "9/1"),
        ("targets", "nhiều", "“nhiều”"),
    ],
)
def test_a_wrong_value_gets_one_sentence_and_nothing_is_written(
    tmp_path: Path, lang: Language, option: str, value: str, told: str
) -> None:
    done = init(tmp_path, lang=lang, **{option: value})
    assert (done.returncode, done.stdout) == (2, "")
    sentence, usage = done.stderr.splitlines()
    assert sentence.startswith(f"{refusals.ERROR.say(lang)} --{option}: ")
    assert told in sentence
    assert usage.endswith("povplan init --help")
    assert everything_in(tmp_path) == set()


def test_a_village_given_by_two_options_is_told_too(tmp_path: Path) -> None:
    done = init(tmp_path, "--village", "Thôn Đông=1/0")
    assert done.returncode == 2
    assert "Lỗi: --village: thôn “Thôn Đông” được nêu hai lần.\n" in done.stderr


@pytest.mark.parametrize("lang", Language)
def test_away_from_a_terminal_all_that_is_missing_is_named_and_nothing_asked(tmp_path: Path, lang: Language) -> None:
    done = init(tmp_path, lang=lang, commune=None, year=None, village=None)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--commune, --year, --village" in done.stderr
    assert len(done.stderr.splitlines()) == 2
    assert everything_in(tmp_path) == set()


@pytest.mark.parametrize(("arguments", "told"), [([], "Thiếu tham số THƯ_MỤC."), ([""], "THƯ_MỤC: giá trị để trống.")])
def test_a_folder_has_to_be_named(tmp_path: Path, arguments: list[str], told: str) -> None:
    done = povplan(tmp_path, "init", *arguments, "--sample")
    assert done.returncode == 2
    assert done.stderr.startswith(f"Lỗi: {told}\n")
    assert everything_in(tmp_path) == set()


@pytest.mark.parametrize("sample", [False, True])
@pytest.mark.parametrize("name", sorted(FILES - {"schema"}))
def test_nothing_is_ever_replaced(tmp_path: Path, name: str, sample: bool) -> None:
    (tmp_path / "data" / name).parent.mkdir(parents=True)
    (tmp_path / "data" / name).write_bytes(b"mine")
    before = everything_in(tmp_path)
    done = povplan(tmp_path, "init", "data", "--sample") if sample else init(tmp_path)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == f"Lỗi: Đã có {Path('data', name)}; povplan init không ghi đè. Hãy chọn thư mục khác.\n"
    assert everything_in(tmp_path) == before
    assert (tmp_path / "data" / name).read_bytes() == b"mine"


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"mine")
    done = init(tmp_path)
    assert (done.returncode, done.stderr) == (3, "Lỗi: data không phải là thư mục. Hãy nêu thư mục khác.\n")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "held").write_bytes(b"mine")
    done = povplan(tmp_path, "init", "held/data", "--sample")
    assert (done.returncode, done.stdout) == (3, "")
    assert re.fullmatch(r"Lỗi: Không ghi được .*held.*\n", done.stderr)
    assert everything_in(tmp_path) == {"held"}


def test_a_year_without_a_standard_is_told_with_what_to_add(tmp_path: Path) -> None:
    done = init(tmp_path, year="2028")
    assert done.returncode == 0
    assert "PL002" in done.stderr
    assert read(tmp_path / "data").plan.year == 2028


@pytest.mark.parametrize(
    ("folder", "command"),
    [
        ("data", "povplan status"),
        ("xã mẫu", "povplan status --data 'xã mẫu'"),
        ("other", "povplan status --data other"),
    ],
)
def test_what_to_type_next_names_the_folder_only_where_it_is_not_found(
    tmp_path: Path, folder: str, command: str
) -> None:
    done = povplan(tmp_path, "init", folder, "--sample")
    assert done.stdout.splitlines()[1] == f"Tiếp theo, gõ: {command}"


@pytest.mark.parametrize("lang", Language)
def test_the_sample_is_read_without_an_error(tmp_path: Path, lang: Language) -> None:
    done = povplan(tmp_path, "init", "a/b/data", "--sample", POVPLAN_LANG=lang.value)
    assert (done.returncode, done.stderr) == (0, "")
    assert everything_in(tmp_path / "a" / "b" / "data") == FILES
    assert sorted(set(codes(tmp_path / "a" / "b"))) == ["PL106", "RV105", "RV106", "RV112"]


def test_the_sample_takes_no_other_option(tmp_path: Path) -> None:
    done = init(tmp_path, "--sample")
    assert done.returncode == 2
    assert "Lỗi: --commune không dùng cùng --sample.\n" in done.stderr
    assert everything_in(tmp_path) == set()


class TestAtATerminal:
    """Questions, one by one."""

    @pytest.fixture(autouse=True)
    def _needs_a_terminal(self) -> None:
        pytest.importorskip("termios", reason="needs a terminal as Unix has it")

    def talk(self, folder: Path, *answers: tuple[str, str], options: tuple[str, ...] = ()) -> Conversation:
        """Return the conversation of `povplan init data`."""
        arguments = ["-m", "povplan", "init", "data", *options]
        return converse(arguments, answers, folder=folder, environment={"POVPLAN_LANG": "vi"})

    def test_a_plan_is_started_by_answers(self, tmp_path: Path) -> None:
        said = self.talk(
            tmp_path,
            ("Tên xã (ví dụ Suối Mẫu): ", "Suối Mẫu"),
            ("Tên tỉnh (", "Tỉnh Mẫu"),
            ("Năm kế hoạch [", "2025"),
            ("Tên huyện (", ""),
            ("Gõ số hoặc tên (", "1"),
            ("Tên thôn (ví dụ Thôn Đông): ", "Thôn Đông"),
            ("Số hộ nghèo phải thoát nghèo của thôn (ví dụ 3): ", "3"),
            ("Số hộ cận nghèo phải thoát cận nghèo của thôn (ví dụ 1): ", "1"),
            ("Tên thôn tiếp theo (ví dụ Thôn Đông; Enter để bỏ qua): ", "Thôn Tây"),
            ("thoát nghèo", "2"),
            ("thoát cận nghèo", "0"),
            ("Tên thôn tiếp theo (", "Bản Ba"),
            ("thoát nghèo", "0"),
            ("thoát cận nghèo", "0"),
            ("Tên thôn tiếp theo (", ""),
        )
        assert said.status == 0
        assert "  → Thôn Đông: 03 hộ nghèo, 01 hộ cận nghèo.\n" in said.screen
        assert "Đã tạo kế hoạch năm 2025 của xã Suối Mẫu trong data" in said.screen
        plan = read(tmp_path / "data").plan
        assert (plan.commune, plan.province, plan.year, plan.district) == ("Suối Mẫu", "Tỉnh Mẫu", 2025, None)
        assert (plan.area, plan.targets.poor, plan.targets.near_poor) == ("rural", 5, 1)
        assert [v.id for v in plan.villages] == ["thon-dong", "thon-tay", "ban-ba"]

    def test_wrong_answers_are_told_and_asked_again(self, tmp_path: Path) -> None:
        said = self.talk(
            tmp_path,
            ("Tên xã (", ""),
            ("Tên xã (", "Suối Mẫu"),
            ("Năm kế hoạch [", "1999"),
            ("Năm kế hoạch [", "2027"),
            ("Tên thôn (", "Thôn Đông, Thôn Tây"),
            ("Tên thôn (", "Thôn Đông"),
            ("thoát nghèo", "ba"),
            ("thoát nghèo", "3"),
            ("thoát cận nghèo", "1"),
            ("Tên thôn tiếp theo (", "thôn đông"),
            ("Tên thôn tiếp theo (", ""),
            options=("--province", "Tỉnh Mẫu", "--area", "rural"),
        )
        assert said.status == 0
        assert "Lỗi: “1999” không phải là năm kế hoạch; hãy ghi một năm từ 2000 đến 2100.\n" in said.screen
        assert "Lỗi: “ba” không phải là số nguyên" in said.screen
        assert "Lỗi: Mỗi lần chỉ ghi một thôn; các thôn khác được hỏi tiếp.\n" in said.screen
        assert "Lỗi: thôn “thôn đông” được nêu hai lần.\n" in said.screen
        assert "Tên tỉnh" not in said.screen
        assert "Tên huyện" not in said.screen
        assert [v.name for v in read(tmp_path / "data").plan.villages] == ["Thôn Đông"]

    @pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
    def test_whoever_stops_leaves_nothing_behind(self, tmp_path: Path, key: str) -> None:
        said = self.talk(tmp_path, ("Tên xã (", "Suối Mẫu"), ("Tên tỉnh (", key))
        assert said.status == 130
        assert said.screen.endswith("\nĐã dừng, chưa ghi gì.\n")
        assert everything_in(tmp_path) == set()

    def test_nothing_is_asked_where_nothing_is_missing(self, tmp_path: Path) -> None:
        given = tuple(part for pair in ALL.items() for part in pair)
        said = self.talk(tmp_path, options=given)
        assert said.status == 0
        assert said.screen.startswith("Đã tạo kế hoạch")

    def test_a_folder_that_is_taken_is_told_before_the_first_question(self, tmp_path: Path) -> None:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "plan.yaml").write_bytes(b"mine")
        said = self.talk(tmp_path)
        assert said.status == 3
        assert "Tên xã" not in said.screen

    def test_targets_above_the_quotas_are_asked_for_again(self, tmp_path: Path) -> None:
        given = tuple(part for option, value in ALL.items() if option != "--village" for part in (option, value))
        said = self.talk(
            tmp_path,
            ("Tên thôn (", "Thôn Đông"),
            ("thoát nghèo", "1"),
            ("thoát cận nghèo", "0"),
            ("Tên thôn tiếp theo (", ""),
            ("Chỉ tiêu của xã: hộ nghèo/hộ cận nghèo (ví dụ 17/5): ", "1/0"),
            options=(*given, "--targets", "2/0"),
        )
        assert said.status == 0
        shown = " ".join(said.screen.split())
        assert "Lỗi: --targets: chỉ tiêu của xã (2/0) cao hơn tổng chỉ tiêu giao cho các thôn (1/0)" in shown
        assert read(tmp_path / "data").plan.targets.poor == 1
