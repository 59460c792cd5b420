"""The desk: a table of people in, everybody's next days out, as a list, a table and a calendar.

For counters and organisations that look after many. Runs in CPython and in Pyodide, where the file stays on the
machine; no sentence of its own: reasons are codes, and labels come with the request.
"""

import base64
import csv
import io
import json
import unicodedata
import zlib
from datetime import date

from . import checks, ics
from .protocol import answer

ENCODINGS = ("utf-8-sig", "cp932")
SEPARATORS = (",", ";", "\t")
ERAS = {"令和": 2018, "R": 2018, "平成": 1988, "H": 1988, "昭和": 1925, "S": 1925}
YES = ("yes", "true", "1", "y", "はい", "有", "あり", "○", "〇")
NO = ("no", "false", "0", "n", "いいえ", "無", "なし", "×", "✕")
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")


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


def bad(row, code, column="", value=""):
    return {"line": row["line"], "name": row["name"], "code": code, "column": column, "value": value[:80]}


def person(row, plan):
    """(person, None) or (None, what is bad about the row).

    plan: {"check", "on", "columns": [...], "name": index or None, "from": {question: index}, "same": {question: value},
    "labels": {question: {label: code}}}; row as in `read`.
    """
    cells, columns = row["cells"], plan["columns"]
    name = plan["name"]
    row = row | {"name": cells[name].strip() if name is not None and name < len(cells) else ""}
    if len(cells) != len(columns):
        if row["last"] > row["line"]:
            return None, bad(row, "quotes", value=f"{row['line']}-{row['last']}")
        return None, bad(row, "cells", value=f"{len(cells)}/{len(columns)}")
    if any("\ufffd" in cell for cell in cells):
        return None, bad(row, "characters", value=next(cell for cell in cells if "\ufffd" in cell))
    check = checks.find(plan["check"])
    answers = dict(plan["same"])
    for question in check.questions:
        place = plan["from"].get(question.id)
        if place is None:
            continue
        try:
            answers[question.id] = value_of(cells[place], question, plan["labels"].get(question.id, {}))
        except BadCell as error:
            return None, bad(row, str(error), columns[place], cells[place])
    if all(value is None for value in answers.values()):
        return None, bad(row, "empty")
    result = answer({"check": plan["check"], "on": plan["on"], "answers": answers})
    if "error" in result:
        question = result["error"]["question"]
        place = plan["from"].get(question)
        found = (columns[place], cells[place]) if place is not None else ("", "")
        return None, bad(row, result["error"]["code"], *found)
    due = [entry for entry in result["deadlines"] if not entry.get("moot")]
    kept = [{key: entry[key] for key in ("id", "do-by", "due", "state", "provisional")} for entry in due]
    found = {"line": row["line"], "name": row["name"], "outcome": result["outcome"]}
    return found | {"ask": result["ask"], "deadlines": kept}, None


def people(rows, plan):
    """{"people", "bad"}: each row is in exactly one of them."""
    pairs = [person(row, plan) for row in rows]
    return {"people": [one for one, _ in pairs if one], "bad": [wrong for _, wrong in pairs if wrong]}


def days(found):
    """Every day of every person, the earliest first: [{"day", "line", "name", "id", "state", "due", "provisional"}]."""
    entries = [
        {"day": entry["do-by"], "line": one["line"], "name": one["name"]}
        | {key: entry[key] for key in ("id", "state", "due", "provisional")}
        for one in found
        for entry in one["deadlines"]
    ]
    return sorted(entries, key=lambda entry: (entry["day"], entry["line"], entry["id"]))


def safe(text):
    """What a spreadsheet would take for a formula gets an apostrophe before it."""
    return "'" + text if text.lstrip(" ").startswith(FORMULA) else text


def table(rows):
    """CSV text of rows of cells, with the mark by which spreadsheets know UTF-8."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerows([[safe(str(cell)) for cell in row] for row in rows])
    return "\ufeff" + out.getvalue()


def calendar(entries, titles, on, neutral=""):
    """One calendar file; titles: deadline id -> name; neutral: the title of every event instead, without names.

    The same person and day give the same id in every file, also when the rows are in another order.
    """
    seen, events = {}, []
    for entry in entries:
        key = (entry["name"] or str(entry["line"]), entry["id"], entry["day"])
        seen[key] = seen.get(key, 0) + 1
        who = f"{zlib.crc32(key[0].encode()):08x}-{seen[key]}"
        title = neutral or f"{key[0]}: {titles[entry['id']]}"
        events.append({"id": f"{entry['id']}-{who}", "day": entry["day"], "title": title})
    return ics.calendar(events, on)


def desk_text(text):
    """JSON text in, JSON text out; `do` names the work: read, people, days, table, calendar."""
    given = json.loads(text)
    work = given.pop("do")
    if work == "read":
        result = read(base64.b64decode(given["file"]))
    elif work == "people":
        result = people(given["rows"], given["plan"])
    elif work == "days":
        result = days(given["people"])
    elif work == "table":
        result = table(given["rows"])
    else:
        result = calendar(given["days"], given["titles"], given["on"], given["neutral"])
    return json.dumps(result)
