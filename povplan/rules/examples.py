"""Made-up records that break a rule, as lines of YAML."""


def household_example(**changes: object) -> str:
    """Return a made-up household, with some keys changed or added.

    Args:
        changes: values by key, as written in YAML.
    """
    keys: dict[str, object] = {
        "id": 1,
        "head": "Nguyễn Thị Ví Dụ",
        "members": 4,
        "workers": 2,
        "category": "poor",
        "village": "dong-mo",
        "deprivations": "[1, 4, 10]",
    }
    keys.update(changes)
    lines = [f"{key}: {value}" for key, value in keys.items()]
    return "  - " + "\n    ".join(lines) + "\n"


def review_example(review: str, **changes: object) -> str:
    """Return a made-up household with one review.

    Args:
        review: the review as a mapping in braces.
        changes: as for `household_example`.
    """
    return household_example(**changes) + f"    reviews:\n      - {review}\n"


def recognised_example(more: str, category: str = "not_poor", day: str = "2023-06-30") -> str:
    """Return a recognised review in braces.

    Args:
        more: further keys.
        category: its class.
        day: its date.
    """
    return f"{{date: {day}, category: {category}, state: recognised, decision: 52/QĐ-UBND, {more}}}"


def proposed_example(day: str) -> str:
    """Return an open proposal in braces."""
    return f"{{date: {day}, category: near_poor, state: proposed, deprivations: [4, 10]}}"
