"""Yes, no, unknown: the three values of every condition, and "does not apply" for a rule."""


class Truth:
    """One of four words. It has no truth value of its own, so nobody can write `if truth`."""

    def __init__(self, word):
        self.word = word

    def __bool__(self):
        raise TypeError("a Truth may be unknown: compare it with `is YES`, `is NO` or `is UNKNOWN`")

    def __repr__(self):
        return self.word


YES = Truth("yes")
NO = Truth("no")
UNKNOWN = Truth("unknown")
NOT_APPLICABLE = Truth("not-applicable")


def truth_of(python_bool):
    """YES for True, NO for False."""
    return YES if python_bool else NO
