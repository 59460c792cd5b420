"""What a build costs against languages and pages: three sizes of the site, and the line through them."""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tools.words import ALWAYS, languages

ROOT = Path(__file__).parent.parent.parent
SIZES = (2, 7, len(languages()))
"""Languages; the first are English and Japanese, which every build holds."""


@dataclass
class Built:
    """seconds of processor time, which other work on the machine does not lengthen; bytes written."""

    languages: int
    pages: int
    seconds: float
    bytes: int


def first(number: int) -> str:
    """The folders of so many languages."""
    every = [language.folder for language in languages()]
    return " ".join(sorted(every, key=lambda folder: folder not in ALWAYS)[:number])


def run(module: str, *words: str, names: str) -> None:
    environment = os.environ | {"LANGUAGES": names}
    subprocess.run([sys.executable, "-m", module, *words], check=True, cwd=ROOT, env=environment, capture_output=True)


def processor_time() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def built(number: int) -> Built:
    """A build from sources to a folder of its own, with the words of its languages."""
    with tempfile.TemporaryDirectory() as folder:
        began = processor_time()
        run("tools.words", names=first(number))
        run("mkdocs", "build", "--site-dir", folder, names=first(number))
        seconds = processor_time() - began
        files = [path for path in Path(folder).rglob("*") if path.is_file()]
        pages = sum(path.suffix == ".html" for path in files)
        return Built(number, pages, seconds, sum(path.stat().st_size for path in files))


def measured() -> list[Built]:
    try:
        return [built(number) for number in SIZES]
    finally:
        run("tools.words", names="")


def line(points: list[Built], x: str, y: str) -> tuple[float, float, float]:
    """(slope, what is there without any, how far the farthest point is from the line, as a share of it)."""
    found = statistics.linear_regression([getattr(one, x) for one in points], [getattr(one, y) for one in points])
    off = [getattr(one, y) / (found.slope * getattr(one, x) + found.intercept) - 1 for one in points]
    return found.slope, found.intercept, max(map(abs, off))


def rows(points: list[Built]) -> list[list[str]]:
    measured = [
        [str(one.languages), str(one.pages), f"{one.seconds:.1f} s", f"{one.bytes / 1e6:.1f} MB"] for one in points
    ]
    slopes = []
    for name, x in (("a language more", "languages"), ("a page more", "pages")):
        seconds, _, _ = line(points, x, "seconds")
        size, _, _ = line(points, x, "bytes")
        slopes.append([name, "", f"{seconds * 1000:.0f} ms", f"{size / 1e3:.0f} kB"])
    (_, rest, time_off), (_, base, size_off) = (line(points, "languages", y) for y in ("seconds", "bytes"))
    return [
        *measured,
        *slopes,
        ["whatever the languages", "", f"{rest:.1f} s", f"{base / 1e6:.1f} MB"],
        ["farthest from the line", "", f"{time_off:.0%}", f"{size_off:.0%}"],
    ]
