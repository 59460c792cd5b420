"""Who can I talk to, in my language, now?"""

from ..check import Check, Decision, note, step
from ..conditions import Situation
from ..lines import LINES
from ..questions import Choice

LANGUAGES = ("ja", "en", "zh", "ko", "es", "pt", "vi", "ne", "th", "id", "my", "km", "fil", "mn", "fr", "si", "ur")
TOPICS = ("any", "immigration", "training", "labour", "legal", "distress")

NEXT_BEST = ("en", "ja")
"""Whoever has no line in the own language may reach somebody in one of these."""

LANGUAGE = Choice("language", LANGUAGES)
TOPIC = Choice("topic", TOPICS)


def entries(situation):
    """The entries of the day that fit the language and the topic; an answer not known fits everything."""
    language, topic = situation.value(LANGUAGE), situation.value(TOPIC)
    return [
        line
        for line in LINES
        if line.is_entry_on(situation.on)
        and (language is None or language in line.languages)
        and (topic in (None, "any") or topic in line.topics)
    ]


def open_of(lines, situation):
    return [line for line in lines if line.is_open(situation.on, situation.minute)]


def decide(situation):
    """Settled by language and topic; both can always be told."""
    unanswered = [question for question in (LANGUAGE, TOPIC) if situation.value(question) is None]
    if unanswered:
        return Decision("unknown", unanswered)
    found = entries(situation)
    if not found:
        return Decision("none")
    stale = [line.is_stale(situation.on) for line in open_of(found, situation)]
    if not stale:
        to_confirm = any(line.is_stale(situation.on) for line in found)
        return Decision("opens-later", (), ("hours-to-confirm",) if to_confirm else ())
    return Decision("open-now", (), ("hours-to-confirm",) if all(stale) else ())


def urgency(line, place):
    """Open before closed, checked before stale, sooner before later, free before paid, then the table's order."""
    return (line["open"] is not True, line["stale"], line["opens-at"] or "9999", not line["free"], place)


def ranked(lines):
    places = sorted([(urgency(line, place), place) for place, line in enumerate(lines)])
    return [lines[place] for _, place in places]


def open_in(situation, language):
    """The lines on the topic that speak another language and are open now."""
    other = Situation(situation.on, situation.answers | {LANGUAGE.id: language}, minute=situation.minute)
    return ranked([line.at(situation.on, situation.minute) for line in open_of(entries(other), situation)])


def values(situation, outcome):
    """The lines, open ones first; while none is open, those open in the next best languages stand behind them."""
    found = ranked([line.at(situation.on, situation.minute) for line in entries(situation)])
    if outcome in ("opens-later", "none"):
        for language in NEXT_BEST:
            known = [line["id"] for line in found]
            found += [line for line in open_in(situation, language) if line["id"] not in known]
    return {"lines": found}


CHECK = Check(
    "consultation",
    questions=(LANGUAGE, TOPIC),
    outcomes=("open-now", "opens-later", "none", "unknown"),
    decide=decide,
    texts=(
        step("say-your-language", outcomes=("open-now", "opens-later")),
        step("try-another-language", outcomes=("none", "opens-later")),
        step("go-to-one-stop-centre"),
        note("lines-are-free-or-paid"),
        note("emergency-numbers"),
    ),
    values=values,
    clock="now",
)
