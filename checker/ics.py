"""Deadlines as a calendar file (RFC 5545): all-day events with stable ids and two alarms.

No sentence of its own: titles and descriptions come with each event, in the reader's language.
"""

import json
from datetime import date, timedelta

ALARM_DAYS = (7, 1)
MOST_OCTETS = 75


def escaped(text):
    """RFC 5545 3.3.11: a backslash before backslash, semicolon and comma; a line break as \\n."""
    for character in ("\\", ";", ","):
        text = text.replace(character, "\\" + character)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def folded(line):
    """RFC 5545 3.1: no line longer than 75 octets; a character is never cut."""
    lines, current, size = [], "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > MOST_OCTETS:
            lines.append(current)
            current, size = " ", 1
        current += character
        size += octets
    return "\r\n".join(lines + [current])


def basic(day):
    """20261130."""
    return day.isoformat().replace("-", "")


def event(entry, stamp):
    """The lines of one event.

    entry: {"id": deadline id, "day": `YYYY-MM-DD`, "title", "text", "url"}; text and url may be empty. The id
    of an event is its deadline and day, so that a second import changes it and adds none.
    """
    day = date.fromisoformat(entry["day"])
    lines = [
        "BEGIN:VEVENT",
        f"UID:{entry['id']}-{entry['day']}@shirube",
        f"DTSTAMP:{basic(stamp)}T000000Z",
        f"DTSTART;VALUE=DATE:{basic(day)}",
        f"DTEND;VALUE=DATE:{basic(day + timedelta(days=1))}",
        "SUMMARY:" + escaped(entry["title"]),
    ]
    if entry.get("text"):
        lines.append("DESCRIPTION:" + escaped(entry["text"]))
    if entry.get("url"):
        lines.append("URL:" + entry["url"])
    lines.append("TRANSP:TRANSPARENT")
    for days in ALARM_DAYS:
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", f"TRIGGER:-P{days}D", "DESCRIPTION:" + escaped(entry["title"])]
        lines.append("END:VALARM")
    return lines + ["END:VEVENT"]


def calendar(entries, on):
    """The text of a calendar file; entries as for `event`, on: the day of the answer, `YYYY-MM-DD`."""
    stamp = date.fromisoformat(on)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Shirube//checker//EN", "CALSCALE:GREGORIAN"]
    for entry in entries:
        lines += event(entry, stamp)
    return "\r\n".join([folded(line) for line in lines + ["END:VCALENDAR"]]) + "\r\n"


def calendar_text(text):
    """JSON text of {"entries", "on"} in, the text of a calendar file out: what the page uses."""
    given = json.loads(text)
    return calendar(given["entries"], given["on"])
