"""One command tells that a person has read a translation; a changed English text takes the mark's worth away."""

from datetime import date

import pytest

from tools import guides, review, words

DAY = date(2026, 12, 1)


@pytest.fixture
def copies(tmp_path, monkeypatch):
    """The catalogue of one language and one guide, as copies that a test may write to."""
    (tmp_path / "vi.po").write_bytes((words.LOCALES / "vi.po").read_bytes())
    for folder in ("en", "vi"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "lost-job.md").write_bytes((guides.DOCS / folder / "lost-job.md").read_bytes())
    monkeypatch.setattr(words, "LOCALES", tmp_path)
    monkeypatch.setattr(review, "LOCALES", tmp_path)
    monkeypatch.setattr(review, "DOCS", tmp_path)
    monkeypatch.setattr(guides.made, "__defaults__", (tmp_path,))
    monkeypatch.setattr(review, "languages", lambda **_: [words.Language("vi", "vi", "Tiếng Việt", "vi")])
    return tmp_path


def message(key):
    return next(one for one in words.catalog("vi") if one.context == key)


def test_a_sentence_is_marked_once_however_often_it_is_read(copies):
    for name in ("Nguyen An", "Tran Binh"):
        review.review_sentence("vi", "lost-job.status.question", review.mark(DAY, name))

    assert message("lost-job.status.question").user_comments == ["reviewed 2026-12-01 Tran Binh"]
    assert words.is_reviewed(message("lost-job.status.question"))


def test_the_other_sentences_stay_as_they_were(copies):
    before = message("lost-job.left-on.question").string

    review.review_sentence("vi", "lost-job.status.question", review.mark(DAY, "Nguyen An"))

    assert message("lost-job.left-on.question").string == before
    assert not words.is_reviewed(message("lost-job.left-on.question"))


def test_a_key_that_is_not_there_is_told(copies):
    with pytest.raises(SystemExit, match=r"has no text lost-job\.nothing"):
        review.review_sentence("vi", "lost-job.nothing", review.mark(DAY, "Nguyen An"))


def test_a_guide_is_reviewed_until_its_english_changes(copies):
    review.review_guide("vi/lost-job", review.mark(DAY, "Nguyen An"))
    english, translation = ((copies / folder / "lost-job.md").read_text("utf-8") for folder in ("en", "vi"))

    assert guides.state(english, translation) == "reviewed"
    assert guides.state(english + "\nA new sentence.\n", translation) == "stale"
