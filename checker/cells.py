"""A table as counters keep them: bytes to rows, and cells to answers, in the forms that spreadsheets save."""

import csv
import io
import unicodedata
from datetime import date

ENCODINGS = ("utf-8-sig", "cp932")
SEPARATORS = (",", ";", "\t")
ERAS = {"令和": 2018, "R": 2018, "平成": 1988, "H": 1988, "昭和": 1925, "S": 1925}
YES = ("yes", "true", "1", "y", "はい", "有", "あり", "○", "〇")
NO = ("no", "false", "0", "n", "いいえ", "無", "なし", "×", "✕")


csv.field_size_limit(2**31 - 1)  # a quotation mark that is never closed must not stop the reading


class BadCell(Exception):
    """A cell that cannot be read: the reason as a code."""


def narrow(text):
    return unicodedata.normalize("NFKC", text).strip()


def decode(data):
    """(text, encoding); what no encoding explains is read by the one that explains most, with U+FFFD for the rest."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace"), "utf-16"
    for encoding in ENCODINGS:
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    guesses = [(data.decode(encoding, "replace"), encoding) for encoding in ENCODINGS]
    return min(guesses, key=lambda guess: guess[0].count("\ufffd"))


def separator_of(text):
    """The separator that the first line has most of, outside quotation marks."""
    first = text.split("\n", 1)[0]
    outside = "".join(first.split('"')[::2])
    return max(SEPARATORS, key=outside.count)


def read(data):
    """{"encoding", "columns", "rows": [{"line", "last", "cells"}], "blank": lines without anything}; lines as in the file."""
    text, encoding = decode(data)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator_of(text))
    columns, rows, blank, last = None, [], 0, 0
    for cells in reader:
        line, last = last + 1, reader.line_num
        if not any(cell.strip() for cell in cells):
            blank += 1
        elif columns is None:
            columns = [cell.strip() for cell in cells]
        else:
            rows.append({"line": line, "last": last, "cells": cells})
    return {"encoding": encoding, "columns": columns or [], "rows": rows, "blank": blank}


def day_of(text):
    """2026-11-16, 2026/11/16, 2026年11月16日, R8.11.16, 令和8年11月16日, 20261116 -> `YYYY-MM-DD`."""
    text = narrow(text).replace("元年", "1年")
    for sign in "年月/.":
        text = text.replace(sign, "-")
    text = text.replace("日", "").replace(" ", "").split("T")[0]
    era = next((name for name in ERAS if text.upper().startswith(name)), "")
    parts = text[len(era) :].split("-")
    if len(parts) == 1 and len(text) == 8 and not era:
        parts = [text[:4], text[4:6], text[6:]]
    if len(parts) != 3 or not all(part.isdigit() for part in parts) or (not era and len(parts[0]) != 4):
        raise BadCell("date")
    year, month, day = (int(part) for part in parts)
    try:
        return date(year + ERAS.get(era, 0), month, day).isoformat()
    except ValueError:
        raise BadCell("date")


def number_of(text):
    digits = narrow(text).replace(",", "").removesuffix("円")
    if not digits.removeprefix("-").isdigit():
        raise BadCell("number")
    return int(digits)


def truth_of(text):
    word = narrow(text).lower()
    if word in YES or word in NO:
        return word in YES
    raise BadCell("yes-no")


def code_of(text, question, labels):
    """A code itself, or its label in one of the languages given: {label: code}, labels as `narrow` and lower case."""
    word = narrow(text).lower()
    for code in question.codes:
        if word == str(code):
            return code
    found = labels.get(word)
    if found is None:
        raise BadCell("choice")
    return found


def value_of(text, question, labels):
    if not text.strip():
        return None
    if question.kind == "date":
        return day_of(text)
    if question.kind == "number":
        return number_of(text)
    if question.kind == "yes-no":
        return truth_of(text)
    return code_of(text, question, labels)
