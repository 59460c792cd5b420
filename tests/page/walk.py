"""Answers a check as a person does, one question after the other."""

CHECKS = {
    "lost-job": {
        "status": "technical-intern-2",
        "left-on": "2026-11-16",
        "stay-until": "2027-02-10",
        "reason": "employer",
    },
    "ssw-criteria": {
        "type": "1",
        "birth-date": "2000-02-29",
        "health-certificate": True,
        "field": "agriculture",
        "skill-test": True,
        "japanese-test": "n4",
        "intern-2-completed": False,
        "deposit-or-penalty": False,
        "costs-agreed": True,
        "home-procedures": True,
        "country-refuses-deportees": False,
        "ssw-1-months-used": 0,
        "was-intern": False,
        "field-criteria": True,
    },
    "employment-support": {
        "status": "technical-intern-2",
        "applied-on": "2021-04-01",
        "dismissed": True,
        "return-difficult": False,
        "new-contract": True,
        "field": "agriculture",
    },
    "consultation": {"language": "vi", "topic": "training"},
}


def shown_question(page) -> str | None:
    form = page.query_selector(".sc-question")
    return form.get_attribute("data-question") if form else None


def fill(page, question: dict, value) -> None:
    """Puts a value into the fields of the question on show."""
    form = page.locator(".sc-question")
    if question["kind"] == "date":
        parts = value if isinstance(value, tuple) else str(value).split("-")
        for field, part in zip(form.locator("input[type=text]").all(), parts, strict=True):
            field.fill(part)
    elif question["kind"] == "number":
        form.locator("input[type=text]").fill(str(value))
    else:
        code = {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else str(value)
        choose = form.locator("select")
        if choose.count():
            choose.select_option(code)
        else:
            form.locator(f"input[value='{code}']").check()


def press_continue(page) -> None:
    page.click(".sc-question .sc-primary")


def walk(page, questions: dict, answers: dict) -> list[str]:
    """Answers what is asked until the answer stands there; the ids in the order in which they were asked."""
    asked = []
    page.wait_for_selector(".sc-question")
    while question := shown_question(page):
        asked.append(question)
        if question in answers:
            fill(page, questions[question], answers[question])
            press_continue(page)
        else:
            say_unknown(page)
        page.wait_for_selector(f".sc-question:not([data-question='{question}']), shirube-check[data-state=answered]")
    return asked


def say_unknown(page) -> None:
    if page.locator(".sc-question [value=unknown]").count():
        choose = page.locator(".sc-question select")
        choose.select_option("unknown") if choose.count() else page.check(".sc-question input[value=unknown]")
        press_continue(page)
    else:
        page.click(".sc-question .sc-buttons button:nth-of-type(2)")
