"""Every file that a visit fetches, spoilt on its way: the numbers and the day counts stand there all the same."""

import pytest

from .conftest import S1
from .test_faults import LATE, LINK, ends, file_of, stands

SETTLED = "shirube-check[data-state=answered], shirube-check[data-state=failed]"
SMALL = "micropython-*/micropython.wasm.gz"


def fetched(visit_host, host) -> list[str]:
    """The files of a visit that ends with Pyodide's answer, as the host has seen them asked for; the page first."""
    visited = visit_host(desktop=True).open(LINK)
    visited.wait("answered", "pyodide", timeout=90000)
    visited.page.wait_for_load_state("networkidle")
    return list(dict.fromkeys(host.paths()))


def test_the_connection_is_cut_in_the_middle_of_each_download(visit_host, host):
    page, *files = [path for path in fetched(visit_host, host) if path != "favicon.ico"]
    assert page == "en/lost-job/"
    assert {path.rsplit(".", 1)[-1] for path in files} >= {"js", "mjs", "css", "json", "gz"}

    for path in files:
        host.cut = {path}
        phone = visit_host(desktop=True).open(LINK)
        if not path.endswith(("shirube.js", "guide.js")):
            phone.page.wait_for_selector(SETTLED, timeout=60000)
        stands(phone, LATE)
        phone.page.wait_for_timeout(500)  # for an error that comes late
        assert phone.page.url.endswith(S1), "the answers stay in the address"
        assert phone.errors == [], path
        phone.context.close()


NEEDED = [
    "words-*/en.lost-job.json",
    "checker-*/catalogue.json",
    "checker-*/checker.json",
    "page-*/worker.js",
    "micropython-*/micropython.mjs",
    SMALL,
]


@pytest.mark.parametrize("pattern", NEEDED)
def test_another_try_gives_the_answer(visit_host, host, pattern):
    host.cut.add(file_of(host, pattern))
    phone = visit_host().open(LINK)
    ends(phone, "failed")

    host.cut.clear()
    again = phone.page.locator(".sc-failure button >> nth=-1")
    again.click() if again.count() else phone.page.reload()
    ends(phone, "answered")


def test_nothing_more_arrives(visit_host, host):
    host.stalled.add(file_of(host, SMALL))
    phone = visit_host()
    phone.page.clock.install()
    phone.open(LINK, "loading")
    while file_of(host, SMALL) not in host.paths():
        phone.page.wait_for_timeout(100)
    phone.page.wait_for_timeout(1000)
    phone.page.clock.fast_forward(46_000)

    ends(phone, "failed")
    assert "micropython.wasm: nothing more arrived" in phone.text("[role=alert]")


@pytest.mark.parametrize("pattern", ["words-*/en.lost-job.json", "checker-*/catalogue.json"])
def test_the_words_never_come_to_an_end(visit_host, host, pattern):
    host.stalled.add(file_of(host, pattern))
    phone = visit_host().open("/en/lost-job/")

    stands(phone, LATE)


def test_a_file_is_gone(visit_host, host):
    (host.root / file_of(host, SMALL)).unlink()
    phone = visit_host().open(LINK)

    ends(phone, "failed")
    assert "micropython.wasm: the server answered 404" in phone.text("[role=alert]")


def test_what_cannot_be_unpacked_is_named(visit_host, host):
    path = file_of(host, SMALL)
    content = (host.root / path).read_bytes()
    host.spoilt[path] = content[:1000] + b"\0" * 1000 + content[2000:]
    phone = visit_host().open(LINK)

    ends(phone, "failed")
    assert "micropython.wasm: the file arrived incomplete" in phone.text("[role=alert]")
    assert host.paths().count(path) == 2, "once more, past what the phone had kept"


def test_a_host_that_unpacks_on_the_way(visit_host, host):
    host.unpacks = True
    ends(visit_host().open(LINK), "answered")
