"""What is asked of somebody who lost a job, and what follows for whom."""

from ..conditions import all_of, is_, is_one_of, not_
from ..questions import Choice, Day
from ..statuses import (
    MUST_NOTIFY, NOT_RESTING_ON_WORK, SPECIFIED_SKILLED, STATUSES, TECHNICAL_INTERN, WITHOUT_LAST_DAY,
)  # fmt: skip

STATUS = Choice("status", STATUSES)
LEFT_ON = Day("left-on")
REASON = Choice("reason", ("employer", "own-wish", "contract-ended", "unavoidable", "offer-cancelled"))
NEW_ORGANISATION_ON = Day("new-organisation-on", optional=True)
APPLIED_ON = Day("applied-for-extension-on", optional=True)

MUST_TELL_IMMIGRATION = is_one_of(STATUS, MUST_NOTIFY)
DOES_NOT_REST_ON_WORK = is_one_of(STATUS, NOT_RESTING_ON_WORK)
RESTS_ON_WORK = not_(DOES_NOT_REST_ON_WORK)
HAS_LAST_DAY = not_(is_one_of(STATUS, WITHOUT_LAST_DAY))
AT_WORK = not_(is_one_of(STATUS, ("student", "trainee")))
INTERN = is_one_of(STATUS, TECHNICAL_INTERN)
SPECIFIED = is_one_of(STATUS, SPECIFIED_SKILLED)
OTHER_WORKER = all_of(MUST_TELL_IMMIGRATION, not_(INTERN), not_(SPECIFIED), AT_WORK)
DISMISSED = is_(REASON, "employer")
NOT_BY_OWN_WISH = is_one_of(REASON, ("employer", "contract-ended", "unavoidable"))
