"""A first visit on a slow phone: 1.6 Mbit/s, 150 ms, a processor slowed four times."""

import time
from dataclasses import dataclass

MEGABIT = 1_000_000 / 8
SLOW = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1.6 * MEGABIT,
    "uploadThroughput": 0.75 * MEGABIT,
}
PHONE = {
    "user_agent": "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0 Mobile Safari/537.36",
    "viewport": {"width": 360, "height": 740},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
    "service_workers": "block",
}


@dataclass
class Visit:
    """milliseconds until the selector was there; bytes on the wire and requests until then."""

    milliseconds: float
    bytes: int
    requests: int


def slowed(context, page):
    """The page's developer tools, its network and its processor slowed."""
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", SLOW)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    return devtools


def visit(browser, address: str, selector: str, seconds: int = 180) -> Visit:
    """One first visit, until `selector` is in the page."""
    context = browser.new_context(**PHONE)
    page = context.new_page()
    network = slowed(context, page)
    counted = Visit(0, 0, 0)
    until = [True]

    def received(event):
        counted.bytes += int(event["encodedDataLength"]) if until[0] else 0

    def asked(event):
        counted.requests += 1 if until[0] else 0

    network.on("Network.loadingFinished", received)
    network.on("Network.requestWillBeSent", asked)
    started = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.wait_for_selector(selector, state="attached", timeout=seconds * 1000)
    counted.milliseconds = (time.perf_counter() - started) * 1000
    until[0] = False
    context.close()
    return counted


def median(visits: list[Visit]) -> Visit:
    return sorted(visits, key=lambda one: one.milliseconds)[len(visits) // 2]
