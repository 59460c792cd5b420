"""What does the procedure cost? The fee in force on the day the application is accepted."""

from ..check import Check, Decision, note, step
from ..conditions import is_, is_yes
from ..laws.fees import FEES, PAYMENT, PAYMENT_FEE, REDUCTION, SINCE_2025, SINCE_2026
from ..questions import Choice, Day, Number, YesNo

PROCEDURE = Choice("procedure", (
    "change", "extension", "permanent-residence", "re-entry-single", "re-entry-multiple",
    "certificate-of-authorised-employment", "certificate-of-eligibility",
))  # fmt: skip
ACCEPTED_ON = Day("accepted-on")
CHANNEL = Choice("channel", ("counter", "online"))
GRANTED_MONTHS = Number("granted-months", 1, 120)
HARDSHIP = YesNo("hardship")


def row_of(rows, months):
    """The first row that reaches `months`; the only row when the period does not matter."""
    for row in rows:
        if len(rows) == 1 or months <= row[0]:
            return row


def decide(situation):
    procedure, accepted_on = situation.value(PROCEDURE), situation.value(ACCEPTED_ON)
    unanswered = [question for question in (PROCEDURE, ACCEPTED_ON, CHANNEL) if situation.value(question) is None]
    if procedure is None or accepted_on is None:
        if procedure in (None, "change", "extension") and situation.value(GRANTED_MONTHS) is None:
            unanswered.append(GRANTED_MONTHS)
        return Decision("unknown", unanswered)
    rows = FEES[procedure].at(accepted_on)
    if situation.value(CHANNEL) == "online" and rows[0][2] is None:
        return Decision("not-offered")
    if len(rows) > 1 and situation.value(GRANTED_MONTHS) is None:
        unanswered.append(GRANTED_MONTHS)
    if unanswered:
        return Decision("unknown", unanswered)
    return Decision("priced", (), ("ask-about-september-2026",) if is_september_2026(accepted_on) else ())


def is_september_2026(day):
    """Applications of the last month before the new table: the Order itself does not say that they keep the old fee."""
    return (day.year, day.month) == (2026, 9)


def values(situation, outcome):
    """fee-yen, and payment-fee-yen: the extra charge of an online payment. Both null unless priced."""
    if outcome != "priced":
        return {"fee-yen": None, "payment-fee-yen": None}
    procedure, accepted_on = situation.value(PROCEDURE), situation.value(ACCEPTED_ON)
    months, online = situation.value(GRANTED_MONTHS) or 0, situation.value(CHANNEL) == "online"
    row = row_of(FEES[procedure].at(accepted_on), months)
    extra = PAYMENT_FEE.at(accepted_on).get(procedure)
    return {
        "fee-yen": row[2] if online else row[1],
        "payment-fee-yen": row_of(extra, months)[1] if online and extra else 0,
    }


CHECK = Check(
    "fees",
    questions=(PROCEDURE, ACCEPTED_ON, CHANNEL, GRANTED_MONTHS, HARDSHIP),
    outcomes=("priced", "not-offered", "unknown"),
    decide=decide,
    texts=(
        step("pay-when-permitted", SINCE_2025, SINCE_2026, outcomes=("priced",)),
        step("go-to-the-counter", SINCE_2026, outcomes=("not-offered",)),
        step("answer-the-open-questions", outcomes=("unknown",)),
        note("fee-depends-on-period-granted", SINCE_2026, outcomes=("priced", "unknown")),
        note("online-payment-to-confirm", PAYMENT, when=is_(CHANNEL, "online"), outcomes=("priced",)),
        note("hardship-is-not-for-everybody", REDUCTION, when=is_yes(HARDSHIP)),
    ),
    values=values,
    law_day=ACCEPTED_ON,
    lines_topic="immigration",
)
