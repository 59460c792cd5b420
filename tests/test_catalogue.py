"""What the package says of itself, word for word where programs outside build on it."""

from checker import catalogue


def one(rows, id):
    return next(row for row in rows if row["id"] == id)


def test_a_deadline_states_its_four_properties_and_its_source():
    assert one(catalogue.deadlines_json()["deadlines"], "special-re-entry") == {
        "id": "special-re-entry",
        "event": "special-re-entry.event",
        "length": {"years": 1},
        "opens": None,
        "first-day-counts": False,
        "closed-day": "stays",
        "never-past": "stay-until",
        "source": "ica-26-2",
    }


def test_a_window_says_when_it_opens_and_a_count_in_days_or_months_its_number():
    deadlines = catalogue.deadlines_json()["deadlines"]

    assert one(deadlines, "intern-plan-application")["opens"] == {"months-before": 6}
    assert one(deadlines, "intern-plan-application")["length"] == {"months-before": 4}
    assert one(deadlines, "organisation-left")["length"] == {"days": 14}
    assert one(deadlines, "special-period")["length"] == {"months": 2}


def test_a_length_that_changed_is_a_list_with_the_first_day_of_each():
    assert one(catalogue.deadlines_json()["deadlines"], "unpaid-wages-claim")["length"] == [
        {"from": "1947-09-01", "length": {"years": 2}, "source": "lsa-115-until-2020"},
        {"from": "2020-04-01", "length": {"years": 3}, "source": "lsa-115"},
    ]


def test_a_figure_has_its_unit_and_all_its_values():
    assert one(catalogue.figures_json()["figures"], "dismissal-notice") == {
        "id": "dismissal-notice",
        "unit": "days",
        "values": [{"from": "1947-09-01", "value": 30, "source": "lsa-20"}],
    }


def test_a_line_has_its_hours_as_spans_of_a_week():
    entry = one(catalogue.lines_json()["lines"], "isa-info")

    assert entry["hours"] == {
        "spans": [{"weekdays": [1, 2, 3, 4, 5], "from": "08:30", "to": "17:15"}],
        "closed-at-year-end": True,
    }
