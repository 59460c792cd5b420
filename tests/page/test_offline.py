"""Without internet: what a phone keeps after one visit, and how it gets a newer version."""

import json

import pytest

from tests.test_budgets import weight
from theme.hooks.languages import LANGUAGES
from tools import offline

from .conftest import ROOT, S1
from .host import cached, kept, update
from .test_checks import questions
from .walk import CHECKS, fill, press_continue, walk

SITE = ROOT / "site"
LINK = f"/en/lost-job/#{S1}"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.folder)
def test_a_language_takes_at_most_2_mb_on_a_phone(language):
    (list_file,) = (SITE / "offline" / language.folder).glob("*.json")
    content = json.loads(list_file.read_text("utf-8"))

    paths = [path for path, _, *packed in content["files"] if packed in ([], [True])]
    files = [SITE / path / "index.html" if path.endswith("/") or not path else SITE / path for path in paths]
    assert sum(map(weight, files)) + list_file.stat().st_size <= offline.MOST
    assert {f"{language.folder}/", f"{language.folder}/lost-job/"} <= {row[0] for row in content["files"]}
    assert not any("pyodide" in row[0] for row in content["files"])


def test_what_is_kept_is_packed_and_fits(phone, host):
    visited = kept(phone().open("/en/privacy/"))
    sizes = """async () => {
      const cache = await caches.open((await caches.keys())[0]), keys = await cache.keys()
      const buffers = await Promise.all(keys.map(async key => (await (await cache.match(key)).arrayBuffer()).byteLength))
      return buffers.reduce((sum, one) => sum + one, 0)
    }"""
    assert 300_000 < visited.page.evaluate(sizes) <= offline.MOST


@pytest.mark.parametrize("host", ["/", "/project/"], indirect=True)
def test_after_one_visit_every_check_of_the_language_works_in_airplane_mode(phone, host):
    visited = kept(phone().open("/en/safety/"))
    host.is_down = True

    for check in CHECKS:
        visited.open(f"/en/{check}/")
        walk(visited.page, questions(check), CHECKS[check])
        visited.wait("answered", "micropython")
    visited.open("/en/")
    assert visited.page.locator("main a").count() > 8
    assert not visited.errors


def test_the_worker_and_its_cache_leave_a_neighbour_alone(phone, host):
    visited = kept(phone().open("/en/safety/"))
    visited.page.evaluate("caches.open('neighbour').then(cache => cache.put('/en/lost-job/', new Response('not ours')))")
    host.is_down = True
    visited.open("/en/lost-job/")

    assert "not ours" not in visited.page.content()
    host.is_down = False
    host.change("en/lost-job/index.html", "</main>", "<p>changed</p></main>")
    host.publish()
    update(visited)
    visited.page.click("[data-offline-newer] button")
    visited.page.wait_for_selector("p:text-is('changed')")
    assert visited.page.evaluate("caches.has('neighbour')")


# The five things that Workbox knows and a worker written by hand forgets.


def test_pages_are_fetched_past_the_browsers_cache_and_what_is_named_by_content_is_not(phone, host):
    kept(phone().open("/en/lost-job/", "ready"))

    def fresh(path):
        return [headers for asked, headers in host.asked if asked == path and headers.get("Cache-Control") == "no-cache"]

    assert fresh("en/lost-job/") and fresh("en/privacy/")
    scripts = [path for path in host.paths() if path.endswith("shirube.js")]
    assert len(scripts) == 1, "the browser had it already"


def test_files_come_one_at_a_time(phone, host):
    visited = phone().open("/en/privacy/")
    visited.page.wait_for_load_state("networkidle")
    host.most_at_once = 0
    kept(visited)

    assert len(host.asked) > 20
    assert host.most_at_once <= 2, "one file, and perhaps the worker's own script"


def test_a_redirected_page_still_answers(phone, host):
    host.moved["en/consultation/"] = "en/consultation/index.html"
    visited = kept(phone().open("/en/safety/"))
    host.is_down = True

    visited.open("/en/consultation/", "ready")
    visited.open("/en/lost-job").wait("ready")
    assert visited.page.url.endswith("/en/lost-job/"), "an address without its slash leads on"


CANNOT_PACK = "delete self.CompressionStream; delete self.DecompressionStream; const LISTS"


def test_a_browser_that_cannot_pack_keeps_all_unpacked(phone, host):
    host.change("sw.js", "const LISTS", CANNOT_PACK)
    host.moved["en/consultation/"] = "en/consultation/index.html"
    visited = phone()
    visited.page.add_init_script("delete window.CompressionStream; delete window.DecompressionStream")
    kept(visited.open("/en/safety/"))
    host.is_down = True

    visited.open("/en/consultation/", "ready")
    visited.open(LINK, "answered")
    assert not any(".gz" in url for url in cached(visited))


def test_only_what_is_whole_is_kept(phone, host):
    host.spoilt["en/privacy/"] = b"<!doctype html><p>a portal's log-in page</p>"
    visited = phone().open("/en/safety/")
    while "en/privacy/" not in host.paths():
        visited.page.wait_for_timeout(100)
    visited.page.wait_for_timeout(1000)
    assert not visited.page.is_visible("[data-offline-kept]")
    assert not any("/en/privacy/" in url for url in cached(visited))

    host.spoilt.clear()
    before = len(host.asked)
    visited.page.reload()
    kept(visited)
    assert "en/privacy/" in host.paths()[before:]
    assert "en/consultation/" not in host.paths()[before:], "what was kept already is not fetched again"


LOSE = """async pattern => {
  const cache = await caches.open((await caches.keys())[0])
  for (const key of await cache.keys()) if (key.url.includes(pattern)) await cache.delete(key)
}"""


def test_a_page_that_was_lost_and_has_changed_since_is_taken_as_it_is(phone, host):
    visited = kept(phone().open("/en/safety/"))
    visited.page.evaluate(LOSE, "/en/privacy/")
    visited.context.new_cdp_session(visited.page).send("Network.clearBrowserCache")
    host.spoilt["en/privacy/"] = b"<!doctype html><title>A newer page</title>"
    visited.page.goto(f"{host.address}/en/privacy/")

    assert visited.page.title() == "A newer page"


def test_an_update_fetches_what_has_changed_and_asks_before_it_loads(phone, host):
    host.publish(without="change.2027-04-01.isa-esd-overview")
    visited = kept(phone().open("/en/lost-job/", "ready"))
    fill(visited.page, {"kind": "choice"}, "student")
    press_continue(visited.page)
    visited.page.wait_for_selector("[data-question=left-on]")
    visited.page.fill(".sc-question input >> nth=0", "2026")
    host.change("en/privacy/index.html", "</main>", "<p>changed</p></main>")
    host.publish()
    host.asked.clear()

    update(visited)
    visited.page.wait_for_selector("[data-offline-newer]:not([hidden])")

    assert sorted(host.paths())[:1] == ["en/privacy/"]
    assert {path.split("/")[0] for path in host.paths()} <= {"en", "offline", "sw.js"}
    assert visited.page.input_value(".sc-question input >> nth=0") == "2026", "nothing was loaded by itself"
    assert visited.page.locator("[data-offline-newer] li").count() == 1
    visited.page.click("[data-offline-newer] button")
    visited.page.wait_for_selector("[data-question=left-on]")
    assert visited.page.url.endswith("#status=student")
    visited.open("/en/privacy/")
    assert "changed" in visited.page.content()


def test_a_change_in_another_language_asks_nothing(phone, host):
    visited = kept(phone().open("/en/privacy/"))
    host.change("vi/privacy/index.html", "</main>", "<p>changed</p></main>")
    host.publish()

    update(visited)
    visited.page.wait_for_timeout(1500)
    assert not visited.page.is_visible("[data-offline-newer]")
    assert not visited.page.evaluate("navigator.serviceWorker.getRegistration().then(found => Boolean(found.waiting))")


def test_pyodide_is_kept_once_it_was_used(phone, host):
    visited = kept(phone(desktop=True).open("/en/privacy/"))
    assert not any("pyodide" in url for url in cached(visited))

    visited.open(LINK).wait("answered", "pyodide", timeout=60000)
    host.is_down = True
    visited.page.reload()
    visited.wait("answered", "pyodide", timeout=60000)


def test_a_phone_that_saves_data_is_asked(phone, host):
    visited = phone()
    visited.page.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    visited.open("/en/privacy/")
    visited.page.wait_for_selector("[data-offline-ask]:not([hidden])")
    assert not cached(visited)

    visited.page.click("[data-offline-ask] button")
    kept(visited)


def test_an_iphone_is_told_about_the_home_screen(phone):
    visited = phone()
    visited.page.add_init_script("navigator.standalone = false")
    kept(visited.open("/en/privacy/"))

    assert visited.page.is_visible("[data-offline-home-screen]")


def test_a_frame_on_another_page_keeps_nothing(phone, host):
    visited = phone()
    visited.page.goto(f"{host.address}/404.html")  # keeps nothing itself
    for path in ("embed/?check=lost-job", "safety/"):
        visited.page.evaluate("address => { document.body.append(Object.assign(document.createElement('iframe'), {src: address})) }", f"{host.address}/en/{path}")
    visited.page.frame_locator("iframe >> nth=0").locator("shirube-check[data-state=ready]").wait_for()
    visited.page.wait_for_timeout(2500)

    assert "sw.js" not in host.paths()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.folder)
def test_the_site_can_be_installed(language):
    folder = SITE / language.folder
    manifest = json.loads((folder / "manifest.webmanifest").read_text("utf-8"))

    assert manifest["lang"] == language.lang
    assert (folder / manifest["start_url"] / "index.html").is_file()
    for icon in manifest["icons"]:
        content = (folder / icon["src"]).read_bytes()
        width, height = (int.from_bytes(content[at : at + 4]) for at in (16, 20))
        assert icon["sizes"] == f"{width}x{height}"
