"""Furigana: 会社《かいしゃ》 and ｜14日《じゅうよっか》 in the source, <ruby> on the page.

Where there can be no markup, 会社（かいしゃ）.
"""

import re

KANJI = "\u3400-\u4dbf\u4e00-\u9fff々〆ヶ"
NOTATION = re.compile(rf"｜([^｜《》\n]+)《([^《》\n]+)》|([{KANJI}]+)《([^《》\n]+)》")


def ruby(text: str) -> str:
    return NOTATION.sub(lambda m: f"<ruby>{m[1] or m[3]}<rp>（</rp><rt>{m[2] or m[4]}</rt><rp>）</rp></ruby>", text)


def plain(text: str) -> str:
    """For titles and labels, where there can be no markup."""
    return NOTATION.sub(lambda m: f"{m[1] or m[3]}（{m[2] or m[4]}）", text)


def on_env(env, config, files):
    env.filters |= {"ruby": ruby, "plain": plain}
    return env


def on_page_markdown(markdown, page, config, files):
    return ruby(markdown) if page.file.src_uri.startswith("ja-Hira/") else markdown
