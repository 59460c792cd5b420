"""A check in somebody else's page: another origin, narrow, strict, with and without the script."""

import contextlib
import http.server
import json
import re
import threading
from itertools import pairwise

import jsonschema
import pytest

from theme.hooks.languages import LANGUAGES
from tools.serve import SITE

from .conftest import ROOT, S1, until

SCHEMA = json.loads((ROOT / "counters/schema.json").read_text("utf-8"))
COUNTERS = sorted(path for path in (ROOT / "counters").glob("*.json") if path.name != "schema.json")
BORDER = 2 * 2 + 1
EXAMPLE = json.loads((ROOT / "counters/example.json").read_text("utf-8"))


@contextlib.contextmanager
def town(page: str, policy: str | None = None):
    """A municipal page on an origin of its own."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            if policy:
                self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, format, *args):
            """Quiet."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}/"
        running.shutdown()


def host(site, script=True, search="check=lost-job&counter=example", fragment=S1, sandbox="", width=320) -> str:
    tag = f'<script src="{site}/embed.js"></script>' if script else ""
    frame = f'<iframe src="{site}/vi/embed/?{search}#{fragment}" title="Shirube" width="{width}" height="600"{sandbox}></iframe>'
    return f"<!doctype html><title>Town</title><h1>Town hall</h1>{tag}{frame}<p id=after>after</p>"


def open_town(visit, address, **options):
    phone = visit(**options)
    phone.page.goto(address)
    return phone, phone.page.frame_locator("iframe")


def height(phone) -> int:
    return phone.page.eval_on_selector("iframe", "frame => frame.getBoundingClientRect().height")


def complete(phone, frame):
    """Until all parts stand there, which come one by one, and the frame is as high as they are."""
    frame.locator("shirube-check[data-state=answered]").wait_for(timeout=20000)
    frame.locator("[data-do=sheet]").wait_for()
    frame.locator(".embed-counter:not([hidden])").wait_for()
    for _ in range(100):
        phone.page.wait_for_timeout(100)
        if abs(height(phone) - content_height(frame)) <= BORDER:
            return
    raise AssertionError(f"{height(phone)} px for {content_height(frame)} px")


def content_height(frame) -> int:
    return frame.locator("body").evaluate("body => body.getBoundingClientRect().height")


STRICT = "default-src 'none'; frame-src {0}; script-src {0}"


@pytest.mark.parametrize("policy", [None, STRICT], ids=["no policy", "strict"])
@pytest.mark.parametrize("sandbox", ["", ' sandbox="allow-scripts allow-same-origin allow-popups allow-modals allow-downloads"'], ids=["open", "sandbox"])
def test_the_frame_is_as_tall_as_its_content(visit, site, policy, sandbox):
    with town(host(site, sandbox=sandbox), policy and policy.format(site)) as address:
        phone, frame = open_town(visit, address)
        complete(phone, frame)

        assert height(phone) > 1500
        assert frame.locator("html").evaluate("page => page.scrollWidth <= innerWidth")


def test_without_the_script_the_frame_scrolls(visit, site):
    with town(host(site, script=False)) as address:
        phone, frame = open_town(visit, address)
        frame.locator("shirube-check[data-state=answered]").wait_for(timeout=20000)

        assert height(phone) < 610
        assert frame.locator("html").evaluate("page => { page.scrollTop = 300; return page.scrollTop }") == 300


def test_what_is_sent_is_the_height_and_nothing_else(visit, site):
    listen = "<script>window.heard = []; addEventListener('message', ({data, origin}) => heard.push([origin, data]))</script>"
    with town(listen + host(site)) as address:
        phone, frame = open_town(visit, address)
        frame.locator("shirube-check[data-state=answered]").wait_for(timeout=20000)
        until(phone.page, "heard.length")
        heard = phone.page.evaluate("heard")

        assert {origin for origin, _ in heard} == {site}
        assert all(data.keys() == {"type", "height"} and data["type"] == "shirube:height" for _, data in heard)
        heights = [data["height"] for _, data in heard]
        assert all(one != other for one, other in pairwise(heights)), "only when it changes"


def test_messages_from_elsewhere_change_nothing(visit, site):
    with town(host(site)) as address:
        phone, frame = open_town(visit, address)
        complete(phone, frame)
        phone.page.evaluate("postMessage({type: 'shirube:height', height: 5}, '*')")
        phone.page.evaluate("document.querySelector('iframe').contentWindow.postMessage({type: 'shirube:height', height: 5, answers: {status: 'student'}}, '*')")
        phone.page.wait_for_timeout(300)

        complete(phone, frame)
        assert "technical-intern-2" in frame.locator("html").evaluate("() => location.hash")


HEARD = """done => addEventListener('message', ({data}) => data.height === 1e9 && done(document.querySelector('iframe').offsetHeight))"""


def test_a_frame_has_an_end(visit, site):
    with town(host(site)) as address:
        phone, frame = open_town(visit, address)
        frame.locator("shirube-check[data-state=answered]").wait_for(timeout=20000)
        phone.page.evaluate(f"window.heard = new Promise({HEARD}); 0")
        frame.locator("body").evaluate("() => parent.postMessage({type: 'shirube:height', height: 1e9}, '*')")

        assert 10000 < phone.page.evaluate("heard") <= 20000 + BORDER


OTHER = """<iframe id=other height=200 srcdoc="<script>parent.postMessage({type: 'shirube:height', height: 5}, '*')</script>"></iframe>"""


def test_a_frame_from_elsewhere_is_left_alone(visit, site):
    with town(host(site) + OTHER) as address:
        phone, _ = open_town(visit, address)
        phone.page.frame_locator("iframe >> nth=0").locator("shirube-check[data-state=answered]").wait_for(timeout=20000)

        assert phone.page.eval_on_selector("#other", "frame => frame.offsetHeight") >= 200


def test_the_counter_s_name_phone_hours_and_languages_stand_first(visit, site):
    with town(host(site)) as address:
        _, frame = open_town(visit, address)
        frame.locator(".embed-counter:not([hidden])").wait_for(timeout=20000)

        assert EXAMPLE["name"]["en"] in frame.locator(".embed-counter").inner_text()
        assert EXAMPLE["hours"]["en"] in frame.locator(".embed-counter").inner_text()
        assert frame.locator(".embed-phone a").get_attribute("href") == "tel:0000000000"
        shown = frame.locator(".embed-first a").evaluate_all("links => links.map(link => link.dataset.languageLink)")
        assert shown == [folder for folder in EXAMPLE["languages"] if folder in [one.folder for one in LANGUAGES]]


def test_another_language_keeps_check_counter_and_answers(visit, site):
    with town(host(site)) as address:
        _, frame = open_town(visit, address)
        frame.locator("shirube-check[data-state=answered]").wait_for(timeout=20000)
        frame.locator(".embed-first a[data-language-link=my]").click()
        frame.locator("html[lang=my] shirube-check[data-state=answered]").wait_for(timeout=20000)

        assert frame.locator("html").evaluate("() => location.search + location.hash") == f"?check=lost-job&counter=example#{S1}"
        frame.locator(".embed-counter:not([hidden])").wait_for()


@pytest.mark.parametrize("counter", ["", "&counter=nobody", "&counter=../../data/checks", "&counter=schema", "&counter=%3Cimg%3E"])
def test_an_unknown_counter_leaves_the_check_alone(visit, site, counter):
    with town(host(site, search="check=lost-job" + counter)) as address:
        phone, frame = open_town(visit, address)
        frame.locator("shirube-check[data-state=answered]").wait_for(timeout=20000)

        assert frame.locator(".embed-counter").is_hidden()
        assert not phone.errors
        assert not [request.url for request in phone.requests if "/data/" in request.url.split("?")[0]]


def test_a_card_inside_the_frame_does_not_make_it_grow_for_ever(visit, site):
    with town(host(site)) as address:
        phone, frame = open_town(visit, address)
        frame.locator("[data-do=cards]").click(timeout=20000)
        frame.locator("[data-card=hello-work]").click()
        frame.locator(".shown.card").wait_for()
        phone.page.wait_for_timeout(800)
        first = height(phone)
        phone.page.wait_for_timeout(800)

        assert height(phone) == first < 1500


def test_the_script_is_at_most_1_kb():
    assert (SITE / "embed.js").stat().st_size <= 1000


def test_the_page_makes_the_line_and_shows_it(visit, site):
    desktop = visit(desktop=True).open("/en/embed-here/")
    desktop.page.wait_for_selector("shirube-embed[data-state=ready]")
    desktop.page.select_option("#embed-language", "vi")
    desktop.page.fill("#embed-counter", "example")
    line = desktop.page.input_value("#embed-line")

    assert f'src="{site}/embed.js"' in line
    assert "\n" not in line
    preview = desktop.page.frame_locator(".embed-preview")
    preview.locator(".embed-counter:not([hidden])").wait_for(timeout=20000)
    with town(f"<!doctype html><title>Town</title>{line}") as address:
        phone, frame = open_town(visit, address)
        frame.locator(".sc-question").wait_for(timeout=20000)
        frame.locator(".embed-counter:not([hidden])").wait_for()
        assert re.search(r"/vi/embed/\?check=lost-job&counter=example$", frame.locator("html").evaluate("() => location.href"))
        assert height(phone) != 600

    desktop.page.fill("#embed-counter", "nobody")
    desktop.page.wait_for_selector("shirube-embed [role=alert]")


def test_back_leads_out_of_the_page_and_not_through_its_previews(visit):
    desktop = visit(desktop=True).open("/en/embed-here/")
    preview = desktop.page.frame_locator(".embed-preview")
    for folder in ("en", "vi", "my"):
        desktop.page.select_option("#embed-language", folder)
        preview.locator(f"html[lang={folder}] .sc-question").wait_for()

    assert desktop.page.evaluate("history.length") == 2  # the empty page before, and this one


@pytest.mark.parametrize("path", COUNTERS, ids=lambda path: path.stem)
def test_every_counter_keeps_to_the_schema(path):
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]{0,39}", path.stem)
    counter = json.loads(path.read_text("utf-8"))
    jsonschema.validate(counter, SCHEMA)
    assert set(counter["languages"]) <= {language.folder for language in LANGUAGES}


@pytest.mark.parametrize("broken", [{"phone": "call us"}, {"name": {"en": "No Japanese"}}, {"hours": {"ja": "<b>"}}, {"languages": ["vi", "vi"]}, {"website": "x"}])
def test_a_counter_that_does_not_is_found_out(broken):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(EXAMPLE | broken, SCHEMA)
