"""The counts of tests/matrix.txt still hold; after a meant change run `python -m tests.matrix` and read the diff."""

from tests.matrix import PATH, lines


def test_the_counts_are_those_reviewed():
    """Outcome by outcome, check by check."""
    assert list(lines()) == PATH.read_text(encoding="utf-8").splitlines()
