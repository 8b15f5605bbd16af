"""Separating the readable parts of a file from its errors; only files with errors come here."""

from pydantic import ValidationError
from pydantic_core import from_json, to_json

from povplan.model.finding import Finding
from povplan.model.kinds import DataFile
from povplan.rules.reading import Reading
from povplan.storage.exact import Composed, compose
from povplan.storage.fast import count_pairs, count_read
from povplan.storage.flaw import Flaw
from povplan.storage.mends import mend_id
from povplan.storage.prune import prune
from povplan.storage.refusals import find_misspelt, list_refusals
from povplan.storage.source import RecordT, Source
from povplan.storage.subject import find_subject


def read_exactly(text: str | None, flaws: list[Flaw], file: DataFile, kind: type[RecordT]) -> Source[RecordT]:
    """Read a text with the exact reader.

    Args:
        text: the text that `read_text` returns; None if the file has none.
        flaws: the flaws of its characters.
        file: the data file that it is.
        kind: the kind of record that the whole file is.
    """
    composed = Composed() if text is None else compose(text)
    composed.flaws[:0] = flaws
    return _sift(composed, text or "", file, kind)


def read_refused(json: bytes, text: str, file: DataFile, kind: type[RecordT]) -> Source[RecordT] | None:
    """Read a text of plain layout that the fast reader turned into JSON and that pydantic refuses.

    Args:
        json: the JSON that rapidyaml made of it.
        text: the text.
        file: the data file that it is.
        kind: the kind of record that the whole file is.

    Returns:
        None if the exact reader has to decide: a key occurs twice, or a line is indented wrongly.
    """
    try:
        data = from_json(json)
    except ValueError:
        return None
    if count_read(data) != count_pairs(json):
        return None
    return _sift(Composed(data), text, file, kind)._replace(is_plain=True)


def _sift(composed: Composed, text: str, file: DataFile, kind: type[RecordT]) -> Source[RecordT]:
    data, flaws, unusable = composed.data, list(composed.flaws), set(composed.unusable)
    if data is None:
        return Source(None, tuple(_as_finding(flaw, file, None) for flaw in flaws), text)
    wrong = set(unusable)
    try:
        record = kind.model_validate_json(to_json(data))
    except ValidationError as error:
        refusals = list_refusals(error, kind, composed.written)
        told = unusable | find_misspelt(refusals)
        flaws += [flaw for flaw in refusals if flaw.path not in told]
        wrong |= {flaw.path for flaw in refusals}
        # The digits before the comma are not the figure either: the whole record is removed.
        wrong |= {flaw.path[:-1] for flaw in refusals if flaw.code is Reading.SPLIT_NUMBER}
    findings = tuple(_as_finding(flaw, file, data) for flaw in flaws)
    if not wrong:
        return Source(record, findings, text)
    pruned = prune(data, kind, wrong)
    if pruned is None:
        return Source(None, findings, text)
    # A reference to a record whose id is refused may have the id that was meant.
    pruned.ids.update([mend_id(each) for each in pruned.ids])
    return Source(kind.model_validate_json(to_json(data)), findings, text, pruned=pruned)


def _as_finding(flaw: Flaw, file: DataFile, data: object) -> Finding:
    return Finding(flaw.code.value, file, flaw.path, find_subject(file, data, flaw.path), flaw.details, flaw.place)
