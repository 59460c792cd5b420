"""One site, many languages: docs/<language>/ becomes /<language>/, the same pages and the same #ids in each.

mkdocs-static-i18n builds the site once for each language and takes the English page where a translation is missing.
Here it learns the languages, English gets an address like all others, and a page says what the reader must know of it.
"""

import json
import re
from functools import cache
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

from tools.guides import DOCS, state
from tools.words import Language, languages

ROOT = Path(__file__).parent.parent.parent
LANGUAGES = languages()
SOURCE = LANGUAGES[0].folder
FENCE = re.compile(r"^(```|~~~).*?^\1", re.M | re.S)
HEADING = re.compile(r"^#{1,6} .*$", re.M)
FRONT_MATTER = re.compile(r"\A---\n.*?^---\n", re.M | re.S)
KEPT = {
    "links": re.compile(r"\]\(([^)\s]+)\)"),
    "facts": re.compile(r"\{\{ *([^}]*?) *\}\}"),
    "elements": re.compile(r"<([a-z]+-[^>]*)>"),
}
"""What a translation takes over from the English as it stands."""
EXPLICIT_ID = re.compile(r"\{ *#([a-z0-9-]+)[^{}]*\} *$")


@cache
def words(folder: str) -> dict[str, str]:
    return json.loads((ROOT / f"build/texts/{folder}.json").read_text("utf-8"))


def language_of(path: str) -> Language:
    """Of a page's address or of its source; what stands in no folder is English."""
    return next((language for language in LANGUAGES if path.startswith(f"{language.folder}/")), LANGUAGES[0])


def is_untranslated(page) -> bool:
    """What stands in no folder belongs to every language."""
    return "/" in page.file.src_uri and language_of(page.file.src_uri) != language_of(page.url)


def ids(markdown: str) -> list[str]:
    """The ids of the headings in order; a heading that has none of its own is an error (`_1` is nobody's address)."""
    found = []
    for heading in HEADING.findall(FENCE.sub("", markdown)):
        explicit = EXPLICIT_ID.search(heading)
        if not explicit:
            raise PluginError(f"write an id behind the heading, as in '{heading} {{ #an-id }}'")
        found.append(explicit[1])
    return found


def check_ids(markdown: str, english: str, src_uri: str) -> None:
    try:
        own, wanted = ids(markdown), ids(english)
    except PluginError as fault:
        raise PluginError(f"docs/{src_uri}: {fault}") from None
    if own != wanted:
        differing = sorted(set(own) ^ set(wanted)) or "the order"
        raise PluginError(f"docs/{src_uri}: heading ids are not those of the English page: {differing}")


def check_kept(markdown: str, english: str, src_uri: str) -> None:
    for name, pattern in KEPT.items():
        differing = set(pattern.findall(markdown)) ^ set(pattern.findall(english))
        if differing:
            raise PluginError(f"docs/{src_uri}: {name} are not those of the English page: {sorted(differing)}")


def notice(english: str, text: str, language: Language, translated: bool) -> str | None:
    """The key of the sentence that the reader must see above the page; the words of a check count as part of it."""
    if language.folder == SOURCE:
        return None
    if not translated:
        return "site.untranslated"
    if (found := state(english, text)) == "reviewed":
        return "site.machine" if "<shirube-check" in text and words(language.folder)["_machine"] else None
    return f"site.{found}"


def address(page, language: Language) -> str:
    """Of the same page in another language, from the site's root."""
    return f"{language.folder}/{page.url.partition('/')[2]}"


def translations(page) -> list[Language]:
    """The languages that the page is really translated into, English first."""
    return [language for language in LANGUAGES if (DOCS / language.folder / page.file.norm_src_uri).exists()]


def is_last(config) -> bool:
    """Whether this is the build after which every page of every language is written."""
    return config.plugins["i18n"].current_language == LANGUAGES[-1].folder


def on_config(config):
    plugin = config.plugins["i18n"]
    rows = [{"locale": row.folder, "name": row.name, "default": row.folder == SOURCE} for row in LANGUAGES]
    errors, _ = plugin.load_config({**plugin.config, "languages": rows})
    if errors:
        raise PluginError(f"locales/languages.toml: {errors}")
    return config


@event_priority(-110)  # after the plugin, which puts the default language at the root
def on_files(files, config):
    for file in files.documentation_pages():
        if file.locale_alternate_of == SOURCE:
            file.dest_uri, file.dest_dir = f"{SOURCE}/{file.dest_uri}", config.site_dir
            del file.url, file.abs_dest_path  # MkDocs works them out anew
    return files


def on_page_markdown(markdown, page, config, files):
    if page.meta.get("template"):
        return markdown
    english = (DOCS / SOURCE / page.file.norm_src_uri).read_text("utf-8")
    body = FRONT_MATTER.sub("", english)
    check_ids(markdown, body, page.file.src_uri)
    page.notice = notice(english, page.file.content_string, language_of(page.url), not is_untranslated(page))
    if page.notice != "site.stale":
        check_kept(markdown, body, page.file.src_uri)
    return markdown


def on_env(env, config, files):
    functions = (address, translations, is_untranslated)
    env.globals |= {function.__name__: function for function in functions}
    env.globals |= {"LANGUAGES": LANGUAGES, "texts": words}
    return env


def on_page_context(context, page, config, nav):
    language = language_of(page.url)
    return context | {"language": language, "words": words(language.folder), "untranslated": is_untranslated(page)}


def on_template_context(context, template_name, config):
    return context | {"language": LANGUAGES[0], "words": words(SOURCE)}
