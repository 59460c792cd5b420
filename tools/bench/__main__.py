"""`python -m tools.bench`: prints the tables and keeps them in BENCH.md."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import sync_playwright

from tools.bench import building, desk, engines, lighthouse, speed
from tools.bench.hosts import host
from tools.bench.visit import median, visit
from tools.browser import FLAGS, find

ROOT = Path(__file__).parent.parent.parent
SITE = ROOT / "site"
LINK = "/vi/lost-job/#status=technical-intern-2&left-on=2026-11-16&stay-until=2027-02-10&reason=employer&on=2026-11-22"
ANSWERED = "[data-state=answered]"


def chromium() -> str:
    found = ROOT / ".tools/browser"
    return found.read_text().strip() if found.exists() else find()


def bare(folder: Path) -> Path:
    """A page, and a worker, with Pyodide as npm publishes it, that compute one date."""
    shutil.copytree(ROOT / "node_modules/pyodide", folder, dirs_exist_ok=True)
    shutil.copy(Path(__file__).parent / "bare.html", folder / "index.html")
    shutil.copy(Path(__file__).parent / "bare-worker.js", folder)
    return folder


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def first_answer() -> str:
    """Our link beside the bare page, three visits each, the median."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        with host(SITE) as ours, host(bare(Path(folder))) as theirs:
            site = median([visit(browser, ours + LINK, ANSWERED) for _ in range(3)])
            stock = median([visit(browser, theirs + "/index.html", ANSWERED) for _ in range(3)])
        browser.close()
    rows = [
        [name, f"{one.milliseconds / 1000:.1f} s", f"{one.bytes / 1000:.0f} kB", str(one.requests)]
        for name, one in (("this site, a lost-job link", site), ("a bare page, Pyodide as published", stock))
    ]
    sooner, fewer = stock.milliseconds / site.milliseconds, stock.bytes / site.bytes
    ratio = f"**{sooner:.1f} times sooner**, {fewer:.1f} times fewer bytes"
    return table(["first visit", "first answer", "compressed", "requests"], [*rows, ["ratio", ratio, "", ""]])


def middle(measure: Callable[[], float]) -> float:
    """The median of three."""
    return sorted(measure() for _ in range(3))[1]


def in_the_page() -> str:
    """The last tap, Pyodide's start in a worker from files at hand, and a full desk; medians of three."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        with host(SITE) as ours, host(bare(Path(folder))) as theirs:
            loading = middle(lambda: engines.while_it_loads(browser, ours))
            tap = middle(lambda: engines.after_the_last_question(browser, ours))
            cut = middle(lambda: engines.at_hand(browser, ours + "/404.html", engines.START, "/en/lost-job/"))
            whole = middle(lambda: engines.at_hand(browser, theirs + "/nothing.html", engines.AS_PUBLISHED))
            full_desk = middle(lambda: desk.everybodys_days(browser, ours))
        browser.close()
    rows = [
        ["longest wait for a key or a tap while Python loads, first visit as above", f"{loading:.0f} ms"],
        ["last tap to answer, processor slowed four times", f"{tap:.0f} ms"],
        ["Pyodide from files at hand, this site", f"{cut:.2f} s"],
        ["Pyodide from files at hand, as published", f"{whole:.2f} s"],
        ["ratio", f"**{whole / cut:.1f} times sooner**"],
        ["1,000 people at the desk, no two alike, Pyodide ready", f"{full_desk:.2f} s"],
    ]
    return table(["in the page", "time"], rows)


def judgement() -> str:
    with host(SITE) as site:
        rows = lighthouse.judged(site, chromium())
    head = ["page", "performance", "accessibility", "best practices", "SEO", "largest paint", "layout shift"]
    return table(head, rows)


def evaluations() -> str:
    rates = speed.all_three()
    rows = [[name, f"{rate:,.0f}", f"{1000 / rate:.2f} ms"] for name, rate in rates.items()]
    return table(["interpreter", "evaluations a second", "one evaluation"], rows)


def build() -> str:
    return table(["languages", "pages", "build", "output"], building.rows(building.measured()))


def main() -> None:
    report = f"""# Measured

`make bench` writes this page: one run, one machine. Times differ from machine to machine; the ratios are what counts.

## First answer on a slow phone

1.6 Mbit/s, 150 ms, a processor slowed four times, nothing cached, the median of three.

{first_answer()}

## In the page

{in_the_page()}

## Lighthouse, mobile

Medians of three; bold where a score is below 98.

{judgement()}

## The law, evaluated

One lost-job situation, JSON in and out.

{evaluations()}

## Building the site

Processor time of one build, words and pages; the slopes are those of the straight line through the three.

{build()}
"""
    (ROOT / "BENCH.md").write_text(report, "utf-8")
    print(report)


if __name__ == "__main__":
    main()
