"""The list of guards (guards.toml) keeps up with the files and tests that it names. `make guards` takes them out."""

import pytest

from tools.guards import ROOT, guards


@pytest.mark.parametrize("guard", guards(), ids=lambda guard: guard.fault)
def test_a_guard_stands_where_the_list_says_and_so_does_its_test(guard):
    file, _, name = guard.test.partition("::")

    assert (ROOT / guard.file).read_text("utf-8").count(guard.text) == 1
    assert guard.text != guard.instead
    assert f"\ndef {name}(" in (ROOT / file).read_text("utf-8")
