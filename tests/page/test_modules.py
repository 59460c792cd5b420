"""The modules without a document, in Node.js: `node --test tests/page/modules/*.test.mjs`."""

import subprocess

from .conftest import ROOT


def test_modules():
    files = sorted(map(str, (ROOT / "tests/page/modules").glob("*.test.mjs")))
    run = subprocess.run(["node", "--test", *files], cwd=ROOT, capture_output=True, text=True, check=False)

    assert run.returncode == 0, run.stdout + run.stderr
