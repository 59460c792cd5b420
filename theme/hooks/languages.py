"""One site, many languages: docs/<language>/ becomes /<language>/, the same pages and the same #ids in each.

MkDocs builds them all in one go. A page without a translation shows the English, says so in the reader's language, and
is not offered to search engines in that language.
"""

import json
import re
from functools import cache
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from tools.guides import state
from tools.words import Language, languages

ROOT = Path(__file__).parent.parent.parent
LANGUAGES = languages()
SOURCE = LANGUAGES[0].folder
FENCE = re.compile(r"^(```|~~~).*?^\1", re.M | re.S)
HEADING = re.compile(r"^#{1,6} .*$", re.M)
FRONT_MATTER = re.compile(r"\A---\n.*?^---\n", re.M | re.S)
EXPLICIT_ID = re.compile(r"\{ *#([a-z0-9-]+)[^{}]*\} *$")


@cache
def words(folder: str) -> dict[str, str]:
    return json.loads((ROOT / f"build/words/{folder}.json").read_text("utf-8"))


def language_of(src_uri: str) -> Language:
    return next(language for language in LANGUAGES if src_uri.startswith(f"{language.folder}/"))


def ids(markdown: str) -> list[str]:
    """The ids of the headings in order; a heading that has none of its own is an error (`_1` is nobody's address)."""
    found = []
    for heading in HEADING.findall(FENCE.sub("", markdown)):
        explicit = EXPLICIT_ID.search(heading)
        if not explicit:
            raise PluginError(f"write an id behind the heading, as in '{heading} {{ #an-id }}'")
        found.append(explicit[1])
    return found


def missing(pages: set[str]) -> list[tuple[str, str]]:
    """(`vi/safety.md`, `en/safety.md`) for each English page that a language lacks."""
    source = sorted(page.removeprefix(f"{SOURCE}/") for page in pages if page.startswith(f"{SOURCE}/"))
    pairs = ((f"{language.folder}/{name}", f"{SOURCE}/{name}") for language in LANGUAGES for name in source)
    return [pair for pair in pairs if pair[0] not in pages]


def notice(english: str, text: str, language: Language, translated: bool) -> str | None:
    """The key of the sentence that the reader must see above the page."""
    if language.folder == SOURCE:
        return None
    if not translated:
        return "site.untranslated"
    return {"stale": "site.stale", "machine": "site.machine"}.get(state(english, text))


def embed_page(language: Language) -> str:
    title = json.dumps(words(language.folder)["site.embed"], ensure_ascii=False)
    return f"---\ntitle: {title}\ntemplate: embed.html\nhide_from_menu: true\n---\n"


def add_pages(files, config) -> None:
    for target, source in missing({file.src_uri for file in files.documentation_pages()}):
        content = files.get_file_from_path(source).content_string
        files.append(File.generated(config, target, content=content))
        files.get_file_from_path(target).untranslated = True
    for language in LANGUAGES:
        files.append(File.generated(config, f"{language.folder}/embed.md", content=embed_page(language)))


def check_ids(markdown: str, english: str, src_uri: str) -> None:
    try:
        own, wanted = ids(markdown), ids(english)
    except PluginError as fault:
        raise PluginError(f"docs/{src_uri}: {fault}") from None
    if own != wanted:
        differing = sorted(set(own) ^ set(wanted)) or "the order"
        raise PluginError(f"docs/{src_uri}: heading ids are not those of the English page: {differing}")


def menu(files, folder: str, order: list[str]) -> list:
    """The pages of a language as mkdocs.yml orders them, then those it does not name."""
    pages = [f.page for f in files.documentation_pages() if f.src_uri.startswith(f"{folder}/")]
    pages = [page for page in pages if not page.meta.get("hide_from_menu")]
    place = {f"{folder}/{name}": number for number, name in enumerate(order)}
    return sorted(pages, key=lambda page: (place.get(page.file.src_uri, len(place)), page.file.src_uri))


def alternate(files, src_uri: str, language: Language) -> File:
    """The same page in another language."""
    return files.get_file_from_path(f"{language.folder}/{src_uri.split('/', 1)[1]}")


def page_names(files) -> list[str]:
    """What search engines may list: every English page but the embed."""
    pages = menu(files, SOURCE, [])
    return [page.file.src_uri.removeprefix(f"{SOURCE}/") for page in pages]


def translations(files, name: str) -> list[tuple[Language, File]]:
    """The page in the languages it is really translated into, English first."""
    found = [(language, files.get_file_from_path(f"{language.folder}/{name}")) for language in LANGUAGES]
    return [(language, file) for language, file in found if not is_untranslated(file)]


def is_untranslated(file: File) -> bool:
    return getattr(file, "untranslated", False)


def leave_out_languages_that_are_not_ready(files) -> None:
    for file in files.documentation_pages():
        if file.src_uri.split("/")[0] not in {language.folder for language in LANGUAGES}:
            files.remove(file)


def on_files(files, config):
    leave_out_languages_that_are_not_ready(files)
    add_pages(files, config)
    return files


def on_page_markdown(markdown, page, config, files):
    if page.meta.get("template") == "embed.html":
        return markdown
    english = alternate(files, page.file.src_uri, LANGUAGES[0]).content_string
    check_ids(markdown, FRONT_MATTER.sub("", english), page.file.src_uri)
    language, translated = language_of(page.file.src_uri), not is_untranslated(page.file)
    page.notice = notice(english, page.file.content_string, language, translated)
    return markdown


def on_env(env, config, files):
    config.extra["files"] = files
    functions = (menu, alternate, page_names, translations)
    env.globals |= {function.__name__: function for function in functions}
    env.globals |= {"LANGUAGES": LANGUAGES, "texts": words}
    return env


def on_page_context(context, page, config, nav):
    language = language_of(page.file.src_uri)
    return context | {
        "language": language,
        "words": words(language.folder),
        "untranslated": is_untranslated(page.file),
    }


def on_template_context(context, template_name, config):
    return context | {"language": LANGUAGES[0], "words": words(SOURCE)}
