"""A calendar file says what the page says, and a calendar library reads it."""

import datetime

from icalendar import Calendar

from checker import ics

ENTRY = {
    "id": "organisation-left",
    "day": "2026-11-30",
    "title": "入管に知らせる; Tell Immigration, that you left",
    "text": "14 days\nbackslash \\ and a very long line " + "あ" * 60,
    "url": "https://example.org/vi/lost-job/#status=technical-intern-2",
}


def only_event(text):
    (event,) = Calendar.from_ical(text).walk("VEVENT")
    return event


def test_a_deadline_is_one_whole_day():
    event = only_event(ics.calendar([ENTRY], "2026-11-22"))

    assert event.decoded("dtstart") == datetime.date(2026, 11, 30)
    assert event.decoded("dtend") == datetime.date(2026, 12, 1)


def test_the_words_come_back_as_they_went_in():
    event = only_event(ics.calendar([ENTRY], "2026-11-22"))

    assert str(event["summary"]) == ENTRY["title"]
    assert str(event["description"]) == ENTRY["text"]


def test_the_phone_rings_seven_days_and_one_day_before():
    event = only_event(ics.calendar([ENTRY], "2026-11-22"))

    triggers = [alarm.decoded("trigger") for alarm in event.walk("VALARM")]
    assert triggers == [datetime.timedelta(days=-7), datetime.timedelta(days=-1)]


def test_the_same_deadline_keeps_its_id_whenever_it_is_made():
    first = only_event(ics.calendar([ENTRY], "2026-11-22"))
    later = only_event(ics.calendar([ENTRY | {"title": "Another title"}], "2026-11-25"))

    assert first["uid"] == later["uid"]


def test_no_line_is_longer_than_75_octets_and_none_ends_bare():
    text = ics.calendar([ENTRY], "2026-11-22")

    assert text.endswith("END:VCALENDAR\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")


def test_many_deadlines_make_one_file():
    entries = [ENTRY, ENTRY | {"id": "pension-municipal"}, ENTRY | {"day": "2026-12-06"}]

    events = Calendar.from_ical(ics.calendar(entries, "2026-11-22")).walk("VEVENT")

    assert len({str(event["uid"]) for event in events}) == 3
