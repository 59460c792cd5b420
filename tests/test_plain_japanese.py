"""Plain Japanese is plain: its rules find what they forbid, leave alone what they allow, and every text keeps them."""

import pytest

from tools import plain_japanese as plain

FORBIDDEN = [
    ("no reading", "会社をやめました。"),
    (
        "characters",
        "きょうはとてもいいてんきですからみんなでこうえんへいってあそんでからかえってごはんをたべてねます。",
    ),
    ("not です or ます", "あした やめる。"),
    ("honorific 方", "技能《ぎのう》実習生《じっしゅうせい》の方《かた》です。"),
    ("honorific or humble form", "ここで お待《ま》ちください。"),
    ("honorific or humble form", "この紙《かみ》を お読《よ》みになります。"),
    ("honorific or humble form", "紙《かみ》を 送《おく》らせて いただきます。"),
    ("honorific or humble form", "電話《でんわ》が ございます。"),
    ("double negative", "あした 出《だ》さなければなりません。"),
    ("double negative", "出《だ》さないと できません。"),
    ("double negative", "行《い》かないわけでは ありません。"),
    ("vague word", "パスポートなどを 見《み》せます。"),
    ("era year", "令和《れいわ》8年《ねん》です。"),
    ("era year", "R8.11.16です。"),
    ("date", "11/30までです。"),
    ("time", "17:30に おわります。"),
    ("time", "17時《じ》に おわります。"),
    ("time", "9時《じ》に はじまります。"),
    ("months", "3ヶ月《かげつ》です。"),
    ("full-width digit", "１日《ついたち》です。"),
]
ALLOWED = [
    "会社《かいしゃ》を やめました。",
    "｜14日《じゅうよっか》までに 書《か》き方《かた》を 聞《き》いてください。",
    "令和《れいわ》8年《ねん》（2026年《ねん》）11月《がつ》30日《にち》の 午後《ごご》5時《じ》です。",
    "24時間《じかん》 電話《でんわ》できます。",
    "学校《がっこう》で 習《なら》うこと",
    "アルバイトは できません。",
]


@pytest.mark.parametrize(("fault", "text"), FORBIDDEN)
def test_each_rule_finds_what_it_forbids(fault, text):
    assert any(fault in found for found in plain.faults(text)), plain.faults(text)


@pytest.mark.parametrize("text", ALLOWED)
def test_plain_sentences_pass(text):
    assert plain.faults(text) == []


def test_readings_and_meanings_do_not_make_a_sentence_long():
    text = "在留《ざいりゅう》カード〈外国人《がいこくじん》の 身分《みぶん》証明書《しょうめいしょ》です〉を 見《み》せます。"

    assert plain.sentences(text) == ["在留カードを 見せます。"]


def test_a_marker_counts_as_what_it_becomes_and_a_source_as_nothing():
    assert plain.sentences("{{ figure.belongings }}です。 {{ source.lsa-23 }}") == ["14日です。"]


def test_an_official_term_has_its_meaning_once_on_a_page():
    bare = "在留《ざいりゅう》資格《しかく》を 見《み》ます。"

    assert plain.unexplained(bare) == ["no meaning in 〈 〉: 在留資格"]
    assert plain.unexplained(bare + "在留《ざいりゅう》資格《しかく》〈してよいこと〉") == []


def test_every_rule_has_a_sentence_that_breaks_it():
    assert [rule for rule in plain.WRONG if not any(rule.startswith(fault) for fault, _ in FORBIDDEN)] == []


def test_code_and_links_are_not_sentences():
    assert plain.page_faults("---\ntitle: しるべ\n---\n`会社` [しるべ](index.md#会社)\n\n```\n会社\n```\n") == []


def test_every_page_and_message_is_plain_japanese():
    assert plain.report() == []
