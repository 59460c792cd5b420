"""Print the path of a Chromium for the tests: the system's, else Playwright's, else (for root) Debian's package."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
"""The first has no window around the page: the same tests take half the time."""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def of_the_system() -> str | None:
    return next(filter(None, map(shutil.which, NAMES)), None)


def of_playwright() -> str | None:
    if subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], stdout=sys.stderr).returncode:
        return None
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if starts(path) else None


def of_debian() -> str | None:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return None
    subprocess.run(["apt-get", "update", "-qq"], stdout=sys.stderr, check=True)
    subprocess.run(["apt-get", "install", "-qq", "-y", "chromium-headless-shell"], stdout=sys.stderr, check=True)
    return of_the_system()


def starts(path: str) -> bool:
    """A downloaded browser may lack the libraries it needs."""
    command = [path, "--headless", *FLAGS, "--dump-dom", "about:blank"]
    return subprocess.run(command, capture_output=True, timeout=60).returncode == 0


def find(ways: tuple[Callable[[], str | None], ...] = (of_the_system, of_playwright, of_debian)) -> str:
    for way in ways:
        if path := way():
            return path
    sys.exit("No browser: install Chromium, then run `make test` again.")


if __name__ == "__main__":
    print(find())
