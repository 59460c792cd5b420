"""Lighthouse, as it judges a phone: median of three runs on each page. Least wanted: 98 in each of the four."""

import json
import os
import statistics
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
PAGES = {
    "home": "/en/",
    "a guide": "/en/safety/",
    "an answer": "/en/lost-job/#status=technical-intern-2&left-on=2026-11-16&stay-until=2027-02-10&reason=employer",
}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
LEAST = 98


def run(address: str, chromium: str) -> dict:
    """Lighthouse's own report."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "report.json"
        command = [
            "node", str(HERE / "node_modules/lighthouse/cli/index.js"), address, "--quiet", "--output=json",
            f"--output-path={output}", f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={FLAGS}",
        ]  # fmt: skip
        subprocess.run(command, check=True, env=os.environ | {"CHROME_PATH": chromium}, capture_output=True)
        return json.loads(output.read_text("utf-8"))


def judged(site: str, chromium: str) -> list[list[str]]:
    """A row for each page: the four scores, largest paint, layout shift; medians of three."""
    rows = []
    for name, path in PAGES.items():
        reports = [run(site + path, chromium) for _ in range(3)]

        def median(read, reports=reports) -> float:
            return statistics.median(read(report) for report in reports)

        scores = [median(lambda report, one=one: report["categories"][one]["score"] * 100) for one in CATEGORIES]
        paint = median(lambda report: report["audits"]["largest-contentful-paint"]["numericValue"])
        shift = median(lambda report: report["audits"]["cumulative-layout-shift"]["numericValue"])
        marks = [f"{score:.0f}" if score >= LEAST else f"**{score:.0f}**" for score in scores]
        rows.append([name, *marks, f"{paint / 1000:.1f} s", f"{shift:.3f}"])
    return rows
