"""10,000 generated addresses, messages, stored texts and cells: no script runs, no traceback is shown, no hang."""

import csv
import io
import json
import random
import re

import pytest

from checker.catalogue import checks_json
from tests.people import COLUMNS
from tools.browser import FLAGS

from .conftest import S1, Visit, chromium, until
from .test_embed import complete, open_town, town
from .test_embed import host as town_page

TIMES = 10_000
TODAY = S1.removesuffix("&on=2026-11-22")
HARM = [
    "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "javascript:alert(1)", "'\"><svg onload=alert(1)>", "{{7*7}}", "${alert(1)}",
    "\u202e\u0000\ufeff", "%00", "%E0%A4%A", "__proto__", "constructor", "0001-01-01", "9999-12-31", "-1", "1e999", "NaN", "２０２６", "a" * 3000, "&" * 50, "=" * 50,
    "2026-02-30", "\\", "\n", "💥", "unknown", "true", "null", "[]", "{}",
]  # fmt: skip
QUESTIONS = {check["id"]: check["questions"] for check in checks_json()["checks"]}
IDS = [question["id"] for question in QUESTIONS["lost-job"]]
CODES = [str(code) for question in QUESTIONS["lost-job"] for code in question.get("codes") or []]
TRACES = re.compile(r"Traceback|File \"|at .*\.js:\d+|Error:|undefined|\[object|NaN", re.I)

HARMFUL = ":is(img, script, iframe, [onerror], [onload], [href^='javascript'])"
ALERT = "window.alert = () => { window.harmed = true }"
CHANGE_ADDRESS = """async fragments => {
  let slowest = 0, taken = 0
  for (const [place, fragment] of fragments.entries()) {
    const began = performance.now()
    try { location.hash = fragment } catch {}
    taken += location.hash.length > 0
    if (place % 20 === 0) await new Promise(requestAnimationFrame)
    slowest = Math.max(slowest, performance.now() - began)
  }
  await new Promise(resolve => setTimeout(resolve, 1500))
  return [slowest, taken]
}"""
STORE = """async ({texts, harmful}) => {
  const check = document.querySelector('shirube-check'), turn = new MessageChannel()
  const {show} = await import(check.session.assets.actions)
  let slowest = 0, painted = 0
  for (const [place, text] of texts.entries()) {
    const began = performance.now()
    localStorage['shirube:kept:lost-job'] = text
    await show({session: check.session, screen: check.screen, element: check})
    await new Promise(resolve => { turn.port1.onmessage = resolve; turn.port2.postMessage(0) })
    if (place % 100 === 0) await new Promise(requestAnimationFrame)
    slowest = Math.max(slowest, performance.now() - began)
    painted += !check.querySelector(harmful) && Boolean(check.querySelector('[data-do=sheet]'))
  }
  return [slowest, painted]
}"""
COUNT = "window.heard = 0; addEventListener('message', () => { heard += 1 })"
SEND = """async messages => {
  const frame = document.querySelector('iframe').contentWindow
  for (const [place, message] of messages.entries()) {
    frame.postMessage(message, '*')
    postMessage(message, '*')
    if (place % 50 === 0) await new Promise(requestAnimationFrame)
  }
}"""


def fragments(chance: random.Random) -> list[str]:
    def pair() -> str:
        name = chance.choice([*IDS, "on", "check", *HARM]) if chance.random() < 0.9 else chance.choice(HARM) * 3
        return f"{name}={chance.choice([*HARM, *CODES, '2026-11-16'])}"

    return ["&".join(pair() for _ in range(chance.randrange(1, 7))) for _ in range(TIMES)]


def messages(chance: random.Random) -> list:
    kinds = ["shirube:height", "keep", "renew", *HARM]
    return [{"type": chance.choice(kinds), "height": chance.choice([1, -1, 1e9, *HARM]), "what": chance.choice(kinds)} for _ in range(TIMES)]


def stored(chance: random.Random) -> list[str]:
    """What stands where an answer is kept: near to what we write, and far from it."""

    def harm():
        return chance.choice([*HARM, "2026-11-22", "#status=student", None, 7, [], {}])

    def kept() -> dict:
        deadlines = [{"id": harm(), "do-by": harm(), "sources": chance.choice([[harm()], harm()])} for _ in range(3)]
        fragment = chance.choice([f"#{chance.choice(HARM)}", f"#{TODAY}"])  # what is kept is shown beside the same answers alone
        whole = {"on": "2026-11-22", "fragment": fragment, "version": harm(), "deadlines": deadlines, "sources": {}}
        return whole | {chance.choice([*whole]): chance.choice([harm(), [harm()]]) for _ in range(chance.randrange(3))}

    return [chance.choice(HARM) if chance.random() < 0.1 else json.dumps(kept()) for _ in range(TIMES)]


@pytest.fixture
def phone(browser, site):
    """In a browser that does not refuse two hundred addresses in ten seconds."""
    patient = browser.browser_type.launch(executable_path=chromium(), args=[*FLAGS, "--disable-ipc-flooding-protection"])
    yield Visit(patient, site)
    patient.close()


def unharmed(visited: Visit, place: str) -> None:
    assert not visited.page.evaluate("window.harmed") and not visited.errors
    assert visited.page.locator(f"{place} {HARMFUL}").count() == 0
    assert not [request.url for request in visited.requests if not request.url.startswith((visited.site, "data:", "blob:")) or "=" in request.url.split("#")[0]]


def test_ten_thousand_addresses(phone):
    phone.page.add_init_script(ALERT)
    phone.open("/en/lost-job/", "ready")
    title = phone.page.title()
    phone.requests.clear()
    slowest, taken = phone.page.evaluate(CHANGE_ADDRESS, fragments(random.Random(20261122)))

    assert slowest < 2000, "no hang"
    assert taken > TIMES * 0.95
    unharmed(phone, "shirube-check")
    assert not TRACES.search(phone.text("shirube-check"))
    assert phone.page.title() == title
    phone.open("/en/").open(f"/en/lost-job/#{S1}", "answered")  # and it still works


def test_ten_thousand_stored_texts(visit):
    phone = visit()
    phone.page.add_init_script(ALERT)
    phone.open(f"/en/lost-job/#{TODAY}", "answered")
    phone.page.wait_for_selector("[data-do=sheet]")
    phone.requests.clear()
    texts = stored(random.Random(20261123))
    slowest, painted = phone.page.evaluate(STORE, {"texts": texts, "harmful": HARMFUL})

    assert len(texts) == painted == TIMES, "after each of them no markup, and the answer's buttons"
    assert slowest < 2000, "no hang"
    unharmed(phone, "shirube-check")
    assert not TRACES.search(phone.text(".sc-answer"))


def test_ten_thousand_messages_to_a_frame_and_to_the_page_around_it(visit, site):
    sent = messages(random.Random(20261124))
    with town(town_page(site)) as address:
        phone, frame = open_town(visit, address)
        frame.locator("[data-do=sheet]").wait_for(timeout=20000)
        complete(phone, frame)
        inside = next(one for one in phone.page.frames if "/embed/" in one.url)
        for one in (phone.page, inside):
            one.evaluate(f"void ({ALERT})")
            one.evaluate(COUNT)
        fragment = inside.evaluate("location.hash")
        phone.page.evaluate(SEND, sent)
        until(phone.page, f"heard >= {TIMES}")
        until(inside, f"heard >= {TIMES}")

        complete(phone, frame)
        assert inside.evaluate("location.hash") == fragment
        assert not any(one.evaluate("window.harmed") for one in (phone.page, inside)) and not phone.errors
        assert frame.locator(f"shirube-check {HARMFUL}").count() == 0
        assert inside.evaluate("document.querySelector('shirube-check').dataset.state") == "answered"


def test_ten_thousand_cells(visit):
    chance = random.Random(20261125)
    people = TIMES // len(COLUMNS)
    cells = [[chance.choice([*HARM, *CODES, "2026-11-16", "=1+1", '"', ",,", "\r\n"]) for _ in COLUMNS] for _ in range(people)]
    text = io.StringIO(newline="")
    csv.writer(text).writerows([COLUMNS, *cells])
    counter = visit(desktop=True)
    counter.page.add_init_script(ALERT)
    counter.open("/en/desk/")
    counter.page.wait_for_selector("shirube-desk[data-state=ready]")
    counter.page.set_input_files("#desk-file", {"name": "people.csv", "mimeType": "text/csv", "buffer": text.getvalue().encode("utf-8", "replace")})
    counter.page.wait_for_selector("[data-read]", timeout=90000)
    counter.page.click("[data-do=find]")
    counter.page.wait_for_selector("[data-found]", timeout=60000)

    assert f"{people} rows" in counter.text("[data-found] p")
    unharmed(counter, "shirube-desk")
    assert not re.search(r"Traceback|File \"|\[object", counter.text("shirube-desk"))
    with counter.page.expect_download() as saved:
        counter.page.click("[data-do=save-bad]")
    rows = list(csv.reader(io.StringIO(open(saved.value.path(), encoding="utf-8-sig", newline="").read())))
    assert len(rows) > people / 2
    assert not [cell for row in rows for cell in row if cell.strip()[:1] in set("=+@-")]


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
