"""How long a full desk takes to find everybody's days."""

from datetime import date, timedelta

FIND = """() => new Promise(resolve => {
  const desk = document.querySelector('shirube-desk'), began = performance.now()
  const seen = new MutationObserver(() => desk.querySelector('[data-found]') && resolve(performance.now() - began))
  seen.observe(desk, {childList: true, subtree: true})
  desk.querySelector('[data-do=find]').click()
})"""


def people(number: int) -> bytes:
    """A table in which no two people have the same days."""
    first = date(2026, 1, 1)
    days = [(first + timedelta(days=at % 300), first + timedelta(days=365 + at)) for at in range(number)]
    rows = [f"{at},specified-skilled-1,{left},{until},employer" for at, (left, until) in enumerate(days)]
    return "\n".join(["no,在留資格,退職日,在留期限,退職理由", *rows]).encode()


def everybodys_days(browser, site: str) -> float:
    """Seconds from the tap to the list of 1,000 people's days, Pyodide ready and the table read."""
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    page.goto(site + "/en/desk/")
    page.wait_for_selector("shirube-desk[data-state=ready]")
    page.set_input_files("#desk-file", {"name": "people.csv", "mimeType": "text/csv", "buffer": people(1000)})
    page.wait_for_selector("[data-read]", timeout=120_000)
    taken = page.evaluate(FIND)
    context.close()
    return taken / 1000
