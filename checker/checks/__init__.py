"""The checks by id. A check's module is imported when it is first asked for."""

IDS = (
    "deadline", "lost-job", "employment-support", "transfer-support", "ssw-criteria", "ssw-job-change", "ssw-total-stay",
    "intern-stage", "intern-quota", "supervising-organisation", "sending-organisation", "ssw-support-plan",
    "highly-skilled-points", "designated-activities", "refugee-application", "departure-order", "fees", "consultation",
)  # fmt: skip


def find(id):
    """The Check with that id, or None."""
    if id not in IDS:
        return None
    module = __import__("checker.checks." + id.replace("-", "_"), None, None, ["CHECK"])
    return module.CHECK
