"""Is a text written in the script of its language, and is no English left in it?

Names, abbreviations, what stands in quotation marks or brackets, and Japanese terms may stand in any language.
"""

import re
import unicodedata

JAPANESE = "\u3041-\u30fa\u3400-\u9fff々〆ヶ"
LETTERS = {
    "ja": JAPANESE,
    "ja-Hira": JAPANESE,
    "zh": "\u3400-\u9fff",
    "ko": "\uac00-\ud7a3",
    "ne": "\u0900-\u097f",
    "th": "\u0e00-\u0e7f",
    "my": "\u1000-\u109f",
    "km": "\u1780-\u17ff",
    "mn": "\u0400-\u04ff",
}
"""Of the languages that are not written in Latin letters."""
ITEMS = "イロハ"
"""The law's (a), (b), (c)."""
NOT_SAID = re.compile(
    r"```.*?```|`[^`]*`|\{\{[^}]*\}\}|\{[^{}]*\}|\]\([^)]*\)|<[^>]+>|\S+://\S+|\S+@\S+|“[^”]*”|\"[^\"]*\"", re.S
)
BRACKET = re.compile(r"[（(][^（）()]*[）)]")
WORD = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
ENGLISH = set(
    "a an and are as at be by can for from has have if in is it may no not of on or that the to you your".split()
)
MISTYPED = {
    "my": ("[\u1060-\u1097]|(?:^|[\\s၊။])\u1031", "Zawgyi, not Unicode"),
    "th": ("\u0e4d\u0e32", "two signs instead of ำ"),
    "mn": ("[a-zA-Z][\u0400-\u04ff]|[\u0400-\u04ff][a-zA-Z]", "Latin letters in a Cyrillic word"),
}


def running(text: str) -> str:
    return BRACKET.sub(" ", NOT_SAID.sub(" ", text))


def faults(english: str, translation: str, folder: str) -> list[str]:
    """Of a text or a section of a guide."""
    source, text, found = running(english), running(translation), []
    if is_sentence(source) and source.split() == text.split():
        found.append(f"still English: {text.strip()[:60]}")
    if folder in LETTERS:
        found += [f"English words: {run}" for run in english_runs(text)]
        found += [] if is_native(text, folder) else [f"in another script: {text.strip()[:60]}"]
    if folder == "zh" and (foreign := not_simplified(text, english)):
        found.append(f"not simplified Chinese: {foreign}")
    pattern, name = MISTYPED.get(folder, ("(?!)", ""))
    found += [name] if re.search(pattern, translation) else []
    found += [] if unicodedata.is_normalized("NFC", translation) else ["not in the composed form of Unicode (NFC)"]
    return found


def is_sentence(text: str) -> bool:
    """More than three words that are no name: names have capitals."""
    words = WORD.findall(text)
    return len(words) > 3 and sum(word.islower() for word in words) * 2 >= len(words)


def english_runs(text: str) -> list[str]:
    """Words on end that English alone has."""
    runs = re.findall(rf"{WORD.pattern}(?:[ ,]+{WORD.pattern})+", text)
    return [run for run in runs if ENGLISH & set(run.split()) and is_sentence(run)]


def is_native(text: str, folder: str) -> bool:
    """As many letters of its script as others; a text of a few names has no script."""
    native, latin = (len(re.findall(f"[{letters}]", text)) for letters in (LETTERS[folder], "A-Za-z"))
    return native >= latin or len(WORD.findall(text)) <= 5


def not_simplified(text: str, english: str) -> str:
    """Characters that GB 2312 lacks, traditional or Japanese, but for the terms that the English has too."""
    characters = dict.fromkeys(re.findall(f"[{JAPANESE}]", text))
    return "".join(one for one in characters if one not in english + ITEMS and not is_in_gb2312(one))


def is_in_gb2312(character: str) -> bool:
    """Of its Chinese part: the standard has kana too."""
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return not "\u3041" <= character <= "\u30fa"
