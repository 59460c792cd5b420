"""The COVID measure of 2020 (雇用維持支援): could I have used it, and is it still there?

An application is judged by the law of its own day. The measure has ended; what replaced it is named.
"""

from .. import fields
from ..check import Check, Rule, first_of, note, step
from ..conditions import (
    IN_FORCE, NOT_IN_FORCE, all_of, any_of, as_of, is_, is_one_of, is_yes, not_, not_confirmed,
)  # fmt: skip
from ..law import Dated, Source
from ..laws.guidance import SPECIAL_MEASURE
from ..laws.stay import ISA_LEAFLET_2020
from ..questions import Choice, Day, YesNo
from ..statuses import MUST_NOTIFY, SPECIFIED_SKILLED, STATUSES, TECHNICAL_INTERN

APPLIED_ON = Day("applied-on")
STATUS = Choice("status", STATUSES)
DISMISSED = YesNo("dismissed")
OFFER_CANCELLED = YesNo("offer-cancelled")
TRAINING_COMPLETED = YesNo("training-completed")
RETURN_DIFFICULT = YesNo("return-difficult")
NEW_CONTRACT = YesNo("new-contract")
FIELD = Choice("field", fields.CODES)

NOTICE_2022 = Source(
    "isa-2022-06-01", "出入国在留管理庁", "帰国困難を理由とする取扱いの終了", "令和4年6月1日公表",
    "https://www.moj.go.jp/isa/content/001373820.pdf", "2022-06-01", "2022-06-01", "B+",
    "特定活動（雇用維持支援）については最大1年（※今回限り）", is_current=False,
)  # fmt: skip

WHITE_PAPER_2021 = Source(
    "isa-white-paper-2021", "出入国在留管理庁", "出入国在留管理 2021年版", "第2部第1章第3節1",
    "https://www.moj.go.jp/isa/", "2020-09-07", "2021-12-31", "A", is_current=False,
)  # fmt: skip

# The day on which applications of dismissed people ended was not found: after 2022-11-01, before 2024-11-01.
MEASURE = Dated(
    "employment-support",
    ("1900-01-01", NOT_IN_FORCE, ISA_LEAFLET_2020),
    ("2020-04-20", IN_FORCE, ISA_LEAFLET_2020),
    ("2022-11-02", not_confirmed("employment-support-end"), NOTICE_2022),
    ("2024-11-01", NOT_IN_FORCE, SPECIAL_MEASURE),
)

# Interns who had finished training but could not go home: since 2020-09-07 (white paper 2021).
FINISHED_TRAINING = Dated(
    "employment-support-finished-training",
    ("1900-01-01", NOT_IN_FORCE, ISA_LEAFLET_2020),
    ("2020-09-07", all_of(is_yes(TRAINING_COMPLETED), is_yes(RETURN_DIFFICULT)), WHITE_PAPER_2021),
    ("2022-11-02", NOT_IN_FORCE, NOTICE_2022),
)

MAX_MONTHS = Dated("max-months", ("2020-04-20", 12, ISA_LEAFLET_2020), unit="months")
FIRST_DAY = Dated("employment-support-start", ("2020-04-20", "2020-04-20", ISA_LEAFLET_2020), unit="date")
LAST_ENTRY = Dated("employment-support-last-entry", ("2022-06-01", "2022-11-01", NOTICE_2022), unit="date")

WORKERS = tuple(status for status in MUST_NOTIFY if status not in ("student", "trainee"))

# 受入れ機関又は受入れ予定機関の経営状況の悪化（倒産、人員整理、雇止め、採用内定の取消し）等により…活動することができなくなり
RULES = (
    Rule(
        "lost-place", (ISA_LEAFLET_2020, WHITE_PAPER_2021),
        any_of(
            all_of(is_one_of(STATUS, WORKERS), is_yes(DISMISSED)),
            all_of(is_(STATUS, "student"), is_yes(OFFER_CANCELLED)),
            all_of(is_one_of(STATUS, TECHNICAL_INTERN), as_of(APPLIED_ON, FINISHED_TRAINING)),
            all_of(
                is_(STATUS, "designated-activities"), is_yes(DISMISSED), not_confirmed("employment-support-statuses"),
            ),
        ),
    ),
    Rule("new-contract", (ISA_LEAFLET_2020,), is_yes(NEW_CONTRACT)),
    Rule("field-open", (fields.FIELDS_2019,), is_one_of(FIELD, fields.TYPE_1)),
)  # fmt: skip

MEASURE_IN_FORCE = as_of(APPLIED_ON, MEASURE)


def values(situation, outcome):
    """Who gets the consent form, by which way, and the longest stay in months; null while not known."""
    status = situation.value(STATUS)
    if outcome in ("not-in-force", "not-eligible"):
        return {"max-months": None, "consent-to": None, "consent-via": None}
    return {
        "max-months": MAX_MONTHS.entries[0][1],
        "consent-to": status and ("regional-bureau" if status in SPECIFIED_SKILLED else "isa"),
        "consent-via": status and ("organisation" if status in TECHNICAL_INTERN else "self"),
    }


CHECK = Check(
    "employment-support",
    questions=(
        APPLIED_ON, STATUS, DISMISSED, OFFER_CANCELLED, TRAINING_COMPLETED, RETURN_DIFFICULT, NEW_CONTRACT, FIELD,
    ),
    outcomes=("eligible", "not-eligible", "not-in-force", "unknown"),
    decide=first_of(
        (
            ("not-in-force", not_(MEASURE_IN_FORCE)),
            ("eligible", all_of(*[rule.requirement() for rule in RULES])),
        ),
        otherwise="not-eligible",
    ),
    rules=RULES,
    texts=(
        step("ask-special-measure", SPECIAL_MEASURE),
        step("use-lost-job-check"),
        step("call-a-line"),
        note("employment-support-history", ISA_LEAFLET_2020, outcomes=("eligible", "not-eligible")),
        note("old-phone-numbers"),
    ),
    values=values,
    law_day=APPLIED_ON,
    lines_topic="immigration",
)  # fmt: skip
