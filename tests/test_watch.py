"""The watch tells a maintainer what is due, before a resident is harmed by an old fact."""

import os
import subprocess
import threading
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import yaml

from tools import watch

WORKFLOW = Path(__file__).parent.parent / ".github/workflows/watch.yml"


class Host(BaseHTTPRequestHandler):
    """A host of this machine with an address of each kind."""

    def do_GET(self):
        self.server.agents.append(self.headers["User-Agent"])
        code = {"/here": 200, "/moved": 301, "/gone": 410, "/busy": 503}[self.path]
        self.send_response(code)
        if code == 301:
            self.send_header("Location", "/here")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format, *args):
        """Quiet."""


@pytest.fixture
def host():
    server = HTTPServer(("127.0.0.1", 0), Host)
    server.agents = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


@pytest.mark.parametrize(
    ("path", "fault"), [("here", None), ("moved", "moved to"), ("gone", "gone"), ("busy", "answers 503")]
)
def test_moved_is_told_apart_from_gone_and_from_busy(host, path, fault):
    found = watch.ask(f"http://127.0.0.1:{host.server_port}/{path}")

    assert found is None if fault is None else found.startswith(fault)


def test_it_says_who_it_is(host):
    watch.ask(f"http://127.0.0.1:{host.server_port}/here")

    assert host.agents == [watch.AGENT]


def test_an_address_is_asked_once_and_named_with_all_that_cite_it():
    asked = []

    def asking(url):
        asked.append(url)
        return "gone"

    found = watch.links({"https://example.org/a": ["one", "two"]}, asking, pause=0)

    assert asked == ["https://example.org/a"]
    assert found == ["- [ ] https://example.org/a gone (one, two)"]


def test_what_does_not_answer_is_asked_once_more():
    answers = iter(["no answer (timed out)", None])

    assert watch.links({"https://example.org/a": ["one"]}, lambda url: next(answers), pause=0) == []


def test_a_fact_is_due_the_day_after_its_review_day():
    assert not [line for line in watch.overdue(date(2027, 8, 29)) if "`ica-19-16`" in line]
    assert [line for line in watch.overdue(date(2027, 8, 30)) if "`ica-19-16`" in line]


def test_holidays_are_due_a_year_before_the_official_list_ends():
    assert not [line for line in watch.overdue(date(2026, 12, 31)) if "cabinet-office-list" in line]
    assert [line for line in watch.overdue(date(2027, 1, 1)) if "cabinet-office-list" in line]


def test_all_well_is_an_empty_report():
    assert watch.report({"Addresses": []}) == ""


@pytest.fixture
def workflow(tmp_path):
    """Runs the workflow's two steps with a watch that does as told and a `gh` that notes what it is asked to do."""
    asked = tmp_path / "asked"

    def program(name, script):
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        path.chmod(0o755)

    def run(watch: str, open_issue: str = "") -> tuple[int, list[str]]:
        """Exit status, and what was done to the issue."""
        program("python3", watch)
        program("gh", f'echo "$1 $2" >> {asked}; [ "$1 $2" != "issue list" ] || echo {open_issue}')
        steps = yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"]["watch"]["steps"]
        scripts = [step["run"] for step in steps if "run" in step]
        environment = os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}"}
        for script in scripts:
            done = subprocess.run(["bash", "-e", "-c", script], cwd=tmp_path, env=environment)
            if done.returncode:
                break
        words = asked.read_text("utf-8").splitlines() if asked.exists() else []
        return done.returncode, [word for word in words if word not in ("issue list", "label create")]

    return run


@pytest.mark.parametrize(
    ("watch", "open_issue", "done"),
    [
        ("echo due; exit 1", "", ["issue create"]),
        ("echo due; exit 1", "7", ["issue edit"]),
        ("exit 0", "7", ["issue close"]),
        ("exit 0", "", []),
    ],
)
def test_the_workflow_keeps_one_issue(workflow, watch, open_issue, done):
    assert workflow(watch, open_issue) == (0, done)


def test_a_watch_that_breaks_closes_no_issue(workflow):
    status, done = workflow("echo broken >&2; exit 1", "7")

    assert (status != 0, done) == (True, [])
