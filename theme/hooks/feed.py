"""/<language>/changes.xml: what changed, as an Atom feed in the reader's language."""

from pathlib import Path
from xml.etree import ElementTree

from theme.hooks.languages import LANGUAGES, is_last, words
from theme.hooks.ruby import plain
from theme.hooks.tables import change_key, told_changes

ATOM = "http://www.w3.org/2005/Atom"


def add(parent, tag: str, text: str = "", **attributes: str):
    child = ElementTree.SubElement(parent, f"{{{ATOM}}}{tag}", attributes)
    child.text = text or None
    return child


def feed(folder: str, lang: str, address: str) -> bytes:
    """The feed of a language; `address` is the site's, with a slash at the end."""
    texts, page = words(folder), f"{address}{folder}/what-changed/"
    root = ElementTree.Element(f"{{{ATOM}}}feed", {"xml:lang": lang})
    changes = told_changes(texts)
    add(root, "title", f"{texts['site.name']}: {plain(texts['site.what-changed'])}")
    add(root, "id", page)
    add(root, "link", href=page)
    add(root, "link", rel="self", href=f"{address}{folder}/changes.xml")
    add(root, "updated", f"{changes[0][0].isoformat()}T00:00:00+09:00")
    add(add(root, "author"), "name", texts["site.name"])
    for on, sources in changes:
        for source in sources:
            text = plain(texts[change_key(on, source)])
            entry = add(root, "entry")
            add(entry, "title", text)
            add(entry, "id", f"{page}#{on.isoformat()}-{source.id}")
            add(entry, "link", href=f"{page}#on-{on.isoformat()}")
            add(entry, "updated", f"{on.isoformat()}T00:00:00+09:00")
            add(entry, "summary", f"{text} {source.law} {source.article} {source.url}")
    ElementTree.register_namespace("", ATOM)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def on_post_build(config):
    for language in LANGUAGES if is_last(config) else ():
        target = Path(config.site_dir) / language.folder / "changes.xml"
        target.write_bytes(feed(language.folder, language.lang, config.site_url))
