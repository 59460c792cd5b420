"""Comments and docstrings go, everything else stays to the letter."""

import pytest

from tools.stripped import stripped

CASES = {
    "a comment": ("x = 1  # 一\n\n# alone\ny = 2\n", "x = 1\ny = 2\n"),
    "a docstring": ('"""Says."""\nx = 1\n', "x = 1\n"),
    "a function that is only a docstring": ('def f():\n    """第十九条の十六"""\n', "def f():\n    pass\n"),
    "a hash in a string": ('x = "# not a comment"\n', 'x = "# not a comment"\n'),
    "a blank line in a string": ('x = """a\n\n  b"""\n', 'x = """a\n\n  b"""\n'),
    "a string that is used": ('def f():\n    return "kept"\n', 'def f():\n    return "kept"\n'),
}


@pytest.mark.parametrize("before, after", CASES.values(), ids=CASES)
def test_stripped(before, after):
    assert stripped(before) == after
