"""A report as a docx document: its papers, or a letter from a template."""

from datetime import date

from povplan.reports.report import Report
from povplan.words.language import Language


def write_report(report: Report, language: Language, *, today: date, template: bytes | None = None) -> bytes:
    """Return a report as the bytes of a document.

    Args:
        report: the report, with papers or with fields.
        language: the language of numbers and dates.
        today: the day that the file says it was made on.
        template: the template of an office for a letter; None: that of povplan.

    Raises:
        BadTemplateError: the template does not fit the report.
    """
    if report.papers:
        from povplan.exchange import paperdocument  # noqa: PLC0415 - letters do not need it

        return paperdocument.write_report(report, language, today=today)
    from povplan.exchange.wordmerge import write_letter  # noqa: PLC0415 - papers do not need its libraries

    return write_letter(report, language, today=today, template=template)
