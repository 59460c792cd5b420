"""The built folder works wherever it lies: at the root, in a project's folder, on the plainest of servers."""

import subprocess
import sys
import time
import urllib.request

import pytest

from .conftest import ROOT, S1, Visit

PORT = 8437


@pytest.fixture
def plain_server():
    """Python's own, which knows neither .mjs nor .webmanifest for what they are and compresses nothing."""
    command = [sys.executable, "-m", "http.server", str(PORT), "--bind", "127.0.0.1", "--directory", str(ROOT)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        for _ in range(50):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{PORT}/site/en/").close()
                break
            except OSError:
                time.sleep(0.1)
        yield f"http://127.0.0.1:{PORT}/site"
        server.terminate()


def works(visited: Visit) -> None:
    visited.open(f"/en/lost-job/#{S1}", "answered")
    visited.page.click(".bar__menu--languages summary")
    visited.page.click("[data-language-link][hreflang=vi]")
    visited.wait("answered")
    assert "/vi/lost-job/#" in visited.page.url
    visited.page.click(".bar__home")
    visited.page.wait_for_selector(".ways a")
    assert not visited.errors


@pytest.mark.parametrize("host", ["/", "/project/", "/a/folder/in/another/"], indirect=True)
def test_at_the_root_or_in_a_folder(visit_host, host):
    works(visit_host())
    assert not [path for path, _ in host.asked if path == "favicon.ico"]


def test_on_a_plain_static_server(browser, plain_server):
    visited = Visit(browser, plain_server)
    works(visited)
    visited.context.close()
