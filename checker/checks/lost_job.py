"""I lost my job: which clocks have started, and until when do they run?

An event that has not been reported has not happened: `new-organisation-on` and `applied-for-extension-on`
are optional, and giving one is a change of the situation.
"""

from ..check import Check, Clock, first_of
from ..conditions import (
    all_of, any_of, day_has_passed, is_, not_, on_or_before, within_days_after,
)  # fmt: skip
from ..laws.insurance import (
    EMPLOYMENT_INSURANCE_YEAR, HEALTH_INSURANCE_CONTINUATION, HEALTH_INSURANCE_MUNICIPAL, PENSION_MUNICIPAL,
)  # fmt: skip
from ..laws.residence_card import ORGANISATION_JOINED, ORGANISATION_LEFT
from ..laws.stay import ACTIVITY_GAP, ACTIVITY_GAP_HSP_2, EXTENSION_WINDOW, SPECIAL_PERIOD, STAY_UNTIL
from ..statuses import WITHOUT_LAST_DAY
from .lost_job_questions import (
    APPLIED_ON, AT_WORK, DOES_NOT_REST_ON_WORK, HAS_LAST_DAY, INTERN, LEFT_ON, MUST_TELL_IMMIGRATION, NEW_ORGANISATION_ON,
    REASON, RESTS_ON_WORK, STATUS,
)  # fmt: skip
from .lost_job_texts import TEXTS

APPLIED_IN_TIME = on_or_before(APPLIED_ON, STAY_UNTIL)
NEVER_STARTED = is_(REASON, "offer-cancelled")
STILL_AT_SCHOOL = all_of(not_(AT_WORK), NEVER_STARTED)
INSURED_AT_ONCE = within_days_after(NEW_ORGANISATION_ON, LEFT_ON, 1)


def last_day_of_stay(situation):
    """The day on the card; after an application in time, the end of the special period. None if not known."""
    day = situation.value(STAY_UNTIL)
    if day is None or situation.value(STATUS) in WITHOUT_LAST_DAY:
        return None
    applied = situation.value(APPLIED_ON)
    return SPECIAL_PERIOD.due_date(day).due if applied and applied <= day else day


def after_work(deadline):
    """A clock of social insurance: it starts when the work ends, unless the next job follows at once."""
    return Clock(deadline, LEFT_ON, applies=AT_WORK, unless=any_of(NEVER_STARTED, INSURED_AT_ONCE))


CLOCKS = (
    # 第19条の16 当該事由が生じた日から十四日以内に…届け出なければならない。
    Clock(ORGANISATION_LEFT, LEFT_ON, applies=MUST_TELL_IMMIGRATION, unless=STILL_AT_SCHOOL),
    Clock(ORGANISATION_JOINED, NEW_ORGANISATION_ON, applies=MUST_TELL_IMMIGRATION),
    # 第22条の4第1項第6号 …継続して三月（高度専門職…第二号…にあつては、六月）以上行わないで在留していること
    Clock(
        ACTIVITY_GAP, LEFT_ON, stopped_by=NEW_ORGANISATION_ON, unless=STILL_AT_SCHOOL,
        applies=all_of(RESTS_ON_WORK, not_(is_(STATUS, "highly-skilled-2"))),
    ),
    Clock(ACTIVITY_GAP_HSP_2, LEFT_ON, stopped_by=NEW_ORGANISATION_ON, applies=is_(STATUS, "highly-skilled-2")),
    # 在留期間の満了する日以前（…三か月前から。）
    Clock(EXTENSION_WINDOW, STAY_UNTIL, applies=HAS_LAST_DAY, unless=APPLIED_IN_TIME),
    # 第20条第6項 …満了の日から二月を経過する日が終了する時…まで
    Clock(SPECIAL_PERIOD, STAY_UNTIL, applies=all_of(HAS_LAST_DAY, APPLIED_IN_TIME)),
    after_work(HEALTH_INSURANCE_MUNICIPAL),
    after_work(PENSION_MUNICIPAL),
    after_work(HEALTH_INSURANCE_CONTINUATION),
    after_work(EMPLOYMENT_INSURANCE_YEAR),
)  # fmt: skip

CHECK = Check(
    "lost-job",
    questions=(STATUS, LEFT_ON, STAY_UNTIL, REASON, NEW_ORGANISATION_ON, APPLIED_ON),
    outcomes=("act-now", "act-by-dates", "no-immigration-notice", "stay-ended", "unknown"),
    decide=first_of(
        (
            ("stay-ended", all_of(HAS_LAST_DAY, day_has_passed(STAY_UNTIL, last_day_of_stay))),
            ("no-immigration-notice", DOES_NOT_REST_ON_WORK),
            ("act-now", any_of(*CLOCKS)),
        ),
        otherwise="act-by-dates",
    ),
    clocks=CLOCKS,
    texts=TEXTS,
    stay_ends=last_day_of_stay,
    lines_topic="labour",
    lines_topics=((INTERN, "training"),),
)
