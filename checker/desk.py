"""The desk: a table of people in, everybody's next days out, as a list, a table and a calendar.

For counters and organisations that look after many. Runs in CPython and in Pyodide, where the file stays on the
machine; no sentence of its own: reasons are codes, and labels come with the request.
"""

import base64
import csv
import io
import json
import zlib
from functools import lru_cache

from . import checks, ics
from .cells import BadCell, read, value_of
from .protocol import answer

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")


class BadRow(Exception):
    """A row that gives no answers: the reason as a code, and the column and value that it lies in."""

    def __init__(self, code, column="", value=""):
        super().__init__(code)
        self.told = {"code": code, "column": column, "value": value[:80]}


def answers_of(row, plan):
    """{question: value}; row as `read` gives it, plan as in `person`. Raises BadRow."""
    cells, columns = row["cells"], plan["columns"]
    if len(cells) != len(columns):
        if row["last"] > row["line"]:
            raise BadRow("quotes", value=f"{row['line']}-{row['last']}")
        raise BadRow("cells", value=f"{len(cells)}/{len(columns)}")
    if any("\ufffd" in cell for cell in cells):
        raise BadRow("characters", value=next(cell for cell in cells if "\ufffd" in cell))
    answers = dict(plan["same"])
    for question in checks.find(plan["check"]).questions:
        place = plan["from"].get(question.id)
        if place is None:
            continue
        try:
            answers[question.id] = value_of(cells[place], question, plan["labels"].get(question.id, {}))
        except BadCell as error:
            raise BadRow(str(error), columns[place], cells[place])
    if all(value is None for value in answers.values()):
        raise BadRow("empty")
    return answers


@lru_cache(maxsize=4096)
def answered(check, on, answers):
    """The result for ((question, value), …): people who came together have the same days, counted once."""
    return answer({"check": check, "on": on, "answers": dict(answers)})


def person(row, plan):
    """(person, None) or (None, what is bad about the row).

    plan: {"check", "on", "columns": [...], "name": index or None, "from": {question: index}, "same": {question: value},
    "labels": {question: {label: code}}}; row as in `read`.
    """
    cells, name = row["cells"], plan["name"]
    who = {"line": row["line"], "name": cells[name].strip() if name is not None and name < len(cells) else ""}
    try:
        result = answered(plan["check"], plan["on"], tuple(answers_of(row, plan).items()))
    except BadRow as error:
        return None, who | error.told
    if "error" in result:
        place = plan["from"].get(result["error"]["question"])
        found = (plan["columns"][place], cells[place]) if place is not None else ()
        return None, who | BadRow(result["error"]["code"], *found).told
    due = [entry for entry in result["deadlines"] if not entry.get("moot")]
    kept = [{key: entry[key] for key in ("id", "do-by", "due", "state", "provisional")} for entry in due]
    return who | {"outcome": result["outcome"], "ask": result["ask"], "deadlines": kept}, None


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
