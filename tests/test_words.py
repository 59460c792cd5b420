"""The English is the source; a translation counts only while it was made from the English of today."""

import re

import pytest
from babel.messages.catalog import Catalog

from checker import answer
from tests.case_files import all_cases
from theme.hooks.ruby import NOTATION
from tools import guides, i18n, words

VIETNAMESE = words.Language("vi", "vi", "Tiếng Việt", "vi")
PLAIN_JAPANESE = words.Language("ja-Hira", "ja-Hira", "やさしい日本語", "ja")
SOURCE = {"page.next": "Next", "page.left": "{days} days left"}


def catalogue(**texts: tuple[str, str]) -> Catalog:
    made = Catalog(locale="vi")
    for key, (english, translation) in texts.items():
        made.add(english, translation, context=key.replace("_", "."))
    return made


def by_key(messages: Catalog) -> dict:
    return {message.context: message for message in messages if message.context}


def test_nested_tables_become_dotted_keys():
    assert words.flat({"page": {"next": "Next", "date": {"day": "Day"}}}) == {
        "page.next": "Next",
        "page.date.day": "Day",
    }


def test_a_key_may_stand_in_one_file_only(tmp_path):
    for name in ("a.toml", "b.toml"):
        (tmp_path / name).write_text('[page]\nnext = "Next"\n')

    with pytest.raises(ValueError, match=r"page\.next"):
        words.english(tmp_path)


def test_what_is_not_translated_stands_in_english_and_is_listed():
    made = words.translated(SOURCE, catalogue(page_next=("Next", "Tiếp")))

    assert made["page.next"] == "Tiếp"
    assert made["page.left"] == "{days} days left"
    assert made["_english"] == ["page.left"]
    assert made["_machine"] is True


def test_a_translation_of_an_older_text_is_not_shown():
    made = words.translated(SOURCE, catalogue(page_next=("Onward", "Tiến lên")))

    assert made["page.next"] == "Next"


def test_a_changed_text_marks_its_translation_stale_and_keeps_it():
    message = by_key(i18n.updated(SOURCE, catalogue(page_next=("Onward", "Tiến lên")), "vi"))["page.next"]

    assert (message.fuzzy, message.string, message.previous_id) == (True, "Tiến lên", ["Onward"])


def test_a_new_text_comes_in_untranslated_and_a_dropped_one_goes():
    new = by_key(i18n.updated(SOURCE, catalogue(page_gone=("Gone", "Mất")), "vi"))

    assert set(new) == set(SOURCE)
    assert not new["page.left"].string


def test_updating_twice_changes_nothing():
    once = i18n.updated(SOURCE, catalogue(page_next=("Onward", "Tiến lên")), "vi")

    assert i18n.text_of(i18n.updated(SOURCE, once, "vi"), "x", "vi") == i18n.text_of(once, "x", "vi")


def test_placeholders_must_be_those_of_the_english():
    broken = catalogue(page_left=("{days} days left", "{ngày} ngày"))

    assert i18n.faults(broken, VIETNAMESE) == [
        "vi: page.left: {days} is missing",
        "vi: page.left: {ngày} is not in the English",
    ]


def test_every_kanji_of_plain_japanese_carries_its_reading():
    broken = catalogue(page_next=("Next", "次《つぎ》の質問"))

    assert i18n.faults(broken, PLAIN_JAPANESE) == ["ja-Hira: page.next: no reading for 質問"]


def test_a_reviewed_text_is_counted_as_such():
    made = Catalog()
    made.add("Next", "Tiếp", context="page.next", user_comments=["reviewed 2026-12-01 Name"])

    assert i18n.counts(made)["reviewed"] == 1
    assert words.translated({"page.next": "Next"}, made)["_machine"] is False


class TestWordsOfOneCheck:
    OWNERS = words.owners()

    @pytest.mark.parametrize(
        "key", ["lost-job.title", "page.next", "status.student", "deadline.organisation-left.name"]
    )
    def test_what_the_check_can_say_stays(self, key):
        assert words.is_said_by("lost-job", key, self.OWNERS)

    @pytest.mark.parametrize(
        "key", ["ssw-criteria.title", "finding.ssw-criteria.age.yes", "deadline.birth-notice.name"]
    )
    def test_what_only_others_can_say_goes(self, key):
        assert not words.is_said_by("lost-job", key, self.OWNERS)

    @pytest.mark.parametrize("case", list(all_cases()), ids=str)
    def test_everything_that_an_answer_says_is_in_its_file(self, case):
        result = answer(case.request)
        kinds = {"steps": "step", "do-not": "do-not", "papers": "paper", "notes": "note"}
        said = [f"{kind}.{id}" for part, kind in kinds.items() for id in result.get(part, [])]
        said += [f"finding.{case.check}.{found['id']}.{found['truth']}" for found in result.get("findings", [])]
        said += [f"deadline.{row['id']}.name" for row in result.get("deadlines", [])]

        assert [key for key in said if not words.is_said_by(case.check, key, self.OWNERS)] == []

    def test_the_keys_in_english_are_those_of_the_file(self):
        own = words.only({"lost-job.title": "", "fees.title": "", "_english": ["fees.title"]}, ("lost-job",), self.OWNERS)

        assert own["_english"] == []


def test_no_script_asks_for_words_that_stand_in_the_pages():
    """But those of the search page, which has its own in the page."""
    keys = re.compile(rf"""["'`]({"|".join(words.OF_PAGES)})\.""")
    scripts = [path for path in (words.ROOT / "theme").rglob("*.js") if path.parent.name != "search"]

    assert scripts and [path.name for path in scripts if keys.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("language", words.languages()[1:], ids=lambda language: language.folder)
def test_catalogues_are_in_step_with_the_english(language):
    """Run `make i18n` and commit what it writes."""
    own = words.catalog(language.folder)

    assert {m.context: m.id for m in own if m.context} == words.english()


def test_only_plain_japanese_carries_readings():
    for folder in (language.folder for language in words.languages()[1:] if language.folder != "ja-Hira"):
        assert not [m.context for m in words.catalog(folder) if NOTATION.search(m.string or "")]


def test_a_guide_knows_the_english_it_was_made_from(tmp_path):
    for folder, text in {"en": "# Home { #home }\n", "vi": "---\ntitle: Nhà\n---\n# Nhà { #home }\n"}.items():
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "index.md").write_text(text)

    guides.made("vi/index", tmp_path)

    assert guides.report(tmp_path) == ["guides in vi: machine: index"]
    (tmp_path / "en/index.md").write_text("# Home { #home }\n\nNew.\n")
    assert guides.report(tmp_path) == ["guides in vi: stale: index"]
