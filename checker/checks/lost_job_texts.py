"""What to tell somebody who lost a job: things to do, not to do, to bring and to know, most urgent first."""

from ..check import do_not, note, paper, step
from ..conditions import all_of, as_of, is_, is_one_of, not_
from ..laws.guidance import (
    ESD_OVERVIEW, EXAMINATION_12, INTERNS_WAITING, PERMANENT_RESIDENCE, SIDE_WORK, SPECIAL_MEASURE, SSW_GUIDE, TRANSFER_2024,
)  # fmt: skip
from ..laws.insurance import EMPLOYMENT_INSURANCE_20, HEALTH_INSURANCE_37, NHI_3, PENSION_12
from ..laws.labour import LSA_20, LSA_22, LSA_23
from ..laws.residence_card import ICA_19_16
from ..laws.stay import ICA_20, ICA_22_4_ACTIVITY, ISA_EXTENSION
from .intern_stage import NEW_SYSTEM
from .lost_job_questions import (
    AT_WORK, DISMISSED, HAS_LAST_DAY, INTERN, LEFT_ON, MUST_TELL_IMMIGRATION, NOT_BY_OWN_WISH, OTHER_WORKER, RESTS_ON_WORK,
    SPECIFIED, STATUS,
)  # fmt: skip

STILL_HERE = ("act-now", "act-by-dates", "no-immigration-notice", "unknown")

TEXTS = (
    step("go-to-immigration-now", outcomes=("stay-ended",)),
    step("tell-immigration-you-left", ICA_19_16, when=MUST_TELL_IMMIGRATION, outcomes=STILL_HERE),
    step("ask-for-transfer", TRANSFER_2024, when=INTERN, outcomes=STILL_HERE),
    step("ask-support-organisation", SSW_GUIDE, when=SPECIFIED, outcomes=STILL_HERE),
    step("look-for-work-keep-proof", ICA_22_4_ACTIVITY, when=OTHER_WORKER, outcomes=STILL_HERE),
    step("ask-employer-for-papers", LSA_22, when=AT_WORK, outcomes=STILL_HERE),
    step("go-to-town-hall", NHI_3, PENSION_12, when=AT_WORK, outcomes=STILL_HERE),
    step("choose-health-insurance", HEALTH_INSURANCE_37, when=AT_WORK, outcomes=STILL_HERE),
    step("go-to-hello-work", EMPLOYMENT_INSURANCE_20, when=AT_WORK, outcomes=STILL_HERE),
    step("apply-before-last-day", ISA_EXTENSION, when=HAS_LAST_DAY, outcomes=STILL_HERE),
    step("ask-special-measure", SPECIAL_MEASURE, when=all_of(RESTS_ON_WORK, not_(SPECIFIED), NOT_BY_OWN_WISH),
         outcomes=STILL_HERE),
    step("call-a-line"),
    do_not("work-before-permission", ICA_20, SSW_GUIDE, when=SPECIFIED),
    do_not("side-job-without-permission", SIDE_WORK, when=RESTS_ON_WORK),
    do_not("sign-what-you-cannot-read"),
    do_not("wait-past-last-day", ISA_EXTENSION, when=HAS_LAST_DAY, outcomes=STILL_HERE),
    do_not("hide", outcomes=("stay-ended",)),
    paper("residence-card"),
    paper("passport"),
    paper("dismissal-papers", LSA_22, outcomes=STILL_HERE),
    paper("contract-and-payslips", outcomes=STILL_HERE),
    paper("separation-slip", outcomes=STILL_HERE),
    paper("insurance-loss-certificate", outcomes=STILL_HERE),
    note("add-application-day", outcomes=("stay-ended",)),
    note("dismissal-notice-pay", LSA_20, when=DISMISSED),
    note("wages-and-belongings", LSA_23),
    note("interns-while-waiting", INTERNS_WAITING, when=all_of(INTERN, NOT_BY_OWN_WISH)),
    note("job-search-stay", EXAMINATION_12, when=all_of(OTHER_WORKER, NOT_BY_OWN_WISH)),
    note("ssw-years-run-on", SSW_GUIDE, when=is_(STATUS, "specified-skilled-1")),
    note("permanent-residence-gives-no-time", PERMANENT_RESIDENCE, when=HAS_LAST_DAY, outcomes=STILL_HERE),
    note("entertainer-contract-in-japan", ICA_19_16, when=is_(STATUS, "entertainer")),
    note("student-means-school", ICA_19_16, when=is_(STATUS, "student")),
    note("read-designation-paper", when=is_(STATUS, "designated-activities")),
    note("new-system-2027", ESD_OVERVIEW, when=all_of(INTERN, as_of(LEFT_ON, NEW_SYSTEM))),
    note("divorce-has-its-own-dates", when=is_one_of(STATUS, ("spouse-of-japanese", "spouse-of-permanent-resident"))),
)  # fmt: skip
