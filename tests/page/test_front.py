"""The front page offers a language, the reader's own first, and never forces one."""

import pytest

from theme.hooks.languages import LANGUAGES

ORDER = [language.lang for language in LANGUAGES]


def offered(page) -> list[str]:
    return page.eval_on_selector_all(".front__languages > li", "items => items.map(item => item.lang)")


@pytest.mark.parametrize(
    ("locale", "first"),
    [("vi-VN", ["vi", "en"]), ("my", ["my", "en"]), ("tl-PH", ["fil", "en"]), ("zh-TW", ["zh-Hans", "en"]), ("ja-JP", ["ja", "ja-Hira", "en"])],
)  # fmt: skip
def test_the_language_of_the_browser_comes_first(visit, locale, first):
    front = visit(locale=locale).open("/")

    assert offered(front.page)[: len(first)] == first
    assert sorted(offered(front.page)) == sorted(ORDER)
    assert front.page.url == front.site + "/"
    assert front.errors == []


def test_a_browser_in_another_language_changes_nothing(visit):
    assert offered(visit(locale="sw-KE").open("/").page) == ORDER


def test_without_a_script_all_languages_are_there(visit):
    assert visit(java_script_enabled=False).open("/").page.locator(".front__languages a").count() == len(LANGUAGES)
