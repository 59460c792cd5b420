"""Spans of days as sorted lists of (first day, last day), both counted; never overlapping."""

from datetime import timedelta

ONE_DAY = timedelta(days=1)


def union(spans):
    """The days that lie in any of the spans."""
    joined = []
    for first, last in sorted(spans):
        if joined and first <= joined[-1][1] + ONE_DAY:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return joined


def until(spans, day):
    """The days not later than `day`."""
    return [(first, min(last, day)) for first, last in spans if first <= day]


def common(spans, others):
    """The days that lie in both."""
    both = [
        (max(first, other_first), min(last, other_last))
        for first, last in spans
        for other_first, other_last in others
    ]
    return union([(first, last) for first, last in both if first <= last])


def count(spans):
    """How many days."""
    return sum((last - first).days + 1 for first, last in spans)
