"""The hooks are bridges; what they call is tested here, without MkDocs."""

import html
import json
import re
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from mkdocs.exceptions import PluginError

from checker.lines import LINES
from theme.hooks import assets, counters, facts, fallback, languages, report, ruby, search, slim
from tools.words import Language, deadlines_of

TODAY = date(2026, 11, 22)
ENGLISH, VIETNAMESE = (next(row for row in languages.LANGUAGES if row.folder == folder) for folder in ("en", "vi"))


class TestRuby:
    def test_a_kanji_run_takes_the_reading_behind_it(self):
        assert ruby.ruby("会社《かいしゃ》を") == "<ruby>会社<rp>（</rp><rt>かいしゃ</rt><rp>）</rp></ruby>を"

    def test_a_bar_marks_where_the_base_begins(self):
        assert ruby.plain("あと｜14日《じゅうよっか》") == "あと14日（じゅうよっか）"

    def test_kana_before_the_kanji_are_left_alone(self):
        assert ruby.plain("お金《かね》") == "お金（かね）"


class TestIds:
    def test_code_is_not_taken_for_a_heading(self):
        assert languages.ids("## A { #a }\n```sh\n# no heading\n```\n### B {#b}\n") == ["a", "b"]

    def test_a_heading_without_an_id_is_an_error(self):
        with pytest.raises(PluginError, match="write an id"):
            languages.ids("## 市役所へ行く\n")

    def test_a_translation_has_the_ids_of_the_english(self):
        with pytest.raises(PluginError, match=r"vi/x\.md.*'b'"):
            languages.check_ids("# A { #a }", "# A { #a }\n## B { #b }", "vi/x.md")


class TestLanguages:
    def test_english_has_no_notice(self):
        assert languages.notice("text", "text", ENGLISH, True) is None

    @pytest.mark.parametrize(
        "front_matter, translated, key",
        [
            ("", False, "site.untranslated"),
            ("title: x", True, "site.machine"),
            ("english: 000000000000", True, "site.stale"),
            ("reviewed: 2026-12-01 Name", True, None),
        ],
    )
    def test_a_reader_is_told_what_the_page_is(self, front_matter, translated, key):
        assert languages.notice("text", f"---\n{front_matter}\n---\n", VIETNAMESE, translated) == key

    @pytest.mark.parametrize(("machine", "key"), [(True, "site.machine"), (False, None)])
    def test_a_page_with_a_check_is_read_when_the_words_of_the_check_are(self, monkeypatch, machine, key):
        monkeypatch.setattr(languages, "words", lambda folder: {"_machine": machine})
        page = '---\nreviewed: 2026-12-01 Name\n---\n<shirube-check check="fees"></shirube-check>\n'

        assert languages.notice("text", page, VIETNAMESE, True) == key


class TestFacts:
    @pytest.mark.parametrize(
        "folder, locale, text",
        [
            ("en", "en_GB", ["14 days", "3 months", "1 year"]),
            ("ja", "ja", ["14日", "3か月", "1年"]),
            ("ja-Hira", "ja", ["｜14日《じゅうよっか》", "3か月《げつ》", "1年《ねん》"]),
            ("vi", "vi", ["14 ngày", "3 tháng", "1 năm"]),
            ("my", "my", ["14 ရက်", "3 လ", "1 နှစ်"]),
        ],
    )
    def test_lengths_in_the_page_s_language(self, folder, locale, text):
        lengths = ((14, "days"), (3, "months"), (1, "years"))

        assert [facts.number_with_unit(number, unit, folder, locale) for number, unit in lengths] == text

    def test_a_length_that_changed_is_that_of_the_day(self):
        row = {
            "length": [{"from": "1947-09-01", "length": {"years": 2}}, {"from": "2020-04-01", "length": {"years": 3}}]
        }

        assert facts.length(row, "en", "en_GB", date(2020, 3, 31)) == "2 years"
        assert facts.length(row, "en", "en_GB", TODAY) == "3 years"

    @pytest.mark.parametrize(
        "unit, value, text",
        [
            ("yen", 200000, "200,000 yen"),
            ("percent", 80, "80%"),
            ("date", "2020-04-20", "20 April 2020"),
            ("number", 19, "19"),
            ("hours", 28, "28 hours"),
        ],
    )
    def test_figures_carry_their_unit(self, unit, value, text):
        row = {"unit": unit, "values": [{"from": "2019-04-01", "value": value}]}

        assert facts.figure(row, "en", "en_GB", TODAY) == text

    def test_a_phone_number_calls(self):
        assert facts.phone("0570-013904") == '<a class="tel" href="tel:0570013904">0570-013904</a>'

    def test_of_a_line_s_entries_the_one_in_force_is_quoted(self):
        then, now = facts.book("line", date(2021, 7, 1))["otit-vi"], facts.book("line", TODAY)["otit-vi"]

        assert (then["since"], now["since"]) == ("2021-03-05", "2022-09-01")

    def test_what_the_package_does_not_know_is_reported(self):
        text = "{{ deadline.no-such.length }} {{ figure.no-such }} {{ deadline.organisation-left.colour }}"

        assert len(facts.expanded(text, "en", "en_GB", TODAY)[1]) == 3

    def test_sources_are_numbered_once_and_listed_at_the_foot(self):
        text, unknown = facts.expanded("A. {{ source.ica-19-16 }} B. {{ source.ica-19-16 }}", "en", "en_GB", TODAY)

        assert unknown == []
        assert text.count(">[1]<") == 2
        assert text.count('<li id="source-ica-19-16">') == 1
        assert "第19条の16" in text


class TestFallback:
    def test_it_holds_numbers_and_days_in_the_page_s_language(self):
        page = fallback.filled('<p><shirube-check check="lost-job"></shirube-check></p>', VIETNAMESE)

        assert page.startswith('<shirube-check check="lost-job"><p class="sc-waiting" hidden>')
        assert "14 ngày" in page
        assert 'href="tel:0120' in page

    def test_it_speaks_only_of_the_check_s_own_deadlines(self):
        assert "birth-notice" not in deadlines_of(fallback.checks.find("lost-job"))
        assert "birth-notice" in deadlines_of(fallback.checks.find("deadline"))

    def test_lines_that_ended_are_left_out(self):
        phones = [phone for _, phone in fallback.lines(None, ENGLISH, date(2030, 1, 1))]
        ended = next(line for line in LINES if line.id == "otit-en" and line.until < date(2030, 1, 1))

        assert phones and not [phone for phone in phones if ended.phone in phone]


class TestAssets:
    @pytest.fixture
    def build(self, tmp_path):
        for name in ("words/vi.json", "runtime/micropython.wasm", "runtime/pyodide.mjs", "runtime/checker.json"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(name)
        return tmp_path

    def test_a_folder_s_name_changes_with_its_own_files_only(self, build):
        before = {group: assets.folder_of(group, build) for group in assets.GROUPS}
        (build / "runtime/checker.json").write_text("a corrected law")
        after = {group: assets.folder_of(group, build) for group in assets.GROUPS}

        assert [group for group in assets.GROUPS if before[group] != after[group]] == ["checker"]

    def test_addresses_are_relative_to_the_page(self, build):
        folders = {group: f"assets/{group}-1/" for group in assets.GROUPS}
        block = assets.data_block(folders, assets.all_facts(folders, build), "vi.json", "vi/lost-job/")

        assert block["words"] == "../../assets/words-1/vi.json"
        assert block["files"]["../../assets/micropython-1/micropython.wasm"]["bytes"] == len("runtime/micropython.wasm")

    def test_a_page_loads_the_words_of_its_check_and_an_embed_all_of_its_language(self):
        assert assets.words_for('<shirube-check check="lost-job" lang="vi">', "vi") == "vi.lost-job.json"
        assert assets.words_for("<shirube-check data-from-address>", "vi") == "vi.json"


class TestSearch:
    def test_a_page_is_cut_at_its_headings_and_a_block_is_a_line(self):
        content = '<h1 id="a">A <em>b</em></h1><p>One\ntwo.</p><ul><li>three</li></ul><h2 id="c">C</h2><p>four</p>'

        assert search.parts(content) == [
            {"id": "a", "heading": "A b", "text": "One two.\nthree"},
            {"id": "c", "heading": "C", "text": "four"},
        ]

    def test_furigana_goes_back_into_its_notation(self):
        content = f'<h1 id="a">{ruby.ruby("会社《かいしゃ》をやめる")}</h1>'

        assert search.parts(content)[0]["heading"] == "｜会社《かいしゃ》をやめる"

    @pytest.mark.parametrize(
        "aside",
        [
            '<shirube-check check="x"><table><tr><td>no</td></tr></table></shirube-check>',
            '<section class="sources"><h2 id="sources">no</h2><ol><li>no</li></ol></section>',
            '<sup><a href="#source-x">no</a></sup>',
            "<svg><text>no</text></svg>",
        ],
    )
    def test_checks_sources_and_drawings_are_not_searched(self, aside):
        assert search.parts(f'<h1 id="a">A</h1><p>yes</p>{aside}<p>yes</p>')[0]["text"] == "yes\nyes"

    def test_another_text_has_another_address(self):
        assert search.path_of(b"a", "vi") != search.path_of(b"b", "vi")


class TestSlim:
    def test_rules_for_parts_that_are_not_there_go(self):
        css = '@charset "x";.md-search{a:b}.md-typeset h1,.md-tabs a{c:d}html{e:f}'

        assert slim.slimmed(css) == ".md-typeset h1{c:d}html{e:f}"

    def test_nothing_is_read_inside_strings_and_brackets(self):
        css = '.md-typeset a:is(b,c)::after{content:"}{"}@media print{.md-nav{a:b}}'

        assert slim.slimmed(css) == '.md-typeset a:is(b,c)::after{content:"}{"}'


def test_a_language_row_is_complete():
    assert Language("vi", "vi", "Tiếng Việt", "vi") in languages.LANGUAGES


@pytest.mark.parametrize(
    "translated",
    ["[so](there.md) {{ figure.fine }}", "[so](here.md) {{ figure.find }}", "[so](here.md) {{ figure.fine }} <shirube-desk>"],
    ids=["another link", "another fact", "a tool more"],
)
def test_a_translation_keeps_links_facts_and_tools(translated):
    english = "[here](here.md) costs {{ figure.fine }}."

    languages.check_kept("{{figure.fine}} [đây](here.md)", english, "vi/here.md")
    with pytest.raises(PluginError, match="vi/here"):
        languages.check_kept(translated, english, "vi/here.md")


def test_a_report_names_page_language_and_version_and_no_answer():
    link = report.report_link("https://example.org/owner/shirube", "vi/lost-job/", "vi", "0.1.0")

    query = parse_qs(urlsplit(link).query)
    assert link.startswith("https://example.org/owner/shirube/issues/new?")
    assert query["title"] == ["Wrong: /vi/lost-job/"]
    assert query["body"][0].startswith("Page: /vi/lost-job/\nLanguage: vi\nVersion: 0.1.0\n")


def test_a_source_that_nobody_read_for_a_year_is_amber():
    old = facts.source("lsa-18", facts.book("source")["lsa-18"], "en", "en_GB")
    new = facts.source("new", facts.book("source")["lsa-18"] | {"verified-on": date.today().isoformat()}, "en", "en_GB")

    assert ('class="due"' in old, 'class="due"' in new) == (True, False)


def test_the_form_for_a_counter_s_file_holds_the_example():
    link = counters.with_form("<new-counter>a new file</new-counter>", "https://example.org/owner/shirube/")
    address = urlsplit(html.unescape(re.search('href="(.*?)"', link)[1]))
    query = parse_qs(address.query)

    assert address.path == "/owner/shirube/new/main"
    assert query["filename"] == ["counters/my-town.json"]
    assert json.loads(query["value"][0])["phone"] == "00-0000-0000"


def test_a_build_that_knows_no_repository_has_no_form():
    assert counters.with_form("<new-counter>a new file</new-counter>", None) == "a new file"
