"""10,000 generated addresses, messages and stored texts in one session: no script runs, no traceback, no hang."""

import json
import random
import re

import pytest

from checker.catalogue import checks_json

from .conftest import QUIET, S1, Visit, chromium

TIMES = 10_000
HARM = [
    "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "javascript:alert(1)", "'\"><svg onload=alert(1)>", "{{7*7}}", "${alert(1)}",
    "\u202e\u0000\ufeff", "%00", "%E0%A4%A", "__proto__", "constructor", "0001-01-01", "9999-12-31", "-1", "1e999", "NaN", "２０２６", "a" * 3000, "&" * 50, "=" * 50,
    "2026-02-30", "\\", "\n", "💥", "unknown", "true", "null", "[]", "{}",
]  # fmt: skip
QUESTIONS = {check["id"]: check["questions"] for check in checks_json()["checks"]}
IDS = [question["id"] for question in QUESTIONS["lost-job"]]
CODES = [str(code) for question in QUESTIONS["lost-job"] for code in question.get("codes") or []]
TRACES = re.compile(r"Traceback|File \"|at .*\.js:\d+|Error:|undefined|\[object|NaN", re.I)

BOMBARD = """async ({fragments, messages}) => {
  let slowest = 0, taken = 0
  for (const [place, fragment] of fragments.entries()) {
    const began = performance.now()
    try { location.hash = fragment } catch {}
    window.postMessage(messages[place], '*')
    taken += location.hash.length > 0
    if (place % 20 === 0) await new Promise(requestAnimationFrame)
    slowest = Math.max(slowest, performance.now() - began)
  }
  await new Promise(resolve => setTimeout(resolve, 1500))
  return [slowest, taken]
}"""


def fragments(chance: random.Random) -> list[str]:
    def pair() -> str:
        name = chance.choice([*IDS, "on", "check", *HARM]) if chance.random() < 0.9 else chance.choice(HARM) * 3
        return f"{name}={chance.choice([*HARM, *CODES, '2026-11-16'])}"

    return ["&".join(pair() for _ in range(chance.randrange(1, 7))) for _ in range(TIMES)]


def messages(chance: random.Random) -> list:
    kinds = ["shirube:height", "keep", "renew", *HARM]
    return [{"type": chance.choice(kinds), "height": chance.choice([1, -1, 1e9, *HARM]), "what": chance.choice(kinds)} for _ in range(TIMES)]


def stored(chance: random.Random) -> list[list[str]]:
    return [[f"{chance.choice(['shirube', *HARM[:3]])}{number % 50}", chance.choice(HARM)] for number in range(TIMES)]


@pytest.fixture
def phone(browser, site):
    """In a browser that does not refuse two hundred addresses in ten seconds."""
    patient = browser.browser_type.launch(executable_path=chromium(), args=[*QUIET, "--disable-ipc-flooding-protection"])
    yield Visit(patient, site)
    patient.close()


def test_ten_thousand_of_each(phone):
    chance = random.Random(20261122)
    dialogs = []
    phone.page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    phone.page.add_init_script("window.alert = () => { window.harmed = true }")
    phone.open("/en/lost-job/")
    phone.page.evaluate("pairs => pairs.forEach(([name, value]) => { try { localStorage[name] = value } catch {} })", stored(chance))
    phone.page.reload()
    phone.wait("ready")
    phone.requests.clear()
    hostile = fragments(chance)
    slowest, taken = phone.page.evaluate(BOMBARD, {"fragments": hostile, "messages": messages(chance)})

    assert slowest < 2000, "no hang"
    assert taken > TIMES * 0.95
    assert not phone.page.evaluate("window.harmed") and not dialogs and not phone.errors
    assert phone.page.locator("shirube-check :is(img, script, iframe, [onerror], [onload], [href^='javascript'])").count() == 0
    assert not TRACES.search(phone.text("shirube-check"))
    assert not [request.url for request in phone.requests if not request.url.startswith(phone.site) or "=" in request.url.split("#")[0]]
    assert phone.page.title() == "I lost my job - Shirube" or "<" not in phone.page.title()
    phone.open("/en/").open(f"/en/lost-job/#{S1}", "answered")  # and it still works


def test_an_embed_names_a_check_and_nothing_else(visit):
    phone = visit()
    phone.page.add_init_script("window.alert = () => { window.harmed = true }")
    for harm in HARM[:12]:
        phone.page.goto(f"{phone.site}/en/embed/?check={harm.replace('%', '%25').replace('#', '')}&counter={harm.replace('%', '%25')}")
        phone.page.wait_for_selector("shirube-check[data-state]", state="attached")
        assert not phone.page.evaluate("window.harmed")
        assert phone.page.locator("shirube-check a[href^='tel:']").first.is_visible()


def test_answers_are_in_no_request_referrer_or_title(visit):
    phone = visit()
    phone.open(f"/en/lost-job/#{S1}", "answered")
    phone.page.click("main a[href^='../']:visible >> nth=0")
    phone.page.wait_for_load_state()
    said = json.dumps([[request.url.split("#")[0], request.headers, request.post_data] for request in phone.requests]) + phone.page.title()

    assert "technical-intern-2" not in said and "2027-02-10" not in said
    assert phone.page.evaluate("document.referrer") == ""
