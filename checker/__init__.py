"""The law of Shirube as a pure-Python package: no dependency, no clock, no file, no network, no sentence.

    from checker import answer
    answer({"check": "deadline", "on": "2026-11-22",
            "answers": {"deadline": "organisation-left", "event-on": "2026-11-16"}})
"""

from .protocol import answer, answer_text

__all__ = ["answer", "answer_text"]
