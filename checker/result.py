"""From a check and a situation to a result: plain dicts, lists, ids and dates, as in the contract."""

from .truth import NOT_APPLICABLE, UNKNOWN


def _in_asking_order(check, questions):
    wanted = {question.id for question in questions}
    return [question.id for question in check.questions if question.id in wanted]


class _Cited:
    """Collects the sources that a result uses."""

    def __init__(self):
        self.sources = {}

    def ids(self, sources):
        for source in sources:
            if source.id not in self.sources:
                self.sources[source.id] = source.to_json()
        return [source.id for source in sources]


def _deadlines(check, situation, cited):
    stay_ends = check.stay_ends(situation) if check.stay_ends else None
    due_dates = []
    for place, clock in enumerate(check.clocks):
        due_date = situation.due_date(clock) if clock.is_shown(situation) else None
        if due_date is not None:
            due_dates.append((due_date.do_by, place, due_date))
    deadlines = []
    for _, _, due_date in sorted(due_dates, key=lambda entry: entry[:2]):
        cited.ids(due_date.sources)
        deadline = due_date.to_json(situation.on)
        if stay_ends is not None and due_date.due > stay_ends:
            deadline["moot"] = True
        deadlines.append(deadline)
    return deadlines


def _refine(check, situation, missing):
    """Unanswered questions that cannot change the outcome but can add a date."""
    more = []
    for clock in check.clocks:
        running = situation.reading(clock.running)
        if running.truth is UNKNOWN:
            more += running.missing
        if clock.is_shown(situation):
            more += clock.unanswered(situation)
    return [question for question in more if question not in missing]


def evaluate(check, situation):
    """The result of a check for a situation, without the echoed `id`, `check` and `on`."""
    cited = _Cited()
    decision = check.decision_on(situation)
    shown = [text for text in check.texts if text.is_shown(situation, decision.outcome)]
    findings, notes = [], list(decision.notes)
    for rule in check.rules:
        reading = rule.read(situation)
        findings.append({"id": rule.id, "truth": reading.truth.word, "sources": cited.ids(rule.sources)})
        notes += [note for note in reading.notes if note not in notes]
    texts = {"step": [], "do-not": [], "paper": [], "note": notes}
    for text in shown:
        if text.id not in texts[text.kind]:
            texts[text.kind].append(text.id)
    cites = {text.id: cited.ids(text.sources) for text in shown if text.sources}
    return {
        "outcome": decision.outcome,
        "findings": findings,
        "ask": _in_asking_order(check, decision.missing),
        "refine": _in_asking_order(check, _refine(check, situation, decision.missing)),
        "deadlines": _deadlines(check, situation, cited),
        "values": check.values(situation, decision.outcome) if check.values else {},
        "steps": texts["step"],
        "do-not": texts["do-not"],
        "papers": texts["paper"],
        "notes": texts["note"],
        "cites": cites,
        "lines-topic": check.topic_for(situation),
        "sources": cited.sources,
    }


def not_in_force(check):
    """The result for a day before the law, of a check that has an outcome for it."""
    findings = [{"id": rule.id, "truth": NOT_APPLICABLE.word, "sources": []} for rule in check.rules]
    lists = {key: [] for key in ("ask", "refine", "deadlines", "steps", "do-not", "papers", "notes")}
    return lists | {
        "outcome": "not-in-force",
        "findings": findings,
        "values": {},
        "cites": {},
        "lines-topic": check.lines_topic,
        "sources": {},
    }
