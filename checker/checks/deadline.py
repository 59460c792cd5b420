"""When is the last day? Any one deadline of the law, for any event."""

from ..check import Check, Clock, Decision
from ..conditions import is_
from ..laws import family, insurance, labour, protection, residence_card, stay, training
from ..laws.stay import STAY_UNTIL
from ..questions import Choice, Day

DEADLINES = (
    residence_card.DEADLINES
    + stay.DEADLINES
    + family.DEADLINES
    + insurance.DEADLINES
    + labour.DEADLINES
    + training.DEADLINES
    + protection.DEADLINES
)

DEADLINE = Choice("deadline", [deadline.id for deadline in DEADLINES])
EVENT_ON = Day("event-on")

CLOCKS = {deadline.id: Clock(deadline, EVENT_ON, applies=is_(DEADLINE, deadline.id)) for deadline in DEADLINES}


def decide(situation):
    """Dated once the deadline and its days are known; until then a note says how long the period is."""
    chosen = situation.value(DEADLINE)
    if chosen is None:
        unanswered = [question for question in (DEADLINE, EVENT_ON) if situation.value(question) is None]
        return Decision("unknown", unanswered)
    unanswered = CLOCKS[chosen].unanswered(situation)
    if unanswered:
        return Decision("unknown", unanswered, ("period-" + chosen,))
    return Decision("dated")


CHECK = Check(
    "deadline",
    questions=(DEADLINE, EVENT_ON, STAY_UNTIL),
    outcomes=("dated", "unknown"),
    decide=decide,
    clocks=[CLOCKS[deadline.id] for deadline in DEADLINES],
)
