"""Evaluations per second of one lost-job situation in the three interpreters; the Node.js ones run in node."""

import json
import subprocess
import sys
import time
from pathlib import Path

from checker import answer_text

ROOT = Path(__file__).parent.parent.parent
REQUEST = json.dumps({
    "check": "lost-job",
    "on": "2026-11-22",
    "answers": {
        "status": "technical-intern-2",
        "left-on": "2026-11-16",
        "stay-until": "2027-02-10",
        "reason": "employer",
    },
})  # fmt: skip
TIMES = 300


def cpython() -> float:
    answer_text(REQUEST)
    started = time.perf_counter()
    for _ in range(TIMES):
        answer_text(REQUEST)
    return TIMES / (time.perf_counter() - started)


def in_node(interpreter: str) -> float:
    script = Path(__file__).parent / "speed.mjs"
    command = ["node", str(script), interpreter, REQUEST, str(TIMES)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout)


def all_three() -> dict[str, float]:
    return {
        f"CPython {sys.version_info.major}.{sys.version_info.minor}": cpython(),
        "Pyodide": in_node("pyodide"),
        "MicroPython": in_node("micropython"),
    }
