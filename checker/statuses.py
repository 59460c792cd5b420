"""Statuses of residence (在留資格) and what follows from each; Immigration Control Act, tables I and II."""

# 入管法 第19条の16第1号: the activity goes on in an organisation.
NOTIFY_ORGANISATION = (
    "technical-intern-1", "technical-intern-2", "technical-intern-3", "professor", "highly-skilled-1c",
    "highly-skilled-2", "business-manager", "legal-accounting", "medical", "instructor", "intra-company",
    "student", "trainee",
)  # fmt: skip

# 第2号: the activity rests on a contract with an organisation. 興行 only under a contract with one in Japan.
NOTIFY_CONTRACT = (
    "specified-skilled-1", "specified-skilled-2", "engineer-humanities-international", "skilled-labor",
    "nursing-care", "researcher", "entertainer", "highly-skilled-1a", "highly-skilled-1b",
)  # fmt: skip

MUST_NOTIFY = NOTIFY_ORGANISATION + NOTIFY_CONTRACT

# Table II, and those of table I whose activity is not a job: the stay does not rest on the work.
NOT_RESTING_ON_WORK = (
    "dependent", "cultural-activities", "permanent-resident", "spouse-of-japanese",
    "spouse-of-permanent-resident", "long-term-resident",
)  # fmt: skip

# 特定活動 rests on whatever the designation (指定書) names, which may be this job or not.
STATUSES = MUST_NOTIFY + ("designated-activities",) + NOT_RESTING_ON_WORK

WITHOUT_LAST_DAY = ("permanent-resident", "highly-skilled-2")
"""Statuses whose stay has no last day; only the card has one."""

TECHNICAL_INTERN = ("technical-intern-1", "technical-intern-2", "technical-intern-3")
SPECIFIED_SKILLED = ("specified-skilled-1", "specified-skilled-2")
