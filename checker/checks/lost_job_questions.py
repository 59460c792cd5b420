"""What is asked of somebody who lost a job."""

from ..questions import Choice, Day
from ..statuses import STATUSES

STATUS = Choice("status", STATUSES)
LEFT_ON = Day("left-on")
REASON = Choice("reason", ("employer", "own-wish", "contract-ended", "unavoidable", "offer-cancelled"))
NEW_ORGANISATION_ON = Day("new-organisation-on", optional=True)
APPLIED_ON = Day("applied-for-extension-on", optional=True)
