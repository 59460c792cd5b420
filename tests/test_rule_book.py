"""What the rule book may hold: well-formed sources, the contract's deadlines and names, nothing unconfirmed."""

import ast
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from checker import catalogue, rule_book
from checker.law import Source

ROOT = Path(__file__).parent.parent
SOURCES = rule_book.sources()
DEADLINES = {deadline["id"]: deadline for deadline in catalogue.deadlines_json()["deadlines"]}
CHECKS = {check["id"]: check for check in catalogue.checks_json()["checks"]}
MODULES = sorted((ROOT / "checker").rglob("*.py"))
READ_UNTIL = date(2026, 11, 22)
"""The day of the research; nothing can have been verified after it until somebody reads the law again."""

KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
STATUTES = ("法", "令", "規則")


def each_source(function):
    return pytest.mark.parametrize("source", SOURCES.values(), ids=list(SOURCES))(function)


@each_source
def test_source_is_well_formed(source):
    """A kebab-case id, a law, a place in it, a title and an https address."""
    assert KEBAB.fullmatch(source.id)
    assert source.law
    assert source.article
    assert source.title
    assert re.fullmatch(r"https://[a-z0-9.-]+\.[a-z]+/\S*", source.url)


READ_IN_THE_GAZETTE = {"fees-2026", "fees-payment", "fees-reduction", "isa-fees", "minimum-wage-2026"}
"""Promulgated and read before the first day, which has come since."""


@each_source
def test_source_was_read(source):
    """Not verified in the future; in force when it was read, promulgated when it was read, or plainly of the future."""
    assert source.verified_on <= READ_UNTIL
    if source.id not in READ_IN_THE_GAZETTE:
        assert source.in_force_from <= source.verified_on or source.in_force_from > READ_UNTIL


@each_source
def test_nothing_unconfirmed_is_a_source(source):
    """C is background knowledge: never stated as fact."""
    assert source.confidence in ("A", "A*", "A-", "B+", "B")


WITHOUT_TEXT = {"fees-until-2025", "hsp-points-2021", "ica-52-5"}
"""Defect S2: a clause is still to be put beside them."""


@each_source
def test_a_statute_stands_in_japanese(source):
    """Whoever compares the rule with the article has the clause beside it."""
    if source.law.split("（")[0].endswith(STATUTES):
        assert bool(re.search("[ぁ-ん一-龥]", source.text)) is (source.id not in WITHOUT_TEXT)


def test_an_act_has_one_address_and_an_address_one_act():
    """A reader who opens the law finds the law that is named."""
    pairs = {(source.law, source.url) for source in SOURCES.values() if source.url.startswith("https://laws.e-gov.go.jp/")}

    assert len(pairs) == len({law for law, _ in pairs}) == len({url for _, url in pairs})


def test_ids_of_sources_are_unique():
    """Two modules never use one id for two places."""
    modules = rule_book.modules()
    objects = {id(held): held.id for module in modules for held in vars(module).values() if type(held) is Source}

    assert sorted(objects.values()) == sorted(set(objects.values()))


MOVES, STAYS = "moves", "stays"
# The contract's table: length, whether the first day counts, what a closed day does.
CONTRACT = {
    "organisation-left": ({"days": 14}, False, MOVES),
    "organisation-joined": ({"days": 14}, False, MOVES),
    "spouse-lost": ({"days": 14}, False, MOVES),
    "address-first": ({"days": 14}, False, MOVES),
    "address-moved": ({"days": 14}, False, MOVES),
    "address-revocation": ({"days": 90}, False, STAYS),
    "activity-gap": ({"months": 3}, False, STAYS),
    "activity-gap-highly-skilled-2": ({"months": 6}, False, STAYS),
    "spouse-activity-gap": ({"months": 6}, False, STAYS),
    "extension-window": ({"months-before": 0}, None, STAYS),
    "special-period": ({"months": 2}, False, STAYS),
    "birth-notice": ({"days": 14}, True, MOVES),
    "birth-stay": ({"days": 60}, False, STAYS),
    "birth-status": ({"days": 30}, False, MOVES),
    "card-reissue": ({"days": 14}, False, MOVES),
    "card-details-changed": ({"days": 14}, False, MOVES),
    "card-return": ({"days": 14}, False, MOVES),
    "special-re-entry": ({"years": 1}, False, STAYS),
    "health-insurance-municipal": ({"days": 14}, False, MOVES),
    "pension-municipal": ({"days": 14}, False, MOVES),
    "health-insurance-continuation": ({"days": 20}, False, STAYS),
    "employment-insurance-year": ({"years": 1}, False, STAYS),
    "unpaid-wages-claim": ([("1947-09-01", {"years": 2}), ("2020-04-01", {"years": 3})], False, STAYS),
    "lump-sum-withdrawal": ({"years": 2}, True, STAYS),
    "refugee-review-request": ({"days": 7}, False, MOVES),
    "intern-plan-application": ({"months-before": 4}, None, STAYS),
    "supervision-audit": ({"months": 3}, False, STAYS),
    "supervision-manager-course": ({"years": 3}, False, STAYS),
    "ssw-report-occasional": ({"days": 14}, False, MOVES),
    "designated-activities-year": ({"months": 12}, False, STAYS),
    "refugee-sorting": ({"months": 2}, False, STAYS),  # from the row of the check refugee-application
}
OPENS = {"extension-window": {"months-before": 3}, "intern-plan-application": {"months-before": 6}}
NEVER_PAST = {"special-re-entry": "stay-until"}


def test_the_deadlines_are_those_of_the_contract():
    """No row of the table is missing, and none was invented."""
    assert sorted(DEADLINES) == sorted(CONTRACT)


@pytest.mark.parametrize("id, properties", CONTRACT.items(), ids=list(CONTRACT))
def test_deadline_has_the_contract_s_properties(id, properties):
    """Event, length, first day, closed day: four things, none by default."""
    deadline = DEADLINES[id]
    length = deadline["length"]
    if isinstance(length, list):
        length = [(entry["from"], entry["length"]) for entry in length]

    assert (length, deadline["first-day-counts"], deadline["closed-day"]) == properties
    assert deadline["opens"] == OPENS.get(id)
    assert deadline["never-past"] == NEVER_PAST.get(id)
    assert deadline["source"] in SOURCES


STATUSES = """technical-intern-1 technical-intern-2 technical-intern-3 specified-skilled-1 specified-skilled-2
engineer-humanities-international skilled-labor nursing-care researcher entertainer professor business-manager
legal-accounting medical instructor intra-company trainee highly-skilled-1a highly-skilled-1b highly-skilled-1c
highly-skilled-2 student dependent designated-activities cultural-activities permanent-resident spouse-of-japanese
spouse-of-permanent-resident long-term-resident"""
FIELDS = """nursing-care building-cleaning machine-parts-tooling industrial-machinery electric-electronics-information
industrial-products construction shipbuilding automobile-repair aviation accommodation agriculture fishery
food-beverage-manufacturing food-service automobile-transportation railway forestry wood linen-supply
logistics-warehouse resource-circulation other"""
POINTS = """category age degree two-degrees experience-years salary-yen patent funded-research papers licences position
innovation-support innovation-sme local-government-support research-sme foreign-award japanese-university japanese
growth-project designated-university jica-training invested-100m investment-business"""
CRITERIA = """type birth-date health-certificate field skill-test japanese-test nursing-japanese-test
intern-2-completed intern-2-related epa-care-4-years deposit-or-penalty costs-agreed home-procedures
country-refuses-deportees ssw-1-months-used was-intern will-transfer-skills field-criteria"""

# The contract's table of checks: questions it names, outcomes.
CHECK_NAMES = {
    "deadline": ("deadline event-on stay-until", "dated unknown"),
    "lost-job": (
        "status left-on stay-until reason new-organisation-on applied-for-extension-on",
        "act-now act-by-dates no-immigration-notice stay-ended unknown",
    ),
    "employment-support": (
        "status applied-on dismissed offer-cancelled training-completed return-difficult new-contract field",
        "eligible not-eligible not-in-force unknown",
    ),
    "transfer-support": ("status reason stay-until next-place wants-ssw", "has-route no-route unknown"),
    "ssw-criteria": (CRITERIA, "eligible not-eligible unknown"),
    "ssw-job-change": (
        "same-category common-skill-confirmed new-field-test permission-granted own-fault",
        "may-start permission-first test-first unknown",
    ),
    "ssw-total-stay": ("periods ssw-2-test-percent sixth-year-pledges employer-wants", "within at-limit over unknown"),
    "intern-stage": (
        "stage written-test practical-test occupation-transferable supervising-excellent implementing-excellent "
        "months-of-stage-2-on-2027-04-01",
        "can-advance cannot-advance unknown",
    ),
    "intern-quota": ("employees type excellent recognised", "counted"),
    "supervising-organisation": (
        "licence granted-on clean-record last-audit-on manager-course-on score full-score",
        "dated unknown",
    ),
    "sending-organisation": (
        " ".join(f"requirement-{number}" for number in range(1, 13)),
        "meets does-not-meet unknown",
    ),
    "ssw-support-plan": (" ".join(f"support-{number}" for number in range(1, 10)), "complete incomplete unknown"),
    "highly-skilled-points": (POINTS, "reaches-80 reaches-70 below-70 salary-below-minimum unknown"),
    "designated-activities": ("", "has-route no-route unknown"),
    "refugee-application": (
        "applied-on first-application likely-refugee clearly-unfounded left-original-activity in-departure-period",
        "stay-with-work stay-without-work no-stay being-sorted unknown",
    ),
    "departure-order": (
        "overstaying came-forward said-so-before-finding other-grounds convicted deported-before will-leave next-visit",
        "may-use may-not-use not-needed unknown",
    ),
    "fees": ("procedure accepted-on channel granted-months hardship", "priced not-offered unknown"),
    "consultation": ("language topic", "open-now opens-later none"),
}

CODES = {
    ("lost-job", "status"): STATUSES,
    ("lost-job", "reason"): "employer own-wish contract-ended unavoidable offer-cancelled",
    ("employment-support", "status"): STATUSES,
    ("employment-support", "field"): FIELDS,
    ("ssw-criteria", "field"): FIELDS,
    ("ssw-criteria", "japanese-test"): "none jft-basic n5 n4 n3 n2 n1",
    ("transfer-support", "next-place"): "accredited fixed none",
    ("intern-quota", "type"): "supervising individual",
    ("supervising-organisation", "licence"): "normal excellent",
    ("highly-skilled-points", "category"): "a b c",
    ("highly-skilled-points", "degree"): "doctor mba master bachelor none",
    ("highly-skilled-points", "position"): "none director representative",
    ("highly-skilled-points", "japanese"): "none n2 n1",
    ("departure-order", "next-visit"): "temporary-visitor other",
    ("fees", "channel"): "counter online",
    (
        "fees",
        "procedure",
    ): "change extension permanent-residence re-entry-single re-entry-multiple certificate-of-authorised-employment "
    "certificate-of-eligibility",
    ("consultation", "topic"): "any immigration training labour legal distress",
}


@pytest.mark.parametrize("check", CHECKS.values(), ids=list(CHECKS))
def test_check_has_the_contract_s_names(check):
    """Questions and outcomes named in the contract keep their names."""
    questions, outcomes = CHECK_NAMES[check["id"]]
    asked = [question["id"] for question in check["questions"]]

    assert [id for id in questions.split() if id not in asked] == []
    assert [outcome for outcome in outcomes.split() if outcome not in check["outcomes"]] == []


@pytest.mark.parametrize("check, question", CODES, ids=lambda name: name)
def test_choice_has_the_contract_s_codes(check, question):
    """Codes are permanent: a link or a table of last year must still be understood."""
    if check not in CHECKS:
        pytest.skip(f"{check} is not written yet")
    asked = {asked["id"]: asked for asked in CHECKS[check]["questions"]}

    assert [code for code in CODES[check, question].split() if code not in asked[question]["codes"]] == []


@pytest.mark.parametrize("check", CHECKS.values(), ids=list(CHECKS))
def test_ids_are_kebab_case(check):
    """Ids are addresses, keys of translations and columns of tables."""
    ids = [check["id"], *check["outcomes"]]
    for question in check["questions"]:
        ids += [question["id"], *(code for code in question.get("codes", []) if isinstance(code, str))]

    assert [id for id in ids if not KEBAB.fullmatch(id)] == []


LOADED = """
import sys
from checker import answer, checks
for id in checks.IDS:
    checks.find(id)
print(*[module.__file__ for name, module in sys.modules.items() if name.split(".")[0] == "checker"])
"""


def imports(path):
    """The modules that a file imports from outside its own package."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module


def test_an_answer_needs_nothing_but_days_and_json():
    """What a page loads runs in MicroPython; only the command line may use more of the standard library."""
    run = subprocess.run([sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = [Path(path) for path in run.stdout.split()]

    assert len(loaded) > len(CHECKS)
    assert {name for path in loaded for name in imports(path)} == {"datetime", "json"}


def test_the_package_depends_on_nothing():
    """Not even the command line needs a package from elsewhere."""
    names = {name.split(".")[0] for path in MODULES for name in imports(path)}

    assert names <= set(sys.stdlib_module_names) | {"checker"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_package_reads_in_the_oldest_python_promised(path):
    """pyproject.toml: requires-python >=3.11."""
    ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 11))


@pytest.mark.parametrize("path", [path for path in MODULES if path.parent.name == "checks"], ids=lambda path: path.stem)
def test_a_legal_reader_can_read_a_check_in_one_sitting(path):
    """At most 150 lines, with the clause beside the rule."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 150
