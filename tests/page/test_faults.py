"""What breaks on a cheap phone: in each case the numbers and the day counts stand there, and nothing typed is lost."""

import pytest

from .conftest import S1, until
from .host import cached, kept, update
from .walk import fill, press_continue

LINK = f"/en/lost-job/#{S1}"
QUESTION = "/en/lost-job/#status=student"
POLICY = "Content-Security-Policy"


LATE = 20_000
"""Longer than the table leaves room for the questions, on a busy machine too. In milliseconds."""


def stands(phone, within: int = 1000) -> None:
    """Phone numbers and day counts, in the table or in the answer."""
    phone.page.locator("shirube-check a[href^='tel:']").first.wait_for(timeout=within)
    assert "14 days" in phone.text("shirube-check")


def ends(phone, state: str) -> None:
    phone.wait(state, timeout=60000)
    if state == "failed":
        stands(phone)
    assert phone.page.url.endswith(S1), "the answers stay in the address"


def file_of(host, pattern: str) -> str:
    return next(host.root.glob(f"assets/{pattern}")).relative_to(host.root).as_posix()


def test_what_was_typed_is_there_after_another_try(visit_host, host):
    phone = visit_host()
    held = []
    phone.context.route("**/checker.json", lambda route: held.append(route))
    phone.page.goto(f"{host.address}/en/residence-deadlines/", wait_until="commit")
    phone.page.wait_for_selector(".sc-question")
    chosen = phone.page.locator(".sc-question select, .sc-question input[type=radio]").first
    is_select = chosen.evaluate("field => field.tagName") == "SELECT"
    chosen.select_option(index=2) if is_select else chosen.check()
    draft = "[...document.querySelectorAll('.sc-question select, .sc-question :checked')].map(field => field.value)[0]"
    before = phone.page.evaluate(draft)
    held[0].abort()
    phone.wait("failed", timeout=30000)
    assert phone.page.locator("shirube-check a[href^='tel:']").first.is_visible()

    phone.context.unroute("**/checker.json")
    phone.page.click(".sc-failure button >> nth=-1")
    phone.page.wait_for_selector(".sc-question")
    assert before and phone.page.evaluate(draft) == before


def test_webassembly_is_blocked_by_a_policy(visit_host, host):
    host.headers[POLICY] = "script-src 'self' 'unsafe-inline'"
    ends(visit_host().open(LINK), "failed")


WITHOUT_LIMITS = "const set = setTimeout; window.setTimeout = (act, after, ...more) => after < 15000 && set(act, after, ...more)"


def test_workers_are_blocked_by_a_policy(visit_host, host):
    host.headers[POLICY] = "worker-src 'none'"
    phone = visit_host()
    phone.page.add_init_script(WITHOUT_LIMITS)  # the browser says that it blocks
    ends(phone.open(LINK), "answered")


SILENT = """window.Worker = class extends Worker {
  postMessage(message, transfer) { if (message.what !== '%s') super.postMessage(message, transfer) }
}"""


@pytest.mark.parametrize("what, limit, state", [("hello", 16_000, "answered"), ("load", 31_000, "failed"), ("call", 21_000, "failed")])
def test_a_worker_that_does_not_answer_is_given_up(visit, what, limit, state):
    phone = visit()
    phone.page.clock.install()
    phone.page.add_init_script(SILENT % what)
    phone.open(LINK)
    phone.page.wait_for_timeout(4000)
    assert phone.data()["state"] in ("loading", "ready")

    phone.page.clock.fast_forward(limit)
    ends(phone, state)


def test_a_start_can_be_stopped_when_all_has_arrived(visit):
    phone = visit()
    phone.page.add_init_script(SILENT % "load")
    phone.open("/en/lost-job/#status=student", "loading")
    phone.page.wait_for_selector(".sc-progress progress[max='1']")
    until(phone.page, "document.querySelector('.sc-progress progress').value > 0.99")
    phone.page.wait_for_timeout(300)
    phone.page.click(".sc-progress button")

    phone.wait("failed", "table", timeout=5000)
    stands(phone)


DENIED = """
for (const [owner, name] of [[Navigator.prototype, 'serviceWorker'], [window, 'caches'], [window, 'localStorage'], [window, 'indexedDB']])
  Object.defineProperty(owner, name, {get() { throw new DOMException('denied', 'SecurityError') }})"""
MISSING = "delete Navigator.prototype.serviceWorker; delete window.caches"


@pytest.mark.parametrize("script", [DENIED, MISSING], ids=["denied", "missing"])
def test_storage_and_service_workers_are(phone, script):
    visited = phone()
    visited.page.add_init_script(script)
    ends(visited.open(LINK), "answered")
    visited.page.wait_for_timeout(2500)

    assert visited.errors == []
    assert not visited.page.is_visible("[data-offline-kept]")


def test_storage_is_full(phone, host):
    visited = phone()
    devtools = visited.context.new_cdp_session(visited.page)
    devtools.send("Storage.overrideQuotaForOrigin", {"origin": host.address, "quotaSize": 200_000})
    ends(visited.open(LINK), "answered")
    visited.page.wait_for_timeout(4000)

    assert not visited.page.is_visible("[data-offline-kept]"), "nothing is promised"
    visited.page.reload()
    ends(visited, "answered")
    assert visited.errors == []


SPOIL = """async pattern => {
  const cache = await caches.open((await caches.keys())[0])
  const key = (await cache.keys()).find(({url}) => url.includes(pattern))
  await cache.put(key, new Response('spoilt'))
}"""


def test_a_kept_file_is_spoilt(phone, host):
    visited = kept(phone().open("/en/safety/"))
    visited.page.evaluate(SPOIL, "micropython.wasm.gz")
    ends(visited.open(LINK), "answered")

    host.is_down = True
    ends(visited.open("/en/privacy/").open(LINK), "answered")  # what was fetched anew is whole


def test_a_kept_file_is_spoilt_and_there_is_no_internet(phone, host):
    visited = kept(phone().open("/en/safety/"))
    visited.page.evaluate(SPOIL, "micropython.wasm.gz")
    host.is_down = True

    ends(visited.open(LINK), "failed")


NOW = "2027-01-05T03:00:00Z"


@pytest.mark.parametrize("zone", ["Asia/Yangon", "UTC", "Asia/Tokyo"])
@pytest.mark.parametrize("now, said", [(NOW, None), ("2025-11-22T03:00:00Z", "before these rules"), ("2028-03-01T03:00:00Z", "more than a year")])
def test_the_phones_date_is_wrong(visit, now, said, zone):
    phone = visit(timezone_id=zone)
    phone.page.clock.set_fixed_time(now)
    phone.open(LINK.removesuffix("&on=2026-11-22"), "answered")

    alerts = phone.page.locator(".sc-as-if[role=alert]")
    assert alerts.count() == (1 if said else 0)
    if said:
        assert said in alerts.inner_text()
    assert "30 November 2026" in phone.text(".sc-answer")


OLD = """
for (const [owner, ...names] of [
  [window, 'structuredClone', 'DecompressionStream', 'CompressionStream', 'requestIdleCallback', 'queueMicrotask', 'HTMLDialogElement', 'AggregateError'],
  [WebAssembly, 'instantiateStreaming', 'compileStreaming'],
  [Intl, 'RelativeTimeFormat', 'ListFormat', 'DisplayNames', 'Segmenter', 'DurationFormat'],
  [Element.prototype, 'replaceChildren', 'checkVisibility', 'setHTML'],
  [Array.prototype, 'at', 'findLast', 'toSorted', 'toReversed', 'group'],
  [String.prototype, 'at', 'replaceAll', 'isWellFormed'],
  [Object, 'hasOwn', 'groupBy'],
  [Promise, 'any', 'withResolvers', 'try'],
  [AbortSignal, 'timeout', 'any'],
  [Navigator.prototype, 'userAgentData', 'connection', 'deviceMemory', 'storage'],
]) for (const name of names) delete owner[name]
const observe = PerformanceObserver.prototype.observe
PerformanceObserver.prototype.observe = function (options) {
  if (!options.entryTypes) throw new TypeError('no entryTypes')
  observe.call(this, options)
}"""


@pytest.mark.parametrize("more", ["", "delete window.Worker"], ids=["with workers", "all on the page"])
def test_a_browser_of_some_years_ago(visit, more):
    phone = visit()
    phone.page.add_init_script(f"{OLD}\n{more}")
    ends(phone.open(LINK), "answered")

    assert phone.errors == []
    assert any(request.url.endswith("micropython.wasm") for request in phone.requests), "not the packed file"


IN_A_CHAT = "Mozilla/5.0 (Linux; Android 10; SM-A105; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36 {}"


@pytest.mark.parametrize("app", ["", "Line/14.0.0", "[FB_IAB/FB4A;FBAV/400.0;]", "MicroMessenger/8.0"])
def test_a_page_inside_a_chat_application(visit, app):
    phone = visit(user_agent=IN_A_CHAT.format(app)).open(LINK)
    phone.wait("answered", "micropython")


@pytest.mark.parametrize("gone", ["customElements", "Promise", "fetch", "WebAssembly"])
def test_a_browser_without(visit, gone):
    phone = visit()
    phone.page.add_init_script(f"delete window.{gone}")
    phone.open(LINK)

    stands(phone, LATE)


def test_two_tabs_with_different_versions(phone, host):
    first = kept(phone().open(QUESTION, "ready"))
    first.page.wait_for_selector("[data-question=left-on]")
    first.page.fill("[data-question=left-on] input >> nth=0", "2026")
    words = file_of(host, "words-*/en.json")
    (host.root / "assets" / words.split("/")[1]).rename(host.root / "assets/words-00000000")
    for page in host.root.rglob("index.html"):
        page.write_text(page.read_text("utf-8").replace(words.split("/")[1], "words-00000000"), "utf-8")
    host.publish()

    second = first.context.new_page()
    second.goto(f"{host.address}/en/privacy/")
    update(first)
    second.wait_for_selector("[data-offline-newer]:not([hidden])", timeout=15000)
    second.click("[data-offline-newer] button")
    first.page.wait_for_selector("[data-offline-elsewhere]:not([hidden])")

    assert first.page.input_value("[data-question=left-on] input >> nth=0") == "2026", "loaded by nobody's wish"
    assert first.page.evaluate("path => fetch('/' + path).then(found => found.status)", words) == 200
    fill(first.page, {"kind": "date"}, "2026-11-16")
    press_continue(first.page)
    first.page.wait_for_selector("[data-question=stay-until]")
    assert any("words-00000000" in url for url in cached(first))
