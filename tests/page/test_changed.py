"""An answer kept on the phone, and what the next visit says of it."""

import json

KEY = "shirube:kept:lost-job"
LINK = "/en/lost-job/#status=technical-intern-2&left-on=2026-11-16&stay-until=2027-02-10&reason=employer"


def keep(visit):
    phone = visit().open(LINK, "answered")
    phone.page.click("[data-do=keep]")
    phone.page.wait_for_selector(".sc-kept")
    return phone


def kept(phone) -> dict:
    return json.loads(phone.page.evaluate(f"localStorage.getItem('{KEY}')"))


def change(phone, edit):
    """As if it had been kept under another text of the law."""
    store = kept(phone)
    edit(store)
    phone.page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(store)])
    phone.page.reload()
    phone.wait("answered")
    phone.page.wait_for_selector(".sc-kept")


def test_nothing_is_stored_before_the_button_is_pressed(visit):
    phone = visit().open(LINK, "answered")
    phone.page.wait_for_selector("[data-do=keep]")

    assert phone.page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]


def test_what_is_kept_is_the_answers_the_dates_and_the_law(visit):
    store = kept(keep(visit))

    assert store["fragment"] == LINK.split("/")[-1]
    assert {"organisation-left"} <= {deadline["id"] for deadline in store["deadlines"]}
    assert store["sources"]["ica-19-16"].keys() == {"law", "article", "in-force-from", "verified-on"}
    assert store.keys() == {"check", "version", "on", "fragment", "deadlines", "sources"}


def test_the_next_visit_offers_it_and_says_that_nothing_moved(visit):
    phone = keep(visit)
    phone.page.goto(phone.site + "/en/lost-job/")
    phone.page.wait_for_selector(".sc-kept .sc-open")
    phone.page.click(".sc-kept .sc-open")
    phone.wait("answered")

    assert "still the same" in phone.text(".sc-kept")


def test_a_date_that_moved_is_named_with_the_law_that_changed(visit):
    phone = keep(visit)

    def older(store):
        next(d for d in store["deadlines"] if d["id"] == "organisation-left")["do-by"] = "2026-11-23"
        store["sources"]["ica-19-16"]["in-force-from"] = "2009-07-15"

    change(phone, older)
    moved = phone.text("[data-moved=organisation-left]")
    assert "it was Monday, 23 November 2026, it is now Monday, 30 November 2026" in moved
    assert "出入国管理及び難民認定法 第19条の16" in moved
    assert phone.page.locator("[data-moved]").count() == 1


def test_dates_that_came_or_went_are_named(visit):
    phone = keep(visit)

    def other(store):
        store["deadlines"] = [d for d in store["deadlines"] if d["id"] != "pension-municipal"]
        store["deadlines"].append({"id": "card-return", "do-by": "2026-12-24", "sources": []})

    change(phone, other)
    assert "is new" in phone.text("[data-moved=pension-municipal]")
    assert "no longer counts" in phone.text("[data-moved=card-return]")
    assert "counts this differently" in phone.text("[data-moved=card-return]")


def test_keeping_again_takes_the_new_dates(visit):
    phone = keep(visit)
    change(phone, lambda store: store["deadlines"].pop(0))
    phone.page.click("[data-do=keep]")
    phone.page.wait_for_selector(".sc-moved", state="detached")

    assert "still the same" in phone.text(".sc-kept")


def test_forget_deletes_all(visit):
    phone = keep(visit)
    phone.page.evaluate("localStorage.setItem('shirube:kept:fees', '{}'); localStorage.setItem('neighbour', '1')")
    phone.page.click("[data-do=forget]")
    phone.page.wait_for_selector(".sc-kept", state="detached")

    assert phone.page.evaluate("Object.keys(localStorage)") == ["neighbour"]


def test_an_answer_for_another_day_is_not_kept(visit):
    phone = visit().open(LINK + "&on=2026-11-22", "answered")
    phone.page.wait_for_selector("[data-do=sheet]")

    assert not phone.page.locator("[data-do=keep]").count()


def test_a_phone_that_keeps_nothing_says_so(visit):
    phone = visit()
    phone.page.add_init_script("Storage.prototype.setItem = () => { throw new Error('denied') }")
    phone.open(LINK, "answered")
    phone.page.click("[data-do=keep]")

    assert "did not work" in phone.text(".sc-take [role=alert]")


def test_what_cannot_be_read_is_left_alone(visit):
    phone = visit()
    phone.page.add_init_script(f"localStorage.setItem('{KEY}', '{{broken')")
    phone.open(LINK, "answered")
    phone.page.wait_for_selector("[data-do=keep]")

    assert not phone.page.locator(".sc-kept").count()
    assert not phone.errors
