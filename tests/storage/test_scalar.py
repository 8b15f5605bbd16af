"""Text is written so that both ways in read it back as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from povplan.model.names import nfc
from povplan.storage.exact import compose
from povplan.storage.scalar import write_text
from povplan.storage.text import FORBIDDEN

TEXTS = (
    st.text(st.characters(codec="utf-8", exclude_characters="\n\t\r"), min_size=1)
    .map(lambda text: nfc(text.strip()))
    .filter(lambda text: text and not FORBIDDEN.search(text))
)


@pytest.mark.parametrize("text", ["Bản Khuông", "52/QĐ-UBND", "Thiếu vốn, giống", "Sở Nông nghiệp (tỉnh)", "Ủy viên."])
def test_what_can_be_nothing_but_text_stays_without_quotes(text: str) -> None:
    assert write_text(text) == text


@pytest.mark.parametrize(
    "text", ["no", "Null", "12", "1.5", "Mẫu: một", "Xã #1", "'", '"', "- a", "a ", "2025-01-01", "😀", "@", "y", "a:"]
)
def test_what_may_be_something_else_stands_in_quotes(text: str) -> None:
    assert write_text(text).startswith("'")


@given(TEXTS)
def test_a_text_is_read_back_as_it_was(text: str) -> None:
    written = f"a: {write_text(text)}\nb: [{write_text(text, in_brackets=True)}]\n"
    composed = compose(written)
    assert composed.flaws == []
    assert composed.data == {"a": text, "b": [text]}


@given(
    st.lists(st.sampled_from("aĐ ,.1/-–()[]{}:#'\"&*!|>%@`\\?~"), min_size=1).map(lambda parts: "".join(parts).strip())
)
def test_what_yaml_has_marks_for_is_read_back_too(text: str) -> None:
    if text:
        assert compose(f"a: {write_text(text)}\n").data == {"a": text}
        assert compose(f"a: [{write_text(text, in_brackets=True)}]\n").data == {"a": [text]}
