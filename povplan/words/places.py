"""The kinds of communes and villages, which stand before a name once, whether the plan's name holds them or not."""

from povplan.words.language import Language

# Each kind of commune with its English name; of no kind given, the first.
_COMMUNES = {"xã": "commune", "phường": "ward", "thị trấn": "township", "đặc khu": "special zone"}
_VILLAGES = (
    "thôn",
    "bản",
    "ấp",
    "tổ dân phố",
    "khu dân cư",
    "khu phố",
    "buôn",
    "bon",
    "làng",
    "xóm",
    "khóm",
    "tiểu khu",
)


def name_commune(name: str, language: Language) -> str:
    """Return a commune's name with its kind, once: xã Cẩm Lương; without a kind in the name, it is a xã."""
    kind = next((each for each in _COMMUNES if name.casefold().startswith(f"{each} ")), None)
    bare = name[len(kind) :].strip() if kind else name
    kind = kind or next(iter(_COMMUNES))
    return f"{kind} {bare}" if language is Language.VI else f"{bare} {_COMMUNES[kind]}"


def strip_kind(name: str) -> str:
    """Return a commune's name without its kind, as papers write the place."""
    kind = next((each for each in _COMMUNES if name.casefold().startswith(f"{each} ")), "")
    return name[len(kind) :].strip()


def name_village(name: str, language: Language) -> str:
    """Return a village's name with its kind, once: thôn Xứ Xuyên, Bản Khuông."""
    has_kind = name.casefold().startswith(tuple(f"{kind} " for kind in _VILLAGES))
    if language is Language.EN:
        return f"village {name}"
    return name if has_kind else f"thôn {name}"
