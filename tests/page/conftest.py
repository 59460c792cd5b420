"""A browser on the built site, as a phone of 360 px sees it, with every request written down."""

import os
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Error, sync_playwright

from tools.browser import FLAGS
from tools.serve import server

from .host import Host, running

ROOT = Path(__file__).parent.parent.parent
PHONE = "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36"
NO_HINTS = "Object.defineProperty(Navigator.prototype, 'userAgentData', {value: undefined})"
S1 = "status=technical-intern-2&left-on=2026-11-16&stay-until=2027-02-10&reason=employer&on=2026-11-22"


def pytest_collection_modifyitems(items):
    for item in items:
        item.add_marker(pytest.mark.built)


def chromium() -> str:
    """CHROMIUM, else what `make` has found, else Debian's."""
    found = ROOT / ".tools/browser"
    return os.environ.get("CHROMIUM") or (found.read_text().strip() if found.exists() else "/usr/bin/chromium")


@pytest.fixture(scope="session")
def site():
    with server(0) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield started
        started.close()


class Visit:
    """One page in a fresh browser context, a phone's unless `desktop`; `requests` lists every request it made."""

    def __init__(self, browser, site, desktop=False, **options):
        settings = {"viewport": {"width": 360, "height": 740}, "locale": "en-GB", "service_workers": "block"} | options
        if not desktop:
            settings.setdefault("user_agent", PHONE)
        self.context = browser.new_context(**settings)
        self.page = self.context.new_page()
        if not desktop:
            self.page.add_init_script(NO_HINTS)
        self.site = site
        self.requests = []
        self.errors = []
        self.context.on("request", lambda request: self.requests.append(request))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def block(self, pattern: str):
        self.context.route(pattern, lambda route: route.abort())

    def open(self, path: str, state: str | None = None):
        self.page.goto(self.site + path)
        if state:
            self.wait(state)
        return self

    def wait(self, state: str, engine: str | None = None, timeout: int = 20000):
        selector = f"shirube-check[data-state={state}]" + (f"[data-engine={engine}]" if engine else "")
        self.page.wait_for_selector(selector, state="attached", timeout=timeout)

    def text(self, selector: str) -> str:
        return self.page.inner_text(selector)

    def data(self) -> dict:
        return self.page.eval_on_selector("shirube-check", "element => ({...element.dataset})")

    def fits(self) -> bool:
        """Nothing to scroll sideways, but for a pixel of rounding."""
        return self.page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")


def until(page, expression: str):
    """Asks a page or a frame from outside: its policy lets nobody evaluate a text within, as wait_for_function does."""
    for _ in range(400):
        with suppress(Error):  # of a page that is being left
            if value := page.evaluate(expression):
                return value
        page.wait_for_timeout(50)
    raise AssertionError(f"never: {expression}")


@pytest.fixture
def visit(browser, site):
    visits = []

    def new(**options) -> Visit:
        visits.append(Visit(browser, site, **options))
        return visits[-1]

    yield new
    for made in visits:
        made.context.close()


@pytest.fixture
def host(tmp_path, request):
    """A copy of the site on a host of its own; a parameter is the folder of the origin that it lies in."""
    with running(Host(ROOT / "site", tmp_path, getattr(request, "param", "/"))) as started:
        yield started


@pytest.fixture
def phone(browser, host):
    """Visits to `host`, with service workers."""
    visits = []

    def new(**options) -> Visit:
        visits.append(Visit(browser, host.address, **{"service_workers": "allow"} | options))
        return visits[-1]

    yield new
    for made in visits:
        made.context.close()


@pytest.fixture
def visit_host(phone):
    """Visits to `host` without service workers."""
    return lambda **options: phone(service_workers="block", **options)
