"""The command line: `python -m checker answer|checks|deadlines`."""

import argparse
import json
import sys

from . import answer_text, catalogue


def run_answer(arguments):
    """JSON Lines in, JSON Lines out, same order. 0 all answered, 1 some line gave an error, 2 no such file."""
    try:
        source = open(arguments.file, "rb") if arguments.file else sys.stdin.buffer
        lines = source.read().split(b"\n")
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


def run_checks(arguments):
    print(json.dumps(catalogue.checks_json(), ensure_ascii=False, indent=1))
    return 0


def run_deadlines(arguments):
    print(json.dumps(catalogue.deadlines_json(), ensure_ascii=False, indent=1))
    return 0


def main(words=None):
    parser = argparse.ArgumentParser(prog="python -m checker", description="The law of Shirube on the command line.")
    commands = parser.add_subparsers(dest="command", required=True)
    answer = commands.add_parser("answer", help="answer requests, one JSON object a line")
    answer.add_argument("file", nargs="?", help="a file of requests; standard input if left out")
    answer.set_defaults(run=run_answer)
    commands.add_parser("checks", help="every check as JSON").set_defaults(run=run_checks)
    commands.add_parser("deadlines", help="every deadline as JSON").set_defaults(run=run_deadlines)
    arguments = parser.parse_args(words)
    return arguments.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
