"""A truth is one of three values, and nobody can take "unknown" for yes."""

import pytest

from checker.truth import NO, UNKNOWN, YES, truth_of


@pytest.mark.parametrize("truth", [YES, NO, UNKNOWN], ids=repr)
def test_a_truth_cannot_stand_in_an_if(truth):
    with pytest.raises(TypeError, match=r"may be unknown.*is YES"):
        bool(truth)


def test_python_booleans_become_yes_and_no():
    assert (truth_of(True), truth_of(False)) == (YES, NO)


def test_a_truth_shows_its_word():
    assert [repr(truth) for truth in (YES, NO, UNKNOWN)] == ["yes", "no", "unknown"]
