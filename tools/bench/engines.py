"""How soon an answer follows the last question, and how soon Pyodide is there: our cut of it, and as published."""

from tools.bench.visit import PHONE

LAST_QUESTION = "/en/consultation/#language=en"
TAP = """() => new Promise(resolve => {
  const check = document.querySelector('shirube-check'), began = performance.now()
  const seen = new MutationObserver(() => check.dataset.state === 'answered' && resolve(performance.now() - began))
  seen.observe(check, {attributes: true})
  document.querySelector('.sc-question .sc-primary').click()
})"""
SINCE_THE_FIRST_FILE = """() => {
  const files = performance.getEntriesByType('resource').filter(({name}) => name.includes('pyodide'))
  return performance.now() - Math.min(...files.map(({startTime}) => startTime))
}"""
ENGINE = """document.addEventListener('readystatechange', () => {
  document.querySelector('shirube-check')?.setAttribute('engine', 'pyodide')
}, {once: true})"""


def after_the_last_question(browser, site: str) -> float:
    """Milliseconds from the tap to the answer, the engine ready, the processor slowed four times."""
    context = browser.new_context(**PHONE)
    page = context.new_page()
    page.goto(site + LAST_QUESTION)
    page.wait_for_selector("shirube-check[data-state=ready] .sc-question")
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    choose = page.locator(".sc-question select")
    choose.select_option(index=1) if choose.count() else page.locator(".sc-question input[type=radio]").first.check()
    taken = page.evaluate(TAP)
    context.close()
    return taken


def pyodide_at_hand(browser, address: str, selector: str, ours: bool) -> float:
    """Seconds from the first file asked for to an answer, from a Pyodide whose files the browser has already."""
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    if ours:
        page.add_init_script(ENGINE)
    taken = 0.0
    for _ in range(3):  # the first visit fills the browser's cache; compiled code is kept from the second
        page.goto("about:blank")
        page.goto(address, wait_until="commit")
        page.wait_for_selector(selector, state="attached", timeout=120_000)
        taken = page.evaluate(SINCE_THE_FIRST_FILE)
    context.close()
    return taken / 1000
