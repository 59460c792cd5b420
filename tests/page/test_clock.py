"""Today is Japan's day, whatever the phone's zone says."""

import pytest


@pytest.mark.parametrize("zone", ["Asia/Yangon", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"])
def test_the_last_half_hour_of_the_last_day_is_still_today(visit, zone):
    phone = visit(timezone_id=zone)
    phone.page.clock.install(time="2026-11-30T14:30:00Z")
    phone.open("/en/lost-job/#status=student&left-on=2026-11-16&stay-until=2027-02-10&reason=employer")
    phone.page.clock.run_for(5000)
    phone.wait("answered")

    assert phone.page.get_attribute("[data-clock=organisation-left]", "data-state") == "today"


def test_the_day_turns_while_the_page_is_open(visit):
    phone = visit()
    phone.page.clock.install(time="2026-11-30T14:58:30Z")
    phone.open("/en/lost-job/#status=student&left-on=2026-11-16&stay-until=2027-02-10&reason=employer")
    phone.page.clock.run_for(3000)
    phone.wait("answered")
    for _ in range(25):  # in steps, so that an interpreter, whose time is real, is not taken for a silent one
        phone.page.clock.run_for(5000)
        phone.page.wait_for_timeout(40)
    phone.page.wait_for_selector("[data-clock=organisation-left][data-state=late]")


def test_lines_say_whether_they_are_open_at_this_minute_in_japan(visit):
    phone = visit(timezone_id="America/Los_Angeles")
    phone.page.clock.install(time="2026-11-24T03:00:00Z")  # Tuesday noon in Japan
    phone.open("/en/consultation/#language=en&topic=immigration")
    phone.page.clock.run_for(5000)
    phone.wait("answered")

    assert phone.data()["outcome"] == "open-now"
    assert phone.page.locator(".sc-line-item[data-open=true] a[href^='tel:']").first.is_visible()
