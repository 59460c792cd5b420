"""How soon a key, a tap and the last question are answered, and how soon Pyodide is there: ours, and as published."""

from tools.bench.visit import PHONE, slowed

NUMBER_FIRST = "/en/intern-quota/"
KEYS = "1234567"
WAITS = """window.waits = []
new PerformanceObserver(list => waits.push(...list.getEntries().filter(one => one.interactionId)
  .map(one => [document.querySelector('shirube-check').dataset.state, one.name, one.duration])))
.observe({type: 'event', durationThreshold: 16})"""
LAST_QUESTION = "/en/consultation/#language=en"
TAP = """() => new Promise(resolve => {
  const check = document.querySelector('shirube-check'), began = performance.now()
  const seen = new MutationObserver(() => check.dataset.state === 'answered' && resolve(performance.now() - began))
  seen.observe(check, {attributes: true})
  document.querySelector('.sc-question .sc-primary').click()
})"""
# Our worker, given the files as the page gives them: unpacked and checked.
START = """async page => {
  const html = new DOMParser().parseFromString(await (await fetch(page)).text(), 'text/html')
  const {worker, pyodide, files} = JSON.parse(html.querySelector('#shirube-assets').textContent)
  const at = url => new URL(url, new URL(page, location)).href
  const began = performance.now(), port = new Worker(at(worker), {type: 'module'})
  const got = async url => {
    const {packed} = files[url], response = await fetch(at(packed ? url + '.gz' : url))
    const unpacked = packed ? new Response(response.body.pipeThrough(new DecompressionStream('gzip'))) : response
    const bytes = await unpacked.arrayBuffer()
    await crypto.subtle.digest('SHA-256', bytes)
    return bytes
  }
  const pairs = of => Object.keys(pyodide).map(async name => [name, await of(pyodide[name])])
  const every = async of => Object.fromEntries(await Promise.all(pairs(of)))
  const ask = (data, given = []) => new Promise((resolve, reject) => {
    port.onmessage = ({data}) => data.error ? reject(data.error) : resolve(data.value)
    port.postMessage(data, given)
  })
  const given = await every(got)
  await ask({id: 1, what: 'load', name: 'pyodide', urls: await every(at), files: given}, Object.values(given))
  await ask({id: 2, what: 'call', work: 'answer', text: '{"check":"deadline","on":"2026-11-22","answers":{}}'})
  port.terminate()
  return performance.now() - began
}"""
AS_PUBLISHED = """() => new Promise(resolve => {
  const began = performance.now(), worker = new Worker('/bare-worker.js', {type: 'module'})
  worker.onmessage = () => resolve(performance.now() - began)
})"""


def while_it_loads(browser, site: str) -> float:
    """Milliseconds, the longest from a key or a tap to the next paint, on a first visit as slow as in visit.py."""
    context = browser.new_context(**PHONE)
    page = context.new_page()
    page.add_init_script(WAITS)
    slowed(context, page)
    page.goto(site + NUMBER_FIRST, wait_until="commit")
    page.locator(".sc-question input").press_sequentially(KEYS)
    page.locator(".sc-question .sc-primary").tap()
    page.wait_for_selector("shirube-check[data-state=ready]")
    page.wait_for_timeout(500)
    waits = [(name, wait) for state, name, wait in page.evaluate("waits") if state == "loading"]
    context.close()
    assert {"keydown", "pointerup"} <= {name for name, _ in waits}, "it was there too soon to measure"
    return max(wait for _, wait in waits)


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


def at_hand(browser, address: str, start: str, page_of_the_site: str = "") -> float:
    """Seconds until a Pyodide in a worker has answered, its files in the browser's cache: the third start in a row."""
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    for _ in range(3):  # the first fetches the files; the second may leave compiled code behind
        page.goto(address)
        taken = page.evaluate(start, page_of_the_site)
    context.close()
    return taken / 1000
