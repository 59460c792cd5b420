"""Translations say what the English says: its figures, the official terms, in the script of their language."""

import pytest

from tools import figures, glossary, guides, i18n, scripts
from tools.words import catalog, languages

LANGUAGES = languages()[1:]
THAI = next(language for language in LANGUAGES if language.folder == "th")
each_language = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.folder)


@each_language
def test_no_text_is_broken(language):
    assert i18n.faults(catalog(language.folder), language) == []


@each_language
def test_no_guide_is_broken(language):
    assert i18n.guide_faults(language) == []


@each_language
def test_every_text_and_the_guides_for_all_are_translated(language):
    states = guides.states(language.folder)

    assert i18n.counts(catalog(language.folder))["missing"] == 0
    assert i18n.counts(catalog(language.folder))["stale"] == 0
    assert [name for name in guides.EVERYWHERE if states[name] in ("missing", "stale")] == []


@pytest.mark.parametrize("folder", ["ja", "ja-Hira"])
def test_every_guide_stands_in_japanese_and_plain_japanese(folder):
    assert not {"missing", "stale"} & set(guides.states(folder).values())


@pytest.mark.parametrize(
    ("english", "translation", "locale"),
    [
        ("Within 14 days", "Trong vòng 14 ngày", "vi"),
        ("two weeks", "2 tuần", "vi"),
        ("Type (ii)", "2号", "ja"),
        ("from 1 April 2027", "từ ngày 1 tháng 4 năm 2027", "vi"),
        ("from 1 April 2027", "с 2027 оны 4 сарын 1", "mn"),
        ("from 1 April 2027", "a partir del 1 de abril de 2027", "es"),
        ("9:00–17:00", "午前《ごぜん》9時《じ》から午後《ごご》5時《じ》", "ja"),
        ("You may go. {{ figure.fee }}", "Puede ir. {{ figure.fee }}", "es"),
        ("Because of COVID-19", "コロナのため", "ja"),
    ],
)
def test_the_same_figures_pass(english, translation, locale):
    assert figures.faults(english, translation, locale) == []


@pytest.mark.parametrize(
    ("english", "translation", "locale", "fault"),
    [
        ("Within 14 days", "Trong vòng 15 ngày", "vi", ["14 is missing", "15 is not in the English"]),
        ("Within 14 days", "Pronto", "es", ["14 is missing"]),
        ("Soon", "Dentro de 14 días", "es", ["14 is not in the English"]),
        ("from 1 April 2027", "a partir del 1 de mayo de 2027", "es", ["4 is missing"]),
        ("{days} days left", "{ngày} ngày", "vi", ["{days} is missing", "{ngày} is not in the English"]),
        ("{{ line.a.phone }}", "{{ line.b.phone }}", "vi", ["{{ line.a.phone }} is missing", "{{ line.b.phone }} is not in the English"]),
        ("14 and 14", "14", "vi", ["14 is missing"]),
    ],
)  # fmt: skip
def test_other_figures_are_told(english, translation, locale, fault):
    assert figures.faults(english, translation, locale) == fault


def test_every_exception_for_figures_is_still_needed():
    used = set()
    for language in LANGUAGES:
        folder, texts = language.folder.split("-")[0], i18n.catalog(language.folder)
        places = [(one.context, one.id, one.string) for one in texts if one.context] + guides.pairs(language.folder)
        used |= {(folder, place) for place, source, to in places if figures.faults(source, to, language.locale)}

    listed = {(folder, place) for folder, places in figures.ALSO_RIGHT.items() for place in places}
    assert listed == used


@pytest.mark.parametrize(
    ("translation", "folder"),
    [
        ("Thẻ lưu trú của bạn", "vi"),
        ("Sus tarjetas de residencia", "es"),
        ("在留カードのコピー", "ja"),
        ("在留《ざいりゅう》カードの コピー", "ja-Hira"),
        ("Ang 在留カード ninyo", "tl"),
    ],
)
def test_the_term_of_the_glossary_and_the_japanese_one_pass(translation, folder):
    assert list(glossary.faults("Your residence cards", translation, folder)) == []


def test_another_word_for_an_official_term_is_told():
    assert list(glossary.faults("Your Residence Card", "Thẻ ngoại kiều của bạn", "vi")) == [
        "“residence card” is not Thẻ lưu trú (zairyu card)"
    ]


def test_what_people_type_is_not_held_to_official_terms():
    spoken = i18n.compared("passport taken", "ยึดพาสปอร์ต", THAI, "search.also.safety")

    assert spoken == []
    assert i18n.compared("passport taken", "ยึดพาสปอร์ต", THAI, "page.note")


def test_american_and_british_spelling_are_one_term():
    assert list(glossary.faults("a registered support organisation", "một công ty", "vi"))
    assert list(glossary.faults("a registered support organization", "một công ty", "vi"))


def test_part_of_another_word_is_no_term():
    assert list(glossary.faults("A coffee", "Một ly cà phê", "vi")) == []


def test_the_glossary_is_whole():
    rows = glossary.rows()

    assert len(rows) >= 146
    assert [row["id"] for row in rows if not all(cell.strip() for cell in row.values())] == []


def test_each_wording_says_where_it_comes_from():
    columns = {glossary.COLUMNS.get(language.folder, language.folder) for language in languages()} - {"ja"}
    for row in glossary.rows():
        told = dict(pair.split(":") for pair in row["sources"].split())
        assert {column.removesuffix("_lang") for column in columns} <= told.keys(), row["id"]


def test_variants_belong_to_a_term_and_a_language():
    known, folders = {row["id"] for row in glossary.rows()}, {language.folder for language in languages()}

    assert glossary.all_variants().keys() <= known
    assert {key for by_language in glossary.all_variants().values() for key in by_language} <= folders


@each_language
def test_every_variant_stands_in_a_translation(language):
    folders = {"ja": ["ja", "ja-Hira"]}.get(language.folder, [language.folder])
    texts = [one.string for folder in folders for one in catalog(folder) if one.context]
    texts += [translation for folder in folders for _, _, translation in guides.pairs(folder)]
    stems = [stem for by_language in glossary.all_variants().values() for stem in by_language.get(language.folder, [])]
    said = glossary.folded(" ".join(texts))

    assert [stem for stem in stems if glossary.folded(stem) not in said] == []


@pytest.mark.parametrize(
    ("english", "translation", "folder", "fault"),
    [
        ("Ask the office of your city", "Ask the office of your city", "es", "still English"),
        ("Ask the office of your city", "市のask the office of your city", "ja", "English words"),
        ("Ask the office of your city", "Pregunte a la oficina de su ciudad", "th", "in another script"),
        ("Ask the office of your city", "請問您的市政府", "zh", "not simplified Chinese: 請問"),
        ("Ask", "Ⴏမေးပါ \u1031မး", "my", "Zawgyi"),
        ("Ask", "กระทํา".replace("ำ", "\u0e4d\u0e32"), "th", "two signs"),
        ("Ask", "Асуугаaрай", "mn", "Latin letters"),
        ("Ask", "Ho\u0309i", "vi", "NFC"),
    ],
)
def test_another_script_is_told(english, translation, folder, fault):
    assert any(fault in found for found in scripts.faults(english, translation, folder))


@pytest.mark.parametrize(
    ("english", "translation", "folder"),
    [
        ("Foreign Residents Support Center", "Foreign Residents Support Center", "tl"),
        ("JFT-Basic or JLPT N4", "JFT-Basic或JLPT N4", "zh"),
        ("Show the residence card (在留カード)", "在留卡（在留カード, zairyū kādo）", "zh"),
        ("The paper says “for one year in Japan”", "เอกสารเขียนว่า “for one year in Japan”", "th"),
    ],
)
def test_names_and_terms_may_stay(english, translation, folder):
    assert scripts.faults(english, translation, folder) == []
