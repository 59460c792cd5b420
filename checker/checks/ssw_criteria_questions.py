"""What is asked of somebody who wants to be a Specified Skilled Worker."""

from .. import fields
from ..questions import Choice, Day, Number, YesNo

TYPE = Choice("type", (1, 2))
BIRTH_DATE = Day("birth-date")
HEALTH = YesNo("health-certificate")
FIELD = Choice("field", fields.CODES)
SKILL_TEST = YesNo("skill-test")
JAPANESE_TEST = Choice("japanese-test", ("none", "jft-basic", "n5", "n4", "n3", "n2", "n1"))
N3_WORK = YesNo("n3-work")
NURSING_JAPANESE = YesNo("nursing-japanese-test")
INTERN_2 = YesNo("intern-2-completed")
INTERN_2_RELATED = YesNo("intern-2-related")
EPA_CARE = YesNo("epa-care-4-years")
DEPOSIT = YesNo("deposit-or-penalty")
COSTS_AGREED = YesNo("costs-agreed")
HOME_PROCEDURES = YesNo("home-procedures")
COUNTRY_REFUSES = YesNo("country-refuses-deportees")
MONTHS_USED = Number("ssw-1-months-used", 0, 240)
WAS_INTERN = YesNo("was-intern")
WILL_TRANSFER = YesNo("will-transfer-skills")
FIELD_CRITERIA = YesNo("field-criteria")

QUESTIONS = (
    TYPE, FIELD, BIRTH_DATE, INTERN_2, INTERN_2_RELATED, SKILL_TEST, JAPANESE_TEST, N3_WORK, EPA_CARE,
    NURSING_JAPANESE, HEALTH, MONTHS_USED, DEPOSIT, COSTS_AGREED, HOME_PROCEDURES, COUNTRY_REFUSES, WAS_INTERN,
    WILL_TRANSFER, FIELD_CRITERIA,
)  # fmt: skip
