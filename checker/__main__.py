"""The command line: `python -m checker answer|desk|checks|deadlines|explain|stale|diff`."""

import argparse
import json
import sys
from datetime import UTC, date, datetime, timedelta

from . import answer_text, catalogue, cells, checks, desk, upkeep
from .conditions import Condition
from .explain import explain


def today_in_japan():
    """Japan has had no daylight saving time since 1951: UTC plus nine hours."""
    return (datetime.now(UTC) + timedelta(hours=9)).date()


def run_answer(arguments):
    """JSON Lines in, JSON Lines out, same order. 0 all answered, 1 some line gave an error, 2 no such file."""
    try:
        source = open(arguments.file, "rb") if arguments.file else sys.stdin.buffer
        lines = source.read().removeprefix(b"\xef\xbb\xbf").split(b"\n")
    except OSError as error:
        print(f"{arguments.file} cannot be read: {error.strerror}.", file=sys.stderr)
        return 2
    status = 0
    for line in lines:
        if line.strip():
            answered = answer_text(line.decode("utf-8", "replace"))
            status = 1 if "error" in json.loads(answered) else status
            print(answered)
    return status


def run_desk(arguments):
    """A table in, everybody's days out as a table, bad rows on standard error.

    0 every row was read, 1 some row was not, 2 no such file, check or column.
    """
    try:
        with open(arguments.file, "rb") as file:
            given = cells.read(file.read())
        plan = planned(arguments, given["columns"])
    except OSError as error:
        print(f"{arguments.file} cannot be read: {error.strerror}.", file=sys.stderr)
        return 2
    except LookupError as error:
        print(error.args[0], file=sys.stderr)
        return 2
    found = desk.people(given["rows"], plan)
    head = ("day", "name", "line", "id", "state", "due", "provisional")
    rows = [[entry[key] for key in head] for entry in desk.days(found["people"])]
    sys.stdout.buffer.write(desk.table([head, *rows]).encode())
    for bad in found["bad"]:
        print("line {line}: {code} ({column}: {value}) {name}".format(**bad), file=sys.stderr)
    return 1 if found["bad"] else 0


def planned(arguments, columns):
    """The desk's plan: a column is named as its question, or as told by `question=column`. Raises LookupError."""
    check = checks.find(arguments.check)
    if check is None:
        raise LookupError(f"{arguments.check} is not a check. There are: {', '.join(checks.IDS)}.")
    if not check.clocks:
        counting = [one.id for one in map(checks.find, checks.IDS) if one.clocks]
        raise LookupError(f"{check.id} counts no days. These do: {', '.join(counting)}.")
    told = dict(pair.partition("=")[::2] for pair in arguments.columns)
    titles = {id: id for id in ("name", *(question.id for question in check.questions))}
    for id, title in told.items():
        if id not in titles or title not in columns:
            raise LookupError(f"{id}={title}: {check.id} asks {', '.join(titles)}; the columns are {', '.join(columns)}.")
    places = {id: columns.index(title) for id, title in (titles | told).items() if title in columns}
    name = places.pop("name", None)
    return {
        "check": check.id, "on": arguments.on.isoformat(), "columns": columns, "name": name, "from": places,
        "same": {}, "labels": {},
    }  # fmt: skip


def run_checks(arguments):
    print(json.dumps(catalogue.checks_json(), ensure_ascii=False, indent=1))
    return 0


def run_deadlines(arguments):
    print(json.dumps(catalogue.deadlines_json(), ensure_ascii=False, indent=1))
    return 0


def run_explain(arguments):
    print("\n".join(explain(arguments.check, arguments.answers, arguments.on)))
    return 0


def run_stale(arguments):
    """0 when nothing is overdue, 1 when something is."""
    overdue = upkeep.stale(arguments.on)
    for review_day, kind, id, address in overdue:
        print(f"{review_day}  {kind:8}  {id}  {address}")
    print(f"{len(overdue)} facts are past their review day on {arguments.on}.")
    return 1 if overdue else 0


def shown(value):
    """A dated value on one line; a condition is law that the source tells better."""
    if isinstance(value, Condition):
        return value.words
    return str(value)


def run_diff(arguments):
    first, last = sorted((arguments.first, arguments.last))
    for day, name, old, new, source in upkeep.changes(first, last):
        print(f"{day}  {name}: {'(new)' if old is None else shown(old)} -> {shown(new)}  [{source.law} {source.article}]")
    for day, id in upkeep.line_changes(first, last):
        print(f"{day}  line {id}: new entry")
    return 0


def parser():
    """The parser of the command line."""
    top = argparse.ArgumentParser(prog="python -m checker", description="The law of Shirube on the command line.")
    commands = top.add_subparsers(dest="command", required=True)

    def command(name, run, help):
        added = commands.add_parser(name, help=help)
        added.set_defaults(run=run)
        return added

    command("answer", run_answer, "answer requests, one JSON object a line").add_argument("file", nargs="?")
    table = command("desk", run_desk, "everybody's days, from a table (CSV) of people")
    table.add_argument("file")
    table.add_argument("check")
    table.add_argument("columns", nargs="*", metavar="question=column")
    command("checks", run_checks, "every check as JSON")
    command("deadlines", run_deadlines, "every deadline as JSON")
    told = command("explain", run_explain, "the tree of a check, with articles")
    told.add_argument("check")
    told.add_argument("answers", nargs="*", metavar="question=value")
    overdue = command("stale", run_stale, "facts whose review day has passed")
    for added in (table, told, overdue):
        added.add_argument("--on", type=date.fromisoformat, default=today_in_japan(), metavar="DAY")
    changed = command("diff", run_diff, "what changed between two days")
    changed.add_argument("first", type=date.fromisoformat, metavar="DAY")
    changed.add_argument("last", type=date.fromisoformat, metavar="DAY")
    return top


def main(words=None):
    arguments = parser().parse_args(words)
    return arguments.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
