"""Nothing leaves the phone."""

from urllib.parse import urlsplit

from .conftest import S1
from .test_checks import questions
from .walk import CHECKS, walk


def test_no_request_goes_elsewhere_or_carries_an_answer(visit):
    phone = visit(desktop=True)
    phone.open("/en/lost-job/")
    walk(phone.page, questions("lost-job"), CHECKS["lost-job"])
    phone.wait("answered", "pyodide", timeout=60000)

    assert len(phone.requests) > 5
    for request in phone.requests:
        said = request.url + (request.post_data or "") + str(request.headers)
        assert request.url.startswith((phone.site, "data:", "blob:"))
        for answer in ("technical-intern-2", "2026-11-16", "2027-02-10"):
            assert answer not in said
        assert not urlsplit(request.headers.get("referer", "")).fragment


def test_nothing_is_stored(visit):
    phone = visit().open(f"/en/lost-job/#{S1}", "answered")

    assert phone.page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert phone.page.evaluate("indexedDB.databases().then(all => all.length)") == 0
    assert "technical" not in phone.page.title()


def test_the_policy_is_kept(visit):
    phone = visit(desktop=True)
    broken = []
    phone.page.on("console", lambda message: broken.append(message.text) if "Security Policy" in message.text else None)
    phone.open(f"/en/lost-job/#{S1}")
    phone.wait("answered", "pyodide", timeout=60000)

    assert broken == []


REFUSED = """async elsewhere => {
  const seen = []
  document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => seen.push(effectiveDirective))
  const script = document.createElement('script')
  script.textContent = 'window.harmed = true'
  document.body.append(script)
  document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.harmed = true"><p style="color: red">')
  await fetch(elsewhere).catch(() => {})
  await new Promise(done => setTimeout(done, 300))
  return [Boolean(window.harmed), [...new Set(seen)].sort()]
}"""


def test_the_policy_refuses_scripts_styles_and_requests_that_are_not_ours(visit):
    phone = visit().open(f"/en/lost-job/#{S1}", "answered")

    refused = ["connect-src", "script-src-attr", "script-src-elem", "style-src-attr"]
    assert phone.page.evaluate(REFUSED, "http://localhost:1/") == [False, refused]


def test_what_a_fragment_says_is_never_markup(visit):
    phone = visit()
    phone.page.add_init_script("window.alert = () => { window.harmed = true }")
    phone.open("/en/lost-job/#status=<img src=x onerror=alert(1)>&on=<script>alert(1)</script>&left-on=javascript:alert(1)", "ready")
    phone.page.wait_for_selector(".sc-question")

    assert not phone.page.evaluate("window.harmed")
    assert not phone.page.locator("shirube-check img, shirube-check script").count()
